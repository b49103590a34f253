package dev.twosource.kinds.act;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Fronted;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import dev.twosource.reading.event.EventMention;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a day is the day of, by the clause that it stands in. */
public final class DateClauses {
  private static final int REACH = 20;

  private DateClauses() {}

  /**
   * The number of the event whose noun a day stands with, no verb between them: "a strike on a
   * market at Umm Ruwaba on Thursday", "Friday's show"; -1 for none.
   */
  public static int noun(Context context, Sentence sentence, int first, int end) {
    Tokens tokens = context.tokens();
    boolean possessive = tokens.is(end, "'s", "'", "’s");
    int m = context.firstMention(sentence);
    int best = -1;
    for (EventMention mention : context.mentions(sentence)) {
      boolean before = mention.endToken() <= first && !mention.verb() && !possessive;
      boolean object = before && elsewhere(context, sentence, mention, first, end);
      if (before && !object && plain(context, mention.endToken(), first)) {
        best = m;
      }
      boolean after = possessive && mention.firstToken() >= end && mention.firstToken() <= end + 6;
      if (after && best < 0) {
        best = m;
      }
      // "It was Friday when the drone came"
      m++;
    }
    return best;
  }

  /**
   * Whether a verb says of people that they have been behind bars: "have been held since Monday",
   * "has been in custody since Monday" tell when they were taken.
   */
  public static boolean detained(Context context, Sentence sentence, int verb, int first) {
    Clause clause = of(context, sentence, verb);
    if (clause == null
        || clause.negated()
        || context.find(clause.first(), first, "been"::equals) < 0) {
      return false;
    }
    Tokens tokens = context.tokens();
    String lemma = context.verb(verb);
    boolean taken =
        lemma.equals("detain")
            || lemma.equals("jail")
            || lemma.equals("hold") && context.find(verb, first, CAPTIVE::contains) < 0;
    boolean in = false;
    for (int i = verb; i < first; i++) {
      in |= tokens.is(i, "behind") && tokens.is(i + 1, "bars");
      in |= tokens.is(i, "in") && context.find(i + 1, Math.min(i + 4, first), CELLS::contains) >= 0;
    }
    return (taken || in) && people(context, clause);
  }

  /** What people are held as, or what else is held. */
  private static final Set<String> CAPTIVE =
      Set.of("hostage", "hostages", "captive", "office", "post", "talks", "by", "record", "title");

  private static final Set<String> CELLS =
      Set.of("custody", "jail", "prison", "detention", "remand", "cell", "cells");

  private static boolean people(Context context, Clause clause) {
    Tokens tokens = context.tokens();
    for (Phrase subject : clause.subjects()) {
      int head = subject.head();
      Name name = context.nameAt(head);
      boolean person =
          name != null
              ? name.type() == Name.Type.PERSON
              : tokens.is(head, "he", "she", "they", "who", "pair", "trio", "both", "two", "three")
                  || Lexicon.get().nounClass(context.noun(head)) == NounClass.PERSON;
      if (person) {
        return true;
      }
    }
    return false;
  }

  /** The number of the event whose noun stands behind its day: "the Wednesday bombings"; or -1. */
  public static int behind(Context context, Sentence sentence, int end) {
    int m = context.firstMention(sentence);
    for (EventMention mention : context.mentions(sentence)) {
      if (mention.firstToken() == end && !mention.verb()) {
        return m;
      }
      m++;
    }
    return -1;
  }

  /**
   * Whether a day near an event's word is that of another verb: "arrested on Friday over the
   * theft".
   */
  public static boolean elsewhere(Context context, Sentence sentence, EventMention mention) {
    Tokens tokens = context.tokens();
    int first = tokens.tokenAt(mention.when().span().start());
    int end = tokens.tokenAt(mention.when().span().end() - 1) + 1;
    return elsewhere(context, sentence, mention, first, end);
  }

  private static boolean elsewhere(
      Context context, Sentence sentence, EventMention mention, int first, int end) {
    Tokens tokens = context.tokens();
    if (tokens.is(end, "'s", "’s")) {
      return false;
    }
    if (mention.firstToken() >= end) {
      int left = left(context, sentence, first);
      return left >= 0 && first - left <= 10 && first - sentence.firstToken() > 2;
    }
    // "passed sentence on Wednesday", "delivered the verdict": the verb and its noun are one act
    int act = left(context, sentence, mention.firstToken());
    if (act >= 0
        && mention.firstToken() - act <= (mention.verb() ? 1 : 4)
        && Acts.known(context, sentence, act)
        && Acts.of(context, sentence, act).startsWith("~")) {
      return true;
    }
    // "the president accepted her resignation on Tuesday"
    if (act >= 0
        && !mention.verb()
        && mention.firstToken() - act <= 4
        && ANSWERS.contains(context.verb(act))) {
      return true;
    }
    int left = left(context, sentence, first);
    // "months after it burned down, the school reopened on Monday"
    boolean beside =
        !mention.verb() || context.find(mention.endToken(), Math.max(left, 0), ","::equals) >= 0;
    return beside && left >= mention.endToken() && Acts.known(context, sentence, left);
  }

  /** Whether nothing but the words of one phrase stands between two tokens. */
  private static boolean plain(Context context, int from, int to) {
    if (to - from > 16) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (context
              .tokens()
              .is(
                  i, ";", "that", "which", "who", "when", "after", "before", "and", "but",
                  "because", "to", "is", "was", "were", "will", "has", "had", "have", "would",
                  "said")
          || Acts.verbal(context, i)) {
        return false;
      }
    }
    return true;
  }

  /** The verb that a day goes with, or -1. */
  public static int verb(Context context, Sentence sentence, int first, int end) {
    Tokens tokens = context.tokens();
    if (tokens.is(end, "'s", "’s")) {
      // "Friday's edition": the day of a noun; "fell ill at Friday's show": of the verb, too
      boolean moment =
          tokens.is(first - 1, "at", "during")
              || tokens.is(first - 1, "on", "for")
                  && context.find(end + 1, Math.min(end + 4, sentence.endToken()), TIDES::contains)
                      >= 0;
      return moment ? left(context, sentence, first) : -1;
    }
    if (cleft(tokens, sentence, first)) {
      int that = context.find(end, Math.min(end + 12, sentence.endToken()), DateClauses::opens);
      return that < 0 ? -1 : right(context, sentence, that + 1);
    }
    int bound = bound(tokens, sentence, first);
    if (bound >= 0) {
      return bound;
    }
    int told = told(context, sentence, first);
    if (told >= 0) {
      return told;
    }
    boolean fronted =
        first - sentence.firstToken() <= 2
            || tokens.is(first - 1, "and", "but", "then")
            || tokens.is(first - 2, "and", "but", "then", "that")
                && tokens.is(first - 1, "on", "in");
    if (!fronted) {
      int left = left(context, sentence, first);
      if (left >= 0) {
        return left;
      }
    }
    int right = aside(context, sentence, first) ? -1 : right(context, sentence, end);
    if (right >= 0 || !fronted) {
      return right;
    }
    Clause clause = Fronted.clause(tokens, context.clauses(sentence), end);
    return clause != null && Acts.verbal(context, clause.verb()) ? clause.verb() : -1;
  }

  /** "starts on Friday and ends on Sunday": the second verb of a timetable, or -1. */
  private static int bound(Tokens tokens, Sentence sentence, int first) {
    int verb = tokens.is(first - 1, "on", "in", "at") ? first - 2 : first - 1;
    boolean second =
        verb > sentence.firstToken() + 2
            && tokens.is(verb, "ends", "closes", "finishes", "concludes", "end", "close", "finish")
            && (tokens.is(verb - 1, "and", "but")
                || tokens.is(verb - 2, "and", "but") && tokens.is(verb - 1, "will", "to"));
    return second ? verb : -1;
  }

  /** "after a scrub on Saturday and another on Monday, it flew": the days of other things. */
  private static boolean aside(Context context, Sentence sentence, int first) {
    for (int i = first - 2; i >= Math.max(sentence.firstToken(), first - 10); i--) {
      if (context.tokens().is(i, "after", "following", "before", "despite")) {
        return first - i > 2;
      }
      if (context.tokens().is(i, ",") || Acts.verbal(context, i)) {
        return false;
      }
    }
    return false;
  }

  /** What comes and goes at its hour: "on Monday's tide", "for Saturday's flight". */
  private static final Set<String> TIDES =
      WordList.set("tide ebb flood water flight train ferry sailing boat bus shift crossing");

  /**
   * The verb of a clause that says only of what happens that it is, for the days that a token
   * begins: "the exhibition is open from 6 to 15 May"; -1 for none.
   */
  public static int being(Context context, Sentence sentence, int first) {
    Clause clause = context.clauses(sentence).clauseAt(first);
    boolean is =
        clause != null
            && clause.first() < first
            && !clause.negated()
            && context.verb(clause.verb()).equals("be")
            && lead(context, sentence, clause) >= 0;
    return is ? clause.verb() : -1;
  }

  /**
   * The verb of a clause that only says when a match is: "the decider is at the same ground on
   * Saturday", "Rovers are at home to Vale on Sunday"; -1 for none.
   */
  public static int fixture(Context context, Sentence sentence, int first) {
    Clause clause = context.clauses(sentence).clauseAt(first);
    if (clause == null
        || clause.first() >= first
        || clause.negated()
        || !context.verb(clause.verb()).equals("be")) {
      return -1;
    }
    int head = lead(context, sentence, clause);
    Tokens tokens = context.tokens();
    int end = clause.verbEnd();
    boolean home =
        tokens.is(end, "at") && tokens.is(end + 1, "home") && tokens.is(end + 2, "to", "against");
    boolean named = head >= 0 && FIXTURES.contains(context.noun(head));
    return home || named && context.events().tells(MATCH) ? clause.verb() : -1;
  }

  private static final Set<String> FIXTURES =
      WordList.set("final semi-final quarter-final decider tie replay rematch derby leg fixture");

  private static final Set<String> MATCH = Set.of("match");

  /**
   * The word for a state that a clause says will be reached: "will not be ready before 2028",
   * "should be open again from Sunday"; -1 for none.
   */
  public static int state(Context context, Sentence sentence, int first) {
    Clause clause = context.clauses(sentence).clauseAt(first);
    if (clause == null
        || clause.first() >= first
        || !context.verb(clause.verb()).equals("be")
        || context.modality(clause.verb()) == Modality.ACTUAL && !clause.negated()) {
      return -1;
    }
    int at = clause.verbEnd();
    at = context.tokens().is(at, "fully", "again", "partly") ? at + 1 : at;
    return REACHED.contains(context.tokens().lower(at)) ? at : -1;
  }

  private static final Set<String> REACHED =
      WordList.set(
          "ready open complete finished available usable passable operational online navigable");

  /** "It was on Tuesday that": the verb follows. */
  public static boolean cleft(Tokens tokens, Sentence sentence, int first) {
    return first - sentence.firstToken() <= 4
        && (tokens.is(first - 1, "was", "is") || tokens.is(first - 2, "was", "is"))
        && tokens.is(sentence.firstToken(), "it", "it's");
  }

  /**
   * The number of the event for which somebody has chosen a day: "named the 9th for its strike",
   * "picked Monday as the day of the vote"; -1 for none.
   */
  public static int chosen(Context context, Sentence sentence, int verb, int end) {
    Tokens tokens = context.tokens();
    if (!CHOOSING.contains(context.verb(verb)) || !tokens.is(end, "for", "as") || end - verb > 10) {
      return -1;
    }
    int m = context.firstMention(sentence);
    for (EventMention mention : context.mentions(sentence)) {
      if (mention.firstToken() > end && mention.firstToken() <= end + 6 && !mention.verb()) {
        return m;
      }
      m++;
    }
    return -1;
  }

  private static final Set<String> CHOOSING =
      Set.of("name", "choose", "pick", "set", "fix", "select", "earmark", "reserve", "designate");

  /**
   * The verbal noun of which a clause says that it took place: "the boarding of the tanker took
   * place on", "his handing over"; -1 for none.
   */
  public static int doing(Context context, Sentence sentence, int verb) {
    Tokens tokens = context.tokens();
    for (int i = sentence.firstToken() + 1; i < Math.min(verb, sentence.firstToken() + 5); i++) {
      String word = tokens.lower(i);
      boolean noun =
          tokens.is(i - 1, "the", "a", "his", "her", "its", "their", "'s")
              && (tokens.is(i + 1, "of") || i + 1 == verb);
      if (noun && word.endsWith("ing") && word.length() > 5 && !tokens.isCapitalised(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The verb of a clause that begins at a token, or -1. */
  public static int clause(Context context, Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.endToken(), from + 18); i++) {
      if (Acts.verbal(context, i) && !context.tokens().lower(i).endsWith("ing")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean opens(String word) {
    return word.equals("that") || word.equals("when");
  }

  private static int left(Context context, Sentence sentence, int first) {
    Tokens tokens = context.tokens();
    boolean comma = false;
    for (int i = first - 1; i >= Math.max(sentence.firstToken(), first - REACH); i--) {
      if (tokens.is(i, ";", "(", "–", "—")) {
        return -1;
      }
      if (tokens.is(i, ",") && i < first - 2) {
        comma = true;
      }
      boolean due = tokens.is(i, "due") && i + 1 < first && tokens.is(i - 1, "is", "are");
      if (due || tokens.is(i, "due") && tokens.is(i + 1, "in")) {
        return i;
      }
      if (Acts.verbal(context, i)) {
        boolean saying = Verbs.family(context.verb(i)).equals("state");
        // "announced a merger, in which ... on Friday": what was said is not the saying
        if (saying && (first - i > 5 || context.find(i, first, "that"::equals) >= 0)) {
          return -1;
        }
        return comma && first - i > 14 ? -1 : i;
      }
    }
    return -1;
  }

  private static int right(Context context, Sentence sentence, int end) {
    Tokens tokens = context.tokens();
    for (int i = end; i < Math.min(sentence.endToken(), end + 16); i++) {
      if (tokens.is(i, ";", "which", "who", "because", "after", "before") && i > end + 1) {
        return -1;
      }
      if (Acts.verbal(context, i) && !tokens.lower(i).endsWith("ing")) {
        boolean saying = Verbs.family(context.verb(i)).equals("state");
        // "..., on Monday, officials said", and not "On Monday, officials confirmed ..."
        boolean closes = context.find(end, i, ","::equals) >= 0 && end - sentence.firstToken() > 6;
        return saying && closes ? -1 : i;
      }
    }
    return -1;
  }

  /** The verb of the clause that a day stands in as a part of its own, or -1. */
  private static int told(Context context, Sentence sentence, int first) {
    Clause clause = context.clauses(sentence).clauseAt(first);
    if (clause == null || clause.first() >= first) {
      return -1;
    }
    Tokens tokens = context.tokens();
    int verb = clause.verb();
    int under = under(context, verb, first);
    if (under >= 0) {
      return under;
    }
    if (phase(context, clause) != verb) {
      return verb - 1;
    }
    String lemma = context.verb(verb);
    // "will announce its decision on 19 June": the decision is what the day is of
    boolean saying =
        Verbs.family(lemma).equals("state")
            && !clause.passive()
            && Deeds.of(context, sentence, verb) == null;
    if (saying || lemma.equals("have")) {
      return -1;
    }
    if (lemma.equals("be")) {
      // "is due on Friday", "was closed on Friday"
      if (Deeds.of(context, sentence, verb) != null) {
        return verb; // "is back on Sunday", "will be open again"
      }
      int said = clause.objects().isEmpty() ? -1 : clause.objects().get(0).head();
      return said >= 0 && said < first && (tokens.is(said, "due") || Acts.verbal(context, said))
          ? said
          : -1;
    }
    boolean timed = Acts.timed(lemma) && !clause.subjects().isEmpty() && clause.own();
    boolean verbal = Acts.verbal(context, verb) || clause.passive(); // "will be reconnected on"
    return timed || verbal || clause.form() != Clause.Form.FINITE ? verb : -1;
  }

  /**
   * The verb that a clause's day is of: its own or, where it is a gerund, the one before it that
   * says what came of it: "resumed running", "stopped boarding".
   */
  public static int phase(Context context, Clause clause) {
    int verb = clause.verb();
    boolean phase =
        clause.form() == Clause.Form.GERUND
            && ASPECT.contains(context.verb(verb - 1))
            && Acts.verbal(context, verb - 1);
    return phase ? verb - 1 : verb;
  }

  private static final Set<String> ASPECT = Set.of("resume", "restart", "stop", "cease", "quit");

  /**
   * The past verb between a clause's verb and a day that a conjunction puts under it: "is counting
   * the cost after its ferry hit rocks on 8 October"; -1 for none.
   */
  private static int under(Context context, int verb, int first) {
    for (int i = first - 1; i > verb + 2; i--) {
      if (Verbs.past(context, i) && Acts.verbal(context, i)) {
        return context.find(verb + 1, i, UNDER::contains) >= 0 ? i : -1;
      }
    }
    return -1;
  }

  private static final Set<String> UNDER = Set.of("after", "when", "since", "before", "as");

  /**
   * The noun that is the one subject of a clause; in "the vote that half the town dreads will be
   * held" it is what the sentence begins with. -1 where there are several or none.
   */
  public static int lead(Context context, Sentence sentence, Clause clause) {
    int opens = sentence.firstToken();
    int that =
        clause.passive() && context.tokens().is(opens, "the", "a", "an")
            ? context.find(opens + 2, Math.min(opens + 6, clause.first()), "that"::equals)
            : -1;
    if (that >= 0) {
      return that - 1;
    }
    return clause.subjects().size() == 1 ? clause.subjects().get(0).head() : -1;
  }

  /**
   * The head of the noun phrase that a sentence opens with, where its verb was read as no verb:
   * "The exhibition of Viking gold runs until Friday"; -1 for none.
   */
  public static int opening(Context context, Sentence sentence, int verb) {
    Tokens tokens = context.tokens();
    int opens = sentence.firstToken();
    if (!tokens.is(opens, "the", "a", "an", "this", "his", "her", "its", "their")
        || !tokens.lower(verb).endsWith("s")) {
      return -1;
    }
    for (int i = opens + 1; i <= verb; i++) {
      if (i == verb || tokens.is(i, "of", "in", "at", "on", "by", "for", "between")) {
        return i - 1;
      }
      if (!tokens.isWord(i) || Acts.verbal(context, i)) {
        return -1;
      }
    }
    return -1;
  }

  /** The first finite clause of a sentence, or null. */
  public static @Nullable Clause main(Context context, Sentence sentence) {
    for (Clause clause : context.clauses(sentence).clauses()) {
      if (clause.form() == Clause.Form.FINITE) {
        return clause;
      }
    }
    return null;
  }

  /**
   * The verb of a sentence that says no more than when what was told before it was: "That was on
   * Saturday", "It happened early on Friday"; -1 for any other.
   */
  public static int that(Context context, Sentence sentence, int first) {
    Tokens tokens = context.tokens();
    int opens = sentence.firstToken();
    int verb = opens + 1;
    boolean pronoun = tokens.is(opens, "that", "this", "it");
    boolean says = tokens.is(verb, "was", "happened", "occurred");
    int closes = tokens.isNumber(first) ? first + 1 : first; // "It was 15:37"
    while (closes < sentence.endToken() && tokens.isWord(closes) && closes < first + 4) {
      closes++;
    }
    return pronoun && says && first - verb <= 6 && sentence.endToken() - closes <= 1 ? verb : -1;
  }

  /** The verb of a sentence that gives another day: "The new date is 22 July"; -1 elsewhere. */
  public static int anew(Context context, Sentence sentence) {
    Tokens tokens = context.tokens();
    int opens = sentence.firstToken();
    boolean date =
        tokens.is(opens, "the", "its", "their")
            && tokens.is(opens + 1, "new", "revised", "fresh")
            && tokens.is(opens + 2, "date", "day");
    int verb = tokens.is(opens + 3, "will") ? opens + 4 : opens + 3;
    return date && tokens.is(verb, "is", "be", "was") ? verb : -1;
  }

  /** The last clause whose verb stands before a token, or null. */
  public static @Nullable Clause last(Context context, Sentence sentence, int token) {
    Clause last = null;
    for (Clause clause : context.clauses(sentence).clauses()) {
      last = clause.verbEnd() <= token ? clause : last;
    }
    return last;
  }

  /** The clause whose verb stands at a token, or null. */
  public static @Nullable Clause of(Context context, Sentence sentence, int verb) {
    for (Clause clause : context.clauses(sentence).clauses()) {
      if (clause.verb() == verb) {
        return clause;
      }
    }
    return null;
  }

  /**
   * The key of the person or body that an act is done to or, where it is done to nobody by name,
   * that does it: of "detectives arrested A" and "A was arrested" it is A; empty for none.
   */
  public static String owner(Context context, Sentence sentence, int verb) {
    Clause clause = of(context, sentence, verb);
    if (clause != null) {
      boolean done = !clause.passive() && !DOING.contains(context.verb(clause.verb()));
      if (done && !clause.objects().isEmpty()) {
        String whom = named(context, clause.objects().get(0), true);
        if (whom != null) {
          return whom;
        }
      }
      for (Phrase subject : clause.subjects()) {
        String who = named(context, subject, false);
        if (who != null) {
          return who;
        }
      }
    }
    return nearest(context, sentence, verb);
  }

  /**
   * "Judge Horvat will sentence the brothers": whether it is a judge whom a clause's verb is of.
   */
  public static boolean judged(Context context, Sentence sentence, int verb) {
    Clause clause = of(context, sentence, verb);
    if (clause == null || clause.passive()) {
      return false;
    }
    for (Phrase subject : clause.subjects()) {
      for (int i = subject.first(); i <= subject.head(); i++) {
        if (context.tokens().is(i, "judge", "justice", "magistrate", "judges", "magistrates")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Verbs with a person for their object that tell of their subject. */
  private static final Set<String> DOING =
      WordList.set(
          """
              succeed replace join meet marry visit tell beat follow call thank face see leave""");

  /** The key of whom a phrase names, an explanation behind it included, or null. */
  private static @Nullable String named(Context context, Phrase phrase, boolean person) {
    Name name = context.nameAt(phrase.head());
    for (int i = phrase.whole(); name == null && i <= phrase.whole() + 1; i++) {
      // "the former mayor of Saltney, Graham Pruett"
      name = context.tokens().is(i - 1, ",") ? context.nameAt(i) : null;
      name = name != null && name.type() != Name.Type.PERSON ? null : name;
    }
    boolean fits =
        name != null
            && (name.type() == Name.Type.PERSON
                || !person && name.type() == Name.Type.ORGANISATION);
    return fits ? context.entity(name).key() : null;
  }

  /** The key of the person or body that stands nearest to a verb; empty for none. */
  private static String nearest(Context context, Sentence sentence, int verb) {
    Tokens tokens = context.tokens();
    Name found = null;
    for (int i = verb - 1; i >= Math.max(sentence.firstToken(), verb - REACH); i--) {
      Name name = context.nameAt(i);
      if (tokens.is(i, ";")) {
        break;
      }
      if (name != null && name.type() == Name.Type.PERSON) {
        return context.entity(name).key();
      }
      if (name != null && name.type() == Name.Type.ORGANISATION && found == null) {
        found = name;
      }
    }
    if (found != null) {
      return context.entity(found).key();
    }
    if (sentence.index() > 0
        && tokens.is(sentence.firstToken(), "he", "she", "he'd", "she'd", "he'll", "she'll")) {
      Sentence told = context.sentences().get(sentence.index() - 1);
      for (int i = told.firstToken(); i < told.endToken(); i++) {
        Name name = context.nameAt(i);
        if (name != null && name.type() == Name.Type.PERSON) {
          return context.entity(name).key();
        }
      }
    }
    for (int i = verb + 1; i < Math.min(sentence.endToken(), verb + 6); i++) {
      Name name = context.nameAt(i);
      if (name != null && name.type() == Name.Type.PERSON) {
        return context.entity(name).key();
      }
    }
    return "";
  }

  /**
   * The event that is put on a day: the subject before the verb, or what a pronoun there stands
   * for; -1 for none.
   */
  public static int subject(Context context, Sentence sentence, int verb) {
    int first = context.firstMention(sentence);
    Clause clause = of(context, sentence, verb);
    int head = clause == null ? -1 : lead(context, sentence, clause);
    for (int k = 0; k < context.mentions(sentence).size(); k++) {
      EventMention mention = context.mentions(sentence).get(k);
      if (mention.firstToken() <= head && head < mention.endToken()) {
        return first + k; // "talks on a deal resume": the talks, and not the deal
      }
    }
    for (int k = context.mentions(sentence).size() - 1; k >= 0; k--) {
      if (context.mentions(sentence).get(k).firstToken() < verb) {
        return first + k;
      }
    }
    int pronoun =
        context.findLast(
            Math.max(sentence.firstToken(), verb - 10),
            verb,
            word -> word.equals("it") || word.equals("they"));
    // "the hearing starts in May"; "rice planting starts in May" is of something else
    boolean opens =
        verb - sentence.firstToken() <= 3
            && (verb == sentence.firstToken()
                || context.tokens().is(sentence.firstToken(), POINTING));
    if ((pronoun >= 0 || opens)
        && first > 0
        && context.events().mentions().get(first - 1).sentence() >= sentence.index() - 2) {
      return first - 1;
    }
    return -1;
  }

  /** Verbs of those who answer something that others did before. */
  private static final Set<String> ANSWERS =
      WordList.set("accept reject refuse welcome criticise criticize mourn commemorate recall");

  /** Words that point back at what was told before. */
  private static final String[] POINTING = {"the", "this", "that", "these", "those", "both", "its"};
}
