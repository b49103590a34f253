package dev.twosource.kinds.duration;

import dev.twosource.kinds.context.Example;

/** What the kinds of durations count and leave out, with their examples. */
final class DurationTexts {
  private DurationTexts() {}

  static String explanation(String id) {
    return switch (id) {
      case "call.duration" ->
          """
          How long the two sides of one call were on the line, from the first word to the last, \
          by telephone or video. The length may stand as a noun phrase ("a 40-minute call"), \
          behind a verb that lasts ("ran to more than 90 minutes") or behind "for". What is told \
          apart: the moment of a call ("three hours after the attack"), meetings in one room \
          (event.duration), and a part of the call, such as the time that the two spent alone. \
          Lengths are compared in minutes with their hedges: "just under an hour" reaches from 54 \
          to 60 minutes and meets 55; a whole hour stands for five minutes more or less, so that \
          90 minutes and two hours contradict each other and 58 minutes and an hour do not.\
          """;
      case "event.duration" ->
          """
          How long anything but a call took: a trial, talks, a match, an operation, a search, a \
          siege. The event or activity must take the time in the words themselves. What is told \
          apart: distances in time ("two years ago", "two hours before the concert"), terms of \
          prison (sentence.length), and strikes, wars and protests that have lasted some days so \
          far, because that number grows by itself. A contract, a lease, a ban, an extension, the \
          years in a post and the gap between two in a race are things of their own: each is held \
          against the only other one of its sort. Lengths are compared in minutes \
          with their hedges; hours stand for a few minutes more or less, days for a few hours, \
          and a length that is told with a scope ("including the interval") is only compared with \
          one of the same scope.\
          """;
      default -> throw new IllegalArgumentException(id);
    };
  }

  /** One example on a line, as {@link Example#list} takes them. */
  static String examples(String id) {
    return switch (id) {
      case "call.duration" ->
          """
          PT1H45M | The presidents spoke by telephone for 105 minutes on Thursday.
          PT54M..<PT1H | The phone call between the chancellor and the premier lasted just under \
          an hour.
          PT1H20M | The presidents talked for an hour and 20 minutes on the phone.
          PT40M | A 40-minute phone call between the foreign ministers ended without a deal.
          PT2H30M | Prime Minister Lena Brandt held a video call with President Tomas Vrba that \
          lasted two and a half hours.
          PT30M | A half-hour telephone conversation was their first since January.
          PT1H30M<.. | The leaders' call ran to more than 90 minutes, the palace said.
          PT20M | The prime minister took the call in his car. Twenty minutes later they \
          said goodbye.
          PT30M | The president rang his neighbour on Monday. The two hung up half an hour later.
          PT40M | The president rang his neighbour on Monday. After forty minutes they rang off.
          PT12M | The pupils put their questions. After twelve minutes of talk the link was cut.
          PT40M | The president called Lena Brandt for 40 minutes.
          PT25M | The presidents spoke by telephone on Tuesday. For 25 minutes the pair went \
          through a list of grievances.
          PT1H10M.. | The presidents spoke by telephone. Over 70 minutes the two went through the \
          disputes.
          PT45M | The presidents spoke by telephone. In 45 minutes the two discussed eleven points.
          PT6M | The line to the bank was poor. The call was cut off after six minutes.
          PT30M | They rang the captors. A negotiator kept them talking for half an hour.
          PT45M | The ministers were in telephone contact for 45 minutes.
          PT50M | The negotiator had the man on his mobile for 50 minutes.
          - | The minister spoke to reporters for 40 minutes.
          - | After twelve minutes of talk the bell rang.
          - | The presidents spoke by telephone. For 25 minutes the inspector went through the till.
          - | The president rang his neighbour on Monday. Two days later the strike was over.
          - | The presidents spoke by telephone. In two hours the ministers will discuss grain.
          - | The presidents spoke by telephone. Over 40 minutes later the train left.
          - | The leaders spoke by telephone three hours after the attack.
          - | The call came 90 minutes before the deadline.
          - | The caller waited 40 minutes for an ambulance.
          - | The summit in Vienna lasted three hours.
          - | He called the three-year plan a mistake.
          """;
      case "event.duration" ->
          """
          P196D..P217D | The trial lasted seven months.
          PT72H | After three days of talks the union accepted the offer.
          PT5H | The jury deliberated for five hours before it found the baker guilty.
          PT6H | A six-hour operation saved the boy's arm.
          PT7H | The astronauts finished a seven-hour spacewalk on Tuesday.
          PT2H37M30S..PT3H22M30S | The concert ran for about three hours.
          PT48H | The search for the missing climber lasted 48 hours.
          P9D | The standoff at the embassy ended after a siege of nine days.
          PT5H | Police freed three hostages, ending a standoff that lasted five hours.
          P11D | Dockers ended their strike on Thursday after eleven days.
          P14D | The blockade of the pass was lifted on Sunday after 14 days.
          PT3H | Three hours of fear came to an end when a man who had taken hostages gave up.
          PT5H | It was five hours before the gunman surrendered.
          PT120H | The girl is home after five days during which hundreds combed the woods.
          PT22H | Surgeons needed 22 hours to separate the twins.
          PT3H | After three hours the meeting ended without a word.
          PT19H | The negotiators emerged at dawn from nineteen hours of haggling.
          PT45M | A power cut lasting three quarters of an hour stopped the trams.
          PT5H | The committee sat with the minister, Lena Brandt, for five hours.
          PT9H | The jury was out for nine hours.
          PT5H24M..PT6H36M | From ten in the morning until four in the afternoon Leeds was without \
          power.
          PT5H24M..PT6H36M | From ten in the morning until four in the afternoon nothing moved on \
          the ring road.
          PT2H42M..<PT3H | The Dane lost on Sunday, in three sets, after almost three hours.
          PT96H.. | Over four days the jury deliberated.
          PT5H | In the course of five hours the council debated the budget.
          PT11H | The family were on their roof for eleven hours.
          PT72H | The festival is to last three days.
          PT48H | The search for a boy lost near the lake in Umbria took two days.
          PT3H | For three hours the app, on which millions depend, was out of service.
          PT6H | The failure lasted six hours, from breakfast until noon.
          PT11H | The crossing turned into eleven hours on a sandbank.
          PT48H | For two days trains, which carry half the city, stood still.
          PT96H | After four nights out with a rain jacket the climber is home.
          PT72H | The boy was found alive after three days.
          PT5H | The city had been dark for five hours.
          P9D..P10D | The festival runs from 6 May to 15 May.
          PT9H | The ferry ran aground. Tugs pulled it free nine hours later.
          PT5H | The ferry lay on a sandbank until it was towed off after five hours.
          PT29H | The balloon stayed up for 29 hours.
          PT3H | For three hours nobody could pay.
          PT1H30M | It was 90 minutes before help arrived.
          PT19H | Rescuers needed 19 hours to bring her up.
          PT72H | The truce is to hold for 72 hours.
          PT11M | The minister spoke to the assembly for a mere eleven minutes.
          PT52H | They were 52 hours on the way.
          PT40M | The count took 40 minutes.
          PT45M | The kick-off was delayed by 45 minutes.
          PT9H | The gunman held off police for nine hours.
          PT6H12M | The astronauts were outside for six hours and 12 minutes.
          PT5H10M | The astronauts shut the hatch behind them after five hours and ten minutes \
          outside.
          PT30H | The miners were thirsty after 30 hours underground.
          PT9H | Tugs towed the freighter to Leith after nine hours aground.
          PT4M | The press conference was over in four minutes.
          PT12H | The general assembly went on until late and took twelve hours.
          PT6H | She came through the assembly in Parma, which was wrapped up in six hours.
          PT1H | An hour-long speech opened the fair.
          PT453H36M..<P21D | For almost three weeks the tunnel remained shut.
          PT2H10M | The airport did not reopen for two hours and ten minutes.
          P2Y..P732D | The bridge had been closed for two years before it opened on Monday.
          PT2H | The runway closed for just two hours.
          PT2H | Visitors queued two full hours at the gate.
          PT6H | The machine was idle for six hours.
          PT5H | The bylaw kept the council busy for five hours.
          P14D | The robot came up through the ice after fourteen days below.
          PT10H | The ferry had floated helplessly from breakfast until dusk, a whole ten hours.
          PT4H | A four-hour session was not enough for the ministers.
          PT2H45M | A contest of two and three-quarter hours ended in the dark.
          PT11H | A climber was rescued on Monday. It was eleven hours from the first call to the \
          last of them being back at base.
          PT17H | A climber was rescued. Between the call and the door of the hospital lay 17 hours.
          P9D | Nine days after it was shut, the tunnel reopened.
          PT72H | The burglar was recaptured three days after escaping.
          PT4H30M | The opera was sold out. Four and a half hours after the lights had gone down, \
          including two breaks, the last note died away.
          PT96H | After four days on the run, the burglar was caught.
          PT7H | Seven hours into the siege, the gunman gave himself up.
          PT2H52M | The second seed won in three sets. It was over after two hours and 52 minutes.
          PT5H | For five hours on Tuesday the city remembered coins. An outage at the bank left \
          tills dark.
          PT50M | The council passed the budget in 50 minutes.
          PT2H8M41S | The Kenyan clocked 2:08:41 to win the marathon.
          PT1H8M12S | The Kenyan needed 1:08:12 for the 21 kilometres of the half-marathon.
          P4Y..P1464D | The striker Alan Quill has signed a four-year contract.
          PT9S | The Dane won the marathon by nine seconds.
          PT30S | The Kenyan leads the tour by 30 seconds before the last stage.
          PT40S | The marathon was run in the rain. He crossed the line 40 seconds before Ana \
          Roth.
          P6Y..P2196D | The minister Lena Brandt resigned. She had held the post for six years.
          P9Y..P3294D | Lena Brandt is stepping down after nine years in office.
          P12Y..P4392D | Lena Brandt served as mayor for twelve years.
          P11Y..P4026D | The landlady Lena Brandt retires after 11 years behind the bar.
          P10Y..P3660D | The law bans new quarries for ten years.
          P30Y..P10980D | The city granted a lease of 30 years on the hall.
          P168D..P186D | Parliament extended the emergency by six months.
          P14D | The owner must clear the yard within two weeks.
          P10D | The grievance must be filed inside ten days.
          PT0S..PT3M | Thieves emptied a gallery in Leeds. They were gone within three minutes.
          PT4M | Burglars came through the roof of a gallery and needed only four minutes.
          PT5H | After five hours the council approved the plan.
          PT40M | The school called off its lockdown after 40 minutes.
          PT3H | The fire was brought under control after three hours.
          PT5H | A tree had closed the line. Trains ran again after five hours.
          PT40M | The concert was cut short by rain after 40 minutes.
          PT5H | The two grandmasters agreed a draw after five hours.
          PT8M | Eight minutes: that is how long the lights were out.
          P30D | The sisters reached the shore 30 days after they pushed off.
          P21D | For three weeks 30 ships trained together in the manoeuvre.
          PT18M | The new ferry makes the crossing in 18 minutes.
          P11D | Both turbines were switched on after 11 days at rest.
          PT1H30M | The hearing was kept to 90 minutes.
          PT3H40M | The evening lasted 220 minutes.
          PT5H | After a service of five hours the bishop left.
          PT9H | The ferry did not move for nine hours.
          PT10H | They had been looking for the boy for ten hours when a dog barked.
          PT4H | The cardinal celebrated an open-air mass. It lasted four hours.
          P23D | The stoppage, of 23 days, was the longest.
          - | The Kenyan won the marathon. She beat the record by nine seconds.
          - | The rider leads the tour. The lift is 20 minutes ahead of schedule.
          - | Lena Brandt was freed after 12 years in jail.
          - | The minister must stay within two hours of Leeds.
          - | The report must be read within minutes.
          - | The storm may reach the coast within two days.
          - | The gallery was robbed in May. The building was gone within an hour, in a flood.
          - | The baker was found dead nine hours after leaving home.
          - | The sprinter Lena Brandt was banned for two years.
          - | The council approved the budget after two years.
          - | The striker Alan Quill signed his contract four years ago.
          - | Three days after the war began, the town fell.
          - | Nine days after the mine collapsed, the minister resigned.
          PT7M | The audience gave a seven-minute ovation.
          PT8H | The two envoys emerged after eight hours behind closed doors.
          P30D | The company has 30 days to appeal.
          PT38M | Contact with the probe was lost for 38 minutes.
          P12D | Twelve days have been set aside for the trial.
          PT2H10M | The play ran for two hours and ten minutes.
          PT9H | The ferry had been under way for nine hours when it was found.
          PT11H | The two men were let go after 11 hours.
          PT3H | The service took three hours.
          - | Doctors gave him three months to live.
          - | The firm ran for 20 years.
          - | It is 20 minutes from the station to the ground.
          - | The runner missed the marathon record of 2:08:41.
          - | It was 90 minutes before kick-off.
          - | The Dane won in three sets, two hours after the rain.
          - | For six hours nothing happened.
          - | The runner needs two hours and 10 minutes of sleep before a marathon.
          - | Over three days police arrested 40 people.
          - | The cafe moved its tables back out after nine hours.
          - | The astronauts spoke to pupils. A crowd was let in after two hours outside the school.
          - | The prize grew by 45 minutes of airtime.
          - | For three hours nobody could say why.
          - | The talks opened at noon. Two days later the strike was over.
          - | The hotel gives guests four nights out of season for half the price.
          - | Three hours of sunshine were forecast.
          - | At least 70 people were hurt in the past eight days.
          - | Clerks work eight hours a day on the files.
          - | The patch closes a zero-day hole.
          - | The launch came a day later than planned.
          - | The rules were weakened in the final days of the government.
          - | It was five hours before dawn.
          - | The bridge opened two years ago.
          - | The shop sold its last ticket two hours before the concert.
          - | The teachers' strike has gone on for eleven days.
          - | The archive keeps the tapes for 30 years.
          - | The presidents spoke by telephone for 105 minutes.
          """;
      default -> throw new IllegalArgumentException(id);
    };
  }
}
