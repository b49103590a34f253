package dev.twosource.kinds.duration;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.reading.Name;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import dev.twosource.reading.event.EventMention;
import dev.twosource.reading.event.Occurrence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the subject of a verb tells of, or what a pronoun there stands for. */
abstract class LastingSubjects extends LastingNouns {
  /** How many scores a text tells. */
  private static final Context.Once<Long> SCORES =
      new Context.Once<>(
          context ->
              context.reading().quantities().stream()
                  .filter(quantity -> quantity.kind() == Quantity.Kind.SCORE)
                  .count());

  LastingSubjects(Context context, Sentence sentence, int first, int end) {
    super(context, sentence, first, end);
  }

  /** What the subject of a clause tells of, or what a pronoun there stands for. */
  @Nullable Activity subject(Clause clause) {
    int last = Math.max(end, clause.verbEnd());
    for (Phrase subject : clause.subjects()) {
      Activity found = thing(subject);
      if (found == null) {
        String state = null;
        for (int i = subject.first(); i < subject.whole() && state == null; i++) {
          state = DurationWords.state(context, i);
        }
        found = state == null ? null : made(state, subject.first(), last);
      }
      if (found != null) {
        return found.spanning(found.first(), last, clause.verb());
      }
    }
    Activity found = referent(clause);
    found = found == null ? named(clause, last) : found;
    return found != null ? found : farther(clause, last);
  }

  /** "Nothing moved on the ring road", "no trains ran": so long the traffic stood still. */
  @Nullable Activity still(Clause clause) {
    boolean none = false;
    for (Phrase subject : clause.subjects()) {
      boolean vehicles =
          tokens.is(subject.first(), "no")
              && Lexicon.get().nounClass(context.noun(subject.head())) == NounClass.VEHICLE;
      none |= vehicles || tokens.is(subject.head(), "nothing");
    }
    // "it did not move for nine hours"
    boolean stuck =
        clause.negated()
            && hours()
            && MOVING.contains(context.verb(clause.verb()))
            && clause.objects().isEmpty()
            && clause.subjects().stream()
                .anyMatch(
                    s ->
                        tokens.is(s.head(), "it")
                            || Lexicon.get().nounClass(context.noun(s.head()))
                                == NounClass.VEHICLE);
    boolean moved =
        stuck || none && MOVING.contains(context.verb(clause.verb())) && !clause.negated();
    return moved
        ? made("delay", Math.min(first, clause.first()), end)
            .spanning(Math.min(first, clause.first()), end, Activity.TOLD)
        : null;
  }

  private static final Set<String> MOVING =
      Set.of("move", "run", "budge", "stir", "pass", "sail", "circulate");

  /**
   * "The press conference was over in four minutes", "the count took forty": whatever noun it is of
   * which a verb says that it lasts or ends.
   */
  private @Nullable Activity named(Clause clause, int last) {
    if (clause.subjects().size() != 1 || !enduring(clause)) {
      return null;
    }
    Phrase subject = clause.subjects().get(0);
    String name = DurationWords.enduring(context, subject.head());
    return name == null
        ? null
        : made(name, subject.first(), last).spanning(subject.first(), last, clause.verb());
  }

  /** Whether a verb can be said of nothing but what goes on for a time. */
  private boolean enduring(Clause clause) {
    String verb = context.verb(clause.verb());
    return switch (verb) {
      case "last", "end", "conclude", "finish", "wrap", "adjourn", "persist" -> true;
      case "go", "drag", "grind" -> tokens.is(clause.verbEnd() - 1, "on");
      case "take" -> !clause.passive() && before() < clause.verbEnd() && !tokens.is(end, "to");
      // "the play ran for two hours", no firm and no tap
      case "run", "stretch" -> hours() && shown(clause) && !clause.passive();
      case "be" -> LastingEnds.OVER.contains(tokens.lower(clause.verbEnd() - 1));
      default -> LastingEnds.OVER.contains(tokens.lower(clause.verb()));
    };
  }

  /** Whether what a verb is said of is shown, told or held, and runs for so long. */
  private boolean shown(Clause clause) {
    for (Phrase subject : clause.subjects()) {
      NounClass sort = Lexicon.get().nounClass(context.noun(subject.head()));
      if (sort == NounClass.TEXT
          || sort == NounClass.EVENT
          || SHOWN.contains(tokens.lower(subject.head()))) {
        return true;
      }
    }
    return false;
  }

  /** What is put on for an audience. */
  private static final Set<String> SHOWN =
      Set.of(
          "play",
          "film",
          "show",
          "musical",
          "service",
          "evening",
          "production",
          "set",
          "programme");

  /**
   * What is told before a verb whose subject was not understood: "the search for a boy lost near
   * the lake in Umbria took two days", "the operation to part them in Basel, which went on for".
   */
  private @Nullable Activity farther(Clause clause, int last) {
    boolean person = false;
    for (Phrase subject : clause.subjects()) {
      Name name = context.nameAt(subject.head());
      boolean which = tokens.is(clause.first() - 1, "which", "that");
      person |=
          !which && tokens.is(subject.head(), "he", "she", "we", "who", "i", "you")
              || !which && name != null && name.type() == Name.Type.PERSON
              || !which && name == null && person(context, subject.head());
    }
    String verb = context.verb(clause.verb());
    if (verb.equals("be") ? !tokens.is(end, "long") : person && !EVENTFUL.contains(verb)) {
      return null;
    }
    int other = -1;
    boolean enduring = enduring(clause);
    int stop = Math.max(sentence.firstToken(), clause.first() - 30);
    for (int i = clause.first() - 1; i >= stop; i--) {
      if (tokens.is(i, ";", "(", "—", "–")) {
        return null;
      }
      Phrase phrase = clauses.phraseAt(i);
      Activity found = phrase == null || phrase.head() == i ? at(context, sentence, i, true) : null;
      if (found != null) {
        return found.spanning(found.first(), last, clause.verb());
      }
      String name = phrase == null || phrase.head() != i ? null : happening(i, enduring);
      other = other < 0 && name != null ? i : other;
    }
    return other < 0
        ? null
        : made(happening(other, enduring), other, last).spanning(other, last, clause.verb());
  }

  private @Nullable String happening(int i, boolean enduring) {
    return enduring ? DurationWords.enduring(context, i) : DurationWords.happening(context, i);
  }

  /** Verbs that people cannot be the subject of where a length follows. */
  private static final Set<String> EVENTFUL = Set.of("last", "go", "drag", "span");

  /** "It ended", "which took", "the second lasted": what was being told of. */
  @Nullable Activity referent(Clause clause) {
    boolean open = clause.subjects().isEmpty();
    boolean pronoun = false;
    for (Phrase subject : clause.subjects()) {
      pronoun |=
          tokens.is(
                  subject.head(),
                  "it",
                  "they",
                  "this",
                  "that",
                  "which",
                  "second",
                  "first",
                  "third",
                  "other",
                  "latest",
                  "last",
                  "previous")
              || subject.head() - subject.first() <= 2
                  && tokens.is(
                      subject.head(),
                      "affair",
                      "thing",
                      "exercise",
                      "episode",
                      "event",
                      "matter",
                      "business",
                      "encounter");
    }
    if (!pronoun && (!open || clause.form() == Clause.Form.FINITE)) {
      return null;
    }
    int last = Math.max(end, clause.verbEnd());
    int verb = clause.verb();
    int m = context.firstMention(sentence) - 1;
    // what the sentence has told before, where the verb is not that of its first clause
    for (EventMention mention : context.mentions(sentence)) {
      if (mention.endToken() <= clause.first()
          && !mention.verb()
          && clause.first() > sentence.firstToken() + 3) {
        m++;
      }
    }
    Occurrence main = context.events().mainOccurrence();
    boolean far = m < 0 || context.events().mentions().get(m).sentence() < sentence.index() - 2;
    Activity begun = far && pronoun && enduring(clause) ? begun(verb, last) : null;
    if (begun != null) {
      return begun;
    }
    if (far && main == null && played()) {
      return made("match", verb, last).spanning(verb, last, verb);
    }
    if (far) {
      return main == null ? null : new Activity(main.type(), "", verb, last, verb, main);
    }
    // it goes on telling of what the report is about, where the sentence before speaks of that
    int told = m;
    int where = context.events().mentions().get(m).sentence();
    for (int k = m; k >= 0 && context.events().mentions().get(k).sentence() == where; k--) {
      if (context.events().of(k) == main) {
        told = k;
        break;
      }
    }
    EventMention mention = context.events().mentions().get(told);
    return new Activity(mention.type(), "", verb, last, verb, context.events().of(told));
  }

  /** Whether a report tells of a game of two by its sets: "6-4, 4-6, 7-6", "in five sets". */
  boolean played() {
    return SCORES.in(context) >= 2 || context.says(SETS);
  }

  private static final Set<String> SETS =
      Set.of("sets", "seed", "tie-break", "tiebreak", "tie-breaks", "seeded", "tiebreaker");

  /** "A power cut hit Lyon. It lasted two hours": what the sentence before begins with. */
  private @Nullable Activity begun(int verb, int last) {
    if (sentence.index() == 0) {
      return null;
    }
    Sentence before = context.sentences().get(sentence.index() - 1);
    for (Clause clause : context.clauses(before).clauses()) {
      if (clause.form() != Clause.Form.FINITE || !clause.own() || clause.subjects().size() != 1) {
        continue;
      }
      Phrase subject = clause.subjects().get(0);
      Activity held = held(clause, verb, last);
      if (held != null) {
        return held;
      }
      boolean thing =
          context.nameAt(subject.head()) == null
              && tokens.is(subject.first(), "a", "an", "the")
              && !person(context, subject.head())
              && tokens.lower(subject.head()).equals(context.noun(subject.head()));
      String name = thing ? DurationWords.enduring(context, subject.head()) : null;
      return name == null ? null : made(name, verb, last).spanning(verb, last, verb);
    }
    return null;
  }

  /** "The cardinal celebrated a mass. It lasted": the occasion that somebody held. */
  private @Nullable Activity held(Clause clause, int verb, int last) {
    if (clause.objects().size() != 1 || clause.passive()) {
      return null;
    }
    Phrase object = clause.objects().get(0);
    boolean one = tokens.is(object.first(), "a", "an") && context.nameAt(object.head()) == null;
    boolean occasion =
        one
            && HOLDING.contains(context.verb(clause.verb()))
            && tokens.lower(object.head()).equals(context.noun(object.head()));
    String name = occasion ? DurationWords.enduring(context, object.head()) : null;
    return name == null ? null : made(name, verb, last).spanning(verb, last, verb);
  }

  private static final Set<String> HOLDING =
      Set.of("hold", "celebrate", "stage", "give", "deliver", "play", "perform", "conduct");
}
