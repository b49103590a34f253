package dev.twosource.kinds.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import dev.twosource.index.Understood;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values are shown as they were told, and not as what they stand for. */
class DisplaysTest {
  private static final Published WEDNESDAY = Published.at(Instant.parse("2025-03-05T18:00:00Z"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          event.time | Tuesday 4 March 2025, about 19:00    | The fire broke out at around 7 p.m. on Tuesday.
          event.time | Monday 3 March 2025, after 02:00     | The crash happened shortly after 2 a.m. on Monday.
          event.time | Monday 3 March 2025, before 09:00    | The shop opened just before 9 a.m. on Monday.
          event.time | Sunday 2 March 2025, 10:30           | The parade began at 10:30 a.m. on Sunday.
          event.time | Monday 3 March 2025, 15:00 UTC       | The quake struck at 1500 GMT on Monday.
          event.time | Tuesday 4 March 2025, 10:00 ET       | The launch took place at 10 a.m. Eastern on Tuesday.
          event.time | Monday 3 March 2025, 15:00 to 16:00  | The robbery took place between 3 and 4 p.m. on Monday.
          event.time | Tuesday 4 March 2025, about 12:00    | The tram crashed around noon on Tuesday.
          distance   | 54.7 km                              | The quake was centred 34 miles west of Varnby.
          distance   | about 40.2 km                        | The man was caught about 25 miles away.
          distance   | 3.05 m                               | The car dragged her 10 feet.
          event.duration | about 15 seconds                 | The earthquake lasted about 15 seconds.
          event.duration | 4 minutes 30 seconds             | The blackout lasted four and a half minutes.
          distance   | 42.195 km                            | The marathon covers 42.195 km.
          """)
  void asTold(String detail, String shown, String sentence) {
    SourceDocument document = SourceDocument.builder("a", sentence).published(WEDNESDAY).build();
    List<String> displays =
        Understood.read(document).entries().stream()
            .filter(entry -> entry.claim().detail().equals(detail))
            .map(entry -> Displays.of(entry.claim().value()))
            .toList();
    assertThat(displays).containsExactly(shown);
  }
}
