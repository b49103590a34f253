package dev.twosource.reading.voice;

import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between quotation marks of any style: “ ”, ‘ ’, " ", ' ', « », „ “ and `` ''.
 * Apostrophes are none. A quotation may run over sentences; one that runs over paragraphs opens
 * each of them anew and closes only the last. Quotations inside quotations belong to the outer one.
 */
final class QuoteReader {
  /**
   * A quotation.
   *
   * @param open its opening mark
   * @param close its closing mark, or the token after its last one where it is left open
   * @param end the token after its closing mark
   * @param continues whether it goes on in the next paragraph
   */
  record Quote(int open, int close, int end, boolean continues) {}

  private final Tokens tokens;
  private final List<Quote> quotes = new ArrayList<>();

  private QuoteReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The outermost quotations in text order. */
  static List<Quote> read(Tokens tokens) {
    QuoteReader reader = new QuoteReader(tokens);
    List<Sentence> sentences = tokens.sentences();
    int i = 0;
    while (i < sentences.size()) {
      int last = i;
      while (last + 1 < sentences.size()
          && sentences.get(last + 1).block() == sentences.get(i).block()) {
        last++;
      }
      int next = last + 1 < sentences.size() ? sentences.get(last + 1).firstToken() : -1;
      reader.block(sentences.get(i).firstToken(), sentences.get(last).endToken(), next);
      i = last + 1;
    }
    return reader.quotes;
  }

  private void block(int first, int end, int nextBlock) {
    int[] nextClose = singleCloses(first, end);
    int at = first;
    while (at < end) {
      char style = opens(at, first);
      if (style == 0) {
        at++;
        continue;
      }
      int close = close(at, end, style, nextClose, first);
      if (close >= 0) {
        boolean two = style == '`' || tokens.lower(close).equals("'") && style == '"';
        quotes.add(
            new Quote(
                style == '`' ? at + 1 : at,
                close,
                two ? Math.min(end, close + 2) : close + 1,
                false));
        at = quotes.get(quotes.size() - 1).end();
      } else if (style != '\''
          && style != '‘'
          && nextBlock >= 0
          && opens(nextBlock, nextBlock) == style) {
        quotes.add(new Quote(at, end, end, true));
        at = end;
      } else {
        at++; // a mark without its fellow says nothing
      }
    }
  }

  /**
   * For each token of the block the next single mark that may close, so that a lone apostrophe
   * opens nothing.
   */
  private int[] singleCloses(int first, int end) {
    int[] next = new int[end - first + 1];
    next[end - first] = -1;
    for (int i = end - 1; i >= first; i--) {
      next[i - first] = closesSingle(i) ? i : next[i - first + 1];
    }
    return next;
  }

  private int close(int open, int end, char style, int[] nextClose, int first) {
    if (style == '\'' || style == '‘') {
      int at = nextClose[open + 1 - first];
      // "the miners' strike" inside a quotation: a later mark closes it
      while (at >= 0 && possessive(at)) {
        int later = nextClose[at + 1 - first];
        if (later < 0 || opensBetween(at + 1, later, first)) {
          break;
        }
        at = later;
      }
      return at;
    }
    for (int i = open + 1; i < end; i++) {
      String word = tokens.text(i);
      char c = word.length() == 1 ? word.charAt(0) : 0;
      boolean closed =
          switch (style) {
            case '“' -> c == '”' || c == '"';
            case '"' -> c == '"' && (opens(i, first) != '"' || slipped(i)) || c == '”';
            case '«' -> c == '»';
            case '„' -> c == '“' || c == '”';
            case '`' ->
                i > open + 1
                    && (c == '\'' && i + 1 < end && tokens.lower(i + 1).equals("'") || c == '"');
            default -> false;
          };
      if (closed) {
        return i;
      }
      if (i > open + 1 && c == style) {
        return -1; // another one opens first
      }
    }
    return -1;
  }

  /**
   * Whether a mark that looks like one that opens closes what is open, its space on the wrong side:
   * {@code "It is over, "she said}.
   */
  private boolean slipped(int i) {
    return tokens.is(i - 1, ",", ".", "!", "?")
        && tokens.isWord(i + 1)
        && (!tokens.isCapitalised(i + 1) || tokens.is(i - 1, ","));
  }

  /** The style of the quotation that a token opens, or 0. */
  private char opens(int i, int first) {
    String word = tokens.text(i);
    if (word.length() != 1) {
      return 0;
    }
    char c = word.charAt(0);
    return switch (c) {
      case '“', '«', '„' -> c;
      case '"' -> spaceBefore(i, first) && glues(i + 1) ? c : 0;
      case '‘' -> glues(i + 1) ? c : 0;
      case '\'' -> spaceBefore(i, first) && glues(i + 1) && !elided(i) ? c : 0;
      case '`' -> i + 1 < tokens.size() && tokens.lower(i + 1).equals("`") ? c : 0;
      default -> 0;
    };
  }

  /** "'90s", "'em", "'til": letters left out. */
  private boolean elided(int i) {
    return tokens.isNumber(i + 1) && tokens.is(i + 2, "s")
        || tokens.is(i + 1, "em", "til", "tis", "twas", "cause");
  }

  private boolean spaceBefore(int i, int first) {
    if (i == first || !tokens.glued(i)) {
      return true;
    }
    String before = tokens.lower(i - 1);
    return before.equals("(")
        || before.equals("[")
        || before.equals("—")
        || before.equals("–")
        || before.equals("-")
        || before.equals("“")
        || before.equals("\"")
        || before.equals(":");
  }

  private boolean glues(int i) {
    return i < tokens.size() && tokens.glued(i);
  }

  private boolean closesSingle(int i) {
    String word = tokens.text(i);
    return (word.equals("'") || word.equals("’")) && tokens.glued(i);
  }

  private boolean possessive(int i) {
    return tokens.isWord(i - 1) && tokens.lower(i - 1).endsWith("s") && tokens.isWord(i + 1);
  }

  private boolean opensBetween(int from, int to, int first) {
    for (int i = from; i < to && i < from + 60; i++) {
      char style = opens(i, first);
      if (style == '\'' || style == '‘') {
        return true;
      }
    }
    return false;
  }
}
