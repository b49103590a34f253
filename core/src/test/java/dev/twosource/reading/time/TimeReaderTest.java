package dev.twosource.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.Lines;
import dev.twosource.document.Block;
import dev.twosource.document.Published;
import dev.twosource.document.Span;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.text.Tokenizer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TimeReaderTest {
  private static final Published TUESDAY = Published.on(LocalDate.of(2025, 5, 20));

  private static List<Timex> read(String text, @Nullable Published published) {
    Tokens tokens =
        Tokenizer.tokenize(text, List.of(new Block(new Span(0, text.length()), Block.Role.BODY)));
    return TimeReader.read(tokens, published);
  }

  private static Timex only(String text) {
    List<Timex> all = read(text, TUESDAY);
    assertThat(all).as(text).hasSize(1);
    return all.get(0);
  }

  private static List<String> lines(String file) throws IOException {
    return Lines.of(TimeReaderTest.class, file);
  }

  static Stream<Arguments> expressions() throws IOException {
    List<Arguments> all = new ArrayList<>();
    String published = "none";
    for (String line : lines("expressions.txt")) {
      if (line.startsWith("@")) {
        published = line.substring(1).strip();
      } else {
        int arrow = line.indexOf(" => ");
        all.add(Arguments.of(published, line.substring(0, arrow), line.substring(arrow + 4)));
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void readsAsTheCorpusSays(String published, String marked, String expected) {
    int open = marked.indexOf("[[");
    int close = marked.indexOf("]]") - 2;
    String text = marked.replace("[[", "").replace("]]", "");
    List<Timex> all =
        read(text, published.equals("none") ? null : Published.on(LocalDate.parse(published)));
    Timex timex =
        all.stream()
            .filter(one -> one.span().equals(new Span(open, close)))
            .findFirst()
            .orElse(null);
    assertThat(timex).as("%s among %s", marked, all).isNotNull();
    int bar = expected.indexOf(" | ");
    assertThat(timex.type() + " " + timex.value())
        .as(marked)
        .isEqualTo(bar < 0 ? expected : expected.substring(0, bar));
    if (bar >= 0) {
      for (String more : expected.substring(bar + 3).split(", ")) {
        check(timex, more.strip(), marked);
      }
    }
  }

  private static void check(Timex timex, String more, String marked) {
    String rest = more.substring(more.indexOf(' ') + 1);
    if (more.startsWith("mod ")) {
      assertThat(timex.mod()).as(marked).isEqualTo(Timex.Mod.valueOf(rest));
    } else if (more.startsWith("rel ")) {
      assertThat(timex.relation()).as(marked).isEqualTo(Timex.Relation.valueOf(rest));
    } else if (more.startsWith("hedge ")) {
      assertThat(timex.hedge().name()).as(marked).isEqualTo(rest);
    } else if (more.startsWith("min ")) {
      int dots = rest.indexOf("..");
      assertThat(timex.minutes().low())
          .as(marked)
          .isCloseTo(Double.parseDouble(rest.substring(0, dots)), Offset.offset(0.01));
      assertThat(timex.minutes().high())
          .as(marked)
          .isCloseTo(Double.parseDouble(rest.substring(dots + 2)), Offset.offset(0.01));
    } else if (more.equals("open")) {
      assertThat(timex.readings()).as(marked).isEmpty();
    } else if (more.endsWith("Z")) {
      assertThat(timex.interval().utcFrom().toLocalTime() + "Z").as(marked).isEqualTo(more);
    } else {
      List<TimeSpan> readings = new ArrayList<>();
      for (String one : more.split(" or ")) {
        int dots = one.indexOf("..");
        LocalDate first = LocalDate.parse(dots < 0 ? one : one.substring(0, dots));
        readings.add(
            TimeSpan.days(first, dots < 0 ? first : LocalDate.parse(one.substring(dots + 2))));
      }
      assertThat(timex.readings()).as(marked).isEqualTo(readings);
    }
  }

  static Stream<String> nearMisses() throws IOException {
    return lines("none.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("nearMisses")
  void leavesAlone(String text) {
    assertThat(read(text, TUESDAY)).isEmpty();
  }

  @Test
  void hasEnoughExamples() throws IOException {
    assertThat(expressions().count()).isGreaterThanOrEqualTo(200);
    assertThat(nearMisses().count()).isGreaterThanOrEqualTo(60);
  }

  @Test
  void splitsTheNumberGluedToAYear() {
    String text = "Published 5/15/20256 min read";
    assertThat(read(text, TUESDAY))
        .singleElement()
        .satisfies(
            timex -> {
              assertThat(timex.span().of(text)).isEqualTo("5/15/2025");
              assertThat(timex.value()).isEqualTo("2025-05-15");
            });
  }

  @Test
  void anchorsToTheEventThatTheWordsName() {
    String text = "The calls took place on May 19. Envoys met the day before the calls.";
    Timex timex = read(text, TUESDAY).get(1);
    assertThat(timex.anchor().of(text)).isEqualTo("the calls");
    assertThat(timex.value()).isEqualTo("2025-05-18");
    String later = "Envoys met a day before the calls. The calls took place on May 19.";
    assertThat(read(later, TUESDAY).get(0).value()).isEqualTo("2025-05-18");
    String unknown = "Envoys met the day before the calls.";
    Timex open = only(unknown);
    assertThat(open.anchor().of(unknown)).isEqualTo("the calls");
    assertThat(open.readings()).isEmpty();
  }

  @Test
  void keepsBothHalvesOfTheDayUntilOneIsTold() {
    assertThat(only("The gates shut at nine o'clock.").readings()).hasSize(2);
    assertThat(only("The gates shut at nine o'clock in the morning.").readings()).hasSize(1);
  }

  @Test
  void compareTimesAcrossZones() {
    TimeSpan washington =
        read("He called at 10 a.m. Eastern on May 19.", TUESDAY).get(0).interval();
    TimeSpan moscow = read("He called at 5 p.m. Moscow time on May 19.", TUESDAY).get(0).interval();
    assertThat(washington.overlaps(moscow)).isTrue();
  }

  @Test
  void keepsTheNeighbouringDayWherePublicationIsNearMidnight() {
    Published late = Published.at(Instant.parse("2025-05-20T01:30:00Z"));
    List<Timex> all = read("The dam burst today.", late);
    assertThat(all.get(0).readings())
        .containsExactly(
            TimeSpan.day(LocalDate.of(2025, 5, 20)), TimeSpan.day(LocalDate.of(2025, 5, 19)));
  }

  @Test
  void neverReachesOverASentence() {
    assertThat(read("They met in May. 19 people came.", TUESDAY))
        .singleElement()
        .satisfies(timex -> assertThat(timex.value()).isEqualTo("2025-05"));
  }

  @Test
  void survivesDaysThatDoNotExist() {
    assertThat(only("It was signed on 30 February 2025.").readings()).isEmpty();
  }
}
