package dev.twosource.kinds.delegation;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Persons;
import dev.twosource.kinds.presence.Cast;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Adjunct;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads from the clauses of a sentence who heads a delegation. */
final class DelegationLeads {
  private static final WordSet LEAD =
      WordSet.of("lead", "head", "chair", "spearhead", "front", "captain");

  private static final WordSet LEADER =
      WordSet.of("leader", "head", "chief", "chair", "chairman", "chairwoman", "chairperson");

  private static final WordSet COMMAND =
      WordSet.of("leadership", "command", "direction", "guidance", "head", "helm", "charge");

  private static final WordSet NAMING =
      WordSet.of(
          "send",
          "dispatch",
          "name",
          "appoint",
          "choose",
          "pick",
          "elect",
          "select",
          "put",
          "place");

  private final Context context;
  private final Tokens tokens;
  private final Cast cast;
  private final DelegationBodies bodies;
  private final DelegationHeads.Found out;

  DelegationLeads(Context context, Cast cast, DelegationBodies bodies, DelegationHeads.Found out) {
    this.context = context;
    this.tokens = context.tokens();
    this.cast = cast;
    this.bodies = bodies;
    this.out = out;
  }

  /** Whether a word tells that somebody leads others. */
  static boolean leader(String word) {
    return LEADER.contains(word) || LEADING.contains(word) || word.equals("chef");
  }

  private static final WordSet LEADING =
      WordSet.of("led", "headed", "leads", "heads", "leading", "heading", "under", "lead");

  /** Whether a sentence may tell of a head without a word for a delegation. */
  static boolean named(Context context, Sentence sentence) {
    Tokens tokens = context.tokens();
    int first = sentence.firstToken();
    if (tokens.is(first, "heading", "leading")) {
      return true;
    }
    int with = context.find(first, sentence.endToken(), "with"::equals);
    return with >= 0
        && context.find(
                with,
                sentence.endToken(),
                w ->
                    w.equals("helm")
                        || w.equals("leading")
                        || w.equals("heading")
                        || w.equals("charge")
                        || w.equals("head")
                        || w.equals("chef")
                        || w.equals("leader"))
            >= 0;
  }

  /** The same where those who are led are told by where they come from: "growers from Murcia". */
  static boolean team(Context context, Sentence sentence) {
    return context.find(sentence.firstToken(), sentence.endToken(), DelegationLeads::leader) >= 0
        && DelegationParties.told(context, sentence);
  }

  /** The same where those who are led are told by what they are: officials, visitors. */
  static boolean party(Context context, Sentence sentence) {
    return context.find(sentence.firstToken(), sentence.endToken(), PARTY::contains) >= 0
        && context.find(sentence.firstToken(), sentence.endToken(), DelegationLeads::leader) >= 0;
  }

  private static final WordSet PARTY =
      WordList.probed(
          """
              officials diplomats envoys lawmakers legislators ministers executives businessmen
              entrepreneurs experts lawyers visitors guests delegate""");

  void read() {
    List<Clause> clauses = cast.clauses();
    fronted(clauses);
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      if (clause.negated()) {
        continue;
      }
      String verb = context.verb(clause.verb());
      if (verb.equals("preside")) {
        presides(clause);
      } else if (LEAD.contains(verb)) {
        // "26 strong and headed by A": a participle that stands behind "and"
        boolean joined = clause.subjects().isEmpty() && clause.objects().isEmpty();
        if (clause.passive() || joined && !by(clause, "by").isEmpty()) {
          passive(clause);
        } else {
          active(clause, i == 0 ? null : clauses.get(i - 1));
        }
      } else if (verb.equals("be") || STANDING.contains(verb) && atTheirHead()) {
        is(clause);
      } else if (verb.equals("have") || NAMING.contains(verb)) {
        holds(clause);
      } else if (verb.equals("take") || verb.equals("bring")) {
        takes(clause);
        holds(clause);
      } else if (!clause.passive()) {
        as(clause);
      }
      under(clause);
    }
  }

  /** "At their head walked A": what else one does at the head of others. */
  private static final WordSet STANDING =
      WordSet.of("walk", "stand", "march", "sit", "ride", "come", "go", "arrive", "travel");

  private boolean atTheirHead() {
    int first = cast.sentence().firstToken();
    return tokens.is(first, "at")
        && tokens.is(first + 1, "their", "its")
        && tokens.is(first + 2, "head", "helm");
  }

  /** "Leading the Danish side is A", "Heading the mission to Osaka, which began today, is A". */
  private void fronted(List<Clause> clauses) {
    if (clauses.size() < 2
        || clauses.get(0).first() > cast.sentence().firstToken() + 1
        || !tokens.is(clauses.get(0).verb(), "leading", "heading")) {
      return;
    }
    int body = -1;
    for (Phrase phrase : cast.phrases()) {
      body = body < 0 ? bodies.in(phrase) : body;
    }
    // "Leading them is A": those of whom the sentence before told
    boolean them = body < 0 && bodies.talks() && tokens.is(clauses.get(0).verb() + 1, "them", "it");
    List<Phrase> led = clauses.get(0).objects();
    them |= body < 0 && led.size() == 1 && theirs(led.get(0));
    for (Clause clause : clauses) {
      if (context.verb(clause.verb()).equals("be") && !clause.passive() && (body >= 0 || them)) {
        List<Persons.Mention> people = people(clause);
        if (!people.isEmpty() && people.get(0).first() > clause.verb()) {
          emit(people, body, clause, context.modality(clause.verb()));
        }
      }
    }
    followed(clauses);
  }

  /** "Heading the four drivers received by the minister was A": people who are no delegation. */
  private void followed(List<Clause> clauses) {
    List<Phrase> led = clauses.get(0).objects();
    if (led.size() != 1 || bodies.in(cast.phrases()) >= 0) {
      return;
    }
    String noun = context.noun(led.get(0).head());
    boolean folk =
        tokens.lower(led.get(0).head()).endsWith("s")
            && Lexicon.get().nounClass(noun) == NounClass.PERSON;
    for (Clause clause : clauses) {
      List<Persons.Mention> people = people(clause);
      boolean is =
          folk
              && context.verb(clause.verb()).equals("be")
              && !clause.passive()
              && people.size() == 1
              && people.get(0).first() > clause.verb();
      if (is) {
        out.head(
            cast.sentence(),
            people,
            clause.verb(),
            people.get(0).end(),
            noun,
            context.modality(clause.verb()));
      }
    }
  }

  /** "A heads the delegation", "sent A to lead its team". */
  private void active(Clause clause, @Nullable Clause above) {
    int body = bodies.led(clause.objects());
    if (body < 0
        && clause.objects().size() == 1
        && !clause.behind(tokens, "to", "into").isEmpty()) {
      Phrase party = clause.objects().get(0);
      body = counted(party.first(), party.whole());
    }
    List<Persons.Mention> people = cast.people(clause.subjects());
    if (people.isEmpty()
        && clause.form() == Clause.Form.GERUND
        && tokens.is(clause.first() - 1, ",")) {
      Persons.Mention before = Persons.ending(cast.mentions(), clause.first() - 1);
      people = before == null ? people : List.of(before);
    }
    for (Adjunct adjunct : clause.adjuncts()) {
      // "A, leading for Sweden"
      boolean side =
          body < 0
              && (clause.objects().isEmpty()
                  || tokens.is(
                      clause.objects().get(0).head(),
                      "talks",
                      "negotiations",
                      "mission",
                      "talking"))
              && tokens.is(adjunct.preposition(), "for")
              && !adjunct.phrases().isEmpty()
              && cast.side(adjunct.phrases().get(0)) != null;
      if (side && !people.isEmpty()) {
        Phrase phrase = adjunct.phrases().get(0);
        out.head(
            cast.sentence(),
            people,
            people.get(0).first(),
            phrase.end(),
            Delegations.key(context, context.nameAt(phrase.head())),
            context.modality(clause.verb()));
        return;
      }
    }
    if (body < 0 && clause.objects().isEmpty() && clause.subjects().size() == 1) {
      int that = clause.subjects().get(0).first() - 1;
      body = tokens.is(that, "that", "which", "whom") ? before(that) : -1; // "the team that A led"
    }
    // "A will lead Peru at the talks"
    Phrase side = clause.objects().size() == 1 ? clause.objects().get(0) : null;
    if (body < 0
        && side != null
        && people.size() == 1
        && cast.side(side) != null
        && talks(clause)) {
      out.head(
          cast.sentence(),
          people,
          people.get(0).first(),
          side.end(),
          Delegations.key(context, context.nameAt(side.head())),
          context.modality(clause.verb()));
      return;
    }
    // "A, who headed it": the delegation of which the text has told
    boolean it =
        body < 0
            && clause.objects().size() == 1
            && tokens.is(clause.objects().get(0).head(), "it", "them")
            && clause.form() == Clause.Form.FINITE
            && !bodies.owner(-1).isEmpty();
    // "A now leads the mission": after another one
    it |=
        body < 0
            && clause.objects().size() == 1
            && theirs(clause.objects().get(0))
            && !tokens.is(clause.verb() - 1, "now");
    if (body < 0 && !it || people.isEmpty()) {
      return;
    }
    boolean named =
        clause.form() == Clause.Form.INFINITIVE
            && above != null
            && NAMING.contains(context.verb(above.verb()));
    boolean asked =
        clause.form() == Clause.Form.INFINITIVE
            && above != null
            && tokens.is(above.verb(), "asked", "urged", "wants", "wanted", "invited");
    if (!asked) {
      emit(people, body, clause, named ? Modality.ACTUAL : context.modality(clause.verb()));
    }
  }

  /** "led the visitors", "leads the twelve", "heads the review": of those of whom the text told. */
  private boolean theirs(Phrase led) {
    if (!tokens.is(led.first(), "the", "this") || !bodies.spoken() && bodies.owner(-1).isEmpty()) {
      return false;
    }
    boolean number = tokens.is(led.head(), "two", "three", "four", "five", "six", "seven", "eight");
    number |= tokens.is(led.head(), "nine", "ten", "eleven", "twelve");
    boolean guests = tokens.is(led.head(), "visitors", "guests", "travellers");
    return (guests || VISIT.contains(tokens.lower(led.head()))) && led.whole() - led.first() <= 7
        || number && led.head() == led.first() + 1;
  }

  /** What a delegation does, which whoever leads it is said to lead. */
  private static final WordSet VISIT =
      WordSet.of("review", "mission", "inspection", "visit", "trip", "inquiry", "expedition");

  /** "A presided over the delegation". */
  private void presides(Clause clause) {
    int body = bodies.in(clause.behind(tokens, "over"));
    List<Persons.Mention> people = cast.people(clause.subjects());
    if (body >= 0 && people.size() == 1) {
      emit(people, body, clause, context.modality(clause.verb()));
    }
  }

  /** Whether a clause tells of something done at talks. */
  private boolean talks(Clause clause) {
    for (Phrase phrase : clause.behind(tokens, "at", "in", "into")) {
      if (tokens.is(phrase.head(), "talks", "negotiations", "conference", "summit", "assembly")) {
        return true;
      }
    }
    return false;
  }

  /** "The delegation is headed by A", "negotiators, led by A and B". */
  private void passive(Clause clause) {
    List<Persons.Mention> people = by(clause, "by");
    if (people.isEmpty()) {
      return;
    }
    int body = bodies.led(clause.subjects());
    if (body < 0 && (clause.subjects().isEmpty() || clause.form() == Clause.Form.PARTICIPLE)) {
      body = before(clause.first());
    }
    if (body < 0
        && clause.form() == Clause.Form.PARTICIPLE
        && clause.first() == cast.sentence().firstToken()) {
      // "Led by the envoy, A, the delegation came"
      Phrase led = cast.phrase(people.get(people.size() - 1).end() + 1);
      body = led == null ? -1 : bodies.led(List.of(led));
    }
    body = body < 0 ? parted(clause) : body;
    if (body < 0 && !clause.subjects().isEmpty() && cast.side(clause.subjects().get(0)) != null) {
      return;
    }
    // "the talks were led on the Korean side by A"
    for (Phrase phrase : clause.behind(tokens, "on", "for")) {
      body = body < 0 && tokens.is(phrase.head(), "side", "delegation") ? phrase.head() : body;
    }
    boolean it =
        !clause.subjects().isEmpty()
            && tokens.is(
                clause.subjects().get(0).head(),
                "it",
                "they",
                "which",
                "visitors",
                "guests",
                "group",
                "party");
    // "the visitors, who were headed by A": whoever comes to talks is a delegation
    int guests =
        body < 0 && bodies.talks()
            ? context.findLast(
                Math.max(cast.sentence().firstToken(), clause.verb() - 5),
                clause.verb(),
                w -> w.equals("visitors") || w.equals("guests"))
            : -1;
    if (body >= 0 || guests >= 0 || it && !bodies.owner(-1).isEmpty()) {
      emit(people, body, clause, context.modality(clause.verb()));
    }
  }

  /** "Growers from Murcia, led by A", "survivors from Hungary who had come were led by A". */
  private int parted(Clause clause) {
    int found = -1;
    for (Phrase phrase : cast.phrases()) {
      boolean near = phrase.end() <= clause.first() && clause.first() - phrase.end() <= 14;
      found = near && bodies.from(phrase) ? phrase.head() : found;
    }
    return found;
  }

  /** The last delegation that is named before a token. */
  private int before(int token) {
    int found = -1;
    for (Phrase phrase : cast.phrases()) {
      int body = phrase.end() <= token && token - phrase.end() <= 14 ? bodies.in(phrase) : -1;
      found = body >= 0 ? body : found;
    }
    return found;
  }

  /** "A is the head of the team", "the head of the side is A", "at its head is A". */
  private void is(Clause clause) {
    for (Adjunct adjunct : clause.adjuncts()) {
      for (Phrase phrase : adjunct.phrases()) {
        boolean turn =
            tokens.is(adjunct.preposition(), "at", "in")
                && (tokens.is(phrase.head(), "head", "helm") || tokens.is(phrase.head(), "charge"));
        if (!turn) {
          continue;
        }
        int body = bodies.within(phrase);
        boolean its =
            body < 0
                && (tokens.is(phrase.first(), "its", "their")
                    || tokens.is(phrase.head(), "charge") && phrase.first() == phrase.head());
        List<Persons.Mention> people = people(clause);
        if (!people.isEmpty() && (body >= 0 || its && !bodies.owner(-1).isEmpty())) {
          emit(people, body, clause, context.modality(clause.verb()));
          return;
        }
        if (body < 0 && !its && tokens.is(adjunct.preposition(), "at") && people.size() == 1) {
          firms(phrase, people, clause);
        }
      }
    }
    List<Phrase> all = new ArrayList<>(clause.subjects());
    all.addAll(clause.objects());
    for (Phrase phrase : all) {
      int body = leader(phrase);
      if (body < 0
          && tokens.is(phrase.first(), "whose")
          && LEADER.contains(context.noun(phrase.head()))) {
        body = before(phrase.first()); // "a delegation whose leader was A"
      }
      if (body >= 0 || their(phrase)) {
        List<Persons.Mention> people = new ArrayList<>();
        for (Phrase other : all) {
          Persons.Mention person = other == phrase ? null : cast.person(other);
          if (person != null) {
            people.add(person);
          }
        }
        if (people.size() == 1 && !tokens.is(phrase.first(), "a", "an")) {
          emit(people, body, clause, context.modality(clause.verb()));
        }
        return;
      }
    }
  }

  /** "their leader is A": that of the delegation of which the text has told. */
  private boolean their(Phrase phrase) {
    return tokens.is(phrase.first(), "their", "its")
        && phrase.head() == phrase.first() + 1
        && LEADER.contains(context.noun(phrase.head()))
        && !bodies.owner(-1).isEmpty();
  }

  /** "At the head of the 24 companies was A": who leads those of whom a visit is for business. */
  private void firms(Phrase head, List<Persons.Mention> people, Clause clause) {
    int firms =
        bodies.talks() && tokens.is(head.end(), "of")
            ? context.find(head.end(), Math.min(head.whole() + 6, clause.verb()), FIRMS::contains)
            : -1;
    if (firms >= 0) {
      out.head(
          cast.sentence(),
          people,
          Math.min(people.get(0).first(), head.first()),
          Math.max(people.get(0).end(), firms + 1),
          "firm",
          context.modality(clause.verb()));
    }
  }

  private static final WordSet FIRMS = WordSet.of("firms", "companies", "businesses", "exporters");

  private List<Persons.Mention> people(Clause clause) {
    List<Persons.Mention> people = cast.people(clause.subjects());
    return people.isEmpty() ? cast.people(clause.objects()) : people;
  }

  /** The delegation that a phrase names the leader of: "head of the Danish side", or -1. */
  private int leader(Phrase phrase) {
    String noun = context.noun(phrase.head());
    if (tokens.is(phrase.head(), "mission") && tokens.is(phrase.head() - 2, "chef")) {
      return phrase.head(); // "Norway's chef de mission"
    }
    if (tokens.is(phrase.head(), "negotiator", "delegate")) {
      return tokens.is(phrase.head() - 1, "chief", "lead", "head", "top") ? phrase.head() : -1;
    }
    int before = tokens.is(phrase.head() - 1, "-") ? phrase.head() - 2 : phrase.head() - 1;
    if (!LEADER.contains(noun) || tokens.is(before, "deputy", "former", "vice", "co", "ex")) {
      return -1;
    }
    return bodies.within(phrase);
  }

  /** "has A as its leader", "had A at the head of its team", "named A head of the team". */
  private void holds(Clause clause) {
    List<Persons.Mention> people =
        clause.passive() ? cast.people(clause.subjects()) : cast.people(clause.objects());
    if (people.size() != 1) {
      return;
    }
    // "A was named head of the delegation"
    for (Phrase phrase : clause.passive() ? clause.objects() : List.<Phrase>of()) {
      int body = tokens.is(phrase.first(), "a", "an") ? -1 : leader(phrase);
      if (body >= 0) {
        emit(people, body, clause, Modality.ACTUAL);
        return;
      }
    }
    for (Adjunct adjunct : clause.adjuncts()) {
      for (Phrase phrase : adjunct.phrases()) {
        boolean as =
            tokens.is(adjunct.preposition(), "as", "for")
                && LEADER.contains(context.noun(phrase.head()));
        boolean at =
            tokens.is(adjunct.preposition(), "at")
                    && tokens.is(phrase.head(), "head", "helm", "top")
                || tokens.is(adjunct.preposition(), "in") && tokens.is(phrase.head(), "charge");
        if (!as && !at) {
          continue;
        }
        int body = bodies.within(phrase);
        if (body < 0 && tokens.is(phrase.first(), "its", "their")) {
          body = bodies.in(clause.subjects());
        }
        if (body >= 0) {
          emit(people, body, clause, context.modality(clause.verb()));
        }
      }
    }
  }

  /** "A travelled as head of the delegation", "A came at the head of a team". */
  private void as(Clause clause) {
    for (Adjunct adjunct : clause.adjuncts()) {
      for (Phrase phrase : adjunct.phrases()) {
        boolean head =
            tokens.is(adjunct.preposition(), "as")
                || tokens.is(adjunct.preposition(), "at")
                    && tokens.is(phrase.head(), "head", "helm");
        int body = head ? leader(phrase) : -1;
        if (body < 0 && head && tokens.is(adjunct.preposition(), "at")) {
          body = counted(phrase.end(), phrase.whole());
        }
        List<Persons.Mention> people = body < 0 ? List.of() : cast.people(clause.subjects());
        if (people.size() == 1) {
          emit(people, body, clause, context.modality(clause.verb()));
        }
      }
    }
  }

  /** "at the head of nine officials", "led a dozen officials to Oslo": a party by its people. */
  private int counted(int from, int end) {
    int at = context.find(from, end, PARTY::contains);
    return at < 0 || tokens.is(at, "visitors", "guests", "delegate") ? -1 : at;
  }

  /** "took her team into the site". */
  private void takes(Clause clause) {
    for (Phrase phrase : clause.objects()) {
      // "brought a delegation to Oslo"
      boolean brings =
          !clause.passive()
              && (context.verb(clause.verb()).equals("bring")
                  || !clause.behind(tokens, "to", "into").isEmpty())
              && Delegations.BODY.contains(tokens.lower(phrase.head()));
      int body = brings || tokens.is(phrase.first(), "his", "her") ? bodies.in(phrase) : -1;
      List<Persons.Mention> people = cast.people(clause.subjects());
      if (body >= 0 && !people.isEmpty()) {
        emit(people, body, clause, context.modality(clause.verb()));
      }
    }
  }

  /** "a team under A", "placed under the leadership of A", "with A at their head". */
  private void under(Clause clause) {
    List<Adjunct> adjuncts = clause.adjuncts();
    int body = bodies.in(clause.subjects());
    // "They came under the leadership of A": those of whom the text has told
    boolean they =
        body < 0
            && clause.subjects().size() == 1
            && tokens.is(clause.subjects().get(0).head(), "they", "it")
            && !bodies.owner(-1).isEmpty();
    for (Adjunct adjunct : adjuncts) {
      for (Phrase phrase : adjunct.phrases()) {
        boolean command = COMMAND.contains(context.noun(phrase.head()));
        if (tokens.is(adjunct.preposition(), "under") && (body >= 0 || they && command)) {
          Persons.Mention person = command ? commander(phrase) : cast.person(phrase);
          if (person != null && person.named()) {
            emit(List.of(person), body, clause, context.modality(clause.verb()));
          }
        }
      }
    }
  }

  /** Whose leadership it is: "the leadership of A of the bank". */
  private Persons.@Nullable Mention commander(Phrase phrase) {
    for (int i = phrase.end(); i < phrase.whole(); i++) {
      Persons.Mention person = cast.at(i);
      if (person != null) {
        return person;
      }
    }
    return null;
  }

  /**
   * "with A at the helm", "with A in charge", "with A as their leader": whom those who are the
   * subject have at their head.
   */
  private void with() {
    for (Persons.Mention person : cast.mentions()) {
      int end = person.end();
      int word = tokens.is(end + 1, "its", "their", "the", "a") ? end + 2 : end + 1;
      boolean own = word == end + 2 && tokens.is(end + 1, "its", "their");
      boolean at =
          tokens.is(end, "at") && !own && word == end + 2 && tokens.is(word, "helm", "head", "top")
              || tokens.is(end, "in") && tokens.is(word, "charge", "command")
              || tokens.is(end, "as") && LEADER.contains(context.noun(word))
              || tokens.is(end, "leading", "heading") && tokens.is(end + 1, "them", "it");
      int with =
          at && person.named() && !tokens.is(word + 1, "of", "for")
              ? context.findLast(person.first() - 6, person.first(), "with"::equals)
              : -1;
      if (with < 0 || context.find(with, person.first(), w -> w.equals(",")) >= 0) {
        continue;
      }
      int body = before(with);
      String owner = body >= 0 ? bodies.owner(body) : sent(with);
      if (owner != null) {
        int first = body >= 0 ? Math.min(body, person.first()) : person.first();
        out.head(cast.sentence(), List.of(person), first, word + 1, owner, context.modality(with));
      }
    }
  }

  /** Whose people they are who are told of before a token: "Tanker drivers sent four"; or null. */
  private @Nullable String sent(int until) {
    for (Phrase phrase : cast.phrases()) {
      String noun = context.noun(phrase.head());
      boolean folk =
          phrase.end() <= until
              && tokens.lower(phrase.head()).endsWith("s")
              && context.nameAt(phrase.head()) == null
              && Lexicon.get().nounClass(noun) == NounClass.PERSON;
      if (folk) {
        String side = Delegations.owner(context, cast.sentence(), phrase.head());
        return Delegations.people(context, phrase.head()) && side != null ? side : noun;
      }
    }
    // "Five of them came, with A in charge": those of whom the text has told
    String told = bodies.owner(-1);
    return told.isEmpty() ? null : told;
  }

  /** "As leader of the delegation, A", "A, as the delegation's leader,". */
  private void asLeader() {
    for (Phrase phrase : cast.phrases()) {
      int body = tokens.is(phrase.first() - 1, "as") ? leader(phrase) : -1;
      if (body < 0) {
        continue;
      }
      int as = phrase.first() - 1;
      Persons.Mention person =
          tokens.is(as - 1, ",") ? Persons.ending(cast.mentions(), as - 1) : null;
      Persons.Mention led = Persons.ending(cast.mentions(), as);
      if (led != null && tokens.is(led.first() - 1, "with")) {
        person = led; // "with A as head of their delegation"
      }
      if (as == cast.sentence().firstToken() && tokens.is(phrase.whole(), ",")) {
        person = Persons.starting(cast.mentions(), phrase.whole() + 1);
      }
      if (person != null && person.named()) {
        int first = Math.min(as, person.first());
        int end = Math.max(phrase.whole(), person.end());
        out.head(cast.sentence(), List.of(person), first, end, bodies.owner(body), Modality.ACTUAL);
      }
    }
  }

  /** What phrases tell without a verb: "A, head of the team", "with A at its head", "under A". */
  void phrases() {
    with();
    asLeader();
    for (Phrase phrase : cast.phrases()) {
      int body = leader(phrase);
      if (body >= 0 || their(phrase)) {
        apposed(phrase, body);
      }
      boolean head =
          tokens.is(phrase.head(), "head", "helm")
              && tokens.is(phrase.first(), "its", "their")
              && tokens.is(phrase.first() - 1, "at");
      if (head) {
        Persons.Mention person = Persons.ending(cast.mentions(), phrase.first() - 1);
        int of = before(phrase.first());
        of = of >= 0 ? of : bodies.in(cast.phrases());
        boolean with =
            person != null
                && context.findLast(person.first() - 4, person.first(), w -> w.equals("with")) >= 0;
        if (with && of >= 0) {
          out.head(
              cast.sentence(),
              List.of(person),
              Math.min(of, person.first()),
              phrase.end(),
              bodies.owner(of),
              Modality.ACTUAL);
        }
      }
      boolean command =
          COMMAND.contains(context.noun(phrase.head()))
              && phrase.whole() > phrase.end()
              && tokens.is(phrase.first() - 1, "under");
      if (command || tokens.is(phrase.first() - 1, "under")) {
        int of = before(phrase.first() - 1);
        Persons.Mention person = command ? commander(phrase) : cast.person(phrase);
        boolean ahead = of < 0 && phrase.first() - 1 == cast.sentence().firstToken();
        of = ahead ? bodies.in(cast.phrases()) : of; // "Under A, a team flew to Oslo"
        boolean next = of >= 0 && Math.abs(phrase.first() - of) <= (command || ahead ? 18 : 5);
        if (person != null && person.named() && next) {
          out.head(
              cast.sentence(),
              List.of(person),
              of,
              person.end(),
              bodies.owner(of),
              Modality.ACTUAL);
        }
      }
    }
  }

  /** "A, leader of the delegation,", "the union's lead negotiator, A,", "delegation chief A". */
  private void apposed(Phrase phrase, int body) {
    Persons.Mention person = cast.person(phrase);
    if (person == null || !person.named()) {
      person = null;
      int next = phrase.whole();
      for (Persons.Mention mention : cast.mentions()) {
        boolean after =
            mention.first() >= next
                && mention.first() - next <= 14
                && tokens.is(mention.first() - 1, ",")
                && tokens.is(mention.end(), ",", ".")
                && context.find(next, mention.first() - 1, w -> w.equals(",")) < 0
                && verbless(next, mention.first());
        // "A, at the head of the Danish delegation"
        int first = tokens.is(phrase.first() - 1, "at") ? phrase.first() - 1 : phrase.first();
        boolean before = mention.end() == first - 1 && tokens.is(first - 1, ",");
        if (mention.named() && (after || before)) {
          person = mention;
        }
      }
    }
    if (person != null && !tokens.is(phrase.first(), "a", "an")) {
      out.head(
          cast.sentence(),
          List.of(person),
          Math.min(phrase.first(), person.first()),
          Math.max(phrase.whole(), person.end()),
          bodies.owner(body),
          Modality.ACTUAL);
    }
  }

  private boolean verbless(int from, int end) {
    for (Clause clause : cast.clauses()) {
      if (clause.verb() >= from && clause.verb() < end) {
        return false;
      }
    }
    return true;
  }

  private List<Persons.Mention> by(Clause clause, String preposition) {
    for (Adjunct adjunct : clause.adjuncts()) {
      // "headed not by A but by B"
      boolean not = tokens.is(adjunct.preposition() - 1, "not");
      if (tokens.is(adjunct.preposition(), preposition) && !not) {
        return cast.people(adjunct.phrases());
      }
    }
    // "was led, as in the first round, by A"
    int aside = clause.verbEnd();
    int closing =
        tokens.is(aside, ",")
            ? context.find(
                aside + 1, Math.min(aside + 9, cast.sentence().endToken()), w -> w.equals(","))
            : -1;
    Phrase behind =
        closing >= 0 && tokens.is(closing + 1, preposition)
            ? context.clauses(cast.sentence()).phraseAt(closing + 2)
            : null;
    return behind == null ? List.of() : cast.people(List.of(behind));
  }

  private void emit(List<Persons.Mention> people, int body, Clause clause, Modality modality) {
    int first = body < 0 ? clause.verb() : Math.min(body, clause.verb());
    int end = Math.max(clause.verb(), body) + 1;
    for (Persons.Mention person : people) {
      first = Math.min(first, person.first());
      end = Math.max(end, person.end());
    }
    out.head(cast.sentence(), people, first, end, bodies.owner(body), modality);
  }
}
