package dev.twosource.comparing;

import dev.twosource.kinds.claim.Value;
import dev.twosource.lexicon.Folding;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.Place;
import dev.twosource.lexicon.WordList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether two offices can be held by one person at one time. They clash within one hierarchy (the
 * same word for the holder, another field or another rank), where they are two of the posts that
 * exclude each other (who judges does not prosecute), over two departments or two trades.
 */
final class Posts {
  /** Offices of which nobody holds two at once. */
  private static final List<Set<String>> APART =
      List.of(
          Set.of("goalkeeper", "forward", "coach", "referee"),
          Set.of("goalkeeper", "midfielder", "coach", "referee"),
          Set.of("goalkeeper", "defender", "coach", "referee"),
          Set.of("defender", "forward", "coach", "referee"),
          Set.of("captain", "coach", "referee"),
          Set.of("judge", "prosecutor", "defender in court", "mayor", "ambassador", "governor"),
          // a minister of justice may be attorney general as well
          Set.of("judge", "attorney general", "mayor", "ambassador", "governor"),
          Set.of("chair", "treasurer", "auditor", "coach", "referee"),
          Set.of("chair", "secretary in a club", "auditor", "coach", "referee"),
          Set.of("treasurer", "secretary in a club", "auditor", "captain", "mayor"),
          Set.of("minister", "secretary in an office", "governor", "mayor", "ambassador"),
          Set.of("principal", "auditor", "bursar", "caretaker", "inspector"),
          Set.of("coach", "physiotherapist", "goalkeeper", "forward", "defender", "midfielder"),
          Set.of("coach", "physiotherapist", "captain", "referee"),
          Set.of("priest", "curate", "deacon", "organist", "verger", "sexton"),
          Set.of("vicar", "curate", "deacon", "organist", "verger", "sexton"),
          Set.of("ambassador", "attaché", "consul"),
          Set.of("president", "treasurer", "auditor"),
          WordList.set(
              "electrician plumber carpenter bricklayer welder baker butcher barber tailor"),
          Set.of("minister", "ambassador", "attaché", "consul", "judge", "prosecutor", "mayor"),
          Set.of("president", "ambassador", "attaché", "consul"),
          Set.of("governor", "ambassador", "attaché", "consul", "mayor"),
          Set.of("senator", "governor", "ambassador", "consul", "judge", "prosecutor"),
          Set.of("congressman", "governor", "ambassador", "judge", "prosecutor", "senator"),
          Set.of("congresswoman", "governor", "ambassador", "judge", "prosecutor", "senator"),
          Set.of("archbishop", "bishop", "dean", "abbot", "archdeacon", "vicar", "curate", "rabbi"),
          Set.of("rector", "dean", "registrar", "bursar", "provost", "librarian"),
          Set.of("chancellor", "registrar", "bursar", "librarian"),
          Set.of("director", "curator", "keeper", "conservator", "archivist", "registrar"),
          Set.of("pilot", "co-pilot", "steward", "passenger"),
          Set.of("bishop", "archbishop", "mayor", "governor", "minister", "ambassador", "judge"),
          Set.of("captain", "mate", "engineer", "cook", "boatswain", "steward", "purser"),
          Set.of("master", "mate", "engineer", "cook", "boatswain", "steward", "purser"),
          Set.of("driver", "passenger", "conductor"),
          Set.of(
              "surgeon", "nurse", "anaesthetist", "pharmacist", "midwife", "paramedic", "dentist"),
          Set.of("surgeon", "matron", "anaesthetist", "pharmacist", "paramedic", "physiotherapist"),
          Set.of("constable", "sergeant", "inspector", "superintendent", "commissioner", "mayor"),
          Set.of("conductor", "player"),
          Set.of("astronaut", "director", "spokesperson", "minister", "mayor"),
          WordList.set(
              """
                  conductor cellist violinist violist oboist flautist clarinettist bassoonist
                  trumpeter trombonist harpist percussionist timpanist"""),
          Set.of("judge", "foreman", "bailiff", "coroner", "prosecutor", "juror"),
          Set.of("coroner", "mayor", "governor", "minister", "ambassador"),
          Set.of("landlord", "tenant", "lodger"),
          Set.of("owner", "farmhand", "labourer", "apprentice", "trainee"),
          Set.of("director", "guard", "watchman", "janitor", "caretaker", "apprentice", "trainee"),
          Set.of("mayor", "guard", "watchman", "janitor", "caretaker", "apprentice", "trainee"),
          WordList.set(
              """
                  nurse cardiologist neurologist oncologist psychiatrist radiologist paediatrician
                  pediatrician dermatologist urologist"""),
          Set.of(
              "captain (rank)",
              "lieutenant (rank)",
              "major (rank)",
              "colonel (rank)",
              "brigadier (rank)",
              "general (rank)",
              "admiral (rank)",
              "sergeant (rank)",
              "corporal (rank)"),
          Set.of("tenor", "baritone", "soprano", "mezzo", "contralto"),
          WordList.set(
              """
                  swimmer cyclist skier rower jockey golfer wrestler weightlifter gymnast
                  fencer footballer cricketer biathlete"""),
          WordList.set("geologist astronomer botanist zoologist archaeologist entomologist"),
          Set.of("speaker", "whip", "clerk"),
          Set.of("speaker", "minister", "clerk"),
          Set.of("spokesperson", "mayor", "ambassador", "judge", "prosecutor"),
          Set.of("spokesperson", "commissioner", "governor", "rector", "dean", "principal"),
          Set.of("spokesperson", "treasurer", "coach", "chair"));

  /** Words for who leads any body; one report says it where another one names the office. */
  private static final Set<String> LEADING =
      WordList.set(
          """
              governor president chair director commander rector principal officer manager dean
              secretary editor superintendent commissioner""");

  /** Services of which nobody leads two. */
  private static final Set<String> SERVICES =
      WordList.set("army navy police fire guard coastguard airforce prison intelligence customs");

  /** Words for who leads a service, or his deputy. */
  private static final Set<String> IN_COMMAND =
      Set.of("head", "commander", "director", "chief", "superintendent", "commissioner");

  /** Offices whose deputies nobody calls by the office alone. */
  private static final Set<String> SINGLE =
      Set.of(
          "mayor",
          "governor",
          "chancellor",
          "president",
          "chair",
          "coach",
          "captain",
          "editor",
          "director",
          "commissioner",
          "principal",
          "dean",
          "rector",
          "ambassador");

  /** Callings by trade: who has one of a row has none of another row. */
  private static final List<Set<String>> TRADES =
      List.of(
          Set.of("pilot", "co-pilot"),
          WordList.set(
              """
                  doctor surgeon nurse paramedic dentist pharmacist midwife anaesthetist physician
                  psychiatrist matron physiotherapist"""),
          Set.of("cook", "chef", "baker", "butcher", "waiter", "waitress", "steward"),
          Set.of("driver", "mechanic"),
          Set.of("teacher", "schoolteacher"),
          WordList.set(
              """
                  electrician plumber carpenter tailor barber hairdresser bricklayer welder watchmaker
                  jeweller blacksmith optician gardener miner shepherd"""),
          Set.of("constable", "sergeant", "inspector", "superintendent", "sheriff"),
          Set.of("judge", "prosecutor"),
          Set.of("bishop", "archbishop", "imam", "rabbi", "vicar", "abbot", "cardinal", "priest"),
          Set.of("engineer by trade"),
          Set.of("coach", "trainer", "referee"),
          Set.of("governor", "ambassador", "consul"),
          Set.of("lawyer", "solicitor", "barrister", "notary"),
          Set.of("firefighter", "fireman"),
          Set.of("fisherman", "trawlerman"),
          Set.of("cleaner", "janitor", "caretaker"),
          Set.of("herder", "goatherd", "cowherd"),
          Set.of("vet", "veterinarian"),
          Set.of("journalist", "reporter", "photographer", "cameraman", "photojournalist"),
          Set.of("architect"),
          WordList.set(
              """
                  geologist volcanologist seismologist glaciologist oceanographer astronomer
                  zoologist botanist entomologist ornithologist archaeologist"""),
          Set.of("librarian", "curator", "conservator", "archivist", "translator"),
          Set.of("accountant", "bookkeeper"));

  /** What departments of one house are called after. */
  private static final Set<String> DEPARTMENTS =
      WordList.set(
          """
              finance security resources operating marketing sales sport sporting communications
              technical information research legal medical veterinary personnel maintenance logistics
              artistic commercial creative musical scientific editorial digital investment clinical
              freight cargo operations tourism supply corporate education transport planning
              health housing culture budget procurement production quality safety training youth
              academy scouting design agriculture policy strategy compliance risk audit property
              music drama catering engineering ballet choir recruitment""");

  /** Departments of a hospital that physicians lead. */
  private static final Set<String> SPECIALTIES =
      WordList.set(
          """
              surgery anaesthesia anesthesia anaesthesiology cardiology oncology neurology
              paediatrics pediatrics radiology psychiatry obstetrics orthopaedics urology
              dermatology pathology""");

  /** Departments of a hospital that a nurse may lead as well. */
  private static final Set<String> WARDS =
      WordList.set("ward maternity intensive emergency casualty nursing");

  /** Units of a service or a house, each with a head of its own. */
  private static final Set<String> UNITS =
      WordList.set(
          """
              unit squad department division section faculty branch brigade battalion regiment ward
              bureau directorate precinct platoon squadron""");

  /** Bodies of a state of which nobody leads two. */
  private static final Set<String> AUTHORITIES =
      WordList.set("authority agency bank commission ministry inspectorate court parliament");

  /** Houses of which nobody leads two. */
  private static final Set<String> HOUSES =
      WordList.set("museum library theatre theater zoo garden gallery airport observatory");

  /** Departments by two names. */
  private static final Set<String> HEALTH = Set.of("health", "medical", "veterinary");

  /** Words for who is over a department. */
  private static final Set<String> OVER =
      Set.of("head", "director", "manager", "officer", "chair", "minister", "secretary", "coach");

  /** Those who speak for a state in another one. */
  private static final Set<String> DIPLOMATS = Set.of("ambassador", "envoy", "consul");

  private Posts() {}

  static Comparison compare(Value.Office a, Value.Office b) {
    if (a.own() != null && b.own() != null && elsewhere(a, b)) {
      return new Comparison.Contradicts(
          "of two countries or of two towns", "both named the same one", false);
    }
    Set<String> left = field(a);
    Set<String> right = field(b);
    if ((a.acting() || b.acting())
        && !(a.head().equals(b.head()) && a.below() == b.below() && meetsOrNone(left, right))) {
      return new Comparison.Compatible("whoever acts for a time may have another office");
    }
    if (!a.head().equals(b.head())) {
      return heads(a, b, left, right);
    }
    if (premier(a) != premier(b) && (a.below() && premier(a) || b.below() && premier(b))) {
      return new Comparison.Incomparable("a deputy prime minister may be minister of anything");
    }
    boolean known = !left.isEmpty() && !right.isEmpty();
    boolean field = !known || meets(left, right);
    if (field && a.below() == b.below()) {
      return new Comparison.Agrees("the same office");
    }
    if (field && SINGLE.contains(a.head()) || a.head().equals("head") && left.equals(right)) {
      return rank(); // "deputy leader of the party", "the leader of the party"
    }
    // "chair of the state railway", "the state railway's deputy chair for freight"
    Set<String> lower = a.below() ? left : right;
    if (a.below() != b.below()
        && SINGLE.contains(a.head())
        && !lower.isEmpty()
        && DEPARTMENTS.containsAll(lower)) {
      return rank();
    }
    if (!known) {
      return new Comparison.Compatible("one of the offices is told only in part");
    }
    if (field) {
      return rank();
    }
    boolean fields =
        a.head().equals("minister")
            || a.head().equals("secretary")
            || a.head().equals("player")
            || posted(a) && posted(b)
            || DESKED.contains(a.head())
            || DIPLOMATS.contains(a.head())
            || departments(a, b)
            || housed(a, b)
            || services(left, right);
    // a deputy minister of one field is no minister of another
    boolean ranks = a.below() == b.below() || a.head().equals("minister");
    return fields && ranks
        ? new Comparison.Contradicts("two different offices", "both named the same office", false)
        : new Comparison.Incomparable("two offices, and one may hold both");
  }

  /**
   * Whether two are of two countries, or hold a seat in two towns: "a Swiss skier" and "the
   * Austrian skier", "mayor of Lyon" and "mayor of Lille"; not "British" and "Scottish".
   */
  private static boolean elsewhere(Value.Office a, Value.Office b) {
    Place x = Lexicon.get().place(a.own());
    Place y = Lexicon.get().place(b.own());
    return x != null
        && y != null
        && x.country() == y.country()
        && !x.canonical().equals(y.canonical())
        && !x.within().contains(y.canonical())
        && !y.within().contains(x.canonical());
  }

  private static Comparison heads(
      Value.Office a, Value.Office b, Set<String> left, Set<String> right) {
    boolean leads =
        a.head().equals("head") && LEADING.contains(b.head())
            || b.head().equals("head") && LEADING.contains(a.head());
    if (leads
        && a.below() == b.below()
        && (left.isEmpty() || right.isEmpty() || meets(left, right))) {
      return new Comparison.Agrees("the same office in other words");
    }
    if (post(a).equals(post(b)) && meets(left, right)) {
      return new Comparison.Agrees("the same office in other words");
    }
    // who runs an institute is not its deputy director
    boolean one = left.isEmpty() && right.isEmpty() || meets(left, right);
    if (leads && a.below() != b.below() && one) {
      return rank();
    }
    boolean commands = IN_COMMAND.contains(a.head()) && IN_COMMAND.contains(b.head());
    boolean polices =
        CIVIL_POSTS.contains(a.head()) && uniformed(b)
            || CIVIL_POSTS.contains(b.head()) && uniformed(a);
    return apart(post(a), post(b))
            || housed(a, b)
            || posted(a) && posted(b)
            || commands && services(left, right)
            || defends(a, b)
            || defends(b, a)
            || executive(a) && departmental(b)
            || executive(b) && departmental(a)
            || polices
            || opposes(a, b)
            || opposes(b, a)
            || post(a).equals("secretary in a club") && departmental(b)
            || post(b).equals("secretary in a club") && departmental(a)
            || serves(a, b)
            || serves(b, a)
            || trades(a.head(), b.head())
            || departments(a, b)
            || over(a, b)
            || over(b, a)
            || craft(a, b)
            || craft(b, a)
            || board(a, b)
            || board(b, a)
            || abroad(a) && abroad(b) && !meets(left, right)
        ? new Comparison.Contradicts(
            "two different posts in one body", "both named the same post", false)
        : new Comparison.Incomparable("two sorts of office, and one may hold both");
  }

  /**
   * Whether one governs and the other leads those who are against in the same house; the mayor of a
   * city may lead the opposition of the country.
   */
  private static boolean opposes(Value.Office a, Value.Office b) {
    boolean town = a.head().equals("mayor") && b.portfolio().contains("council");
    return b.portfolio().contains("opposition")
        && !a.portfolio().contains("opposition")
        && (town || governs(a));
  }

  /** Whether somebody sits in a government, or keeps its members together. */
  private static boolean governs(Value.Office office) {
    boolean sits = office.head().equals("minister") && !office.portfolio().contains("shadow");
    boolean whip =
        office.head().equals("whip")
            && !Collections.disjoint(office.portfolio(), Set.of("ruling", "government"));
    return sits && !office.below() || whip;
  }

  /** Whether one leads a service or a unit, and the other plies a trade that is none of its. */
  private static boolean serves(Value.Office a, Value.Office b) {
    return Set.of("head", "director", "manager").contains(a.head())
        && a.portfolio().stream()
            .anyMatch(field -> UNITS.contains(field) || field.equals("service"))
        && !a.portfolio().contains("volunteer")
        && WORKMEN.contains(b.head())
        && Collections.disjoint(a.portfolio(), b.portfolio());
  }

  private static final Set<String> WORKMEN =
      WordList.set(
          """
              mechanic cook driver waiter waitress carpenter plumber electrician welder gardener baker
              butcher cleaner farmhand labourer""");

  /** Whether somebody is an officer of a service, or leads it. */
  private static boolean uniformed(Value.Office office) {
    Set<String> field = field(office);
    return field.contains("police")
        || (IN_COMMAND.contains(office.head()) || office.head().equals("officer"))
            && !Collections.disjoint(field, Set.of("customs", "fire", "prison"));
  }

  /** Posts of those who lead no police. */
  private static final Set<String> CIVIL_POSTS =
      Set.of("judge", "prosecutor", "coroner", "mayor", "governor");

  /** The head of an office, and of a secretary in which sort of house. */
  private static String post(Value.Office office) {
    if (!office.head().equals("secretary")) {
      return office.head();
    }
    Set<String> rest = new HashSet<>(office.portfolio());
    boolean civil = rest.stream().anyMatch(CIVIL::contains);
    if (!civil && !office.below() && rest.stream().anyMatch(PORTFOLIOS::contains)) {
      return "minister"; // "the transport secretary" in London or Manila
    }
    rest.removeAll(CLUB);
    return civil ? "secretary in an office" : rest.isEmpty() ? "secretary in a club" : "secretary";
  }

  /** What the secretary of a club or union is called after. */
  private static final Set<String> CLUB =
      WordList.set("general club union branch society association federation committee honorary");

  /** What the ministers of some countries are secretaries of. */
  private static final Set<String> PORTFOLIOS =
      WordList.set(
          "transport health education defence defense interior energy agriculture treasury labor");

  /** What a secretary is called who serves a minister. */
  private static final Set<String> CIVIL = Set.of("permanent", "chief", "principal", "cabinet");

  /** Whether one commands a service and the other is its minister. */
  private static boolean defends(Value.Office a, Value.Office b) {
    return a.head().equals("minister")
        && IN_COMMAND.contains(b.head())
        && b.portfolio().stream().anyMatch(SERVICES::contains);
  }

  /** Those of whom a house has one for each of its fields: "news editor" and "sports editor". */
  private static final Set<String> DESKED = Set.of("editor", "correspondent");

  private static boolean executive(Value.Office office) {
    return office.head().equals("officer")
        && office.portfolio().contains("chief")
        && office.portfolio().contains("executive");
  }

  /** Whether somebody is over a department, and no more. */
  private static boolean departmental(Value.Office office) {
    return Set.of("head", "director", "manager").contains(office.head())
        && office.portfolio().stream().anyMatch(DESKS::contains);
  }

  private static boolean premier(Value.Office office) {
    return office.head().equals("minister") && office.portfolio().contains("prime");
  }

  private static boolean abroad(Value.Office office) {
    return DIPLOMATS.contains(office.head())
        && office.portfolio().stream().anyMatch(field -> field.startsWith("to "));
  }

  /** Whether two callings are of two rows of trades. */
  private static boolean trades(String head, String other) {
    int row = trade(head);
    int second = trade(other);
    return row >= 0 && second >= 0 && row != second;
  }

  private static int trade(String head) {
    for (int i = 0; i < TRADES.size(); i++) {
      if (TRADES.get(i).contains(head)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether two offices are over two departments, as "finance director" and "head of security". */
  private static boolean departments(Value.Office a, Value.Office b) {
    if (!OVER.contains(a.head()) || !OVER.contains(b.head())) {
      return false;
    }
    boolean committees =
        a.head().equals("chair")
            && b.head().equals("chair")
            && a.portfolio().contains("committee")
            && b.portfolio().contains("committee");
    if ((a.head().equals("chair") || b.head().equals("chair")) && !committees) {
      return false;
    }
    Set<String> left = new HashSet<>(a.portfolio());
    Set<String> right = new HashSet<>(b.portfolio());
    left.retainAll(DEPARTMENTS);
    right.retainAll(DEPARTMENTS);
    if (wards(a, b)) {
      return true;
    }
    if (a.head().equals("coach") != b.head().equals("coach")) {
      (a.head().equals("coach") ? left : right).add("coaching"); // no sporting director
    }
    if (!Collections.disjoint(left, HEALTH) && !Collections.disjoint(right, HEALTH)) {
      return false; // a medical officer is in charge of health
    }
    return !meetsOrNone(left, right);
  }

  /** Whether one is over a department and the other plies a trade that no such office is for. */
  private static boolean over(Value.Office a, Value.Office b) {
    if (!OVER.contains(a.head()) || a.head().equals("chair") || a.head().equals("coach")) {
      return false;
    }
    boolean desk = a.portfolio().stream().anyMatch(DESKS::contains);
    boolean theatre = a.portfolio().stream().anyMatch(SPECIALTIES::contains);
    return desk && HANDS.contains(b.head())
        || theatre && Set.of("nurse", "midwife", "matron").contains(b.head())
        || theatre && otherwise(a, b.head())
        || hospital(a) && Set.of("pharmacist", "dentist", "paramedic").contains(b.head());
  }

  /** Physicians by the department that theirs is. */
  private static final Map<String, Set<String>> PHYSICIANS =
      Map.of(
          "surgeon", Set.of("surgery", "orthopaedics"),
          "anaesthetist", Set.of("anaesthesia", "anesthesia", "anaesthesiology"),
          "radiologist", Set.of("radiology"),
          "cardiologist", Set.of("cardiology"),
          "neurologist", Set.of("neurology"),
          "oncologist", Set.of("oncology"),
          "psychiatrist", Set.of("psychiatry"),
          "paediatrician", Set.of("paediatrics", "pediatrics"),
          "pathologist", Set.of("pathology"),
          "urologist", Set.of("urology"));

  /** Whether a physician is of another department than the one that is led. */
  private static boolean otherwise(Value.Office led, String physician) {
    Set<String> own = PHYSICIANS.get(physician);
    return own != null && Collections.disjoint(led.portfolio(), own);
  }

  /**
   * Whether one is the first of those who ply a trade in a house, and the other manages it or a
   * part of it: the chief restorer of a museum is not its director.
   */
  private static boolean craft(Value.Office a, Value.Office b) {
    boolean first = CRAFTS.contains(a.head()) && !Collections.disjoint(a.portfolio(), FIRST);
    if (first && HANDS.contains(b.head()) && !CRAFTS.contains(b.head())) {
      return true;
    }
    return first
        && (MANAGING.contains(b.head()) || executive(b))
        && Collections.disjoint(b.portfolio(), OF_THE_TRADE)
        && Collections.disjoint(field(a), field(b));
  }

  private static final Set<String> FIRST = Set.of("chief", "lead");

  private static final Set<String> MANAGING = Set.of("director", "manager", "treasurer");

  /** Departments that the first of a trade may be over. */
  private static final Set<String> OF_THE_TRADE =
      WordList.set(
          """
              technical scientific science research medical clinical engineering veterinary nursing
              design flight flights safety hospital clinic institute laboratory observatory conservation
              restoration operations mission excavation dig survey study""");

  /** Trades of which a house has several who ply it and one who is the first of them. */
  private static final Set<String> CRAFTS =
      WordList.set(
          """
              restorer conservator scientist engineer pilot surgeon anaesthetist physician nurse
              midwife pharmacist vet veterinarian archaeologist geologist architect designer chef cook
              economist chemist statistician analyst librarian technician mechanic photographer
              gardener choreographer electrician carpenter diver epidemiologist dentist researcher
              programmer""");

  /** Departments that are led from a desk. */
  private static final Set<String> DESKS =
      WordList.set(
          """
              finance marketing sales communications legal personnel resources procurement policy
              strategy compliance audit property""");

  /** Callings of those who work with their hands, at the wheel or at a bedside. */
  private static final Set<String> HANDS =
      WordList.set(
          """
              pilot co-pilot surgeon nurse paramedic dentist pharmacist midwife anaesthetist cook chef
              baker butcher waiter steward driver mechanic electrician plumber carpenter welder gardener
              miner captain mate engineer goalkeeper striker""");

  /** Whether two offices are over two departments of a hospital. */
  private static boolean wards(Value.Office a, Value.Office b) {
    return hospital(a) && hospital(b) && !meets(a.portfolio(), b.portfolio());
  }

  private static boolean hospital(Value.Office office) {
    return office.portfolio().stream()
        .anyMatch(field -> WARDS.contains(field) || SPECIALTIES.contains(field));
  }

  /**
   * Whether each leads a unit or an authority, and the two are called by other words: "head of the
   * traffic unit" and "commander of the drug squad".
   */
  private static boolean housed(Value.Office a, Value.Office b) {
    return leads(a)
        && leads(b)
        && a.below() == b.below()
        && (apart(a, b, UNITS) || apart(a, b, AUTHORITIES) || apart(a, b, HOUSES));
  }

  private static boolean leads(Value.Office office) {
    return LEADING.contains(office.head()) || office.head().equals("head");
  }

  private static boolean apart(Value.Office a, Value.Office b, Set<String> houses) {
    Set<String> left = new HashSet<>(a.portfolio());
    Set<String> right = new HashSet<>(b.portfolio());
    boolean both = left.removeAll(houses) & right.removeAll(houses);
    return both && !meetsOrNone(left, right);
  }

  /** Whether one chairs a board and the other is over a department. */
  private static boolean board(Value.Office a, Value.Office b) {
    return a.head().equals("chair")
        && a.portfolio().contains("board")
        && (b.head().equals("principal")
            || Set.of("manager", "head", "director", "officer").contains(b.head())
                && b.portfolio().stream().anyMatch(DEPARTMENTS::contains));
  }

  private static Comparison rank() {
    return new Comparison.Contradicts(
        "a deputy in one, not in the other", "both gave the same rank", false);
  }

  private static boolean apart(String head, String other) {
    if (head.equals(other)) {
      return false;
    }
    for (Set<String> posts : APART) {
      if (posts.contains(head) && posts.contains(other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the fields are two of the services of a state: the army and the navy. */
  private static boolean services(Set<String> left, Set<String> right) {
    return left.stream().anyMatch(SERVICES::contains)
        && right.stream().anyMatch(SERVICES::contains)
        && !meets(left, right);
  }

  /** What tells an office from others of its sort; that an officer is a chief tells nothing. */
  private static Set<String> field(Value.Office office) {
    Set<String> field = new HashSet<>(office.field());
    if (office.head().equals("officer")) {
      field.remove("chief");
    }
    field.remove("head");
    if (field.size() > 1) {
      field.removeAll(UNITS); // "head of the legal department"
    }
    field.remove(Value.Office.ACTING);
    return field;
  }

  /** Whether two fields may be one: they have a word in common, or one of them is not told. */
  private static boolean meetsOrNone(Set<String> left, Set<String> right) {
    return left.isEmpty() || right.isEmpty() || meets(left, right);
  }

  /** Whether it is one of the posts of a body of which nobody holds two. */
  private static boolean posted(Value.Office office) {
    return office.head().equals("treasurer")
        || office.head().equals("officer") && office.portfolio().contains("chief");
  }

  private static boolean meets(Set<String> a, Set<String> b) {
    for (String word : a) {
      for (String other : b) {
        // the "sports minister" is the "minister for sport"
        if (Folding.singular(word).equals(Folding.singular(other))
            || Lexicon.get().related(word, other)) {
          return true;
        }
      }
    }
    return false;
  }
}
