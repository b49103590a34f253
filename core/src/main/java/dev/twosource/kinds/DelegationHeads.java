package dev.twosource.kinds;

import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.Occurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who heads a delegation, however the sentence puts it. */
final class DelegationHeads {
  private static final Set<String> LEAD = Set.of("lead", "head", "chair", "spearhead");

  private static final Set<String> LEADER =
      Set.of("leader", "head", "chief", "chair", "chairman", "chairwoman", "chairperson");

  private final Context context;
  private final Tokens tokens;
  private final Persons persons;
  private final Found out;

  /** Takes what is found. */
  interface Found {
    /** The heads named between two tokens of a sentence, and whose delegation it is. */
    void head(
        Sentence sentence,
        List<Persons.Mention> people,
        int first,
        int end,
        String owner,
        Modality modality);
  }

  private Sentence sentence;
  private List<Persons.Mention> mentions = List.of();
  private String told = "";
  private boolean meets;

  DelegationHeads(Context context, Persons persons, Found out) {
    this.context = context;
    this.tokens = context.tokens();
    this.persons = persons;
    this.out = out;
    this.sentence = context.sentences().get(0);
  }

  /**
   * Reads one sentence.
   *
   * @param owner whose delegation was spoken of last, or the empty string
   * @param talking whether one was spoken of lately, or talks are what the text is about
   */
  void read(Sentence in, List<Persons.Mention> people, String owner, boolean talking) {
    sentence = in;
    mentions = people;
    told = owner;
    meets = talking;
    for (int i = in.firstToken(); i < in.endToken(); i++) {
      if (context.nameAt(i) != null && context.nameAt(i).proper() && !leader(i)) {
        continue;
      }
      boolean verb = LEAD.contains(context.verb(i)) && !tokens.is(i - 1, "the", "a", "'s", "its");
      if ((verb || tokens.is(i, "fronted")) && tokens.is(i + 1, "by")) {
        passive(i);
      } else if (verb) {
        active(i);
      } else if (tokens.is(i, "under")) {
        under(i);
      } else if (tokens.is(i, "at", "in")) {
        turn(i);
      } else if (tokens.is(i, "took", "brought", "takes", "brings")
          && tokens.is(i + 1, "his", "her")
          && Delegations.BODY.contains(tokens.lower(i + 2))) {
        active(i);
      } else if (tokens.is(i, "sent", "sending", "sends")) {
        sent(i);
      }
      if (leader(i)) {
        leader(i, tokens.is(i, "negotiator"));
      }
    }
  }

  private boolean leader(int i) {
    return LEADER.contains(tokens.lower(i))
        || tokens.is(i, "negotiator") && tokens.is(i - 1, "chief", "lead", "head", "top");
  }

  /** "The delegation is headed by A", "negotiators, led by A and B", "the Danes were led by A". */
  private void passive(int verb) {
    List<Persons.Mention> people = heads(verb + 2);
    if (people.isEmpty()) {
      return;
    }
    int body = -1;
    for (int i = verb - 1; i >= Math.max(sentence.firstToken(), verb - 14); i--) {
      if (Delegations.BODY.contains(tokens.lower(i)) || Delegations.people(context, i)) {
        body = i;
        break;
      }
      if (tokens.is(i, ";")) {
        break;
      }
    }
    boolean goesOn =
        meets
            && (verb - sentence.firstToken() <= 2
                || tokens.is(verb - 1, "is", "was") && tokens.is(verb - 2, "it", "they", "which"));
    if (body < 0 && !goesOn) {
      return;
    }
    emit(people, body >= 0 && verb - body <= 8 ? body : verb, end(people), owner(body), verb);
  }

  /** "A heads the delegation", "A, leading for Norway", "sent A to lead its team". */
  private void active(int verb) {
    boolean front = tokens.is(verb, "leading", "heading");
    boolean opens = verb == sentence.firstToken() || tokens.is(verb - 1, ",", ";", "—", "–");
    if (front && opens && (tokens.is(verb + 1, "them", "it") || verb == sentence.firstToken())) {
      // "Leading them is A", "Heading the Indian team will be A"
      int body = Delegations.object(context, sentence, verb + 1);
      int from = body >= 0 ? body + 1 : verb + 2;
      int is =
          context.find(
              from,
              Math.min(from + 5, sentence.endToken()),
              w -> w.equals("is") || w.equals("was") || w.equals("be"));
      if (is < 0 && body >= 0) {
        // "Heading the mission to Osaka, which began on Wednesday, is A"
        for (int i = from + 5; i < Math.min(from + 16, sentence.endToken()) && is < 0; i++) {
          is = tokens.is(i, "is", "was") && tokens.is(i - 1, ",") ? i : -1;
        }
      }
      List<Persons.Mention> people = is < 0 ? List.of() : heads(is + 1);
      if (!people.isEmpty() && (body >= 0 || meets)) {
        emit(people, verb, end(people), owner(body), is);
        return;
      }
    }
    int body = Delegations.object(context, sentence, verb + 1);
    String side = null;
    int end = body + 1;
    if (body < 0 && meets && tokens.is(verb + 1, "for")) {
      int at = tokens.is(verb + 2, "the") ? verb + 3 : verb + 2;
      Name name = context.nameAt(at);
      if (name == null || name.type() == Name.Type.PERSON) {
        return;
      }
      side = Delegations.key(context, name);
      end = name.endToken();
    } else if (body < 0) {
      return;
    }
    Persons.Mention aside =
        front && tokens.is(verb - 1, ",") ? Persons.ending(mentions, verb - 1) : null;
    List<Persons.Mention> people =
        aside != null ? List.of(aside) : persons.subject(sentence, mentions, verb);
    if (people.isEmpty()) {
      return;
    }
    boolean wish =
        tokens.is(verb - 1, "to")
            && Persons.ending(mentions, verb - 1) != null
            && context.find(
                    sentence.firstToken(), verb, w -> w.startsWith("ask") || w.startsWith("urg"))
                >= 0;
    if (wish) {
      return;
    }
    emit(people, people.get(0).first(), end, side != null ? side : owner(body), verb);
  }

  /** "The party, under A", "a team under the leadership of A". */
  private void under(int at) {
    boolean led =
        tokens.is(at + 1, "the")
            && tokens.is(at + 2, "leadership", "command", "direction", "guidance")
            && tokens.is(at + 3, "of");
    int body = Delegations.before(context, sentence, at - (led ? 6 : 0));
    if (led && body < 0) {
      body = Delegations.before(context, sentence, at);
    }
    if (body < 0
        || at - body > (led ? 20 : 12)
        || at - body > 4 && context.find(body, at, w -> w.equals(",") || w.equals(";")) >= 0) {
      return;
    }
    int from = led ? at + 4 : at + 1;
    Persons.Mention person = Persons.starting(mentions, from);
    if (person != null && person.named()) {
      emit(List.of(person), body, person.end(), owner(body), at);
    }
  }

  /** "at the head of the team", "in charge of the team", "with A at its head". */
  private void turn(int at) {
    boolean of =
        tokens.sequence(at, "at", "the", "head", "of")
            || tokens.sequence(at, "at", "the", "helm", "of")
            || tokens.sequence(at, "in", "charge", "of");
    boolean its =
        tokens.is(at, "at")
            && tokens.is(at + 1, "its", "their", "the")
            && tokens.is(at + 2, "head", "helm")
            && !of;
    if (!of && !its) {
      return;
    }
    int past = of ? at + (tokens.is(at, "in") ? 3 : 4) : at + 3;
    int body =
        of
            ? Delegations.object(context, sentence, past)
            : Delegations.before(context, sentence, at);
    if (of && body < 0 || its && body < 0 && !meets) {
      return;
    }
    int after = of ? body + 1 : past;
    int is =
        context.find(
            after,
            Math.min(after + 12, sentence.endToken()),
            w -> w.equals("is") || w.equals("was") || w.equals("sat") || w.equals("stood"));
    boolean opens = at == sentence.firstToken() || tokens.is(at - 1, ",", ";", "and", "—", "–");
    List<Persons.Mention> people = opens && is >= 0 ? heads(is + 1) : List.of();
    if (people.isEmpty()) {
      Persons.Mention person = Persons.ending(mentions, tokens.is(at - 1, ",") ? at - 1 : at);
      boolean with = person != null && tokens.is(person.first() - 1, "with", "has", "had", "have");
      people =
          person != null && (of || with)
              ? List.of(person)
              : of ? persons.subject(sentence, mentions, at) : List.of();
    }
    if (!people.isEmpty()) {
      emit(
          people,
          Math.min(at, body < 0 ? at : body),
          Math.max(past, Math.max(body + 1, end(people))),
          owner(body),
          at);
    }
  }

  /** "A, leader of the delegation", "delegation chief A", "A, India's chief negotiator". */
  private void leader(int noun, boolean negotiator) {
    int body = -1;
    int first = noun;
    int end = noun + 1;
    if (negotiator) {
      first = noun - 1;
      body = noun - 1;
      end = tokens.is(end, "of", "for", "with") ? end : noun + 1;
    } else if (tokens.is(noun + 1, "of")) {
      body = Delegations.object(context, sentence, noun + 2);
      end = body + 1;
    } else if (Delegations.BODY.contains(tokens.lower(noun - 1))) {
      body = noun - 1;
      first = body;
    } else if (tokens.is(noun - 1, "'s") && Delegations.BODY.contains(tokens.lower(noun - 2))) {
      body = noun - 2;
      first = body;
    }
    boolean sure = body >= 0 && (!tokens.is(body, "group", "party", "team", "panel") || meets);
    if (!sure) {
      return;
    }
    String owner = owner(negotiator ? noun - 1 : body);
    Persons.Mention person = beside(first, noun, end);
    if (person != null && person.named()) {
      emit(
          List.of(person),
          Math.min(first, person.first()),
          Math.max(end, person.end()),
          owner,
          noun);
    }
  }

  /** The person whom a noun phrase stands beside, or whom a copula makes one with it. */
  private Persons.@Nullable Mention beside(int first, int noun, int end) {
    int at = first;
    while (at > sentence.firstToken()
        && !tokens.is(at - 1, ",", "—", "–", "is", "was", "as", "be", "remains", ";", "and", "by")
        && first - at < 6
        && Persons.ending(mentions, at) == null) {
      at--;
    }
    int next = tokens.is(end, ",") ? end + 1 : end;
    Persons.Mention after = Persons.starting(mentions, next);
    for (Persons.Mention mention : mentions) {
      // the title is part of the mention
      if (mention.first() <= first && noun < mention.end() && mention.named()) {
        return mention;
      }
    }
    if (after != null && (next == end || tokens.is(after.end(), ",", ".", "and", "said"))) {
      return after;
    }
    if (tokens.is(first - 1, "whose") && tokens.is(end, "is", "was")) {
      // "whose chief negotiator is the lawyer A"
      List<Persons.Mention> named = heads(end + 1);
      return named.size() == 1 ? named.get(0) : null;
    }
    if (tokens.is(at - 1, ",", "—", "–")) {
      return Persons.ending(mentions, at - 1);
    }
    if (tokens.is(at - 1, "as")) {
      return Persons.ending(mentions, tokens.is(at - 2, ",") ? at - 2 : at - 1);
    }
    if (tokens.is(at - 1, "is", "was", "be", "remains")) {
      List<Persons.Mention> subject = persons.subject(sentence, mentions, at - 1);
      return subject.size() == 1 ? subject.get(0) : null;
    }
    return null;
  }

  /** "sent his defence minister, A, to the talks": the one who is sent heads the party. */
  private void sent(int verb) {
    if (context.find(verb, Math.min(verb + 6, sentence.endToken()), Delegations.BODY::contains) >= 0
        || !tokens.is(
            verb + 1, "his", "her", "its", "their", "defence", "defense", "foreign", "the",
            "deputy", "prime")) {
      return;
    }
    Occurrence meeting = context.eventNear(sentence, verb, type -> type.equals("meeting"));
    Persons.Mention person = null;
    for (Persons.Mention mention : mentions) {
      if (person == null && mention.end() > verb + 1 && mention.first() <= verb + 8) {
        person = mention;
      }
    }
    if (meeting == null
        || person == null
        || !person.named()
        || context.find(verb + 1, person.first(), w -> w.equals("to") || w.equals("and")) >= 0
        || tokens.is(person.end(), "and")
        || tokens.is(person.end(), ",") && Persons.starting(mentions, person.end() + 1) != null) {
      return;
    }
    List<Name> before = context.names(sentence.firstToken(), verb);
    String owner = before.isEmpty() ? "" : Delegations.key(context, before.get(before.size() - 1));
    emit(List.of(person), verb, person.end(), owner, verb);
  }

  /** The one or two people that a list of heads begins with. */
  private List<Persons.Mention> heads(int from) {
    List<Persons.Mention> found = new ArrayList<>();
    for (Persons.Mention mention : mentions) {
      if (mention.end() <= from) {
        continue;
      }
      if (found.isEmpty()) {
        if (mention.first() - from > 7
            || context.find(
                    from,
                    mention.first(),
                    w -> w.equals("who") || w.equals("and") || w.equals(";") || w.equals("from"))
                >= 0) {
          return found;
        }
        found.add(mention);
      } else {
        int last = end(found);
        int and = tokens.is(last, ",") ? last + 1 : last;
        boolean joined =
            tokens.is(and, "and")
                && mention.first() - and <= 2
                && (mention.first() == and + 1
                    || !Verbs.finite(tokens, and + 1) && !tokens.is(and + 1, "includes"))
                && !Verbs.finite(tokens, mention.end());
        if (joined) {
          found.add(mention);
        }
        break;
      }
    }
    return found;
  }

  private static int end(List<Persons.Mention> people) {
    return people.get(people.size() - 1).end();
  }

  private String owner(int body) {
    String owner = body < 0 ? null : Delegations.owner(context, sentence, body);
    if (owner != null) {
      return owner;
    }
    if (body >= 0 && context.find(body - 4, body, w -> w.equals("a") || w.equals("an")) >= 0) {
      int sends =
          context.findLast(
              Math.max(sentence.firstToken(), body - 8),
              body,
              w -> w.startsWith("send") || w.equals("sent") || w.startsWith("dispatch"));
      List<Name> before = sends < 0 ? List.of() : context.names(sentence.firstToken(), sends);
      return before.isEmpty() ? "?" : Delegations.key(context, before.get(before.size() - 1));
    }
    if (body >= 0 && tokens.is(body - 1, "our")) {
      return "?"; // that of the outlet's own country, which the text need not name
    }
    boolean another = body >= 0 && tokens.is(body - 1, "other");
    return another ? "" : told;
  }

  private void emit(List<Persons.Mention> people, int first, int end, String owner, int cue) {
    Modality modality = context.modality(cue);
    out.head(sentence, people, first, end, owner, modality);
  }
}
