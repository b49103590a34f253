package dev.twosource.comparing;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Spoken;
import org.jspecify.annotations.Nullable;

/** Differences that are those of the parties whom the sources quote, and of no source. */
final class Disputes {
  /** Why a difference is one between those who are quoted. */
  static final String TWO_PARTIES = "the values belong to different parties whom the sources quote";

  private final DayConflicts days;

  Disputes(DayConflicts days) {
    this.days = days;
  }

  /** What two parties say of one matter, which is nobody's word but theirs. */
  @Nullable Ruling spoken(Case pair) {
    Claim x = pair.x();
    Claim y = pair.y();
    if (!Spoken.is(x)) {
      return null;
    }
    if (!pair.inOne() && Turns.abandoned(pair.first(), pair.later(), pair.apart())) {
      return pair.movedOn("the later report no longer takes it for the cause");
    }
    return Turns.disputed(x, y) && (pair.inOne() || pair.stronger(2))
        ? pair.disputed(Turns.quarrel(x, y))
        : Silence.WORDS;
  }

  /** Two sides in a quarrel over what little else shows to be one thing. */
  static Ruling faint(Case pair) {
    boolean together =
        pair.inOne()
            || pair.a().profile().story() != null
            || pair.a().profile().near(pair.b().profile());
    return together && Contested.is(pair.x(), pair.y()) && opposed(pair)
        ? pair.disputed(TWO_PARTIES)
        : Silence.FAINT;
  }

  /** Parties of whom it is said that they are at odds. */
  @Nullable Ruling outright(Case pair) {
    return Contested.outright(pair.x(), pair.y())
            && (pair.inOne() || pair.stronger(2) && comparable(pair))
        ? pair.disputed("the values belong to parties who are said to be at odds")
        : null;
  }

  /** A text that says itself that what it quotes does not hold. */
  static @Nullable Ruling refuted(Case pair) {
    Claim x = pair.x();
    Claim y = pair.y();
    boolean refuted =
        pair.inOne()
            && (x.voice() == null && Changes.corrects(x, y) && y.voice() != null
                || y.voice() == null && Changes.corrects(y, x) && x.voice() != null);
    return refuted ? pair.disputed("the text says that what it quotes does not hold") : null;
  }

  /** Two parties, each with its own value. */
  @Nullable Ruling parties(Case pair) {
    Claim x = pair.x();
    Claim y = pair.y();
    // a quotation's voice is who was quoted, and both quote the same words
    boolean quoted =
        x.detail().equals("quote.wording") && !Opponents.hearsay(x) && !Opponents.hearsay(y);
    boolean official =
        Opponents.hosts(x, y)
            || Opponents.balloted(x, y)
            || Opponents.announced(x, y)
            || Opponents.routine(x, y);
    boolean told =
        !x.detail().startsWith("person.")
            || Opponents.sayers(x, y)
            || x.detail().equals("person.age") && (pair.staked() || pair.inOne());
    boolean two =
        opposed(pair) || Opponents.capitals(x, y) || Opponents.quelled(x, y) || pair.foes();
    if (quoted || official || !told || !two) {
      return null;
    }
    return comparable(pair) ? pair.disputed(TWO_PARTIES) : Silence.WITHHELD;
  }

  private static boolean opposed(Case pair) {
    return Opponents.parties(pair.x().voice(), pair.y().voice(), pair.inOne());
  }

  /**
   * An outlet that tells one thing and has somebody say another sets the two against each other
   * itself.
   */
  static @Nullable Ruling answered(Case pair) {
    boolean answered = pair.inOne() && (pair.x().voice() == null) != (pair.y().voice() == null);
    return answered && pair.x().value() instanceof Value.Presence
        ? pair.disputed("the text tells one, and a party whom it quotes says the other")
        : null;
  }

  /** A text that says itself that others have another number. */
  static @Nullable Ruling marked(Case pair) {
    if (!Contested.marked(pair.x(), pair.y())) {
      return null;
    }
    return pair.x().voice() != null || pair.y().voice() != null
        ? pair.disputed("a report says that others have another value")
        : Silence.WORDS;
  }

  /**
   * Whether two values would be at odds if one voice told them: parties do not quarrel over the
   * days of two events either.
   */
  private boolean comparable(Case pair) {
    Claim a = pair.x();
    Claim b = pair.y();
    Slot x = a.slot();
    Slot y = b.slot();
    boolean counts = a.detail().startsWith("count.");
    // the first tremor, and one that came later
    boolean series =
        x.has(Slot.FIRST) != y.has(Slot.FIRST)
            || x.measure().equals("#magnitude") && x.has(Slot.LATER) != y.has(Slot.LATER);
    if (pair.inOne()) {
      return !(counts && series)
          && (!(a.value() instanceof Value.Amount p)
              || !(b.value() instanceof Value.Amount q)
              || Double.isNaN(p.stated()) && Double.isNaN(q.stated())
              || Opponents.sideBySide(a, b));
    }
    // two of the shells fell inside, three others outside
    boolean parts = counts && x.part() && y.part() && !x.measure().equals(y.measure());
    boolean abroad =
        a.toll() && (Caution.abroad(pair.a(), pair.b()) || Caution.abroad(pair.b(), pair.a()));
    if (parts || abroad) {
      return false;
    }
    boolean quarrel = Contested.named(a, b, pair.link().strength());
    return switch (pair.detail()) {
      case "event.date" -> days(pair, quarrel);
      case "event.duration", "call.duration" -> quarrel || !withheld(pair);
      case "event.place" -> pair.stronger(3) && !withheld(pair);
      default -> !withheld(pair);
    };
  }

  private boolean days(Case pair, boolean quarrel) {
    Claim a = pair.x();
    Claim b = pair.y();
    if (DayConflicts.today(a) && DayConflicts.today(b)
        || !DayConflicts.alike(a.slot().head(), b.slot().head())) {
      return false;
    }
    Judgement dates = days.dates(pair.a(), pair.b(), pair.conflict(), pair.link());
    return dates != null && dates.verdict() == Verdict.CONFLICT
        || quarrel && DayConflicts.between(a, b) <= DayConflicts.QUARREL;
  }

  private static boolean withheld(Case pair) {
    return Caution.withholds(pair.a(), pair.b(), pair.link(), pair.found());
  }
}
