package dev.twosource.comparing;

import dev.twosource.document.SourceDocument;
import dev.twosource.index.Entry;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Undated;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.CalendarCheck;
import dev.twosource.kinds.itself.SelfChecks;
import dev.twosource.reading.event.EventTypes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Settles judgements that stand against each other: what two documents agree on, they do not differ
 * on.
 */
public final class Settlement {
  private Settlement() {}

  /** The judgements that stand, in order. */
  public static List<Judgement> settle(
      Collection<Judgement> judgements,
      Map<String, SourceDocument> documents,
      Collection<Entry> entries) {
    Map<String, List<Claim>> told = new HashMap<>();
    for (Entry entry : entries) {
      if (summable(entry.claim()) || SITED.contains(entry.claim().detail())) {
        told.computeIfAbsent(entry.claim().document(), k -> new ArrayList<>()).add(entry.claim());
      }
    }
    // which claims of which documents have a partner that agrees
    Map<Entry, Set<String>> agreeing = new HashMap<>();
    Map<Entry, List<Entry>> same = new HashMap<>();
    for (Judgement judgement : judgements) {
      if (judgement.verdict() == Verdict.AGREES) {
        agreeing
            .computeIfAbsent(judgement.a(), k -> new HashSet<>())
            .add(judgement.b().claim().document());
        agreeing
            .computeIfAbsent(judgement.b(), k -> new HashSet<>())
            .add(judgement.a().claim().document());
        same.computeIfAbsent(judgement.a(), k -> new ArrayList<>()).add(judgement.b());
        same.computeIfAbsent(judgement.b(), k -> new ArrayList<>()).add(judgement.a());
      }
    }
    // a document that tells the old value and the new one agrees with whoever has the old
    Map<Entry, Set<Entry>> revised = new HashMap<>();
    for (Judgement judgement : judgements) {
      if (judgement.verdict() == Verdict.UPDATED
          && judgement.a().claim().document().equals(judgement.b().claim().document())) {
        revised.computeIfAbsent(judgement.a(), k -> new HashSet<>()).add(judgement.b());
        revised.computeIfAbsent(judgement.b(), k -> new HashSet<>()).add(judgement.a());
      }
    }
    Map<String, List<Judgement>> disputes = new HashMap<>();
    for (Judgement judgement : judgements) {
      if (judgement.verdict() == Verdict.DISPUTED) {
        disputes
            .computeIfAbsent(judgement.a().claim().detail(), k -> new ArrayList<>())
            .add(judgement);
      }
    }
    Map<Entry, List<Judgement>> mended = new HashMap<>();
    for (Judgement judgement : judgements) {
      if (judgement.verdict() == Verdict.UPDATED && moves(judgement, documents)) {
        mended.computeIfAbsent(judgement.a(), k -> new ArrayList<>()).add(judgement);
        mended.computeIfAbsent(judgement.b(), k -> new ArrayList<>()).add(judgement);
      }
    }
    List<Judgement> settled = new ArrayList<>();
    for (Judgement judgement : judgements) {
      boolean matters =
          judgement.verdict() != Verdict.AGREES && judgement.verdict() != Verdict.COMPATIBLE;
      boolean other = !judgement.a().claim().document().equals(judgement.b().claim().document());
      boolean parties = judgement.verdict() == Verdict.DISPUTED;
      if (SelfChecks.has(judgement.a().claim())
          || CalendarCheck.byWeekday(judgement.a().claim())
          || CalendarCheck.byWeekday(judgement.b().claim())) {
        settled.add(judgement);
        continue;
      }
      if (matters
          && other
          && !parties
          && !(judgement.verdict() == Verdict.UPDATED
              && (moves(judgement, documents)
                  || turns(judgement, documents, agreeing)
                  || revises(judgement.a(), judgement.b(), same, revised)
                  || revises(judgement.b(), judgement.a(), same, revised)))
          && (agrees(agreeing, judgement.a(), judgement.b())
              || agrees(agreeing, judgement.b(), judgement.a()))) {
        continue;
      }
      if ((judgement.verdict() == Verdict.CONFLICT || parties)
          && (several(judgement.a().claim(), told) || several(judgement.b().claim(), told))) {
        continue;
      }
      boolean apart =
          judgement.verdict() == Verdict.CONFLICT
              || judgement.verdict() == Verdict.UPDATED && judgement.why().equals(Changes.HIGHER);
      if (apart
          && (summed(judgement.a().claim(), judgement.b().claim(), told)
              || summed(judgement.b().claim(), judgement.a().claim(), told))) {
        settled.add(
            judgement.as(
                Verdict.COMPATIBLE,
                "scope",
                "the parts that one counts make up what the other counts"));
        continue;
      }
      Judgement disputed = quarrelled(judgement, disputes);
      settled.add(between(followed(disputed, mended, same, documents), same, documents));
    }
    settled.sort(Comparator.comparing(Judgement::a).thenComparing(Judgement::b));
    return settled;
  }

  /**
   * Two values over which a text sets two parties against each other are in dispute, though another
   * report takes one of them for its own.
   */
  private static Judgement quarrelled(Judgement judgement, Map<String, List<Judgement>> disputes) {
    if (judgement.verdict() != Verdict.CONFLICT) {
      return judgement;
    }
    Claim a = judgement.a().claim();
    Claim b = judgement.b().claim();
    for (Judgement dispute : disputes.getOrDefault(a.detail(), List.of())) {
      Claim p = dispute.a().claim();
      Claim q = dispute.b().claim();
      boolean near =
          p.document().equals(a.document())
              || p.document().equals(b.document())
              || q.document().equals(a.document())
              || q.document().equals(b.document());
      if (near && (meet(a, p) && meet(b, q) || meet(a, q) && meet(b, p))) {
        return judgement.as(
            Verdict.DISPUTED, "parties", "the values belong to parties who are said to be at odds");
      }
    }
    return judgement;
  }

  /**
   * A value that one report has put right is at odds with no still later report that has the right
   * one.
   */
  private static Judgement followed(
      Judgement judgement,
      Map<Entry, List<Judgement>> mended,
      Map<Entry, List<Entry>> same,
      Map<String, SourceDocument> documents) {
    if (judgement.verdict() != Verdict.CONFLICT) {
      return judgement;
    }
    Instant a = published(judgement.a().claim(), documents);
    Instant b = published(judgement.b().claim(), documents);
    Entry old = a.isAfter(b) ? judgement.b() : judgement.a();
    Entry last = old == judgement.a() ? judgement.b() : judgement.a();
    for (Judgement change : mended.getOrDefault(old, List.of())) {
      Entry between = change.a().equals(old) ? change.b() : change.a();
      Instant then = published(between.claim(), documents);
      if (then.isAfter(a.isAfter(b) ? b : a)
          && !then.isAfter(a.isAfter(b) ? a : b)
          && same.getOrDefault(last, List.of()).contains(between)) {
        return judgement.as(Verdict.UPDATED, change.rule(), change.why());
      }
    }
    return judgement;
  }

  private static boolean meet(Claim a, Claim b) {
    Comparison comparison = Values.compare(a.value(), b.value());
    return comparison instanceof Comparison.Agrees || comparison instanceof Comparison.Compatible;
  }

  /** Kinds of which a document that tells of several meetings tells several, each right. */
  private static final Set<String> SITED = Set.of("event.date", "event.place");

  /**
   * Whether a document tells another day or place for a like event: then it tells of more than one.
   */
  private static boolean several(Claim claim, Map<String, List<Claim>> told) {
    if (!SITED.contains(claim.detail())) {
      return false;
    }
    for (Claim other : told.getOrDefault(claim.document(), List.of())) {
      boolean like =
          other.detail().equals(claim.detail())
              && EventTypes.compatible(other.slot().head(), claim.slot().head())
              && other.slot().measure().equals(claim.slot().measure())
              && (other.event() == null || !other.event().background());
      if (like
          && !bygone(claim, other)
          && Values.compare(claim.value(), other.value()) instanceof Comparison.Contradicts) {
        return true;
      }
    }
    return false;
  }

  /** Whether a report may tell a number by its parts: tolls, and the terms of one sentence. */
  private static boolean summable(Claim claim) {
    return claim.toll()
        || claim.detail().equals("sentence.length")
        || claim.slot().measure().equals("#aboard");
  }

  /** How many characters apart the parts of a whole are told. */
  private static final int BESIDE = 200;

  /**
   * Whether a report counts by parts what the other counts as a whole: seven passengers and both
   * drivers are nine.
   */
  private static boolean summed(Claim part, Claim whole, Map<String, List<Claim>> told) {
    if (!summable(part)
        || part.change() != null
        || !(part.value() instanceof Value.Amount one)
        || !(whole.value() instanceof Value.Amount all)) {
      return false;
    }
    for (Claim other : told.getOrDefault(part.document(), List.of())) {
      boolean rest =
          !other.equals(part)
              && other.change() == null
              && Math.abs(other.span().start() - part.span().start()) <= BESIDE
              && other.detail().equals(part.detail())
              && (!part.detail().equals("sentence.length")
                  || other.slot().owner().equals(part.slot().owner()))
              && other.value() instanceof Value.Amount more
              && more.stated() > 0
              && one.stated() + more.stated() == all.stated();
      if (rest) {
        return true;
      }
    }
    return false;
  }

  /** How many days back an event is no longer taken for one of these days. */
  private static final int BYGONE = 45;

  private static boolean bygone(Claim claim, Claim other) {
    return claim.value() instanceof Value.When here
        && other.value() instanceof Value.When there
        && Undated.is(here) == Undated.is(there)
        && there
            .readings()
            .get(0)
            .lastDay()
            .isBefore(here.readings().get(0).firstDay().minusDays(BYGONE));
  }

  /**
   * Whether the later report itself says that its value took another's place: that it tells the old
   * one as well is no wonder.
   */
  private static boolean moves(Judgement judgement, Map<String, SourceDocument> documents) {
    Claim a = judgement.a().claim();
    Claim b = judgement.b().claim();
    // of two reports of which nobody knows the later one, it is the one that says so
    Instant one = published(a, documents);
    Instant other = published(b, documents);
    boolean open = undated(a, documents) || undated(b, documents) || one.equals(other);
    boolean first = open ? Plans.moved(a) : one.isAfter(other);
    Claim later = first ? a : b;
    return Plans.moved(later)
        || Changes.mends(later)
        || Changes.corrects(later, later == a ? b : a);
  }

  /**
   * Whether the later report tells a state that follows the earlier one's, and the earlier report
   * tells nothing of it: that the later one tells how it was before is no wonder.
   */
  private static boolean turns(
      Judgement judgement,
      Map<String, SourceDocument> documents,
      Map<Entry, Set<String>> agreeing) {
    boolean first =
        published(judgement.a().claim(), documents)
            .isAfter(published(judgement.b().claim(), documents));
    Entry later = first ? judgement.a() : judgement.b();
    Entry earlier = first ? judgement.b() : judgement.a();
    return earlier.claim().value() instanceof Value.Outcome was
        && later.claim().value() instanceof Value.Outcome is
        && !was.family().equals(is.family())
        && !agrees(agreeing, later, earlier);
  }

  /** Whether the second's document has the first's value as the one that the second replaced. */
  private static boolean revises(
      Entry first, Entry second, Map<Entry, List<Entry>> same, Map<Entry, Set<Entry>> revised) {
    Set<Entry> old = revised.getOrDefault(second, Set.of());
    for (Entry partner : same.getOrDefault(first, List.of())) {
      if (old.contains(partner)) {
        return true;
      }
    }
    return false;
  }

  private static boolean agrees(Map<Entry, Set<String>> agreeing, Entry entry, Entry other) {
    return agreeing.getOrDefault(entry, Set.of()).contains(other.claim().document());
  }

  /** A number that rose silently did not rise where a still later report has the old one. */
  private static Judgement between(
      Judgement judgement, Map<Entry, List<Entry>> same, Map<String, SourceDocument> documents) {
    if (judgement.verdict() != Verdict.UPDATED
        || !(judgement.a().claim().value() instanceof Value.Amount)
        || !judgement.why().startsWith("the later report has")) {
      return judgement;
    }
    Instant a = published(judgement.a().claim(), documents);
    Instant b = published(judgement.b().claim(), documents);
    Entry earlier = a.isAfter(b) ? judgement.b() : judgement.a();
    Instant later = a.isAfter(b) ? a : b;
    if (((Value.Amount) earlier.claim().value()).interval().high() == Double.POSITIVE_INFINITY) {
      return judgement; // "a climber has died": that another one has is no news to it
    }
    for (Entry third : same.getOrDefault(earlier, List.of())) {
      if (timed(third.claim(), documents) && published(third.claim(), documents).isAfter(later)) {
        return judgement.as(
            Verdict.CONFLICT, "values-apart", "a still later report has the first number again");
      }
    }
    return judgement;
  }

  /** Whether the hour of a report is known: of two reports of one day nobody knows the later. */
  private static boolean timed(Claim claim, Map<String, SourceDocument> documents) {
    SourceDocument document = documents.get(claim.document());
    return document != null && document.published() != null && !document.published().dayOnly();
  }

  private static boolean undated(Claim claim, Map<String, SourceDocument> documents) {
    SourceDocument document = documents.get(claim.document());
    return document == null || document.published() == null;
  }

  private static Instant published(Claim claim, Map<String, SourceDocument> documents) {
    SourceDocument document = documents.get(claim.document());
    return document == null || document.published() == null
        ? Instant.EPOCH
        : document.published().instant();
  }
}
