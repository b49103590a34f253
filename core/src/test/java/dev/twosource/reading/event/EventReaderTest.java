package dev.twosource.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import dev.twosource.reading.Reading;
import dev.twosource.reading.pipeline.Reader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventReaderTest {
  private static final String FILLER =
      " Shops stayed open. Nobody was arrested. The road was free again by noon. It did not rain.";

  private static List<Occurrence> read(String text) {
    return events(text).occurrences();
  }

  private static Events events(String text) {
    SourceDocument document =
        SourceDocument.builder("a", text)
            .published(Published.on(LocalDate.of(2025, 10, 9)))
            .build();
    Reading reading = Reader.read(document);
    return EventReader.read(
        reading.tokens(), reading.names(), reading.timexes(), reading.document().published());
  }

  @Test
  void anEventThatIsBroughtInFurtherDownWithItsOwnDayIsAnotherOne() {
    String first = "Farmers held a protest in Lyon against a trade deal.";
    assertThat(read(first + FILLER + " A rally on Monday in Dijon drew 900."))
        .filteredOn(event -> event.type().equals("protest"))
        .hasSize(2);
    assertThat(read(first + FILLER + " The rally on Monday drew 900."))
        .filteredOn(event -> event.type().equals("protest"))
        .hasSize(1);
  }

  @Test
  void whatIsToEndOnADayDidNotHappenOnIt() {
    assertThat(read("The walkout had been due to end on Wednesday."))
        .singleElement()
        .satisfies(event -> assertThat(event.when()).isNull());
    assertThat(read("The walkout began on Wednesday."))
        .singleElement()
        .satisfies(event -> assertThat(event.when()).isNotNull());
  }

  @Test
  void aReportIsNotAboutWhatItSaysLastOfTheWeeksToCome() {
    String first = "Most dustbins in Essen stayed full.";
    assertThat(events(first + FILLER + " Talks are set for 22 October.").mainOccurrence()).isNull();
    assertThat(events("Talks are set for 22 October." + FILLER).mainOccurrence()).isNotNull();
  }

  @Test
  void theDayThatStandsBeforeAnEventIsItsOwn() {
    String first = "The fire drew crowds of onlookers to the depot on Wednesday.";
    assertThat(read(first + " Tuesday night's fire left 14 people injured."))
        .last()
        .satisfies(
            event ->
                assertThat(event.when())
                    .isNotNull()
                    .satisfies(
                        when -> assertThat(when.firstDay()).isEqualTo(LocalDate.of(2025, 10, 7))));
  }
}
