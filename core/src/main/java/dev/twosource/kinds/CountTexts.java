package dev.twosource.kinds;

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
          How many people were hurt, in whatever words: injured, wounded, hurt, suffering burns. \
          What is told apart: the dead, damage to things, players who are unfit, and a part of \
          the injured, such as those in a serious condition. "No one was injured" counts as 0. \
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
          How many people did or underwent anything that has no kind of its own: marched, fled, \
          are missing, were rescued, work somewhere. What they did is a part of the claim, in \
          families of words that mean the same ("were plucked to safety" and "the rescued"), and \
          only numbers of one family are compared. What is told apart: the dead, the injured and \
          the arrested, audiences (event.attendance), things, lengths, and shares (percent). \
          Numbers are compared with their hedges and may grow while the story runs.\
          """;
      case OTHER ->
          """
          How many things there are, with what they are and what became of them: homes destroyed, \
          paintings taken, jobs cut, stores closed. Only numbers of the same thing with the same \
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
          37 | The death toll from the quake rose to 37.
          12.. | At least 12 miners died when the tunnel collapsed.
          0 | No one was killed in the fire.
          9 | The storm has claimed nine lives.
          5 | The blast left five people dead.
          24.. | Dozens of people were killed in the flood.
          - | Fourteen people were injured in the crash.
          - | The fever killed 40 sheep on the island.
          - | Police arrested three suspects in the killing.
          - | Nobody knows how many people died.
          - | The film runs for 90 minutes.
          """;
      case INJURED ->
          """
          14 | Two people were killed and 14 injured when a bus overturned near Toledo.
          7 | Seven firefighters were hurt in the blaze.
          50<.. | More than 50 people suffered burns in the blast.
          3 | The crash left three cyclists with serious injuries.
          120 | The number of injured rose to 120, the ministry said.
          0 | No one was injured in the fire.
          - | Two people died in the crash.
          - | The team is still without its injured captain.
          - | The storm damaged 40 houses.
          - | He hurt his chances with two late mistakes.
          """;
      case ARRESTED ->
          """
          23 | Police arrested 23 people after the match.
          4 | Four men were detained at the airport.
          60.. | At least 60 protesters were taken into custody on Sunday.
          11 | Officers made 11 arrests during the march.
          2 | Two suspects have been arrested over the theft of the painting.
          12<.. | More than a dozen students were arrested.
          - | Twenty officers guarded the square.
          - | The arrest came three days after the theft.
          - | Police released nine people.
          - | The judge heard four cases.
          """;
      case PEOPLE ->
          """
          - | More than 20,000 people marched through the capital in protest.
          320..480 | About 400 residents were evacuated from the valley.
          6 | Six fishermen are missing after the trawler sank.
          1200 | The plant employs 1,200 people.
          38 | The coastguard rescued 38 migrants from a boat.
          200 | Two hundred volunteers searched the forest.
          - | The bridge is 300 metres long.
          - | Two people were killed in the crash.
          - | The museum showed 40 paintings.
          - | The mayor spoke of people and places.
          """;
      case OTHER ->
          """
          27 | The fire destroyed 27 homes.
          3 | Thieves took three paintings from the museum.
          14 | The company will close 14 stores.
          60 | The museum lost 60 paintings in the flood.
          2 | The navy sent two ships.
          900 | The company will cut 900 jobs.
          400<.. | The storm damaged more than 400 houses.
          - | The plant employs 1,200 people.
          - | The ticket costs 12 euros.
          - | The quake struck 35 km from the coast.
          - | The driver was 52 years old.
          """;
    };
  }
}
