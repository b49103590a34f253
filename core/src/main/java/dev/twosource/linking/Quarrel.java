package dev.twosource.linking;

import dev.twosource.kinds.Claim;
import dev.twosource.kinds.Slot;
import dev.twosource.kinds.Spoken;
import dev.twosource.kinds.Value;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.reading.voice.Parties;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two parties who say the opposite of one thing: the one denies in like words what the other says,
 * or they take the two sides of one question.
 */
final class Quarrel {
  /** How many days may lie between a statement and its denial in another report. */
  private static final int DAYS = 10;

  /** How far apart two statements of one text may stand, in UTF-16 units. */
  private static final int NEAR = 700;

  private Quarrel() {}

  /** Whether a claim is read here: accounts are known by more of their words. */
  static boolean reads(Claim claim) {
    return Spoken.is(claim) && !claim.slot().measure().equals("account");
  }

  static Link of(Claim a, Claim b) {
    boolean one = a.document().equals(b.document());
    boolean far = one && Math.abs(a.span().start() - b.span().start()) > NEAR;
    boolean days =
        one
            || a.asOf() != null
                && b.asOf() != null
                && Math.abs(ChronoUnit.DAYS.between(a.asOf(), b.asOf())) <= DAYS;
    if (a.slot().measure().equals("cause")) {
      return far ? new Link.Unknown() : causes(a, b);
    }
    if (far || !Parties.two(a.voice(), b.voice())) {
      return new Link.Unknown();
    }
    Set<String> names = Slots.common(a.slot().names(), b.slot().names());
    Link link = a.slot().measure().equals("said") ? said(a, b, names) : sides(a, b, names);
    // a later report takes up what was said with more than a word
    return days || link instanceof Link.Same same && same.strength() >= 2
        ? link
        : new Link.Unknown();
  }

  /** Two causes of one thing; where they are told in words of one meaning, they are one. */
  private static Link causes(Claim a, Claim b) {
    String p = a.slot().head();
    String q = b.slot().head();
    boolean effects = p.isEmpty() || q.isEmpty() || Lexicon.get().related(p, q);
    boolean told = (a.voice() == null) != (b.voice() == null) && !a.document().equals(b.document());
    boolean parties = told || Parties.two(a.voice(), b.voice());
    boolean alike = !Slots.related(a.slot().focus(), b.slot().focus()).isEmpty();
    boolean same = a.value().equals(b.value());
    boolean weak = a.slot().part() || b.slot().part();
    boolean day =
        a.asOf() != null
            && b.asOf() != null
            && Math.abs(ChronoUnit.DAYS.between(a.asOf(), b.asOf())) <= 1;
    if (weak && (!day || told || a.slot().part() && b.slot().part())) {
      return new Link.Unknown();
    }
    if (!effects || !same && (alike || !parties)) {
      return new Link.Unknown();
    }
    return new Link.Same(
        List.of("the cause" + (p.isEmpty() ? "" : " of the " + p)),
        told && (p.isEmpty() || q.isEmpty()) ? 0 : 2);
  }

  /** What one party asserts and the other denies, by its words. */
  private static Link said(Claim a, Claim b, Set<String> names) {
    Set<String> clashes = new TreeSet<>();
    Set<String> shared = new TreeSet<>();
    int open =
        meet(a.slot(), b.slot(), clashes, shared) + meet(b.slot(), a.slot(), clashes, shared);
    Set<String> exact = Slots.common(plain(a.slot()), plain(b.slot()));
    boolean enough =
        clashes.size() >= 2 && !exact.isEmpty()
            || !clashes.isEmpty() && !shared.isEmpty() && shared.size() + names.size() >= 2;
    return enough && open <= clashes.size() + 1
        ? link(clashes, shared.size() + clashes.size())
        : new Link.Unknown();
  }

  /**
   * Finds the words that the first denies and the second asserts, and those that both have; how
   * many denied words the second does not know.
   */
  private static int meet(Slot x, Slot y, Set<String> clashes, Set<String> shared) {
    int open = 0;
    for (String word : x.focus()) {
      boolean denied = word.startsWith("!");
      String lemma = denied ? word.substring(1) : word;
      boolean met = false;
      for (String other : y.focus()) {
        boolean gainsaid = other.startsWith("!");
        String theirs = gainsaid ? other.substring(1) : other;
        boolean alike = lemma.equals(theirs) || Lexicon.get().related(lemma, theirs);
        if (alike && denied != gainsaid
            || !denied && !gainsaid && Lexicon.get().opposite(lemma, theirs)) {
          clashes.add(lemma.compareTo(theirs) <= 0 ? lemma : theirs);
          met = true;
        } else if (alike) {
          shared.add(lemma.compareTo(theirs) <= 0 ? lemma : theirs);
          met = true;
        }
      }
      open += denied && !met ? 1 : 0;
    }
    return open;
  }

  /** The two sides of one question. */
  private static Link sides(Claim a, Claim b, Set<String> names) {
    boolean opposed =
        a.slot().head().equals(b.slot().head())
            && ((Value.Outcome) a.value()).positive() != ((Value.Outcome) b.value()).positive();
    Set<String> shared = Slots.related(plain(a.slot()), plain(b.slot()));
    boolean sole = a.standing().sole() && b.standing().sole();
    int known = shared.size() + names.size();
    if (!opposed || known == 0 && !sole) {
      return new Link.Unknown();
    }
    shared.add(a.slot().head());
    return link(shared, known > 0 ? 2 : 0);
  }

  private static Set<String> plain(Slot slot) {
    Set<String> words = new TreeSet<>();
    for (String word : slot.focus()) {
      words.add(word.startsWith("!") ? word.substring(1) : word);
    }
    return words;
  }

  private static Link link(Set<String> words, int known) {
    return new Link.Same(
        List.of("two parties on " + String.join(", ", words)), known >= 2 ? 2 : known);
  }
}
