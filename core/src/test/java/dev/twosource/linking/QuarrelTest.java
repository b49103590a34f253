package dev.twosource.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.CrossChecker;
import dev.twosource.comparing.Verdict;
import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import dev.twosource.report.Report;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two reports, each with the word of a party: where they are at odds, and where they are not. */
class QuarrelTest {
  private static final Published DAY = new Published(Instant.parse("2025-05-10T12:00:00Z"), false);

  private static boolean disputed(String texts) {
    String[] text = texts.split(" / ");
    Report report = CrossChecker.compare(document("a", text[0]), document("b", text[1]));
    assertThat(report.findings()).noneMatch(f -> f.verdict() == Verdict.CONFLICT);
    return report.findings().stream().anyMatch(f -> f.verdict() == Verdict.DISPUTED);
  }

  private static SourceDocument document(String id, String text) {
    return SourceDocument.builder(id, text).story("one").published(DAY).build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // the one denies in like words what the other says
        "A keeper had left a gate open at Olten zoo, its director, Petra Amsler, said."
            + " / \"There was never any open gate at Olten zoo,\" said the keepers' union.",
        "The foreign ministry in Lund said that an amnesty had been agreed for the mutineers."
            + " / Nothing has been agreed on an amnesty for the mutineers in Lund, their lawyer said.",
        // two sides of one question
        "Director Livia Sand said the alarm at the Basel museum had been working."
            + " / The guards had switched off the alarm at the Basel museum, according to the firm.",
        "Bauwerk Ritter was promised the site in Bremen by the senate, its chairman, Jan Ohm, said."
            + " / The senate in Bremen has made no commitment on the site, a spokeswoman said.",
        "The families in Okar handed over 9,000 dollars, an elder said."
            + " / The governor said no ransom had been paid to the families' captors in Okar.",
        // two causes
        "A short circuit in the kitchen caused the fire in the Hotel Imperator, the brigade said."
            + " / The owner of the Hotel Imperator says arsonists were behind the fire.",
        "The operator blamed the track for the derailment near Tata."
            + " / The derailment near Tata was due to a broken axle, the network's engineers said.",
        "The crash of the airliner near Ista was caused by a missile."
            + " / The airline blames a bird for the crash of its airliner near Ista.",
        // two counts of strikers, told in other words
        "The rail union in Rome said 900 drivers had joined the strike on Friday."
            + " / Managers in Rome said 300 staff had stayed away on Friday.",
        // one word for the question, and each report has one such statement
        "A company statement said the siren sounded at the Olten mill within two minutes."
            + " / \"No siren was heard in Olten,\" the union's chairman, Bo Ekdal, said.",
        "The Marran border service said that Ostrish troops shot first near Kalla bridge."
            + " / Ostria's defence ministry said its men near Kalla bridge had only returned fire.",
        // questions that parties quarrel over: who died, how, and in what state things were
        "The army said its men had killed nine fighters in the raid on Tarsk."
            + " / All who died in the raid on Tarsk were civilians, the district council said.",
        "He fell down the stairs of the police station in Tarsk, a police spokesman said."
            + " / The family of the man says he was pushed at the police station in Tarsk.",
        "The railway in Olten said the barrier was down when the lorry came."
            + " / The barrier in Olten was open, the haulage firm said.",
        "The pilots' union says the airliner near Ista was shot down."
            + " / The ministry said the airliner near Ista had an engine failure.",
        "The brewery in Lund says its manager left of his own accord."
            + " / The manager was forced out by the brewery in Lund, the union said.",
        // what is foreseen
        "Finance minister Ina Moll said the rent cap in Varna would cost the state no more than 14"
            + " million euros a year. / The landlords' union says the rent cap in Varna would cost"
            + " the state at least 40 million euros a year.",
        // whom the one blames answers in words of its own
        "The Tide Guard, which holds the harbour of Orsk, said the shells that hit the harbour of"
            + " Orsk belonged to the army."
            + " / An army spokesman, Major Ivo Pell, denied that any gun had been fired near the"
            + " harbour of Orsk.",
        "Kettle Bank blamed its supplier Ardox for the failure of its cards in Turku on Monday."
            + " / Ardox says its machines in Turku ran as they should and that Kettle Bank had"
            + " ignored a warning.",
        // two sides, each with its own count, however many hours lie between
        "The mine's owner, Oro Brava, said four workers had died in the mud at Santa Lira."
            + " / In Santa Lira the families' committee counts 15 dead workers since the mud came"
            + " down from the mine of Oro Brava.",
        "The justice ministry said 70 prisoners had escaped from Gobo jail."
            + " / Amina Sol, who heads the lawyers' guild, said 240 inmates had got out of Gobo"
            + " jail.",
      })
  void partiesAreAtOdds(String texts) {
    assertThat(disputed(texts)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // nothing new is no denial
        "Four people have died of cholera in Beni, the ministry said."
            + " / No new cases of cholera have been reported in Beni, doctors said.",
        // one party says both
        "The zoo in Olten said a gate had been left open."
            + " / No gate had been left open on purpose, the zoo in Olten said.",
        // one cause in two wordings
        "The brigade in Opatija said faulty wiring had caused the fire."
            + " / An electrician in Opatija blamed the wiring for the fire.",
        // of two things
        "The union in Bremen said the crane drivers had been promised a rise."
            + " / The harbour master in Bremen said that the ships were late.",
        "People in Olten are afraid of retaliation, a shopkeeper said."
            + " / The officers in Olten opened fire without a word, a friend of the man said.",
        "Inspectors failed to find the cause of the smell in Cork, the council said."
            + " / The inspectors had been in Cork on Monday, the owner said.",
        // who is blamed speaks of something else
        "Kettle Bank blamed its supplier Ardox for the failure of its cards in Turku on Monday."
            + " / Ardox says it will open an office in Turku in June.",
        // who died, and who fled
        "The army said its men had killed nine fighters in the raid on Tarsk."
            + " / The district council said that 700 civilians had fled Tarsk since the raid.",
        // a fall in prices is nobody's fall
        "The bank in Varna said house prices had fallen down to the level of 2019."
            + " / The tenants' union in Varna said a widow had been pushed out of her flat.",
        // who denies something is not whom the other blames
        "The mayor of Orsk blamed the army for the delay at the harbour."
            + " / No ship had been seen in Orsk, a fisherman said.",
      })
  void othersAreNot(String texts) {
    assertThat(disputed(texts)).isFalse();
  }
}
