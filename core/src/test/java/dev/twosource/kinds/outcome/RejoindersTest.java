package dev.twosource.kinds.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.CrossChecker;
import dev.twosource.comparing.Verdict;
import dev.twosource.document.Intake;
import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import dev.twosource.report.Report;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a text sets two parties against each other, and where it only lets two speak. */
class RejoindersTest {
  private static final Published DAY = new Published(Instant.parse("2025-05-10T12:00:00Z"), false);

  private static boolean disputed(String... texts) {
    List<SourceDocument> documents = new ArrayList<>();
    for (String text : texts) {
      documents.add(
          SourceDocument.builder("d" + documents.size(), text).story("one").published(DAY).build());
    }
    try (CrossChecker checker = CrossChecker.builder().build()) {
      Report report = checker.check(new Intake(documents, List.of()));
      assertThat(report.findings()).noneMatch(f -> f.verdict() == Verdict.CONFLICT);
      return report.findings().stream().anyMatch(f -> f.verdict() == Verdict.DISPUTED);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // the text says that they are at odds
        "The developer says the wall was sound when the crane arrived. The contractor disagrees. Its"
            + " director, Ana Pell, said cracks had been reported twice.",
        "The bus company said the coach had kept to the limit. Not true, said a survivor, Ole Adey:"
            + " the needle was past 110.",
        "The factory said 15 workers had fallen ill. The figure is wrong, according to the trade"
            + " union, which counts 52.",
        "The two sides gave different accounts. The army says its patrol was ambushed near the"
            + " bridge. The guerrillas say the soldiers opened fire.",
        "How long the power was off is disputed. The utility says 40 minutes; the hospital says"
            + " nearly three hours.",
        "The regulator said the plant had been shut down twice. Its operator contradicted that,"
            + " saying the reactors had run all month.",
        "Rebels claimed to have downed three helicopters. The air force dismissed this and said it"
            + " had lost none.",
        "The union put the turnout at 4,200. \"Nothing like it,\" management replied, giving a"
            + " figure of 1,100.",
        "The company said the driver had been warned. The union sees it differently. It says that"
            + " nobody spoke to him.",
        // the verb or the noun of the answer says so
        "Two fishermen say the cutter fired on their boat off Skerry Point. The navy replied that"
            + " its guns had been silent all night.",
        "The union said workers had reported the valve as leaking in March. A spokesman for the"
            + " plant said no such reports existed.",
        "The prosecutor believes that a guard gave the route away. \"It took help from inside,\""
            + " Ada Holm said. The haulier says there is no evidence for that.",
        // one negates what the other says
        "The council says the footbridge was inspected in March. Residents insist nobody has"
            + " inspected it in ten years.",
        "The tour operator said guides had told the climbers about the storm. Survivors denied having"
            + " been given any warning.",
        "Police said the boy carried a gun. The family of the boy, who was hit four times, denied that"
            + " he carried a gun.",
        "The northern rebels accused the army of shelling the town. The army, which holds the hills"
            + " around Karsk, has denied the claims.",
        "Our union believes that 120 posts will go. Havling says there will be no redundancies at"
            + " all.",
        "The mayor said that nothing had been paid for the hostages. The go-between told the radio"
            + " that he had carried 300,000 dollars to the camp.",
        // one is blamed and speaks
        "Harbour master Olaf Brink blamed the pilot for the collision. The pilots' guild said the"
            + " radar had failed.",
        // figures against figures
        "Prosecutors say the treasurer took 1.3 million euros. His lawyer told the court that it was"
            + " a quarter of that.",
        "The council says villages lost power for nine days in January. The water board says the gap"
            + " was under 48 hours.",
        "The number of demonstrators was put by police at 9,000. The organisers' estimate was"
            + " 25,000.",
      })
  void areAtOdds(String text) {
    assertThat(disputed(text)).isTrue();
  }

  /** Known misses: an answer that shares nothing with what it answers but "he" and "it". */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The landlord says he repaired the boiler in January. \"He never came near it,\" said a"
            + " tenant, Olga Pern.",
      })
  void areAtOddsUnseen(String text) {
    assertThat(disputed(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police said 12 people were hurt in the crash. The hospital said it was treating eight of"
            + " them.",
        "The minister said the bridge would reopen in May. The mayor said she was delighted.",
        "Police said the suspect was 34. His lawyer said he had two children and had lived in the"
            + " town for 12 years.",
        "The fire chief said the blaze began at 3 a.m. A neighbour said she was woken by sirens at"
            + " 3.20.",
        "The bank said its profit was 90 million euros. The chairman said that no dividend would be"
            + " paid.",
        "The ministry said 300 tents had been sent. The Red Cross said 5,000 people had no shelter.",
        "The union says its members will stop work on Monday. The company replied that it would"
            + " bring in drivers from the north.",
        "Residents said the ferry had been late. The mayor insisted on a second pier.",
        "The captain said the pump had failed. The mate said there was no record of the pump's"
            + " age.",
        "Witnesses said they heard two shots. Police said they had found no weapon.",
        "The premier denied that he would resign. His party said a vote would be held on Tuesday.",
        "The prosecutor said Weber had stolen 14 paintings. His lawyer said Weber had no previous"
            + " convictions.",
        "Holt Systems says it may need a loan. The company has warned that it might run out of money"
            + " if none is given.",
        "The spokeswoman said the firm had called in experts. \"We don't know what caused it,\" said"
            + " its chief engineer.",
        "A trawler crew reported a flare. The coroner denied a request to open the file.",
        "The club admitted 300 guests. The clinic admitted three, all of them staff of the plant.",
        // what is told within what another says is no answer to it
        "Prosecutors allege that Holt shot Pell after she told him that she was leaving.",
        // what is turned down has been said by nobody
        "The fund manager said the shares were cheap. After speculation that the two firms would"
            + " part, the chairman denied the reports.",
        "The refugee said the war would spread. The capital has sent a complaint, accusing the south"
            + " of arming rebels. The president denied those claims.",
        // more is said, and nothing denied; what is looked for is no fact
        "The makers said the reason for the purchase was not to sell lamps but to get at the"
            + " software. A finance chief, Ada Holm, said the shops would go on selling lamps.",
        "The officer said Holt faces a charge of driving without a licence. \"I don't think any"
            + " charges will be filed,\" said Holt.",
        "Police said seven of those held were Dutch. A lawyer said his client knew nothing of any"
            + " drugs.",
        "Investigators said it was too early to say what caused the crash. The airline said the"
            + " engine was not the cause.",
        // an outlet passes on what it was told
        "The Harbour Tribune said 300 houses were lost in the flood. The council said 120 houses were"
            + " lost.",
      })
  void onlySpeak(String text) {
    assertThat(disputed(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Tarn Valley landslide destroyed 120 homes, the regional government said.|Tarn Valley"
            + " residents say more than 300 houses were lost in the landslide.",
        "The school bus was carrying 48 pupils when it left the road near Alben, the bus firm"
            + " said.|Rescuers said 61 pupils had been on the bus that left the road near Alben.",
      })
  void areAtOddsInTwoReports(String texts) {
    assertThat(disputed(texts.split("\\|"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police said 12 people were arrested at the march in Oradel.|Organisers said 22,000 people"
            + " took part in the march in Oradel.",
        "The firm said 150 jobs would go at Bexley.|The union said 150 jobs would be lost at"
            + " Bexley.",
      })
  void onlySpeakInTwoReports(String texts) {
    assertThat(disputed(texts.split("\\|"))).isFalse();
  }
}
