package dev.twosource.reading.event;

import com.google.common.collect.Lists;
import dev.twosource.document.Published;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Name;
import dev.twosource.reading.Names;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds what happened: the words that tell of an event, when it was and who took part. */
public final class EventReader {
  /** Words before or after a trigger that tell one event from another of its type. */
  private static final Set<String> ORDER =
      WordList.set(
          """
              first second third fourth fifth previous earlier last latest next another other final
              opening return new old separate later""");

  private static final Set<String> RANKS =
      Set.of("first", "second", "third", "fourth", "fifth", "return");

  private static final Set<String> SCENE =
      WordList.set(
          """
              in at near off on outside inside across around over of through hit hits shook struck
              between""");

  private static final Set<String> PART_OF_DAY =
      Set.of(
          "morning", "evening", "afternoon", "night", "overnight", "dawn", "midday", "lunchtime");

  /** Kinds of attack and of weapon: a drone attack is not a knife attack. */
  private static final Set<String> MANNER =
      WordList.set(
          """
              drone air missile rocket artillery knife gun car suicide truck bus train tram plane
              helicopter ferry forest factory gas""");

  /** What may be hit in a strike, and what may stand still in one. */
  private static final Set<String> WORKPLACES =
      Set.of("bus", "train", "tram", "plane", "ferry", "factory", "gas", "truck", "car");

  /** "last month", told early in the next, is before the news as well. */
  private static final int MONTH = 28;

  /** How many days back news is told without its day. */
  private static final int RECENT = 6;

  private static final WordSet WORK_WORDS =
      WordList.probed(
          """
              union unions walkout pay workers stoppage picket pickets overtime wages strikers
              strikes shifts rota stoppages dispute""");

  private static final WordSet PHONE_WORDS =
      WordSet.of("phone", "telephone", "telephoned", "phoned", "call", "line", "phone-call");

  static final Set<String> SAYING =
      WordList.set(
          """
              said says say told tells announced announces added warned confirmed reported wrote
              insisted stated declared posted tweeted saying telling adding""");

  private final Lexicon lexicon = Lexicon.get();
  private final Tokens tokens;
  private final Figurative figures;
  private final Names names;
  private final List<Timex> timexes;
  private final List<EventMention> mentions = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Integer> occurrenceOf = new ArrayList<>();
  private final @Nullable LocalDate today;
  private boolean phones;
  private boolean works;
  private boolean quakes;

  private EventReader(
      Tokens tokens, Names names, List<Timex> timexes, @Nullable Published published) {
    this.tokens = tokens;
    this.figures = new Figurative(tokens);
    this.names = names;
    this.timexes = timexes;
    this.today = published != null ? published.day() : latest(timexes);
  }

  /** The latest day that is told, which stands in for an unknown day of publication. */
  private static @Nullable LocalDate latest(List<Timex> timexes) {
    LocalDate latest = null;
    for (Timex timex : timexes) {
      TimeSpan span = timex.interval();
      if (span != null
          && span.withinOneDay()
          && (latest == null || span.firstDay().isAfter(latest))) {
        latest = span.firstDay();
      }
    }
    return latest;
  }

  /** The events of a document, from its tokens, names and time expressions. */
  public static Events read(
      Tokens tokens, Names names, List<Timex> timexes, @Nullable Published published) {
    return new EventReader(tokens, names, timexes, published).read();
  }

  private Events read() {
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.lower(i);
      phones |= PHONE_WORDS.contains(word);
      works |= WORK_WORDS.contains(word);
      quakes |= word.equals("earthquake") || word.equals("quake") || word.equals("tremor");
    }
    int name = 0;
    int timex = 0;
    for (Sentence sentence : tokens.sentences()) {
      int firstName = name;
      while (name < names.mentions().size()
          && names.mentions().get(name).firstToken() < sentence.endToken()) {
        name++;
      }
      int firstTimex = timex;
      while (timex < timexes.size() && timexes.get(timex).span().start() < sentence.span().end()) {
        timex++;
      }
      sentence(sentence, firstName, name, firstTimex, timex);
    }
    List<Occurrence> occurrences = new ArrayList<>();
    Map<String, Integer> alike = new HashMap<>();
    for (Draft draft : drafts) {
      if (!draft.background) {
        alike.merge(EventTypes.family(draft.type), 1, Integer::sum);
      }
    }
    for (Draft draft : drafts) {
      boolean sole = !draft.background && alike.get(EventTypes.family(draft.type)) == 1;
      occurrences.add(draft.finish(occurrences.size(), sole));
    }
    return new Events(mentions, occurrences, mainOf(), occurrenceOf);
  }

  private void sentence(
      Sentence sentence, int firstName, int endName, int firstTimex, int endTimex) {
    List<int[]> triggers = new ArrayList<>();
    List<String> types = new ArrayList<>();
    List<Boolean> verbs = new ArrayList<>();
    int name = firstName;
    int timex = firstTimex;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      while (timex < endTimex && timexes.get(timex).span().end() <= tokens.start(i)) {
        timex++;
      }
      // "March 2022" is no protest
      if (timex < endTimex
          && timexes.get(timex).span().start() <= tokens.start(i)
          && timexes.get(timex).type() != Timex.Type.DURATION) {
        continue;
      }
      while (name < endName && names.mentions().get(name).endToken() <= i) {
        name++;
      }
      boolean inName =
          name < endName
              && names.mentions().get(name).proper()
              && names.mentions().get(name).firstToken() <= i;
      if (inName || !tokens.isWord(i)) {
        continue;
      }
      Trigger trigger = ofSeries(i, sentence) ? null : triggerAt(i, sentence);
      if (trigger != null && !figures.at(i, sentence, trigger.type(), trigger.verb())) {
        triggers.add(new int[] {i, trigger.end()});
        types.add(trigger.type());
        verbs.add(trigger.verb());
      }
    }
    @Nullable Timex[] when = attach(triggers, verbs, sentence, firstTimex, endTimex);
    for (int k = 0; k < triggers.size(); k++) {
      int at = triggers.get(k)[0];
      Set<String> markers = markersAround(at, triggers.get(k)[1], sentence);
      List<Integer> participants = new ArrayList<>();
      for (int n = firstName; n < endName; n++) {
        participants.add(n);
      }
      mention(
          new EventMention(
              sentence.index(),
              at,
              triggers.get(k)[1],
              types.get(k),
              verbs.get(k),
              when[k],
              markers,
              List.copyOf(participants),
              background(
                  when[k],
                  markers,
                  verbs.get(k) && tokens.is(at - 1, "had") && EventTypes.harmful(types.get(k)))));
    }
  }

  /** "the largest of a series of rallies that began in April": what is told of is one of them. */
  private boolean ofSeries(int i, Sentence sentence) {
    int of = tokens.is(i - 1, "of") ? i - 1 : i - 2;
    int first = of - 5;
    return tokens.is(of, "of")
        && first >= sentence.firstToken()
        && tokens.is(of - 1, "series", "string", "wave", "spate", "succession")
        && tokens.is(of - 2, "a", "the")
        && tokens.is(of - 3, "in", "of")
        && (RANKED.contains(tokens.lower(of - 4)) || tokens.lower(of - 4).endsWith("est"));
  }

  private static final WordSet RANKED =
      WordSet.of("first", "second", "third", "fourth", "last", "latest", "recent", "one");

  /**
   * What stands between a vehicle and what it does where it is not alone the vehicle that does it.
   */
  private static final WordSet PARTING =
      WordSet.of(
          ",", ";", "and", "or", "that", "which", "who", "driver", "drivers", "strike", "crews");

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

  /** Whether what is hit is something that ships lie at or pass: "hit the stone quay". */
  private boolean moored(int verb) {
    for (int i = verb + 1; i < verb + 6 && !tokens.is(i, ",", ".", ";", "and", "at", "in"); i++) {
      if (QUAYS.contains(tokens.noun(i))) {
        return true;
      }
    }
    return false;
  }

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

  /** What a vehicle leaves that comes to grief. */
  private static final WordSet WAY =
      WordSet.of(
          "road", "rails", "track", "tracks", "runway", "motorway", "highway", "carriageway");

  /** "left the rails", "came off the road", "jumped the tracks". */
  private boolean leavesWay(int verb) {
    int the = tokens.is(verb + 1, "off") ? verb + 2 : verb + 1;
    return tokens.is(the, "the") && WAY.contains(tokens.lower(the + 1));
  }

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

  private record Trigger(String type, boolean verb, int end) {}

  private @Nullable Trigger triggerAt(int i, Sentence sentence) {
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
            tokens.is(i - 1, "the")
                && tokens.is(i + 1, "on", "in", "at", "last", "of", "earlier")
                && !mentions.isEmpty();
        return other ? new Trigger(mentions.get(mentions.size() - 1).type(), false, i + 1) : null;
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
                || MANNER.contains(before)
                || (before.equals("-") && MANNER.contains(tokens.lower(i - 2)));
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
            RANKS.contains(tokens.lower(i - 1))
                && drafts.stream().anyMatch(draft -> draft.type.equals("meeting"))
                && drafts.stream()
                    .noneMatch(draft -> draft.type.equals("vote") || draft.type.equals("match"));
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

  private static final Set<String> PAPERWORK =
      WordList.set(
          """
              by with in on at for to into off up it them a an this that all both deal deals treaty
              agreement contract pact bill law order accord decree papers document""");

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

  /** Who talk face to face where nothing says otherwise. */
  private static final String[] SITTING = {
    "sides", "delegations", "teams", "negotiators", "parties", "envoys", "mediators"
  };

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

  private Set<String> markersAround(int first, int end, Sentence sentence) {
    Set<String> markers = new TreeSet<>();
    for (int k = Math.max(sentence.firstToken(), first - 4); k < first; k++) {
      String word = tokens.lower(k);
      boolean rank =
          RANKS.contains(word)
              && k >= first - 2
              && tokens.is(k - 1, "the", "their", "a", "his", "her");
      if (PART_OF_DAY.contains(word)
          || MANNER.contains(word)
          || rank
          || ORDER.contains(word) && !RANKS.contains(word) && !goesOn(k, sentence)) {
        markers.add(word);
      }
      if (word.equals(",") || word.equals("and")) {
        markers.clear();
      }
    }
    return markers;
  }

  /**
   * Whether "another" at a token is that of a series which a report leads with, so that it tells
   * its event from none that others tell of: "sat down for another round of talks".
   */
  private boolean goesOn(int token, Sentence sentence) {
    // "Another fire, another early morning.": what a report opens with is what it is about
    if (sentence.index() == 0 && tokens.is(token, "another") && token == sentence.firstToken()) {
      return true;
    }
    return sentence.index() <= LEAD
        && tokens.is(token, "another")
        && tokens.is(token + 1, "round", "session", "day", "bout")
        && tokens.is(token + 2, "of")
        && !ahead(sentence);
  }

  private boolean ahead(Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (AHEAD.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Which sentences a report leads with: its title and the first ones. */
  private static final int LEAD = 2;

  /** Words of what is still to come. */
  private static final Set<String> AHEAD =
      WordList.set("will would could may planned agreed expected scheduled called urged after");

  /** Whether an event with a rank among others stands just before a token. */
  private boolean ranked(List<int[]> triggers, int token) {
    for (int[] trigger : triggers) {
      if (trigger[1] <= token
          && token <= trigger[1] + 2
          && RANKS.contains(tokens.lower(trigger[0] - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Gives each time expression to the trigger that it most likely dates. */
  private @Nullable Timex[] attach(
      List<int[]> triggers, List<Boolean> verbs, Sentence sentence, int firstTimex, int endTimex) {
    @Nullable Timex[] when = new Timex[triggers.size()];
    int[] costs = new int[triggers.size()];
    for (int t = firstTimex; t < endTimex; t++) {
      Timex timex = timexes.get(t);
      if (timex.span().start() < sentence.span().start() || timex.interval() == null) {
        continue;
      }
      boolean dates = timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.TIME;
      int first = tokens.tokenAt(timex.span().start());
      int end = tokens.tokenAt(timex.span().end() - 1) + 1;
      // "since 2021, when two trains collided"
      boolean then =
          tokens.is(end, ",")
              && tokens.is(end + 1, "when")
              && today != null
              && timex.interval().lastDay().isBefore(today.minusDays(RECENT));
      if (!dates || timex.relation() != Timex.Relation.AT && !then) {
        continue;
      }
      if (closing(first)) {
        continue; // "the walkout had been due to finish today"
      }
      if (bare(timex, first, end - 1)) {
        continue; // "came at about seven": of which day, and of which half of it?
      }
      // "lower than in May" is of no event of the report
      if (tokens.is(first - 1, "than") || tokens.is(first - 2, "than")) {
        continue;
      }
      // "the Friday before the game" is no day of the game
      if (reporting(first, end) || timex.anchor() != null || tokens.is(end, "before", "after")) {
        continue;
      }
      if (tokens.is(first, "this") && ranked(triggers, first)) {
        continue; // "the second outage there this week": among which it is the second
      }
      int best = -1;
      int bestCost = 14;
      for (int k = 0; k < triggers.size(); k++) {
        int cost = distance(triggers.get(k), first, end, verbs.get(k));
        boolean behind = triggers.get(k)[0] > end;
        if (then && behind || behind && tokens.is(end, "when", "as")) {
          // "arrested 53 people on Thursday as they dispersed a march": at one time
          cost = Math.min(cost, (triggers.get(k)[0] - end) / 2 - 4);
        }
        // a date in mid-sentence belongs to what stands before it; one that opens the sentence, to
        // what follows
        boolean opens = first - sentence.firstToken() <= 3;
        if (triggers.get(k)[0] > end && !opens && cost > 0 && triggers.get(k)[0] - end > 3) {
          cost += 8;
        }
        if (cost < bestCost) {
          bestCost = cost;
          best = k;
        }
      }
      if (best >= 0 && (when[best] == null || bestCost < costs[best])) {
        when[best] = timex;
        costs[best] = bestCost;
      }
    }
    return when;
  }

  private static final Set<String> CLOSING =
      Set.of("finish", "finishes", "end", "ends", "expire", "expires", "conclude", "concludes");

  /**
   * Whether a time is an hour alone, hedged or not, without a day, minutes or the half of the day:
   * "about seven", and neither "half past seven" nor "Monday at seven".
   */
  private boolean bare(Timex timex, int first, int last) {
    String hour = tokens.lower(last);
    return timex.type() == Timex.Type.TIME
        && (first == last || timex.mod() != null)
        && timex.value().endsWith(":00")
        && (HOURS.contains(hour) || tokens.isNumber(last) && hour.length() <= 2);
  }

  private static final WordSet HOURS =
      WordList.probed("one two three four five six seven eight nine ten eleven twelve");

  /** Whether a day is that on which something is to be over. */
  private boolean closing(int first) {
    int verb = tokens.is(first - 1, "on", "by", "at", "until") ? first - 2 : first - 1;
    return CLOSING.contains(tokens.lower(verb))
        && tokens.is(verb - 1, "to", "will", "would", "should");
  }

  /**
   * How far a trigger is from a time expression, in tokens; a clause boundary between them costs
   * more.
   */
  private int distance(int[] trigger, int first, int end, boolean verb) {
    if (tokens.is(end, "'s", "'") && trigger[0] > end && trigger[0] - end <= 5) {
      return 0;
    }
    int from = trigger[0] < first ? trigger[1] : end;
    int to = trigger[0] < first ? first : trigger[0];
    // "the blaze, which broke out in a kitchen on 3 February": the clause is about what is before
    // it
    boolean relative = tokens.is(from, ",") && tokens.is(from + 1, "which", "that");
    int cost = relative && trigger[0] < first ? (to - from) / 2 - 10 : Math.max(0, to - from);
    for (int k = from; k < to; k++) {
      String word = tokens.lower(k);
      cost +=
          switch (word) {
            case "," -> 2;
            case ";", ":", "—", "–", "(", ")" -> 6;
            case "that",
                "which",
                "who",
                "when",
                "while",
                "but",
                "after",
                "before",
                "because",
                "since",
                "as",
                "where",
                "amid",
                "whether",
                "if" ->
                8;
            case "and" -> 3;
            default -> 0;
          };
      if (SAYING.contains(word)) {
        cost += 8;
      } else if (trigger[0] > end && word.length() > 4 && word.endsWith("ed")) {
        // "on Friday condemned the bombing": the day is that of the verb
        cost += 8;
      }
    }
    return verb ? cost - 2 : cost;
  }

  /** "said on Thursday": the day dates the saying, not what is said. */
  private boolean reporting(int first, int end) {
    int before = first - 1;
    if (tokens.is(before, "on", "in", "late", "early", "at")) {
      before--;
    }
    if (SAYING.contains(tokens.lower(before))) {
      return true;
    }
    // "told reporters on Thursday", "said in a statement on Friday"
    for (int k = before; k > before - 5 && k >= 0; k--) {
      if (SAYING.contains(tokens.lower(k))) {
        return tokens.is(
                k + 1, "reporters", "a", "in", "the", "journalists", "parliament", "lawmakers")
            && !tokens.is(end, "that");
      }
      if (tokens.is(k, ",", ".", "that")) {
        break;
      }
    }
    return false;
  }

  /**
   * Whether a mention is of an event before the story's own.
   *
   * @param before whether it is a mishap that is told as done before ("had overturned")
   */
  private boolean background(@Nullable Timex when, Set<String> markers, boolean before) {
    if (markers.contains("previous")) {
      return true;
    }
    TimeSpan span = when == null ? null : when.interval();
    if (span == null || today == null) {
      return false;
    }
    // "earlier in August another train left the track": in the news of that month no day is told
    boolean month =
        markers.contains("another")
            && !span.lastDay().isBefore(span.firstDay().plusDays(WEEK))
            && span.firstDay().isBefore(today);
    return month || span.lastDay().isBefore(today.minusDays(before ? 14 : 45));
  }

  /** So many days a time has at least that tells no day, but the month or the weeks. */
  private static final int WEEK = 6;

  private void mention(EventMention mention) {
    int draft = -1;
    boolean beside = beside(mention);
    for (int k = drafts.size() - 1; !beside && k >= 0 && k >= drafts.size() - 24; k--) {
      if (drafts.get(k).takes(mention)) {
        draft = k;
        break;
      }
    }
    if (draft < 0) {
      draft = drafts.size();
      Draft added = new Draft(mention.type());
      TimeSpan span = mention.when() == null ? null : mention.when().interval();
      added.earlier = span != null && old(span) && news(mention.type());
      added.aside = beside;
      added.before = span != null && overtaken(mention, span);
      drafts.add(added);
    }
    drafts.get(draft).add(mention, mentions.size());
    occurrenceOf.add(draft);
    mentions.add(mention);
  }

  /**
   * "On Friday a barn burned in the village where a mill had gone up in flames on Monday": whether
   * a mishap is the earlier one of two that a sentence tells of, each with its day.
   */
  private boolean overtaken(EventMention mention, TimeSpan span) {
    if (!tokens.is(mention.firstToken() - 1, "had")) {
      return false;
    }
    for (int k = drafts.size() - 1; k >= 0 && k >= drafts.size() - 24; k--) {
      Draft draft = drafts.get(k);
      if (EventTypes.compatible(draft.type, mention.type())
          && draft.last == mention.sentence()
          && draft.when != null
          && span.lastDay().isBefore(draft.when.firstDay())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a mention below the opening brings in an event that has not been told of: "a rally",
   * "she had talked to the Danes on Monday".
   */
  private boolean introduced(EventMention mention) {
    if (mention.sentence() <= OPENING) {
      return false;
    }
    int at = mention.firstToken();
    if (mention.verb()) {
      return tokens.is(at - 1, "had") || tokens.is(mention.endToken(), "again");
    }
    for (int i = at - 1; i >= at - 3 && tokens.isWord(i); i--) {
      if (tokens.is(i, "a", "an", "another", "similar")) {
        return true;
      }
      if (tokens.is(i, "the", "of", "in", "this", "that", "their", "its")) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether a mention below the lead sets an event beside that of the report: "a second, stronger
   * storm", "a separate fire".
   */
  private boolean beside(EventMention mention) {
    if (mention.verb() || mention.sentence() <= 1) {
      return false;
    }
    for (int i = mention.firstToken() - 1; i > mention.firstToken() - 6 && i >= 0; i--) {
      if (tokens.is(i, "a", "another")) {
        return tokens.is(i + 1, "second", "third", "separate", "further", "different");
      }
    }
    return false;
  }

  /** Whether a stretch of time ended before the days that news is made of. */
  private boolean old(TimeSpan span) {
    return today != null
        && (span.lastDay().isBefore(today.minusDays(RECENT))
            || span.lastDay().isBefore(today) && span.firstDay().isBefore(today.minusDays(MONTH)));
  }

  /** Whether a stretch of time is still to come. */
  private boolean ahead(TimeSpan span) {
    return today != null && span.firstDay().isAfter(today.plusDays(1));
  }

  /** Whether an event like it has been told as news. */
  private boolean news(String type) {
    for (int k = Math.max(0, drafts.size() - 24); k < drafts.size(); k++) {
      Draft draft = drafts.get(k);
      if (EventTypes.compatible(draft.type, type)
          && !draft.background
          && (draft.when == null || !old(draft.when))) {
        return true;
      }
    }
    return false;
  }

  /** The last sentence that a report opens with, counted from 0. */
  private static final int OPENING = 3;

  private int mainOf() {
    int best = -1;
    double bestWeight = 0;
    for (int k = 0; k < drafts.size(); k++) {
      Draft draft = drafts.get(k);
      double weight = draft.weight();
      // what is told below of an earlier year or month, or of the weeks to come, is not what the
      // report is about
      boolean aside =
          mentions.get(draft.numbers.get(0)).sentence() > OPENING
              && (draft.background || draft.when != null && (old(draft.when) || ahead(draft.when)));
      if (weight > bestWeight && !aside) {
        bestWeight = weight;
        best = k;
      }
    }
    return best;
  }

  /** An occurrence that is being put together. */
  private final class Draft {
    private final String type;
    private final List<Integer> numbers = new ArrayList<>();
    private final Set<String> people = new TreeSet<>();
    private final Set<String> organisations = new TreeSet<>();
    private final Set<String> places = new TreeSet<>();
    private final Set<String> markers = new TreeSet<>();
    private final Set<Integer> sentences = new HashSet<>();
    private @Nullable TimeSpan when;
    private boolean background = true;

    /** Whether its day stands right before it: "Friday's strike". */
    private boolean owned;

    /** Whether it is told of as something before the news. */
    private boolean earlier;

    /** Whether it is set beside that of the report, which is gone on with behind it. */
    private boolean aside;

    /** Whether it is the earlier one of two that a sentence tells of, which is told of no more. */
    private boolean before;

    private double weight;
    private int last;

    Draft(String type) {
      this.type = type;
    }

    boolean takes(EventMention mention) {
      if (!EventTypes.compatible(type, mention.type()) || apart(markers, mention.markers())) {
        return false;
      }
      if (aside && mention.sentence() - last > 1) {
        return false;
      }
      TimeSpan span = mention.when() == null ? null : mention.when().interval();
      if (before && (span == null || !span.withinOneDay())) {
        return false;
      }
      if (span != null && when != null && !span.overlaps(when)) {
        return false;
      }
      if (span != null && when == null) {
        // "passed five to four ... went to the council last month on a 4-1 vote": news has no need
        // of a day, what went before it has; and further down "a rally" with a day of its own is
        // another one
        return numbers.isEmpty()
            || background == mention.background() && !old(span) && !introduced(mention);
      }
      if (span == null && background && !mention.background()) {
        // a later plain mention goes back to what the story is about, not to its history, unless
        // that is just before it
        return mention.sentence() - last <= 2;
      }
      return true;
    }

    void add(EventMention mention, int number) {
      numbers.add(number);
      last = mention.sentence();
      TimeSpan span = mention.when() == null ? null : mention.when().interval();
      boolean year = span != null && span.to().isAfter(span.from().plusDays(200));
      boolean owner = span != null && tokens.is(mention.firstToken() - 1, "'s");
      // "Saturday night's fire" says it outright
      if (span != null && !year && (when == null || when.contains(span) || owner && !owned)) {
        when = span;
        owned = owner;
      }
      background &= earlier || mention.background();
      markers.addAll(mention.markers());
      if (sentences.add(mention.sentence())) {
        weight += (mention.background() ? 0.2 : 1) * 3.0 / (2 + Math.min(mention.sentence(), 12));
        for (int n : mention.names()) {
          name(names.mentions().get(n));
        }
      }
    }

    private void name(Name mention) {
      var entity = names.entity(mention);
      switch (mention.type()) {
        case PERSON -> people.add(entity.key());
        case ORGANISATION -> organisations.add(entity.key());
        case PLACE -> {
          if (entity.country()) {
            organisations.add(entity.key());
          } else if (located(mention)) {
            places.add(entity.key());
          }
        }
        case OTHER -> {}
      }
    }

    /** Whether a place stands where something happens, and not for those who act from it. */
    private boolean located(Name mention) {
      int before = mention.firstToken() - 1;
      // "members of a choir on their way to Moria", "a bus bound for Zagora"
      boolean way =
          tokens.is(before, "to", "for", "from", "towards")
              && tokens.is(before - 1, "way", "bound", "route", "heading", "headed");
      if (way) {
        return false;
      }
      for (int k = before; k > before - 4 && k >= 0; k--) {
        if (SCENE.contains(tokens.lower(k))) {
          return true;
        }
        boolean within = tokens.is(k, "the", ",", "'s", "’s") || tokens.isCapitalised(k);
        if (!within && !tokens.isWord(k)) {
          return false;
        }
      }
      return tokens.is(mention.endToken(), "'s", "’s");
    }

    double weight() {
      return background ? weight * 0.1 : weight;
    }

    Occurrence finish(int id, boolean sole) {
      return new Occurrence(
          id,
          type,
          List.copyOf(numbers),
          when,
          Set.copyOf(people),
          Set.copyOf(organisations),
          Set.copyOf(places),
          Set.copyOf(markers),
          background,
          sole);
    }
  }

  /**
   * Whether two sets of markers tell two events apart: "morning" against "evening", "first" against
   * "second".
   */
  public static boolean apart(Set<String> a, Set<String> b) {
    return differ(a, b, PART_OF_DAY)
        || differ(a, b, RANKS)
        || a.contains("previous") != b.contains("previous")
        || a.contains("another") != b.contains("another");
  }

  /** Whether an event is told of as the second or a later one of its sort. */
  public static boolean ranked(Set<String> markers) {
    return markers.contains("second") || markers.contains("third") || markers.contains("fourth");
  }

  private static boolean differ(Set<String> a, Set<String> b, Set<String> group) {
    boolean inA = false;
    boolean inB = false;
    for (String word : group) {
      if (a.contains(word) && b.contains(word)) {
        return false;
      }
      inA |= a.contains(word);
      inB |= b.contains(word);
    }
    return inA && inB;
  }
}
