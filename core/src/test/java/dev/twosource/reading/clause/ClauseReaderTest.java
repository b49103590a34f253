package dev.twosource.reading.clause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.document.SourceDocument;
import dev.twosource.reading.Name;
import dev.twosource.reading.Reading;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.pipeline.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClauseReaderTest {
  /**
   * A sentence, then its clauses: "subject | verb | object | preposition phrase"; "^" marks a
   * subject that is taken over, "!" a denied verb, "&lt;" a passive.
   */
  private static final String EXAMPLES =
      """
      Mayor Ruth Okafor opened the bridge in Lagos on Friday.
        Mayor Ruth Okafor | opened | the bridge | in Lagos
      The bridge was opened by Mayor Ruth Okafor.
        The bridge | <was opened | | by Mayor Ruth Okafor
      Jonas Falk, who is ill, stayed away from the opening of the fair.
        ^ Jonas Falk | is | ill |
        Jonas Falk | stayed away | | from the opening of the fair
      The head of the chamber and two deputies did not attend the vote.
        The head of the chamber, two deputies | !did not attend | the vote |
      A team led by an envoy has travelled to Oslo.
        ^ A team | <led | | by an envoy
        A team | has travelled | | to Oslo
      Police arrested two men and seized a van carrying cash.
        Police | arrested | two men |
        ^ Police | seized | a van |
        ^ a van | carrying | cash |
      The minister said the talks had failed.
        The minister | said | |
        the talks | had failed | |
      The talks have failed, said Lena Brandt, the chancellor.
        The talks | have failed | |
        Lena Brandt | said | |
      A man arrested on Sunday was charged with theft.
        ^ A man | <arrested | |
        A man | <was charged | | with theft
      Lena Brandt was expected to lead the delegation.
        Lena Brandt | <was expected | |
        ^ Lena Brandt | to lead | the delegation |
      Speaking in Oslo, Jonas Falk promised help.
        ^ Jonas Falk | Speaking | | in Oslo
        Jonas Falk | promised | help |
      The delegation includes Jonas Falk, Lena Brandt and Ruth Okafor.
        The delegation | includes | Jonas Falk, Lena Brandt, Ruth Okafor |
      Across the table sat the rebels' envoy.
        the rebels' envoy | sat | | across the table
      The club has now won three cups.
        The club | has now won | three cups |
      No minister came to the funeral.
        No minister | !came | | to the funeral
      Talks between Norway and Sweden broke down in May.
        Talks | broke down | |
      The bell that vanished has come to light in a pond.
        ^ The bell | vanished | |
        The bell | has come | | to light; in a pond
      The truck that hit the wall caught fire.
        ^ The truck | hit | the wall |
        The truck | caught | fire |
      The officer who led the raid told reporters.
        ^ The officer | led | the raid |
        The officer | told | reporters |
      Police believe the boat that sank off Malta carried coal.
        Police | believe | the boat |
        ^ the boat | sank | | off Malta
        the boat | carried | coal |
      About 4,000 people formed a human chain.
        4,000 people | formed | a human chain |
      Forty-one trees are to go.
        Forty-one trees | are to go | |
      Sales rose 3.7 per cent in May.
        Sales | rose | 3.7 per cent |
      The last of the 90 animals were shot by vets.
        The last of the 90 animals | <were shot | | by vets
      The law protects endangered birds.
        The law | protects | endangered birds |
      Her editor, Gil Mondlane, read from the manuscript.
        Her editor | read | | from the manuscript
      The firm will no longer build ships.
        The firm | !will no longer build | ships |
      He told reporters on Tuesday that the tax would be abolished.
        He | told | reporters |
        the tax | <would be abolished | |
      In Oslo on Tuesday, the two ministers held talks.
        the two ministers | held | talks | in Oslo
      The final will now take place in Linz.
        The final | will now take | place | in Linz
      The firm will close its laboratory in Bern.
        The firm | will close | its laboratory | in Bern
      The tour starts in Seoul on 2 May.
        The tour | starts | | in Seoul
      Sales of tickets begin on Friday.
        Sales of tickets | begin | |
      The talks, held in Graz, ended without a deal.
        ^ The talks | <held | | in Graz
        The talks | ended | | without a deal
      The mayors will hold their annual meeting in Oslo.
        The mayors | will hold | their annual meeting | in Oslo
      She went to court and won.
        She | went | | to court
        ^ She | won | |
      """;

  private record Case(String sentence, List<String> clauses) {
    @Override
    public String toString() {
      return sentence;
    }
  }

  static List<Case> examples() {
    List<Case> cases = new ArrayList<>();
    for (String line : EXAMPLES.split("\n")) {
      if (line.startsWith("  ")) {
        cases.get(cases.size() - 1).clauses().add(line.strip());
      } else {
        cases.add(new Case(line, new ArrayList<>()));
      }
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void clausesOfPlainSentences(Case example) {
    Reading reading = Reader.read(SourceDocument.draft("d", example.sentence()));
    assertThat(read(reading).clauses())
        .extracting(clause -> text(reading.tokens(), clause))
        .isEqualTo(example.clauses());
  }

  @ParameterizedTest
  @MethodSource("endless")
  void workIsLinearInTheLengthOfASentence(String words) {
    String text = words.repeat(20_000) + "."; // minutes, were it not
    Clauses found = read(Reader.read(SourceDocument.draft("d", text)));
    assertThat(found.clauses().size() + found.phrases().size()).isPositive();
  }

  static List<String> endless() {
    return List.of(
        "the men, and ", "who said that ", "Oslo, ", "of the house ", "led by the man ", "\"the ");
  }

  @Property(tries = 300)
  void anyWordsInAnyOrderGiveClausesWithinTheirSentence(
      @ForAll @Size(min = 1, max = 40) List<@From("words") String> words) {
    Reading reading = Reader.read(SourceDocument.draft("d", String.join(" ", words) + "."));
    Assume.that(!reading.tokens().sentences().isEmpty());
    Clauses found = read(reading);
    Sentence sentence = reading.tokens().sentences().get(0);
    for (Clause clause : found.clauses()) {
      assertThat(clause.verb()).isBetween(clause.first(), clause.verbEnd() - 1);
      assertThat(clause.end()).isBetween(clause.verbEnd(), sentence.endToken());
    }
    for (Phrase phrase : found.phrases()) {
      assertThat(phrase.head()).isBetween(phrase.first(), phrase.end() - 1);
      assertThat(found.phraseAt(phrase.head())).isEqualTo(phrase);
    }
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
        "the",
        "a",
        "envoy",
        "Oslo",
        "Ruth",
        "Okafor",
        "led",
        "said",
        "to",
        "be",
        "was",
        "of",
        "who",
        "that",
        ",",
        "and",
        "\"",
        "'s",
        "not",
        "on Friday",
        "three",
        "$5",
        "reports",
        "leading",
        "taken",
        "her",
        "no",
        "with",
        "after",
        "more than",
        "up",
        "-",
        "(",
        ")",
        ";",
        "quickly");
  }

  private static Clauses read(Reading reading) {
    Sentence sentence = reading.tokens().sentences().get(0);
    int end = sentence.span().end();
    List<Name> names =
        reading.names().mentions().stream().filter(n -> n.span().start() < end).toList();
    List<Timex> timexes = reading.timexes().stream().filter(t -> t.span().start() < end).toList();
    return ClauseReader.read(reading, sentence, names, timexes);
  }

  private static String text(Tokens tokens, Clause clause) {
    StringJoiner adjuncts = new StringJoiner("; ");
    for (Adjunct adjunct : clause.adjuncts()) {
      adjuncts.add(
          tokens.text(adjunct.preposition()).toLowerCase(Locale.ROOT)
              + " "
              + phrases(tokens, adjunct.phrases()));
    }
    return ((clause.own() || clause.subjects().isEmpty() ? "" : "^ ")
            + phrases(tokens, clause.subjects())
            + " | "
            + (clause.negated() ? "!" : "")
            + (clause.passive() ? "<" : "")
            + text(tokens, clause.first(), clause.verbEnd())
            + " | "
            + phrases(tokens, clause.objects())
            + " | "
            + adjuncts)
        .replace("  ", " ")
        .strip();
  }

  private static String phrases(Tokens tokens, List<Phrase> phrases) {
    StringJoiner joiner = new StringJoiner(", ");
    phrases.forEach(phrase -> joiner.add(text(tokens, phrase.first(), phrase.whole())));
    return joiner.toString();
  }

  private static String text(Tokens tokens, int first, int end) {
    return tokens.document().substring(tokens.start(first), tokens.end(end - 1));
  }
}
