package dev.twosource.kinds.date;

import dev.twosource.kinds.act.Acts;
import dev.twosource.kinds.act.DateClauses;
import dev.twosource.kinds.claim.Months;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.TextTable;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.event.EventMention;
import dev.twosource.reading.event.EventTypes;
import dev.twosource.reading.event.Occurrence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What else happened on a day than what its own verb tells: "nine were killed on Friday when the
 * train left the rails" dates a crash as well, "after Friday's verdict" the verdict, "tributes
 * followed the death on Friday of the singer" a death. Two reports seldom choose the same verb for
 * one day; these are what they have in common.
 */
final class DateTwins {
  /** How many words may stand between a day and the noun of which it is. */
  private static final int WORDS = 4;

  /** How far behind a day a clause or phrase may begin that tells what happened on it. */
  private static final int REACH = 14;

  /** Words with which a phrase tells in what something happened, or at what. */
  private static final Set<String> WITHIN = Set.of("in", "during", "at", "for", "with", "by");

  private static final class Holder {
    private static final Map<String, String> NOUNS = nouns();
  }

  /**
   * One more act that a day is of.
   *
   * @param first its first token
   * @param end the token after its last one
   * @param event the event that it is, as the document tells of it, or null
   * @param type the type of event or the act
   */
  record Twin(int first, int end, @Nullable Occurrence event, String type) {}

  private DateTwins() {}

  private static Map<String, String> nouns() {
    Map<String, String> nouns = new HashMap<>();
    for (String entry : TextTable.beside(DateTwins.class, "deed-nouns.txt").entries()) {
      int bar = entry.indexOf('|');
      for (String noun : entry.substring(bar + 1).split(",")) {
        nouns.putIfAbsent(noun.strip(), entry.substring(0, bar).strip());
      }
    }
    return Map.copyOf(nouns);
  }

  /** What else a time expression dates. */
  static List<Twin> of(Context context, Sentence sentence, Timex timex) {
    List<Twin> found = new ArrayList<>();
    Tokens tokens = context.tokens();
    int first = tokens.tokenAt(timex.span().start());
    int end = tokens.tokenAt(timex.span().end() - 1) + 1;
    if (owner(tokens, timex)) {
      noun(context, sentence, end + 1, Math.min(end + 1 + WORDS, sentence.endToken()), found);
      return found;
    }
    if (names(context, timex)) {
      noun(context, sentence, end, Math.min(end + 2, sentence.endToken()), found);
      return found;
    }
    if (timex.relation() != Timex.Relation.AT) {
      return found;
    }
    verb(context, sentence, timex, first, end, found);
    int before = tokens.is(first - 1, "on") ? first - 2 : first - 1;
    before = tokens.is(before, "late", "early") ? before - 1 : before;
    int noun = of(tokens, sentence, before);
    boolean act = noun == before || Holder.NOUNS.containsKey(context.noun(noun));
    if (act && free(context, sentence, noun)) {
      named(context, sentence, noun, found);
    }
    clause(context, sentence, end, found);
    phrase(context, sentence, end, found);
    return found;
  }

  /**
   * Whether a noun is no object of a verb before it: "announced the death of A on Friday" tells
   * when it was announced, "tributes after the death of A on Friday" when she died.
   */
  private static boolean free(Context context, Sentence sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(sentence.firstToken(), noun - 8); i--) {
      if (context.tokens().is(i, "after", "before", "since", "following", "despite", "until")) {
        return true;
      }
      if (Acts.verbal(context, i)) {
        return false;
      }
    }
    return true;
  }

  /** Adds the act of the verb that a day goes with, where a noun was told of first. */
  private static void verb(
      Context context, Sentence sentence, Timex timex, int first, int end, List<Twin> found) {
    for (EventMention mention : context.mentions(sentence)) {
      boolean own = timex.equals(mention.when()) && mention.verb();
      String act = own ? Acts.of(context, sentence, mention.firstToken()) : "~";
      if (Acts.listed(act)) {
        found.add(new Twin(mention.firstToken(), mention.firstToken() + 1, null, act));
      }
    }
    int verb = DateClauses.verb(context, sentence, first, end);
    boolean plain =
        verb >= 0
            && DateClauses.chosen(context, sentence, verb, end) < 0
            && !denied(context.tokens(), verb);
    String act = plain ? Acts.of(context, sentence, verb) : "~";
    if (Acts.listed(act) && !Acts.saying(act)) {
      found.add(new Twin(verb, verb + 1, null, act));
    }
    if (plain && light(context, verb)) {
      lead(context, sentence, verb, found);
    }
  }

  /**
   * Whether a verb only says that what its subject names came about: "the exchange was carried
   * out", "the verdict came", "the transfer went ahead".
   */
  private static boolean light(Context context, int verb) {
    Tokens tokens = context.tokens();
    return switch (context.verb(verb)) {
      case "happen", "occur" -> true;
      case "take" -> tokens.is(verb + 1, "place");
      case "come" ->
          tokens.is(verb + 1, "on", "at", "late", "early", "just", "shortly", "about")
              || tokens.is(verb + 1, "a", "two", "three");
      case "go" -> tokens.is(verb + 1, "ahead");
      case "carry" -> tokens.is(verb + 1, "out");
      case "plan", "schedule", "set", "due", "expect", "fix", "do" -> true;
      default -> false;
    };
  }

  /** Adds the act that the subject of a verb names. */
  private static void lead(Context context, Sentence sentence, int verb, List<Twin> found) {
    Clause clause = DateClauses.of(context, sentence, verb);
    boolean transitive =
        clause != null && !clause.passive() && PASSIVE.contains(context.verb(verb));
    if (clause != null && clause.subjects().size() == 1 && !transitive && !clause.negated()) {
      int head = clause.subjects().get(0).head();
      int before = found.size();
      boolean rises = context.tokens().is(head, "lift", "blast", "take");
      if (rises && context.tokens().is(head + 2, "off")) {
        found.add(new Twin(head, verb + 1, null, "launch"));
      } else {
        named(context, sentence, head, found);
      }
      // the passage reaches to the verb
      for (int i = before; i < found.size(); i++) {
        Twin twin = found.get(i);
        found.set(i, new Twin(twin.first(), verb + 1, twin.event(), twin.type()));
      }
    }
  }

  /** Verbs that are said of an act only where they are passive. */
  private static final Set<String> PASSIVE =
      Set.of("carry", "plan", "schedule", "set", "expect", "fix", "do");

  /** "The death of the singer A. B. on Friday": the noun before "of", or the token itself. */
  private static int of(Tokens tokens, Sentence sentence, int last) {
    for (int i = last; i > Math.max(sentence.firstToken(), last - 6); i--) {
      if (!tokens.isWord(i)) {
        return last;
      }
      if (tokens.is(i, "of")) {
        return i - 1;
      }
    }
    return last;
  }

  /** Whether a day is that of the noun behind it: "Friday's crash". */
  static boolean owner(Tokens tokens, Timex timex) {
    return tokens.is(tokens.tokenAt(timex.span().end() - 1) + 1, "'s", "’s");
  }

  /** Whether a day stands before the noun of what was on it: "the 19 July truce". */
  static boolean names(Context context, Timex timex) {
    Tokens tokens = context.tokens();
    int first = tokens.tokenAt(timex.span().start());
    int end = tokens.tokenAt(timex.span().end() - 1) + 1;
    boolean article = tokens.is(first, "the") || tokens.is(first - 1, "the", "this", "that");
    return article
        && timex.type() == Timex.Type.DATE
        && timex.interval() != null
        && timex.interval().withinOneDay()
        && (tokens.lower(end - 1).endsWith("day")
            || tokens.isNumber(end - 1)
            || Months.is(tokens.lower(end - 1)))
        && noun(context, end)
        && !Acts.verbal(context, end);
  }

  /** "Friday's state funeral": the first noun of an act among a few words. */
  private static void noun(Context context, Sentence sentence, int from, int to, List<Twin> found) {
    Tokens tokens = context.tokens();
    for (int i = from; i < to; i++) {
      if (!tokens.isWord(i) && !tokens.is(i, "-")
          || tokens.is(i, "of", "in", "on", "at", "and", "by", "to", "for", "was", "were")) {
        return;
      }
      boolean last = i + 1 >= sentence.endToken() || !noun(context, i + 1);
      if (last && named(context, sentence, i, found)) {
        return;
      }
    }
  }

  private static boolean noun(Context context, int i) {
    return context.tokens().isWord(i)
        && (Holder.NOUNS.containsKey(context.noun(i)) || EventTypes.noun(context.noun(i)) != null);
  }

  /** Adds the act that a noun names, if it names one. */
  private static boolean named(Context context, Sentence sentence, int i, List<Twin> found) {
    if (i < sentence.firstToken() || !context.tokens().isWord(i) || Acts.verbal(context, i)) {
      return false;
    }
    int m = context.firstMention(sentence);
    boolean any = false;
    for (EventMention mention : context.mentions(sentence)) {
      if (mention.firstToken() <= i && i < mention.endToken() && !mention.verb()) {
        found.add(new Twin(i, i + 1, context.events().of(m), mention.type()));
        any = true;
      }
      m++;
    }
    String act = Holder.NOUNS.get(context.noun(i));
    if (act != null) {
      found.add(new Twin(i, i + 1, null, act));
    }
    return any || act != null;
  }

  /** "On Friday when the bridge gave way": what happened then. */
  private static void clause(Context context, Sentence sentence, int end, List<Twin> found) {
    Tokens tokens = context.tokens();
    int to = Math.min(sentence.endToken(), end + REACH);
    for (int i = end; i < to; i++) {
      boolean role = tokens.is(i, "as") && tokens.is(i + 1, "well", "of", "part", "a", "an");
      if (tokens.is(i, "when", "as") && !role) {
        int verb = DateClauses.clause(context, sentence, i + 1);
        if (verb >= 0) {
          act(context, sentence, i + 1, verb, found);
        }
        return;
      }
      if (tokens.is(i, ";", "which", "who", "that", "after", "before", "because", "and", "but")) {
        return;
      }
    }
  }

  /** "Had reached no verdict", "did not open": it has not come to that. */
  private static boolean denied(Tokens tokens, int verb) {
    return tokens.is(verb + 1, "no", "neither", "nothing", "nobody")
        || tokens.is(verb - 1, "not", "n't", "never");
  }

  private static void act(
      Context context, Sentence sentence, int from, int verb, List<Twin> found) {
    if (context.tokens().is(verb - 1, "had")
        || context.tokens().is(verb - 2, "had")
        || denied(context.tokens(), verb)) {
      return;
    }
    String act = Acts.of(context, sentence, verb);
    if (Acts.listed(act) && !Acts.saying(act)) {
      found.add(new Twin(verb, verb + 1, null, act));
    }
    int m = context.firstMention(sentence);
    for (EventMention mention : context.mentions(sentence)) {
      boolean own = mention.firstToken() >= from && mention.firstToken() <= verb + 2;
      if (own && EventTypes.harmful(mention.type()) && !mention.background()) {
        found.add(new Twin(from, verb + 1, context.events().of(m), mention.type()));
      }
      m++;
    }
  }

  /** "On Friday in a raid on the farm", "gathered on Friday for the funeral". */
  private static void phrase(Context context, Sentence sentence, int end, List<Twin> found) {
    Tokens tokens = context.tokens();
    if (end + 2 >= sentence.endToken() || !WITHIN.contains(tokens.lower(end))) {
      return;
    }
    boolean article = tokens.is(end + 1, "a", "an", "the");
    if (article) {
      noun(context, sentence, end + 2, Math.min(end + 2 + WORDS, sentence.endToken()), found);
    }
  }
}
