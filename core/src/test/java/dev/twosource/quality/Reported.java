package dev.twosource.quality;

import dev.twosource.report.Finding;
import dev.twosource.report.Quotation;
import dev.twosource.report.ReportedValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A finding held against gold. */
final class Reported {
  private final Finding finding;

  Reported(Finding finding) {
    this.finding = finding;
  }

  String verdict() {
    return finding.verdict().name();
  }

  String detail() {
    return finding.detail();
  }

  /** The numbers of the values that are said where a side stands. */
  private Set<Integer> values(Story.Side side) {
    Set<Integer> found = new TreeSet<>();
    List<ReportedValue> values = finding.values();
    for (int i = 0; i < values.size(); i++) {
      for (Quotation claim : values.get(i).claims()) {
        if (side.meets(claim.document(), claim.start(), claim.end())) {
          found.add(i);
        }
      }
    }
    return found;
  }

  private List<Set<Integer>> values(Story.Gold gold) {
    List<Set<Integer>> found = new ArrayList<>();
    for (Story.Side side : gold.sides()) {
      Set<Integer> values = values(side);
      if (!values.isEmpty()) {
        found.add(values);
      }
    }
    return found;
  }

  /** How many sides of an item have a claim in this finding. */
  int sides(Story.Gold gold) {
    return values(gold).size();
  }

  /** Whether it covers an item: both its sides, or two of them where there are more. */
  boolean touches(Story.Gold gold) {
    return sides(gold) >= Math.min(2, gold.sides().size());
  }

  /** Whether two sides of an item stand in different values. */
  boolean apart(Story.Gold gold) {
    List<Set<Integer>> found = values(gold);
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).size() > 1) {
        return true;
      }
      for (Set<Integer> other : found.subList(i + 1, found.size())) {
        if (disjoint(found.get(i), other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether two sides of an item stand in one value. */
  boolean together(Story.Gold gold) {
    List<Set<Integer>> found = values(gold);
    for (int i = 0; i < found.size(); i++) {
      for (Set<Integer> other : found.subList(i + 1, found.size())) {
        if (!disjoint(found.get(i), other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean disjoint(Set<Integer> a, Set<Integer> b) {
    Set<Integer> both = new HashSet<>(a);
    both.retainAll(b);
    return both.isEmpty();
  }

  /** The documents that it quotes. */
  Set<String> documents() {
    return finding.values().stream()
        .flatMap(value -> value.claims().stream())
        .map(Quotation::document)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Its quotations. */
  List<Quotation> claims() {
    return finding.values().stream()
        .flatMap(value -> value.claims().stream())
        .sorted(Comparator.comparing(Quotation::document).thenComparing(Quotation::start))
        .toList();
  }

  /** The finding in one line. */
  String line() {
    String quotes =
        finding.values().stream()
            .map(
                value ->
                    value.claims().stream()
                        .map(claim -> claim.document() + " \u201c" + claim.quote() + "\u201d")
                        .collect(Collectors.joining(", ")))
            .collect(Collectors.joining(" / "));
    return (verdict() + " " + detail() + ": " + quotes + " | " + finding.why()).replace('\n', ' ');
  }
}
