package dev.twosource.kinds.count;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.document.SourceDocument;
import dev.twosource.index.Understood;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of the counted, by the clause that they stand in. */
class CountFatesTest {
  private static List<String> fates(String text) {
    return Understood.read(SourceDocument.of("d", text)).entries().stream()
        .map(entry -> entry.claim())
        .filter(
            claim ->
                claim.detail().startsWith("count.") || claim.detail().equals("event.attendance"))
        .map(claim -> claim.value().normal() + " " + claim.slot().measure())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // aboard
        "A ferry sank on Tuesday. It was carrying 118 pilgrims.|118 #aboard",
        "A ferry sank on Tuesday. It had set out with 118 souls.|118 #aboard",
        "A total of 118 people had boarded the ferry.|118 #aboard",
        // measured
        "A quake of magnitude 6.3 struck.|6.3 {magnitude} #magnitude",
        "The temperature reached 41 degrees.|41 deg #temperature",
        // brought out of danger
        "Fishermen fished 13 people out of the sea.|13 #rescued",
        "Some 40 sailors swam ashore.|32..48 #rescued",
        // affected
        "An outage hit a bank. About 9,000 merchants were hit.|7200..10800 #affected",
        "A bank had a fault. Two million customers could not log in.|2000000 #affected",
        // what a participle says, ruins, herds
        "Officials had recorded 17 damaged buildings.|17 #damaged",
        "A fire swept the town. Forty-three houses are ash.|43 #destroyed",
        "The council will take out 14 sick trees.|14 #felled",
        "The last of 3,210 head was shot by vets.|3210 #culled",
        // trapped
        "Sixteen miners were cut off by a fall of rock.|16 #trapped",
        "Nineteen divers were buried alive.|19 #trapped",
        "The flood has left 12 hikers marooned on a ledge.|12 #trapped",
        // taken, and let go
        "Gunmen marched eleven workers into the bush.|11 #captive",
        "Volunteers refloated 38 pilot whales on Tuesday.|38 #released",
        "The dolphins were pushed back into the sea, 54 of them in all.|54 #released",
        // animals, dead and alive
        "Only 31 whales were left alive on the beach.|31 #alive",
        "About 90 of the whales that ran ashore were still alive.|72..108 #alive",
        // those who were sent
        "Fourteen engines from four towns had joined by dawn.|14 #deployed",
        "A forest fire spread. There are 85 firefighters on the slopes.|85 #deployed",
        "A fire spread. At its height, 150 firemen were on the moor.|150 #deployed",
        // moved out of the way, and put up
        "About 800 people have been moved from the low quarters of the town.|640..960 #out",
        "By noon 1,900 residents had been taken out of their homes.|1900 #out",
        "Some 300 people in low-lying parts of the town were told to leave.|240..360 #out",
        "About 2,500 people had moved into 30 evacuation centres.|2250..2750 #sheltered",
        // brought in alive
        "A ferry sank on Sunday. Fifty-two people had been picked up by noon.|52 #rescued",
        "Navy boats had pulled 52 alive from the water.|52 #rescued",
        "A boat sank on Sunday. Three people are still being looked for.|3 #missing",
        // out of a jail
        "Thirty-one men got away from the jail through the laundry.|31 #escaped",
        // seats, queues, recalls, petitions
        "Two seats at the tribunal remain to be filled.|2 #vacant",
        "About 75 ships were waiting off the coast.|67.5..82.5 #waiting",
        "The recall now covers 21,000 prams.|21000 #recalled",
        "Villagers had collected 1,200 names by Sunday.|1200 #signed",
        "Volunteers have counted 95 dead birds on the beach.|95 #dead-animals",
        "Some 20,000 homes, shops and farms were without electricity.|16000..24000 #unpowered",
        "Power came back to most, but 12,000 homes were still without it.|12000 #unpowered",
        // the number of those who are so
        "The number of sick now stands at 61.|61 #cases",
        "The storm left 14 people missing. That number has since fallen to six.|6 #missing",
        "The fire destroyed 40 houses. By Monday the count had risen to 63.|63 #destroyed",
        // trains and flights
        "Seventeen wagons jumped the track.|17 #derailed",
        "Six lorries overturned in the gale.|6 #overturned",
        "Eleven departures were delayed.|11 #delayed",
        "Eleven flights left late.|11 #delayed",
        // work and strikes
        "The union expects 500 posts gone by autumn.|500 #jobs-lost",
        "The strike involved 1,900 people.|1900 #striking",
        "Some 60 people had been working inside.|48..72 #at-work",
        // the sick and the hurt
        "A stomach bug has struck down 38 pupils.|38 #cases",
        "A survey found more than 90 sick children.|90<.. #cases",
        "The clinic has seen 14 people with burns.|14 #hospital",
        // those who run
        "She was one of 18,340 people who shuffled over the start line.|18340 #crowd",
        "The 85,000 customers had lost service by dawn.|85000 #unpowered",
      })
  void reads(String text, String fate) {
    assertThat(fates(text)).contains(fate);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what a ferry hit, and what it can hold
        "The ferry collided with 12 kayakers.|#aboard",
        "The ferry can carry 400 passengers and 60 cars.|#affected",
        // a car that hits people does not inconvenience them
        "A van crashed into a crowd. Nine people were hit by the van.|#affected",
        // crews of one country, and a brigade without a fire
        "A forest fire spread. Sixty Greek firefighters have landed.|#deployed",
        "The brigade has 85 firefighters on its rolls.|#deployed",
        // who moves house
        "Some 4,000 people have moved from the town since 1990.|#out",
        // an escape of another sort
        "Thirty-one men got away from the bank in vans.|#escaped",
        // places that are free, and books that are waited for
        "Two seats in the hall stayed empty.|#vacant",
        "The library has 75 books waiting for readers.|#waiting",
        // those who throw bottles at a march are some of it
        "Nurses held a protest. Several dozen protesters threw bottles.|#crowd",
        // led by a guide, and nobody's captives
        "The guide marched eleven hikers into the valley.|#captive",
        // a family is buried, and not under rubble
        "Nineteen soldiers were buried in the military cemetery.|#trapped",
        // a line of another sort
        "Sixty people stood in line.|#crowd",
        // cars that were driven away
        "Seventeen cars left the factory.|#derailed",
        // tigers are no people
        "The zoo released two tigers.|count.people",
        // those who left a firm by themselves are not those who are left
        "Forty workers left the plant.|#employed",
        // burned houses are no patients
        "The firemen saw 14 houses with broken windows.|#hospital",
        // a roster of so many is no crowd
        "The 53-man roster was quickly filled.|#crowd",
        // passengers who queue are those of the ship
        "The 241 passengers of the ferry queued for soup.|#crowd",
      })
  void leaves(String text, String fate) {
    assertThat(fates(text)).noneMatch(found -> found.endsWith(" " + fate));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a number that stands for people told before it
        "The van hit a tree. Two broke bones.|count.injured|2",
        "A gust turned the boat over. One was hurt; the rest walked away.|count.injured|1",
        "Of the six aboard only one was hurt.|count.injured|1",
        "There was not a single arrest.|count.arrested|0",
        "Those nine were the only arrests of the day.|count.arrested|9",
        "Three more died in hospital, taking the number killed to 20.|count.killed|20",
        "On Monday the number in custody went up to nine.|count.arrested|9",
        // a noun behind an adjective of two parts
        "The park has 30 white-tailed eagles.|count.other|30",
        // of what was counted before
        "Nepal has 812 rhinos. The valley has 713 of them.|count.other|713",
        "Nepal has 812 rhinos. The great majority, 713, live in the valley.|count.other|713",
      })
  void takesUp(String text, String detail, String value) {
    assertThat(
            Understood.read(SourceDocument.of("d", text)).entries().stream()
                .map(entry -> entry.claim())
                .filter(claim -> claim.detail().equals(detail))
                .map(claim -> claim.value().normal()))
        .contains(value);
  }
}
