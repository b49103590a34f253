package dev.twosource.quality;

import static dev.twosource.testing.TwosourceAssertions.assertThat;

import dev.twosource.CrossChecker;
import dev.twosource.comparing.Verdict;
import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import dev.twosource.report.Report;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Small stories from document to finding: what must be found, and what must not. */
class SmallStoriesTest {
  private static SourceDocument at(String time, String id, String text) {
    return SourceDocument.builder(id, text).published(Published.at(Instant.parse(time))).build();
  }

  @Test
  void twoLengthsOfOneCallAreAConflictAndItsDayIsNot() {
    Report report =
        CrossChecker.compare(
            at(
                "2024-03-08T10:00:00Z",
                "tribune",
                "President Ada Lindgren and Chancellor Emil Voss spoke by telephone on Thursday"
                    + " about the Orrin gas field. The call lasted 50 minutes, her office said."
                    + " Drilling at Orrin was stopped in January after a leak."),
            at(
                "2024-03-08T11:00:00Z",
                "courier",
                "Chancellor Emil Voss spoke by telephone with President Ada Lindgren on Thursday."
                    + " The call lasted 20 minutes. Voss wants drilling at the Orrin gas field,"
                    + " where gas leaked in January, to begin again."));
    assertThat(report)
        .hasConflict("call.duration", "lasted 50 minutes", "lasted 20 minutes")
        .hasNoConflict("event.date")
        .hasNoConflict("event.place");
    assertThat(report).conflicts().hasSize(1);
  }

  @Test
  void oneLengthInTwoWordingsIsAgreedOn() {
    Report report =
        CrossChecker.compare(
            at(
                "2024-03-08T10:00:00Z",
                "tribune",
                "President Ada Lindgren and Chancellor Emil Voss spoke by telephone on Thursday"
                    + " about the Orrin gas field. The call lasted 90 minutes."),
            at(
                "2024-03-08T11:00:00Z",
                "courier",
                "Chancellor Emil Voss spoke by telephone with President Ada Lindgren on Thursday"
                    + " about Orrin gas. The call lasted an hour and a half."));
    assertThat(report).agreeOn("call.duration").hasNoConflict();
  }

  @Test
  void aTollThatRoseIsAnUpdate() {
    Report report =
        CrossChecker.compare(
            at(
                "2024-08-14T06:00:00Z",
                "dawn",
                "A train left the rails at Corran Junction early on Wednesday. Nine people were"
                    + " killed. The night express from Ferris had been late, a signalman said."),
            at(
                "2024-08-14T20:00:00Z",
                "dusk",
                "The death toll from the derailment at Corran Junction rose to 14 on Wednesday"
                    + " evening. The night express from Ferris left the rails in the early morning."
                    + " A signalman has been questioned."));
    assertThat(report).hasUpdated("count.killed", "Nine people", "rose to 14").hasNoConflict();
  }

  @Test
  void organisersAndPoliceAreInDispute() {
    Report report =
        CrossChecker.compare(
            at(
                "2025-05-03T18:00:00Z",
                "banner",
                "Thousands marched against the Tolland dam in Hexley on Saturday. The organisers"
                    + " said that 30,000 people had marched. The dam would flood the Tolland"
                    + " meadows."),
            at(
                "2025-05-03T19:00:00Z",
                "standard",
                "Opponents of the Tolland dam held a march through Hexley on Saturday. Police said"
                    + " that 9,000 people had marched. The meadows at Tolland would be flooded."));
    assertThat(report)
        .hasDisputed("event.attendance", "30,000 people", "9,000 people")
        .hasNoConflict();
  }

  @Test
  void twoCallsOfTheSameLeadersAreTwoEvents() {
    Report report =
        CrossChecker.compare(
            at(
                "2025-04-08T18:00:00Z",
                "early",
                "President Ada Lindgren and Chancellor Emil Voss spoke by telephone on Monday about"
                    + " the Orrin gas field. Monday's call lasted 30 minutes, her office said."),
            at(
                "2025-04-11T18:00:00Z",
                "later",
                "President Ada Lindgren spoke by telephone with Chancellor Emil Voss on Thursday"
                    + " about the Orrin gas field. Thursday's call lasted 75 minutes."));
    assertThat(report)
        .hasDifferentEvents("call.duration", "lasted 30 minutes", "lasted 75 minutes")
        .hasNoConflict();
  }

  @Test
  void twoFiresInTwoTownsAreNotHeldAgainstEachOther() {
    Report report =
        CrossChecker.compare(
            at(
                "2024-02-06T12:00:00Z",
                "north",
                "A fire in a boatyard in Kelso Bay killed two people on Monday night. Sparks from a"
                    + " grinder had set the varnish alight, the harbour master said."),
            at(
                "2024-02-06T13:00:00Z",
                "south",
                "A fire in a warehouse in Port Amble killed five people on Monday night. It began"
                    + " in a lift, and the alarm had been switched off, the fire service said."));
    assertThat(report).hasNoConflict();
  }

  @Test
  void boundsRoundingsAndOtherCurrenciesCanAllBeRight() {
    Report report =
        CrossChecker.compare(
            at(
                "2024-11-06T12:00:00Z",
                "bay",
                "A storm struck Gull Point on Tuesday night. At least 12 people were injured and"
                    + " nearly 600 homes were damaged, sheriff Dale Hocking said. Repairs will cost"
                    + " €90 million."),
            at(
                "2024-11-06T13:00:00Z",
                "cape",
                "Sheriff Dale Hocking said that 14 people had been injured in the storm that struck"
                    + " Gull Point on Tuesday night. It damaged 587 homes. Repairs will cost about"
                    + " $98 million."));
    assertThat(report).hasNoConflict();
    assertThat(report).findings(Verdict.DISPUTED).isEmpty();
  }

  @Test
  void aCoupleOfFactsToldAlikeIsNoConflict() {
    Report report =
        CrossChecker.compare(
            at(
                "2024-06-14T10:00:00Z",
                "vale",
                "The council of Garrow voted on Thursday to keep the Corn Exchange. The meeting"
                    + " lasted three hours. Councillor Petra Holm, 41, proposed that the roof be"
                    + " mended."),
            at(
                "2024-06-14T12:00:00Z",
                "hill",
                "Garrow keeps its Corn Exchange. The council's meeting on Thursday lasted three"
                    + " hours. The roof is to be mended, as Petra Holm, 41, had proposed."));
    assertThat(report).hasNoConflict();
    assertThat(report).findings(Verdict.UPDATED).isEmpty();
  }

  @Test
  void twoAgesOfOneDefendantAreAConflict() {
    Report report =
        CrossChecker.compare(
            at(
                "2024-08-29T12:00:00Z",
                "court",
                "Anatoly Gresko, 57, was charged on Thursday with the theft of the organ of Saint"
                    + " Olaf's in Brenholm, where he used to tune it."),
            at(
                "2024-08-29T13:00:00Z",
                "blade",
                "The organ of Saint Olaf's in Brenholm was stolen pipe by pipe. Anatoly Gresko, 75,"
                    + " who tuned it, was charged on Thursday."));
    assertThat(report).hasConflict("person.age", "57", "75");
  }
}
