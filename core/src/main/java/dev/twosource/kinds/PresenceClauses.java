package dev.twosource.kinds;

import dev.twosource.kinds.Value.Presence.State;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Adjunct;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import dev.twosource.reading.event.Occurrence;
import dev.twosource.reading.voice.ModalityReader;
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

  private static final WordSet INSIDE =
      WordSet.of(
          "at", "in", "on", "from", "near", "inside", "behind", "among", "by", "into", "onto");

  private static final WordSet POSE =
      WordList.probed(
          """
              sit stand wait watch listen kneel pose rise wave follow dance appear emerge weep step
              seat applaud clap sing answer speak nod smile""");

  private static final WordSet SPEAK =
      WordList.probed(
          """
              speak talk address appear open join testify preside chair plead contribute perform
              follow participate brief welcome greet tell take attend deliver present answer watch
              sing lecture debate give cast vote make dial phone beam urge say call""");

  private static final WordSet DENIED =
      WordSet.of("ill", "absent", "away", "abroad", "sick", "missing", "injured", "unavailable");

  private final Context context;
  private final Tokens tokens;
  private final Cast cast;
  private final Occasions occasions;
  private final Found out;
  private final List<Clause> clauses;

  PresenceClauses(Context context, Cast cast, Found out) {
    this.context = context;
    this.tokens = context.tokens();
    this.cast = cast;
    this.occasions = new Occasions(context, cast.sentence());
    this.out = out;
    this.clauses = cast.clauses();
  }

  void read() {
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      Mood mood = seats(clause) ? null : mood(clause, i);
      if (mood != null) {
        subject(clause, mood);
        if (!mood.denied()) {
          others(clause, mood);
        }
      }
    }
  }

  // ---- whether it came true

  private record Mood(Modality modality, boolean denied) {}

  /** Whether what a clause tells has happened, will happen or was denied; null where unsure. */
  private @Nullable Mood mood(Clause clause, int index) {
    boolean denied =
        clause.negated()
            || !clause.subjects().isEmpty()
                && tokens.is(clause.subjects().get(0).first(), "neither", "none", "nobody");
    if (clause.form() == Clause.Form.GERUND) {
      String before = tokens.lower(clause.first() - 1);
      Clause over = before.equals("bother") ? governor(clause, index) : null;
      if (over != null && over.negated()) {
        return new Mood(Modality.ACTUAL, true);
      }
      return switch (before) {
        case "from", "without", "of" -> null;
        case "after", "while", "by", "upon", "on", ",", "when", "and" ->
            new Mood(Modality.ACTUAL, denied);
        default ->
            clause.first() <= cast.sentence().firstToken() + 1
                    || !Verbs.finite(tokens, clause.first() - 1)
                ? new Mood(Modality.ACTUAL, denied)
                : null;
      };
    }
    Modality modality = context.modality(clause.verb());
    if (clause.form() == Clause.Form.INFINITIVE) {
      Clause above = governor(clause, index);
      if (above != null) {
        boolean unable =
            context.verb(above.verb()).equals("be")
                && (object(above, "unable", "unwilling", "unfit") || too(above));
        if (PresenceVerbs.REFUSE.contains(context.verb(above.verb())) && !above.negated()
            || unable) {
          return until(clause) || above.form() == Clause.Form.INFINITIVE
              ? null
              : new Mood(Modality.ACTUAL, true);
        }
        if (above.negated() && context.verb(above.verb()).equals("bother")) {
          return new Mood(Modality.ACTUAL, true);
        }
        if (denied && DECIDE.contains(context.verb(above.verb()))) {
          return new Mood(Modality.ACTUAL, true);
        }
        if (PresenceVerbs.REALISE.contains(context.verb(above.verb()))
            && context.modality(above.verb()) == Modality.ACTUAL
            && !above.negated()) {
          return new Mood(Modality.ACTUAL, denied);
        }
        // "was the only leader not to come"
        if (denied
            && context.verb(above.verb()).equals("be")
            && !ModalityReader.planned(tokens, clause.verb())) {
          return new Mood(Modality.ACTUAL, true);
        }
      }
      return ModalityReader.planned(tokens, clause.verb()) && !wished(above)
          ? new Mood(Modality.PLANNED, denied || modality == Modality.NEGATED)
          : null;
    }
    if (modality == Modality.POSSIBLE || asks(clause)) {
      return null;
    }
    if (ModalityReader.planned(tokens, clause.verb()) && modality != Modality.ACTUAL) {
      return new Mood(Modality.PLANNED, denied);
    }
    return new Mood(Modality.ACTUAL, denied);
  }

  /** "depends on whether A is there". */
  private boolean asks(Clause clause) {
    int first = clause.subjects().isEmpty() ? clause.first() : clause.subjects().get(0).first();
    return tokens.is(Math.min(first, clause.first()) - 1, "whether");
  }

  private static final WordSet DECIDE =
      WordSet.of("decide", "choose", "elect", "opt", "prefer", "resolve", "vow", "determine");

  private static final WordSet WISHES =
      WordList.probed(
          """
              ask urge challenge invite want tell order beg call press wish hope like need allow
              permit threaten promise dare""");

  private boolean wished(@Nullable Clause above) {
    return above != null && WISHES.contains(context.verb(above.verb())) && !above.passive();
  }

  /** "was too ill to attend". */
  private boolean too(Clause above) {
    return context.find(above.verb() + 1, above.verb() + 3, w -> w.equals("too")) >= 0;
  }

  /** "refused to attend until": it may have come true. */
  private boolean until(Clause clause) {
    return context.find(
            clause.verb(),
            Math.min(clause.verb() + 14, cast.sentence().endToken()),
            w -> w.equals("until") || w.equals("unless") || w.equals("if") || w.equals("before"))
        >= 0;
  }

  private @Nullable Clause governor(Clause clause, int index) {
    for (int k = index - 1; k >= 0; k--) {
      Clause above = clauses.get(k);
      if (above.verb() < clause.first() && clause.first() - above.verbEnd() <= 12) {
        return above;
      }
    }
    return null;
  }

  // ---- the subject

  private void subject(Clause clause, Mood mood) {
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
      Told planned = new Told(State.PRESENT, at(clause, "at"), true);
      emit(people.isEmpty() ? sides : people, clause, planned, Modality.PLANNED);
      return;
    }
    Told told = mood.denied() ? denied(clause) : told(clause);
    if (told == null || told.occasion() == null && !sides.isEmpty()) {
      return;
    }
    if (!sides.isEmpty() && told.state() == State.PRESENT && !told.sure()) {
      return; // what a body does at a fair its people do
    }
    emit(people.isEmpty() ? sides : people, clause, told, mood.modality());
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
    return (expected || due) && at(clause, "at") != null && !tokens.is(clause.verb() - 1, "been");
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
  private void everyone(Clause clause, Mood mood) {
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
        context.verb(clause.verb()).equals("represent") && clause.passive() && at(clause) != null;
    Told told =
        none
            ? denied(clause)
            : represented ? new Told(State.PRESENT, at(clause), true) : there(clause);
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
        new Told(denied ? State.ABSENT : State.PRESENT, told.occasion(), true),
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

  /**
   * What a clause tells of its subject.
   *
   * @param occasion the gathering that it names, or null
   * @param sure whether being there or not is all that it tells
   */
  private record Told(State state, Occasions.@Nullable Occasion occasion, boolean sure) {}

  private void emit(List<Persons.Mention> people, Clause clause, Told told, Modality modality) {
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

  private @Nullable Told told(Clause clause) {
    if (context.verb(clause.verb()).equals("send")
        && !clause.passive()
        && cast.people(clause.subjects()).isEmpty()) {
      // "India sent its deputy minister to the talks"
      Occasions.Occasion to = at(clause, "to");
      return to != null && !clause.objects().isEmpty() ? new Told(State.PRESENT, to, true) : null;
    }
    Told away = away(clause);
    return away != null ? away : there(clause);
  }

  // ---- presence

  private @Nullable Told there(Clause clause) {
    String verb = context.verb(clause.verb());
    Occasions.Occasion at = at(clause);
    Occasions.Occasion object = object(clause);
    Occasions.Occasion any = object != null ? object : at;
    boolean remote = remote(clause);
    if (adjunctHead(clause, "on", "television") || adjunctHead(clause, "on", "tv")) {
      return null;
    }
    boolean attends = attends(clause, verb, at, object);
    if (remote && (attends || SPEAK.contains(verb))) {
      return new Told(State.REMOTE, any, true);
    }
    boolean person = inPerson(clause);
    if (attends) {
      boolean seated = tokens.is(cast.sentence().firstToken(), "seated", "sitting", "standing");
      boolean seen = person || verb.equals("be") && (room(clause) || seated) || watches(clause);
      return new Told(seen ? State.IN_PERSON : State.PRESENT, any, true);
    }
    if (dials(clause, verb)) {
      return new Told(State.REMOTE, any, true);
    }
    if (clause.passive() && !PresenceVerbs.MET.contains(verb)) {
      return null;
    }
    if (poses(clause, verb)) {
      return new Told(State.IN_PERSON, any, false);
    }
    boolean runs =
        object != null && PresenceVerbs.RUN.contains(verb) && definite(clause.objects())
            || verb.equals("preside") && at(clause, "over", "at") != null
            || SPEAK.contains(verb) && spokenTo(clause);
    if (runs) {
      return new Told(stage(clause) ? State.IN_PERSON : State.PRESENT, any, false);
    }
    Occasions.Occasion there = at(clause, "at", "during");
    boolean speech = verb.equals("speak") || verb.equals("talk") || verb.equals("lecture");
    boolean acts =
        !PresenceVerbs.TELLING.contains(verb)
            || PresenceVerbs.MET.contains(verb) && clause.passive()
            || speech;
    if (there != null && acts) {
      return new Told(person ? State.IN_PERSON : State.PRESENT, there, false);
    }
    return null;
  }

  /** Whether being there is what the clause tells. */
  private boolean attends(
      Clause clause,
      String verb,
      Occasions.@Nullable Occasion at,
      Occasions.@Nullable Occasion object) {
    if (clause.passive()) {
      return false;
    }
    if (PresenceVerbs.ATTEND.contains(verb)) {
      // "the church that she attends" is a habit, "attended to him" is care
      boolean school =
          !clause.objects().isEmpty()
              && object == null
              && !tokens.is(clause.objects().get(0).head(), "it", "them", "this", "that");
      return !tokens.is(clause.verb(), "attends")
          && !tokens.is(clause.verb() + 1, "to")
          && (!school || at != null);
    }
    return switch (verb) {
      case "take" -> object(clause, "part") && !adjunct(clause, "of");
      case "turn", "show" -> particle(clause, "up") && clause.objects().isEmpty();
      case "look", "drop", "sit", "listen", "stop" ->
          particle(clause, "in", "by")
              && clause.objects().isEmpty()
              && clause.adjuncts().stream().noneMatch(a -> a.preposition() == clause.verb() + 1);
      case "join" ->
          object != null
              || !clause.objects().isEmpty()
                  && tokens.is(
                      clause.objects().get(0).head(), "them", "him", "her", "us", "line", "call");
      case "be" -> isThere(clause, at);
      case "make", "put" ->
          object(clause, "appearance") && at != null
              || object(clause, "it")
                  && (at(clause, "to", "for") != null || clause.end() <= clause.verb() + 2)
              || object(clause, "trip", "journey");
      case "come",
          "go",
          "travel",
          "fly",
          "journey",
          "arrive",
          "appear",
          "return",
          "march",
          "walk" ->
          at(clause, "to", "for", "at", "in", "before") != null && definite(clause);
      default -> false;
    };
  }

  /** "was there", "was in the hall", "was among the guests", "is at the talks". */
  private boolean isThere(Clause clause, Occasions.@Nullable Occasion at) {
    if (tokens.is(clause.verb(), "been") && at == null) {
      return false;
    }
    int next = clause.verb() + 1;
    while (tokens.is(next, "not", "also", "himself", "herself", "never", "still", "already", "both")
        || tokens.lower(next).endsWith("ly") && tokens.isWord(next)) {
      next++;
    }
    boolean there =
        tokens.is(next, "there")
            && (!tokens.isWord(next + 1)
                || tokens.is(
                    next + 1,
                    "and",
                    "for",
                    "to",
                    "in",
                    "throughout",
                    "when",
                    "but",
                    "on",
                    "as",
                    "with"));
    boolean present =
        object(clause, "present")
            || adjunctHead(clause, "in", "attendance")
            || adjunctHead(clause, "on", "hand")
            || adjunctHead(clause, "on", "call")
            || adjunctHead(clause, "on", "line");
    boolean seated =
        tokens.is(cast.sentence().firstToken(), "seated", "sitting", "standing")
            && !clause.subjects().isEmpty()
            && clause.subjects().get(0).first() > clause.verb();
    boolean guest = seated;
    for (Phrase phrase : clause.objects()) {
      guest |=
          tokens.is(phrase.head(), "guest")
              || tokens.is(phrase.first(), "one") && guests(phrase.first(), phrase.whole());
    }
    for (Adjunct adjunct : clause.adjuncts()) {
      for (Phrase phrase : adjunct.phrases()) {
        guest |= tokens.is(adjunct.preposition(), "among") && guests(phrase.first(), clause.end());
      }
    }
    boolean occasion = at(clause, "at") != null && definite(clause);
    return there || present || guest && (at != null || !clause.own()) || occasion || room(clause);
  }

  private boolean guests(int from, int end) {
    return context.find(
            from,
            Math.min(end + 2, cast.sentence().endToken()),
            w ->
                PresenceVerbs.GUESTS.contains(w)
                    || w.endsWith("s")
                        && PresenceVerbs.GUESTS.contains(w.substring(0, w.length() - 1))
                    || w.equals("dignitaries")
                    || w.equals("attending")
                    || w.equals("present")
                    || w.equals("invited"))
        >= 0;
  }

  /** What only somebody in the room does: takes a seat, cuts the ribbon, sits in the front row. */
  private boolean poses(Clause clause, String verb) {
    boolean onlooker =
        POSE.contains(verb)
            && !clause.passive()
            && tokens.is(clause.end(), "as", "while", "when")
            && clause.objects().isEmpty();
    boolean seat =
        POSE.contains(verb) && room(clause)
            || !PresenceVerbs.HAVING.contains(verb) && hall(clause)
            || onlooker
            || besideThem(clause)
            || (verb.equals("sit") || verb.equals("stand") || verb.equals("seat"))
                && (adjunct(clause, "beside")
                    || adjunct(clause, "opposite")
                    || adjunct(clause, "alongside")
                    || adjunct(clause, "between")
                    || tokens.is(clause.verbEnd(), "next", "across", "among")
                    || at(clause, "through") != null);
    return seat
        || switch (verb) {
          case "take" ->
              !clause.objects().isEmpty()
                      && tokens.is(clause.objects().get(0).first() + 1, "seat", "place")
                      && tokens.is(clause.objects().get(0).first(), "his", "her")
                      && !adjunct(clause, "of")
                  || object(clause, "seat", "place", "stage", "podium", "lectern", "stand")
                      && !adjunct(clause, "of")
                      && !adjunctHead(clause, "in", "parliament")
                  || adjunctHead(clause, "to", "stage")
                  || adjunctHead(clause, "to", "podium")
                  || adjunctHead(clause, "to", "floor");
          case "lay" -> object(clause, "wreath", "wreaths");
          case "cut", "snip" -> object(clause, "ribbon", "tape");
          case "hold", "wield" -> object(clause, "scissors", "umbrella");
          case "break", "smash" -> object(clause, "bottle");
          case "walk" -> object(clause, "carpet") || adjunctHead(clause, "down", "carpet");
          case "shake" -> object(clause, "hands");
          case "seat" -> true;
          case "collect", "lift", "receive", "accept", "pick" -> prize(clause) && inPerson(clause);
          default -> false;
        };
  }

  private boolean prize(Clause clause) {
    for (Phrase phrase : clause.objects()) {
      if (PresenceVerbs.PRIZE.contains(context.noun(phrase.head()))) {
        return true;
      }
    }
    return false;
  }

  private boolean watches(Clause clause) {
    return context.verb(clause.verb()).equals("watch") && room(clause);
  }

  /** Whether an adjunct names a part of a room: "in the front row", "on the bench". */
  private boolean room(Clause clause) {
    for (Adjunct adjunct : clause.adjuncts()) {
      if (!INSIDE.contains(tokens.lower(adjunct.preposition()))) {
        continue;
      }
      for (Phrase phrase : adjunct.phrases()) {
        boolean court = tokens.is(phrase.head(), "court") && phrase.first() == phrase.head();
        boolean stage = tokens.is(phrase.head(), "stage") && tokens.is(adjunct.preposition(), "on");
        if (court
            || stage
            || PresenceVerbs.ROOM.contains(context.noun(phrase.head()))
                && (occasions.definite(phrase)
                    || tokens.is(phrase.first() + 1, "packed", "full", "crowded"))
                && (phrase.whole() == phrase.end() || row(phrase))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Beside him Queen A kept up a conversation". */
  private boolean besideThem(Clause clause) {
    for (Adjunct adjunct : clause.adjuncts()) {
      if (adjunct.preposition() < clause.first()
          && !adjunct.phrases().isEmpty()
          && tokens.is(adjunct.preposition(), "beside", "alongside")
          && tokens.is(adjunct.phrases().get(0).head(), "him", "her", "them")) {
        return true;
      }
    }
    return false;
  }

  /** Whether an adjunct names a room that few speak of without meaning it: "in a packed hall". */
  private boolean hall(Clause clause) {
    for (Adjunct adjunct : clause.adjuncts()) {
      for (Phrase phrase : adjunct.phrases()) {
        if (tokens.is(
                phrase.head(),
                "hall",
                "courtroom",
                "chamber",
                "auditorium",
                "stadium",
                "row",
                "bench",
                "dock",
                "gallery",
                "stage",
                "stands")
            && !tokens.is(adjunct.preposition(), "of", "for", "to")
            && (phrase.whole() == phrase.end() || row(phrase))) {
          return room(clause);
        }
      }
    }
    return false;
  }

  private boolean row(Phrase phrase) {
    return tokens.is(phrase.head(), "row", "front", "audience", "crowd", "side", "head")
        || context.find(phrase.end(), phrase.whole(), PresenceVerbs.ROOM::contains) >= 0;
  }

  private boolean stage(Clause clause) {
    return adjunct(clause, "from") && room(clause);
  }

  /** "spoke to the crowd", "told the rally", "addressed delegates". */
  private boolean spokenTo(Clause clause) {
    String verb = context.verb(clause.verb());
    // what somebody told an inquiry may have come by link or in writing
    boolean direct = verb.equals("address");
    boolean to = verb.equals("speak") || verb.equals("talk");
    if (direct && !clause.objects().isEmpty() && heard(clause.objects().get(0))) {
      return true;
    }
    return to && clause.behind(tokens, "to", "before", "at").stream().anyMatch(this::heard);
  }

  private boolean heard(Phrase phrase) {
    return occasions.definite(phrase)
        && (occasions.in(phrase) != null
            || tokens.is(phrase.head(), "crowd", "audience", "hall", "congregation", "delegates"));
  }

  // ---- by link

  private boolean dials(Clause clause, String verb) {
    return switch (verb) {
      case "dial", "beam", "log", "phone", "zoom", "skype" ->
          particle(clause, "in", "into") || adjunct(clause, "into");
      case "call" -> particle(clause, "in") && clause.objects().isEmpty();
      default -> false;
    };
  }

  /** "by video link", "on a screen from Delhi", "from home", "remotely". */
  private boolean remote(Clause clause) {
    if (linked(clause)) {
      return true;
    }
    for (Clause other : clauses) {
      // "Speaking over a video line, A told the summit"
      if (other != clause
          && other.form() != Clause.Form.FINITE
          && other.form() != Clause.Form.INFINITIVE
          && !other.subjects().isEmpty()
          && !clause.subjects().isEmpty()
          && other.subjects().get(0).first() == clause.subjects().get(0).first()
          && SPEAK.contains(context.verb(other.verb()))
          && linked(other)) {
        return true;
      }
    }
    return false;
  }

  private boolean linked(Clause clause) {
    for (int i = clause.verbEnd(); i < cast.sentence().endToken() && !tokens.is(i, ","); i++) {
      boolean carried =
          tokens.is(i, "by", "via", "over", "through")
              && context.find(i + 1, i + 4, PresenceVerbs.LINK::contains) > 0;
      if (carried
          && context.find(
                  clause.verbEnd(), i, w -> w.equals("and") || w.equals("who") || w.equals("that"))
              < 0) {
        return true;
      }
    }
    int end = Math.min(clause.end() + 1, cast.sentence().endToken());
    if (context.find(
            clause.first(),
            end,
            w ->
                w.equals("remotely")
                    || w.equals("virtually")
                    || w.equals("online")
                    || w.equals("videolink"))
        >= 0) {
      return true;
    }
    for (Adjunct adjunct : clause.adjuncts()) {
      boolean carried =
          tokens.is(adjunct.preposition(), "by", "via", "over", "through", "on", "using", "with");
      boolean from = tokens.is(adjunct.preposition(), "from");
      for (Phrase phrase : adjunct.phrases()) {
        String noun = context.noun(phrase.head());
        boolean picture =
            carried
                && PresenceVerbs.LINK.contains(noun)
                && (!tokens.is(adjunct.preposition(), "with") || noun.equals("link"));
        boolean weak =
            carried
                && PresenceVerbs.LINE.contains(noun)
                && !tokens.is(adjunct.preposition(), "by", "with")
                && (!tokens.is(phrase.first(), "the") || phrase.head() - phrase.first() > 1);
        picture |= weak;
        if (picture
            || from
                && PresenceVerbs.ELSEWHERE.contains(noun)
                && !tokens.is(phrase.first(), "the")) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean inPerson(Clause clause) {
    return adjunctHead(clause, "in", "person")
        || context.find(clause.first(), clause.end() + 1, w -> w.equals("throughout")) >= 0;
  }

  // ---- absence

  /** What the denial of a clause tells: "did not attend", "could not make it". */
  private @Nullable Told denied(Clause clause) {
    String verb = context.verb(clause.verb());
    Occasions.Occasion at = at(clause);
    Occasions.Occasion object = object(clause);
    Occasions.Occasion any = object != null ? object : at;
    if (remote(clause)
        || context.find(
                clause.verb(),
                clause.end() + 2,
                w -> w.equals("alone") || w.equals("only") || w.equals("until"))
            >= 0) {
      return null;
    }
    if (attends(clause, verb, at, object)) {
      boolean seen = verb.equals("be") && room(clause);
      return new Told(seen ? State.AWAY : State.ABSENT, any, true);
    }
    if (clause.passive() && verb.equals("see") && at(clause, "at") != null) {
      return new Told(State.ABSENT, any, true);
    }
    if (clause.passive() && (verb.equals("represent")) && any != null) {
      return new Told(State.ABSENT, any, true);
    }
    boolean travels =
        PresenceVerbs.TRAVEL.contains(verb)
            && !clause.passive()
            && clause.objects().isEmpty()
            && (!verb.equals("turn")
                && !verb.equals("show")
                && !verb.equals("march")
                && !verb.equals("walk"))
            && bare(clause, verb, at);
    boolean makes =
        verb.equals("make") && object(clause, "it", "journey", "trip", "appearance", "flight");
    return travels || makes ? new Told(State.AWAY, at, true) : null;
  }

  /** Whether a denied journey is one to what the text tells of, not "did not come to terms". */
  private boolean bare(Clause clause, String verb, Occasions.@Nullable Occasion at) {
    if (at != null) {
      return true;
    }
    for (Adjunct adjunct : clause.adjuncts()) {
      if (tokens.is(adjunct.preposition(), "to", "into", "from", "in", "on", "at", "over")) {
        Name place =
            adjunct.phrases().isEmpty() ? null : context.nameAt(adjunct.phrases().get(0).head());
        if (place == null || place.type() != Name.Type.PLACE) {
          return false;
        }
      }
    }
    int next = clause.verbEnd();
    return !verb.equals("go") && !verb.equals("appear")
        || clause.adjuncts().isEmpty()
            && (!tokens.isWord(next) || tokens.is(next, "along", "either", "because"));
  }

  private @Nullable Told away(Clause clause) {
    String verb = context.verb(clause.verb());
    Occasions.Occasion at = at(clause);
    Occasions.Occasion object = object(clause);
    Occasions.Occasion any = object != null ? object : at != null ? at : at(clause, "from", "of");
    if (clause.passive()) {
      return kept(clause, verb, any);
    }
    if (PresenceVerbs.MISS.contains(verb) && object != null && definite(clause.objects())) {
      return new Told(State.ABSENT, object, true);
    }
    Occasions.Occasion from = at(clause, "from", "of");
    if (PresenceVerbs.QUIT.contains(verb)
        && from != null
        && (particle(clause, "out", "off") || verb.equals("withdraw") && !contest(clause))) {
      return new Told(State.ABSENT, from, true);
    }
    return switch (verb) {
      case "stay", "keep" ->
          particle(clause, "away") && (from != null || !adjunct(clause, "from"))
              ? new Told(State.ABSENT, from, true)
              : verb.equals("stay") ? stays(clause, at) : null;
      case "remain" -> stays(clause, at);
      case "be" -> missing(clause, from, any);
      case "cry" -> particle(clause, "off") ? new Told(State.ABSENT, any, true) : null;
      case "cancel", "scrap", "abandon", "call" ->
          plans(clause, verb) ? new Told(State.ABSENT, at, true) : null;
      case "give" ->
          object != null && object(clause, "miss") ? new Told(State.ABSENT, object, true) : null;
      case "send" -> sends(clause, at);
      case "turn", "decline", "refuse", "reject" ->
          object(clause, "invitation", "invite")
                  && (!verb.equals("turn") || particle(clause, "down"))
              ? new Told(State.ABSENT, any, true)
              : null;
      case "absent" -> from != null ? new Told(State.ABSENT, from, true) : null;
      default -> null;
    };
  }

  private boolean contest(Clause clause) {
    for (Adjunct adjunct : clause.adjuncts()) {
      for (Phrase phrase : adjunct.phrases()) {
        if (tokens.is(
            phrase.head(), "race", "contest", "vote", "election", "treaty", "pact", "accord")) {
          return true;
        }
      }
    }
    return false;
  }

  /** "cancelled her visit", "called off his trip": what somebody had in mind to do. */
  private boolean plans(Clause clause, String verb) {
    if (verb.equals("call") && !particle(clause, "off")) {
      return false;
    }
    for (Phrase phrase : clause.objects()) {
      if (tokens.is(
              phrase.head(),
              "visit",
              "trip",
              "appearance",
              "participation",
              "attendance",
              "journey",
              "speech",
              "performance",
              "plans")
          && tokens.is(phrase.first(), "his", "her", "a", "the", "their")) {
        return true;
      }
    }
    int next = clause.verbEnd();
    return verb.equals("cancel")
        && clause.objects().isEmpty()
        && (!tokens.isWord(next)
            || tokens.is(next, "because", "at", "over", "after", "owing", "citing"));
  }

  /** "was absent", "was missing from the talks", "was nowhere to be seen", "was in hospital". */
  private @Nullable Told missing(
      Clause clause, Occasions.@Nullable Occasion from, Occasions.@Nullable Occasion any) {
    int next = clause.verb() + 1;
    while (tokens.lower(next).endsWith("ly") && tokens.isWord(next)) {
      next++;
    }
    if (object(clause, "absent")
        || tokens.is(next, "absent")
        || tokens.is(next, "nowhere")
            && context.find(
                    next, next + 5, w -> w.equals("seen") || w.equals("found") || w.equals("sight"))
                > 0
        || tokens.is(next, "conspicuous", "noticeable")
            && context.find(next, next + 6, w -> w.equals("absence")) > 0
        || context.find(next, next + 5, w -> w.equals("no")) == next + 1
            && tokens.is(next + 3, "show")
        || tokens.is(next, "missing") && (from != null || tokens.is(next + 1, "when", "as"))) {
      return new Told(State.ABSENT, any, true);
    }
    boolean off =
        tokens.is(next, "abroad", "overseas")
            || adjunctHead(clause, "in", "hospital")
            || adjunctHead(clause, "in", "bed")
            || adjunctHead(clause, "on", "holiday")
            || adjunctHead(clause, "on", "leave")
            || tokens.sequence(next, "out", "of", "the", "country");
    return off || caught(clause) ? new Told(State.AWAY, null, true) : null;
  }

  /** "was stuck in Lima": a participle that the tagger takes for an adjective. */
  private boolean caught(Clause clause) {
    return tokens.is(clause.verb() + 1, "stuck", "ill", "stranded")
        && (elsewhere(clause)
            || clause.adjuncts().isEmpty() && tokens.is(clause.verb() + 1, "ill"));
  }

  /** "stayed at home", "remained in Manila", but not "stayed in Paris for the summit". */
  private @Nullable Told stays(Clause clause, Occasions.@Nullable Occasion at) {
    boolean home =
        tokens.is(clause.verbEnd(), "home", "behind", "abroad")
            || particle(clause, "behind", "home")
            || object(clause, "home", "abroad");
    return at == null && (home || elsewhere(clause)) ? new Told(State.AWAY, null, true) : null;
  }

  private boolean elsewhere(Clause clause) {
    for (Phrase phrase : clause.behind(tokens, "in", "at", "to")) {
      Name place = context.nameAt(phrase.head());
      if (place != null && place.type() == Name.Type.PLACE && !place.demonym()
          || tokens.is(phrase.head(), "home", "capital", "hospital", "bed", "quarantine")) {
        return true;
      }
    }
    return false;
  }

  /** "sent her deputy", "sent an envoy instead", "sent apologies". */
  private @Nullable Told sends(Clause clause, Occasions.@Nullable Occasion at) {
    if (object(clause, "apologies", "regrets", "excuses")) {
      return new Told(State.ABSENT, at, true);
    }
    boolean own = false;
    for (Phrase phrase : clause.objects()) {
      own |=
          tokens.is(phrase.first(), "his", "her")
              && (tokens.is(phrase.head(), "deputy", "number", "stand-in", "assistant", "lawyer")
                  || Offices.holder(tokens.lower(phrase.head())));
    }
    int end = Math.min(clause.end() + 10, cast.sentence().endToken());
    boolean instead =
        context.find(clause.verb(), end, w -> w.equals("instead") || w.equals("stead")) >= 0;
    for (int k = clause.verb(); k < end && !instead; k++) {
      instead =
          tokens.is(k, "his", "her") && tokens.is(k + 1, "place")
              || tokens.is(k, "represent") && tokens.is(k + 1, "him", "her");
    }
    return own || instead ? new Told(State.AWAY, at, true) : null;
  }

  private @Nullable Told kept(Clause clause, String verb, Occasions.@Nullable Occasion any) {
    if (verb.equals("represent") && adjunct(clause, "by")) {
      return new Told(State.AWAY, any, true);
    }
    if (PresenceVerbs.HELD.contains(verb)
        && (particle(clause, "up", "behind", "home")
            || elsewhere(clause)
            || adjunct(clause, "with")
            || adjunct(clause, "by"))) {
      return new Told(State.AWAY, null, true);
    }
    boolean barred =
        tokens.is(
            clause.verb(),
            "barred",
            "banned",
            "excluded",
            "blocked",
            "excused",
            "prevented",
            "stopped");
    Occasions.Occasion from = at(clause, "from");
    boolean attending =
        context.find(clause.verb() + 1, clause.verb() + 3, w -> w.equals("attending")) >= 0;
    return barred && (from != null || attending) ? new Told(State.ABSENT, from, true) : null;
  }

  // ---- others than the subject

  private void others(Clause clause, Mood mood) {
    String verb = context.verb(clause.verb());
    Occasions.Occasion at = at(clause);
    for (Adjunct adjunct : clause.adjuncts()) {
      if (tokens.is(adjunct.preposition(), "without") && mood.modality() == Modality.ACTUAL) {
        told(adjunct.phrases(), clause, new Told(State.AWAY, null, true), mood);
      }
      boolean by = tokens.is(adjunct.preposition(), "by") && clause.passive();
      boolean host = PresenceVerbs.MET.contains(verb) && at != null;
      boolean joined = tokens.is(clause.verb(), "joined", "accompanied", "flanked");
      boolean stands = verb.equals("represent");
      if (by && verb.equals("attend")) {
        Occasions.Occasion subject =
            clause.subjects().isEmpty() ? null : occasions.in(clause.subjects().get(0));
        told(
            adjunct.phrases(),
            clause,
            new Told(State.PRESENT, subject != null ? subject : at, true),
            mood);
      } else if (by && (host || joined || stands)) {
        told(adjunct.phrases(), clause, new Told(State.PRESENT, at, true), mood);
      }
      boolean beside =
          tokens.is(adjunct.preposition(), "beside", "opposite", "alongside", "between")
              || tokens.is(adjunct.preposition(), "to", "from")
                  && tokens.is(adjunct.preposition() - 1, "next", "across");
      if (beside && (verb.equals("sit") || verb.equals("stand") || verb.equals("seat"))) {
        told(adjunct.phrases(), clause, new Told(State.IN_PERSON, at, true), mood);
      }
      if (tokens.is(adjunct.preposition(), "with")) {
        ill(adjunct, clause, mood);
      }
      if (tokens.is(adjunct.preposition(), "with")
          && verb.equals("shake")
          && object(clause, "hands")) {
        told(adjunct.phrases(), clause, new Told(State.IN_PERSON, at, true), mood);
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
    if (!clause.passive() && meets && at(clause, "at") != null) {
      told(clause.objects(), clause, new Told(State.PRESENT, at(clause, "at"), true), mood);
    }
    if (verb.equals("include")
        && !clause.passive()
        && !clause.subjects().isEmpty()
        && guests(clause.subjects().get(0).first(), clause.first())) {
      Occasions.Occasion where = at;
      for (Phrase phrase : cast.phrases()) {
        if (where == null && phrase.end() <= clause.first()) {
          where = occasions.in(phrase);
        }
      }
      told(clause.objects(), clause, new Told(State.PRESENT, where, true), mood);
    }
    // "kept A away", "prevented A from attending"
    boolean away = particle(clause, "away") || tokens.is(clause.end(), "away");
    boolean from =
        at(clause, "from") != null
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
      told(clause.objects(), clause, new Told(State.ABSENT, at(clause, "from"), true), mood);
    }
  }

  /** "with coach A ill in bed", "with A away". */
  private void ill(Adjunct adjunct, Clause clause, Mood mood) {
    for (Phrase phrase : adjunct.phrases()) {
      boolean off =
          DENIED.contains(tokens.lower(phrase.end() - 1))
              || DENIED.contains(tokens.lower(phrase.end()));
      if (off) {
        told(List.of(phrase), clause, new Told(State.AWAY, null, true), mood);
      }
    }
  }

  private void told(List<Phrase> phrases, Clause clause, Told told, Mood mood) {
    emit(
        cast.people(phrases).stream().filter(Persons.Mention::named).toList(),
        clause,
        told,
        mood.modality());
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
    if (owner != null) {
      emit(List.of(owner), clause, new Told(State.ABSENT, at(clause), true), Modality.ACTUAL);
    }
    return empty;
  }

  // ---- looking at the parts

  /** The gathering that an adjunct names. */
  private Occasions.@Nullable Occasion at(Clause clause) {
    return at(
        clause,
        "at",
        "in",
        "to",
        "for",
        "during",
        "on",
        "over",
        "through",
        "into",
        "among",
        "before",
        "alongside");
  }

  private Occasions.@Nullable Occasion at(Clause clause, String... prepositions) {
    return first(clause.behind(tokens, prepositions));
  }

  private Occasions.@Nullable Occasion object(Clause clause) {
    return first(clause.objects());
  }

  /** The first gathering that some phrases name. */
  private Occasions.@Nullable Occasion first(List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      Occasions.Occasion found = occasions.in(phrase);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private boolean object(Clause clause, String... heads) {
    return headed(clause.objects(), heads);
  }

  private boolean headed(List<Phrase> phrases, String... heads) {
    for (Phrase phrase : phrases) {
      if (tokens.is(phrase.head(), heads) || tokens.is(phrase.end() - 1, heads)) {
        return true;
      }
    }
    return false;
  }

  private boolean definite(List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      if (occasions.in(phrase) != null) {
        boolean several =
            tokens.isNumber(phrase.first())
                || context.quantities(cast.sentence()).stream()
                    .anyMatch(
                        q -> q.firstToken() >= phrase.first() && q.firstToken() < phrase.end());
        return occasions.definite(phrase)
            && !several
            && !tokens.is(phrase.first(), "most", "many", "several", "some");
      }
    }
    return false;
  }

  private boolean definite(Clause clause) {
    for (Adjunct adjunct : clause.adjuncts()) {
      for (Phrase phrase : adjunct.phrases()) {
        if (occasions.in(phrase) != null
            && (occasions.definite(phrase) || tokens.is(phrase.first(), "a", "an"))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean adjunct(Clause clause, String preposition) {
    return !clause.behind(tokens, preposition).isEmpty();
  }

  private boolean adjunctHead(Clause clause, String preposition, String head) {
    return headed(clause.behind(tokens, preposition), head);
  }

  private boolean particle(Clause clause, String... words) {
    return clause.verbEnd() > clause.verb() + 1 && tokens.is(clause.verbEnd() - 1, words)
        || tokens.is(clause.verb() + 1, words);
  }
}
