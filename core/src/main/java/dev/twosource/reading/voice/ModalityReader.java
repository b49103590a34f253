package dev.twosource.reading.voice;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;

/**
 * Tells of a predicate, or of a number or noun that belongs to one, whether it has happened. It
 * looks at the words of its own clause, at most {@value #REACH} tokens to the left and {@value
 * #AHEAD} to the right, so that a call costs the same in any document.
 *
 * <p>Plans are read from auxiliaries ("will", reported "would"), from verbs and nouns with an
 * infinitive ("plans to", "a deal to") and from "due", "set", "scheduled", "expected". A dropped
 * plan is no plan: "had planned to send more", "was to have attended" and "planned to ..., but" are
 * negated. "No more than", "not only" and "did not end until" deny nothing.
 */
public final class ModalityReader {
  private static final int REACH = 14;

  private static final int AHEAD = 12;

  private final Tokens tokens;
  private final int token;
  private final int low;
  private final int high;
  private boolean negated;
  private boolean planned;
  private boolean possible;
  private boolean done;

  private ModalityReader(Tokens tokens, int token) {
    this.tokens = tokens;
    this.token = token;
    Sentence sentence = tokens.sentences().get(tokens.sentenceOf(token));
    this.low = sentence.firstToken();
    this.high = sentence.endToken();
  }

  /** The modality of what stands at a token. */
  public static Modality of(Tokens tokens, int token) {
    return mood(tokens, token).modality();
  }

  /** Whether what stands at a token is denied, did not happen or was dropped. */
  public static boolean negated(Tokens tokens, int token) {
    return mood(tokens, token).negated();
  }

  /** Whether what stands at a token is or was planned. */
  public static boolean planned(Tokens tokens, int token) {
    return mood(tokens, token).planned();
  }

  /** Everything that the clause tells of what stands at a token. */
  public static Mood mood(Tokens tokens, int token) {
    ModalityReader reader = new ModalityReader(tokens, token);
    reader.cue(token);
    boolean predicate = reader.left();
    if (!predicate) {
      reader.right();
    }
    reader.headline();
    reader.condition();
    reader.supposed();
    return Mood.of(reader.negated, reader.planned, reader.possible);
  }

  /**
   * Reads the cues to the left; says whether the clause's own verb stands there, so that the right
   * tells no more.
   */
  private boolean left() {
    boolean predicate = false;
    boolean subject = false;
    boolean verbHere =
        ModalCues.verb(tokens.lower(token)) || ModalCues.auxiliary(tokens.lower(token - 1));
    for (int i = token - 1; i >= low && i >= token - REACH; i--) {
      if (boundary(i)) {
        return predicate || verbHere;
      }
      String word = tokens.lower(i);
      if (subject && !NOBODY.contains(word)) {
        continue;
      }
      subject = tokens.is(i, "was", "were") && !ModalCues.auxiliary(tokens.lower(i - 1));
      done |= verbHere && happened(i, word);
      boolean own = cue(i);
      if (own || ModalCues.auxiliary(word)) {
        predicate = true;
      } else if (ModalCues.verb(word) && !verbHere) {
        // "killed 11": the number belongs to a verb that has its own auxiliary, if any, before it
        predicate = true;
      } else if (verbHere && predicate && ModalCues.verb(word)) {
        return true;
      }
    }
    return predicate || verbHere;
  }

  /**
   * What a subject has that denies what is said of it: "no deal was signed". All else in it is of
   * the subject: "the share of staff who failed to report was 35 percent".
   */
  private static final WordSet NOBODY =
      WordSet.of("no", "none", "neither", "nobody", "nothing", "nor", "hardly", "not");

  /**
   * "was due to strike the cape, turned east and came ashore": what is told in one breath with what
   * happened happened too.
   */
  private boolean happened(int i, String word) {
    return tokens.is(token - 1, "and")
        && word.endsWith("ed")
        && ModalCues.verb(word)
        && !ModalCues.auxiliary(tokens.lower(i - 1))
        && !tokens.is(i - 1, "to", "and", "or", "not", "been", "be", "being", "get", "got");
  }

  /** Where what stands behind a token belongs to it no more. */
  private static final WordSet ENDING =
      WordList.probed(
          """
              , ; : — – who which that and but while after before when as because if whose where
              said says " ” “""");

  private void right() {
    for (int i = token + 1; i < high && i <= token + AHEAD; i++) {
      if (ENDING.contains(tokens.lower(i))) {
        return;
      }
      boolean own = cue(i);
      if (own && !tokens.is(i, "no", "without")) {
        continue;
      }
      if (ModalCues.verb(tokens.lower(i)) && !ModalCues.auxiliary(tokens.lower(i))) {
        return;
      }
    }
  }

  /** Whether the clause begins after token {@code i}. */
  private boolean boundary(int i) {
    String word = tokens.lower(i);
    switch (word) {
      case ";",
          ":",
          "—",
          "–",
          "(",
          ")",
          "but",
          "which",
          "who",
          "whose",
          "whom",
          "where",
          "when",
          "while",
          "because",
          "although",
          "though",
          "whereas",
          "after",
          "before",
          "since",
          "as",
          "until",
          "how",
          "why",
          "what",
          "amid",
          "amidst",
          "despite",
          "following",
          "\"",
          "“",
          "”" -> {
        return true;
      }
      case "if", "unless", "whether" -> {
        possible = true;
        return true;
      }
      case "that" -> {
        governed(i);
        return true;
      }
      case "," -> {
        return !listed(i);
      }
      case "due" -> {
        return token > i + 1 && ModalCues.cause(tokens, i);
      }
      case "and", "or" -> {
        // "will cut prices and shed jobs" shares its auxiliary; "will cut prices and has shed jobs"
        // does not
        // "failed to hold and broke": a form that no auxiliary has behind it
        return token - i > 2 && !tokens.isNumber(token)
            || token == i + 1 && SIMPLE.contains(tokens.lower(token));
      }
      default -> {
        // "a warning strike" warns of nothing
        boolean noun = tokens.is(i - 1, "a", "an", "the", "another") && !tokens.is(i + 1, "that");
        if (!noun && SpeechVerbs.of(word) != null && saysClause(i)) {
          governed(i + 1);
          return true;
        }
        return false;
      }
    }
  }

  /** Past forms that are neither participles nor infinitives. */
  private static final WordSet SIMPLE =
      WordList.probed(
          """
              broke fell went took sank gave rose flew tore grew drew threw drove froze swam began
              spoke wrote chose shook stole swore wore woke ate blew forgot hid rode saw rang sang""");

  /**
   * A verb of speech with a clause of its own after it: what governs it does not govern the clause.
   */
  private boolean saysClause(int i) {
    return (token - i > 1 || tokens.isNumber(token))
        && Governors.noun(tokens, i, token, high) == 0
        && !tokens.is(
            i,
            "report",
            "reports",
            "claim",
            "claims",
            "estimate",
            "estimates",
            "count",
            "put",
            "post",
            "puts",
            "ask",
            "asked",
            "call",
            "called",
            "calls",
            "state",
            "fear",
            "fears",
            "note",
            "notes",
            "comment",
            "answer",
            "speak",
            "spoke",
            "vow",
            "vows",
            "vowed",
            "pledge",
            "pledged",
            "pledges",
            "promise",
            "promised",
            "promises",
            "think")
        && !tokens.is(i + 1, "to");
  }

  /** "planned to send a senior team, including his chief of staff": the list goes on. */
  private boolean listed(int comma) {
    return tokens.is(comma + 1, "including", "such")
        || token - comma > 1 && tokens.isCapitalised(comma + 1) && tokens.isCapitalised(comma - 1);
  }

  /** What the verb or noun before "that" makes of its clause. */
  private void governed(int that) {
    for (int i = that - 1; i >= low && i >= that - 3; i--) {
      switch (tokens.lower(i)) {
        case "denied", "denies", "deny", "denying", "denial", "doubted", "untrue", "false" -> {
          negated = true;
          return;
        }
        case "hoped", "hopes", "hope", "expects", "expected", "expect", "plans", "planned" -> {
          planned = true;
          return;
        }
        case "possible",
            "likely",
            "fears",
            "feared",
            "suggests",
            "suggested",
            "possibility",
            "risk",
            "proposed",
            "demanded",
            "unlikely",
            "provided",
            "chance",
            "proposes",
            "asked",
            "demands",
            "urged" -> {
          possible = true;
          return;
        }
        default -> {
          if (Governors.clause(tokens.lower(i)) != 0) {
            possible = true;
            return;
          }
        }
      }
    }
  }

  /** Reads the cue at a token, if it is one. */
  private boolean cue(int i) {
    int cue = ModalCues.at(tokens, i, token, low, high);
    negated |= (cue & ModalCues.NEGATED) != 0;
    planned |= !done && (cue & ModalCues.PLANNED) != 0;
    possible |= (cue & ModalCues.POSSIBLE) != 0;
    return cue != 0;
  }

  /** "Port to shut two cranes": a headline's infinitive is its future. */
  private void headline() {
    Sentence sentence = tokens.sentences().get(tokens.sentenceOf(token));
    if (!VoiceReader.headline(sentence)) {
      return;
    }
    for (int i = low + 1; i < token && i < low + 5; i++) {
      String before = tokens.lower(i - 1);
      if (ModalCues.verb(before)
          || ModalCues.auxiliary(before)
          || !tokens.isWord(i - 1) && !tokens.is(i - 1, "-", "'", "'s", "&")) {
        return;
      }
      if (tokens.is(i, "to") && i < low + 4) {
        boolean name =
            tokens.isCapitalised(i - 1)
                || i == low + 1
                || before.endsWith("s") && i == low + 2
                || SpeakerNouns.body(before) != null
                || SpeakerNouns.person(before);
        boolean verb =
            !tokens.isCapitalised(i + 1)
                || Lexicon.get().isVerb(tokens.lower(i + 1))
                    && !Lexicon.get().isGivenName(tokens.lower(i + 1));
        planned |= name && verb && !tokens.isNumber(i + 1);
        return;
      }
    }
  }

  /** "would" beside an "if" is a condition and no plan. */
  private void condition() {
    if (!planned || negated || possible) {
      return;
    }
    boolean would = false;
    for (int i = Math.max(low, token - REACH); i < Math.min(high, token + REACH); i++) {
      would |= tokens.is(i, "would", "'d");
    }
    for (int i = Math.max(low, token - 30); would && i < Math.min(high, token + 30); i++) {
      if (tokens.is(i, "if", "unless") && !tokens.is(i - 1, "even", "as")) {
        possible = true;
      }
    }
  }

  /**
   * "If the driver was charged or convicted": what is supposed has not happened, whatever noun or
   * other verb stands between.
   */
  private void supposed() {
    if (possible || !ModalCues.verb(tokens.lower(token))) {
      return;
    }
    int i = token - 1;
    while (i > low
        && (ModalCues.auxiliary(tokens.lower(i))
            || tokens.is(i, "or", "and", "not", "ever", "also", "later", "either", "both")
            || ModalCues.verb(tokens.lower(i)) && tokens.is(i + 1, "or", "and"))) {
      i--;
    }
    for (int k = i; k >= Math.max(low, i - SUBJECT); k--) {
      String word = tokens.lower(k);
      if (tokens.is(k, "if", "unless", "whether")) {
        possible = !tokens.is(k - 1, "as");
        return;
      }
      boolean noun = tokens.isWord(k) && (!ModalCues.verb(word) || Lexicon.get().isNoun(word));
      if (!noun && !tokens.is(k, "-", "'s", "\u2019s") || SUBORDINATE.contains(word)) {
        return;
      }
    }
  }

  /** How many words a subject has that stands behind "if". */
  private static final int SUBJECT = 7;

  private static final WordSet SUBORDINATE =
      WordList.probed(
          """
              that which who whose whom where when while because although though after before since
              as until but and or how why what so then is are was were has have had will would""");
}
