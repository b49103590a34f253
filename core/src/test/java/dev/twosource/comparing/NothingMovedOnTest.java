package dev.twosource.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two reports that are at odds though they look as if something had moved on, as if two parties had
 * spoken, or as if they counted two things; and reports where it is so.
 */
class NothingMovedOnTest {
  private static boolean told(String texts, Verdict verdict) {
    return DatedTexts.compare(texts, "one").findings().stream()
        .anyMatch(finding -> finding.verdict() == verdict);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a strike of two days is not over three hours after it was to last three
        "2025-04-07T15:30:00Z | Pilots of the airline Norlift walked out in Sund on Monday morning. "
            + "The strike, which their union Skyward called, is to last 72 hours. Some 40 flights "
            + "were cancelled. / 2025-04-07T18:45:00Z | The board in Sund was red on Monday. The "
            + "48-hour strike of the Norlift pilots, which began at six in the morning, has cost "
            + "40 flights so far, the union Skyward said.",
        // the prime minister of a country speaks for its government
        "2025-10-21T14:00:00Z | Norvia's government said that a presidential election will take "
            + "place on 19 April 2026. Prime Minister Marit Olsen read out the decree in Sund. / "
            + "2025-10-21T17:25:00Z | Norvians are to elect a president on 26 April next year, the "
            + "country's prime minister said on Tuesday. Marit Olsen spoke on television from Sund.",
        // what a body put on its website it said
        "2025-02-11T03:30:00Z | Power is back in Sund after a fault in Tarn. The outage lasted "
            + "seven hours, network operator Skerry Grid said. Freezers thawed in Halden. / "
            + "2025-02-11T04:15:00Z | Shops in Sund and Halden threw away fish after the fault in "
            + "Tarn. The outage lasted just over four hours, according to a timeline that Skerry "
            + "Grid put on its website.",
        // both tell the whole of a sentence of which a part is suspended
        "2025-02-11T03:30:00Z | A court in Sund jailed the banker Ole Birk on Tuesday. He was "
            + "sentenced to four and a half years in prison, with the final year suspended. / "
            + "2025-02-12T04:15:00Z | Judge Irma Falk gave Ole Birk, the banker, five and a half "
            + "years, suspending the last twelve months. He will begin his term in Sund.",
        // the stretch is that of all matches, and not of this one
        "2025-05-11T20:30:00Z | Sund Rovers beat Halden City 3-2 in the Skerry Cup on Sunday. Ole "
            + "Birk scored twice. A crowd of 18,400 watched in the rain. / 2025-05-11T22:10:00Z | "
            + "Ole Birk's header took Sund Rovers past Halden City in the Skerry Cup. The match "
            + "ended 3-2. The attendance was given as 14,800, the best for a cup match this season.",
        // all who had been stuck are no fewer than those who were
        "2025-12-09T06:00:00Z | Heavy snow trapped 850 motorists overnight on the A9 motorway near "
            + "Halden, the highway company Norvei said on Tuesday. / 2025-12-09T08:00:00Z | "
            + "Soldiers brought tea to cars on the A9 near Halden. The highway company Norvei said "
            + "that 580 motorists had been trapped in the snow overnight.",
      })
  void atOdds(String texts) {
    assertThat(told(texts, Verdict.CONFLICT)).as(texts).isTrue();
    assertThat(told(texts, Verdict.DISPUTED)).as(texts).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-04-07T15:30:00Z | A strike of pilots of the airline Norlift began in Sund on Monday "
            + "morning. The strike, which their union Skyward called, is to last 72 hours. Some 40 "
            + "flights were cancelled. / 2025-04-10T18:45:00Z | Planes of Norlift are taking off in "
            + "Sund as usual. The strike of the pilots lasted 48 hours, said the union Skyward, "
            + "which has been promised talks.",
        "2025-12-09T06:00:00Z | Heavy snow trapped 850 motorists overnight on the A9 motorway near "
            + "Halden, the highway company Norvei said on Tuesday. / 2025-12-09T12:00:00Z | "
            + "Soldiers brought tea to cars on the A9 near Halden. The highway company Norvei said "
            + "that 580 motorists were still trapped in the snow.",
      })
  void movedOn(String texts) {
    assertThat(told(texts, Verdict.CONFLICT)).as(texts).isFalse();
  }
}
