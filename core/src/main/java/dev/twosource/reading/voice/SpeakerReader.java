package dev.twosource.reading.voice;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Names;
import dev.twosource.reading.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase before a verb of speech, or after it, that is the party. */
final class SpeakerReader {
  /** How many tokens a party's words may have; apposed clauses may be longer. */
  private static final int REACH = 18;

  private static final int APPOSED = 40;

  private static final WordSet BEFORE_VERB =
      WordList.probed(
          """
              also has have had later earlier then again now still already since both themselves
              himself herself itself always only first 've all just often once even yesterday today can
              instead meanwhile however reportedly""");

  static final WordSet PREPOSITIONS =
      WordList.probed(
          """
              on in at from with by for during under over of to about against among behind near
              outside inside without within amid despite through like into onto between across
              around beside besides following than per""");

  private static final WordSet STOPS =
      WordList.probed(
          """
              but or nor that while because as when whereas although though if where which who whom
              whose than so yet after before since until is was were are will would had has have did
              does do can could may might should said says told been be not whether what how why and
              went came according once unless""");

  private static final WordSet DAYS =
      WordSet.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tonight");

  private static final WordSet STARTERS =
      WordList.probed(
          """
              the a an his her their its he she they it one some many several our police officials
              doctors witnesses organisers organizers prosecutors analysts both authorities we i""");

  private final Tokens tokens;
  private final PartyReader parties;

  SpeakerReader(Tokens tokens, Names names) {
    this.tokens = tokens;
    this.parties = new PartyReader(tokens, names);
  }

  static boolean day(String word) {
    return DAYS.contains(word);
  }

  /**
   * The party whose words stand before a verb, or null.
   *
   * @param verb the verb
   * @param low the first token that may belong to it
   */
  @Nullable Speaker before(int verb, int low) {
    int end = skipBack(verb, low);
    if (end <= low) {
      return null;
    }
    int appositionFirst = -1;
    int appositionEnd = -1;
    boolean aged = false;
    for (int hop = 0; hop < 3 && end > low && tokens.lower(end - 1).equals(","); hop++) {
      int comma = commaBefore(end - 1, low);
      if (comma <= low) {
        return null;
      }
      if (appositionFirst < 0 && tokens.isWord(comma + 1)) {
        appositionFirst = comma + 1;
        appositionEnd = end - 1;
      }
      aged |= tokens.isNumber(comma + 1) && comma + 3 >= end;
      end = comma;
      if (tokens.isNumber(end - 1) && end - 2 >= low && tokens.lower(end - 2).equals(",")) {
        end -= 2; // "Hall, 46, a retired judge, said": the age is no party
        aged = true;
      }
    }
    if (tokens.is(end - 1, "who", "which")) {
      int noun = tokens.is(end - 2, ",") ? end - 2 : end - 1; // "the union, which says"
      return noun - 1 > low ? before(noun, low) : null;
    }
    int first = phraseStart(end, low);
    if (first < 0 || first >= end) {
      return null;
    }
    int relative = relative(first, low);
    if (relative > low) {
      end = relative;
      first = phraseStart(end, low);
      if (first < 0 || first >= end) {
        return null;
      }
    }
    Speaker party = parties.read(first, end, appositionFirst, appositionEnd);
    boolean bareName =
        aged
            && party.key() != null
            && party.key().indexOf(' ') > 0
            && tokens.isCapitalised(end - 1);
    if (bareName && parties.nameIn(first, end) == null) {
      String surname =
          SpeakerNouns.fold(parties.lastWord(first, end)); // whoever has an age is a person
      return new Speaker(
          first, end, party.words(), surname, null, Speaker.Type.PERSON, true, party.gender());
    }
    return party;
  }

  /**
   * "traders who carry rice and chickens say": the relative pronoun before the words next to the
   * verb, or -1.
   */
  private int relative(int first, int low) {
    for (int i = first - 1; i > low && i > first - 12; i--) {
      if (!tokens.isWord(i)) {
        return -1;
      }
      if (tokens.is(i, "who", "whose")
          || tokens.is(i, "that", "which") && SpeakerNouns.party(tokens.lower(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  private int skipBack(int verb, int low) {
    int end = verb;
    while (end > low) {
      String word = tokens.lower(end - 1);
      boolean only = tokens.is(end - 1, "will", "would", "could") && tokens.is(end, "only");
      if (only || BEFORE_VERB.contains(word) || adverb(word) && !tokens.isCapitalised(end - 1)) {
        end--;
      } else if (DAYS.contains(word)) {
        end -= tokens.is(end - 2, "on", "late", "early") ? 2 : 1;
        if (tokens.is(end - 1, "late", "early")) {
          end--;
        }
      } else {
        break;
      }
    }
    return end;
  }

  /** Whether a word ends as adverbs do, and is no noun that does so: "the family said". */
  static boolean adverb(String word) {
    return word.endsWith("ly") && !NOUNS.contains(word);
  }

  private static final WordSet NOUNS =
      WordList.probed(
          """
              family assembly ally supply monopoly bully rally tally anomaly reply duopoly lily
              gully belly jelly fly""");

  /** The comma that opens the insertion which the comma at {@code close} closes, or -1. */
  private int commaBefore(int close, int low) {
    for (int i = close - 1; i > low && i > close - APPOSED; i--) {
      String word = tokens.lower(i);
      if (word.equals(",")) {
        return i;
      }
      if (word.equals(";")
          || word.equals(":")
          || word.equals("\"")
          || word.equals("”")
          || word.equals("“")) {
        return -1;
      }
    }
    return -1;
  }

  /** Where the noun phrase that ends before {@code end} begins, or -1. */
  private int phraseStart(int end, int low) {
    int start = end;
    while (start > low && start > end - REACH && inPhrase(tokens, start - 1, end)) {
      if (tokens.is(start, "the") && opensPhrase(start - 1)) {
        break; // "dismissed as fantasy the union's figure"
      }
      start--;
    }
    if (start == end) {
      return -1;
    }
    String lead = tokens.lower(start);
    boolean adverbial =
        PREPOSITIONS.contains(lead)
            || adverb(lead) && !tokens.isCapitalised(start)
            || DAYS.contains(lead)
            || BEFORE_VERB.contains(lead) && !lead.equals("both") && !lead.equals("all");
    if (!adverbial) {
      return start;
    }
    // "At the gate on Monday the foreman said": the party begins after the adverbials
    for (int i = end - 1; i > start; i--) {
      String before = tokens.lower(i - 1);
      boolean mayStart =
          STARTERS.contains(tokens.lower(i))
              || tokens.isCapitalised(i) && !tokens.isCapitalised(i - 1);
      if (mayStart
          && !PREPOSITIONS.contains(before)
          && !DAYS.contains(tokens.lower(i))
          && !before.equals("'s")
          && !STARTERS.contains(before)) {
        return i;
      }
      if (DAYS.contains(before)) {
        return i;
      }
    }
    return PREPOSITIONS.contains(lead) ? -1 : start + 1;
  }

  /** Whether what stands before an article ends another noun phrase. */
  private boolean opensPhrase(int before) {
    String word = tokens.lower(before);
    return tokens.isWord(before)
        && !tokens.isCapitalised(before)
        && !PREPOSITIONS.contains(word)
        && !STARTERS.contains(word)
        && !tokens.is(before, "all", "half", "and", "not", "even", "only")
        && Lexicon.get().isNoun(Lexicon.get().lemma(word, false));
  }

  static boolean inPhrase(Tokens tokens, int i, int end) {
    String word = tokens.lower(i);
    if (tokens.isWord(i)) {
      if (STOPS.contains(word) && (!tokens.isCapitalised(i) || i == sentenceStart(tokens, i))) {
        return word.equals("and")
            && i + 1 < end
            && tokens.isCapitalised(i + 1)
            && tokens.isCapitalised(i - 1);
      }
      return SpeechVerbs.of(word) == null || tokens.isCapitalised(i) || nominal(tokens, i);
    }
    return switch (word) {
      case "'s", "'", "&", "." -> !word.equals(".");
      case "-", "‑", "/" -> tokens.glued(i) && tokens.glued(i + 1);
      default -> tokens.isNumber(i);
    };
  }

  /** Whether a form that may be a verb is a noun here: "the report", "its claim". */
  static boolean nominal(Tokens tokens, int i) {
    SpeechVerbs.Form form = SpeechVerbs.of(tokens.lower(i));
    boolean region =
        tokens.is(i, "state", "states")
            && tokens.isCapitalised(i - 1)
            && !tokens.is(i + 1, "that"); // "the governor of Niger state, Garba Bago"
    if (region) {
      return true;
    }
    return form != null
        && form.noun()
        && (SpeakerNouns.PLAIN.contains(tokens.lower(i - 1)) || tokens.is(i - 1, "'s"));
  }

  /**
   * The party whose words begin at a token ("say the organisers from the stage"), or null.
   *
   * @param from its first token
   * @param high the token that may no longer belong to it
   */
  @Nullable Speaker after(int from, int high) {
    int giver = giver(from, high);
    if (giver > from) {
      boolean clause = tokens.is(giver - 1, "that", "which");
      return after(giver, clause ? issued(giver, high) : high);
    }
    int end = from;
    while (end < high
        && end < from + REACH
        && (inPhrase(tokens, end, high) || tokens.is(end, "and") && joins(end, high))) {
      String word = tokens.lower(end);
      boolean preposition = PREPOSITIONS.contains(word) && end > from;
      boolean named =
          tokens.isCapitalised(end + 1)
              || word.equals("from")
                  && tokens.is(end + 1, "the")
                  && tokens.isCapitalised(end + 2); // "surveyors from the Harbour Service"
      if (preposition && !word.equals("of") && !word.equals("for") && !named
          || preposition && DAYS.contains(tokens.lower(end + 1))
          || DAYS.contains(word) && end > from
          || tokens.isNumber(end) && end > from && !tokens.is(end + 2, "year")) {
        break;
      }
      end++;
    }
    if (end == from || PREPOSITIONS.contains(tokens.lower(from))) {
      return null;
    }
    int apposition = -1;
    int appositionEnd = -1;
    if (end + 1 < high && tokens.lower(end).equals(",") && tokens.isCapitalised(end + 1)) {
      int stop = end + 1;
      while (stop < high
          && (tokens.isCapitalised(stop) || tokens.is(stop, "-") && tokens.glued(stop + 1))) {
        stop++;
      }
      if (stop == high || !tokens.isWord(stop)) {
        apposition = end + 1;
        appositionEnd = stop;
      }
    } else if (tokens.is(end, ",")) {
      int stop = spokesman(end + 1, high);
      apposition = stop < 0 ? -1 : end + 1;
      appositionEnd = stop;
    }
    return parties.read(from, end, apposition, appositionEnd);
  }

  /**
   * The token after "spokesman for the grid operator" or "a spokeswoman for the port", which is
   * told behind a name, or -1.
   */
  private int spokesman(int from, int high) {
    int at = tokens.is(from, "a", "the", "its") ? from + 1 : from;
    if (!tokens.is(at, "spokesman", "spokeswoman", "spokesperson")
        || !tokens.is(at + 1, "for", "of")) {
      return -1;
    }
    int stop = at + 2;
    while (stop < high && stop < at + REACH && inPhrase(tokens, stop, high)) {
      stop++;
    }
    return stop > at + 2 && (stop == high || !tokens.isWord(stop)) ? stop : -1;
  }

  /** "figures released by the ministry": the first token of the party that gave them, or -1. */
  private int giver(int from, int high) {
    boolean data = false;
    for (int i = from; i < Math.min(high - 1, from + 7); i++) {
      switch (tokens.lower(i)) {
        case "figures",
            "data",
            "statistics",
            "numbers",
            "estimates",
            "estimate",
            "records",
            "documents",
            "information",
            "statement",
            "tally",
            "count",
            "calculations",
            "timeline",
            "chronology",
            "table",
            "list",
            "results",
            "findings",
            "log",
            "bulletin",
            "notice" ->
            data = true;
        case "report", "review", "survey", "census", "audit" -> {
          data = tokens.is(i + 1, "issued", "published", "released", "compiled");
          if (!data) {
            return -1; // "a report by the auditors": what they say themselves
          }
        }
        case "that", "which" -> {
          int verb = data ? issued(i + 1, high) : -1;
          return verb > i + 1 ? i + 1 : -1;
        }
        case "from", "by" -> {
          return data ? i + 1 : -1;
        }
        case "the",
            "a",
            "an",
            "official",
            "new",
            "latest",
            "preliminary",
            "provisional",
            "released",
            "published",
            "issued",
            "compiled",
            "collected",
            "provided",
            "obtained",
            "given",
            "on",
            "in" -> {}
        default -> {
          if (!(data && DAYS.contains(tokens.lower(i)))
              && (data || tokens.isCapitalised(i) || !tokens.isWord(i))) {
            return -1;
          }
        }
      }
    }
    return -1;
  }

  /** "a timeline that the grid put on its website": the verb of who gave it out, or -1. */
  private int issued(int from, int high) {
    for (int i = from; i < Math.min(high, from + PARTY); i++) {
      if (ISSUED.contains(tokens.lower(i))) {
        return i;
      }
      if (!tokens.isWord(i) && !tokens.is(i, "'s", "\u2019s", "-")) {
        return -1;
      }
    }
    return -1;
  }

  /** How many words the party may have that gave something out. */
  private static final int PARTY = 7;

  private static final WordSet ISSUED =
      WordList.probed(
          """
              put puts posted posts published publishes released releases issued issues presented
              presents sent sends gave gives circulated distributed compiled has have had shared
              handed drew keeps kept""");

  private boolean joins(int and, int high) {
    return and + 1 < high && tokens.isCapitalised(and + 1) && tokens.isCapitalised(and - 1);
  }

  private static int sentenceStart(Tokens tokens, int token) {
    return tokens.sentences().get(tokens.sentenceOf(token)).firstToken();
  }
}
