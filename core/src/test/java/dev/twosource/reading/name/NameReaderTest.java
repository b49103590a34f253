package dev.twosource.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.document.Block;
import dev.twosource.document.Span;
import dev.twosource.reading.Entity;
import dev.twosource.reading.Name;
import dev.twosource.reading.Names;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.text.Tokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NameReaderTest {
  private static Names read(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n")) {
      Block.Role role = start == 0 && text.contains("\n") ? Block.Role.TITLE : Block.Role.BODY;
      blocks.add(new Block(new Span(start, start + line.length()), role));
      start += line.length() + 1;
    }
    Tokens tokens = Tokenizer.tokenize(text, blocks);
    return NameReader.read(tokens, List.of());
  }

  private static Entity entity(Names names, String canonical) {
    return names.entities().stream()
        .filter(e -> e.canonical().equals(canonical))
        .findFirst()
        .orElseThrow(() -> new AssertionError(canonical + " is not among " + names.entities()));
  }

  static Stream<Arguments> corpus() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(NameReaderTest.class.getResourceAsStream("names.txt")),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(NameReaderTest::example)
          .toList()
          .stream();
    }
  }

  private static Arguments example(String line) {
    int arrow = line.indexOf("=>");
    return Arguments.of(line.substring(0, arrow).trim(), line.substring(arrow + 2).trim());
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void readsNames(String text, String expected) {
    List<String> found = new ArrayList<>();
    for (Name name : read(text).mentions()) {
      if (name.proper()) {
        String type =
            name.demonym()
                ? "D"
                : switch (name.type()) {
                  case PERSON -> "P";
                  case ORGANISATION -> "O";
                  case PLACE -> "L";
                  case OTHER -> "X";
                };
        found.add(type + " " + name.span().of(text));
      }
    }
    List<String> wanted =
        Stream.of(expected.split(";"))
            .map(String::trim)
            .filter(s -> !s.isEmpty())
            .sorted()
            .toList();
    assertThat(found.stream().sorted().toList()).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Deputy Defense Minister Aleksei Morozov met them. | Aleksei Morozov | deputy defense"
            + " minister",
        "It was led by Pavel Korsun, head of military intelligence, on Friday. | Pavel Korsun |"
            + " head of military intelligence",
        "Norwegian Prime Minister Ingrid Halden spoke. | Ingrid Halden | norwegian prime minister",
        "He thanked carpenter Reto Imhof. | Reto Imhof | carpenter",
        "Renate Ostwald, chief executive, resigned. | Renate Ostwald | chief executive",
        "Secretary of State Helen Marsh flew home. | Helen Marsh | secretary of state",
        "Energy Minister Paul Dial has asked for it. | Paul Dial | energy minister",
        "Committee chair Judith Arkham agreed. | Judith Arkham | committee chair",
        "The mayor, Dario Lenti, thanked them. Dario Lenti, a lawyer, is new. | Dario Lenti |"
            + " lawyer",
      })
  void readsRoles(String text, String person, String role) {
    assertThat(entity(read(text), person).roles()).contains(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Declan Hennessy, 49, looked away. | Declan Hennessy | 49",
        "The winner was 17-year-old Mira Perkov. | Mira Perkov | 17",
        "We spoke to Anders Holm (34) there. | Anders Holm | 34",
        "The victim was Liam Doherty, aged 19. | Liam Doherty | 19",
      })
  void readsAges(String text, String person, int age) {
    assertThat(entity(read(text), person).age()).isEqualTo(age);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg, 2,000 metres up, waited. | Anna Berg",
        "Anna Berg beat Ole Dahl, 6-4. | Ole Dahl",
        "In 2019 Anna Berg won. | Anna Berg",
      })
  void takesNoOtherNumberForAnAge(String text, String person) {
    assertThat(entity(read(text), person).age()).isNull();
  }

  private static String who(String text) {
    Names names = read(text);
    return names.mentions().stream()
        .filter(n -> !n.proper())
        .map(n -> n.span().of(text) + "=" + names.entity(n).canonical())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg won. She wept. | She=Anna Berg",
        "Minister Anna Berg came. The minister left early. | minister=Anna Berg",
        "Prime Minister Anna Berg came. The prime minister left. | prime minister=Anna Berg",
        "Tom Hale said he would stay. | he=Tom Hale",
        "Mr Hale spoke. His lawyer did not. | His=Hale",
      })
  void resolvesPronounsAndTitles(String text, String expected) {
    assertThat(who(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Minister Anna Berg met Minister Ole Dahl. The minister left.",
        "Tom Hale met Ole Dahl. He left.",
        "Minister Anna Berg came. The former minister left.",
        "Deputy Minister Anna Berg came. The minister left early.",
        "Vice President Anna Berg came. The president left early.",
        "The minister left. It rained.",
        "The minister of health left. Minister Anna Berg came.",
      })
  void leavesOpenWhatCouldBeSeveral(String text) {
    assertThat(who(text)).isEmpty();
  }

  @Test
  void joinsSurnameAndFullName() {
    Names names =
        read(
            "Halden speaks with Morel\n"
                + "Prime Minister Ingrid Halden called Paul Morel. Halden was brief, Mr Morel was"
                + " not.");
    assertThat(names.mentions().stream().map(n -> names.entity(n).canonical()))
        .containsExactly(
            "Ingrid Halden",
            "Paul Morel",
            "Ingrid Halden",
            "Paul Morel",
            "Ingrid Halden",
            "Paul Morel");
  }

  @Test
  void keepsTwoPeopleOfOneSurnameApart() {
    Names names =
        read(
            "Radu Draghici was freed. It rained for days. Nobody came. Sorin Draghici was not"
                + " freed. It rained.");
    assertThat(names.entities()).hasSize(2);
    assertThat(names.entities()).extracting(Entity::key).containsOnly("draghici");
    assertThat(names.entities()).extracting(Entity::given).containsExactly("radu", "sorin");
  }

  @Test
  void leavesABareSurnameToNeitherOfTwo() {
    Names names = read("Radu Draghici and Sorin Draghici came. Draghici spoke.");
    Entity bare = names.entity(names.mentions().get(2));
    assertThat(bare.given()).isNull();
    assertThat(names.entities()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The defence undersecretary, Ramon Dimagan, stayed home. | Ramon Dimagan | defence"
            + " undersecretary",
        "Its spokesman, Adoum Choa, said no. | Adoum Choa | spokesman",
        "The head of the marine agency, Anna Berg, resigned. | Anna Berg | head of the marine agency",
        "It was trade principal secretary Josphat Kimeri who spoke. | Josphat Kimeri | trade principal"
            + " secretary",
        "Lisa Berg, president of Vessmark, agreed. | Lisa Berg | president of vessmark",
        "They met the high commissioner Wanjiru Ndega. | Wanjiru Ndega | high commissioner",
        "The mayor was away, leaving general manager Keith Orwell to answer. | Keith Orwell | general"
            + " manager",
        "The group, which included trade secretary Josphat Kimeri, left. | Josphat Kimeri | trade"
            + " secretary",
        "Managing director Anna Berg came. | Anna Berg | managing director",
        "Lord Mayor Denis Fogan came. | Denis Fogan | lord mayor",
        "Anna Berg, the president's security adviser, came. | Anna Berg | president's security"
            + " adviser",
        "The 36-year-old champion Anna Berg won. | Anna Berg | champion",
      })
  void readsRolesWhole(String text, String person, String role) {
    assertThat(entity(read(text), person).roles()).containsExactly(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg, 47, a dairy farmer's daughter, came. | Anna Berg",
        "The man, Anna Berg, was freed. | Anna Berg",
        "After he met the mayor, Anna Berg left. | Anna Berg",
        "Said by the sons of the mayor of the town, Anna Berg left. | Anna Berg",
      })
  void readsNoRoleOfAnother(String text, String person) {
    assertThat(entity(read(text), person).roles()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She was born in Velmora, Tennessee. | Velmora | tennessee",
        "He came from Velmora, a fishing town in Tasmania. | Velmora | tasmania",
        "A shell hit the Podilsk district of Kyiv. | Podilsk | kyiv",
        "A shell hit Kyiv's Podilsk district. | Podilsk | kyiv",
        "They came from Mbourik in Senegal. | Mbourik | senegal",
        "He grew up in Paris, Texas, and left. | Paris | texas",
      })
  void readsWhatAPlaceIsPartOf(String text, String place, String whole) {
    assertThat(entity(read(text), place).within()).startsWith(whole);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They stopped in Velmora, Kenya and Uganda. | Velmora | kenya",
        "He flew to Velmora from Kenya. | Velmora | kenya",
        "It is sold in Paris, London and Texas. | Paris | london",
      })
  void takesAListForNoPart(String text, String place, String other) {
    assertThat(entity(read(text), place).within()).doesNotContain(other);
  }

  @Test
  void keepsACompanyApartFromItsFounder() {
    Names names =
        read(
            "Halvor Dorn Jr. runs Dorn Motor Company. Shares in Dorn fell. Dorn's shareholders"
                + " cheered.");
    assertThat(names.entities()).hasSize(2);
    assertThat(names.entity(names.mentions().get(2)).type()).isEqualTo(Name.Type.ORGANISATION);
  }

  @Test
  void keepsJuniorApart() {
    Names names = read("Martin Crane met Martin Crane Jr. at home.");
    assertThat(names.entities()).hasSize(2);
  }

  @Test
  void joinsBodiesByAcronymAndFirstWord() {
    Names names =
        read(
            "The European Marine Agency (EMA) met. The EMA said no. Lunaro Minerals paid. For"
                + " Lunaro it was cheap.");
    assertThat(names.entities()).hasSize(2);
  }

  @Test
  void readsHeadlinesByTheirText() {
    String text =
        "Minister Quits After Talks Fail In Oslo\nTalks failed in Oslo on Monday. Quits are rare.";
    assertThat(read(text).mentions().stream().map(n -> n.span().of(text)))
        .containsExactly("Oslo", "Oslo");
    String capitals = "FLOODS HIT OSLO AS DAHL RESIGNS\nFloods hit Oslo. Ole Dahl resigned.";
    assertThat(read(capitals).mentions().stream().map(n -> n.span().of(capitals)))
        .containsExactly("OSLO", "DAHL", "Oslo", "Ole Dahl");
  }

  @Test
  void tellsWhatPlacesArePartOf() {
    assertThat(entity(read("They met in Istanbul."), "Istanbul").within()).startsWith("turkey");
    assertThat(entity(read("Türkiye said no."), "Türkiye").key()).isEqualTo("turkey");
    assertThat(entity(read("The Kremlin said no."), "Kremlin").within()).containsExactly("russia");
  }

  @Test
  void givesARelativeTheNameOfTheFamily() {
    Names names = read("Sorin Draghici was freed. His brother, Radu, was not.");
    Entity brother = names.entity(names.mentions().get(names.mentions().size() - 1));
    assertThat(brother.key()).isEqualTo("draghici");
    assertThat(brother.given()).isEqualTo("radu");
  }

  @Test
  void givesAFriendNoNameOfTheFamily() {
    Names names = read("Sorin Draghici was freed. His friend, Radu, was not.");
    assertThat(names.entities()).extracting(Entity::key).doesNotHaveDuplicates();
  }

  @Test
  void readsADoubleSurnameAlone() {
    Names names = read("Graham Orde-Lunn came. Orde-Lunn spoke. The Orde-Lunns left.");
    assertThat(names.entities()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Korvane Industries was sold. | Shares in Korvane fell.",
        "It stopped near the village of Grykov. | He was seen in Hrykov, or Grikov, on Monday.",
        "He met Mr Zelinskyy. | Zelinsky won.",
      })
  void givesOneKeyInDifferentDocuments(String text, String other) {
    List<String> keys = read(text).entities().stream().map(Entity::key).toList();
    assertThat(read(other).entities()).extracting(Entity::key).containsAnyElementsOf(keys);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Oslo Industries was sold. | It happened in Oslo.",
        "Velmora Hospital was sold. | It happened in Velmora.",
      })
  void keepsKeysOfDifferentThingsApart(String text, String other) {
    List<String> keys = read(text).entities().stream().map(Entity::key).toList();
    assertThat(read(other).entities()).extracting(Entity::key).doesNotContainAnyElementsOf(keys);
  }

  @Test
  void mentionsNeverOverlap() throws IOException {
    String text = corpus().map(a -> (String) a.get()[0]).collect(Collectors.joining(" "));
    int end = 0;
    for (Name name : read(text).mentions()) {
      assertThat(name.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(name.whole().contains(name.span())).isTrue();
      end = name.span().end();
    }
  }
}
