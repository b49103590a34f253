package dev.twosource.reading.voice;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The common nouns that can speak, and the one word that stands for each of them in keys. */
final class SpeakerNouns {
  /** Bodies and groups, each with the word of its key. */
  private static final Map<String, String> BODIES = new HashMap<>();

  /** Single persons by office or calling, each with the word of its key. */
  private static final Map<String, String> PERSONS = new HashMap<>();

  /** Those who speak for somebody else. */
  private static final WordSet SPOKES =
      WordList.probed(
          """
              spokesman spokeswoman spokesperson spokespeople spokesmen spokespersons representative
              representatives press statement communique communiqué release aide aides""");

  /** Sources that nobody can ask. */
  private static final WordSet UNNAMED =
      WordSet.of(
          "source",
          "sources",
          "reports",
          "rumours",
          "rumors",
          "insiders",
          "insider",
          "some",
          "many",
          "observers");

  /** Words that do not tell one party from another. */
  static final WordSet PLAIN =
      WordList.probed(
          """
              the a an his her its their our my this that these those some many several other others
              all most both one two three four five local senior top same new own another chief
              former then also 's ' ’ ’s and & - of for in at from state-run main country s""");

  static {
    bodies(
        "police",
        "police officers officer detectives detective investigators investigator constabulary"
            + " policeman",
        "army",
        "army military",
        "navy",
        "navy",
        "prosecution",
        "prosecution prosecutors prosecutor",
        "organisers",
        "organisers organizers organiser organizer",
        "officials",
        "officials official",
        "authorities",
        "authorities authority",
        "witnesses",
        "witnesses witness eyewitnesses eyewitness bystanders",
        "doctors",
        "doctors doctor medics physicians surgeons",
        "hospital",
        "hospital hospitals clinic",
        "company",
        "company firm operator employer manufacturer maker developer corporation business carmaker"
            + " supplier",
        "airline",
        "airline carrier",
        "bank",
        "bank lender",
        "union",
        "union unions",
        "federation",
        "federation",
        "ministry",
        "ministry",
        "department",
        "department",
        "government",
        "government cabinet administration",
        "office",
        "office",
        "palace",
        "palace",
        "agency",
        "agency",
        "commission",
        "commission",
        "committee",
        "committee",
        "council",
        "council",
        "court",
        "court tribunal",
        "parliament",
        "parliament",
        "party",
        "party",
        "opposition",
        "opposition",
        "embassy",
        "embassy",
        "institute",
        "institute",
        "university",
        "university",
        "school",
        "school",
        "board",
        "board",
        "club",
        "club",
        "team",
        "team",
        "group",
        "group",
        "association",
        "association society",
        "charity",
        "charity",
        "campaigners",
        "campaigners campaigner activists activist protesters protester",
        "rescuers",
        "rescuers rescue",
        "firefighters",
        "firefighters firefighter brigade",
        "service",
        "service",
        "services",
        "services",
        "forces",
        "forces force",
        "rebels",
        "rebels rebel insurgents militants guerrillas",
        "defence",
        "defence defense",
        "analysts",
        "analysts analyst experts expert economists economist strategists",
        "scientists",
        "scientists scientist researchers researcher seismologists geologists engineers",
        "residents",
        "residents resident locals villagers villager neighbours neighbors neighbour neighbor",
        "media",
        "media television newspaper newspapers broadcaster radio",
        "forecasters",
        "forecasters meteorologists",
        "lawyers",
        "lawyers lawyer counsel attorney attorneys barrister solicitor",
        "workers",
        "workers staff employees",
        "critics",
        "critics critic",
        "supporters",
        "supporters fans",
        "leaders",
        "leaders",
        "ministers",
        "ministers",
        "diplomats",
        "diplomats diplomat",
        "management",
        "management managers",
        "regulator",
        "regulator regulators watchdog",
        "inspectorate",
        "inspectorate inspectors",
        "coastguard",
        "coastguard",
        "family",
        "family relatives parents",
        "crews",
        "crews",
        "responders",
        "responders",
        "teachers",
        "teachers",
        "farmers",
        "farmers",
        "miners",
        "miners",
        "councillors",
        "councillors",
        "lawmakers",
        "lawmakers legislators mps senators",
        "republicans",
        "republicans",
        "democrats",
        "democrats",
        "coalition",
        "coalition",
        "alliance",
        "alliance",
        "centre",
        "centre center",
        "bureau",
        "bureau",
        "survey",
        "survey poll pollsters",
        "report",
        "report study census audit review analysis",
        "inquiry",
        "inquiry inquest investigation",
        "kremlin",
        "kremlin",
        "organisation",
        "organisation organization",
        "foundation",
        "foundation trust",
        "church",
        "church",
        "passengers",
        "passengers passenger",
        "soldiers",
        "soldiers",
        "troops",
        "troops",
        "laboratories",
        "laboratories",
        "retailer",
        "retailer",
        "delegation",
        "delegation",
        "sheriff",
        "sheriff",
        "secretariat",
        "secretariat",
        "laboratory",
        "laboratory",
        "auditors",
        "auditors",
        "sides",
        "sides",
        "shareholders",
        "shareholders investors",
        "delegates",
        "delegates",
        "students",
        "students",
        "survivors",
        "survivors survivor",
        "guards",
        "guards",
        "aides",
        "aides",
        "directorate",
        "directorate",
        "congress",
        "congress",
        "senate",
        "senate",
        "league",
        "league",
        "side",
        "side",
        "campaign",
        "campaign",
        "consortium",
        "consortium",
        "chamber",
        "chamber",
        "mission",
        "mission",
        "command",
        "command",
        "headquarters",
        "headquarters",
        "junta",
        "junta",
        "regime",
        "regime",
        "city",
        "city",
        "municipality",
        "municipality",
        "county",
        "county",
        "utility",
        "utility",
        "fund",
        "fund",
        "monarchy",
        "monarchy",
        "presidency",
        "presidency",
        "chancellery",
        "chancellery",
        "gendarmerie",
        "gendarmerie gendarmes carabinieri",
        "customs",
        "customs",
        "treasury",
        "treasury exchequer",
        "admiralty",
        "admiralty",
        "prefecture",
        "prefecture prefect",
        "diocese",
        "diocese archdiocese archbishopric bishopric parish",
        "front",
        "front",
        "collective",
        "collective",
        "guild",
        "guild",
        "lobby",
        "lobby",
        "platform",
        "platform");
    persons(
        "president prime minister chancellor premier mayor governor senator ambassador envoy king"
            + " queen prince princess pope bishop archbishop general colonel captain commander"
            + " admiral lieutenant sergeant inspector constable judge magistrate justice coach"
            + " manager director chairman chairwoman chair chairperson president secretary"
            + " treasurer headteacher principal professor curator author owner founder head leader"
            + " chief boss executive economist deputy superintendent commissioner councillor"
            + " congressman congresswoman representative mp driver pilot farmer teacher student"
            + " nurse mother father husband wife son daughter brother sister niece nephew uncle"
            + " aunt widow friend colleague man woman boy girl victim defendant suspect spokesman"
            + " spokeswoman spokesperson negotiator adviser advisor aide captain skipper player"
            + " striker baker carpenter engineer historian archaeologist biologist negotiator"
            + " conductor shopkeeper vicar priest imam sheriff ceo chairman grandmother grandfather"
            + " passenger shepherd fisherman steward candidate editor lawyer counsel attorney"
            + " barrister solicitor detective officer prosecutor analyst investigator ombudsman"
            + " auditor coroner pathologist surgeon mr mrs ms dr sir dame lord lady");
  }

  /** Houses and undertakings that stand for those who run them, and sides of a quarrel. */
  private static final WordSet INSTITUTIONS =
      WordList.probed(
          """
              museum gallery theatre theater zoo hotel airport plant factory mill brewery library
              monastery abbey hall home shelters movement camp wing port publisher
              dealership railway railways orchestra opera circus refinery mine farm college academy
              studio yard shipyard restaurant prison jail observatory choir winery vineyard smelter
              dairy quarry cinema shop store supermarket resort casino aquarium spa ballet band
              magazine archive hospice nursery cooperative co-operative operators park estate""");

  private SpeakerNouns() {}

  private static void bodies(String... pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      for (String word : pairs[i + 1].split(" ")) {
        BODIES.put(word, pairs[i]);
      }
    }
  }

  private static void persons(String words) {
    for (String word : words.split(" ")) {
      PERSONS.put(word, word);
    }
  }

  /** The key's word of a body or group ("organisers" for organizers), or null. */
  static @Nullable String body(String word) {
    return BODIES.get(word);
  }

  /** Whether a noun, of these lists or of none, is known to stand for persons or a body. */
  static boolean party(String word) {
    if (body(word) != null || person(word) || INSTITUTIONS.contains(word)) {
      return true;
    }
    NounClass sort = Lexicon.get().nounClass(Lexicon.get().lemma(word, false));
    return sort == NounClass.GROUP || sort == NounClass.PERSON;
  }

  /** Whether the word is a person by office or calling. */
  static boolean person(String word) {
    return PERSONS.containsKey(word);
  }

  /** Whether the word speaks for somebody else. */
  static boolean spokes(String word) {
    return SPOKES.contains(word);
  }

  /** Whether nobody is named by it. */
  static boolean unnamed(String word) {
    return UNNAMED.contains(word);
  }

  /** British spelling for American, so that one party has one key. */
  static String fold(String word) {
    String folded = word;
    if (folded.length() > 6 && folded.contains("iz")) {
      folded =
          folded.replace("ization", "isation").replace("izer", "iser").replace("izing", "ising");
    }
    return switch (folded) {
      case "labor" -> "labour";
      case "defense" -> "defence";
      case "center" -> "centre";
      case "nation's", "national" -> "national";
      default -> folded.toLowerCase(Locale.ROOT);
    };
  }
}
