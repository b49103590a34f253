package dev.twosource.report;

import dev.twosource.comparing.Verdict;
import dev.twosource.document.Failure;
import dev.twosource.report.TextLines.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Writes a report for an editor's eyes: what contradicts first, then what is disputed or moved on,
 * then what only looks alike, then how much agrees, what could not be read, and one line of
 * figures. The words that differ stand between « and »; colour, where it is asked for, only repeats
 * what is said without it.
 */
public final class TextReport {
  private static final int CONTEXT = 90;

  private final Report report;
  private final TextOptions options;
  private final TextLines lines;
  private final Map<String, Report.Source> sources = new HashMap<>();

  private TextReport(Report report, TextOptions options, Appendable out) {
    this.report = report;
    this.options = options;
    this.lines = new TextLines(out, options.ansi(), options.width());
    report.documents().forEach(source -> sources.put(source.id(), source));
  }

  /** Writes a report. What it is written to is neither flushed nor closed. */
  public static void write(Report report, TextOptions options, Appendable out) {
    new TextReport(report, options, out).write();
  }

  /**
   * Writes one finding of a report, of whatever verdict. What it is written to is neither flushed
   * nor closed.
   */
  public static void writeFinding(
      Report report, Finding finding, TextOptions options, Appendable out) {
    new TextReport(report, options, out).finding(finding);
  }

  private void write() {
    int shown = 0;
    for (Verdict verdict : List.of(Verdict.CONFLICT, Verdict.DISPUTED, Verdict.UPDATED)) {
      shown += findings(verdict);
    }
    if (shown == 0) {
      lines.paragraph(0, 0, "Nothing contradicts, is disputed or was updated.");
      lines.blank();
    }
    if (count(Verdict.DIFFERENT_EVENT) > 0) {
      lines.paragraph(
          0, 0, TextLines.styled(Style.BOLD, "Looks alike, but is about something else"));
      lines.blank();
      findings(Verdict.DIFFERENT_EVENT);
    }
    agreements();
    if (options.all()) {
      findings(Verdict.UNDECIDED);
    }
    failures();
    statistics();
  }

  private long count(Verdict verdict) {
    return report.findings().stream().filter(finding -> finding.verdict() == verdict).count();
  }

  private int findings(Verdict verdict) {
    int shown = 0;
    for (Finding finding : report.findings()) {
      if (finding.verdict() == verdict) {
        finding(finding);
        shown++;
      }
    }
    return shown;
  }

  private void finding(Finding finding) {
    boolean differs = finding.verdict() != Verdict.AGREES;
    lines.paragraph(
        0,
        2,
        TextLines.styled(style(finding.verdict()), word(finding.verdict()))
            + "  "
            + TextLines.styled(Style.BOLD, TextLines.clean(finding.detail()))
            + " · "
            + TextLines.clean(finding.subject().label()));
    lines.blank();
    for (ReportedValue value : finding.values()) {
      value(finding, value, differs);
    }
    lines.paragraph(2, 7, "Why: " + TextLines.clean(finding.why()));
    if (!finding.evidence().sameSubject().isEmpty()) {
      String label =
          finding.verdict() == Verdict.DIFFERENT_EVENT ? "Two different ones: " : "The same one: ";
      lines.paragraph(
          2, 7, label + TextLines.clean(String.join("; ", finding.evidence().sameSubject())));
    }
    String wouldAgreeIf = finding.evidence().wouldAgreeIf();
    if (wouldAgreeIf != null && differs) {
      lines.paragraph(2, 7, "Would agree if: " + TextLines.clean(wouldAgreeIf));
    }
    lines.paragraph(2, 7, TextLines.styled(Style.DIM, "id " + TextLines.clean(finding.id())));
    lines.blank();
  }

  private void value(Finding finding, ReportedValue value, boolean differs) {
    int independent = value.independentSources();
    lines.paragraph(
        2,
        4,
        TextLines.styled(Style.BOLD, TextLines.clean(value.display()))
            + (independent > 1 ? "  (" + independent + " independent sources)" : ""));
    List<String> others = new ArrayList<>();
    for (ReportedValue other : finding.values()) {
      if (other != value) {
        other.claims().forEach(claim -> others.add(claim.quote()));
      }
    }
    for (Quotation claim : value.claims()) {
      lines.paragraph(4, 6, TextLines.styled(Style.DIM, origin(claim)));
      lines.paragraph(6, 7, "“" + quoted(claim, differs ? others : List.of()) + "”");
    }
    lines.blank();
  }

  /** The sentence, shortened around the quote, with the differing words marked. */
  private static String quoted(Quotation claim, List<String> others) {
    String quote = claim.quote();
    String marked = others.isEmpty() ? TextLines.clean(quote) : mark(quote, others);
    int at = claim.sentence().indexOf(quote);
    if (at < 0) {
      return marked;
    }
    String before = TextLines.clean(claim.sentence().substring(0, at) + "x");
    before = before.substring(0, before.length() - 1);
    String after =
        TextLines.clean("x" + claim.sentence().substring(at + quote.length())).substring(1);
    return tail(before) + marked + head(after);
  }

  private static String mark(String quote, List<String> others) {
    // Cleaned first: the marks themselves must stay.
    return Differences.marked(TextLines.clean(quote), others);
  }

  private static String tail(String before) {
    if (before.length() <= CONTEXT) {
      return before;
    }
    int cut = before.indexOf(' ', before.length() - CONTEXT);
    return cut < 0 ? "… " : "…" + before.substring(cut);
  }

  private static String head(String after) {
    if (after.length() <= CONTEXT) {
      return after;
    }
    int cut = after.lastIndexOf(' ', CONTEXT);
    return cut < 0 ? " …" : after.substring(0, cut) + " …";
  }

  private String origin(Quotation claim) {
    StringBuilder origin = new StringBuilder();
    Report.Source source = sources.get(claim.document());
    String outlet = source == null ? null : source.source();
    String published = source == null ? null : source.published();
    origin.append(TextLines.clean(outlet == null ? claim.document() : outlet));
    if (published != null) {
      origin.append(", ").append(shown(published));
    }
    if (outlet != null) {
      origin.append("  [").append(TextLines.clean(claim.document())).append(']');
    }
    if (claim.attributedTo() != null) {
      origin
          .append("  according to ")
          .append(TextLines.clean(Objects.requireNonNull(claim.attributedTo())));
    }
    switch (claim.modality()) {
      case ACTUAL -> {}
      case PLANNED -> origin.append("  (planned)");
      case POSSIBLE -> origin.append("  (possible)");
      case NEGATED -> origin.append("  (denied)");
    }
    return origin.toString();
  }

  /** "2025-05-20 15:07 UTC" for a moment, the day itself for a day. */
  private static String shown(String published) {
    String clean = TextLines.clean(published);
    boolean moment = clean.length() >= 17 && clean.charAt(10) == 'T' && clean.endsWith("Z");
    return moment ? clean.substring(0, 10) + " " + clean.substring(11, 16) + " UTC" : clean;
  }

  private void agreements() {
    long agrees = count(Verdict.AGREES);
    long compatible = count(Verdict.COMPATIBLE);
    if (agrees + compatible == 0) {
      return;
    }
    String counted =
        counted(agrees, "detail agrees", "details agree")
            + ", "
            + counted(compatible, "is compatible", "are compatible");
    lines.paragraph(
        0,
        0,
        TextLines.styled(Style.GREEN, counted) + (options.all() ? ":" : ". (--all lists them)"));
    lines.blank();
    if (options.all()) {
      findings(Verdict.COMPATIBLE);
      findings(Verdict.AGREES);
    }
  }

  private void failures() {
    if (report.failures().isEmpty()) {
      return;
    }
    lines.paragraph(0, 0, TextLines.styled(Style.YELLOW, "Could not be read"));
    for (Failure failure : report.failures()) {
      lines.paragraph(
          2,
          4,
          TextLines.clean(failure.document())
              + " ("
              + TextLines.clean(failure.stage())
              + "): "
              + TextLines.clean(failure.message()));
    }
    lines.blank();
  }

  private void statistics() {
    Report.Statistics figures = report.statistics();
    lines.paragraph(
        0,
        0,
        TextLines.styled(
            Style.DIM,
            counted(figures.documents(), "document", "documents")
                + ", "
                + counted(figures.claims(), "claim", "claims")
                + ", "
                + counted(figures.subjects(), "subject", "subjects")
                + ", "
                + counted(figures.comparisons(), "comparison", "comparisons")
                + " in "
                + figures.elapsedMillis()
                + " ms"));
  }

  private static String counted(long count, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
  }

  private static String word(Verdict verdict) {
    return verdict.name().replace('_', ' ');
  }

  private static Style style(Verdict verdict) {
    return switch (verdict) {
      case CONFLICT -> Style.RED;
      case DISPUTED -> Style.YELLOW;
      case UPDATED -> Style.BLUE;
      case DIFFERENT_EVENT, UNDECIDED -> Style.BOLD;
      case COMPATIBLE, AGREES -> Style.GREEN;
    };
  }
}
