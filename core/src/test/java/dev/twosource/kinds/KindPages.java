package dev.twosource.kinds;

import dev.twosource.kinds.context.DetailKind;
import dev.twosource.kinds.context.Example;
import dev.twosource.kinds.itself.SelfCheck;
import dev.twosource.kinds.itself.SelfChecks;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The pages of {@code docs/kinds}: one for each kind of detail, and their index. */
final class KindPages {
  private static final String NOTE =
      "<!-- Made from the code: mvn -pl core -am test -Dtest=KindPagesTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dgolden=write -->\n\n";

  private KindPages() {}

  /** All pages by file name. */
  static Map<String, String> all() {
    Map<String, String> pages = new TreeMap<>();
    for (DetailKind kind : Kinds.all()) {
      pages.put(kind.id() + ".md", page(kind));
    }
    pages.put("itself.md", itself());
    pages.put("README.md", index());
    return pages;
  }

  private static String index() {
    StringBuilder out = new StringBuilder(NOTE);
    out.append("# Kinds of detail\n\n");
    out.append("What sources are compared on. `twosource kinds` prints the same list.\n\n");
    out.append("| Kind | What it is | A conflict is |\n|---|---|---|\n");
    for (DetailKind kind : Kinds.all()) {
      out.append("| [").append(kind.id()).append("](").append(kind.id()).append(".md) | ");
      out.append(kind.summary()).append(" | ").append(severity(kind)).append(" |\n");
    }
    out.append("\nA document is also [checked against itself](itself.md):\n\n");
    out.append("| Check | What it is |\n|---|---|\n");
    for (SelfCheck check : SelfChecks.all()) {
      out.append("| [").append(check.id()).append("](itself.md#").append(check.id()).append(") | ");
      out.append(check.summary()).append(" |\n");
    }
    return out.toString();
  }

  private static String itself() {
    StringBuilder out = new StringBuilder(NOTE);
    out.append("# A document against itself\n\n");
    out.append(
        wrap(
            "What one passage gives twice is held against itself, whatever other documents say. A"
                + " slip is a conflict of the kind of detail that it is about, and a warning: its"
                + " rule is the check's name. What is quoted word for word is left alone. Dates"
                + " that their weekday refuses are told by [event.date](event.date.md)."));
    for (SelfCheck check : SelfChecks.all()) {
      out.append("\n## ").append(check.id()).append("\n\n").append(check.summary());
      out.append("\n\n").append(wrap(check.explanation()));
      examples(out, "###", "Nothing is at odds in", check.examples());
    }
    return out.toString();
  }

  private static String page(DetailKind kind) {
    StringBuilder out = new StringBuilder(NOTE);
    out.append("# ").append(kind.id()).append("\n\n").append(kind.summary()).append("\n\n");
    out.append("Said of ").append(kind.subjectKind().equals("person") ? "a person" : "an event");
    out.append(". A conflict is ").append(severity(kind)).append(".");
    out.append(kind.growing() ? " The value can only grow while the story runs.\n\n" : "\n\n");
    out.append(wrap(kind.explanation())).append("\n");
    examples(out, "##", "Nothing of this kind is found in", kind.examples());
    return out.toString();
  }

  private static void examples(
      StringBuilder out, String level, String silent, List<Example> examples) {
    out.append(level)
        .append(" Examples\n\nRead as published on Friday 14 March 2025 at noon UTC.\n\n");
    out.append("| Passage | Found |\n|---|---|\n");
    for (Example example : examples) {
      if (!example.nearMiss()) {
        List<String> values = example.values().stream().map(value -> "`" + value + "`").toList();
        out.append("| ")
            .append(example.text())
            .append(" | ")
            .append(String.join(", ", values))
            .append(" |\n");
      }
    }
    out.append("\n").append(level).append(" Near misses\n\n").append(silent).append(":\n\n");
    for (Example example : examples) {
      if (example.nearMiss()) {
        out.append("- ").append(example.text()).append("\n");
      }
    }
  }

  private static String severity(DetailKind kind) {
    return kind.minor() ? "a warning" : "an error";
  }

  private static String wrap(String text) {
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ")) {
      if (column > 0 && column + 1 + word.length() > 100) {
        out.append("\n");
        column = 0;
      }
      out.append(column == 0 ? "" : " ").append(word);
      column += (column == 0 ? 0 : 1) + word.length();
    }
    return out.append("\n").toString();
  }
}
