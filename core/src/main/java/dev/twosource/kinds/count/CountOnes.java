package dev.twosource.kinds.count;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Stopwords;
import dev.twosource.kinds.count.CountKind.Measure;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts of one, two and three that are told without a number: "An elderly patient lost his life",
 * "both pilots died", "a married couple was taken into custody". A report may single out one of
 * many, so that "a patient" says no more than that there was at least one.
 */
final class CountOnes {
  /** How far behind the article the noun of the person may stand. */
  private static final int NOUN = 5;

  /** How far behind the noun its predicate may stand. */
  private static final int PREDICATE = 4;

  private static final Map<String, Integer> GROUPS =
      Map.of(
          "couple", 2, "pair", 2, "duo", 2, "trio", 3, "quartet", 4, "threesome", 3, "foursome", 4);

  private CountOnes() {}

  static void find(CountScan scan, List<Counted> found) {
    Tokens tokens = scan.tokens();
    Sentence sentence = scan.sentence();
    int done = 0;
    for (int i = sentence.firstToken(); i < sentence.endToken() - 2; i++) {
      if (i >= done && tokens.is(i, "a", "an", "the", "both") && !counted(found, i)) {
        Few few = few(scan, i);
        if (few != null && told(scan, few, found)) {
          done = few.end();
        }
      } else if (tokens.is(i, "one") && tokens.is(i + 1, "was", "is", "has", "had")) {
        single(scan, i, found);
      }
    }
  }

  /** Whether a number has been read of the words about a token. */
  private static boolean counted(List<Counted> found, int i) {
    for (int k = Math.max(0, found.size() - 4); k < found.size(); k++) {
      if (found.get(k).first() <= i + NOUN + PREDICATE && found.get(k).end() >= i) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> OTHERS = Set.of("rest", "others", "other", "everyone");

  private static final Set<String> SAFE =
      WordList.set(
          """
              unhurt unharmed uninjured unscathed safe safely fine walked escaped survived lived
              well""");

  /** "One was hurt; the rest walked away": one and no more. */
  private static void single(CountScan scan, int i, List<Counted> found) {
    Tokens tokens = scan.tokens();
    Context context = scan.context();
    int end = scan.sentence().endToken();
    boolean first = i == scan.sentence().firstToken();
    boolean only = tokens.is(i - 1, "only", "just");
    int others = context.find(i + 2, end, OTHERS::contains);
    boolean rest = others >= 0 && context.find(others + 1, end, SAFE::contains) >= 0;
    if (!only && !(first && rest)) {
      return;
    }
    int to = rest ? others : end;
    for (int k = i + 2; k < Math.min(to, i + 5); k++) {
      Measure here = CountWords.predicate(tokens, k);
      if (here != null) {
        found.add(Counted.exactly(here, 1, i, i, k + 1, k));
        return;
      }
    }
  }

  /**
   * Some people told without a number.
   *
   * @param number how many
   * @param exact whether they are all of whom it is told
   * @param at a token of their noun phrase
   * @param end the token after it
   */
  private record Few(int number, boolean exact, int first, int at, int end) {}

  private static @Nullable Few few(CountScan scan, int i) {
    Tokens tokens = scan.tokens();
    if (tokens.is(i, "both")) {
      int from =
          tokens.is(i + 1, "of") ? i + 3 : tokens.is(i + 1, "the", "her", "his") ? i + 2 : i + 1;
      int noun = noun(scan, from, true);
      return noun < 0 || tokens.is(noun + 1, "and", ",") ? null : new Few(2, true, i, i, noun + 1);
    }
    int group = group(tokens, i);
    if (group > 0) {
      int number = GROUPS.get(tokens.lower(group));
      int end = group + 1;
      if (tokens.is(end, "of")) {
        int noun = noun(scan, end + 1, true);
        if (noun < 0) {
          return null;
        }
        end = noun + 1;
      }
      return tokens.is(end, "and", ",", "'s", "’s") ? null : new Few(number, true, i, group, end);
    }
    int noun = noun(scan, i + 1, false);
    boolean one = tokens.is(i, "the"); // "the driver and his passenger"
    if (noun < 0
        || one && !(tokens.is(noun + 1, "and") && tokens.is(noun + 2, "his", "her", "the"))) {
      return null;
    }
    int listed = 1;
    int last = noun;
    boolean closed = false;
    while (listed < 8 && tokens.is(last + 1, "and", ",") && !(closed && aside(tokens, last + 1))) {
      closed = tokens.is(last + 1, "and") || tokens.is(last + 2, "and");
      int at = tokens.is(last + 1, ",") && closed ? last + 3 : last + 2;
      boolean other =
          tokens.is(at, "a", "an", "his", "her", "their") || one && tokens.is(at, "the");
      int next = other || listed == 1 && closed ? noun(scan, other ? at + 1 : at, false) : -1;
      if (next < 0) {
        return null;
      }
      listed++;
      last = next;
    }
    if (listed > 1) {
      return closed ? new Few(listed, true, i, noun, last + 1) : null;
    }
    boolean lone = tokens.is(i + 1, "lone", "single", "sole", "solitary");
    return new Few(1, lone, i, noun, noun + 1);
  }

  /** The word for two or three who belong together, behind an article at a token; or -1. */
  private static int group(Tokens tokens, int article) {
    for (int k = article + 1; k < article + 4 && tokens.isWord(k); k++) {
      if (GROUPS.containsKey(tokens.lower(k))) {
        return k;
      }
      if (Stopwords.contains(tokens.lower(k))) {
        return -1;
      }
    }
    return -1;
  }

  /** The noun of a person, or of several, that ends the noun phrase which goes on at a token. */
  private static int noun(CountScan scan, int from, boolean several) {
    Tokens tokens = scan.tokens();
    boolean aged = tokens.isNumber(from) && tokens.is(from + 1, "-") && !several;
    // "a 34-year-old man"
    int start =
        !aged
            ? from
            : tokens.is(from + 2, "year") && tokens.is(from + 3, "-") ? from + 5 : from + 1;
    int end = Math.min(scan.sentence().endToken(), from + (aged ? 2 * NOUN : NOUN) - 1);
    for (int noun = start; noun < end && (tokens.isWord(noun) || tokens.is(noun, "-")); noun++) {
      boolean person = tokens.isWord(noun) && scan.person(noun);
      if (!person && Stopwords.contains(tokens.lower(noun)) || tokens.isNumber(noun) && several) {
        return -1;
      }
      boolean last =
          !tokens.isWord(noun + 1)
              || Stopwords.contains(tokens.lower(noun + 1))
              || CountWords.predicate(tokens, noun + 1) != null;
      String word = tokens.lower(noun);
      boolean plural = word.endsWith("s") && !word.endsWith("ss") || word.endsWith("men");
      if (person && last && !tokens.is(noun + 1, "'s", "’s", "-")) {
        return plural == several || word.equals("people") && several ? noun : -1;
      }
    }
    return -1;
  }

  /** What may stand between people and the word that tells what befell them. */
  private static final Set<String> LINKS =
      WordList.set(
          """
              was were has have had been is are later also found pronounced declared confirmed left
              badly seriously slightly critically then""");

  private static final Set<String> FORCES =
      WordList.set("forces police officers snipers marksmen commandos troops soldiers guards");

  /** "A pilot and a nurse also died": besides those of whom it has been told. */
  private static boolean also(CountScan scan, Few few, int verb, Measure measure) {
    CountScan.Earlier earlier = scan.earlier();
    Counted toll = earlier == null ? null : earlier.toll();
    return scan.sentence().index() > 1
        && (toll == null || toll.measure() == measure)
        && scan.context().find(few.end(), verb, "also"::equals) >= 0;
  }

  /** ", both in their thirties,": more of those who are listed, and no other of them. */
  private static boolean aside(Tokens tokens, int comma) {
    return tokens.is(comma, ",") && tokens.is(comma + 1, "both", "all", "aged", "who", "each");
  }

  /** Reads what befell them; whether anything did. */
  private static boolean told(CountScan scan, Few few, List<Counted> found) {
    Tokens tokens = scan.tokens();
    Measure measure = null;
    int first = few.first();
    int to = few.end();
    int verb = -1;
    boolean aside = few.number() > 1 && aside(tokens, few.end());
    int from = aside ? scan.predicateStart(few.end()) : few.end();
    for (int k = from; k < from + PREDICATE && k < scan.sentence().endToken(); k++) {
      measure = CountWords.predicate(tokens, k);
      if (measure != null) {
        to = k + 1;
        verb = k;
        break;
      }
      if (!LINKS.contains(tokens.lower(k))) {
        break;
      }
    }
    if (measure == null) {
      CountScan.Hit hit = CountTolls.of(scan, few.at(), few.first(), few.end());
      if (hit == null) {
        return false;
      }
      measure = hit.measure();
      first = hit.first();
      to = hit.end();
      verb = hit.verb();
    }
    boolean besides = verb >= few.end() && also(scan, few, verb, measure);
    // "special forces killed the couple": who did it, and no victims
    boolean known = tokens.is(few.first(), "the") && verb >= 0 && verb < few.first();
    besides |= known && scan.context().find(Math.max(0, verb - 3), verb, FORCES::contains) >= 0;
    found.add(
        few.exact() && !besides
            ? Counted.exactly(measure, few.number(), few.at(), first, to, verb)
            : Counted.atLeast(measure, 1, Double.NaN, few.first(), to, verb));
    return true;
  }
}
