package dev.twosource;

import dev.twosource.comparing.Comparison;
import dev.twosource.comparing.Judge;
import dev.twosource.comparing.Judgement;
import dev.twosource.comparing.Notice;
import dev.twosource.comparing.Ruling;
import dev.twosource.comparing.Silence;
import dev.twosource.comparing.Values;
import dev.twosource.document.SourceDocument;
import dev.twosource.index.CandidateFinder;
import dev.twosource.index.Entry;
import dev.twosource.index.Profile;
import dev.twosource.kinds.claim.Displays;
import dev.twosource.linking.Link;
import dev.twosource.linking.Linker;
import dev.twosource.report.Explanation;
import dev.twosource.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Says step by step how two passages stand to each other. */
final class Explainer {
  private final CrossChecker checker;
  private final List<SourceDocument> documents;

  Explainer(CrossChecker checker, List<SourceDocument> documents) {
    this.checker = checker;
    this.documents = documents;
  }

  Explanation explain(String first, @Nullable String second) {
    return second == null ? finding(first) : passages(first, second);
  }

  private Explanation finding(String id) {
    for (Finding finding : checker.check(documents).findings()) {
      if (finding.id().equals(id)) {
        var values = finding.values();
        var a = values.get(0).claims().get(0);
        var b =
            values.size() > 1
                ? values.get(1).claims().get(0)
                : values.get(0).claims().get(values.get(0).claims().size() - 1);
        List<Explanation.Step> steps = new ArrayList<>();
        steps.add(
            new Explanation.Step(
                "finding", finding.verdict() + " " + finding.detail() + ": " + finding.why()));
        steps.addAll(passages(a.quote(), b.quote()).steps());
        return new Explanation(steps);
      }
    }
    throw new IllegalArgumentException("no finding has the id " + id);
  }

  private Explanation passages(String first, String second) {
    List<Entry> entries = CrossChecker.entries(documents);
    Map<String, SourceDocument> byId = new TreeMap<>();
    documents.forEach(document -> byId.put(document.id(), checker.read(document).document()));
    List<Entry> left = claimsAt(entries, byId, first);
    List<Entry> right = claimsAt(entries, byId, second);
    List<Explanation.Step> steps = new ArrayList<>();
    steps.add(new Explanation.Step("claims", said(left, first) + "; " + said(right, second)));
    for (Entry a : left) {
      for (Entry b : right) {
        if (!a.equals(b)
            && CandidateFinder.group(a.claim().detail())
                .equals(CandidateFinder.group(b.claim().detail()))) {
          pair(a, b, new Judge(byId), steps);
        }
      }
    }
    if (steps.size() == 1) {
      steps.add(
          new Explanation.Step(
              "verdict",
              "nothing to compare: the passages make no claim of the same kind of detail"));
    }
    return new Explanation(steps);
  }

  private static void pair(Entry a, Entry b, Judge judge, List<Explanation.Step> steps) {
    String detail = a.claim().detail();
    Profile.Shared common = a.profile().shared(b.profile());
    double shared = Math.round(common.score() * 10) / 10.0;
    double needed = a.profile().needed(b.profile(), common);
    boolean possible = CandidateFinder.possible(a, b);
    steps.add(
        new Explanation.Step(
            "candidate",
            detail
                + ": the documents share "
                + shared
                + (Double.isInfinite(needed)
                    ? " and too few names to be of one story so far apart"
                    : " of the " + needed + " that one story needs")
                + (possible ? "" : ", so the two are not compared")));
    Link link = Linker.link(a, b);
    steps.add(
        new Explanation.Step(
            "link", link.getClass().getSimpleName() + ": " + String.join("; ", link.evidence())));
    Comparison comparison = Values.compare(a.claim().value(), b.claim().value());
    steps.add(
        new Explanation.Step(
            "comparison",
            Displays.of(a.claim().value())
                + " ["
                + a.claim().value().normal()
                + "] and "
                + Displays.of(b.claim().value())
                + " ["
                + b.claim().value().normal()
                + "]: "
                + comparison.getClass().getSimpleName()
                + ", "
                + comparison.why()));
    steps.add(new Explanation.Step("verdict", verdict(judge.ruling(a, b, link), possible)));
  }

  private static String verdict(Ruling ruling, boolean possible) {
    return switch (ruling) {
      case Judgement judgement when possible ->
          judgement.verdict()
              + " by the rule "
              + judgement.rule()
              + ": "
              + judgement.why()
              + (Notice.worth(judgement)
                  ? ""
                  : "; left unsaid, as nobody would hold the two against each other");
      case Silence silence when possible -> "nothing to report: " + silence.why();
      default -> "nothing to report";
    };
  }

  private static String said(List<Entry> entries, String passage) {
    if (entries.isEmpty()) {
      return "“" + passage + "” makes no claim";
    }
    List<String> claims = new ArrayList<>();
    for (Entry entry : entries) {
      claims.add(entry.claim().detail() + " = " + Displays.of(entry.claim().value()));
    }
    return "“" + passage + "” claims " + String.join(", ", claims);
  }

  /** The claims whose words overlap the passage, wherever it stands. */
  private static List<Entry> claimsAt(
      List<Entry> entries, Map<String, SourceDocument> documents, String passage) {
    List<Entry> found = new ArrayList<>();
    for (Entry entry : entries) {
      int at = documents.get(entry.claim().document()).text().indexOf(passage);
      if (at >= 0
          && entry.claim().span().start() < at + passage.length()
          && entry.claim().span().end() > at) {
        found.add(entry);
      }
    }
    return found;
  }
}
