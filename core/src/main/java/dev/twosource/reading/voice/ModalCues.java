package dev.twosource.reading.voice;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Nays;
import dev.twosource.reading.Senses;
import dev.twosource.reading.Tokens;

/** The words that make a plan, a possibility or a denial of a clause. */
final class ModalCues {
  static final int PLANNED = 1;

  static final int POSSIBLE = 2;

  static final int NEGATED = 4;

  private static final WordSet AUXILIARIES =
      WordList.probed(
          """
              is are was were be been being has have had will would may might could can should must
              shall did does do 'll 've 're 'd""");

  /** Verbs whose infinitive lies ahead: "agreed to run joint patrols". */
  private static final WordSet AHEAD =
      WordList.probed(
          """
              plan plans planned planning intend intends intended intending hope hopes hoped hoping
              aim aims aimed aiming want wants wanted wanting wish wishes promise promises promised
              promising pledge pledges pledged pledging vow vows vowed vowing agree agrees agreed
              decide decides decided expected expects expect expecting scheduled slated billed due
              set going poised prepare prepares preparing prepared about ready bound contract
              contracts deal deals decision agreement order orders intention bid proposal
              commitment ordered designed told voted resolved undertook determined keen eager
              committed obliged meant supposed tipped forecast predicted projected anticipated
              destined deadline mandate chosen elected opted chose sworn booked contracted hired""");

  /** Verbs and adjectives whose infinitive is open. */
  private static final WordSet OPEN =
      WordList.probed(
          """
              offer offers offered offering propose proposes proposed proposing threaten threatens
              threatened threatening seek seeks sought seeking try tries trying attempt attempts
              attempting asked ask asks urged urges urging invited allowed likely able need needs
              needed willing free option options chance permission right opportunity believed said
              thought reported appeared appears seems seemed struggling hard wanting demanding
              demanded called calls calling considering required begging""");

  private static final WordSet VERBS =
      WordList.probed(
          """
              said says killed left met led held took made went came gave got won lost sold bought
              cut hit fell rose grew drew beat ran put kept found sent spent paid built brought saw
              shot struck broke began spoke told sat stood set became drove flew threw wrote heard
              lay swept sank died shed tore wore stole froze chose woke rang swam drank sang crept
              swore caught fought sought taught slept wept dealt knew hid slid stuck hung dug fled
              forgot understood withdrew overtook underwent blew shook ate""");

  private ModalCues() {}

  /** Whether a lower-case word is an auxiliary. */
  static boolean auxiliary(String word) {
    return AUXILIARIES.contains(word) || word.endsWith("n't");
  }

  /** Whether a lower-case word looks like a past verb. */
  static boolean verb(String word) {
    return VERBS.contains(word)
        || word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed");
  }

  /**
   * What a word makes of the clause of another.
   *
   * @param i the word
   * @param token the predicate, number or noun that is asked about
   * @param low the first token of the sentence
   * @param high the token after it
   */
  static int at(Tokens tokens, int i, int token, int low, int high) {
    String word = tokens.lower(i);
    switch (word) {
      case "will", "shall", "'ll" -> {
        return tokens.isCapitalised(i) && i > low ? 0 : PLANNED;
      }
      case "would", "'d" -> {
        if (word.equals("'d") && !tokens.is(i + 1, "be", "go", "have", "like", "not")) {
          return 0;
        }
        return tokens.is(i + 1, "have") ? POSSIBLE : PLANNED;
      }
      case "wo", "won't" -> {
        return PLANNED | NEGATED;
      }
      case "wouldn't" -> {
        return PLANNED | NEGATED;
      }
      case "may" -> {
        return tokens.isCapitalised(i) && i > low
                || tokens.isNumber(i + 1)
                || tokens.isNumber(i - 1)
            ? 0
            : permitted(tokens, i, low) ? PLANNED : POSSIBLE;
      }
      case "might", "could" -> {
        // "could not decide" is a plain denial
        if (word.equals("could") && i < token && how(tokens, i, low) || Senses.could(tokens, i)) {
          return 0;
        }
        return tokens.is(i + 1, "not") && word.equals("could") ? NEGATED : POSSIBLE;
      }
      case "should" -> {
        return PLANNED;
      }
      case "nearly", "almost" -> {
        return Governors.nearly(tokens, i, token) ? NEGATED : 0;
      }
      case "perhaps",
          "maybe",
          "possibly",
          "potentially",
          "probably",
          "presumably",
          "conceivably" -> {
        return POSSIBLE;
      }
      case "likely" -> {
        return tokens.is(
                    i - 1, "is", "are", "was", "were", "be", "most", "very", "more", "looks",
                    "seems")
                || tokens.is(i + 1, "to")
            ? POSSIBLE
            : 0;
      }
      case "unlikely" -> {
        return NEGATED | POSSIBLE;
      }
      case "considering",
          "considers",
          "contemplating",
          "weighing",
          "proposing",
          "mulling",
          "proposed",
          "proposes",
          "discussing" -> {
        return i < token ? POSSIBLE : 0;
      }
      case "forecast" -> {
        // "300 millimetres of rain is forecast"
        return tokens.is(i - 1, "is", "are", "was", "were") ? PLANNED : 0;
      }
      case "planned",
          "scheduled",
          "slated",
          "billed",
          "expected",
          "due",
          "set",
          "expects",
          "expect",
          "planning",
          "plans",
          "plan" -> {
        int plan = plan(tokens, i, token, high);
        return plan != 0 ? plan : Governors.noun(tokens, i, token, high);
      }
      case "upcoming", "forthcoming" -> {
        return i < token ? PLANNED : 0;
      }
      case "to" -> {
        return i < token || tokens.is(i - 1, "is", "are", "were", "was")
            ? infinitive(tokens, i, low, high)
            : 0;
      }
      default -> {
        return denial(tokens, i, token, low, high) | Governors.noun(tokens, i, token, high);
      }
    }
  }

  /** "Permission came on Monday: the builder may erect 37": what was applied for is the plan. */
  private static boolean permitted(Tokens tokens, int may, int low) {
    for (int i = low; i < may; i++) {
      if (ASKING.contains(tokens.lower(i))) {
        return false;
      }
      if (PERMITS.contains(tokens.lower(i))
          || tokens.is(i, "ahead") && tokens.is(i - 1, "-", "go")
          || tokens.is(i, "light") && tokens.is(i - 1, "green")) {
        return true;
      }
    }
    return false;
  }

  private static final WordSet PERMITS =
      WordSet.of("permission", "permit", "go-ahead", "consent", "licence", "license", "approval");

  private static final WordSet ASKING =
      WordList.probed(
          """
              without no not applied apply applies applying application seek seeks sought seeking
              ask asks asked request requests requested await awaits awaited awaiting pending need
              needs needed if until unless refused denied""");

  /** "to explain how one line could leave the city in the dark": it did. */
  private static boolean how(Tokens tokens, int could, int low) {
    for (int i = could - 1; i >= Math.max(low, could - 12); i--) {
      if (tokens.is(i, "how")) {
        return tokens.is(
            i - 1, "explain", "explained", "explains", "into", "questions", "questioned");
      }
      if (tokens.is(i, ",", ";", "that", "if", "whether", "but")) {
        return false;
      }
    }
    return false;
  }

  /** Whoever decides on what is to be built plans nothing himself. */
  private static final String[] HOUSES = {
    "committee", "board", "commission", "authority", "officer", "officers", "inspector",
    "inspectorate", "department", "application", "applications", "permission", "panel", "appeal",
    "law", "laws", "rules", "consent", "minister", "office"
  };

  /**
   * "is planned for Friday", "due on Monday", "expected in June"; those with an infinitive are read
   * at their "to".
   */
  private static int plan(Tokens tokens, int i, int token, int high) {
    if (i == token) {
      return 0; // the planning itself is done
    }
    if (tokens.is(i + 1, "to")) {
      return i > token ? infinitive(tokens, i + 1, i, high) : 0;
    }
    String word = tokens.lower(i);
    if (word.equals("planning") && tokens.is(i + 1, HOUSES)) {
      return 0;
    }
    boolean be =
        auxiliary(tokens.lower(i - 1))
            || tokens.lower(i - 1).endsWith("ly")
            || tokens.is(i - 1, "not", "now");
    boolean had = tokens.is(i - 1, "been") && tokens.is(i - 2, "had");
    if (had) {
      return 0; // "had been expected for days": whether it came is told elsewhere
    }
    boolean noun = tokens.is(i - 1, "the", "a", "its", "his", "their", "her", "of", "no");
    return switch (word) {
      case "set" -> be && tokens.is(i + 1, "for") ? PLANNED : 0;
      case "due" -> !tokens.is(i + 1, "process") && be ? PLANNED : 0;
      case "plan" -> 0;
      case "plans" ->
          !noun && i < token && !tokens.is(i + 1, "for")
              ? PLANNED
              : tokens.is(i + 1, "for") && i < token ? PLANNED : 0;
      case "planned", "scheduled" ->
          be || i < token && i >= token - 2 || i > token && tokens.is(i + 1, "for", "in", "on")
              ? PLANNED
              : 0;
      default ->
          be || i + 1 == token || word.equals("expects") || word.equals("planning") ? PLANNED : 0;
    };
  }

  /** What the word before an infinitive makes of it. */
  private static int infinitive(Tokens tokens, int to, int low, int high) {
    if (!tokens.isWord(to + 1)
        || tokens.isCapitalised(to + 1)
        || tokens.is(to + 1, "the", "a", "an", "his", "her", "its", "their")) {
      return 0;
    }
    int governor = to - 1;
    while (tokens.is(governor, "not", "never", "also", "now", "again", "still", "soon")
        || tokens.lower(governor).endsWith("ly") && !tokens.is(governor, "likely", "unlikely")) {
      governor--;
    }
    int negation = governor < to - 1 && tokens.is(governor + 1, "not", "never") ? NEGATED : 0;
    String word = tokens.lower(governor);
    switch (word) {
      case "is", "are", "'s", "'re" -> {
        return PLANNED | negation;
      }
      case "was", "were" -> {
        return tokens.is(to + 1, "have") ? PLANNED | NEGATED : PLANNED | negation;
      }
      case "failed",
          "fails",
          "fail",
          "refused",
          "refuses",
          "refuse",
          "refusing",
          "failing",
          "declined",
          "declines",
          "unable",
          "unwilling",
          "neglected",
          "forgot",
          "reluctant",
          "failure",
          "refusal",
          "inability" -> {
        return NEGATED;
      }
      case "unlikely" -> {
        return NEGATED | POSSIBLE;
      }
      default -> {}
    }
    if (word.equals("due") && cause(tokens, governor)) {
      return 0;
    }
    boolean passive =
        tokens.is(to + 1, "be") && verb(tokens.lower(to + 2))
            || tokens.sequence(to + 1, "be", "held");
    boolean noun = !verb(word) && !OPEN.contains(word) && !auxiliary(word) && !AHEAD.contains(word);
    if (passive && noun) {
      return PLANNED; // "an inquest to be held in May"
    }
    if (AHEAD.contains(word)) {
      if (dropped(tokens, governor, to, high)) {
        return PLANNED | NEGATED;
      }
      return PLANNED | negation;
    }
    if (word.equals("able") && tokens.is(governor - 1, "was", "were")) {
      return negation; // what one was able to do one did
    }
    if (OPEN.contains(word)) {
      return POSSIBLE | negation;
    }
    int governed = Governors.infinitive(tokens, governor, to, low);
    return governed == 0 ? 0 : governed | negation;
  }

  /** "due to" as "because of". */
  static boolean cause(Tokens tokens, int due) {
    return tokens.is(due + 1, "to")
        && (!auxiliary(tokens.lower(due - 1))
                && !tokens.is(due - 1, "not", "still", "now", "originally", ",", "who", "first")
            || tokens.isCapitalised(due + 2)
            || tokens.is(due + 2, "the", "a", "an")
            || tokens.is(due + 3, "of", "shares", "problems"));
  }

  /** "had planned to", "was due to ... but": the plan came to nothing. */
  private static boolean dropped(Tokens tokens, int governor, int to, int high) {
    boolean plan =
        tokens.is(
            governor,
            "planned",
            "intended",
            "hoped",
            "wanted",
            "expected",
            "scheduled",
            "due",
            "set",
            "meant",
            "supposed",
            "going",
            "aimed",
            "promised",
            "slated",
            "billed",
            "agreed");
    if (!plan) {
      return false;
    }
    int before = governor - 1;
    while (tokens.lower(before).endsWith("ly") || tokens.is(before, "been", "also")) {
      before--;
    }
    if (tokens.is(before, "had")
        && !tokens.is(
            governor, "expected", "agreed", "promised", "scheduled", "set", "due", "aimed")) {
      return true;
    }
    if (tokens.is(to + 1, "have") && tokens.is(before, "was", "were", "had")) {
      return true;
    }
    boolean past =
        tokens.is(before, "was", "were", "had")
            || tokens.is(governor, "planned", "intended", "hoped", "wanted");
    if (!past || tokens.is(before, "is", "are", "has", "have")) {
      return false;
    }
    for (int k = to; k < Math.min(high, to + 30); k++) {
      if (tokens.is(k, "but")) {
        return after(tokens, k, high);
      }
    }
    return false;
  }

  /**
   * Whether what follows "but" gives the plan up: "but scaled back", "but did not", "but the match
   * was called off".
   */
  private static boolean after(Tokens tokens, int but, int high) {
    for (int k = but + 1; k < Math.min(high, but + 10); k++) {
      if (tokens.is(
              k,
              "cancelled",
              "canceled",
              "scaled",
              "scrapped",
              "dropped",
              "abandoned",
              "off",
              "instead",
              "never",
              "not",
              "postponed",
              "withdrew",
              "pulled",
              "stayed",
              "changed",
              "refused",
              "decided",
              "missed",
              "failed",
              "delayed",
              "fell",
              "ill",
              "opted",
              "backed",
              "shelved",
              "turned",
              "rejected",
              "stopped")
          || tokens.lower(k).endsWith("n't")) {
        return true;
      }
    }
    return false;
  }

  /** "The vote that nobody wants will be held": what is denied ends before the auxiliary. */
  private static boolean relative(Tokens tokens, int nobody, int token) {
    if (!tokens.is(nobody - 1, "that", "which", "whom")) {
      return false;
    }
    for (int i = nobody + 2; i < token; i++) {
      boolean auxiliary = tokens.is(i, "will", "would", "is", "are", "was", "were", "has", "had");
      String before = tokens.lower(i - 1);
      if (auxiliary && (before.endsWith("s") || before.endsWith("ed"))) {
        return Lexicon.get().isVerb(Lexicon.get().lemma(before, true));
      }
    }
    return false;
  }

  private static int denial(Tokens tokens, int i, int token, int low, int high) {
    String word = tokens.lower(i);
    boolean left = i < token;
    return switch (word) {
      case "not" ->
          !left && i > token && tokens.is(i + 1, "to") || hedged(tokens, i, high) ? 0 : NEGATED;
      case "n't" -> hedged(tokens, i, high) ? 0 : NEGATED;
      case "nobody" -> left && !relative(tokens, i, token) ? NEGATED : 0;
      case "never" -> bounds(tokens, i) ? 0 : NEGATED;
      case "cannot" -> NEGATED;
      case "neither", "nor" -> left ? NEGATED : 0;
      case "none" -> left ? NEGATED : 0;
      case "no" -> {
        boolean comparing =
            tokens.is(
                i + 1, "more", "less", "fewer", "later", "doubt", "matter", "sooner", "earlier",
                "better", "worse", "other");
        boolean number = tokens.is(i - 1, "route", "number") || tokens.isNumber(i + 1);
        yield left
                && !number
                && !Nays.named(tokens, i)
                && (!comparing || tokens.is(i + 1, "longer"))
            ? NEGATED
            : tokens.is(i + 1, "longer") ? NEGATED : 0;
      }
      case "denied", "denies", "deny", "denying" ->
          left && !tokens.is(i - 1, "was", "were", "been", "be") ? NEGATED : 0;
      case "without" -> left && token - i <= 3 && !tokens.isNumber(token) ? NEGATED : 0;
      case "cancelled",
          "canceled",
          "scrapped",
          "abandoned",
          "shelved",
          "averted",
          "prevented",
          "avoided",
          "cancels",
          "scraps" ->
          i == token || Math.abs(i - token) > 8 ? 0 : NEGATED;
      case "stopped", "prevent", "avoid", "prevents", "avoiding", "preventing" ->
          left && token - i <= 4 && !tokens.is(i + 1, "and") ? NEGATED : 0;
      case "stop", "stops", "cease", "ceased", "ceases", "quit", "halted" ->
          left && token == i + 1 && tokens.lower(token).endsWith("ing") ? NEGATED : 0;
      case "off" ->
          tokens.is(i - 1, "called", "call", "calls") && token != i - 1 && Math.abs(i - token) <= 8
              ? NEGATED
              : 0;
      case "out" -> tokens.is(i - 1, "ruled", "rules") && left ? NEGATED : 0;
      default -> word.endsWith("n't") && !hedged(tokens, i, high) ? NEGATED : 0;
    };
  }

  /**
   * "Never more than 20", "does not exceed 20", "not above 20": a number at most, and no denial.
   */
  private static boolean bounds(Tokens tokens, int not) {
    return tokens.is(not + 2, "than") && tokens.is(not + 1, "more", "less", "fewer", "longer")
        || tokens.isNumber(not + 2)
            && tokens.is(
                not + 1, "exceed", "exceeded", "exceeding", "above", "over", "below", "under");
  }

  /** "not only", "not until Friday", "not less than 20", "not just": nothing is denied. */
  private static boolean hedged(Tokens tokens, int not, int high) {
    if (bounds(tokens, not) || tokens.is(not + 1, "quite") && tokens.isNumber(not + 2)) {
      return true;
    }
    if (tokens.is(
        not + 1,
        "only",
        "just",
        "until",
        "less",
        "fewer",
        "more",
        "least",
        "merely",
        "simply",
        "far",
        "long",
        "all",
        "every",
        "everyone",
        "everybody",
        "always")) {
      return true;
    }
    for (int k = not + 1; k < Math.min(high, not + 8); k++) {
      if (tokens.is(k, "until", "till")) {
        return true;
      }
      if (tokens.is(k, ",", ".", ";", "but")) {
        return false;
      }
    }
    return false;
  }
}
