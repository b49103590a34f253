package dev.twosource.linking;

import dev.twosource.kinds.Claim;
import dev.twosource.kinds.Slot;
import dev.twosource.kinds.Standing;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.reading.Modality;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether two sums of money, shares or lengths are of the same thing. */
final class Sums {
  /** Words of units, of talk about numbers and of places: that both texts use them says nothing. */
  private static final Set<String> PLAIN =
      Set.of(
          ("euro dollar pound metre meter kilometre kilometer mile foot percent cent sterling kilo yard"
                  + " yen worth cost price value half quarter third number total km north south east west"
                  + " nautical rupee crown krone rand naira peso franc lakh crore pay money sum figure amount"
                  + " estimate put stand roughly nearly almost bring leave want need away get make")
              .split(" "));

  /** Evidence that is enough to see that two agree, and too little to see that they do not. */
  private static final int WEAK = -3;

  /** Shares of which a story has one. */
  private static final Set<String> SINGLE = Set.of("turnout", "favour", "contained");

  /** Topics that one text may name for the other's. */
  private static final Set<String> AKIN =
      Set.of(
          "price cost",
          "price fee",
          "cost invest",
          "grant invest",
          "grant raised",
          "cost loss",
          "loss price",
          "compensation fine",
          "price ransom",
          "profit wage",
          "profit revenue",
          "bribe loss",
          "prize reward",
          "compensation loss",
          "cost fee",
          "fee rent",
          "grant loan",
          "loss seized",
          "rise pay",
          "inflation rise",
          "favour vote",
          "joined ran",
          "away path",
          "depth away",
          "away radius",
          "depth level",
          "height level",
          "fell height",
          "away height");

  private Sums() {}

  /** How near the topics of two amounts are. */
  private enum Topic {
    SAME,
    AKIN,
    OPEN,
    APART
  }

  private static Topic topic(String a, String b) {
    boolean open = a.isEmpty() || b.isEmpty() || a.startsWith("~") || b.startsWith("~");
    if (open) {
      return a.equals(b) && !a.isEmpty() ? Topic.AKIN : Topic.OPEN;
    }
    if (a.equals(b)) {
      return Topic.SAME;
    }
    return AKIN.contains(a + " " + b) || AKIN.contains(b + " " + a) ? Topic.AKIN : Topic.APART;
  }

  static Link amount(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    Topic topic = topic(x.head(), y.head());
    if (topic == Topic.APART) {
      return new Link.Unknown();
    }
    Set<String> focus = new TreeSet<>(Slots.related(x.focus(), y.focus()));
    focus.removeAll(PLAIN);
    if (topic == Topic.SAME) {
      focus.removeIf(word -> Lexicon.get().related(word, x.head()));
    }
    Set<String> context = new TreeSet<>(Slots.related(x.context(), y.context()));
    context.removeAll(PLAIN);
    context.removeAll(focus);
    if (topic == Topic.SAME) {
      context.removeIf(word -> Lexicon.get().related(word, x.head()));
    }
    Set<String> names = Slots.common(x.names(), y.names());
    boolean strangers = names.isEmpty() && !x.names().isEmpty() && !y.names().isEmpty();
    boolean sole = topic == Topic.SAME && x.owner().equals("sole") && y.owner().equals("sole");
    boolean only = a.standing() == Standing.ONLY && b.standing() == Standing.ONLY;
    // "before fees", "debt included": who says the same of the scope speaks of one sum the more
    boolean scope = !x.measure().isEmpty() && x.measure().equals(y.measure());
    double evidence =
        focus.size()
            + 0.5 * Math.min(4, context.size())
            + (names.isEmpty() ? strangers ? -1 : 0 : 1 + 0.5 * Math.min(2, names.size() - 1))
            + (scope ? 0.5 : 0)
            + (sole ? 1 : 0)
            + (only ? 0.5 : 0);
    double least =
        switch (topic) {
          case SAME -> SINGLE.contains(x.head()) || sole ? 0 : 1;
          case AKIN -> 1.5;
          default -> 2;
        };
    if (evidence < least) {
      return new Link.Unknown();
    }
    String what = focus.isEmpty() ? x.head() : String.join(", ", focus);
    // what is set anew was something else before; what two reports say is to be is one thing
    boolean decided = x.measure().equals("new") != y.measure().equals("new");
    boolean planned = a.modality() == Modality.PLANNED && b.modality() == Modality.PLANNED;
    if (!windows(a, b) || !x.measure().equals(y.measure()) && !decided) {
      return new Link.OtherScope(List.of("one counts in or leaves out what the other does not"));
    }
    if (x.measure().equals("market")) {
      boolean day = a.asOf() != null && a.asOf().equals(b.asOf());
      return day
          ? new Link.Same(List.of("both speak of " + what), 0)
          : new Link.OtherScope(List.of("markets moved between the two reports"));
    }
    if (x.measure().equals("poll") && focus.size() < 3) {
      return new Link.Unknown();
    }
    double needed =
        switch (topic) {
          case SAME -> sole && SINGLE.contains(x.head()) ? 1 : 2.5;
          // a depth is no height, though one text may call it so
          case AKIN -> a.detail().equals("distance") ? Double.MAX_VALUE : 3.5;
          default -> 4;
        };
    boolean trusted =
        (!strangers || focus.size() >= 3)
            && (!focus.isEmpty() || names.size() >= 2 || SINGLE.contains(x.head()))
            && (!decided || planned)
            && !otherGauge(x, y)
            && (!a.detail().equals("distance") || oneReference(x, y, focus));
    int strength = evidence >= needed && trusted ? 2 : WEAK;
    return new Link.Same(List.of("both speak of " + what.replace("~", "")), strength);
  }

  /** Nouns of what is measured: two of them are two figures, though all else is shared. */
  private static final Set<String> GAUGES =
      Set.of(
          "price", "export", "import", "sales", "output", "production", "wage", "rent", "turnout",
          "profit", "revenue", "volume", "traffic", "attendance", "enrollment", "unemployment",
          "inflation", "deposit", "earnings", "demand", "supply", "population", "yield", "budget",
          "tourism", "arrival", "debt", "share", "footfall", "visit");

  private static boolean otherGauge(Slot x, Slot y) {
    Set<String> p = Slots.common(x.focus(), GAUGES);
    Set<String> q = Slots.common(y.focus(), GAUGES);
    return !p.isEmpty() && !q.isEmpty() && Slots.related(p, q).isEmpty();
  }

  /**
   * Whether two distances may be measured from one place: a name against another name is another
   * place, a name against a noun may be the same.
   */
  private static boolean oneReference(Slot x, Slot y, Set<String> focus) {
    if (!x.head().equals("away") && !y.head().equals("away")) {
      return true;
    }
    if (x.places().isEmpty() || y.places().isEmpty()) {
      return focus.size() >= 2;
    }
    boolean same = !Slots.related(x.places(), y.places()).isEmpty();
    boolean names = !Slots.common(x.places(), x.names()).isEmpty();
    boolean others = !Slots.common(y.places(), y.names()).isEmpty();
    return same || names != others && focus.size() >= 2;
  }

  /** Whether two amounts are of one stretch of time, or reckoned by the same. */
  private static boolean windows(Claim a, Claim b) {
    String p = a.slot().window();
    String q = b.slot().window();
    if (p == null && q == null || p != null && p.equals(q)) {
      return true;
    }
    if (p == null || q == null) {
      Claim open = p == null ? a : b;
      return within(p == null ? q : p, open.asOf());
    }
    boolean per = (p.equals("each") || q.equals("each")) && rate(p) && rate(q);
    boolean past = !rate(p) && !rate(q) && (p.equals("earlier") || q.equals("earlier"));
    return per || past || p.startsWith(q) || q.startsWith(p);
  }

  private static boolean rate(String window) {
    return window.equals("each") || window.startsWith("per ");
  }

  /** Whether what was news on a day may be of the stretch that another text tells in hindsight. */
  private static boolean within(@Nullable String window, @Nullable LocalDate day) {
    if (window == null || day == null || !window.startsWith("in ")) {
      return false;
    }
    int year = Integer.parseInt(window.substring(3, 7));
    boolean month = window.length() > 8;
    LocalDate begin = LocalDate.of(year, month ? Integer.parseInt(window.substring(8)) : 1, 1);
    LocalDate end = month ? begin.plusMonths(1) : begin.plusYears(1);
    return !day.isBefore(begin) && day.isBefore(end.plusDays(45));
  }
}
