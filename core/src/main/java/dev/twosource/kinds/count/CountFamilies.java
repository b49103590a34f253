package dev.twosource.kinds.count;

import dev.twosource.kinds.context.Animals;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Tokens;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What people and things are counted as, whatever the wording: "were plucked to safety" and "the
 * survivors" are one family, "employs" and "the staff" another. A family's name begins with {@link
 * #MARK}, which tells it from the lemma of any other predicate.
 */
public final class CountFamilies {
  /** What every family's name begins with. */
  static final String MARK = "#";

  /** People at a gathering: marchers, spectators, whoever turned out. */
  public static final String CROWD = "#crowd";

  /** Posts that are lost. */
  static final String CUT = "#jobs-lost";

  /** People who work somewhere. */
  public static final String EMPLOYED = "#employed";

  /** Those who are on a ship, a plane or a bus. */
  static final String ABOARD = "#aboard";

  /** Posts that nobody fills. */
  static final String VACANT = "#vacant";

  /** Cases of a disease. */
  static final String CASES = "#cases";

  /** Animals that died, by no hand that meant to. */
  static final String DEAD = "#dead-animals";

  /** What thieves took. */
  static final String STOLEN = "#stolen";

  /** Those who do not work while others of them strike. */
  static final String STRIKING = "#striking";

  /** Those who may vote. */
  static final String VOTERS = "#voters";

  /** Those who were sent to the scene. */
  static final String DEPLOYED = "#deployed";

  /** All those of whom a share is told. */
  static final String WHOLE = "#whole";

  /** Those who live in a place. */
  static final String RESIDENTS = "#residents";

  /** How many are in a delegation. */
  static final String PARTY = "#party";

  /** How many children somebody has. */
  public static final String CHILDREN = "#children";

  private static final String RESCUED = "#rescued";

  private static final Set<String> JOBS =
      Set.of("job", "post", "position", "role", "redundancy", "layoff", "vacancy");

  /** What has electricity, or has it no longer. */
  private static final Set<String> SUPPLIED =
      WordList.set(
          """
              home house household customer property connection premise premises business firm
              account meter consumer subscriber resident people person family""");

  /** Verbs of coming out to something, which tell of a crowd where many do it. */
  private static final Set<String> TURNING_OUT =
      WordList.set(
          """
              came come walked joined filled lined flocked descended converged massed listened saw
              present braved congregated cheered applauded showed heard celebrated mourned prayed
              attend watching cheering attending gathering demonstrating swarmed flooded queued
              chanted""");

  /** Where a crowd sits or stands. */
  private static final String[] VENUES = {
    "stadium", "arena", "crowd", "ground", "hall", "stands", "terraces", "house", "theatre",
    "theater", "square", "streets", "street", "audience", "gallery", "tent", "church", "park"
  };

  /** Words that show that those brought out were in need. */
  private static final String[] BROUGHT = {
    "from", "to", "off", "out", "alive", "ashore", "clear", "free", "in", "aboard", "back", "up"
  };

  private static final Set<String> HOMES =
      WordList.set(
          """
              home house building dwelling household property flat apartment shop structure school
              bridge church mosque temple hut barn cabin hotel factory warehouse villa cottage
              chalet""");

  /** Those who are sent to help, to keep order or to fight, and what they come with. */
  private static final Set<String> RESPONDERS =
      WordList.set(
          """
              firefighter fireman soldier troop police officer policeman rescuer diver medic
              paramedic searcher peacekeeper guard engine helicopter aircraft ambulance pump""");

  /** Where those who were sent are. */
  private static final String[] SCENES = {"scene", "spot", "ground", "site", "lines", "fireline"};

  /** What somebody is appointed or elected to, besides posts. */
  private static final Set<String> SEATS =
      Set.of("seat", "seats", "judgeship", "professorship", "chair", "place", "bench");

  private static final Set<String> CAPTIVES =
      Set.of("hostage", "captive", "prisoner", "soldier", "fighter", "detainee");

  private static final Map<String, String> AFTER =
      Map.ofEntries(
          Map.entry("hospital", "#hospital"),
          Map.entry("hospitals", "#hospital"),
          Map.entry("hospitalised", "#hospital"),
          Map.entry("hospitalized", "#hospital"),
          Map.entry("rescued", RESCUED),
          Map.entry("saved", RESCUED),
          Map.entry("survived", RESCUED),
          Map.entry("plucked", RESCUED),
          Map.entry("safety", "#out"),
          Map.entry("safely", "#out"),
          Map.entry("evacuated", "#out"),
          Map.entry("fled", "#out"),
          Map.entry("flee", "#out"),
          Map.entry("displaced", "#out"),
          Map.entry("sheltering", "#sheltered"),
          Map.entry("sheltered", "#sheltered"),
          Map.entry("shelters", "#sheltered"),
          Map.entry("shelter", "#sheltered"),
          Map.entry("evacuation", "#sheltered"),
          Map.entry("homeless", "#homeless"),
          Map.entry("missing", "#missing"),
          Map.entry("unaccounted", "#missing"),
          Map.entry("treated", "#hospital"),
          Map.entry("admitted", "#hospital"),
          Map.entry("airlifted", RESCUED),
          Map.entry("winched", RESCUED),
          Map.entry("uprooted", "#out"),
          Map.entry("trapped", "#trapped"),
          Map.entry("stranded", "#trapped"),
          Map.entry("marooned", "#trapped"),
          Map.entry("stuck", "#trapped"),
          Map.entry("untraced", "#missing"),
          Map.entry("hostage", "#captive"),
          Map.entry("captive", "#captive"),
          Map.entry("seized", "#captive"),
          Map.entry("snatched", "#captive"),
          Map.entry("gunpoint", "#captive"),
          Map.entry("kidnapped", "#captive"),
          Map.entry("abducted", "#captive"),
          Map.entry("aboard", ABOARD),
          Map.entry("work", EMPLOYED),
          Map.entry("works", EMPLOYED),
          Map.entry("employed", EMPLOYED),
          Map.entry("marched", CROWD),
          Map.entry("marching", CROWD),
          Map.entry("rallied", CROWD),
          Map.entry("demonstrated", CROWD),
          Map.entry("protested", CROWD),
          Map.entry("gathered", CROWD),
          Map.entry("assembled", CROWD),
          Map.entry("attended", CROWD),
          Map.entry("watched", CROWD),
          Map.entry("witnessed", CROWD),
          Map.entry("packed", CROWD),
          Map.entry("thronged", CROWD),
          Map.entry("crammed", CROWD),
          Map.entry("paraded", CROWD),
          Map.entry("poured", CROWD),
          Map.entry("streamed", CROWD),
          Map.entry("turnout", CROWD),
          Map.entry("enrolled", "#enrolled"),
          Map.entry("enroled", "#enrolled"),
          Map.entry("infected", CASES),
          Map.entry("sickened", CASES));

  private static final Map<String, String> BEFORE =
      Map.ofEntries(
          Map.entry("rescued", RESCUED),
          Map.entry("rescuing", RESCUED),
          Map.entry("saved", RESCUED),
          Map.entry("evacuated", "#out"),
          Map.entry("evacuating", "#out"),
          Map.entry("displaced", "#out"),
          Map.entry("displacing", "#out"),
          Map.entry("treating", "#hospital"),
          Map.entry("treated", "#hospital"),
          Map.entry("uprooted", "#out"),
          Map.entry("uprooting", "#out"),
          Map.entry("carrying", ABOARD),
          Map.entry("carried", ABOARD),
          Map.entry("ferrying", ABOARD),
          Map.entry("transporting", ABOARD),
          Map.entry("abducted", "#captive"),
          Map.entry("abducting", "#captive"),
          Map.entry("kidnapped", "#captive"),
          Map.entry("kidnapping", "#captive"),
          Map.entry("staff", EMPLOYED),
          Map.entry("workforce", EMPLOYED),
          Map.entry("payroll", EMPLOYED),
          Map.entry("gate", CROWD),
          Map.entry("packing", CROWD),
          Map.entry("manifest", ABOARD),
          Map.entry("drawn", CROWD),
          Map.entry("hospitalising", "#hospital"),
          Map.entry("hospitalizing", "#hospital"),
          Map.entry("trapped", "#trapped"),
          Map.entry("trapping", "#trapped"),
          Map.entry("stranded", "#trapped"),
          Map.entry("stranding", "#trapped"),
          Map.entry("employs", EMPLOYED),
          Map.entry("employ", EMPLOYED),
          Map.entry("employed", EMPLOYED),
          Map.entry("employing", EMPLOYED),
          Map.entry("crowd", CROWD),
          Map.entry("crowds", CROWD),
          Map.entry("attendance", CROWD),
          Map.entry("turnout", CROWD),
          Map.entry("audience", CROWD),
          Map.entry("counted", CROWD),
          Map.entry("drew", CROWD),
          Map.entry("attracted", CROWD),
          Map.entry("drawing", CROWD),
          Map.entry("enrolled", "#enrolled"));

  private static final Map<String, String> HEADS =
      Map.ofEntries(
          Map.entry("survivor", RESCUED),
          Map.entry("vacancy", VACANT),
          Map.entry("redundancy", CUT),
          Map.entry("layoff", CUT),
          Map.entry("passenger", ABOARD),
          Map.entry("occupant", ABOARD),
          Map.entry("participant", CROWD),
          Map.entry("finisher", CROWD),
          Map.entry("runner", CROWD),
          Map.entry("marcher", CROWD),
          Map.entry("demonstrator", CROWD),
          Map.entry("attendee", CROWD),
          Map.entry("rallygoer", CROWD),
          Map.entry("mourner", CROWD),
          Map.entry("evacuee", "#out"),
          Map.entry("traveller", ABOARD),
          Map.entry("traveler", ABOARD),
          Map.entry("spectator", CROWD),
          Map.entry("fan", CROWD),
          Map.entry("onlooker", CROWD),
          Map.entry("worshipper", CROWD),
          Map.entry("worshiper", CROWD),
          Map.entry("festivalgoer", CROWD),
          Map.entry("racegoer", CROWD),
          Map.entry("concertgoer", CROWD),
          Map.entry("employee", EMPLOYED),
          Map.entry("staff", EMPLOYED),
          Map.entry("hostage", "#captive"),
          Map.entry("captive", "#captive"),
          Map.entry("prisoner", "#captive"),
          Map.entry("infection", CASES),
          Map.entry("inhabitant", RESIDENTS),
          Map.entry("pupil", "#enrolled"));

  private CountFamilies() {}

  /** "came to the village meeting", "flocked to his funeral": whether people go to a gathering. */
  private static boolean gathers(Tokens tokens, int to) {
    for (int i = to + 1; tokens.is(to, "to", "for") && i < to + 5; i++) {
      if (GATHERINGS.contains(tokens.lower(i))) {
        return true;
      }
      if (!tokens.isWord(i) || tokens.is(i, "and", "in", "of", "for", "from")) {
        return false;
      }
    }
    return false;
  }

  /** "The stadium holds 40,000 spectators", "can take 300 mourners": what there is room for. */
  static boolean seats(Tokens tokens, int first) {
    int i = first - 1;
    while (tokens.is(i, "about", "some", "around", "up", "to", "over", "nearly", "almost")) {
      i--;
    }
    return tokens.is(i, "holds", "seats", "accommodates", "hold", "seat", "accommodate")
        || tokens.is(i, "for") && tokens.is(i - 1, "room", "space", "capacity", "seats", "places");
  }

  private static final WordSet OCCASIONS =
      WordSet.of(
          "service",
          "mass",
          "match",
          "game",
          "ceremony",
          "concert",
          "funeral",
          "final",
          "race",
          "spectacle",
          "parade",
          "procession",
          "fireworks",
          "display",
          "regatta",
          "show",
          "premiere");

  private static final WordSet GATHERINGS =
      WordSet.of(
          "meeting",
          "rally",
          "funeral",
          "concert",
          "festival",
          "ceremony",
          "vigil",
          "fair",
          "premiere",
          "debate",
          "hearing",
          "parade",
          "march",
          "protest",
          "demonstration",
          "wake",
          "hustings",
          "opening",
          "unveiling",
          "wedding");

  /** What is counted where people, or things, are counted so: customers stand for their lines. */
  static CountKind.Measure measure(String predicate, CountKind.Measure plain) {
    return switch (predicate) {
      case CUT, "#unpowered", "#reconnected", CASES -> CountKind.Measure.OTHER;
      case "#hospital" -> CountKind.Measure.INJURED;
      default -> plain;
    };
  }

  /** Whether a predicate is a family's name. */
  static boolean known(String predicate) {
    return predicate.startsWith(MARK);
  }

  /** Whether a noun stands for those who take part in a march. */
  static boolean marcher(String lemma) {
    return lemma.equals("marcher")
        || lemma.equals("demonstrator")
        || lemma.equals("protester")
        || lemma.equals("protestor");
  }

  /** Whether a noun stands for paid work. */
  static boolean isJob(String lemma) {
    return JOBS.contains(lemma);
  }

  /** Whether a noun stands for those who are sent to help, or for what they come with. */
  static boolean responder(String lemma) {
    return RESPONDERS.contains(lemma);
  }

  /** Whether a noun stands for something built. */
  static boolean isHome(String lemma) {
    return HOMES.contains(lemma);
  }

  /** "remain to be filled", "are still vacant": nobody has them. */
  private static boolean open(Tokens tokens, int i) {
    boolean remain =
        tokens.sequence(i - 2, "to", "be")
            && tokens.is(i - 3, "remain", "remains", "remained", "still", "yet");
    return tokens.is(i, "vacant", "unfilled", "empty")
        || tokens.is(i, "filled")
            && (remain || tokens.is(i - 1, "not", "n't") || tokens.is(i - 2, "not", "n't"));
  }

  /** Whether a noun stands for those who work for somebody. */
  static boolean worker(String lemma) {
    return lemma.equals("worker")
        || lemma.equals("employee")
        || lemma.equals("staff")
        || lemma.equals("workforce");
  }

  /** The family that the counted noun tells by itself, or null. */
  static @Nullable String head(String lemma) {
    return HEADS.get(lemma);
  }

  /**
   * The family of what token {@code i}, somewhere after the counted, says of them; null for none.
   *
   * @param head the counted noun's lemma; the empty string where a number stands alone
   * @param people whether people are counted
   */
  static @Nullable String after(Tokens tokens, int i, String head, boolean people) {
    if (isJob(head)) {
      boolean gone =
          tokens.is(
                  i,
                  "lost",
                  "cut",
                  "axed",
                  "disappear",
                  "disappeared",
                  "scrapped",
                  "shed",
                  "eliminated",
                  "slashed",
                  "vanish",
                  "vanished",
                  "culled",
                  "gone",
                  "lose")
              || tokens.is(i, "go", "going")
                  && tokens.is(i - 1, "will", "to", "would", "could", "are", "were", "must");
      return gone ? CUT : open(tokens, i) ? VACANT : null;
    }
    if (CountScenes.waits(tokens, i, head)) {
      return "#waiting";
    }
    if (SEATS.contains(head) && !tokens.is(i, "empty") && open(tokens, i)) {
      return VACANT; // "two seats at the court remain to be filled"
    }
    if (RESPONDERS.contains(head)
        && (tokens.is(
                i,
                "battling",
                "battled",
                "fighting",
                "fought",
                "tackling",
                "tackled",
                "deployed",
                "mobilised",
                "mobilized",
                "dispatched",
                "scrambled")
            || tokens.is(i, "sent") && tokens.is(i + 1, "to", "in", "into", "out", "there")
            || tokens.is(i, "at", "on") && tokens.is(i + 1, "the") && tokens.is(i + 2, SCENES))) {
      return DEPLOYED;
    }
    if (HOMES.contains(head)) {
      if (tokens.is(i, "uninhabitable")
          || tokens.is(i, "in", "to") && tokens.is(i + 1, "ruins", "ashes", "rubble")
          || tokens.is(i, "lost") && tokens.is(i + 1, "to")) {
        return "#destroyed";
      }
      if (tokens.is(
              i,
              "destroyed",
              "flattened",
              "razed",
              "gutted",
              "levelled",
              "leveled",
              "consumed",
              "collapsed",
              "demolished")
          || tokens.is(i, "burned", "burnt") && tokens.is(i + 1, "down", "to", "out")
          || tokens.is(i, "swept", "washed", "blown", "carried") && tokens.is(i + 1, "away")
          || tokens.is(i, "reduced") && tokens.is(i + 1, "to")) {
        return "#destroyed";
      }
      if (tokens.is(i, "damaged") || tokens.sequence(i, "with", "damage")) {
        return "#damaged";
      }
    }
    if (tokens.is(i, "without", "lost", "lose", "losing", "no") && power(tokens, i + 1)
        || SUPPLIED.contains(head) && tokens.sequence(i, "in", "the", "dark")
        || SUPPLIED.contains(head)
            && (tokens.is(i, "cut")
                    && tokens.is(i + 1, "off")
                    && !tokens.sequence(i + 2, "by", "the")
                || tokens.is(i, "blacked") && tokens.is(i + 1, "out")
                || tokens.is(i, "powerless", "unpowered"))) {
      return "#unpowered";
    }
    if (SUPPLIED.contains(head) && tokens.is(i, "reconnected", "restored")) {
      boolean not = false;
      for (int k = i - 1; k > i - 5; k--) {
        not |= tokens.is(k, "not", "yet", "still", "n't", "awaiting", "waiting");
      }
      return not ? "#unpowered" : "#reconnected";
    }
    if (!people
        && !head.isEmpty()
        && (tokens.is(i, "recovered", "retrieved")
            || tokens.is(i, "turned") && tokens.is(i + 1, "up"))) {
      return "#recovered";
    }
    boolean animal = Animals.is(head);
    if ((animal || people)
            && (tokens.is(i, "released", "freed", "liberated", "reintroduced")
                    && tokens.is(i - 1, "were", "been", "was", "being", "are")
                || tokens.is(i, "turned") && tokens.is(i + 1, "loose"))
        || tokens.is(i, "let", "set") && tokens.is(i + 1, "go", "free", "loose")) {
      return "#released";
    }
    if (!people
        && !head.isEmpty()
        && (tokens.is(i, "unsold")
            || tokens.is(i, "failed", "fail")
                && (tokens.sequence(i + 1, "to", "sell")
                    || tokens.is(i + 2, "find") && tokens.is(i + 4, "buyer", "buyers", "bidder"))
            || tokens.is(i, "bought") && tokens.is(i + 1, "in"))) {
      return "#unsold";
    }
    if (!people
        && !head.isEmpty()
        && (tokens.is(i, "overboard")
            || tokens.sequence(i, "over", "the", "side")
            || tokens.is(i, "lost", "washed") && tokens.sequence(i + 1, "at", "sea"))) {
      return "#overboard";
    }
    if (!people
        && !head.isEmpty()
        && (tokens.is(i, "stolen", "looted", "pilfered")
            || tokens.is(i, "disappeared", "vanished", "missing"))) {
      return STOLEN;
    }
    if (animal) {
      return tokens.is(i, "culled", "slaughtered", "destroyed", "killed", "gassed")
          ? "#culled"
          : tokens.is(i, "died", "dead", "perished", "drowned", "poisoned", "dying") ? DEAD : null;
    }
    if (head.equals("case") || !people) {
      return null;
    }
    if (tokens.is(i, "without")
            && (tokens.sequence(i + 1, "a", "home") || tokens.is(i + 1, "homes"))
        || tokens.is(i, "lost")
            && (tokens.sequence(i + 1, "their", "homes")
                || tokens.sequence(i + 1, "their", "home"))) {
      return "#homeless";
    }
    if (tokens.sequence(i, "on", "board")
        || tokens.is(i, "on")
            && tokens.is(i + 1, "the", "its", "her", "their")
            && (tokens.is(i + 2, "manifest")
                || tokens.is(i + 2, "passenger", "crew") && tokens.is(i + 3, "list"))) {
      return ABOARD;
    }
    if (tokens.is(i, "registered", "eligible", "entitled", "enrolled")
        && tokens.sequence(i + 1, "to", "vote")) {
      return VOTERS;
    }
    if (tokens.is(i, "sent") && tokens.is(i + 1, "home")) {
      return "#out";
    }
    if (tokens.is(i, "out") && tokens.is(i + 1, "of") && tokens.is(i + 2, "work", "jobs")
        || tokens.is(i, "lost", "lose", "losing")
            && (tokens.is(i + 1, "their") && tokens.is(i + 2, "jobs", "job")
                || tokens.is(i + 1, "jobs"))
        || tokens.is(i, "laid") && tokens.is(i + 1, "-", "off")) {
      return CUT;
    }
    if (tokens.is(
                i, "pulled", "plucked", "hauled", "winched", "lifted", "dragged", "fished",
                "brought", "taken", "dug", "picked")
            && tokens.is(i + 1, BROUGHT)
            && rescues(tokens, i)
        || tokens.is(i, "alive") && brought(tokens, i)) {
      return RESCUED;
    }
    if (tokens.is(i, "found", "traced", "located", "seen", "accounted")
        && (unfound(tokens, i - 1) || unfound(tokens, i - 2) || unfound(tokens, i - 3))) {
      return "#missing";
    }
    if (tokens.is(i, "needed", "needing", "required", "requiring", "received", "receiving", "for")
        && (tokens.is(i + 1, "treatment")
            || tokens.is(i + 1, "medical", "hospital", "emergency", "first")
                && tokens.is(i + 2, "treatment", "care", "attention", "help", "aid"))) {
      return "#hospital";
    }
    if (tokens.is(i, "left", "leave", "leaving", "quit", "abandoned", "vacated", "deserted")
            && (tokens.is(i + 1, "their")
                    && tokens.is(i + 2, "homes", "houses", "villages", "flats")
                || tokens.is(i + 1, "home", "homes")
                    && !tokens.is(i + 2, "for", "to", "and", "in", "each", "every")
                || tokens.is(i + 1, "the")
                    && tokens.is(
                        i + 2, "island", "town", "village", "area", "valley", "coast", "city"))
        || tokens.is(i, "left") && tokens.is(i - 1, "had", "have") && tokens.isCapitalised(i + 1)
        || tokens.is(i, "moved", "moving") && tokens.is(i + 1, "in", "into", "to", "out")
        || removed(tokens, i)) {
      return tokens.is(i + 1, "into") && active(tokens, i) && centre(tokens, i + 2)
          ? "#sheltered"
          : "#out";
    }
    if (tokens.is(
            i, "forced", "driven", "chased", "ordered", "told", "cleared", "moved", "left", "made",
            "had", "asked")
        && (tokens.is(i + 1, "from", "out", "to")
                && (tokens.is(i + 2, "leave", "flee", "evacuate", "go", "of")
                    || tokens.is(i + 2, "their") && tokens.is(i + 3, "homes", "houses"))
            || tokens.is(i, "left") && tokens.sequence(i + 1, "their", "homes"))) {
      return "#out";
    }
    if (tokens.is(i, "emptied", "cleared") && tokens.is(i - 1, "was", "were", "been", "being")) {
      for (int k = i - 2; k > Math.max(0, i - 9) && !tokens.is(k, ".", ",", ";"); k--) {
        if (SETTLEMENTS.contains(tokens.lower(k))) {
          return "#out"; // "a hamlet of 140 people was emptied"
        }
      }
    }
    boolean refuge =
        tokens.is(i, "sought", "seeking", "taken", "taking", "found", "took")
            && tokens.is(i + 1, "refuge", "shelter");
    if (refuge
        || tokens.is(i, "sleeping", "sheltering", "staying", "housed", "camping")
            && tokens.is(i + 1, "in", "at", "under")) {
      return "#sheltered";
    }
    if (tokens.is(i, "caught") && tokens.is(i + 1, "behind", "under", "beneath", "below")) {
      return "#trapped";
    }
    boolean below = underground(tokens, i);
    if (below && tokens.is(i - 1, "still", "remain", "remained", "stuck", "left", "remains")) {
      return "#trapped";
    }
    if (below
        || tokens.sequence(i, "at", "work")
        || tokens.sequence(i, "on", "shift")
        || tokens.sequence(i, "on", "duty")
        || tokens.is(i, "on")
            && tokens.is(i + 1, "the", "an", "a")
            && (tokens.is(i + 2, "shift") || tokens.is(i + 3, "shift"))
        || tokens.is(i, "working") && tokens.is(i + 1, "inside", "there", "in", "at")) {
      return "#at-work";
    }
    if (tokens.is(i, "walked", "walk") && tokens.is(i + 1, "out")
        || tokens.is(i, "stayed", "stay") && tokens.is(i + 1, "away", "home", "off")
        || tokens.is(i, "downed") && tokens.is(i + 1, "tools")
        || tokens.is(i, "stopped") && tokens.is(i + 1, "work", "working")
        || tokens.is(i, "on", "gone") && tokens.is(i + 1, "strike")
        || tokens.is(i, "failed") && tokens.sequence(i + 1, "to", "report")
        || tokens.is(i, "joined", "join", "observed", "supported", "part", "heeded")
            && strike(tokens, i + 1)) {
      return STRIKING;
    }
    if ((tokens.is(i, "taken", "took", "taking") && tokens.is(i + 1, "part") && !strike(tokens, i))
        || tokens.is(i, "turned") && tokens.is(i + 1, "out", "up")
        || tokens.is(i, "showed") && tokens.is(i + 1, "up")
        || tokens.is(i, "followed")
            && tokens.is(i + 1, "it", "the")
            && (tokens.is(i + 1, "it") || OCCASIONS.contains(tokens.lower(i + 2)))
        || tokens.is(i, "came", "flocked", "went", "travelled", "traveled")
            && gathers(tokens, i + 1)
        || tokens.is(i, "joined") && tokens.is(i + 1, "in", "the", "a", "it", "them", "him", "her")
        || tokens.is(i, "in", "on", "through", "at") && tokens.is(i + 1, "attendance", "hand")
        || tokens.is(i, "were") && tokens.is(i + 1, "there", "present")
        || tokens.sequence(i, "took", "to", "the", "streets")
        || tokens.is(i, "in")
            && tokens.is(i + 1, "the")
            && tokens.is(
                i + 2,
                "stadium",
                "arena",
                "rink",
                "auditorium",
                "crowd",
                "ground",
                "stands",
                "terraces")) {
      return CROWD;
    }
    if (tokens.is(i, "fallen", "fell", "are", "were", "taken", "took", "taking", "falling", "off")
            && tokens.is(i + 1, "ill", "sick")
        || tokens.is(i, "tested") && tokens.is(i + 1, "positive")
        || tokens.is(i, "come", "came") && tokens.sequence(i + 1, "down", "with")
        || tokens.is(i, "caught", "contracted")
            && (tokens.is(i + 1, "the", "it") || tokens.is(i + 2, "fever", "disease", "virus"))) {
      return CASES;
    }
    if (tokens.is(i, "made", "laid") && tokens.is(i + 1, "redundant", "off")) {
      return CUT;
    }
    boolean lives =
        tokens.is(i, "live", "living", "lives", "reside", "residing")
            && tokens.is(i + 1, "in", "on", "there", "here", "along", "at", "within")
            && !tokens.is(i + 2, "poverty", "fear", "tents", "exile", "camps", "shelters", "a");
    boolean stays =
        tokens.is(i, "remain", "remained", "left")
            && (head.equals("resident") || head.equals("inhabitant") || head.equals("islander"))
            && tokens.is(i + 1, "in", "on", "there");
    if (lives || stays) {
      return RESIDENTS;
    }
    if (tokens.is(i, "safety") && carried(tokens, i)) {
      return RESCUED;
    }
    return letIn(tokens, i) ? null : AFTER.get(tokens.lower(i));
  }

  /** "Were admitted to the opening night": they were let in, and nobody was hurt. */
  private static boolean letIn(Tokens tokens, int i) {
    if (!tokens.is(i, "admitted") || !tokens.is(i + 1, "to", "into", "as", "free")) {
      return false;
    }
    for (int k = i + 2; k < i + 7 && tokens.isWord(k); k++) {
      if (OPEN_TO.contains(tokens.lower(k))) {
        return true;
      }
    }
    return tokens.is(i + 1, "as", "free");
  }

  /** What people are let into who are well. */
  private static final WordSet OPEN_TO =
      WordList.probed(
          """
              night opening show play performance concert match game ground stadium arena hall
              theatre theater cinema museum exhibition university universities college colleges
              school schools academy faculty course courses programme program degree bar order club
              union society country ceremony building chamber gallery zoo park site festival premises
              parliament membership army priesthood court courtroom session hearing island
              tournament race final""");

  /** "were moved from the slopes", "had been taken out of their homes". */
  private static boolean removed(Tokens tokens, int i) {
    if (active(tokens, i)) {
      return false;
    }
    boolean from =
        tokens.is(i, "moved", "removed", "cleared")
            && (tokens.is(i + 1, "away")
                || tokens.is(i + 1, "from")
                    && tokens.is(i + 2, "the", "their", "homes", "low", "villages", "areas", "a"));
    boolean out =
        tokens.is(
                i, "taken", "led", "brought", "helped", "moved", "got", "bussed", "bused",
                "ferried")
            && (tokens.is(i + 1, "out") && tokens.is(i + 2, "of")
                || tokens.is(i + 1, "from") && tokens.is(i + 2, "their"))
            && (tokens.is(i + 3, HOMELY) || tokens.is(i + 4, HOMELY));
    return from || out;
  }

  private static final String[] HOMELY = {
    "home",
    "homes",
    "house",
    "houses",
    "flat",
    "flats",
    "apartment",
    "apartments",
    "village",
    "villages",
    "building",
    "buildings",
    "town",
    "area",
    "district",
    "neighbourhood",
    "neighborhood"
  };

  private static boolean active(Tokens tokens, int i) {
    return !tokens.is(i - 1, "were", "was", "been", "being", "be", "are")
        && !tokens.is(i - 2, "were", "was", "been", "being", "be", "are");
  }

  /** Whether those who move go to where the homeless are put up. */
  private static boolean centre(Tokens tokens, int from) {
    for (int k = from; k < from + 6; k++) {
      if (tokens.is(k, "centre", "centres", "center", "centers", "shelter", "shelters", "camps")) {
        return true;
      }
      if (tokens.is(k, ",", ".", ";", "and")) {
        return false;
      }
    }
    return false;
  }

  private static final Set<String> CARRIED =
      Set.of(
          "brought",
          "carried",
          "pulled",
          "winched",
          "lowered",
          "hoisted",
          "airlifted",
          "ferried",
          "plucked",
          "dragged",
          "hauled",
          "lifted",
          "towed",
          "flown");

  /** "Brought 34 people to safety", "were winched to safety": by others, and not on their feet. */
  private static boolean carried(Tokens tokens, int safety) {
    int from = tokens.sentences().get(tokens.sentenceOf(safety)).firstToken();
    for (int i = safety - 1; i >= Math.max(from, safety - 9); i--) {
      if (CARRIED.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** The family that token {@code i}, closely before the number, tells; null for none. */
  static @Nullable String before(Tokens tokens, int i, String head, boolean people) {
    if (isJob(head)) {
      return tokens.is(
              i,
              "cut",
              "cutting",
              "cuts",
              "shed",
              "shedding",
              "axe",
              "axing",
              "axed",
              "slash",
              "slashing",
              "lose",
              "losing",
              "scrap",
              "eliminate",
              "eliminating",
              "loss")
          ? CUT
          : null;
    }
    if (Animals.is(head)) {
      return tokens.is(i, "dead") ? DEAD : null; // what was done to them the clause tells
    }
    if (people
        && (tokens.is(i, "off") && tokens.is(i - 1, "lay", "lays", "laid", "laying")
            || tokens.is(i, "make", "making", "made") && redundant(tokens, i))) {
      return CUT;
    }
    if (RESPONDERS.contains(head)
        && tokens.is(
            i,
            "deployed",
            "deploying",
            "deploy",
            "mobilised",
            "mobilized",
            "dispatched",
            "sent",
            "sending",
            "scrambled")) {
      return DEPLOYED;
    }
    if (people
        && tokens.is(i, "fighting", "fought", "battling", "battled", "tackling", "tackled")
        && (burning(tokens, i) || tokens.is(i - 1, "being"))) {
      return DEPLOYED; // "1,300 people are fighting the fire", "being fought by 1,300 people"
    }
    if (people
        && tokens.is(
            i, "driven", "drove", "forced", "chased", "moved", "made", "told", "ordered", "forcing",
            "driving", "moving")
        && leaves(tokens, i + 1)) {
      return "#out"; // "has driven 11,000 people from their homes", "moved 3,200 people away"
    }
    if (people && tokens.is(i, "home") && tokens.is(i - 1, "send", "sent", "sending", "sends")) {
      return "#out"; // "had to send home all of its 580 pupils"
    }
    if (!people
        && (tokens.is(i, "stole", "stolen", "stealing", "steal", "looted", "looting")
            || tokens.is(i, "with") && tokens.is(i - 1, "off", "away", "fled", "escaped"))) {
      return STOLEN;
    }
    if (CAPTIVES.contains(head) && tokens.is(i, "hold", "holds", "holding", "held")) {
      return "#captive";
    }
    if (HOMES.contains(head)) {
      if (tokens.is(
              i,
              "destroyed",
              "destroying",
              "destroys",
              "flattened",
              "flattening",
              "razed",
              "gutted",
              "levelled",
              "leveled",
              "consumed",
              "consuming",
              "away",
              "demolished")
          && (!tokens.is(i, "away")
              || tokens.is(i - 1, "swept", "washed", "carried", "sweeping"))) {
        return "#destroyed";
      }
      if (tokens.is(i, "damaged", "damaging")) {
        return "#damaged";
      }
    }
    if (SUPPLIED.contains(head)
        && tokens.is(i, "power", "supply", "supplies", "electricity")
        && tokens.is(i - 1, "cut", "cutting", "off", "cuts", "knocked", "out")) {
      return "#unpowered";
    }
    if (SUPPLIED.contains(head)
        && (tokens.is(i, "blacked", "plunged", "blacking", "plunging")
            || tokens.is(i, "reconnected", "reconnecting"))) {
      return tokens.is(i, "reconnected", "reconnecting") ? "#reconnected" : "#unpowered";
    }
    if (people
        && tokens.is(i, "brought", "took", "landed", "bringing", "taking", "landing")
        && ashore(tokens, i)) {
      return RESCUED; // "brought 84 people to the port"
    }
    if (people
        && tokens.is(i, "off", "aboard", "from", "out")
        && tokens.is(i - 1, "pulled", "plucked", "winched", "pulling", "plucking", "fished")) {
      return RESCUED;
    }
    return people ? BEFORE.get(tokens.lower(i)) : null;
  }

  /**
   * Whether a verb that follows the counted tells, of many, that they came to something: "450 had
   * come", "22,000 saw the final", "Some 300 stood in the rain".
   */
  static boolean turnsOut(Tokens tokens, int i, String head) {
    return TURNING_OUT.contains(tokens.lower(i))
        || !head.isEmpty() && tokens.is(i, "stood", "sat", "waited", "huddled")
        || tokens.sequence(i, "at", "the", "start") && !tokens.is(i + 3, "of")
        || tokens.is(i, "in", "inside", "on", "into")
            && tokens.is(i + 1, "the", "a")
            && tokens.is(i + 2, VENUES);
  }

  /** Whether a house or a ground where people come together is named between two tokens. */
  static boolean venue(Context context, int from, int to) {
    return context.find(from, to, HALLS::contains) >= 0;
  }

  private static final Set<String> HALLS =
      Set.of(
          "stadium",
          "arena",
          "hall",
          "theatre",
          "theater",
          "square",
          "gallery",
          "tent",
          "church",
          "park",
          "cathedral",
          "mosque",
          "temple",
          "auditorium",
          "marquee",
          "gymnasium",
          "ground");

  /** "were underground", "had been down the pit": at work in a mine when something befell it. */
  private static boolean underground(Tokens tokens, int i) {
    boolean there =
        tokens.is(
            i - 1,
            "were",
            "was",
            "been",
            "are",
            "working",
            "still",
            "remain",
            "remained",
            "remains",
            "stuck",
            "left",
            "being");
    boolean mine =
        tokens.is(i, "in", "down", "inside")
            && tokens.is(i + 1, "the", "a", "its")
            && (tokens.is(i + 2, MINES) || tokens.is(i + 3, MINES));
    boolean below =
        tokens.is(i, "underground", "below")
            && !(tokens.isWord(i + 1)
                && tokens.is(i + 1, "the", "a", "age", "average", "that", "this", "its", "par"));
    return there && (mine || below);
  }

  private static final String[] MINES = {
    "mine", "pit", "shaft", "workings", "tunnel", "colliery", "gallery", "drift", "stope"
  };

  /** "pulled three children alive", "found alive". */
  private static boolean brought(Tokens tokens, int i) {
    for (int k = i - 1; k > i - 7; k--) {
      if (tokens.is(
          k,
          "found",
          "recovered",
          "out",
          "pulled",
          "brought",
          "dug",
          "hauled",
          "dragged",
          "took",
          "taken",
          "lifted")) {
        return true;
      }
    }
    return false;
  }

  /** "filled the stadium", "packed the square". */
  static boolean fills(Tokens tokens, int i) {
    return tokens.is(i, "filled", "packed", "lined", "crammed", "thronged")
        && tokens.is(i + 1, "the", "into", "a")
        && (tokens.is(i + 2, VENUES) || tokens.is(i + 3, VENUES));
  }

  /** "brought to the port", "taken off it alive": and not to court or to a cell. */
  private static boolean rescues(Tokens tokens, int i) {
    if (tokens.is(i, "brought", "taken", "lifted", "picked")) {
      return ashore(tokens, i);
    }
    return !tokens.is(i + 1, "in", "up", "back") || tokens.is(i, "winched", "plucked", "hauled");
  }

  /** "make 850 workers redundant". */
  private static boolean redundant(Tokens tokens, int i) {
    for (int k = i + 1; k < i + 8; k++) {
      if (tokens.is(k, "redundant")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a walkout is named from a token on. */
  private static boolean strike(Tokens tokens, int from) {
    for (int k = from; k < from + 7; k++) {
      if (tokens.is(k, "strike", "walkout", "stoppage", "walkouts", "strikes")) {
        return true;
      }
      if (tokens.is(k, ".", ";")) {
        return false;
      }
    }
    return false;
  }

  /** Whether a fire is what is fought. */
  private static boolean burning(Tokens tokens, int i) {
    for (int k = i + 1; k < i + 6; k++) {
      if (tokens.is(k, "fire", "fires", "blaze", "flames", "wildfire", "wildfires", "inferno")) {
        return true;
      }
    }
    return false;
  }

  /** Whether those who are named from a token on are then said to go. */
  private static boolean leaves(Tokens tokens, int from) {
    for (int k = from; k < from + 7; k++) {
      if (tokens.is(k, "away")
          || tokens.is(k, "from") && tokens.is(k + 1, "their")
          || tokens.is(k, "to") && tokens.is(k + 1, "leave", "flee", "evacuate", "safety")
          || tokens.is(k, "to", "onto") && tokens.is(k + 1, "buses", "coaches", "boats", "lorries")
          || tokens.sequence(k, "out", "of", "their")) {
        return true;
      }
      if (tokens.is(k, ",", ";", ".", "and")) {
        return false;
      }
    }
    return false;
  }

  /** What people are brought out of as a whole. */
  private static final Set<String> SETTLEMENTS =
      WordList.set(
          """
              hamlet hamlets village villages town towns district quarter suburb street streets island
              valley camp campsite site estate block hotel school""");

  private static boolean ashore(Tokens tokens, int i) {
    for (int k = i + 1; k < i + 9; k++) {
      if (tokens.is(
          k,
          "port",
          "harbour",
          "harbor",
          "shore",
          "ashore",
          "alive",
          "water",
          "sea",
          "boat",
          "ship",
          "lifeboat",
          "safety",
          "helicopter",
          "rubble",
          "island",
          "quay",
          "mainland",
          "dinghy",
          "raft",
          "cave",
          "cavern",
          "mine",
          "shaft",
          "well",
          "gorge",
          "wreck",
          "wreckage",
          "mountain",
          "roof",
          "roofs",
          "surface")) {
        return true;
      }
      if (tokens.is(k, ",", ";", ".")) {
        return false;
      }
    }
    return false;
  }

  private static boolean unfound(Tokens tokens, int i) {
    return tokens.is(i, "yet", "not", "n't", "still", "never");
  }

  /** Whether what some are without was said to be electricity, in the sentence or before it. */
  private static boolean lit(Tokens tokens, int it) {
    int sentence = Math.max(0, tokens.sentenceOf(it) - 1);
    int from = tokens.sentences().get(sentence).firstToken();
    for (int k = it - 1; k >= from; k--) {
      if (tokens.is(k, "power", "electricity", "current")) {
        return true;
      }
    }
    return false;
  }

  private static boolean power(Tokens tokens, int i) {
    int at = tokens.is(i, "their", "its", "any", "all") ? i + 1 : i;
    if (tokens.is(at, "it") && tokens.is(at - 1, "without")) {
      return lit(tokens, at); // "power came back to most, but 12,000 homes were still without it"
    }
    return tokens.is(
            at, "power", "electricity", "supply", "supplies", "mains", "service", "current")
        || tokens.is(at, "a") && tokens.is(at + 1, "supply");
  }
}
