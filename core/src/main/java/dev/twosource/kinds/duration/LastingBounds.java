package dev.twosource.kinds.duration;

import dev.twosource.kinds.age.AgeAntecedents;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import dev.twosource.reading.event.EventMention;
import dev.twosource.reading.event.Occurrence;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A length that is told by what it lies between: "It was eleven hours from the first call to the
 * last of them being back", "Six hours after the lights had gone down the last note died away".
 */
abstract class LastingBounds extends LastingVerbs {
  /** With what something begins, and what it is that has begun. */
  private static final Map<String, String> BEGINNINGS =
      WordList.sorted(
          """
          rescue: call alarm alert mayday distress rang rung dialled dialed
          flight: take-off takeoff lift-off liftoff airborne
          ~run: escaped escape absconded escaping
          closure: closed shut closing shutting
          kidnapping: seized kidnapped abducted hijacked captured
          missing: vanished disappeared vanishing disappearing
          trapped: collapsed collapse cave-in buried entombed
          journey: departed departing departure left leaving
          adrift: pushed
          * : began begun started opened beginning start starting begins outbreak
          """);

  /** With what each of them ends: verbs, and words that say that all is over. */
  private static final Map<String, Set<String>> ENDINGS =
      Map.of(
          "rescue",
          WordList.set(
              """
                  back safe safety ashore surface hospital rescue winch free pull bring carry airlift
                  deliver down"""),
          "flight",
          WordList.set("land back touch return"),
          "~run",
          WordList.set("catch capture recapture arrest find surrender give custody back detain"),
          "closure",
          WordList.set("reopen open"),
          "kidnapping",
          WordList.set("free release rescue ransom liberate freedom"),
          "missing",
          WordList.set("find locate spot reappear alive recover"),
          "trapped",
          WordList.set(
              "free rescue pull winch bring surface emerge carry come back find haul lift"),
          "journey",
          WordList.set("arrive reach land finish dock limp moor berth ashore port wade beach"),
          "adrift",
          WordList.set("pick find rescue spot tow"),
          "*",
          WordList.set("over end finish conclude adjourn die fade fall stop back"));

  LastingBounds(Context context, Sentence sentence, int first, int end) {
    super(context, sentence, first, end);
  }

  /** What lies between the two ends that a length is told with, or null. */
  @Nullable Activity bounded(int before) {
    if (tokens.is(end, "from", "between") && tokens.is(before, "was", "took", "passed", "were")) {
      int to = context.find(end, Math.min(end + 14, sentence.endToken()), UNTIL::contains);
      String name = to < 0 ? null : begun(end + 1, to);
      boolean over = name != null && over(name, to + 1, Math.min(to + 12, sentence.endToken()));
      return over ? told(name, first, to, before) : null;
    }
    Clause passing = elapsing();
    if (passing != null) {
      int to = context.find(sentence.firstToken(), first, UNTIL::contains);
      boolean from = tokens.is(sentence.firstToken(), "from", "between");
      String name = from && to > 0 ? begun(sentence.firstToken() + 1, to) : null;
      return name != null && over(name, to + 1, first)
          ? told(name, sentence.firstToken(), end, passing.verb())
          : null;
    }
    return tokens.is(end, "after") ? after() : null;
  }

  /**
   * The time of a runner: "ran 2:08:41", "won in a time of 2:08:41", "came home in 2:38:14"; null
   * for any other length.
   */
  @Nullable Activity raced(int before) {
    boolean clock = tokens.text(first).contains(":");
    boolean spelled = hours() && context.find(first, end, w -> w.startsWith("minute")) >= 0;
    boolean race = context.events().tells(RACE) || context.says(RUN);
    if (!clock && !spelled || !race) {
      return null;
    }
    boolean time = tokens.is(before, "of") && tokens.is(before - 1, "time", "best", "record");
    for (Clause clause : clauses.clauses()) {
      String verb = context.verb(clause.verb());
      boolean direct = before == clause.verbEnd() - 1 && CLOCKING.contains(verb);
      boolean line = crossed(clause, before);
      boolean in =
          clause.verb() < first
              && clause.end() >= first - 4
              && (line
                  || (tokens.is(before, "in") || time) && (RACING.contains(verb) || taking(clause)))
              && context.find(clause.verbEnd(), before, w -> w.equals("after")) < 0;
      boolean own =
          verb.equals("be")
              && (clause.verb() == end && (time || context.find(end, end + 4, "time"::equals) > 0)
                  || timed(clause, before));
      boolean actual = context.modality(clause.verb()) == Modality.ACTUAL;
      // "needed 2 hours and 33 minutes to win the marathon", "it took her ... to finish"
      boolean task =
          NEEDING.contains(verb)
              && before >= clause.verbEnd() - 1
              && before <= clause.verbEnd() + 2
              && (tokens.is(end, "to") && RACING.contains(context.verb(end + 1))
                  || (course() || alone(clause, verb)) && !rides(clause));
      if (task && actual && !clause.passive()) {
        int from = Math.min(first, clause.first());
        return made("race", from, end).by(runner(clause)).spanning(from, end, clause.verb());
      }
      if ((direct || in || own) && actual && !clause.passive()) {
        int from = Math.min(first, clause.first());
        return made("race", from, end)
            .by(own ? "" : runner(clause))
            .spanning(from, end, clause.verb());
      }
    }
    return null;
  }

  /** "Needed 1:08:12 for the 21 kilometres", "over the course": what was run in a time. */
  private boolean course() {
    int stop = Math.min(end + 6, sentence.endToken());
    return tokens.is(end, "for", "over") && context.find(end + 1, stop, COURSE::contains) > 0;
  }

  /** "She needed two hours and 27 minutes": no more is said, of a race that was told before. */
  private boolean alone(Clause clause, String verb) {
    boolean she =
        clause.subjects().stream().anyMatch(s -> tokens.is(s.head(), "she", "he"))
            || tokens.is(clause.first() - 1, "she", "he");
    return verb.equals("need") && she && !tokens.isWord(end);
  }

  /** Whether it is a bus or a train that a clause tells of. */
  private boolean rides(Clause clause) {
    return clause.subjects().stream()
        .anyMatch(s -> Lexicon.get().nounClass(context.noun(s.head())) == NounClass.VEHICLE);
  }

  private static final Set<String> COURSE =
      WordList.set("kilometres kilometers km miles distance course marathon half-marathon");

  /** "Her winning time was 2:21:14". */
  private boolean timed(Clause clause, int before) {
    return before == clause.verb()
        && clause.subjects().size() == 1
        && tokens.is(clause.subjects().get(0).head(), "time");
  }

  /** "crossed the line after 2 hours 33 minutes". */
  private boolean crossed(Clause clause, int before) {
    return context.verb(clause.verb()).equals("cross")
        && tokens.is(before, "after", "in")
        && context.find(clause.verbEnd(), before, w -> w.equals("line") || w.equals("tape")) > 0;
  }

  /**
   * Who ran: the subject of a clause, whom "it took" so long, or whom "the Kenyan" stands for; the
   * empty string where nobody is known.
   */
  private String runner(Clause clause) {
    for (Name name : context.names(clause.verbEnd(), first)) {
      if (name.type() == Name.Type.PERSON && tokens.is(clause.verb() - 1, "it")) {
        return context.entity(name).key();
      }
    }
    String who = who(clause);
    boolean described = who.isEmpty();
    for (Phrase subject : clause.subjects()) {
      described &= tokens.is(subject.first(), "the");
    }
    Name told = described && !clause.subjects().isEmpty() ? told() : null;
    return told == null ? who : context.entity(told).key();
  }

  private @Nullable Name told() {
    return new AgeAntecedents(context).before(sentence);
  }

  private static final Set<String> NEEDING = Set.of("need", "take", "require");

  private static final Set<String> RACE = Set.of("race");

  private static final Set<String> RUN =
      WordList.set("marathon half-marathon triathlon ultramarathon ultra runner runners finisher");

  private static final Set<String> CLOCKING = Set.of("run", "clock", "record", "post");

  /** "Took Sunday's marathon in 2:24:41". */
  private boolean taking(Clause clause) {
    return context.verb(clause.verb()).equals("take")
        && !clause.objects().isEmpty()
        && context.find(
                clause.objects().get(0).first(), clause.objects().get(0).whole(), RUN::contains)
            >= 0;
  }

  private static final Set<String> RACING =
      Set.of("run", "win", "finish", "complete", "come", "cover", "triumph");

  private static final Set<String> UNTIL = Set.of("to", "until", "till", "and");

  /** "eleven hours went by", "between them lay 17 hours": the clause that says that time passed. */
  private @Nullable Clause elapsing() {
    for (Clause clause : clauses.clauses()) {
      String verb = context.verb(clause.verb());
      boolean passed =
          clause.verb() >= end
                  && clause.verb() <= end + 2
                  && (verb.equals("go") || verb.equals("pass") || verb.equals("elapse"))
              || clause.verb() < first
                  && clause.verbEnd() >= first - 2
                  && (tokens.is(clause.verb(), "lay", "lie", "were", "passed", "went"));
      if (passed && tokens.is(sentence.firstToken(), "from", "between")) {
        return clause;
      }
    }
    return null;
  }

  /** "Nine days after it was shut, the tunnel reopened", in either order. */
  private @Nullable Activity after() {
    int comma = end + 1;
    while (comma < Math.min(end + 12, sentence.endToken()) && !tokens.is(comma, ",", ".", ";")) {
      comma++;
    }
    String name = begun(end + 1, comma);
    if (name == null) {
      return null;
    }
    Clause close = null;
    boolean fronted = clauses.clauses().stream().noneMatch(c -> c.first() < first);
    for (Clause clause : clauses.clauses()) {
      boolean aside = clause.first() > end && clause.first() < comma && opens(clause);
      boolean near = fronted ? clause.first() > end : clause.first() < first;
      if (near && !aside && clause.form() == Clause.Form.FINITE) {
        close = close == null || clause.first() < first ? clause : close;
      }
    }
    boolean real = close != null && context.modality(close.verb()) == Modality.ACTUAL;
    boolean itself = !name.equals("*") || lights(end, comma) || real && itself(close);
    boolean sea = name.equals("adrift") && real;
    if (sea && !over(name, close.first(), Math.min(close.end() + 2, sentence.endToken()))) {
      name = "journey"; // they got there themselves
    }
    boolean over =
        itself && real && over(name, close.first(), Math.min(close.end() + 2, sentence.endToken()));
    return over ? told(name, Math.min(first, close.first()), comma, close.verb()) : null;
  }

  /** Whether a clause is of what the report is about: "it is over", "the strike ended". */
  private boolean itself(Clause clause) {
    Occurrence main = context.events().mainOccurrence();
    for (Phrase subject : clause.subjects()) {
      Activity told = at(context, sentence, subject.head(), true);
      boolean same = main != null && told != null && told.name().equals(main.type());
      if (same || tokens.is(subject.head(), "it", "everything", "all")) {
        return true;
      }
    }
    return tokens.is(clause.first() - 1, "it");
  }

  /** Whether a clause tells of the beginning. */
  private boolean opens(Clause clause) {
    return BEGINNINGS.containsKey(tokens.lower(clause.verb()))
        || context.find(clause.first(), clause.verbEnd() + 2, BEGINNINGS::containsKey) >= 0
        || tokens.is(clause.verbEnd() - 1, "in", "off", "out", "down");
  }

  /** What begins in a passage, "*" for whatever is told of, or null. */
  private @Nullable String begun(int from, int to) {
    for (int i = from; i < to; i++) {
      String name = BEGINNINGS.get(tokens.lower(i));
      if (name != null && name.equals("*")) {
        return itself(from, to) ? name : null;
      }
      if (name != null) {
        boolean rescue =
            !name.equals("rescue") || context.events().tells(RESCUE) || context.says(RESCUERS);
        return rescue ? name : null;
      }
      if (tokens.is(i, "went", "gone", "going", "go")) {
        if (tokens.is(i + 1, "in", "into", "underground", "below")) {
          return context.says(DEEP) ? "trapped" : null;
        }
        if (tokens.is(i + 1, "missing")) {
          return "missing";
        }
        if (tokens.is(i + 1, "down", "out", "off")) {
          return lights(from, i) ? "*" : null;
        }
      }
      if (tokens.is(i, "last") && tokens.is(i + 1, "seen", "heard")) {
        return "missing";
      }
      if (tokens.is(i, "entered", "entering")) {
        return context.says(DEEP) ? "trapped" : null;
      }
      boolean off = tokens.is(i + 1, "off") || tokens.is(i + 1, "-") && tokens.is(i + 2, "off");
      if (tokens.is(i, "take", "lift", "lifted") && off) {
        return "flight";
      }
      if (tokens.is(i, "set", "setting") && tokens.is(i + 1, "off", "out", "sail")) {
        return "journey";
      }
      if (tokens.is(i, "took", "taken", "taking")) {
        if (tokens.is(i + 1, "off")) {
          return "flight";
        }
        if (tokens.is(i + 1, "hostage", "captive")) {
          return "kidnapping";
        }
      }
    }
    return null;
  }

  /** "after it had begun": whether what began is what the report is about. */
  private boolean itself(int from, int to) {
    Occurrence main = context.events().mainOccurrence();
    boolean own = context.find(from, to, "it"::equals) >= 0;
    for (EventMention mention : context.mentions(sentence)) {
      own |=
          main != null
              && mention.firstToken() >= from
              && mention.firstToken() < to
              && !mention.verb()
              && mention.type().equals(main.type());
    }
    return own && main != null;
  }

  private boolean lights(int from, int to) {
    return context.find(from, to, LIGHTS::contains) >= 0;
  }

  /** Where people go in and come out, or are brought out. */
  private static final Set<String> DEEP =
      WordList.set(
          "cave cavern caver cavers caving mine miner miners tunnel pothole shaft sump adit");

  private static final Set<String> LIGHTS = Set.of("light", "lights", "curtain", "whistle");

  /** Whether a passage says that what began is over. */
  private boolean over(String name, int from, int to) {
    Set<String> endings = ENDINGS.getOrDefault(name, Set.of());
    boolean over = false;
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "still", "not", "yet", "never")) {
        return false;
      }
      over |= endings.contains(tokens.lower(i)) || endings.contains(context.verb(i));
    }
    return over;
  }

  private static final Set<String> RESCUE = Set.of("rescue");

  private static final Set<String> SHOWS = Set.of("concert", "match", "festival", "ceremony");

  private static final Set<String> RESCUERS =
      WordList.set(
          """
              rescue rescued rescuer rescuers lifeboat lifeboatmen coastguard coastguards rnli
              stretcher winched airlifted""");

  private @Nullable Activity told(String name, int from, int to, int verb) {
    int start = Math.min(first, from);
    int stop = Math.max(end, to);
    if (name.equals("*")) {
      Occurrence main = context.events().mainOccurrence();
      boolean show = lights(end, stop) && (main == null || !SHOWS.contains(main.type()));
      if (show) {
        return made("~performance", start, stop).spanning(start, stop, verb);
      }
      return main == null ? null : new Activity(main.type(), "", start, stop, verb, main);
    }
    return made(name, start, stop).spanning(start, stop, verb);
  }
}
