package dev.twosource.kinds.delegation;

import dev.twosource.kinds.context.Example;

/** What the kinds of delegations count and leave out, with their examples. */
final class DelegationTexts {
  private DelegationTexts() {}

  static String explanation(String id) {
    return switch (id) {
      case "delegation.head" ->
          """
          Who leads a delegation, a negotiating team or a mission to talks, with the side that it \
          belongs to, and who chairs the one panel, jury or commission of which a report tells \
          that it was picked for something. What is told apart: leading anything else (a parade, \
          a list of scorers), meeting a delegation, and being on it. The same people under any spelling of their \
          names agree; two different people at the head of one side contradict each other; where \
          one document names one head and another names two, the difference is a small one.\
          """;
      case "delegation.member" ->
          """
          Who is on a delegation, who was left out, and, where the words close the list, the \
          whole list; the closed lists of panels, juries and inquiries are read as well. Each person is a claim of presence or absence; a closed list ("comprises A, \
          B and C") is a claim of its own, so that a name that is missing from it is seen, and so \
          is the size of a delegation, against which a closed list is held. What \
          is told apart: people whom the delegation meets or who speak of it, and members of \
          anything that is no delegation. Presence and absence of one person contradict each \
          other; an open list ("includes") never excludes anybody.\
          """;
      default -> throw new IllegalArgumentException(id);
    };
  }

  /** One example on a line, as {@link Example#list} takes them. */
  static String examples(String id) {
    return switch (id) {
      case "delegation.head" ->
          """
          odhiambo | The Kenyan delegation is led by Foreign Minister Amina Odhiambo.
          dube | The visiting parliamentarians were led by the speaker, Nomvula Dube.
          sato | A rescue team of 30 led by Colonel Kenji Sato flew to the quake zone.
          obregon | Peru's mission to Ghana is home again. Carmen Obregon, who headed it, was glad.
          hruska | The Czech negotiators, with Pavel Hruska at the helm, met lenders.
          hruska | Peru has set up a panel to review nine deaths. Pavel Hruska will head it.
          hruska | The jury, chaired by Pavel Hruska, chose two films.
          hruska | As leader of the Czech delegation, Pavel Hruska spoke at the talks.
          hruska | Heading the four drivers received by the minister was Pavel Hruska.
          hruska | The talks with the delegation that Pavel Hruska headed went on.
          hruska | Pavel Hruska will lead Norway at the talks.
          hruska | A church group led by Pavel Hruska called on prisoners.
          hruska | Drivers sent four men, with Pavel Hruska as their leader, to the minister.
          hruska | Trade Minister Pavel Hruska heads the Czech delegation at the talks.
          solheim | Norway's negotiating team, headed by Ingrid Solheim, arrived on Tuesday.
          qadri | The delegation from Jordan is chaired by Omar Qadri.
          benda | President Tomas Vrba sent his defence minister, Karel Benda, to the talks in \
          Vienna.
          lindholm | Sweden is sending Anna Lindholm to lead its delegation at the talks.
          odhiambo | At the head of Kenya's seven-member delegation is Foreign Minister Amina \
          Odhiambo.
          odhiambo | Amina Odhiambo, leader of the growers' delegation, called the delay a blow.
          odhiambo | Amina Odhiambo, Kenya's chief negotiator, said the talks were going well.
          odhiambo | The talks opened in Oslo. Leading the Kenyan side is Amina Odhiambo.
          odhiambo | The talks opened in Oslo. Kenya sent a dozen people. At their head is Amina \
          Odhiambo.
          mwangi | The talks opened in Oslo. The union side, under Peter Mwangi, walked out.
          lindholm | The talks opened in Oslo. Anna Lindholm heads the government's \
          twelve-member delegation.
          lindholm | The talks opened in Oslo. Anna Lindholm, leading for Sweden, spoke first.
          mwangi | The talks opened in Oslo. Kenya arrived with a team headed by its water minister, \
          Peter Mwangi.
          hruska | Energy Minister Pavel Hruska travelled to Oslo at the head of nine officials.
          hruska | Pavel Hruska, the Czech chief delegate in Oslo, spoke of progress at the talks.
          hruska | The talks opened in Oslo. The visitors, who were headed by Pavel Hruska, left.
          solheim | Ingrid Solheim, the head of the mission, counted her people.
          solheim | The talks opened in Oslo. Ingrid Solheim came as head of the Norwegian side.
          mwangi | The talks opened in Oslo. The talks were led on the Kenyan side by Peter Mwangi.
          - | The talks opened in Oslo. Kenya's side is headed not by Peter Mwangi.
          - | Coach Peter Mwangi led his team to the final.
          ~minister:deputy,prime | The deputy prime minister headed the Czech delegation.
          - | Amina Odhiambo leads a team of scientists at the university.
          - | The police team led by Inspector Tom Ashby searched the house.
          - | The parade was led by Amina Odhiambo.
          - | The talks opened in Oslo. Amina Odhiambo, chair of the negotiators' union, stayed.
          odhiambo | The talks opened in Oslo. At the head of the 24 firms was Amina Odhiambo.
          - | Pavel Hruska leads the list of scorers.
          hruska | Czech farmers called on the minister in Vienna. They were led by Pavel Hruska.
          hruska | Ten growers from Brno came to Vienna. Their leader, Pavel Hruska, spoke first.
          hruska | Growers from Brno, headed by Pavel Hruska, poured milk on the steps in Vienna.
          hruska | Led by the mining minister, Pavel Hruska, the Czech delegation went below ground.
          hruska | The Czech delegation, whose head was Pavel Hruska, went below ground.
          hruska | Pavel Hruska presided over the Czech delegation in Vienna.
          hruska | Pavel Hruska has been named head of the Czech delegation to the talks.
          hruska | Growers met the minister with Pavel Hruska as head of their delegation.
          hruska | A Czech delegation came to Vienna. Pavel Hruska led the nine visitors.
          hruska | The team of 14 is led by Pavel Hruska and stays for a week.
          hruska | Pavel Hruska is the Czech chef de mission at the winter games.
          hruska | The head of the Czech negotiating team is Pavel Hruska.
          - | Czech farmers called on the minister in Vienna. A choir was led by Pavel Hruska.
          - | Ten growers from Brno came to Vienna. Its mayor, Pavel Hruska, spoke first.
          - | Pavel Hruska presided over the trial of two growers from Brno.
          - | The delegation left the hall after an hour.
          - | The delegation was met at the airport by Ingrid Solheim.
          """;
      case "delegation.member" ->
          """
          5 | Five astronomers made up the Chilean delegation in Windhoek.
          5 | The Chilean delegation numbered five.
          qadri absent; hijazi present | Omar Qadri was replaced in the Jordanian delegation by \
          Lena Hijazi.
          qadri absent | The Jordanian delegation arrived minus Omar Qadri.
          mwangi present | Kenya's delegation flew to Oslo. Travelling with them is Peter Mwangi.
          mwangi present | Kenya's delegation flew to Oslo. Accompanying the minister is Peter Mwangi.
          benda present; kralova present | Prague has named Karel Benda and Jana Kralova to the \
          delegation.
          benda absent | Karel Benda left the Czech delegation on Wednesday.
          benda present; kralova absent | Karel Benda replaced Jana Kralova on the Czech delegation.
          benda present | The Czech delegation, with Karel Benda among its members, landed in Hanoi.
          benda present | Karel Benda, a member of the Czech delegation, praised the talks.
          2..; hijazi present; qadri present | The rebels sent Omar Qadri and Lena Hijazi to the \
          talks in Oslo.
          mwangi present; wanjiru present | Kenya's delegation flew to Oslo. With her went Peter \
          Mwangi and Grace Wanjiru.
          qadri absent | Omar Qadri withdrew from the Jordanian delegation.
          - | Omar Qadri left the Jordanian delegation at the hotel.
          - | The Jordanian delegation left without telling Omar Qadri.
          - | The Jordanian delegation included no one from Omar Qadri's party.
          - | Omar Qadri hoped to be a member of the Jordanian delegation.
          hruska present; solheim present | The delegation includes Finance Minister Pavel Hruska \
          and Ingrid Solheim.
          3; benda + hruska + kralova; benda present; hruska present; kralova present | The Czech \
          delegation comprises Pavel Hruska, Karel Benda and Jana Kralova.
          3; mwangi + odhiambo + wanjiru; mwangi present; odhiambo present; wanjiru present | The \
          talks opened in Oslo. The Kenyan side was made up of three officials: Odhiambo, customs \
          chief Peter Mwangi and Wanjiru, a lawyer.
          haddad present; qadri present | Also on the delegation are Omar Qadri and Layla Haddad.
          3; mwangi + odhiambo + wanjiru; mwangi present; odhiambo present; wanjiru present | Amina \
          Odhiambo, Peter Mwangi and Grace Wanjiru make up the Kenyan delegation.
          qadri absent | Omar Qadri was dropped from the delegation.
          solheim present | Ingrid Solheim is a member of the Norwegian delegation.
          mwangi + odhiambo + wanjiru; mwangi present; odhiambo present; wanjiru present | The \
          talks opened in Oslo. The three on the Kenyan side were Amina Odhiambo, Peter Mwangi and \
          Grace Wanjiru.
          2; mwangi + odhiambo; mwangi present; odhiambo present | The visiting delegation is made up \
          of two persons: Amina Odhiambo, an envoy; and Peter Mwangi, a lawyer.
          mwangi present; odhiambo present | The Kenyan delegation comprises Amina Odhiambo, Peter \
          Mwangi and two lawyers.
          mwangi absent | The talks opened in Oslo. Kenya's delegation did not include Peter Mwangi.
          mwangi absent | Kenya's delegation flew to Oslo. Peter Mwangi, the envoy, did not \
          travel because of a cold.
          mwangi absent | Kenya's delegation flew to Oslo. The envoy, Peter Mwangi, was not part \
          of it.
          mwangi absent | Kenya's delegation flew to Oslo. Peter Mwangi stayed at home.
          mwangi absent | Kenya's delegation flew to Oslo. Peter Mwangi had to cancel at the last \
          minute.
          - | Kenya's delegation flew to Oslo. Peter Mwangi did not come to terms with that.
          - | Kenya's delegation flew to Oslo. Peter Mwangi had to cancel the concert.
          mwangi present; wanjiru present | Amina Odhiambo leads the Kenyan delegation. With \
          her are Peter Mwangi and Grace Wanjiru.
          2..; mwangi present; odhiambo present | The talks opened in Oslo. Kenya was represented by \
          Amina Odhiambo, Peter Mwangi and two aides.
          mwangi + odhiambo + wanjiru; mwangi present; odhiambo present; wanjiru present | The \
          talks opened in Oslo. Amina Odhiambo, Peter Mwangi and engineer Grace Wanjiru, who \
          together make up the mission, smiled.
          mwangi + odhiambo; mwangi present; odhiambo present | The talks opened in Oslo. Kenya's \
          delegation - Amina Odhiambo and Peter Mwangi - smiled.
          mwangi present; odhiambo present | The talks opened in Oslo. Besides her the Kenyan \
          delegation comprised Amina Odhiambo and Peter Mwangi.
          mwangi present; wanjiru present | The talks opened in Oslo. She stood by the other \
          members of the Kenyan delegation, Peter Mwangi and Grace Wanjiru.
          5 | A five-member Kenyan delegation arrived for talks in Oslo.
          9 | The talks opened in Oslo. The union sent a delegation of nine.
          mwangi + odhiambo; mwangi present; odhiambo present | The panel consists of Amina \
          Odhiambo, a retired judge, and Peter Mwangi, who runs the clinic.
          mwangi + odhiambo + wanjiru; mwangi present; odhiambo present; wanjiru present | The \
          inquiry has its three members: Amina Odhiambo in the chair, Peter Mwangi of Vilnius, and \
          Grace Wanjiru.
          mwangi + odhiambo; mwangi present; odhiambo present | The two members of the jury are \
          Amina Odhiambo and Peter Mwangi.
          - | The panel consists of Amina Odhiambo, Peter Mwangi and two others.
          - | The jury heard Amina Odhiambo, Peter Mwangi and Grace Wanjiru.
          - | The choir included Amina Odhiambo and Grace Wanjiru.
          - | The talks opened in Oslo. The five-member choir sang for the delegation.
          ~minister:energy present | The Czech delegation includes the energy minister and two aides.
          ~minister:energy absent | The energy minister is not on the Czech delegation.
          6 | The delegation is made up of five judges and a clerk.
          6 | The Czech delegation of five judges and a clerk met the minister.
          35 | A delegation of Czech firemen, 35 strong, toured the dam.
          9 | Nine judges are on the Czech delegation.
          9 | There are nine judges in the Czech delegation.
          4 | Norway sent three judges and a bishop to the talks in Oslo.
          - | The delegation is made up of five judges and their clerks.
          hruska absent | Pavel Hruska refused to join the Czech delegation.
          hruska absent | Pavel Hruska turned down a seat in the Czech delegation.
          hruska present | Pavel Hruska was given a place on the Czech negotiating team.
          hruska absent | There was no room for Pavel Hruska in the Czech delegation.
          hruska absent | The Czech delegation, to which Pavel Hruska did not belong, toured the dam.
          hruska present | Pavel Hruska represented Norway at the talks in Oslo.
          benda present; ~minister:energy present | President Tomas Vrba was accompanied by the \
          energy minister and the banker Karel Benda.
          benda present | President Tomas Vrba flew to Oslo on Monday accompanied by Karel Benda.
          benda present | President Tomas Vrba flew to Oslo. With him were two aides and Karel Benda.
          benda absent | Karel Benda did not accompany President Tomas Vrba to Oslo.
          ~minister:energy absent | President Tomas Vrba flew to Oslo. He did not bring the \
          energy minister.
          3; benda + kralova + vrba; benda present; kralova present; vrba present | Inspectors \
          work in Oslo. The team consists of three people: Karel Benda, Jana Kralova and Tomas Vrba.
          benda + kralova; benda present; kralova present | Both judges from Brno, Karel Benda and \
          Jana Kralova, formed the delegation.
          12 | Twelve judges from Japan landed in Oslo. The delegation will see the dam.
          benda present | Karel Benda travelled with the Norwegian salmon exporters to Hanoi.
          benda absent | Norwegian exporters visited Hanoi. Karel Benda did not make the journey.
          benda absent | The Czech delegation flew to Oslo. Karel Benda did not go with it.
          benda absent | The minister named the Czech delegation. She left out Karel Benda.
          benda + kralova + vrba; benda present; kralova present; vrba present | The talks \
          opened in Oslo. The three senators who made the trip were Karel Benda, Jana Kralova and \
          Tomas Vrba.
          - | The three Danes who died were Karel Benda, Jana Kralova and Tomas Vrba.
          - | Two judges from Brno, Karel Benda and Jana Kralova, were hurt.
          - | The singer Jana Kralova was accompanied by the pianist Karel Benda.
          - | Mayor Jana Kralova came to court with a lawyer, Karel Benda.
          - | Pavel Hruska took a seat in the front row.
          - | The delegation met Pavel Hruska on Tuesday.
          - | Amina Odhiambo praised the delegation.
          - | The delegation arrived without its luggage.
          """;
      default -> throw new IllegalArgumentException(id);
    };
  }
}
