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
      - | Twelve people died in the fire: seven men and five women.
      """;
}
