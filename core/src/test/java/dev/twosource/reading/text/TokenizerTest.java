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
