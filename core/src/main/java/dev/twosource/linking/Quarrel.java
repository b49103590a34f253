package dev.twosource.linking;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Spoken;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.reading.event.EventTypes;
import dev.twosource.reading.voice.Parties;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two parties who say the opposite of one thing: the one denies in like words what the other says,
 * or they take the two sides of one question.
 */
final class Quarrel {
  /** How far apart two statements of one text may stand, in UTF-16 units. */
  private static final int NEAR = 700;

  /** So many days apart two reports may be of one quarrel of which little is told. */
  private static final int DAYS = 7;

  /** So many days apart two reports may tell of the cause of one thing. */
  private static final int MONTH = 31;

  private Quarrel() {}

  /** Whether a claim is read here: accounts are known by more of their words. */
  static boolean reads(Claim claim) {
    return Spoken.is(claim) && !claim.slot().measure().equals("account");
  }

  static Link of(Claim a, Claim b) {
    boolean one = a.document().equals(b.document());
    boolean far = one && Math.abs(a.span().start() - b.span().start()) > NEAR;
    // nobody knows of reports without a day whether they are of one quarrel
    boolean undated = !one && (a.asOf() == null || b.asOf() == null);
    if (far || undated) {
      return new Link.Unknown();
    }
    if (a.slot().measure().equals("cause")) {
      return causes(a, b);
    }
    // who the parties are is asked only where what they say may clash
    boolean clash =
        a.slot().measure().equals("said")
            ? denies(a.slot(), b.slot()) || denies(b.slot(), a.slot())
            : a.slot().head().equals(b.slot().head()) && !a.value().equals(b.value());
    if (!clash || !Parties.two(a.voice(), b.voice())) {
      return new Link.Unknown();
    }
    Set<String> names = Slots.common(a.slot().names(), b.slot().names());
    return a.slot().measure().equals("said") ? said(a, b) : sides(a, b, names);
  }

  /** Whether the one denies a word that the other uses: a cheap look before all others. */
  private static boolean denies(Slot slot, Slot other) {
    for (String word : slot.focus()) {
      if (!word.startsWith(Slot.NOT)) {
        return false; // what is denied comes first
      }
      if (other.focus().contains(word) || other.focus().contains(word.substring(1))) {
        return true;
      }
    }
    return false;
  }

  /** Two causes of one thing; where they are told in words of one meaning, they are one. */
  private static Link causes(Claim a, Claim b) {
    String p = a.slot().head();
    String q = b.slot().head();
    boolean open = p.isEmpty() || q.isEmpty();
    boolean days = a.document().equals(b.document()) || Slots.within(a, b, DAYS);
    boolean effects = open ? days : Lexicon.get().related(p, q);
    boolean told = (a.voice() == null) != (b.voice() == null) && !a.document().equals(b.document());
    boolean parties = told || Parties.two(a.voice(), b.voice());
    boolean alike = !Slots.related(a.slot().focus(), b.slot().focus()).isEmpty();
    boolean same = a.value().equals(b.value());
    boolean weak = a.slot().part() || b.slot().part();
    boolean opposed =
        ((Value.Outcome) a.value()).positive() != ((Value.Outcome) b.value()).positive();
    if (opposed) {
      boolean other = !a.document().equals(b.document());
      return effects && alike && !weak && (other || parties)
          ? new Link.Same(List.of("whether it was the cause"), 2)
          : new Link.Unknown();
    }
    boolean day = Slots.within(a, b, 1);
    // months apart, a delay and a failure are others
    boolean other = !a.document().equals(b.document());
    if (other && a.asOf() != null && b.asOf() != null && !Slots.within(a, b, MONTH)) {
      return new Link.Unknown();
    }
    if (weak && (!day || told || a.slot().part() && b.slot().part())) {
      return new Link.Unknown();
    }
    // what did some harm need not be the cause of a delay that the other passage tells of
    if (weak && (unheard(p, b) && q.isEmpty() || unheard(q, a) && p.isEmpty())) {
      return new Link.Unknown();
    }
    if (!effects || !same && (alike || !parties)) {
      return new Link.Unknown();
    }
    return new Link.Same(
        List.of("the cause" + (p.isEmpty() ? "" : " of the " + p)),
        told && (p.isEmpty() || q.isEmpty()) ? 0 : 2);
  }

  /** Whether an effect is no disaster, of which every word may be said, and the other lacks it. */
  private static boolean unheard(String effect, Claim other) {
    return !effect.isEmpty()
        && EventTypes.noun(effect) == null
        && Slots.related(Set.of(effect), other.slot().context()).isEmpty();
  }

  /**
   * What one party asserts and the other denies: most of what the one denies the other says in the
   * same words, and they are about a thing of which both use a word besides, or of two.
   */
  private static Link said(Claim a, Claim b) {
    Set<String> clashes = clashes(a.slot(), b.slot());
    Set<String> theirs = clashes(b.slot(), a.slot());
    boolean first = clashes.size() >= theirs.size();
    Set<String> more = first ? clashes : theirs;
    long denied =
        (first ? a : b).slot().focus().stream().filter(w -> w.startsWith(Slot.NOT)).count();
    Set<String> shared = Slots.common(a.slot().focus(), b.slot().focus());
    Set<String> exact = Slots.common(plain((first ? a : b).slot()), plain((first ? b : a).slot()));
    exact.retainAll(more);
    shared.removeAll(more);
    // two reports may be of two matters where their parties use one word alike
    boolean apart = !a.document().equals(b.document());
    int names = Slots.common(a.slot().names(), b.slot().names()).size();
    boolean known =
        exact.size() + (apart ? names : 1) >= 2
            && !exact.isEmpty()
            && (more.size() >= 2 || !shared.isEmpty() && denied <= 2);
    Set<String> core = (first ? a : b).slot().context();
    boolean met = core.isEmpty() || !Slots.related(core, plain((first ? b : a).slot())).isEmpty();
    return known && met && denied <= 2L * more.size() - 1
        ? link(more, more.size() + shared.size())
        : new Link.Unknown();
  }

  /** The words that the first denies and the second asserts. */
  private static Set<String> clashes(Slot x, Slot y) {
    Set<String> found = new TreeSet<>();
    for (String word : x.focus()) {
      String lemma = word.startsWith(Slot.NOT) ? word.substring(1) : "";
      for (String other : y.focus()) {
        boolean asserted = !lemma.isEmpty() && !other.startsWith(Slot.NOT);
        if (asserted && (lemma.equals(other) || Lexicon.get().related(lemma, other))) {
          found.add(lemma);
        }
      }
    }
    return found;
  }

  /** The two sides of one question. */
  private static Link sides(Claim a, Claim b, Set<String> names) {
    boolean opposed =
        a.slot().head().equals(b.slot().head())
            && ((Value.Outcome) a.value()).positive() != ((Value.Outcome) b.value()).positive();
    Set<String> shared = Slots.related(plain(a.slot()), plain(b.slot()));
    // each report has one such statement: little more is needed where much else joins the two
    boolean sole = a.standing().sole() && b.standing().sole();
    int known = shared.isEmpty() ? 0 : shared.size() + names.size();
    // "the siren sounded", "no siren was heard"
    boolean word = !Slots.common(a.slot().context(), b.slot().context()).isEmpty();
    boolean apart = !a.document().equals(b.document());
    boolean far = apart && known < 3 && !Slots.within(a, b, DAYS);
    if (apart && names.isEmpty() && others(a, b)) {
      return new Link.Unknown();
    }
    if (!opposed || far || known == 0 && !sole && !thing(a.slot(), b.slot())) {
      return new Link.Unknown();
    }
    // of two reports each of which has one party say whether the thing was so
    int sure = sole && apart && (known > 0 || word) ? 2 : known;
    shared.add(a.slot().head());
    return link(shared, sure);
  }

  /**
   * Whether both name the thing that the question is about: "the brakes failed", "there is nothing
   * wrong with the brakes". A report that gives both sides has more than one such statement.
   */
  private static boolean thing(Slot x, Slot y) {
    return x.context().contains(x.head()) && y.context().contains(x.head());
  }

  /** Whether each passage names somebody, who is not whom the other names or who speaks there. */
  private static boolean others(Claim a, Claim b) {
    return !told(a).isEmpty() && !told(b).isEmpty();
  }

  /** Whom a statement names but for who makes it and where. */
  private static Set<String> told(Claim claim) {
    Set<String> names = new TreeSet<>(claim.slot().names());
    Set<String> speaker =
        claim.voice() == null || claim.voice().key() == null
            ? Set.of()
            : Parties.marks(claim.voice().key());
    names.removeIf(
        name ->
            Lexicon.get().isPlace(name)
                || Lexicon.get().place(name) != null
                || speaker.stream().anyMatch(word -> List.of(name.split(" ")).contains(word)));
    return names;
  }

  private static Set<String> plain(Slot slot) {
    Set<String> words = new TreeSet<>();
    for (String word : slot.focus()) {
      words.add(word.startsWith(Slot.NOT) ? word.substring(1) : word);
    }
    return words;
  }

  private static Link link(Set<String> words, int known) {
    return new Link.Same(
        List.of("two parties on " + String.join(", ", words)), known >= 2 ? 2 : known);
  }
}
