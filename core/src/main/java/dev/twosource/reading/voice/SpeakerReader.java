package dev.twosource.reading.voice;

import dev.twosource.reading.Entity;
import dev.twosource.reading.Name;
import dev.twosource.reading.Names;
import dev.twosource.reading.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrase before a verb of speech, or after it, as the party that speaks. */
final class SpeakerReader {
  /** How many tokens a party's words may have; apposed clauses may be longer. */
  private static final int REACH = 18;

  private static final int APPOSED = 40;

  private static final Set<String> BEFORE_VERB =
      Set.of(
          "also",
          "has",
          "have",
          "had",
          "later",
          "earlier",
          "then",
          "again",
          "now",
          "still",
          "already",
          "since",
          "both",
          "themselves",
          "himself",
          "herself",
          "itself",
          "always",
          "only",
          "first",
          "'ve",
          "all",
          "just",
          "often",
          "once",
          "even",
          "yesterday",
          "today",
          "instead",
          "meanwhile",
          "however",
          "reportedly");

  static final Set<String> PREPOSITIONS =
      Set.of(
          "on",
          "in",
          "at",
          "from",
          "with",
          "by",
          "for",
          "during",
          "under",
          "over",
          "of",
          "to",
          "about",
          "against",
          "among",
          "behind",
          "near",
          "outside",
          "inside",
          "without",
          "within",
          "amid",
          "despite",
          "through",
          "like",
          "into",
          "onto",
          "between",
          "across",
          "around",
          "beside",
          "besides",
          "following",
          "than",
          "per");

  private static final Set<String> STOPS =
      Set.of(
          "but",
          "or",
          "nor",
          "that",
          "while",
          "because",
          "as",
          "when",
          "whereas",
          "although",
          "though",
          "if",
          "where",
          "which",
          "who",
          "whom",
          "whose",
          "than",
          "so",
          "yet",
          "after",
          "before",
          "since",
          "until",
          "is",
          "was",
          "were",
          "are",
          "will",
          "would",
          "had",
          "has",
          "have",
          "did",
          "does",
          "do",
          "can",
          "could",
          "may",
          "might",
          "should",
          "said",
          "says",
          "told",
          "been",
          "be",
          "not",
          "whether",
          "what",
          "how",
          "why",
          "and",
          "went",
          "came",
          "according",
          "once",
          "unless");

  private static final Set<String> DAYS =
      Set.of(
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

  private static final Set<String> STARTERS =
      Set.of(
          "the",
          "a",
          "an",
          "his",
          "her",
          "their",
          "its",
          "he",
          "she",
          "they",
          "it",
          "one",
          "some",
          "many",
          "several",
          "our",
          "police",
          "officials",
          "doctors",
          "witnesses",
          "organisers",
          "organizers",
          "prosecutors",
          "analysts",
          "both",
          "authorities",
          "we",
          "i");

  private final Tokens tokens;
  private final Names names;
  private int cursor;

  SpeakerReader(Tokens tokens, Names names) {
    this.tokens = tokens;
    this.names = names;
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
        end--; // "Hall, 46, a retired judge, said": the age is no party
      }
    }
    if (tokens.is(end - 1, "who")) {
      return end - 2 > low ? before(end - 1, low) : null;
    }
    int first = phraseStart(end, low);
    if (first < 0 || first >= end) {
      return null;
    }
    int relative = relative(first, low);
    if (relative > low) {
      end = relative;
      first = phraseStart(end, low);
      if (first < 0) {
        return null;
      }
    }
    Speaker party = speaker(first, end, verb, appositionFirst, appositionEnd);
    boolean bareName =
        aged
            && party.key() != null
            && party.key().indexOf(' ') > 0
            && tokens.isCapitalised(end - 1);
    if (bareName && nameIn(first, end) == null) {
      String surname = SpeakerNouns.fold(lastWord(first, end)); // whoever has an age is a person
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
      if (tokens.is(i, "who")) {
        return i;
      }
    }
    return -1;
  }

  private int skipBack(int verb, int low) {
    int end = verb;
    while (end > low) {
      String word = tokens.lower(end - 1);
      if (BEFORE_VERB.contains(word) || word.endsWith("ly") && !tokens.isCapitalised(end - 1)) {
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
    while (start > low && start > end - REACH && inPhrase(start - 1, end)) {
      start--;
    }
    if (start == end) {
      return -1;
    }
    String lead = tokens.lower(start);
    boolean adverbial =
        PREPOSITIONS.contains(lead)
            || lead.endsWith("ly") && !tokens.isCapitalised(start)
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

  private boolean inPhrase(int i, int end) {
    String word = tokens.lower(i);
    if (tokens.isWord(i)) {
      if (STOPS.contains(word) && (!tokens.isCapitalised(i) || i == sentenceStart(i))) {
        return word.equals("and")
            && i + 1 < end
            && tokens.isCapitalised(i + 1)
            && tokens.isCapitalised(i - 1);
      }
      return SpeechVerbs.of(word) == null || tokens.isCapitalised(i) || nominal(i);
    }
    return switch (word) {
      case "'s", "'", "&", "." -> !word.equals(".");
      case "-", "‑", "/" -> tokens.glued(i) && tokens.glued(i + 1);
      default -> tokens.isNumber(i);
    };
  }

  /** Whether a form that may be a verb is a noun here: "the report", "its claim". */
  private boolean nominal(int i) {
    SpeechVerbs.Form form = SpeechVerbs.of(tokens.lower(i));
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
      return after(giver, high);
    }
    int end = from;
    while (end < high
        && end < from + REACH
        && (inPhrase(end, high) || tokens.is(end, "and") && joins(end, high))) {
      String word = tokens.lower(end);
      boolean preposition = PREPOSITIONS.contains(word) && end > from;
      if (preposition && !word.equals("of") && !word.equals("for") && !tokens.isCapitalised(end + 1)
          || preposition && DAYS.contains(tokens.lower(end + 1))
          || DAYS.contains(word) && end > from
          || tokens.isNumber(end) && end > from) {
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
    }
    return speaker(from, end, end, apposition, appositionEnd);
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
            "calculations" ->
            data = true;
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

  private boolean joins(int and, int high) {
    return and + 1 < high && tokens.isCapitalised(and + 1) && tokens.isCapitalised(and - 1);
  }

  private Speaker speaker(
      int first, int end, int wordsEnd, int appositionFirst, int appositionEnd) {
    int headEnd = office(first, end, headEnd(first, end));
    String lead = tokens.lower(first);
    String head = tokens.lower(headEnd - 1);
    Name named = nameIn(first, headEnd);
    if (named == null && headEnd < end) {
      Name last = nameIn(headEnd, end); // "Minister of Public Works Ada Hill"
      boolean closes = last != null && last.type() == Name.Type.PERSON && last.endToken() == end;
      named = closes && !PREPOSITIONS.contains(tokens.lower(last.firstToken() - 1)) ? last : null;
    }
    boolean apposed = appositionFirst >= 0 && tokens.isCapitalised(appositionFirst);
    int shownEnd = apposed && !tokens.isCapitalised(headEnd - 1) ? appositionEnd : end;
    String words = tokens.span(first, shownEnd).of(tokens.document());
    char gender = gender(first, end, lead);
    if (named != null && (end - first > 1 || named.proper() || named.type() == Name.Type.PERSON)) {
      Entity entity = names.entity(named);
      // "her office" is no "her": the name has to be the phrase's head
      boolean isHead = named.endToken() >= headEnd || named.firstToken() >= headEnd;
      boolean office = !named.proper() && SpeakerNouns.body(head) != null;
      if (entity.type() == Name.Type.PERSON && isHead && !office) {
        String body = spokesBody(first, named.firstToken(), end);
        return new Speaker(
            first, end, words, entity.key(), body, Speaker.Type.PERSON, true, gender);
      }
    }
    if (end - first == 1) {
      switch (lead) {
        case "he", "she", "they", "it", "who" -> {
          return new Speaker(first, end, words, null, null, Speaker.Type.PRONOUN, true, gender);
        }
        case "we", "i", "you" -> {
          return new Speaker(first, end, words, null, null, Speaker.Type.NARRATOR, true, ' ');
        }
        default -> {}
      }
    }
    if (lead.equals("our")
        || lead.equals("this")
            && tokens.is(first + 1, "newspaper", "paper", "reporter", "website")) {
      return new Speaker(first, end, words, null, null, Speaker.Type.NARRATOR, true, ' ');
    }
    if (head.equals("one") || head.equals("another")) {
      return new Speaker(first, end, words, null, null, Speaker.Type.PERSON, true, gender);
    }
    if (SpeakerNouns.unnamed(head)
        || tokens.sequence(first, "people", "familiar")
        || tokens.sequence(first, "a", "person", "familiar")
        || tokens.is(first, "it")) {
      return new Speaker(first, end, null, null, null, Speaker.Type.UNNAMED, true, ' ');
    }
    if (SpeakerNouns.spokes(head) && !apposed) {
      String body = spokesBody(first, headEnd, end);
      boolean known = body != null;
      return new Speaker(
          first,
          end,
          words,
          known ? body : "spokesperson",
          null,
          Speaker.Type.PERSON,
          true,
          gender);
    }
    if (apposed && !tokens.isCapitalised(headEnd - 1) && SpeakerNouns.person(head)) {
      Name apposedName = nameIn(appositionFirst, appositionEnd);
      String key =
          apposedName != null
              ? names.entity(apposedName).key()
              : SpeakerNouns.fold(lastWord(appositionFirst, appositionEnd));
      String body = SpeakerNouns.spokes(head) ? spokesBody(first, headEnd, end) : null;
      return new Speaker(first, end, words, key, body, Speaker.Type.PERSON, true, gender);
    }
    if (apposed && !tokens.isCapitalised(headEnd - 1) && SpeakerNouns.body(head) != null) {
      Name apposedName = nameIn(appositionFirst, appositionEnd);
      String key =
          apposedName != null
              ? names.entity(apposedName).key()
              : joined(appositionFirst, appositionEnd);
      return new Speaker(first, end, words, key, null, Speaker.Type.BODY, true, ' ');
    }
    return plain(first, headEnd, end, words, named, gender);
  }

  /**
   * A party by its own words: a body by its noun, or a name without anything that tells what it is.
   */
  private Speaker plain(
      int first, int headEnd, int end, String words, @Nullable Name named, char gender) {
    String head = tokens.lower(headEnd - 1);
    String noun = SpeakerNouns.body(head);
    boolean capitalised = tokens.isCapitalised(headEnd - 1);
    if (noun != null) {
      if (named != null
          && named.firstToken() == first
          && named.endToken() >= headEnd
          && noun.equals(head)
          && !modified(first, headEnd)) {
        return new Speaker(
            first, end, words, names.entity(named).key(), null, Speaker.Type.BODY, true, ' ');
      }
      return new Speaker(
          first,
          end,
          words,
          bodyKey(noun, first, headEnd, end),
          null,
          Speaker.Type.BODY,
          true,
          ' ');
    }
    if (!capitalised && SpeakerNouns.person(head)) {
      return new Speaker(
          first,
          end,
          words,
          bodyKey(SpeakerNouns.fold(head), first, headEnd, end),
          null,
          Speaker.Type.PERSON,
          true,
          gender);
    }
    if (capitalised) {
      int title = title(first, headEnd);
      if (named != null && names.entity(named).type() != Name.Type.PERSON) {
        return new Speaker(
            first, end, words, names.entity(named).key(), null, Speaker.Type.BODY, true, ' ');
      }
      if (title == first) {
        title = afterCalling(first, headEnd);
      }
      if (title > first && title < headEnd) {
        String body =
            SpeakerNouns.spokes(tokens.lower(title - 1)) ? spokesBody(first, title, title) : null;
        if (SpeakerNouns.body(tokens.lower(title - 1)) != null
            && !SpeakerNouns.person(tokens.lower(title - 1))) {
          return new Speaker(
              first, end, words, joined(title, headEnd), null, Speaker.Type.BODY, true, ' ');
        }
        return new Speaker(
            first,
            end,
            words,
            SpeakerNouns.fold(lastWord(title, headEnd)),
            body,
            Speaker.Type.PERSON,
            true,
            gender);
      }
      boolean single = headEnd - first == 1;
      return new Speaker(
          first,
          end,
          words,
          joined(first, headEnd),
          null,
          single ? Speaker.Type.BODY : Speaker.Type.PERSON,
          single ? first > sentenceStart(first) : true,
          gender);
    }
    return new Speaker(
        first,
        end,
        words,
        bodyKey(SpeakerNouns.fold(head), first, headEnd, end),
        null,
        Speaker.Type.BODY,
        false,
        ' ');
  }

  private int sentenceStart(int token) {
    return tokens.sentences().get(tokens.sentenceOf(token)).firstToken();
  }

  private boolean modified(int first, int headEnd) {
    return headEnd - first > 1;
  }

  /** "harbour master Luc Orban": the name after a calling that no list knows, or {@code first}. */
  private int afterCalling(int first, int end) {
    int run = end;
    while (run > first && (tokens.isCapitalised(run - 1) || tokens.is(run - 1, "-"))) {
      run--;
    }
    boolean calling =
        run > first
            && tokens.isWord(run - 1)
            && !SpeakerNouns.PLAIN.contains(tokens.lower(run - 1));
    return calling && end - run > 1 ? run : first;
  }

  /**
   * The token after the last title of a name ("Prime Minister Claire Donnelly"), or {@code first}.
   */
  private int title(int first, int end) {
    int after = first;
    for (int i = first; i < end; i++) {
      String word = tokens.lower(i);
      if (SpeakerNouns.person(word)
          || SpeakerNouns.spokes(word)
          || SpeakerNouns.body(word) != null
          || word.length() > 2
              && word.endsWith(".")
              && SpeakerNouns.person(word.substring(0, word.length() - 1))) {
        after = i + 1;
      }
    }
    return after;
  }

  /**
   * "Secretary of State Ada Hill": the name after an office with "of" belongs to the head group.
   */
  private int office(int first, int end, int headEnd) {
    if (headEnd + 2 < end
        && tokens.is(headEnd, "of")
        && SpeakerNouns.person(tokens.lower(headEnd - 1))) {
      boolean field =
          tokens.is(
              headEnd + 1,
              "state",
              "defense",
              "defence",
              "health",
              "energy",
              "education",
              "commerce",
              "labor",
              "labour",
              "interior",
              "transport",
              "transportation",
              "agriculture",
              "justice",
              "finance",
              "war",
              "culture",
              "staff",
              "police");
      boolean name = tokens.isCapitalised(end - 1);
      for (int i = headEnd + 1; i < end && name; i++) {
        name = tokens.isCapitalised(i) || tokens.is(i, "-", "'s") || i == headEnd + 1;
      }
      return field && name ? end : headEnd;
    }
    return headEnd;
  }

  /** Where the head group ends: before the first preposition. */
  private int headEnd(int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (PREPOSITIONS.contains(tokens.lower(i))
          || tokens.is(
              i,
              "familiar",
              "close",
              "released",
              "published",
              "issued",
              "compiled",
              "obtained",
              "seen",
              "provided")) {
        return i;
      }
    }
    int last = end;
    while (last > first + 1 && !tokens.isWord(last - 1)) {
      last--;
    }
    return last;
  }

  /**
   * The key of the party that a spokesman speaks for, from what stands before and after the word,
   * or null.
   */
  private @Nullable String spokesBody(int first, int headEnd, int end) {
    int spokes = -1;
    for (int i = first; i < end; i++) {
      if (SpeakerNouns.spokes(tokens.lower(i))) {
        spokes = i;
        break;
      }
    }
    if (spokes < 0) {
      return null;
    }
    int from = first;
    while (from < spokes
        && (SpeakerNouns.PLAIN.contains(tokens.lower(from)) || tokens.is(from, "mr", "mr."))) {
      from++;
    }
    int to = spokes;
    while (to > from && (!tokens.isWord(to - 1) || tokens.is(to - 1, "chief", "press"))) {
      to--;
    }
    if (to > from) {
      return partyKey(from, to, to);
    }
    if (spokes + 1 < end && tokens.is(spokes + 1, "for", "of", "at", "with", "from", "by")) {
      int stop = spokes + 2;
      while (stop < end
          && (inPhrase(stop, end))
          && !(tokens.isCapitalised(stop) && stop >= headEnd && headEnd > spokes + 2)) {
        stop++;
      }
      return stop > spokes + 2 ? partyKey(spokes + 2, stop, stop) : null;
    }
    return null;
  }

  private String partyKey(int first, int headEnd, int end) {
    int head = headEnd(first, headEnd);
    Name named = nameIn(first, head);
    String noun = SpeakerNouns.body(tokens.lower(head - 1));
    if (named != null && noun == null) {
      return names.entity(named).key();
    }
    return noun != null ? bodyKey(noun, first, head, end) : joined(first, head);
  }

  private String joined(int first, int end) {
    List<String> parts = new ArrayList<>();
    for (int i = first; i < end; i++) {
      String word = tokens.lower(i);
      if (tokens.isWord(i) && !word.equals("the")) {
        parts.add(SpeakerNouns.fold(word));
      }
    }
    return parts.isEmpty() ? tokens.lower(first) : String.join(" ", parts);
  }

  /** "union:miners", "ministry:health", "police". */
  private String bodyKey(String noun, int first, int headEnd, int end) {
    TreeSet<String> parts = new TreeSet<>();
    for (int i = first; i < headEnd - 1; i++) {
      part(i, parts);
    }
    boolean told = false;
    for (int i = headEnd; i < end; i++) {
      String word = tokens.lower(i);
      if (PREPOSITIONS.contains(word)) {
        told = word.equals("of") || word.equals("for");
      } else if (told || tokens.isCapitalised(i)) {
        part(i, parts);
      }
    }
    return parts.isEmpty() ? noun : noun + ":" + String.join("+", parts);
  }

  /** Adds a modifier: the key of a name ("Hill's office", "her office"), or the word itself. */
  private void part(int i, TreeSet<String> parts) {
    String word = tokens.lower(i);
    Name owner = nameIn(i, i + 1);
    if (owner != null && (owner.proper() || tokens.is(i, "his", "her", "its", "their"))) {
      parts.add(names.entity(owner).key());
      return;
    }
    if (tokens.isWord(i) && !SpeakerNouns.PLAIN.contains(word)) {
      parts.add(SpeakerNouns.fold(word));
    }
  }

  private String lastWord(int first, int end) {
    for (int i = end - 1; i > first; i--) {
      if (tokens.isWord(i) && !tokens.is(i, "'s", "jr", "sr", "jr.", "sr.", "ii", "iii")) {
        boolean joined =
            tokens.is(i - 1, "-") && tokens.glued(i) && tokens.glued(i - 1) && i - 2 >= first;
        return joined ? tokens.lower(i - 2) + "-" + tokens.lower(i) : tokens.lower(i);
      }
    }
    return tokens.lower(first);
  }

  private char gender(int first, int end, String lead) {
    if (lead.equals("he")) {
      return 'm';
    }
    if (lead.equals("she")) {
      return 'f';
    }
    for (int i = first; i < end; i++) {
      switch (tokens.lower(i)) {
        case "mr",
            "mr.",
            "sir",
            "lord",
            "spokesman",
            "chairman",
            "husband",
            "father",
            "brother",
            "son",
            "man",
            "king",
            "prince",
            "uncle",
            "widower",
            "grandfather" -> {
          return 'm';
        }
        case "mrs",
            "mrs.",
            "ms",
            "ms.",
            "dame",
            "lady",
            "spokeswoman",
            "chairwoman",
            "wife",
            "mother",
            "sister",
            "daughter",
            "woman",
            "queen",
            "princess",
            "aunt",
            "widow",
            "niece",
            "grandmother" -> {
          return 'f';
        }
        default -> {}
      }
    }
    return ' ';
  }

  /**
   * The last name that stands in the tokens and does not merely own what follows ("Hall's office"),
   * or null.
   */
  private @Nullable Name nameIn(int first, int end) {
    List<Name> mentions = names.mentions();
    // asked in text order for the most part, so the cursor seldom moves far
    while (cursor > 0 && mentions.get(cursor - 1).endToken() > first) {
      cursor--;
    }
    Name found = null;
    while (cursor < mentions.size() && mentions.get(cursor).firstToken() < end) {
      Name name = mentions.get(cursor);
      boolean owner = tokens.is(name.endToken(), "'s", "'") && name.endToken() < end;
      boolean whole = name.endToken() == end || name.type() == Name.Type.PERSON;
      if (name.firstToken() >= first && name.endToken() <= end && !owner && whole) {
        found = name;
      }
      cursor++;
    }
    return found;
  }
}
