package dev.twosource.kinds.delegation;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Persons;
import dev.twosource.kinds.presence.Cast;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Adjunct;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the clauses of a sentence who is on a delegation, who is not, and how many they are.
 */
final class DelegationRolls {
  private static final WordSet FORM = WordSet.of("form", "constitute");

  private static final WordSet WITH =
      WordList.probed(
          """
              travel go fly come sit arrive join accompany leave belong depart land stay be remain
              serve march return""");

  private static final WordSet OUT =
      WordSet.of("drop", "exclude", "leave", "remove", "cut", "omit");

  private static final WordSet MEMBER =
      WordSet.of("member", "delegate", "negotiator", "representative", "envoy", "emissary");

  private static final WordSet NAMELESS =
      WordSet.of("others", "aides", "two", "three", "four", "five", "several", "some", "dozen");

  private final Context context;
  private final Tokens tokens;
  private final Cast cast;
  private final Sentence sentence;
  private final DelegationBodies bodies;
  private final DelegationSizes sizes;
  private final Found out;

  /** Takes what is found. */
  interface Found {
    /** People between two tokens who are on a delegation or not. */
    void members(
        List<Persons.Mention> people,
        int first,
        int end,
        String owner,
        boolean present,
        boolean closed);

    /** Those of some people who are known, told of between two tokens or beside them. */
    default void known(
        List<Persons.Mention> people, int first, int end, String owner, boolean present) {
      List<Persons.Mention> known = DelegationRolls.known(people);
      if (!known.isEmpty()) {
        int from = Math.min(first, known.get(0).first());
        members(known, from, Math.max(end, end(known)), owner, present, false);
      }
    }

    /** How many are on a delegation: as many, or at least as many. */
    void size(int number, boolean atLeast, int first, int end, String owner);
  }

  DelegationRolls(Context context, Cast cast, DelegationBodies bodies, Found out) {
    this.context = context;
    this.tokens = context.tokens();
    this.cast = cast;
    this.sentence = cast.sentence();
    this.bodies = bodies;
    this.sizes = new DelegationSizes(context, cast.sentence());
    this.out = out;
  }

  void read() {
    for (Clause told : cast.clauses()) {
      Clause clause = refused(told) ? told.denied() : told;
      if (wished(clause)) {
        continue;
      }
      String verb = context.verb(clause.verb());
      if (verb.equals("be") && !clause.passive()) {
        is(clause);
      } else {
        lists(clause, verb);
        joins(clause, verb);
        replaced(clause, verb);
        puts(clause, verb);
        stayed(clause, verb);
      }
      without(clause);
    }
    appositions();
    among();
    for (Phrase phrase : cast.phrases()) {
      int body = bodies.in(phrase);
      int number = body < 0 ? -1 : sizes.of(phrase);
      if (number > 1) {
        out.size(
            number, false, phrase.first(), Math.max(body + 1, phrase.end()), bodies.owner(body));
      }
    }
  }

  /** "Senator A, a member of the delegation that met B": who is told of as one of them. */
  private void appositions() {
    for (Phrase phrase : cast.phrases()) {
      boolean one =
          MEMBER.contains(context.noun(phrase.head()))
              && tokens.is(phrase.first(), "a", "an", "one", "another")
              && tokens.is(phrase.first() - 1, ",", "—", "–");
      int body = one ? bodies.within(phrase) : -1;
      Persons.Mention person = body < 0 ? null : told(phrase);
      if (person != null && person.named()) {
        String owner = bodies.owner(body);
        out.members(List.of(person), person.first(), phrase.whole(), owner, true, false);
      }
    }
  }

  /** Who is named before a phrase that explains the name, where the two are one mention or two. */
  private Persons.@Nullable Mention told(Phrase phrase) {
    Persons.Mention before = Persons.ending(cast.mentions(), phrase.first() - 1);
    for (Persons.Mention mention : cast.mentions()) {
      boolean around = mention.first() < phrase.first() && mention.end() >= phrase.head() + 1;
      before = before == null && around ? mention : before;
    }
    return before;
  }

  /** "The delegation, with A among its members, landed": who is told of by the way. */
  private void among() {
    for (Persons.Mention person : cast.mentions()) {
      int end = person.end();
      boolean own =
          person.named()
              && tokens.is(person.first() - 1, "with")
              && tokens.is(end, "among")
              && tokens.is(end + 1, "its", "their", "the")
              && MEMBER.contains(context.noun(end + 2));
      for (Phrase phrase : own ? cast.phrases() : List.<Phrase>of()) {
        int body = phrase.first() < person.first() ? bodies.in(phrase) : -1;
        if (body >= 0) {
          out.members(List.of(person), body, end + 3, bodies.owner(body), true, false);
          break;
        }
      }
    }
  }

  private boolean wished(Clause clause) {
    var modality = clause.negated() ? Modality.NEGATED : context.modality(clause.verb());
    boolean hopes =
        clause.form() == Clause.Form.INFINITIVE
            && HOPING.contains(context.verb(clause.first() - 1))
            && !clause.negated();
    return modality == Modality.POSSIBLE || hopes;
  }

  /** What one does who would like to be on a delegation. */
  private static final WordSet HOPING =
      WordList.probed(
          """
              hope want wish ask seek try apply beg long like love hate offer demand request""");

  /** "A refused to join the delegation": what one does who does not go. */
  private boolean refused(Clause clause) {
    int verb = clause.first() - 1;
    return clause.form() == Clause.Form.INFINITIVE
        && tokens.is(verb, "refused", "declined", "refuses", "declines", "failed")
        && !tokens.is(verb - 1, "not", "never", "n't", "was", "were")
        && context.modality(verb) == Modality.ACTUAL;
  }

  // ---- lists

  private void lists(Clause clause, String verb) {
    boolean passive = clause.passive();
    boolean up = tokens.is(clause.verb() + 1, "up");
    boolean form = FORM.contains(verb) || verb.equals("make") && up;
    if (form && !passive) {
      int body = bodies.in(clause.objects());
      List<Persons.Mention> people = cast.people(clause.subjects());
      List<Persons.Mention> apposed = body >= 0 && people.isEmpty() ? apposed(clause) : people;
      if (apposed.size() >= 2 && people.isEmpty()) {
        // "both deputies, A and B, formed the delegation"
        int stated = sizes.stated(clause.subjects().get(0));
        boolean both = tokens.is(clause.subjects().get(0).first(), "both");
        emit(apposed, body, clause, !clause.negated(), stated == apposed.size() || both);
      }
      if (body >= 0 && people.size() >= 2) {
        emit(people, body, clause, !clause.negated(), clause.subjects().size() == people.size());
      }
      int told = people.isEmpty() ? sizes.sum(clause.subjects()) : -1;
      if (body >= 0 && told > 1 && told <= DelegationSizes.MOST && !clause.negated()) {
        // "five astronomers made up the group"
        out.size(told, false, clause.subjects().get(0).first(), clause.end(), bodies.owner(body));
      }
      // "three people made up the delegation: A, B and C"
      int colon = context.find(clause.end(), sentence.endToken(), w -> w.equals(":"));
      if (body >= 0 && people.isEmpty() && colon >= 0 && !clause.subjects().isEmpty()) {
        List<Persons.Mention> list = cast.list(colon + 1);
        if (list.size() > 1) {
          emit(list, body, clause, true, told == list.size());
        }
      }
      return;
    }
    int strong = passive || clause.negated() ? -1 : bodies.in(clause.subjects());
    if (strong >= 0 && verb.equals("number")) {
      int number = sizes.listed(clause, List.of()); // "the delegation numbered five"
      if (number > 1 && number <= DelegationSizes.MOST) {
        out.size(number, false, strong, clause.end(), bodies.owner(strong));
      }
      return;
    }
    if (!passive && verb.equals("represent") && clause.objects().size() == 1) {
      // "five people represented Peru at the talks", "A and B represented Peru at the talks"
      Persons.Mention of = cast.side(clause.objects().get(0));
      List<Persons.Mention> people = cast.people(clause.subjects());
      if (of != null && !people.isEmpty() && bodies.talks() && gathering(clause)) {
        String owner = Delegations.key(context, context.nameAt(clause.objects().get(0).head()));
        out.members(people, clause.verb(), clause.end(), owner, !clause.negated(), false);
        return;
      }
      int number = people.isEmpty() ? sizes.sum(clause.subjects()) : -1;
      if (of != null
          && number > 1
          && number <= DelegationSizes.MOST
          && bodies.talks()
          && !clause.negated()) {
        String owner = Delegations.key(context, context.nameAt(clause.objects().get(0).head()));
        out.size(number, false, clause.subjects().get(0).first(), clause.end(), owner);
      }
      return;
    }
    List<Phrase> listed = List.of();
    boolean closed = false;
    if (!passive && (verb.equals("include") || verb.equals("comprise"))) {
      listed = clause.objects();
      closed = verb.equals("comprise");
    } else if (verb.equals("consist")
        || passive && (verb.equals("compose") || verb.equals("make") || verb.equals("comprise"))) {
      listed = adjunct(clause, "of");
      closed = true;
    } else if (passive && verb.equals("represent")) {
      List<Persons.Mention> people = cast.people(adjunct(clause, "by"));
      int on = on(clause.behind(tokens, "in", "on"));
      if (on >= 0 && !people.isEmpty()) {
        emit(people, on, clause, !clause.negated(), false); // "are represented in it by A"
        return;
      }
      Persons.Mention side = clause.subjects().isEmpty() ? null : sender(clause.subjects().get(0));
      if (side != null && people.size() >= 2) {
        emitFor(side.key(), people, clause);
      } else if (side != null && people.size() == 1 && gathering(clause)) {
        out.members(people, clause.verb(), end(people), side.key(), !clause.negated(), false);
      }
      return;
    } else if (verb.equals("send") && !passive && !clause.subjects().isEmpty()) {
      List<Persons.Mention> people = cast.people(clause.objects());
      Persons.Mention side = sender(clause.subjects().get(0));
      if (side != null && people.size() >= 2 && people.size() == clause.objects().size()) {
        emitFor(side.key(), people, clause);
      }
      // "Peru sent three judges and a bishop to the talks"
      int number = people.isEmpty() && !clause.negated() ? sizes.sum(clause.objects()) : -1;
      if (side != null && number > 1 && number <= DelegationSizes.MOST && gathering(clause)) {
        out.size(number, false, clause.verb(), clause.end(), side.key());
      }
      return;
    } else if (passive && (verb.equals("accompany") || verb.equals("join"))) {
      listed = adjunct(clause, "by");
    } else if (verb.equals("have") && !passive) {
      listed = clause.objects();
    }
    int body = listed.isEmpty() ? -1 : bodies.in(clause.subjects());
    if (body < 0
        && !listed.isEmpty()
        && !clause.subjects().isEmpty()
        && (closed || verb.equals("include"))) {
      Phrase subject = clause.subjects().get(0);
      // "it is made up of", "its members include"
      boolean it = tokens.is(subject.head(), "it", "they") && !bodies.owner(-1).isEmpty();
      body = it ? -2 : MEMBER.contains(context.noun(subject.head())) ? bodies.within(subject) : -1;
    }
    if (body == -1) {
      body = closed || verb.equals("include") ? relative(clause) : -1;
    }
    if (body == -1) {
      return;
    }
    // "included no one from A's party"
    boolean none = listed.stream().anyMatch(p -> tokens.is(p.first(), "no", "nobody", "none"));
    List<Persons.Mention> people = none ? List.of() : cast.people(listed);
    if (people.isEmpty()) {
      boolean members =
          verb.equals("have")
              && listed.size() == 1
              && MEMBER.contains(context.noun(listed.get(0).head()));
      int number = closed || members ? sizes.listed(clause, listed) : -1;
      if (number > 1 && number <= DelegationSizes.MOST) {
        out.size(number, false, clause.verb(), clause.end(), bodies.owner(Math.max(-1, body)));
      }
      return;
    }
    // "besides A it comprises B and C"
    boolean besides =
        tokens.is(sentence.firstToken(), "besides", "apart", "aside", "along", "with");
    boolean whole =
        closed
            && !besides
            && !clause.negated()
            && people.size() == listed.size()
            && people.size() > 1;
    emit(people, Math.max(-1, body), clause, !clause.negated(), whole && !more(clause));
  }

  /** Whether a clause tells of talks to which people are sent, or at which they speak. */
  private boolean gathering(Clause clause) {
    return clause.behind(tokens, "to", "at", "in").stream()
        .anyMatch(phrase -> TALKS.contains(tokens.lower(phrase.head())));
  }

  private static final WordSet TALKS =
      WordSet.of(
          "talks",
          "negotiations",
          "summit",
          "meeting",
          "conference",
          "hearing",
          "session",
          "congress",
          "consultations",
          "round");

  /** "Both deputies from Corsica, A and B, formed it": whom a list behind a subject names. */
  private List<Persons.Mention> apposed(Clause clause) {
    Phrase subject = clause.subjects().size() == 1 ? clause.subjects().get(0) : null;
    boolean many =
        subject != null
            && DelegationParties.several(context, subject.head())
            && tokens.is(clause.first() - 1, ",")
            && clause.first() > subject.whole();
    int comma =
        !many
            ? -1
            : context.find(
                subject.whole(), Math.min(subject.whole() + 5, clause.first() - 1), ","::equals);
    List<Persons.Mention> list = comma < 0 ? List.of() : cast.list(comma + 1);
    boolean near = !list.isEmpty() && list.get(0).first() - comma <= 3;
    return near && end(list) < clause.first() ? list : List.of();
  }

  /** Whether a list goes on with people who are not named. */
  private boolean more(Clause clause) {
    return context.find(clause.verb(), clause.end() + 3, NAMELESS::contains) >= 0
        && sizes.listed(clause, List.of()) < 0;
  }

  /** The delegation that a list is of where a relative clause stands between: "that met X". */
  private int relative(Clause clause) {
    Phrase first = null;
    for (Phrase phrase : cast.phrases()) {
      if (phrase.end() <= clause.first() && bodies.in(phrase) >= 0 && first == null) {
        first = phrase;
      }
    }
    if (first == null) {
      return -1;
    }
    for (Clause other : cast.clauses()) {
      boolean relative =
          other != clause
              && !other.own()
              && !other.subjects().isEmpty()
              && other.subjects().get(0).first() == first.first()
              && other.verb() < clause.verb();
      if (relative) {
        return bodies.in(first);
      }
    }
    return -1;
  }

  private Persons.@Nullable Mention sender(Phrase subject) {
    Persons.Mention side = cast.side(subject);
    if (side != null) {
      return new Persons.Mention(
          Delegations.key(context, context.nameAt(subject.head())),
          side.display(),
          side.entity(),
          "",
          side.first(),
          side.end());
    }
    String noun = context.noun(subject.head());
    boolean group =
        Lexicon.get().nounClass(noun) == NounClass.GROUP
            || Lexicon.get().nounClass(noun) == NounClass.BUILDING;
    group |= Delegations.side(noun) || tokens.lower(subject.head()).equals("rebels");
    return group && tokens.is(subject.first(), "the")
        ? new Persons.Mention(noun, noun, null, "", subject.first(), subject.end())
        : null;
  }

  private void emitFor(String owner, List<Persons.Mention> people, Clause clause) {
    out.members(people, clause.verb(), end(people), owner, true, false);
    out.size(people.size(), true, clause.verb(), end(people), owner);
  }

  // ---- one or a few

  /** "A is a member of the team", "the three members were A, B and C", "on the team is A". */
  private void is(Clause clause) {
    boolean denied = clause.negated();
    List<Persons.Mention> people = cast.people(clause.subjects());
    people = people.isEmpty() ? apposed(clause) : people;
    for (Phrase phrase : clause.objects()) {
      boolean part =
          tokens.is(phrase.head(), "part", "member", "one", "whole", "entirety")
              || MEMBER.contains(context.noun(phrase.head()));
      int body = part ? bodies.within(phrase) : -1;
      if (body >= 0 && !people.isEmpty()) {
        // "A and B were Tonga's two delegates"
        int number = sizes.of(phrase);
        boolean all =
            people.size() > 1
                && !tokens.is(phrase.first(), "a", "an", "part")
                && (number == people.size()
                    || tokens.is(phrase.head(), "whole", "entirety")
                    || context.find(phrase.first(), phrase.head(), w -> w.equals("only")) >= 0);
        emit(people, body, clause, !denied && !longer(clause), all);
        return;
      }
    }
    counted(clause, people);
    if (denied && !people.isEmpty() && bodies.spoken() && partOfIt(clause)) {
      emit(people, -1, clause, false, false);
      return;
    }
    for (Adjunct adjunct : clause.adjuncts()) {
      boolean on = tokens.is(adjunct.preposition(), "on", "in", "among", "with", "of");
      int body = on ? on(adjunct.phrases()) : -1;
      body = body < 0 && on ? trip(adjunct) : body;
      List<Persons.Mention> here = people.isEmpty() ? cast.people(clause.objects()) : people;
      if (body >= 0 && !here.isEmpty()) {
        emit(here, body, clause, !denied && !longer(clause), false);
        return;
      }
    }
    List<Persons.Mention> named = cast.people(clause.objects());
    if (!named.isEmpty() && !denied && (bodies.spoken() || bodies.talks()) && with(clause)) {
      emit(named, -1, clause, true, false);
      return;
    }
    if (named.size() > 1 && !clause.subjects().isEmpty()) {
      Phrase subject = clause.subjects().get(0);
      int number = sizes.stated(subject);
      int body = bodies.in(subject);
      body =
          body < 0 && MEMBER.contains(context.noun(subject.head())) ? bodies.within(subject) : body;
      // the other members are not all
      boolean others = context.find(subject.first(), subject.head(), w -> w.equals("other")) >= 0;
      if (body >= 0) {
        boolean all =
            !others
                && (number < 0 ? tokens.is(subject.first(), "the", "its") : number == named.size());
        emit(named, body, clause, !denied, all && named.size() == clause.objects().size());
      }
    }
  }

  /** "Nine athletes are on Iceland's delegation", "there are five people in the delegation". */
  private void counted(Clause clause, List<Persons.Mention> people) {
    int on = people.isEmpty() && !clause.negated() ? on(clause.behind(tokens, "on", "in")) : -1;
    boolean there =
        clause.subjects().size() == 1 && tokens.is(clause.subjects().get(0).head(), "there");
    List<Phrase> told = there || clause.subjects().isEmpty() ? clause.objects() : clause.subjects();
    int number = on < 0 || told.isEmpty() ? -1 : sizes.sum(told);
    boolean all =
        number > 1
            && number <= DelegationSizes.MOST
            && !tokens.is(told.get(0).first() - 1, "also", "only", "among");
    if (all) {
      out.size(number, false, told.get(0).first(), on + 1, bodies.owner(on));
    }
  }

  /** "Accompanying the minister are A and B", "Travelling with her is A". */
  private boolean with(Clause clause) {
    int first = sentence.firstToken();
    first = tokens.is(first, "also") ? first + 1 : first;
    return clause.first() - first <= 14
        && (tokens.is(first, "accompanying", "joining")
            || tokens.is(first, "travelling", "traveling", "flying", "going")
                && tokens.is(first + 1, "with", "alongside"));
  }

  /** "was not part of it", "was not with them": the delegation that was spoken of last. */
  private boolean partOfIt(Clause clause) {
    int next = clause.verbEnd();
    while (tokens.is(next, "not", "never", "n't", "a", "actually")) {
      next++;
    }
    return tokens.is(next, "part", "member") && tokens.sequence(next + 1, "of", "it")
        || tokens.is(next, "among", "with")
            && tokens.is(next + 1, "them")
            && !tokens.isWord(next + 2);
  }

  private int on(List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      int body = bodies.in(phrase);
      if (body < 0 && MEMBER.contains(context.noun(phrase.head()))) {
        body = bodies.within(phrase);
      }
      if (body >= 0) {
        return body;
      }
    }
    return -1;
  }

  private static final Set<String> GOING = Set.of("travel", "fly", "go", "come", "arrive");

  /** The pronoun for the delegation that was spoken of last, or -1. */
  private int them(Adjunct adjunct) {
    boolean one = adjunct.phrases().size() == 1 && bodies.spoken();
    int head = one ? adjunct.phrases().get(0).head() : -1;
    return one && tokens.is(head, "them", "it") ? head : -1;
  }

  /** "A was not on the trip": that of the delegation that was spoken of last, or -1. */
  private int trip(Adjunct adjunct) {
    if (!tokens.is(adjunct.preposition(), "on") || !bodies.spoken()) {
      return -1;
    }
    for (Phrase phrase : adjunct.phrases()) {
      if (tokens.is(phrase.head(), "trip", "visit", "mission")
          && tokens.is(phrase.first(), "the", "this")) {
        return phrase.head();
      }
    }
    return -1;
  }

  private boolean longer(Clause clause) {
    return tokens.is(clause.verb() + 1, "no") && tokens.is(clause.verb() + 2, "longer");
  }

  /** "A travelled with the delegation", "A was left out of the team", "A stayed out of it". */
  private void joins(Clause clause, String verb) {
    List<Persons.Mention> people = cast.people(clause.subjects());
    if (people.isEmpty()) {
      return;
    }
    boolean out =
        OUT.contains(verb) && clause.passive()
            || verb.equals("stay") && tokens.is(clause.verb() + 1, "out");
    boolean trip =
        verb.equals("make")
            && clause.objects().stream().anyMatch(o -> tokens.is(o.head(), "trip", "journey"));
    boolean with =
        trip || WITH.contains(verb) || verb.equals("take") && tokens.is(clause.verbEnd(), "part");
    int which = verb.equals("belong") ? clause.subjects().get(0).first() - 1 : -1;
    if (tokens.is(which, "which") && tokens.is(which - 1, "to")) {
      int end = tokens.is(which - 2, ",") ? which - 2 : which - 1;
      // "a delegation to which A did not belong"
      for (Phrase phrase : cast.phrases()) {
        if (phrase.whole() == end && bodies.in(phrase) >= 0) {
          emit(people, bodies.in(phrase), clause, !clause.negated(), false);
          return;
        }
      }
    }
    for (Adjunct adjunct : clause.adjuncts()) {
      int body = on(adjunct.phrases());
      if (body < 0 && GOING.contains(verb) && tokens.is(adjunct.preposition(), "with")) {
        body = them(adjunct); // "A is travelling with them"
      }
      if (body < 0) {
        continue;
      }
      if (out && tokens.is(adjunct.preposition(), "of", "from", "off")) {
        emit(people, body, clause, clause.negated(), false);
        return;
      }
      boolean member =
          tokens.is(adjunct.preposition(), "as")
              && !adjunct.phrases().isEmpty()
              && MEMBER.contains(context.noun(adjunct.phrases().get(0).head()));
      if (member
          || with
              && !out
              && !clause.passive()
              && (tokens.is(adjunct.preposition(), "with", "among", "in", "alongside")
                  || verb.equals("belong") && tokens.is(adjunct.preposition(), "to")
                  || verb.equals("sit") && tokens.is(adjunct.preposition(), "on"))) {
        emit(people, body, clause, !clause.negated(), false);
        return;
      }
    }
    // "the minister travelled with A and two aides"
    if (GOING.contains(verb) && bodies.spoken() && !clause.negated() && !clause.passive()) {
      List<Persons.Mention> along = cast.people(clause.behind(tokens, "with"));
      if (!along.isEmpty() && clause.subjects().size() == 1) {
        emit(along, -1, clause, true, false);
        return;
      }
    }
    // "A formed part of the group that toured the plant"
    for (Phrase phrase : FORM.contains(verb) ? clause.objects() : List.<Phrase>of()) {
      int part = tokens.is(phrase.head(), "part") ? bodies.within(phrase) : -1;
      if (part >= 0) {
        emit(people, part, clause, !clause.negated(), false);
        return;
      }
    }
    // "A was added to the team"
    int given = PUT.contains(verb) && clause.passive() ? on(put(clause)) : -1;
    if (given >= 0) {
      emit(people, given, clause, !clause.negated(), false);
      return;
    }
    int body = verb.equals("join") || verb.equals("accompany") ? bodies.in(clause.objects()) : -1;
    if (body >= 0 && !clause.passive()) {
      emit(people, body, clause, !clause.negated(), false);
    }
  }

  /**
   * "A stayed at home", "B did not travel", "C had to cancel on the eve of departure": who did not
   * go with the delegation that was spoken of last.
   */
  private void stayed(Clause clause, String verb) {
    if (!bodies.spoken() || clause.subjects().isEmpty()) {
      return;
    }
    int end = clause.verbEnd();
    boolean bare = clause.objects().isEmpty() && !clause.passive();
    boolean home = tokens.is(end, "home", "behind") || tokens.sequence(end, "at", "home");
    boolean stays =
        (verb.equals("stay") || verb.equals("remain"))
            && !clause.negated()
            && bare
            && home
            && context.find(end, end + 4, w -> w.equals("until") || w.equals("with")) < 0;
    boolean goes =
        clause.negated()
            && !clause.passive()
            && (clause.objects().isEmpty() && GOING.contains(verb) && going(clause)
                || verb.equals("make")
                    && clause.objects().stream()
                        .anyMatch(o -> tokens.is(o.head(), "trip", "journey", "flight")));
    boolean cancels =
        verb.equals("cancel") && bare && !clause.negated()
            || (verb.equals("pull") || verb.equals("drop"))
                && bare
                && !clause.negated()
                && tokens.is(end, "out")
                && !tokens.is(end + 1, "of");
    boolean had =
        (verb.equals("have") || tokens.is(clause.verb(), "forced", "obliged"))
            && !clause.negated()
            && tokens.is(end, "to")
            && (tokens.is(end + 1, "cancel") && !tokens.is(end + 2, "the", "a", "its", "their")
                || tokens.is(end + 1, "stay") && tokens.is(end + 2, "behind", "home"));
    boolean left =
        clause.passive()
            && !clause.negated()
            && (verb.equals("leave") && tokens.is(end, "behind", "out") && !tokens.is(end + 1, "of")
                || tokens.is(clause.verb(), "denied", "refused")
                    && context.find(end, Math.min(end + 5, sentence.endToken()), "visa"::equals)
                        >= 0);
    List<Persons.Mention> people =
        stays || goes || cancels || had || left ? cast.people(clause.subjects()) : List.of();
    if (people.size() == 1) {
      emit(people, -1, clause, false, false);
    }
  }

  /** "did not come", "did not travel to Oman": no "did not come to terms", "did not go far". */
  private boolean going(Clause clause) {
    int end = clause.verbEnd();
    boolean closed =
        !tokens.isWord(end)
            || tokens.is(end, "because", "after", "owing", "since", "either", "along", "as")
            || tokens.sequence(end, "in", "the", "end");
    for (Adjunct adjunct : clause.adjuncts()) {
      Name place =
          tokens.is(adjunct.preposition(), "to") && !adjunct.phrases().isEmpty()
              ? context.nameAt(adjunct.phrases().get(0).head())
              : null;
      closed |= place != null && place.type() == Name.Type.PLACE;
    }
    return closed;
  }

  private List<Phrase> put(Clause clause) {
    return clause.behind(tokens, "to", "in", "on", "for");
  }

  /** Verbs by which somebody comes to be on a team. */
  private static final WordSet PUT =
      WordSet.of("add", "name", "include", "appoint", "pick", "select", "assign", "co-opt");

  /**
   * "named A and B to the delegation", "dropped C from the team", "A left the delegation", "A
   * replaced B on the team": who comes to be on one and who no longer is.
   */
  private void puts(Clause clause, String verb) {
    if (clause.passive() || clause.negated()) {
      return;
    }
    List<Persons.Mention> object = cast.people(clause.objects());
    List<Persons.Mention> subject = cast.people(clause.subjects());
    int to = PUT.contains(verb) ? on(put(clause)) : -1;
    if (to >= 0 && !object.isEmpty()) {
      emit(object, to, clause, true, false);
      return;
    }
    int off = OUT.contains(verb) ? on(clause.behind(tokens, "from", "of", "off")) : -1;
    if (off >= 0 && !object.isEmpty()) {
      emit(object, off, clause, false, false);
      return;
    }
    // "She left out A": of the team that was spoken of last
    boolean leaves =
        bodies.spoken()
            && off < 0
            && (verb.equals("leave") && tokens.is(clause.verbEnd() - 1, "out")
                || verb.equals("omit")
                || verb.equals("exclude"));
    if (leaves && !object.isEmpty()) {
      emit(object, -1, clause, false, false);
      return;
    }
    int from =
        verb.equals("withdraw") || verb.equals("resign") || verb.equals("pull")
            ? on(clause.behind(tokens, "from", "of"))
            : -1;
    if (from >= 0 && !subject.isEmpty() && clause.objects().isEmpty()) {
      emit(subject, from, clause, false, false);
      return;
    }
    // "brought A and B with him to the talks"
    boolean along =
        (verb.equals("bring") || verb.equals("take"))
            && (bodies.spoken() || bodies.talks())
            && !clause.behind(tokens, "to").isEmpty()
            && clause.behind(tokens, "with").stream()
                .anyMatch(phrase -> tokens.is(phrase.head(), "him", "her", "them"));
    if (along && !object.isEmpty() && !subject.isEmpty()) {
      emit(object, -1, clause, true, false);
      return;
    }
    boolean quits = verb.equals("leave") || verb.equals("quit");
    int left = quits ? bodies.in(clause.objects()) : -1;
    boolean home = !clause.adjuncts().isEmpty() && !clause.behind(tokens, "in", "at").isEmpty();
    if (left >= 0 && !home && !subject.isEmpty()) {
      emit(subject, left, clause, false, false);
      return;
    }
    int in = verb.equals("replace") ? on(clause.behind(tokens, "in", "on")) : -1;
    if (in >= 0 && !object.isEmpty()) {
      emit(object, in, clause, false, false);
      emit(subject, in, clause, true, false);
    }
  }

  /** "A was replaced in the delegation by B". */
  private void replaced(Clause clause, String verb) {
    if (!verb.equals("replace") || !clause.passive() || clause.negated()) {
      return;
    }
    int in = on(clause.behind(tokens, "in", "on"));
    List<Persons.Mention> out = cast.people(clause.subjects());
    if (in >= 0 && !out.isEmpty()) {
      emit(out, in, clause, false, false);
      emit(cast.people(clause.behind(tokens, "by", "with")), in, clause, true, false);
    }
  }

  /** "The delegation left without A", "the team had to do without A". */
  private void without(Clause clause) {
    int minus = context.find(clause.verb(), clause.end() + 2, "minus"::equals);
    int team = minus < 0 ? -1 : bodies.in(clause.subjects());
    Phrase less = team < 0 ? null : context.clauses(sentence).phraseAt(minus + 1);
    if (less != null) {
      emit(cast.people(List.of(less)), team, clause, false, false);
    }
    for (Adjunct adjunct : clause.adjuncts()) {
      if (!tokens.is(adjunct.preposition(), "without")) {
        continue;
      }
      boolean bare = // no "left without telling A"
          !adjunct.phrases().isEmpty()
              && adjunct.phrases().get(0).first() <= adjunct.preposition() + 2;
      List<Persons.Mention> people = bare ? cast.people(adjunct.phrases()) : List.of();
      int body = bodies.in(clause.subjects());
      if (body >= 0
          && !people.isEmpty()
          && !tokens.is(clause.first(), "cannot", "could", "would")) {
        emit(people, body, clause, false, false);
      }
    }
  }

  // ---- what is told

  private List<Phrase> adjunct(Clause clause, String preposition) {
    List<Phrase> found = new ArrayList<>();
    for (Adjunct adjunct : clause.adjuncts()) {
      if (tokens.is(adjunct.preposition(), preposition) && adjunct.preposition() > clause.verb()) {
        found.addAll(adjunct.phrases());
      }
    }
    return found;
  }

  private void emit(
      List<Persons.Mention> people, int body, Clause clause, boolean present, boolean closed) {
    List<Persons.Mention> known = known(people);
    if (known.isEmpty()) {
      return;
    }
    int first = body < 0 ? clause.verb() : Math.min(body, clause.verb());
    String owner = bodies.owner(body);
    boolean all = closed && people.stream().allMatch(Persons.Mention::named);
    out.members(known, first, Math.max(clause.verb() + 1, end(known)), owner, present, all);
    if (present && known.size() > 2) {
      out.size(known.size(), !all, first, end(known), owner);
    }
  }

  /** Those of whom it is told who they are, by name or by an office: "the energy minister". */
  private static List<Persons.Mention> known(List<Persons.Mention> people) {
    return people.stream()
        .filter(p -> p.named() || !p.marks().isEmpty() && !p.key().endsWith(":"))
        .toList();
  }

  private static int end(List<Persons.Mention> people) {
    return people.get(people.size() - 1).end();
  }
}
