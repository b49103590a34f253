package dev.twosource.kinds.act;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.EventTypes;
import dev.twosource.reading.event.Occurrence;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The acts that verbs tell of, one name for all the ways to say one act: "handed in his
 * resignation", "quit", "stepped down". A name without a mark is a type of event; one with "~" is
 * an act that has no noun of its own.
 */
public final class Acts {
  /** Acts that are done once, so that a document and a day settle which one is meant. */
  private static final Set<String> ONCE =
      WordList.set(
          """
              resignation ~convict ~sentence treaty launch ~effect opening collapse ~office ~release
              ~deadline ~disappear ~die ~complete ~marry ~decide ~annul ~award ~reopen ~services ~halt
              ~landing""");

  /** What those verbs do that say that a harmful event befell somebody or something. */
  private static final Set<String> BEFALLING =
      WordList.set(
          """
              kill injure wound trap strand destroy flatten rip tear plunge slam hit strike engulf
              sweep happen occur erupt explode crash collide derail rock shake blast claim level gut""");

  /** Verbs with which a prize goes to whoever wins it, told by the giver or by the winner. */
  private static final Set<String> GIVING =
      WordList.set(
          """
              receive hand present award win accept collect give bestow confer scoop honour honor""");

  /** Verbs with which something new is shown: only beside those to whom it is. */
  private static final Set<String> SHOWING =
      Set.of("present", "show", "display", "demonstrate", "exhibit", "introduce", "reveal");

  private static final Set<String> PLAIN =
      Set.of("happen", "occur", "begin", "start", "take", "open", "end", "come");

  /** Verbs with which a storm comes over a coast. */
  private static final Set<String> ASHORE =
      WordList.set("make come move cross hit reach slam crash roar barrel strike");

  private static final Set<String> STORMS =
      WordList.set("storm hurricane typhoon cyclone depression tempest eye");

  private Acts() {}

  /**
   * The act that the verb at a token tells of, with the words that go with it; "~" and its family
   * else.
   */
  public static String of(Context context, Sentence sentence, int i) {
    Tokens tokens = context.tokens();
    String verb = context.verb(i);
    int end = Math.min(i + 7, sentence.endToken());
    if (ASHORE.contains(verb) && lands(context, sentence, i)) {
      return "~landing";
    }
    String settled = Deeds.settled(context, sentence, i);
    if (settled != null) {
      return settled;
    }
    switch (verb) {
      case "walk", "stop", "down", "lay", "strike", "begin", "start", "take", "stage" -> {
        if (strikes(context, sentence, i)) {
          return "strike";
        }
      }
      case "put", "push", "move", "delay", "bring", "postpone", "reschedule", "shift" -> {
        String noun = nominal(context, sentence, i);
        if (noun != null) {
          return noun;
        }
      }
      default -> {
        // what follows may know it
      }
    }
    if (verb.equals("lose") && near(context, i, end, "job", "post", "position", "seat")
        || verb.equals("show") && near(context, i, end, "door")) {
      return "~dismiss";
    }
    if (GIVING.contains(verb) && among(context, sentence, ActWords.PRIZES)) {
      return "~award";
    }
    if (SHOWING.contains(verb)
        && (near(context, i, end, "public", "press", "world")
            || near(context, i, end, "first") && near(context, i, end, "time"))) {
      return "opening";
    }
    switch (verb) {
      case "begin", "start", "commence" -> {
        if (works(context, sentence, i)) {
          return "~groundbreaking";
        }
      }
      case "make" -> {
        String noun = tokens.is(i - 1, "was", "were", "been", "be") ? made(context, i) : null;
        if (noun != null) {
          return noun;
        }
      }
      case "give", "cave" -> {
        if (tokens.is(i + 1, "way", "in") && among(context, sentence, ActWords.BUILT)) {
          return "collapse";
        }
      }
      case "cut", "let", "set", "untangle", "disentangle" -> {
        boolean charge =
            near(context, i, end, "charge", "charges", "bomb", "bombs", "device", "explosives")
                || near(context, i, end, "grenade", "explosion", "blast", "explosive");
        if (charge && verb.equals("set") && tokens.is(i + 1, "off")) {
          return "blast";
        }
        boolean loose = near(context, i, Math.min(end, i + 4), "loose", "free", "go");
        if (loose || verb.endsWith("tangle")) {
          return "~release";
        }
      }
      case "seal", "clinch", "conclude" -> {
        if (among(context, sentence, ActWords.PACTS)) {
          return "treaty";
        }
      }
      case "hit", "strike", "clip", "run", "drive" -> {
        boolean rocks =
            near(context, i, Math.min(end, i + 4), "aground", "rocks", "rock", "reef", "sandbank");
        if (rocks && among(context, sentence, ActWords.VESSELS)) {
          return "sinking";
        }
      }
      default -> {
        // what follows may know it
      }
    }
    switch (verb) {
      case "hand", "tender", "submit", "deliver", "offer", "announce" -> {
        boolean letter =
            near(context, i, end, "resignation", "letter", "notice")
                || tokens.is(i + 1, "in") && near(context, sentence.firstToken(), i, "resignation");
        if (letter && !verb.equals("announce")) {
          return "resignation";
        }
        if (verb.equals("hand") || verb.equals("deliver")) {
          if (near(context, sentence.firstToken(), end, "sentence", "sentences", "term")) {
            return "~sentence";
          }
          if (near(context, sentence.firstToken(), end, "verdict", "verdicts")) {
            return "~convict";
          }
        }
      }
      case "step", "stand" -> {
        if (tokens.is(i + 1, "down", "aside")) {
          return "resignation";
        }
      }
      case "pass", "impose" -> {
        if (near(context, i, end, "sentence", "sentences")) {
          return "~sentence";
        }
        if (verb.equals("pass") && tokens.is(i + 1, "away")) {
          return "~die";
        }
      }
      case "find" -> {
        if (near(context, i, Math.min(i + 16, sentence.endToken()), "guilty")) {
          return "~convict";
        }
      }
      case "return", "reach" -> {
        if (near(context, i, end, "verdict", "verdicts")) {
          return "~convict";
        }
        if (verb.equals("reach")) {
          return "~arrive";
        }
      }
      case "take" -> {
        if (tokens.is(i + 1, "effect")) {
          return "~effect";
        }
        if (tokens.is(i + 1, "over", "charge", "office")
            || near(context, i, end, "helm", "reins", "post", "job")) {
          return "~office";
        }
        if (near(context, i, end, "stage") && near(context, i, end, "the")) {
          return "concert";
        }
        if (tokens.is(i + 1, "off")) {
          return "~depart";
        }
        if (near(context, i, end, "first") && tokens.is(i + 1, "in")) {
          return "opening";
        }
      }
      case "come", "go", "enter", "be", "put" -> {
        if (tokens.is(i + 1, "into", "in") && tokens.is(i + 2, "force", "effect", "operation")
            || tokens.is(i + 1, "live")) {
          return "~effect";
        }
        if (verb.equals("go") && tokens.is(i + 1, "on") && tokens.is(i + 2, "strike")) {
          return "strike";
        }
        if (verb.equals("go") && tokens.is(i + 1, "to") && near(context, i, end, "polls")) {
          return "vote";
        }
        if (verb.equals("come") && tokens.is(i + 1, "off") && wrecks(context, i, end)) {
          return "crash";
        }
        if (tokens.is(i + 1, "ashore")) {
          return "~arrive";
        }
        if (verb.equals("go") && tokens.is(i + 1, "on") && tokens.is(i + 2, "sale", "show")) {
          return "opening";
        }
        if (verb.equals("go") && tokens.is(i - 1, "let") || tokens.is(i - 2, "let")) {
          return "~release";
        }
        if (verb.equals("go") && tokens.is(i + 1, "down", "missing")) {
          return tokens.is(i + 1, "missing")
              ? "~disappear"
              : among(context, sentence, ActWords.VESSELS)
                  ? "sinking"
                  : among(context, sentence, ActWords.AIRCRAFT) ? "crash" : "collapse";
        }
        if (verb.equals("put") && near(context, i, end, "name", "signature", "pen")) {
          return "treaty";
        }
        if (verb.equals("come")
            && tokens.is(i + 1, "on", "to", "in", "for")
            && !(tokens.is(i + 1, "to") && tokens.is(i + 2, "a", "an", "terms", "power", "light"))
            && !DateClauses.owner(context, sentence, i).isEmpty()) {
          return "visit";
        }
        if (verb.equals("go") && tokens.is(i + 1, "up")) {
          return "~rise";
        }
      }
      case "introduce", "bring", "apply", "become", "kick" -> {
        boolean law = among(context, sentence, ActWords.RULES);
        if (verb.equals("kick") && tokens.is(i + 1, "in")) {
          return "~effect";
        }
        boolean begins =
            switch (verb) {
              case "bring", "kick" -> tokens.is(i + 1, "in");
              case "become" -> near(context, i, end, "law");
              case "apply" -> tokens.is(i + 1, "from", "as");
              default -> true;
            };
        if (begins && (law || verb.equals("become"))) {
          return "~effect";
        }
        if (verb.equals("kick") && tokens.is(i + 1, "off")) {
          return "match";
        }
      }
      case "veer", "skid", "run", "plunge", "careen", "swerve", "overturn", "roll" -> {
        boolean passes = context.tokens().is(i + 1, "through", "past", "along", "by", "towards");
        if (!passes && wrecks(context, i, end)) {
          return "crash";
        }
      }
      case "perform", "play", "headline" -> {
        if (among(context, sentence, ActWords.MUSIC)) {
          return "concert";
        }
      }
      case "expect", "schedule", "plan", "due", "slate", "set", "forecast" -> {
        String noun = nominal(context, sentence, i);
        if (noun != null) {
          return noun;
        }
        if (verb.equals("set") && tokens.is(i + 1, "out", "off", "sail")) {
          return "~depart";
        }
        if (visits(context, i)) {
          return "visit";
        }
      }
      case "complete", "finalise", "finalize", "close", "conclude" -> {
        var main = context.events().mainOccurrence();
        boolean deal = main != null && EventTypes.compatible(main.type(), "deal");
        if (among(context, sentence, ActWords.TAKEOVER) || deal && tokens.is(i + 1, "it", "by")) {
          return "deal";
        }
      }
      case "head", "start", "walk", "leave", "sail", "cast" -> {
        if (verb.equals("leave") && wrecks(context, i, end)) {
          return "crash";
        }
        if (verb.equals("start") && post(context, sentence, i)) {
          return "~office";
        }
        boolean prison = near(context, i, end, "prison", "jail", "custody", "detention");
        if ((verb.equals("leave") || verb.equals("walk")) && prison && !tokens.is(i + 1, "for")) {
          return "~release";
        }
        if (tokens.is(i + 1, "out", "off", "sail")
            || verb.equals("leave")
            || verb.equals("sail")
            || verb.equals("walk") && tokens.is(i + 1, "in", "into")) {
          return "~depart";
        }
        if (verb.equals("walk") && tokens.is(i + 1, "free", "out")) {
          return tokens.is(i + 1, "free") ? "~release" : "~walk";
        }
      }
      case "sit" -> {
        if (tokens.is(i + 1, "down") && near(context, i, end, "together", "with")) {
          return "meeting";
        }
      }
      case "let" -> {
        if (tokens.is(i + 1, "go", "out") || tokens.is(i + 2, "go")) {
          return "~release";
        }
      }
      case "touch" -> {
        return "~arrive";
      }
      case "lift", "climb", "rise", "soar", "blast", "fly", "leap", "roar" -> {
        if (among(context, sentence, ActWords.CRAFT) && !near(context, i, end, "toll")) {
          return "launch";
        }
      }
      case "swear" -> {
        return "~office";
      }
      case "pick" -> {
        if (tokens.is(i + 1, "up")) {
          // "the coastguard picked up 63 migrants from a boat"
          return among(context, sentence, ActWords.VESSELS) ? "~rescue" : "~arrest";
        }
      }
      case "miss" -> {
        // "went missing while hiking": whichever of the two words the day goes with
        if (tokens.is(i, "missing") && tokens.is(i - 1, "went", "gone", "goes", "go")) {
          return "~disappear";
        }
      }
      case "pull" -> {
        if (tokens.is(i + 1, "free")) {
          return "~release";
        }
      }
      default -> {
        // by the verb alone
      }
    }
    String act = Deeds.of(context, sentence, i);
    if ("~reopen".equals(act) && first(context, i, sentence.endToken())) {
      return "opening"; // "customers will be let into the shop for the first time"
    }
    return act != null ? act : "~" + Verbs.family(verb);
  }

  private static boolean first(Context context, int verb, int end) {
    for (int i = verb; i < Math.min(end - 2, verb + 10); i++) {
      if (context.tokens().sequence(i, "the", "first", "time")) {
        return !context.tokens().is(i + 3, "in", "since");
      }
    }
    return false;
  }

  private static boolean near(Context context, int from, int end, String... words) {
    for (int i = from; i < end; i++) {
      if (context.tokens().is(i, words)) {
        return true;
      }
    }
    return false;
  }

  /** "is due in Ankara". */
  private static boolean visits(Context context, int i) {
    Tokens tokens = context.tokens();
    boolean due = tokens.is(i, "due", "expected");
    return due
        && tokens.is(i + 1, "in")
        && context.nameAt(tokens.is(i + 2, "the") ? i + 3 : i + 2) != null;
  }

  /** "walk out", "down tools", "stop work": those who work for somebody do no more. */
  private static boolean strikes(Context context, Sentence sentence, int i) {
    Tokens tokens = context.tokens();
    boolean works = among(context, sentence, ActWords.WORK);
    return switch (context.verb(i)) {
      case "walk" ->
          works && tokens.is(i + 1, "out", "off")
              || tokens.is(i + 1, "off") && tokens.is(i + 3, "job", "site");
      case "stop" -> tokens.is(i + 1, "work", "working") && works;
      case "down", "lay" -> tokens.is(i + 1, "tools") || tokens.is(i + 2, "tools");
      case "strike" -> works && !tokens.is(i + 1, "a", "the", "an", "at");
      case "begin", "start", "take", "stage" ->
          near(context, i, i + 4, "industrial") && near(context, i, i + 5, "action");
      default -> false;
    };
  }

  /** "left the road", "came off the rails". */
  private static boolean wrecks(Context context, int i, int end) {
    for (int k = i + 1; k < Math.min(end, i + 5); k++) {
      String text = context.tokens().text(k);
      // "came off the A83"
      boolean road =
          text.length() > 1
              && "ABMNR".indexOf(text.charAt(0)) >= 0
              && text.chars().skip(1).allMatch(Character::isDigit);
      if (road) {
        return true;
      }
    }
    return near(
        context,
        i,
        end,
        "road",
        "rails",
        "tracks",
        "track",
        "motorway",
        "highway",
        "carriageway",
        "embankment",
        "ravine",
        "gorge",
        "ditch",
        "runway",
        "bridge",
        "cliff",
        "slope",
        "gully");
  }

  /** "He starts on 1 September", said of somebody who was named to a post. */
  private static boolean post(Context context, Sentence sentence, int i) {
    Tokens tokens = context.tokens();
    boolean person =
        tokens.is(i - 1, "he", "she", "will")
            || context.nameAt(i - 1) != null
            || tokens.is(i - 2, "he", "she");
    int from =
        sentence.index() == 0
            ? sentence.firstToken()
            : context.sentences().get(sentence.index() - 1).firstToken();
    return person && context.find(from, sentence.endToken(), ActWords.POSTS::contains) >= 0;
  }

  /** "Work begins", "building work on the tunnel will start", "construction starts". */
  private static boolean works(Context context, Sentence sentence, int i) {
    Tokens tokens = context.tokens();
    for (int k = i - 1; k >= Math.max(sentence.firstToken(), i - 9); k--) {
      if (!tokens.isWord(k)) {
        return false;
      }
      if (tokens.is(k, "work", "works", "construction")) {
        boolean verb = Verbs.auxiliary(tokens, k + 1) || k + 1 == i;
        return verb || tokens.is(k + 1, "on", "of");
      }
    }
    return false;
  }

  /** "The find was made", "the arrest was made": what the noun names, or null. */
  private static @Nullable String made(Context context, int i) {
    return context.tokens().is(i - 2, "find")
        ? "~find"
        : context.tokens().is(i - 2, "arrest", "arrests") ? "~arrest" : null;
  }

  /** The act that a noun before a verb of planning names: "completion is expected", or null. */
  private static @Nullable String nominal(Context context, Sentence sentence, int i) {
    Tokens tokens = context.tokens();
    for (int k = i - 1; k >= Math.max(sentence.firstToken(), i - 8); k--) {
      if (tokens.is(k, ",", ";", "that", "said", "says")) {
        return null;
      }
      boolean joined = tokens.is(k - 1, "-") && tokens.is(k, "off");
      String act = NOUNS.get(joined ? tokens.lower(k - 2) + "-off" : tokens.lower(k));
      if (act != null) {
        return act.equals("deal")
                && !among(context, sentence, ActWords.TAKEOVER)
                && k > sentence.firstToken() + 1
            ? null
            : act;
      }
    }
    return null;
  }

  private static final Map<String, String> NOUNS =
      Map.ofEntries(
          Map.entry("closing", "deal"),
          Map.entry("completion", "deal"),
          Map.entry("kick-off", "match"),
          Map.entry("kickoff", "match"),
          Map.entry("departure", "~depart"),
          Map.entry("arrival", "~arrive"),
          Map.entry("sentencing", "~sentence"),
          Map.entry("reopening", "~reopen"),
          Map.entry("handover", "~office"),
          Map.entry("introduction", "~effect"),
          Map.entry("publication", "~publish"));

  /** "The storm made landfall", "came ashore", "crossed the coast". */
  private static boolean lands(Context context, Sentence sentence, int verb) {
    Tokens tokens = context.tokens();
    int end = Math.min(sentence.endToken(), verb + 4);
    if (context.find(verb + 1, end, "landfall"::equals) >= 0) {
      return true;
    }
    boolean ashore =
        context.find(verb + 1, end, "ashore"::equals) >= 0
            || tokens.is(verb + 1, "land")
            || tokens.is(verb, "crossed", "crosses", "cross")
                && context.find(verb + 1, end, w -> w.equals("coast") || w.equals("shore")) >= 0;
    Occurrence main = context.events().mainOccurrence();
    return ashore
        && (among(context, sentence, STORMS) || main != null && main.type().equals("storm"));
  }

  private static boolean among(Context context, Sentence sentence, Set<String> words) {
    return context.find(sentence.firstToken(), sentence.endToken(), words::contains) >= 0;
  }

  /** Whether a verb has an act of its own in the table. */
  public static boolean known(Context context, Sentence sentence, int i) {
    String act = of(context, sentence, i);
    return !act.equals("deal") && Deeds.has(act);
  }

  /** Whether a type is one that the table of acts has, or one of the reading's own events. */
  public static boolean listed(String head) {
    return !head.startsWith("~") || Deeds.has(head);
  }

  /** Whether two heads, be they types of event or acts, are one word or related ones. */
  public static boolean akin(String p, String q) {
    return p.equals(q)
        || TWINS.getOrDefault(p, "").equals(q)
        || TWINS.getOrDefault(q, "").equals(p)
        || Lexicon.get().related(p.replace("~", ""), q.replace("~", ""));
  }

  /** Acts, each with the event that is the same thing under another name. */
  private static final Map<String, String> TWINS =
      Map.of(
          "~find", "discovery",
          "~appoint", "appointment",
          "~elect", "vote",
          "~effect", "truce",
          "~reopen", "opening");

  /** Whether an act is done once by or to whoever it is told of. */
  public static boolean once(String act) {
    return ONCE.contains(act);
  }

  /**
   * Whether an act is done once to the one thing that a report is about, so that it needs no name
   * to be known again: people die and are convicted each for themselves.
   */
  public static boolean single(String act) {
    return SINGLE.contains(act);
  }

  private static final Set<String> SINGLE =
      Set.of("treaty", "launch", "~effect", "opening", "~reopen", "~award", "~deadline");

  /** Whether an act is one of words alone. */
  public static boolean saying(String act) {
    return SAYING.contains(act);
  }

  private static final Set<String> SAYING =
      WordList.set(
          """
              ~state ~say ~tell ~speak ~talk ~announce ~add ~warn ~insist ~claim ~argue ~maintain
              ~explain ~admit ~deny ~reject ~comment ~write ~post ~tweet ~ask ~call ~urge ~demand
              ~appeal ~describe ~brief ~inform ~estimate ~accuse ~praise ~criticise ~criticize
              ~condemn ~offer ~promise ~vow ~pledge ~hope ~expect ~believe ~think ~know ~show
              ~mention ~repeat ~reply ~answer ~respond""");

  /** Whether a verb says only that a harmful event befell somebody. */
  public static boolean befalling(String verb) {
    return BEFALLING.contains(verb);
  }

  /** Whether a verb says only that something took place. */
  public static boolean plain(Context context, int i) {
    String verb = context.verb(i);
    return PLAIN.contains(verb)
        && (!verb.equals("take") || context.tokens().is(i + 1, "place"))
        && (!verb.equals("come")
            || context.tokens().is(i + 1, "at", "on", "just", "shortly", "when"));
  }

  /** Before "to" and those whom something is open or closed to. */
  private static final Set<String> UNLOCKING =
      Set.of("open", "opened", "opens", "opening", "closed", "shut", "reopened", "reopens");

  /** Those to whom something is given or told, by words that are verbs as well. */
  private static final Set<String> TOLD = Set.of("staff", "crew", "press", "police", "people");

  /** "The timetable given to staff on Tuesday": to whom, where nothing is staffed. */
  private static boolean told(Tokens tokens, int i) {
    return TOLD.contains(tokens.lower(i))
        && (!tokens.isWord(i + 1)
            || tokens.is(i + 1, "on", "in", "at", "about", "by", "and", "that", "last", "this"));
  }

  /** Whether a token is a verb of its clause, as far as its form and neighbours tell. */
  public static boolean verbal(Context context, int i) {
    Tokens tokens = context.tokens();
    if (!tokens.isWord(i)
        || tokens.isCapitalised(i)
        || context.nameAt(i) != null && context.nameAt(i).proper()
        || tokens.is(i + 1, "-")
        || tokens.is(i - 1, "-")) {
      return false;
    }
    String word = tokens.lower(i);
    String lemma = context.verb(i);
    if (!Lexicon.get().isVerb(lemma) || word.length() < 3 && !word.equals("go")) {
      return false;
    }
    if (AUXILIARY.contains(word)) {
      return false;
    }
    boolean noun =
        tokens.is(
            i - 1, "the", "a", "an", "his", "her", "its", "their", "this", "of", "no", "our",
            "first", "last", "next", "another", "'s");
    if (noun && !ordered(context, i)) {
      return false;
    }
    boolean infinitive =
        tokens.is(
                i - 1, "to", "will", "would", "could", "may", "might", "must", "can", "not", "'ll",
                "now", "shall", "should", "did")
            && Lexicon.get().isVerb(word);
    if (infinitive) {
      // "opened to traffic": for whom, and not what for
      return !(tokens.is(i - 1, "to")
          && (UNLOCKING.contains(tokens.lower(i - 2)) || told(tokens, i)));
    }
    if (INVARIANT.contains(word)
        && tokens.is(i - 1, "was", "were", "had", "been", "being", "have", "has")) {
      return true;
    }
    if (Verbs.past(context, i)) {
      return !participleOfNoun(context, i);
    }
    if (word.endsWith("ing")) {
      return tokens.is(i - 1, ",", "for", "after", "before", "by", "was", "were", "is", "are");
    }
    if (timetable(context, i)) {
      return true;
    }
    // "succeeds the founder": a verb in the present after its subject
    return word.endsWith("s")
            && !word.equals(lemma)
            && !Lexicon.get().isNoun(context.noun(i))
            && (context.nameAt(i - 1) != null || tokens.is(i - 1, ","))
        || !word.equals(lemma)
            && !word.endsWith("s")
            && !word.endsWith("er")
            && !word.endsWith("est");
  }

  /** "was last seen", "she last spoke to him", "Vance first met her": the order of an act. */
  private static boolean ordered(Context context, int i) {
    Tokens tokens = context.tokens();
    String word = tokens.lower(i);
    boolean past = Verbs.past(context, i) || !word.equals(context.verb(i)) && !word.endsWith("s");
    return tokens.is(i - 1, "last", "first", "next")
        && past
        && (tokens.is(i - 2, "was", "were", "been", "had", "has", "he", "she", "they", "it", "who")
            || context.nameAt(i - 2) != null
            || tokens.isWord(i - 2) && Lexicon.get().isNoun(context.noun(i - 2))
            || tokens.is(i - 2, ",") && context.nameAt(i - 3) == null && tokens.isNumber(i - 3));
  }

  /** Verbs whose present tense is that of a timetable: "the law takes effect on Monday". */
  private static final Set<String> TIMED =
      WordList.set(
          """
              take begin start open close end kick come go arrive depart leave sail strike stop walk
              vote meet play perform resume reopen expire return enter apply finish conclude launch
              gather appear step succeed host visit land fly travel face run last continue set move slip
              stay remain hold""");

  /** Whether the present tense of a verb may be that of a timetable. */
  static boolean timed(String lemma) {
    return TIMED.contains(lemma);
  }

  private static boolean timetable(Context context, int i) {
    Tokens tokens = context.tokens();
    String lemma = context.verb(i);
    String word = tokens.lower(i);
    String before = tokens.lower(i - 1);
    if (!TIMED.contains(lemma) || !tokens.isWord(i - 1) && context.nameAt(i - 1) == null) {
      return false;
    }
    boolean goesOn =
        tokens.is(
                i + 1,
                "on",
                "at",
                "in",
                "into",
                "off",
                "out",
                "work",
                "place",
                "effect",
                "back",
                "again",
                "over",
                "up",
                "down",
                "next",
                "tomorrow",
                "today",
                "tonight",
                "for",
                "from",
                "to",
                "until",
                "till",
                "through",
                "their",
                "his",
                "its",
                "as")
            || tokens.isCapitalised(i + 1);
    if (!goesOn) {
      return false;
    }
    boolean subject =
        context.nameAt(i - 1) != null
            || tokens.is(i - 1, "he", "she", "it", "they", "we", "which", "who", "that")
            || Lexicon.get().isNoun(context.noun(i - 1)) && !tokens.is(i - 1, "to", "in", "on");
    boolean many =
        before.length() > 3 && before.endsWith("s") && !before.endsWith("ss") && !led(context, i);
    return subject
        && (word.endsWith("s") && !word.equals(lemma) && !many
            || word.equals(lemma)
                && (many
                    || tokens.is(i - 1, "they", "we", "who")
                    || context.nameAt(i - 1) != null));
  }

  /** "The strike by bus drivers ends": whether the noun that leads to a verb is a single one. */
  private static boolean led(Context context, int verb) {
    Sentence sentence = context.sentences().get(context.tokens().sentenceOf(verb));
    int head = DateClauses.opening(context, sentence, verb);
    return head >= 0 && head < verb - 1 && !context.tokens().lower(head).endsWith("s");
  }

  private static final Set<String> INVARIANT =
      Set.of("let", "set", "put", "cut", "hit", "shut", "hurt", "cast", "split", "shed", "quit");

  private static final Set<String> AUXILIARY =
      WordList.set(
          """
              was were been being had has have having did does are would could should will may might
              must can shall is""");

  /** "the first licensed release": an adjective before its noun. */
  private static boolean participleOfNoun(Context context, int i) {
    Tokens tokens = context.tokens();
    return tokens.is(
            i - 1, "the", "a", "an", "first", "second", "its", "their", "his", "her", "in", "of",
            "two", "three", "four", "five", "six", "several", "some", "many", "dozens")
        && tokens.isWord(i + 1)
        && Lexicon.get().isNoun(context.noun(i + 1))
        && !tokens.is(i + 1, "in", "on", "at", "by", "for", "as", "to");
  }
}
