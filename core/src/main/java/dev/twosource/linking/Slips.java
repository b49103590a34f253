package dev.twosource.linking;

import dev.twosource.index.Entry;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Modality;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The same digits in another order, in two reports that surely tell of one story: 21,408 and 21,840
 * spectators, 720 and 270 million dollars. Two numbers of two things come out so by chance once in
 * hundreds of pairs; desks swap digits every day. So it is a sign that the two are of one thing,
 * and one that hides no difference: what the sign links is what differs.
 */
public final class Slips {
  private Slips() {}

  /** The link that swapped digits make, or null where they make none. */
  static @Nullable Link of(Entry left, Entry right, Common common) {
    Claim a = left.claim();
    Claim b = right.claim();
    boolean sorts = a.detail().equals(b.detail()) || Linker.counts(a, b);
    if (!sorts
        || !Corroboration.KINDS.contains(a.detail())
        || a.document().equals(b.document())
        || !(a.value() instanceof Value.Amount x)
        || !(b.value() instanceof Value.Amount y)
        || !x.sameUnit(y)
        || !plain(x)
        || !plain(y)
        || !Objects.equals(a.slot().window(), b.slot().window())
        || a.slot().part() != b.slot().part()
        || !left.profile().near(right.profile())) {
      return null;
    }
    boolean scaled = scaled(x.stated(), y.stated());
    int digits = swapped(x.stated(), y.stated());
    if (!scaled && digits == 0 || holds(left, y) || holds(right, x)) {
      return null;
    }
    if (!scaled && a.modality() != b.modality() && (happened(a) || happened(b))) {
      return null;
    }
    Slot p = a.slot();
    Slot q = b.slot();
    boolean heads = p.head().equals(q.head()) || Slots.person(p.head()) && Slots.person(q.head());
    boolean named = common.names() >= 2 || !Slots.common(p.names(), q.names()).isEmpty();
    boolean sure = digits > 2 && p.head().equals(q.head()) && !p.head().isEmpty() && common.sure();
    // "for 1.4 billion in cash", "will pay 1.4 million": the one price of one story
    boolean price =
        scaled
            && common.sure()
            && a.standing().alone()
            && b.standing().alone()
            && p.topic().equals(q.topic())
            && !p.topic().isEmpty();
    if (price) {
      return new Link.Same(List.of(SCALES, "the documents share " + common.named()), 3);
    }
    if (!named && !sure) {
      return null;
    }
    // a sum of which nothing is said, where each report has one
    boolean open =
        (p.head().isEmpty() || q.head().isEmpty()) && a.standing().sole() && b.standing().sole();
    int shared =
        Slots.related(p.context(), q.context()).size() + Slots.common(p.names(), q.names()).size();
    if (scaled) {
      boolean lone = a.standing().sole() && b.standing().sole();
      return (p.topic().equals(q.topic()) || open) && shared >= (lone ? SCALED - 1 : SCALED)
          ? new Link.Same(List.of(SCALES, "the documents share " + common.named()), 3)
          : null;
    }
    boolean enough =
        open || (digits > 2 ? shared >= 1 || heads : heads && shared >= 1 || shared >= 4);
    return enough
        ? new Link.Same(List.of(SWAPPED, "the documents share " + common.named()), 3)
        : null;
  }

  private static final String SCALES = "the same digits of millions and of billions";

  private static final String SWAPPED = "the same digits in another order";

  /**
   * Whether two numbers that something links are one by their digits: three or more of them, in
   * another order. Next to nobody tells two numbers of one story that chance made so alike.
   */
  public static boolean sure(Claim a, Claim b, Link.Same link) {
    return link.strength() >= LINKED && digits(a, b) > 2;
  }

  /** Whether two numbers of two digits or more are linked because these are swapped. */
  public static boolean linked(Claim a, Claim b, Link.Same link) {
    return link.evidence().contains(SCALES) || link.evidence().contains(SWAPPED) && reversed(a, b);
  }

  /** A link that is too faint by itself, made firm by three or more digits in another order. */
  static @Nullable Link firm(Link.Same link, Claim a, Claim b) {
    if (digits(a, b) <= 2 || !a.standing().sole() || !b.standing().sole()) {
      return null;
    }
    List<String> evidence = new ArrayList<>(link.evidence());
    evidence.add(SWAPPED);
    return new Link.Same(evidence, 3);
  }

  private static final int LINKED = 2;

  /** How much two passages must share whose numbers are the same but for their size. */
  private static final int SCALED = 4;

  /** Whether one number is a thousand times the other, or a million times: "million", "billion". */
  static boolean scaled(double a, double b) {
    double times = Math.max(a, b) / Math.min(a, b);
    return Math.min(a, b) >= 1000 && (times == 1e3 || times == 1e6);
  }

  private static boolean happened(Claim claim) {
    return claim.modality() == Modality.ACTUAL;
  }

  private static boolean plain(Value.Amount amount) {
    return amount.hedge() == Hedge.NONE || amount.hedge() == Hedge.EXACT;
  }

  /** Whether two claims give numbers with the same digits in another order: 78 and 87. */
  public static boolean reversed(Claim a, Claim b) {
    return digits(a, b) > 1;
  }

  private static int digits(Claim a, Claim b) {
    return a.value() instanceof Value.Amount x && b.value() instanceof Value.Amount y
        ? swapped(x.stated(), y.stated())
        : 0;
  }

  /** How many digits two numbers have, if they are the same in another order; 0 otherwise. */
  static int swapped(double a, double b) {
    if (!(a > 0) || !(b > 0) || a == b || a >= 1e15 || b >= 1e15) {
      return 0;
    }
    BigDecimal x = BigDecimal.valueOf(a).stripTrailingZeros();
    BigDecimal y = BigDecimal.valueOf(b).stripTrailingZeros();
    int scale = Math.max(x.scale(), y.scale());
    char[] s = x.setScale(scale).unscaledValue().toString().toCharArray();
    char[] t = y.setScale(scale).unscaledValue().toString().toCharArray();
    Arrays.sort(s);
    Arrays.sort(t);
    return Arrays.equals(s, t) ? Math.max(x.precision(), y.precision()) : 0;
  }

  /** Whether a document has the other one's number as well, which is then of something else. */
  private static boolean holds(Entry entry, Value.Amount amount) {
    return entry.profile().holds(amount.stated());
  }

  /**
   * Whether two days differ as slips of the pen do: in one digit more or two swapped, or in the
   * month alone.
   */
  public static boolean days(LocalDate a, LocalDate b) {
    if (a.getYear() != b.getYear()) {
      return false;
    }
    String p = String.valueOf(a.getDayOfMonth());
    String q = String.valueOf(b.getDayOfMonth());
    boolean longer = p.length() != q.length() && (p.contains(q) || q.contains(p));
    boolean swapped =
        p.length() == 2 && new StringBuilder(p).reverse().toString().equals(q) && !p.equals(q);
    return a.getMonth() == b.getMonth() ? longer || swapped : p.equals(q);
  }
}
