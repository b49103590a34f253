package dev.twosource.kinds;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a length of time is the length of: of the noun that it stands with ("a two-day
 * strike"), of the subject of a verb that lasts ("the strike went on for two days"), of what a verb
 * ends ("ended their strike after two days") or of what somebody does or is ("sat in the dark for
 * two hours").
 */
final class Lasting {
  /** Verbs of which the length is that of their subject. */
  private static final Set<String> LASTING =
      WordList.set(
          """
              last take run continue go drag stretch span rage stay fill occupy consume endure
              persist need require extend grind""");

  /** Verbs that give what goes on another length. */
  private static final Set<String> RESIZING =
      Set.of("extend", "prolong", "lengthen", "shorten", "cut", "trim", "reduce", "curtail");

  /** Verbs with which something ends, by itself or by somebody's hand. */
  private static final Set<String> ENDING =
      WordList.set(
          """
              end wind conclude finish break close adjourn collapse wrap fail stop abandon halt
              fizzle settle rise hang emerge part disperse lift call suspend drop leave peter die
              quell clear give""");

  /** Words of a state in which something is over. */
  private static final Set<String> OVER =
      Set.of("over", "done", "finished", "through", "complete", "completed", "settled");

  /** Verbs whose object is what their subject does. */
  private static final Set<String> LIGHT =
      WordList.set(
          """
              hold have conduct stage keep continue attend wage endure face fight mount maintain
              observe suffer experience""");

  /** Verbs that only say that somebody or something is in a state. */
  private static final Set<String> BEING =
      WordList.set(
          """
              be stay remain lie sit stand leave keep spend have hang wait hold float camp huddle
              shelter""");

  /** Verbs whose "for five years" is a penalty, a term or a price and not how long they took. */
  private static final Set<String> BINDING =
      WordList.set(
          """
              jail sentence imprison ban suspend elect appoint hire lease sign rent disqualify bar
              banish exile lend loan extend renew guarantee license book know live work serve marry
              own govern rule lead teach employ forecast predict send give get make say tell ask
              call charge pay cost want hope plan expect store publish report use commit agree be
              have do remand fine spend lock condemn seem appear become see show require allow offer
              set put wed date play act study train lag smoke fish farm drive coach manage chair
              sell buy believe try urge demand warn campaign lobby return go come leave move rise
              fall grow need head draw win lose keep hold remain stay read sit stand lie save
              decline increase remember think recall turn look""");

  /** Verbs that end with their deed done, so that the time in which they are done is its length. */
  private static final Set<String> DONE =
      WordList.set(
          """
              plug repair clear evacuate cover complete cross swim row climb cycle walk fix seal
              collapse count fail run finish mend rescue free empty restore quell douse extinguish
              subdue hear""");

  /** Nouns that say only that something was a sitting or a part of time; what it was stands by. */
  private static final Set<String> SITTING =
      WordList.set(
          """
              session round sitting marathon effort exercise event affair spell stint period stretch
              bout spree episode slog""");

  /** Words before a length that make it a window or one of several. */
  private static final Set<String> WINDOW =
      WordList.set(
          """
              past last next coming previous first every these final closing opening early following
              second third fourth fifth sixth seventh eighth ninth tenth each same remaining""");

  /** What a length is no length of something by the word that follows it. */
  private static final Set<String> OTHERWISE =
      WordList.set(
          """
              ago old away sentence term prison per notice late early behind ahead apart overdue
              short older younger faster slower longer shorter earlier since""");

  private final Context context;
  private final Tokens tokens;
  private final Sentence sentence;
  private final Clauses clauses;
  private final int first;
  private final int end;

  private Lasting(Context context, Sentence sentence, int first, int end) {
    this.context = context;
    this.tokens = context.tokens();
    this.sentence = sentence;
    this.clauses = context.clauses(sentence);
    this.first = first;
    this.end = end;
  }

  /**
   * What took the time.
   *
   * @param name the type of event, the activity's head, or "~" and a verb or noun
   * @param owner the key of who did it where it is no event, or the empty string
   * @param first its first token
   * @param end the token after it
   * @param verb the token whose mood decides whether it happened
   * @param occurrence the event, or null where it is none of the document's
   */
  record Activity(
      String name, String owner, int first, int end, int verb, @Nullable Occurrence occurrence) {
    Activity spanning(int from, int to, int mood) {
      return new Activity(name, owner, from, to, mood, occurrence);
    }

    Activity by(String who) {
      return new Activity(name, who, first, end, verb, occurrence);
    }
  }

  /**
   * What a length between two tokens is of, or null.
   *
   * @param years whether it is so long that it is the length of no act
   */
  static @Nullable Activity of(
      Context context, Sentence sentence, int first, int end, boolean years) {
    return new Lasting(context, sentence, first, end).find(years);
  }

  /** What the subject of a verb tells of, where a length between two tokens is its length. */
  static @Nullable Activity subjectOf(
      Context context, Sentence sentence, int verb, int first, int end) {
    Lasting lasting = new Lasting(context, sentence, first, end);
    Clause clause = lasting.clauses.clauseAt(verb);
    Activity found = clause == null ? null : lasting.subject(clause);
    return found == null ? at(context, sentence, verb, false) : found;
  }

  private @Nullable Activity find(boolean years) {
    int before = before();
    Clause at = clauses.clauseAt(before);
    boolean verbLast = tokens.is(before, "last") && at != null && at.verb() == before;
    boolean window = WINDOW.contains(tokens.lower(before)) && !verbLast;
    if (window
            && !(tokens.is(before, "following") && !tokens.is(before - 1, "the", "these", "those"))
        || WINDOW.contains(tokens.lower(first))
        || tokens.is(first, "the", "its", "their") && WINDOW.contains(tokens.lower(first + 1))
        || tokens.is(end, "a", "each", "every")
            && tokens.is(end + 1, "day", "week", "month", "night", "year")
        || tokens.is(before, "-")
        || OTHERWISE.contains(tokens.lower(end))
        || tokens.is(end, "from") && tokens.is(end + 1, "time", "home", "now", "the", "full")
        || tokens.is(end, "in") && tokens.is(end + 1, "prison", "jail", "custody", "detention")
        || tokens.is(end, "-") && tokens.is(end + 1, "old")) {
      return null;
    }
    Activity found = noun(before);
    if (found != null) {
      return found;
    }
    Clause clause = clause(before);
    if (clause == null) {
      return null;
    }
    if (tokens.is(end, "later") && tokens.is(end + 1, "than")) {
      return null;
    }
    if (tokens.is(end, "later", "afterwards", "afterward") || tokens.sequence(end, "after", "it")) {
      return clause.first() > first ? afterwards(clause) : since(clause);
    }
    if (tokens.is(end, "before", "until", "till")) {
      boolean it = clause.verb() == before && tokens.is(clause.first() - 1, "it");
      if (it) {
        return until(clause);
      }
      // "deliberated for five hours before it found him guilty"
      if (!tokens.is(before, "for", "over", "lasted", "took")) {
        return null;
      }
    }
    if (tokens.is(end, "after")) {
      return tokens.is(before, "for", "over") ? during(clause, years) : since(clause);
    }
    if (tokens.is(end, "into")) {
      return null;
    }
    return switch (tokens.lower(before)) {
      case "for", "over", "through", "throughout", "during" -> during(clause, years);
      case "after" -> ended(clause, true);
      case "in", "within", "inside" -> ended(clause, false);
      default -> measured(clause, before);
    };
  }

  /** The clause that the length stands in or in front of, or null. */
  private @Nullable Clause clause(int before) {
    Clause clause = clauses.clauseAt(first);
    if (clause != null) {
      return clause;
    }
    Clause left = null;
    for (Clause other : clauses.clauses()) {
      if (other.first() < first) {
        left = other;
      }
    }
    Clause next = Fronted.clause(tokens, clauses, first);
    boolean opens =
        before <= sentence.firstToken()
            || tokens.is(before - 1, ",", ";", "and", "but", "then", "that", "when", "while")
            || first == sentence.firstToken();
    if (opens && next != null) {
      return next;
    }
    if (OVER.contains(tokens.lower(before - 1))) {
      return left; // "it was a brief one, over in ten minutes"
    }
    for (int i = left == null ? first : left.end(); i < first; i++) {
      // "beat her rival 6-4, 6-7, 7-5 in three hours"
      if (tokens.is(i, ";") || tokens.is(i, ",") && !tokens.isNumber(i + 1)) {
        return null;
      }
    }
    return left;
  }

  /** The token before the length and its small words. */
  private int before() {
    int i = first - 1;
    while (i > sentence.firstToken()) {
      if (tokens.is(i, "than") && tokens.is(i - 1, "more", "less")) {
        i -= 2;
      } else if (tokens.is(i, "to") && tokens.is(i - 1, "up", "close")) {
        i -= 2;
      } else if (tokens.is(i, "of")
          && tokens.is(i - 1, "all", "upwards", "excess", "total", "space", "course")) {
        i -= 2;
      } else if (tokens.is(i, "under", "over", "above")
          && tokens.is(
              i - 1,
              "in",
              "for",
              "after",
              "within",
              "just",
              "well",
              "little",
              "slightly",
              "took",
              "lasted",
              "to")) {
        i--;
      } else if (tokens.is(
          i,
          "little",
          "slightly",
          "just",
          "only",
          "barely",
          "scarcely",
          "hardly",
          "some",
          "fully",
          "almost",
          "nearly",
          "roughly",
          "perhaps",
          "still",
          "another",
          "well",
          "around",
          "about",
          "a",
          "an",
          "full",
          "solid",
          "good",
          "long",
          "whole",
          "entire",
          "the",
          "his",
          "her",
          "its",
          "their")) {
        i--;
      } else {
        return i;
      }
    }
    return i;
  }

  // ---- with a noun

  /** "a 40-minute call", "three days of talks", "a siege of nine days", "four hours on court". */
  private @Nullable Activity noun(int before) {
    Phrase phrase = clauses.phraseAt(end);
    if (phrase != null && phrase.first() <= first && phrase.head() >= end) {
      return thing(phrase);
    }
    if (phrase != null && phrase.first() == end && attributive()) {
      return thing(phrase);
    }
    if (tokens.is(end, "of")) {
      return contents();
    }
    if (tokens.is(before, "of")) {
      Phrase container = clauses.phraseAt(before - 1);
      return container == null
          ? at(context, sentence, before - 1, true)
          : container.head() == before - 1 ? thing(container) : null;
    }
    // "after 19 days in captivity", "five weeks as a prisoner"
    if (tokens.is(end, "in", "on", "at", "as", "under", "behind", "without")) {
      for (int i = end + 1; i < Math.min(end + 5, sentence.endToken()); i++) {
        if (!tokens.isWord(i) || Verbs.finite(tokens, i)) {
          break;
        }
        String state = DurationWords.state(context, i);
        if (state != null) {
          return made(state, first, i + 1);
        }
      }
    }
    // "the hearing, four hours on a folding chair"
    Phrase told = tokens.is(before, ",") ? clauses.phraseAt(before - 1) : null;
    if (told != null && tokens.is(end, ",", ".", "on") && !tokens.is(end, "later")) {
      Activity found = at(context, sentence, told.head(), true);
      return found == null ? null : found.spanning(told.first(), end, found.verb());
    }
    // "after five days during which hundreds combed the woods"
    if (tokens.is(end, "during", "in") && tokens.is(end + 1, "which")) {
      for (Clause clause : clauses.clauses()) {
        if (clause.first() > end) {
          Activity act = at(context, sentence, clause.verb(), false);
          return act == null ? null : act.spanning(first, clause.verbEnd(), clause.verb());
        }
      }
    }
    return null;
  }

  /** "the two-hour", "a 30-day": the length is a word before its noun. */
  private boolean attributive() {
    return tokens.text(first).contains("-")
        || tokens.is(end - 2, "-")
        || tokens.text(end - 1).contains("-")
        || tokens.is(end - 1, "long");
  }

  /**
   * "three hours of talks", "nineteen hours of haggling over pay", "an hour and a half of music".
   */
  private @Nullable Activity contents() {
    boolean worst = tokens.is(end + 2, "worst") || tokens.lower(end + 2).endsWith("est");
    if (tokens.is(end + 1, "the", "its", "their", "his", "her", "which", "it") && !worst) {
      return null; // a part of it
    }
    Phrase phrase = clauses.phraseAt(end + 1);
    Activity found = phrase == null ? null : thing(phrase);
    if (found == null && phrase == null && tokens.lower(end + 1).endsWith("ing")) {
      found = at(context, sentence, end + 1, false);
      String verb = context.verb(end + 1);
      if (found == null && Lexicon.get().isVerb(verb) && !BINDING.contains(verb)) {
        found = made("~" + verb, end + 1, end + 2);
      }
    }
    return found != null ? found : endured();
  }

  /**
   * "Three hours of fear came to an end when a gunman who held hostages gave up": whatever it was
   * for those who lived through it, it is the length of the state that the sentence tells of.
   */
  private @Nullable Activity endured() {
    Clause close = null;
    for (Clause clause : clauses.clauses()) {
      boolean ends =
          clause.first() >= end
              && (ENDING.contains(context.verb(clause.verb())) || closing(clause));
      close = close == null && ends ? clause : close;
    }
    for (int i = close == null ? sentence.endToken() : close.first();
        i < sentence.endToken();
        i++) {
      String state = DurationWords.state(context, i);
      if (state != null) {
        return made(state, first, close.end()).spanning(first, close.verbEnd(), close.verb());
      }
    }
    return null;
  }

  /** What a noun phrase tells of, or null where it is nothing that takes time. */
  private @Nullable Activity thing(Phrase phrase) {
    int head = phrase.head();
    if (tokens.is(head, "it", "this", "that", "they", "which", "second", "first", "third", "other")
        || phrase.first() == head && tokens.is(head, "latest", "last")) {
      return null;
    }
    Activity found = at(context, sentence, head, true);
    if (found != null) {
      return found.spanning(Math.min(first, phrase.first()), Math.max(end, phrase.end()), head);
    }
    String lemma = context.noun(head);
    if (SITTING.contains(lemma)) {
      // "an emergency session", "a round of talks"
      for (int i = phrase.whole() - 1; i >= phrase.first(); i--) {
        Activity inner = i == head ? null : at(context, sentence, i, true);
        if (inner != null) {
          return inner.spanning(Math.min(first, phrase.first()), Math.max(end, head + 1), head);
        }
      }
      return sitting(lemma)
          ? made("meeting", Math.min(first, phrase.first()), Math.max(end, head + 1))
          : null;
    }
    String name = DurationWords.happening(context, head);
    return name == null
        ? null
        : made(name, Math.min(first, phrase.first()), Math.max(end, head + 1));
  }

  private static boolean sitting(String lemma) {
    return lemma.equals("session") || lemma.equals("sitting");
  }

  // ---- with a verb

  /** "burned for nine days", "were on the line for an hour", "held talks for six hours". */
  private @Nullable Activity during(Clause clause, boolean years) {
    String verb = context.verb(clause.verb());
    if (lasting(clause, verb) && !NEEDING.contains(verb)) {
      Activity subject = subject(clause);
      if (subject != null || !tokens.is(clause.verbEnd() - 1, "on")) {
        return subject;
      }
    }
    if (years) {
      return null;
    }
    if (verb.equals("be") && tokens.is(clause.verbEnd() - 1, "out", "down", "off")) {
      boolean jury = whose(clause, JURY);
      if (jury || tokens.is(clause.verbEnd() - 1, "down")) {
        return made(jury ? "debate" : "outage", clause.first(), end);
      }
    }
    Activity state = state(clause);
    if (state == null && tokens.is(clause.verbEnd(), "that", "so") && BEING.contains(verb)) {
      state = before(clause); // "went dark and stayed that way for five hours"
    }
    if (state != null) {
      return state;
    }
    for (Phrase object : clause.objects()) {
      Activity held = at(context, sentence, object.head(), true);
      if (held != null && LIGHT.contains(verb)) {
        return held.spanning(clause.first(), Math.max(end, object.end()), clause.verb());
      }
    }
    return act(clause, clause.first());
  }

  private static final Set<String> NEEDING = Set.of("take", "need", "require");

  private static final Set<String> JURY = Set.of("jury", "jurors");

  private boolean whose(Clause clause, Set<String> words) {
    for (Phrase subject : clause.subjects()) {
      if (words.contains(tokens.lower(subject.head()))) {
        return true;
      }
    }
    return false;
  }

  /** "ended after an hour", "was over in 40 minutes", "lifted the blockade after 14 days". */
  private @Nullable Activity ended(Clause clause, boolean after) {
    String verb = context.verb(clause.verb());
    boolean over =
        OVER.contains(tokens.lower(before() - 1))
            || verb.equals("be")
                && (OVER.contains(tokens.lower(clause.verbEnd() - 1))
                    || !clause.objects().isEmpty()
                        && OVER.contains(tokens.lower(clause.objects().get(0).head())));
    if (over || OVER.contains(tokens.lower(clause.verb())) && clause.passive()) {
      return subject(clause);
    }
    if (after && parting(clause)) {
      Occurrence left = context.eventNear(sentence, clause.verb(), PARTED::contains);
      return left == null
          ? null
          : new Activity(left.type(), "", clause.first(), end, clause.verb(), left);
    }
    Activity off = after ? null : state(clause);
    if (off != null && context.find(clause.first(), first, "off"::equals) >= 0) {
      return off; // "were off the line in 40 minutes"
    }
    String closed = DurationWords.ended(context, clause.verb(), Math.max(clause.end(), first));
    if (closed != null && (after ? !closed.equals("match") : !HELD.contains(closed))) {
      return made(closed, clause.first(), end).spanning(clause.first(), end, clause.verb());
    }
    if (ENDING.contains(verb) || DONE.contains(verb)) {
      for (Phrase object : clause.objects()) {
        Activity thing = thing(object);
        if (thing != null) {
          return thing.spanning(clause.first(), Math.max(end, object.end()), clause.verb());
        }
      }
    }
    if (ENDING.contains(verb)) {
      if (parting(clause) && !verb.equals("part")) {
        Occurrence call = context.eventNear(sentence, clause.verb(), "call"::equals);
        return call == null
            ? null
            : new Activity("call", "", clause.first(), end, clause.verb(), call);
      }
      boolean leaves =
          Set.of("leave", "come", "go", "give", "call", "clear", "drop").contains(verb);
      Activity subject = leaves && !clause.passive() ? null : subject(clause);
      if (subject != null) {
        return subject;
      }
      boolean quiet = verb.equals("fall") && tokens.is(clause.verbEnd(), "silent", "quiet");
      return quiet ? main(clause) : null;
    }
    if (verb.equals("fall") && tokens.is(clause.verbEnd(), "silent", "quiet")) {
      return main(clause);
    }
    boolean down = tokens.is(clause.verbEnd() - 1, "down") && verb.equals("put");
    if (down || verb.equals("come") && closing(clause)) {
      return subject(clause);
    }
    return !after && DONE.contains(verb) ? act(clause, clause.first()) : null;
  }

  /** "came to an end". */
  private boolean closing(Clause clause) {
    for (Adjunct adjunct : clause.adjuncts()) {
      Phrase phrase = adjunct.phrases().get(0);
      if (tokens.is(adjunct.preposition(), "to")
          && tokens.is(phrase.head(), "end", "close", "halt", "conclusion", "standstill")) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> HELD = Set.of("kidnapping", "trapped");

  /**
   * "lasted an hour", "ran to 90 minutes", "it took them a day to agree", "spent an hour talking".
   */
  private @Nullable Activity measured(Clause clause, int before) {
    String verb = context.verb(clause.verb());
    boolean direct = before < clause.verbEnd() || tokens.is(before, "to", "into", "past");
    if (verb.equals("take") || verb.equals("need") || verb.equals("require")) {
      return clause.first() > first ? null : taken(clause);
    }
    if (verb.equals("spend") || verb.equals("have") || verb.equals("pass")) {
      Activity spent = clause.first() > first ? null : spent(clause);
      return spent;
    }
    if (RESIZING.contains(verb)) {
      // "extended to ten days" tells how long it is to be, "by ten days" and "from ten" do not
      return tokens.is(before, "to", "until") ? subject(clause) : null;
    }
    if (clause.first() < first && (direct || end - first < 6) && lasting(clause, verb)) {
      return subject(clause);
    }
    if (verb.equals("be") && before == clause.verb()) {
      Activity subject = subject(clause);
      boolean plain = clause.objects().isEmpty() || tokens.is(end, "long");
      return plain ? subject : null;
    }
    // "went on until midnight, nine hours in all"
    if (tokens.is(before, ",") && tokens.is(end, "in") && tokens.is(end + 1, "all", "total")) {
      return subject(clause);
    }
    return elapsed(clause);
  }

  /** "an hour and 20 minutes went by before they hung up". */
  private @Nullable Activity elapsed(Clause clause) {
    if (clause.first() != end || !Set.of("go", "pass", "elapse").contains(context.verb(end))) {
      return null;
    }
    for (Clause later : clauses.clauses()) {
      boolean ends = later.first() > clause.first() && ENDING.contains(context.verb(later.verb()));
      if (ends) {
        return tokens.is(later.verb(), "hung") ? ended(later, true) : main(later);
      }
    }
    return null;
  }

  /** "The talks took six hours", "it took surgeons 22 hours to separate the twins". */
  private @Nullable Activity taken(Clause clause) {
    if (tokens.is(clause.verbEnd(), "place", "part", "over") || off(end)) {
      return null;
    }
    boolean it = tokens.is(clause.first() - 1, "it");
    Activity subject = it ? null : subject(clause);
    if (subject != null) {
      return subject;
    }
    if (tokens.is(end, "for") && clauses.phraseAt(end + 1) != null) {
      Activity thing = thing(clauses.phraseAt(end + 1));
      if (thing != null) {
        return thing;
      }
    }
    Activity whose = people(clause, end);
    if (whose != null) {
      return whose;
    }
    for (Clause task : clauses.clauses()) {
      if (task.first() < end || task.first() > end + 8) {
        continue;
      }
      if (task.form() == Clause.Form.INFINITIVE || tokens.is(task.first() - 1, "for")) {
        return task(clause, task);
      }
      if (task.form() == Clause.Form.FINITE
          && context.find(end, task.first(), "before"::equals) > 0) {
        return task(clause, task);
      }
    }
    if (tokens.is(end, "of")) {
      return contents();
    }
    return it ? referent(clause) : null;
  }

  private boolean off(int from) {
    return context.find(from, from + 5, "off"::equals) >= 0;
  }

  /** What those who need the time do by their trade: jurors debate, surgeons operate. */
  private @Nullable Activity people(Clause clause, int stop) {
    for (int i = Math.max(sentence.firstToken(), clause.first() - 8); i < stop; i++) {
      String name =
          tokens.is(i, "jury", "jurors")
              ? "debate"
              : tokens.is(i, "surgeon", "surgeons", "surgical") ? "operation" : null;
      if (name != null) {
        return made(name, clause.first(), end).spanning(clause.first(), end, clause.verb());
      }
    }
    return null;
  }

  private @Nullable Activity task(Clause taking, Clause task) {
    for (int i = task.first(); i < Math.min(task.end() + 4, sentence.endToken()); i++) {
      String state = DurationWords.state(context, i);
      if (state != null) {
        return made(state, taking.first(), end).spanning(taking.first(), end, taking.verb());
      }
    }
    String closed = DurationWords.ended(context, task.verb(), task.end());
    String verb = context.verb(task.verb());
    String name =
        closed != null && !closed.equals("match")
            ? closed
            : TASKS.contains(verb) ? "debate" : verb.equals("evacuate") ? "rescue" : null;
    if (name != null) {
      return made(name, taking.first(), end).spanning(taking.first(), end, taking.verb());
    }
    Activity found = at(context, sentence, task.verb(), false);
    if (found != null && !found.name().equals("trial")) {
      return found.spanning(taking.first(), Math.max(end, task.verbEnd()), taking.verb());
    }
    return verb.length() < 3
        ? null
        : made("~" + verb, taking.first(), task.verbEnd())
            .spanning(taking.first(), task.verbEnd(), taking.verb());
  }

  /** What ends in a decision: the time until it is that of the debate. */
  private static final Set<String> TASKS = Set.of("convict", "acquit", "sell", "agree", "decide");

  /** "spent three hours talking", "spent six hours behind closed doors", "had an hour alone". */
  private @Nullable Activity spent(Clause clause) {
    for (Clause doing : clauses.clauses()) {
      boolean next =
          doing.first() >= end && doing.first() <= end + 3 && doing.form() == Clause.Form.GERUND;
      if (!next || context.find(end, doing.first(), "for"::equals) >= 0) {
        continue;
      }
      Activity state = state(doing);
      if (state != null) {
        return state.spanning(clause.first(), Math.max(end, state.end()), clause.verb());
      }
      Activity found = at(context, sentence, doing.verb(), false);
      if (found == null) {
        String talks = talks(doing);
        found =
            made(talks != null ? talks : "~" + context.verb(doing.verb()), end, doing.verbEnd());
        found = found.by(who(clause));
      }
      return found.spanning(clause.first(), doing.verbEnd(), clause.verb());
    }
    for (int i = end; i < Math.min(end + 7, sentence.endToken()); i++) {
      if (tokens.is(i, ".", ";", ",", "before", "after", "for", "from", "to", "when")) {
        break;
      }
      Activity thing = at(context, sentence, i, true);
      String state = DurationWords.state(context, i);
      if (state != null) {
        return made(state, clause.first(), Math.max(end, i + 1))
            .spanning(clause.first(), Math.max(end, i + 1), clause.verb());
      }
      if (thing != null && tokens.is(end, "in", "on", "at", "of", "alone")) {
        return thing.spanning(clause.first(), thing.end(), clause.verb());
      }
    }
    return located(clause);
  }

  /**
   * "were on their roof for eleven hours", "spent four nights in the bush": a state by its place.
   */
  private @Nullable Activity located(Clause clause) {
    String verb = context.verb(clause.verb());
    boolean people = verb.equals("leave") || verb.equals("keep");
    if (!clause.objects().isEmpty() && !people) {
      return null;
    }
    Phrase place = null;
    for (Adjunct adjunct : clause.adjuncts()) {
      boolean in =
          tokens.is(
              adjunct.preposition(),
              "on",
              "in",
              "under",
              "behind",
              "at",
              "inside",
              "above",
              "beneath",
              "aboard");
      Phrase phrase = adjunct.phrases().get(0);
      boolean beside =
          verb.equals("be")
              ? adjunct.preposition() == clause.verbEnd()
              : phrase.end() <= first || adjunct.preposition() <= end + 1;
      if (place == null && in && beside && context.nameAt(phrase.head()) == null) {
        place = phrase;
      }
    }
    if (place == null
        || !tokens.isWord(place.head())
        || POSTS.contains(context.noun(place.head()))) {
      return null;
    }
    Activity told = at(context, sentence, place.head(), true);
    if (told != null) {
      return told.spanning(clause.first(), Math.max(end, place.end()), clause.verb());
    }
    String who = who(clause);
    return made("~" + context.noun(place.head()), clause.first(), Math.max(end, place.end()))
        .by(who)
        .spanning(clause.first(), Math.max(end, place.end()), clause.verb());
  }

  /** Places that are a job, a home or a point in time. */
  private static final Set<String> POSTS =
      WordList.set(
          """
              office post job power charge role business town city country prison jail government
              industry company team army area place force effect control line top row world total
              bar club school service market sector state time case history year field future past
              run lead board stock hand work use way opposition parliament record""");

  /** The state that the parts of a clause tell of: "without power", "on the line", "stuck". */
  private @Nullable Activity state(Clause clause) {
    int from = clause.first();
    int to = Math.max(clause.end(), first);
    for (int i = from; i < Math.min(to + 6, sentence.endToken()); i++) {
      if (i >= to && tokens.is(i, ",", ".", ";", "after", "and", "before", "when", "while")) {
        break;
      }
      String state = DurationWords.state(context, i);
      if (state != null) {
        return made(state, from, Math.max(end, i + 1))
            .spanning(from, Math.max(end, i + 1), clause.verb());
      }
    }
    return null;
  }

  /**
   * What a clause says that somebody does: its verb's act, or what the verb takes for its object.
   */
  private @Nullable Activity act(Clause clause, int from) {
    int verb = clause.verb();
    String lemma = context.verb(verb);
    Activity found = at(context, sentence, verb, false);
    if (found == null && lemma.equals("hold") && clause.passive() && people(clause)) {
      found = made("kidnapping", verb, end); // "two engineers held for three months"
    }
    if (lemma.equals("sit") && !together(clause) || TALKING.contains(lemma)) {
      found = null;
    }
    if (found != null && found.name().equals("trial")) {
      return null; // "jailed for three years": the length of the sentence
    }
    if (found == null) {
      String talks = talks(clause);
      if (talks != null) {
        found = made(talks, verb, end);
      } else if (BEING.contains(lemma)) {
        Activity place = located(clause);
        if (place != null) {
          return place;
        }
      }
    }
    if (found == null) {
      if (BINDING.contains(lemma) || lemma.length() < 3) {
        return null;
      }
      found = made("~" + lemma, verb, end).by(who(clause));
    }
    return found.spanning(Math.min(from, first), Math.max(end, clause.verbEnd()), verb);
  }

  /** Whether the subject of a clause are people. */
  private boolean people(Clause clause) {
    return clause.subjects().stream().anyMatch(s -> person(context, s.head()));
  }

  /** Whether those who sit are a body, or sit with others. */
  private boolean together(Clause clause) {
    boolean body =
        clause.subjects().size() > 1 || context.find(clause.first(), end, TABLE::contains) >= 0;
    for (Phrase subject : clause.subjects()) {
      body |= BODIES.contains(context.noun(subject.head()));
    }
    return body
        || located(clause) == null
            && clause.adjuncts().stream().anyMatch(a -> tokens.is(a.preposition(), "with"));
  }

  private static final Set<String> TABLE = Set.of("session", "together", "table", "opposite");

  private static final Set<String> BODIES =
      WordList.set(
          """
              cabinet parliament jury court committee council panel assembly senate house chamber
              board tribunal government commission congress synod minister delegate negotiator
              leader mp lawmaker councillor bench judge side delegation team""");

  /** The state that the sentence, or the one before it, has told of before a clause. */
  private @Nullable Activity before(Clause clause) {
    int from = sentence.firstToken();
    if (sentence.index() > 0 && clause.first() - from < 4) {
      from = context.sentences().get(sentence.index() - 1).firstToken();
    }
    for (int i = clause.first() - 1; i >= from; i--) {
      String state = DurationWords.state(context, i);
      if (state == null) {
        state = DurationWords.verb(context, i);
      }
      if (state != null) {
        return made(state, clause.first(), end);
      }
    }
    return null;
  }

  /** "talked for an hour": by telephone, at a table or before an audience. */
  private @Nullable String talks(Clause clause) {
    String verb = context.verb(clause.verb());
    if (!TALKING.contains(verb)) {
      return null;
    }
    Occurrence main = context.events().mainOccurrence();
    boolean phoned = main != null && main.type().equals("call");
    boolean with =
        together(clause)
            || tokens.is(clause.first() - 1, "they")
            || clause.subjects().stream()
                .anyMatch(
                    s -> tokens.is(s.head(), "they", "both", "pair", "leaders", "sides", "two"));
    if (!phoned && !with) {
      return "speech";
    }
    if (phoned) {
      return "call";
    }
    return met() ? "meeting" : OPEN;
  }

  /** Talks of which a report does not say whether they were by telephone or in one room. */
  static final String OPEN = "talks";

  /** Whether a report tells of a meeting by more than that people spoke. */
  private boolean met() {
    for (EventMention mention : context.events().mentions()) {
      boolean spoke = mention.verb() && TALKING.contains(context.verb(mention.firstToken()));
      if (mention.type().equals("meeting") && !spoke) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> TALKING = Set.of("talk", "speak", "converse", "chat");

  /** "It was five hours before the gunman gave up": what ends then has taken the time. */
  private @Nullable Activity until(Clause clause) {
    int held =
        context.find(
            sentence.firstToken(),
            sentence.endToken(),
            word -> word.startsWith("hostage") || word.equals("captive"));
    for (Clause later : clauses.clauses()) {
      String ended =
          later.first() > end ? DurationWords.ended(context, later.verb(), later.end() + 2) : null;
      if (ended != null && !ended.equals("match")) {
        String name = held >= 0 && ended.equals("siege") ? "kidnapping" : ended;
        return made(name, first, end).spanning(first, end, later.verb());
      }
    }
    return null;
  }

  /** "was out six hours after it began", "rose three hours later". */
  private @Nullable Activity since(Clause clause) {
    if (clause.first() > first) {
      return null;
    }
    if (!tokens.is(end, "after") && parting(clause)) {
      return afterwards(clause);
    }
    int start = -1;
    if (tokens.is(end, "after")) {
      start = context.find(end + 1, Math.min(end + 8, sentence.endToken()), STARTED::contains);
      if (start < 0) {
        return null;
      }
    }
    String closed = DurationWords.ended(context, clause.verb(), first);
    // "put out thirty hours after it had started": a fire, whatever word stands for it
    boolean fire = closed != null && FIRE.contains(closed);
    boolean pronoun = !fire && start >= 0 && context.find(end, start, STANDING_FOR::contains) >= 0;
    if (closed != null && start >= 0 && !closed.equals("match") && !pronoun) {
      return made(closed, clause.first(), start + 1)
          .spanning(clause.first(), start + 1, clause.verb());
    }
    String verb = context.verb(clause.verb());
    boolean over = verb.equals("be") && tokens.is(clause.verbEnd() - 1, "over", "out");
    if (!over && !ENDING.contains(verb)) {
      return null;
    }
    int last = Math.max(end + 1, start + 1);
    if (context.find(clause.first(), first, w -> w.equals("hatch") || w.equals("airlock")) >= 0) {
      return made("spacewalk", clause.first(), last).spanning(clause.first(), last, clause.verb());
    }
    Activity subject = subject(clause);
    if (subject == null && start >= 0) {
      subject = main(clause);
    }
    return subject == null ? null : subject.spanning(subject.first(), last, clause.verb());
  }

  /**
   * "Twenty minutes later they said goodbye": how long that took of whose beginning the sentence
   * before has told.
   */
  private @Nullable Activity afterwards(Clause clause) {
    if (sentence.index() == 0) {
      return null;
    }
    boolean parting = false;
    for (Clause next : clauses.clauses()) {
      // "they shook hands and parted"
      boolean joined = next == clause || next.first() > clause.first() && !next.own();
      parting |= joined && parting(next);
    }
    if (!parting && !closed(clause)) {
      return null;
    }
    Sentence before = context.sentences().get(sentence.index() - 1);
    int m = context.firstMention(before);
    Occurrence main = context.events().mainOccurrence();
    for (int k = 0; k < context.mentions(before).size(); k++) {
      EventMention mention = context.mentions(before).get(k);
      Occurrence event = context.events().of(m + k);
      boolean own = event == main && main != null && !main.background();
      if (own && (!parting || PARTED.contains(mention.type()))) {
        return new Activity(
            mention.type(), "", clause.first(), clause.verbEnd(), clause.verb(), event);
      }
    }
    return null;
  }

  /** What people leave with a goodbye. */
  private static final Set<String> PARTED = Set.of("call", "meeting", "visit");

  /** "said goodbye", "hung up", "shook hands and left". */
  private boolean parting(Clause clause) {
    return switch (context.verb(clause.verb())) {
      case "say", "bid" -> context.find(clause.verb(), clause.verbEnd() + 3, FAREWELL::contains) > 0;
      case "hang" -> tokens.is(clause.verbEnd() - 1, "up") || tokens.is(clause.verbEnd(), "up");
      case "ring" -> tokens.is(clause.verbEnd() - 1, "off") || tokens.is(clause.verbEnd(), "off");
      case "put", "lay" ->
          context.find(clause.verb(), clause.verb() + 5, "down"::equals) > 0
              && context.find(clause.verb(), clause.verb() + 5, RECEIVER::contains) > 0;
      case "part" -> true;
      default -> false;
    };
  }

  private static final Set<String> FAREWELL =
      Set.of("goodbye", "good-bye", "goodbyes", "farewell", "farewells");

  private static final Set<String> RECEIVER = Set.of("phone", "phones", "receiver", "telephone");

  /** Whether a clause says that what was told of before it is over. */
  private boolean closed(Clause clause) {
    boolean it = false;
    for (Phrase subject : clause.subjects()) {
      it |= tokens.is(subject.head(), "it", "they", "everything", "all");
      Activity told = at(context, sentence, subject.head(), true);
      Occurrence main = context.events().mainOccurrence();
      it |= told != null && main != null && told.name().equals(main.type());
    }
    if (!it) {
      return false;
    }
    String verb = context.verb(clause.verb());
    boolean over =
        verb.equals("be")
            && (OVER.contains(tokens.lower(clause.verbEnd() - 1))
                || OVER.contains(tokens.lower(clause.verbEnd()))
                || !clause.objects().isEmpty()
                    && OVER.contains(tokens.lower(clause.objects().get(0).head())));
    boolean done =
        ENDED.contains(verb)
            && (clause.objects().isEmpty()
                || at(context, sentence, clause.objects().get(0).head(), true) != null);
    return over || done;
  }

  /** Verbs with which an occasion itself is over. */
  private static final Set<String> ENDED =
      Set.of("end", "conclude", "finish", "close", "adjourn", "disperse", "wrap");

  private static final Set<String> STARTED =
      Set.of("began", "begun", "started", "opened", "start", "beginning", "outbreak");

  private static final Set<String> FIRE = Set.of("out", "control");

  private static final Set<String> STANDING_FOR = Set.of("it", "they", "he", "she");

  /** Whether a verb says that its subject takes the length of time. */
  private boolean lasting(Clause clause, String verb) {
    if (!LASTING.contains(verb)) {
      return false;
    }
    return switch (verb) {
      case "go", "drag", "grind" -> tokens.is(clause.verbEnd() - 1, "on");
      case "stay", "extend" -> false;
      case "run" -> !tokens.is(clause.verbEnd() - 1, "out", "away", "up", "down", "off");
      case "take" -> !tokens.is(clause.verbEnd(), "place", "part", "over") && !off(end);
      default -> true;
    };
  }

  // ---- who or what

  /** What the subject of a clause tells of, or what a pronoun there stands for. */
  private @Nullable Activity subject(Clause clause) {
    int last = Math.max(end, clause.verbEnd());
    for (Phrase subject : clause.subjects()) {
      Activity found = thing(subject);
      if (found == null) {
        String state = null;
        for (int i = subject.first(); i < subject.whole() && state == null; i++) {
          state = DurationWords.state(context, i);
        }
        found = state == null ? null : made(state, subject.first(), last);
      }
      if (found != null) {
        return found.spanning(found.first(), last, clause.verb());
      }
    }
    Activity found = referent(clause);
    return found != null ? found : farther(clause, last);
  }

  /**
   * What is told before a verb whose subject was not understood: "the search for a boy lost near
   * the lake in Umbria took two days", "the operation to part them in Basel, which went on for".
   */
  private @Nullable Activity farther(Clause clause, int last) {
    boolean person = false;
    for (Phrase subject : clause.subjects()) {
      Name name = context.nameAt(subject.head());
      boolean which = tokens.is(clause.first() - 1, "which", "that");
      person |=
          !which && tokens.is(subject.head(), "he", "she", "we", "who", "i", "you")
              || !which && name != null && name.type() == Name.Type.PERSON
              || !which && name == null && person(context, subject.head());
    }
    String verb = context.verb(clause.verb());
    if (verb.equals("be") ? !tokens.is(end, "long") : person && !EVENTFUL.contains(verb)) {
      return null;
    }
    int other = -1;
    int stop = Math.max(sentence.firstToken(), clause.first() - 30);
    for (int i = clause.first() - 1; i >= stop; i--) {
      if (tokens.is(i, ";", "(", "—", "–")) {
        return null;
      }
      Phrase phrase = clauses.phraseAt(i);
      Activity found = phrase == null || phrase.head() == i ? at(context, sentence, i, true) : null;
      if (found != null) {
        return found.spanning(found.first(), last, clause.verb());
      }
      String name = phrase == null ? null : DurationWords.happening(context, i);
      other = other < 0 && name != null && phrase.head() == i ? i : other;
    }
    return other < 0
        ? null
        : made(DurationWords.happening(context, other), other, last)
            .spanning(other, last, clause.verb());
  }

  /** Verbs that people cannot be the subject of where a length follows. */
  private static final Set<String> EVENTFUL = Set.of("last", "go", "drag", "span");

  /** "It ended", "which took", "the second lasted": what was being told of. */
  private @Nullable Activity referent(Clause clause) {
    boolean open = clause.subjects().isEmpty();
    boolean pronoun = false;
    for (Phrase subject : clause.subjects()) {
      pronoun |=
          tokens.is(
                  subject.head(),
                  "it",
                  "they",
                  "this",
                  "that",
                  "which",
                  "second",
                  "first",
                  "third",
                  "other",
                  "latest",
                  "last",
                  "previous")
              || subject.head() - subject.first() <= 2
                  && tokens.is(
                      subject.head(),
                      "affair",
                      "thing",
                      "exercise",
                      "episode",
                      "event",
                      "matter",
                      "business",
                      "encounter");
    }
    if (!pronoun && (!open || clause.form() == Clause.Form.FINITE)) {
      return null;
    }
    int last = Math.max(end, clause.verbEnd());
    int verb = clause.verb();
    int m = context.firstMention(sentence) - 1;
    // what the sentence has told before, where the verb is not that of its first clause
    for (EventMention mention : context.mentions(sentence)) {
      if (mention.endToken() <= clause.first()
          && !mention.verb()
          && clause.first() > sentence.firstToken() + 3) {
        m++;
      }
    }
    Occurrence main = context.events().mainOccurrence();
    boolean far = m < 0 || context.events().mentions().get(m).sentence() < sentence.index() - 2;
    if (far) {
      return main == null ? null : new Activity(main.type(), "", verb, last, verb, main);
    }
    // it goes on telling of what the report is about, where the sentence before speaks of that
    int told = m;
    int where = context.events().mentions().get(m).sentence();
    for (int k = m; k >= 0 && context.events().mentions().get(k).sentence() == where; k--) {
      if (context.events().of(k) == main) {
        told = k;
        break;
      }
    }
    EventMention mention = context.events().mentions().get(told);
    return new Activity(mention.type(), "", verb, last, verb, context.events().of(told));
  }

  private @Nullable Activity main(Clause clause) {
    Occurrence main = context.events().mainOccurrence();
    int verb = clause.verb();
    return main == null
        ? null
        : new Activity(main.type(), "", verb, Math.max(end, verb + 1), verb, main);
  }

  /** The key of the person or body that does what a clause says, or the empty string. */
  private String who(Clause clause) {
    for (Phrase subject : clause.subjects()) {
      for (Name name : context.names(subject.first(), subject.whole())) {
        if (name.type() != Name.Type.PLACE) {
          return context.entity(name).key();
        }
      }
    }
    return "";
  }

  /** An activity by its head, with the event of the document that it belongs to. */
  private Activity made(String name, int token, int to) {
    return made(context, sentence, name, token, to);
  }

  private static Activity made(
      Context context, Sentence sentence, String head, int token, int end) {
    if (head.equals("talk")) {
      // a chat or an exchange is by telephone where the report tells of a call
      Occurrence talks =
          context.eventNear(sentence, token, t -> t.equals("call") || t.equals("meeting"));
      String type = talks == null ? "debate" : talks.type();
      return new Activity(type, "", token, Math.max(end, token + 1), token, talks);
    }
    Occurrence event =
        context.eventNear(
            sentence, token, type -> type.equals(head) || EventTypes.compatible(type, head));
    if (event == null) {
      event = context.events().mainOccurrence();
    }
    return new Activity(head, "", token, Math.max(end, token + 1), token, event);
  }

  /** The event or activity that a token tells of, or null. */
  static @Nullable Activity at(Context context, Sentence sentence, int i, boolean nounOnly) {
    int m = context.firstMention(sentence);
    for (EventMention mention : context.mentions(sentence)) {
      // "jailed for 18 months" is no trial of 18 months
      boolean verdict =
          mention.verb() && mention.type().equals("trial") && !context.verb(i).equals("try");
      if (mention.firstToken() <= i
          && i < mention.endToken()
          && !(nounOnly && mention.verb())
          && !verdict) {
        if (mention.type().equals("war") && context.tokens().is(i - 1, "bidding")) {
          return made(context, sentence, "debate", i, i + 1);
        }
        if ("truce".equals(DurationWords.noun(context, i))) {
          // kept for as long as it is told, whichever treaty it was agreed in
          return new Activity("truce", "", i, i + 1, i, context.events().of(m));
        }
        Occurrence occurrence = context.events().of(m);
        return new Activity(
            mention.type(), "", mention.firstToken(), mention.endToken(), i, occurrence);
      }
      m++;
    }
    if (!context.tokens().isWord(i)) {
      return null;
    }
    String verb = nounOnly ? null : DurationWords.verb(context, i);
    String name = verb != null ? verb : DurationWords.noun(context, i);
    return name == null ? null : made(context, sentence, name, i, i + 1);
  }

  /** Whether a noun stands for somebody. */
  static boolean person(Context context, int i) {
    return Lexicon.get().nounClass(context.noun(i)) == NounClass.PERSON;
  }
}
