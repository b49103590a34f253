package dev.twosource.kinds.count;

import dev.twosource.kinds.context.Stopwords;
import dev.twosource.kinds.count.CountKind.Measure;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Tokens;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Adds up lists: "two officers and a photographer were hurt" tells of three. */
final class CountLists {
  private CountLists() {}

  /**
   * Reads the list that begins with a quantity.
   *
   * @return the number of the list's last quantity, or -1 where the quantity begins none that says
   *     what happened
   */
  static int sum(CountScan scan, List<Quantity> quantities, int q, Consumer<Counted> out) {
    Quantity start = quantities.get(q);
    int head = head(scan, start);
    if (head < 0 || !start.interval().isExact()) {
      return -1;
    }
    Tokens tokens = scan.tokens();
    int limit = scan.sentence().endToken();
    double total = start.stated();
    int items = 1;
    int end = head + 1;
    int last = q;
    int first = start.firstToken();
    int leading = leading(scan, first);
    if (leading >= 0) {
      total++;
      items++;
      first = leading;
    }
    while (items < 20 && end < limit && tokens.is(end, ",", "and")) {
      int at = tokens.is(end, ",") && tokens.is(end + 1, "and") ? end + 2 : end + 1;
      Quantity next = last + 1 < quantities.size() ? quantities.get(last + 1) : null;
      int owned = tokens.is(at, OWN) ? at + 1 : at;
      if (next != null
          && next.firstToken() == owned
          && head(scan, next) >= 0
          && next.interval().isExact()
          && next.kind() == Quantity.Kind.COUNT) {
        total += next.stated();
        end = head(scan, next) + 1;
        // "three members of staff"
        end = tokens.is(end, "of") && tokens.is(end + 1, "staff") ? end + 2 : end;
        last++;
      } else if (tokens.is(at, "a", "an", "his", "her", "their")) {
        int noun = one(scan, at + 1);
        if (noun < 0) {
          break;
        }
        if (tokens.is(noun, "crew") && tokens.is(noun + 1, "of")) {
          // "181 passengers and a crew of nine"
          if (next == null || next.firstToken() != noun + 2 || !next.interval().isExact()) {
            break;
          }
          total += next.stated();
          end = next.endToken();
          last++;
          items++;
          continue;
        }
        total++;
        end = noun + 1;
      } else {
        break;
      }
      items++;
    }
    if (items < 2) {
      return -1;
    }
    if (tokens.is(head + 1, ",") && total == 2 * start.stated()) {
      total = start.stated(); // "three others, a photographer and two officers"
    }
    CountScan.Hit hit = CountInversions.of(scan, first, end);
    if (hit == null) {
      hit = scan.afterwards(first, end);
    }
    if (hit == null) {
      hit = before(scan, first, end);
    }
    if (hit == null) {
      hit = scan.done(first, end);
    }
    if (hit == null) {
      hit = CountTolls.of(scan, start.endToken() - 1, first, end);
    }
    if (hit == null) {
      hit = family(scan, first, end);
    }
    if (hit == null || hit == CountScan.Hit.NOTHING) {
      return -1;
    }
    out.accept(
        new Counted(
            CountFamilies.measure(hit.predicate(), hit.measure()),
            hit.predicate(),
            "",
            CountOwners.of(scan, hit, "", first, end),
            tokens.is(first - 1, "including", "among")
                || tokens.is(first - 2, "including", "among"),
            null,
            Interval.exactly(total),
            total,
            0,
            Hedge.NONE,
            first,
            Math.min(first, hit.first()),
            Math.max(end, hit.end()),
            hit.verb()));
    return last;
  }

  private static final String[] OWN = {"his", "her", "their"};

  /**
   * Where "a photographer" begins that stands before "and two officers", "and his two sons"; or -1.
   */
  private static int leading(CountScan scan, int first) {
    Tokens tokens = scan.tokens();
    int and = tokens.is(first - 1, OWN) ? first - 2 : first - 1;
    if (!tokens.is(and, "and") || !scan.person(and - 1)) {
      return -1;
    }
    for (int i = and - 2; i >= Math.max(scan.sentence().firstToken(), and - 5); i--) {
      if (tokens.is(i, "a", "an", "the")) {
        boolean several = tokens.is(i, "the") && tokens.lower(and - 1).endsWith("s");
        return several ? -1 : i;
      }
      if (!tokens.isWord(i) || Stopwords.contains(tokens.lower(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** The noun of the people whom a number counts ("one Australian"), or -1. */
  private static int head(CountScan scan, Quantity quantity) {
    int head = quantity.head() >= 0 ? quantity.head() : quantity.endToken();
    return scan.person(head) ? head : -1;
  }

  private static int one(CountScan scan, int from) {
    for (int i = from; i < from + 3; i++) {
      if (scan.person(i) && !scan.person(i + 1)) {
        return i;
      }
      if (!scan.tokens().isWord(i)) {
        return -1;
      }
    }
    return -1;
  }

  private static CountScan.@Nullable Hit before(CountScan scan, int first, int end) {
    Measure measure = CountWords.verbBefore(scan.tokens(), first - 1);
    return measure == null ? null : new CountScan.Hit(measure, "", null, first - 1, end, first - 1);
  }

  private static CountScan.@Nullable Hit family(CountScan scan, int first, int end) {
    for (int i = end; i < Math.min(scan.sentence().endToken(), end + 6); i++) {
      String family = CountFamilies.after(scan.tokens(), i, "", true);
      if (family == null
          && scan.tokens().is(i, "held")
          && scan.tokens().is(i - 1, "being", "were", "are")) {
        family = "#captive";
      }
      if (family != null) {
        return new CountScan.Hit(Measure.PEOPLE, family, "", first, i + 1, i);
      }
      if (scan.tokens().is(i, ",", ";", ".", "and")) {
        break;
      }
    }
    return carried(scan, first, end);
  }

  /** "Was carrying 12 passengers and two crew": whom a vehicle carries are all aboard. */
  private static CountScan.@Nullable Hit carried(CountScan scan, int first, int end) {
    Tokens tokens = scan.tokens();
    boolean carrying = tokens.is(first - 1, "carrying", "carried");
    boolean crew = false;
    for (int i = first; i < end && carrying; i++) {
      crew |= tokens.is(i, "crew", "pilots", "pilot");
    }
    return crew
        ? new CountScan.Hit(Measure.PEOPLE, CountFamilies.ABOARD, "", first - 1, end, first - 1)
        : null;
  }
}
