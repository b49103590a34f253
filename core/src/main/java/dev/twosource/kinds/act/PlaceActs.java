package dev.twosource.kinds.act;

import dev.twosource.kinds.context.Animals;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Adjunct;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Clauses;
import dev.twosource.reading.clause.Phrase;
import dev.twosource.reading.event.EventMention;
import dev.twosource.reading.event.EventTypes;
import dev.twosource.reading.event.Occurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a clause, or a noun with its place, tells of: the happening whose scene it gives. */
public final class PlaceActs {
  /** Types of event that are in one place, for which a second place is a contradiction. */
  public static final Set<String> SITED =
      WordList.set(
          """
              meeting attack blast crash sinking fire collapse theft murder match concert protest
              launch opening ceremony trial sale leak quake visit treaty kidnapping race rescue
              eruption""");

  /** Verbs of saying, of what is so, and of going: their places are no scenes. */
  private static final Set<String> SILENT =
      words(
          "say tell announce report add condemn denounce mourn welcome praise criticise criticize "
              + "discuss speak describe ask urge warn vow promise deny accuse claim believe "
              + "think hope fear expect want need know see hear remain stay live reside dwell grow "
              + "educate train study work serve own write return leave arrive "
              + "travel fly head go come move run walk drive sail cross pass reach treat "
              + "head-quarter keep have get seem appear become include face belong consist lack "
              + "cost rise drop climb increase gain earn produce trade list spend invest "
              + "employ hire register operate use offer help wait plan seek aim suspect follow "
              + "continue show prove mean matter understand read teach lead represent support "
              + "oppose consider back send give put take make let raise commit "
              + "try do may settle bear lie");

  /** Verbs that say only that something was, is to be or was made: a noun tells what. */
  private static final Set<String> LIGHT =
      words(
          "hold take happen occur begin start open end stage schedule set plan due kick convene "
              + "resume conclude finish adjourn close be organise organize arrange expect slate host launch make "
              + "reach strike seal clinch attend hammer break unfold play fix run go erupt rage "
              + "burn celebrate mark win lose watch place locate "
              + "wrap conduct carry continue");

  /** What a meeting is spent on. */
  private static final Set<String> MEETING = words("talk negotiate confer convene spend promise");

  /** What disasters do to things and people. */
  private static final Set<String> HARM =
      words(
          "destroy damage gut rip tear sweep engulf level flatten hit strike kill injure rock shake"
              + " devastate burn leave wreck ruin wound jolt hurt trap bury smash");

  /** Verbs whose object is where something was: "rocked a suburb of Lyon". */
  private static final WordSet STRIKING =
      WordSet.of("hit", "strike", "rock", "shake", "jolt", "devastate");

  /** Acts of the general table that are done in one place. */
  private static final Set<String> PLACED =
      words("~award treaty opening launch visit theft meeting");

  /** Whether a phrase is of one person: "the keeper". */
  private static boolean one(Context context, List<Phrase> phrases) {
    return phrases.size() == 1
        && Lexicon.get().nounClass(context.noun(phrases.get(0).head())) == NounClass.PERSON
        && !context.tokens().lower(phrases.get(0).head()).endsWith("s");
  }

  private static final Set<String> SHIPS =
      words(
          "ship vessel boat ferry tanker freighter frigate destroyer submarine warship liner yacht"
              + " trawler tug carrier cruiser corvette convoy flotilla fleet coaster schooner barge ketch"
              + " catamaran dinghy lifeboat dredger");

  /** What is carried ashore. */
  private static final Set<String> CARRIED =
      words("survivor passenger migrant ship vessel boat crew castaway sailor trawler ferry");

  /** What has a seat in a place, and verbs with which it is told. */
  private static final Set<String> SEATS = words("secretariat headquarters seat hub depot base");

  /** Those that are always somebody's: a depot may be any house from which things are stolen. */
  private static final Set<String> OWN_SEATS = words("secretariat headquarters seat");

  private static final Set<String> SEATED = words("go move run sit be open");

  private PlaceActs() {}

  /**
   * A happening.
   *
   * @param type its type of event, or "~" and its verb or noun
   * @param token the word that tells of it
   * @param event the event, where it is one of the reading's own
   */
  public record Act(String type, int token, @Nullable Occurrence event) {}

  private static Set<String> words(String list) {
    return Set.of(new TreeSet<>(List.of(list.split(" +"))).toArray(new String[0]));
  }

  /** Whether a verb has its scene for its object. */
  public static boolean strikes(String verb) {
    return STRIKING.contains(verb);
  }

  /** Whether those who do an act do it where they are: doctors of a clinic who operate. */
  public static boolean onSite(String type) {
    return type.equals(OPERATION);
  }

  /** Whether a type is an event or an act of a table, and not a verb by itself. */
  public static boolean known(String type) {
    return Acts.listed(type) || PLACED.contains(type) || PlaceVerbs.known(type);
  }

  /** What a clause tells of, or null where it is nothing that has a scene. */
  public static @Nullable Act of(Context context, Sentence sentence, Clause clause) {
    Tokens tokens = context.tokens();
    int verb = clause.verb();
    String lemma = context.verb(verb);
    Clause task = lemma.equals("take") ? task(context, sentence, clause) : null;
    if (task != null) {
      return of(context, sentence, task);
    }
    Act named = mentioned(context, sentence, clause.first(), clause.verbEnd());
    if (named != null) {
      return named;
    }
    if (located(context, clause, lemma)) {
      return new Act("~find", verb, null);
    }
    boolean laid = lemma.equals("bury") && clause.passive();
    if (laid && (named(context, clause.subjects()) || one(context, clause.subjects()))) {
      return new Act("ceremony", verb, near(context, sentence, verb, "ceremony"));
    }
    Act turn = turn(context, sentence, clause, lemma);
    if (turn != null) {
      return turn;
    }
    List<Phrase> ill = clause.passive() ? clause.subjects() : clause.objects();
    if (DETECTING.contains(lemma) && heads(context, ill, DISEASES)) {
      return new Act("outbreak", verb, near(context, sentence, verb, "outbreak"));
    }
    // "is trapped at a mine" in a report of a tunnel that fell in
    if (lemma.equals("trap") && clause.passive() && context.events().tells(CAVED)) {
      return new Act("collapse", verb, near(context, sentence, verb, "collapse"));
    }
    if (DRIFTING.contains(lemma) && !clause.passive() && rocks(context, sentence, clause)) {
      return new Act("sinking", verb, near(context, sentence, verb, "sinking"));
    }
    // "the quake hit", "the storm struck": the noun says what it was
    boolean burns = lemma.equals("set") && ablaze(context, clause);
    if (burns || HARM.contains(lemma)) {
      Act harm = harm(context, sentence, clause);
      harm =
          harm == null && burns
              ? new Act("fire", verb, near(context, sentence, verb, "fire"))
              : harm;
      if (harm != null || !lemma.equals("leave")) {
        return harm;
      }
    }
    boolean starts =
        lemma.equals("get") && tokens.is(verb + 1, "under", "underway")
            || tokens.is(verb + 1, "to")
                && tokens.is(verb + 3, "end", "close")
                && (lemma.equals("come") || lemma.equals("draw"));
    if (LIGHT.contains(lemma) || starts) {
      Act told = thing(context, sentence, clause);
      if (told != null) {
        return told;
      }
    }
    boolean back = lemma.equals("return") || lemma.equals("turn") && tokens.is(verb + 1, "back");
    if (back && (craft(context, clause) || flown(context, clause))) {
      return new Act("~landing", verb, null); // "returned to Shannon with a cracked window"
    }
    if (lemma.equals("lose") && clause.passive() && heads(context, clause.subjects(), SHIPS)) {
      return new Act("sinking", verb, near(context, sentence, verb, "sinking"));
    }
    if (stopped(context, clause, lemma)) {
      return new Act("~arrest", verb, null);
    }
    boolean craft = craft(context, clause);
    boolean descends = lemma.equals("come") && tokens.is(verb + 1, "down");
    if (descends && !craft && (flown(context, clause) || flying(context, sentence, clause))) {
      return new Act("~landing", verb, null);
    }
    if (MAKING.contains(lemma) && !clause.passive() && sitDown(context, sentence, verb)) {
      return new Act("meeting", verb, near(context, sentence, verb, "meeting"));
    }
    if (descends && forced(context, clause) && (craft || aloft(context, sentence))) {
      return new Act("~landing", verb, null);
    }
    String type = PlaceVerbs.type(context, verb);
    if (lemma.equals("exchange") && "~marry".equals(Acts.of(context, sentence, verb))) {
      type = "~marry"; // and no handover
    }
    if ("~death".equals(type)) {
      Act cause = harmed(context, sentence, clause); // "died in a fire at a mill in Lyon"
      if (cause != null) {
        return cause;
      }
    }
    if (STRAYING.contains(lemma) && strayed(context, clause)) {
      return new Act("crash", verb, near(context, sentence, verb, "crash"));
    }
    if (lemma.equals("come") && tokens.is(verb + 3, "standstill", "halt", "stop")) {
      return new Act("~stop", verb, null);
    }
    if (lemma.equals("come") && "attack".equals(type) && craft) {
      return new Act("crash", verb, near(context, sentence, verb, "crash"));
    }
    if (lemma.equals("put") && signs(context, clause)) {
      return new Act("treaty", verb, near(context, sentence, verb, "treaty"));
    }
    if (lemma.equals("turn") && tokens.is(verb + 1, "up") && things(context, clause.subjects())) {
      return new Act("~find", verb, null);
    }
    boolean port = lemma.equals("arrive") || lemma.equals("put") && tokens.is(verb + 1, "into");
    boolean ship = heads(context, clause.subjects(), SHIPS);
    // "the frigate Whitehorse put into Yokosuka"
    ship |= lemma.equals("put") && vessel(context, clause.subjects());
    if (port && (ship || comes(context, clause, lemma))) {
      return new Act("~landing", verb, null);
    }
    // "caught in an avalanche" is no arrest
    boolean snared = lemma.equals("catch") && tokens.is(verb + 1, "in", "up", "between", "out");
    if ("sinking".equals(type) && beasts(context, clause.subjects())) {
      return new Act("~strand", verb, null); // a whale is no ship
    }
    if (type != null && !snared) {
      boolean held = TAKING.contains(lemma) && person(context, clause);
      return new Act(held ? "~arrest" : type, verb, near(context, sentence, verb, type));
    }
    if (lemma.equals("go") && tokens.is(verb + 1, "up") && built(context, clause)) {
      return new Act("~build", verb, null);
    }
    boolean ahead = lemma.equals("be") && tokens.is(clause.first(), "will", "would");
    if (ahead && !clause.passive() && built(context, clause)) {
      return new Act("~build", verb, null); // "the new plant will be near Lyon"
    }
    // "diverted to Shannon", "the crew put down in Dublin"
    boolean down =
        lemma.equals("put")
            || lemma.equals("set")
            || lemma.equals("come")
            || lemma.equals("bring") && !clause.passive();
    boolean far = context.find(verb + 1, Math.max(clause.end(), verb + 5), "down"::equals) > 0;
    boolean ashore =
        CARRYING.contains(lemma) || lemma.equals("put") || lemma.equals("set")
            ? context.find(verb + 1, Math.min(sentence.endToken(), verb + 6), "ashore"::equals) > 0
            : tokens.is(verb + 1, "ashore");
    boolean lands = lemma.equals("divert") || down && (tokens.is(verb + 1, "down") || far);
    // "the 14.10 from Lyon diverted to Bern"
    boolean turned =
        lemma.equals("divert")
            && !clause.passive()
            && clause.objects().isEmpty()
            && tokens.is(verb + 1, "to");
    if (ashore || turned || lands && aloft(context, sentence)) {
      return new Act("~landing", verb, null);
    }
    // "ran aground", "is hard aground"
    boolean fast = tokens.is(verb + 1, "hard", "firmly", "still") || lemma.equals("be");
    boolean rocks =
        lemma.equals("run")
            && context.find(verb + 1, Math.min(sentence.endToken(), verb + 5), REEFS::contains) > 0;
    if (tokens.is(verb + 1, "aground", "stuck")
        || rocks
        || fast && tokens.is(clause.verbEnd() + 1, "aground")) {
      if (beasts(context, clause.subjects())) {
        return new Act("~strand", verb, null); // a whale is no ship
      }
      return new Act("sinking", verb, near(context, sentence, verb, "sinking"));
    }
    Occurrence meeting = MEETING.contains(lemma) ? near(context, sentence, verb, "meeting") : null;
    if (meeting != null && !meeting.background()) {
      return new Act("meeting", verb, meeting);
    }
    if (SEATED.contains(lemma) && heads(context, clause.subjects(), SEATS)) {
      return new Act("~seat", verb, null);
    }
    if (lemma.equals("go") && heads(context, clause.subjects(), INVESTED)) {
      return new Act("~build", verb, null);
    }
    if (SITING.contains(lemma) && heads(context, clause.objects(), SITES)) {
      return new Act("~build", verb, null); // "has chosen a site near Toledo"
    }
    Act feat = feat(context, sentence, clause, lemma);
    if (feat != null) {
      return feat;
    }
    Act found = lain(context, sentence, clause, lemma);
    if (found != null) {
      return found;
    }
    if (lemma.equals("go") && heads(context, clause.subjects(), ActWords.PRIZES)) {
      return new Act("~award", verb, null);
    }
    if (lemma.equals("come") && tokens.sequence(verb + 1, "to", "light")) {
      return new Act("~find", verb, null);
    }
    String act = Acts.of(context, sentence, verb);
    if (PLACED.contains(act) && !lemma.equals("travel")) {
      return new Act(act, verb, near(context, sentence, verb, act));
    }
    if (Acts.known(context, sentence, verb) && !SILENT.contains(lemma)) {
      return new Act(act, verb, near(context, sentence, verb, act));
    }
    // "his freedom ended in an attic in Lyon"
    if (lemma.equals("end") && !clause.passive() && heads(context, clause.subjects(), FREE)) {
      return new Act("~arrest", verb, null);
    }
    boolean plain = act.startsWith("~");
    // a form that a noun has too is a verb for certain only with an auxiliary or an ending
    boolean sure =
        clause.first() < verb || !tokens.lower(verb).equals(lemma) || one(context, clause);
    return plain && sure && !SILENT.contains(lemma) && !LIGHT.contains(lemma)
        ? new Act("~" + lemma, verb, null)
        : null;
  }

  /** "The bus went through a wall", "a lorry went off the road": what no vehicle means to do. */
  private static boolean strayed(Context context, Clause clause) {
    boolean it =
        clause.subjects().size() == 1
            && context.tokens().is(clause.subjects().get(0).head(), "it")
            && context.events().tells(CRASHED);
    boolean vehicle = it || heads(context, clause.subjects(), VEHICLES) || craft(context, clause);
    return vehicle
        && heads(context, clause.behind(context.tokens(), "through", "off", "over", "into"), EDGES);
  }

  /** "Hit rocks off Malta", "drifted onto a reef near Malta": a ship that is stuck there. */
  private static boolean rocks(Context context, Sentence sentence, Clause clause) {
    int end = Math.min(sentence.endToken(), clause.verb() + 5);
    return vessel(context, clause.subjects())
        && context.find(clause.verb() + 1, end, ROCKS::contains) > 0;
  }

  private static final Set<String> DRIFTING = words("hit strike drift");

  private static final Set<String> ROCKS = words("rock rocks reef sandbank shoal shoals");

  private static final Set<String> CRASHED = Set.of("crash");

  private static final Set<String> CAVED = Set.of("collapse");

  private static final Set<String> STRAYING = words("go run slide slip roll fly");

  /** "The president arrived in Lyon", "a delegation has arrived in Bern": who comes from afar. */
  private static boolean comes(Context context, Clause clause, String lemma) {
    List<Phrase> who = clause.subjects();
    return lemma.equals("arrive")
        && clause.form() == Clause.Form.FINITE
        && who.size() == 1
        && (named(context, who) || one(context, who) || heads(context, who, COMPANIES));
  }

  private static final Set<String> COMPANIES = words("delegation team mission envoy");

  private static final Set<String> EDGES =
      words(
          "runway taxiway pylon cable line wire mountain hillside mountainside bend curve wall barrier road highway motorway carriageway fence railing rail guardrail"
              + " parapet edge cliff ravine canyon gorge embankment ditch river lake house shop tree"
              + " hedge window");

  /** Whether an aircraft is what a clause tells of, and no person. */
  private static boolean craft(Context context, Clause clause) {
    return heads(context, clause.subjects(), CRAFT);
  }

  /** "was held at Faro airport": an arrest on the way, and nobody who is kept anywhere. */
  private static boolean stopped(Context context, Clause clause, String lemma) {
    Tokens tokens = context.tokens();
    int verb = clause.verb();
    int gate = context.find(verb + 1, verb + 6, GATES::contains);
    return lemma.equals("hold")
        && clause.passive()
        && person(context, clause)
        && tokens.is(verb - 1, "was", "were")
        && tokens.is(verb + 1, "at")
        && gate > 0;
  }

  private static final Set<String> GATES = words("airport station border checkpoint port terminal");

  /**
   * "The wreck was located near Lyon", "has been spotted off Bastia": a thing that somebody came
   * upon, and no building that stands there.
   */
  private static boolean located(Context context, Clause clause, String lemma) {
    boolean came = lemma.equals("locate") || lemma.equals("spot") || lemma.equals("discover");
    boolean done =
        !clause.passive()
            ? !clause.objects().isEmpty()
            : context.find(clause.first(), clause.verb(), w -> w.equals("was") || w.equals("been"))
                >= 0;
    List<Phrase> found = clause.passive() ? clause.subjects() : clause.objects();
    boolean wreck = heads(context, found, SUNKEN);
    return came
        && done
        && things(context, found)
        && !built(context, clause)
        && (!wreck || !context.events().tells(Set.of("crash", "sinking")) || ancient(context));
  }

  /** What lies on the ground of a sea or a lake. */
  private static final Set<String> SUNKEN = words("wreck shipwreck wreckage");

  /** Whether what a report tells of is an old wreck, and no accident. */
  private static boolean ancient(Context context) {
    return context.events().mentions().stream()
        .allMatch(
            mention ->
                !mention.type().equals("crash") && !mention.type().equals("sinking")
                    || SUNKEN.contains(context.noun(mention.firstToken())));
  }

  /** "It took her two minutes in the pool at Sendai to break the record": what was done there. */
  private static @Nullable Clause task(Context context, Sentence sentence, Clause taking) {
    boolean it =
        taking.subjects().size() == 1 && context.tokens().is(taking.subjects().get(0).head(), "it");
    for (Clause clause : context.clauses(sentence).clauses()) {
      if (it && clause.form() == Clause.Form.INFINITIVE && clause.first() > taking.verb()) {
        return clause;
      }
    }
    return null;
  }

  /**
   * What a verb tells of together with its subject or object: "a bomb went off", "struck a deal".
   */
  private static @Nullable Act turn(
      Context context, Sentence sentence, Clause clause, String lemma) {
    int verb = clause.verb();
    Tokens tokens = context.tokens();
    List<Phrase> done = clause.passive() ? clause.subjects() : clause.objects();
    String type =
        switch (lemma) {
          case "go" ->
              tokens.is(verb + 1, "off") && heads(context, clause.subjects(), BOMBS)
                  ? "blast"
                  : tokens.is(verb + 1, "down") && vessel(context, clause.subjects())
                      ? "sinking"
                      : tokens.is(verb + 1, "down") && craft(context, clause) ? "crash" : null;
          case "take" ->
              tokens.is(verb + 1, "hostage") || hostage(context, clause) ? "kidnapping" : null;
          case "celebrate", "say", "concelebrate", "attend" ->
              heads(context, done, MASS)
                  ? "ceremony"
                  : lemma.equals("say") && heads(context, done, VOWS) ? "~marry" : null;
          case "transplant", "implant" ->
              clause.passive() || heads(context, clause.subjects(), SURGEONS) ? OPERATION : null;
          case "run" ->
              clause.passive() && raced(context, sentence, verb)
                  ? "race"
                  : tokens.is(verb + 1, "over") && heads(context, clause.subjects(), VEHICLES)
                      ? "crash"
                      : null;
          case "shake" -> tokens.is(verb + 1, "hands") ? "meeting" : null;
          case "knock" ->
              tokens.is(verb + 1, "down") && clause.passive()
                      || heads(context, clause.subjects(), VEHICLES)
                  ? "crash"
                  : null;
          case "operate" ->
              tokens.is(verb + 1, "on", "upon") && doctors(context, clause) ? OPERATION : null;
          case "undergo" ->
              heads(context, done, SURGERY) || heads(context, done, OPERATIONS) ? OPERATION : null;
          case "have" -> heads(context, done, SURGERY) ? OPERATION : null;
          case "strike" ->
              heads(context, done, PACTS)
                  ? "treaty"
                  : ashore(context, sentence, verb, done) ? "~landing" : null;
          case "start", "begin", "break", "erupt" ->
              clause.passive()
                  ? null
                  : heads(context, clause.subjects(), FLAMES)
                      ? "fire"
                      : lemma.equals("break") && heads(context, done, LIMBS) ? "~injury" : null;
          case "hurt", "injure", "tear", "strain" ->
              !clause.passive() && heads(context, done, LIMBS) ? "~injury" : null;
          case "cross", "hit" -> ashore(context, sentence, verb, done) ? "~landing" : null;
          case "see", "spot", "notice" ->
              clause.passive() && heads(context, done, FLAMES) ? "fire" : null;
          case "put", "place", "locate" -> heads(context, done, EPICENTRES) ? "quake" : null;
          case "give" ->
              heads(context, done, BIRTHS) || tokens.is(verb + 1, "birth")
                  ? "~birth"
                  : tokens.is(verb + 1, "way") ? "collapse" : null;
          case "bear" -> clause.passive() && young(context, clause) ? "~birth" : null;
          case "drop", "cast" ->
              tokens.is(verb + 1, "anchor")
                  ? "~landing"
                  : lemma.equals("cast") && heads(context, done, BALLOTS) ? "~vote" : null;
          case "make", "reach" -> heads(context, done, HARBOURS) ? "~landing" : null;
          case "read", "deliver", "pronounce", "hand" ->
              heads(context, done, RULINGS) ? "trial" : null;
          case "be", "lie" ->
              tokens.sequence(clause.verbEnd(), "set", "free")
                  ? "~release"
                  : heads(context, clause.subjects(), EPICENTRES) ? "quake" : null;
          default -> null;
        };
    return type == null ? null : new Act(type, verb, near(context, sentence, verb, type));
  }

  private static final Set<String> VOWS = words("vow");

  private static final Set<String> BALLOTS = words("vote ballot");

  /** "A spark set hay ablaze at a farm in Lyon", where no attack did it. */
  private static boolean ablaze(Context context, Clause clause) {
    int verb = clause.verb();
    return context.find(verb + 2, verb + 6, w -> w.equals("ablaze") || w.equals("alight")) > 0;
  }

  private static final Set<String> BIRTHS = words("birth");

  /** "The baby was born at a clinic in Lyon": news of a birth, and not where somebody is from. */
  private static boolean young(Context context, Clause clause) {
    return heads(context, clause.subjects(), YOUNG);
  }

  private static final Set<String> YOUNG =
      words("baby child girl boy son daughter twin triplet calf cub prince princess");

  private static final Set<String> FLAMES = words("flame");

  /** What people hurt of themselves: "broke her leg in Lyon". */
  private static final Set<String> LIMBS =
      words(
          "leg arm wrist ankle knee shoulder collarbone hip foot hand finger rib back neck thigh"
              + " hamstring ligament muscle tendon nose jaw elbow pelvis thumb calf groin");

  private static final Set<String> MASS = words("mass eucharist");

  /** "Took three employees hostage in Lyon". */
  private static boolean hostage(Context context, Clause clause) {
    Phrase taken = clause.objects().isEmpty() ? null : clause.objects().getLast();
    return taken != null
        && (context.tokens().is(taken.head(), "hostage", "captive")
            || context.tokens().is(Math.max(taken.head(), taken.end()), "hostage", "captive"));
  }

  /** Verbs with which it is told that a disease has come somewhere. */
  private static final Set<String> DETECTING =
      words("confirm find detect discover identify diagnose report");

  private static final Set<String> DISEASES =
      words(
          "flu influenza fever measles cholera ebola mpox plague rabies anthrax malaria dengue"
              + " virus polio meningitis botulism salmonella");

  /** The act of those who operate on somebody, and of whoever is operated on. */
  private static final String OPERATION = "~operation";

  private static final Set<String> SURGERY = words("surgery transplant amputation");

  private static final Set<String> OPERATIONS = words("operation procedure");

  /**
   * "Was operated on in Lyon", "the surgeons operated on her": and no ferry that operates on a lake
   * or is operated on Sundays.
   */
  private static boolean doctors(Context context, Clause clause) {
    Tokens tokens = context.tokens();
    int next = clause.verb() + 2;
    boolean whom =
        tokens.is(next, "the", "a", "an", "behalf", "time") || tokens.isCapitalised(next);
    return clause.passive() ? !whom : heads(context, clause.subjects(), SURGEONS);
  }

  private static final Set<String> SURGEONS =
      words("surgeon doctor medic physician team vet veterinarian specialist");

  /** "The Salema Cup will be run at": whether a race is what is told of before a verb. */
  private static boolean raced(Context context, Sentence sentence, int verb) {
    return context.find(sentence.firstToken(), verb, RACES::contains) >= 0;
  }

  private static final Set<String> RACES =
      words("race derby stakes cup guineas oaks plate handicap steeplechase hurdle marathon prix");

  /** What a firm takes to a place to build there. */
  private static final Set<String> INVESTED = words("investment plant factory project job");

  private static final Set<String> SITES = words("site location plot");

  /** Verbs with which a place is decided upon. */
  public static final Set<String> SITING =
      words("choose pick select settle opt decide favour favor");

  /**
   * "won gold", "broke the record", "beat the favourite by a neck": a feat on a field or a track.
   */
  private static @Nullable Act feat(
      Context context, Sentence sentence, Clause clause, String lemma) {
    boolean prize = heads(context, clause.objects(), TROPHIES);
    boolean won = prize && WINNING.contains(lemma) || lemma.equals("beat") && !clause.passive();
    boolean record = heads(context, clause.objects(), RECORDS) && BREAKING.contains(lemma);
    won |= heads(context, clause.objects(), TITLES) && KEEPING.contains(lemma);
    won |= lemma.equals("cross") && context.tokens().is(clause.verb() + 2, "finish", "finishing");
    if (!won && !record) {
      return null;
    }
    if (record) {
      return new Act("~record", clause.verb(), null);
    }
    String type = context.events().tells(Set.of("race")) ? "race" : "match";
    return new Act(type, clause.verb(), near(context, sentence, clause.verb(), type));
  }

  private static final Set<String> TROPHIES =
      words("gold silver bronze medal title cup trophy race derby championship");

  private static final Set<String> TITLES = words("title crown belt championship");

  /** What champions do with a title in the ring: "kept his title in Lyon". */
  private static final Set<String> KEEPING = words("keep retain defend");

  private static final Set<String> RECORDS = words("record mark best");

  private static final Set<String> WINNING =
      words("win take claim grab clinch secure bag land lift");

  private static final Set<String> BREAKING =
      words("break set smash shatter erase better improve beat equal lower eclipse");

  /**
   * "It lay in the river near Lyon", "the wreck lies on an estate": where what was told of ended.
   */
  private static @Nullable Act lain(
      Context context, Sentence sentence, Clause clause, String lemma) {
    Tokens tokens = context.tokens();
    boolean rests =
        lemma.equals("lie")
            || lemma.equals("come") && tokens.sequence(clause.verb() + 1, "to", "rest")
            || lemma.equals("end") && tokens.is(clause.verb() + 1, "up");
    boolean wreck = heads(context, clause.subjects(), WRECKS);
    boolean it = clause.subjects().size() == 1 && tokens.is(clause.subjects().get(0).head(), "it");
    boolean stuck = lemma.equals("be") && tokens.is(clause.verbEnd(), "stuck", "beached");
    if ((rests || stuck) && beasts(context, clause.subjects()) && context.says(STRANDED)) {
      return new Act("~strand", clause.verb(), null);
    }
    if (!rests || !wreck && !it) {
      return null;
    }
    for (String type : List.of("crash", "sinking")) {
      if (context.events().tells(Set.of(type))) {
        return new Act(type, clause.verb(), near(context, sentence, clause.verb(), type));
      }
    }
    if (sentence.index() == 0) {
      return null;
    }
    Sentence before = context.sentences().get(sentence.index() - 1);
    for (Clause told : context.clauses(before).clauses()) {
      if ("~find".equals(PlaceVerbs.type(context, told.verb()))
          || wreck && LOCATING.contains(context.verb(told.verb()))) {
        return new Act("~find", clause.verb(), null);
      }
    }
    return null;
  }

  /** Whether animals are what a clause tells of: "the pod", "the whales". */
  private static boolean beasts(Context context, List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      String noun = context.noun(phrase.head());
      if (Animals.is(noun) || BEASTS.contains(noun)) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> BEASTS = words("pod school creature mammal cetacean beast calf");

  private static final Set<String> STRANDED =
      words("strand stranded stranding strandings beached aground ashore");

  private static final Set<String> LOCATING = words("locate discover spot identify find");

  private static final Set<String> WRECKS = words("wreck wreckage hull fuselage hulk debris");

  private static final Set<String> BOMBS =
      words("bomb device explosive grenade shell charge bombs mine warhead");

  private static final Set<String> PACTS = words("accord deal agreement pact bargain truce treaty");

  private static final Set<String> HARBOURS =
      words("harbour harbor port landfall shelter shore haven");

  private static final Set<String> RULINGS = words("verdict sentence judgment judgement ruling");

  private static final Set<String> EPICENTRES = words("epicentre epicenter");

  /** Whether a flight or those aboard are what a clause tells of. */
  private static boolean flown(Context context, Clause clause) {
    for (Phrase subject : clause.subjects()) {
      for (int i = subject.first(); i < Math.max(subject.whole(), clause.first()); i++) {
        if (FLYING.contains(context.noun(i))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "It came down safely in Lyon": whether "it" is the aircraft of the sentence before. */
  private static boolean flying(Context context, Sentence sentence, Clause clause) {
    List<Phrase> subjects = clause.subjects();
    return sentence.index() > 0
        && subjects.size() == 1
        && context.tokens().is(subjects.get(0).head(), "it", "they")
        && !context.events().tells(Set.of("crash"))
        && aloft(context, context.sentences().get(sentence.index() - 1));
  }

  /** "In a hotel in Lyon she got the two sides to sit down together": whom somebody made meet. */
  private static boolean sitDown(Context context, Sentence sentence, int verb) {
    Tokens tokens = context.tokens();
    int end = Math.min(sentence.endToken() - 1, verb + 16);
    int to = context.find(verb + 2, end, "to"::equals);
    return to > 0
        && (tokens.sequence(to + 1, "sit", "down")
            || tokens.is(to + 1, "meet", "talk", "negotiate")
                && tokens.is(to + 2, "each", "one", "face", "directly", "with", "to", "."));
  }

  private static final Set<String> MAKING = words("get persuade convince induce coax bring");

  /** "was forced to come down in Lyon", "had to come down": what a pilot does who lands. */
  private static boolean forced(Context context, Clause clause) {
    Tokens tokens = context.tokens();
    int verb = clause.verb();
    return tokens.is(verb - 1, "to")
        && tokens.is(verb - 2, "forced", "had", "obliged", "compelled", "has", "have");
  }

  /** Whether a sentence speaks of an aircraft in the air. */
  private static boolean aloft(Context context, Sentence sentence) {
    return context.find(
            sentence.firstToken(),
            sentence.endToken(),
            word -> CRAFT.contains(word) || FLYING.contains(word))
        >= 0;
  }

  private static final Set<String> FLYING =
      words("flight pilot airbus boeing crew balloonist capsule spacecraft");

  /**
   * What befell a thing that lies where it did: "clearing the derailed wagons near Lyon", "reached
   * the sunken ferry off Bastia"; or null.
   */
  public static @Nullable Act wreck(Context context, Sentence sentence, Clause clause) {
    if (clause.objects().isEmpty() || !CLEARING.contains(context.verb(clause.verb()))) {
      return null;
    }
    int end = clause.objects().get(clause.objects().size() - 1).whole();
    for (int i = clause.objects().get(0).first(); i < end; i++) {
      String type = WRECKED.get(context.tokens().lower(i));
      if (type != null && context.tokens().isWord(i + 1)) {
        return new Act(type, i, near(context, sentence, i, type));
      }
    }
    return null;
  }

  /** What is done to a wreck on the spot. */
  private static final Set<String> CLEARING =
      words(
          "clear remove lift reach search examine inspect guard raise haul salvage surround reopen "
              + "right recover find drag cut");

  /** Words before a noun that tell what befell it. */
  private static final Map<String, String> WRECKED =
      Map.of(
          "derailed", "crash",
          "crashed", "crash",
          "overturned", "crash",
          "wrecked", "crash",
          "sunken", "sinking",
          "sunk", "sinking",
          "capsized", "sinking",
          "grounded", "sinking",
          "collapsed", "collapse",
          "fallen", "collapse");

  /** What ends when somebody who is sought is taken. */
  private static final Set<String> FREE = words("freedom liberty manhunt hunt chase flight");

  /** "took the survivors to Paleochora": people or things brought somewhere. */
  public static @Nullable Act carried(Context context, Clause clause) {
    List<Phrase> carried = clause.passive() ? clause.subjects() : clause.objects();
    String verb = context.verb(clause.verb());
    // whatever is towed into a place is a ship, by whatever word
    boolean towed = verb.equals("tow") && context.tokens().is(clause.verbEnd(), "into");
    if (towed || CARRYING.contains(verb) && heads(context, carried, CARRIED)) {
      return new Act("~landing", clause.verb(), null);
    }
    // one who or what is taken somewhere, and none of many who are taken to hospitals
    boolean one =
        carried.size() == 1
            && CARRYING.contains(verb)
            && (single(context, carried.get(0)) || whole(context, carried.get(0)));
    return one ? new Act("~taken", clause.verb(), null) : null;
  }

  /** "the refugees", "all 1,350 newcomers": the whole of a group that is taken somewhere. */
  private static boolean whole(Context context, Phrase phrase) {
    String head = context.noun(phrase.head());
    return context.tokens().is(phrase.first(), "the", "all", "both") && GROUPS.contains(head)
        || context.tokens().is(phrase.first(), "all", "both")
            && Lexicon.get().nounClass(head) == NounClass.PERSON;
  }

  private static final Set<String> GROUPS =
      words("refugee newcomer evacuee migrant deportee hostage prisoner captive villager orphan");

  /** Whether a phrase is of one person or thing. */
  private static boolean single(Context context, Phrase phrase) {
    Tokens tokens = context.tokens();
    Name name = context.nameAt(phrase.head());
    boolean known =
        name != null && name.type() == Name.Type.PERSON
            || tokens.is(phrase.head(), "he", "she")
            || tokens.is(phrase.first(), "the", "its", "his", "her", "their")
                && Lexicon.get().isNoun(context.noun(phrase.head()));
    return known
        && tokens.lower(phrase.head()).equals(context.noun(phrase.head()))
        && !tokens.is(phrase.head(), "crew", "team", "staff", "victim", "body");
  }

  private static final Set<String> CARRYING =
      words(
          "take bring carry ferry tow rush airlift drive haul transport transfer escort fly ship "
              + "lead lorry truck deport extradite");

  /** What a noun phrase tells of: "the meeting in Riga", "a fire at a warehouse". */
  public static @Nullable Act noun(Context context, Sentence sentence, Phrase phrase) {
    if (OWN_SEATS.contains(context.noun(phrase.head()))) {
      return new Act("~seat", phrase.head(), null);
    }
    // "a first day of talks", "a series of meetings": what there is some of
    boolean some = STRETCHES.contains(context.noun(phrase.head()));
    return mentioned(context, sentence, phrase.head(), some ? phrase.whole() : phrase.end());
  }

  private static final Set<String> STRETCHES =
      words("day hour week month round series session string set night");

  /** What a ship runs on to. */
  private static final Set<String> REEFS =
      Set.of("rocks", "rock", "reef", "sandbank", "shoal", "mudbank");

  /** What takes place, though the words also stand for a body or a thing. */
  private static final Set<String> GATHERINGS =
      words(
          "forum congress championship tournament festival workshop symposium convention parade "
              + "exchange assembly derby gala carnival premiere summit seminar hearing tasting cup "
              + "by-election harvest olympics games procession manoeuvre rehearsal regatta");

  /** Gatherings that the table of classes has already. */
  private static final Set<String> MEETINGS =
      words(
          "conference final semi-final semifinal wedding funeral banquet vigil fair expo concert");

  /** "the next round", "a second session": what it is a round of is what the report is about. */
  public static @Nullable Act round(Context context, Sentence sentence, Phrase phrase) {
    Occurrence main = context.events().mainOccurrence();
    boolean round = ROUNDS.contains(context.noun(phrase.head()));
    boolean meets = main == null || main.type().equals("meeting");
    return round && meets ? new Act("meeting", phrase.head(), main) : null;
  }

  private static final Set<String> ROUNDS = words("round session");

  private static final Set<String> COASTS = words("coast coastline shore shoreline");

  private static final Set<String> STORMS = words("storm cyclone typhoon hurricane");

  /** "the cyclone crossed the coast at Kinsale". */
  private static boolean ashore(Context context, Sentence sentence, int verb, List<Phrase> done) {
    return heads(context, done, COASTS)
        && context.find(sentence.firstToken(), verb, STORMS::contains) >= 0;
  }

  private static final Set<String> LANDINGS = words("landing touchdown splashdown diversion");

  /** What a noun names that takes place, whether or not the reading knows its type. */
  public static @Nullable Act happening(Context context, Sentence sentence, Phrase phrase) {
    Act act = noun(context, sentence, phrase);
    if (act != null) {
      return act;
    }
    Act round = round(context, sentence, phrase);
    if (round != null) {
      return round;
    }
    String head = context.noun(phrase.head());
    if (LANDINGS.contains(head) && context.nameAt(phrase.head()) == null) {
      return new Act("~landing", phrase.head(), null);
    }
    boolean event =
        context.nameAt(phrase.head()) == null
            && (Lexicon.get().nounClass(head) == NounClass.EVENT || GATHERINGS.contains(head))
            && !VAGUE.contains(head)
            && !grounds(context, phrase);
    String type = event ? EventTypes.noun(head) : null;
    if (type != null && SITED.contains(type)) {
      return new Act(type, phrase.head(), near(context, sentence, phrase.head(), type));
    }
    return event ? new Act("~" + head, phrase.head(), null) : null;
  }

  /** "on the level crossing at Dabhoi": where rails and roads meet, and no voyage. */
  private static boolean grounds(Context context, Phrase phrase) {
    Tokens tokens = context.tokens();
    return tokens.is(phrase.head(), "crossing")
        && (tokens.is(phrase.first() - 1, "on", "at", "onto", "over", "near")
            || tokens.is(phrase.head() - 1, "level", "border", "pedestrian", "railway", "rail"));
  }

  /** A gathering that is told by its noun alone, whatever is said of it, or null. */
  public static @Nullable Act gathering(Context context, Sentence sentence, Phrase phrase) {
    String head = context.noun(phrase.head());
    if (SLIDES.contains(head)) {
      return new Act("~slide", phrase.head(), null);
    }
    boolean gathers = GATHERINGS.contains(head) || MEETINGS.contains(head);
    boolean one = context.tokens().is(phrase.first(), "the", "a", "an", "this", "its");
    // "Friday's national final"
    one |= DAYS.contains(context.tokens().lower(phrase.first()));
    if (!gathers || !one) {
      return null;
    }
    Act act = happening(context, sentence, phrase);
    return act == null ? new Act("~" + head, phrase.head(), null) : act;
  }

  private static final Set<String> DAYS =
      words(
          "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow"
              + " tonight");

  /** "The African Basketball Cup for women": the gathering that a name ends with, or null. */
  public static @Nullable Act titled(Context context, Phrase phrase) {
    Name name = context.nameAt(phrase.head());
    if (name == null || name.type() == Name.Type.PERSON || name.type() == Name.Type.PLACE) {
      return null;
    }
    String head = context.noun(name.endToken() - 1);
    boolean gathers = Lexicon.get().nounClass(head) == NounClass.EVENT || GATHERINGS.contains(head);
    return gathers && !VAGUE.contains(head) ? new Act("~" + head, phrase.head(), null) : null;
  }

  /** "a memorial service", "a service of thanksgiving": what people pray at together. */
  private static boolean prayers(Context context, Phrase phrase) {
    return context.tokens().is(phrase.head(), "service")
        && context.find(phrase.first(), phrase.whole(), DEVOUT::contains) >= 0;
  }

  private static final Set<String> DEVOUT =
      words("memorial funeral thanksgiving church carol remembrance prayer religious requiem");

  /** What a noun names of which it is said that it takes place, or null. */
  public static @Nullable Act loose(Context context, Phrase phrase) {
    if (prayers(context, phrase)) {
      return new Act("ceremony", phrase.head(), null);
    }
    String head = context.noun(phrase.head());
    boolean thing =
        context.tokens().isWord(phrase.head())
            && Lexicon.get().isNoun(head)
            && !VAGUE.contains(head)
            && Lexicon.get().nounClass(head) != NounClass.PERSON;
    return thing ? new Act("~" + head, phrase.head(), null) : null;
  }

  /** Verbs that tell of an arrest where a person is taken, and of a find elsewhere. */
  private static final Set<String> TAKING = words("seize catch capture");

  /** Whether what a clause tells of is done to a person. */
  private static boolean person(Context context, Clause clause) {
    List<Phrase> taken = clause.passive() ? clause.subjects() : clause.objects();
    boolean one = named(context, taken);
    for (Phrase phrase : taken) {
      one |= Lexicon.get().nounClass(context.noun(phrase.head())) == NounClass.PERSON;
      one |= context.tokens().is(phrase.head(), "him", "her", "them", "he", "she");
    }
    return one || vessel(context, taken);
  }

  /**
   * "The trawler Ocean Star was seized off Peru": a ship that is held, and nothing that is found.
   */
  private static boolean vessel(Context context, List<Phrase> taken) {
    return taken.stream()
        .anyMatch(phrase -> context.find(phrase.first(), phrase.end(), SHIPS::contains) >= 0);
  }

  /** Whether a phrase has a person's name for its head. */
  private static boolean named(Context context, List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      Name name = context.nameAt(phrase.head());
      if (name != null && name.type() == Name.Type.PERSON) {
        return true;
      }
    }
    return false;
  }

  private static boolean built(Context context, Clause clause) {
    for (Phrase phrase : clause.subjects()) {
      if (Lexicon.get().nounClass(context.noun(phrase.head())) == NounClass.BUILDING) {
        return true;
      }
    }
    return false;
  }

  private static boolean heads(Context context, List<Phrase> phrases, Set<String> nouns) {
    for (Phrase phrase : phrases) {
      if (nouns.contains(context.noun(phrase.head()))
          || nouns == CARRIED
              && Lexicon.get().nounClass(context.noun(phrase.head())) == NounClass.VEHICLE) {
        return true;
      }
    }
    return false;
  }

  /** The event that words between two tokens name. */
  private static @Nullable Act mentioned(Context context, Sentence sentence, int from, int end) {
    for (int k = 0; k < context.mentions(sentence).size(); k++) {
      EventMention mention = context.mentions(sentence).get(k);
      if (mention.firstToken() < end
          && mention.endToken() > from
          && !attributive(context, mention)) {
        String type = SAME.getOrDefault(mention.type(), mention.type());
        type = type.equals("ceremony") ? solemn(context, sentence, mention.firstToken()) : type;
        if (SITED.contains(type) || type.startsWith("~")) {
          Occurrence event =
              mention.type().equals("ceremony")
                  ? near(context, sentence, mention.firstToken(), type)
                  : context.events().of(context.firstMention(sentence) + k);
          return new Act(type, mention.firstToken(), type.startsWith("~") ? null : event);
        }
      }
    }
    return null;
  }

  /** "The ceremony took place in Lyon": what the sentence before says was done at it. */
  private static String solemn(Context context, Sentence sentence, int ceremony) {
    boolean taken =
        sentence.index() > 0
            && context.tokens().is(ceremony - 1, "the")
            && !context.tokens().is(ceremony + 1, "of", "for", "to");
    if (taken) {
      for (EventMention mention : context.mentions(context.sentences().get(sentence.index() - 1))) {
        if (mention.type().equals("treaty") || mention.type().equals("opening")) {
          return mention.type();
        }
      }
    }
    return "ceremony";
  }

  /** Types of event that are told as acts. */
  private static final Map<String, String> SAME =
      Map.of("discovery", "~find", "award", "~award", "release", "~release");

  /** What a clause with a light verb says was held, begun or opened. */
  private static @Nullable Act thing(Context context, Sentence sentence, Clause clause) {
    List<Phrase> phrases = new ArrayList<>(clause.subjects());
    if (!clause.passive()) {
      phrases.addAll(clause.objects());
    }
    Act found = null;
    for (Phrase phrase : phrases) {
      Act act = happening(context, sentence, phrase);
      if (act != null && (found == null || found.type().startsWith("~"))) {
        found = new Act(act.type(), clause.verb(), act.event());
      }
    }
    String lemma = context.verb(clause.verb());
    boolean done =
        lemma.equals("take") && context.tokens().is(clause.verb() + 1, "place")
            || lemma.equals("carry") && context.tokens().is(clause.verb() + 1, "out");
    boolean held = done || HELD.contains(lemma) && (clause.passive() || !lemma.equals("hold"));
    if (found == null && held && context.tokens().is(clause.first() - 1, "which")) {
      found = antecedent(context, sentence, clause);
    }
    if (found == null && held && phrases.size() == 1) {
      found = resumed(context, sentence, clause, phrases.get(0));
    }
    if (found == null && held && !phrases.isEmpty()) {
      Phrase what = phrases.get(lemma.equals("host") && !clause.passive() ? phrases.size() - 1 : 0);
      return loose(context, what);
    }
    return found;
  }

  /**
   * "The talks between the two sides, which were held in Lyon": the only happening before "which"
   * that it can stand for, or null.
   */
  private static @Nullable Act antecedent(Context context, Sentence sentence, Clause clause) {
    Act only = null;
    for (Phrase phrase : context.clauses(sentence).phrases()) {
      Act act = phrase.first() < clause.first() ? happening(context, sentence, phrase) : null;
      if (act == null || act.type().startsWith("~")) {
        continue;
      }
      if (only != null && !only.type().equals(act.type())) {
        return null;
      }
      only = act;
    }
    return only == null ? null : new Act(only.type(), clause.verb(), only.event());
  }

  /**
   * "The session ended on Monday. It was held in Lyon": the only happening of the sentence before
   * that "it" can stand for, or null.
   */
  private static @Nullable Act resumed(
      Context context, Sentence sentence, Clause clause, Phrase subject) {
    if (sentence.index() == 0 || !context.tokens().is(subject.head(), "it")) {
      return null;
    }
    Sentence before = context.sentences().get(sentence.index() - 1);
    Act only = null;
    for (Phrase phrase : context.clauses(before).phrases()) {
      Act act = one(context, phrase) ? happening(context, before, phrase) : null;
      if (act != null && only != null && !only.type().equals(act.type())) {
        return null;
      }
      only = act != null ? act : only;
    }
    return only == null ? null : new Act(only.type(), clause.verb(), only.event());
  }

  /** Whether a phrase is of a single thing: "the concert", no "concerts". */
  private static boolean one(Context context, Phrase phrase) {
    return context.tokens().lower(phrase.head()).equals(context.noun(phrase.head()));
  }

  /** Verbs of which whatever they are said of is a happening. */
  private static final Set<String> HELD =
      words("hold stage host happen occur organise organize conduct");

  /** Nouns of doing that do not tell what is done. */
  private static final Set<String> VAGUE =
      words("work place part action effort thing use activity role step start end talk service");

  /**
   * The event that a verb of harm is said of: its subject, or what a phrase of the clause or the
   * next clause names ("killed when a wall collapsed"); else the death that is told of.
   */
  private static @Nullable Act harm(Context context, Sentence sentence, Clause clause) {
    int verb = clause.verb();
    String lemma = context.verb(verb);
    for (Phrase phrase : clause.subjects()) {
      Act act = mentioned(context, sentence, phrase.first(), phrase.whole());
      if (act != null && EventTypes.harmful(act.type())) {
        // a quake kills in many towns
        return act.type().equals("quake") && !STRIKING.contains(lemma)
            ? null
            : new Act(act.type(), verb, act.event());
      }
    }
    if (!clause.passive()) {
      String agent = agent(context, clause);
      if (agent != null) {
        return new Act(agent, verb, near(context, sentence, verb, agent));
      }
      String type = PlaceVerbs.type(context, verb);
      if (!lemma.equals("kill") && heads(context, clause.subjects(), SLIDES)) {
        return new Act("~slide", verb, null);
      }
      type = type == null && lemma.equals("kill") ? "~death" : type;
      return type == null ? null : new Act(type, verb, near(context, sentence, verb, type));
    }
    Act cause = harmed(context, sentence, clause);
    if (cause != null) {
      return cause;
    }
    if (RAMMED.contains(lemma)) {
      for (Phrase phrase : clause.behind(context.tokens(), "by")) {
        if (VEHICLES.contains(context.noun(phrase.head()))) {
          return new Act("crash", verb, near(context, sentence, verb, "crash"));
        }
      }
    }
    for (EventMention mention : context.mentions(sentence)) {
      if (mention.firstToken() > verb && EventTypes.harmful(mention.type())) {
        Act act = mentioned(context, sentence, mention.firstToken(), mention.endToken());
        if (act != null) {
          return new Act(act.type(), verb, act.event());
        }
      }
    }
    // "were injured in Lyon when a gas main blew up"
    for (Clause other : context.clauses(sentence).clauses()) {
      boolean when =
          other.first() > verb
              && other.own()
              && context.tokens().is(other.subjects().get(0).first() - 1, "when", "as");
      String type = when ? PlaceVerbs.type(context, other.verb()) : null;
      if (type != null && EventTypes.harmful(type)) {
        return new Act(type, verb, near(context, sentence, other.verb(), type));
      }
    }
    return lemma.equals("kill") ? new Act("~death", verb, null) : null;
  }

  /** "Flames destroyed his shop": what sort of disaster does the harm that is told, or null. */
  private static @Nullable String agent(Context context, Clause clause) {
    return clause.subjects().size() == 1
        ? AGENTS.get(context.noun(clause.subjects().get(0).head()))
        : null;
  }

  private static final Map<String, String> AGENTS =
      Map.of(
          "flame", "fire",
          "floodwater", "flood",
          "gale", "storm",
          "gust", "storm",
          "rocket", "attack",
          "missile", "attack",
          "shell", "attack",
          "mortar", "attack",
          "lava", "eruption");

  /** What comes down a slope and buries what is below. */
  private static final Set<String> SLIDES =
      words("landslide mudslide landslip avalanche rockfall rockslide mudflow");

  /** What a vehicle does to people on a road. */
  private static final Set<String> VEHICLES =
      words(
          "bus car van lorry truck train tram taxi cab coach motorcycle motorbike moped scooter"
              + " bicycle bike cyclist motorist driver pickup minibus tractor vehicle ambulance"
              + " trailer locomotive motorcyclist");

  private static final Set<String> RAMMED = words("hit strike kill injure hurt crush");

  /** "killed by a bomb", "died in a fire": the event that a phrase of the clause names, or null. */
  private static @Nullable Act harmed(Context context, Sentence sentence, Clause clause) {
    for (Adjunct adjunct : clause.adjuncts()) {
      for (Phrase phrase : adjunct.phrases()) {
        Act act = mentioned(context, sentence, phrase.first(), phrase.whole());
        if (act != null && EventTypes.harmful(act.type())) {
          return new Act(act.type(), clause.verb(), act.event());
        }
        if (SLIDES.contains(context.noun(phrase.head()))
            && context.tokens().is(adjunct.preposition(), "by", "in", "under")) {
          return new Act("~slide", clause.verb(), null); // "buried by an avalanche"
        }
      }
    }
    return null;
  }

  /** "put their names to the treaty", "put her signature to the deal". */
  private static boolean signs(Context context, Clause clause) {
    return !clause.behind(context.tokens(), "to").isEmpty()
        && heads(context, clause.objects(), PEN);
  }

  private static final Set<String> PEN = words("name signature pen");

  /** What flies and comes down where nobody meant it to. */
  private static final Set<String> CRAFT =
      words(
          "aircraft plane helicopter jet airliner glider balloon microlight aeroplane airplane"
              + " turboprop biplane seaplane");

  /** Whether a clause has one thing for its subject, so that a form without "-s" is of the past. */
  private static boolean one(Context context, Clause clause) {
    if (clause.form() != Clause.Form.FINITE || clause.subjects().size() != 1) {
      return false;
    }
    int head = clause.subjects().get(0).head();
    return context.tokens().lower(head).equals(context.noun(head))
        && context.tokens().is(clause.subjects().get(0).first(), "the", "a", "an")
        && Lexicon.get().isNoun(context.noun(head));
  }

  /** Whether phrases stand for things, and not for people who come somewhere. */
  private static boolean things(Context context, List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      String head = context.noun(phrase.head());
      NounClass sort = Lexicon.get().nounClass(head);
      if (context.nameAt(phrase.head()) != null
          || Lexicon.get().isRole(head)
          || sort == NounClass.PERSON
          || sort == NounClass.GROUP
          || !Lexicon.get().isNoun(head)) {
        return false;
      }
    }
    return !phrases.isEmpty();
  }

  /** The event of a type that a passage is about. */
  public static @Nullable Occurrence near(
      Context context, Sentence sentence, int token, String type) {
    return type.startsWith("~")
        ? null
        : context.eventNear(sentence, token, t -> EventTypes.compatible(t, type));
  }

  /** The lemmas of the nouns and verbs that tell who does what in a clause, names left out. */
  public static Set<String> things(Context context, Clause clause, int site, int siteEnd) {
    Set<String> words = new TreeSet<>();
    add(context, clause.subjects(), site, siteEnd, words);
    add(context, clause.objects(), site, siteEnd, words);
    for (Adjunct adjunct : clause.adjuncts()) {
      add(context, adjunct.phrases(), site, siteEnd, words);
    }
    words.addAll(context.contentWords(clause.verb(), clause.verb() + 1));
    return words;
  }

  private static void add(
      Context context, List<Phrase> phrases, int site, int siteEnd, Set<String> words) {
    for (Phrase phrase : phrases) {
      if (phrase.whole() <= site || phrase.first() >= siteEnd) {
        boolean bearer = false;
        for (int i = phrase.first(); i < phrase.end(); i++) {
          bearer |= context.nameAt(i) != null;
        }
        for (String word : context.contentWords(phrase.first(), phrase.whole())) {
          // "foreign minister X": whoever is named is known by the name
          if (!bearer || !Lexicon.get().isRole(word)) {
            words.add(word);
          }
        }
      }
    }
  }

  /** The clause in whose phrases with prepositions a token stands as the preposition, or null. */
  public static @Nullable Clause holder(Clauses clauses, int preposition) {
    for (Clause clause : clauses.clauses()) {
      for (Adjunct adjunct : clause.adjuncts()) {
        if (adjunct.preposition() == preposition) {
          return clause;
        }
      }
    }
    return null;
  }

  /** "found the stolen violin": what was done to a thing before is not what is told of it. */
  static boolean attributive(Context context, EventMention mention) {
    Tokens tokens = context.tokens();
    int first = mention.firstToken();
    return Verbs.past(context, first)
        && tokens.is(first - 1, "the", "a", "his", "her", "its", "their", "'s")
        && tokens.isWord(mention.endToken())
        && !tokens.is(mention.endToken(), "in", "at", "on", "by", "of");
  }
}
