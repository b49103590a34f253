package dev.twosource.kinds.act;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.EventTypes;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The steps of an event that a day or a time of day may be that of: two reports may give its start
 * and its end without differing. The empty string is the event itself, or its beginning.
 */
public final class Phases {
  /** It begins, where its end is told beside it. */
  public static final String BEGIN = "begin";

  /** The mark of a day of which the text says that something begins on it. */
  public static final String BEGINS = "~begins";

  /** The event is over. */
  public static final String END = "end";

  /** The mark of a day on which it happened to more of them. */
  public static final String MORE = "~more";

  /** A fire is put out. */
  public static final String OUT = "out";

  /** A fire is under control. */
  static final String CONTROL = "control";

  /** It is called off, so that it was not on that day. */
  public static final String OFF = "off";

  /** It goes on, on that day as on others. */
  public static final String DURING = "during";

  /** Somebody tells of it, or says that it will be. */
  public static final String WORD = "word";

  /** Verbs of one step, whatever writers call it. */
  private static final Map<String, String> VERBS =
      Map.ofEntries(
          Map.entry("end", END),
          Map.entry("conclude", END),
          Map.entry("finish", END),
          Map.entry("close", END),
          Map.entry("adjourn", END),
          Map.entry("cease", END),
          Map.entry("complete", END),
          Map.entry("finalise", END),
          Map.entry("finalize", END),
          Map.entry("begin", ""),
          Map.entry("start", ""),
          Map.entry("open", ""),
          Map.entry("erupt", ""),
          Map.entry("break", ""),
          Map.entry("continue", DURING),
          Map.entry("rage", DURING),
          Map.entry("persist", DURING),
          Map.entry("burn", DURING),
          Map.entry("spread", DURING),
          Map.entry("drag", DURING),
          Map.entry("restore", "back"),
          Map.entry("repair", "back"),
          Map.entry("fix", "back"),
          Map.entry("mend", "back"),
          Map.entry("seal", "back"),
          Map.entry("plug", "back"),
          Map.entry("clear", "back"),
          Map.entry("return", "back"),
          Map.entry("reopen", "back"),
          Map.entry("resume", "back"),
          Map.entry("recover", "back"),
          Map.entry("dial", "alarm"),
          Map.entry("alert", "alarm"),
          Map.entry("radio", "alarm"),
          Map.entry("phone", "alarm"),
          Map.entry("ring", "alarm"),
          Map.entry("summon", "alarm"),
          Map.entry("call", "alarm"),
          Map.entry("alarm", "alarm"),
          Map.entry("notify", "alarm"),
          Map.entry("report", "alarm"),
          Map.entry("arrive", "arrival"),
          Map.entry("reach", "arrival"),
          Map.entry("find", "find"),
          Map.entry("discover", "find"),
          Map.entry("spot", "find"),
          Map.entry("locate", "find"),
          Map.entry("rescue", "rescue"),
          Map.entry("free", "rescue"),
          Map.entry("extinguish", OUT),
          Map.entry("douse", OUT),
          Map.entry("quell", OUT),
          Map.entry("contain", CONTROL),
          Map.entry("die", "death"),
          Map.entry("pronounce", "death"),
          Map.entry("arrest", "arrest"),
          Map.entry("due", "due"),
          Map.entry("expire", END),
          Map.entry("lapse", END),
          Map.entry("extend", END),
          Map.entry("prolong", END),
          Map.entry("announce", WORD),
          Map.entry("say", WORD),
          Map.entry("tell", WORD),
          Map.entry("confirm", WORD),
          Map.entry("declare", WORD),
          Map.entry("state", WORD));

  /** Nouns that name a step of what they are the step of: "the end of the strike". */
  private static final Map<String, String> NOUNS =
      Map.of(
          "end",
          END,
          "close",
          END,
          "conclusion",
          END,
          "completion",
          END,
          "closing",
          END,
          "deadline",
          "due");

  /** What ends when it closes: a deal, polls, a meeting; a shop that closes is shut. */
  private static final Set<String> CLOSING =
      Set.of(
          "deal", "vote", "meeting", "sale", "concert", "opening", "match", "debate", "trial",
          "visit");

  /** Words behind which an event stands that another one is told by. */
  private static final Set<String> ANCHORS = Set.of("since", "after", "before", "following");

  private Phases() {}

  /** The step of which the verb at a token tells, by itself and the words beside it, or null. */
  public static @Nullable String byVerb(Context context, Sentence sentence, int verb) {
    Tokens tokens = context.tokens();
    String lemma = context.verb(verb);
    int end = Math.min(sentence.endToken(), verb + 6);
    for (int i = verb; i < end; i++) {
      if (tokens.is(i, "under") && tokens.is(i + 1, "control")) {
        return CONTROL;
      }
    }
    if (lemma.equals("call") && tokens.is(verb + 1, "off")) {
      return OFF;
    }
    return switch (lemma) {
      case "put", "stamp" -> tokens.is(verb + 1, "out") ? OUT : null;
      case "cancel", "abandon", "scrap", "scrub", "abort" -> OFF;
      case "go" ->
          tokens.is(verb + 1, "on") && !tokens.is(verb + 2, "strike", "sale", "show", "trial")
              ? DURING
              // "the alarm went off"
              : tokens.is(verb + 1, "off") && alarmed(context, verb) ? "alarm" : null;
      case "keep", "carry" ->
          tokens.is(verb + 1, "on") || tokens.lower(verb + 1).endsWith("ing") ? DURING : null;
      case "break" ->
          // "talks broke down", and not "police broke down the doors" or "the pump broke down"
          tokens.is(verb + 1, "off") && tokens.is(verb + 2, "the", "their", "its", "talks")
              ? OFF // "broke off the search"
              : tokens.is(verb + 1, "up", "down")
                      && !(tokens.is(verb + 1, "down") && machine(context, verb))
                      && !tokens.is(verb + 2, "the", "a", "an", "their", "his", "her", "its")
                      && !tokens.is(
                          verb + 2, "doors", "door", "gates", "barriers", "fences", "walls")
                  ? END
                  : VERBS.get(lemma);
      case "run" ->
          // "the truce runs out on Friday", and not "ran out of fuel"
          tokens.is(verb + 1, "out") && !tokens.is(verb + 2, "of", "onto", "into") ? END : null;
      case "wrap", "wind" -> tokens.is(verb + 1, "up", "down") ? END : VERBS.get(lemma);
      case "bring", "come", "draw" ->
          tokens.is(verb + 1, "to") && tokens.is(verb + 2, "light")
              ? "find"
              : tokens.is(verb + 1, "back")
                  ? "back" // "service came back at noon": not when it went
                  : tokens.is(verb + 1, "to") && tokens.is(verb + 3, "end", "close")
                      ? END
                      : called(context, verb) || alarmed(context, verb) ? "alarm" : null;
      case "raise", "sound" ->
          context.find(
                      Math.max(sentence.firstToken(), verb - 9),
                      verb + 4,
                      word -> word.equals("alarm") || word.equals("alert"))
                  >= 0
              ? "alarm"
              : null;
      case "trigger", "set" ->
          alarmed(context, verb) && (lemma.equals("trigger") || tokens.is(verb + 1, "off"))
              ? "alarm" // "the alarm was set off"
              : VERBS.get(lemma);
      case "receive", "get", "take", "log" ->
          called(context, verb) && helps(context, sentence) ? "alarm" : null;
      case "reach", "arrive" ->
          calls(tokens, verb) && helps(context, sentence)
              ? "alarm" // "her call reached the lifeboat station at ten"
              : VERBS.get(lemma);
      case "pull" -> tokens.is(verb + 1, "free") ? "rescue" : null;
      case "burn" -> still(tokens, verb) ? DURING : null;
      case "spread", "report", "contain" ->
          tokens.is(verb - 1, "be", "was", "were", "been") || still(tokens, verb)
              ? VERBS.get(lemma)
              : null;
      default -> VERBS.get(lemma);
    };
  }

  /** "the alarm came in", "the alert was given". */
  private static boolean alarmed(Context context, int verb) {
    return context.find(verb - 3, verb, word -> word.equals("alarm") || word.equals("alert")) >= 0;
  }

  /** Whether it is a call that a verb is said of: "the call reached", "his call for help came". */
  private static boolean calls(Tokens tokens, int verb) {
    int noun = tokens.is(verb - 1, "help", "assistance") ? verb - 3 : verb - 1;
    return tokens.is(noun, "call", "calls", "mayday", "alarm", "alert", "message");
  }

  private static boolean called(Context context, int verb) {
    return context.find(
            verb - 4,
            verb + 5,
            word -> word.equals("call") || word.equals("calls") || word.equals("mayday"))
        >= 0;
  }

  /** Whether a call is one for help: the mayor's telephone rings, too. */
  private static boolean helps(Context context, Sentence sentence) {
    return context.find(sentence.firstToken(), sentence.endToken(), HELP::contains) >= 0;
  }

  private static final WordSet HELP =
      WordList.probed(
          """
              emergency distress mayday first brigade fire firefighters crews crew police officers
              coastguard rescuers rescue lifeboat ambulance ambulances paramedics dispatch dispatcher
              dispatchers control centre center services service station squad hotline switchboard
              they we it 999 911 112 000""");

  private static boolean still(Tokens tokens, int verb) {
    return tokens.is(verb - 1, "still", "was", "were", "is", "are")
        || tokens.is(verb - 2, "still", "was", "were");
  }

  /**
   * The step that a day or a time is that of.
   *
   * @param event the type of event, or the act
   * @param from the first token of the event's word and the time
   * @param to the token behind both
   * @param trigger the event's own word
   * @param verb the verb that the time goes with, or -1
   */
  public static String of(
      Context context, Sentence sentence, String event, int from, int to, int trigger, int verb) {
    Tokens tokens = context.tokens();
    if (DURING.equals(byVerb(context, sentence, trigger)) && !Acts.plain(context, trigger)) {
      return DURING;
    }
    // "the war that has raged since the invasion in May": the day is the invasion's
    boolean anchored =
        verb >= 0 && verb < trigger && context.find(verb + 1, trigger, ANCHORS::contains) >= 0;
    if (verb >= 0 && verb != trigger && !anchored) {
      String step = step(context, sentence, event, verb);
      if (step != null) {
        return step;
      }
    }
    for (int i = Math.max(sentence.firstToken(), from - 4); i < Math.min(to, trigger); i++) {
      String noun = NOUNS.get(tokens.lower(i));
      if (noun != null && (tokens.is(i + 1, "of", "for", "to", "in") || noun.equals("due"))) {
        return noun;
      }
    }
    for (int i = from; i < Math.min(sentence.endToken(), to + 3); i++) {
      if (tokens.is(i, "still") && i < to) {
        return DURING;
      }
      if (i >= to && (tokens.is(i, ",", ";", "and", "but") || ANCHORS.contains(tokens.lower(i)))) {
        break;
      }
      if (tokens.is(i, "under") && tokens.is(i + 1, "control")) {
        return CONTROL;
      }
      boolean state = i < to && tokens.is(i - 1, "was", "were", "is", "be", "been");
      if (state && tokens.is(i, "out", "over") && !tokens.is(i + 1, "of", "for", "the")) {
        boolean over = tokens.is(i, "over"); // "was over on Friday", and not "was out on bail"
        if (over || !tokens.is(i + 1, "on")) {
          return over ? END : OUT;
        }
      }
      if (i != trigger && tokens.is(i, "deadline")) {
        return "due";
      }
      String step = i != trigger && i != verb ? step(context, sentence, event, i) : null;
      if (step != null && Acts.verbal(context, i)) {
        return step;
      }
    }
    return "";
  }

  private static @Nullable String step(Context context, Sentence sentence, String event, int verb) {
    String step = byVerb(context, sentence, verb);
    boolean closes = context.verb(verb).equals("close") || context.verb(verb).equals("complete");
    // "the strike was called for Monday" is no call for help
    boolean calm = "alarm".equals(step) && !EventTypes.harmful(event) && !event.startsWith("~");
    return calm || closes && !CLOSING.contains(event) ? null : step;
  }

  /** What breaks down of itself. */
  private static final Set<String> MACHINES =
      WordList.set(
          """
              system machine pump lift elevator engine train bus car lorry truck ferry server signal
              generator boiler plant vehicle computer network website aircraft jet ship boat tram
              equipment""");

  /** Whether what broke down is a machine: that is where its trouble begins. */
  private static boolean machine(Context context, int verb) {
    return context.find(Math.max(0, verb - 9), verb, w -> MACHINES.contains(w)) >= 0;
  }
}
