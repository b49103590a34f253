package dev.twosource.reading.voice;

import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads whose a number or a story is where no verb of speech says so: "by the union's reckoning",
 * "the organisers' own estimate was 25,000", "figures from the ministry show 40 cases", "the firm
 * arrived at 35,000".
 */
final class OwnAccounts {
  /** What somebody's own number or story is called. */
  private static final WordSet ACCOUNTS =
      WordSet.of(
          "reckoning",
          "count",
          "estimate",
          "estimates",
          "account",
          "telling",
          "version",
          "figure",
          "figures",
          "tally",
          "estimation",
          "view",
          "calculation",
          "calculations",
          "data",
          "records",
          "log",
          "logs",
          "number",
          "numbers",
          "statistics",
          "toll",
          "assessment",
          "headcount",
          "survey",
          "story");

  /** What such a number does to give its value. */
  private static final WordSet GIVING =
      WordSet.of(
          "is",
          "was",
          "are",
          "were",
          "shows",
          "show",
          "showed",
          "puts",
          "put",
          "gives",
          "gave",
          "has",
          "had",
          "stands",
          "stood",
          "suggests",
          "suggest",
          "suggested",
          "comes",
          "came",
          "indicates",
          "indicate",
          "indicated",
          "remains",
          "says",
          "say",
          "said",
          "lists",
          "listed");

  /** Verbs that with a small word and a number give somebody's count. */
  private static final WordSet ARRIVES =
      WordSet.of("arrive", "arrives", "arrived", "come", "comes", "came", "talk", "talks", "talked");

  private final Tokens tokens;
  private final SpeakerReader speakers;
  private final SpeakerMemory memory;

  OwnAccounts(Tokens tokens, SpeakerReader speakers, SpeakerMemory memory) {
    this.tokens = tokens;
    this.speakers = speakers;
    this.memory = memory;
  }

  /** Whether a word is what somebody's number or story is called. */
  static boolean noun(String word) {
    return ACCOUNTS.contains(word);
  }

  /** Whether a verb may give a count: "came to 40", "arrived at 40". */
  static boolean arrives(String word) {
    return ARRIVES.contains(word);
  }

  /**
   * "By the union's reckoning", ", in the army's account": with what follows where it opens the
   * sentence, else with no content, which then stands before it; or null.
   */
  @Nullable Attribution according(int i, Sentence sentence) {
    boolean opens = i == sentence.firstToken();
    if (!opens && !tokens.is(i - 1, ",")) {
      return null;
    }
    boolean own = tokens.is(i + 1, "its", "their", "his", "her");
    int named = tokens.is(i + 2, "own") ? i + 3 : i + 2;
    Speaker subject = memory.subject();
    if (own && noun(tokens.lower(named)) && subject != null) {
      return of(memory.resolve(subject, sentence), i, named + 1, opens ? named + 1 : -1);
    }
    for (int k = i + 2; k < Math.min(sentence.endToken() - 1, i + 9); k++) {
      if (owner(k) && noun(tokens.lower(k + 1)) || owner(k) && noun(tokens.lower(k + 2))) {
        Speaker speaker = speakers.after(i + 1, k);
        if (speaker == null || !speaker.like()) {
          return null;
        }
        int end = noun(tokens.lower(k + 1)) ? k + 2 : k + 3;
        int content = tokens.is(end, ",") ? end + 1 : end;
        boolean before = !opens || content >= sentence.endToken();
        return of(memory.resolve(speaker, sentence), i, end, before ? -1 : content);
      }
      if (tokens.is(k, ",", ";")) {
        return null;
      }
    }
    return null;
  }

  private boolean owner(int i) {
    return tokens.is(i, "'s", "\u2019s", "'", "\u2019");
  }

  private static Attribution of(Speaker speaker, int first, int end, int content) {
    return new Attribution(speaker, first, end, content, -1, -1, false);
  }

  /** "The organisers' own estimate was 25,000", "the police figure is 40", or null. */
  @Nullable Attribution figure(int i, int low, Sentence sentence) {
    int end = sentence.endToken();
    Speaker speaker = null;
    int after = i + 1;
    if (tokens.is(after, "from", "by", "of") && !tokens.isNumber(after + 1)) {
      // "figures from the ministry show"
      speaker = speakers.after(after + 1, verb(after + 1, end));
      if (speaker == null || !speaker.like() || tokens.is(i + 1, "of") && !plural(i)) {
        return null;
      }
      after = speaker.end();
    } else {
      speaker = owned(i, low);
    }
    boolean gives = GIVING.contains(tokens.lower(after)) || tokens.is(after, "of");
    if (speaker == null
        || !speaker.like() && speaker.type() != Speaker.Type.PRONOUN
        || !gives
        || after + 1 >= end) {
      return null;
    }
    boolean tells = Content.number(tokens, after + 1, end, 8) || tokens.is(after + 1, "that");
    return tells ? of(memory.resolve(speaker, sentence), speaker.first(), after, after + 1) : null;
  }

  private boolean plural(int i) {
    return tokens.is(i, "figures", "data", "records", "statistics", "numbers");
  }

  /** Where the first verb stands that may give a value. */
  private int verb(int from, int end) {
    int at = from;
    while (at < Math.min(end, from + 14) && !GIVING.contains(tokens.lower(at))) {
      at++;
    }
    return at;
  }

  /** Whose a figure is: "the organisers' own latest figure", "the police figure", or null. */
  private @Nullable Speaker owned(int i, int low) {
    for (int k = i - 1; k > low && k >= i - 4; k--) {
      if (owner(k)) {
        return speakers.before(k, low);
      }
      if (SpeakerNouns.body(tokens.lower(k)) != null && k == i - 1) {
        return speakers.before(i, low) == null ? null : speakers.after(start(k, low), i);
      }
      if (!tokens.isWord(k) || tokens.isCapitalised(k)) {
        return null;
      }
    }
    return null;
  }

  private int start(int noun, int low) {
    int first = noun;
    while (first > low
        && (tokens.isCapitalised(first - 1) || tokens.is(first - 1, "the"))
        && tokens.isWord(first - 1)) {
      first--;
    }
    return first;
  }

  /** "spoke of about 120", "arrived at a figure of 40", "came up with 300", or null. */
  @Nullable Attribution count(int i, int low, Sentence sentence) {
    int end = sentence.endToken();
    boolean speaks = tokens.is(i, "speak", "speaks", "spoke", "talk", "talks", "talked");
    int at =
        speaks && tokens.is(i + 1, "of")
                || tokens.is(i, "arrive", "arrives", "arrived") && tokens.is(i + 1, "at")
                || tokens.is(i, "come", "comes", "came") && tokens.sequence(i + 1, "up", "with")
            ? i + (tokens.is(i + 1, "up") ? 3 : 2)
            : -1;
    if (at < 0 || !Content.number(tokens, at, end, 7)) {
      return null;
    }
    Speaker speaker = speakers.before(i, low);
    return speaker == null || !speaker.like() && speaker.type() != Speaker.Type.PRONOUN
        ? null
        : of(memory.resolve(speaker, sentence), speaker.first(), i + 1, i + 1);
  }
}
