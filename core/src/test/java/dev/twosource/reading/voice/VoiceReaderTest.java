package dev.twosource.reading.voice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.document.Block;
import dev.twosource.document.Span;
import dev.twosource.reading.Names;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.Voice;
import dev.twosource.reading.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VoiceReaderTest {
  /** A text with the words that are said in [brackets], then kind and key. */
  private static final String SAID =
      """
      Police said [five men were held]. | REPORTED | police
      Police said that [five men were held]. | REPORTED | police
      They met for an hour, and [for most of it], police said, [nobody spoke]. | REPORTED | police
      [Five men were held], police said. | REPORTED | police
      [Five men were held], police said on Sunday. | REPORTED | police
      [Five men were held], said police. | REPORTED | police
      According to the dockers' union, [9,000 people marched]. | REPORTED | union:dockers
      [9,000 people marched], according to the dockers' union. | REPORTED | union:dockers
      [9,000 people marched], according to police on Friday. | REPORTED | police
      The organisers put [the crowd at 40,000]. | REPORTED | organisers
      The organizers put [the crowd at 40,000]. | REPORTED | organisers
      Police put [the toll at 12]. | REPORTED | police
      The dockers' union reckons [with 1,100]. | REPORTED | union:dockers
      Police spoke [of 40 dead]. | REPORTED | police
      Organisers counted [20,000 marchers]. | REPORTED | organisers
      Police estimate that [3,000 people came]. | REPORTED | police
      Police estimated [the crowd at 3,000]. | REPORTED | police
      The health ministry reported [14 new deaths]. | REPORTED | ministry:health
      The ministry of health reported [14 new deaths]. | REPORTED | ministry:health
      Hospitals confirmed [31 injuries] | REPORTED | hospital
      [The call lasted 20 minutes], Okafor's office said. | REPORTED | office:okafor
      Okafor's office said [the call had lasted 20 minutes]. | REPORTED | office:okafor
      The airline, Blue Heron, said [all 84 passengers were safe]. | REPORTED | blue heron
      The union's leader, Marta Quist, told reporters that [600 jobs would go]. | REPORTED | quist
      Prime Minister Ada Hill told parliament on Monday that [taxes would rise]. | REPORTED | hill
      A police spokesman said [the road was shut]. | REPORTED | police
      A spokeswoman for the ministry of transport said [the road was shut]. | REPORTED | ministry:transport
      The company's spokesman said [the plant would close]. | REPORTED | company
      Ministry spokesman Tomas Berg said [the road was shut]. | REPORTED | berg
      Foreign Minister Ada Hill announced that [the talks were over]. | REPORTED | hill
      The rebels claimed [they had shot down two helicopters]. | REPORTED | rebels
      The rebels claim [to have shot down two helicopters]. | REPORTED | rebels
      The army insisted that [it had lost no soldiers]. | REPORTED | army
      The army denied that [it had lost soldiers]. | REPORTED | army
      The prosecution alleges that [he took 4 million euros]. | REPORTED | prosecution
      Prosecutors allege [he took 4 million euros]. | REPORTED | prosecution
      Witnesses said [the bus had caught fire]. | REPORTED | witnesses
      Doctors say [all of them will recover]. | REPORTED | doctors
      Officials said [the dam had burst]. | REPORTED | officials
      [The call lasted two minutes], Minister Ada Hill said on Wednesday evening. | REPORTED | hill
      A spokesman for the rebels admitted [to the loss of 14 fighters]. | REPORTED | rebels
      Army sources said [the dam had burst]. | REPORTED | army
      The rebels boasted of [having killed 40 soldiers]. | REPORTED | rebels
      The rebels took credit for [killing 40 soldiers]. | REPORTED | rebels
      The army owned up to [four deaths]. | REPORTED | army
      The army will only confirm [four deaths]. | REPORTED | army
      The army knows of [four deaths]. | REPORTED | army
      As the army sees it, [four soldiers died]. | REPORTED | army
      [Four soldiers died], if the army is right. | REPORTED | army
      [Four soldiers died], in the words of the army. | REPORTED | army
      The union sees it differently: [400 flights were cancelled]. | REPORTED | union
      The union disagreed: [400 flights were cancelled]. | REPORTED | union
      The hauliers' league reckons [the loss at no more than 300,000 euros]. | REPORTED | league:hauliers
      The army's spokesman gave [the number of drones sent against the port as 12]. | REPORTED | army
      The opposition claims [Ada Hill took 40,000 crowns]. | REPORTED | opposition
      The opposition claims [the mayor took 40,000 crowns]. | REPORTED | opposition
      Minister Ada Hill denies [having taken 40,000 crowns]. | REPORTED | hill
      Ghanaian officials said [the dam had burst]. | REPORTED | officials:ghanaian
      Authorities said [the dam had burst]. | REPORTED | authorities
      Detectives believe [he drove the car]. | REPORTED | police
      A spokeswoman for the park said [no such reports existed]. | REPORTED | park
      By the cooperative's count, [41 barns were lost]. | REPORTED | cooperative
      Going by the council's figures, [14 trees were felled]. | REPORTED | council
      The museum has it that [the vase was bought in 1931]. | REPORTED | museum
      The army's claim is that [it lost nine men]. | REPORTED | army
      Her lawyer, Pia Holm, is adamant that [she was in Rome]. | REPORTED | holm
      The mayor pointed out that [the bridge was open]. | REPORTED | mayor
      An inquiry found that [the brakes had failed]. | REPORTED | inquiry
      A tally kept by the nurses shows [112 shifts without cover]. | REPORTED | nurses
      [It was the driver who fell asleep], the railway insists. | REPORTED | railway
      [Nine boats were lost], the guild said in a letter seen by a reporter. | REPORTED | guild
      The organisers' own estimate was [25,000]. | REPORTED | organisers
      The police figure is [5,500]. | REPORTED | police
      Figures from the health ministry show [40 deaths]. | REPORTED | ministry:health
      [Nine thousand people took part], by the police's count. | REPORTED | police
      The growers speak [of half a million]. | REPORTED | growers
      The firm arrived [at a figure of 35,000]. | REPORTED | company
      Survivors interviewed by the agency put [the figure at about 120]. | REPORTED | survivors
      Harvesters estimated [the loss at 300 tonnes]. | REPORTED | harvesters
      "[It was the wiring]," a foreman replied. | QUOTED | foreman
      "[You will not find it there]," Ada Hill told Roy Marr's party. | QUOTED | ada hill
      Forecasters warned that [the storm would turn north]. | REPORTED | forecasters
      Analysts argue that [the price is too high]. | REPORTED | analysts
      Residents complain that [the water is brown]. | REPORTED | residents
      The operator acknowledged that [the brakes had failed]. | REPORTED | company
      The firm revealed that [it had lost 3 million pounds]. | REPORTED | company
      The mayor wrote that [the bridge was safe]. | REPORTED | mayor
      The council noted that [two bids had come in]. | REPORTED | council
      The judge added that [the fine would be paid in full]. | REPORTED | judge
      At the gate on Monday the foreman said [the shift had been cut]. | REPORTED | foreman
      On Monday, police said [five men were held]. | REPORTED | police
      Nine were hurt, but doctors say [all will recover]. | REPORTED | doctors
      Shares fell after the company said [it would cut 300 jobs]. | REPORTED | company
      The market fell, and analysts said [worse was to come]. | REPORTED | analysts
      The head of the clinic, Rosa Lind, 52, said [the ward was full]. | REPORTED | lind
      [The ward was full], said the head of the clinic, Rosa Lind. | REPORTED | lind
      Deputy Mayor Rosa Lind, who chairs the committee, said [the plan was dead]. | REPORTED | lind
      In a statement on Friday the bank said [profits had halved]. | REPORTED | bank
      The bank said in a statement on Friday that [profits had halved]. | REPORTED | bank
      The bank said on Friday [it had lost 90 million crowns]. | REPORTED | bank
      Farmers who grow rice and beans say [the canal is dry]. | REPORTED | farmers
      [The crowd was put at 20,000] by police. | REPORTED | police
      [Three deaths were confirmed] by the health ministry. | REPORTED | ministry:health
      LAGOS, May 3 - [Nine people drowned on Monday], the coastguard said. | REPORTED | coastguard
      [The toll stands at nine], the regional mines inspector, Luc Orban, said. | REPORTED | orban
      [Heavy rain had softened the ground], according to the mines inspector, Jean-Luc Orban. | REPORTED | orban
      [Umbrellas], the organisers added with a smile, [should not be needed]. | REPORTED | organisers
      The labor union said [the strike would go on]. | REPORTED | union:labour
      The labour union said [the strike would go on]. | REPORTED | union:labour
      The Dock Workers' Federation said [the strike would go on]. | REPORTED | federation:dock+workers
      State television reported that [the palace was empty]. | REPORTED | media:state
      The two sides spoke for an hour, and the palace in Lima said [the mood was good]. | REPORTED | palace:lima
      [The palace was empty], sources said. | UNNAMED | -
      Sources close to the talks said [a deal was near]. | UNNAMED | -
      [The palace was reportedly empty]. | UNNAMED | -
      [The painting is believed to be worth 3 million dollars]. | UNNAMED | -
      [He is said to have left the country]. | UNNAMED | -
      People familiar with the matter said [the sale had failed]. | UNNAMED | -
      “[We have done nothing wrong at all],” the mayor said. | QUOTED | mayor
      "[We have done nothing wrong at all]," the mayor said. | QUOTED | mayor
      ‘[We have done nothing wrong at all],’ the mayor said. | QUOTED | mayor
      '[We have done nothing wrong at all],' the mayor said. | QUOTED | mayor
      «[We have done nothing wrong at all],» the mayor said. | QUOTED | mayor
      ``[We have done nothing wrong at all],'' the mayor said. | QUOTED | mayor
      „[We have done nothing wrong at all]“, the mayor said. | QUOTED | mayor
      '[The miners' strike was not our fault],' the mayor said. | QUOTED | mayor
      “[No comment],” the mayor said. | QUOTED | mayor
      The mayor called the plan “[a gift to lazy builders]”. | QUOTED | mayor
      According to figures released on Monday by the health ministry, [14 people died]. | REPORTED | ministry:health
      [14 people died], according to data from the Dock Workers' Federation. | REPORTED | federation:dock+workers
      Secretary of State Ada Hill said [the talks were over]. | REPORTED | hill
      [The ferry was late], said harbour master Luc Orban-Reis. | REPORTED | orban-reis
      According to the Harbour Gazette, which broke the news, [the ferry sank]. | REPORTED | harbour gazette
      The court said [he had gambled with lives], and then sent him to prison. | REPORTED | court
      The mayor said: “[We have done nothing wrong at all].” | QUOTED | mayor
      “[We have done nothing wrong at all],” said Mayor Rosa Lind. | QUOTED | lind
      """;

  /** Texts that the narrator tells alone. */
  private static final String NARRATED =
      """
      Five men were held on Monday.
      The report was published on Monday.
      The company announced a pay rise.
      The two presidents announced a single border post.
      The minister put 20 people on a bus.
      The officials did not say whether anyone was hurt.
      The mayor would not say how many came.
      The mayor declined to say how many came.
      The council added two buses on Monday.
      The miners' strike and the dockers' strike ended on Friday.
      It was the '90s, and rock 'n' roll was dead.
      The 'ghost ship' was towed to port.
      The “miracle” cure was sold for 90 euros.
      The sale of 'Boats at Low Water' made 40,000 pounds.
      The claims of 30 farmers were settled.
      Our reporter says 30 houses lost their roofs.
      Correction: an earlier version gave the toll as 12.
      The crowd, officially put at 21,840, cheered.
      The work went according to plan.
      He put the keys on the table.
      The count began at nine.
      The teams drew 2-2 at the interval: a fair result.
      The state of the road is poor.
      She told them to leave.
      The party said farewell.
      The police chief resigned after 12 years.
      The union is to vote on Friday.
      The mayor confirmed the appointment.
      The ministry denied the request.
      He won within “24 hours,” and nobody said a word.
      The talks remind us that peace is slow.
      The result was apparently close.
      She was told to leave.
      The post was vacant for two years.
      The minister added sugar.
      """;

  /** Two sentences: the second names whose claim the first is. */
  private static final String LATER =
      """
      Some 4 million euros went missing. That is the prosecution's calculation. | prosecution
      Nearly all the nurses stopped work. So says the Nurses' Union. | union:nurses
      Nearly all the nurses stopped work. Or so the union says. | union
      One nurse in five stopped work. The estimate came from the health ministry. | ministry:health
      One nurse in five stopped work. The figure was given by the health ministry. | ministry:health
      One nurse in five stopped work. Those figures were released by police. | police
      One nurse in five stopped work. That is what the ministry says. | ministry
      One nurse in five stopped work. That, at least, is the organisers' count. | organisers
      One nurse in five stopped work. This was confirmed by police. | police
      One nurse in five stopped work. That is the view of the opposition. | opposition
      One nurse in five stopped work. That number comes from the organizers. | organisers
      One nurse in five stopped work. At least according to the union. | union
      One nurse in five stopped work. The count is the union's. | union
      """;

  /** Second sentences that name no origin. */
  private static final String NOT_LATER =
      """
      One nurse in five stopped work. That is a record.
      One nurse in five stopped work. The figure rose in May.
      One nurse in five stopped work. The figures were disputed by the union.
      One nurse in five stopped work. So did the porters.
      One nurse in five stopped work. That is the hospital's main entrance.
      One nurse in five stopped work. The statement was long.
      """;

  static Stream<String> said() {
    return SAID.lines();
  }

  static Stream<String> narrated() {
    return NARRATED.lines();
  }

  static Stream<String> later() {
    return LATER.lines();
  }

  static Stream<String> notLater() {
    return NOT_LATER.lines();
  }

  static Tokens tokens(String text, Block.Role role) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        blocks.add(new Block(new Span(at, at + line.length()), role));
      }
      at += line.length() + 1;
    }
    return Tokenizer.tokenize(text, blocks);
  }

  private static List<Voice> read(String text) {
    return VoiceReader.read(tokens(text, Block.Role.BODY), new Names(List.of(), List.of()));
  }

  private static List<String> words(List<Voice> voices, String text) {
    return voices.stream().map(voice -> voice.span().of(text)).toList();
  }

  @ParameterizedTest
  @MethodSource("said")
  void findsWhoSaysIt(String line) {
    String[] parts = line.split(" \\| ");
    List<String> expected = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String piece : parts[0].split("(?=\\[)|(?<=\\])")) {
      if (piece.startsWith("[")) {
        expected.add(piece.substring(1, piece.length() - 1));
        text.append(expected.get(expected.size() - 1));
      } else {
        text.append(piece);
      }
    }
    List<Voice> voices = read(text.toString());
    assertThat(words(voices, text.toString()))
        .as(voices.toString())
        .containsExactlyElementsOf(expected);
    for (Voice voice : voices) {
      assertThat(voice.kind()).isEqualTo(Voice.Kind.valueOf(parts[1]));
      assertThat(voice.key()).isEqualTo(parts[2].equals("-") ? null : parts[2]);
    }
  }

  @ParameterizedTest
  @MethodSource("narrated")
  void leavesTheNarratorAlone(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("later")
  void readsTheOriginInTheNextSentence(String line) {
    String[] parts = line.split(" \\| ");
    String first = parts[0].substring(0, parts[0].indexOf('.'));
    Voice voice = Voices.at(read(parts[0]), new Span(0, first.length()));
    assertThat(voice).isNotNull();
    assertThat(voice.key()).isEqualTo(parts[1]);
    assertThat(voice.span().of(parts[0])).isEqualTo(first);
  }

  @ParameterizedTest
  @MethodSource("notLater")
  void takesNotEverySentenceForAnOrigin(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void followsPronouns() {
    assertKeys(
        "Mayor Rosa Lind said the bridge was safe. She added that it would open in May.",
        "lind",
        "lind");
    assertKeys(
        "Mr Olsen said the bridge was safe. He denied that it had cracked.", "olsen", "olsen");
    assertKeys(
        "The company said 40 jobs would go. It added that no plant would close.",
        "company",
        "company");
    assertKeys(
        "Organisers said 900 came. They said the rain had kept many away.",
        "organisers",
        "organisers");
    // a man is no she
    assertKeys("Mr Olsen said the bridge was safe. She said it was not.", "olsen", null);
    // two men of one sentence
    assertKeys(
        "Mr Olsen said it was safe, but Mr Hall said it was not. He said more would follow.",
        "olsen",
        "hall",
        null);
  }

  private static void assertKeys(String text, String... keys) {
    assertThat(read(text)).extracting(Voice::key).containsExactly(keys);
  }

  @Test
  void splitsASentenceBetweenItsParties() {
    String text = "Police said 12 people died but the union said 20 had died.";
    List<Voice> voices = read(text);
    assertThat(words(voices, text)).containsExactly("12 people died", "20 had died");
    assertThat(voices).extracting(Voice::key).containsExactly("police", "union");
  }

  @Test
  void keepsQuotationsApartFromReport() {
    String text = "The mayor said the bridge was “the safest in the whole country” and would open.";
    List<Voice> voices = read(text);
    assertThat(words(voices, text))
        .containsExactly("the bridge was", "the safest in the whole country", "would open");
    assertThat(voices).extracting(Voice::key).containsOnly("mayor");
    assertThat(voices.get(1).kind()).isEqualTo(Voice.Kind.QUOTED);
  }

  @Test
  void followsQuotationsOverSentencesAndParagraphs() {
    String text =
        "“We waited for nine hours in the rain,” said Coach Rosa Lind. “Nobody came. Nobody"
            + " called.”\n"
            + "“And then the bus broke down on the way home.\n"
            + "“It was a very long night for all of us.”";
    List<Voice> voices = read(text);
    assertThat(words(voices, text))
        .containsExactly(
            "We waited for nine hours in the rain",
            "Nobody came. Nobody called",
            "And then the bus broke down on the way home",
            "It was a very long night for all of us");
    assertThat(voices).allMatch(voice -> voice.kind() == Voice.Kind.QUOTED);
    assertThat(voices.subList(0, 2)).extracting(Voice::key).containsOnly("lind");
  }

  @Test
  void readsHeadlines() {
    assertHeadline("Police: five held after raid", "police", "five held after raid");
    assertHeadline("Five held after raid: police", "police", "Five held after raid");
    assertHeadline("Five held after raid, say police", "police", "Five held after raid");
    assertHeadline("Five held after raid - police", "police", "Five held after raid");
    assertThat(
            VoiceReader.read(
                tokens("Border talks: day two", Block.Role.TITLE), new Names(List.of(), List.of())))
        .isEmpty();
  }

  private static void assertHeadline(String text, String key, String said) {
    List<Voice> voices =
        VoiceReader.read(tokens(text, Block.Role.TITLE), new Names(List.of(), List.of()));
    assertThat(words(voices, text)).containsExactly(said);
    assertThat(voices.get(0).key()).isEqualTo(key);
  }

  @Test
  void knowsForWhomASpokesmanSpeaks() {
    Voice voice = read("Kremlin spokesman Oleg Barsov said the talks had ended.").get(0);
    assertThat(voice.key()).isEqualTo("barsov");
    assertThat(voice.body()).isEqualTo("kremlin");
    Voice other = read("Hill's spokesman, Lars Berg, said she had left.").get(0);
    assertThat(other.key()).isEqualTo("berg");
    assertThat(other.body()).isEqualTo("hill");
  }

  @Test
  void growsLinearly() {
    for (String unit :
        List.of(
            "police said five died, ",
            "“we ",
            "‘a ",
            "miners' ",
            "Ada Hill said ",
            "\"x",
            ", and then ",
            "who ",
            "reportedly ",
            "`` ",
            "the ",
            "'s ")) {
      read(unit.repeat(2_000));
      long small = time(unit, 20_000);
      long large = time(unit, 200_000);
      assertThat(large).as(unit).isLessThan(40 * Math.max(small, 10_000_000));
    }
  }

  private static long time(String unit, int times) {
    String text = unit.repeat(times);
    Tokens tokens = tokens(text, Block.Role.BODY);
    long best = Long.MAX_VALUE;
    for (int run = 0; run < 4; run++) {
      long start = System.nanoTime();
      VoiceReader.read(tokens, new Names(List.of(), List.of()));
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }

  @Test
  void neverOverlap() {
    String text =
        "Police said “five men, all of them drunk, were held”, according to the mayor, who said he saw it. "
            .repeat(50);
    List<Voice> voices = read(text);
    for (int i = 1; i < voices.size(); i++) {
      assertThat(voices.get(i).span().start())
          .isGreaterThanOrEqualTo(voices.get(i - 1).span().end());
    }
  }
}
