package dev.twosource.kinds.duration;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Fronted;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a length of time is the length of: of the noun that it stands with ("a two-day
 * strike"), of the subject of a verb that lasts ("the strike went on for two days"), of what a verb
 * ends ("ended their strike after two days") or of what somebody does or is ("sat in the dark for
 * two hours").
 */
final class Lasting extends LastingBounds {

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

  /** What leads to the end of "from breakfast until dusk, ten hours". */
  private static final Set<String> RANGE = Set.of("until", "till", "to");

  private Lasting(Context context, Sentence sentence, int first, int end) {
    super(context, sentence, first, end);
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
    Activity still = clause == null ? null : lasting.still(clause);
    if (still != null) {
      return still;
    }
    Activity found = clause == null ? null : lasting.subject(clause);
    // "a fault cut supply from 12.55 to 17.50"
    Activity state = clause == null || clause.verb() != verb ? null : lasting.state(clause);
    boolean cut = state != null && (found == null || state.name().startsWith("outage"));
    return cut ? state : found == null ? at(context, sentence, verb, false) : found;
  }

  /** "Lost to the Dane in three sets, after almost three hours": so long the match went on. */
  private @Nullable Activity decided(int before) {
    boolean hours = hours() && tokens.is(before, "after", "in");
    boolean fronted = before <= sentence.firstToken();
    if (!hours
        || tokens.isWord(end) && !stops() && !fronted
        || context.find(sentence.firstToken(), sentence.endToken(), "sets"::equals) < 0
        || context.find(sentence.firstToken(), sentence.endToken(), "set"::equals) >= 0) {
      return null;
    }
    for (Clause clause : clauses.clauses()) {
      boolean won =
          (fronted || clause.verb() < first)
              && DECIDING.contains(context.verb(clause.verb()))
              && context.modality(clause.verb()) == Modality.ACTUAL;
      if (won) {
        return made("match", clause.first(), end).spanning(clause.first(), end, clause.verb());
      }
    }
    return null;
  }

  /** "Agreed a draw after five hours", "was drawn after five hours at the board". */
  private @Nullable Activity drawn(int before) {
    if (!hours() || !tokens.is(before, "after")) {
      return null;
    }
    for (Clause clause : clauses.clauses()) {
      boolean draw =
          context.verb(clause.verb()).equals("draw") && context.says(PLAYED)
              || clause.objects().stream().anyMatch(o -> tokens.is(o.head(), "draw"));
      if (draw && clause.verb() < first && clause.end() >= before - 1) {
        return made("match", clause.first(), end).spanning(clause.first(), end, clause.verb());
      }
    }
    return null;
  }

  private static final Set<String> PLAYED =
      WordList.set("chess grandmaster grandmasters game match tournament round");

  /** Whether the words behind a length only say where or when: "after two hours on Sunday". */
  private boolean stops() {
    return tokens.is(end, "on", "in", "at", "and", "to");
  }

  private static final Set<String> DECIDING =
      Set.of("win", "lose", "beat", "defeat", "overcome", "prevail", "succumb");

  /** "talked for 55 minutes early on Tuesday", "late in the evening": the hour, not how late. */
  private boolean dated(int token) {
    return tokens.is(token, "early", "late") && tokens.is(token + 1, "on", "in", "this", "that");
  }

  /** "after eight hours behind closed doors": where they were, and nothing that is late. */
  private boolean closed() {
    return tokens.sequence(end, "behind", "closed", "doors")
        || tokens.is(end, "behind") && tokens.is(end + 2, "bar", "counter");
  }

  private @Nullable Activity find(boolean years) {
    int before = before();
    if (tokens.is(before, "for") && tokens.is(before - 1, "not")) {
      return null; // "for a day and not for a week"
    }
    Clause at = clauses.clauseAt(before);
    Activity between = bounded(before);
    if (between != null) {
      return between;
    }
    Activity raced = raced(before);
    if (raced != null) {
      return raced;
    }
    Activity match = decided(before);
    if (match != null) {
      return match;
    }
    Activity gap = new Margins(context, sentence, first, end).find(before);
    if (gap != null) {
      return gap;
    }
    Activity cleft = cleft(years);
    if (cleft != null) {
      return cleft;
    }
    if (at != null && at.verb() < first && behind() && hours()) {
      return made("delay", first, end).spanning(at.verb(), end, at.verb());
    }
    Activity drawn = drawn(before);
    if (drawn != null) {
      return drawn;
    }
    boolean verbLast = tokens.is(before, "last") && at != null && at.verb() == before;
    boolean window = WINDOW.contains(tokens.lower(before)) && !verbLast;
    if (window
            && !(tokens.is(before, "following") && !tokens.is(before - 1, "the", "these", "those"))
        || WINDOW.contains(tokens.lower(first))
        || tokens.is(first, "the", "its", "their") && WINDOW.contains(tokens.lower(first + 1))
        || tokens.is(end, "a", "each", "every")
            && tokens.is(end + 1, "day", "week", "month", "night", "year")
        || tokens.is(before, "-")
        || OTHERWISE.contains(tokens.lower(end)) && !dated(end) && !closed()
        || tokens.is(end, "from")
            && tokens.is(end + 1, "time", "home", "now", "the", "full")
            && !tokens.is(before, "for")
        || tokens.is(end, "in") && tokens.is(end + 1, "prison", "jail", "custody", "detention")
        || tokens.is(end, "-") && tokens.is(end + 1, "old")) {
      return null;
    }
    Activity term = term(before);
    if (term != null) {
      return term;
    }
    Clause cut = tokens.is(before, "after") && tokens.is(end, "of") ? clause(before) : null;
    if (cut != null && hungUp(cut)) {
      return ended(cut, true); // "after ten minutes of talk the link was cut"
    }
    if (out(before)) {
      return made("missing", first, end);
    }
    Activity found = noun(before);
    if (found != null) {
      return found;
    }
    Activity planned = reserved();
    if (planned != null) {
      return planned;
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
      boolean waited = "wait".equals(DurationWords.verb(context, before));
      if (!waited && !tokens.is(before, "for", "over", "lasted", "took")) {
        return null;
      }
    }
    if (tokens.is(end, "after")) {
      return tokens.is(before, "for", "over") ? during(clause, years) : since(clause);
    }
    if (tokens.is(end, "into")) {
      return into(clause);
    }
    boolean course = tokens.sequence(before + 1, "the", "course", "of");
    return switch (course ? "over" : tokens.lower(before)) {
      case "for", "over", "through", "throughout", "during" -> during(clause, years);
      case "by" -> late(clause) && hours() ? made("delay", first, end) : null;
      case "after", "following" -> {
        Activity ended = ended(clause, true);
        yield ended == null ? there(clause) : ended;
      }
      case "in", "within", "inside" -> {
        Activity ended = ended(clause, false);
        yield ended == null ? gone(clause) : ended;
      }
      default -> measured(clause, before);
    };
  }

  /** "Six hours: that is how long the bridge was shut". */
  private @Nullable Activity cleft(boolean years) {
    boolean cleft =
        tokens.is(end, ":", ",", "-", "\u2013", "\u2014")
            && tokens.is(end + 1, "that", "this", "so")
            && first <= sentence.firstToken() + 2;
    int how = cleft ? context.find(end + 2, end + 4, "how"::equals) : -1;
    if (how < 0 && !(cleft && tokens.is(end + 1, "so"))) {
      return null;
    }
    int from = how < 0 ? end + 1 : how;
    if (!tokens.is(from + 1, "long")) {
      return null;
    }
    for (Clause clause : clauses.clauses()) {
      if (clause.verb() > from + 1) {
        return during(clause, years);
      }
    }
    return null;
  }

  /** For how long a post is held or a rule binds, or null where a length is of neither. */
  private @Nullable Activity term(int before) {
    Activity held = new Tenures(context, sentence, first, end).find(before);
    return held != null ? held : new Terms(context, sentence, first, end).find(before);
  }

  /** "Left 13 hours late", "nine hours behind schedule", "an hour later than planned". */
  private boolean behind() {
    return tokens.is(end, "late")
        || tokens.is(end, "behind") && tokens.is(end + 1, "schedule", "time", "timetable")
        || tokens.sequence(end, "later", "than")
            && tokens.is(end + 2, "planned", "scheduled", "advertised", "intended");
  }

  /** "Twelve days have been set aside for the trial", "the court set aside six weeks for it". */
  private @Nullable Activity reserved() {
    for (Clause clause : clauses.clauses()) {
      String verb = context.verb(clause.verb());
      boolean aside =
          RESERVING.contains(verb)
              || verb.equals("set")
                  && context.find(clause.verb(), clause.verb() + 2, "aside"::equals) > 0;
      boolean near =
          clause.passive()
              ? end >= clause.first() - 2 && end <= clause.verb()
              : first >= clause.verbEnd() - 1 && first <= clause.verbEnd() + 2;
      int from = Math.max(end, clause.verbEnd());
      int meant = aside && near ? context.find(from, from + 2, "for"::equals) : -1;
      Phrase phrase = meant < 0 ? null : clauses.phraseAt(meant + 1);
      Activity told = phrase == null ? null : thing(phrase);
      if (told != null) {
        return told.spanning(Math.min(first, clause.first()), told.end(), clause.verb());
      }
    }
    return null;
  }

  private static final Set<String> RESERVING =
      Set.of("reserve", "allocate", "allot", "earmark", "book", "schedule");

  private static final Set<String> HELD = Set.of("siege", "kidnapping");

  private static final Set<String> ENDING = Set.of("settle", "end", "surrender");

  /** "Seven hours into the siege the gunman gave up": it was over then, and has lasted so long. */
  private @Nullable Activity into(Clause clause) {
    Phrase phrase = clauses.phraseAt(end + 1);
    Activity told = phrase == null ? null : at(context, sentence, phrase.head(), true);
    String closed = DurationWords.ended(context, clause.verb(), clause.end() + 1);
    boolean held = HELD.contains(closed == null ? "" : closed);
    boolean over =
        told != null && (told.name().equals(closed) || held && HELD.contains(told.name()));
    over |= ENDING.contains(context.verb(clause.verb()));
    return told != null && over
        ? told.spanning(Math.min(first, clause.first()), told.end(), clause.verb())
        : null;
  }

  /** "after four nights out", "had been out three nights", "spent two days in the wild". */
  private boolean out(int before) {
    if (!tokens.is(end - 1, "nights", "night", "days")) {
      return false;
    }
    boolean nights = !tokens.is(end - 1, "days");
    boolean open =
        tokens.is(end, "outdoors", "outside")
            || tokens.is(end, "out") && !tokens.is(end + 1, "of") && nights
            || tokens.is(end, "in", "on")
                && tokens.is(end + 1, "the")
                && tokens.is(end + 2, "open", "wild", "wilderness", "bush", "outback", "mountain");
    int out = tokens.is(before, "for") ? before - 1 : before;
    return open || nights && tokens.is(out, "out") && tokens.is(out - 1, "been", "was", "were");
  }

  /** "In 40 minutes the ministers went through eleven points": so long they have talked. */
  private @Nullable Activity gone(Clause clause) {
    boolean told = hours() && context.modality(clause.verb()) == Modality.ACTUAL;
    String talks = told && matters(clause) ? talks(clause) : null;
    return talks == null
        ? null
        : made(talks, first, end).spanning(first, Math.max(end, clause.verbEnd()), clause.verb());
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
      boolean told =
          i == before && left != null && context.find(left.first(), i, RANGE::contains) > 0;
      if (tokens.is(i, ";") || tokens.is(i, ",") && !tokens.isNumber(i + 1) && !told) {
        return null;
      }
    }
    return left;
  }
}
