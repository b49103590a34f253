package dev.twosource.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.index.Entry;
import dev.twosource.index.Understood;
import dev.twosource.kinds.claim.Value;
import dev.twosource.linking.Link;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Interval;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The only day or hour of each of two reports, numbers that are said to have grown, and who tells a
 * thing without being a party to it.
 */
class OnlyDaysAndHoursTest {
  private static Set<String> verdicts(String texts) {
    return DatedTexts.compare(texts, "one").findings().stream()
        .map(finding -> finding.verdict() + " " + finding.detail())
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-03-12T19:00:00Z | A cargo plane of Tarn Air slid off the runway in Warrabolga on"
            + " Wednesday. The aircraft touched down at 5:50 a.m. on a flight from Lunenhaven and"
            + " could not be stopped. Pilot Elke Dunstane was unhurt."
            + " / 2025-03-12T20:30:00Z | Pilot Elke Dunstane climbed out unhurt when a freighter of"
            + " Tarn Air left the runway in Warrabolga on Wednesday. It had landed at ten to seven"
            + " in the morning after a flight of two hours from Lunenhaven.",
        "2025-03-12T14:00:00Z | An inquiry into crocodiles began in Warrabolga on Wednesday. The"
            + " hearing began at 9.30 am and heard from rangers. Elke Dunstane said two beaches"
            + " would stay shut. Ruben Holt disagreed."
            + " / 2025-03-12T16:00:00Z | Elke Dunstane was the first witness as an inquiry into the"
            + " reptiles got under way in Warrabolga at 11 am on Wednesday. Ruben Holt is the"
            + " second. Rangers were heard as well.",
      })
  void onlyHoursAreOfOneMoment(String texts) {
    assertThat(verdicts(texts)).contains("CONFLICT event.time");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-03-12T19:00:00Z | A paint factory in Warrabolga burned on Wednesday. There was a loud"
            + " bang at 8:10 a.m., said Elke Dunstane, who lives opposite."
            + " / 2025-03-12T20:30:00Z | Elke Dunstane watched from her window as a paint factory in"
            + " Warrabolga burned on Wednesday. The fire was out at 10:50 a.m.",
      })
  void notThoseOfWhatCameBehind(String texts) {
    assertThat(verdicts(texts)).doesNotContain("CONFLICT event.time");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-09-29T09:00:00Z | After eleven years under scaffolding, the railway museum in"
            + " Warrabolga opened its doors to the public again on Saturday, 27 September. Elke"
            + " Dunstane, who runs it, cut a ribbon."
            + " / 2025-10-01T14:00:00Z | The public was let in to the restored railway museum in"
            + " Warrabolga on Sunday, 28 September, and Elke Dunstane cut the ribbon.",
      })
  void onlyDaysThatArePastAreOfOneAct(String texts) {
    assertThat(verdicts(texts)).contains("CONFLICT event.date");
  }

  @Test
  void notThoseOfWhatIsHeldAgain() {
    Link.Same link = new Link.Same(List.of("both tell of a race"), 5);
    for (Entry a :
        days(
            "2025-09-29T09:00:00Z | The marathon in Warrabolga was won by Elke Dunstane on"
                + " Saturday. Some 6,000 people ran.")) {
      for (Entry b :
          days(
              "2025-09-30T14:00:00Z | Elke Dunstane was among the spectators when Ruben Holt won the"
                  + " Warrabolga marathon on Sunday.")) {
        assertThat(a.claim().slot().head().equals("race") && PastDays.are(a, b, link)).isFalse();
      }
    }
  }

  private static List<Entry> days(String dated) {
    return Understood.read(DatedTexts.document("a", dated, "one")).entries().stream()
        .filter(entry -> entry.claim().detail().equals("event.date"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-10-28T15:00:00Z | A prosecutor in Warrabolga on Tuesday asked for a prison sentence of"
            + " 12 years for Ruben Holt, who is accused of planting a bomb beside a hospital."
            + " / 2025-11-18T13:00:00Z | Ruben Holt, who hid a bomb at a hospital in Warrabolga, has"
            + " been sent to prison for nine years.",
      })
  void whatWasGivenFollowsWhatWasAskedFor(String texts) {
    assertThat(verdicts(texts)).contains("UPDATED sentence.length");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-10-02T17:00:00Z | A court in Warrabolga on Thursday sentenced the politician Ruben"
            + " Holt to 12 years in prison, his lawyer said."
            + " / 2025-10-02T19:00:00Z | Former minister Ruben Holt was given a prison sentence of 22"
            + " years in Warrabolga on Thursday.",
      })
  void lawyerIsNoPartyToSentence(String texts) {
    assertThat(verdicts(texts)).contains("CONFLICT sentence.length");
  }

  @ParameterizedTest
  @CsvSource({
    "3e9, 5e8, 2.2e9, 5e7, false",
    "3e9, 5e8, 2.6e9, 5e7, true",
    "1.5e6, 5e4, 1.59e6, 5e3, true",
    "2e6, 5e5, 3e6, 5e5, false",
    "50, 5, 57, 0.5, true"
  })
  void roundNumbersMeetWhatTheyStandFor(
      double one, double half, double other, double itsHalf, boolean meet) {
    Comparison comparison = Values.compare(amount(one, half), amount(other, itsHalf));
    assertThat(comparison instanceof Comparison.Contradicts).isEqualTo(!meet);
  }

  private static Value.Amount amount(double stated, double half) {
    return new Value.Amount(
        new Interval(stated, false, stated, true), stated, half, "1", Hedge.NONE);
  }
}
