package dev.twosource.kinds;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.EventMention;
import dev.twosource.reading.event.EventTypes;
import dev.twosource.reading.event.Occurrence;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a length of time in a sentence is the length of. */
final class Lasting {
  /** Verbs whose subject takes the time. */
  static final Set<String> LASTING =
      Set.of(
          "last",
          "take",
          "run",
          "continue",
          "go",
          "drag",
          "stretch",
          "span",
          "rage",
          "stay",
          "fill",
          "occupy",
          "consume",
          "endure",
          "persist",
          "need",
          "require");

  /** Verbs that give what goes on another length. */
  private static final Set<String> RESIZING =
      Set.of("extend", "prolong", "lengthen", "shorten", "cut", "trim", "reduce", "curtail");

  /** Verbs with which an event ends, by itself or by somebody's hand. */
  private static final Set<String> ENDING =
      Set.of(
          "end",
          "wind",
          "conclude",
          "finish",
          "break",
          "close",
          "adjourn",
          "collapse",
          "wrap",
          "fail",
          "stop",
          "abandon",
          "halt",
          "fizzle",
          "settle",
          "rise",
          "hang",
          "emerge",
          "part",
          "over",
          "disperse");

  /** What is done in "it took eight hours to ...". */
  private static final Map<String, String> TASKS =
      Map.ofEntries(
          Map.entry("control", "control"),
          Map.entry("contain", "control"),
          Map.entry("extinguish", "out"),
          Map.entry("douse", "out"),
          Map.entry("convict", "debate"),
          Map.entry("acquit", "debate"),
          Map.entry("sell", "debate"),
          Map.entry("restore", "outage"),
          Map.entry("free", "rescue"),
          Map.entry("rescue", "rescue"),
          Map.entry("evacuate", "rescue"));

  /** Verbs whose "for five years" is a penalty, a term or a price and not how long they took. */
  private static final Set<String> BINDING =
      Set.of(
          "jail",
          "sentence",
          "imprison",
          "ban",
          "suspend",
          "elect",
          "appoint",
          "hire",
          "lease",
          "sign",
          "rent",
          "disqualify",
          "bar",
          "banish",
          "exile",
          "lend",
          "loan",
          "extend",
          "renew",
          "guarantee",
          "license",
          "book",
          "know",
          "live",
          "work",
          "serve",
          "marry",
          "own",
          "govern",
          "rule",
          "lead",
          "teach",
          "employ",
          "forecast",
          "predict",
          "send",
          "give",
          "get",
          "make",
          "say",
          "tell",
          "ask",
          "call",
          "charge",
          "pay",
          "cost",
          "want",
          "hope",
          "plan",
          "expect",
          "store",
          "keep",
          "publish",
          "report",
          "use",
          "need",
          "commit",
          "agree",
          "be",
          "have",
          "do",
          "remand",
          "fine");

  private Lasting() {}

  /**
   * What took the time.
   *
   * @param name the type of event, the activity's head, or "~" and a verb or noun
   * @param first its first token
   * @param end the token after it
   * @param verb the token whose mood decides whether it happened
   * @param occurrence the event, or null where it is none of the document's
   */
  record Activity(String name, int first, int end, int verb, @Nullable Occurrence occurrence) {
    Activity spanning(int from, int to, int mood) {
      return new Activity(name, from, to, mood, occurrence);
    }
  }

  /** What a length between two tokens is of, or null. */
  static @Nullable Activity of(
      Context context, Sentence sentence, int first, int end, boolean hours, boolean years) {
    Tokens tokens = context.tokens();
    int before = before(tokens, sentence, first);
    int helper = tokens.is(before - 1, "now", "only", "also", "probably") ? before - 2 : before - 1;
    boolean adjective = !tokens.is(before, "last") || !Verbs.auxiliary(tokens, helper);
    if (adjective
            && tokens.is(
                before, "past", "last", "next", "coming", "previous", "first", "every", "these")
        || tokens.is(end, "ago", "old", "away", "sentence", "term", "prison", "per", "notice")) {
      return null;
    }
    if (tokens.is(end, "late", "early", "behind", "ahead", "apart", "overdue", "short")) {
      return null; // "running forty minutes late"
    }
    if (tokens.is(end, "later", "after", "into") || tokens.sequence(end, "earlier")) {
      Activity since = since(context, sentence, first, end);
      if (since != null) {
        return since;
      }
    }
    if (tokens.is(end, "before", "until", "till")
        && tokens.is(before, "was", "took")
        && tokens.is(before - 1, "it")) {
      return until(context, sentence, first, end);
    }
    // "deliberated for five hours before it found him guilty" is a length, "five hours before the
    // vote" a moment
    boolean length = hours && tokens.is(before, "for", "over") && tokens.is(end, "before", "after");
    if (!length
        && tokens.is(end, "later", "earlier", "before", "after", "into")
        && !(tokens.is(before, "for") && tokens.is(end, "after", "before"))) {
      return null;
    }
    if (!length
        && tokens.is(end, "in")
        && !inState(context, sentence, end)
        && !tokens.is(before, "for", "took", "lasted", "after", "lasting", "about", "taking")
        && !tokens.is(end + 1, "all", "total")) {
      return null;
    }
    Activity found = measured(context, sentence, first, end, before);
    if (found == null) {
      found = lasted(context, sentence, first, end, before);
    }
    if (found == null && !years) {
      found = adverb(context, sentence, first, end, before);
    }
    return found;
  }

  /** "It was five hours before the gunman gave up": what ends then has taken the time. */
  private static @Nullable Activity until(Context context, Sentence sentence, int first, int end) {
    int held =
        context.find(
            sentence.firstToken(),
            sentence.endToken(),
            word -> word.startsWith("hostage") || word.equals("captive"));
    for (int i = end + 1; i < sentence.endToken(); i++) {
      String ended = verbal(context, i) ? DurationWords.ended(context, i, i + 6) : null;
      if (ended != null && !ended.equals("match")) {
        String name = held >= 0 && ended.equals("siege") ? "kidnapping" : ended;
        return made(context, sentence, name, first, end).spanning(first, end, i);
      }
    }
    return null;
  }

  /** The token before the length and its small words. */
  private static int before(Tokens tokens, Sentence sentence, int first) {
    int before = first - 1;
    while (before > sentence.firstToken()
        && tokens.is(
            before,
            "just",
            "only",
            "barely",
            "scarcely",
            "hardly",
            "some",
            "fully",
            "all",
            "of",
            "almost",
            "nearly",
            "roughly",
            "perhaps",
            "fully",
            "still",
            "another",
            "part")
        && !(tokens.is(before, "of") && !tokens.is(before - 1, "part", "all"))) {
      before--;
    }
    return before;
  }

  /** "a 40-minute call", "three days of talks", "a siege of nine days", "19 days in captivity". */
  private static @Nullable Activity measured(
      Context context, Sentence sentence, int first, int end, int before) {
    Tokens tokens = context.tokens();
    for (int i = end; i < Math.min(end + 5, sentence.endToken()); i++) {
      boolean possessive = tokens.is(i, "'", "’") && i == end;
      if (!possessive && !tokens.isWord(i) && !tokens.is(i, "-")
          || tokens.is(
              i, "and", "for", "in", "with", "on", "of", "to", "after", "before", "at", "from",
              "when", "while", "as", "the", "because", "that", "but", "later", "by", "under",
              "without", "is", "was", "were")) {
        break;
      }
      if (Verbs.past(context, i) && i > end) {
        break;
      }
      Activity found = at(context, sentence, i, true);
      if (found == null && attributive(tokens, first, end) && !nounNext(context, sentence, i)) {
        found = happening(context, sentence, i);
      }
      boolean more =
          i + 1 < sentence.endToken()
              && tokens.isWord(i + 1)
              && at(context, sentence, i + 1, true) != null;
      if (found != null && !more) {
        return found;
      }
    }
    if (tokens.is(end, "of")) {
      for (int i = end + 1; i < Math.min(end + 6, sentence.endToken()); i++) {
        if (!tokens.isWord(i) || tokens.is(i, "and", "in", "with", "on", "to", "after")) {
          break;
        }
        Activity found = at(context, sentence, i, true);
        if (found == null && !nounNext(context, sentence, i)) {
          found = happening(context, sentence, i);
        }
        if (found == null && tokens.lower(i).endsWith("ing")) {
          found = at(context, sentence, i, false);
        }
        if (found != null) {
          return found;
        }
      }
      return endured(context, sentence, first, end);
    }
    // "after five days during which hundreds combed the woods"
    if (tokens.is(end, "during", "in") && tokens.is(end + 1, "which")) {
      for (int i = end + 2; i < Math.min(end + 14, sentence.endToken()); i++) {
        Activity found = tokens.is(i, ",", ";") ? null : at(context, sentence, i, false);
        if (found != null) {
          return found.spanning(first, found.end(), found.verb());
        }
      }
    }
    if (tokens.is(before, "of")) {
      Activity found = at(context, sentence, before - 1, true);
      return found != null ? found : happening(context, sentence, before - 1);
    }
    // "sat through the hearing, four hours on a folding chair"
    if (tokens.is(before, ",") && before == first - 1) {
      Activity told = at(context, sentence, before - 1, true);
      boolean closed =
          tokens.is(end, "on", "in", "of", ",", ".") && !tokens.is(end - 1, "later", "ago");
      if (told != null && closed) {
        return told.spanning(told.first(), end, told.first());
      }
    }
    // "the gap was under 48 hours"
    if (tokens.is(before, "was", "were", "is")) {
      Activity told = at(context, sentence, before - 1, true);
      if (told == null) {
        told = happening(context, sentence, before - 1);
      }
      return told == null ? null : told.spanning(told.first(), end, before);
    }
    // "an hour and 20 minutes went by before they hung up"
    if (tokens.is(end, "went", "passed", "elapsed") && tokens.is(end + 1, "by", "before")) {
      for (int i = end + 2; i < Math.min(end + 18, sentence.endToken()); i++) {
        if (tokens.is(i, "hung", "ended", "over", "broke", "rose", "finished", "parted")) {
          Occurrence main =
              tokens.is(i, "hung")
                  ? context.eventNear(sentence, i, "call"::equals)
                  : context.events().mainOccurrence();
          return main == null ? null : new Activity(main.type(), first, i + 1, end, main);
        }
      }
    }
    // "after 19 days in captivity", "two and a half hours on court"
    for (int i = end; i < Math.min(end + 5, sentence.endToken()); i++) {
      if (!tokens.isWord(i) || Verbs.finite(tokens, i)) {
        break;
      }
      String state = i > end ? DurationWords.state(context, i) : null;
      if (state != null) {
        return made(context, sentence, state, i, end);
      }
    }
    return null;
  }

  /**
   * "Three hours of fear came to an end when a gunman who held hostages gave up": whatever it was
   * for those who lived through it, it is the length of the state that the sentence tells of.
   */
  private static @Nullable Activity endured(
      Context context, Sentence sentence, int first, int end) {
    Tokens tokens = context.tokens();
    int over = -1;
    for (int i = end + 1; i < Math.min(end + 8, sentence.endToken()) && over < 0; i++) {
      boolean close =
          tokens.is(i, "came", "come", "drew")
              && tokens.is(i + 1, "to")
              && tokens.is(i + 3, "end", "close");
      over = close || tokens.is(i, "ended", "over") ? i : -1;
    }
    if (over < 0) {
      return null;
    }
    for (int i = over; i < sentence.endToken(); i++) {
      String state = DurationWords.state(context, i);
      if (state != null) {
        return made(context, sentence, state, first, over + 1).spanning(first, over + 1, over);
      }
    }
    return null;
  }

  /** "the two-hour", "a 30-day": the length is a word before its noun. */
  private static boolean attributive(Tokens tokens, int first, int end) {
    return tokens.text(first).contains("-")
        || tokens.is(first + 1, "-")
        || tokens.is(end - 2, "-")
        || tokens.text(end - 1).contains("-")
        || tokens.is(end, "'", "’")
        || tokens.is(end - 1, "long");
  }

  private static boolean nounNext(Context context, Sentence sentence, int i) {
    return i + 1 < sentence.endToken()
        && context.tokens().isWord(i + 1)
        && Lexicon.get().isNoun(context.noun(i + 1))
        && !context
            .tokens()
            .is(i + 1, "in", "on", "at", "as", "over", "by", "after", "was", "will");
  }

  private static @Nullable Activity happening(Context context, Sentence sentence, int i) {
    String name = DurationWords.happening(context, i);
    return name == null ? null : made(context, sentence, name, i, i + 1);
  }

  private static boolean inState(Context context, Sentence sentence, int end) {
    for (int i = end + 1; i < Math.min(end + 5, sentence.endToken()); i++) {
      if (DurationWords.state(context, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** "lasted", "went on for", "ran to", "it took eight hours to", "spent three hours talking". */
  private static @Nullable Activity lasted(
      Context context, Sentence sentence, int first, int end, int before) {
    Tokens tokens = context.tokens();
    // "it took the two leaders of the coalition eight hours": who needed the time stands between
    for (int i = before; i > Math.max(sentence.firstToken() - 1, first - 12); i--) {
      if (tokens.is(i, ";")) {
        break;
      }
      boolean it =
          tokens.is(i - 1, "it") || tokens.is(i - 2, "it") || tokens.is(end, "to") && first - i < 3;
      if (tokens.is(i, "took", "takes", "take", "needed", "taken") && it) {
        Activity found = task(context, sentence, i, first, end);
        return found != null ? found : subjectOf(context, sentence, i, first, end);
      }
    }
    // "the debate went on until midnight, nine hours in all"
    if (tokens.is(before, ",") && (tokens.is(end, "in") && tokens.is(end + 1, "all", "total"))) {
      return subjectOf(context, sentence, before, first, end + 2);
    }
    int limit = Math.max(sentence.firstToken(), first - 6);
    for (int i = before; i >= limit; i--) {
      if (tokens.is(i, ",", ";", ".", "and", "but")) {
        break;
      }
      if (RESIZING.contains(context.verb(i)) && i >= before - 4) {
        // "extended to ten days" tells how long it is to be, "by ten days" and "from ten" do not
        return tokens.is(before, "to", "until")
            ? subjectOf(context, sentence, i, first, end)
            : null;
      }
      if (LASTING.contains(context.verb(i)) && verbLike(context, i, first)) {
        return subjectOf(context, sentence, i, first, end);
      }
      if (tokens.is(i, "spent", "spend", "spending", "spends")) {
        return spent(context, sentence, i, first, end);
      }
    }
    return null;
  }

  /** "spent three hours talking", "spent six hours in each other's company". */
  private static @Nullable Activity spent(
      Context context, Sentence sentence, int verb, int first, int end) {
    Tokens tokens = context.tokens();
    for (int i = end; i < Math.min(end + 7, sentence.endToken()); i++) {
      if (tokens.is(i, ".", ";")) {
        break;
      }
      String state = DurationWords.state(context, i);
      if (state != null) {
        return made(context, sentence, state, verb, end).spanning(verb, Math.max(end, i + 1), verb);
      }
      Activity found = at(context, sentence, i, false);
      if (found != null) {
        return found.spanning(verb, Math.max(end, found.end()), verb);
      }
    }
    if (end < sentence.endToken()
        && tokens.isWord(end)
        && tokens.lower(end).endsWith("ing")
        && Lexicon.get().isVerb(context.verb(end))) {
      return made(context, sentence, "~" + context.verb(end), verb, end + 1)
          .spanning(verb, end + 1, verb);
    }
    return null;
  }

  /** "burned for nine days", "were on the line for", "over in forty minutes", "freed after". */
  private static @Nullable Activity adverb(
      Context context, Sentence sentence, int first, int end, int before) {
    Tokens tokens = context.tokens();
    int preposition = before;
    if (tokens.is(preposition, "than", "to")) {
      preposition = before - 2;
    }
    boolean after = tokens.is(before, "after") || tokens.is(preposition, "after");
    boolean in = tokens.is(before, "in", "within", "inside");
    boolean through = tokens.is(before, "for", "over", "through", "throughout", "during");
    if (!after && !in && !through) {
      return null;
    }
    int at = before;
    int stop = Math.max(sentence.firstToken(), first - 24);
    // "For a day and seven hours they sat there": the verb follows
    boolean fronted = at - sentence.firstToken() <= 1;
    if (fronted) {
      return fronted(context, sentence, end, in, after);
    }
    if (after || in) {
      return completed(context, sentence, first, end, at, stop, in);
    }
    for (int i = at - 1; i >= stop; i--) {
      if (tokens.is(i, ";", "(", "before", "after", "until", "but", ".")) {
        return null;
      }
      String state = DurationWords.state(context, i);
      if (state != null) {
        Activity made = made(context, sentence, state, i, end);
        return made.spanning(i, made.end(), verbBefore(context, sentence, i));
      }
      Activity found = at(context, sentence, i, false);
      boolean noun = found != null && at(context, sentence, i, true) != null;
      if (found != null && !noun && found.name().equals("trial")) {
        return null; // "jailed for three years": the length of the sentence
      }
      if (found != null && !noun) {
        return found.spanning(found.first(), end, found.first());
      }
      if (found != null && light(context, sentence, i)) {
        return found;
      }
      if (verbal(context, i)) {
        return governed(context, sentence, i, end);
      }
    }
    return null;
  }

  /** The verb of the clause that a state stands in: "left them without power". */
  private static int verbBefore(Context context, Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(sentence.firstToken(), at - 12); i--) {
      if (verbal(context, i) || Verbs.finite(context.tokens(), i)) {
        return i;
      }
    }
    return at;
  }

  /** "held talks for three hours", "was in surgery": the noun is what the verb does. */
  private static boolean light(Context context, Sentence sentence, int noun) {
    Tokens tokens = context.tokens();
    for (int i = noun - 1; i >= Math.max(sentence.firstToken(), noun - 6); i--) {
      if (tokens.is(
          i,
          "held",
          "hold",
          "had",
          "have",
          "conducted",
          "staged",
          "kept",
          "continued",
          "was",
          "were",
          "been",
          "be",
          "sat",
          "attended",
          "in",
          "on")) {
        return !tokens.is(i, "in", "on") || noun - i <= 2;
      }
      if (verbal(context, i)) {
        return false;
      }
    }
    return false;
  }

  private static @Nullable Activity governed(
      Context context, Sentence sentence, int verb, int end) {
    String name = DurationWords.verb(context, verb);
    if (name == null) {
      String lemma = context.verb(verb);
      if (lemma.equals("speak") && context.tokens().is(verb + 1, "to") && !phoned(context)) {
        name = "speech";
      } else if (lemma.equals("talk") || lemma.equals("speak") || lemma.equals("converse")) {
        Occurrence talks =
            context.eventNear(sentence, verb, t -> t.equals("call") || t.equals("meeting"));
        name = talks == null ? "speech" : talks.type();
      } else if (BINDING.contains(lemma) || lemma.length() < 3) {
        return null;
      } else {
        name = "~" + lemma;
      }
    }
    return made(context, sentence, name, verb, end).spanning(verb, end, verb);
  }

  private static boolean phoned(Context context) {
    Occurrence main = context.events().mainOccurrence();
    return main != null && main.type().equals("call");
  }

  /** "For five hours the coast had no power", "In half an hour it was finished". */
  private static @Nullable Activity fronted(
      Context context, Sentence sentence, int end, boolean in, boolean after) {
    Tokens tokens = context.tokens();
    int stop = Math.min(end + 14, sentence.endToken());
    for (int i = end; i < stop; i++) {
      if (tokens.is(i, ";", "that", "which", "who", "when", "while")) {
        return null;
      }
      String state = DurationWords.state(context, i);
      if (state != null && !in && !after) {
        return made(context, sentence, state, i, i + 1);
      }
      boolean over = tokens.is(i, "over", "finished", "done", "ended", "concluded", "through");
      if (in && over) {
        return subjectOf(context, sentence, i, end, i + 1);
      }
      if (in || !verbal(context, i)) {
        continue;
      }
      if (after) {
        boolean quiet = context.verb(i).equals("fall") && tokens.is(i + 1, "silent", "quiet");
        Occurrence main = quiet ? context.events().mainOccurrence() : null;
        return main != null
            ? new Activity(main.type(), i, i + 1, i, main)
            : ENDING.contains(context.verb(i)) ? subjectOf(context, sentence, i, end, i + 1) : null;
      }
      Activity found = at(context, sentence, i, false);
      if (found != null && !found.name().equals("trial")) {
        return found;
      }
      Activity governed = governed(context, sentence, i, i + 1);
      if (governed != null || !tokens.is(i, "was", "were", "had", "been", "have", "be")) {
        return governed;
      }
    }
    return null;
  }

  /** "over in forty minutes", "broke up after an hour", "was freed after 19 days". */
  private static @Nullable Activity completed(
      Context context, Sentence sentence, int first, int end, int at, int stop, boolean in) {
    Tokens tokens = context.tokens();
    if (!in) {
      // "after holding customers for six hours" has its own preposition; here it is "after six
      // hours"
      for (int i = at - 1; i >= stop; i--) {
        if (tokens.is(i, ";", "(", ".", "who", "which")) {
          break;
        }
        String ended = verbal(context, i) ? DurationWords.ended(context, i, at) : null;
        if (ended != null && !ended.equals("match")) {
          return made(context, sentence, ended, i, end).spanning(i, end, i);
        }
        boolean ends = ENDING.contains(context.verb(i)) || LIFTING.contains(context.verb(i));
        if (ends && verbal(context, i)) {
          Activity object = object(context, sentence, i, at);
          if (object != null) {
            return object.spanning(i, end, i);
          }
          boolean passive = DurationWords.passive(tokens, i);
          if (at - i <= 4 || passive && at - i <= 8) {
            return subjectOf(context, sentence, i, first, end);
          }
        }
        if (tokens.is(i, "over") && at - i <= 4) {
          return subjectOf(context, sentence, i, first, end);
        }
      }
      return null;
    }
    for (int i = at - 1; i >= stop; i--) {
      if (tokens.is(i, ";", "(", ".", "who", "which", "first", "worst", "best", "biggest")) {
        break;
      }
      boolean over =
          tokens.is(
              i,
              "over",
              "finished",
              "done",
              "completed",
              "ended",
              "concluded",
              "through",
              "wrapped",
              "settled");
      if (over && at - i <= 3) {
        return subjectOf(context, sentence, i, first, end);
      }
      if (DurationWords.state(context, i) != null
          && (tokens.is(i - 1, "off") || tokens.is(i - 2, "off"))) {
        return made(context, sentence, DurationWords.state(context, i), i, end);
      }
      String ended = verbal(context, i) ? DurationWords.ended(context, i, at) : null;
      if (ended != null && !ended.equals("kidnapping") && !ended.equals("trapped")) {
        return made(context, sentence, ended, i, end).spanning(i, end, i);
      }
      if (verbal(context, i) && tokens.is(at, "in", "inside") && DONE.contains(context.verb(i))) {
        return made(context, sentence, "~" + context.verb(i), i, end).spanning(i, end, i);
      }
    }
    return null;
  }

  /** Verbs with which people end what they were doing: "lifted the blockade", "gave up". */
  private static final Set<String> LIFTING = Set.of("lift", "call", "give", "suspend", "drop");

  /** "ended their strike on Thursday", "called off the search": what a verb of ending ends. */
  private static @Nullable Activity object(Context context, Sentence sentence, int verb, int stop) {
    Tokens tokens = context.tokens();
    for (int i = verb + 1; i < Math.min(stop, verb + 7); i++) {
      if (tokens.is(i, ",", "in", "at", "when", "who", "that", "for", "with", "after")) {
        return null;
      }
      Activity found = at(context, sentence, i, true);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Verbs that end with their deed done, so that the time in which they are done is its length. */
  private static final Set<String> DONE =
      Set.of(
          "plug",
          "repair",
          "clear",
          "evacuate",
          "cover",
          "complete",
          "cross",
          "swim",
          "row",
          "climb",
          "cycle",
          "walk",
          "fix",
          "seal",
          "collapse",
          "sell",
          "count",
          "fail",
          "break",
          "reach",
          "hear");

  /** "six hours after it began", "rose three hours later". */
  private static @Nullable Activity since(Context context, Sentence sentence, int first, int end) {
    Tokens tokens = context.tokens();
    int start = -1;
    boolean named = false;
    if (tokens.is(end, "after")) {
      for (int i = end + 1; i < Math.min(end + 8, sentence.endToken()); i++) {
        if (tokens.is(i, "began", "begun", "started", "opened", "start", "beginning", "outbreak")) {
          start = i;
          break;
        }
        named |= tokens.is(i, "it", "they", "he", "she");
      }
      if (start < 0) {
        return null;
      }
    }
    // the verb that ends: "it is over", "rose", "closed the hatch"
    for (int i = first - 1; i >= Math.max(sentence.firstToken(), first - 10); i--) {
      if (tokens.is(i, ";", ".")) {
        break;
      }
      boolean ends =
          ENDING.contains(context.verb(i)) && verbal(context, i)
              || tokens.is(i, "over", "rose", "ended", "out");
      String ended = verbal(context, i) ? DurationWords.ended(context, i, first) : null;
      if (ended != null && start >= 0 && !ended.equals("match") && !named) {
        return made(context, sentence, ended, i, end + 1).spanning(i, Math.max(end, start + 1), i);
      }
      if (ends) {
        boolean hatch = context.find(i, first, w -> w.equals("hatch") || w.equals("airlock")) >= 0;
        if (hatch) {
          return made(context, sentence, "spacewalk", i, end + 1).spanning(i, end + 1, i);
        }
        Activity subject = subjectOf(context, sentence, i, first, Math.max(end + 1, start + 1));
        if (subject != null) {
          return subject;
        }
        Occurrence main = context.events().mainOccurrence();
        boolean pronoun =
            context.findLast(sentence.firstToken(), i, w -> w.equals("it") || w.equals("they"))
                >= 0;
        return main == null || !pronoun
            ? null
            : new Activity(main.type(), i, Math.max(end + 1, start + 1), i, main);
      }
    }
    return null;
  }

  /**
   * What is done in "it took the jury eight hours to convict him", "it took them a day to agree".
   */
  private static @Nullable Activity task(
      Context context, Sentence sentence, int verb, int first, int end) {
    Tokens tokens = context.tokens();
    int stop = Math.min(end + 4, sentence.endToken());
    if (context.find(verb, stop, w -> w.equals("jury") || w.equals("jurors")) >= 0) {
      return made(context, sentence, "debate", verb, end).spanning(verb, end, verb);
    }
    boolean surgeons =
        context.find(
                Math.max(sentence.firstToken(), verb - 8),
                end,
                word -> word.startsWith("surgeon") || word.equals("surgical"))
            >= 0;
    if (surgeons && tokens.is(end, "to")) {
      return made(context, sentence, "operation", verb, end).spanning(verb, end, verb);
    }
    for (int i = end; i < Math.min(end + 14, sentence.endToken()); i++) {
      if (tokens.is(i, ".", ";")) {
        break;
      }
      String state = DurationWords.state(context, i);
      String task = state != null ? state : TASKS.get(context.verb(i));
      if (task == null
          && tokens.is(i, "out")
          && tokens.is(end, "to")
          && tokens.is(end + 1, "put")) {
        task = "out";
      }
      if (task != null) {
        return made(context, sentence, task, verb, end).spanning(verb, Math.max(end, i + 1), verb);
      }
      Activity found = at(context, sentence, i, false);
      if (found != null && (found.name().equals("call") || found.name().equals("meeting"))) {
        return found.spanning(verb, end, verb);
      }
    }
    if (tokens.is(end, "to")
        && Lexicon.get().isVerb(tokens.lower(end + 1))
        && tokens.lower(end + 1).length() > 2) {
      return made(context, sentence, "~" + context.verb(end + 1), verb, end + 2)
          .spanning(verb, end + 2, verb);
    }
    return null;
  }

  private static boolean verbLike(Context context, int i, int durationFirst) {
    Tokens tokens = context.tokens();
    String word = tokens.lower(i);
    if (word.equals("last")) {
      // "the last two hours" is no verb
      return tokens.is(
          i - 1,
          "to",
          "will",
          "would",
          "could",
          "may",
          "might",
          "should",
          "can",
          "did",
          "not",
          "now",
          "only",
          "probably",
          "likely",
          "still",
          "also");
    }
    if (word.startsWith("go") || word.startsWith("went")) {
      return tokens.is(i + 1, "on");
    }
    if (context.verb(i).equals("take")) {
      return durationFirst - i <= 4
          && !tokens.is(i + 1, "place", "off", "part", "over")
          && context.find(durationFirst, durationFirst + 5, "off"::equals) < 0;
    }
    if (word.equals("run") || word.equals("runs")) {
      return !tokens.is(i - 1, "the", "a", "home");
    }
    return true;
  }

  /** Whether a token is a verb of its clause, as far as its form tells. */
  private static boolean verbal(Context context, int i) {
    Tokens tokens = context.tokens();
    if (!tokens.isWord(i) || tokens.isCapitalised(i) || context.nameAt(i) != null) {
      return false;
    }
    String word = tokens.lower(i);
    String lemma = context.verb(i);
    if (!Lexicon.get().isVerb(lemma)) {
      return false;
    }
    boolean noun =
        tokens.is(i - 1, "the", "a", "an", "his", "her", "its", "their", "this", "of", "no")
            || tokens.is(i - 1, "by") && !word.endsWith("ing");
    if (!word.equals(lemma) && !word.endsWith("s") && !noun) {
      return true;
    }
    return tokens.is(i - 1, "to", "will", "would", "could", "may", "might", "must", "can", "not")
        || Verbs.past(context, i) && !noun;
  }

  /** An activity by its head, with the event of the document that it belongs to. */
  private static Activity made(
      Context context, Sentence sentence, String head, int token, int end) {
    String name = head;
    if (head.equals("talk")) {
      // a chat or an exchange is by telephone where the report tells of a call
      Occurrence talks =
          context.eventNear(sentence, token, t -> t.equals("call") || t.equals("meeting"));
      return new Activity(
          talks == null ? "debate" : talks.type(), token, Math.max(end, token + 1), token, talks);
    }
    Occurrence event =
        context.eventNear(
            sentence, token, type -> type.equals(name) || EventTypes.compatible(type, name));
    if (event == null) {
      Occurrence main = context.events().mainOccurrence();
      event = main;
    }
    return new Activity(name, token, Math.max(end, token + 1), token, event);
  }

  /** The event or activity that a token tells of, or null. */
  static @Nullable Activity at(Context context, Sentence sentence, int i, boolean nounOnly) {
    int m = context.firstMention(sentence);
    for (EventMention mention : context.mentions(sentence)) {
      // "jailed for 18 months" is no trial of 18 months
      boolean verdict =
          mention.verb() && mention.type().equals("trial") && !context.verb(i).equals("try");
      if (mention.firstToken() == i && !(nounOnly && mention.verb()) && !verdict) {
        if (mention.type().equals("war") && context.tokens().is(i - 1, "bidding")) {
          return made(context, sentence, "debate", i, i + 1);
        }
        Occurrence occurrence = context.events().of(m);
        return new Activity(mention.type(), i, mention.endToken(), i, occurrence);
      }
      m++;
    }
    if (!context.tokens().isWord(i)) {
      return null;
    }
    String noun = DurationWords.noun(context, i);
    String name = noun != null ? noun : nounOnly ? null : verbAt(context, i);
    return name == null ? null : made(context, sentence, name, i, i + 1);
  }

  private static @Nullable String verbAt(Context context, int i) {
    return verbal(context, i) ? DurationWords.verb(context, i) : null;
  }

  /** The activity that stands before a verb as its subject, or that a pronoun there stands for. */
  static @Nullable Activity subjectOf(
      Context context, Sentence sentence, int verb, int first, int end) {
    Tokens tokens = context.tokens();
    int stop = Math.max(sentence.firstToken(), verb - 25);
    int last = Math.max(end, verb + 1);
    String generic = null;
    int genericAt = -1;
    for (int i = verb - 1; i >= stop; i--) {
      if (tokens.is(i, ";")) {
        break;
      }
      Activity found = at(context, sentence, i, true);
      String state = found == null ? DurationWords.state(context, i) : null;
      if (state != null) {
        return made(context, sentence, state, i, last).spanning(i, last, verb);
      }
      if (found != null) {
        return found.spanning(found.first(), last, verb);
      }
      if (generic == null && !nounNext(context, sentence, i)) {
        generic = DurationWords.happening(context, i);
        genericAt = i;
      }
      if (generic != null && tokens.is(i, ",", "which", "that")) {
        break;
      }
    }
    // "It ended", "which took", "taking": what was being told of
    boolean pronoun =
        context.findLast(
                stop,
                verb,
                word ->
                    word.equals("it")
                        || word.equals("which")
                        || word.equals("this")
                        || word.equals("they")
                        || word.equals("that"))
            >= 0;
    // "The second, on 11 June, filled fifty minutes": an ordinal alone goes on with the same sort
    boolean ordinal =
        tokens.is(
                sentence.firstToken() + 1,
                "second",
                "first",
                "third",
                "last",
                "latest",
                "previous",
                "other")
            || tokens.is(stop, "another");
    if (generic != null && !ordinal) {
      return made(context, sentence, generic, genericAt, last).spanning(genericAt, last, verb);
    }
    if (pronoun || ordinal || tokens.lower(verb).endsWith("ing")) {
      int m = context.firstMention(sentence) - 1;
      Occurrence main = context.events().mainOccurrence();
      boolean far = m < 0 || context.events().mentions().get(m).sentence() < sentence.index() - 2;
      if (far && main != null) {
        return new Activity(main.type(), verb, last, verb, main);
      }
      if (m >= 0 && context.events().mentions().get(m).sentence() >= sentence.index() - 2) {
        // "it" goes on telling of what the report is about, where the sentence before speaks of
        // that
        int told = m;
        for (int k = m;
            k >= 0
                && context.events().mentions().get(k).sentence()
                    == context.events().mentions().get(m).sentence();
            k--) {
          if (context.events().of(k) == context.events().mainOccurrence()) {
            told = k;
            break;
          }
        }
        EventMention mention = context.events().mentions().get(told);
        return new Activity(mention.type(), verb, last, verb, context.events().of(told));
      }
    }
    return null;
  }
}
