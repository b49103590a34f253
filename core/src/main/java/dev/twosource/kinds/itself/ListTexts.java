package dev.twosource.kinds.itself;

/** The examples of {@link ListCheck}. */
final class ListTexts {
  private ListTexts() {}

  static final String EXAMPLES =
      """
      3; 4 | Three ministers – Maria Almeida, Paulo Costa, Rui Fontes and Jorge Pinto – resigned on Friday.
      5; 6 | A five-member delegation flew out: Ana Brook, Carl Denn, Eva Frost, Gina Holt, Ian Jessop and Karl Lund.
      2; 3 | The two suspects, Adam Rowe, Lena Baker and Otto Cole, were charged on Monday.
      4; 5 | All four winners (Tim Rowe, Lena Baker, Otto Cole, Ivo Diaz and Pam Evans) live in the town.
      3; 4 | The trio of Tim Rowe, Lena Baker, Otto Cole and Ivo Diaz will play on Sunday.
      6; 5 | Six countries – France, Germany, Italy, Spain and Poland – signed the treaty.
      4; 3 | Four drivers will start from the back of the grid: Tim Rowe, Otto Cole and Ivo Diaz.
      3; 2 | The three nurses, Lena Baker and Pam Evans, were praised for their calm.
      2; 3 | The two victims were named as Tim Rowe, 31, Otto Cole, 44, and Ivo Diaz, 52.
      5; 4 | The panel has five members: Tim Rowe, Lena Baker, Otto Cole and Pam Evans.
      3; 4 | The three finalists are Tim Rowe, Lena Baker, Otto Cole and Pam Evans.
      4; 3 | A four-member panel will hear the case. It comprises Tim Rowe, Lena Baker and Otto Cole.
      3; 2 | Three cities, Lyon and Turin, are bidding for the games.
      2; 3 | Two climbers from Slovenia – Tim Rowe, Otto Cole and Ivo Diaz – reached the summit at noon.
      7; 6 | Seven jurors stayed: Tim Rowe; Lena Baker; Otto Cole; Ivo Diaz; Pam Evans; and Zoe Finch.
      3; 4 | His three sisters, Anna, Lena, Pam and Zoe, run the bakery.
      - | Three ministers – Maria Almeida, Paulo Costa and Jorge Pinto – resigned on Friday.
      - | A five-member delegation flew out, including Ana Brook, Carl Denn and Eva Frost.
      - | Five ministers resigned, among them Maria Almeida and Paulo Costa.
      - | The five-member team, led by Ana Brook and Carl Denn, lands on Monday.
      - | After meeting the three ministers, Ana Brook and Carl Denn left for the airport.
      - | Two of the three suspects, Adam Rowe and Otto Cole, were charged.
      - | A woman and two men, Lena Baker, Adam Rowe and Otto Cole, were charged.
      - | The two brothers, Adam Rowe, the mayor, and Otto Rowe, own the mill.
      - | Three guests, Adam Rowe and the Smiths, stayed for dinner.
      - | Two firms, Smith and Sons and Brown and White, are bidding.
      - | Two couples – Adam and Lena Rowe and Otto and Pam Cole – won the trip.
      - | The meeting was attended by two ministers, Adam Rowe, Lena Baker and Otto Cole.
      - | Four drivers, such as Tim Rowe and Otto Cole, will start from the back.
      - | Three cyclists – Tim Rowe, Otto Cole and another rider – fell on the last bend.
      - | The two teams are France and Italy.
      - | Police arrested 17 people in raids in Halden, Moss and Drammen, the chief said.
      - | Three countries, Bosnia and Herzegovina, Croatia and Serbia, share the river.
      - | Two sprinters from the club, Tim Rowe and Otto Cole, won medals, as did Ivo Diaz and Pam Evans.
      - | Four people were in the car: Tim Rowe, Otto Cole and two others.
      - | The two towns, Lyon, France, and Turin, Italy, are twinned.
      """;
}
