package dev.twosource.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconTest {
  private final Lexicon lexicon = Lexicon.get();

  @ParameterizedTest
  @CsvSource({
    "Istanbul,istanbul,turkey",
    "Kiev,kyiv,ukraine",
    "Kyiv,kyiv,ukraine",
    "Leeds,leeds,west yorkshire",
    "Port-of-Spain,port of spain,trinidad and tobago",
    "St. Louis,saint louis,missouri",
    "London,london,united kingdom",
    "The Hague,the hague,netherlands",
    "Oslo,oslo,norway",
    "Boston,boston,massachusetts",
    "Sydney,sydney,new south wales",
    "Toronto,toronto,ontario",
    "Cardiff,cardiff,wales"
  })
  void knowsWhatPlacesArePartOf(String name, String canonical, String first) {
    Place place = lexicon.place(name);
    assertThat(place).isNotNull();
    assertThat(place.canonical()).isEqualTo(canonical);
    assertThat(place.within().get(0)).isEqualTo(first);
    assertThat(place.country()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Ukraine,Kiev",
    "Poland,Warsaw",
    "Iran,Teheran",
    "Belgium,Bruxelles",
    "India,New Delhi",
    "Serbia,Belgrade",
    "Tanzania,Dodoma",
    "Netherlands,Amsterdam",
    "Syria,Damascus"
  })
  void aCapitalIsTheCityOfThatName(String country, String city) {
    Place capital = lexicon.capital(lexicon.place(country).canonical());
    assertThat(capital).isEqualTo(lexicon.place(city));
  }

  @Test
  void aContinentHasNoCapital() {
    assertThat(lexicon.capital("europe")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "Türkiye,turkey",
    "Turkiye,turkey",
    "Turkey,turkey",
    "U.S.,united states",
    "US,united states",
    "America,united states",
    "Britain,united kingdom",
    "UK,united kingdom",
    "Burma,myanmar",
    "Ivory Coast,ivory coast",
    "Holland,netherlands"
  })
  void joinsSpellingsOfCountries(String name, String canonical) {
    Place place = lexicon.place(name);
    assertThat(place).isNotNull();
    assertThat(place.country()).isTrue();
    assertThat(place.canonical()).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "french,france",
    "Ukrainian,ukraine",
    "danes,denmark",
    "South Korean,south korea",
    "Turkish,turkey",
    "Scottish,scotland"
  })
  void knowsPeoples(String people, String country) {
    assertThat(lexicon.demonym(people)).isEqualTo(country);
  }

  @ParameterizedTest
  @CsvSource({"table", "us", "continental", "minister"})
  void takesNoOtherWordForAPeople(String word) {
    assertThat(lexicon.demonym(word)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "executive,PERSON",
    "miner,PERSON",
    "lorry,VEHICLE",
    "ferry,VEHICLE",
    "house,BUILDING",
    "sheep,ANIMAL",
    "loss,MONEY",
    "week,TIME",
    "team,GROUP"
  })
  void classesNouns(String noun, NounClass expected) {
    assertThat(lexicon.nounClass(noun)).isEqualTo(expected);
  }

  /** The pairs of a file of the tests, one a line. */
  private static List<String[]> pairs(String file) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(LexiconTest.class.getResourceAsStream(file)),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" "))
          .toList();
    }
  }

  static List<String[]> related() throws IOException {
    return pairs("related.txt");
  }

  static List<String[]> unrelated() throws IOException {
    return pairs("unrelated.txt");
  }

  @ParameterizedTest
  @MethodSource("related")
  void relates(String a, String b) {
    assertThat(lexicon.related(a, b)).isTrue();
    assertThat(lexicon.related(b, a)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("unrelated")
  void keepsApart(String a, String b) {
    assertThat(lexicon.related(a, b)).isFalse();
    assertThat(lexicon.related(b, a)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "barn,building,true", "pickup,truck,true", "miner,worker,true", "boss,leader,true",
    "barn,pickup,false", "cottage,chalet,false", "nurse,doctor,false", "bus,driver,false"
  })
  void knowsKinds(String a, String b, boolean akin) {
    assertThat(lexicon.akin(a, b)).isEqualTo(akin);
    assertThat(lexicon.akin(b, a)).isEqualTo(akin);
  }

  @ParameterizedTest
  @CsvSource({
    "leaders,leader",
    "schoolchildren,schoolchild",
    "cavers,caver",
    "numbers,numbers",
    "quarters,quarters"
  })
  void knowsWhoIsMany(String word, String lemma) {
    assertThat(lexicon.lemma(word, false)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({"rise,fall", "win,lose", "accept,reject", "buy,sell"})
  void knowsOpposites(String a, String b) {
    assertThat(lexicon.opposite(a, b)).isTrue();
    assertThat(lexicon.opposite(a, a)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "said,say,true", "began,begin,true", "collided,collide,true", "running,run,true",
        "left,leave,true", "dies,die,true", "stopped,stop,true",
    "put,put,true", "miners,miner,false", "ministries,ministry,false", "women,woman,false",
        "buses,bus,false", "houses,house,false", "news,news,false",
    "police,police,false", "zorbled,zorbled,true"
  })
  void findsLemmas(String word, String lemma, boolean verb) {
    assertThat(lexicon.lemma(word, verb)).isEqualTo(lemma);
  }

  @Test
  void knowsGivenNamesAndRoles() {
    assertThat(lexicon.isGivenName("volodymyr")).isTrue();
    assertThat(lexicon.isGivenName("Graciela")).isTrue();
    assertThat(lexicon.isGivenName("table")).isFalse();
    assertThat(lexicon.gender("igor")).isEqualTo('m');
    assertThat(lexicon.isRole("minister")).isTrue();
    assertThat(lexicon.isRole("house")).isFalse();
    assertThat(lexicon.isKin("wife")).isTrue();
  }

  @Test
  void tellsCommonWordsFromRareOnes() {
    assertThat(lexicon.commonness("house")).isGreaterThan(lexicon.commonness("saucepan"));
    assertThat(lexicon.commonness("zorble")).isZero();
  }
}
