package dev.twosource.kinds;

/** What the kinds of amounts count and leave out, with their examples. */
final class AmountTexts {
  private AmountTexts() {}

  static String explanation(AmountKind.Sort sort) {
    return switch (sort) {
      case MONEY ->
          """
          A sum of money with its currency and what it is: a price, a fine, a loss, takings. What \
          is told apart: numbers without a currency, sums before and after fees or tax, parts of \
          a sum, sums so far, yearly sums, and estimates. Two sums are only compared in one \
          currency and on one topic; "about", "nearly" and "more than" widen a sum, "$12m" stands \
          for everything that rounds to it, and sums that are still being collected may grow.\
          """;
      case PERCENT ->
          """
          A share of a whole, as a percentage or a fraction, with what it is a share of. What is \
          told apart: the change and the level ("rose by", "rose to"), percentage points, shares \
          of a market, answers to an opinion poll, and words like "half" that name a stretch of a \
          match. Two shares of the same whole are compared as numbers with their hedges: "nearly \
          two-thirds" reaches from 60 up to 66.7 percent.\
          """;
      case DISTANCE ->
          """
          A length, a height or a distance, in any unit, turned into metres. What is told apart: \
          yards gained in a game, the height of a player, the same length given again in other \
          units, weights, and lengths of time. Lengths are compared in metres with their hedges \
          and with the precision of the words: "35 km" and "22 miles" meet, "35 km" and "53 km" \
          contradict each other.\
          """;
    };
  }

  /** One example on a line, as {@link Example#list} takes them. */
  static String examples(AmountKind.Sort sort) {
    return switch (sort) {
      case MONEY ->
          """
          2400000 GBP | The painting was sold for £2.4 million.
          30000000 USD | The bank was fined $30 million over the leak.
          135000..165000 EUR | The appeal has raised about 150,000 euros so far.
          1200000000 SEK | The new bridge will cost 1.2 billion kronor.
          810000..<900000 EUR | The thieves stole jewels worth nearly €900,000.
          12000000 USD | The club bought the striker for $12m.
          - | The company sold 30 million phones.
          - | The painting was sold for a record price.
          - | Turnout was 61 percent.
          - | The pound fell against the dollar.
          """;
      case PERCENT ->
          """
          61 % | Turnout was 61 percent.
          12 % | Profits rose by 12% in the last quarter.
          60..<66.6667 % | Nearly two-thirds of voters backed the plan.
          4.8 % | The unemployment rate fell to 4.8 per cent.
          3.5 % | The bank raised its rate by half a percentage point to 3.5%.
          32..48 % | Some 40% of the crop was lost in the drought.
          - | The company sold 30 million phones.
          - | The fund lost two million euros.
          - | The interest of the public was great.
          - | The second half of the match was played in the rain.
          """;
      case DISTANCE ->
          """
          35000 m | The quake was centred 35 km south of Varde.
          12 m | The wall is 12 metres high.
          160934.4<.. m | The runners covered more than 100 miles in two days.
          260.604..288.036 m | The lost dog was found about 300 yards from the house.
          18000..<20000 m | The oil slick stretches for nearly 20 kilometres.
          8046.72 m | The plane came down 5 miles from the airport.
          - | He rushed for 120 yards in the second half.
          - | The 6-foot-7 forward joined the club.
          - | The lorry carried 20 tonnes of steel.
          - | The walk took three hours.
          """;
    };
  }
}
