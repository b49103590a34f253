package dev.twosource.cli;

import dev.twosource.document.SourceDocument;
import dev.twosource.document.Span;
import dev.twosource.reading.Entity;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Name;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Reading;
import dev.twosource.reading.Timex;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Prints what was read in a document, one mark a line in text order. */
final class TextReading {
  /** One mark: where it starts, what it is, its value and its words. */
  private record Mark(int start, String type, String value, String words) {}

  private TextReading() {}

  /** Prints one reading. */
  static void write(Reading reading, PrintWriter out) {
    out.println(heading(reading.document()));
    List<Mark> marks = marks(reading);
    if (marks.isEmpty()) {
      out.println("  nothing");
    }
    for (Mark mark : marks) {
      out.println(
          String.format(
              Locale.ROOT, "  %-12s  %-28s  \u201c%s\u201d", mark.type, mark.value, mark.words));
    }
    out.println();
  }

  /** A document's id with what is known of it. */
  static String heading(SourceDocument document) {
    StringBuilder heading = new StringBuilder(document.id());
    if (document.source() != null) {
      heading.append("  ").append(document.source());
    }
    heading
        .append("  ")
        .append(document.published() == null ? "undated" : document.published().toString());
    if (document.title() != null) {
      heading.append("  ").append(document.title());
    }
    return heading.toString();
  }

  private static List<Mark> marks(Reading reading) {
    String text = reading.document().text();
    List<Mark> marks = new ArrayList<>();
    for (Timex timex : reading.timexes()) {
      String mod = timex.mod() == null ? "" : " " + timex.mod();
      marks.add(
          mark(
              text,
              timex.span(),
              timex.type().name().toLowerCase(Locale.ROOT),
              timex.value() + mod));
    }
    for (Quantity quantity : reading.quantities()) {
      marks.add(
          mark(
              text,
              quantity.span(),
              quantity.kind().name().toLowerCase(Locale.ROOT),
              interval(quantity.interval()) + other(quantity) + unit(quantity.unit())));
    }
    for (Name name : reading.names().mentions()) {
      Entity entity = reading.names().entity(name);
      String role = name.role() == null ? "" : ", " + name.role();
      marks.add(
          mark(
              text,
              name.span(),
              name.type().name().toLowerCase(Locale.ROOT),
              entity.canonical() + role));
    }
    marks.sort(Comparator.comparingInt(Mark::start));
    return marks;
  }

  private static Mark mark(String text, Span span, String type, String value) {
    return new Mark(span.start(), type, value, span.of(text).replaceAll("\\s+", " "));
  }

  private static String interval(Interval interval) {
    if (interval.isExact()) {
      return number(interval.low());
    }
    if (interval.high() == Double.POSITIVE_INFINITY) {
      return (interval.lowOpen() ? "> " : "\u2265 ") + number(interval.low());
    }
    if (interval.low() == Double.NEGATIVE_INFINITY) {
      return (interval.highOpen() ? "< " : "\u2264 ") + number(interval.high());
    }
    return number(interval.low()) + ".." + number(interval.high());
  }

  /** The second total of a score or vote. */
  private static String other(Quantity quantity) {
    Interval other = quantity.other();
    return other == null ? "" : "-" + interval(other);
  }

  private static String number(double value) {
    return Double.isInfinite(value)
        ? (value > 0 ? "\u221e" : "-\u221e")
        : new BigDecimal(Double.toString(value))
            .round(new MathContext(12))
            .stripTrailingZeros()
            .toPlainString();
  }

  private static String unit(String unit) {
    return unit.equals("1") || unit.isEmpty() ? "" : " " + unit;
  }
}
