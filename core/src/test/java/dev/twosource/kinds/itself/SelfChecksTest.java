package dev.twosource.kinds.itself;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.twosource.CrossChecker;
import dev.twosource.comparing.Verdict;
import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import dev.twosource.index.Understood;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.context.Example;
import dev.twosource.report.Finding;
import dev.twosource.report.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds every check of a document against itself to its examples, and to sentences that are made
 * up: what is consistent is never a slip, what is not always is.
 */
class SelfChecksTest {
  private static final Published NOON = Published.at(Instant.parse("2025-03-14T12:00:00Z"));

  private static final int ROUNDS = 15;

  private static final List<String> NAMES =
      List.of(
          "Ana Brook",
          "Carl Denn",
          "Eva Frost",
          "Gina Holt",
          "Ian Jessop",
          "Karl Lund",
          "Mia Nash",
          "Otto Penn",
          "Rosa Quill",
          "Tim Stone");

  @TestFactory
  Stream<DynamicTest> checksAreComplete() {
    return SelfChecks.all().stream().map(check -> dynamicTest(check.id(), () -> complete(check)));
  }

  private static void complete(SelfCheck check) {
    assertThat(check.summary()).endsWith(".").doesNotContain("\n");
    assertThat(check.explanation()).hasSizeGreaterThan(200).endsWith(".").doesNotContain("\n");
    List<Example> examples = check.examples();
    assertThat(examples.stream().filter(example -> !example.nearMiss()))
        .hasSizeGreaterThanOrEqualTo(15);
    assertThat(examples.stream().filter(Example::nearMiss)).hasSizeGreaterThanOrEqualTo(15);
    assertThat(examples.stream().map(Example::text)).doesNotHaveDuplicates();
  }

  @TestFactory
  Stream<DynamicTest> examples() {
    return SelfChecks.all().stream()
        .flatMap(check -> check.examples().stream())
        .map(
            example ->
                dynamicTest(
                    example.text(),
                    () ->
                        assertThat(slips(example.text()).stream().map(c -> c.value().normal()))
                            .containsExactlyInAnyOrderElementsOf(example.values())));
  }

  private static List<Claim> slips(String text) {
    return Understood.read(SourceDocument.builder("example", text).published(NOON).build())
        .claims()
        .stream()
        .filter(SelfChecks::has)
        .toList();
  }

  @Test
  void listsOfNames() {
    Random random = new Random(1);
    for (int round = 0; round < ROUNDS; round++) {
      int named = 2 + random.nextInt(7);
      List<String> names = new ArrayList<>(NAMES);
      Collections.shuffle(names, random);
      int last = named - 1;
      String list = String.join(", ", names.subList(0, last)) + " and " + names.get(last);
      int said = 2 + random.nextInt(7);
      List<String> texts =
          List.of(
              "The judges chose " + said + " writers: " + list + ".",
              "The " + said + " winners – " + list + " – will meet on Monday.",
              "All " + said + " drivers (" + list + ") were unhurt.",
              "The " + said + " victims were named as " + list + ".",
              "A " + said + "-member panel will decide. It comprises " + list + ".");
      told(texts, said != named);
    }
  }

  @Test
  void partsAndTotals() {
    Random random = new Random(2);
    for (int round = 0; round < ROUNDS; round++) {
      int a = 2 + random.nextInt(30);
      int b = 2 + random.nextInt(30);
      int off = random.nextBoolean() ? 0 : 1 + random.nextInt(3);
      int sum = a + b + off;
      int less = a + b - off;
      told(
          List.of(
              sum + " people were rescued: " + a + " men and " + b + " women.",
              a + " of the " + sum + " boats sank; the remaining " + b + " were towed away.",
              "There were " + a + " passengers and " + b + " crew, " + sum + " people in all."),
          off != 0);
      if (less > Math.max(a, b)) {
        told(
            List.of(
                "The council has "
                    + less
                    + " seats: "
                    + a
                    + " for the Greens and "
                    + b
                    + " for the Liberals.",
                "Of the " + less + " arrested, " + a + " were men and " + b + " women."),
            off != 0);
      }
    }
  }

  @Test
  void sharesAndChanges() {
    Random random = new Random(3);
    for (int round = 0; round < ROUNDS; round++) {
      int whole = 20 + random.nextInt(180);
      int part = 1 + random.nextInt(whole - 1);
      long share = Math.round(100.0 * part / whole);
      long wrong = share + (share > 50 ? -3 - random.nextInt(10) : 3 + random.nextInt(10));
      for (long said : new long[] {share, wrong}) {
        told(
            List.of(
                part + " of the " + whole + " members (" + said + " percent) came.",
                part + " of " + whole + " members, or " + said + " per cent, came."),
            said != share);
      }
      long rise = Math.round(100.0 * part / whole);
      for (long said : new long[] {rise, rise + 3 + random.nextInt(20)}) {
        int after = whole + part;
        told(
            List.of(
                "Visits rose from "
                    + whole
                    + " to "
                    + after
                    + ", an increase of "
                    + said
                    + " percent.",
                "Visits rose " + said + "% to " + after + " from " + whole + "."),
            said != rise);
      }
    }
  }

  @Test
  void lengthsAndYears() {
    Random random = new Random(4);
    for (int round = 0; round < ROUNDS; round++) {
      int first = 1 + random.nextInt(10);
      int days = 2 + random.nextInt(12);
      int off = random.nextBoolean() ? 0 : 2 + random.nextInt(5);
      String from = first + " May to " + (first + days) + " May";
      told(
          List.of(
              "The choir goes on a " + (days + off) + "-day trip from " + from + ".",
              "The minister was away for " + (days + off) + " days, from " + from + "."),
          off > 1);
      int year = 1900 + random.nextInt(115);
      int age = LocalDate.of(2025, 3, 14).getYear() - year + (off == 0 ? 0 : off);
      told(
          List.of(
              "Founded in "
                  + year
                  + ", the club marks its "
                  + ordinal(age)
                  + " anniversary this week.",
              "The mill closed in " + year + ", " + age + " years ago."),
          off > 1);
      int hours = 2 + random.nextInt(7);
      String clock = String.format(Locale.ROOT, "from 1 p.m. to %d p.m.", 1 + hours);
      told(List.of("Roads were shut " + clock + " for " + (hours + off) + " hours."), off > 1);
    }
  }

  @Test
  void margins() {
    Random random = new Random(6);
    for (int round = 0; round < ROUNDS; round++) {
      int less = 20 + random.nextInt(60);
      int margin = 2 + random.nextInt(40);
      int off = random.nextBoolean() ? 0 : 1 + random.nextInt(5);
      String score = (less + margin) + "-" + less;
      told(
          List.of(
              "The bill passed " + score + ", a margin of " + (margin + off) + " votes.",
              "The hosts won by " + (margin + off) + " points, " + score + "."),
          off != 0);
    }
  }

  @Test
  void conversions() {
    Random random = new Random(5);
    for (int round = 0; round < ROUNDS; round++) {
      int miles = 8 + random.nextInt(400);
      long km = Math.round(miles * 1.609344);
      told(List.of("The road is " + miles + " miles (" + km + " km) long."), false);
      long wrong = Math.round(km * (random.nextBoolean() ? 1.4 : 0.6));
      told(List.of("The road is " + miles + " miles (" + wrong + " km) long."), true);
    }
  }

  private static String ordinal(int number) {
    int tens = number % 100;
    String ending =
        tens >= 11 && tens <= 13
            ? "th"
            : switch (number % 10) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    return number + ending;
  }

  private static void told(List<String> texts, boolean slip) {
    for (String text : texts) {
      assertThat(slips(text).isEmpty()).as(text).isEqualTo(!slip);
    }
  }

  @Test
  void aSlipIsAWarningOfOneDocument() {
    SourceDocument slip =
        document("slip", "Twelve people died in the hotel fire: seven men and six women.");
    SourceDocument other =
        document("other", "Thirteen people died in the hotel fire, seven of them men.");
    try (CrossChecker checker = CrossChecker.builder().build()) {
      List<Finding> findings =
          checker.check(List.of(slip, other)).findings().stream()
              .filter(finding -> finding.evidence().rule().equals("sum"))
              .toList();
      assertThat(findings).hasSize(1);
      Finding finding = findings.get(0);
      assertThat(finding.verdict()).isEqualTo(Verdict.CONFLICT);
      assertThat(finding.severity()).isEqualTo(Severity.WARNING);
      assertThat(finding.detail()).isEqualTo("count.killed");
      assertThat(finding.claimsIn("slip")).hasSize(2);
      assertThat(finding.claimsIn("other")).isEmpty();
      assertThat(finding.why()).contains("12", "13", "do not add up");
    }
  }

  @Test
  void whatIsQuotedIsLeftAlone() {
    assertThat(slips("“Twelve people died in the fire: seven men and six women,” she said."))
        .isEmpty();
  }

  private static SourceDocument document(String id, String text) {
    return SourceDocument.builder(id, text).published(NOON).story("fire").build();
  }
}
