package dev.twosource.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and hours of reports that bear no date. */
class UndatedDaysTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "A fire gutted the Corn Exchange in Halden on Tuesday night, destroying the town's only"
            + " theatre. Fire chief Tom Ashby said forty firefighters fought the blaze at the Corn"
            + " Exchange. Mayor Ruth Okafor called it a black day for Halden."
            + " / Halden's Corn Exchange was destroyed by fire on Wednesday night. Mayor Ruth Okafor"
            + " said the theatre would be rebuilt, and fire chief Tom Ashby said the cause was not"
            + " known.",
        "Police arrested banker Viktor Hallan at his villa in Saltford on Monday. Hallan, of"
            + " Saltford Savings Bank, is accused of fraud."
            + " / Viktor Hallan, the head of Saltford Savings Bank, has been held in custody since"
            + " Tuesday. He was taken from his villa in Saltford on suspicion of fraud.",
      })
  void weekdaysDiffer(String texts) {
    assertThat(DatedTexts.verdicts(texts, null, "event.date")).contains("CONFLICT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry Marta Lind ran aground off Elsinore at 6.15am on Monday, the Danish coastguard"
            + " said. All 84 passengers of the Marta Lind were taken off by lifeboat. Captain Jens"
            + " Holm was questioned."
            + " / The passenger ferry Marta Lind ran aground off Elsinore at about 8am on Monday with"
            + " 84 people on board. The captain, Jens Holm, was questioned by the Danish coastguard.",
      })
  void hoursDiffer(String texts) {
    assertThat(DatedTexts.verdicts(texts, null, "event.time")).contains("CONFLICT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Halden Rovers beat Porsgrunn Albion on Saturday. Coach Marek Sobol praised keeper Tom Ashby"
            + " of Rovers."
            + " / Halden Rovers lost to Viborg Falcons on Wednesday. Coach Marek Sobol dropped keeper"
            + " Tom Ashby.",
        "Fire chief Tom Ashby said a fire broke out at the Corn Exchange in Halden at 9.40pm on"
            + " Friday."
            + " / The fire at the Corn Exchange in Halden was put out at 4am on Saturday, fire chief"
            + " Tom Ashby said.",
        "Lena Brandt of Nordland Holdings will speak in Porsgrunn on Tuesday about the Lindqvist sale."
            + " / Lena Brandt of Nordland Holdings spoke in Porsgrunn on Friday about the Lindqvist"
            + " sale.",
      })
  void whatIsHeldAgainMayBeTwo(String texts) {
    assertThat(DatedTexts.verdicts(texts, null, "event.(date|time)")).doesNotContain("CONFLICT");
  }
}
