package dev.twosource.kinds.amount;

import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Name;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whose share of a vote a percentage is: "Lind stood at 39 percent", "the Greens came second with
 * 22". Where a report is of a vote, a candidate or a party that has so many percent has them of it.
 */
final class AmountBallots {
  /** What those do who stand in an election, before the share that they get. */
  private static final Set<String> GETTING =
      WordList.set(
          """
              have take win get poll secure garner receive obtain score manage reach draw attract
              collect capture claim net stand be come finish end lead trail follow place rank
              reelect re-elect elect return""");

  /** What stands between such a verb and the share. */
  private static final Set<String> BETWEEN =
      WordList.set(
          """
              at on with to second third fourth fifth first last ahead behind top just only about
              some around nearly almost over under roughly now already in""");

  /** What a report of a vote tells of. */
  static final Set<String> VOTES = Set.of("vote", "election");

  private AmountBallots() {}

  /** Whether a bare share is what a candidate or a party got, where a report is of a vote. */
  static boolean polled(Context context, Sentence sentence, int first, int end) {
    Tokens tokens = context.tokens();
    boolean bare =
        end >= sentence.endToken()
            || !tokens.isWord(end)
            || tokens.is(end, "to", "against", "in", "and", "at", "on", "while", "with", "after");
    return bare
        && context.events().tells(VOTES)
        && candidate(context, sentence, first, end) != null;
  }

  /** The key of the candidate or the party that got a share, or null where none is named. */
  static @Nullable String candidate(Context context, Sentence sentence, int first, int end) {
    Clause last = null;
    for (Clause clause : context.clauses(sentence).clauses()) {
      boolean before = clause.verb() < first && first - clause.verb() <= 6 && clause.end() >= end;
      last =
          before && !clause.subjects().isEmpty() && (last == null || clause.verb() > last.verb())
              ? clause
              : last;
    }
    if (last != null
        && GETTING.contains(context.verb(last.verb()))
        && between(context, last.verb() + 1, first)) {
      String key = last.subjects().size() == 1 ? key(context, last.subjects().getFirst()) : null;
      // "the incumbent, Irena Sokol, was on 38 percent"
      int begin = last.verb();
      while (context.tokens().is(begin - 1, "has", "had", "have", "was", "is")) {
        begin--;
      }
      boolean apposed = key == null && context.tokens().is(begin - 1, ",");
      Name beside = apposed ? context.nameAt(begin - 2) : null;
      return beside == null ? key : key(context, beside);
    }
    // "followed by Adela Rus on 31 percent"
    boolean joined = context.tokens().is(first - 1, "on", "with", "at");
    Name name = joined ? context.nameAt(first - 2) : null;
    return name == null ? null : key(context, name);
  }

  /** "after 80 percent of the polling stations", "with results from 66 of 80 precincts": so far. */
  static boolean partly(Context context, Sentence sentence) {
    Tokens tokens = context.tokens();
    for (Quantity quantity : context.quantities(sentence)) {
      boolean share = quantity.kind() == Quantity.Kind.SHARE && quantity.stated() < 100;
      boolean some = quantity.kind() == Quantity.Kind.COUNT && tokens.is(quantity.endToken(), "of");
      boolean led =
          context.find(
                  Math.max(sentence.firstToken(), quantity.firstToken() - 3),
                  quantity.firstToken(),
                  COUNTING::contains)
              >= 0;
      if ((share || some)
          && led
          && context.find(
                  quantity.endToken(),
                  Math.min(sentence.endToken(), quantity.endToken() + 5),
                  UNITS::contains)
              >= 0) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> COUNTING = Set.of("after", "with", "from");

  /** What a count goes through one after the other. */
  private static final Set<String> UNITS =
      Set.of("stations", "precincts", "districts", "constituencies", "wards", "boxes", "ballots");

  /** The sentence before, where it tells a share of the vote as well; or null. */
  static @Nullable Sentence before(Context context, Sentence sentence) {
    if (sentence.index() == 0) {
      return null;
    }
    Sentence before = context.sentences().get(sentence.index() - 1);
    boolean share =
        context.quantities(before).stream().anyMatch(q -> q.kind() == Quantity.Kind.SHARE);
    return share ? before : null; // agencies begin a paragraph with every sentence
  }

  /**
   * The slot of a share that goes on from an exit poll: "An exit poll gave her 52 percent. Her
   * rival stood at 39 percent."
   */
  static Slot exitPolled(Context context, Sentence sentence, Slot slot) {
    Sentence before =
        slot.head().equals("vote") && slot.measure().isEmpty() ? before(context, sentence) : null;
    int exit =
        before == null
            ? -1
            : context.find(before.firstToken(), before.endToken(), w -> w.equals("exit"));
    boolean gave =
        exit >= 0
            && context.tokens().is(exit + 1, "poll", "polls")
            && !AmountResults.complete(context, before)
            && context.find(exit - 3, exit, w -> w.equals("than")) < 0;
    return gave ? slot.measured("poll").marked(Slot.EXIT) : slot;
  }

  private static boolean between(Context context, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!BETWEEN.contains(context.tokens().lower(i))) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String key(Context context, Phrase subject) {
    if (context.tokens().is(subject.head(), "he", "she")) {
      return antecedent(context, subject.head());
    }
    for (int i = subject.head(); i >= subject.first(); i--) {
      Name name = context.nameAt(i);
      if (name != null) {
        return key(context, name);
      }
    }
    return null;
  }

  /** The key of the only person of the sentence before a pronoun, or null. */
  private static @Nullable String antecedent(Context context, int pronoun) {
    int index = context.tokens().sentenceOf(pronoun);
    if (index == 0) {
      return null;
    }
    Sentence before = context.sentences().get(index - 1);
    Set<String> people = new TreeSet<>();
    for (Name name : context.names(before.firstToken(), before.endToken())) {
      if (name.type() == Name.Type.PERSON) {
        people.add(context.entity(name).key());
      }
    }
    return people.size() == 1 ? people.iterator().next() : null;
  }

  private static @Nullable String key(Context context, Name name) {
    String key = context.entity(name).key();
    boolean place = name.type() == Name.Type.PLACE || Lexicon.get().isPlace(key);
    return place && name.type() != Name.Type.PERSON ? null : key;
  }
}
