package dev.twosource.kinds;

import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.Occurrence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who was there and who stayed away, by name; and how many came to watch. */
final class PresenceKind implements DetailKind {
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
        Who was there, who was not, who was elsewhere and who took part by link, one claim for \
        each person who is named, or meant by the office alone ("the mayor"); and how many people watched or attended. What is told apart: wishes ("challenged \
        her to attend"), possibilities, crowds that march (count.people) and people who only \
        speak of the event. Presence and absence of one person contradict each other; taking part \
        by video is compatible with taking part and with being elsewhere, but not with being in \
        the room or staying away. The size of an \
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
        okafor in person | The ceremony drew a crowd. Mayor Ruth Okafor watched from the front row.
        falk away | The foreign ministers met in Oslo. Jonas Falk remained in Berlin with a cold.
        brandt absent | Lena Brandt was conspicuous by her absence at the summit.
        brandt away; kralova present | At the funeral, Lena Brandt was represented by Interior \
        Minister Jana Kralova.
        falk absent | The treaty was signed in Prague. Every minister except Jonas Falk was there.
        solheim remote | Ingrid Solheim, who is recovering from surgery, addressed the conference \
        via Zoom.
        brandt away | The debate went ahead without Lena Brandt.
        ~minister:defence absent | The meeting took place on Friday. The defence minister did not \
        turn up.
        okafor present; sobol present | Guests at the wedding included Ruth Okafor and Marek Sobol.
        brandt absent; falk absent | Notable absentees from the summit were Lena Brandt and Jonas \
        Falk.
        vrba in person | President Tomas Vrba was in the hall when the treaty was signed.
        falk absent | The talks opened in Geneva. Jonas Falk did not make the trip.
        sobol absent | Marek Sobol missed Sunday's match with a knee injury.
        okafor in person | At the ceremony Ruth Okafor sat beside the bishop.
        okafor absent | Ruth Okafor failed to show up for the meeting.
        okafor absent | Ruth Okafor's chair stood empty at the meeting.
        okafor absent | Ruth Okafor was too ill to attend the hearing.
        okafor absent | Ruth Okafor decided not to attend the ceremony.
        okafor remote | Ruth Okafor phoned in to the meeting.
        okafor present | Among those at the funeral was Ruth Okafor.
        falk in person | The two sides met in Oslo. The envoy sat across from Jonas Falk.
        - | Ruth Okafor withdrew from the race.
        - | Ruth Okafor was too tired to talk.
        - | Marek Sobol missed nine games of the season.
        - | The team cannot win without Marek Sobol.
        - | Ruth Okafor stayed in Paris for the summit.
        - | Relatives of Marek Sobol were in court.
        - | Marek Sobol watched the game on television.
        - | Critics challenged Lena Brandt to attend the debate.
        - | Tomas Vrba may attend the summit.
        3200..4800 | Some 4,000 people marched through the old town in protest.
        - | Ruth Okafor wrote about the ceremony.
        - | The new hall has room for a large crowd.
        """);
  }

  @Override
  public int version() {
    return 3;
  }

  @Override
  public void find(Context context, Consumer<Claim> out) {
    audience(context, out);
    Persons persons = context.persons();
    Map<Integer, Integer> mentioned = new HashMap<>();
    int block = -1;
    for (Sentence sentence : context.sentences()) {
      if (sentence.block() != block) {
        // "neither leader" means those of the paragraph
        mentioned.clear();
        block = sentence.block();
      }
      List<Persons.Mention> here = persons.in(sentence);
      if (!here.isEmpty() || none(context, sentence)) {
        verbs(context, persons, sentence, here, mentioned, out);
      }
      beside(context, persons, sentence, here, out);
      linked(context, persons, sentence, here, out);
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
    for (Counted.Told told : context.counted()) {
      String predicate = told.counted().predicate();
      if (predicate.equals(CountFamilies.CROWD)) {
        claims.add(CountKind.claim(context, told.sentence(), told.counted(), id(), predicate));
      }
    }
    CountKind.parts(claims).forEach(out);
  }

  private void verbs(
      Context context,
      Persons persons,
      Sentence sentence,
      List<Persons.Mention> mentions,
      Map<Integer, Integer> mentioned,
      Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      Value.Presence.State state = PresenceWords.at(context, sentence, i);
      if (state == null || wished(tokens, i) && !missed(state)) {
        continue;
      }
      Modality modality = context.modality(i);
      int neither = neither(context, sentence, i);
      if (Verbs.past(context, i)
          && !Verbs.finite(tokens, i - 1)
          && !PresenceWords.denial(tokens, i)) {
        // "did not travel and performed it by link": what is denied is the other verb
        modality = modality == Modality.NEGATED ? Modality.ACTUAL : modality;
      }
      boolean copula = context.verb(i).equals("be");
      if (copula && modality == Modality.NEGATED && !PresenceWords.denial(tokens, i + 1)) {
        modality = Modality.ACTUAL; // "the game was stopped and A was on hand"
      }
      boolean denied =
          modality == Modality.NEGATED
              || copula && PresenceWords.denial(tokens, i + 1)
              || tokens.is(i, "is", "are", "was", "were") && tokens.is(i + 1, "not", "never");
      if (!missed(state) && (denied || neither >= 0)) {
        state =
            state == Value.Presence.State.IN_PERSON
                ? Value.Presence.State.AWAY
                : Value.Presence.State.ABSENT;
        modality = planned(tokens, sentence, i) ? Modality.PLANNED : Modality.ACTUAL;
      } else if (missed(state) && modality == Modality.NEGATED) {
        // "did not travel" is an absence as it stands, "was not absent" is none
        if (tokens.is(i, "absent") || !PresenceWords.denial(tokens, i)) {
          continue;
        }
        modality = Modality.ACTUAL;
      } else if (modality == Modality.POSSIBLE || modality == Modality.NEGATED) {
        continue;
      }
      if (tokens.is(i, "expected", "due") && modality == Modality.ACTUAL) {
        modality = Modality.PLANNED;
      }
      Occurrence event = event(context, sentence, i);
      if (event == null
              && (state == Value.Presence.State.AWAY
                      && !PresenceWords.occasionIn(context, sentence, sentence.firstToken())
                      && context.find(sentence.firstToken(), i, w -> w.equals("court")) < 0
                  || copula && context.find(i + 1, i + 4, w -> w.equals("there")) >= 0)
          || tokens.is(i - 1, "and", "or") && infinitive(context, i)) {
        continue;
      }
      List<Persons.Mention> subjects =
          neither >= 0 && neither >= i - 4 && pair(tokens, neither)
              ? most(context, mentioned, neither)
              : persons.subject(sentence, mentions, i);
      for (Persons.Mention subject : subjects) {
        boolean clause =
            tokens.is(subject.first() - 1, "but") && tokens.is(subject.first() - 2, ",");
        if (!clause
            && tokens.is(subject.first() - 1, "except", "bar", "but", "without", "save", "than")) {
          continue; // "everybody except A was there"
        }
        emit(context, sentence, subject, i, i + 1, state, modality, event, out);
      }
    }
  }

  /** "to take the microphone and address the crowd": a verb without a subject of its own. */
  private static boolean infinitive(Context context, int i) {
    String word = context.tokens().lower(i);
    return word.equals(context.verb(i)) && !Verbs.past(context, i);
  }

  private static boolean missed(Value.Presence.State state) {
    return state == Value.Presence.State.ABSENT || state == Value.Presence.State.AWAY;
  }

  /** "challenged her to attend" says nothing of whether she will. */
  private static boolean wished(Tokens tokens, int i) {
    return tokens.is(i - 1, "to")
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
  }

  /** Whether a sentence that mentions nobody may deny something of people named before it. */
  private static boolean none(Context context, Sentence sentence) {
    return context.find(sentence.firstToken(), sentence.endToken(), NEITHER) >= 0;
  }

  private static final Predicate<String> NEITHER = w -> w.equals("neither") || w.equals("none");

  /** The "neither" or "none" that denies what a verb tells, or -1. */
  private static int neither(Context context, Sentence sentence, int i) {
    Tokens tokens = context.tokens();
    boolean nor = tokens.is(i - 1, "nor") || context.findLast(i - 5, i, w -> w.equals("nor")) >= 0;
    return context.findLast(Math.max(sentence.firstToken(), i - (nor ? 9 : 4)), i, NEITHER);
  }

  private static boolean pair(Tokens tokens, int neither) {
    return !tokens.isCapitalised(neither + 1);
  }

  /** "Neither leader": the two people that the paragraph has spoken of most. */
  private static List<Persons.Mention> most(
      Context context, Map<Integer, Integer> mentioned, int at) {
    List<Persons.Mention> found = new ArrayList<>();
    mentioned.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(2)
        .map(entry -> context.reading().names().entities().get(entry.getKey()))
        .forEach(
            entity ->
                found.add(
                    new Persons.Mention(entity.key(), entity.canonical(), entity, "", at, at + 1)));
    return found;
  }

  private static @Nullable Occurrence event(Context context, Sentence sentence, int i) {
    boolean line =
        context.find(
                i, i + 5, w -> w.equals("line") || w.equals("call") || w.equals("conversation"))
            >= 0;
    Occurrence event =
        context.eventNear(
            sentence,
            i,
            type -> PresenceWords.GATHERING.contains(type) || line && type.equals("call"));
    var published = context.reading().document().published();
    boolean future =
        event != null
            && event.when() != null
            && published != null
            && event.when().firstDay().isAfter(published.day())
            && context.modality(i) != Modality.PLANNED;
    // who was there was not at what is still to come
    return future ? null : event;
  }

  /** What words beside a name tell: "without A", "all but A", "beside him sat A". */
  private void beside(
      Context context,
      Persons persons,
      Sentence sentence,
      List<Persons.Mention> mentions,
      Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    for (Persons.Mention mention : mentions) {
      int at = mention.first();
      boolean empty = empty(context, sentence, mention.end());
      int p = empty ? mention.end() + 1 : at - 1;
      Value.Presence.State state = null;
      boolean list = false;
      boolean ends = !tokens.isWord(mention.end());
      boolean pronoun = tokens.is(at, "him", "her", "he", "she");
      if (empty) {
        state = Value.Presence.State.ABSENT;
      } else if (tokens.is(p, "without") && ends && !pronoun) {
        state = Value.Presence.State.AWAY;
      } else if (tokens.is(p, "bar", "except", "but", "save", "minus") && all(context, sentence, p)
          || tokens.is(p, "for")
              && tokens.is(p - 1, "except", "but")
              && all(context, sentence, p - 1)
          || (tokens.sequence(p - 1, "apart", "from") || tokens.sequence(p - 1, "other", "than"))
              && all(context, sentence, p - 1)) {
        state = Value.Presence.State.ABSENT;
      } else if (tokens.is(p, "for", "of")
          && (tokens.is(p - 2, "stood", "stand", "stands", "standing", "filled", "filling")
                  && tokens.is(p - 1, "in")
              || tokens.is(p - 1, "deputised", "deputising", "deputized", "deputizing")
              || tokens.sequence(p - 3, "took", "the", "place"))) {
        state = Value.Presence.State.AWAY;
        stoodIn(context, persons, sentence, mentions, p - 1, out);
      } else if (tokens.is(p, "by")
          && tokens.is(p - 1, "attended")
          && PresenceWords.occasionBefore(context, sentence, p)) {
        state = Value.Presence.State.PRESENT;
        list = true;
      } else if (tokens.is(p, "by") && tokens.is(p - 1, "represented")) {
        state = Value.Presence.State.PRESENT;
      } else if (gone(context, sentence, mention)) {
        state = Value.Presence.State.ABSENT;
      } else if (mention.named() && across(context, p)) {
        state = Value.Presence.State.IN_PERSON;
      } else if (tokens.sequence(p - 2, "no", "sign", "of")) {
        state = Value.Presence.State.ABSENT;
      } else if (missing(context, sentence, p)) {
        state = Value.Presence.State.ABSENT;
        list = true;
      } else if (fronted(context, sentence, p)) {
        state = Value.Presence.State.IN_PERSON;
        list = true;
      } else if (among(context, sentence, p)) {
        state = Value.Presence.State.PRESENT;
        list = true;
      }
      if (state == null) {
        continue;
      }
      Occurrence event = event(context, sentence, at);
      Modality modality = context.modality(p);
      boolean weak = state == Value.Presence.State.AWAY || tokens.is(p - 1, "represented");
      if (event == null && weak
          || tokens.is(p - 1, "represented") && event != null && event.type().equals("trial")
          || modality == Modality.POSSIBLE
          || tokens.is(p, "without") && unsure(context, sentence, p)
          || modality == Modality.NEGATED && !missed(state)) {
        continue;
      }
      if (modality == Modality.NEGATED) {
        modality = Modality.ACTUAL;
      }
      for (Persons.Mention each : list ? persons.list(sentence, mentions, at) : List.of(mention)) {
        emit(context, sentence, each, p, p + 1, state, modality, event, out);
      }
    }
  }

  /** "kept A away from", "prevented A from attending", "A's seat was empty", "the absence of A". */
  private static boolean gone(Context context, Sentence sentence, Persons.Mention mention) {
    Tokens tokens = context.tokens();
    int p = mention.first() - 1;
    int end = mention.end();
    boolean kept =
        tokens.is(p, "kept", "keeps", "forced", "keeping") && tokens.is(end, "away")
            || tokens.is(p, "prevented", "kept", "stopped", "barred", "prevents", "stops")
                && tokens.is(end, "from")
                && tokens.is(
                    end + 1,
                    "attending",
                    "travelling",
                    "traveling",
                    "appearing",
                    "coming",
                    "going",
                    "joining");
    boolean seat =
        tokens.is(end, "'s", "'")
            && tokens.is(end + 1, "chair", "seat", "place", "spot")
            && tokens.is(end + 3, "empty", "vacant", "unoccupied", "unfilled");
    boolean absence =
        tokens.is(p, "of") && tokens.is(p - 1, "absence")
            || tokens.is(end, "'s", "'") && tokens.is(end + 1, "absence");
    return kept
        || (seat || absence)
            && (PresenceWords.occasion(context, sentence, end, 9)
                || PresenceWords.occasionBefore(context, sentence, mention.first()));
  }

  /**
   * "Speaking over a video line, A told the summit", "By phone, A pleaded at the meeting": who acts
   * in a sentence that opens with how he is linked to a gathering.
   */
  private void linked(
      Context context,
      Persons persons,
      Sentence sentence,
      List<Persons.Mention> mentions,
      Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    int first = sentence.firstToken();
    Persons.Mention who = mentions.isEmpty() ? null : mentions.get(0);
    boolean opens =
        who != null
            && who.named()
            && who.first() > first + 2
            && who.first() - first < 14
            && tokens.is(who.first() - 1, ",", "leader", "the")
            && PresenceWords.link(tokens, first, who.first())
            && context.find(first, who.first(), w -> w.equals("who") || w.equals("that")) < 0;
    int verb = opens ? who.end() : -1;
    if (!opens
        || !Verbs.finite(tokens, verb)
        || !PresenceWords.occasion(context, sentence, verb + 1, 5)
            && !PresenceWords.occasionIn(context, sentence, verb)) {
      return;
    }
    Occurrence event = event(context, sentence, verb);
    if (event != null && context.modality(verb) == Modality.ACTUAL) {
      emit(
          context,
          sentence,
          who,
          verb,
          verb + 1,
          Value.Presence.State.REMOTE,
          Modality.ACTUAL,
          event,
          out);
    }
  }

  /** "sat across from A", "seated next to A", "shook hands with A": whom somebody meets there. */
  private static boolean across(Context context, int p) {
    Tokens tokens = context.tokens();
    int from = p;
    // "across from the mayor, A" has the office before the name
    while (from > p - 4 && tokens.isWord(from) && !SIDES.contains(tokens.lower(from))) {
      from--;
    }
    if (!SIDES.contains(tokens.lower(from))) {
      return false;
    }
    if (tokens.is(from, "with")) {
      return tokens.is(from - 1, "hands") && tokens.is(from - 2, "shook", "shaking", "shakes");
    }
    int side = tokens.is(from, "to", "from") ? from - 1 : from;
    boolean beside =
        side == from || tokens.is(side, "next", "across") || tokens.is(side, "opposite");
    return beside
        && context.findLast(
                side - 3,
                side,
                w -> w.equals("sat") || w.equals("stood") || w.equals("seated") || w.equals("sits"))
            >= 0;
  }

  private static final Set<String> SIDES =
      Set.of("beside", "opposite", "alongside", "facing", "to", "from", "with");

  /** "A's chair stood empty": what is said of the seat behind a name. */
  private static boolean empty(Context context, Sentence sentence, int end) {
    Tokens tokens = context.tokens();
    return tokens.is(end, "'s", "'")
        && tokens.is(end + 1, "chair", "seat", "place")
        && tokens.is(end + 2, "stood", "was", "remained", "sat", "stayed", "is", "stands")
        && context.find(end + 3, Math.min(end + 5, sentence.endToken()), w -> w.equals("empty"))
            >= 0;
  }

  /** "cannot win without A": a matter of what might be, not of who was there. */
  private static boolean unsure(Context context, Sentence sentence, int at) {
    return context.find(
            sentence.firstToken(),
            at,
            w ->
                w.equals("can")
                    || w.equals("cannot")
                    || w.equals("could")
                    || w.equals("would")
                    || w.equals("if")
                    || w.equals("impossible"))
        >= 0;
  }

  /** Who stood in for somebody was there. */
  private void stoodIn(
      Context context,
      Persons persons,
      Sentence sentence,
      List<Persons.Mention> mentions,
      int at,
      Consumer<Claim> out) {
    int verb = context.tokens().is(at, "in") ? at - 1 : at;
    for (Persons.Mention subject : persons.subject(sentence, mentions, verb)) {
      emit(
          context,
          sentence,
          subject,
          verb,
          verb + 1,
          Value.Presence.State.PRESENT,
          Modality.ACTUAL,
          event(context, sentence, verb),
          out);
    }
  }

  /** Whether "all", "every" or "everyone" stands before an exception. */
  private static boolean all(Context context, Sentence sentence, int at) {
    return context.findLast(
            Math.max(sentence.firstToken(), at - 8),
            at,
            w -> w.equals("all") || w.equals("every") || w.equals("everyone") || w.equals("each"))
        >= 0;
  }

  /** "Beside him sat A", "Across the table was A", "beside her, A", "in the front row were A". */
  private static boolean fronted(Context context, Sentence sentence, int at) {
    Tokens tokens = context.tokens();
    int p = tokens.is(at, "'s") && context.nameAt(at - 1) != null ? at - 2 : at;
    boolean verb = tokens.is(p, "sat", "stood", "sits", "stands");
    if (tokens.is(p, "was", "were", "is", "are")
        && tokens.is(sentence.firstToken(), "seated", "sitting", "standing", "watching")
        && context.find(
                sentence.firstToken(), p, w -> w.equals("who") || w.equals(";") || w.equals(":"))
            < 0) {
      return true; // "Seated at the round table was A"
    }
    boolean is = tokens.is(p, "was", "were", "is", "are");
    boolean near = tokens.is(p, "him", "her", "them", ",");
    if (!verb && !is && !near) {
      return false;
    }
    int from = Math.max(sentence.firstToken(), p - 8);
    for (int k = p; k >= from; k--) {
      boolean opens =
          k == sentence.firstToken()
              || tokens.is(k - 1, ",", ";", "and", "—", "–", "\"", "“", "”", ":");
      boolean side =
          tokens.is(k, "beside", "alongside", "flanking")
              || tokens.is(k, "facing", "opposite") && (verb || is)
              || tokens.is(k, "next") && tokens.is(k + 1, "to")
              || tokens.is(k, "across") && tokens.sequence(k + 1, "the", "table")
              || tokens.is(k, "in", "on", "at")
                  && (verb || is)
                  && PresenceWords.place(context, k + 1);
      if (side && opens) {
        return !near
            || tokens.is(k, "beside", "alongside") && tokens.is(k + 1, "him", "her", "them");
      }
      if (k < p && tokens.is(k, ",", ";", ".")) {
        return false;
      }
    }
    return false;
  }

  /** "Among the guests were A", "Also there are A", "Present were A", "guests including A". */
  private static boolean among(Context context, Sentence sentence, int p) {
    Tokens tokens = context.tokens();
    int from = Math.max(sentence.firstToken(), p - 9);
    if (tokens.is(p, "included", "include", "includes", "including")) {
      int who = context.findLast(from, p, PresenceWords::guests);
      return who >= 0
          && (p - who <= 2
              || tokens.is(who + 1, "at", "of", "in", "on") && who - sentence.firstToken() <= 2
              || tokens.is(who, "attending", "present", "room", "hall") && p - who <= 4);
    }
    if (!tokens.is(p, "was", "were", "is", "are")) {
      return false;
    }
    int opening = p;
    while (opening > from && !tokens.is(opening - 1, ",", ";", "—", "–")) {
      opening--;
    }
    if (opening != sentence.firstToken() && !tokens.is(opening - 1, ",", ";", "—", "–")) {
      return false;
    }
    boolean those =
        tokens.is(opening, "among")
            && (context.find(opening, p, PresenceWords::guests) >= 0
                || tokens.is(opening + 1, "those") && tokens.is(opening + 2, "at", "in", "who"));
    boolean also =
        tokens.is(opening, "also")
            && tokens.is(opening + 1, "there", "present", "attending", "in", "at");
    boolean present = tokens.is(opening, "present", "attending", "watching") && p - opening <= 6;
    return those || also || present;
  }

  /** "Absent were A and B", "Among those who stayed away was A", "the absentees included A". */
  private static boolean missing(Context context, Sentence sentence, int p) {
    Tokens tokens = context.tokens();
    if (!tokens.is(p, "was", "were", "is", "are", "included", "include")) {
      return false;
    }
    int from = Math.max(sentence.firstToken(), p - 12);
    int word =
        context.findLast(
            from,
            p,
            w ->
                w.equals("absentees")
                    || w.equals("absentee")
                    || w.equals("absent")
                    || w.equals("missing")
                    || w.equals("away"));
    if (word < 0 || context.find(word, p, w -> w.equals(",") || w.equals("who")) >= 0) {
      return false;
    }
    boolean opens = word - sentence.firstToken() <= 2;
    boolean those =
        tokens.is(word, "away")
            && context.findLast(from, word, w -> w.equals("those")) >= 0
            && tokens.is(word - 1, "stayed", "stay", "kept");
    return those
        || tokens.is(word, "absentees", "absentee") && opens
        || tokens.is(word, "absent") && opens
        || tokens.is(word, "missing") && opens && tokens.is(word + 1, "from", "was", "were");
  }

  private static final Set<String> MENDING =
      Set.of(
          "correction",
          "corrects",
          "corrected",
          "wrongly",
          "incorrectly",
          "erroneously",
          "instead",
          "initially",
          "originally");

  private void emit(
      Context context,
      Sentence sentence,
      Persons.Mention who,
      int first,
      int end,
      Value.Presence.State state,
      Modality modality,
      @Nullable Occurrence event,
      Consumer<Claim> out) {
    String other = elsewhere(context, sentence, first);
    String measure = other.isEmpty() ? "presence" : "presence at " + other;
    int from = Math.min(who.first(), first);
    int to = Math.max(end, first + 1);
    if (who.first() > first) {
      to = Math.max(to, who.end());
    }
    // a title-only mention is known by its office, a person by the offices told of him
    Slot slot = context.slot(sentence, from, to, measure, who.key(), who.marks(), null, false);
    Claim claim =
        context.claim(
            id(),
            sentence,
            from,
            to,
            new Value.Presence(who.key(), who.display(), state),
            slot,
            event,
            modality);
    // "in a gown trimmed with lace": what moves a number says nothing of who was there
    boolean moved = claim.change() != null && !MENDING.contains(claim.change());
    out.accept(moved ? claim.changed(null) : claim);
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
        || PresenceWords.gathering(context, sentence, verb + 1, 8)
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

  private static boolean planned(Tokens tokens, Sentence sentence, int i) {
    for (int k = i - 1; k >= Math.max(sentence.firstToken(), i - 5); k--) {
      boolean infinitive = tokens.is(k, "to") && tokens.is(k - 1, "is", "are", "not");
      if (infinitive || tokens.is(k, "will", "would", "won't", "wouldn't", "going")) {
        return true;
      }
    }
    return false;
  }
}
