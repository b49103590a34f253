package dev.twosource.reading.name;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.Place;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the words of a document are written: which capitals mean a name, and which only the start of
 * a sentence or a headline.
 */
final class Evidence {
  /** How a sentence uses capitals. */
  enum Style {
    /** Capitals mark names and the first word. */
    NORMAL,
    /** Nearly Every Word Has One. */
    TITLE,
    /** ALL LETTERS ARE CAPITALS. */
    CAPITALS
  }

  private static final class Count {
    int capital;
    int lower;
    boolean family;
    boolean article;
    boolean tail;
  }

  private final Tokens tokens;
  private final Lexicon lexicon = Lexicon.get();
  private final Style[] styles;
  private final Map<String, Count> counts;

  /** The count of each token that has a capital, so that no table is asked for it again. */
  private final @Nullable Count[] known;

  Evidence(Tokens tokens) {
    this.tokens = tokens;
    counts = HashMap.newHashMap(tokens.size() / 8);
    List<Sentence> sentences = tokens.sentences();
    styles = new Style[sentences.size()];
    known = new Count[tokens.size()];
    for (Sentence sentence : sentences) {
      styles[sentence.index()] = style(sentence);
      if (styles[sentence.index()] == Style.NORMAL) {
        capitals(sentence);
      }
    }
    for (Sentence sentence : sentences) {
      if (styles[sentence.index()] == Style.NORMAL) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
          if (tokens.isWord(i) && !tokens.isCapitalised(i)) {
            Count count = counts.get(tokens.lower(i));
            if (count != null) {
              count.lower++;
            }
          }
        }
      }
    }
  }

  private Style style(Sentence sentence) {
    int words = 0;
    int capitals = 0;
    int all = 0;
    int limit = Math.min(sentence.endToken(), sentence.firstToken() + 200);
    for (int i = sentence.firstToken(); i < limit; i++) {
      if (tokens.isWord(i)
          && !NameWords.FUNCTION.contains(tokens.lower(i))
          && tokens.text(i).charAt(0) != '\'') {
        words++;
        if (tokens.isCapitalised(i)) {
          capitals++;
          if (tokens.isAllCapitals(i) && tokens.text(i).length() > 1) {
            all++;
          }
        }
      }
    }
    boolean line =
        !tokens.is(sentence.endToken() - 1, ".", "!", "?", "\"", "”", ",", ":") && words <= 12;
    if (line && words > 0 && capitals == words && all < words) {
      return Style.TITLE;
    }
    if (words >= 3 && all * 10 >= words * 8) {
      return Style.CAPITALS;
    }
    // a short sentence may consist of names: "Ole Berg met Anna Dahl in Oslo."
    boolean stop = tokens.is(sentence.endToken() - 1, ".");
    // "Anna Dahl met Sir Ole Berg": one plain verb without a capital tells that capitals mark names
    return words >= (stop ? 9 : 4) && words - capitals <= (stop ? 0 : words / 9)
        ? Style.TITLE
        : Style.NORMAL;
  }

  private void capitals(Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (tokens.isCapitalised(i)) {
        Count count = counts.computeIfAbsent(tokens.lower(i), key -> new Count());
        known[i] = count;
        boolean part =
            tokens.is(i + 1, "-") && tokens.glued(i + 1)
                || tokens.is(i - 1, "-") && tokens.glued(i);
        if (!part && !opens(i, sentence)) {
          count.capital++;
          count.article |= tokens.is(i - 1, "the") && !tokens.isCapitalised(i + 1);
          count.tail |= tokens.isCapitalised(i - 1) && !tokens.is(i - 1, "the");
          count.family |=
              tokens.isCapitalised(i - 1)
                  && lexicon.isGivenName(tokens.lower(i - 1))
                  && !common(tokens.lower(i - 1))
                  && !tokens.isCapitalised(i + 1);
        }
      }
    }
  }

  /** Whether the capital of token {@code i} may come from its place alone. */
  boolean opens(int i, Sentence sentence) {
    int before = i - 1;
    while (before >= sentence.firstToken() && !tokens.isWord(before) && !tokens.isNumber(before)) {
      String text = tokens.text(before);
      if (text.equals(":")
          || text.equals("\"")
          || text.equals("“")
          || text.equals("`")
          || text.equals("‘")
          || text.equals("…")
          || text.equals("...")
          || text.equals("—")
          || text.equals("–")
          || text.equals("•")
          || text.equals("*")
          || text.equals("!")
          || text.equals("?")
          || text.equals(".")
          || text.equals("«")
          || text.equals("'")
          || text.equals("-") && !tokens.glued(i)) {
        return true;
      }
      if (!text.equals("(") && !text.equals("[")) {
        return false;
      }
      before--;
    }
    return before < sentence.firstToken();
  }

  Style style(int sentence) {
    return styles[sentence];
  }

  /** How often the word stands with a capital that only a name explains. */
  int capital(String lower) {
    Count count = counts.get(lower);
    return count == null ? 0 : count.capital;
  }

  private @Nullable Count count(int i) {
    Count count = known[i];
    return count != null ? count : counts.get(tokens.lower(i));
  }

  /** Whether token {@code i} stands after a given name somewhere and so may be a surname. */
  boolean family(int i) {
    Count count = count(i);
    return count != null && count.family;
  }

  /** Whether the word stands after a given name somewhere and so may be a surname. */
  boolean family(String lower) {
    Count count = counts.get(lower);
    return count != null && count.family;
  }

  /** Whether the word stands behind another with a capital somewhere: "Torbay Mariners". */
  boolean tail(String lower) {
    Count count = counts.get(lower);
    return count != null && count.tail;
  }

  /** Whether the word stands with a capital after "the" somewhere. */
  boolean withArticle(String lower) {
    Count count = counts.get(lower);
    return count != null && count.article;
  }

  /** How often the word stands in lower case. */
  int lower(String lower) {
    Count count = counts.get(lower);
    return count == null ? 0 : count.lower;
  }

  /** Whether it is a word of the language, so that a capital needs an explanation. */
  boolean common(String lower) {
    if (NameWords.FUNCTION.contains(lower) || lexicon.commonness(lower) > 0) {
      return true;
    }
    String noun = lexicon.lemma(lower, false);
    if (!noun.equals(lower)) {
      return true;
    }
    return !lexicon.lemma(lower, true).equals(lower);
  }

  /** Whether it is a noun in the plural. */
  boolean plural(String lower) {
    return lower.length() > 3 && lower.endsWith("s") && !lexicon.lemma(lower, false).equals(lower);
  }

  /** Whether a capital of token {@code i}, at a place that calls for one, is that of a name. */
  boolean nameAnyway(int i) {
    String lower = tokens.lower(i);
    if (NameWords.FUNCTION.contains(lower)) {
      return false;
    }
    Count count = count(i);
    if (count != null && (count.capital > 0 || count.lower > 0)) {
      return count.capital > count.lower;
    }
    if (!common(lower)) {
      return true;
    }
    if (lexicon.demonym(lower) != null) {
      return true;
    }
    Place place = lexicon.isPlace(lower) ? lexicon.place(lower) : null;
    if (place != null && place.country() && lexicon.commonness(lower) < 6) {
      return true;
    }
    return place != null
        && lexicon.commonness(lower) < 4
        && lexicon.nounClass(lower) != NounClass.EVENT
        && !lexicon.isVerb(lower);
  }
}
