package dev.twosource.comparing;

import dev.twosource.index.Entry;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Value;
import dev.twosource.lexicon.WordList;
import dev.twosource.linking.Odds;
import dev.twosource.reading.Modality;
import dev.twosource.reading.event.EventTypes;
import dev.twosource.reading.event.Occurrence;
import java.util.Set;

/**
 * Whether what is said to have moved on did: there must be an earlier and a later report, and they
 * must tell of one occasion.
 */
final class Order {
  private final Clock clock;

  Order(Clock clock) {
    this.clock = clock;
  }

  /**
   * Whether a judgement stands; not where it says that something moved on between two reports of
   * which nobody can say which is the later one: then one of the two must itself tell of the
   * change, by the value that held before or by a word that says that it did not hold.
   */
  boolean holds(Judgement judgement) {
    if (judgement.verdict() != Verdict.UPDATED || !MOVED_ON.contains(judgement.rule())) {
      return true;
    }
    Claim x = judgement.a().claim();
    Claim y = judgement.b().claim();
    // a report tells what came later further down, but of a plan and its end which is the later one
    boolean down = Judge.inOne(judgement.a(), judgement.b()) && x.modality() == y.modality();
    boolean known = down || clock.known(x) && clock.known(y);
    boolean date = x.detail().equals("event.date") || x.detail().equals("event.time");
    boolean told =
        Changes.corrects(x, y)
            || Changes.corrects(y, x)
            || corrected(x) != corrected(y)
            || date && Plans.moved(x) != Plans.moved(y);
    boolean other = known && otherOccasion(judgement, told);
    return (known || told) && !other;
  }

  /**
   * Whether what is said to have moved on is rather of two occasions.
   *
   * @param told whether a passage itself tells of the change
   */
  private boolean otherOccasion(Judgement judgement, boolean told) {
    Entry a = judgement.a();
    Entry b = judgement.b();
    Claim x = a.claim();
    Claim y = b.claim();
    boolean higher = judgement.why().equals(Changes.HIGHER);
    // each night of a protest has arrests of its own
    boolean nights = higher && x.detail().equals("count.arrested") && Odds.unlikely(a, b);
    boolean blows = higher && x.toll() && blow(x) && blow(y) && Plans.scenes(a, b);
    boolean plans = judgement.why().equals(Changes.ANOTHER) && ahead(x, y);
    return nights || blows || !told && (faded(x, y) || others(a, b) || plans);
  }

  /**
   * Whether two numbers or places are told so far from each other that they are of two occasions,
   * unless they are of what goes on for months.
   */
  private boolean faded(Claim x, Claim y) {
    boolean counted =
        x.detail().startsWith("count.")
            || x.detail().endsWith(".duration")
            || x.detail().equals("event.place");
    Claim later = clock.before(x, y) ? y : x;
    // "the number of jobs to go has been brought down to 96"
    boolean told =
        x.detail().equals("event.place")
            ? SHIFTED.contains(String.valueOf(later.change()))
            : x.detail().startsWith("count.") && !x.toll() && later.change() != null;
    return counted && !told && clock.apart(x, y) > AGES && !lasting(x) && !lasting(y);
  }

  private static final Set<String> SHIFTED =
      Set.of("moved", "move", "relocated", "transferred", "switched", "shifted");

  /** After so many minutes a number is that of another occasion. */
  private static final long AGES = 45 * 24 * 60;

  /** Whether a toll is that of an attack, of which a war has one after another. */
  private static boolean blow(Claim claim) {
    Occurrence event = claim.event();
    return event != null && BLOWS.contains(event.type());
  }

  private static final Set<String> BLOWS = Set.of("attack", "blast", "war");

  private static boolean lasting(Claim claim) {
    Occurrence event = claim.event();
    return claim.slot().measure().equals("#cases")
        || event != null && EventTypes.lasting(event.type());
  }

  /** Whether two lengths are told with people or things of which the other report knows nothing. */
  private static boolean others(Entry a, Entry b) {
    return a.claim().detail().endsWith(".duration") && Plans.strangers(a, b);
  }

  /** Whether the earlier report has a share or sum that is so, and the later one that is to be. */
  private boolean ahead(Claim x, Claim y) {
    Claim earlier = clock.before(x, y) ? x : y;
    Claim later = earlier == x ? y : x;
    return Drift.sum(x)
        && !Changes.offered(earlier)
        && earlier.modality() == Modality.ACTUAL
        && later.modality() == Modality.PLANNED
        && later.change() == null;
  }

  /**
   * Whether what lasts as long as a claim says cannot have been over when its report came out: "the
   * 48-hour strike" of which another report told three hours before that it was to last 72.
   *
   * @param apart how many minutes after the plan the report came out
   */
  static boolean unfinished(Claim claim, long apart) {
    return claim.detail().endsWith(".duration")
        && claim.value() instanceof Value.Amount amount
        && amount.interval().low() >= LONG
        && apart < amount.interval().low() / 2;
  }

  /** From how many minutes on something may be told while it goes on: a day. */
  private static final long LONG = 24 * 60;

  /**
   * Whether two reports of half a day both tell of a change: it is one, and neither value is the
   * old one.
   */
  static boolean oneChange(Claim earlier, Claim later, long apart) {
    boolean changed = Plans.moved(earlier) || "now".equals(earlier.change());
    boolean told = changed && later.change() != null || earlier.slot().movedFrom(later.slot());
    return told && apart < Drift.HALF_DAY;
  }

  private static final Set<String> MOVED_ON = Set.of("moved-on", "growing", "carried-out");

  /** Whether a claim says that what was told before it was wrong. */
  static boolean corrected(Claim claim) {
    return CORRECTED.contains(String.valueOf(claim.change()));
  }

  private static final Set<String> CORRECTED =
      WordList.set(
          """
              corrected correction corrects correcting wrongly incorrectly recount misstated misquoted
              mistakenly retracted retracts erroneously apologise apologize apologises""");
}
