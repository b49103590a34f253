package dev.twosource;

import static dev.twosource.testing.TwosourceAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.comparing.Verdict;
import dev.twosource.document.SourceDocument;
import dev.twosource.report.Finding;
import dev.twosource.report.Quotation;
import dev.twosource.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The code of the README, compiled, run and held to its text. */
class ReadmeTest {
  private static final Pattern BLOCK =
      Pattern.compile("```java\n(.*?)```", Pattern.DOTALL | Pattern.MULTILINE);

  private static final String WIRE =
      "GENEVA, March 14, 2025 - Foreign Minister Anna Brandt of Norland and her Sudmark counterpart,"
          + " Pavel Reko, spoke by telephone on Thursday. The call lasted 90 minutes, the ministry"
          + " said.";
  private static final String DRAFT =
      "OSLO, March 14, 2025 - Anna Brandt and Pavel Reko, the foreign ministers of Norland and"
          + " Sudmark, held a telephone call on Thursday. The call lasted 20 minutes, the ministry"
          + " said.";

  private final List<String> underlined = new ArrayList<>();

  private void underline(int start, int end, Verdict verdict, String why) {
    underlined.add(verdict + " " + DRAFT.substring(start, end) + " " + why);
  }

  // README 1
  void check(SourceDocument wire, SourceDocument draft) {
    try (CrossChecker checker = CrossChecker.builder().build()) {
      Report report = checker.check(List.of(wire, draft));
      for (Finding finding : report.findings()) {
        for (Quotation claim : finding.claimsIn(draft.id())) {
          underline(claim.start(), claim.end(), finding.verdict(), finding.why());
        }
      }
    }
  }

  // end
  // README 2
  @Test
  void theTwoDifferOnTheLengthAlone() {
    assertThat(CrossChecker.compare(WIRE, DRAFT))
        .hasConflict("call.duration", "lasted 90 minutes", "lasted 20 minutes")
        .hasNoConflict("event.date");
  }

  // end

  @Test
  void theDraftIsUnderlined() {
    check(SourceDocument.of("wire", WIRE), SourceDocument.of("draft", DRAFT));
    assertThat(underlined).anyMatch(line -> line.matches("CONFLICT .*20 minutes.*"));
  }

  @Test
  void theReadmeShowsThisCode() throws IOException {
    String source = Files.readString(file("core/src/test/java/dev/twosource/ReadmeTest.java"));
    List<String> regions = new ArrayList<>();
    Matcher region =
        Pattern.compile("  // README [0-9]\n(.*?)\n+  // end\n", Pattern.DOTALL).matcher(source);
    while (region.find()) {
      regions.add(region.group(1).stripIndent().strip());
    }
    List<String> blocks = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(file("README.md")));
    while (block.find()) {
      blocks.add(block.group(1).strip());
    }
    assertThat(blocks).isEqualTo(regions).hasSize(2);
  }

  @Test
  void theReadmeNamesEveryVerdict() throws IOException {
    String readme = Files.readString(file("README.md"));
    for (Verdict verdict : Verdict.values()) {
      assertThat(readme.toUpperCase(Locale.ROOT)).contains("| " + verdict + " |");
    }
  }

  private static Path file(String name) {
    Path here = Path.of(name);
    return Files.exists(here) ? here : Path.of("..").resolve(name);
  }
}
