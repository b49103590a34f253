package dev.twosource.kinds;

import dev.twosource.reading.Entity;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.EventMention;
import dev.twosource.reading.event.Occurrence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Who was there and who stayed away, by name; and how many came to watch. */
final class PresenceKind implements DetailKind {
  private static final Set<String> ATTEND = Set.of("attend", "participate", "partake");

  /** What people are present at. */
  private static final Set<String> GATHERING =
      Set.of(
          "meeting",
          "visit",
          "opening",
          "ceremony",
          "match",
          "trial",
          "concert",
          "protest",
          "launch",
          "vote",
          "debate",
          "treaty");

  @Override
  public String id() {
    return "event.attendance";
  }

  @Override
  public String summary() {
    return "Who was present, absent or took part by link, and how many watched.";
  }

  @Override
  public String explanation() {
    return """
        Who was there, who was not, and who took part by link, one claim for each person who is \
        named; and how many people watched or attended. What is told apart: wishes ("challenged \
        her to attend"), possibilities, crowds that march (count.people) and people who only \
        speak of the event. Presence and absence of one person contradict each other; taking part \
        by video is compatible with taking part, but not with staying away. The size of an \
        audience is compared as a number with its hedge.\
        """;
  }

  @Override
  public List<Example> examples() {
    return Example.list(
        """
        vrba present | President Tomas Vrba attended the opening of the bridge.
        brandt absent | Chancellor Lena Brandt did not attend the summit.
        solheim remote | Prime Minister Ingrid Solheim took part in the summit by video link.
        okafor absent | Mayor Ruth Okafor stayed away from the ceremony.
        falk absent | Foreign Minister Jonas Falk skipped the talks in Vienna.
        falk present; brandt present | Jonas Falk and Lena Brandt were present at the opening of \
        the museum.
        2400..3600 | About 3,000 people attended the concert in the park.
        - | Critics challenged Lena Brandt to attend the debate.
        - | Tomas Vrba may attend the summit.
        3200..4800 | Some 4,000 people marched through the old town in protest.
        - | Ruth Okafor wrote about the ceremony.
        - | The new hall has room for a large crowd.
        """);
  }

  @Override
  public void find(Context context, Consumer<Claim> out) {
    audience(context, out);
    Map<Integer, Integer> mentioned = new HashMap<>();
    int block = -1;
    for (Sentence sentence : context.sentences()) {
      if (sentence.block() != block) {
        // "neither leader" means those of the paragraph
        mentioned.clear();
        block = sentence.block();
      }
      presence(context, sentence, mentioned, out);
      for (Name name : context.names(sentence.firstToken(), sentence.endToken())) {
        if (name.type() == Name.Type.PERSON && name.proper()) {
          mentioned.merge(name.entity(), 1, Integer::sum);
        }
      }
    }
  }

  /** How many came, to watch or to march. */
  private void audience(Context context, Consumer<Claim> out) {
    List<Claim> claims = new ArrayList<>();
    CountKind.scan(
        context,
        (sentence, counted) -> {
          if (counted.predicate().equals(CountFamilies.CROWD)) {
            claims.add(CountKind.claim(context, sentence, counted, id(), counted.predicate()));
          }
        });
    CountKind.parts(claims).forEach(out);
  }

  private void presence(
      Context context, Sentence sentence, Map<Integer, Integer> mentioned, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      Value.Presence.State state = stateAt(context, sentence, i);
      if (state == null) {
        continue;
      }
      // "challenged her to attend" says nothing of whether she will
      boolean wish =
          tokens.is(i - 1, "to")
              && !tokens.is(
                  i - 2,
                  "is",
                  "are",
                  "was",
                  "were",
                  "due",
                  "set",
                  "expected",
                  "scheduled",
                  "not",
                  "plans",
                  "planned");
      if (wish && state != Value.Presence.State.ABSENT) {
        continue;
      }
      Modality modality = context.modality(i);
      boolean neither =
          context.find(
                  Math.max(
                      sentence.firstToken(),
                      i
                          - (tokens.is(i - 1, "nor")
                                  || context.findLast(i - 5, i, w -> w.equals("nor")) >= 0
                              ? 9
                              : 4)),
                  i,
                  w -> w.equals("neither") || w.equals("none"))
              >= 0;
      if (state != Value.Presence.State.ABSENT && (modality == Modality.NEGATED || neither)) {
        state = Value.Presence.State.ABSENT;
        modality = planned(tokens, sentence, i) ? Modality.PLANNED : Modality.ACTUAL;
      } else if (modality == Modality.POSSIBLE || modality == Modality.NEGATED) {
        continue;
      }
      int object = i + 1;
      for (Subject subject : subjects(context, sentence, i, mentioned, neither)) {
        Entity entity = subject.entity();
        String other = elsewhere(context, sentence, i);
        String measure = other.isEmpty() ? "presence" : "presence at " + other;
        Slot slot =
            context.slot(sentence, subject.first(), object, measure, entity.key(), "", null, false);
        boolean line =
            context.find(
                    i, i + 5, w -> w.equals("line") || w.equals("call") || w.equals("conversation"))
                >= 0;
        Occurrence event =
            context.eventNear(
                sentence, i, type -> GATHERING.contains(type) || line && type.equals("call"));
        out.accept(
            context.claim(
                id(),
                sentence,
                Math.min(subject.first(), i),
                Math.max(object, i + 1),
                new Value.Presence(entity.key(), entity.canonical(), state),
                slot,
                event,
                modality));
      }
    }
  }

  /** What stands beside the main event and has its own guests. */
  private static final Set<String> SIDE =
      Set.of(
          "dinner",
          "lunch",
          "luncheon",
          "breakfast",
          "banquet",
          "reception",
          "briefing",
          "party",
          "barbecue",
          "photocall",
          "gala");

  /**
   * What is attended that is no event of the table, as "dinner" in "did not attend the dinner";
   * empty where it is one.
   */
  private static String elsewhere(Context context, Sentence sentence, int verb) {
    Tokens tokens = context.tokens();
    if (!tokens.is(verb + 1, "the", "a", "an", "his", "her", "their")
        || gathering(context, sentence, verb + 1, 8)
        || tokens.is(verb, "is", "was", "were", "are", "be")) {
      return "";
    }
    for (int k = verb + 2; k < Math.min(verb + 7, sentence.endToken()); k++) {
      if (tokens.is(k + 1, "in", "on", "at", "for", "of", ",", ".", "with", "and")) {
        return SIDE.contains(context.noun(k)) ? context.noun(k) : "";
      }
    }
    return "";
  }

  /** Whether a gathering is named in the next few words. */
  private static boolean gathering(Context context, Sentence sentence, int from, int reach) {
    for (EventMention mention : context.mentions(sentence)) {
      if (mention.firstToken() >= from
          && mention.firstToken() < from + reach
          && GATHERING.contains(mention.type())
          && !mention.verb()) {
        return context.find(
                from,
                mention.firstToken(),
                w -> w.equals(",") || w.equals(";") || w.equals("before") || w.equals("after"))
            < 0;
      }
    }
    return false;
  }

  private static boolean planned(Tokens tokens, Sentence sentence, int i) {
    for (int k = i - 1; k >= Math.max(sentence.firstToken(), i - 5); k--) {
      if (tokens.is(k, "will", "would", "won't", "to", "going")) {
        return true;
      }
    }
    return false;
  }

  private record Subject(Entity entity, int first) {}

  private static List<Subject> subjects(
      Context context,
      Sentence sentence,
      int verb,
      Map<Integer, Integer> mentioned,
      boolean neither) {
    Tokens tokens = context.tokens();
    List<Subject> found = new ArrayList<>();
    if (neither && tokens.is(verb - 2, "neither") && !tokens.isCapitalised(verb - 1)
        || neither && tokens.is(verb - 3, "neither")) {
      // "Neither leader": the two people that the text has spoken of most
      mentioned.entrySet().stream()
          .sorted(
              Map.Entry.<Integer, Integer>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .limit(2)
          .forEach(
              entry ->
                  found.add(
                      new Subject(
                          context.reading().names().entities().get(entry.getKey()),
                          Math.max(sentence.firstToken(), verb - 2))));
      return found;
    }
    int i = verb - 1;
    // back over auxiliaries, adverbs and "himself" to the subject
    int limit = Math.max(sentence.firstToken(), verb - 34);
    boolean pronoun = false;
    while (i >= limit) {
      Name name = context.nameAt(i);
      if (name != null && name.type() == Name.Type.PERSON) {
        break;
      }
      if (tokens.is(i, "they", "both")) {
        pronoun = true;
      } else if (tokens.is(i, ";", "which", "that", "if", "whether")
          || name != null && name.type() != Name.Type.PERSON && !pronoun && verb - i < 4) {
        return found;
      } else if (!pronoun && verb - i > 7 && !tokens.is(i, "—", "–", ",", "and", "(", ")")) {
        return found;
      }
      i--;
    }
    if (i < limit) {
      return found;
    }
    Name last = context.nameAt(i);
    found.add(new Subject(context.entity(last), last.firstToken()));
    // "A, B and C would not be attending"
    int at =
        last.whole() == null ? last.firstToken() - 1 : tokens.tokenAt(last.whole().start()) - 1;
    while (at >= limit) {
      if (tokens.is(at, ",", "and", "nor", "or")) {
        at--;
        continue;
      }
      Name name = context.nameAt(at);
      boolean listed = tokens.is(at + 1, ",", "and", "nor", "or");
      if (name == null || name.type() != Name.Type.PERSON || !listed) {
        break;
      }
      found.add(new Subject(context.entity(name), name.firstToken()));
      at = tokens.tokenAt(name.whole().start()) - 1;
    }
    return found;
  }

  private static Value.Presence.State stateAt(Context context, Sentence sentence, int i) {
    Tokens tokens = context.tokens();
    String verb = context.verb(i);
    String word = tokens.lower(i);
    if (ATTEND.contains(verb)
        || word.equals("showed") && tokens.is(i + 1, "up")
        || word.equals("show") && tokens.is(i + 1, "up")
        || verb.equals("take") && tokens.is(i + 1, "part")
        || verb.equals("turn") && tokens.is(i + 1, "up")) {
      boolean remote =
          context.find(
                  i + 1,
                  Math.min(i + 9, context.sentences().get(tokens.sentenceOf(i)).endToken()),
                  w ->
                      w.equals("video")
                          || w.equals("link")
                          || w.equals("remotely")
                          || w.equals("videolink"))
              >= 0;
      return remote ? Value.Presence.State.REMOTE : Value.Presence.State.PRESENT;
    }
    if (verb.equals("join") && tokens.is(i + 1, "by", "via", "remotely", "through")) {
      return Value.Presence.State.REMOTE;
    }
    if (verb.equals("be") && !tokens.is(i, "been", "being")) {
      int next = tokens.is(i + 1, "not", "also", "himself", "herself") ? i + 2 : i + 1;
      boolean there =
          tokens.is(next, "there") && tokens.is(next + 1, ".", ",", ";", "and", "for", "to", "in")
              || tokens.is(next, "present")
              || tokens.is(next, "at", "in", "on")
                  && (tokens.sequence(next, "at", "the", "table")
                      || tokens.sequence(next, "in", "the", "room")
                      || tokens.sequence(next, "on", "the", "call")
                      || tokens.sequence(next, "in", "attendance")
                      || tokens.sequence(next, "on", "the", "line")
                      || tokens.sequence(next, "in", "the", "hall"));
      boolean among =
          tokens.is(next, "among")
                  && tokens.is(next + 1, "the", "those")
                  && context.find(next + 2, next + 5, GUESTS::contains) >= 0
              || tokens.sequence(next, "among", "those", "present");
      if (there || among || tokens.is(next, "at") && gathering(context, sentence, next + 1, 5)) {
        return Value.Presence.State.PRESENT;
      }
      boolean away =
          tokens.sequence(next, "represented", "by")
              || tokens.is(next, "kept", "stuck") && tokens.sequence(next + 1, "at", "home")
              || tokens.is(next, "unable")
                  && tokens.is(next + 1, "to")
                  && tokens.is(next + 2, "attend", "travel", "come", "be", "make");
      return away ? Value.Presence.State.ABSENT : null;
    }
    if (word.equals("expected")
            && tokens.is(i + 1, "at")
            && tokens.is(i - 1, "is", "are", "was", "were")
        || (word.equals("make") || word.equals("made"))
            && tokens.is(i + 1, "the")
            && tokens.is(i + 2, "journey", "trip")) {
      return Value.Presence.State.PRESENT;
    }
    if (word.equals("listened") && tokens.is(i + 1, "in")
        || word.equals("sat") && tokens.sequence(i + 1, "in", "the", "front")
        || word.equals("sat") && tokens.sequence(i + 1, "in", "on")) {
      return Value.Presence.State.PRESENT;
    }
    if ((verb.equals("come") || verb.equals("travel") && !tokens.is(i - 1, "not"))
        && tokens.is(i + 1, "to", "for")
        && gathering(context, sentence, i + 2, 5)) {
      return Value.Presence.State.PRESENT;
    }
    if (word.equals("travel")
            && (tokens.sequence(i - 2, "could", "not")
                || tokens.is(i - 1, "cannot")
                || tokens.sequence(i - 2, "did", "not"))
        || verb.equals("miss") && gathering(context, sentence, i + 1, 5)
        || verb.equals("stay") && (tokens.is(i + 1, "home") || tokens.sequence(i + 1, "at", "home"))
        || (word.equals("sent") || word.equals("sends")) && stand(context, sentence, i)) {
      return Value.Presence.State.ABSENT;
    }
    if (verb.equals("stay") && tokens.is(i + 1, "away")
        || verb.equals("boycott")
        || verb.equals("skip")
        || word.equals("absent") && !tokens.is(i - 1, "notably")
        || verb.equals("pull") && tokens.sequence(i + 1, "out", "of")) {
      return Value.Presence.State.ABSENT;
    }
    return null;
  }

  private static final Set<String> GUESTS =
      Set.of(
          "guests",
          "attending",
          "present",
          "audience",
          "mourners",
          "spectators",
          "dignitaries",
          "attendees",
          "crowd",
          "invited",
          "there");

  /** "sent his deputy", "sent an ambassador instead", "sent a junior minister in her place". */
  private static boolean stand(Context context, Sentence sentence, int verb) {
    Tokens tokens = context.tokens();
    int end = Math.min(sentence.endToken(), verb + 14);
    boolean own = tokens.is(verb + 1, "his", "her") && tokens.is(verb + 2, "deputy", "number");
    boolean instead = context.find(verb, end, w -> w.equals("instead")) >= 0;
    for (int k = verb + 2; k < end && !instead; k++) {
      instead = tokens.is(k, "his", "her") && tokens.is(k + 1, "place", "stead");
    }
    return own || instead;
  }
}
