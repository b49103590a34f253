package dev.twosource.comparing;

import dev.twosource.index.Entry;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Value;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a pair of values that are not at odds is worth an editor's notice. That two values can
 * both be right, or are of two happenings, is told where a careless reader would have held the one
 * against the other; reports of one market, court or region hold hundreds of numbers that nobody
 * would. What differs, moved on or agrees is always told.
 */
public final class Notice {
  /**
   * Further apart than this, one report is not read beside the other, but for what each leads with.
   */
  private static final long READ_TOGETHER = 200;

  /** So many days lie between two reports of happenings that may be taken for one by their days. */
  private static final long DAYS = 45;

  /** So many times the other is no number that a reader takes for the same one. */
  private static final double LIKE = 5;

  /** The same of what both reports lead with. */
  private static final double LIKE_LEADING = 10;

  private static final Set<String> SUMS = Set.of("percent", "money.amount");

  private Notice() {}

  /** Whether a judgement is worth telling. */
  public static boolean worth(Judgement judgement) {
    return switch (judgement.verdict()) {
      case COMPATIBLE -> near(judgement) && compatible(judgement);
      case DIFFERENT_EVENT -> (near(judgement) || tolls(judgement)) && lookAlike(judgement);
      default -> true;
    };
  }

  /** Whether the two stand where a reader would put the one beside the other. */
  private static boolean near(Judgement judgement) {
    Claim a = judgement.a().claim();
    Claim b = judgement.b().claim();
    int leading = leading(a, b);
    long days = days(judgement.a(), judgement.b());
    boolean far = days < 0 || days > READ_TOGETHER;
    return leading > 0
        && (!far || leading == 2)
        && !(a.bygone() && b.bygone())
        && !market(a)
        && !market(b);
  }

  /**
   * Whether two tolls are told in passing by reports of one time: of two attacks in one war any
   * reader may take the one for the other.
   */
  private static boolean tolls(Judgement judgement) {
    Claim a = judgement.a().claim();
    Claim b = judgement.b().claim();
    return a.toll() && together(judgement) && !a.document().equals(b.document());
  }

  private static boolean compatible(Judgement judgement) {
    Claim a = judgement.a().claim();
    Claim b = judgement.b().claim();
    if (a.document().equals(b.document())) {
      return false;
    }
    // what a day adds is seldom near to what has come together since it began
    boolean stretches = a.slot().window() != null || b.slot().window() != null;
    double times = times(a.value(), b.value());
    return stretches || (leading(a, b) == 2 ? !(times > LIKE_LEADING) : times <= LIKE);
  }

  private static boolean lookAlike(Judgement judgement) {
    Claim a = judgement.a().claim();
    Claim b = judgement.b().claim();
    boolean differ =
        a.detail().equals("delegation.member")
            || switch (Values.compare(a.value(), b.value())) {
              case Comparison.Contradicts contradicts -> true;
              // "at least one" and "nine" look like two tolls of one attack
              case Comparison.Compatible compatible ->
                  a.detail().endsWith(".duration") || a.toll() && together(judgement);
              default -> false;
            };
    boolean both = leading(a, b) == 2;
    if (a.detail().startsWith("person.")) {
      // two of one surname, each told by the given name, in reports that have more in common
      return differ && both && judgement.a().profile().sharedNames(judgement.b().profile()) >= 2;
    }
    boolean named = a.slot().names().stream().anyMatch(b.slot().names()::contains);
    if (a.detail().equals("event.date")) {
      boolean fresh = today(judgement.a()) && today(judgement.b());
      return differ && both && named && dated(judgement) && !fresh;
    }
    boolean sole = a.standing().sole() && b.standing().sole();
    return differ
        && (!SUMS.contains(a.detail())
            || both && (named || sole) && !(times(a.value(), b.value()) > LIKE_LEADING));
  }

  /** Whether two reports are of one time, or share so much that they are whenever they came out. */
  private static boolean together(Judgement judgement) {
    boolean known = days(judgement.a(), judgement.b()) >= 0;
    return known
        ? dated(judgement)
        : judgement.a().profile().sharedNames(judgement.b().profile()) >= NAMES;
  }

  /** So many names are shared by reports of one matter only. */
  private static final int NAMES = 6;

  private static boolean dated(Judgement judgement) {
    long days = days(judgement.a(), judgement.b());
    return days >= 0 && days <= DAYS;
  }

  /** How many of two claims are what their reports tell first of their sort. */
  private static int leading(Claim a, Claim b) {
    return (a.standing().leads() ? 1 : 0) + (b.standing().leads() ? 1 : 0);
  }

  /** How many days lie between two reports; -1 where nobody knows. */
  private static long days(Entry a, Entry b) {
    var p = a.profile().published();
    var q = b.profile().published();
    return p == null || q == null ? -1 : Math.abs(ChronoUnit.DAYS.between(p.day(), q.day()));
  }

  /** Whether a claim tells of the day on which its report came out, as any report does. */
  private static boolean today(Entry entry) {
    var published = entry.profile().published();
    return published != null
        && entry.claim().value() instanceof Value.When when
        && when.readings().get(0).firstDay().equals(published.day());
  }

  private static boolean market(Claim claim) {
    return claim.slot().measure().equals("market");
  }

  /** How many times the one number is the other; NaN where a vague word gives no number. */
  private static double times(@Nullable Value a, @Nullable Value b) {
    if (!(a instanceof Value.Amount x) || !(b instanceof Value.Amount y)) {
      return 1;
    }
    double more = Math.max(Math.abs(x.stated()), Math.abs(y.stated()));
    double less = Math.min(Math.abs(x.stated()), Math.abs(y.stated()));
    return more == less ? 1 : more / less;
  }
}
