package dev.twosource.kinds.duration;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import dev.twosource.reading.event.EventMention;
import dev.twosource.reading.event.Occurrence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is over after a length of time: "ended after two days", "twenty minutes later they hung up".
 */
abstract class LastingEnds extends LastingActs {

  /** Words of a state in which something is over. */
  static final Set<String> OVER =
      Set.of("over", "done", "finished", "through", "complete", "completed", "settled");

  /** Verbs that end with their deed done, so that the time in which they are done is its length. */
  private static final Set<String> DONE =
      WordList.set(
          """
              plug repair clear evacuate cover complete cross swim row climb cycle walk fix seal
              collapse count fail run finish mend rescue free empty restore quell douse extinguish
              subdue hear""");

  LastingEnds(Context context, Sentence sentence, int first, int end) {
    super(context, sentence, first, end);
  }

  /** "ended after an hour", "was over in 40 minutes", "lifted the blockade after 14 days". */
  @Nullable Activity ended(Clause clause, boolean after) {
    String verb = context.verb(clause.verb());
    boolean over =
        OVER.contains(tokens.lower(before() - 1))
            || verb.equals("be")
                && (OVER.contains(tokens.lower(clause.verbEnd() - 1))
                    || !clause.objects().isEmpty()
                        && OVER.contains(tokens.lower(clause.objects().get(0).head())));
    if (over || OVER.contains(tokens.lower(clause.verb())) && clause.passive()) {
      boolean through = tokens.is(clause.verbEnd() - 1, "through") || through(clause);
      if (through && hours() && played()) {
        return made("match", clause.first(), end).spanning(clause.first(), end, clause.verb());
      }
      return subject(clause);
    }
    Activity told = new Closings(context, sentence, first, end).over(clause, after);
    if (told != null) {
      return told;
    }
    if (after && hours() && returned(clause, verb)) {
      return made("debate", clause.first(), end).spanning(clause.first(), end, clause.verb());
    }
    if (after && parting(clause)) {
      Occurrence left = context.eventNear(sentence, clause.verb(), PARTED::contains);
      boolean phone = left == null && tokens.is(clause.verb(), "hung", "rang", "hang", "ring");
      return left == null
          ? phone ? made("call", clause.first(), end) : null
          : new Activity(left.type(), "", clause.first(), end, clause.verb(), left);
    }
    if (after && hungUp(clause)) {
      Occurrence call = context.eventNear(sentence, clause.verb(), "call"::equals);
      return new Activity("call", "", clause.first(), end, clause.verb(), call);
    }
    if (!after && finishes(clause)) {
      return made("race", clause.first(), end).spanning(clause.first(), end, clause.verb());
    }
    Activity off = after ? null : state(clause);
    if (off != null && context.find(clause.first(), first, "off"::equals) >= 0) {
      return off; // "were off the line in 40 minutes"
    }
    int cut = after ? context.find(clause.verb(), first, "cut"::equals) : -1;
    if (cut > clause.verb() && tokens.is(cut + 1, "off", "short") && !clause.subjects().isEmpty()) {
      return subject(clause); // "the concert was cut short by rain after 40 minutes"
    }
    if (after
        && verb.equals("cut")
        && (tokens.is(clause.verbEnd() - 1, "off", "short")
            || tokens.is(clause.verbEnd(), "off", "short"))) {
      return subject(clause); // "the call was cut off after six minutes"
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
    boolean adopted = hours() && ADOPTING.contains(verb) && !clause.objects().isEmpty();
    if (adopted && clause.subjects().stream().anyMatch(s -> body(s))) {
      return made("debate", clause.first(), end).spanning(clause.first(), end, clause.verb());
    }
    if (!after && hours() && tokens.is(before(), "in") && arrives(clause)) {
      return made("journey", clause.first(), end).spanning(clause.first(), end, clause.verb());
    }
    return !after && DONE.contains(verb) ? act(clause, clause.first()) : null;
  }

  private boolean through(Clause clause) {
    return context.find(clause.verb(), clause.verb() + 3, "through"::equals) >= 0;
  }

  /** "reached the far shore", "made it across", "arrived in the port": the end of a way. */
  private boolean arrives(Clause clause) {
    if (context.modality(clause.verb()) != Modality.ACTUAL || clause.passive()) {
      return false;
    }
    return switch (context.verb(clause.verb())) {
      case "reach" -> !clause.objects().isEmpty();
      case "arrive", "land" -> true;
      case "get", "make" -> context.find(clause.verb() + 1, first, w -> ACROSS.contains(w)) >= 0;
      case "touch" ->
          tokens.is(clause.verbEnd(), "land") || tokens.is(clause.verbEnd() - 1, "down");
      default -> false;
    };
  }

  /** What a body does with what it has debated: "passed the budget in 50 minutes". */
  private static final Set<String> ADOPTING =
      WordList.set("pass approve adopt reject clear elect choose endorse ratify back");

  private static final Set<String> ACROSS =
      Set.of("across", "over", "to", "home", "ashore", "back");

  private static final Set<String> HELD = Set.of("kidnapping", "trapped");

  /** "It was five hours before the gunman gave up": what ends then has taken the time. */
  @Nullable Activity until(Clause clause) {
    int held =
        context.find(
            sentence.firstToken(),
            sentence.endToken(),
            word -> word.startsWith("hostage") || word.equals("captive"));
    for (Clause later : clauses.clauses()) {
      String ended =
          later.first() > end ? DurationWords.ended(context, later.verb(), later.end() + 2) : null;
      if (ended == null && later.first() > end && helped(later)) {
        return made("wait", first, end).spanning(first, end, later.verb());
      }
      if (ended != null && !ended.equals("match")) {
        String name = held >= 0 && ended.equals("siege") ? "kidnapping" : ended;
        return made(name, first, end).spanning(first, end, later.verb());
      }
    }
    return null;
  }

  /** "help arrived", "the first ambulance got there": what one has waited for. */
  private boolean helped(Clause clause) {
    boolean help = false;
    for (Phrase subject : clause.subjects()) {
      help |= HELP.contains(context.noun(subject.head()));
    }
    return help && ARRIVING.contains(context.verb(clause.verb()));
  }

  private static final Set<String> HELP =
      WordList.set(
          """
              help aid rescue relief ambulance rescuer paramedic police officer crew truck engine
              firefighter helicopter lifeboat team doctor medic tug plumber electrician patrol""");

  private static final Set<String> ARRIVING = Set.of("arrive", "come", "reach", "get", "appear");

  /** "was out six hours after it began", "rose three hours later". */
  @Nullable Activity since(Clause clause) {
    if (clause.first() > first) {
      return null;
    }
    Activity told = new Closings(context, sentence, first, end).later(clause);
    if (told != null) {
      return told;
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
    // "tugs pulled the ferry free nine hours later": so long it had been stuck
    if (closed != null && closed.equals("outage") && start < 0 && failed(clause)) {
      return made(closed, clause.first(), end + 1)
          .spanning(clause.first(), end + 1, clause.verb()); // "it was back eleven hours later"
    }
    if (closed != null && start < 0 && HELD.contains(closed) && sentence.index() > 0) {
      return stuck(closed)
          ? made(closed, clause.first(), end + 1).spanning(clause.first(), end + 1, clause.verb())
          : null;
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

  /** Whether the words before a clause tell that something gave up its service. */
  private boolean failed(Clause clause) {
    int from = context.sentences().get(Math.max(0, sentence.index() - 1)).firstToken();
    return context.find(from, clause.first(), FAILED::contains) >= 0;
  }

  private static final Set<String> FAILED =
      WordList.set("failed down crashed collapsed out stopped dead dark lost cut died");

  /** Whether the sentence before tells how that began of whose end this one tells. */
  private boolean stuck(String state) {
    for (int s = Math.max(0, sentence.index() - 2); s < sentence.index(); s++) {
      Sentence told = context.sentences().get(s);
      for (int i = told.firstToken(); i < told.endToken(); i++) {
        String verb = DurationWords.verb(context, i);
        String word = verb != null ? verb : DurationWords.state(context, i);
        if (state.equals(word)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * "Twenty minutes later they said goodbye": how long that took of whose beginning the sentence
   * before has told.
   */
  @Nullable Activity afterwards(Clause clause) {
    Activity told = new Closings(context, sentence, first, end).later(clause);
    if (told != null) {
      return told;
    }
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

  /** "finished in two hours and five minutes", "crossed the line in 2:05:10". */
  private boolean finishes(Clause clause) {
    boolean line =
        clause.objects().stream().anyMatch(o -> tokens.is(o.head(), "line", "tape", "course"));
    boolean runner = clause.subjects().stream().anyMatch(s -> person(context, s.head()));
    runner |= !who(clause).isEmpty() || tokens.is(clause.first() - 1, "she", "he");
    return switch (context.verb(clause.verb())) {
      case "finish" -> runner && clause.objects().isEmpty() && !clause.passive();
      case "cross", "breast", "reach", "complete", "cover" -> runner && line;
      default -> false;
    };
  }

  /** "the link was cut", "the line went dead". */
  boolean hungUp(Clause clause) {
    boolean line = false;
    for (Phrase subject : clause.subjects()) {
      line |= tokens.is(subject.head(), "link", "line", "connection", "signal", "feed");
    }
    return line && CUT.contains(context.verb(clause.verb()));
  }

  private static final Set<String> CUT =
      WordList.set("cut drop break fail go die sever lose close switch");

  /** What people leave with a goodbye. */
  private static final Set<String> PARTED = Set.of("call", "meeting", "visit");

  /** "After four hours the jury returned its verdict": how long it had sat over it. */
  private boolean returned(Clause clause, String verb) {
    return VERDICT.contains(verb)
        && !clause.passive()
        && clause.subjects().stream()
            .anyMatch(subject -> tokens.is(subject.head(), "jury", "jurors", "judges", "panel"));
  }

  private static final Set<String> VERDICT =
      Set.of("return", "reach", "find", "convict", "acquit", "clear", "deliver", "announce");

  /** "said goodbye", "hung up", "shook hands and left". */
  private boolean parting(Clause clause) {
    return switch (context.verb(clause.verb())) {
      case "say", "bid" ->
          context.find(clause.verb(), clause.verbEnd() + 3, FAREWELL::contains) > 0;
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
  boolean closed(Clause clause) {
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
      Set.of(
          "began",
          "begun",
          "started",
          "opened",
          "start",
          "beginning",
          "outbreak",
          "gone",
          "went",
          "entered",
          "fell",
          "fallen",
          "vanished",
          "disappeared");

  private static final Set<String> FIRE = Set.of("out", "control");

  private static final Set<String> STANDING_FOR = Set.of("it", "they", "he", "she");
}
