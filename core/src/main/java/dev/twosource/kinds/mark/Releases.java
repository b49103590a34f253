package dev.twosource.kinds.mark;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks the number of those arrested where a report goes on to say that they are free again: nobody
 * is counted any more then, so that another number is not a later one.
 */
public final class Releases {
  /** How many sentences later they are let go. */
  private static final int REACH = 2;

  private static final WordSet FREED = WordSet.of("released", "freed", "free");

  private static final WordSet BE = WordSet.of("was", "were", "been", "are");

  private static final WordSet ALL =
      WordSet.of("they", "all", "everyone", "everybody", "detainees", "both");

  private Releases() {}

  /** The same claims, in order, those of people who are free again with their mark. */
  public static List<Claim> mark(Context context, List<Claim> claims) {
    List<Claim> marked = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      boolean over = claim.detail().equals("count.arrested") && released(context, claim);
      marked.add(over ? claim.with(claim.slot().marked(Slot.UNTIL + "released")) : claim);
    }
    return marked;
  }

  private static boolean released(Context context, Claim claim) {
    Tokens tokens = context.tokens();
    int index = tokens.sentenceOf(tokens.tokenAt(claim.span().start()));
    int block = context.sentences().get(index).block();
    int last = Math.min(context.sentences().size() - 1, index + REACH);
    for (int s = index + 1; s <= last; s++) {
      Sentence sentence = context.sentences().get(s);
      if (sentence.block() == block && released(tokens, sentence)) {
        return true;
      }
    }
    return false;
  }

  /** "They were released in the evening", "all of those detained were free again by nightfall". */
  private static boolean released(Tokens tokens, Sentence sentence) {
    int first = sentence.firstToken();
    if (!ALL.contains(tokens.lower(first)) && !ALL.contains(tokens.lower(first + 1))) {
      return false;
    }
    for (int i = first + 1; i < Math.min(sentence.endToken(), first + 10); i++) {
      if (tokens.is(i, "but", "except", "one", "not", "if", "when", "until")) {
        return false;
      }
      boolean be = BE.contains(tokens.lower(i - 1)) || BE.contains(tokens.lower(i - 2));
      if (be && FREED.contains(tokens.lower(i))) {
        return !tokens.is(i, "free") || tokens.is(i + 1, "again", "by", ".", ",");
      }
    }
    return false;
  }
}
