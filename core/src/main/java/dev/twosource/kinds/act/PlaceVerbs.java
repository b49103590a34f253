package dev.twosource.kinds.act;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.reading.Tokens;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Verbs that tell of a scene, and the type of event whose scene it is. Types of event are those of
 * the reading's own list; those that begin with "~" are acts that have a place and no event.
 */
public final class PlaceVerbs {
  private static final Map<String, String> TYPES = new HashMap<>();

  static {
    put(
        "crash",
        "crash collide veer swerve skid overturn plunge career plough plow slam topple roll derail "
            + "jackknife");
    put("sinking", "sink capsize founder ground beach stick");
    put("attack", "strike bomb shell attack hit ambush shoot stab raid");
    put("blast", "explode detonate");
    put("fire", "ignite");
    put("treaty", "sign ink initial ratify");
    put("~landing", "land dock disembark moor berth anchor limp");
    put("sale", "auction sell knock");
    put("meeting", "meet confer convene gather negotiate sit reunite");
    put("concert", "perform sing");
    put("match", "play bowl");
    put("theft", "rob burgle loot steal");
    put("opening", "inaugurate unveil");
    put("launch", "launch");
    put("trial", "try sentence convict jail");
    put("~arrest", "arrest detain capture recapture catch apprehend nab");
    put("~find", "find discover seize recover unearth excavate");
    put("~build", "build construct erect");
    put("~death", "die drown perish succumb");
    put("~handover", "exchange swap");
    put("protest", "march rally demonstrate protest");
    put("~faint", "faint collapse");
    put("~seat", "base headquarter house");
    put("~injury", "sprain dislocate fracture rupture twist");
  }

  private static final Set<String> CRASH = Set.of("crash");

  private static final Set<String> SINKING = Set.of("sinking");

  /** "fire", "heavy fire", "rocket attack": what one comes under, no "fire from his own party". */
  private static boolean fired(Tokens tokens, int i) {
    int under = FIRE.contains(tokens.lower(i)) ? i : i + 1;
    return FIRE.contains(tokens.lower(under)) && !tokens.is(under + 1, "from", "for", "over");
  }

  private static final Set<String> FIRE =
      Set.of("fire", "gunfire", "attack", "shelling", "bombardment");

  /**
   * "The ferry tied up in Bastia", "she made fast at Genoa": a ship has come to lie; not "the
   * guards were tied up in a cellar".
   */
  private static boolean madeFast(Tokens tokens, String verb, int i) {
    boolean words =
        verb.equals("tie") && tokens.is(i + 1, "up")
            || verb.equals("make") && tokens.is(i + 1, "fast");
    return words
        && !Verbs.auxiliary(tokens, i - 1)
        && tokens.is(i + 2, "in", "at", "alongside", "off", "near", "early", "late", "on");
  }

  private static boolean track(Tokens tokens, int i) {
    return tokens.is(
        i, "rails", "road", "runway", "tracks", "track", "carriageway", "motorway", "highway");
  }

  /** "came off the A49", "left the M6": a road by its number that somebody strays from. */
  private static boolean numbered(Tokens tokens, String verb, int i) {
    boolean off = tokens.is(i + 1, "off") && OFF.contains(verb);
    int the = off ? i + 2 : i + 1;
    return (off || verb.equals("leave"))
        && tokens.is(the, "the")
        && ROAD.matcher(tokens.text(the + 1)).matches();
  }

  private static final Set<String> OFF =
      Set.of("come", "go", "run", "slide", "skid", "roll", "veer", "career");

  private static final Pattern ROAD = Pattern.compile("[ABEMN][1-9][0-9]{0,3}|I-[0-9]{1,3}");

  /** "splashed down off Chile", "thumped down on the steppe": how what flew comes to the ground. */
  private static final Set<String> DESCENDING =
      Set.of("touch", "splash", "thump", "bump", "float", "parachute");

  private PlaceVerbs() {}

  private static void put(String type, String verbs) {
    for (String verb : verbs.split(" ")) {
      TYPES.putIfAbsent(verb, type);
    }
  }

  /** Whether a type is one that verbs of the table tell of. */
  public static boolean known(String type) {
    return TYPES.containsValue(type);
  }

  /** The type of event whose scene a verb tells of, or null. */
  static @Nullable String type(Context context, int i) {
    var tokens = context.tokens();
    String verb = context.verb(i);
    if (tokens.is(i, "aground", "ashore", "adrift")) {
      return tokens.is(i, "ashore") ? "~landing" : "sinking";
    }
    if (verb.equals("go") && tokens.is(i + 1, "off", "over") && !tokens.is(i + 2, "in", "at")) {
      return "crash";
    }
    if (verb.equals("go") && tokens.sequence(i + 1, "under", "the", "hammer")) {
      return "sale";
    }
    if (verb.equals("pass") && tokens.is(i + 1, "away")
        || verb.equals("lose") && tokens.is(i + 2, "life", "lives")
        || verb.equals("breathe") && tokens.is(i + 2, "last")) {
      return "~death";
    }
    if (verb.equals("lay") && tokens.sequence(i + 1, "to", "rest")) {
      return "ceremony";
    }
    if (verb.equals("go") && tokens.is(i + 1, "under")
        || verb.equals("run") && tokens.is(i + 1, "aground")) {
      return "sinking";
    }
    boolean rails =
        tokens.is(i + 1, "off") && tokens.is(i + 3, "rails", "road", "tracks", "track")
            || verb.equals("leave") && track(tokens, i + 2)
            || verb.equals("leave") && tokens.is(i + 1, "the", "a", "an") && track(tokens, i + 3)
            || verb.equals("jump") && tokens.is(i + 2, "rails", "tracks", "track")
            || numbered(tokens, verb, i);
    if (rails) {
      return "crash";
    }
    if (verb.equals("catch") && tokens.is(i + 1, "fire")
        || verb.equals("burn") && tokens.is(i + 1, "down", "out")
        || verb.equals("go") && tokens.is(i + 1, "up") && tokens.is(i + 3, "flames", "smoke")
        || verb.equals("set") && tokens.is(i + 1, "alight", "ablaze")) {
      return "fire";
    }
    if (verb.equals("set") && (tokens.is(i + 1, "free") || tokens.is(i + 2, "free"))
        || verb.equals("walk") && tokens.is(i + 1, "free")
        || verb.equals("let") && tokens.is(i + 1, "go")) {
      return "~release";
    }
    if (verb.equals("take") && tokens.sequence(i + 1, "to", "the", "streets")) {
      return "protest";
    }
    if (verb.equals("blow") && tokens.is(i + 1, "up")) {
      return "blast";
    }
    if (verb.equals("tip") && tokens.is(i + 1, "over")
        || verb.equals("turn") && tokens.is(i + 1, "over", "turtle")) {
      return "crash";
    }
    if (verb.equals("dig") && (tokens.is(i + 1, "up", "out") || tokens.is(i + 2, "up", "out"))) {
      return "~find";
    }
    if (verb.equals("hold") && tokens.is(i + 1, "up")) {
      return "theft";
    }
    if (verb.equals("break") && tokens.is(i + 1, "into", "in")) {
      return "theft";
    }
    if (verb.equals("centre") || verb.equals("center")) {
      return "quake";
    }
    if (DESCENDING.contains(verb) && tokens.is(i + 1, "down")
        || verb.equals("put") && tokens.is(i + 1, "in", "ashore")
        || madeFast(tokens, verb, i)) {
      return "~landing";
    }
    if (verb.equals("come") && tokens.is(i + 1, "across", "upon")) {
      return "~find";
    }
    // "came under fire", "had come under heavy shelling"
    if (verb.equals("come") && tokens.is(i + 1, "under") && fired(tokens, i + 2)) {
      return "attack";
    }
    if (verb.equals("go") && tokens.is(i + 1, "down") && context.events().tells(SINKING)) {
      return "sinking";
    }
    if (verb.equals("go") && tokens.is(i + 1, "down") && context.events().tells(CRASH)) {
      return "crash";
    }
    if (verb.equals("change") && tokens.is(i + 1, "hands")) {
      return "sale";
    }
    if (verb.equals("come") && tokens.is(i + 1, "down") && context.events().tells(CRASH)) {
      return "crash";
    }
    if (verb.equals("come") && tokens.is(i + 1, "down") && tokens.is(i + 2, "on", "in", "near")) {
      return "attack";
    }
    if ((verb.equals("lift") || verb.equals("blast")) && tokens.is(i + 1, "off", "from")) {
      return "launch";
    }
    if (verb.equals("rise") && tokens.is(i + 1, "over", "from")) {
      return "launch";
    }
    return TYPES.get(verb);
  }
}
