package dev.twosource.kinds.duration;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By how much somebody has won a race or is ahead in one: "won by nine seconds", "leads the tour by
 * 21 seconds". It is no length of the race.
 */
final class Margins extends LastingPart {
  /** By how much a race was won. */
  static final String WON = "margin";

  /** By how much somebody is ahead while it goes on. */
  static final String AHEAD = "lead";

  private static final Set<String> RACE = Set.of("race");

  private static final Set<String> RACING =
      WordList.set(
          """
              race stage tour rally marathon half-marathon regatta triathlon cyclist cyclists rider
              riders peloton runner runners skier skiers skipper rower rowers sprint time-trial
              prologue jersey""");

  private static final Set<String> WINNING = Set.of("win", "beat", "defeat", "triumph", "prevail");

  private static final Set<String> LEADING = Set.of("lead", "head", "top");

  private static final Set<String> KEEPING = Set.of("keep", "hold", "retain", "defend");

  /** What one is ahead of that is nobody: "beat the record by nine seconds". */
  private static final Set<String> MARKS =
      Set.of("record", "best", "time", "mark", "deadline", "target", "clock", "cut-off");

  private static final Set<String> BEING = Set.of("be", "lie", "stand", "sit", "remain", "stay");

  private static final Set<String> ARRIVING =
      WordList.set("finish cross win come arrive reach touch end complete cruise");

  private static final Set<String> GAPS = Set.of("lead", "advantage", "cushion");

  Margins(Context context, Sentence sentence, int first, int end) {
    super(context, sentence, first, end);
  }

  /** What a length is the gap of, with the token before it and its small words; or null. */
  @Nullable Activity find(int before) {
    if (!brief() || !context.events().tells(RACE) && !context.says(RACING)) {
      return null;
    }
    boolean margin = tokens.is(before, "of") && tokens.is(before - 1, "margin");
    int at = margin ? context.findLast(Math.max(0, before - 4), before, "by"::equals) : before;
    Clause clause = at < 0 ? null : around(at);
    String name = clause == null ? null : gap(clause, at);
    name = name != null || clause == null ? name : advantage(clause, before);
    return name == null ? null : of(name, clause);
  }

  private @Nullable Clause around(int at) {
    Clause clause = clauses.clauseAt(at);
    for (Clause other : clause == null ? clauses.clauses() : List.<Clause>of()) {
      clause = other.first() < first ? other : clause;
    }
    boolean told =
        clause != null
            && clause.verb() < first
            && !clause.negated()
            && context.modality(clause.verb()) == Modality.ACTUAL;
    return told ? clause : null;
  }

  private @Nullable String gap(Clause clause, int before) {
    String verb = context.verb(clause.verb());
    if (tokens.is(before, "by") && !clause.passive()) {
      boolean off = verb.equals("hold") && tokens.is(clause.verb() + 1, "off");
      if ((off || WINNING.contains(verb)) && !mark(clause)) {
        return WON;
      }
      boolean kept = KEEPING.contains(verb) && !clause.objects().isEmpty();
      return kept || LEADING.contains(verb) ? AHEAD : null;
    }
    boolean ahead =
        tokens.is(end, "ahead", "clear")
                && tokens.is(end + 1, "of")
                && !tokens.is(end + 2, "schedule", "time", "plan", "the")
            || tokens.is(end, "ahead", "clear")
                && tokens.sequence(end + 1, "of", "the")
                && !MARKS.contains(tokens.lower(end + 3))
            || tokens.is(end, "before") && somebody(end + 1);
    if (!ahead || !tokens.isWord(before) && !tokens.is(before, ",")) {
      return null;
    }
    return BEING.contains(verb) || LEADING.contains(verb)
        ? AHEAD
        : ARRIVING.contains(verb) ? WON : null;
  }

  /** "has a lead of 21 seconds", "his advantage is nine seconds". */
  private @Nullable String advantage(Clause clause, int before) {
    String verb = context.verb(clause.verb());
    boolean has = verb.equals("have") || verb.equals("hold") || verb.equals("enjoy");
    boolean of = tokens.is(before, "of") && GAPS.contains(tokens.lower(before - 1));
    if (has && (of || GAPS.contains(tokens.lower(end)))) {
      return AHEAD;
    }
    boolean his =
        clause.subjects().size() == 1
            && GAPS.contains(tokens.lower(clause.subjects().get(0).head()));
    boolean now =
        verb.equals("be") && before == clause.verbEnd() - 1
            || verb.equals("stand") && tokens.is(before, "at");
    return his && now ? AHEAD : null; // what "has shrunk to 19 seconds" was another one before
  }

  private Activity of(String name, Clause clause) {
    int from = Math.min(first, clause.first());
    return made(name, from, end).by(who(clause)).spanning(from, end, clause.verb());
  }

  /** Whether it is a length of seconds or minutes. */
  private boolean brief() {
    return context.find(first, end, w -> w.contains("second") || w.contains("minute")) >= 0
        && context.find(first, end, w -> w.contains("hour")) < 0;
  }

  private boolean mark(Clause clause) {
    for (Phrase object : clause.objects()) {
      if (MARKS.contains(context.noun(object.head()))) {
        return true;
      }
    }
    return false;
  }

  private boolean somebody(int from) {
    for (int i = from; i < Math.min(from + 4, sentence.endToken()); i++) {
      Name name = context.nameAt(i);
      if (name != null && name.type() == Name.Type.PERSON) {
        return true;
      }
    }
    return false;
  }
}
