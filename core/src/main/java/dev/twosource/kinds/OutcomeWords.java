package dev.twosource.kinds;

import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The verbs and turns of phrase that tell what came of a vote, of talks, of a trial or of a
 * fixture.
 */
final class OutcomeWords {
  /**
   * What came of it.
   *
   * @param family the question that is answered; outcomes of two families are never compared
   * @param code the answer in a word
   * @param positive whether the answer is yes
   */
  record Result(String family, String code, boolean positive) {
    /** What is told where the phrase is denied, or null where a denial tells nothing. */
    @Nullable Result opposite() {
      return switch (code) {
        case "agreed" -> NO_DEAL;
        case "approved" -> REJECTED;
        case "convicted" -> ACQUITTED;
        case "went ahead" -> CANCELLED;
        default -> null;
      };
    }
  }

  /**
   * A phrase that was found.
   *
   * @param result what it says
   * @param end the token after it
   * @param turn whether it is a turn of phrase of several words, which leaves no doubt; a single
   *     verb does
   */
  record Found(Result result, int end, boolean turn) {}

  static final Result AGREED = new Result("agreement", "agreed", true);
  static final Result NO_DEAL = new Result("agreement", "no agreement", false);
  static final Result APPROVED = new Result("decision", "approved", true);
  static final Result REJECTED = new Result("decision", "rejected", false);
  static final Result HELD = new Result("holding", "went ahead", true);
  static final Result CANCELLED = new Result("holding", "called off", false);
  static final Result CONVICTED = new Result("verdict", "convicted", true);
  static final Result ACQUITTED = new Result("verdict", "acquitted", false);

  private static final Map<String, Result> VERBS =
      Map.ofEntries(
          Map.entry("agree", AGREED),
          Map.entry("approve", APPROVED),
          Map.entry("pass", APPROVED),
          Map.entry("adopt", APPROVED),
          Map.entry("endorse", APPROVED),
          Map.entry("ratify", APPROVED),
          Map.entry("back", APPROVED),
          Map.entry("rubber-stamp", APPROVED),
          Map.entry("reject", REJECTED),
          Map.entry("refuse", REJECTED),
          Map.entry("veto", REJECTED),
          Map.entry("quash", REJECTED),
          Map.entry("dismiss", REJECTED),
          Map.entry("convict", CONVICTED),
          Map.entry("acquit", ACQUITTED),
          Map.entry("clear", ACQUITTED),
          Map.entry("abandon", CANCELLED),
          Map.entry("cancel", CANCELLED),
          Map.entry("scrap", CANCELLED));

  private static final Set<String> CONSENT =
      Set.of(
          "go-ahead", "green-light", "approval", "nod", "blessing", "consent", "backing", "assent");

  private static final Set<String> DEAL =
      Set.of("deal", "agreement", "accord", "pact", "settlement", "compromise", "breakthrough");

  private static final Set<String> TALKS =
      Set.of("talks", "negotiations", "summit", "meeting", "mediation", "discussions");

  private OutcomeWords() {}

  /** The outcome that a phrase tells of that begins at a token, or null. */
  static @Nullable Found at(Context context, Sentence sentence, int i) {
    Tokens tokens = context.tokens();
    Found turn = turn(context, sentence, i);
    if (turn != null) {
      return turn;
    }
    Result result = VERBS.get(context.verb(i));
    if (tokens.is(i, "failed") && tokens.is(i + 1, "to")) {
      Result base = VERBS.get(context.verb(i + 2));
      Result failed =
          base == AGREED || deal(tokens, i + 2, sentence)
              ? NO_DEAL
              : base == APPROVED ? REJECTED : null;
      return failed == null ? null : new Found(failed, i + 3, true);
    }
    return result == null ? null : new Found(result, i + 1, false);
  }

  private static @Nullable Found turn(Context context, Sentence sentence, int i) {
    Tokens tokens = context.tokens();
    switch (tokens.lower(i)) {
      case "turn", "turned", "turns", "vote", "voted", "votes", "knocked", "shot", "struck" -> {
        if (tokens.is(i, "voted", "vote") && tokens.is(i + 1, "against")
            || !tokens.is(i, "struck") && particle(tokens, i, "down")
            || tokens.is(i, "struck")
                && tokens.is(i + 1, "down")
                && context.find(
                        i, i + 8, w -> w.equals("law") || w.equals("bill") || w.equals("ban"))
                    >= 0) {
          return new Found(REJECTED, i + 1, true);
        }
        if (tokens.is(i, "voted", "vote")
            && (tokens.is(i + 1, "for", "through")
                || tokens.sequence(i + 1, "in", "favour")
                || tokens.sequence(i + 1, "in", "favor"))) {
          return new Found(APPROVED, i + 1, true);
        }
        return tokens.is(i, "struck") && deal(tokens, i, sentence)
            ? new Found(AGREED, i + 1, true)
            : null;
      }
      case "threw", "thrown", "throws" -> {
        return particle(tokens, i, "out") ? new Found(REJECTED, i + 1, true) : null;
      }
      case "waved", "nodded" -> {
        return particle(tokens, i, "through") ? new Found(APPROVED, i + 1, true) : null;
      }
      case "gave", "given", "gives", "give", "got", "won", "received", "secured", "granted" -> {
        return consent(tokens, i + 1, sentence)
            ? new Found(APPROVED, i + 1, true)
            : secured(tokens, i, sentence);
      }
      case "reached", "reach", "clinched", "sealed", "brokered", "concluded", "hammered" -> {
        boolean none = tokens.is(i + 1, "no");
        return !none && deal(tokens, i, sentence) ? new Found(AGREED, i + 1, true) : null;
      }
      case "shook" -> {
        return tokens.sequence(i + 1, "hands", "on") ? new Found(AGREED, i + 3, true) : null;
      }
      case "ended", "ends", "finished" -> {
        return tokens.is(i + 1, "with", "in")
                && tokens.is(i + 2, "a", "an", "agreement")
                && deal(tokens, i + 1, sentence)
            ? new Found(AGREED, i + 2, true)
            : tokens.sequence(i + 1, "in", "failure") && talks(context, sentence, i)
                ? new Found(NO_DEAL, i + 3, true)
                : null;
      }
      case "collapsed", "foundered", "failed" -> {
        boolean failed = !(tokens.is(i, "failed") && tokens.is(i + 1, "to"));
        return failed && talks(context, sentence, i) ? new Found(NO_DEAL, i + 1, true) : null;
      }
      case "broke", "broken", "fell" -> {
        if (tokens.is(i + 1, "down", "apart", "through") && talks(context, sentence, i)) {
          return new Found(NO_DEAL, i + 2, true);
        }
        boolean paper =
            tokens.is(i, "fell")
                && context.findLast(
                        Math.max(sentence.firstToken(), i - 10),
                        i,
                        w -> w.equals("bill") || w.equals("motion") || w.equals("amendment"))
                    >= 0
                && tokens.is(i + 1, ".", "in", "by", "at", "on");
        return paper ? new Found(REJECTED, i + 1, true) : null;
      }
      case "agreement", "deal", "breakthrough", "accord", "settlement" -> {
        int before = tokens.is(i - 1, "a", "an", "any") ? i - 2 : i - 1;
        boolean ended =
            tokens.is(before, "no")
                || tokens.is(before, "without")
                    && context.find(
                            Math.max(sentence.firstToken(), before - 7), before, PARTING::contains)
                        >= 0;
        return ended ? new Found(NO_DEAL, i + 1, true) : null;
      }
      case "empty-handed" -> {
        return new Found(NO_DEAL, i + 1, true);
      }
      case "called" -> {
        return tokens.is(i + 1, "off") ? new Found(CANCELLED, i + 2, true) : null;
      }
      case "went", "go", "gone", "goes" -> {
        return tokens.is(i + 1, "ahead") && !tokens.is(i + 2, "with", "and")
            ? new Found(HELD, i + 2, true)
            : null;
      }
      case "walked", "walks" -> {
        boolean court =
            context.find(i, i + 5, w -> w.equals("court")) >= 0
                || context.find(
                        i,
                        i + 9,
                        w -> w.equals("acquitted") || w.equals("cleared") || w.equals("jury"))
                    >= 0;
        return tokens.is(i + 1, "free") && court ? new Found(ACQUITTED, i + 2, true) : null;
      }
      case "found", "find" -> {
        for (int k = i + 1; k < Math.min(i + 5, sentence.endToken()); k++) {
          if (tokens.is(k, "guilty")) {
            return new Found(tokens.is(k - 1, "not") ? ACQUITTED : CONVICTED, k + 1, true);
          }
        }
        return null;
      }
      default -> {
        return null;
      }
    }
  }

  private static final Set<String> PARTING =
      Set.of(
          "ended",
          "ends",
          "end",
          "broke",
          "left",
          "concluded",
          "closed",
          "finished",
          "parted",
          "adjourned",
          "wound",
          "over",
          "failed",
          "up");

  private static @Nullable Found secured(Tokens tokens, int i, Sentence sentence) {
    return tokens.is(i, "secured", "got") && deal(tokens, i, sentence)
        ? new Found(AGREED, i + 1, true)
        : null;
  }

  /** "the go-ahead", "its final approval", "the green light". */
  private static boolean consent(Tokens tokens, int from, Sentence sentence) {
    for (int k = from; k < Math.min(from + 6, sentence.endToken()); k++) {
      if (CONSENT.contains(tokens.lower(k))
          || tokens.sequence(k, "green", "light")
          || tokens.sequence(k, "go", "-", "ahead")) {
        return !tokens.is(k - 1, "no", "without");
      }
      if (tokens.is(k, ",", ";", ".", "and")) {
        return false;
      }
    }
    return false;
  }

  /** Whether a deal is the object of the verb at a token. */
  private static boolean deal(Tokens tokens, int verb, Sentence sentence) {
    for (int k = verb + 1; k < Math.min(verb + 6, sentence.endToken()); k++) {
      if (DEAL.contains(tokens.lower(k))) {
        return !tokens.is(k - 1, "no");
      }
      if (tokens.is(k, ",", ";", ".", "and", "no", "without")) {
        return false;
      }
    }
    return false;
  }

  private static boolean talks(Context context, Sentence sentence, int verb) {
    return context.findLast(Math.max(sentence.firstToken(), verb - 14), verb, TALKS::contains) >= 0;
  }

  private static boolean particle(Tokens tokens, int i, String particle) {
    for (int k = i + 1; k < i + 6; k++) {
      if (tokens.is(k, particle)) {
        return true;
      }
      if (tokens.is(k, ",", ".", ";")) {
        return false;
      }
    }
    return false;
  }
}
