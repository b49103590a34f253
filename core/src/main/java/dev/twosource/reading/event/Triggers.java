package dev.twosource.reading.event;

import com.google.common.collect.Lists;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Name;
import dev.twosource.reading.Names;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that tell of events, and of which type each is where it stands: by itself, or by the
 * words beside it and what the document is about.
 */
final class Triggers {
  /** What may be hit in a strike, and what may stand still in one. */
  private static final Set<String> WORKPLACES =
      Set.of("bus", "train", "tram", "plane", "ferry", "factory", "gas", "truck", "car");

  private static final WordSet WORK_WORDS =
      WordList.probed(
          """
              union unions walkout pay workers stoppage picket pickets overtime wages strikers
              strikes shifts rota stoppages dispute""");

  private static final WordSet PHONE_WORDS =
      WordSet.of("phone", "telephone", "telephoned", "phoned", "call", "line", "phone-call");

  /**
   * What stands between a vehicle and what it does where it is not alone the vehicle that does it.
   */
  private static final WordSet PARTING =
      WordSet.of(
          ",", ";", "and", "or", "that", "which", "who", "driver", "drivers", "strike", "crews");

  /** What begins the words for who or what was struck. */
  private static final WordSet STRUCK =
      WordSet.of(
          "the", "a", "an", "another", "two", "three", "four", "several", "him", "her", "them");

  private static final WordSet VEHICLES =
      WordList.probed(
          """
              bus train coach tram car lorry truck van minibus tanker taxi cab jeep tractor
              motorcycle motorbike moped scooter ambulance express locomotive plane aircraft
              helicopter jet trailer pickup vehicle cyclist""");

  private static final WordSet SHIPS =
      WordList.probed(
          """
              ship ferry boat vessel catamaran tanker freighter barge trawler yacht tug liner
              steamer hydrofoil coaster""");

  /** What stands where ships come in or pass, and other ships; on reefs and rocks they founder. */
  private static final WordSet QUAYS =
      WordList.probed(
          """
              breakwater quay quayside pier jetty wharf dock mole pontoon wall bridge lock buoy rig
              platform ship ferry boat vessel catamaran tanker freighter barge trawler yacht tug""");

  /** What raids from the air are told with; those of police and robbers have none of it. */
  private static final WordSet FROM_THE_AIR =
      WordSet.of(
          "siren",
          "sirens",
          "drone",
          "drones",
          "missile",
          "missiles",
          "bomber",
          "bombers",
          "warplanes");

  /** What a vehicle leaves that comes to grief. */
  private static final WordSet WAY =
      WordSet.of(
          "road", "rails", "track", "tracks", "runway", "motorway", "highway", "carriageway");

  /** Who and what has to do with flights in general. */
  private static final WordSet ABOUT_FLIGHTS =
      WordList.probed(
          """
              engineer engineers attendant attendants crew crews deck recorder recorders data
              school controller controllers schedule schedules""");

  private static final WordSet AT_SEA =
      WordList.probed(
          """
              sea channel ferry atlantic ocean mediterranean solo night boat ship""");

  /** What keeps the memory of events of the sort that the word before it names. */
  private static final WordSet MEMORIES =
      WordSet.of("museum", "museums", "memorial", "memorials", "monument", "cemetery", "exhibit");

  private static final Set<String> PAPERWORK =
      WordList.set(
          """
              by with in on at for to into off up it them a an this that all both deal deals treaty
              agreement contract pact bill law order accord decree papers document""");

  private static final Set<String> SPACECRAFT =
      Set.of(
          "rocket",
          "satellite",
          "satellites",
          "spacecraft",
          "capsule",
          "probe",
          "orbiter",
          "astronauts");

  private static final Set<String> VOLCANO =
      Set.of("volcano", "crater", "lava", "ash", "mount", "mt", "caldera");

  private static final Set<String> WORKS =
      WordList.set(
          """
              bridge museum library station hospital tunnel gallery stadium airport terminal theatre
              theater memorial monument line road dam exhibition centre center factory plant embassy""");

  /** Who talk face to face where nothing says otherwise. */
  private static final String[] SITTING = {
    "sides", "delegations", "teams", "negotiators", "parties", "envoys", "mediators"
  };

  record Trigger(String type, boolean verb, int end) {}

  /** The events that a document has told of so far. */
  interface Told {
    /** The type of the last one, or null where none was told. */
    @Nullable String last();

    /** Whether one of a type was told. */
    boolean any(String type);
  }

  private final Lexicon lexicon = Lexicon.get();
  private final Tokens tokens;
  private final Names names;
  private final Told told;
  private boolean phones;
  private boolean works;
  private boolean quakes;

  /** Looks through a document for what it is about. */
  Triggers(Tokens tokens, Names names, Told told) {
    this.tokens = tokens;
    this.names = names;
    this.told = told;
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.lower(i);
      phones |= PHONE_WORDS.contains(word);
      works |= WORK_WORDS.contains(word);
      quakes |= word.equals("earthquake") || word.equals("quake") || word.equals("tremor");
    }
  }

  /** "a passenger train struck a tractor", "the bus ran into the back of a lorry". */
  private boolean runsInto(int verb, Sentence sentence) {
    boolean plain = tokens.is(verb, "hit", "hits", "rammed", "struck", "strikes");
    boolean meets =
        plain
            ? tokens.isNumber(verb + 1) || STRUCK.contains(tokens.lower(verb + 1))
            : tokens.is(verb + 1, "into");
    boolean ashore = (plain || tokens.is(verb + 1, "into", "against")) && moored(verb);
    if (!meets && !ashore
        || tokens.is(verb + 2, "headlines", "target", "record", "deal", "snag", "trouble")) {
      return false;
    }
    for (int i = verb - 1; i >= Math.max(sentence.firstToken(), verb - 7); i--) {
      if (PARTING.contains(tokens.lower(i)) || tokens.is(i, "was", "were", "been", "had")) {
        return false;
      }
      if (meets && VEHICLES.contains(tokens.noun(i)) || ashore && SHIPS.contains(tokens.noun(i))) {
        return !Lexicon.get().isNoun(tokens.noun(i + 1)) || i + 1 == verb;
      }
    }
    return false;
  }

  /** Whether what is hit is something that ships lie at or pass: "hit the stone quay". */
  private boolean moored(int verb) {
    for (int i = verb + 1; i < verb + 6 && !tokens.is(i, ",", ".", ";", "and", "at", "in"); i++) {
      if (QUAYS.contains(tokens.noun(i))) {
        return true;
      }
    }
    return false;
  }

  /** "An air raid", "the raid began without a siren": whether a raid is one by bombs. */
  private boolean bombed(int raid, Sentence sentence) {
    if (tokens.is(raid + 1, "siren", "sirens", "alert", "alerts", "warning", "shelter", "shelters")
        || tokens.is(raid + 1, "warden", "wardens", "drill", "drills", "precautions")) {
      return false;
    }
    if (tokens.is(raid - 1, "air", "bombing", "drone") || tokens.is(raid - 2, "air", "drone")) {
      return true;
    }
    boolean air = false;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (tokens.is(i, "police", "officers", "arrested", "arrests", "seized")) {
        return false;
      }
      air |= FROM_THE_AIR.contains(tokens.lower(i));
    }
    return air;
  }

  /** "left the rails", "came off the road", "jumped the tracks". */
  private boolean leavesWay(int verb) {
    int the = tokens.is(verb + 1, "off") ? verb + 2 : verb + 1;
    return tokens.is(the, "the") && WAY.contains(tokens.lower(the + 1));
  }

  @Nullable Trigger at(int i, Sentence sentence) {
    String word = tokens.lower(i);
    if (tokens.is(i, "lift", "blast") && tokens.is(i + 1, "-") && tokens.is(i + 2, "off")) {
      return new Trigger("launch", false, i + 3);
    }
    if (MEMORIES.contains(tokens.lower(i + 1)) && !word.equals("opening")) {
      return null; // "a shipwreck museum", "the flood memorial"
    }
    switch (word) {
      case "wreck", "wrecks" -> {
        if (tokens.is(i - 1, "emotional", "nervous", "physical", "mental", "gibbering")) {
          return null;
        }
      }
      case "choose", "chooses", "chose", "elect", "elects" -> {
        // "Malians are to choose a president on 26 April"
        boolean office =
            tokens.is(i + 1, "a", "their", "the", "its")
                && (tokens.is(i + 2, "president", "parliament", "mayor", "governor", "assembly")
                    || tokens.is(i + 2, "new", "next")
                        && tokens.is(i + 3, "president", "parliament", "mayor", "government"));
        return office || word.startsWith("elect") ? new Trigger("vote", true, i + 1) : null;
      }
      case "polls" -> {
        return tokens.is(i - 1, "the") && tokens.is(i - 2, "to")
            ? new Trigger("vote", false, i + 1)
            : null; // "go to the polls"
      }
      case "one" -> {
        // "weaker than the one on Tuesday": another event of the sort that was told of last
        boolean other =
            tokens.is(i - 1, "the") && tokens.is(i + 1, "on", "in", "at", "last", "of", "earlier");
        String last = other ? told.last() : null;
        return last == null ? null : new Trigger(last, false, i + 1);
      }
      case "hit", "hits", "rammed", "ran", "ploughed", "plowed", "smashed", "slammed" -> {
        return runsInto(i, sentence) || tokens.is(i + 1, "off") && leavesWay(i)
            ? new Trigger("crash", true, i + 1)
            : null;
      }
      case "left", "jumped" -> {
        return leavesWay(i) ? new Trigger("crash", true, i + 1) : null;
      }
      case "came", "went", "slid", "skidded", "veered" -> {
        return tokens.is(i + 1, "off") && leavesWay(i) ? new Trigger("crash", true, i + 1) : null;
      }
      case "strike", "strikes", "struck", "airstrike", "airstrikes" -> {
        if (word.startsWith("str") && runsInto(i, sentence)) {
          return new Trigger("crash", true, i + 1);
        }
        String before = tokens.lower(i - 1);
        boolean military =
            word.startsWith("air")
                || EventReader.MANNER.contains(before)
                || (before.equals("-") && EventReader.MANNER.contains(tokens.lower(i - 2)));
        // a "bus strike" in a report of unions and pay
        if (military && !(works && WORKPLACES.contains(before))) {
          return new Trigger("attack", false, i + 1);
        }
        if (word.equals("struck")) {
          return null;
        }
        if (works) {
          return new Trigger("strike", false, i + 1);
        }
        if (tokens.is(i - 1, "their", "on")) {
          return new Trigger("strike", false, i + 1); // those who work for somebody have them
        }
        boolean day = tokens.is(i + 1, "on") && tokens.lower(i + 2).endsWith("day");
        boolean on = !day && tokens.is(i + 1, "on", "hit", "killed", "near", "kills");
        return on ? new Trigger("attack", false, i + 1) : null;
      }
      case "spoke", "spoken", "speaks", "speak", "talked", "speaking" -> {
        if (!phones
            && (word.equals("talked") || word.equals("spoke"))
            && tokens.is(i + 1, "for")
            && nearPeople(i)) {
          return new Trigger("meeting", true, i + 1);
        }
        if (phones && tokens.is(i - 1, SITTING)) {
          return new Trigger("meeting", true, i + 1);
        }
        return phones && nearPeople(i) ? new Trigger("call", true, i + 1) : null;
      }
      case "called", "calls", "calling" -> {
        boolean noun = word.equals("calls") && !nextIsCapital(i);
        if (noun) {
          return phones ? new Trigger("call", false, i + 1) : null;
        }
        return phones && nextIsCapital(i) ? new Trigger("call", true, i + 1) : null;
      }
      case "call" -> {
        boolean verb = tokens.is(i - 1, "to", "will", "would", "could", "may", "they", "we", "who");
        // "a phone call on Tuesday" is one; "they call on the government" is none
        boolean noun =
            tokens.is(
                i - 1,
                "phone",
                "telephone",
                "video",
                "conference",
                "minute",
                "hour",
                "-hour",
                "-minute",
                "their",
                "a",
                "the",
                "'s",
                "long");
        int when = tokens.is(i + 2, "the") ? i + 3 : i + 2;
        boolean dated =
            tokens.is(i + 1, "on")
                && noun
                && (tokens.isCapitalised(when)
                    || tokens.isNumber(when)
                    || tokens.is(when, "that", "this", "last", "same"));
        // "what prosecutors call the largest ring", "residents call it"
        boolean names = !noun && tokens.is(i + 1, "the", "a", "an", "them", "him", "her");
        return verb || names || tokens.is(i + 1, "for", "on", "it") && !dated
            ? null
            : new Trigger("call", false, i + 1);
      }
      case "line" -> {
        return tokens.sequence(i - 2, "on", "the") && nearPeople(i)
            ? new Trigger("call", false, i + 1)
            : null;
      }
      case "flight", "flights", "voyage", "voyages" -> {
        if (ABOUT_FLIGHTS.contains(tokens.lower(i + 1))) {
          return null;
        }
      }
      case "crossing", "crossings" -> {
        // of a sea; others lead over rails and borders
        if (!AT_SEA.contains(tokens.lower(i - 1))) {
          return null;
        }
      }
      case "shock", "shocks" -> {
        return quakes ? new Trigger("quake", false, i + 1) : null;
      }
      case "conference" -> {
        return tokens.is(i - 1, "video", "telephone", "phone")
            ? new Trigger("call", false, i + 1)
            : null;
      }
      case "opening" -> {
        boolean begins =
            EventTypes.noun(tokens.noun(i + 3)) != null
                || EventTypes.noun(tokens.noun(i + 2)) != null;
        boolean window = tokens.is(i + 3, "window") || tokens.is(i + 4, "window");
        return tokens.is(i - 1, "the", "official", "formal", "grand", "'s")
                && tokens.is(i + 1, "of")
                && !begins
                && !window
            ? new Trigger("opening", false, i + 1)
            : null;
      }
      case "round" -> {
        // "The fourth round was held in Muscat", in a report of talks
        boolean talks =
            EventReader.RANKS.contains(tokens.lower(i - 1))
                && told.any("meeting")
                && !told.any("vote")
                && !told.any("match");
        return talks && !tokens.is(i + 1, "of") ? new Trigger("meeting", false, i + 1) : null;
      }
      case "final",
          "leg",
          "play",
          "search",
          "find",
          "order",
          "service",
          "case",
          "tour",
          "open",
          "shut",
          "line-up",
          "investment",
          "loan",
          "play-off" -> {
        return null;
      }
      case "cut", "cuts" -> {
        if (tokens.is(i - 1, "power", "electricity")) {
          return new Trigger("outage", false, i + 1);
        }
        return tokens.is(i, "cuts") && tokens.is(i - 1, "job", "staff", "post", "jobs")
            ? new Trigger("layoffs", false, i + 1)
            : null;
      }
      case "failure", "failures" -> {
        return tokens.is(i - 1, "power", "electricity")
            ? new Trigger("outage", false, i + 1)
            : null;
      }
      case "release", "award", "ruling" -> {
        // a film's release or a prisoner's, told as what happens and not in passing
        return tokens.is(i + 1, "of") && tokens.is(i - 1, "the", "their", "his", "her")
            ? new Trigger(word, false, i + 1)
            : null;
      }
      case "erupted", "erupts", "erupt" -> {
        return near(i, sentence, VOLCANO) ? new Trigger("eruption", true, i + 1) : null;
      }
      case "raid", "raids" -> {
        return bombed(i, sentence) ? new Trigger("attack", false, i + 1) : null;
      }
      case "killing" -> {
        return tokens.is(i - 1, "the", "a", "this", "'s")
            ? new Trigger("murder", false, i + 1)
            : null;
      }
      case "lifted", "lifts", "lift", "blasted" -> {
        return tokens.is(i + 1, "off") ? new Trigger("launch", true, i + 2) : null;
      }
      case "launched" -> {
        return near(i, sentence, SPACECRAFT) ? new Trigger("launch", true, i + 1) : null;
      }
      case "opened" -> {
        // "the bridge was opened by the queen": an inauguration, where shops and talks only open
        boolean passive =
            tokens.is(i - 1, "was", "were", "formally", "officially") && near(i, sentence, WORKS);
        return passive ? new Trigger("opening", true, i + 1) : null;
      }
      case "ribbon" -> {
        return tokens.is(i - 1, "the", "a") && tokens.is(i - 2, "cut", "cuts", "cutting")
            ? new Trigger("opening", true, i + 1)
            : null;
      }
      case "deal" -> {
        return tokens.is(i - 1, "good", "great") ? null : new Trigger("deal", false, i + 1);
      }
      case "blazing" -> {
        // "in blazing heat", "a blazing row"
        return tokens.is(i + 1, "heat", "sun", "sunshine", "row", "speed", "temperatures")
            ? null
            : new Trigger("fire", true, i + 1);
      }
      case "conflict" -> {
        return tokens.is(i - 1, "of", "no", "a") ? null : new Trigger("war", false, i + 1);
      }
      case "fire" -> {
        return tokens.is(
                    i + 1,
                    "service",
                    "brigade",
                    "crews",
                    "chief",
                    "department",
                    "engines",
                    "station",
                    "officer",
                    "officers",
                    "engine",
                    "truck",
                    "trucks",
                    "extinguisher",
                    "extinguishers",
                    "exit",
                    "exits",
                    "alarm",
                    "alarms",
                    "safety")
                || tokens.is(
                    i - 1,
                    "under",
                    "opened",
                    "open",
                    "opening",
                    "opens",
                    "cease",
                    "-",
                    "arms",
                    "artillery",
                    "mortar",
                    "sniper",
                    "rocket",
                    "machine-gun",
                    "tank",
                    "return",
                    "returned",
                    "exchanged",
                    "traded",
                    "trading",
                    "hold",
                    "friendly",
                    "stop",
                    "came",
                    "missile")
            ? null
            : new Trigger("fire", false, i + 1);
      }
      default -> {}
    }
    String type = EventTypes.noun(tokens.noun(i));
    if (type != null) {
      boolean compound =
          tokens.isWord(i + 1)
              && !tokens.isCapitalised(i + 1)
              && EventTypes.noun(tokens.noun(i + 1)) != null;
      // "a telephone pushed through the hatch" is a thing
      boolean thing =
          tokens.is(i, "telephone", "phone")
              && tokens.is(i - 1, "a")
              && tokens.isWord(i + 1)
              && tokens.lower(i + 1).endsWith("ed");
      // "a quake triggered a tsunami alert": nothing was flooded
      boolean feared =
          tokens.is(i, "tsunami")
              && tokens.is(
                  i + 1,
                  "alert",
                  "alerts",
                  "warning",
                  "warnings",
                  "advisory",
                  "watch",
                  "fears",
                  "threat");
      return compound || thing || feared ? null : new Trigger(type, false, i + 1);
    }
    type = EventTypes.verb(tokens.verb(i));
    if (type == null) {
      return null;
    }
    boolean base = word.equals(tokens.verb(i));
    if (type.equals("call") && tokens.verb(i).equals("ring") && bells(i)) {
      return null; // "they rang the bell"
    }
    if (type.equals("treaty") && hires(i)) {
      return null; // "signed the striker Tom Beck"
    }
    if (tokens.is(i + 1, "to") && tokens.verb(i).equals("try")) {
      return null; // "tried to move him": no trial
    }
    if (base && lexicon.isNoun(word) && !verbal(i)) {
      return null; // "a life sentence": a noun of another meaning
    }
    boolean sport = type.equals("match");
    if (sport && !scoreNear(i, sentence)) {
      return null;
    }
    if (base && tokens.is(i - 1, "the", "a", "an", "of", "this", "that")) {
      return null;
    }
    return new Trigger(type, true, i + 1);
  }

  /** Whether what rings is a bell or an alarm, or rings out or true. */
  private boolean bells(int ring) {
    for (int i = ring - 6; i < ring + 5; i++) {
      if (tokens.is(
          i, "bell", "bells", "church", "siren", "sirens", "alarm", "alarms", "out", "true",
          "hollow", "changes", "shots")) {
        return true;
      }
    }
    return false;
  }

  /** Whether who signs takes somebody on: a name stands behind, and no word for a paper. */
  private boolean hires(int sign) {
    int i = sign + 1;
    while (i <= sign + 3
        && tokens.isWord(i)
        && !tokens.isCapitalised(i)
        && !PAPERWORK.contains(tokens.lower(i))) {
      i++;
    }
    if (!tokens.isCapitalised(i)) {
      return false;
    }
    // names stand in text order: not all of a long document's are gone through for each "signed"
    int found = Collections.binarySearch(Lists.transform(names.mentions(), Name::firstToken), i);
    if (found < 0) {
      return false;
    }
    Name name = names.mentions().get(found);
    return name.type() == Name.Type.PERSON && !tokens.is(name.endToken(), "'s", "’s");
  }

  /** Whether a word that may be a noun as well stands where a verb does. */
  private boolean verbal(int i) {
    String before = tokens.lower(i - 1);
    return i == 0
        || !tokens.isWord(i - 1)
        || tokens.isCapitalised(i - 1)
        || before.endsWith("s")
        || tokens.is(i - 1, "will", "can", "may", "might", "must", "now", "again", "both", "people")
        || !lexicon.isNoun(before) && !before.equals("year") && !before.endsWith("'s");
  }

  private boolean nextIsCapital(int i) {
    return tokens.isCapitalised(i + 1);
  }

  private boolean nearPeople(int i) {
    for (int k = i - 6; k <= i + 6; k++) {
      if (k >= 0
          && k != i
          && (tokens.isCapitalised(k)
              || tokens.is(k, "they", "two", "leaders", "he", "she", "ministers"))) {
        return true;
      }
    }
    return false;
  }

  private boolean near(int i, Sentence sentence, Set<String> words) {
    for (int k = Math.max(sentence.firstToken(), i - 8);
        k < Math.min(sentence.endToken(), i + 6);
        k++) {
      if (words.contains(tokens.lower(k))) {
        return true;
      }
    }
    return false;
  }

  private boolean scoreNear(int i, Sentence sentence) {
    for (int k = Math.max(sentence.firstToken(), i - 15);
        k < Math.min(sentence.endToken() - 2, i + 15);
        k++) {
      if (tokens.isNumber(k) && tokens.is(k + 1, "-", "–") && tokens.isNumber(k + 2)) {
        return true;
      }
    }
    return false;
  }
}
