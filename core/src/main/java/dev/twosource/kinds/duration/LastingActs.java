package dev.twosource.kinds.duration;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.clause.Adjunct;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import dev.twosource.reading.event.EventMention;
import dev.twosource.reading.event.Occurrence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody does, or the state that somebody is in, for a length of time. */
abstract class LastingActs extends LastingSubjects {

  /** Verbs that only say that somebody or something is in a state. */
  static final Set<String> BEING =
      WordList.set(
          """
              be stay remain lie sit stand leave keep spend have hang wait hold float camp huddle
              shelter""");

  LastingActs(Context context, Sentence sentence, int first, int end) {
    super(context, sentence, first, end);
  }

  /** "spent three hours talking", "spent six hours behind closed doors", "had an hour alone". */
  @Nullable Activity spent(Clause clause) {
    for (Clause doing : clauses.clauses()) {
      boolean next =
          doing.first() >= end && doing.first() <= end + 3 && doing.form() == Clause.Form.GERUND;
      if (!next || context.find(end, doing.first(), "for"::equals) >= 0) {
        continue;
      }
      Activity state = state(doing);
      if (state != null) {
        return state.spanning(clause.first(), Math.max(end, state.end()), clause.verb());
      }
      Activity found = at(context, sentence, doing.verb(), false);
      if (found == null) {
        String talks = talks(doing);
        found =
            made(talks != null ? talks : "~" + context.verb(doing.verb()), end, doing.verbEnd());
        found = found.by(who(clause));
      }
      return found.spanning(clause.first(), doing.verbEnd(), clause.verb());
    }
    for (int i = end; i < Math.min(end + 7, sentence.endToken()); i++) {
      if (tokens.is(i, ".", ";", ",", "before", "after", "for", "from", "to", "when")) {
        break;
      }
      Activity thing = at(context, sentence, i, true);
      String state = DurationWords.state(context, i);
      if (state != null) {
        return made(state, clause.first(), Math.max(end, i + 1))
            .spanning(clause.first(), Math.max(end, i + 1), clause.verb());
      }
      if (thing != null && tokens.is(end, "in", "on", "at", "of", "alone")) {
        return thing.spanning(clause.first(), thing.end(), clause.verb());
      }
    }
    boolean there = tokens.is(end, "up", "down", "in", "out") && tokens.is(end + 1, "there");
    return there || tokens.is(end, "there")
        ? made("stay", clause.first(), end + 1).spanning(clause.first(), end + 1, clause.verb())
        : located(clause);
  }

  /**
   * "were on their roof for eleven hours", "spent four nights in the bush": a state by its place.
   */
  private @Nullable Activity located(Clause clause) {
    String verb = context.verb(clause.verb());
    boolean people = verb.equals("leave") || verb.equals("keep");
    if (!clause.objects().isEmpty() && !people) {
      return null;
    }
    Phrase place = null;
    for (Adjunct adjunct : clause.adjuncts()) {
      boolean in =
          tokens.is(
              adjunct.preposition(),
              "on",
              "in",
              "under",
              "behind",
              "at",
              "inside",
              "above",
              "beneath",
              "aboard");
      Phrase phrase = adjunct.phrases().get(0);
      boolean beside =
          verb.equals("be")
              ? adjunct.preposition() == clause.verbEnd()
              : phrase.end() <= first || adjunct.preposition() <= end + 1;
      if (place == null && in && beside && context.nameAt(phrase.head()) == null) {
        place = phrase;
      }
    }
    if (place == null
        || !tokens.isWord(place.head())
        || POSTS.contains(context.noun(place.head()))) {
      return null;
    }
    int reach = Math.max(place.end(), Math.min(first, place.end() + 3));
    if (context.find(place.first(), reach, PHONE::contains) >= 0) {
      return made("call", clause.first(), Math.max(end, place.end()));
    }
    Activity told = at(context, sentence, place.head(), true);
    if (told != null) {
      return told.spanning(clause.first(), Math.max(end, place.end()), clause.verb());
    }
    String who = who(clause);
    return made("~" + context.noun(place.head()), clause.first(), Math.max(end, place.end()))
        .by(who)
        .spanning(clause.first(), Math.max(end, place.end()), clause.verb());
  }

  /**
   * "came up after fourteen days below", "surfaced after a week under the ice": the state by its
   * place, told with its end.
   */
  @Nullable Activity there(Clause clause) {
    if (!BACK.contains(context.verb(clause.verb()))) {
      return null;
    }
    if (tokens.is(end, AWAY)) {
      return made("~" + tokens.lower(end), clause.first(), end + 1)
          .by(who(clause))
          .spanning(clause.first(), end + 1, clause.verb());
    }
    Phrase place = tokens.is(end, WHERE) ? clauses.phraseAt(end + 1) : null;
    boolean plain =
        place != null
            && place.first() == end + 1
            && context.nameAt(place.head()) == null
            && tokens.isWord(place.head())
            && !POSTS.contains(context.noun(place.head()));
    return plain
        ? made("~" + context.noun(place.head()), clause.first(), place.end())
            .by(who(clause))
            .spanning(clause.first(), place.end(), clause.verb())
        : null;
  }

  /** Verbs of those who are back from where they were. */
  private static final Set<String> BACK =
      WordList.set(
          """
              come return surface emerge rise resurface reappear go get be arrive bring wake climb
              walk turn haul pull winch rescue find""");

  private static final String[] AWAY = {
    "below",
    "underground",
    "underwater",
    "outside",
    "aloft",
    "adrift",
    "away",
    "inside",
    "aboard",
    "abroad",
    "overseas",
    "ashore",
    "downstairs",
    "upstairs",
    "indoors",
    "outdoors",
    "afloat"
  };

  private static final String[] WHERE = {
    "under", "beneath", "below", "aboard", "inside", "in", "on", "without", "above", "behind"
  };

  private static final Set<String> PHONE = Set.of("telephone", "phone", "telephonic");

  /** Places that are a job, a home or a point in time. */
  private static final Set<String> POSTS =
      WordList.set(
          """
              office post job power charge role business town city country prison jail government
              industry company team army area place force effect control line top row world total
              bar club school service market sector state time case history year field future past
              run lead board stock hand work use way opposition parliament record""");

  /** The state that the parts of a clause tell of: "without power", "on the line", "stuck". */
  @Nullable Activity state(Clause clause) {
    int from = clause.first();
    int to = Math.max(clause.end(), first);
    for (int i = from; i < Math.min(to + 6, sentence.endToken()); i++) {
      if (i >= to && tokens.is(i, ",", ".", ";", "after", "and", "before", "when", "while")) {
        break;
      }
      String state = DurationWords.state(context, i);
      if (state != null) {
        return made(state, from, Math.max(end, i + 1))
            .spanning(from, Math.max(end, i + 1), clause.verb());
      }
    }
    return null;
  }

  /**
   * What a clause says that somebody does: its verb's act, or what the verb takes for its object.
   */
  @Nullable Activity act(Clause clause, int from) {
    int verb = clause.verb();
    String lemma = context.verb(verb);
    Activity found = at(context, sentence, verb, false);
    if (found == null && lemma.equals("hold") && clause.passive() && people(clause)) {
      found = made("kidnapping", verb, end); // "two engineers held for three months"
    }
    if (lemma.equals("sit") && !together(clause) || TALKING.contains(lemma)) {
      found = null;
    }
    if (found != null && found.name().equals("trial")) {
      return null; // "jailed for three years": the length of the sentence
    }
    if (found == null) {
      String talks = talks(clause);
      if (talks != null) {
        found = made(talks, verb, end);
      } else if (BEING.contains(lemma)) {
        Activity place = located(clause);
        if (place != null) {
          return place;
        }
      }
    }
    if (found == null && lemma.equals("call") && hours() && named(clause)) {
      found = made("call", verb, end); // "called the premier for 40 minutes"
    }
    if (found == null) {
      boolean bound = hours() ? TERMS.contains(lemma) : BINDING.contains(lemma);
      if (bound || lemma.length() < 3) {
        return null;
      }
      found = made("~" + deed(clause, lemma), verb, end).by(who(clause));
    }
    return found.spanning(Math.min(from, first), Math.max(end, clause.verbEnd()), verb);
  }

  /** What a clause says that is done: the noun of a verb that says little ("took questions"). */
  private String deed(Clause clause, String verb) {
    boolean light = LIGHT.contains(verb) && clause.objects().size() == 1 && !clause.passive();
    int head = light ? clause.objects().get(0).head() : -1;
    return light && tokens.isWord(head) && context.nameAt(head) == null ? context.noun(head) : verb;
  }

  private static final Set<String> LIGHT = Set.of("take", "give", "make", "have", "hold", "face");

  /** Whether the object of a clause is a person named. */
  private boolean named(Clause clause) {
    for (Phrase object : clause.objects()) {
      Name name = context.nameAt(object.head());
      if (name != null && name.type() == Name.Type.PERSON) {
        return true;
      }
    }
    return false;
  }

  /** Whether the subject of a clause are people. */
  boolean people(Clause clause) {
    return clause.subjects().stream().anyMatch(s -> person(context, s.head()));
  }

  /** Whether those who sit are a body, or sit with others. */
  private boolean together(Clause clause) {
    boolean body =
        clause.subjects().size() > 1 || context.find(clause.first(), end, TABLE::contains) >= 0;
    for (Phrase subject : clause.subjects()) {
      body |= body(subject);
    }
    return body
        || located(clause) == null
            && clause.adjuncts().stream().anyMatch(a -> tokens.is(a.preposition(), "with"));
  }

  /** Whether a phrase is a body that sits to debate: "the council". */
  boolean body(Phrase phrase) {
    return BODIES.contains(context.noun(phrase.head()));
  }

  private static final Set<String> TABLE = Set.of("session", "together", "table", "opposite");

  private static final Set<String> BODIES =
      WordList.set(
          """
              cabinet parliament jury court committee council panel assembly senate house chamber
              board tribunal government commission congress synod minister delegate negotiator
              leader mp lawmaker councillor bench judge side delegation team""");

  /** The state that the sentence, or the one before it, has told of before a clause. */
  @Nullable Activity before(Clause clause) {
    int from = sentence.firstToken();
    if (sentence.index() > 0 && clause.first() - from < 4) {
      from = context.sentences().get(sentence.index() - 1).firstToken();
    }
    for (int i = clause.first() - 1; i >= from; i--) {
      String state = DurationWords.state(context, i);
      if (state == null) {
        state = DurationWords.verb(context, i);
      }
      if (state != null) {
        return made(state, clause.first(), end);
      }
    }
    return null;
  }

  /** "talked for an hour": by telephone, at a table or before an audience. */
  @Nullable String talks(Clause clause) {
    String verb = context.verb(clause.verb());
    boolean matters = matters(clause);
    if (!TALKING.contains(verb) && !matters) {
      return null;
    }
    for (Adjunct adjunct : clause.adjuncts()) {
      boolean before = tokens.is(adjunct.preposition(), "to", "before", "at");
      if (before && AUDIENCES.contains(context.noun(adjunct.phrases().get(0).head()))) {
        return "speech"; // "spoke to the assembly for ten minutes"
      }
    }
    boolean phoned = phoned(clause);
    boolean with =
        together(clause)
            || tokens.is(clause.first() - 1, "they")
            || clause.subjects().stream()
                .anyMatch(
                    s -> tokens.is(s.head(), "they", "both", "pair", "leaders", "sides", "two"));
    if (matters && !with) {
      return null;
    }
    if (!phoned && !with) {
      return "speech";
    }
    if (phoned) {
      return "call";
    }
    return met() ? "meeting" : OPEN;
  }

  /**
   * Whether those who speak are on the line: the report, or what was told just before, is of it.
   */
  boolean phoned(Clause clause) {
    Occurrence main = context.events().mainOccurrence();
    if (main != null && main.type().equals("call") || called(clause)) {
      return true;
    }
    // the last that was told before the clause of how people talked
    int m = context.firstMention(sentence) - 1;
    for (EventMention mention : context.mentions(sentence)) {
      m += mention.endToken() <= clause.first() ? 1 : 0;
    }
    for (; m >= 0; m--) {
      EventMention mention = context.events().mentions().get(m);
      if (mention.sentence() < sentence.index() - 1 || mention.type().equals("meeting")) {
        return false;
      }
      if (mention.type().equals("call")) {
        return true;
      }
    }
    return false;
  }

  /** "called the premier, and the two spoke": a call told by a verb that stands for much else. */
  private boolean called(Clause clause) {
    for (Clause before : clauses.clauses()) {
      if (before.first() < clause.first()
          && context.verb(before.verb()).equals("call")
          && before.objects().size() == 1
          && !before.passive()
          && named(before)) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> AUDIENCES =
      WordList.set(
          """
              conference assembly congress parliament rally crowd audience gathering convention
              chamber senate house student delegate nation meeting hall lectern podium reporter
              journalist press media pupil supporter""");

  /** Talks of which a report does not say whether they were by telephone or in one room. */
  static final String OPEN = "talks";

  /** Whether a report tells of a meeting by more than that people spoke. */
  private boolean met() {
    for (EventMention mention : context.events().mentions()) {
      boolean spoke = mention.verb() && TALKING.contains(context.verb(mention.firstToken()));
      if (mention.type().equals("meeting") && !spoke) {
        return true;
      }
    }
    return false;
  }

  /** "discussed grain", "went through the list": what two who talk do with a matter. */
  boolean matters(Clause clause) {
    String verb = context.verb(clause.verb());
    return MATTERS.contains(verb) && !clause.passive()
        || tokens.is(clause.verb() + 1, "through", "over")
            && (verb.equals("go") || verb.equals("run") || verb.equals("work"));
  }

  private static final Set<String> MATTERS = Set.of("discuss", "debate", "review");

  static final Set<String> TALKING = Set.of("talk", "speak", "converse", "chat");
}
