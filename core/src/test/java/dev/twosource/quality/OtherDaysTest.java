package dev.twosource.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.CrossChecker;
import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import dev.twosource.report.DocumentClaim;
import dev.twosource.report.Quotation;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Sample texts, and sentences of several put together, read as of any day: "between Jan. 10 and
 * Feb. 22" is told on each day of the year. None breaks the reading, and every quote stands at its
 * place.
 */
class OtherDaysTest {
  private static final int DAYS = 2_600;

  @Test
  void textsAreReadAsOfAnyDay() throws IOException {
    List<String> texts = texts();
    Random random = new Random(20);
    for (int i = 0; i < texts.size(); i += 4) {
      read(texts.get(i), random.nextInt(DAYS));
    }
  }

  @Test
  void sentencesOfSeveralTextsAreReadAsOfAnyDay() throws IOException {
    List<String> texts = texts();
    Random random = new Random(21);
    for (int i = 0; i < 200; i++) {
      String[] one = sentences(texts.get(random.nextInt(texts.size())));
      String[] other = sentences(texts.get(random.nextInt(texts.size())));
      String mixed =
          List.of(one).stream()
              .map(said -> random.nextInt(3) > 0 ? said : other[random.nextInt(other.length)])
              .collect(Collectors.joining(" "));
      read(mixed, random.nextInt(DAYS));
    }
  }

  @Test
  void aStretchWhoseDaysAreOfTwoYearsAloneIsOfOne() {
    String text =
        "A dairy is recalling soft cheese. Shoppers should look for tubs with a date between Jan. 10"
            + " and Feb. 22. Four people are ill.";
    read(text, day(2025, 3, 14));
    read(text, day(2025, 2, 23));
    read("The road is closed from 30 June to 2 May, the council said.", day(2025, 6, 1));
  }

  private static int day(int year, int month, int day) {
    return (int) (LocalDate.of(year, month, day).toEpochDay() - FIRST.toEpochDay());
  }

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

  private static void read(String text, int day) {
    SourceDocument document =
        SourceDocument.builder("a", text).published(Published.on(FIRST.plusDays(day))).build();
    CrossChecker checker = CrossChecker.builder().build();
    for (DocumentClaim claim : checker.claims(document)) {
      Quotation said = claim.quotation();
      assertThat(text.substring(said.start(), said.end())).isEqualTo(said.quote());
    }
    assertThat(checker.check(document).failures()).as(text).isEmpty();
  }

  private static String[] sentences(String text) {
    return text.split("(?<=[.!?]) ");
  }

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Story story : Story.folder(Story.half("development"))) {
      story.documents().forEach(document -> texts.add(document.path("text").asText()));
    }
    return texts;
  }
}
