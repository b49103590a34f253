package dev.twosource.kinds;

import dev.twosource.reading.Modality;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.Voice;
import java.util.function.Consumer;

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

  private void emit(Context context, Sentence sentence, int first, int end, Voice voice, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    StringBuilder words = new StringBuilder();
    int count = 0;
    for (int i = first; i < end; i++) {
      if (tokens.isWord(i) || tokens.isNumber(i)) {
        words.append(count++ == 0 ? "" : " ").append(tokens.lower(i));
      }
    }
    if (count < LEAST_WORDS) {
      return;
    }
    Slot slot = context.slot(sentence, first, end, "", "", String.valueOf(voice.key()), null, false);
    Claim claim =
        context.claim(id(), sentence, first, end, new Value.Wording(words.toString(), null), slot, null, Modality.ACTUAL);
    out.accept(claim);
  }
}
