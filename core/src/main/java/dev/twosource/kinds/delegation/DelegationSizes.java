package dev.twosource.kinds.delegation;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.List;

/** How many people the phrases of a sentence tell of who are on a delegation. */
final class DelegationSizes {
  /** More than this are no delegation. */
  static final int MOST = 40;

  private final Context context;
  private final Tokens tokens;
  private final Sentence sentence;

  DelegationSizes(Context context, Sentence sentence) {
    this.context = context;
    this.tokens = context.tokens();
    this.sentence = sentence;
  }

  /** The number of people that a phrase for a delegation states: "the four-strong team", or -1. */
  int of(Phrase phrase) {
    for (Quantity quantity : context.quantities(sentence)) {
      // "a delegation of firemen, 35 strong"
      boolean after =
          quantity.firstToken() == phrase.whole() + 1
              && tokens.is(phrase.whole(), ",")
              && tokens.is(quantity.endToken(), "strong");
      boolean inside =
          quantity.firstToken() >= phrase.first() && quantity.firstToken() < phrase.whole();
      if (whole(quantity) && (after || inside && counts(quantity, phrase))) {
        int more = inside ? more(phrase, quantity) : 0;
        return more < 0 ? -1 : (int) quantity.stated() + more;
      }
    }
    return -1;
  }

  private static boolean whole(Quantity quantity) {
    return quantity.interval().isExact()
        && quantity.stated() >= 2
        && quantity.stated() <= MOST
        && quantity.stated() % 1 == 0;
  }

  /** "a four-strong team", "a team of four", "the four delegates". */
  private boolean counts(Quantity quantity, Phrase phrase) {
    int next = quantity.endToken();
    boolean strong =
        tokens.is(next, "-") && tokens.is(next + 1, "member", "strong", "man", "person", "woman")
            || tokens.is(next - 1, "member", "strong", "person")
            || tokens.is(next, "member", "strong");
    boolean of =
        quantity.firstToken() > phrase.head()
            && tokens.is(quantity.firstToken() - 1, "of")
            && !tokens.is(phrase.head(), "side", "one", "delegates", "negotiators", "envoys");
    boolean delegates =
        quantity.firstToken() < phrase.head()
            && phrase.head() - next <= 2
            && tokens.is(
                phrase.head(),
                "delegates",
                "negotiators",
                "envoys",
                "emissaries",
                "representatives")
            && tokens.is(phrase.first(), "the", "its", "their");
    return strong || of || delegates;
  }

  /** "A delegation of five women and a priest": those besides, -1 where they are not counted. */
  private int more(Phrase phrase, Quantity quantity) {
    int end = phrase.whole();
    boolean goes =
        quantity.firstToken() > phrase.head()
            && quantity.endToken() < end
            && tokens.is(end, "and")
            && !tokens.is(end + 1, "the", "his", "her", "its", "their");
    Phrase next = goes ? context.clauses(sentence).phraseAt(end + 1) : null;
    if (next == null || next.first() != end + 1 || !person(next)) {
      return 0;
    }
    return tokens.is(next.first(), "a", "an") ? 1 : stated(next);
  }

  /** How many people some phrases count: "two women and a priest"; -1 where one counts none. */
  int sum(List<Phrase> phrases) {
    int sum = 0;
    for (Phrase phrase : phrases) {
      int number = stated(phrase);
      number = number < 1 && tokens.is(phrase.first(), "a", "an") ? 1 : number;
      if (number < 1 || !person(phrase)) {
        return -1;
      }
      sum += number;
    }
    return phrases.isEmpty() ? -1 : sum;
  }

  private boolean person(Phrase phrase) {
    return tokens.is(phrase.head(), "people")
        || Lexicon.get().nounClass(context.noun(phrase.head())) == NounClass.PERSON;
  }

  int stated(Phrase phrase) {
    for (Quantity quantity : context.quantities(sentence)) {
      if (quantity.firstToken() >= phrase.first() && quantity.firstToken() < phrase.end()) {
        return (int) quantity.stated();
      }
    }
    return -1;
  }

  /**
   * "consists of five chief executives", "of three judges and a bishop": how many a clause states
   * behind its verb, -1 where it does not count all of them.
   */
  int listed(Clause clause, List<Phrase> listed) {
    if (listed.size() > 1) {
      return sum(listed);
    }
    for (Quantity quantity : context.quantities(sentence)) {
      if (quantity.firstToken() > clause.verb()
          && quantity.firstToken() <= clause.verb() + 3
          && quantity.interval().isExact()
          && quantity.stated() % 1 == 0) {
        return (int) quantity.stated();
      }
    }
    return -1;
  }
}
