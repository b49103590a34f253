package dev.twosource.kinds.mark;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Marks;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Marks heads of delegations with how much of a delegation they led: its side of one committee or
 * working group, all the teams that a country sent or the one of a sport; and with whether the one
 * who led it made way.
 */
public final class Teams {
  /** How many words before a claim's and behind them are looked at. */
  private static final int REACH = 16;

  private final Context context;
  private final Tokens tokens;
  private final Claim claim;
  private final Sentence sentence;
  private final Set<String> marks = new TreeSet<>();

  private Teams(Context context, Claim claim) {
    this.context = context;
    this.tokens = context.tokens();
    this.claim = claim;
    int from = tokens.tokenAt(claim.span().start());
    this.sentence = context.sentences().get(tokens.sentenceOf(from));
  }

  /** The same claims, in order, the heads of delegations with what they led. */
  public static List<Claim> mark(Context context, List<Claim> claims) {
    List<Claim> marked = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      boolean head = claim.detail().equals("delegation.head");
      marked.add(head ? claim.marked(new Teams(context, claim).marks()) : claim);
    }
    return marked;
  }

  /**
   * Why two heads are of a delegation and of a part of it, or null: the side of a working group,
   * the team of one sport.
   */
  public static @Nullable String apart(Slot x, Slot y) {
    boolean alone = x.has(Marks.ALONE) != y.has(Marks.ALONE);
    return alone || fielded(x, y) || fielded(y, x) ? "one led a part of it, or for a time" : null;
  }

  /** Whether the first is of all that a country sent, and the second of the team of one sport. */
  private static boolean fielded(Slot whole, Slot team) {
    return whole.has(Marks.WIDE) && !team.has(Marks.WIDE) && !team.mark(Marks.FIELD_OF).isEmpty();
  }

  private Set<String> marks() {
    int from = tokens.tokenAt(claim.span().start());
    int to = tokens.tokenAt(claim.span().end() - 1) + 1;
    int first = Math.max(sentence.firstToken(), from - REACH);
    int end = Math.min(sentence.endToken(), to + REACH);
    if (sits(first, end) || refers(first, end) && before()) {
      marks.add(Marks.ALONE);
    }
    for (int i = first; i < end; i++) {
      if (tokens.is(i, "whole", "entire", "overall") && led(i + 1) && i >= from - 2) {
        marks.add(Marks.WIDE);
      }
      if (i > from - 2 && i < to && led(i) && field(i - 1)) {
        marks.add(Marks.FIELD_OF + tokens.lower(i - 1));
      }
      boolean later = i >= to - 1 && i < to + 6;
      if (later && tokens.is(i, "took", "taken", "takes") && tokens.is(i + 1, "over")
          || later && tokens.is(i, "succeeded", "replaced", "succeeds", "replaces")
          || i < to && tokens.is(i, "succeeding", "replacing")) {
        marks.add(Marks.SUCCESSION);
      }
    }
    return marks;
  }

  /** Whether a working group or a committee is said to have met: "the forests committee sat". */
  private boolean sits(int first, int end) {
    for (int i = first; i < end; i++) {
      boolean group =
          tokens.is(i, "committee", "subcommittee", "sub-committee", "subgroup", "sub-group")
              || tokens.is(i, "group") && tokens.is(i - 1, "working", "contact", "expert");
      if (!group) {
        continue;
      }
      if (tokens.is(i - 2, "in", "at") || tokens.is(i - 3, "in", "at")) {
        return true;
      }
      // "the working group on forests sat until dark"
      for (int k = i + 1; k < Math.min(end, i + 5); k++) {
        if (MEETING.contains(tokens.lower(k))) {
          return true;
        }
        if (!tokens.isWord(k)) {
          break;
        }
      }
    }
    return false;
  }

  private static final WordSet MEETING =
      WordSet.of("met", "sat", "gathered", "convened", "meets", "sits", "meeting", "sitting");

  /** "In that room", "there": what the sentence before tells of is where it was. */
  private boolean refers(int first, int end) {
    for (int i = first; i < end; i++) {
      boolean room =
          tokens.is(i, "that", "this")
              && tokens.is(i + 1, "room", "group", "committee", "session", "meeting", "table");
      if (room && tokens.is(i - 1, "in", "at", "of")) {
        return true;
      }
    }
    return false;
  }

  private boolean before() {
    if (sentence.index() == 0) {
      return false;
    }
    Sentence last = context.sentences().get(sentence.index() - 1);
    return sits(last.firstToken(), Math.min(last.endToken(), last.firstToken() + REACH));
  }

  private boolean led(int i) {
    return tokens.is(i, "delegation", "team", "squad", "contingent", "mission");
  }

  /** Whether a word before "delegation" or "team" is a sport or a trade: no nation, no rank. */
  private boolean field(int i) {
    return FIELDS.contains(tokens.lower(i))
        || tokens.lower(i).endsWith("ing") && Lexicon.get().isNoun(tokens.lower(i));
  }

  private static final WordSet FIELDS =
      WordList.probed(
          """
              football rugby hockey basketball volleyball handball netball cricket tennis badminton
              athletics judo karate taekwondo gymnastics weightlifting archery triathlon golf polo
              futsal chess skating biathlon water""");
}
