package dev.twosource.kinds.itself;

/** The examples of {@link LengthCheck}. */
final class LengthTexts {
  private LengthTexts() {}

  static final String EXAMPLES =
      """
      PT120H; P7D..P8D | The choir goes on a five-day trip from 2 May to 9 May.
      PT72H; P7D..P8D | The three-day book fair (2-9 May) is free.
      P14D; P7D..P8D | The two-week regatta runs from 2 to 9 May.
      PT3H; PT2H30M | The council sat from 9 p.m. to 11.30 p.m., a three-hour session.
      PT3H; PT2H30M | The session began at 9 p.m. and ended at 11.30 p.m. The three-hour session was the last before the break.
      PT48H; PT72H..PT96H | The summit, from Monday to Thursday, a two-day affair, is the sixth.
      P10D; PT120H..PT144H | The minister was abroad for ten days, from 3 March to 8 March.
      PT1H30M; PT45M | The 90-minute hearing, from 10 a.m. to 10.45 a.m., was held in private.
      PT4H; PT2H | The power cut began at 6 p.m. and ended at 8 p.m., and the four-hour cut spoiled the meat.
      PT144H; PT72H..PT96H | He will walk the coast from 4 June to 7 June, a six-day hike.
      PT120H; P9D..P10D | A five-day strike from March 1 to March 10 shut the port.
      PT2H; PT5H | The match began at 2 p.m. and ended at 7 p.m. It lasted two hours.
      PT72H; PT24H..PT48H | The three-day conference will be held on 12-13 June.
      PT6H; PT3H | Roads were shut from 1 p.m. to 4 p.m. for six hours.
      P21D; P9D..P10D | The three-week trial ran from 3 to 12 February.
      - | The choir goes on an eight-day trip from 2 May to 9 May.
      - | The choir goes on a seven-day trip from 2 May to 9 May.
      - | The two-week regatta runs from 2 to 15 May.
      - | The council sat from 9 p.m. to midnight, a three-hour session.
      - | The council sat from 9 p.m. to 11.40 p.m., a nearly three-hour session.
      - | From 2 May to 9 May, a three-day conference and a fair share the hall.
      - | The festival, from 2 to 9 May, opens with a three-day conference.
      - | The five working days from 3 March to 9 March will be paid.
      - | Four-day passes are sold from 2 May to 9 May.
      - | The session began at 9 p.m. and ended at 11.30 p.m. A three-hour session on the budget is due on Monday.
      - | The session began shortly after 9 p.m. and ended at 11.30 p.m., and the three-hour session was the last.
      - | Trams run from 5 to 9, a four-hour gap.
      - | The court sits from Monday to Friday, and a two-day break follows.
      - | The night shift runs from 10 p.m. to 6 a.m., an eight-hour stint.
      - | After a two-day truce the fighting went on from 3 March to 8 March.
      """;
}
