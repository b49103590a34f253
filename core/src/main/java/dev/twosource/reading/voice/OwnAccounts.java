package dev.twosource.reading.voice;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
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
      WordList.probed(
          """
              reckoning count estimate estimates account telling version figure figures tally
              estimation view calculation calculations data records log logs number numbers
              statistics toll assessment headcount survey story words""");

  /** What somebody holds to be so. */
  private static final WordSet POSITIONS =
      WordList.probed(
          """
              position claim line explanation contention argument case stance belief""");

  /** What such a number does to give its value. */
  private static final WordSet GIVING =
      WordList.probed(
          """
              is was are were shows show showed puts put gives gave has had stands stood suggests
              suggest suggested comes came indicates indicate indicated remains have runs run says
              say said lists listed""");

  /** Words that tie a number to what it is of: "the police estimate for Saturday's rally was". */
  private static final WordSet OF = WordSet.of("for", "of", "on", "at", "in");

  /** How far a number's verb may stand from its noun. */
  private static final int PHRASE = 14;

  /** Verbs that with a small word and a number give somebody's count. */
  private static final WordSet ARRIVES =
      WordList.probed(
          """
              arrive arrives arrived come comes came talk talks talked give gives gave stick sticks
              stuck sticking stand stands stood standing make makes made cling clings clung
              clinging hold holds held has have had keep keeps kept""");

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
    return ACCOUNTS.contains(word) || POSITIONS.contains(word);
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
    boolean led = tokens.is(i - 1, "going", "judging") && i - 1 == sentence.firstToken();
    boolean opens = i == sentence.firstToken() || led || tokens.is(i - 1, ":", ";", "–", "—");
    Attribution of = accountOf(i, opens, sentence);
    if (of != null) {
      return of;
    }
    if (!opens && !tokens.is(i - 1, ",")) {
      return null;
    }
    boolean own = tokens.is(i + 1, "its", "their", "his", "her");
    int named = tokens.is(i + 2, "own") ? i + 3 : i + 2;
    Speaker subject = memory.owner(i + 1, sentence);
    if (own && noun(tokens.lower(named)) && subject != null) {
      return of(memory.resolve(subject, sentence), i, named + 1, opens ? named + 1 : -1);
    }
    for (int k = i + 2; k < Math.min(sentence.endToken() - 1, i + 9); k++) {
      if (owner(k) && noun(tokens.lower(k + 1)) || owner(k) && noun(tokens.lower(k + 2))) {
        Speaker speaker = speakers.after(i + 1, k);
        if (speaker == null || !speaker.like() && !counting(i, k)) {
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

  /** Whether whoever stands before a possessive may count: not "in the year's figures". */
  private boolean counting(int by, int owner) {
    String noun = Lexicon.get().lemma(tokens.lower(owner - 1), false);
    return tokens.is(by, "by")
        && tokens.is(by + 1, "the")
        && Lexicon.get().isNoun(noun)
        && Lexicon.get().nounClass(noun) != NounClass.TIME;
  }

  /** "In the view of the shelters,", "by the count of the relief agency": whose the account is. */
  private @Nullable Attribution accountOf(int i, boolean opens, Sentence sentence) {
    int noun = tokens.is(i + 1, "the") ? i + 2 : -1;
    if (noun < 0 || !noun(tokens.lower(noun)) || !tokens.is(noun + 1, "of")) {
      return null;
    }
    int end = sentence.endToken();
    Speaker party = speakers.after(noun + 2, end);
    if (party == null || !party.like()) {
      return null;
    }
    boolean comma = tokens.is(party.end(), ",");
    if (opens) {
      return comma ? of(party, i, party.end(), party.end() + 1) : null;
    }
    boolean closes = comma || party.end() >= end - 1;
    return closes ? of(party, i, party.end(), -1) : null;
  }

  /**
   * "For the management, no more than 300 stayed away", "For the government he is a spy": the
   * clause as the party sees it, or null.
   */
  @Nullable Attribution inTheEyes(int i, Sentence sentence) {
    int end = sentence.endToken();
    if (!tokens.is(i + 1, "the", "its", "his", "her", "their") && !tokens.isCapitalised(i + 1)) {
      return null;
    }
    int stop = i + 1;
    while (stop < Math.min(end, i + 7)
        && (tokens.isWord(stop) || tokens.is(stop, "'s", "-"))
        && !tokens.is(stop, "he", "she", "they")) {
      stop++;
    }
    Speaker party = speakers.after(i + 1, stop);
    boolean sees =
        party != null
            && party.end() == stop
            && party.like()
            && SpeakerNouns.party(tokens.lower(stop - 1));
    if (!sees) {
      return null;
    }
    boolean number = tokens.is(stop, ",") && Content.number(tokens, stop + 1, end, 4);
    boolean said =
        tokens.is(stop, "he", "she", "they") && tokens.is(stop + 1, "is", "was", "are", "were");
    int content = number ? stop + 1 : stop;
    return number || said ? of(memory.resolve(party, sentence), i, content, content) : null;
  }

  /** Whom one has to believe: "if the tenants are to be believed"; or null. */
  @Nullable Speaker believed(int i, Sentence sentence) {
    for (int k = i + 2; k < Math.min(sentence.endToken() - 1, i + 9); k++) {
      boolean right = tokens.is(k + 1, "right", "correct");
      if (tokens.is(k, "is", "are") && (right || tokens.sequence(k + 1, "to", "be", "believed"))) {
        Speaker party = speakers.after(i + 1, k);
        return party != null && party.like() && party.end() == k
            ? memory.resolve(party, sentence)
            : null;
      }
    }
    return null;
  }

  /** "As the army sees it, four died": what follows is how the party sees it; or null. */
  @Nullable Attribution asSeen(int i, Sentence sentence) {
    for (int k = i + 2; k < Math.min(sentence.endToken() - 3, i + 9); k++) {
      boolean sees = tokens.is(k, "see", "sees", "saw", "tell", "tells", "told", "has", "have");
      if (sees && tokens.is(k + 1, "it") && tokens.is(k + 2, ",")) {
        Speaker party = speakers.after(i + 1, k);
        return party != null && party.like() && party.end() == k
            ? of(memory.resolve(party, sentence), i, k + 3, k + 3)
            : null;
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
    // "a tally kept by the nurses shows"
    boolean made = tokens.is(after + 1, "by") && made(after);
    after += made ? 1 : 0;
    if (tokens.is(after, "from", "of") && tokens.is(i, "toll")) {
      return null; // the toll from a storm is nobody's account
    }
    if (tokens.is(after, "from", "by", "of") && !tokens.isNumber(after + 1)) {
      // "figures from the ministry show"
      speaker = speakers.after(after + 1, verb(after + 1, end));
      boolean named = speaker != null && (speaker.like() || made);
      if (!named || tokens.is(i + 1, "of") && !plural(i)) {
        return null;
      }
      after = speaker.end();
    } else {
      speaker = owned(i, low);
    }
    int verb = tokens.is(after, "for") || !tokens.isNumber(after + 1) ? giving(after, end) : -1;
    if (verb > 0 && speaker != null && speaker.like() && Content.number(tokens, verb, end, 5)) {
      return of(memory.resolve(speaker, sentence), speaker.first(), after, after);
    }
    boolean position = POSITIONS.contains(tokens.lower(i));
    boolean gives =
        GIVING.contains(tokens.lower(after)) && (!position || tokens.is(after + 1, "that"))
            || tokens.is(after, "of") && !position;
    if (speaker == null
        || !speaker.like() && speaker.type() != Speaker.Type.PRONOUN
        || !gives
        || after + 1 >= end) {
      return null;
    }
    // "puts the number of trees felled in the reserve at 900"
    boolean put = tokens.is(after, "put", "puts");
    boolean tells =
        Content.number(tokens, after + 1, end, put ? PHRASE : 8) || tokens.is(after + 1, "that");
    return tells ? of(memory.resolve(speaker, sentence), speaker.first(), after, after + 1) : null;
  }

  /**
   * The token after the verb that gives a number behind what the number is of: "for Saturday's
   * rally was"; or -1.
   */
  private int giving(int from, int end) {
    if (!OF.contains(tokens.lower(from))) {
      return -1;
    }
    for (int k = from + 2; k < Math.min(end, from + PHRASE); k++) {
      if (tokens.is(k, "is", "was", "stands", "stood", "runs", "ran", "came", "comes")) {
        return k + 1;
      }
      if (tokens.is(k, ",", ";", ":", "that", "which", "who") || tokens.isNumber(k)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a token says how a record came about: "kept", "drawn up", "compiled". */
  private boolean made(int i) {
    return tokens.is(i, "kept", "drawn", "made") || tokens.lower(i).endsWith("ed");
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
            : tokens.is(i, "give", "gives", "gave") ? given(i, end) : holds(i) ? i + 2 : listed(i);
    if (at < 0 || !Content.number(tokens, at, end, 7)) {
      return null;
    }
    boolean shared = tokens.is(i - 1, "and", "but");
    int verb = tokens.is(i - 1, "is", "are", "was", "were") ? i - 1 : i;
    Speaker speaker = shared ? memory.subject() : speakers.before(verb, low);
    if (listed(i) > 0
        && (speaker == null || !SpeakerNouns.party(tokens.lower(speaker.end() - 1)))) {
      return null; // a town has the names of three kings
    }
    boolean party =
        speaker != null
            && (speaker.like()
                || speaker.type() == Speaker.Type.PRONOUN
                || SpeakerNouns.party(tokens.lower(speaker.end() - 1)));
    return party
        ? of(memory.resolve(speaker, sentence), shared ? i : speaker.first(), i + 1, i + 1)
        : null;
  }

  /** Where the number may stand of "hold a list of 140", "has the names of 27"; or -1. */
  private int listed(int i) {
    boolean keeps =
        tokens.is(i, "hold", "holds", "held", "has", "have", "had", "keep", "keeps", "kept");
    boolean list =
        tokens.is(i + 1, "a", "the", "its", "their")
            && tokens.is(i + 2, "list", "lists", "names", "register", "record", "records", "file")
            && tokens.is(i + 3, "of", "on", "with");
    return keeps && list ? i + 4 : -1;
  }

  /** "Is sticking to 2.5 per cent", "stands by its 61", "makes it 110,000", "clings to its 7". */
  private boolean holds(int i) {
    return tokens.is(i, "stick", "sticks", "stuck", "sticking")
            && tokens.is(i + 1, "to", "with", "by")
        || tokens.is(i, "cling", "clings", "clung", "clinging") && tokens.is(i + 1, "to")
        || tokens.is(i, "hold", "holds", "held") && tokens.is(i + 1, "to")
        || tokens.is(i, "stand", "stands", "stood", "standing") && tokens.is(i + 1, "by")
        || tokens.is(i, "make", "makes", "made")
            && tokens.is(i + 1, "it")
            && !tokens.is(i + 2, "to");
  }

  /** Where the number may stand of "gives the sentence as six years", "gave a figure of 40". */
  private int given(int verb, int end) {
    for (int k = verb + 2; k < Math.min(end, verb + PHRASE + 2); k++) {
      boolean of =
          noun(tokens.lower(k))
              && (tokens.is(k + 1, "as")
                  || tokens.is(k + 1, "of") && Content.number(tokens, k + 2, end, 7));
      if (tokens.is(k, "as") || of) {
        return tokens.is(k, "as") ? k + 1 : k + 2;
      }
      if (!tokens.isWord(k) && !tokens.is(k, "'s")) {
        return -1;
      }
    }
    return -1;
  }
}
