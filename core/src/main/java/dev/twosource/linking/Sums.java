package dev.twosource.linking;

import dev.twosource.kinds.Claim;
import dev.twosource.kinds.Slot;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Whether two sums of money, shares or lengths are of the same thing. */
final class Sums {
  /** Words of units and counts: that both texts use them says nothing. */
  private static final Set<String> PLAIN =
      Set.of(
          "euro",
          "dollar",
          "pound",
          "metre",
          "meter",
          "kilometre",
          "kilometer",
          "mile",
          "foot",
          "percent",
          "cent",
          "sterling",
          "kilo",
          "yard",
          "yen",
          "worth",
          "cost",
          "price",
          "value",
          "half",
          "quarter",
          "third",
          "number",
          "total",
          "km",
          "north",
          "south",
          "east",
          "west");

  /** Evidence that is enough to see that two agree, and too little to see that they do not. */
  private static final int WEAK = -3;

  /** Shares of which a story has one. */
  private static final Set<String> SINGLE = Set.of("turnout", "favour", "contained");

  private Sums() {}

  static Link amount(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    boolean known = !x.head().isEmpty() && !y.head().isEmpty();
    boolean topic = known && x.head().equals(y.head());
    if (known && !topic) {
      return new Link.Unknown();
    }
    Set<String> focus = new TreeSet<>(Slots.related(x.focus(), y.focus()));
    focus.removeAll(PLAIN);
    int names = Math.min(1, Slots.common(x.names(), y.names()).size());
    boolean sole = topic && x.owner().equals("sole") && y.owner().equals("sole");
    // "before fees", "debt included": who says the same of the scope speaks of one sum the more
    int scope = !x.measure().isEmpty() && x.measure().equals(y.measure()) ? 1 : 0;
    int shared = focus.size() + names + (a.detail().equals("money.amount") ? scope : 0);
    boolean places =
        Slots.common(x.places(), y.places()).isEmpty()
            && !x.places().isEmpty()
            && !y.places().isEmpty();
    if (x.head().equals("away") && places) {
      return new Link.Unknown();
    }
    if (shared < (sole || topic && SINGLE.contains(x.head()) ? 0 : topic ? 1 : 2)) {
      return new Link.Unknown();
    }
    String what = focus.isEmpty() ? x.head() : String.join(", ", focus);
    if (!Objects.equals(x.window(), y.window()) || !x.measure().equals(y.measure())) {
      return new Link.OtherScope(List.of("one counts in or leaves out what the other does not"));
    }
    if (x.measure().equals("market")) {
      return Objects.equals(a.asOf(), b.asOf())
          ? new Link.Same(List.of("both speak of " + what), 0)
          : new Link.OtherScope(List.of("markets moved between the two reports"));
    }
    if (x.measure().equals("poll") && focus.size() < 3) {
      return new Link.Unknown();
    }
    Set<String> others = new TreeSet<>(x.names());
    others.removeAll(y.names());
    boolean objects = !others.isEmpty() && !x.names().containsAll(y.names()) && focus.size() < 3;
    int strength =
        switch (a.detail()) {
          case "money.amount" ->
              topic && shared >= 2 && !objects || shared >= 4 || sole && shared >= 1 && !objects
                  ? 2
                  : WEAK;
          case "percent" ->
              topic && focus.size() >= 2 || shared >= 4 || sole && SINGLE.contains(x.head())
                  ? 2
                  : WEAK;
          default -> topic && !focus.isEmpty() && shared >= 2 || shared >= 4 ? 2 : WEAK;
        };
    return new Link.Same(List.of("both speak of " + what.replace("~", "")), strength);
  }
}
