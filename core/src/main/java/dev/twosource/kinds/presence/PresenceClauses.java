package dev.twosource.kinds.presence;

import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.claim.Value.Presence.State;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Persons;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Adjunct;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import dev.twosource.reading.event.Occurrence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads from the clauses of a sentence who was at a gathering, who was not and who was linked. */
final class PresenceClauses {
  /** Takes what is found. */
  interface Found {
    /** Somebody was there or not, as a clause with this verb tells. */
    void presence(
        Persons.Mention who,
        int verb,
        State state,
        Modality modality,
        @Nullable Occurrence event,
        String beside);
  }

  private final Context context;
  private final Tokens tokens;
  private final Cast cast;
  private final Occasions occasions;
  private final Found out;
  private final List<Clause> clauses;
  private final ClauseParts parts;
  private final PresenceMoods moods;
  private final PresenceComings comings;
  private final PresenceAbsences absences;
  private final PresencePlayers players;

  PresenceClauses(Context context, Cast cast, Found out) {
    this.context = context;
    this.tokens = context.tokens();
    this.cast = cast;
    this.occasions = new Occasions(context, cast.sentence());
    this.out = out;
    this.clauses = cast.clauses();
    this.parts = new ClauseParts(context, cast.sentence(), occasions);
    this.moods = new PresenceMoods(context, cast, parts);
    PresenceRooms rooms = new PresenceRooms(context, occasions, parts);
    PresenceLinks links = new PresenceLinks(context, cast, parts);
    this.comings = new PresenceComings(context, cast, occasions, parts, rooms, links);
    this.absences = new PresenceAbsences(context, cast, parts, rooms, links, comings);
    this.players = new PresencePlayers(context, cast.sentence());
  }

  private static final WordSet DENIED =
      WordSet.of("ill", "absent", "away", "abroad", "sick", "missing", "injured", "unavailable");

  void read() {
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      PresenceMoods.Mood mood = seats(clause) ? null : moods.mood(clause, i);
      if (mood != null) {
        subject(clause, mood);
        if (!mood.denied()) {
          others(clause, mood);
        } else {
          unseen(clause, mood);
        }
      }
    }
    sides();
  }

  /** "Nobody had seen A at the dinner". */
  private void unseen(Clause clause, PresenceMoods.Mood mood) {
    String verb = context.verb(clause.verb());
    boolean nobody =
        !clause.passive()
            && (verb.equals("see") || verb.equals("spot"))
            && clause.subjects().size() == 1
            && (tokens.is(clause.subjects().get(0).head(), "nobody", "none")
                || tokens.is(clause.subjects().get(0).first(), "no"));
    Occasions.Occasion at = nobody ? parts.at(clause, "at", "during", "among") : null;
    if (at != null) {
      emit(
          cast.people(clause.objects()),
          clause,
          new PresenceTold(State.ABSENT, at, true),
          mood.modality());
    }
  }

  /** "beside him A, in a gown": who is told to be at somebody's side in a room or at a table. */
  private void sides() {
    for (Persons.Mention person : cast.mentions()) {
      int at = person.first();
      boolean side =
          person.named()
              && (tokens.is(at - 2, "beside") && tokens.is(at - 1, "him", "her", "them")
                  || tokens.is(at - 1, "side")
                      && tokens.is(at - 2, "his", "her", "their")
                      && tokens.is(at - 3, "at", "by"));
      Clause seat = null;
      for (Clause clause : clauses) {
        boolean sits =
            side
                && clause.verb() < at
                && (context.verb(clause.verb()).equals("sit")
                    || context.verb(clause.verb()).equals("stand"));
        seat = sits ? clause : seat;
      }
      if (seat != null) {
        PresenceTold told = new PresenceTold(State.IN_PERSON, parts.at(seat), true);
        emit(List.of(person), seat, told, context.modality(seat.verb()));
      }
    }
  }

  private void subject(Clause clause, PresenceMoods.Mood mood) {
    List<Persons.Mention> people = cast.people(clause.subjects());
    boolean absent =
        clause.subjects().size() == 1
            && tokens.is(clause.subjects().get(0).head(), "absent", "present", "missing");
    if (people.isEmpty()
        && (clause.subjects().isEmpty() || absent)
        && context.verb(clause.verb()).equals("be")) {
      people = cast.people(clause.objects()); // "Among the guests were A and B"
    }
    if (people.isEmpty() && clause.subjects().isEmpty() && clause.form() == Clause.Form.FINITE) {
      people = dashed(clause);
    }
    if (people.isEmpty() && clause.subjects().isEmpty() && turned(clause)) {
      people = cast.people(clause.objects()); // "At the graveside stood A"
    }
    if (people.isEmpty() && clause.subjects().size() == 1 && one(clause)) {
      people = named(colon(clause) + 1); // "One man was not there: A."
    }
    if (people.isEmpty() && clause.subjects().size() == 1 && neither(clause.subjects().get(0))) {
      people = cast.pair(clause.subjects().get(0));
    }
    List<Persons.Mention> sides = List.of();
    if (people.isEmpty() && !clause.subjects().isEmpty()) {
      sides = new ArrayList<>(cast.parties(clause.subjects()));
    }
    if (people.isEmpty() && sides.isEmpty()) {
      everyone(clause, mood);
      return;
    }
    if (!mood.denied() && due(clause)) {
      PresenceTold planned = new PresenceTold(State.PRESENT, parts.at(clause, "at"), true);
      emit(people.isEmpty() ? sides : people, clause, planned, Modality.PLANNED);
      return;
    }
    State fit = people.size() == 1 && !mood.denied() ? players.fit(clause, parts) : null;
    if (fit != null) {
      PresenceTold planned = new PresenceTold(fit, parts.at(clause, "for", "of", "from"), true);
      emit(people, clause, planned, Modality.PLANNED);
      return;
    }
    boolean plays =
        mood.modality() == Modality.PLANNED && people.size() == 1 && players.due(clause, parts);
    if (plays && !mood.denied()) {
      emit(
          people, clause, new PresenceTold(State.PRESENT, parts.at(clause), true), mood.modality());
      return;
    }
    PresenceTold told =
        !mood.denied()
            ? told(clause)
            : players.missing(clause)
                ? new PresenceTold(State.AWAY, null, true)
                : absences.denied(clause);
    if (told == null || told.occasion() == null && !sides.isEmpty()) {
      return;
    }
    if (!sides.isEmpty() && told.state() == State.PRESENT && !told.sure()) {
      return; // what a body does at a fair its people do
    }
    emit(people.isEmpty() ? sides : people, clause, told, mood.modality());
  }

  /** Whether the place stands before the verb, and who is there behind it. */
  private boolean turned(Clause clause) {
    String verb = context.verb(clause.verb());
    return (verb.equals("sit") || verb.equals("stand") || verb.equals("wait"))
        && !clause.adjuncts().isEmpty()
        && clause.adjuncts().get(0).preposition() < clause.first();
  }

  /** Whether a clause tells of one person whom a colon names. */
  private boolean one(Clause clause) {
    Phrase phrase = clause.subjects().get(0);
    return (tokens.is(phrase.first(), "one") || tokens.is(phrase.first() - 1, "one"))
        && colon(clause) > 0
        && Lexicon.get().nounClass(context.noun(phrase.head())) == NounClass.PERSON;
  }

  private int colon(Clause clause) {
    int end = Math.min(clause.end() + 8, cast.sentence().endToken());
    return context.find(clause.verbEnd(), end, w -> w.equals(":") || w.equals("—"));
  }

  private List<Persons.Mention> named(int token) {
    Phrase phrase = context.clauses(cast.sentence()).phraseAt(token);
    return phrase == null ? List.of() : cast.people(List.of(phrase));
  }

  /** "the key players - A, B and C - would not attend": the list between the dashes. */
  private List<Persons.Mention> dashed(Clause clause) {
    int close = clause.first() - 1;
    if (!dash(close)) {
      return List.of();
    }
    for (int open = close - 1; open > cast.sentence().firstToken(); open--) {
      if (dash(open)) {
        int from = open;
        return cast.mentions().stream()
            .filter(Persons.Mention::named)
            .filter(m -> m.first() > from && m.end() <= close)
            .toList();
      }
    }
    return List.of();
  }

  private boolean dash(int token) {
    return tokens.is(token, "—", "–", "-", "--");
  }

  /** "is expected at the talks", "is due at the summit". */
  private boolean due(Clause clause) {
    boolean expected = clause.passive() && tokens.is(clause.verb(), "expected", "awaited");
    boolean due =
        tokens.is(clause.verb() + 1, "due", "expected") && context.verb(clause.verb()).equals("be");
    return amongExpected(clause)
        || (expected || due)
            && (parts.at(clause, "at") != null || visits(clause) || tours(clause))
            && !tokens.is(clause.verb() - 1, "been");
  }

  /** "Among those expected is A", "among the guests due to come are A and B". */
  private boolean amongExpected(Clause clause) {
    int first = cast.sentence().firstToken();
    if (!tokens.is(first, "among") || !tokens.is(clause.verb(), "is", "are")) {
      return false;
    }
    int expected = context.find(first, Math.min(clause.verb(), first + FRONT), EXPECTED::contains);
    // "among those expected to gain is A": nobody comes
    boolean come =
        expected + 1 == clause.verb()
            || tokens.is(expected + 1, "in", "at")
            || tokens.is(expected + 1, "to")
                && tokens.is(expected + 2, "attend", "come", "arrive", "speak", "join", "take");
    return expected >= 0
        && come
        && context.find(
                first,
                expected,
                word ->
                    PresenceVerbs.GUESTS.contains(word)
                        || PresenceVerbs.GUESTS.contains(word.replaceAll("s$", "")))
            >= 0;
  }

  /** How far into a sentence "expected" may stand in "among the foreign guests expected is". */
  private static final int FRONT = 7;

  private static final WordSet EXPECTED = WordSet.of("expected", "awaited", "due");

  /** "was due to visit the site on Wednesday": somebody who is to come. */
  private boolean tours(Clause clause) {
    int to = context.find(clause.verb() + 1, clause.verb() + 3, "to"::equals);
    if (to < 0 || !tokens.is(to + 1, "visit", "tour", "inspect")) {
      return false;
    }
    Name name = context.nameAt(to + 2);
    return name != null && name.type() == Name.Type.PLACE
        || tokens.is(to + 2, "the")
            && tokens.is(to + 3, "site", "scene", "area", "region", "village");
  }

  /** "is expected in Halden on Wednesday", "is due at the scene": somebody who is to come. */
  private boolean visits(Clause clause) {
    return clause.behind(tokens, "in", "at").stream()
        .anyMatch(
            phrase -> {
              Name name = context.nameAt(phrase.head());
              return name != null && name.type() == Name.Type.PLACE
                  || name == null && tokens.is(phrase.head(), "scene", "site");
            });
  }

  /** "Neither leader", "neither of the two presidents": one of a pair. */
  private boolean neither(Phrase phrase) {
    return tokens.is(phrase.first(), "neither")
        && (phrase.head() == phrase.first()
            || Lexicon.get().isRole(context.noun(phrase.head()))
            || Lexicon.get().nounClass(context.noun(phrase.head())) == NounClass.PERSON);
  }

  /**
   * "All seven members were represented", "none of the owners came": whoever is one was, or not.
   */
  private void everyone(Clause clause, PresenceMoods.Mood mood) {
    if (clause.subjects().size() != 1 || clause.form() != Clause.Form.FINITE) {
      return;
    }
    Phrase phrase = clause.subjects().get(0);
    int first = phrase.first();
    int before = first - 1;
    boolean every =
        tokens.is(first, "all", "every", "each")
            || tokens.is(first, "both")
            || tokens.is(first, "one") && tokens.is(before, "every", "each");
    boolean none =
        tokens.is(first, "none", "no", "neither")
            || tokens.is(before, "not") && tokens.is(first, "one", "a", "an");
    int head = context.find(first, phrase.whole(), w -> w.equals("members"));
    head = head < 0 ? phrase.head() : head;
    if (tokens.is(head, "one", "none", "all", "each", "both", "every") || tokens.isNumber(head)) {
      head = phrase.whole() - 1; // "every one of the eleven councillors"
    }
    boolean spared =
        context.find(
                cast.sentence().firstToken(),
                cast.sentence().endToken(),
                w -> EXCEPTING.contains(w))
            >= 0;
    if (every == none || spared || !tokens.isWord(head) || context.nameAt(head) != null) {
      return;
    }
    boolean denied = none || mood.denied();
    if (every && mood.denied()) {
      return; // "not all came"
    }
    boolean represented =
        context.verb(clause.verb()).equals("represent")
            && clause.passive()
            && parts.at(clause) != null;
    PresenceTold told =
        none
            ? absences.denied(clause)
            : represented
                ? new PresenceTold(State.PRESENT, parts.at(clause), true)
                : comings.there(clause);
    if (told == null || !told.sure()) {
      return;
    }
    String noun = context.noun(head);
    String group = "";
    for (Name name : context.names(head + 1, phrase.whole())) {
      group = context.entity(name).key();
    }
    Persons.Mention all =
        new Persons.Mention(
            Value.Presence.ALL + noun,
            words(first, phrase.whole()),
            null,
            group,
            Math.min(
                first,
                before < cast.sentence().firstToken()
                    ? first
                    : every && tokens.is(before, "every", "each") ? before : first),
            phrase.whole());
    emit(
        List.of(all),
        clause,
        new PresenceTold(denied ? State.ABSENT : State.PRESENT, told.occasion(), true),
        mood.modality());
  }

  private String words(int first, int end) {
    StringBuilder words = new StringBuilder(tokens.text(first));
    for (int i = first + 1; i < end; i++) {
      words.append(' ').append(tokens.text(i));
    }
    return words.toString();
  }

  private static final WordSet EXCEPTING =
      WordSet.of(
          "except",
          "but",
          "bar",
          "almost",
          "nearly",
          "save",
          "other",
          "apart",
          "minus",
          "virtually");

  private void emit(
      List<Persons.Mention> people, Clause clause, PresenceTold told, Modality modality) {
    if (people.isEmpty()) {
      return;
    }
    Occasions.Occasion named = told.occasion();
    Occurrence event = named != null ? named.event() : occasions.near(clause.verb());
    if (named == null && event == null) {
      named = occasions.told(cast.phrases());
      named = named == null ? occasions.before() : named;
      boolean lead = told.state() == State.IN_PERSON && cast.sentence().index() <= 1;
      boolean plain =
          told.sure() && told.state() != State.AWAY && people.get(0).key().charAt(0) != '~';
      if (named == null && (occasions.apart() || !lead && !plain)) {
        return;
      }
      event = named == null ? null : named.event();
    }
    if (told.state() == State.REMOTE && event != null && event.type().equals("call")) {
      return; // two who telephone are not present anywhere
    }
    for (Persons.Mention person : people) {
      if (person.first() > 0
          && tokens.is(person.first() - 1, "except", "bar", "save", "than", "including")) {
        continue;
      }
      out.presence(
          person,
          clause.verb(),
          told.state(),
          modality,
          event,
          named == null ? "" : named.beside());
    }
  }

  private @Nullable PresenceTold told(Clause clause) {
    if (context.verb(clause.verb()).equals("send")
        && !clause.passive()
        && cast.people(clause.subjects()).isEmpty()) {
      // "India sent its deputy minister to the talks"
      Occasions.Occasion to = parts.at(clause, "to");
      return to != null && !clause.objects().isEmpty()
          ? new PresenceTold(State.PRESENT, to, true)
          : null;
    }
    PresenceTold played = players.told(clause);
    if (played != null) {
      return cast.people(clause.subjects()).size() == 1 ? played : null;
    }
    PresenceTold away = absences.away(clause);
    return away != null ? away : comings.there(clause);
  }

  /**
   * "A's husband collected the award on her behalf", "B took the prize in A's place": for whom
   * somebody else did it who was not there.
   */
  private void proxy(Clause clause, PresenceMoods.Mood mood) {
    boolean prize =
        clause.objects().stream()
            .anyMatch(object -> PresenceVerbs.PRIZE.contains(context.noun(object.head())));
    Occasions.Occasion at = parts.at(clause);
    int last = Math.min(clause.end() + 6, cast.sentence().endToken());
    for (int i = clause.verb(); prize && i < last; i++) {
      boolean behalf =
          tokens.is(i, "behalf")
                  && (tokens.is(i - 2, "on") || tokens.is(i - 1, "on") && tokens.is(i + 1, "of"))
              || tokens.is(i, "place", "stead", "absence") && !tokens.is(i - 1, "the", "first");
      Persons.Mention person = behalf ? ownerAt(i - 1) : null;
      if (behalf && person == null && tokens.is(i + 1, "of")) {
        person = Persons.starting(cast.mentions(), i + 2);
      }
      if (person != null && person.named()) {
        emit(
            List.of(person),
            clause,
            new PresenceTold(State.AWAY, at != null ? at : new Occasions.Occasion(null, ""), true),
            mood.modality());
      }
    }
  }

  /** Whose a word is that begins behind a token: "A's", "her" where one person alone is named. */
  private Persons.@Nullable Mention ownerAt(int token) {
    if (tokens.is(token, "'s", "'")) {
      return Persons.ending(cast.mentions(), token);
    }
    if (!tokens.is(token, "his", "her")) {
      return null;
    }
    List<Persons.Mention> named =
        cast.mentions().stream().filter(m -> m.named() && m.end() <= token).toList();
    return named.size() == 1 && tokens.is(named.get(0).end(), "'s", "'") ? named.get(0) : null;
  }

  private void others(Clause clause, PresenceMoods.Mood mood) {
    String verb = context.verb(clause.verb());
    Occasions.Occasion at = parts.at(clause);
    proxy(clause, mood);
    for (Adjunct adjunct : clause.adjuncts()) {
      if (tokens.is(adjunct.preposition(), "without") && mood.modality() == Modality.ACTUAL) {
        told(adjunct.phrases(), clause, new PresenceTold(State.AWAY, null, true), mood);
      }
      boolean by = tokens.is(adjunct.preposition(), "by") && clause.passive();
      boolean host = PresenceVerbs.MET.contains(verb) && at != null;
      boolean joined = tokens.is(clause.verb(), "joined", "accompanied", "flanked");
      boolean stands = verb.equals("represent");
      // "The ceremony was attended by A", "the ceremony was boycotted by A"
      boolean shuns = tokens.is(clause.verb(), "boycotted", "shunned", "snubbed", "skipped");
      if (by && (verb.equals("attend") || shuns && !mood.denied())) {
        Occasions.Occasion subject =
            clause.subjects().isEmpty() ? null : occasions.in(clause.subjects().get(0));
        State state = shuns ? State.ABSENT : State.PRESENT;
        if (subject != null || !shuns) {
          PresenceTold told = new PresenceTold(state, subject != null ? subject : at, true);
          told(adjunct.phrases(), clause, told, mood);
        }
      } else if (by && verb.equals("watch") && mood.modality() == Modality.ACTUAL) {
        // "Watched by Queen A, the ship was launched", "the match was watched by the mayor"
        Occasions.Occasion subject =
            clause.subjects().isEmpty() ? null : occasions.in(clause.subjects().get(0));
        boolean afar = context.find(clause.first(), clause.end() + 6, AFAR::contains) >= 0;
        if (!afar && (subject != null || clause.form() != Clause.Form.FINITE)) {
          PresenceTold seen = new PresenceTold(State.PRESENT, subject != null ? subject : at, true);
          told(adjunct.phrases(), clause, seen, mood);
        }
      } else if (by && (host || joined || stands)) {
        told(adjunct.phrases(), clause, new PresenceTold(State.PRESENT, at, true), mood);
      }
      boolean beside =
          tokens.is(adjunct.preposition(), "beside", "opposite", "alongside", "between")
              || tokens.is(adjunct.preposition(), "to", "from")
                  && tokens.is(adjunct.preposition() - 1, "next", "across");
      boolean seated = verb.equals("sit") || verb.equals("stand") || verb.equals("seat");
      if (beside && (seated || players.plays(clause))) {
        told(adjunct.phrases(), clause, new PresenceTold(State.IN_PERSON, at, true), mood);
      }
      if (tokens.is(adjunct.preposition(), "with")) {
        ill(adjunct, clause, mood);
      }
      if (tokens.is(adjunct.preposition(), "with")
          && verb.equals("shake")
          && parts.object(clause, "hands")) {
        told(adjunct.phrases(), clause, new PresenceTold(State.IN_PERSON, at, true), mood);
      }
    }
    boolean meets =
        tokens.is(
            clause.verb(),
            "greeted",
            "greets",
            "welcomed",
            "welcomes",
            "received",
            "receives",
            "embraced",
            "hugged");
    // "At their meeting shareholders shouted at A", "members at the hearing grilled A"
    boolean heckles =
        HECKLE.contains(verb)
            && !clause.passive()
            && parts.at(clause, "at") != null
            && mood.modality() == Modality.ACTUAL;
    if (heckles) {
      Occasions.Occasion where = parts.at(clause, "at");
      told(clause.objects(), clause, new PresenceTold(State.PRESENT, where, true), mood);
      told(clause.behind(tokens, "at"), clause, new PresenceTold(State.PRESENT, where, true), mood);
    }
    if (!clause.passive() && meets && parts.at(clause, "at") != null) {
      told(
          clause.objects(),
          clause,
          new PresenceTold(State.PRESENT, parts.at(clause, "at"), true),
          mood);
    }
    if (verb.equals("include")
        && !clause.passive()
        && !clause.subjects().isEmpty()
        && (comings.guests(clause.subjects().get(0).first(), clause.first())
            || tokens.sequence(clause.subjects().get(0).first() - 2, "those", "attending"))) {
      Occasions.Occasion where = at;
      for (Phrase phrase : cast.phrases()) {
        if (where == null && phrase.end() <= clause.first()) {
          where = occasions.in(phrase);
        }
      }
      told(clause.objects(), clause, new PresenceTold(State.PRESENT, where, true), mood);
    }
    // "kept A away", "prevented A from attending"
    boolean away = parts.particle(clause, "away") || tokens.is(clause.end(), "away");
    boolean from =
        parts.at(clause, "from") != null
            || tokens.is(clause.end(), "from")
                && tokens.is(
                    clause.end() + 1,
                    "attending",
                    "travelling",
                    "traveling",
                    "appearing",
                    "coming",
                    "joining");
    if (tokens.is(
            clause.verb(), "kept", "keeps", "prevented", "stopped", "barred", "forced", "prevents")
        && !clause.passive()
        && (away || from)) {
      told(
          clause.objects(),
          clause,
          new PresenceTold(State.ABSENT, parts.at(clause, "from"), true),
          mood);
    }
  }

  private static final WordSet AFAR =
      WordSet.of("television", "tv", "online", "livestream", "video", "screen", "closely");

  private static final WordSet HECKLE =
      WordSet.of(
          "boo",
          "jeer",
          "heckle",
          "shout",
          "grill",
          "question",
          "cheer",
          "applaud",
          "pelt",
          "mob",
          "surround",
          "quiz");

  /** "with A at their side", "with A looking on", "with A in attendance". */
  private boolean beside(int end) {
    return tokens.is(end, "at", "by")
            && tokens.is(end + 1, "his", "her", "their", "its")
            && tokens.is(end + 2, "side", "sides")
        || tokens.is(end, "looking", "watching") && tokens.is(end + 1, "on")
        || tokens.is(end, "in") && tokens.is(end + 1, "attendance");
  }

  /** "with coach A ill in bed", "with A away". */
  private void ill(Adjunct adjunct, Clause clause, PresenceMoods.Mood mood) {
    for (Phrase phrase : adjunct.phrases()) {
      boolean off =
          DENIED.contains(tokens.lower(phrase.end() - 1))
              || DENIED.contains(tokens.lower(phrase.end()));
      if (off) {
        told(List.of(phrase), clause, new PresenceTold(State.AWAY, null, true), mood);
      } else if (beside(phrase.end())) {
        told(List.of(phrase), clause, new PresenceTold(State.IN_PERSON, null, true), mood);
      }
    }
  }

  private void told(
      List<Phrase> phrases, Clause clause, PresenceTold told, PresenceMoods.Mood mood) {
    emit(
        cast.people(phrases).stream().filter(Persons.Mention::named).toList(),
        clause,
        told,
        mood.modality());
  }

  /** "The seat reserved for A": whom a chair was for, or null. */
  private Persons.@Nullable Mention reserved(Clause clause) {
    int head = clause.subjects().get(0).head();
    int kept =
        context.find(
            head + 1, Math.min(head + 5, clause.first()), w -> w.equals("for") || w.equals("of"));
    for (Persons.Mention mention : cast.mentions()) {
      if (kept > 0 && mention.first() > kept && mention.end() <= clause.first()) {
        return mention;
      }
    }
    return null;
  }

  /** "A's place at the talks was taken by B": who was there for whom. */
  private boolean taken(Clause clause) {
    Phrase place = clause.subjects().get(0);
    boolean filled =
        clause.passive()
            && tokens.is(clause.verb(), "taken", "filled")
            && context.modality(clause.verb()) == Modality.ACTUAL;
    List<Persons.Mention> by = filled ? cast.people(clause.behind(tokens, "by")) : List.of();
    Persons.Mention owner = by.isEmpty() ? null : cast.owner(place);
    Occasions.Occasion at = parts.at(clause);
    for (Phrase phrase : cast.phrases()) {
      boolean own = at == null && phrase.first() > place.first() && phrase.end() <= clause.first();
      at = own ? occasions.in(phrase) : at;
    }
    if (owner == null || at == null) {
      return false;
    }
    emit(List.of(owner), clause, new PresenceTold(State.AWAY, at, true), Modality.ACTUAL);
    emit(by, clause, new PresenceTold(State.PRESENT, at, true), Modality.ACTUAL);
    return true;
  }

  /** "A's chair stood empty", "her seat remained vacant". */
  private boolean seats(Clause clause) {
    if (clause.subjects().isEmpty()
        || clause.negated()
        || !tokens.is(clause.subjects().get(0).head(), "chair", "seat", "place", "spot")) {
      return false;
    }
    boolean empty =
        context.find(
                clause.verb(),
                clause.end() + 1,
                w ->
                    w.equals("empty")
                        || w.equals("vacant")
                        || w.equals("unoccupied")
                        || w.equals("unfilled"))
            >= 0;
    Persons.Mention owner = empty ? cast.owner(clause.subjects().get(0)) : null;
    if (empty && owner == null) {
      owner = reserved(clause);
    }
    if (owner != null) {
      emit(
          List.of(owner),
          clause,
          new PresenceTold(State.ABSENT, parts.at(clause), true),
          Modality.ACTUAL);
    }
    return empty || taken(clause);
  }
}
