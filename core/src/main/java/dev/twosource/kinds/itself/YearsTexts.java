package dev.twosource.kinds.itself;

/** The examples of {@link YearsCheck}. */
final class YearsTexts {
  private YearsTexts() {}

  static final String EXAMPLES =
      """
      54 a; 63..64 a | Born in 1961, the 54-year-old has led the party since spring.
      54 a; 63..64 a | Tim Rowe, 54, was born in 1961 in a village by the lake.
      45 a; 54 a | Lena Baker, 45, born on 3 May 1970, will conduct the orchestra.
      71 a; 53..54 a | The pianist, born in 1971, is 71 and still on tour.
      38 a; 27..28 a | The 38-year-old, who was born in 1997, won the race.
      P30Y; P35Y | Founded in 1990, the club marks its 30th anniversary this week.
      P50Y; P40Y | A service on Sunday will mark the 50th anniversary of the 1985 flood.
      P25Y; P75Y | The school, established in 1950, celebrates its 25th birthday today.
      P20Y; P35Y | Twenty years ago, in 1990, the mill closed.
      P10Y; P14Y | Ten years after the 2011 flood, the town is still rebuilding its bridge.
      P15Y; P25Y | In 2000, fifteen years ago, the line was electrified.
      P21D; P10D | Three weeks ago, on 4 March, the ferry ran aground.
      P100Y; P110Y | Set up in 1915, the brewery will celebrate its 100th birthday in May.
      P40Y; P30Y | The museum marks the 40th anniversary of the 1995 discovery on Monday.
      P12Y; P22Y | Twelve years since the 2003 earthquake, many families are living in huts.
      - | Born in 1961, the 64-year-old has led the party since spring.
      - | Born in 1961, the 63-year-old has led the party since spring.
      - | Tim Rowe, 54, was born in 1970 in a village by the lake.
      - | Born in 1961, he died in Lyon at the age of 54.
      - | Tim Rowe, 54, whose son was born in 2001, coaches the team.
      - | Born in 1961, the 54-year-old won the prize in 2015.
      - | Founded in 1990, the club marks its 35th anniversary this week.
      - | Founded in 1990, the club will mark the 50th anniversary of the port.
      - | A service in 2020 marked the 30th anniversary of the 1990 flood.
      - | Tim Rowe and his wife, who met in 1990, celebrate their 30th wedding anniversary.
      - | Nearly 20 years ago, in 2007, the mill closed.
      - | More than 20 years ago, in 1990, the mill closed.
      - | Ten years after the 2011 flood, the town was given its new bridge.
      - | Two decades ago, in 2004, the mill closed.
      - | Ten days ago, on 4 March, the ferry ran aground.
      - | The club was founded in 1990 by the father of its 30th president.
      """;
}
