package dev.twosource.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.comparing.DatedTexts;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a player is counted to have done in one match, told by two reports. */
class PlayersTest {
  private static final String MATCH =
      "Halden Rovers beat Moss Albion 74-61 on Friday, with Anna Brenner and Petra Novak on the bench. ";

  private static Set<String> conflicts(String first, String second) {
    String texts =
        "2025-03-07T22:00:00Z | " + MATCH + first + " / 2025-03-07T23:30:00Z | " + MATCH + second;
    return DatedTexts.compare(texts, null).findings().stream()
        .filter(finding -> finding.verdict().name().equals("CONFLICT"))
        .map(finding -> finding.detail())
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rick Carlsen scored 14 points for Albion. | Rick Carlsen had 12 points for Albion.
          Anna Brenner made seven saves. | Anna Brenner, the keeper, made nine saves.
          Doug Vangen has 2,029 points in his career. | Doug Vangen has 2,129 career points.
          """)
  void onePlayersNumbersDiffer(String first, String second) {
    assertThat(conflicts(first, second)).contains("count.other");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rick Carlsen scored 14 points for Albion. | Doug Vangen scored 12 points for Albion.
          Rick Carlsen scored 14 points. | Rick Carlsen scored eight points in the first half.
          Rick Carlsen scored 14 points. | Rick Carlsen has 214 points this season.
          Rick Carlsen scored 14 points. | It came a week after Rick Carlsen scored 20 points in Lindow.
          Rick Carlsen ran 60 yards in the first half. | Rick Carlsen averages 80 yards.
          Rick Carlsen had seven rebounds. | Rick Carlsen was two rebounds off his best.
          Rick Carlsen had 24 points. | In 113 games Rick Carlsen has logged 20.2 points an outing.
          Rick Carlsen scored two goals. | Rick Carlsen scored nine goals and won four penalties this season.
          """)
  void othersNumbersDoNot(String first, String second) {
    assertThat(conflicts(first, second)).isEmpty();
  }

  @Test
  void childrenAreTheirParents() {
    String of = "Rick Carlsen, 34, a father of %s, was hurt when a stand fell on Friday.";
    assertThat(conflicts(of.formatted("four"), of.formatted("five"))).contains("count.people");
    assertThat(
            conflicts(
                of.formatted("four"), "Doug Vangen, 31, a father of two, was hurt there, too."))
        .isEmpty();
  }

  @Test
  void oneNumberAgrees() {
    assertThat(conflicts("Rick Carlsen scored 14 points.", "Rick Carlsen had 14 points."))
        .isEmpty();
  }
}
