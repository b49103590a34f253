package dev.twosource.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.document.Block;
import dev.twosource.document.Span;
import dev.twosource.reading.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {
  private static Tokens tokens(String text) {
    return Tokenizer.tokenize(
        text, List.of(new Block(new Span(0, text.length()), Block.Role.BODY)));
  }

  private static List<String> words(String text) {
    Tokens tokens = tokens(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.text(i));
    }
    return words;
  }

  private static List<String> sentences(String text) {
    return tokens(text).sentences().stream().map(sentence -> sentence.span().of(text)).toList();
  }

  @Test
  void cutsWhereTheGrammarNeedsIt() {
    assertThat(words("Orlov’s 30-day truce"))
        .containsExactly("Orlov", "’s", "30", "-", "day", "truce");
    assertThat(words("at 6.40am, $1.5m")).containsExactly("at", "6.40", "am", ",", "$", "1.5", "m");
    assertThat(words("by 118-109 (1,204 votes)"))
        .containsExactly("by", "118", "-", "109", "(", "1,204", "votes", ")");
    assertThat(words("O'Neill didn't say they'll go"))
        .containsExactly("O'Neill", "didn't", "say", "they", "'ll", "go");
    assertThat(words("Mr. Smith of the U.S. army"))
        .containsExactly("Mr.", "Smith", "of", "the", "U.S.", "army");
    assertThat(words("on May 19 at 10 a.m. Eastern")).contains("a.m.");
    assertThat(words("in 2019, 2020")).containsExactly("in", "2019", ",", "2020");
  }

  /** Programs that cut a text into words and join them again leave a space behind each mark. */
  @Test
  void closesNumbersThatASpaceCutInTwo() {
    assertThat(words("about 8. 7 acres")).containsExactly("about", "8.7", "acres");
    assertThat(words("a 6. 1-magnitude quake"))
        .containsExactly("a", "6.1", "-", "magnitude", "quake");
    assertThat(words("$9. 3m and $1. 25 billion"))
        .containsExactly("$", "9.3", "m", "and", "$", "1.25", "billion");
    assertThat(words("a level of 0. 07 percent")).contains("0.07");
    assertThat(words("some 2, 000 of 1, 234, 567 people"))
        .containsExactly("some", "2,000", "of", "1,234,567", "people");
    assertThat(words("at 7: 01 p. m. on Friday"))
        .containsExactly("at", "7:01", "p.m.", "on", "Friday");
    assertThat(words("Released 05: 08: 35 GMT")).containsExactly("Released", "05:08:35", "GMT");
    assertThat(words("the U. S. coast")).containsExactly("the", "U.S.", "coast");
    assertThat(words("they don’ t say whose Orlov’ s it is"))
        .containsExactly("they", "don’t", "say", "whose", "Orlov", "’s", "it", "is");
    // two sentences, two numbers of a list, a day and a count, a name
    assertThat(words("He was 32. 40 people came.")).contains("32", "40");
    assertThat(words("It happened in 2012. 5 men died.")).contains("2012", "5");
    assertThat(words("On July 5, 300 people marched.")).contains("5", "300");
    assertThat(words("sections 12, 130 and 140")).contains("12", "130", "140");
    assertThat(words("a poem by A. M. Tull")).contains("A.", "M.");
    assertThat(words("versions 6, 7 and 8: 30 pages")).contains("6", "7");
  }

  @Test
  void endsSentencesWhereAReaderWould() {
    assertThat(sentences("He left at 5 p.m. The others stayed. Mr. Hall did too."))
        .containsExactly("He left at 5 p.m.", "The others stayed.", "Mr. Hall did too.");
    assertThat(sentences("U.S. President Ada Hill met Dr. Roe. \"We agree,\" he said."))
        .containsExactly("U.S. President Ada Hill met Dr. Roe.", "\"We agree,\" he said.");
    assertThat(sentences("“It is over.” She left! Why? Nobody knows…"))
        .containsExactly("“It is over.”", "She left!", "Why?", "Nobody knows…");
    assertThat(sentences("The bill was 1.5 million. 12 people paid."))
        .containsExactly("The bill was 1.5 million.", "12 people paid.");
  }
}
