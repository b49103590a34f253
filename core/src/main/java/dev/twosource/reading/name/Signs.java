package dev.twosource.reading.name;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Name;
import dev.twosource.reading.Tokens;

/**
 * Reads the words next to a name for what kind it is of: what it is in, what it owns, what it does.
 */
final class Signs {
  private final Tokens tokens;
  private final Lexicon lexicon = Lexicon.get();

  Signs(Tokens tokens) {
    this.tokens = tokens;
  }

  /** "Craiova-based car maker", but not "Intel-based servers". */
  private boolean based(int hyphen) {
    if (!tokens.sequence(hyphen, "-", "based")) {
      return false;
    }
    for (int i = hyphen + 2; i < hyphen + 6 && tokens.isWord(i); i++) {
      String lower = tokens.lower(i);
      if (NameWords.BODY_NOUNS.contains(lower) || lexicon.isRole(lower)) {
        return !tokens.isCapitalised(i);
      }
    }
    return false;
  }

  private boolean numbered(Draft draft) {
    int number = draft.first - 1;
    return draft.end - draft.first == 1
        && tokens.isNumber(number)
        && tokens.text(number).length() == 3
        && (tokens.isCapitalised(number - 1)
            || tokens.is(number - 1, "the", "new", "its", "their", "a"));
  }

  /** "Fiat bought", "Apple's plan": a plain noun with a capital that does or owns something. */
  private boolean acts(Draft draft, String before, String after) {
    String name = tokens.lower(draft.first);
    if (draft.end - draft.first > 1
        || draft.type != null
        || lexicon.commonness(name) == 0
        || lexicon.isGivenName(name)
        || before.equals("the")
        || before.equals("a")) {
      return false;
    }
    String verb = lexicon.lemma(after, true);
    boolean inflected =
        !verb.equals(after)
            && lexicon.isVerb(verb)
            && (after.endsWith("ed") || after.endsWith("s") || !lexicon.isNoun(after));
    return inflected
        || after.equals("'s")
        || after.equals("will")
        || after.equals("has")
        || after.equals("had");
  }

  /** "The Maria Olsen sank": no person bears an article before the full name. */
  private boolean vessel(Draft draft, int limit) {
    int words = 0;
    for (int i = draft.first; i < draft.end; i++) {
      words += tokens.isWord(i) && tokens.isCapitalised(i) ? 1 : 0;
    }
    if (draft.type != Name.Type.PERSON
        || draft.titled
        || words < 2
        || draft.wholeFirst != draft.first
        || !tokens.is(draft.first - 1, "the")) {
      return false;
    }
    String after = draft.end < limit ? tokens.lower(draft.end) : "";
    boolean noun =
        after.equals("-")
            || !NameWords.FUNCTION.contains(after)
                && lexicon.isNoun(lexicon.lemma(after, false))
                && !lexicon.isVerb(lexicon.lemma(after, true))
            || lexicon.isAdjective(after) && !NameWords.FUNCTION.contains(after)
            || tokens.isCapitalised(draft.end);
    return !noun;
  }

  /** What is done to people who are given an office. */
  private static final WordSet MAKING =
      WordSet.of("appoint", "name", "elect", "hire", "promote", "install", "pick", "choose");

  /** What people alone do. */
  private static final WordSet LIFE =
      WordSet.of(
          "pleaded",
          "testified",
          "wept",
          "smiled",
          "shrugged",
          "nodded",
          "confessed",
          "married",
          "sobbed",
          "grinned",
          "died");

  /** What is done to people alone. */
  private static final WordSet FATE =
      WordSet.of(
          "jailed",
          "sentenced",
          "imprisoned",
          "arrested",
          "handcuffed",
          "born",
          "buried",
          "sworn",
          "hanged",
          "married",
          "paroled",
          "extradited",
          "knighted",
          "widowed",
          "hospitalised",
          "hospitalized");

  /** "Visconti pleaded guilty", "Nwosu was jailed": what no club and no place does. */
  private boolean lives(Draft draft) {
    if (draft.titled
        || tokens.is(draft.first - 1, "the", "in", "at", "near", "of", "from", "to", "outside")) {
      return false;
    }
    int i = draft.end;
    while (tokens.is(i, "has", "had", "also", "later", "then")) {
      i++;
    }
    boolean be = tokens.is(i, "was", "is", "been");
    while (be && tokens.is(i, "was", "is", "been", "being", "later", "also", "then")) {
      i++;
    }
    return (be ? FATE : LIFE).contains(tokens.lower(i)) && !tokens.is(i + 1, "down");
  }

  /** Whether a sentence of one name has "He" or "She" behind it. */
  private boolean followed(Draft draft, int start, int limit) {
    if (draft.first != start || !tokens.is(limit, "he", "she", "his")) {
      return false;
    }
    for (int i = draft.end; i < limit; i++) {
      if (tokens.isWord(i) && tokens.isCapitalised(i) && !lexicon.isPlace(tokens.lower(i))) {
        return false;
      }
    }
    return !tokens.is(draft.end, "'s");
  }

  /** What one has in a body or a person rather than in a place. */
  private static final String[] HELD_IN = {
    "stake",
    "stakes",
    "share",
    "shares",
    "interest",
    "confidence",
    "invest",
    "invested",
    "investment",
    "trust",
    "faith",
    "role",
    "holding"
  };

  /** What lies at a place: "the camp at Gatumba". */
  private static final WordSet CAMPS =
      WordList.probed(
          """
              camp camps refinery mine depot airbase crossing quarry dam plant checkpoint farm
              junction barracks""");

  private static final WordSet SETTLEMENTS =
      WordSet.of("town", "city", "village", "hamlet", "suburb", "resort", "township");

  /** What a town has, and a person of a known surname may have too. */
  private static final WordSet PEOPLED =
      WordSet.of(
          "residents",
          "inhabitants",
          "villagers",
          "outskirts",
          "streets",
          "municipality",
          "parish",
          "district",
          "province",
          "port",
          "mayor",
          "governor",
          "people",
          "school",
          "hospital",
          "market",
          "station",
          "church");

  /** Ways that lead from one place to another: "the road between Vevey and Oslo". */
  private static final WordSet WAYS =
      WordSet.of(
          "road",
          "border",
          "railway",
          "line",
          "train",
          "trains",
          "flight",
          "flights",
          "ferry",
          "ferries",
          "motorway",
          "highway",
          "route",
          "link",
          "bridge",
          "traffic",
          "tunnel",
          "pipeline",
          "cable",
          "bus",
          "way");

  /** What armies do to towns. */
  private static final WordSet TAKING =
      WordSet.of(
          "captured",
          "retook",
          "recaptured",
          "besieged",
          "shelled",
          "bombed",
          "bombarded",
          "overran",
          "liberated",
          "occupied",
          "evacuated",
          "crossed",
          "through");

  /** What strikes towns and people alike, but people seldom. */
  private static final WordSet STRIKING =
      WordSet.of(
          "missile",
          "missiles",
          "drone",
          "drones",
          "shell",
          "shells",
          "rocket",
          "rockets",
          "storm",
          "typhoon",
          "hurricane",
          "cyclone",
          "tornado",
          "quake",
          "earthquake",
          "flood",
          "floods",
          "strike",
          "strikes",
          "landslide");

  /** What befalls towns. */
  private static final WordSet BEFALLEN =
      WordSet.of(
          "flooded",
          "evacuated",
          "shelled",
          "inundated",
          "submerged",
          "bombed",
          "besieged",
          "captured",
          "retaken",
          "liberated");

  /** What speaks for a place where nothing else is known of the one word. */
  private int spots(Draft draft, String before, String after) {
    int at = draft.first - 1;
    boolean from =
        before.equals("to")
            && (tokens.is(at - 2, "from") && tokens.isCapitalised(at - 1)
                || tokens.is(at - 3, "from") && tokens.isCapitalised(at - 2));
    boolean between = before.equals("between") && WAYS.contains(tokens.lower(at - 1));
    boolean bearing =
        after.equals(",")
            && tokens.is(draft.end + 1, "in")
            && tokens.is(draft.end + 2, "the")
            && tokens.is(draft.end + 3, BEARINGS);
    if (from || between || bearing) {
      return 3;
    }
    if (draft.end - draft.first > 1 && !tokens.is(draft.first + 1, "-") || draft.titled) {
      return 0;
    }
    boolean struck = tokens.is(at, "hit", "struck") && STRIKING.contains(tokens.lower(at - 1));
    boolean befallen =
        tokens.is(draft.end, "was", "is")
            && (BEFALLEN.contains(tokens.lower(draft.end + 1))
                || tokens.is(draft.end + 1, "hit", "struck") && tokens.is(draft.end + 2, "by"));
    int host = tokens.is(draft.end, "will", "would", "hosts") ? draft.end + 1 : draft.end;
    boolean hosts =
        (tokens.is(host, "host", "hosted") || host == draft.end + 1 && tokens.is(host - 1, "hosts"))
            && draft.first == tokens.sentences().get(tokens.sentenceOf(draft.first)).firstToken();
    return hosts || TAKING.contains(before) || struck || befallen || after.equals("police") ? 2 : 0;
  }

  private static final String[] BEARINGS = {
    "north",
    "south",
    "east",
    "west",
    "centre",
    "center",
    "northern",
    "southern",
    "eastern",
    "western",
    "northeast",
    "northwest",
    "southeast",
    "southwest",
    "far",
    "foothills",
    "interior"
  };

  /** The token behind what stands in brackets, as in "(Reuters) -"; the bracket where none does. */
  private int bracketed(int bracket) {
    if (tokens.is(bracket, "(")) {
      for (int i = bracket + 2; i < bracket + 5; i++) {
        if (tokens.is(i, ")")) {
          return i + 1; // "Anna Berg (Greens) won" is no dateline
        }
      }
    }
    return bracket;
  }

  /** Whether an award or a vote stands before the verb: such things go to people. */
  private boolean awarded(int verb, int start) {
    for (int i = verb - 1; i >= Math.max(start, verb - 5); i--) {
      if (AWARDS.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static final WordSet AWARDS =
      WordSet.of(
          "award",
          "prize",
          "medal",
          "gold",
          "silver",
          "bronze",
          "title",
          "trophy",
          "contract",
          "job",
          "post",
          "seat",
          "victory",
          "vote",
          "votes",
          "honour",
          "honor",
          "role",
          "part");

  /** Which side of a town it is. */
  private static final WordSet QUARTERS =
      WordList.probed(
          """
              north south east west northern southern eastern western northeast northwest southeast
              southwest far other""");

  /** "The south side of Harlow", "the whole of Harlow". */
  private boolean side(int noun) {
    return tokens.is(noun, "side", "end", "edge", "part", "parts")
            && QUARTERS.contains(tokens.lower(noun - 1))
        || tokens.is(noun, "whole", "rest") && tokens.is(noun - 1, "the");
  }

  void read(Draft draft, int start, int limit) {
    if (vessel(draft, limit)) {
      draft.type = Name.Type.OTHER;
      draft.sure = true;
      draft.thing = 3;
      return;
    }
    String before = draft.first > start ? tokens.lower(draft.first - 1) : "";
    if (before.equals("of")
        && draft.type == Name.Type.PERSON
        && !draft.titled
        && (SETTLEMENTS.contains(tokens.lower(draft.first - 2))
            || PEOPLED.contains(tokens.lower(draft.first - 2))
                && !lexicon.isSurname(tokens.lower(draft.end - 1)))
        && !tokens.is(draft.end, "'s")) {
      draft.type = Name.Type.PLACE; // "the resort of Val Cenis", though Val is a given name
      draft.sure = true;
    }
    // "stopped at Alvaro Obregon, where a market had been opened"
    boolean where =
        tokens.is(draft.first - 1, "in", "near", "at", "from", "to", "through")
            && tokens.is(draft.end, ",")
            && tokens.is(draft.end + 1, "where");
    boolean within =
        (where
                || tokens.is(draft.first - 1, "in", "near")
                    && !lexicon.isSurname(tokens.lower(draft.end - 1)))
            && draft.type == Name.Type.PERSON
            && draft.end - draft.first == 2
            && !draft.titled
            && !tokens.is(draft.end, "'s")
            && !tokens.is(draft.first - 2, HELD_IN);
    if (within) {
      draft.spot += where ? 5 : 0;
      draft.type = null; // "three people died in Val Cenis", though Val is a given name
      draft.sure = false;
    }
    if (draft.end - draft.first > 1 && draft.type != null && draft.sure) {
      return;
    }
    String after = draft.end < limit ? tokens.lower(draft.end) : "";
    // "appointed Ilse Moor as its treasurer", "the mill owner Ilse Moor"
    boolean office = after.equals("as") || after.equals("chief") || lexicon.isRole(after);
    boolean chosen = office && MAKING.contains(lexicon.lemma(before, true));
    boolean called =
        tokens.isWord(draft.first - 1)
            && !tokens.isCapitalised(draft.first - 1)
            && draft.end - draft.first > 1
            && lexicon.nounClass(before) == NounClass.PERSON
            && lexicon.isNoun(before)
            // "the pump maker Kessel Armaturen" is a company
            && (!NameWords.AGENTS.contains(before)
                || lexicon.isGivenName(tokens.lower(draft.first)));
    draft.person += draft.first > start && (chosen || called) ? 3 : 0;
    draft.spot += where ? 3 : 0;
    draft.spot += spots(draft, before, after);
    switch (before) {
      case "in", "near" -> {
        if (tokens.is(draft.first - 2, HELD_IN)) {
          draft.body += 3;
        } else {
          draft.spot += 3;
        }
      }
      case "at" -> {
        draft.spot += CAMPS.contains(tokens.lower(draft.first - 2)) ? 3 : 0;
        draft.body += NameWords.COMPANY_OF.contains(tokens.lower(draft.first - 2)) ? 3 : 0;
      }
      case "than", "rival", "rivals", "competitor", "competitors" -> draft.body += 1;
      case "across", "outside", "around", "towards", "reached", "visited", "visit", "left", "off" ->
          draft.spot += 2;
      case "downtown", "uptown", "throughout" -> draft.spot += 3;
      // "in Cusco and Puno"
      case "and", "or" -> {
        int beside = draft.first - 2;
        boolean place =
            tokens.isCapitalised(beside)
                && lexicon.isPlace(tokens.lower(beside))
                && tokens.is(beside - 1, "in", "near", "between", "across", "around", "from");
        draft.spot += place && draft.end - draft.first == 1 ? 2 : 0;
      }
      // one goes to places, but speaks, writes and gives to people
      case "to" -> {
        boolean travels =
            NameWords.TRAVEL.contains(tokens.lower(draft.first - 2))
                && !awarded(draft.first - 2, start);
        draft.spot += travels ? 3 : 0;
      }
      case "from", "into" ->
          draft.spot += NameWords.TRAVEL.contains(tokens.lower(draft.first - 2)) ? 3 : 1;
      case "of" -> {
        if (tokens.is(draft.first - 2, ",") && tokens.is(draft.end, ",")) {
          draft.spot += 3; // "Anna Berg, 66, of Lisvane, was hurt"
        } else if (tokens.isCapitalised(draft.first - 2)
            && lexicon.isGivenName(tokens.lower(draft.first - 3))
            && tokens.isCapitalised(draft.first - 3)) {
          draft.spot += 4; // "Mayor Anna Berg of Lisvane"
        } else if (NameWords.PLACE_NOUNS.contains(tokens.lower(draft.first - 2))) {
          draft.spot += 4;
        } else if (NameWords.PLACE_OF.contains(tokens.lower(draft.first - 2))
            || side(draft.first - 2)) {
          draft.spot += 3;
        } else if (NameWords.COMPANY_OF.contains(tokens.lower(draft.first - 2))) {
          draft.body += 3;
        }
      }
      // "replace existing Corvel Starliners"
      case "existing", "used", "ageing", "aging", "brand-new", "second-hand" -> {
        draft.thing += 3;
        draft.person -= 2;
      }
      case "the" -> {
        draft.body += 2;
        draft.person -= 2;
      }
      default -> {}
    }
    boolean dateline =
        draft.first == start
            && (tokens.is(draft.end, "-", "–", "—", "(", ":")
                    && !tokens.glued(draft.end)
                    && !tokens.isWord(bracketed(draft.end))
                || tokens.is(draft.end, ",")
                    && NameWords.TIMES.contains(tokens.lower(draft.end + 1)));
    if (dateline) {
      draft.spot += 4;
    }
    if (NameWords.PLACE_NOUNS.contains(before)
        && !draft.sure
        && tokens.is(draft.first - 2, "the", "'s")) {
      draft.spot++;
    }
    if (tokens.isNumber(draft.end) && !tokens.is(draft.end + 1, ",")) {
      draft.body++; // "Boeing 787"
    }
    if (acts(draft, before, after)) {
      draft.body++;
    }
    draft.person += lives(draft) ? 3 : 0;
    draft.person += followed(draft, start, limit) ? 2 : 0;
    if (after.equals("'s") && draft.end + 1 < limit) {
      String owned = tokens.lower(draft.end + 1);
      NounClass of = lexicon.nounClass(lexicon.lemma(owned, false));
      if (lexicon.isKin(owned) || of == NounClass.BODY && !owned.equals("head")) {
        draft.person += 2;
      } else if (NameWords.COMPANY_THINGS.contains(owned)) {
        draft.body += 2;
      } else if (NameWords.COUNTRY_THINGS.contains(owned) && !before.equals("the")) {
        draft.spot += 3;
      }
    } else if (NameWords.THING_THINGS.contains(after)
        || tokens.is(draft.end, "stock", "share", "composite") && tokens.is(draft.end + 1, "index")
        || tokens.sequence(draft.end, "industrial", "average")) {
      draft.thing += 4;
    } else if (numbered(draft)) {
      draft.thing += 4; // "the 787 Dreamliner"
    } else if (based(draft.end)
        || tokens.sequence(draft.end, "by", "-", "election")
        || tokens.sequence(draft.end, "police", "station")
        || tokens.sequence(draft.end, "border", "post")) {
      draft.spot += 3;
    } else if (NameWords.COMPANY_THINGS.contains(after) && !draft.titled) {
      draft.body += 2;
    } else if (NameWords.COMPANY_ACTS.contains(after)) {
      draft.body += 1;
    } else if (NameWords.SPEECH.contains(after) && draft.end - draft.first > 1) {
      draft.person += 1;
    } else if (draft.spot == 0
        && !before.equals("and")
        && tokens.is(draft.end, "have", "are", "were")
        && tokens.isWord(draft.end + 1)) {
      draft.body += 2;
    } else if ((NameWords.PLACE_NOUNS.contains(after)
            || tokens.is(
                draft.end,
                "avenue",
                "street",
                "road",
                "square",
                "bridge",
                "valley",
                "beach",
                "mountains",
                "hills",
                "forest"))
        && !draft.titled) {
      draft.spot += 3;
    } else if (tokens.isWord(draft.end)
        && draft.end < limit
        && !tokens.isCapitalised(draft.end)
        && !NameWords.FUNCTION.contains(after)
        && lexicon.isNoun(lexicon.lemma(after, false))
        && !lexicon.isVerb(lexicon.lemma(after, true))
        && !draft.titled) {
      draft.body += 1;
    }
    if (tokens.is(draft.first - 1, "in", "at", "from", "to", "near", "of", "for")) {
      return;
    }
    int to = Math.min(limit, draft.end + 25);
    for (int i = draft.end; i < to && !tokens.isCapitalised(i); i++) {
      switch (tokens.lower(i)) {
        case "he", "she", "his", "her", "him", "himself", "herself" -> {
          draft.person++;
          return;
        }
        case "its",
            "itself",
            "company",
            "firm",
            "airline",
            "club",
            "shares",
            "bank",
            "automaker" -> {
          draft.body++;
          return;
        }
        default -> {}
      }
    }
  }
}
