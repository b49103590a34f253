package dev.twosource.kinds.itself;

/** The examples of {@link SumCheck}. */
final class SumTexts {
  private SumTexts() {}

  static final String EXAMPLES =
      """
      12; 13 | Twelve people died in the fire: seven men and six women.
      40; 42 | The new assembly has 40 seats: 22 for the Greens, 11 for the Liberals and 9 for the Farmers.
      30; 32 | Of the 30 arrested, 18 were men and 14 women.
      12; 13 | The blast hurt 12 people, seven of them nurses, and the other six were visitors.
      12; 13 | Seven of the 12 boats sank; the remaining six were towed away.
      104; 105 | There were 104 people on board: 98 passengers and 7 crew.
      12; 11 | The swimmers won 12 medals: five gold, four silver and two bronze.
      10000000 GBP; 12000000..14000000 GBP | The £10 million will be split: £6 million for Leeds and £7 million for York.
      100 %; 109 % | In the poll, 48 percent backed the deal, 41 percent opposed it and 20 percent were undecided.
      100 %; 110 % | Some 48 percent voted yes, 41 percent voted no, and the remaining 21 percent spoiled their papers.
      110; 109 | The motion passed 61-45 with three abstentions and all 110 members voting.
      15; 16 | Fifteen people were rescued: nine men, four women and three children.
      20; 21 | Of the 20 teenagers in the class, 12 are girls and nine are boys.
      8; 9 | Three of the eight jurors are teachers and the other six are retired.
      58; 57 | There were 52 passengers and five crew on board, 58 people in all.
      212; 211 | The ferry carried 212 people – 198 passengers and 13 crew members.
      45; 48 | Of the 45 deputies present, 25 voted for the bill, 18 against and five abstained.
      31; 32 | The council has 31 members: 14 from Labour, 10 from the Liberals, five from the Greens and three independents.
      30; 31 | A total of 30 homes were damaged: 18 in Leeds, seven in York and six in Hull.
      300000000 USD; 330000000 USD | The fund has $300 million, of which $180 million is for schools and the remaining $150 million for clinics.
      31; 32 | Rangers counted 31 gorillas: nine males, 15 females and eight juveniles.
      16; 17 | Divers freed 16 seals from nets on Monday – ten adults and seven pups.
      12; 13 | Twelve boats were caught in the storm. Seven sank; the other six were towed away.
      30; 32 | Police arrested 30 people. Of these, 18 were men and 14 women.
      20; 21 | Twenty people were hurt. Eleven were taken to hospital and the remaining ten were treated at the scene.
      15; 16 | Of the fifteen suspects, nine are Italians, four are Albanians and three are Serbs.
      14; 15 | Police arrested 14 people in the town on Monday, nine men and six women.
      24; 26 | A total of 24 people were hurt in the crash, 11 seriously and 15 slightly.
      162; 154 | The jet had 162 people on board. There were 148 passengers and six crew in the jet.
      - | The jet had 154 people on board. There were 148 passengers and six crew in the jet.
      - | The jet had 162 people on board. Another one carried 148 passengers and six crew.
      - | Police arrested 14 people in the town on Monday, nine men and four women.
      - | Of the fifteen suspects, nine are Italians, four are Albanians and two are Serbs.
      - | The club signed 14 players in May, nine Italians and six defenders.
      - | Twelve people died in the fire: seven men and five women.
      - | Thirteen boats set out. They carried 40 tonnes of fish. Seven sank; the other six were towed away.
      - | Twelve boats were caught in the storm. Seven sank; the other five were towed away.
      - | Police arrested 30 people. Of these, 18 were men and 14 were foreigners.
      - | Thirteen men applied. They were asked 40 questions. Seven were hired and the other six went home.
      - | Twelve people died in the fire: seven men and four women. The youngest victim was a child of three.
      - | Of the 30 arrested, 18 were men and 14 were foreigners.
      - | The troop has 12 gorillas: five adult males and six adult females.
      - | The zoo has 12 cages: five males and eight females live there.
      - | Fifteen people died: nine in the first blast, four in the second and two in hospital.
      - | Twelve people died, seven of them children, and six more are missing.
      - | The party won 40 seats, 22 of them in the north and 20 in the capital.
      - | A total of 40 people were hurt: 30 of them slightly and 12 of them by glass.
      - | The 12 victims include seven women and six people over 60.
      - | There were 104 people on board: 98 passengers, including 12 children, and six crew.
      - | Of the 30 arrested, 18 were men and 10 women.
      - | Forty percent of men and 65 percent of women opposed it; 12 percent were undecided.
      - | In June 48 percent opposed it, up from 41 percent, and 20 percent were undecided.
      - | About 60 percent read the news, 50 percent watch it and 10 percent don't know.
      - | The motion was carried by 61 votes to 45, with three abstentions; all 12 Greens voted for it.
      - | Police recorded 12 offences in three incidents: seven in Leeds and five in York.
      - | About 40 people were rescued: 22 men, 13 women and seven children.
      - | At least 12 people died: seven men and six women.
      - | The £1.2 billion will be split: £0.8 billion for Leeds and £0.45 billion for York.
      - | The shift of 12 nurses covers six wards: four in Leeds and two in York.
      - | Six of the 12 boats sank; the remaining six were towed away.
      """;
}
