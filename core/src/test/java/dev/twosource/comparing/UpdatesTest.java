package dev.twosource.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two reports of one story of which the later has something new, and reports that only look so. */
class UpdatesTest {
  private static Set<Verdict> verdicts(String texts) {
    return DatedTexts.compare(texts, "one").findings().stream()
        .map(f -> f.verdict())
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // which of the two came out first nobody knows: the one that says so is the later one
        "2025-05-15T09:00:00Z | Norvia and Osterland prepared for fishing talks in Lyon, set to take "
            + "place on May 15, 2025. The fishing talks in Lyon were plagued by chaos. Initially "
            + "scheduled for Thursday, May 15, they were postponed to Friday, Norvia's envoy Marit "
            + "Olsen said. / 2025-05-15T09:00:00Z | Norvia's envoy Marit Olsen has indicated that "
            + "she will not attend Thursday's fishing talks between Norvia and Osterland in Lyon.",
        "2025-03-04T09:00:00Z | Glassworkers at the Orrin plant will down tools on "
            + "Thursday, 13 March, their union Vitra said. About 400 people work at the "
            + "furnaces. The firm called the move reckless. Talks broke off on Monday without "
            + "a result. / 2025-03-11T15:00:00Z | The walkout at the Orrin glass plant, "
            + "announced for Thursday, has been put back to 20 March while a mediator hears "
            + "both sides. The union Vitra said its members were still angry. Orders for "
            + "bottles are piling up at the gate.",
        "2025-05-06T09:00:00Z | The new tram museum in Halden opens its doors on 24 "
            + "May, the town said. Forty trams have been restored. Curator Berta Lind said "
            + "the oldest was built in 1904. Entry will be free for children. / "
            + "2025-05-20T09:00:00Z | A leaking roof has upset plans in Halden. The tram "
            + "museum, originally due to open on Saturday, will now welcome its first "
            + "visitors on 7 June, curator Berta Lind said. Buckets stand between the forty "
            + "trams.",
        "2025-02-03T09:00:00Z | The ferry Tarnwen, in dock since Christmas, should be "
            + "back in service on 10 February, the line Skerry Ferries said. Islanders have "
            + "been relying on a small boat that takes 40 passengers. A shaft was cracked. / "
            + "2025-02-14T09:00:00Z | Islanders cheered as the Tarnwen left the pier on "
            + "Thursday, three days after the date that Skerry Ferries had promised. The "
            + "shaft had to be made in Gdynia. The small boat has been sent home.",
        "2025-06-02T09:00:00Z | There was still no trace on Monday of a boy of nine who "
            + "left school in Tarnow Mill on Friday. Police said Emil Roth was wearing a "
            + "green coat. Divers searched the mill pond. His teacher, Anna Vogt, said he "
            + "liked trains. / 2025-06-04T18:00:00Z | Emil Roth, the boy of nine from Tarnow "
            + "Mill, has turned up safe and well in a town 200 kilometres away. He had "
            + "travelled by train. His teacher, Anna Vogt, hugged him at the station. Police "
            + "are asking how nobody noticed.",
        "2025-06-02T09:00:00Z | The flood in Sarn caused damage of 14 million euros, "
            + "the town council estimated on Monday. Some 300 homes were under water. The "
            + "mayor, Ole Birk, asked the state for help. / 2025-06-12T18:00:00Z | Mud is "
            + "still being carried out of cellars in Sarn. The damage is now put at 22 "
            + "million euros. Mayor Ole Birk said many of the 300 homes would have to be "
            + "pulled down.",
        "2025-06-02T09:00:00Z | The dairy Almo has offered its drivers a rise of 3 per "
            + "cent. The union TVB called that an insult. About 900 drivers are paid by the "
            + "hour. Milk went sour on Sunday. / 2025-06-12T18:00:00Z | Ten days into the "
            + "strike at the dairy Almo, the firm has put 4.5 per cent on the table. The "
            + "union TVB will ask its 900 drivers on Friday. Shops ran out of butter.",
        "2025-03-04T09:00:00Z | Judges in Tarn are expected to rule on the Hask dam on "
            + "12 March. Farmers and the power firm Elven have argued for six years. The dam "
            + "would be 80 metres tall. / 2025-03-20T15:00:00Z | The court in Tarn delivered "
            + "its ruling on the Hask dam on Wednesday, a week late because a judge had been "
            + "ill. Elven may build. The farmers will appeal.",
        "2025-03-04T09:00:00Z | Tolm primary school will reopen on Monday, 10 March, "
            + "head Irma Falk told parents. Mould was found in the gym. Pupils have been "
            + "taught in a church. / 2025-03-12T15:00:00Z | Children ran across the yard of "
            + "Tolm primary school again on Wednesday, when lessons resumed there two days "
            + "behind schedule. Irma Falk said the gym still smelt.",
        "2025-06-02T09:00:00Z | The head of Tolm grammar school has been suspended, the "
            + "county said on Monday. Irma Falk had run the school since 2016. Parents were "
            + "told by letter. Exams begin next week. / 2025-06-02T19:00:00Z | The county has "
            + "retracted its announcement that the head of Tolm grammar school was suspended. "
            + "Irma Falk is in her office as usual. A clerk had sent the letter by mistake.",
        "2025-03-04T09:00:00Z | Berta Lind's painting Fog at Skarn will be sold in Sund "
            + "on 20 March. It is valued at 200,000 euros. She painted it in 1911. / "
            + "2025-03-19T19:00:00Z | The picture Fog at Skarn has been withdrawn from "
            + "tomorrow's sale in Sund. Heirs of Berta Lind say it was stolen. It was valued "
            + "at 200,000 euros.",
      })
  void laterReportHasSomethingNew(String texts) {
    assertThat(verdicts(texts)).contains(Verdict.UPDATED).doesNotContain(Verdict.CONFLICT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-06-02T09:00:00Z | The tunnel under Cray Hill will cost 80 million euros, "
            + "transport chief Hanna Doll told the council. It will be a kilometre long. Work "
            + "starts in May. / 2025-06-02T19:00:00Z | Opponents of the tunnel under Cray "
            + "Hill have done their sums. The real price is closer to 130 million euros, said "
            + "Green leader Ivo Marn, who wants a tram. The tunnel would be a kilometre long.",
        "2025-06-02T09:00:00Z | Phones went dead across Orsania on Monday. The "
            + "operator, Telora, said 2 million customers were affected. A cable had been "
            + "cut. Service came back at noon. / 2025-06-02T19:00:00Z | Some 7 million "
            + "subscribers were left without a signal, the consumer league said after "
            + "Monday's failure at Telora. It wants refunds. The firm says a cable was cut.",
        "2025-06-02T09:00:00Z | A crane toppled onto a school yard in Dorn on Monday. "
            + "Nobody was hurt. The builder, Kross, said a gust of wind had caught the boom. "
            + "The crane was 40 metres tall. / 2025-06-03T19:00:00Z | The crane operators' "
            + "union says an overloaded hook brought it down and that there was hardly any "
            + "wind in Dorn on Monday. Kross declined to comment. Lessons have resumed.",
        "2025-06-02T09:00:00Z | Two cooks say minister Ole Birk was at the meeting in Tolm on "
            + "Sunday. They kept a bill. / 2025-06-02T19:00:00Z | Minister Ole Birk denies having "
            + "been at Sunday's meeting in Tolm. The bill is false, he says.",
        "2025-06-02T09:00:00Z | Tycoon Ivo Marn claims he had minister Berta Lind on the phone "
            + "for an hour on Sunday. / 2025-06-02T19:00:00Z | Minister Berta Lind says Sunday's "
            + "phone call with Ivo Marn was over in three minutes.",
      })
  void partiesHoldOneAgainstTheOther(String texts) {
    assertThat(verdicts(texts)).contains(Verdict.DISPUTED).doesNotContain(Verdict.CONFLICT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-03-04T09:00:00Z | The Orle Quartet will play in the abbey of Sandrup on "
            + "18 March. Tickets cost 20 euros. / 2025-03-20T09:00:00Z | The Orle Quartet was "
            + "given a prize in Sandrup on Wednesday. Its cellist Tove Brandt made a speech.",
        "2025-03-04T09:00:00Z | Climber Ana Brandt is missing on the peak of Orm. Two "
            + "teams are looking for her. / 2025-03-04T12:00:00Z | Climber Ben Holm was found "
            + "alive below the peak of Skarn. Two teams had been looking for him.",
        "2025-03-04T09:00:00Z | The port of Sund has 40 cranes. It handles 2 million "
            + "tonnes. / 2025-03-24T09:00:00Z | The port of Tolm now has 55 cranes. It "
            + "handles 3 million tonnes.",
        "2025-03-04T09:00:00Z | The drivers' union says pay at Almo fell by 3 percent. / "
            + "2025-03-04T12:00:00Z | Sales of butter rose by 9 percent at Almo, the dairy says.",
        "2025-03-04T09:00:00Z | Harbour director Otto Brahm opened a quay in Sund. / "
            + "2025-03-24T09:00:00Z | Rita Holm has been named mayor of Sund. Harbour "
            + "director Otto Brahm wished her luck.",
      })
  void otherThingsAreNoUpdate(String texts) {
    assertThat(verdicts(texts)).doesNotContain(Verdict.UPDATED, Verdict.CONFLICT);
  }
}
