package dev.twosource.kinds.amount;

import dev.twosource.kinds.context.Example;

/** What the kinds of amounts count and leave out, with their examples. */
final class AmountTexts {
  private AmountTexts() {}

  static String explanation(AmountKind.Sort sort) {
    return switch (sort) {
      case MONEY ->
          """
          A sum of money with its currency and what it is: a price, a fine, a loss, takings. What \
          is told apart: numbers without a currency, sums before and after fees or tax, parts and \
          instalments, sums so far, sums for each of several, what is asked for, sums of other \
          years, and estimates. Two sums are only compared in one currency, on one topic or one \
          that texts use for it (a price, a cost), and where names and words show one thing; "about", "nearly" and "more than" widen a sum, "$12m" stands \
          for everything that rounds to it, and sums that are still being collected may grow.\
          """;
      case PERCENT ->
          """
          A share of a whole, as a percentage or a fraction, with what it is a share of. What is \
          told apart: the change and the level ("rose by", "rose to"), what it was before, \
          percentage points, moves of a market, answers to an opinion poll, demands and offers, \
          stakes held, bought and kept, and words like "half" that name a stretch of a match. Two shares of the same whole are compared as numbers with their hedges: "nearly \
          two-thirds" reaches from 60 up to 66.7 percent.\
          """;
      case DISTANCE ->
          """
          A length, a height or a distance, in any unit, turned into metres. What is told apart: \
          yards gained in a game, the height of a player, the same length given again in other \
          units, how far off a thing was felt, weights, and lengths of time. Distances from two \
          places are two; how far off a fire or a ship is changes by the day. Lengths are compared in metres with their hedges \
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
          864000000000 NGN | Revenue rose to N864 billion.
          2500000 ZAR | The house went for R2.5m at auction.
          480000 GHS | The collection for the clinic brought in GH¢480,000.
          12480000000 XXX:rupee | Net profit came to Rs1,248 crore.
          750000 USD | The kidnappers were paid a ransom of $750,000.
          83000000 USD | The county is $83 million in the red.
          1240 GBP | Tenants now pay £1,240 a month on average.
          58000 EUR | The nurses who swam the lake collected €58,000 for the ward.
          68000000 USD | The province is putting up $68 million in the coming two years to keep clinics open.
          30000000 USD | The firm has already put $30 million into pumps.
          500000 KGS | Each bereaved family is to receive 500,000 soms.
          2.15 GBP | Single fares are going up to £2.15.
          90000000 EUR | The rival has put €90 million on the table for the brewery.
          4000000 EUR | The town has set aside €4 million to repair the sea wall.
          40000000 EUR; 90000000.. EUR | The chamber put the loss at 40 million euros. The union spoke of at least 90 million.
          - | The company sold 30 million phones.
          - | The union has spoken for 2 million.
          - | The painting was sold for a record price.
          - | Turnout was 61 percent.
          - | The pound fell against the dollar.
          - | The nurses wore N95 masks.
          - | The talks left nothing on the table.
          """;
      case PERCENT ->
          """
          61 % | Turnout was 61 percent.
          41 % | Patients were 41 percent less likely to be admitted to hospital.
          20<..22 % | The bid is a little more than a fifth above where the stock stood.
          12 % | Profits rose by 12% in the last quarter.
          60..<66.6667 % | Nearly two-thirds of voters backed the plan.
          4.8 % | The unemployment rate fell to 4.8 per cent.
          3.5 % | The bank raised its rate by half a percentage point to 3.5%.
          32..48 % | Some 40% of the crop was lost in the drought.
          31.4 % | Just 31.4 per cent of the electorate bothered.
          23 % | Electric scooters accounted for 23% of all sales.
          61.8 % | The pass rate stands at 61.8 percent.
          58 % | The founding family still owns 58 per cent of the company.
          9.75 % | The central bank put its main rate up to 9.75 percent.
          7.5 % | The nurses won a pay rise of 7.5 percent.
          4.5 % | Council tax in the town will rise by 4.5 percent.
          85 % | The fire is 85 percent contained.
          38 % | Only 38 percent of registered voters cast a ballot.
          43 % | The rains have filled the reservoirs to 43 percent of capacity.
          9.4 % | Inflation in Torvik slowed again in May. The rate stood at 9.4 percent.
          88 % | The porters have voted by 88 percent to stop work.
          31.5 %; 29.8 % | The Greens won the election with 31.5 percent, and the Centre Union followed with 29.8.
          - | The company sold 30 million phones.
          - | The fund lost two million euros.
          - | The interest of the public was great.
          - | The rate stood at two euros an hour.
          - | The second half of the match was played in the rain.
          - | The winner of the vote ran the mile in 4.8 minutes.
          """;
      case DISTANCE ->
          """
          35000 m | The quake was centred 35 km south of Varde.
          12 m | The wall is 12 metres high.
          83000 m | Nobody may draw water for 83 kilometres between the dam and the bridge.
          14 m | A 14-metre crack has opened in the dam.
          40 m | The climber fell 40m off a ledge above Torvik.
          160934.4<.. m | The runners covered more than 100 miles in two days.
          260.604..288.036 m | The lost dog was found about 300 yards from the house.
          18000..<20000 m | The oil slick stretches for nearly 20 kilometres.
          8046.72 m | The plane came down 5 miles from the airport.
          2414.016 m | The mourners went a mile and a half from the station.
          380000 m | The stage dropped into the Atlantic 380 kilometres from the coast.
          60 m | The climber fell 60 metres from the ridge.
          1500 m | A cordon of 1.5 kilometres has been drawn around the plant.
          0..3000 m | The flames came to within three kilometres of the village.
          512000 m | The satellites were released 512 km up.
          13000 m | Cyclists can ride the 13 kilometres from the port to the mill.
          212000 m | The cable will run 212 kilometres from the station.
          9.8 m | The river peaked at 9.8 metres in the town.
          0.8 m | The town woke to 80 cm of fresh snow.
          - | He rushed for 120 yards in the second half.
          - | The profit of the group fell 30m in the second quarter.
          - | The 6-foot-7 forward joined the club.
          - | The lorry carried 20 tonnes of steel.
          - | The walk took three hours.
          """;
    };
  }
}
