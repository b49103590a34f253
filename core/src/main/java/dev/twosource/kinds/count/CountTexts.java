package dev.twosource.kinds.count;

import dev.twosource.kinds.context.Example;

/** What the kinds of counts count and leave out, with their examples. */
final class CountTexts {
  private CountTexts() {}

  static String explanation(CountKind.Measure measure) {
    return switch (measure) {
      case KILLED ->
          """
          How many people died, in the event that the text is about. "No one was killed" counts \
          as 0. What is told apart: the injured and the missing, animals, a part of the dead \
          ("three children among them"), the dead of one day against the whole toll, and earlier \
          events. A toll can only grow while the story runs: a later and higher number updates an \
          earlier one, and a number of the same hour or a lower one later contradicts it. "At \
          least 12" is met by any higher number; "dozens" reaches from 24 upwards.\
          """;
      case INJURED ->
          """
          How many people were hurt, in whatever words: injured, wounded, hurt, suffering burns, \
          taken to hospital. \
          What is told apart: the dead, damage to things, players who are unfit, and a part of \
          the injured, such as those in a serious condition or in hospital. "No one was injured" counts as 0. \
          Numbers are compared with their hedges and as totals that can only grow while the story \
          runs.\
          """;
      case ARRESTED ->
          """
          How many people the police arrested, detained or took into custody. What is told apart: \
          police officers, people who were let go, hostages, and cases before a court. Numbers \
          are compared with their hedges; the number of those held grows while the story runs, so \
          that a later and higher one updates an earlier one.\
          """;
      case PEOPLE ->
          """
          How many people did or underwent anything that has no kind of its own: fled, are \
          missing, were rescued, were aboard, work somewhere, belong to a group. What they did is a part of the claim, in \
          families of words that mean the same ("were plucked to safety" and "the rescued"), and \
          only numbers of one family are compared. What is told apart: the dead, the injured and \
          the arrested, crowds (event.attendance), things, lengths, and shares (percent). \
          Numbers are compared with their hedges and may grow while the story runs.\
          """;
      case OTHER ->
          """
          How many things there are, or how much of them, with what they are and what became of \
          them: homes destroyed, paintings taken, jobs cut, stores closed, hectares burned, tonnes \
          seized, cases of a disease. Only numbers of the same thing with the same \
          fate are compared. What is told apart: people, money, lengths, ages, shares, and \
          numbers that only name something. Numbers are compared with their hedges; a rounded \
          number is compatible with the exact one that rounds to it.\
          """;
    };
  }

  /** One example on a line, as {@link Example#list} takes them. */
  static String examples(CountKind.Measure measure) {
    return switch (measure) {
      case KILLED ->
          """
          2 | Two people were killed and 14 injured when a bus overturned near Toledo.
          3 | Killed in the attack near Toledo were two officers and a guard.
          12 | All but two of the 14 crew died when the trawler sank.
          2 | The driver and his passenger, both in their twenties, were pronounced dead.
          37 | The death toll from the quake rose to 37.
          12.. | At least 12 miners died when the tunnel collapsed.
          0 | No one was killed in the fire.
          9 | The storm has claimed nine lives.
          5 | The blast left five people dead.
          24.. | Dozens of people were killed in the flood.
          2 | One Kenyan and one Norwegian climber have fallen to their deaths.
          11 | Eleven people lost their lives when the bus overturned.
          9 | Nine miners did not come out alive.
          9 | The death toll stands at nine.
          14 | The dead numbered 14 by evening.
          8 | Eight worshippers were gunned down in the chapel.
          6 | The bodies of six climbers were brought down after the avalanche.
          17 | Fatalities stood at 17 after the blast.
          9 | The mutiny cost nine soldiers their lives.
          20 | The last victim died on Sunday, taking the number killed to 20.
          23 | The number of people known to have died in the earthquake has gone up to 23.
          6.. | A sixth person died in hospital on Friday.
          5; 6.. | Five people drowned, and a boy who was flown to hospital became the sixth.
          14; 15 | The rebels say 14 of their men were killed. The army puts the figure at 15.
          0 | No lives were lost in the fire.
          3 | A father and his two sons were killed by the avalanche.
          2 | Both pilots died.
          5 | They dug out the last of five climbers, none of whom was alive.
          14 | There were no survivors among the 14 aboard.
          2 | Dogs mauled to death two joggers in the park.
          9 | Nine passengers met their deaths on the mountain road.
          17 | The town's hospital received 17 bodies. None had been claimed.
          - | Fourteen people were injured in the crash.
          - | The court sentenced two men to death.
          - | The club lost 12 players in the summer.
          - | The fever killed 40 sheep on the island.
          - | Police arrested three suspects in the killing.
          - | Nobody knows how many people died.
          - | Forty relatives of the dead sailors sat in the gallery.
          - | Forty friends of those killed in the fire marched through Halden.
          40 | Forty of the dead sailors were from Halden.
          11 | Eleven members of the crew were killed.
          - | The film runs for 90 minutes.
          """;
      case INJURED ->
          """
          14 | Two people were killed and 14 injured when a bus overturned near Toledo.
          7 | Seven firefighters were hurt in the blaze.
          2 | The stand gave way. Two broke bones.
          1 | One was hurt when the boat turned over; the rest walked away.
          14 | The clinic has seen 14 people with burns.
          50<.. | More than 50 people suffered burns in the blast.
          8 | Eight people suffered from serious injury when the hall came down.
          3 | The crash left three cyclists with serious injuries.
          120 | The number of injured rose to 120, the ministry said.
          0 | No one was injured in the fire.
          9 | Nine passengers needed hospital treatment after the crash.
          26 | Twenty-six people were taken to hospital after the leak.
          0 | The storm passed over the town, injuring no one.
          9 | The blast left nine workers with burns.
          5 | The crash injured a family of five.
          9 | Nine guests came away with cuts.
          9 | Nine passengers were admitted to hospital with broken bones.
          - | Only 640 people were admitted to the opening night of the play.
          - | Two people died in the crash.
          - | The manager cut 13 players.
          - | The team is still without its injured captain.
          - | The storm damaged 40 houses.
          - | Two broke records in the final.
          - | He hurt his chances with two late mistakes.
          """;
      case ARRESTED ->
          """
          23 | Police arrested 23 people after the match.
          2 | Two brothers, aged 24 and 27, are being held on suspicion of arson.
          4 | Handcuffs were put on four fans who ran onto the pitch.
          - | Two brothers, aged 24 and 27, were held up at the border.
          4 | Four men were detained at the airport.
          2 | Two men aged 39 and 44 were arrested at the airport.
          2 | Two brothers, 17 and 22, were arrested at the airport.
          3 | Three boys aged 9, 11 and 14 were detained in Halden.
          1.. | A Frenchman of 44 and a woman of 39 were detained.
          0 | There was not a single arrest.
          60.. | At least 60 protesters were taken into custody on Sunday.
          11 | Officers made 11 arrests during the march.
          2 | Two suspects have been arrested over the theft of the painting.
          12<.. | More than a dozen students were arrested.
          15 | Police said 15 people had been rounded up in dawn raids.
          9 | Officers picked up nine men outside the stadium.
          3 | Three suspects remain behind bars after the robbery.
          12 | Police have 12 people in custody.
          20.. | At least 20 people have been charged with rioting.
          4 | Four people are under lock and key since the theft.
          85 | The clearing of the lawn put 85 students in handcuffs.
          4 | Rangers laid hands on a gang of four poachers.
          7 | The prosecutor announced the arrest on Monday of seven clerks.
          2 | A married couple was taken into custody over the fire.
          - | The referee booked nine players.
          - | Rebels captured nine soldiers.
          - | Twenty officers guarded the square.
          - | Nine men were picked up from the water by a lifeboat.
          - | The arrest came three days after the theft.
          - | Police released nine people.
          - | The judge heard four cases.
          """;
      case PEOPLE ->
          """
          - | More than 20,000 people marched through the capital in protest.
          5 | The ministry on Wednesday expelled five of the embassy's staff.
          140 | A hamlet of 140 people was emptied overnight.
          58 | All 58 people stranded on a chairlift above Toledo were rescued with ropes.
          320..480 | About 400 residents were evacuated from the valley.
          320..480 | About 400 people living below the dam were moved to schools.
          370 | There are 370 people living below the dam.
          6 | Six fishermen are missing after the trawler sank.
          16 | Sixteen miners were cut off by a fall of rock.
          34 | Thirty-four men were underground when water burst in.
          26 | Twenty-six people were in the shaft when the cage fell.
          11 | Gunmen marched eleven workers into the bush.
          1200 | The plant employs 1,200 people.
          38 | The coastguard rescued 38 migrants from a boat.
          200 | Two hundred volunteers searched the forest.
          41 | There were 41 passengers on board when the ferry left.
          118 | The boat was carrying 118 people.
          84 | The lifeboat brought 84 people to the port.
          3 | Rescuers pulled three children alive from the rubble.
          3 | Three men have yet to be found after the roof fall.
          9 | She heads a delegation of nine.
          21 | The king was met by a 21-member delegation.
          200 | A choir two hundred strong sang for the guests.
          2300 | The factory has a workforce of 2,300.
          340 | The island is home to 340 people.
          14 | Only 14 residents remain on the island.
          31 | Thirty-one inmates broke out of the jail at night.
          52 | Boats had pulled 52 alive from the water.
          - | The bridge is 300 metres long.
          - | Two people were killed in the crash.
          - | The museum showed 40 paintings.
          - | The mayor spoke of people and places.
          """;
      case OTHER ->
          """
          27 | The fire destroyed 27 homes.
          8 | The landslide struck at dawn on Monday. It swallowed eight houses and a mill.
          130 | The queue of lorries had grown to 130 by Friday.
          900<.. | More than 900 lorries stood in line on the road to the border.
          12500 | The storm destroyed 12 500 houses in the district.
          54 | The whales were pushed back into the sea, 54 of them in all.
          30 | The reserve has 30 white-tailed eagles.
          3 | Thieves took three paintings from the museum.
          14 | The company will close 14 stores.
          60 | The museum lost 60 paintings in the flood.
          2 | The navy sent two ships.
          900 | The company will cut 900 jobs.
          400<.. | The storm damaged more than 400 houses.
          26000000 m2 | The fire has burned 2,600 hectares.
          2300000 g | Customs officers seized 2.3 tonnes of cocaine.
          40000 l | The pool loses 40,000 litres of water a day.
          22 | The school has 22 posts that have not been filled.
          19; 214 | Nineteen of the 214 lots went unsold.
          18000 | The storm left 18,000 households in the dark.
          46 | Forty-six people have tested positive in the outbreak.
          8 | Eight beavers were let go on the river.
          14800 | Car output came to 14,800.
          1480 | Complaints rose by 300 to 1,480.
          3300 | Sales of the album passed 3,300.
          67.5..82.5 | About 75 ships were waiting off the coast.
          2 | Two seats at the tribunal remain to be filled.
          - | Sales of the company came to 3,300 million crowns.
          - | Temperatures in the valley rose to 38.
          - | The plant employs 1,200 people.
          - | The ticket costs 12 euros.
          - | The quake struck 35 km from the coast.
          - | The driver was 52 years old.
          """;
    };
  }
}
