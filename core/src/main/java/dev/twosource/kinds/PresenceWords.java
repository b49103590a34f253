package dev.twosource.kinds;

import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.EventMention;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a verb tells of whether its subject was there. */
final class PresenceWords {
  /** What people are present at. */
  static final Set<String> GATHERING =
      Set.of(
          "meeting",
          "visit",
          "opening",
          "ceremony",
          "match",
          "trial",
          "concert",
          "protest",
          "launch",
          "vote",
          "debate",
          "treaty",
          "race");

  /** Nouns for gatherings that are no events of their own, and words that stand for one. */
  private static final WordSet OCCASION =
      WordSet.of(
          "hearing",
          "inauguration",
          "proceedings",
          "event",
          "forum",
          "congress",
          "assembly",
          "sitting",
          "reading",
          "unveiling",
          "signing",
          "celebration",
          "celebrations",
          "function",
          "banquet",
          "dinner",
          "lunch",
          "reception",
          "burial",
          "mass",
          "memorial",
          "wake",
          "photograph",
          "presentation",
          "gala",
          "count",
          "final",
          "workshop",
          "class",
          "training",
          "briefing");

  private static final WordSet ROOM =
      WordSet.of(
          "room",
          "hall",
          "chamber",
          "table",
          "audience",
          "stands",
          "gallery",
          "crowd",
          "courtroom",
          "dock",
          "chair",
          "stadium",
          "auditorium",
          "front",
          "row",
          "pew",
          "congregation",
          "platform",
          "stage",
          "box",
          "theatre",
          "theater",
          "terraces",
          "grandstand",
          "dais",
          "tent",
          "marquee");

  private static final WordSet GUESTS =
      WordSet.of(
          "guests",
          "guest",
          "attending",
          "present",
          "audience",
          "mourners",
          "spectators",
          "dignitaries",
          "attendees",
          "crowd",
          "invited",
          "speakers",
          "delegates",
          "participants",
          "visitors",
          "leaders",
          "there");

  private static final WordSet TRAVEL =
      WordSet.of("come", "go", "travel", "fly", "journey", "arrive", "appear");

  /** What one does before others, in the room or by link. */
  private static final WordSet PERFORM =
      WordSet.of(
          "speak",
          "address",
          "appear",
          "follow",
          "watch",
          "perform",
          "open",
          "join",
          "testify",
          "preside",
          "chair",
          "listen",
          "take",
          "participate",
          "attend",
          "deliver",
          "greet",
          "contribute",
          "dial",
          "beam",
          "give",
          "welcome",
          "present",
          "answer",
          "brief",
          "plead");

  private static final WordSet MISS =
      WordSet.of("skip", "boycott", "snub", "shun", "miss", "duck", "dodge");

  private static final WordSet STAGE =
      WordSet.of(
          "stage",
          "platform",
          "podium",
          "pulpit",
          "lectern",
          "lorry",
          "truck",
          "steps",
          "balcony",
          "rostrum",
          "dais",
          "pickup",
          "boat",
          "trailer",
          "chair");

  /** What keeps somebody where he is. */
  private static final WordSet HELD =
      WordSet.of(
          "kept",
          "held",
          "stuck",
          "detained",
          "stranded",
          "delayed",
          "tied",
          "grounded",
          "confined",
          "bedridden",
          "hospitalised",
          "hospitalized",
          "marooned",
          "laid");

  /** The verbs of which one of the rules below may make something. */
  private static final WordSet VERBS =
      WordSet.of(
          ("be address answer appear applaud arrive attend back beam boycott bow brief call cancel "
                  + "chair choose come contribute cry cut decide decline deliver dial dodge drop duck "
                  + "elect fail fly follow give go greet hold host join journey keep lay listen log "
                  + "look make miss open opt partake participate perform phone photograph picture "
                  + "plead prefer present preside pull put refuse remain see send shake show shun sit "
                  + "skip snip snub speak spot stand stay step take tell testify travel turn wait walk "
                  + "watch welcome wield withdraw zoom seat")
              .split(" "));

  /** The words that count as they stand, whatever their verb is. */
  private static final WordSet FORMS =
      WordSet.of(
          ("absent attend attends appear arrive banned barred blocked bedridden come confined delayed "
                  + "detained due excluded excused expected grounded held hospitalised hospitalized "
                  + "join joined joining joins kept laid make marooned missing seated stranded stuck "
                  + "tied travel unable")
              .split(" "));

  private PresenceWords() {}

  /** Whether and how the subject of the verb at a token was there; null where it tells nothing. */
  static Value.Presence.@Nullable State at(Context context, Sentence sentence, int i) {
    Tokens tokens = context.tokens();
    if (!VERBS.contains(context.verb(i)) && !FORMS.contains(tokens.lower(i))
        || !tokens.isWord(i)
        || context.nameAt(i) != null && !context.nameAt(i).demonym()) {
      return null;
    }
    Value.Presence.State there = there(context, sentence, i);
    if (there != null) {
      return there;
    }
    return away(context, sentence, i);
  }

  private static Value.Presence.@Nullable State there(Context context, Sentence sentence, int i) {
    Tokens tokens = context.tokens();
    String verb = context.verb(i);
    boolean attends =
        verb.equals("attend")
                // "the church that she attends" is a habit
                && !tokens.is(i, "attends")
                && !tokens.is(i + 1, "to", "school", "university", "college", "by")
            || verb.equals("participate")
            || verb.equals("partake")
            || verb.equals("take") && tokens.is(i + 1, "part") && !tokens.is(i + 2, "of")
            || (verb.equals("turn") || verb.equals("show"))
                && tokens.is(i + 1, "up")
                && !tokens.is(i + 2, "the", "a", "evidence")
            || verb.equals("look")
                && tokens.is(i + 1, "in")
                && (!tokens.isWord(i + 2) || tokens.is(i + 2, "on", "at", "to", "for", "during"))
            || verb.equals("join") && joins(context, sentence, i)
            || verb.equals("be")
                && tokens.is(i + 1, "among", "one")
                && tokens.is(i + 2, "those", "the", "of")
                && context.find(i + 2, i + 6, w -> guests(w) || w.equals("those")) >= 0
                && occasion(context, sentence, i + 3, 8)
            || verb.equals("be") && present(context, sentence, i);
    boolean before =
        ((verb.equals("address") || verb.equals("chair") || verb.equals("host"))
                    && addressed(context, sentence, i + 1)
                || verb.equals("tell")
                    && tokens.is(i + 1, "the")
                    && tokens.is(
                        i + 2, "rally", "crowd", "audience", "meeting", "hall", "congregation")
                || verb.equals("speak")
                    && tokens.is(i + 1, "at", "to")
                    && addressed(context, sentence, i + 2)
                || verb.equals("preside")
                    && tokens.is(i + 1, "over", "at")
                    && addressed(context, sentence, i + 2))
            && verbal(tokens, i);
    if (before && remote(tokens, i + 1, clauseEnd(context, sentence, i), true)) {
      return Value.Presence.State.REMOTE;
    }
    if (before) {
      int from = context.find(i + 1, clauseEnd(context, sentence, i), w -> w.equals("from"));
      boolean stage = from > 0 && context.find(from, from + 6, STAGE::contains) >= 0;
      return stage ? Value.Presence.State.IN_PERSON : Value.Presence.State.PRESENT;
    }
    boolean sure = tokens.is(i, "joins", "joined", "joining", "join") && !attends;
    if (attends || PERFORM.contains(verb) && !tokens.is(i - 1, "the", "a", "an") || sure) {
      int stop = clauseEnd(context, sentence, i);
      if (remote(tokens, i + 1, stop, attends || sure)) {
        return Value.Presence.State.REMOTE;
      }
      if (attends && inPerson(tokens, i + 1, stop)) {
        return Value.Presence.State.IN_PERSON;
      }
      if (attends) {
        return verb.equals("be") && inRoom(context, i)
            ? Value.Presence.State.IN_PERSON
            : Value.Presence.State.PRESENT;
      }
    }
    if ((verb.equals("dial") || verb.equals("beam") || verb.equals("log"))
        && tokens.is(i + 1, "in", "into")) {
      return Value.Presence.State.REMOTE;
    }
    if ((verb.equals("phone") || verb.equals("call") || verb.equals("zoom"))
        && tokens.is(i + 1, "in")
        && (!tokens.isWord(i + 2) || tokens.is(i + 2, "to", "from"))) {
      return Value.Presence.State.REMOTE;
    }
    boolean appears = verb.equals("appear") || verb.equals("come") || verb.equals("speak");
    if (appears && inPerson(tokens, i + 1, i + 4)) {
      return Value.Presence.State.IN_PERSON;
    }
    if (seen(context, sentence, i, verb)) {
      return Value.Presence.State.IN_PERSON;
    }
    boolean back =
        TRAVEL.contains(verb)
            && tokens.is(i + 1, "in", "back", "over")
            && tokens.is(i + 2, "for", "to")
            && occasion(context, sentence, i + 3, 6);
    boolean comes =
        back
            || (TRAVEL.contains(verb) && tokens.is(i + 1, "to", "for", "at", "in")
                    || verb.equals("make")
                        && tokens.is(i + 1, "it")
                        && tokens.is(i + 2, "to", "for"))
                && tokens.is(i + 2, "the", "a", "an", "his", "her", "this", "its", "their")
                && occasion(context, sentence, i + 2, 6);
    boolean trip =
        verb.equals("make")
            && tokens.is(i + 1, "the", "it")
            && (tokens.is(i + 2, "journey", "trip")
                || tokens.is(i + 1, "it") && tokens.is(i + 2, ".", ",", ";"));
    boolean expected =
        tokens.is(i, "expected", "due")
            && tokens.is(i + 1, "at")
            && tokens.is(i - 1, "is", "are", "was", "were");
    boolean listens =
        verb.equals("listen") && tokens.is(i + 1, "in")
            || verb.equals("sit") && tokens.is(i + 1, "in") && tokens.is(i + 2, "on");
    boolean appearance =
        (verb.equals("make") || verb.equals("put"))
            && context.find(i + 1, i + 6, w -> w.equals("appearance")) >= 0
            && !tokens.is(i + 1, "no")
            && occasion(context, sentence, i + 2, 9);
    return comes || trip || expected || listens || appearance ? Value.Presence.State.PRESENT : null;
  }

  /** "joined them", "joined the talks", "joins her in Geneva"; not "joined the army". */
  private static boolean joins(Context context, Sentence sentence, int i) {
    Tokens tokens = context.tokens();
    return tokens.is(i + 1, "them", "him", "her", "us")
        || occasion(context, sentence, i + 1, 4)
        || tokens.is(i + 1, "the") && tokens.is(i + 2, "line", "call", "conversation", "march");
  }

  /** "was there", "was in the hall", "was among the guests". */
  private static boolean present(Context context, Sentence sentence, int i) {
    Tokens tokens = context.tokens();
    if (tokens.is(i, "been", "being") && !tokens.is(i - 1, "not", "have", "has", "had", "never")) {
      return false;
    }
    int next = i + 1;
    while (tokens.is(next, "not", "also", "himself", "herself", "never", "still", "already", "both")
        || tokens.isWord(next)
            && tokens.lower(next).endsWith("ly")
            && !tokens.is(next, "only", "likely")) {
      next++;
    }
    boolean there =
        tokens.is(next, "there")
                && (!tokens.isWord(next + 1)
                    || tokens.is(next + 1, "and", "for", "to", "in", "throughout", "when", "but"))
            || tokens.is(next, "present") && !tokens.is(next + 1, "in", "a", "the")
            || tokens.is(next, "present") && tokens.is(next + 1, "in") && room(context, next + 2)
            || tokens.sequence(next, "in", "attendance")
            || tokens.sequence(next, "on", "hand")
            || tokens.sequence(next, "in", "court")
            || tokens.sequence(next, "on", "the", "call")
            || tokens.sequence(next, "on", "the", "line")
            || tokens.is(next, "at", "in", "on") && room(context, next + 1);
    there |=
        tokens.is(next, "on", "standing", "sitting")
            && context.find(next + 1, next + 6, w -> w.equals("stage") || w.equals("platform"))
                >= 0;
    boolean among =
        (tokens.is(next, "among") || tokens.sequence(next, "one", "of"))
            && context.find(next + 1, next + 7, GUESTS::contains) >= 0
            && (tokens.is(next, "among") || tokens.is(next + 2, "the", "those", "several"));
    boolean guest =
        tokens.is(next, "a", "the")
            && context.find(next + 1, next + 4, w -> w.equals("guest")) >= 0
            && occasion(context, sentence, next + 2, 6);
    return there
        || among
        || guest
        || tokens.is(next, "at")
            && occasion(context, sentence, next + 1, 5)
            && !tokens.is(next + 1, "a", "an");
  }

  private static boolean inRoom(Context context, int be) {
    Tokens tokens = context.tokens();
    int next = tokens.is(be + 1, "not", "also", "himself", "herself", "both") ? be + 2 : be + 1;
    return tokens.is(next, "at", "in", "on") && room(context, next + 1);
  }

  /** "the conference room", "the dock", "the front row". */
  private static boolean room(Context context, int from) {
    Tokens tokens = context.tokens();
    if (!tokens.is(from, "the", "his", "her", "its")) {
      return false;
    }
    for (int k = from + 1; k < from + 4; k++) {
      if (ROOM.contains(tokens.lower(k))) {
        return !tokens.is(k + 1, "of") || tokens.is(k, "front", "audience", "crowd");
      }
      if (!tokens.isWord(k)) {
        return false;
      }
    }
    return false;
  }

  /** What only somebody in the room does: sits in the front row, takes a seat, cuts the ribbon. */
  private static boolean seen(Context context, Sentence sentence, int i, String verb) {
    Tokens tokens = context.tokens();
    int next = tokens.lower(i + 1).endsWith("ly") || tokens.is(i + 1, "down") ? i + 2 : i + 1;
    return switch (verb) {
      case "sit", "stand", "watch", "wait" ->
          tokens.is(next, "in", "on", "at", "from", "among")
                  && (room(context, next + 1) || tokens.sequence(next + 1, "the", "front"))
              || verb.equals("sit")
                  && (tokens.is(next, "beside", "opposite", "alongside")
                      || tokens.sequence(next, "next", "to")
                      || tokens.sequence(next, "across", "the", "table")
                      || tokens.is(next, "through") && occasion(context, sentence, next + 1, 5));
      case "take" ->
          tokens.is(i + 1, "his", "her", "a", "the")
                  && tokens.is(i + 2, "seat", "place", "stage", "podium", "lectern", "stand")
                  && !tokens.is(i + 3, "of", "in") // "took her place", "took a seat in parliament"
              || tokens.sequence(i + 1, "to", "the")
                  && tokens.is(i + 3, "stage", "podium", "lectern", "platform");
      case "lay" -> context.find(i + 1, i + 5, w -> w.equals("wreath") || w.equals("wreaths")) >= 0;
      case "cut", "snip" ->
          context.find(i + 1, i + 5, w -> w.equals("ribbon") || w.equals("tape")) >= 0;
      case "hold", "wield" -> tokens.is(i + 2, "scissors") || tokens.is(i + 1, "scissors");
      case "step" ->
          tokens.is(i + 1, "into", "onto")
              && context.find(i + 2, i + 6, w -> ROOM.contains(w) || w.equals("podium")) >= 0;
      case "seat" -> tokens.is(i, "seated") && tokens.is(i - 1, "was", "were");
      case "walk" -> tokens.sequence(i + 1, "the", "red", "carpet");
      case "shake" -> tokens.sequence(i + 1, "hands", "with") && Verbs.finite(tokens, i);
      case "arrive" ->
          tokens.is(i + 1, "at", "for")
              && Verbs.finite(tokens, i)
              && occasion(context, sentence, i + 2, 5);
      case "spot", "see", "picture", "photograph", "greet", "applaud" ->
          tokens.is(i, "spotted", "seen", "pictured", "photographed", "greeted", "applauded")
              && tokens.is(i - 1, "was", "were")
              && tokens.is(next, "at", "in", "on")
              && (occasion(context, sentence, next + 1, 5) || room(context, next + 1));
      default -> false;
    };
  }

  private static Value.Presence.@Nullable State away(Context context, Sentence sentence, int i) {
    Tokens tokens = context.tokens();
    String verb = context.verb(i);
    String word = tokens.lower(i);
    if (verb.equals("stay") && tokens.is(i + 1, "away")
        || verb.equals("keep") && tokens.is(i + 1, "away") && !tokens.is(i + 2, "from")
        || (verb.equals("boycott") || verb.equals("snub") || verb.equals("shun"))
            && verbal(tokens, i)
        || MISS.contains(verb) && verbal(tokens, i) && one(context, sentence, i + 1)
        || verb.equals("skip") && verbal(tokens, i) && !tokens.isNumber(i + 1)
        || word.equals("absent") && !tokens.is(i - 1, "notably")
        || verb.equals("pull") && tokens.sequence(i + 1, "out", "of")
        || verb.equals("cry") && tokens.is(i + 1, "off")
        || verb.equals("send") && tokens.is(i + 1, "apologies", "regrets")
        || verb.equals("send")
            && tokens.is(i + 1, "his", "her", "their")
            && tokens.is(i + 2, "apologies", "regrets")
        || verb.equals("give")
            && context.find(i + 2, i + 6, w -> w.equals("miss")) >= 0
            && occasion(context, sentence, i + 1, 5)) {
      return Value.Presence.State.ABSENT;
    }
    boolean fails =
        verb.equals("fail")
                && tokens.is(i + 1, "to")
                && tokens.is(i + 2, "show", "appear", "attend", "turn", "come", "arrive", "make")
            || verb.equals("withdraw")
                && tokens.is(i + 1, "from")
                && context.find(i + 2, i + 5, w -> w.equals("race") || w.equals("contest")) < 0
                && occasion(context, sentence, i + 2, 5)
            || (verb.equals("bow") || verb.equals("back") || verb.equals("drop"))
                && tokens.is(i + 1, "out")
                && (!tokens.is(i + 2, "of") || occasion(context, sentence, i + 3, 5))
            || verb.equals("cancel")
                && verbal(tokens, i)
                && (!tokens.isWord(i + 1)
                    || tokens.is(i + 1, "because", "at", "over", "after", "owing", "citing"))
            || verb.equals("be")
                && tokens.sequence(i + 1, "missing", "from")
                && occasion(context, sentence, i + 3, 5)
            || verb.equals("be") && tokens.sequence(i + 1, "a", "no") && tokens.is(i + 4, "show");
    if (fails) {
      return Value.Presence.State.ABSENT;
    }
    boolean kept =
        (verb.equals("go") || verb.equals("come"))
            && tokens.is(i + 1, "to")
            && denied(tokens, i)
            && occasion(context, sentence, i + 2, 5);
    if (kept || misses(context, sentence, i, verb)) {
      return Value.Presence.State.ABSENT;
    }
    boolean refuses =
        (verb.equals("refuse") || verb.equals("decline"))
            && (tokens.is(i + 1, "to")
                    && (tokens.is(
                            i + 2,
                            "attend",
                            "come",
                            "appear",
                            "travel",
                            "go",
                            "participate",
                            "take")
                        || tokens.is(i + 2, "leave")
                            && context.find(
                                    i + 3, i + 6, w -> w.equals("cell") || w.equals("cells"))
                                >= 0)
                || tokens.is(i + 1, "an", "the", "his", "her") && tokens.is(i + 2, "invitation"));
    boolean unable =
        word.equals("unable")
            && tokens.is(i + 1, "to")
            && tokens.is(i + 2, "attend", "travel", "come", "be", "make", "join", "take");
    if (refuses && !goesOnLater(tokens, i) || unable) {
      return Value.Presence.State.ABSENT;
    }
    if (verb.equals("send") && stand(context, sentence, i)
        || tokens.sequence(i + 1, "represented", "by") && verb.equals("be")) {
      return Value.Presence.State.AWAY;
    }
    if (TRAVEL.contains(verb) && denied(tokens, i) && bare(context, sentence, i)
        || tokens.is(i, "travel", "come", "make")
            && tokens.is(i - 1, "cannot", "couldn't")
            && bare(context, sentence, i)) {
      return Value.Presence.State.AWAY;
    }
    boolean unseen =
        verb.equals("be")
            && (tokens.sequence(i + 1, "nowhere", "to", "be")
                || tokens.sequence(i + 1, "nowhere", "in")
                || tokens.is(i + 1, "conspicuous", "noticeable")
                    && context.find(i + 2, i + 6, w -> w.equals("absence")) >= 0);
    if (unseen) {
      return Value.Presence.State.ABSENT;
    }
    return stays(context, sentence, i, verb) ? Value.Presence.State.AWAY : null;
  }

  private static final WordSet CHOOSING = WordSet.of("decide", "choose", "elect", "opt", "prefer");

  private static final WordSet LEAVING = WordSet.of("drop", "back", "bow", "opt");

  private static final WordSet COMING =
      WordSet.of("attend", "come", "travel", "go", "appear", "join", "participate");

  /**
   * "failed to show up", "was too ill to attend", "was missing from the talks", "dropped out of the
   * debate", "was barred from the hearing", "was a no-show".
   */
  private static boolean misses(Context context, Sentence sentence, int i, String verb) {
    Tokens tokens = context.tokens();
    boolean coming =
        tokens.is(i + 1, "to")
            && (tokens.is(i + 2, "attend", "appear", "materialise", "materialize")
                || tokens.is(i + 2, "show", "turn")
                    && tokens.is(i + 3, "up", "in", ".", ",", "at"));
    if (verb.equals("fail") && coming) {
      return true;
    }
    if (verb.equals("be") && tokens.is(i + 1, "too")) {
      int to = context.find(i + 2, i + 5, w -> w.equals("to"));
      return to > 0
          && tokens.is(to + 1, "attend", "come", "travel", "appear", "join", "make", "take");
    }
    if (tokens.is(i, "missing") && tokens.is(i + 1, "from")) {
      return occasion(context, sentence, i + 2, 6);
    }
    if (verb.equals("be") && tokens.is(i + 1, "a") && tokens.is(i + 2, "no")) {
      return tokens.is(i + 4, "show");
    }
    if (CHOOSING.contains(verb)) {
      int to = tokens.is(i + 1, "not") ? i + 2 : i + 1;
      boolean not =
          to > i + 1
              && (COMING.contains(tokens.lower(to + 1))
                  || tokens.is(to + 1, "take") && tokens.is(to + 2, "part"));
      boolean away =
          tokens.is(to + 1, "stay") && tokens.is(to + 2, "away")
              || tokens.is(to + 1, "skip", "boycott", "shun");
      if (tokens.is(to, "to") && (not || to == i + 1 && away)) {
        return true;
      }
    }
    if (verb.equals("make") && tokens.is(i + 1, "no") && tokens.is(i + 2, "appearance")) {
      return true;
    }
    boolean out =
        LEAVING.contains(verb) && tokens.sequence(i + 1, "out", "of")
            || verb.equals("withdraw") && tokens.is(i + 1, "from");
    boolean barred =
        tokens.is(i, "barred", "banned", "excluded", "blocked", "excused")
            && tokens.is(i - 1, "was", "were", "been", "is", "are")
            && tokens.is(i + 1, "from");
    // to withdraw from a race or a vote is to stand no more
    boolean contest = context.find(i + 2, i + 6, w -> w.equals("race") || w.equals("vote")) >= 0;
    if (!contest && (out || barred)) {
      int next = tokens.is(i + 1, "out") ? i + 3 : i + 2;
      return occasion(context, sentence, next, 6)
          || tokens.is(next, "attending") && occasion(context, sentence, next + 1, 6);
    }
    return verb.equals("turn")
        && tokens.is(i + 1, "down")
        && tokens.is(i + 2, "an", "the", "his", "her")
        && tokens.is(i + 3, "invitation");
  }

  /** "the final", "Sunday's match": one occasion, not "nine games" or "a game". */
  private static boolean one(Context context, Sentence sentence, int from) {
    Tokens tokens = context.tokens();
    boolean definite = tokens.is(from, "the", "this", "that", "his", "her", "their");
    for (int k = from; k < from + 4 && !definite; k++) {
      definite = tokens.is(k, "'s", "'");
    }
    boolean several =
        context.quantities(sentence).stream()
                .anyMatch(q -> q.firstToken() >= from && q.firstToken() < from + 4)
            || context.find(
                    from,
                    from + 6,
                    w ->
                        w.equals("games")
                            || w.equals("matches")
                            || w.equals("season")
                            || w.equals("most"))
                >= 0;
    return definite && !several && occasion(context, sentence, from, 6);
  }

  /** Whether "refused" is followed by a "but" or "until" that takes it back. */
  private static boolean goesOnLater(Tokens tokens, int i) {
    for (int k = i + 3; k < i + 12; k++) {
      if (tokens.is(k, "until", "unless", "without", "before", "if")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word that may be a noun is the verb here. */
  private static boolean verbal(Tokens tokens, int i) {
    return !tokens.is(i - 1, "a", "an", "the", "this", "that", "of", "their", "his", "her", "its");
  }

  /** Whether a stretch says that somebody takes part by link: "by phone", "over a video line". */
  static boolean link(Tokens tokens, int from, int end) {
    return remote(tokens, from, end, true);
  }

  /** Whether the verb itself is denied, as in "did not travel". */
  static boolean denial(Tokens tokens, int i) {
    return denied(tokens, i);
  }

  /** Whether a word names those who are at a gathering. */
  static boolean guests(String word) {
    return GUESTS.contains(word);
  }

  /** Whether a room or a part of one is named from here: "the front row". */
  static boolean place(Context context, int from) {
    return room(context, from);
  }

  private static boolean denied(Tokens tokens, int i) {
    for (int k = i - 1; k >= i - 3; k--) {
      if (tokens.is(k, "not", "didn't", "never", "couldn't", "wouldn't", "won't", "n't")) {
        return true;
      }
      if (!tokens.isWord(k) || tokens.is(k, "and", "but")) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether a denied journey is one to what the text tells of: nothing follows, or a place, or a
   * gathering; not "did not come to the window".
   */
  private static boolean bare(Context context, Sentence sentence, int i) {
    Tokens tokens = context.tokens();
    int next = tokens.is(i + 1, "himself", "herself", "in", "over", "up") ? i + 2 : i + 1;
    if (tokens.is(i, "go", "come")
        && tokens.isWord(next)
        && !tokens.is(next, "to", "because", "either", "with", "and", "for", "after", "as")) {
      return false;
    }
    if (tokens.is(next, "to", "for", "at", "in")) {
      Name place = context.nameAt(next + 1);
      return place != null && place.type() == Name.Type.PLACE
          || occasion(context, sentence, next + 1, 5);
    }
    return !tokens.isWord(next)
        || tokens.is(
            next, "because", "either", "with", "and", "after", "as", "but", "owing", "due");
  }

  /** "stayed at home", "remained in Manila", "was kept in the capital", "is in hospital". */
  private static boolean stays(Context context, Sentence sentence, int i, String verb) {
    Tokens tokens = context.tokens();
    int next = i + 1;
    boolean stay = (verb.equals("stay") || verb.equals("remain")) && verbal(tokens, i);
    boolean kept = HELD.contains(tokens.lower(i));
    if (kept) {
      boolean led = tokens.is(i - 1, "was", "were", "is", "been", "being", ",", "remained");
      if (!led) {
        return false;
      }
      next = tokens.is(next, "up", "back", "down") ? next + 1 : next;
    }
    if (!stay && !kept) {
      boolean off =
          verb.equals("be")
              && (tokens.is(next, "abroad", "overseas")
                  || tokens.sequence(next, "out", "of", "the", "country")
                  || tokens.sequence(next, "on", "holiday")
                  || tokens.sequence(next, "on", "leave")
                  || tokens.sequence(next, "in", "hospital"));
      return off;
    }
    if (denied(tokens, i)) {
      return false;
    }
    if (tokens.is(next, "home", "behind") || tokens.sequence(next, "at", "home")) {
      return true;
    }
    if (!tokens.is(next, "in", "at")) {
      return false;
    }
    Name place = context.nameAt(tokens.is(next + 1, "the") ? next + 2 : next + 1);
    boolean elsewhere =
        place != null && place.type() == Name.Type.PLACE && !place.demonym()
            || tokens.sequence(next + 1, "the", "capital")
            || tokens.is(next + 1, "hospital", "bed", "quarantine");
    int forThe = context.find(next + 1, next + 8, w -> w.equals("for") || w.equals("during"));
    boolean there =
        forThe >= 0
            && tokens.is(forThe + 1, "the", "his", "her", "their")
            && occasion(context, sentence, forThe + 1, 6);
    return elsewhere && !there;
  }

  /** "sent his deputy", "sent an ambassador instead", "sent a junior minister in her place". */
  private static boolean stand(Context context, Sentence sentence, int verb) {
    Tokens tokens = context.tokens();
    int end = Math.min(sentence.endToken(), verb + 16);
    boolean own = tokens.is(verb + 1, "his", "her") && tokens.is(verb + 2, "deputy", "number");
    boolean instead = context.find(verb, end, w -> w.equals("instead")) >= 0;
    for (int k = verb + 2; k < end && !instead; k++) {
      instead =
          tokens.is(k, "his", "her") && tokens.is(k + 1, "place", "stead")
              || tokens.is(k, "represent") && tokens.is(k + 1, "him", "her");
    }
    return own || instead;
  }

  /** "the rally", "the opening session", "a packed hall": who is spoken to. */
  private static boolean addressed(Context context, Sentence sentence, int from) {
    return context.tokens().is(from, "the", "a", "an", "its", "this")
        && (occasion(context, sentence, from, 4)
            || context.find(from + 1, from + 3, w -> w.equals("crowd") || w.equals("audience"))
                >= 0);
  }

  /** Whether a gathering is named in the next few words of the clause. */
  static boolean occasion(Context context, Sentence sentence, int from, int reach) {
    int end = Math.min(sentence.endToken(), from + reach);
    int noun = context.find(from, end, OCCASION::contains);
    return gathering(context, sentence, from, reach)
        || noun >= 0 && unbroken(context.tokens(), from, noun);
  }

  /** Whether an event that people go to is told of in the next few words of the clause. */
  static boolean gathering(Context context, Sentence sentence, int from, int reach) {
    Tokens tokens = context.tokens();
    int end = Math.min(sentence.endToken(), from + reach);
    for (EventMention mention : context.mentions(sentence)) {
      if (mention.firstToken() >= from
          && mention.firstToken() < end
          && GATHERING.contains(mention.type())
          && !mention.verb()
          && unbroken(tokens, from, mention.firstToken())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a gathering is named between a token and the end of its sentence. */
  static boolean occasionIn(Context context, Sentence sentence, int from) {
    for (EventMention mention : context.mentions(sentence)) {
      if (mention.firstToken() > from && GATHERING.contains(mention.type()) && !mention.verb()) {
        return true;
      }
    }
    return context.find(from, sentence.endToken(), OCCASION::contains) >= 0;
  }

  /** Whether a gathering is named in the words before. */
  static boolean occasionBefore(Context context, Sentence sentence, int at) {
    int from = Math.max(sentence.firstToken(), at - 10);
    for (EventMention mention : context.mentions(sentence)) {
      if (mention.firstToken() >= from
          && mention.firstToken() < at
          && GATHERING.contains(mention.type())
          && !mention.verb()) {
        return true;
      }
    }
    return context.find(from, at, OCCASION::contains) >= 0;
  }

  private static boolean unbroken(Tokens tokens, int from, int end) {
    for (int i = from; i < end; i++) {
      if (tokens.is(
          i, ",", ";", "before", "after", "until", "from", "instead", "to", "that", "who")) {
        return false;
      }
    }
    return true;
  }

  private static int clauseEnd(Context context, Sentence sentence, int i) {
    int end = Math.min(sentence.endToken(), i + 16);
    int stop =
        context.find(
            i + 1,
            end,
            w ->
                w.equals(",")
                    || w.equals(";")
                    || w.equals("but")
                    || w.equals("while")
                    || w.equals("who")
                    || w.equals("whom")
                    || w.equals("that"));
    return stop < 0 ? end : stop;
  }

  /** "by video link", "on a screen from Delhi", "remotely". */
  private static boolean remote(Tokens tokens, int from, int end, boolean joining) {
    for (int i = from; i < end; i++) {
      if (tokens.is(i, "remotely", "virtually", "online", "videolink")) {
        return true;
      }
      if (!tokens.is(i, "by", "via", "over", "through", "on", "from", "using")) {
        continue;
      }
      int noun = tokens.is(i + 1, "a", "the", "an", "live") ? i + 2 : i + 1;
      noun = tokens.is(noun, "live", "giant", "big", "large", "satellite") ? noun + 1 : noun;
      boolean picture =
          tokens.is(
                  noun,
                  "video",
                  "zoom",
                  "skype",
                  "videoconference",
                  "link",
                  "satellite",
                  "livestream",
                  "webcam",
                  "tele-link")
              || tokens.is(noun, "screen", "screens") && !tokens.is(noun + 1, "door")
              || tokens.is(noun, "telephone", "phone") && joining;
      if (picture) {
        return true;
      }
    }
    return false;
  }

  private static boolean inPerson(Tokens tokens, int from, int end) {
    for (int i = from; i < end; i++) {
      if (tokens.sequence(i, "in", "person") || tokens.is(i, "throughout")) {
        return true;
      }
    }
    return false;
  }
}
