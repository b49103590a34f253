package dev.twosource.kinds.count;

import dev.twosource.kinds.context.Animals;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.kinds.count.FateWords.Sort;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Adjunct;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import dev.twosource.reading.event.Occurrence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of the counted, by the clause that they stand in: whoever is the object of "steal",
 * the subject of "were stolen" or "are missing", or what "the theft of" names, was stolen.
 */
final class CountFates {
  /** What is to take place at a time, and is cancelled. */
  private static final Set<String> SERVICES =
      WordList.set(
          """
              flight service train sailing departure crossing connection journey tram performance
              show concert screening match game fixture operation appointment surgery class lesson
              trip tour arrival""");

  /** Those whose taking is stealing. */
  private static final WordSet THIEVES =
      WordList.probed(
          """
              thief burglar robber raider looter intruder pickpocket poacher rustler hacker crook
              bandit gang""");

  /** Those whose taking people away is kidnapping. */
  private static final WordSet CAPTORS =
      WordList.probed(
          """
              gunman kidnapper bandit militant insurgent rebel abductor pirate raider jihadist
              assailant attacker fighter hijacker""");

  /** What those do who tend the hurt. */
  private static final Set<String> RECEIVING = Set.of("see", "treat", "receive", "admit", "get");

  private static final Set<String> HARM =
      WordList.set(
          """
              burn injury wound fracture cut bruise concussion sunstroke heatstroke exhaustion
              hypothermia inhalation frostbite trauma""");

  private static final Set<String> LEADING_OFF =
      WordList.set(
          """
              take march lead drive carry-off march-off lead-off lead-away take-away drive-off
              round-up whisk-away haul-away drag-away herd bundle""");

  private static final Set<String> PETITIONS =
      Set.of("petition", "letter", "appeal", "manifesto", "pledge", "declaration");

  /** Which noun classes a fate of things may be told of. */
  private static final Set<NounClass> FIXED = Set.of(NounClass.BUILDING, NounClass.VEHICLE);

  private static final Set<NounClass> NO_THINGS =
      Set.of(NounClass.TIME, NounClass.QUANTITY, NounClass.BODY);

  private CountFates() {}

  /**
   * What a sentence tells of the counted.
   *
   * @param family the family
   * @param verb the verb that says it, or -1
   * @param people whether the counted noun stands for people who did it: signatures, strikers
   */
  record Fate(String family, int verb, boolean people) {}

  /**
   * What became of the counted, or null where the sentence does not tell it.
   *
   * @param head the counted noun
   * @param noun its lemma
   */
  static @Nullable Fate of(CountScan scan, Quantity quantity, int head, String noun) {
    Context context = scan.context();
    Sort sort = sort(scan, head, noun);
    if (sort == null) {
      return null;
    }
    if (dark(scan, quantity, noun)) {
      return new Fate("#unpowered", -1, false);
    }
    Fate sent = sent(scan, quantity, noun);
    if (sent != null) {
      return sent;
    }
    if (sort == Sort.PERSON && ill(context, quantity.endToken(), head)) {
      return new Fate(CountFamilies.CASES, -1, false);
    }
    String own = own(context, head, noun);
    if (own != null) {
      return new Fate(own, -1, own.equals("#signed") || own.equals(CountFamilies.STRIKING));
    }
    if (sort == Sort.ANIMAL && alive(context, scan.sentence(), head)) {
      return new Fate(FateWords.ALIVE, -1, false);
    }
    String modified = modified(context, quantity.endToken(), head, sort);
    if (modified != null) {
      return new Fate(modified, -1, false);
    }
    int inverted = CountInversions.participle(scan, quantity.firstToken());
    String fronted = inverted < 0 ? null : FateWords.suffered(sort, scan.context().verb(inverted));
    if (fronted != null) {
      return new Fate(fronted, inverted, false);
    }
    String act = act(context, scan.sentence(), quantity.firstToken(), sort);
    if (act != null) {
      return new Fate(act, -1, false);
    }
    Fate fate = clause(context, scan.sentence(), quantity, sort);
    return fate == null && sort == Sort.PERSON ? CountRoles.of(scan, quantity, noun) : fate;
  }

  /**
   * What became of those for whom a number stands alone: "the soldiers brought back 96", "31 of the
   * 76 were recaptured".
   *
   * @param noun the noun that was counted last, or the empty string where people are meant
   */
  static @Nullable Fate bare(CountScan scan, Quantity quantity, String noun) {
    Sort sort = noun.isEmpty() ? Sort.PERSON : sort(scan, -1, noun);
    return sort == null ? null : clause(scan.context(), scan.sentence(), quantity, sort);
  }

  /** "90 of the whales that ran ashore were still alive". */
  private static boolean alive(Context context, Sentence sentence, int head) {
    int end = Math.min(sentence.endToken(), head + 20);
    int alive = context.find(head + 1, end, word -> word.equals("alive"));
    return alive > head + 1
        && context
            .tokens()
            .is(alive - 1, "were", "was", "are", "still", "remained", "remain", "left", "kept");
  }

  private static final Set<String> ILL = Set.of("sick", "ill", "infected", "sickened");

  /** "90 sick children". */
  private static boolean ill(Context context, int from, int head) {
    return context.find(from, head, ILL::contains) >= 0;
  }

  private static final Set<String> STRUCK = Set.of("affect", "hit", "black-out", "interrupt");

  /** "60,000 customers were affected", where the report is of an outage. */
  private static boolean dark(CountScan scan, Quantity quantity, String noun) {
    Context context = scan.context();
    boolean line = noun.equals("customer") || noun.equals("household") || noun.equals("subscriber");
    Occurrence main = context.events().mainOccurrence();
    boolean home = noun.equals("home") && main != null && main.type().equals("outage");
    if (!line && !home
        || context.events().occurrences().stream().noneMatch(o -> o.type().equals("outage"))) {
      return false;
    }
    int number = quantity.endToken() - 1;
    for (Clause clause : context.clauses(scan.sentence()).clauses()) {
      String verb = context.verb(clause.verb());
      if ((verb.equals("speak") || verb.equals("talk"))
          && holds(clause.behind(scan.tokens(), "of", "about"), number)) {
        return true; // "the company speaks of 180,000 customers"
      }
      boolean stands =
          clause.passive() ? holds(clause.subjects(), number) : holds(clause.objects(), number);
      if (line && stands && !clause.negated() && STRUCK.contains(verb(context, clause))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> COMING =
      WordList.set(
          """
              join arrive attend respond battle fight tackle work help come rush turn-out send deploy
              dispatch despatch mobilize scramble call-in call-out commit assign""");

  /** "Fourteen engines had joined by dawn", or null for those who are not sent anywhere. */
  private static @Nullable Fate sent(CountScan scan, Quantity quantity, String noun) {
    if (!CountFamilies.responder(noun)) {
      return null;
    }
    Context context = scan.context();
    int number = quantity.endToken() - 1;
    for (Clause clause : context.clauses(scan.sentence()).clauses()) {
      boolean stands = holds(clause.subjects(), number) || holds(clause.objects(), number);
      if (stands && !clause.negated() && COMING.contains(verb(context, clause))) {
        return new Fate(CountFamilies.DEPLOYED, clause.verb(), false);
      }
    }
    return null;
  }

  /** "84 redundancies", "84 job losses": the noun itself tells it. */
  private static @Nullable String own(Context context, int head, String noun) {
    if (noun.equals("name") && petition(context, head)) {
      return "#signed";
    }
    boolean carcass = noun.equals("carcass") || noun.equals("carcase");
    if (carcass && Animals.is(context.noun(head - 1))) {
      return CountFamilies.DEAD; // "61 elephant carcasses"
    }
    String own = FateWords.counted(noun);
    boolean jobs = CountFamilies.isJob(context.noun(head - 1));
    return own != null || !jobs ? own : FateWords.act(Sort.JOB, noun);
  }

  /** "had collected 5,200 names", "a petition with 2,000 names". */
  private static boolean petition(Context context, int head) {
    Tokens tokens = context.tokens();
    var sentence = tokens.sentences().get(tokens.sentenceOf(head));
    for (int i = Math.max(sentence.firstToken(), head - 8);
        i < Math.min(sentence.endToken(), head + 8);
        i++) {
      boolean gathers =
          i < head && tokens.is(i, "collected", "gathered", "collecting", "gathering");
      if (gathers || tokens.is(i, "petition", "petitions")) {
        return true;
      }
    }
    return false;
  }

  static @Nullable Sort sort(CountScan scan, int head, String noun) {
    if (CountFamilies.isJob(noun)
        || head > 0 && CountFamilies.isJob(scan.context().noun(head - 1))) {
      return Sort.JOB;
    }
    if (SERVICES.contains(noun)) {
      return Sort.SERVICE;
    }
    if (Animals.is(noun)) {
      return Sort.ANIMAL;
    }
    if (head < 0 ? CountAnaphora.person(noun) : scan.person(head)) {
      return Sort.PERSON;
    }
    NounClass sort = Lexicon.get().nounClass(noun);
    if (sort == NounClass.PLANT) {
      return Sort.PLANT;
    }
    return CountFamilies.isHome(noun) || FIXED.contains(sort)
        ? Sort.FIXED
        : NO_THINGS.contains(sort) ? null : Sort.THING;
  }

  /**
   * What a participle before the counted noun says became of them: "17 damaged buildings", "the
   * number of affected merchants"; or null.
   */
  static @Nullable String modified(CountScan scan, int from, int head) {
    Sort sort = sort(scan, head, scan.context().noun(head));
    return sort == null ? null : modified(scan.context(), from, head, sort);
  }

  private static @Nullable String modified(Context context, int from, int head, Sort sort) {
    for (int i = head - 1; i >= Math.max(from, head - 3); i--) {
      if (sort == Sort.ANIMAL && context.tokens().is(i, "dead")) {
        return CountFamilies.DEAD; // "have counted 112 dead birds"
      }
      boolean participle = context.tokens().isWord(i) && Verbs.past(context, i);
      String family = participle ? FateWords.suffered(sort, context.verb(i)) : null;
      if (family == null && participle) {
        family = FateWords.did(sort, context.verb(i)); // "17 collapsed houses"
      }
      if (family != null) {
        return family;
      }
    }
    return null;
  }

  /** "the loss of 84 posts", "an order for 16 planes". */
  private static @Nullable String act(Context context, Sentence sentence, int first, Sort sort) {
    Tokens tokens = context.tokens();
    int of = first - 1;
    if (tokens.is(of, "the", "all", "some", "its", "their", "these")) {
      of--;
    }
    if (of <= sentence.firstToken() || !tokens.is(of, "of", "for")) {
      return null;
    }
    String noun = context.noun(of - 1);
    String act = FateWords.act(sort, noun);
    boolean ahead = noun.equals("order") || noun.equals("search") || noun.equals("hunt");
    return act != null && (ahead || tokens.is(of, "of")) ? act : null;
  }

  private static @Nullable Fate clause(
      Context context, Sentence sentence, Quantity quantity, Sort sort) {
    int number = quantity.endToken() - 1;
    // "all 58 people stranded on a lift were rescued": what is told comes before what is added
    List<Clause> ordered = new ArrayList<>(context.clauses(sentence).clauses());
    ordered.sort(Comparator.comparing(clause -> clause.form() == Clause.Form.PARTICIPLE ? 1 : 0));
    for (Clause clause : ordered) {
      String family = null;
      if (hedged(clause, quantity)) {
        family =
            number < clause.first()
                ? subject(context, clause, sort)
                : object(context, clause, sort);
      } else if (holds(clause.subjects(), number) || every(context, clause, number)) {
        family = subject(context, clause, sort);
      } else if (clause.subjects().isEmpty() && before(context, clause, quantity.head())) {
        family = subject(context, clause, sort);
      } else if (holds(clause.objects(), number)) {
        family = object(context, clause, sort);
      } else if (sort == Sort.PERSON && searched(context, clause, number)) {
        family = "#missing";
      }
      if (family != null) {
        return new Fate(family, clause.verb(), false);
      }
    }
    return null;
  }

  /**
   * Whether a passive verb follows the counted noun at once, in a clause that has lost its subject
   * to the phrase before it: "In Moss 53 motorbikes were impounded".
   */
  private static boolean before(Context context, Clause clause, int head) {
    if (!clause.passive() || head < 0 || clause.verb() <= head || clause.verb() > head + 4) {
      return false;
    }
    for (int i = head + 1; i < clause.verb(); i++) {
      if (!context
          .tokens()
          .is(i, "was", "were", "is", "are", "has", "have", "had", "been", "being")) {
        return false;
      }
    }
    return true;
  }

  /** The verb whose object the counted are, or -1: "flies 31 jets". */
  static int predicate(Context context, Sentence sentence, int head) {
    for (Clause clause : context.clauses(sentence).clauses()) {
      if (!clause.passive() && holds(clause.objects(), head)) {
        return clause.verb();
      }
    }
    return -1;
  }

  private static boolean holds(List<Phrase> phrases, int number) {
    return phrases.stream().anyMatch(phrase -> phrase.covers(number));
  }

  /** "destroyed about 300 stalls": what looks like a preposition belongs to the number. */
  static boolean hedged(Clause clause, Quantity quantity) {
    return clause.adjuncts().stream()
        .anyMatch(
            adjunct ->
                adjunct.preposition() >= quantity.firstToken()
                    && adjunct.preposition() < quantity.endToken()
                    && holds(adjunct.phrases(), quantity.endToken() - 1));
  }

  /** "Every one of its six apps was withdrawn", "a total of 118 people boarded". */
  static boolean every(Context context, Clause clause, int number) {
    return clause.subjects().stream()
        .anyMatch(
            phrase ->
                number >= phrase.end()
                    && number < phrase.whole()
                    && context
                        .tokens()
                        .is(
                            phrase.head(),
                            "one",
                            "all",
                            "each",
                            "none",
                            "last",
                            "total",
                            "number"));
  }

  /** "looked for 14 hikers". */
  private static boolean searched(Context context, Clause clause, int number) {
    String verb = context.verb(clause.verb());
    boolean search =
        verb.equals("be")
            && clause.subjects().stream()
                .anyMatch(s -> context.tokens().is(s.head(), "search", "hunt"));
    if (!search && !verb.equals("search") && !verb.equals("look") && !verb.equals("hunt")) {
      return false;
    }
    for (Adjunct adjunct : clause.adjuncts()) {
      if (context.tokens().is(adjunct.preposition(), "for") && holds(adjunct.phrases(), number)) {
        return true;
      }
    }
    return false;
  }

  /** What became of the subject of a clause, or null. */
  static @Nullable Fate subject(CountScan scan, Clause clause, int head) {
    Sort sort = sort(scan, head, scan.context().noun(head));
    String family = sort == null ? null : subject(scan.context(), clause, sort);
    return family == null ? null : new Fate(family, clause.verb(), false);
  }

  /** What became of the people whom a clause is said of, or null. */
  static @Nullable String did(Context context, Clause clause) {
    return subject(context, clause, Sort.PERSON);
  }

  private static @Nullable String subject(Context context, Clause clause, Sort sort) {
    Tokens tokens = context.tokens();
    String verb = verb(context, clause);
    String placed = placed(context, clause, sort, verb);
    if (placed != null) {
      return placed;
    }
    if (clause.passive() || clause.form() == Clause.Form.PARTICIPLE) {
      return suffered(context, clause, sort, verb);
    }
    if (sort == Sort.THING && tokens.is(clause.verb() + 1, "gone", "missing")) {
      return CountFamilies.STOLEN;
    }
    boolean gone = sort == Sort.JOB && tokens.is(clause.verb(), "gone");
    if (verb.equals("go") && !gone && !clause.behind(tokens, "to").isEmpty()) {
      return null; // "480 jobs go to people from the town"
    }
    boolean names =
        sort == Sort.PERSON
            && (verb.equals("put") || verb.equals("add") || verb.equals("lend"))
            && clause.objects().stream().anyMatch(o -> tokens.is(o.head(), "name", "names"));
    if (names) {
      return "#signed";
    }
    boolean jobless =
        sort == Sort.PERSON
            && verb.equals("lose")
            && !clause.negated()
            && clause.objects().stream().anyMatch(o -> WORK.contains(context.noun(o.head())));
    if (jobless) {
      return CountFamilies.CUT; // "215 people will lose their livelihoods"
    }
    boolean left =
        sort == Sort.PERSON
            && REMAINING.contains(verb)
            && clause.subjects().stream()
                .anyMatch(s -> CountFamilies.worker(context.noun(s.head())));
    if (left) {
      return CountFamilies.EMPLOYED;
    }
    String did = FateWords.did(sort, verb);
    boolean petition =
        clause.objects().stream().anyMatch(o -> PETITIONS.contains(context.noun(o.head())));
    return "#signed".equals(did) && !petition ? null : did;
  }

  /** What people lose with their work. */
  private static final Set<String> WORK =
      Set.of("job", "livelihood", "post", "position", "work", "employment", "living");

  /** Under what people lie who are trapped. */
  private static final Set<String> RUBBLE =
      WordList.set(
          """
              rubble debris wreckage ruins snow mud landslide landslip avalanche earth ground surface
              concrete collapse rockfall""");

  private static final Set<String> RUIN =
      Set.of("ash", "ashes", "ruin", "ruins", "rubble", "cinders", "charcoal", "shells");

  /** What takes houses as a whole. */
  private static final Set<String> RUINOUS =
      Set.of("fire", "storm", "flood", "quake", "eruption", "landslide");

  private static final Set<String> LINES =
      Set.of("start", "starting", "finish", "finishing", "startline", "winning");

  private static final Set<String> TRACKS =
      Set.of("rails", "rail", "track", "tracks", "line", "lines");

  /**
   * What is told by where the subject is, gets or leaves: under rubble, over the line, the rails.
   */
  private static @Nullable String placed(Context context, Clause clause, Sort sort, String verb) {
    Tokens tokens = context.tokens();
    return switch (sort) {
      case PERSON -> {
        boolean under =
            (LYING.contains(verb) || clause.passive() && verb.equals("bury"))
                && clause.behind(tokens, "under", "beneath", "below", "underneath").stream()
                    .anyMatch(phrase -> RUBBLE.contains(tokens.lower(phrase.head())));
        boolean alive = verb.equals("bury") && tokens.is(clause.verb() + 1, "alive");
        boolean line =
            tokens.is(clause.end() - 1, "line") && LINES.contains(tokens.lower(clause.end() - 2));
        yield under || alive ? "#trapped" : line ? CountFamilies.CROWD : null;
      }
      case FIXED -> {
        boolean ruined =
            (verb.equals("be") || verb.equals("lie") || verb.equals("stand"))
                && (clause.objects().stream().anyMatch(o -> RUIN.contains(tokens.lower(o.head())))
                    || clause.behind(tokens, "in").stream()
                        .anyMatch(o -> RUIN.contains(tokens.lower(o.head()))));
        if (ruined || tokens.is(clause.verb(), "gone") && context.events().tells(RUINOUS)) {
          yield "#destroyed"; // "43 houses are ash", "43 houses are gone"
        }
        yield OFF_TRACK.contains(verb)
                && clause.end() > clause.verb() + 1
                && TRACKS.contains(tokens.lower(clause.end() - 1))
            ? "#derailed"
            : null;
      }
      case ANIMAL -> {
        boolean alive =
            ALIVE.contains(verb)
                && context.find(clause.verb(), clause.verb() + 3, w -> w.equals("alive")) >= 0;
        boolean died = clause.negated() && SURVIVING.contains(verb);
        yield died ? CountFamilies.DEAD : alive ? FateWords.ALIVE : null;
      }
      case SERVICE ->
          tokens.is(clause.verb() + 1, "late") && DEPARTING.contains(verb) ? "#delayed" : null;
      default -> null;
    };
  }

  private static final Set<String> ALIVE = Set.of("be", "leave", "remain", "stay", "keep", "find");

  private static final Set<String> LYING = Set.of("be", "lie", "remain", "stay", "sit");

  private static final Set<String> OFF_TRACK =
      Set.of("leave", "jump", "come-off", "slip-off", "come", "slip", "quit", "run-off", "skip");

  private static final Set<String> SURVIVING = Set.of("live", "survive", "make", "recover");

  private static final Set<String> DEPARTING =
      Set.of("leave", "depart", "run", "arrive", "start", "go");

  private static @Nullable String object(Context context, Clause clause, Sort sort) {
    if (clause.passive()) {
      return null;
    }
    String verb = verb(context, clause);
    String gathered = sort == Sort.PERSON && DRAWING.contains(verb) ? drawn(context, clause) : null;
    return gathered != null ? gathered : suffered(context, clause, sort, verb);
  }

  private static final Set<String> DRAWING = Set.of("involve", "draw", "attract", "bring-out");

  /** "a walkout that involved 1,900 people", "the march drew 4,000". */
  private static @Nullable String drawn(Context context, Clause clause) {
    for (Phrase subject : clause.subjects()) {
      switch (context.noun(subject.head())) {
        case "walkout", "strike", "stoppage" -> {
          return CountFamilies.STRIKING;
        }
        case "march", "rally", "protest", "demonstration", "parade", "vigil" -> {
          return CountFamilies.CROWD;
        }
        default -> {}
      }
    }
    return null;
  }

  private static final Set<String> REMAINING = Set.of("remain", "stay-on", "stay");

  private static @Nullable String suffered(Context context, Clause clause, Sort sort, String verb) {
    boolean left =
        sort == Sort.PERSON
            && clause.passive()
            && verb.equals("leave")
            && clause.subjects().stream()
                .anyMatch(s -> CountFamilies.worker(context.noun(s.head())));
    if (left) {
      return CountFamilies.EMPLOYED; // "around 250 workers are left"
    }
    if (sort == Sort.ANIMAL
        && (verb.equals("shoot") || verb.equals("kill") || verb.equals("put"))) {
      return felled(context, clause, verb);
    }
    boolean things =
        sort == Sort.THING || sort == Sort.FIXED || sort == Sort.ANIMAL || sort == Sort.PLANT;
    boolean thieves =
        clause.subjects().stream()
            .anyMatch(
                subject ->
                    THIEVES.contains(context.noun(subject.head()))
                        || context.tokens().is(subject.head(), "they", "he", "who")
                            && thieves(context, clause));
    if (things && thieves && (verb.equals("take") || verb.equals("carry-away"))) {
      return CountFamilies.STOLEN;
    }
    boolean herd = sort == Sort.ANIMAL && verb.equals("take") && clause.passive();
    if (herd && context.events().tells(RAIDED)) {
      return CountFamilies.STOLEN; // "420 head of cattle were taken"
    }
    boolean flames =
        sort == Sort.FIXED
            && (verb.equals("take") || verb.equals("eat"))
            && clause.subjects().stream()
                .anyMatch(s -> FORCES.contains(context.tokens().lower(s.head())));
    if (flames) {
      return "#destroyed"; // "the flames took 43 houses"
    }
    boolean netted =
        sort == Sort.PERSON
            && NETTING.contains(verb)
            && clause.subjects().stream()
                .anyMatch(s -> RAIDS.contains(context.noun(s.head())) || pronoun(context, s));
    if (netted && !clause.passive() && raid(context, clause)) {
      return FateWords.ARRESTED; // "the raid netted 63 people"
    }
    if (things && verb.equals("leave") && ruins(context, clause)) {
      return "#destroyed";
    }
    boolean captors =
        sort == Sort.PERSON
            && LEADING_OFF.contains(verb)
            && clause.subjects().stream()
                .anyMatch(subject -> CAPTORS.contains(context.noun(subject.head())));
    boolean seen =
        sort == Sort.PERSON
            && RECEIVING.contains(verb)
            && clause.behind(context.tokens(), "with").stream()
                .anyMatch(phrase -> HARM.contains(context.noun(phrase.head())));
    if (seen) {
      return "#hospital"; // "the clinic has seen 14 people with burns"
    }
    if (captors) {
      return "#captive"; // "gunmen marched eleven workers into the bush"
    }
    if (sort == Sort.PERSON
        && verb.equals("send")
        && context.tokens().is(clause.verb() + 1, "home")) {
      return "#out";
    }
    return FateWords.suffered(sort, verb);
  }

  /** "Burglars broke in. They took": whether those who steal were told of just before. */
  private static boolean thieves(Context context, Clause clause) {
    int from = Math.max(0, clause.first() - 45);
    for (int i = clause.first() - 1; i >= from; i--) {
      if (THIEVES.contains(context.noun(i))) {
        return true;
      }
    }
    return false;
  }

  /** What takes houses. */
  private static final Set<String> FORCES =
      WordList.set(
          """
              flames fire blaze inferno wildfire storm flood sea tornado slide landslide mudslide mud
              avalanche lava water waters river waves surf cyclone hurricane torrent debris earth""");

  private static final Set<String> NETTING =
      WordList.set("net bag sweep-up scoop-up haul-in yield take-in pull-in");

  /** What takes people in. */
  private static final Set<String> RAIDS =
      WordList.set(
          """
              raid operation swoop sweep crackdown police officer policeman dragnet sting detective
              soldier troop agent force""");

  private static boolean pronoun(Context context, Phrase phrase) {
    return context.tokens().is(phrase.head(), "it", "they", "that", "which");
  }

  /** Whether a raid is told of before the clause, or is its subject. */
  private static boolean raid(Context context, Clause clause) {
    return context.find(Math.max(0, clause.first() - 60), clause.first(), RAID::contains) >= 0;
  }

  private static final Set<String> RAID =
      Set.of("raid", "raids", "raided", "operation", "swoop", "sweep", "crackdown", "police");

  /** What animals are taken in. */
  private static final Set<String> RAIDED = Set.of("theft", "attack");

  /** "Vets shot 90 animals", "they were put to death": and not what poachers or poison did. */
  private static @Nullable String felled(Context context, Clause clause, String verb) {
    boolean outbreak = context.events().tells(Set.of("outbreak"));
    boolean poachers = by(context, clause, THIEVES::contains);
    boolean put = !verb.equals("put") || context.tokens().is(clause.end() - 1, "death", "sleep");
    boolean vets =
        context.find(clause.verb(), clause.end(), CULLERS::contains) >= 0
            || by(context, clause, CULLERS::contains);
    boolean meant = verb.equals("put") || (outbreak || vets) && !poachers;
    return put && meant ? "#culled" : verb.equals("kill") ? CountFamilies.DEAD : null;
  }

  /** Whether those who do it, as the subject or behind "by", are of such a sort. */
  private static boolean by(Context context, Clause clause, Predicate<String> sort) {
    return Stream.concat(clause.subjects().stream(), clause.behind(context.tokens(), "by").stream())
        .anyMatch(phrase -> sort.test(context.noun(phrase.head())));
  }

  /** Those who kill animals because they must. */
  private static final WordSet CULLERS =
      WordList.probed(
          "vet vets veterinarian official marksman ranger warden slaughterman inspector crew team");

  /** "left 41 greenhouses in ruins". */
  private static boolean ruins(Context context, Clause clause) {
    return clause.behind(context.tokens(), "in").stream()
        .anyMatch(
            phrase -> context.tokens().is(phrase.head(), "ruins", "ashes", "rubble", "pieces"));
  }

  /** The verb's lemma with its particle: "carry-off". */
  static String verb(Context context, Clause clause) {
    String verb = context.verb(clause.verb());
    boolean particle = clause.verbEnd() > clause.verb() + 1;
    return particle ? verb + "-" + context.tokens().lower(clause.verbEnd() - 1) : verb;
  }
}
