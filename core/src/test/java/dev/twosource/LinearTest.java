package dev.twosource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import dev.twosource.index.Understood;
import dev.twosource.kinds.Kinds;
import dev.twosource.reading.Reading;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.pipeline.Reader;
import dev.twosource.report.Report;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Work grows with the length of a text, whatever it says. Sixteen times the text would take 256
 * times as long where work grew with the square; the bound between leaves room for a busy machine,
 * and time is the thread's own.
 */
class LinearTest {
  private static final int SMALL = 6_000;
  private static final int TIMES = 16;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "words", "names", "numbers", "killed", "quotes", "dates", "events", "lengths", "ages",
        "prose"
      })
  void aTextWithoutEndIsUnderstoodInTimeByItsLength(String content) {
    SourceDocument small = document("small", text(content, SMALL));
    SourceDocument large = document("large", text(content, SMALL * TIMES));
    for (int i = 0; i < 12; i++) {
      Understood.read(small);
    }
    long one = Math.max(500_000, best(small, 7));
    long many = best(large, 2);
    assertThat(many / (double) one)
        .as("times as long for %d times the text", TIMES)
        .isLessThan(TIMES * 4);
  }

  @Test
  void aSentenceWithoutEndIsCut() {
    Reading reading = Reader.read(document("a", text("killed", 40_000)));
    List<Sentence> sentences = reading.tokens().sentences();
    assertThat(sentences).hasSizeGreaterThan(10);
    assertThat(sentences).allMatch(sentence -> sentence.endToken() - sentence.firstToken() <= 250);
    assertThat(sentences)
        .allMatch(sentence -> sentence.span().end() - sentence.span().start() <= 3_000);
    int next = 0;
    for (Sentence sentence : sentences) {
      assertThat(sentence.firstToken()).isEqualTo(next);
      next = sentence.endToken();
    }
    assertThat(next).isEqualTo(reading.tokens().size());
  }

  @Test
  void aWordWithoutEndIsASentenceOfItsOwn() {
    Reading reading =
        Reader.read(
            document(
                "a",
                "Twelve people were killed " + "a".repeat(50_000) + " and three were injured"));
    assertThat(reading.tokens().sentences()).hasSize(3);
  }

  @Test
  void aLongSentenceOfTheNewsIsNotCut() {
    assertThat(Reader.read(document("a", text("words", 1_000))).tokens().sentences()).hasSize(1);
  }

  @Test
  void moreClaimsOfOneKindThanAreComparedAreNamedAndTheRestIsChecked() {
    SourceDocument crowded = document("crowded", text("killed", 40_000));
    SourceDocument a =
        document(
            "a", "On Monday a bridge fell in Halden and 12 people were killed, officials said.");
    assertThat(
            Understood.read(crowded).claims().stream()
                .filter(c -> c.detail().equals("count.killed")))
        .hasSize(Kinds.MOST);
    Report report = CrossChecker.compare(crowded, a);
    assertThat(report.failures())
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.document()).isEqualTo("crowded");
              assertThat(failure.message())
                  .isEqualTo("no more than the first 300 claims are compared of count.killed");
            });
    assertThat(report.statistics().documents()).isEqualTo(2);
  }

  private static long best(SourceDocument document, int rounds) {
    List<Long> times = new ArrayList<>();
    var clock = ManagementFactory.getThreadMXBean();
    for (int i = 0; i < rounds; i++) {
      long from = clock.getCurrentThreadCpuTime();
      Understood.read(document);
      times.add(clock.getCurrentThreadCpuTime() - from);
    }
    return times.stream().min(Comparator.naturalOrder()).orElseThrow();
  }

  private static SourceDocument document(String id, String text) {
    return SourceDocument.builder(id, text)
        .published(Published.on(LocalDate.of(2025, 5, 20)))
        .build();
  }

  private static String text(String content, int length) {
    StringBuilder text = new StringBuilder(length + 100);
    Random random = new Random(7);
    String[] words = {"river", "window", "quietly", "bridge", "wrote", "and", "the", "of", "green"};
    String[] syllables = {"ka", "ro", "mi", "ten", "dor", "va", "lis", "bo", "an", "gur"};
    while (text.length() < length) {
      int number = random.nextInt(900) + 1;
      String word = words[random.nextInt(words.length)];
      String name =
          "Anna K"
              + syllables[random.nextInt(10)]
              + syllables[random.nextInt(10)]
              + syllables[random.nextInt(10)];
      text.append(
          switch (content) {
            case "words" -> word + " ";
            case "names" -> name + ", ";
            case "numbers" -> number + " ";
            case "killed" -> number + " people were killed and ";
            case "quotes" -> "\"we " + word + " it,\" he said, ";
            case "dates" -> "on " + (number % 28 + 1) + " May 20" + (number % 15 + 10) + ", ";
            case "events" -> number + " people met in Halden on Monday for two hours, ";
            case "lengths" -> "It was over after two hours. They endured three hours of heat. ";
            case "ages" ->
                name + " hit a wall. Police held the " + (number % 60 + 20) + "-year-old driver. ";
            default ->
                name + " said on Monday that " + number + " people were injured in the fire.\n\n";
          });
    }
    return text.toString();
  }
}
