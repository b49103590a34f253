package dev.twosource.kinds.count;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Lemmas;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.kinds.count.CountKind.Measure;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Counts of none: "nobody was hurt", "no arrests were made", "none of the coins has been
 * recovered", "all escaped unhurt".
 */
final class CountZero {
  private static final Set<String> NUMBERS =
      Set.of(
          "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  private static final Set<String> ALL = Set.of("all", "everyone", "everybody", "both");

  private CountZero() {}

  static void find(CountScan scan, Consumer<Counted> out) {
    Tokens tokens = scan.tokens();
    Sentence sentence = scan.sentence();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      switch (tokens.lower(i)) {
        case "nobody" -> {
          if (!object(scan, i, out)) {
            nobody(scan, i, i + 1, out);
          }
        }
        case "none" -> {
          if (tokens.is(i + 1, "of")) {
            none(scan, i, out);
          } else {
            nobody(scan, i, i + 1, out);
          }
        }
        case "no", "without" -> {
          if (tokens.is(i + 1, "one")) {
            if (!object(scan, i, out)) {
              nobody(scan, i, i + 2, out);
            }
          } else if (tokens.is(i + 1, "lives", "life")
              && (tokens.is(i + 2, "lost")
                  || tokens.is(i + 3, "lost", "been")
                  || tokens.is(i + 4, "lost"))) {
            out.accept(zero(Measure.KILLED, i, i, i + 3, -1));
          } else if (tokens.is(i, "without")
              && tokens.is(i + 1, "injury", "injuries", "harm")
              && scan.context().findLast(Math.max(sentence.firstToken(), i - 9), i, ALL::contains)
                  >= 0) {
            out.accept(zero(Measure.INJURED, i, i, i + 2, -1));
          } else {
            nothing(scan, i, out);
          }
        }
        case "neither" -> {
          if (tokens.is(i + 1, "of")) {
            none(scan, i, out);
          }
        }
        case "not" -> {
          boolean single = tokens.is(i + 1, "a") && tokens.is(i + 2, "single");
          if (single || tokens.is(i + 1, "one")) {
            int noun = single ? i + 3 : i + 2;
            Measure none = CountWords.noun(tokens.lower(noun) + "s"); // "not a single arrest"
            if (none != null) {
              out.accept(zero(none, i, i, noun + 1, -1));
            }
          }
        }
        case "unhurt", "uninjured", "unharmed", "unscathed" -> {
          if (scan.context().findLast(Math.max(sentence.firstToken(), i - 9), i, ALL::contains)
              >= 0) {
            out.accept(zero(Measure.INJURED, i, Math.max(sentence.firstToken(), i - 1), i + 1, i));
          }
        }
        default -> {}
      }
    }
  }

  private static Counted zero(Measure measure, int at, int first, int end, int verb) {
    return Counted.exactly(measure, 0, at, first, end, verb);
  }

  /** "It killed nobody", "injuring no one". */
  private static boolean object(CountScan scan, int i, Consumer<Counted> out) {
    Measure measure = CountWords.verbBefore(scan.tokens(), i - 1);
    if (measure == null || i - 1 < scan.sentence().firstToken()) {
      return false;
    }
    out.accept(zero(measure, i, i - 1, i + 1, -1));
    return true;
  }

  /** "Nobody was killed or injured": both measures. */
  private static void nobody(CountScan scan, int i, int from, Consumer<Counted> out) {
    Tokens tokens = scan.tokens();
    int limit = Math.min(scan.sentence().endToken(), from + 8);
    for (int k = from; k < limit; k++) {
      Measure here = CountWords.predicate(tokens, k);
      if (here == null && tokens.is(k, "bruise", "scratch", "graze", "injury", "injuries")) {
        here = Measure.INJURED; // "Nobody suffered so much as a bruise"
      }
      if (here != null) {
        out.accept(zero(here, i, i, k + 1, -1));
        Measure next =
            tokens.is(k + 1, "or", "nor", "and") ? CountWords.predicate(tokens, k + 2) : null;
        if (next != null && next != here) {
          out.accept(zero(next, i, i, k + 3, -1));
        }
        return;
      }
      if (tokens.is(
          k, ",", ".", "and", "but", "else", "who", "know", "knows", "knew", "how", "whether")) {
        return;
      }
    }
  }

  /**
   * "no deaths or injuries", "no arrests"; "no reports of injuries" says only what has not been
   * heard.
   */
  private static void nothing(CountScan scan, int i, Consumer<Counted> out) {
    Tokens tokens = scan.tokens();
    int limit = Math.min(scan.sentence().endToken(), i + 5);
    for (int k = i + 1; k < limit; k++) {
      if (tokens.isNumber(k)
          || NUMBERS.contains(tokens.lower(k))
          || tokens.is(k, "its", "his", "her", "their", "the")) {
        return; // "without three injured players", "without its injured captain"
      }
      boolean casualties = tokens.is(k, "casualties", "casualty");
      Measure here = casualties ? Measure.KILLED : CountWords.noun(tokens.lower(k));
      if (here != null && !tokens.is(k, "dead", "killed", "died", "lives")) {
        if (scan.context()
                .find(
                    k,
                    Math.min(scan.sentence().endToken(), k + 7),
                    w -> w.equals("reported") || w.equals("confirmed"))
            >= 0) {
          return; // not yet heard of
        }
        if (tokens.is(i - 1, "be")
            && scan.context()
                    .findLast(
                        Math.max(scan.sentence().firstToken(), i - 5),
                        i,
                        w -> w.startsWith("appear") || w.startsWith("seem"))
                >= 0) {
          return;
        }
        int end = k + 1;
        Measure next =
            casualties
                ? Measure.INJURED
                : tokens.is(k + 1, "or", "and") ? CountWords.noun(tokens.lower(k + 2)) : null;
        out.accept(zero(here, i, i, end, -1));
        if (next != null && next != here) {
          out.accept(zero(next, i, i, casualties ? end : k + 3, -1));
        }
        return;
      }
      if (tokens.is(
          k,
          ",",
          ".",
          "report",
          "reports",
          "word",
          "information",
          "serious",
          "major",
          "other",
          "further",
          "more",
          "of")) {
        return;
      }
    }
  }

  /** "None of the coins has been recovered". */
  private static void none(CountScan scan, int i, Consumer<Counted> out) {
    Tokens tokens = scan.tokens();
    Context context = scan.context();
    int limit = Math.min(scan.sentence().endToken(), i + 13);
    int head = -1;
    for (int k = i + 2; k < limit; k++) {
      if (k > i + 8 && tokens.is(k, ",", ";", "but", "and", "who", "that", "said", "says", "as")) {
        return;
      }
      Measure here = CountWords.predicate(tokens, k);
      if (here != null) {
        out.accept(zero(here, i, i, k + 1, -1));
        return;
      }
      if (tokens.is(k, "has", "have", "was", "were", "had") && head < 0) {
        head = k - 1;
      } else if (head > 0 && Verbs.past(context, k) && !tokens.is(k, "been")) {
        String lemma = context.noun(head);
        Measure sort = scan.person(head) ? Measure.PEOPLE : Measure.OTHER;
        String family = CountFamilies.after(tokens, k, lemma, scan.person(head));
        out.accept(
            new Counted(
                sort,
                family != null ? family : Lemmas.fold(Lexicon.get(), tokens.lower(k)),
                lemma,
                "",
                false,
                null,
                Interval.exactly(0),
                0,
                0,
                Hedge.NONE,
                i,
                i,
                k + 1,
                -1));
        return;
      }
      if (tokens.is(k, ",", ".")) {
        return;
      }
    }
  }
}
