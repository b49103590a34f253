package dev.twosource.comparing;

import dev.twosource.kinds.claim.Value;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.linking.InOrder;
import dev.twosource.reading.quantity.NumberWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Two lines that are said to be of one speech, laid beside each other word by word. They differ
 * where words that say something stand in the place of others, or where one has a "not" that the
 * other lacks; one may leave out what the other has.
 */
final class Wordings {
  /** What one reporter writes out, and another leaves out or hides. */
  private static final String EXPLETIVES = " bloody damn damned goddamn fucking expletive";

  /** Words that reporters add, drop and change without changing what was said. */
  private static final Set<String> SMALL =
      WordList.set(
          """
              a an the this that these those and so just very really to of well at with in on for is
              are am was were 's s 'm m 're re 'll ll 've ve 'd d will shall would have has had i we
              they he she it but be been do does did our their my your its his her you who which
              there here then now or as by from because us them me him"""
              + EXPLETIVES);

  private static final Set<String> DENIALS = Set.of("not", "never", "no", "nobody", "nothing");

  /** Words that say that something may be, against those that say that it will. */
  private static final Set<String> OPEN = Set.of("may", "might", "can", "could", "should", "must");

  private static final Set<String> SURE = Set.of("will", "shall", "would", "is", "are", "do");

  private Wordings() {}

  static Comparison compare(Value.Wording a, Value.Wording b) {
    if (a.words().equals(b.words())) {
      return new Comparison.Agrees("the same words");
    }
    if (gaps(a, b) || gaps(b, a)) {
      return new Comparison.Compatible("one says where it leaves words out");
    }
    // of several ways to lay two lines beside each other one is taken, whichever is the first
    boolean turn = a.spoken().compareTo(b.spoken()) > 0;
    String[] p = words((turn ? b : a).spoken());
    String[] q = words((turn ? a : b).spoken());
    if (String.join("", p).equals(String.join("", q))) {
      return new Comparison.Agrees("the same words, spelt in two ways");
    }
    if (cut(p, q) || cut(q, p)) {
      return new Comparison.Compatible("one is cut short");
    }
    if (lacksOne(p, q)) {
      return new Comparison.Contradicts(
          "one word is missing from one of them", "both gave the same words", true);
    }
    String[][] ends = trimmed(p, q);
    p = ends[0];
    q = ends[1];
    int[][] common = InOrder.table(p, q);
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    boolean differ = false;
    boolean denied = false;
    boolean dropped = false;
    int i = 0;
    int k = 0;
    while (i < p.length || k < q.length) {
      boolean same = i < p.length && k < q.length && p[i].equals(q[k]);
      if (same) {
        differ |= replaced(left, right);
        denied |= denials(left) != denials(right);
        dropped |= says(left) || says(right);
        left.clear();
        right.clear();
        i++;
        k++;
      } else if (k == q.length || i < p.length && common[i + 1][k] >= common[i][k + 1]) {
        left.add(p[i++]);
      } else {
        right.add(q[k++]);
      }
    }
    differ |= replaced(left, right);
    denied |= denials(left) != denials(right);
    dropped |= says(left) || says(right);
    if (differ || denied) {
      return new Comparison.Contradicts(
          denied
              ? "one line denies what the other says"
              : "one word stands in the place of another",
          "both gave the same words",
          true);
    }
    return dropped
        ? new Comparison.Compatible("one leaves out words that the other has")
        : new Comparison.Agrees("the same words, but for small ones");
  }

  /**
   * Whether the first is the second but for words that it says it has left out: "we ... and you".
   */
  private static boolean gaps(Value.Wording a, Value.Wording b) {
    List<String> pieces = a.pieces();
    String[] whole = words(b.spoken());
    int at = 0;
    for (String piece : pieces) {
      String[] words = words(piece);
      while (at + words.length <= whole.length
          && !Arrays.equals(words, Arrays.copyOfRange(whole, at, at + words.length))) {
        at++;
      }
      at += words.length;
    }
    // words that stand side by side in the other were spoken with a pause
    return pieces.size() > 1 && at <= whole.length && !a.spoken().equals(b.spoken());
  }

  /**
   * Two lines of which neither goes on much further than the other before the first word and behind
   * the last that both have: how much of what was said a desk gives is its own affair.
   */
  private static String[][] trimmed(String[] p, String[] q) {
    List<InOrder.Pair> common = InOrder.words(p, q);
    if (common.isEmpty()) {
      return new String[][] {p, q};
    }
    int[] first = {common.getFirst().first(), common.getFirst().second()};
    int[] last = {common.getLast().first() + 1, common.getLast().second() + 1};
    int before = Math.abs(first[0] - first[1]) > LOOSE ? Math.min(first[0], first[1]) : PAST;
    int rest = Math.min(p.length - last[0], q.length - last[1]);
    int behind = Math.abs(p.length - last[0] - (q.length - last[1])) > LOOSE ? rest : PAST;
    return new String[][] {
      part(p, first[0] - before, last[0] + behind), part(q, first[1] - before, last[1] + behind)
    };
  }

  /** By so many words one line may go on further than the other and still be held against it. */
  private static final int LOOSE = 3;

  private static final int PAST = 1000;

  private static String[] part(String[] words, int from, int to) {
    return Arrays.copyOfRange(words, Math.max(0, from), Math.min(words.length, to));
  }

  /** Whether the first line is the beginning or the end of the second. */
  private static boolean cut(String[] shorter, String[] longer) {
    int rest = longer.length - shorter.length;
    // "we will not be bought cheaply": without its last word it says another thing
    boolean manner = rest == 1 && longer[shorter.length].endsWith("ly");
    return rest > 0
        && !manner
        && (Arrays.equals(shorter, Arrays.copyOfRange(longer, 0, shorter.length))
            || Arrays.equals(shorter, Arrays.copyOfRange(longer, rest, longer.length)));
  }

  /** Whether one line is the other without one word that says something. */
  private static boolean lacksOne(String[] a, String[] b) {
    String[] more = a.length > b.length ? a : b;
    String[] less = more == a ? b : a;
    if (more.length != less.length + 1 || less.length < 7) {
      return false;
    }
    int at = 0;
    while (at < less.length && more[at].equals(less[at])) {
      at++;
    }
    for (int i = at; i < less.length; i++) {
      if (!more[i + 1].equals(less[i])) {
        return false;
      }
    }
    // the first word is often left out, and so are words that only fill
    return at > 0 && more[at].length() > 3 && !FILLERS.contains(more[at]);
  }

  private static final Set<String> FILLERS =
      WordList.set(
          """
              really very just also well that think know actually quite simply certainly always
              about still then there today even been have will would"""
              + EXPLETIVES);

  private static final Set<String> ADVERBS =
      WordList.set(
          """
              just simply merely only really very truly quite always often still already certainly
              surely probably perhaps maybe rather almost nearly barely""");

  private static String[] words(String line) {
    String[] words = line.split(" ");
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      words[i] = spelt(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }
    return words;
  }

  /** A word as one of several desks spells it: "terrorised", "labour", "eleventh". */
  private static String spelt(String word) {
    double number = NumberWords.value(word);
    int rank = NumberWords.ordinal(word);
    if (number > 0 && number <= SMALL_NUMBERS) {
      return String.valueOf((int) number);
    }
    if (rank > 0 && rank <= SMALL_NUMBERS) {
      // as "11 th" has it
      return rank + (rank == 1 ? "st" : rank == 2 ? "nd" : rank == 3 ? "rd" : "th");
    }
    String plain = word.replace("isation", "ization");
    int length = plain.length();
    for (String ending : List.of("ise", "ises", "ised", "ising")) {
      if (length > ending.length() + 4 && plain.endsWith(ending)) {
        int s = length - ending.length() + 1;
        return plain.substring(0, s) + 'z' + plain.substring(s + 1);
      }
    }
    return length > 5 ? plain.replace("our", "or") : plain;
  }

  /** Up to here desks write numbers in words or in digits. */
  private static final int SMALL_NUMBERS = 20;

  /** Whether words that say something stand where the other line has others. */
  private static boolean replaced(List<String> left, List<String> right) {
    boolean mood =
        left.stream().anyMatch(OPEN::contains) && right.stream().anyMatch(SURE::contains)
            || right.stream().anyMatch(OPEN::contains) && left.stream().anyMatch(SURE::contains);
    mood |= left.isEmpty() && opens(right) || right.isEmpty() && opens(left);
    List<String> p = weighty(left);
    List<String> q = weighty(right);
    // "simply forgotten", "just forgotten": one small adverb is put for another
    boolean adverbs =
        left.size() == 1
            && right.size() == 1
            && ADVERBS.contains(left.get(0))
            && ADVERBS.contains(right.get(0));
    if (adverbs) {
      return true;
    }
    if (initials(left, right) || initials(right, left)) {
      return false; // written out
    }
    return mood || !p.isEmpty() && !q.isEmpty() && !p.equals(q);
  }

  /** Whether only one line has a word that says that it may be so: "I may have played my last". */
  private static boolean opens(List<String> words) {
    return words.size() == 1 && UNSURE.contains(words.get(0));
  }

  private static final Set<String> UNSURE = Set.of("may", "might", "could", "perhaps", "maybe");

  /** Whether the first is the one word of the first letters of the second. */
  private static boolean initials(List<String> shorter, List<String> longer) {
    if (shorter.size() != 1 || longer.size() < 2) {
      return false;
    }
    String letters = shorter.get(0).replace(".", "");
    if (letters.length() != longer.size()) {
      return false;
    }
    for (int i = 0; i < longer.size(); i++) {
      if (longer.get(i).charAt(0) != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The words that say something, in their plain forms. */
  private static List<String> weighty(List<String> words) {
    List<String> out = new ArrayList<>();
    for (String word : words) {
      if (!SMALL.contains(word)) {
        out.add(Lexicon.get().lemma(Lexicon.get().lemma(word, false), true));
      }
    }
    return out;
  }

  private static boolean says(List<String> words) {
    return words.stream().anyMatch(word -> !SMALL.contains(word));
  }

  private static int denials(List<String> words) {
    int count = 0;
    for (String word : words) {
      count += DENIALS.contains(word) || word.endsWith("n't") ? 1 : 0;
    }
    return count;
  }
}
