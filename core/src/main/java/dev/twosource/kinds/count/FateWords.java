package dev.twosource.kinds.count;

import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The words that tell what became of the counted, each with its family of {@link CountFamilies}:
 * verbs by what was done to them, verbs by what they did, nouns of acts ("the theft of"). A verb
 * with its particle is written with a hyphen.
 */
final class FateWords {
  /** What the counted are, as far as it decides what words say of them. */
  enum Sort {
    /** Posts and positions. */
    JOB,
    /** Animals. */
    ANIMAL,
    /** People. */
    PERSON,
    /** Flights, trains, performances: what is to take place at a time. */
    SERVICE,
    /** Buildings and vehicles, which are lost by being destroyed. */
    FIXED,
    /** Trees and other plants. */
    PLANT,
    /** Any other thing. */
    THING
  }

  /** Animals that are still alive. */
  static final String ALIVE = "#alive";

  private static final String DESTROYED = "#destroyed";

  private static final String DESTROY =
      "destroy burn burn-down burn-out gut consume raze flatten level demolish torch incinerate"
          + " devastate ravage obliterate ruin sweep-away wash-away blow-away engulf swallow swallow-up";

  private static final String DAMAGE = "damage crack batter dent";

  private static final String STEAL =
      "steal loot pilfer snatch grab swipe carry-off make-off walk-off spirit-away";

  private static final String FELLED = "#felled";

  private static final String RECOVERED = "#recovered";

  private static final String RECOVER = "recover retrieve bring-back get-back";

  /** Those whom the police hold, who are counted as such and not by a family. */
  static final String ARRESTED = "#arrested";

  private static final String SEIZE = "seize confiscate impound";

  /** The measure of what somebody buys or orders. */
  private static final String BUY = "buy";

  private static final String ORDER = "order purchase acquisition procurement";

  private static final Map<Sort, Map<String, String>> SUFFERED =
      Map.of(
          Sort.JOB,
          table(
              CountFamilies.CUT,
              "cost lose cut axe shed slash eliminate scrap abolish remove delete destroy"
                  + " shave-off do-away affect",
              "#jobs-new",
              "create add generate promise"),
          Sort.ANIMAL,
          table(
              CountFamilies.DEAD,
              "kill poison lose wipe-out drown devastate",
              "#culled",
              "cull slaughter put-down destroy gas euthanize euthanise",
              "#released",
              "release refloat return push-back guide-back lead-back tow-back herd-back free"
                  + " set-free reintroduce push-out guide-out lead-out",
              CountFamilies.STOLEN,
              "steal rustle drive-off drive-away",
              RECOVERED,
              RECOVER),
          Sort.PERSON,
          table(
              "#out",
              "evacuate lead-out clear-out move-out usher-out turn-out displace uproot",
              "#rescued",
              "rescue pluck winch airlift bring-ashore dig-out bring-up bring-out carry-out pull-out"
                  + " pull-free",
              "#trapped",
              "trap strand maroon entomb isolate cut-off pin wall-in hem-in snow-in",
              "#captive",
              "kidnap abduct",
              "#released",
              "release free liberate set-free",
              CountFamilies.CUT,
              "lay-off sack dismiss let-go",
              "#hired",
              "hire recruit take-on",
              "#suspended",
              "suspend",
              "#deported",
              "deport expel",
              CountFamilies.CASES,
              "infect sicken poison strike-down lay-low",
              "#affected",
              "affect inconvenience",
              ARRESTED,
              "recapture re-arrest retake"),
          Sort.SERVICE,
          table(
              "#cancelled",
              "cancel scrub scrap axe drop call-off ground pull withdraw suspend",
              "#delayed",
              "delay hold-up postpone",
              "#damaged",
              "damage"),
          Sort.FIXED,
          table(
              DESTROYED,
              DESTROY
                  + " lose claim wreck smash sink scuttle write-off bury pull-down tear-down"
                  + " knock-down bulldoze dismantle",
              "#damaged",
              DAMAGE,
              CountFamilies.STOLEN,
              STEAL,
              "#recalled",
              "recall call-in call-back",
              "#derailed",
              "derail",
              "#overturned",
              "overturn tip-over knock-over roll-over flip",
              "#closed",
              "close shut close-down shut-down shutter",
              "#seized",
              SEIZE),
          Sort.PLANT,
          table(
              DESTROYED,
              "destroy burn burn-down gut raze flatten torch incinerate devastate ravage engulf",
              "#damaged",
              DAMAGE,
              CountFamilies.STOLEN,
              STEAL,
              FELLED,
              "fell cut-down chop-down uproot remove take-out take-down axe lose clear grub-up"
                  + " dig-up dig-out saw-down"),
          Sort.THING,
          table(
              DESTROYED,
              DESTROY + " wreck smash",
              "#damaged",
              DAMAGE,
              CountFamilies.STOLEN,
              STEAL,
              "#recalled",
              "recall call-in call-back withdraw",
              "#closed",
              "close shut close-down shut-down",
              "#seized",
              SEIZE,
              RECOVERED,
              RECOVER));

  private static final Map<Sort, Map<String, String>> DID =
      Map.of(
          Sort.JOB,
          table(CountFamilies.CUT, "go disappear vanish"),
          Sort.ANIMAL,
          table(
              CountFamilies.DEAD,
              "die perish drown starve suffocate succumb",
              CountScenes.ESCAPED,
              "escape slip-out get-out break-out break-free break-loose run-away wander-off get-away"
                  + " slip-away run-off bolt abscond"),
          Sort.PERSON,
          table("#signed", "sign"),
          Sort.SERVICE,
          table(),
          Sort.FIXED,
          table(
              DESTROYED,
              "burn burn-down burn-out collapse sink go-down",
              "#derailed",
              "derail",
              "#overturned",
              "overturn tip-over go-over roll-over topple topple-over fall-over",
              CountFamilies.STOLEN,
              "disappear vanish go-missing",
              "#closed",
              "close shut close-down shut-down"),
          Sort.PLANT,
          table(DESTROYED, "burn burn-down", FELLED, "go"),
          Sort.THING,
          table(
              DESTROYED,
              "burn burn-out",
              CountFamilies.STOLEN,
              "disappear vanish miss go-missing",
              "#closed",
              "close shut close-down shut-down"));

  private static final Map<Sort, Map<String, String>> ACTS =
      Map.of(
          Sort.JOB,
          table(
              CountFamilies.CUT,
              "loss axing cut cull cutting elimination scrapping shedding disappearance abolition"
                  + " removal",
              "#jobs-new",
              "creation"),
          Sort.ANIMAL,
          table(
              CountFamilies.DEAD,
              "loss death poisoning",
              "#culled",
              "cull culling slaughter destruction",
              CountFamilies.STOLEN,
              "theft rustling"),
          Sort.PERSON,
          table(
              CountFamilies.CUT,
              "dismissal sacking layoff",
              "#hired",
              "hiring recruitment",
              "#deported",
              "deportation expulsion",
              "#missing",
              "search hunt disappearance"),
          Sort.SERVICE,
          table("#cancelled", "cancellation scrapping axing grounding withdrawal loss"),
          Sort.FIXED,
          table(
              DESTROYED,
              "destruction burning loss wrecking razing sinking torching",
              CountFamilies.STOLEN,
              "theft robbery looting disappearance",
              "#recalled",
              "recall",
              "#closed",
              "closure closing shutdown shutting",
              "#seized",
              "seizure confiscation",
              BUY,
              ORDER),
          Sort.PLANT,
          table(
              DESTROYED,
              "destruction burning",
              FELLED,
              "felling removal loss axing clearing uprooting clearance",
              BUY,
              ORDER),
          Sort.THING,
          table(
              DESTROYED,
              "destruction burning",
              CountFamilies.STOLEN,
              "theft robbery looting disappearance",
              "#recalled",
              "recall withdrawal",
              "#closed",
              "closure closing shutdown",
              "#seized",
              "seizure confiscation",
              BUY,
              ORDER));

  /** What is counted where a noun of an act is itself the counted one: "84 job cuts". */
  private static final Map<String, String> COUNTED =
      table(
          CountFamilies.CUT,
          "redundancy layoff",
          "#cancelled",
          "cancellation",
          "#signed",
          "signature signatory",
          CountFamilies.STRIKING,
          "striker");

  private FateWords() {}

  /** The family of what is done to the counted by a verb, or null. */
  static @Nullable String suffered(Sort sort, String verb) {
    return SUFFERED.getOrDefault(sort, Map.of()).get(verb);
  }

  /** The family of what the counted themselves do, or null. */
  static @Nullable String did(Sort sort, String verb) {
    return DID.getOrDefault(sort, Map.of()).get(verb);
  }

  /** The family of what a noun says of the counted behind it ("the loss of 84 posts"), or null. */
  static @Nullable String act(Sort sort, String noun) {
    return ACTS.getOrDefault(sort, Map.of()).get(noun);
  }

  /** The family that the counted noun tells by itself, or null. */
  static @Nullable String counted(String noun) {
    return COUNTED.get(noun);
  }

  private static Map<String, String> table(String... families) {
    Map<String, String> table = new HashMap<>();
    for (int i = 0; i < families.length; i += 2) {
      StringTokenizer words = new StringTokenizer(families[i + 1]);
      while (words.hasMoreTokens()) {
        table.put(words.nextToken(), families[i]);
      }
    }
    return table;
  }
}
