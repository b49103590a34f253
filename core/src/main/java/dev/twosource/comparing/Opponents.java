package dev.twosource.comparing;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Value;
import dev.twosource.lexicon.WordList;
import dev.twosource.linking.Link;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Voice;
import dev.twosource.reading.voice.Parties;
import dev.twosource.reading.voice.Stakes;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether two claims belong to two parties at odds, so that the difference is theirs and not one
 * between the reports.
 */
final class Opponents {
  private Opponents() {}

  /**
   * Whether one text gives two numbers to two parties side by side; further apart they are a total
   * and a part, or of two matters.
   */
  static boolean sideBySide(Claim x, Claim y) {
    return x.voice() != null
        && y.voice() != null
        && x.voice().key() != null
        && y.voice().key() != null
        && Math.abs(x.span().start() - y.span().start()) <= 500;
  }

  /**
   * Whether one party answers another with a number of its own that only a hedge joins to the
   * other's: "96 percent" and "about 80 percent".
   */
  static boolean answered(Claim x, Claim y, Link.Same link) {
    return sideBySide(x, y) && Parties.two(x.voice(), y.voice()) && bounded(x, y, link, ANSWERED);
  }

  private static final double ANSWERED = 1.15;

  /**
   * Whether two sides count one crowd, the one as "up to" many more than the other: that is its
   * number and no mere bound.
   */
  static boolean upTo(Claim x, Claim y, Link.Same link) {
    return x.detail().equals("event.attendance")
        && Stakes.sides(x.voice(), y.voice())
        && bounded(x, y, link, UP_TO);
  }

  private static final double UP_TO = 1.5;

  /** Whether only the hedge of one of two numbers joins it to the other, so many times its size. */
  private static boolean bounded(Claim x, Claim y, Link.Same link, double times) {
    double p = Judge.stated(x);
    double q = Judge.stated(y);
    return link.strength() >= 2
        && loose(x) != loose(y)
        && (firm(x) || firm(y))
        && Math.max(p, q) >= times * Math.min(p, q);
  }

  private static boolean loose(Claim claim) {
    return claim.value() instanceof Value.Amount amount
        && (amount.hedge() == Hedge.ABOUT || amount.hedge() == Hedge.AT_MOST);
  }

  private static boolean firm(Claim claim) {
    return claim.value() instanceof Value.Amount amount
        && (amount.hedge() == Hedge.NONE || amount.hedge() == Hedge.EXACT);
  }

  /**
   * Whether those who tended people hurt at a protest are at odds with the state that broke it up.
   */
  static boolean quelled(Claim x, Claim y) {
    boolean protest =
        x.toll()
            && x.event() != null
            && y.event() != null
            && x.event().type().equals("protest")
            && y.event().type().equals("protest");
    return protest && (says(x, MEDICS) && says(y, STATE) || says(y, MEDICS) && says(x, STATE));
  }

  /** Whether a state says how many died, and those who fight it say how many they killed. */
  static boolean foes(Claim x, Claim y) {
    boolean fight = says(x, REBELS) || x.slot().context().stream().anyMatch(FIGHTING::contains);
    return x.voice() != null
        && x.voice().key() != null
        && fight
        && !says(x, STATE)
        && says(y, STATE);
  }

  private static final Set<String> REBELS =
      WordList.set(
          """
              rebels insurgents militants guerrillas guerillas separatists fighters militia
              jihadists extremists""");

  private static final Set<String> FIGHTING =
      WordList.set("fighter rebel insurgent militant guerrilla guerilla separatist jihadist");

  /** Whether one of some sort of speakers is the voice of a claim. */
  private static boolean says(Claim claim, Set<String> speakers) {
    return claim.voice() != null
        && claim.voice().key() != null
        && speakers.contains(Parties.head(claim.voice().key()));
  }

  private static final Set<String> MEDICS =
      Set.of("doctors", "doctor", "hospital", "hospitals", "medics", "surgeons", "nurses");

  private static final Set<String> STATE =
      Set.of("police", "ministry", "government", "army", "authorities", "military", "president");

  /**
   * Whether two claims belong to two parties at odds. A narrator is no party: against what is
   * quoted word for word, or what one side in a quarrel says, his number stands apart; against what
   * an official or a spokesman says it does not.
   */
  static boolean parties(@Nullable Voice a, @Nullable Voice b, boolean inOne) {
    String p = a == null ? null : a.key();
    String q = b == null ? null : b.key();
    // parties disagree, outlets do not: what they differ in is between the reports
    if (Parties.outlet(a) || Parties.outlet(b)) {
      return false;
    }
    if (p != null && q != null) {
      // what asked is no party to what it found
      boolean paper = PAPERS.contains(p) || PAPERS.contains(q) || research(p) && research(q);
      boolean officials = Stakes.official(p) && Stakes.official(q);
      return !paper
          && (officials ? Parties.countries(a, b) || Parties.armies(a, b) : !Parties.one(a, b));
    }
    if (inOne) {
      return false; // what an outlet tells beside what it quotes is of something else
    }
    boolean quoted = a != null && a.kind() == Voice.Kind.QUOTED;
    if (quoted != (b != null && b.kind() == Voice.Kind.QUOTED)) {
      return true;
    }
    Voice named = p != null ? a : b;
    return Stakes.has(named);
  }

  /** Whether the two ends of a call, the seats of two heads of state, tell its length. */
  static boolean capitals(Claim x, Claim y) {
    return x.detail().equals("call.duration")
        && (seat(x.voice()) && seat(y.voice()) || Parties.states(x.voice(), y.voice()))
        && Parties.two(x.voice(), y.voice());
  }

  private static boolean seat(@Nullable Voice voice) {
    String key = voice == null ? null : voice.key();
    if (key == null) {
      return false;
    }
    boolean office =
        key.startsWith("office:") && (key.contains("prime") || key.contains("president"));
    return office || SEATS.contains(Parties.head(key));
  }

  private static final Set<String> SEATS = Set.of("palace", "presidency", "chancellery", "kremlin");

  /** Whether a voice is that of a study or of those who made it, of whom no name is told. */
  private static boolean research(String key) {
    return RESEARCH.contains(key.substring(key.lastIndexOf(':') + 1))
        || RESEARCH.contains(Parties.head(key));
  }

  private static final Set<String> RESEARCH =
      Set.of(
          "scientists",
          "researchers",
          "results",
          "findings",
          "study",
          "trial",
          "authors",
          "boffins",
          "academics");

  private static final Set<String> PAPERS =
      WordList.set(
          """
              survey poll census figure figures data statistics records list lists manifest timeline
              log logs documents table""");

  /**
   * Whether it was the hosts who said who came: they have no stake in that as they have in crowds.
   */
  static boolean hosts(Claim x, Claim y) {
    Voice voice = beside(x, y);
    return x.value() instanceof Value.Presence
        && voice != null
        && (voice.key().contains("organis") || voice.key().contains("organiz"));
  }

  /** Whether it is a union that tells how its members voted: it has no stake in that either. */
  static boolean balloted(Claim x, Claim y) {
    Voice voice = beside(x, y);
    boolean decided =
        x.slot().measure().equals("decision") && y.slot().measure().equals("decision");
    return (decided || x.value() instanceof Value.Tally)
        && voice != null
        && Parties.head(voice.key()).startsWith("union");
  }

  /** The one party that tells what a narrator tells as well and is not quoted with it, or null. */
  private static @Nullable Voice beside(Claim x, Claim y) {
    Voice voice = x.voice() != null ? x.voice() : y.voice();
    return (x.voice() == null || y.voice() == null)
            && voice != null
            && voice.kind() != Voice.Kind.QUOTED
            && voice.key() != null
        ? voice
        : null;
  }

  /**
   * Whether somebody says when it is to be, who is no party to another who says so: it is a plan.
   */
  static boolean announced(Claim x, Claim y) {
    return (x.detail().equals("event.date") || x.detail().equals("event.time"))
        && x.modality() == Modality.PLANNED
        && y.modality() == Modality.PLANNED
        && (x.voice() == null || y.voice() == null || past(x, y) || past(y, x));
  }

  /** Whether the day of a plan is gone by when another day is told: it was put off. */
  private static boolean past(Claim earlier, Claim later) {
    return earlier.detail().equals("event.date")
        && earlier.value() instanceof Value.When was
        && later.value() instanceof Value.When is
        && later.asOf() != null
        && was.readings().get(0).lastDay().isBefore(later.asOf())
        && !is.readings().get(0).firstDay().isBefore(later.asOf());
  }

  /**
   * Whether a narrator and somebody who is no party tell one thing: who was sent to prison for how
   * long, as his lawyer says, or how many were arrested, as the prosecutors say who had it done.
   */
  static boolean routine(Claim x, Claim y) {
    Voice voice = beside(x, y);
    return voice != null && (x.detail().equals("sentence.length") || prosecuted(x, voice));
  }

  /** Whether prosecutors tell how many were held, hurt or killed: that is theirs to tell. */
  private static boolean prosecuted(Claim claim, @Nullable Voice voice) {
    return claim.toll()
        && voice != null
        && voice.key() != null
        && Parties.head(voice.key()).equals("prosecution");
  }

  /** Whether who says it has a stake in it. */
  static boolean staked(Claim claim) {
    return Stakes.has(claim.voice()) && !prosecuted(claim, claim.voice());
  }

  /** Whether each of two ages is the word of a party that is named. */
  static boolean sayers(Claim x, Claim y) {
    return x.detail().equals("person.age")
        && x.voice() != null
        && y.voice() != null
        && x.voice().key() != null
        && y.voice().key() != null;
  }

  /** Whether a party says what somebody else said: "the union says that the minister told it". */
  static boolean hearsay(Claim claim) {
    Voice voice = claim.voice();
    String key = voice == null ? null : voice.key();
    String owner = claim.slot().owner();
    return key != null
        && key.contains(":")
        && !owner.isEmpty()
        && !owner.contains(":")
        && !key.contains(owner);
  }
}
