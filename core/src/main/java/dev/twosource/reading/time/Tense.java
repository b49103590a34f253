package dev.twosource.reading.time;

import dev.twosource.document.Block;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.Pasts;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Senses;
import dev.twosource.reading.quantity.NumberWords;
import java.util.Set;

/** Whether what is told of a time is behind or ahead, by the verbs around it. */
enum Tense {
  /** "met on Sunday". */
  PAST,
  /** "will meet on Sunday", "is due on Sunday". */
  FUTURE,
  /** "starts on Sunday". */
  PRESENT,
  /** No verb tells. */
  UNKNOWN;

  /** How far to look for a verb. */
  private static final int REACH = 30;

  /**
   * The tense of what happens at the expression that covers the tokens from {@code first} to {@code
   * end}.
   */
  static Tense of(Line line, int first, int end) {
    int start = first;
    if (line.is(first - 1, "since")) {
      return PAST;
    }
    boolean owner = line.is(end, "'s", "\u2019s");
    if (line.is(first - 1, "before") && owner) {
      return UNKNOWN; // "police were deployed before Friday's match": played by now, or not
    }
    if (owner && (over(line, end + 1) || results(line, end + 1))) {
      return PAST;
    }
    if (befallen(line, first)) {
      return PAST;
    }
    if (line.is(first - 1, "on")
        && line.is(first - 2, "adjourned", "postponed", "deferred", "rescheduled")
        && line.is(first - 3, "was", "were", "has", "had", "been", "it", "he", "she", "they")) {
      return PAST; // "the trial was adjourned on Monday": the day on which it was put off
    }
    if (paved(line, first)) {
      return FUTURE;
    }
    if (planned(line, first)) {
      return UNKNOWN; // the day that was given up may have passed, or not
    }
    if (line.is(first - 1, "for") && pencilled(line, first - 2) || putOff(line, first, end)) {
      return FUTURE;
    }
    while (start > line.from() && first - start < REACH && preposition(line.lower(start - 1))) {
      if (ahead(line, start - 1)) {
        return FUTURE;
      }
      start--;
    }
    Tense verb = byVerb(line, start, end);
    if (line.is(first - 1, "after", "following") && (verb == UNKNOWN || verb == PRESENT)) {
      return PAST; // "it comes after Sunday's vote"
    }
    if (owner
        && verb == UNKNOWN
        && line.is(first - 1, "hence", "thus", "since", "from", "of", "in")) {
      return PAST; // "Hence Tuesday's call to the capital."
    }
    // "stays closed until Friday": the end of what goes on now is ahead
    int last = line.is(first - 1, "least") && line.is(first - 2, "at") ? first - 3 : first - 1;
    boolean limit = line.is(last, "until", "till", "by");
    boolean open =
        verb == PRESENT
            || verb == UNKNOWN
            || verb == PAST && (perfect(line, first) || extended(line, last));
    return limit && open ? FUTURE : verb;
  }

  /** What nobody plans, or is told of by its outcome: "Friday's verdict", "Monday's gas blast". */
  private static final Set<String> DONE =
      WordList.set(
          """
              verdict ruling sentence conviction acquittal attack bombing shooting stabbing ambush blast
              explosion crash derailment collision accident fire blaze earthquake quake tremor flood
              landslide mudslide avalanche tornado arrest arrests death deaths killing killings murder
              raid raids defeat loss win victory sinking shipwreck collapse resignation escape jailbreak
              robbery heist theft burglary break-in kidnapping abduction outage blackout spill leak
              violence clashes riot disaster tragedy incident sacking sackings dismissal dismissals
              announcement decision remarks comments outburst downpour eruption deal agreement accord
              breakthrough discovery gaffe""");

  /**
   * What a day that is over does to those who tell of it: "Sunday's vote leaves the party split".
   */
  private static final Set<String> RESULTING =
      WordList.set(
          "leaves means shows proves brings raises adds deals casts confirms gives makes sends");

  /** Whether one of the next few words says that it is over. */
  private static boolean over(Line line, int from) {
    for (int i = from; i < from + 4 && line.isWord(i); i++) {
      if (DONE.contains(line.lower(i))) {
        return !line.is(i + 1, "drill", "exercise", "hearing", "vigil", "anniversary", "relief");
      }
    }
    return false;
  }

  /** What befalls people, and nobody sets a day for. */
  private static final Set<String> BEFALLING =
      WordList.set(
          """
              attack bombing shooting stabbing ambush blast explosion crash derailment collision
              accident fire blaze earthquake quake flood landslide mudslide avalanche robbery heist
              theft burglary raid break-in kidnapping abduction killing murder death deaths sinking
              shipwreck collapse spill leak riot disaster assault mugging hit-and-run hijacking win
              victory defeat""");

  /** What is done about what befell somebody. */
  private static final Set<String> REACTING =
      WordList.set(
          """
              investigate investigates investigating probe probes probing condemn condemns condemning
              mourn mourns mourning describe describes recall recalls celebrate celebrates celebrating
              savour savours savouring""");

  private static final Set<String> AFTER_IT =
      WordList.set("after following over in by with since from to");

  /**
   * "Police are looking for a man after a robbery at the post office on Tuesday": whether the day
   * is that of what befell somebody, whatever the verb; "will", or "to", may be of another day.
   */
  private static boolean befallen(Line line, int first) {
    int i = line.is(first - 1, "on", "early", "late") ? first - 2 : first - 1;
    int low = Math.max(line.from(), first - 12);
    while (i > low && (line.isWord(i) || line.is(i, "'s")) && !BEFALLING.contains(line.lower(i))) {
      i--;
    }
    if (!line.isWord(i) || !BEFALLING.contains(line.lower(i)) || line.is(i + 1, "drill", "alarm")) {
      return false;
    }
    int article = i - 1;
    while (article > low
        && line.isWord(article)
        && !line.is(article, "a", "an", "the", "another")) {
      article--;
    }
    boolean told =
        line.is(article, "a", "an", "the", "another")
            && article >= i - 4
            && (AFTER_IT.contains(line.lower(article - 1))
                || REACTING.contains(line.lower(article - 1)));
    for (int k = article; told && k > Math.max(line.from(), article - 16); k--) {
      told = !line.is(k, "will", "shall", "would", "'ll", "anniversary", "due", "plan", "plans");
    }
    return told;
  }

  /** Whether one of the next words says what came of it. */
  private static boolean results(Line line, int from) {
    for (int i = from + 1; i < from + 3 && line.isWord(i); i++) {
      if (RESULTING.contains(line.lower(i))) {
        return !line.is(i + 1, "on", "at", "in", "from");
      }
    }
    return false;
  }

  /**
   * "Saturday's match has been called off", "has moved the start of Saturday's concert": what has
   * just been put off was still to come.
   */
  private static boolean putOff(Line line, int first, int end) {
    boolean owner = line.is(end, "'s", "\u2019s");
    if (!owner && !line.is(end, "has", "have")) {
      return false;
    }
    int from = owner ? Math.max(line.from(), first - 10) : end;
    int to = owner ? Math.min(line.to(), end + 8) : end + 1;
    for (int i = from; i < to; i++) {
      if (!line.is(i, "has", "have", "'ve")) {
        continue;
      }
      int verb = i + 1;
      while (line.is(verb, "been", "now", "also")) {
        verb++;
      }
      if (line.is(verb, "moved", "postponed", "rescheduled", "delayed", "cancelled", "canceled")) {
        return true;
      }
      for (int k = verb + 1; line.is(verb, "called", "put", "brought") && k < verb + 7; k++) {
        if (line.is(k, "off", "back", "forward")) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * "Pupils return to school on 8 September, the ministry said": whether nothing is in the past but
   * who said so.
   */
  static boolean credited(Line line, int first, int end) {
    if (!line.is(end, ",") || backward(line, first - 2) != UNKNOWN) {
      return false;
    }
    for (int i = end + 1; i < Math.min(line.to(), end + 9); i++) {
      if (line.is(i, "said", "announced", "confirmed")) {
        return i + 2 >= line.to();
      }
      if (!line.isWord(i)) {
        return false;
      }
    }
    return false;
  }

  /** "opening the way for an early vote in July": what something was done for is ahead. */
  private static boolean paved(Line line, int first) {
    for (int i = first - 2; i > Math.max(line.from(), first - 9); i--) {
      if (line.is(i, "way") && line.is(i + 1, "for", "to")) {
        return line.is(i - 1, "the")
            && line.is(
                i - 2,
                "opening",
                "opens",
                "open",
                "paving",
                "paves",
                "pave",
                "clearing",
                "clears",
                "clear");
      }
      if (!line.isWord(i)) {
        return false;
      }
    }
    return false;
  }

  /** "The launch had been planned for Tuesday but was put back". */
  private static boolean planned(Line line, int first) {
    int verb = line.is(first - 1, "for", "on") ? first - 2 : -1;
    if (!line.is(
        verb,
        "planned",
        "scheduled",
        "set",
        "fixed",
        "slated",
        "billed",
        "due",
        "listed",
        "arranged",
        "booked",
        "foreseen",
        "expected")) {
      return false;
    }
    int been = line.is(verb - 1, "originally", "first", "initially") ? verb - 2 : verb - 1;
    return line.is(been, "been")
        && (line.is(been - 1, "had")
            || line.is(been - 1, "originally", "first", "initially") && line.is(been - 2, "had"));
  }

  /**
   * "a trip, pencilled in for October", "set the start of the trial for 16 September": what was
   * planned for a day lies ahead.
   */
  private static boolean pencilled(Line line, int i) {
    for (int k = i; k > i - SETTING; k--) {
      if (line.is(k, "set", "fixed", "scheduled")
          && line.is(k + 1, "the", "a")
          && line.is(k + 2, "start", "date", "opening", "beginning", "day", "first", "next")) {
        return true;
      }
      if (line.is(k, ",", ";", ".", "that", "which")) {
        break;
      }
    }
    if (line.is(i, "hearing", "session", "meeting", "vote", "trial", "date", "debate", "rally")) {
      for (int k = i - 1; k > i - 5; k--) {
        if (line.is(k, "set", "fixed", "called", "scheduled", "booked", "arranged", "listed")) {
          return true; // "has set a hearing for 12 November"
        }
      }
    }
    return line.is(
            i,
            "scheduled",
            "slated",
            "earmarked",
            "pencilled",
            "penciled",
            "billed",
            "listed",
            "arranged",
            "booked",
            "foreseen",
            "envisaged")
        || line.is(i, "in") && line.is(i - 1, "pencilled", "penciled");
  }

  /** How far before its day the verb may stand that set it. */
  private static final int SETTING = 9;

  /** "extended its alert until Friday": what was done makes the day one that is to come. */
  private static boolean extended(Line line, int until) {
    for (int i = until; i >= Math.max(line.from(), until - 10); i--) {
      if (line.is(i, "extended", "prolonged", "renewed", "lengthened")
          || DIRECTING.contains(line.lower(i))) {
        return line.is(until, "until", "till", "by");
      }
    }
    return false;
  }

  /** What is said or done today for the days to come. */
  private static final Set<String> DIRECTING =
      WordList.set(
          """
              asked urged told ordered advised instructed remanded adjourned suspended banned
              barred""");

  private static boolean perfect(Line line, int first) {
    for (int i = first; i >= Math.max(line.from(), first - 15); i--) {
      if (line.is(i, "has", "have", "'ve", "is", "are", "stay", "stays", "remain", "remains")) {
        return true;
      }
      if (line.is(i, "had", "was", "were", "said", "did")) {
        return false;
      }
    }
    return false;
  }

  private static Tense byVerb(Line line, int start, int end) {
    boolean opens = start == line.from() || opensClause(line.lower(start - 1));
    if (opens) {
      Tense forward = forward(line, end);
      return forward != UNKNOWN ? forward : backward(line, start - 1);
    }
    Tense backward = backward(line, start - 1);
    return backward != UNKNOWN ? backward : forward(line, end);
  }

  private static boolean preposition(String word) {
    return switch (word) {
      case "on",
          "in",
          "at",
          "by",
          "until",
          "till",
          "from",
          "since",
          "for",
          "to",
          "the",
          "of",
          "during",
          "before",
          "after",
          "around",
          "about",
          "late",
          "early",
          "between",
          "through",
          "than",
          "no",
          "later",
          "as" ->
          true;
      default -> false;
    };
  }

  /** "ahead of Sunday's vote": not yet. */
  private static boolean ahead(Line line, int i) {
    return line.is(i, "of") && line.is(i - 1, "ahead");
  }

  private static boolean opensClause(String word) {
    return switch (word) {
      case "and",
          "but",
          "that",
          ";",
          ":",
          "“",
          "\"",
          "‘",
          "—",
          "–",
          "while",
          "because",
          "when",
          "if",
          "although",
          "which" ->
          true;
      default -> false;
    };
  }

  private static Tense backward(Line line, int from) {
    int limit = Math.max(line.from(), from - REACH);
    for (int i = from; i >= limit; i--) {
      String word = line.lower(i);
      if (word.equals("“") || word.equals("\"") && i < from) {
        return UNKNOWN;
      }
      Tense tense = cue(line, i);
      if (tense == UNKNOWN) {
        continue;
      }
      if (i < from
          && line.is(i, "proposed", "offered", "suggested", "invited", "arranged")
          && !line.is(from, "during", "after", "since")) {
        return PRESENT; // "proposed talks on Thursday": when the talks are, or when he did
      }
      return tense == PAST ? behindParticiple(line, i) : tense;
    }
    return UNKNOWN;
  }

  private static Tense forward(Line line, int from) {
    int limit = Math.min(line.to(), from + REACH);
    for (int i = from; i < limit; i++) {
      if (line.is(i, "to") && resolved(line, i - 1)) {
        return PAST; // "leaders meeting on Thursday agreed to pool money"
      }
      Tense tense = cue(line, i);
      if (tense != UNKNOWN) {
        return tense == PAST ? behindParticiple(line, i) : tense;
      }
    }
    return UNKNOWN;
  }

  /** Whether the word before an infinitive is a verb of deciding in the past. */
  private static boolean resolved(Line line, int i) {
    boolean told =
        line.is(
            i,
            "agreed",
            "decided",
            "pledged",
            "promised",
            "vowed",
            "asked",
            "ordered",
            "urged",
            "chose",
            "voted",
            "refused",
            "offered",
            "threatened");
    return told
        && !line.is(i - 1, "is", "are", "be", "been", "has", "have", "the", "an", "as", "to");
  }

  /** "voted 5-2 on Monday night to close it in June": between verb and aim only how and when. */
  private static boolean vote(Line line, int to) {
    for (int i = to - 1; i >= Math.max(line.from(), to - 9); i--) {
      if (line.is(i, "voted", "agreed", "decided", "resolved", "opted", "elected")) {
        return resolved(line, i) || line.is(i, "opted", "elected", "resolved");
      }
      boolean manner =
          line.isNumber(i)
              || NumberWords.isCardinal(line.lower(i))
              || CalendarWords.weekday(line, i) > 0
              || !line.isWord(i)
              || line.is(
                  i,
                  "on",
                  "by",
                  "to",
                  "votes",
                  "night",
                  "evening",
                  "morning",
                  "afternoon",
                  "last",
                  "yesterday",
                  "unanimously",
                  "narrowly",
                  "overwhelmingly",
                  "against",
                  "in",
                  "favor",
                  "favour",
                  "late",
                  "early");
      if (!manner) {
        return false;
      }
    }
    return false;
  }

  /** A participle may belong to a future: "will be held", "is to be opened", "is expected". */
  private static Tense behindParticiple(Line line, int i) {
    if (lexicalFuture(line, i)) {
      boolean plan = line.is(i, "scheduled", "planned", "expected", "slated", "set");
      return plan && backshifted(line, i) ? PRESENT : FUTURE;
    }
    int at = i - 1;
    boolean helper = false;
    for (int k = 0; k < 5 && at >= line.from(); k++, at--) {
      String word = line.lower(at);
      switch (word) {
        case "be",
            "been",
            "being",
            "not",
            "also",
            "have",
            "then",
            "formally",
            "officially",
            "only",
            "finally",
            "now",
            "first" ->
            helper = true;
        case "will",
            "'ll",
            "shall",
            "can",
            "may",
            "might",
            "must",
            "should",
            "would",
            "could",
            "wo",
            "won't" -> {
          boolean perfect = line.is(at + 1, "have") && !word.equals("will");
          return perfect || Senses.could(line.tokens(), at) ? PAST : FUTURE;
        }
        case "to" -> {
          if (!helper && at == i - 1 && bare(line.lower(i)) && foretold(line, at)) {
            return infinitive(line, at); // "expect the storm to hit", which looks like the past
          }
          if (!helper) {
            return PAST;
          }
          return line.is(at + 1, "have") && REPORTING.contains(line.lower(at - 1))
              ? PAST
              : infinitive(line, at);
        }
        case "is", "are", "'re" -> {
          return line.is(at + 1, "being") && arranged(line, i) ? FUTURE : PAST;
        }
        default -> {
          if (!word.endsWith("ly")) {
            return PAST;
          }
        }
      }
    }
    return PAST;
  }

  /**
   * Whether a participle has its weekday right behind it, or the one from which on: "is being moved
   * on Friday", "are being replaced by buses from Saturday", which tell what is arranged.
   */
  private static boolean arranged(Line line, int participle) {
    int next = line.is(participle + 1, "on") ? participle + 2 : participle + 1;
    if (CalendarWords.weekday(line, next) > 0) {
      return true;
    }
    for (int i = participle + 1; i < Math.min(line.to(), participle + 5); i++) {
      if (line.is(i, "from") && CalendarWords.weekday(line, i + 1) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody expects what an infinitive tells. */
  private static boolean foretold(Line line, int to) {
    for (int i = to - 1; i > Math.max(line.from(), to - 12); i--) {
      if (line.is(i, "expect", "expects", "expected", "forecast", "predict", "predicted")) {
        return !line.is(i - 1, "had", "have", "has");
      }
    }
    return false;
  }

  /** Whether the infinitive of a verb looks like its past. */
  private static boolean bare(String word) {
    return switch (word) {
      case "hit", "put", "set", "cut", "shut", "cast", "split", "quit", "spread", "burst" -> true;
      default -> false;
    };
  }

  /** "is understood to have happened on Tuesday": what somebody knows or takes to have been. */
  private static final Set<String> REPORTING =
      WordList.set(
          """
              said believed thought reported understood known alleged claimed presumed suspected
              assumed supposed feared deemed considered found seen heard shown proved proven rumoured
              rumored reputed estimated confirmed held seems seem seemed appears appear appeared
              is""");

  /** "plans to hold" is ahead, "failed to hold" behind; {@code to} is the token of "to". */
  private static Tense infinitive(Line line, int to) {
    int at = to - 1;
    String word = line.lower(at);
    return switch (word) {
      case "failed",
          "refused",
          "had",
          "managed",
          "forced",
          "used",
          "began",
          "started",
          "declined",
          "able",
          "unable",
          "tried",
          "continued",
          "came",
          "went",
          "seemed",
          "appeared",
          "helped",
          "ceased",
          "chose",
          "proved",
          "happened",
          "led",
          "flew",
          "travelled",
          "traveled",
          "returned",
          "rushed",
          "gathered",
          "met",
          "arrived",
          "was",
          "were",
          "enough" ->
          word.equals("was") || word.equals("were") ? FUTURE : PAST;
      default -> FUTURE;
    };
  }

  /** "had been due on Monday", "was scheduled for May": a plan as of then, come or to come. */
  private static boolean backshifted(Line line, int i) {
    return line.is(i - 1, "was", "were")
        || line.is(i - 1, "been") && line.is(i - 2, "had")
        || line.is(i - 1, "originally", "initially", "first", "previously", "once");
  }

  private static boolean lexicalFuture(Line line, int i) {
    return switch (line.lower(i)) {
      case "scheduled",
          "planned",
          "expected",
          "postponed",
          "delayed",
          "rescheduled",
          "slated",
          "deferred",
          "adjourned" ->
          !line.is(i - 1, "had", "originally", "previously")
              || line.is(i, "postponed", "rescheduled", "delayed");
      case "set" -> line.is(i + 1, "for", "to");
      case "put" ->
          line.is(i + 1, "back", "off", "forward") && line.is(i + 2, "to", "until", "till");
      case "called", "calls" -> line.is(i + 1, "a", "an", "another", "its") && called(line, i + 2);
      case "moved", "pushed", "brought" ->
          (line.is(i + 1, "back", "forward") || line.is(i + 1, "to") && dated(line, i + 2))
              && !line.is(i - 1, "he", "she", "they", "who", "it");
      default -> false;
    };
  }

  /** "Called a strike for Tuesday": whether a day stands behind what was called. */
  private static boolean called(Line line, int from) {
    for (int k = from; k < from + 4 && line.isWord(k); k++) {
      if (line.is(k, "for")) {
        return dated(line, k + 1);
      }
    }
    return false;
  }

  /** Whether a time follows, and no place: "moved to Monday", not "moved to schools". */
  private static boolean dated(Line line, int i) {
    int at = line.is(i, "the", "next", "early", "late", "this", "a", "mid") ? i + 1 : i;
    String word = line.lower(at);
    return line.isNumber(at)
        || word.endsWith("day")
        || CalendarWords.month(line, at) > 0
        || Character.isDigit(word.isEmpty() ? ' ' : word.charAt(0))
        || line.is(at, "tomorrow", "week", "month", "year", "spring", "summer", "autumn", "noon");
  }

  /** What the word at {@code i} tells by itself. */
  private static Tense cue(Line line, int i) {
    String word = line.lower(i);
    int length = word.length();
    if (length < 2) {
      return UNKNOWN;
    }
    switch (word) {
      case "will", "'ll", "shall", "upcoming", "forthcoming", "tomorrow", "won't" -> {
        return FUTURE;
      }
      case "due" -> {
        if (backshifted(line, i)) {
          return PRESENT;
        }
        return line.is(i + 1, "to", "on", "in", "by", "at", "for", "back", "next")
                    && (!line.is(i + 1, "to")
                        || !line.is(i - 1, ",")
                        || infinitive(line.lower(i + 2)))
                || line.is(i - 1, "is", "are")
            ? FUTURE
            : UNKNOWN;
      }
      case "would", "could", "might", "may", "can", "must", "should" -> {
        if (word.equals("may") && line.isCapitalised(i)) {
          return UNKNOWN;
        }
        boolean able = word.equals("could") && line.is(i + 1, "not", "n't", "only", "never");
        boolean sensed = i < line.to() && Senses.could(line.tokens(), i);
        return line.is(i + 1, "have") || able || sensed ? PAST : FUTURE;
      }
      case "couldn't", "didn't", "wasn't", "weren't" -> {
        return PAST;
      }
      case "play",
          "face",
          "host",
          "meet",
          "travel",
          "visit",
          "vote",
          "begin",
          "start",
          "open",
          "return",
          "resume",
          "stay",
          "stays",
          "remains",
          "arrive",
          "depart",
          "gather",
          "assemble",
          "leave",
          "land",
          "close",
          "stop",
          "strike",
          "end",
          "launch",
          "take",
          "appear",
          "walk" -> {
        boolean noun =
            line.is(
                i, "visit", "vote", "start", "open", "return", "stay", "begin", "resume", "face",
                "leave", "land", "close", "stop", "strike", "end", "launch", "take", "walk");
        boolean subject =
            line.is(i - 1, "they", "we", "you", "who", "and", "it", "which")
                || noun && plural(line, i - 1) && !plural(line, i);
        boolean finite = subject || !noun && names(line, i - 1);
        return finite ? PRESENT : UNKNOWN;
      }
      case "to" -> {
        boolean verb =
            line.isWord(i + 1)
                && !line.isCapitalised(i + 1)
                && Lexicon.get().isVerb(line.lower(i + 1))
                && !line.is(
                    i + 1, "the", "a", "an", "his", "her", "its", "their", "this", "that", "those",
                    "these", "more", "about", "some")
                && !CalendarWords.dash(line.lower(i + 1));
        boolean told =
            line.is(
                i - 1,
                "plan",
                "plans",
                "planned",
                "planning",
                "hopes",
                "hope",
                "hoping",
                "intends",
                "intend",
                "aims",
                "aim",
                "set",
                "expected",
                "scheduled",
                "going",
                "agreed",
                "wants",
                "want",
                "prepares",
                "preparing",
                "vowed",
                "promised",
                "ready",
                "expects",
                "expect",
                "is",
                "are",
                "about",
                "decide",
                "be",
                "back",
                "likely",
                "called",
                "decided",
                "pledged",
                "asked",
                "ordered",
                "urged",
                "invited",
                "remanded",
                "bailed",
                "summoned",
                "slated",
                "was",
                "were");
        // "had hoped to open on Monday" is over
        told |=
            line.is(i - 1, "hoped", "intended", "aimed", "wanted", "expecting", "aiming")
                && !line.is(i - 2, "had", "having", "once");
        // "went back to work on Tuesday" is done
        told &= !line.is(i - 1, "back") || !line.is(i - 2, "went", "came", "got", "gone", "sent");
        boolean headline = line.sentence().role() != Block.Role.BODY && !line.is(i - 1, "from");
        return verb && (told || headline || vote(line, i)) ? FUTURE : UNKNOWN;
      }
      case "is", "are", "'re", "am" -> {
        if (line.is(i, "am") && !line.is(i - 1, "i")) {
          return UNKNOWN; // "at 7 am on Monday"
        }
        int next = line.is(i + 1, "not", "now", "also", "still") ? i + 2 : i + 1;
        String follower = line.lower(next);
        if (line.is(
            next, "due", "to", "expected", "scheduled", "set", "planned", "slated", "likely")) {
          return FUTURE;
        }
        if (line.is(next, "on", "at", "from", "this", "next")) {
          return PRESENT; // "kick-off is at noon on Saturday"
        }
        return follower.length() > 4 && follower.endsWith("ing") ? FUTURE : UNKNOWN;
      }
      case "begins",
          "starts",
          "opens",
          "ends",
          "closes",
          "returns",
          "resumes",
          "departs",
          "expires",
          "kicks",
          "hosts",
          "faces",
          "awaits",
          "plays",
          "goes",
          "takes",
          "meets",
          "moves",
          "shifts",
          "hears",
          "retires",
          "leaves",
          "arrives",
          "joins",
          "reopens",
          "lapses",
          "visits" -> {
        // "the quarrel goes back to October"
        boolean since = line.is(i + 1, "back") && CalendarWords.month(line, i + 3) > 0;
        boolean noun = line.isNumber(i - 1) || determiner(line.lower(i - 1));
        return noun || since ? UNKNOWN : PRESENT;
      }
      case "gets" -> {
        return line.is(i + 1, "under", "underway") ? PRESENT : UNKNOWN;
      }
      case "sets", "heads", "comes", "flies", "docks", "jets" -> {
        // "sets off for Oslo on Sunday", "the accord comes into force on Friday"
        boolean goes =
            switch (word) {
              case "sets" -> line.is(i + 1, "off", "out", "sail");
              case "comes" -> line.is(i + 1, "into") && line.is(i + 2, "force", "effect");
              case "docks" -> line.is(i + 1, "in", "at");
              case "jets" -> line.is(i + 1, "off", "out");
              default -> line.is(i + 1, "to", "for", "off", "out", "home", "back");
            };
        return goes && !line.isNumber(i - 1) && !determiner(line.lower(i - 1)) ? PRESENT : UNKNOWN;
      }
      case "ready" -> {
        return line.is(i + 1, "for", "to") && line.is(i - 1, "is", "are", "be") ? FUTURE : UNKNOWN;
      }
      case "follows" -> {
        return PAST; // "the decision follows talks in Riga on Monday"
      }
      case "expects", "plans", "intends", "hopes", "expect", "intend" -> {
        return FUTURE;
      }
      default -> {
        boolean told = word.endsWith("ing") && TELLING.contains(line.lower(i - 1));
        return told || past(line, i, word) ? PAST : UNKNOWN;
      }
    }
  }

  /** Verbs with which somebody tells what has been: "witnesses describe seeing a van". */
  private static final Set<String> TELLING =
      WordList.set(
          """
              describe describes recall recalls remember remembers deny denies admit admits report
              reports regret regrets""");

  /** Whether a word looks like a noun of many: "nurses strike on Monday". */
  private static boolean plural(Line line, int i) {
    String word = line.lower(i);
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && line.isWord(i);
  }

  /** Whether a word may be the subject of a verb that has no ending: "halted play" has none. */
  private static boolean names(Line line, int i) {
    String word = line.lower(i);
    return line.isWord(i)
        && !determiner(word)
        && (line.isCapitalised(i) || plural(line, i) || !past(line, i, word) && !of(line, i));
  }

  /** Whether a word stands before a noun rather than after one: "fair play", "halt play". */
  private static boolean of(Line line, int i) {
    String word = line.lower(i);
    return word.endsWith("ing") || word.endsWith("al") || word.endsWith("ful");
  }

  /** Common verbs after "due to", which is otherwise a reason. */
  private static boolean infinitive(String word) {
    return switch (word) {
      case "be",
          "take",
          "begin",
          "start",
          "open",
          "meet",
          "visit",
          "arrive",
          "leave",
          "speak",
          "hold",
          "vote",
          "land",
          "lift",
          "launch",
          "go",
          "appear",
          "return",
          "end",
          "expire",
          "run",
          "play",
          "face",
          "travel",
          "sign",
          "give",
          "make",
          "come",
          "address",
          "report",
          "publish",
          "close",
          "resume",
          "retire",
          "stand" ->
          true;
      default -> false;
    };
  }

  private static boolean determiner(String word) {
    return switch (word) {
      case "the",
          "a",
          "an",
          "to",
          "his",
          "her",
          "its",
          "their",
          "this",
          "that",
          "of",
          "will",
          "would",
          "could",
          "can",
          "may",
          "might",
          "must",
          "should",
          "not",
          "first",
          "last",
          "for",
          "in",
          "on",
          "no" ->
          true;
      default -> false;
    };
  }

  /** Whether a sentence has a verb of the past and none of what lies ahead. */
  static boolean past(Line line) {
    boolean past = false;
    for (int i = line.from(); i < line.to(); i++) {
      String word = line.lower(i);
      if (word.equals("will") || word.equals("shall") || word.equals("to") && past) {
        return false;
      }
      past |= past(line, i, word);
    }
    return past;
  }

  private static boolean past(Line line, int i, String word) {
    if (line.isCapitalised(i) && i > line.from()) {
      return false;
    }
    int length = word.length();
    if (word.equals("agreed")) {
      return settled(line, i);
    }
    if (length > 4 && word.charAt(length - 1) == 'd' && word.charAt(length - 2) == 'e') {
      // "the jury retired on Monday"; "two retired judges"
      boolean verb = word.equals("retired") && line.is(i + 1, "on", "last", "late", "early", "to");
      return (verb || !adjective(word))
          && !line.is(i - 1, "the", "a", "an")
          && (!CalendarWords.hyphen(line.lower(i - 1)) || line.is(i - 2, "re", "co", "over", "de"));
    }
    return irregular(word)
        || Pasts.contains(word)
        || word.equals("used") && !line.is(i - 1, "be", "is", "are", "a", "the");
  }

  /**
   * "agreed on it", "agreed on Monday to share", "agreed with them": a deed that is done; "agreed
   * on Monday as the date", "agreed terms" may be a plan or a word beside a noun.
   */
  private static boolean settled(Line line, int i) {
    int day = line.is(i + 1, "on", "late", "early") ? i + 2 : i + 1;
    boolean weekday = line.lower(day).endsWith("day") && line.isCapitalised(day);
    return weekday && !line.is(day + 1, "as", "for")
        || line.is(i + 1, "with", "between")
        || line.is(i + 1, "on", "to", "upon")
            && line.is(
                i + 2, "it", "this", "that", "the", "a", "an", "its", "their", "his", "her", "them",
                "these", "those", "how", "what", "terms")
        || line.is(i + 1, "a", "an", "the") && !line.is(i - 1, "is", "are", "be", "been");
  }

  private static boolean adjective(String word) {
    return switch (word) {
      case "indeed",
          "hundred",
          "speed",
          "breed",
          "greed",
          "exceed",
          "proceed",
          "succeed",
          "united",
          "armed",
          "red",
          "seed",
          "kindred",
          "so-called",
          "unprecedented",
          "naked",
          "sacred",
          "wicked",
          "limited",
          "alleged",
          "detailed",
          "retired",
          "unidentified",
          "unnamed",
          "aged",
          "advanced" ->
          true;
      default -> false;
    };
  }

  private static boolean irregular(String word) {
    return switch (word) {
      case "was",
          "were",
          "had",
          "did",
          "said",
          "told",
          "met",
          "held",
          "began",
          "came",
          "went",
          "took",
          "gave",
          "made",
          "got",
          "saw",
          "left",
          "lost",
          "won",
          "found",
          "fell",
          "rose",
          "led",
          "ran",
          "flew",
          "spoke",
          "wrote",
          "knew",
          "grew",
          "drew",
          "broke",
          "brought",
          "bought",
          "built",
          "caught",
          "fought",
          "sought",
          "taught",
          "thought",
          "sent",
          "spent",
          "stood",
          "struck",
          "swore",
          "threw",
          "tore",
          "wore",
          "shot",
          "sold",
          "sank",
          "sang",
          "shook",
          "rode",
          "sat",
          "paid",
          "kept",
          "hit",
          "heard",
          "laid",
          "lay",
          "became",
          "beat",
          "chose",
          "drove",
          "ate",
          "felt",
          "froze",
          "hung",
          "wound",
          "swept",
          "slid",
          "slept",
          "shut",
          "burst",
          "cut",
          "quit",
          "split",
          "dealt",
          "died",
          "fled",
          "born",
          "dug",
          "bit",
          "blew",
          "bore",
          "bred",
          "clung",
          "crept",
          "drank",
          "flung",
          "forgot",
          "hid",
          "lent",
          "lit",
          "meant",
          "rang",
          "shone",
          "shrank",
          "spun",
          "spat",
          "spread",
          "strode",
          "strove",
          "swung",
          "wept",
          "woke",
          "rebuilt",
          "undertook",
          "overcame",
          "arose",
          "upheld",
          "withheld",
          "foresaw",
          "oversaw",
          "forbade",
          "put",
          "bid",
          "cost",
          "swam",
          "sprang",
          "stole",
          "stuck",
          "withdrew",
          "understood",
          "underwent",
          "overtook",
          "gone",
          "done",
          "been",
          "has",
          "set",
          "let",
          "cast",
          "hurt",
          "shed",
          "stung",
          "slung",
          "knelt",
          "leapt",
          "fed",
          "wed",
          "sped",
          "slit",
          "thrust",
          "trod",
          "chosen",
          "taken",
          "given",
          "seen",
          "shown",
          "thrown",
          "broken",
          "written",
          "driven",
          "stolen",
          "beaten",
          "fallen",
          "risen",
          "sworn",
          "torn",
          "flown",
          "drawn",
          "begun",
          "sunk",
          "overtaken",
          "shaken",
          "forgotten",
          "forgiven",
          "overthrown",
          "withdrawn" ->
          true;
      default -> false;
    };
  }
}
