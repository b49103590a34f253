package dev.twosource.kinds.count;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.CrossChecker;
import dev.twosource.document.SourceDocument;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the numbers of a sentence are read to count. */
class CountReadingTest {
  private static List<String> claims(String text, String detail) {
    try (CrossChecker checker = CrossChecker.builder().build()) {
      return checker.claims(SourceDocument.of("d", text)).stream()
          .filter(claim -> claim.detail().equals(detail))
          .map(claim -> claim.value())
          .toList();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // killed
        "The landslide killed seven villagers.|count.killed|7",
        "The ferry disaster claimed 19 lives.|count.killed|19",
        "The bodies of six others have been found in the mud.|count.killed|6",
        "The death toll from the fire has risen to 23 after crews reached the top floor.|count.killed|23",
        "The number of bodies found in the harbour rose to nine.|count.killed|9",
        "Twelve climbers lost their lives in the avalanche.|count.killed|12",
        "Two engineers and a guard were killed when the boiler burst.|count.killed|3",
        "A third miner has died after the explosion.|count.killed|3..",
        "Nobody was killed when the crane fell.|count.killed|0",
        // injured
        "The crash injured eight passengers.|count.injured|8",
        "A teacher and four pupils were slightly hurt in the collision.|count.injured|5",
        "Three others, a driver and two stewards, had minor injuries.|count.injured|3",
        "There were no injuries in the fire.|count.injured|0",
        "Two schoolchildren were injured when the chimney fell.|count.injured|2",
        "All the guests came out of the hotel fire unhurt.|count.injured|0",
        "Nine of the passengers were injured in the derailment.|count.injured|9",
        // arrested
        "Police said they had arrested 31 people.|count.arrested|31",
        "The march ended with fourteen arrests.|count.arrested|14",
        "The raid brings to five the number of people arrested.|count.arrested|5",
        "A third suspect is being held over the robbery.|count.arrested|3..",
        "By the time it was over 27 fans had been arrested.|count.arrested|27",
        // people and things
        "The fire left 40 without a home.|count.people|40",
        "Sixty-one sailors were plucked from the sea.|count.people|61",
        "The plant employs 640 people.|count.people|640",
        "The number of people in evacuation centres has climbed to 2,300.|count.people|2300",
        "The company will cut 350 jobs at the site.|count.other|350",
        "None of the paintings has been recovered.|count.other|0",
      })
  void reads(String text, String detail, String value) {
    assertThat(claims(text, detail)).contains(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a sum of two measures is neither
        "The storm left 21 people killed or injured.|count.killed|21",
        "The storm left 21 people killed or injured.|count.injured|21",
        // a number that no longer holds
        "The death toll rose from 12 to 15 on Friday.|count.killed|12",
        // a family and not a toll
        "A mother of four was killed in the crash.|count.killed|4",
        // villages do not die
        "The toll from the quake rose to 30 after troops reached two villages.|count.killed|2",
        // what has not been heard is not none
        "There were no reports of injuries after the quake.|count.injured|0",
        // hostages are not arrested
        "Nine customers were held hostage in the bank.|count.arrested|9",
        // killed by them, not them
        "The guard was killed by three gunmen.|count.killed|3",
        // villages and cars
        "Two cars were damaged and a man was hurt.|count.injured|2",
      })
  void leaves(String text, String detail, String value) {
    assertThat(claims(text, detail)).doesNotContain(value);
  }
}
