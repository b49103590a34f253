package dev.twosource.kinds.amount;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.document.SourceDocument;
import dev.twosource.index.Understood;
import dev.twosource.kinds.claim.Slot;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What amounts are of, by their part in the clause. */
class AmountRoleTest {
  private static List<Slot> slots(String text) {
    return Understood.read(SourceDocument.of("d", text)).entries().stream()
        .map(entry -> entry.claim())
        .filter(claim -> List.of("money.amount", "percent", "distance").contains(claim.detail()))
        .map(claim -> claim.slot())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what those did of whom a share is told
        "Some 62 percent of the nurses stayed at home.|~does:stay",
        "About 62 percent of the patients had seen their headache days halved.|~does:halve",
        "Some 52 percent had their number of headache days cut in half.|~does:halve",
        "The test was passed by 92 percent of the pupils.|~does:pass",
        // what a length is that of
        "A crack 40 metres long has opened in the dam.|~of:crack",
        "A 14-metre crack in the dam can be seen from the road.|~of:crack",
        // what rose or fell
        "Sales rose by 4 percent in May.|~of:sales",
        "The firm sold 12 percent fewer drills.|~of:drill",
        "Patients were 41 percent less likely to be admitted to hospital.|~of:admit",
      })
  void marks(String text, String mark) {
    assertThat(slots(text)).anyMatch(slot -> slot.has(mark));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a rise does something, and no share of anybody
        "A 5 percent rise stayed on the table.|~does:stay",
        // who has something cut is not cut
        "About 52 percent had their hair cut.|~does:halve",
        // the road from which it is seen has no length here
        "A 14-metre crack can be seen from the road.|~of:road",
        // what is likely is no thing
        "Patients were 41 percent less likely to be admitted to hospital.|~of:less",
      })
  void leaves(String text, String mark) {
    assertThat(slots(text)).noneMatch(slot -> slot.has(mark));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what an offer is above
        "The bid is 31 percent above Friday's close.|premium",
        "The offer is nearly a third above where the stock had been trading.|premium",
        // a journey from end to end
        "He came home after a row of 2,400 nautical miles.|path",
        "She finished a trek of 900 kilometres across the ice.|path",
        "Nobody may fish for 12 kilometres between the works and the bridge.|path",
        // how far something reaches
        "The trench runs for five miles.|length",
        // where a vessel was stopped
        "The boat was stopped 320 kilometres off the islands.|away",
        // what a firm loses of its worth
        "The broker lost 18 percent of its value.|fall",
        // who did not come to work
        "The dockers are on strike. He said 90 percent of the shift had not come in.|joined",
      })
  void tells(String text, String topic) {
    assertThat(slots(text)).extracting(Slot::head).contains(topic);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // sales above those of last year are no premium
        "Sales were 31 percent above last year's.|premium",
        // a share of routes does not strike
        "The drivers joined the walkout, but one route in four ran.|joined",
        // a field of flowers is no journey
        "The estate has a field of 40 metres.|path",
      })
  void doesNotTell(String text, String topic) {
    assertThat(slots(text)).extracting(Slot::head).doesNotContain(topic);
  }
}
