package dev.twosource.kinds.duration;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words for what takes time: one head for all words that tell of one activity or state, so that
 * "in captivity" and "as a hostage" are lengths of one thing.
 */
public final class DurationWords {
  /** Nouns and, where told, verbs of activities that are no type of event. */
  private static final Map<String, String> NOUNS =
      WordList.sorted(
          """
          debate: deliberation bidding contest testimony argument bargaining haggling
          talk: talk conversation chat exchange discussion tête-à-tête
          meeting: sitting
          search: search hunt manhunt
          operation: operation surgery transplant procedure
          siege: siege standoff stand-off occupation sit-in
          speech: speech presentation address sermon homily lecture statement monologue eulogy filibuster
          spacewalk: spacewalk outing
          delay: delay hold-up disruption interruption halt suspension
          swim: swim
          journey: journey drive ride ascent descent trek walk row travel
          mission: mission orbit
          interview: interview questioning interrogation cross-examination
          truce: truce ceasefire cease-fire armistice moratorium pause lull respite
          work: work repair maintenance renovation refurbishment
          kidnapping: captivity kidnapping abduction ordeal imprisonment hijacking hijack
          strike: walk-out strike stoppage boycott
          outage: cut failure breakdown malfunction
          ~burn: burn
          wait: wait queue
          trial: proceedings
          concert: music
          stay: stay
          curfew: curfew lockdown quarantine
          emergency: emergency
          mourning: mourning
          inquiry: investigation inquiry probe inquest
          applause: ovation applause
          ~service: liturgy
          """);

  private static final Map<String, String> VERBS =
      WordList.sorted(
          """
          debate: deliberate bid haggle bargain argue
          meeting: sit negotiate confer
          search: search comb scour hunt
          operation: operate
          trapped: trap strand maroon dangle
          strike: picket
          outage: flicker
          closure: close shut
          delay: delay halt suspend interrupt
          siege: besiege barricade occupy
          interview: interview question interrogate grill
          kidnapping: kidnap abduct
          speech: lecture preach
          drift: drift
          quake: shake tremble
          wait: wait queue
          stay: stay
          journey: walk trek hike cycle ride drive swim travel
          applause: applaud clap
          """);

  /**
   * Words that tell of a state behind a preposition or a verb of being: the prepositions stand
   * behind the bar.
   */
  private static final Map<String, String> STATES =
      WordList.sorted(
          """
          kidnapping: captivity captive hostage hostages prisoner prisoners captors abductors kidnappers
          trapped: stranded stuck trapped marooned dangling rubble underground debris entombed aground sandbank shoal reef mudflat mudbank
          outage: darkness blackout offline unavailable inaccessible unreachable
          match: court
          race: saddle
          call: phone telephone mobile line video
          meeting: table
          operation: theatre surgery knife
          flight: aloft airborne air
          hospital: hospital coma
          adrift: adrift sea
          missing: missing
          ~run: run large
          strike: strike picket
          """);

  private static final Set<String> SUPPLY =
      WordList.set(
          """
              power electricity lights light lamps floodlights supply supplies current water gas heating internet grid""");

  /** What customers are without where a network is down. */
  private static final Set<String> SERVED =
      Set.of("service", "coverage", "signal", "reception", "connection", "connectivity");

  /** What gives power where there is no other. */
  private static final Set<String> SPARE = Set.of("generator", "generators", "diesel", "batteries");

  /** By what those far away are heard. */
  static final Set<String> LINKS = Set.of("contact", "communication", "communications");

  /** What is down and comes back. */
  private static final Set<String> SERVICES =
      Set.of("network", "website", "site", "app", "system", "systems", "platform", "portal");

  private static final Set<String> FLAME = Set.of("fire", "blaze", "flame", "inferno", "wildfire");

  private static final Set<String> SPACEMEN =
      Set.of("astronaut", "astronauts", "cosmonaut", "cosmonauts", "taikonauts", "spacewalkers");

  private static final Set<String> PAIRS =
      Set.of("together", "company", "closeted", "behind", "face");

  private DurationWords() {}

  /** The head that a noun stands for, or null. */
  public static @Nullable String noun(Context context, int i) {
    Tokens tokens = context.tokens();
    if (!tokens.isWord(i)) {
      return null;
    }
    String noun =
        NOUNS.get(
            tokens.is(i - 1, "-") && i > 1
                ? tokens.lower(i - 2) + "-" + tokens.lower(i)
                : context.noun(i));
    if (noun == null) {
      return null;
    }
    if (noun.equals("outage")) {
      boolean plain = !tokens.is(i, "cut", "cuts");
      return plain || tokens.is(i - 1, "power", "electricity", "water", "supply") ? noun : null;
    }
    if (tokens.is(i, "contest") && context.events().tells(GAMES)) {
      return "match";
    }
    if (tokens.is(i, "speeches")) {
      return "debate";
    }
    if (noun.equals("work")) {
      return tokens.is(i, "works") ? null : noun;
    }
    if (tokens.is(i, "pause", "lull", "respite")) {
      return context.events().tells(FIGHTING) ? noun : "delay";
    }
    if (tokens.is(i, "exchange", "exchanges")
        && tokens.is(i + 1, "of")
        && tokens.is(i + 2, "fire", "gunfire", "shots", "blows", "shelling")) {
      return "attack";
    }
    return noun;
  }

  private static final Set<String> GAMES = Set.of("match", "race");

  /** What pauses in the fighting are told of. */
  private static final Set<String> FIGHTING = Set.of("truce", "war");

  /** The head for any other noun that tells of what happens: "~procession". */
  static @Nullable String happening(Context context, int i) {
    Tokens tokens = context.tokens();
    String lemma = context.noun(i);
    boolean event =
        tokens.isWord(i)
            && lemma.length() > 3
            && !tokens.isCapitalised(i)
            && Lexicon.get().nounClass(lemma) == NounClass.EVENT
            && !NOT_LASTING.contains(lemma);
    return event ? round(context, i, lemma) : null;
  }

  /** "the final" is the match of its report, and "the semi-final" is another one. */
  private static String round(Context context, int i, String lemma) {
    Tokens tokens = context.tokens();
    if (!lemma.equals("final")) {
      return "~" + lemma;
    }
    boolean earlier = tokens.is(i - 1, "-") && tokens.is(i - 2, "semi", "quarter");
    return earlier
        ? "~" + tokens.lower(i - 2) + "-final"
        : context.events().tells(MATCH) ? "match" : "~final";
  }

  private static final Set<String> MATCH = Set.of("match");

  /**
   * The head for a noun of which a verb says that it lasts or is over: anything but a person, a
   * place or a good, unless its word stands for a deed as well ("the dive", "the traffic jam").
   */
  static @Nullable String enduring(Context context, int i) {
    String lemma = context.noun(i);
    Tokens tokens = context.tokens();
    boolean opens = i == context.sentences().get(tokens.sentenceOf(i)).firstToken();
    boolean named =
        !tokens.isWord(i)
            || context.nameAt(i) != null
            || tokens.isCapitalised(i) && !(opens && Lexicon.get().isNoun(lemma));
    if (named
        || lemma.length() < 3
        || NOT_LASTING.contains(lemma) && !lemma.equals("game") && !lemma.equals("service")) {
      return null;
    }
    if (lemma.equals("evening") && tokens.is(i - 1, "the")) {
      return "~performance";
    }
    boolean lasts =
        switch (Lexicon.get().nounClass(lemma)) {
          case EVENT, GROUP, ABSTRACT, TEXT -> true;
          case OBJECT, BUILDING, FOOD, QUANTITY, NONE ->
              Lexicon.get().isVerb(lemma) || gathers(lemma);
          default -> false;
        };
    return lasts ? round(context, i, lemma) : null;
  }

  private static boolean gathers(String lemma) {
    return lemma.equals("assembly") || lemma.equals("cabinet");
  }

  /** Nouns of deeds of which a length is a term, a limit or a record, or that take no time. */
  private static final Set<String> NOT_LASTING =
      WordList.set(
          """
              movement sentence term ban contract deal lease loan plan agreement sale career record period
              deadline history notice extension streak course degree warranty guarantee mandate
              tenure rule reign probation suspension punishment treaty accord membership marriage
              relationship service job post role study lead high low rise fall drop decline growth
              increase gain run advance move change time game stage start end way part life use
              return bond visa programme program project scheme campaign mark figure""");

  /** The head that a verb stands for, or null. */
  static @Nullable String verb(Context context, int i) {
    Tokens tokens = context.tokens();
    if (!tokens.isWord(i)) {
      return null;
    }
    String verb = context.verb(i);
    switch (verb) {
      case "hold" -> {
        if (tokens.sequence(i + 1, "the", "floor")) {
          return "speech";
        }
        if (tokens.is(i + 1, "off", "out")) {
          return tokens.is(i + 2, "the", "police", "officers", "troops") ? "siege" : null;
        }
        if (tokens.is(i + 1, "fast")) {
          return "trapped"; // by ice or by mud
        }
        return tokens.is(i + 1, "up")
            ? "delay"
            : passive(tokens, i) || tokens.is(i + 1, "captive", "hostage", "prisoner")
                ? "kidnapping"
                : people(context, i) ? "kidnapping" : null;
      }
      case "walk" -> {
        return tokens.is(i + 1, "out", "off") ? "strike" : VERBS.get(verb);
      }
      case "stop", "cease" -> {
        return tokens.is(i + 1, "work", "working")
            ? "strike"
            : tokens.is(i + 1, "shooting", "firing", "fighting", "hostilities") ? "truce" : null;
      }
      case "look" -> {
        return tokens.is(i + 1, "for") && tokens.lower(i).equals("looking") ? "search" : null;
      }
      case "down" -> {
        return tokens.is(i + 1, "tools") ? "strike" : null;
      }
      case "shoot", "fire" -> {
        return tokens.is(i - 1, "stop", "cease", "stopped") ? "truce" : null;
      }
      case "float", "soar", "glide" -> {
        return context.find(i - 6, i, FLYERS::contains) >= 0 ? "flight" : null;
      }
      case "take" -> {
        return context.find(i + 1, i + 5, "off"::equals) > 0 ? "delay" : null;
      }
      case "fight" -> {
        return bidders(tokens, i) ? "debate" : null;
      }
      case "go", "stay", "lie", "remain" -> {
        if (verb.equals("stay") && tokens.is(i + 1, "up", "aloft")) {
          return "flight";
        }
        if (tokens.is(i + 1, "shut", "closed")) {
          return "closure";
        }
        return tokens.is(i + 1, "dark", "black", "out")
            ? "outage"
            : verb.equals("stay") ? "stay" : null;
      }
      case "close", "shut" -> {
        if (tokens.is(i + 1, "out", "in", "away")) {
          return null; // "shut out of the team for two years"
        }
        return passive(tokens, i)
                || tokens.is(i, "shut", "closing", "close")
                || tokens.is(i + 1, "for") // "the runway closed for two hours"
            ? "closure"
            : null;
      }
      default -> {
        return VERBS.get(verb);
      }
    }
  }

  /** What stays in the air without an engine. */
  private static final Set<String> FLYERS =
      Set.of(
          "balloon", "balloonist", "gondola", "airship", "glider", "kite", "blimp", "paraglider");

  private static boolean bidders(Tokens tokens, int i) {
    for (int k = i - 6; k < i; k++) {
      if (k >= 0 && tokens.is(k, "bidder", "bidders", "collectors", "buyers", "dealers")) {
        return true;
      }
    }
    return false;
  }

  /** "holding customers and staff": what is held are people. */
  private static boolean people(Context context, int i) {
    for (int k = i + 1; k < i + 6; k++) {
      if (context.tokens().is(k, ",", ".", "in", "for", "to", "on")) {
        return false;
      }
      if (Lexicon.get().nounClass(context.noun(k)) == NounClass.PERSON
          || context.tokens().is(k, "him", "her", "them", "people", "staff", "crew")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a participle has an auxiliary of the passive before it. */
  static boolean passive(Tokens tokens, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
      if (tokens.is(
          k,
          "was",
          "were",
          "is",
          "are",
          "been",
          "being",
          "be",
          "got",
          "stay",
          "stays",
          "stayed",
          "remain",
          "remains",
          "remained",
          "kept",
          "lay")) {
        return true;
      }
      if (tokens.isWord(k)
          && !tokens.is(k, "not", "still", "then", "also", "both", "all")
          && !tokens.lower(k).endsWith("ly")) {
        return false;
      }
    }
    return false;
  }

  /**
   * The head of a state that a token closes: "without power", "in captivity", "on the line", "under
   * control", "stuck"; or null.
   */
  static @Nullable String state(Context context, int i) {
    Tokens tokens = context.tokens();
    if (!tokens.isWord(i)) {
      return null;
    }
    String word = tokens.lower(i);
    if (word.equals("water") && tokens.sequence(i - 2, "in", "the")) {
      return "adrift";
    }
    if (SUPPLY.contains(word)) {
      for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
        if (tokens.is(k, "without", "no", "lost", "lose", "losing", "cut", "cuts", "cutting")) {
          return word.equals("water") || word.equals("gas") || word.equals("internet")
              ? "outage " + word
              : "outage";
        }
      }
      return null;
    }
    if (SERVED.contains(word) && tokens.is(i - 1, "without", "no")) {
      return "outage";
    }
    boolean own = tokens.is(i - 1, "its", "their", "the", "emergency", "back-up", "backup");
    if (SPARE.contains(word) && tokens.is(own ? i - 2 : i - 1, "on")) {
      return "outage"; // "the hospital ran on diesel for two hours"
    }
    if (tokens.is(i, "off", "out", "down", "gone", "dead")) {
      boolean cut = false;
      for (int k = i - 1; k >= Math.max(0, i - 5); k--) {
        cut |= tokens.is(k, "was", "were", "stayed", "remained", "been", "is", "are", "went");
        if (cut && SUPPLY.contains(tokens.lower(k))) {
          return "outage";
        }
      }
      return null;
    }
    if (word.equals("contact") && tokens.is(i - 1, "telephone", "phone", "video")) {
      return tokens.is(i - 2, "in") ? "call" : null;
    }
    if (LINKS.contains(word)) {
      return tokens.is(i - 1, "lost", "without", "no") ? "outage contact" : null;
    }
    if (word.equals("dark") || word.equals("darkness")) {
      return tokens.is(
              i - 1,
              "in",
              "went",
              "stayed",
              "gone",
              "goes",
              "go",
              "remained",
              "the",
              "was",
              "were",
              "been")
          ? "outage"
          : null;
    }
    if ((word.equals("line") || word.equals("queue")) && tokens.is(i - 1, "in")) {
      return "wait";
    }
    if (word.equals("queue") && tokens.is(i - 2, "in")) {
      return "wait";
    }
    if (word.equals("ground") && tokens.is(i - 1, "below", "under", "beneath")) {
      return "trapped";
    }
    boolean way = word.equals("way") || word.equals("road") || word.equals("move");
    if (way && tokens.is(i - 1, "the") && tokens.is(i - 2, "on") || way && tokens.is(i - 1, "on")) {
      return "journey";
    }
    if (word.equals("silent") && context.find(i - 14, i, w -> w.equals("guns")) >= 0) {
      return "truce";
    }
    if (walking(context, i)) {
      return "spacewalk";
    }
    if (word.equals("orbit") && tokens.is(i - 1, "in")) {
      return "mission";
    }
    if (word.equals("rest") && tokens.is(i - 1, "at")) {
      return "~idle";
    }
    if (word.equals("session") && tokens.is(i - 1, "in")) {
      return "debate";
    }
    if (word.equals("control")) {
      return tokens.is(i - 1, "under") ? "control" : null;
    }
    if (tokens.is(i, "still") && tokens.is(i - 1, "stood", "stand", "stands", "sat")
        || tokens.is(i, "standstill") && tokens.is(i - 2, "at")
        || tokens.is(i, "halt", "standstill") && tokens.sequence(i - 2, "to", "a")) {
      return "delay";
    }
    if (tokens.is(i, "service", "action", "order", "operation", "commission")
        && tokens.sequence(i - 2, "out", "of")) {
      return "outage";
    }
    if (PAIRS.contains(word)) {
      return switch (word) {
        case "company" -> tokens.is(i - 1, "other's", "'s", "s") ? "meeting" : null;
        case "behind" -> tokens.sequence(i + 1, "closed", "doors") ? "meeting" : null;
        case "face" -> tokens.sequence(i + 1, "to", "face") ? "meeting" : null;
        case "together" ->
            tokens.is(i - 1, "been", "spent", "were", "sat", "closeted") ? "meeting" : null;
        default -> "meeting";
      };
    }
    String state = STATES.get(word);
    boolean knife = word.equals("missing") && Lexicon.get().isNoun(context.noun(i + 1));
    if (state == null || knife) {
      return null; // "about a missing knife"
    }
    boolean the =
        tokens.is(
            i - 1,
            "the",
            "a",
            "an",
            "their",
            "his",
            "her",
            "its",
            "negotiating",
            "operating",
            "conference",
            "centre",
            "center",
            "bargaining");
    int before = the ? i - 2 : i - 1;
    before =
        the && tokens.is(before, "the", "a", "an", "their", "his", "her") ? before - 1 : before;
    if (state.equals("call") && !the && Lexicon.get().isAdjective(tokens.lower(i - 1))) {
      before = i - 2 - (tokens.is(i - 2, "a", "the", "an") ? 1 : 0); // "on a secure line"
    }
    return switch (state) {
      case "kidnapping" ->
          word.equals("captive")
                  || word.startsWith("hostage")
                  || tokens.is(before, "in", "as", "of", "by", "with")
              ? state
              : null;
      case "trapped" ->
          switch (word) {
            case "rubble", "debris" ->
                tokens.is(before, "under", "in", "beneath", "amid") ? state : null;
            case "sandbank", "shoal", "reef", "mudflat", "mudbank" ->
                tokens.is(before, "on") ? state : null;
            default -> state;
          };
      case "call" -> tokens.is(before, "on", "off", "over", "by") ? state : null;
      case "match" -> tokens.is(i - 1, "on") ? state : null;
      case "race" -> tokens.is(before, "in") ? state : null;
      case "meeting" ->
          tokens.is(i - 1, "operating") ? "operation" : tokens.is(before, "at") ? state : null;
      case "operation" ->
          tokens.is(before, "in", "under") || tokens.is(i - 1, "operating", "in") ? state : null;
      case "flight" -> !word.equals("air") || the && tokens.is(before, "in") ? state : null;
      case "hospital" -> tokens.is(before, "in") ? state : null;
      case "adrift" -> word.equals("adrift") || tokens.is(i - 1, "at") ? state : null;
      case "~run" ->
          word.equals("large")
              ? tokens.is(i - 1, "at") && !tokens.isWord(i + 1) || tokens.is(i + 1, "for", "in")
                  ? state
                  : null
              : tokens.sequence(i - 2, "on", "the") && !Lexicon.get().isNoun(context.noun(i + 1))
                  ? state
                  : null;
      case "strike" -> tokens.is(before, "on") && !tokens.is(i + 1, "price") ? state : null;
      default -> state;
    };
  }

  /**
   * Whether astronauts are out of their ship: "outside" right after they are named or beside the
   * hatch that they use, "in open space" wherever the report tells of them.
   */
  private static boolean walking(Context context, int i) {
    Tokens tokens = context.tokens();
    boolean open =
        tokens.is(i, "space") && tokens.is(i - 1, "open")
            || tokens.is(i, "vacuum") && tokens.is(i - 1, "the");
    if (open) {
      return context.says(SPACEMEN) && tokens.is(i - 2, "in", "into");
    }
    return tokens.is(i, "outside")
        && (context.find(i - 10, i, SPACEMEN::contains) >= 0
            || context.says(SPACEMEN) && context.find(i - 16, i + 8, HATCHES::contains) >= 0
            || context.says(ORBITING) && context.find(i + 1, i + 5, "station"::equals) >= 0);
  }

  /** Words of a report on those who leave a station that circles the earth. */
  private static final Set<String> ORBITING =
      Set.of("space", "spacewalk", "spacewalks", "orbit", "orbiting");

  /** Through what astronauts leave, and what they then are outside of. */
  private static final Set<String> HATCHES =
      Set.of("hatch", "airlock", "station", "spacecraft", "spacesuits", "iss");

  /**
   * What a verb ends, where the time until it is told ("was freed after 19 days", "had its supply
   * again after six hours"); or null.
   */
  static @Nullable String ended(Context context, int verb, int stop) {
    Tokens tokens = context.tokens();
    String lemma = context.verb(verb);
    switch (lemma) {
      case "go", "return" -> {
        int to = context.find(verb + 1, verb + 4, "to"::equals);
        boolean back = lemma.equals("return") || tokens.is(verb + 1, "back");
        if (back && to > 0 && tokens.is(to + 1, "work")) {
          return "strike"; // "voted to go back to work nine days after the strike began"
        }
        return lemma.equals("return") ? supplied(context, verb, stop, false) : null;
      }
      case "release", "free", "liberate", "ransom" -> {
        return lemma.equals("free") && thing(context, verb) ? "trapped" : "kidnapping";
      }
      case "refloat", "dislodge", "extricate" -> {
        return "trapped";
      }
      case "tow", "haul", "float", "lift", "drag", "tug" -> {
        return tokens.is(verb + 1, "off", "free", "clear") || tokens.is(verb + 3, "off", "free")
            ? "trapped"
            : null;
      }
      case "find", "locate", "spot" -> {
        boolean lost = false;
        for (int k = Math.max(0, verb - 12); k < stop + 6; k++) {
          lost |= tokens.is(k, "missing", "disappeared", "vanished", "alive");
        }
        return lost ? "missing" : null;
      }
      case "rescue", "dig", "pull", "winch" -> {
        return "trapped";
      }
      case "restore", "reconnect", "have", "get", "come", "bring", "switch", "be" -> {
        boolean raised =
            (lemma.equals("bring") || lemma.equals("get"))
                && context.find(verb + 1, Math.max(stop, verb + 1), RAISED::contains) > 0;
        if (raised) {
          return "trapped"; // "to bring her up", "to get them to the surface"
        }
        return supplied(context, verb, stop, lemma.equals("restore") || lemma.equals("reconnect"));
      }
      case "contain", "control" -> {
        return "control";
      }
      case "master", "tame", "subdue", "quell", "knock", "smother", "conquer" -> {
        return context.find(verb + 1, Math.max(stop, verb + 6), w -> flame(w)) > 0
            ? "control"
            : null;
      }
      case "open" -> {
        return tokens.is(verb + 1, "again") ? "closure" : null;
      }
      case "resume" -> {
        return "delay";
      }
      case "let" -> {
        return tokens.is(verb + 1, "go") || tokens.is(verb + 2, "go") ? "kidnapping" : null;
      }
      case "extinguish", "douse", "quench" -> {
        return "out";
      }
      case "put" -> {
        return tokens.is(verb + 1, "out") || context.find(verb, verb + 6, "out"::equals) > 0
            ? "out"
            : null;
      }
      case "surrender" -> {
        return "siege";
      }
      case "give" -> {
        return tokens.is(verb + 1, "up") || tokens.is(verb + 2, "up") ? "siege" : null;
      }
      case "reopen" -> {
        return "closure";
      }
      case "beat", "win", "defeat", "overcome", "edge" -> {
        return "match";
      }
      default -> {
        return null;
      }
    }
  }

  /** "Had its power again", "It was back eleven hours later": what was cut is there again. */
  private static @Nullable String supplied(Context context, int verb, int stop, boolean again) {
    Tokens tokens = context.tokens();
    Sentence sentence = context.sentences().get(tokens.sentenceOf(verb));
    int from = Math.max(sentence.firstToken(), verb - REACH);
    boolean it = tokens.is(verb - 1, "it", "they", "which") && sentence.index() > 0;
    if (it) {
      from = context.sentences().get(sentence.index() - 1).firstToken();
    }
    boolean supply = false;
    boolean back = again;
    for (int k = from; k < stop; k++) {
      supply |= SUPPLY.contains(tokens.lower(k)) || SERVICES.contains(tokens.lower(k));
      back |= k >= verb - 6 && tokens.is(k, "again", "back", "restored", "returned");
    }
    return supply && back ? "outage" : null;
  }

  /** How far before a verb that tells of its return a supply may have been named. */
  private static final int REACH = 12;

  private static final Set<String> RAISED = Set.of("up", "surface", "safety", "ashore");

  /** Whether what is freed is a thing: what is stuck, and nobody's captive. */
  private static boolean thing(Context context, int verb) {
    Tokens tokens = context.tokens();
    Sentence sentence = context.sentences().get(tokens.sentenceOf(verb));
    int from = sentence.firstToken();
    if (sentence.index() > 0 && tokens.is(verb + 1, "it", "them", "her", "him")) {
      from = context.sentences().get(sentence.index() - 1).firstToken();
    }
    boolean stuck = false;
    for (int i = from; i < sentence.endToken(); i++) {
      if (CAPTIVE.contains(tokens.lower(i))) {
        return false;
      }
      stuck |= STUCK.contains(context.verb(i)) || STUCK.contains(tokens.lower(i));
    }
    for (int i = verb + 1; i < Math.min(verb + 5, sentence.endToken()); i++) {
      NounClass sort = Lexicon.get().nounClass(context.noun(i));
      boolean head = tokens.isWord(i) && !Lexicon.get().isNoun(context.noun(i + 1));
      stuck |= head && (sort == NounClass.VEHICLE || sort == NounClass.BUILDING);
    }
    return stuck;
  }

  private static final Set<String> CAPTIVE =
      WordList.set(
          """
              hostage hostages captive captives captors kidnappers kidnapped abducted abductors
              captivity gunmen militants rebels pirates ransom prison jail detained custody""");

  private static final Set<String> STUCK =
      WordList.set(
          """
              jam stick strand wedge trap ground tangle entangle snag block clog pin beach stuck
              aground jammed wedged net nets sandbank mud ice ditch crevice shaft""");

  /** Whether a word names a fire. */
  static boolean flame(Context context, int i) {
    return FLAME.contains(context.noun(i));
  }

  private static boolean flame(String word) {
    return FLAME.contains(word) || word.equals("flames");
  }
}
