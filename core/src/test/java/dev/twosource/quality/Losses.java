package dev.twosource.quality;

import dev.twosource.comparing.Judge;
import dev.twosource.comparing.Judgement;
import dev.twosource.comparing.Ruling;
import dev.twosource.comparing.Values;
import dev.twosource.document.SourceDocument;
import dev.twosource.document.Span;
import dev.twosource.index.CandidateFinder;
import dev.twosource.index.Entry;
import dev.twosource.index.Understood;
import dev.twosource.linking.Link;
import dev.twosource.linking.Linker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Says at which step of the line a pair of passages was lost. */
final class Losses {
  private final Map<String, Understood> documents = new HashMap<>();
  private final Judge judge = new Judge(this::document);

  private SourceDocument document(String id) {
    return documents.get(id).document();
  }

  void add(SourceDocument document) {
    documents.put(document.id(), Understood.read(document));
  }

  /**
   * The step that came furthest for the item's first two passages that got furthest, in few words.
   */
  String of(Story.Gold item) {
    String best = "0 nothing";
    for (int i = 0; i < item.sides().size(); i++) {
      for (int j = i + 1; j < item.sides().size(); j++) {
        String step = pair(item, item.sides().get(i), item.sides().get(j));
        if (step.compareTo(best) > 0) {
          best = step;
        }
      }
    }
    return best;
  }

  private String pair(Story.Gold item, Story.Side first, Story.Side second) {
    List<Entry> left = at(first);
    List<Entry> right = at(second);
    if (left.isEmpty() || right.isEmpty()) {
      return "1 no claim: " + said(left) + " | " + said(right);
    }
    String best = "2 no claim of one kind: " + said(left) + " | " + said(right);
    for (Entry a : left) {
      for (Entry b : right) {
        if (!CandidateFinder.group(a.claim().detail())
            .equals(CandidateFinder.group(b.claim().detail()))) {
          continue;
        }
        String step = step(a, b);
        if (step.compareTo(best) > 0
            && (best.charAt(0) == '2' || a.claim().detail().equals(item.detail()))) {
          best = step;
        }
      }
    }
    return best;
  }

  /** The step that came furthest for any two claims of one detail in two documents. */
  static String of(SourceDocument first, SourceDocument second, String detail) {
    Losses losses = new Losses();
    losses.add(first);
    losses.add(second);
    List<Entry> left = losses.of(first, detail);
    List<Entry> right = losses.of(second, detail);
    String best = "1 no claim: " + said(left) + " | " + said(right);
    for (Entry a : left) {
      for (Entry b : right) {
        String step = losses.step(a, b);
        best = step.compareTo(best) > 0 ? step : best;
      }
    }
    return best;
  }

  private List<Entry> of(SourceDocument document, String detail) {
    return documents.get(document.id()).entries().stream()
        .filter(entry -> akin(entry.claim().detail(), detail))
        .toList();
  }

  private String step(Entry a, Entry b) {
    String values =
        a.claim().detail()
            + " "
            + a.claim().value().normal()
            + " / "
            + b.claim().value().normal()
            + " "
            + Values.compare(a.claim().value(), b.claim().value()).getClass().getSimpleName();
    if (!CandidateFinder.possible(a, b)) {
      return "3 not one story (" + a.profile().score(b.profile()) + "): " + values;
    }
    Link link = Linker.link(a, b);
    String linked = link.getClass().getSimpleName() + strength(link) + " " + link.evidence();
    Ruling ruling = judge.ruling(a, b, link);
    if (ruling instanceof Judgement judgement) {
      return "6 judged "
          + judgement.verdict()
          + " "
          + judgement.rule()
          + ": "
          + values
          + " "
          + linked;
    }
    return (link instanceof Link.Unknown
            ? "4 not linked: "
            : "5 not judged (" + ruling.why() + "): ")
        + values
        + " "
        + linked
        + (link instanceof Link.Unknown ? "\n      " + slot(a) + "\n      " + slot(b) : "");
  }

  private static String slot(Entry entry) {
    return entry.claim().slot()
        + " event="
        + entry.claim().event()
        + (entry.claim().main() ? " main" : "");
  }

  private static String strength(Link link) {
    return link instanceof Link.Same same ? "(" + same.strength() + ")" : "";
  }

  private List<Entry> at(Story.Side side) {
    List<Entry> found = new ArrayList<>();
    for (Entry entry : documents.get(side.document()).entries()) {
      Span span = entry.claim().span();
      if (side.meets(entry.claim().document(), span.start(), span.end())) {
        found.add(entry);
      }
    }
    return found;
  }

  /** For each kind of detail, how many of gold's passages make a claim of that kind. */
  List<Figure> read(List<Story.Gold> gold) {
    Map<String, int[]> counts = new TreeMap<>();
    for (Story.Gold item : gold) {
      int[] count = counts.computeIfAbsent(item.detail(), key -> new int[2]);
      for (Story.Side side : item.sides()) {
        count[0]++;
        count[1] +=
            at(side).stream().anyMatch(e -> akin(e.claim().detail(), item.detail())) ? 1 : 0;
      }
    }
    List<Figure> figures = new ArrayList<>();
    counts.forEach((detail, n) -> figures.add(new Figure(detail, n[0], n[1], -1, 0)));
    return figures;
  }

  /** Kinds that may both be said of one passage: how many came is an attendance and a count. */
  private static boolean akin(String a, String b) {
    return CandidateFinder.group(a).equals(CandidateFinder.group(b))
        || CROWDS.contains(a) && CROWDS.contains(b);
  }

  private static final Set<String> CROWDS =
      Set.of("count.people", "count.other", "event.attendance");

  private static String said(List<Entry> entries) {
    List<String> said = new ArrayList<>();
    entries.forEach(e -> said.add(e.claim().detail() + "=" + e.claim().value().normal()));
    return said.toString();
  }
}
