package dev.twosource.kinds;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.Voice;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The words that somebody is quoted with. */
final class QuoteKind implements DetailKind {
  private static final int LEAST_WORDS = 5;

  @Override
  public String id() {
    return "quote.wording";
  }

  @Override
  public String summary() {
    return "The words that somebody is quoted with.";
  }

  @Override
  public String explanation() {
    return """
        The words between quotation marks that somebody is named as the speaker of, one claim for \
        each sentence of at least five words. What is told apart: reported speech without marks, \
        titles of books and films, banners, and words without a speaker. Case, punctuation, short \
        forms and small words do not matter, and one report may leave out what another has; where \
        a word that says something stands in the place of another, or one has a "not" that the \
        other lacks, the two differ. Words that were translated are not compared. A difference in \
        wording is a warning, not an error.\
        """;
  }

  @Override
  public List<Example> examples() {
    return Example.list(
        """
        we will not close a single school in this town | "We will not close a single school in \
        this town," said Mayor Ruth Okafor.
        the boys ran until they had nothing left | Coach Marek Sobol said: "The boys ran until \
        they had nothing left."
        this offer is an insult to every nurse | Lena Brandt told reporters that "this offer is \
        an insult to every nurse".
        the dam is safe and will stay safe | "The dam is safe and will stay safe," engineer Alan \
        Quill said on Monday.
        i heard a bang and then the lights went out | "I heard a bang and then the lights went \
        out," said Nora Tveit, a neighbour.
        the worst harvest we have had in forty years | Petra Novak called it "the worst harvest \
        we have had in forty years".
        - | Mayor Ruth Okafor said the schools would stay open.
        - | "Never again," said Marek Sobol.
        - | The novel "A Winter in the House of Glass" sold well.
        - | The banner read "No more cuts to our hospital beds".
        """);
  }

  @Override
  public boolean minor() {
    return true;
  }

  @Override
  public String subjectKind() {
    return "person";
  }

  @Override
  public void find(Context context, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    for (Voice voice : context.reading().voices()) {
      if (voice.kind() != Voice.Kind.QUOTED || voice.key() == null) {
        continue;
      }
      int first = tokens.tokenAt(voice.span().start());
      int end = tokens.tokenAt(voice.span().end() - 1) + 1;
      // one claim for each sentence that is quoted
      while (first < end) {
        Sentence sentence = tokens.sentences().get(tokens.sentenceOf(first));
        int stop = Math.min(end, sentence.endToken());
        emit(context, sentence, first, stop, voice, out);
        first = stop;
      }
    }
  }

  private void emit(
      Context context, Sentence sentence, int first, int end, Voice voice, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    StringBuilder words = new StringBuilder();
    int count = 0;
    boolean aside = false;
    for (int i = first; i < end; i++) {
      // what stands in brackets is the reporter's
      aside = tokens.is(i, "[", "(") || aside && !tokens.is(i - 1, "]", ")");
      String spelt = spelt(tokens.lower(i));
      if (!aside && (spelt != null || tokens.isWord(i) || tokens.isNumber(i))) {
        words.append(count++ == 0 ? "" : " ");
        words.append(spelt != null ? spelt : plain(tokens.lower(i)));
      }
    }
    if (count < LEAST_WORDS) {
      return;
    }
    Slot slot =
        context.slot(
            sentence,
            first,
            end,
            "",
            "",
            String.valueOf(voice.key()),
            translated(context, sentence) ? "translated" : null,
            false);
    Claim claim =
        context.claim(
            id(),
            sentence,
            first,
            end,
            new Value.Wording(words.toString(), null),
            slot,
            null,
            Modality.ACTUAL);
    out.accept(claim);
  }

  /** A verb that is glued to the word before it, spelt out; null for other words. */
  private static @Nullable String spelt(String word) {
    return switch (word) {
      case "'ll", "’ll" -> "will";
      case "'ve", "’ve" -> "have";
      case "'re", "’re" -> "are";
      case "'m", "’m" -> "am";
      default -> null;
    };
  }

  /** Short forms spelt out: whoever writes down what was said takes either. */
  private static String plain(String word) {
    return switch (word) {
      case "won't" -> "will not";
      case "can't", "cannot" -> "can not";
      case "shan't" -> "shall not";
      case "i'm" -> "i am";
      case "gonna" -> "going to";
      default ->
          word.length() > 1 && word.endsWith(".")
              ? word.substring(0, word.length() - 1)
              : word.endsWith("n't") ? word.substring(0, word.length() - 3) + " not" : word;
    };
  }

  /** Whether the text says near the words that they were said in another language. */
  private static boolean translated(Context context, Sentence sentence) {
    Tokens tokens = context.tokens();
    int last = context.sentences().size() - 1;
    int from = context.sentences().get(Math.max(0, sentence.index() - 1)).firstToken();
    int to = context.sentences().get(Math.min(last, sentence.index() + 1)).endToken();
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "interpreter", "translated", "translation", "translator", "dialect")) {
        return true;
      }
      String demonym =
          tokens.is(i, "in") && tokens.isCapitalised(i + 1)
              ? Lexicon.get().demonym(tokens.lower(i + 1))
              : null;
      boolean language =
          demonym != null
              || tokens.is(i, "in")
                  && tokens.is(
                      i + 1,
                      "arabic",
                      "hebrew",
                      "hindi",
                      "urdu",
                      "latin",
                      "swahili",
                      "farsi",
                      "mandarin",
                      "catalan",
                      "basque",
                      "kurdish",
                      "pashto",
                      "tamil",
                      "yoruba",
                      "zulu",
                      "quechua",
                      "bengali",
                      "cantonese",
                      "tagalog");
      boolean noun =
          tokens.isWord(i + 2)
              && Lexicon.get().isNoun(context.noun(i + 2))
              && !tokens.is(i + 2, "on", "at", "to", "and");
      if (language && !tokens.is(i + 1, "english") && !noun) {
        return true;
      }
    }
    return false;
  }
}
