package dev.twosource.kinds;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.EventMention;
import dev.twosource.reading.event.Occurrence;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a scene from its place: whatever place phrase stands in a sentence belongs to the nearest
 * event or verb before it.
 */
final class PlaceScenes {
  private static final int REACH = 14;

  private static final Set<String> SPEECH =
      Set.of(
          "say",
          "tell",
          "announce",
          "report",
          "add",
          "condemn",
          "denounce",
          "mourn",
          "welcome",
          "praise",
          "criticise",
          "criticize",
          "discuss",
          "speak",
          "bear",
          "live",
          "grow",
          "educate",
          "train",
          "print",
          "publish",
          "write",
          "study",
          "work",
          "own",
          "know",
          "see",
          "remain",
          "arrive",
          "return",
          "leave",
          "fly",
          "treat",
          "bury",
          "head",
          "head-quarter");

  private PlaceScenes() {}

  /** A verb or event with the token it stands at. */
  private record Governor(String type, int token, @Nullable Occurrence event) {}

  static void find(Context context, Sentence sentence, Set<Integer> claimed, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    for (int i = sentence.firstToken(); i < sentence.endToken() - 1; i++) {
      struck(context, sentence, i, claimed, out);
      if (!PlaceSites.IN.contains(tokens.lower(i)) || tokens.is(i - 1, "known", "as", "born")) {
        continue;
      }
      PlaceSites.Site site = PlaceSites.at(context, sentence, i + 1);
      if (site == null || claimed.contains(site.first())) {
        continue;
      }
      Governor moved = relocated(context, sentence, i);
      if (moved != null) {
        claimed.add(site.first());
        emit(context, sentence, moved, site, Slot.MOVED, Modality.PLANNED, out);
        continue;
      }
      Governor governor = lodged(context, sentence, i, site);
      governor = governor != null ? governor : governor(context, sentence, i);
      governor = governor != null ? governor : ahead(context, sentence, i, site);
      if (governor == null || !fits(context, sentence, i, governor, site)) {
        continue;
      }
      claimed.add(site.first());
      boolean close = tokens.is(i, "to") && tokens.is(i - 1, "close", "next");
      if ((close || tokens.is(i, "off", "near", "outside")) && site.bare()) {
        site = site.vague(); // what lies near a town is not in it
      }
      emit(context, sentence, governor, site, out);
    }
  }

  /** "The blast rocked a suburb of Lyon": what is struck is where it was. A quake is felt afar. */
  private static void struck(
      Context context, Sentence sentence, int i, Set<Integer> claimed, Consumer<Claim> out) {
    if (!STRIKING.contains(context.verb(i)) || !verbal(context, i)) {
      return;
    }
    Governor event = before(context, sentence, i);
    PlaceSites.Site site =
        event == null || event.type().equals("quake")
            ? null
            : PlaceSites.at(context, sentence, i + 1);
    if (site == null || site.first() > i + 4 || claimed.contains(site.first())) {
      return;
    }
    if (context.find(i + 1, site.first(), w -> w.equals("near") || w.equals("from")) < 0) {
      claimed.add(site.first());
      emit(context, sentence, event, site, out);
    }
  }

  private static final WordSet STRIKING =
      WordSet.of("hit", "strike", "rock", "shake", "jolt", "devastate");

  /** "the Helsinki hotel where she signed the contract": what is done there stands behind it. */
  private static @Nullable Governor lodged(
      Context context, Sentence sentence, int at, PlaceSites.Site site) {
    Tokens tokens = context.tokens();
    int where =
        context.find(
            site.end(), Math.min(sentence.endToken(), site.end() + 4), w -> w.equals("where"));
    if (where < 0 || !tokens.is(at, "in", "at", "inside", "outside", "near", "to")) {
      return null;
    }
    for (int i = where + 1; i < Math.min(sentence.endToken(), where + 12); i++) {
      EventMention mention = mention(context, sentence, i);
      if (mention != null && PlaceKind.SITED.contains(mention.type())) {
        return new Governor(mention.type(), i, occurrence(context, sentence, mention));
      }
      String type = verbal(context, i) ? PlaceVerbs.type(context, i) : null;
      if (type != null) {
        return new Governor(type, i, near(context, sentence, i, type));
      }
      if (verbal(context, i) && !SPEECH.contains(context.verb(i))) {
        return act(context, sentence, i, at);
      }
      if (tokens.is(i, ".", ";", ",")) {
        return null;
      }
    }
    return null;
  }

  /**
   * "A bakery in Lyon was destroyed by a blast", "police in Bern arrested two men": the place of
   * the subject, where the sentence names no other place and its verb stands next to it.
   */
  private static @Nullable Governor ahead(
      Context context, Sentence sentence, int at, PlaceSites.Site site) {
    Tokens tokens = context.tokens();
    boolean leads = tokens.is(at, "in", "at", "near", "outside") && at - sentence.firstToken() <= 6;
    for (int i = sentence.firstToken(); i < at && leads; i++) {
      leads = !verbal(context, i) && !tokens.is(i, ",", ";", ":");
    }
    if (!leads || !tokens.isWord(at - 1)) {
      return null;
    }
    int verb = site.end();
    while (verb < Math.min(sentence.endToken(), site.end() + 4)
        && (Verbs.auxiliary(tokens, verb) || tokens.lower(verb).endsWith("ly"))) {
      verb++;
    }
    if (verb >= sentence.endToken() || !verbal(context, verb)) {
      return null;
    }
    for (int i = verb; i < sentence.endToken() - 1; i++) {
      if (PlaceSites.IN.contains(tokens.lower(i))
          && PlaceSites.at(context, sentence, i + 1) != null) {
        return null;
      }
    }
    if (HARM.contains(context.verb(verb)) && verb > site.end()) {
      return harm(context, sentence, verb);
    }
    String type = PlaceVerbs.type(context, verb);
    return type == null ? null : new Governor(type, verb, near(context, sentence, verb, type));
  }

  /** "The handover took place at", "the exchange was held in": whatever the noun tells of. */
  private static @Nullable Governor held(Context context, Sentence sentence, int i) {
    Tokens tokens = context.tokens();
    boolean place = tokens.is(i, "took", "take", "takes", "taken") && tokens.is(i + 1, "place");
    if (!place && !tokens.is(i, "held", "happened", "occurred", "staged")) {
      return null;
    }
    int k = i - 1;
    while (k > sentence.firstToken() && Verbs.auxiliary(tokens, k)) {
      k--;
    }
    String noun = context.noun(k);
    boolean event =
        tokens.isWord(k)
            && context.nameAt(k) == null
            && mention(context, sentence, k) == null
            && Lexicon.get().nounClass(noun) == NounClass.EVENT;
    return event ? new Governor("~" + noun, i, null) : null;
  }

  private static @Nullable Occurrence near(
      Context context, Sentence sentence, int token, String type) {
    return type.startsWith("~")
        ? null
        : context.eventNear(
            sentence, token, t -> dev.twosource.reading.event.EventTypes.compatible(t, type));
  }

  /** What happened at the place whose preposition stands at a token. */
  private static @Nullable Governor governor(Context context, Sentence sentence, int at) {
    Tokens tokens = context.tokens();
    for (int i = at - 1; i >= Math.max(sentence.firstToken(), at - REACH); i--) {
      if (tokens.is(
          i,
          ";",
          ":",
          "who",
          "which",
          "where",
          "when",
          "while",
          "but",
          "that",
          "because",
          "(",
          ")",
          "—",
          "–",
          "\"",
          "“",
          "”",
          "than",
          "as",
          "if",
          "though",
          "although")) {
        return null;
      }
      if (tokens.is(i, "and") && tokens.is(i - 1, ",") && !tokens.is(at - 1, "was", "is")) {
        return null; // another clause
      }
      EventMention mention = mention(context, sentence, i);
      if (mention != null && PlaceKind.SITED.contains(mention.type())) {
        return new Governor(mention.type(), i, occurrence(context, sentence, mention));
      }
      String verb = context.verb(i);
      boolean verbal = verbal(context, i);
      Governor held = held(context, sentence, i);
      if (held != null) {
        return held;
      }
      if (verbal && SPEECH.contains(verb)) {
        return null;
      }
      String type =
          verbal || tokens.is(i, "aground", "ashore", "stuck") ? PlaceVerbs.type(context, i) : null;
      // "the quake hit", "the storm struck": the noun says what it was
      Governor noun = type != null && HARM.contains(verb) ? before(context, sentence, i) : null;
      if (noun != null) {
        return noun;
      }
      if (type != null) {
        return new Governor(type, i, near(context, sentence, i, type));
      }
      String carried = carried(context, sentence, i, at);
      if (carried != null) {
        return new Governor(carried, i, null);
      }
      if (SEATS.contains(context.noun(i)) && !verbal) {
        return new Governor("~seat", i, null);
      }
      if (verbal && HARM.contains(verb)) {
        return harm(context, sentence, i);
      }
      if (tokens.is(i, "epicentre", "epicenter")) {
        return new Governor("quake", i, near(context, sentence, i, "quake"));
      }
      if (verbal && !AUXILIARY.contains(verb) && !MOVING.contains(verb)) {
        Occurrence meeting = context.eventNear(sentence, i, t -> t.equals("meeting"));
        boolean light =
            LIGHT.contains(verb)
                && meeting != null
                && !meeting.background()
                && (!verb.equals("make") || tokens.is(i - 1, "was", "were", "been"))
                && (!verb.equals("come") || tokens.is(at, "to"));
        return light ? new Governor("meeting", i, meeting) : act(context, sentence, i, at);
      }
    }
    return null;
  }

  /**
   * Any other act that has a place: "handed the prize to her in Toledo"; what the first sentence
   * tells has its scene there, whatever its verb: "elephants trampled a plantation at Toledo".
   */
  private static @Nullable Governor act(Context context, Sentence sentence, int verb, int at) {
    Tokens tokens = context.tokens();
    String act = Acts.of(context, sentence, verb);
    if (!act.startsWith("~")) {
      return PlaceKind.SITED.contains(act)
          ? new Governor(act, verb, near(context, sentence, verb, act))
          : null;
    }
    if (Acts.known(context, sentence, verb)) {
      return PLACED.contains(act) ? new Governor(act, verb, null) : null;
    }
    boolean opens = sentence.index() == 0 && tokens.is(at, "in", "at", "near", "outside", "off");
    return opens && Math.abs(at - verb) <= REACH && !UNPLACED.contains(context.verb(verb))
        ? new Governor("~" + context.verb(verb), verb, null)
        : null;
  }

  /** Known acts that are done in one place. */
  private static final Set<String> PLACED =
      Set.of("~award", "~release", "~rescue", "~marry", "~reopen");

  /** Verbs of what is so, is meant or goes on in many places at once. */
  private static final Set<String> UNPLACED =
      Set.of(
          "stay",
          "wait",
          "hope",
          "plan",
          "want",
          "expect",
          "seek",
          "aim",
          "call",
          "use",
          "include",
          "become",
          "hold",
          "keep",
          "face",
          "produce",
          "sell",
          "buy",
          "trade",
          "list",
          "need",
          "spend",
          "invest",
          "run",
          "operate",
          "serve",
          "offer",
          "help",
          "rise",
          "fall",
          "drop",
          "climb",
          "increase",
          "lose",
          "gain",
          "earn",
          "cost",
          "take",
          "get",
          "make",
          "give",
          "put",
          "send",
          "ask",
          "order",
          "ban",
          "approve",
          "decide",
          "vote",
          "warn",
          "urge",
          "deny",
          "accuse",
          "claim",
          "believe",
          "think",
          "consider",
          "fear",
          "follow",
          "continue",
          "begin",
          "start",
          "end",
          "stop",
          "show",
          "appear",
          "seem",
          "belong",
          "register",
          "employ",
          "hire",
          "suspect",
          "wound",
          "injure",
          "kill",
          "travel",
          "join",
          "visit",
          "settle",
          "come",
          "go");

  /** "moved its meeting from Toledo to Lyon": where what is moved is to be. */
  private static @Nullable Governor relocated(Context context, Sentence sentence, int at) {
    Tokens tokens = context.tokens();
    if (!tokens.is(at, "to")) {
      return null;
    }
    for (int i = at - 1; i >= Math.max(sentence.firstToken(), at - REACH); i--) {
      if (tokens.is(i, ";", ":", ".")) {
        return null;
      }
      if (!RELOCATING.contains(context.verb(i)) || !context.tokens().isWord(i)) {
        continue;
      }
      Governor found = null;
      for (EventMention mention : context.mentions(sentence)) {
        boolean object = mention.firstToken() > i && mention.firstToken() < at;
        boolean subject = mention.firstToken() < i && DurationWords.passive(tokens, i);
        if ((object || subject && found == null) && PlaceKind.SITED.contains(mention.type())) {
          found = new Governor(mention.type(), i, occurrence(context, sentence, mention));
        }
      }
      return found;
    }
    return null;
  }

  private static final Set<String> RELOCATING =
      Set.of("move", "shift", "relocate", "switch", "transfer");

  /** What has a seat in a place. */
  private static final Set<String> SEATS =
      Set.of("secretariat", "headquarters", "seat", "hub", "depot", "base");

  /** Verbs of going, which a seat has too: "the secretariat goes to Apia". */
  private static final Set<String> MOVING = Set.of("go", "move", "run", "sit");

  /** Verbs of what disasters do to things and people. */
  private static final Set<String> HARM =
      Set.of(
          "destroy",
          "damage",
          "gut",
          "rip",
          "tear",
          "sweep",
          "engulf",
          "level",
          "flatten",
          "hit",
          "strike",
          "kill",
          "injure",
          "rock",
          "shake",
          "devastate",
          "burn",
          "leave");

  /**
   * The event that a verb of harm is said of: before it, or behind it in the same sentence ("killed
   * in Lyon when a wall collapsed"); without one it is the death that is told of.
   */
  private static @Nullable Governor harm(Context context, Sentence sentence, int verb) {
    Governor found = before(context, sentence, verb);
    if (found != null && found.type().equals("quake") && !STRIKING.contains(context.verb(verb))) {
      return null; // a quake kills in many towns
    }
    boolean passive =
        context.tokens().is(verb - 1, "was", "were", "been", "are", "is", "being", "be");
    if (found != null || !passive) {
      return found;
    }
    for (EventMention mention : context.mentions(sentence)) {
      if (mention.firstToken() > verb && PlaceKind.SITED.contains(mention.type())) {
        return new Governor(mention.type(), verb, occurrence(context, sentence, mention));
      }
    }
    return context.verb(verb).equals("kill") ? new Governor("~death", verb, null) : null;
  }

  /** The event before a verb of harm. */
  private static @Nullable Governor before(Context context, Sentence sentence, int verb) {
    Governor found = null;
    for (EventMention mention : context.mentions(sentence)) {
      if (mention.firstToken() < verb && PlaceKind.SITED.contains(mention.type())) {
        found = new Governor(mention.type(), verb, occurrence(context, sentence, mention));
      }
    }
    return found;
  }

  private static final Set<String> AUXILIARY =
      Set.of(
          "be", "have", "do", "will", "would", "can", "may", "could", "should", "must", "set",
          "need");

  /** Verbs of which a meeting is made: "the promise was made in Mwanza", "came to Tanzania". */
  private static final Set<String> LIGHT =
      Set.of(
          "make",
          "settle",
          "come",
          "strike",
          "reach",
          "conclude",
          "spend",
          "hold",
          "begin",
          "open",
          "end",
          "talk",
          "shake",
          "hammer",
          "promise");

  /** Whether a token is a verb in use. */
  private static boolean verbal(Context context, int i) {
    Tokens tokens = context.tokens();
    String word = tokens.lower(i);
    if (!tokens.isWord(i) || context.nameAt(i) != null) {
      return false;
    }
    boolean past = Verbs.past(context, i) || !context.verb(i).equals(word) && !word.endsWith("s");
    boolean after = tokens.is(i - 1, "a", "an", "the", "of", "its", "their", "his", "her");
    boolean base =
        Lexicon.get().isVerb(word)
            && tokens.is(i - 1, "to", "will", "would", "not", "they", "we", "he", "she", "it");
    return past && !after || base;
  }

  /** "took the survivors to Paleochora": people or things brought somewhere. */
  private static @Nullable String carried(Context context, Sentence sentence, int i, int at) {
    Tokens tokens = context.tokens();
    if (!tokens.is(at, "to", "ashore", "into")) {
      return null;
    }
    boolean verb =
        Set.of("take", "bring", "carry", "ferry", "tow", "rush", "airlift")
            .contains(context.verb(i));
    if (!verb) {
      return null;
    }
    int subject =
        context.find(
            Math.max(sentence.firstToken(), i - 6),
            at,
            w -> {
              String noun = Lexicon.get().lemma(w, false);
              return noun.equals("survivor")
                  || noun.equals("passenger")
                  || noun.equals("migrant")
                  || noun.equals("ship")
                  || noun.equals("vessel")
                  || noun.equals("boat")
                  || noun.equals("crew")
                  || Lexicon.get().nounClass(noun) == NounClass.VEHICLE;
            });
    return subject >= 0 ? "~landing" : null;
  }

  private static @Nullable EventMention mention(Context context, Sentence sentence, int token) {
    for (EventMention mention : context.mentions(sentence)) {
      if (mention.firstToken() <= token
          && token < mention.endToken()
          && !PlaceKind.attributive(context, mention)) {
        return mention;
      }
    }
    return null;
  }

  private static Occurrence occurrence(Context context, Sentence sentence, EventMention mention) {
    int k = context.mentions(sentence).indexOf(mention);
    return context.events().of(context.firstMention(sentence) + k);
  }

  /** Which prepositions lead to the scene of which sort of act. */
  private static boolean fits(
      Context context, Sentence sentence, int at, Governor governor, PlaceSites.Site site) {
    Tokens tokens = context.tokens();
    return switch (tokens.lower(at)) {
      case "from" ->
          governor.type().equals("launch") && governor.token() >= at - 3
              || governor.type().equals("~seat");
      case "to" ->
          governor.type().equals("~landing")
              || governor.type().equals("~seat")
              || tokens.is(at - 1, "close", "next")
              || tokens.is(governor.token(), "came") && !site.bare();
      case "into" -> governor.type().equals("~landing");
      case "on" ->
          governor.type().equals("quake")
              || site.where().sort() != null && !site.where().sort().equals("~town");
      case "over" -> governor.type().equals("launch") || governor.type().equals("crash");
      case "through" ->
          Set.of("launch", "crash", "protest", "storm", "fire").contains(governor.type());
      default -> true;
    };
  }

  /** Which of several occasions words near a token speak of, or null for the story's own. */
  static @Nullable String window(Context context, Sentence sentence, int token) {
    Tokens tokens = context.tokens();
    for (int i = Math.max(sentence.firstToken(), token - 8);
        i < Math.min(sentence.endToken() - 1, token + 4);
        i++) {
      boolean ahead = tokens.is(i, "next") && tokens.is(i + 1, "round", "time", "session", "leg");
      if (ahead
          || tokens.is(i, "first", "previous", "last", "earlier", "preliminary")
              && tokens.is(
                  i + 1, "round", "time", "meeting", "session", "leg", "summit", "talks")) {
        return tokens.lower(i);
      }
    }
    return Backgrounds.earlier(context, sentence) ? "earlier" : null;
  }

  private static void emit(
      Context context,
      Sentence sentence,
      Governor governor,
      PlaceSites.Site site,
      Consumer<Claim> out) {
    emit(context, sentence, governor, site, "", context.modality(governor.token()), out);
  }

  private static void emit(
      Context context,
      Sentence sentence,
      Governor governor,
      PlaceSites.Site site,
      String measure,
      Modality modality,
      Consumer<Claim> out) {
    String window = window(context, sentence, governor.token());
    int first = Math.min(governor.token(), site.first());
    int end = Math.max(site.end(), governor.token() + 1);
    Slot slot = context.slot(sentence, first, end, measure, governor.type(), "", window, false);
    out.accept(
        context.claim(
            "event.place", sentence, first, end, site.where(), slot, governor.event(), modality));
  }
}
