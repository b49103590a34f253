package dev.twosource.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only looks as if it had moved on, because two reports tell of two things of one sort. */
class OtherOccasionsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        // what an index gained on two days
        "2026-03-10T18:00:00Z | The Harl 50 lost 412 points on Tuesday to close at 8,944, its worst "
            + "day in a month. Shares of Orrin Glass fell 4 percent. / 2026-03-12T18:00:00Z | The "
            + "Harl 50 rose 655 points on Thursday to 9,570. Shares of Orrin Glass gained 6 "
            + "percent. ",
        // what was added and what it came to
        "2026-03-10T18:00:00Z | The yard Skerry Hulls announced 35 new orders from Tarn Ferries, "
            + "bringing the total to 677 orders. Its chief Ole Birk was pleased. / "
            + "2026-03-10T19:00:00Z | Ole Birk of Skerry Hulls spoke of a good week.",
        // for how many there is room, and how many came along
        "2026-03-10T18:00:00Z | The ferry Tarnwen will seat between 210 and 330 passengers, "
            + "Skerry Ferries said. / 2026-03-30T18:00:00Z | The ferry Tarnwen of Skerry Ferries "
            + "left four hours late, carrying 150 passengers.",
        // plans of two things
        "2026-04-01T08:00:00Z | Samsung will release its new Galaxy Fold in May, the company said "
            + "on Wednesday in Seoul. The phone will cost 1,799 dollars. / 2026-07-12T08:00:00Z | "
            + "Samsung released an update for its Galaxy Watch on Friday that corrects a fault in "
            + "the heart monitor. The first Galaxy Fold was released in 2019.",
        // what happened cannot be put off
        "2026-04-12T08:00:00Z | Kimo Gray, 16, was shot dead by police on Saturday night in "
            + "Brooklyn. A crowd protested on Monday. / 2026-05-12T08:00:00Z | The judge has "
            + "postponed the testimony of a witness of the shooting in Brooklyn until Thursday.",
        // nobody knows which of two reports is the later one
        "Rangers fired Michael Beale on Sunday after a third defeat in seven games. The club had "
            + "given Beale a new contract in March. / Rangers have decided to keep Michael Beale "
            + "in charge, the club said, after a defeat by Aberdeen.",
        "Manchester City won their ninth match in a row on Saturday, beating Everton 2-0. Erling "
            + "Haaland has 21 goals this season. / Erling Haaland scored again as Manchester City "
            + "beat Fulham 3-1 for a 12th straight win. The Norwegian has 24 goals this season.",
        // what somebody was convicted of years ago
        "2026-05-02T08:00:00Z | Police in Ohio are looking for Darrell Pike, who escaped on "
            + "Friday. Sheriff Tom Weller said he was dangerous. / 2026-05-05T08:00:00Z | Darrell "
            + "Pike is still on the run, Sheriff Tom Weller of Ohio said. Pike was in prison after "
            + "being convicted of robbing three banks.",
      })
  void twoThingsAreNoChange(String texts) {
    assertThat(verdicts(texts)).doesNotContain(Verdict.UPDATED.name(), Verdict.CONFLICT.name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-01T10:00:00Z | The yard Skerry Hulls has a backlog of 312 ships, its chief Ole "
            + "Birk said. / 2026-02-20T10:00:00Z | Ole Birk said that 20 orders from Tarn Ferries "
            + "had lifted the total backlog of Skerry Hulls to 332 ships.",
        "A quake in Luzon killed 11 people, officials in Vigan said. Dozens were hurt. / The toll "
            + "of the quake in Luzon has risen to 19 from 11, officials in Vigan said.",
        "A fire on the ferry Norlanda off Bergen injured 14 people on Monday, the coast guard "
            + "said. The ferry had 211 passengers on board. / The coast guard corrected the number "
            + "of people injured in Monday's fire on the ferry Norlanda off Bergen to nine, from "
            + "14. The ferry had 211 passengers on board.",
        "2026-07-10T18:00:00Z | Viktor Gyokeres is expected to sign for Arsenal on Friday, the "
            + "club said. He scored 39 goals last season. / 2026-07-14T18:00:00Z | Viktor Gyokeres "
            + "signed a five-year contract with Arsenal on Monday. Arsenal play Milan on 23 July.",
        "2026-05-02T08:00:00Z | Police in Ohio are looking for Darrell Pike, 41, who escaped from "
            + "the Lima county jail on Friday night. Pike was convicted in 2011 of armed robbery. "
            + "Sheriff Tom Weller said he was dangerous. / 2026-05-05T08:00:00Z | Darrell Pike, the "
            + "convicted robber who broke out of the Lima county jail, was captured in Toledo on "
            + "Monday. Sheriff Tom Weller thanked a bus driver who had recognised him.",
      })
  void oneThingThatChangedIs(String texts) {
    assertThat(verdicts(texts)).contains(Verdict.UPDATED.name());
  }

  private static Set<String> verdicts(String texts) {
    return DatedTexts.verdicts(texts, null, ".*");
  }
}
