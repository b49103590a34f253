package dev.twosource.quality;

import static dev.twosource.testing.TwosourceAssertions.assertThat;

import dev.twosource.CrossChecker;
import dev.twosource.comparing.Verdict;
import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import dev.twosource.report.Report;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** One happening under two names, and the look-alikes of it. */
class OneHappeningTest {
  private static SourceDocument at(String time, String id, String text) {
    return SourceDocument.builder(id, text).published(Published.at(Instant.parse(time))).build();
  }

  private static Report withinTheHour(String dawn, String dusk) {
    return CrossChecker.compare(
        at("2025-06-18T17:00:00Z", "dawn", dawn), at("2025-06-18T18:00:00Z", "dusk", dusk));
  }

  private static final SourceDocument FLIGHT =
      at(
          "2025-05-10T08:00:00Z",
          "dawn",
          "The Petrel 2, a rocket built by Corvane Space, is set to make its first flight from"
              + " Saxavord on Wednesday, 14 May, chief engineer Hanne Lorck said. It carries a"
              + " weather satellite for Norway.");

  @Test
  void theFirstFlightOfARocketIsItsLaunch() {
    Report report =
        CrossChecker.compare(
            FLIGHT,
            at(
                "2025-05-17T08:00:00Z",
                "dusk",
                "Corvane Space's Petrel 2 reached orbit on Friday after a flawless climb from"
                    + " Saxavord. Hanne Lorck wept at the console as the weather satellite was let"
                    + " go."));
    assertThat(report).hasUpdated("event.date", "14 May", "on Friday").hasNoConflict();
  }

  @Test
  void theVisitOfAMinisterToARocketIsNot() {
    Report report =
        CrossChecker.compare(
            FLIGHT,
            at(
                "2025-05-17T08:00:00Z",
                "dusk",
                "The science minister visited Corvane Space at Saxavord on Friday. Hanne Lorck"
                    + " showed her the Petrel 2 and its weather satellite."));
    assertThat(report).hasNoConflict();
    assertThat(report).findings(Verdict.UPDATED).isEmpty();
  }

  @Test
  void whatALightVerbSaysOfAVerdictIsTheVerdict() {
    Report report =
        CrossChecker.compare(
            at(
                "2025-05-10T08:00:00Z",
                "dawn",
                "The court in Arras will hand down its verdict against the banker Luc Ferrand on"
                    + " 20 May. Ferrand is accused of fraud at Credit du Nord."),
            at(
                "2025-05-22T09:00:00Z",
                "dusk",
                "The verdict came on Wednesday, and Luc Ferrand took it standing. The banker was"
                    + " found guilty of fraud at Credit du Nord by the court in Arras."));
    assertThat(report).hasUpdated("event.date", "20 May", "on Wednesday").hasNoConflict();
  }

  @Test
  void theOnlyDecisionsOfTwoReportsAreOne() {
    Report report =
        withinTheHour(
            "Councillors in Tarnby threw out plans for a holiday park at Loch Morrin on"
                + " Wednesday. Fenwick Leisure of Harrogate had promised 60 jobs, agent Giles"
                + " Thornber said. Sheila Urquhart of Save Our Loch wept.",
            "The planning committee deferred the application on Wednesday. Fenwick Leisure of"
                + " Harrogate wants to build 48 lodges at Loch Morrin near Tarnby. Giles"
                + " Thornber, its agent, was calm; Sheila Urquhart of Save Our Loch was not.");
    assertThat(report).hasConflict("event.outcome", "threw out plans", "deferred the application");
  }

  @Test
  void theLengthOfAWalkoutIsThatOfTheAction() {
    Report report =
        withinTheHour(
            "Dockers in Ostmark stopped work on Tuesday in a row over night shifts at Belgo"
                + " Terminals. The walkout lasted eight hours, said Pieter Claes of the"
                + " dockers' union.",
            "Belgo Terminals was at a standstill on Tuesday as dockers in Ostmark went on"
                + " strike. The action was over after twelve hours, said Pieter Claes, and"
                + " crane cabs filled again.");
    assertThat(report).hasConflict("event.duration", "eight hours", "twelve hours");
  }

  @Test
  void theLengthOfACrossingIsNotThatOfACall() {
    Report report =
        CrossChecker.compare(
            at(
                "2024-08-14T07:00:00Z",
                "dawn",
                "The midwife Kari Thoresen told a fisherman on the island of Selvær on Tuesday how"
                    + " to deliver his son. The boy weighs 3.6 kilos. The crossing to the mainland"
                    + " took an hour and a half by boat."),
            at(
                "2024-08-14T09:00:00Z",
                "dusk",
                "A boy of 3.6 kilos was born on Selvær on Tuesday with the midwife Kari Thoresen"
                    + " on speakerphone. The line was open for two and a quarter hours."));
    assertThat(report).hasNoConflict("event.duration");
  }
}
