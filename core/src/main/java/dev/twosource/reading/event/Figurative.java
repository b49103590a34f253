package dev.twosource.reading.event;

import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordMap;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.Map;

/**
 * Tells words of accidents and attacks that are meant of plans, prices and votes: "shares plunged",
 * "the court overturned the law", "a storm over his remarks", "a heart attack".
 */
final class Figurative {
  /** How many tokens from a verb what it is said of may stand. */
  private static final int REACH = 7;

  /** What is bought and sold, reckoned or felt: it falls, sinks and crashes without an accident. */
  private static final WordSet RECKONED =
      WordList.probed(
          """
              share shares stock stocks price prices index sales profit profits earnings revenue
              revenues income market markets currency dollar euro pound yen rouble ruble lira yuan
              peso rupee rand oil gold bitcoin temperature temperatures rate rates rating ratings
              popularity support confidence morale hopes spirits economy turnover output exports
              imports demand orders yields bonds futures turnout attendance audience heart plan
              bid""");

  /** What is decided, agreed and said: it is attacked, derailed, overturned and sunk in words. */
  private static final WordSet DECIDED =
      WordList.probed(
          """
              law laws ruling rulings conviction convictions ban bans verdict verdicts decision
              decisions sentence order statute tax rule rules act bill decree measure measures clause
              levy judgment judgement result results election acquittal injunction policy policies
              veto fine award penalty suspension restriction restrictions plan plans proposal
              proposals talks deal deals agreement negotiations process reform reforms hopes career
              campaign coalition idea ideas record budget lead deficit motion appeal article amendment
              regulation regulations requirement limit limits provision provisions tariff tariffs""");

  /** What computers are made of. */
  private static final WordSet MACHINES =
      WordList.probed(
          """
              system systems website websites server servers computer computers software app apps
              site network program programme laptop phone screen""");

  /** What goes round without having been meant to. */
  private static final WordSet PAPERS =
      WordList.probed(
          """
              document documents report reports data information email emails e-mail e-mails memo
              memos letter letters photo photos video videos footage recording recordings transcript
              transcripts draft files file cable cables details plan plans name names story news
              tape""");

  /** What breaks out among people and in papers. */
  private static final WordSet STIRRED =
      WordList.probed(
          """
              sales scandal row rows anger demand population debate cheers laughter controversy
              applause crowd hall growth costs spending interest argument dispute feud outrage
              protest protests scuffles clashes fighting violence celebrations cost numbers""");

  /** What comes in floods and explosions, and no water and no bomb. */
  private static final WordSet STREAMS =
      WordList.probed(
          """
              complaint complaints criticism protest protests calls call demand letters applications
              application orders tears colour color growth money information support messages emails
              interest anger violence laughter applause abuse insults tributes donations offers
              tourists visitors migrants refugees requests questions claims lawsuits imports
              creativity joy emotion rage debt""");

  /** What may be shot with a camera, or at a goal. */
  private static final WordSet SHOTS =
      WordList.probed(
          """
              film films movie scene scenes video footage picture pictures photo photos photograph
              documentary series wide over up past clear high low goal goalwards""");

  private static final WordSet UNHARMED =
      WordList.probed(
          """
              fine relegation unhurt injury injuries punishment death criticism censure sanctions
              unharmed unscathed serious defeat prosecution blame notice attention""");

  /** What comes before the performance of a firm, a team, a pupil or an engine. */
  private static final WordSet WORKING =
      WordList.probed(
          """
              financial economic business operating operational sales market markets stock share
              strong stronger strongest weak weaker weakest poor poorer solid robust sluggish dismal
              lacklustre lackluster disappointing better best worse worst good improved improving
              record quarterly annual yearly overall recent past academic school pupil student exam
              job work team individual club season fuel engine vehicle aircraft safety
              environmental social fiscal export exports trade growth price investment portfolio
              fund network system processor server computing graphics battery high top peak
              defensive attacking batting bowling sporting athletic election electoral party company firm
              bank group sector economy country government minister""");

  /** What stands before a noun whose sense it changes: "heart attack", "price war". */
  private static final WordMap<WordSet> BEFORE =
      WordMap.of(
          Map.ofEntries(
              Map.entry(
                  "attack",
                  WordSet.of(
                      "heart", "panic", "asthma", "verbal", "personal", "media", "scathing")),
              Map.entry("attacks", WordSet.of("heart", "panic", "asthma", "verbal", "personal")),
              Map.entry(
                  "war", WordSet.of("price", "bidding", "turf", "culture", "trade", "tug-of")),
              Map.entry(
                  "crash",
                  WordSet.of("market", "stock", "financial", "housing", "computer", "system")),
              Map.entry("storm", WordSet.of("media", "political", "perfect", "twitter", "fire")),
              Map.entry("sale", WordSet.of("fire")),
              Map.entry("performance", WORKING),
              Map.entry("performances", WORKING)));

  private final Tokens tokens;

  Figurative(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether the word of an event at a token is a figure of speech. */
  boolean at(int i, Sentence sentence, String type, boolean verb) {
    return verb ? verb(i, sentence, tokens.verb(i)) : noun(i, type);
  }

  /** "Reached the summit", "below the summit": the top of a mountain, where nobody meets. */
  private boolean top(int i) {
    if (tokens.is(i + 1, "ridge", "attempt", "push", "day", "bid")) {
      return true;
    }
    for (int k = i - 1; k > i - 4; k--) {
      if (tokens.is(k, CLIMBING)) {
        return true;
      }
    }
    return false;
  }

  /** "They thought it was an earthquake", "it sounded like an explosion": there was none. */
  private boolean likened(int i) {
    int article = tokens.is(i - 1, "a", "an") ? i - 1 : i - 2;
    if (!tokens.is(article, "a", "an")) {
      return false;
    }
    boolean taken =
        tokens.is(article - 1, "was")
            && tokens.is(article - 2, "it", "this", "there")
            && tokens.is(article - 3, "thought", "believed", "assumed", "feared");
    boolean like =
        tokens.is(article - 1, "like")
            && tokens.is(
                article - 2, "sounded", "felt", "looked", "sounds", "feels", "looks", "just");
    return taken || like;
  }

  private static final String[] CLIMBING = {
    "reached",
    "reach",
    "reaches",
    "reaching",
    "below",
    "conquered",
    "climbed",
    "scaled",
    "near",
    "top",
    "neared",
    "mountain",
    "peak",
    "snow"
  };

  private boolean noun(int i, String type) {
    WordSet before = BEFORE.get(tokens.lower(i));
    int owner = tokens.is(i - 1, "'s", "’s") ? i - 2 : i - 1;
    if (before != null && before.contains(tokens.lower(owner))) {
      return true;
    }
    if (tokens.is(i, "summit") && top(i) || likened(i)) {
      return true;
    }
    return switch (type) {
      case "flood", "blast", "quake", "storm" -> {
        boolean stream = tokens.is(i + 1, "of") && STREAMS.contains(tokens.lower(head(i + 2)));
        boolean quarrel =
            tokens.is(i + 1, "over", "about", "surrounding")
                && (DECIDED.contains(tokens.lower(head(i + 2)))
                    || tokens.is(head(i + 2), "remarks", "comments", "speech", "claims", "words"));
        yield stream || quarrel || tokens.is(i - 2, "weather", "weathered", "weathering");
      }
      case "attack" -> tokens.is(i + 1, "on") && DECIDED.contains(tokens.lower(head(i + 2)));
      case "war" -> tokens.is(i + 1, "of") && tokens.is(i + 2, "words", "nerves", "attrition");
      case "race" -> tokens.is(i + 1, "against") && tokens.is(i + 2, "time", "the");
      case "leak" -> tokens.is(i + 1, "of") && PAPERS.contains(tokens.lower(head(i + 2)));
      case "crash" -> tokens.is(i + 1, "of") && tokens.isNumber(i + 2); // "the crash of 1987"
      case "fire" -> tokens.is(i + 1, "sale");
      default -> false;
    };
  }

  /** The token of the noun that a phrase without a long attribute ends in. */
  private int head(int from) {
    int i = from;
    while (i < from + 4 && tokens.is(i, "the", "a", "an", "his", "her", "its", "their", "new")) {
      i++;
    }
    return i;
  }

  /** Whether a verb of accidents or attacks is said of what has none. */
  private boolean verb(int i, Sentence sentence, String lemma) {
    return switch (lemma) {
      case "plunge", "sink", "tumble" ->
          subject(i, sentence, RECKONED) || object(i, sentence, DECIDED);
      case "crash" ->
          subject(i, sentence, RECKONED)
              || subject(i, sentence, MACHINES)
              || tokens.is(i + 2, "party", "wedding");
      case "derail", "overturn", "attack", "torpedo" -> suffers(i, sentence, DECIDED);
      case "strike" -> tokens.is(i + 1, "down", "off", "out") && suffers(i, sentence, DECIDED);
      case "bomb" -> tokens.is(i + 1, "at") && tokens.is(i + 3, "box");
      case "shoot" -> object(i, sentence, SHOTS);
      case "explode", "erupt" -> subject(i, sentence, STIRRED);
      case "leak" -> object(i, sentence, PAPERS) || subject(i, sentence, PAPERS);
      case "burn" ->
          smelt(i)
              || tokens.isNumber(i + 1)
              || tokens.is(i + 1, "cash", "calories", "through", "$", "€", "£");
      case "escape" -> UNHARMED.contains(tokens.lower(head(i + 1)));
      default -> false;
    };
  }

  /** "The smell of burnt cork": what is burnt by now. */
  private boolean smelt(int i) {
    return tokens.is(i, "burnt", "burned") && tokens.is(i - 1, "of", "the", "with", "and");
  }

  /** Whether one of the words is the verb's object, or the subject of the verb in the passive. */
  private boolean suffers(int i, Sentence sentence, WordSet words) {
    boolean passive = tokens.is(i - 1, "was", "were", "been", "be", "being", "is", "are");
    return object(i, sentence, words) || passive && subject(i, sentence, words);
  }

  /** Whether one of the words stands close before, in the same clause. */
  private boolean subject(int i, Sentence sentence, WordSet words) {
    for (int k = i - 1; k >= Math.max(sentence.firstToken(), i - REACH); k--) {
      if (words.contains(tokens.lower(k)) && !tokens.is(k + 1, "-")) {
        return true;
      }
      if (tokens.is(k, ",", ";", ":", "when", "while", "after", "that", "who", "which")) {
        return false;
      }
    }
    return false;
  }

  /** Whether one of the words is the head of what stands behind. */
  private boolean object(int i, Sentence sentence, WordSet words) {
    for (int k = i + 1; k < Math.min(sentence.endToken(), i + REACH); k++) {
      if (words.contains(tokens.lower(k))) {
        return true;
      }
      boolean over =
          tokens.is(
              k, ",", ";", "on", "in", "near", "with", "when", "after", "at", "by", "from", "into");
      if (over) {
        return false;
      }
    }
    return false;
  }
}
