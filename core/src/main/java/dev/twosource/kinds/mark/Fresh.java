package dev.twosource.kinds.mark;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.Occurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Marks claims with the day just past of which their sentence tells as news: "three people died
 * when a car hit a tanker on Thursday". What two reports tell of days far enough apart happened
 * twice, however alike it is.
 */
public final class Fresh {
  /** A day is that of the news for so many days. */
  private static final int WEEK = 7;

  private static final Set<String> KINDS =
      Set.of(
          "count.killed",
          "count.injured",
          "count.arrested",
          "event.duration",
          "sentence.length",
          "score",
          "money.amount",
          "percent",
          "distance",
          "event.outcome",
          "event.place",
          "event.time",
          "vote.tally",
          "event.attendance",
          "count.people",
          "count.other");

  /** Outcomes of what is done again and again; a case has one verdict after the other. */
  private static final Set<String> REPEATED =
      Set.of(
          "launch", "flight", "result", "winner", "side", "ascent", "finish", "record", "attempt");

  /** What stands before a day on which something was said, or something else was. */
  private static final WordSet SAYING =
      WordSet.of(
          "said",
          "confirmed",
          "says",
          "told",
          "announced",
          "reported",
          "added",
          "statement",
          "which",
          "who",
          "since",
          "began",
          "begun",
          "started",
          "until",
          "after",
          "following",
          "from");

  private static final WordSet AVENGING =
      WordSet.of("revenge", "avenge", "avenged", "avenging", "amends", "atoned", "atone");

  private Fresh() {}

  /** The claims of a document, those of a day just past marked with it. */
  public static List<Claim> mark(Context context, List<Claim> claims) {
    var published = context.reading().document().published();
    if (published == null) {
      return claims;
    }
    List<Claim> marked = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      LocalDate day =
          KINDS.contains(claim.detail())
                  // a rate that was cut is another one months later
                  && (claim.change() == null
                      || claim.slot().head().equals("interest")
                      || !(claim.value() instanceof Value.Amount))
                  && !bid(claim.slot())
                  && claim.modality() == Modality.ACTUAL
                  && (!claim.detail().equals("event.outcome")
                      || REPEATED.contains(claim.slot().measure()))
                  && !none(claim)
                  && !stands(context, claim)
              ? day(context, claim, published.day())
              : null;
      LocalDate decided = decided(context, claim) ? day(context, claim, published.day()) : null;
      Claim known = decided == null ? claim : marked(claim, Slot.DECIDED, decided);
      marked.add(day == null ? known : marked(known, Slot.FRESH, day));
    }
    return marked;
  }

  /** The document's name makes it a mark that no two reports share, as it is no word of theirs. */
  private static Claim marked(Claim claim, String letters, LocalDate day) {
    return claim.with(claim.slot().marked(letters + day + "#" + claim.document()));
  }

  /**
   * "The board voted to shut the pool", "it was decided that the pool stays": whether a body has
   * settled what is to be.
   */
  private static boolean decided(Context context, Claim claim) {
    if (!claim.detail().equals("event.outcome") || claim.modality() != Modality.PLANNED) {
      return false;
    }
    Tokens tokens = context.tokens();
    int end = tokens.tokenAt(claim.span().end() - 1) + 1;
    Sentence sentence = context.sentences().get(tokens.sentenceOf(end - 1));
    for (int i = sentence.firstToken(); i < end; i++) {
      boolean negated = tokens.is(i - 1, "not", "never", "yet", "n't");
      if (DECIDING.contains(context.verb(i)) && Verbs.past(context, i) && !negated) {
        return true;
      }
    }
    return false;
  }

  /** What a body does that settles a matter. */
  private static final Set<String> DECIDING = Set.of("vote", "decide", "resolve", "rule", "agree");

  /** Whether nobody was harmed or held so far. */
  private static boolean none(Claim claim) {
    return claim.value() instanceof Value.Amount amount && amount.interval().high() <= 0;
  }

  /** Whether a number is what there is rather than what happened: "19 ships were waiting". */
  private static boolean stands(Context context, Claim claim) {
    if (!claim.detail().equals("count.other") && !claim.detail().equals("count.people")) {
      return false;
    }
    Tokens tokens = context.tokens();
    int first = tokens.tokenAt(claim.span().start());
    return context.find(first, first + 8, STANDING::contains) >= 0;
  }

  /** What goes on from one day to the next. */
  private static final WordSet STANDING =
      WordSet.of(
          "waiting",
          "queuing",
          "queueing",
          "stuck",
          "stranded",
          "still",
          "remain",
          "remained",
          "remains",
          "without",
          "homeless",
          "anchored",
          "moored",
          "sheltering",
          "missing",
          "unaccounted",
          "living");

  /** Bids for one thing follow each other, each on its own day. */
  private static boolean bid(Slot slot) {
    return slot.has("offer") || slot.context().contains("bid") || slot.context().contains("offer");
  }

  /** The only day of the last week that a claim's sentence tells of; of a score the nearest. */
  private static @Nullable LocalDate day(Context context, Claim claim, LocalDate published) {
    Tokens tokens = context.tokens();
    int first = tokens.tokenAt(claim.span().start());
    Sentence sentence = context.sentences().get(tokens.sentenceOf(first));
    LocalDate found = null;
    int nearest = Integer.MAX_VALUE;
    int older = Integer.MAX_VALUE;
    boolean dated = false;
    for (Timex timex : context.timexes(sentence)) {
      boolean day = timex.type() != Timex.Type.DURATION && timex.interval() != null;
      if (!day || !timex.interval().withinOneDay()) {
        continue;
      }
      dated = true;
      LocalDate here = timex.interval().firstDay();
      int at = tokens.tokenAt(timex.span().start());
      // "As of Thursday 52 had died": up to then, and not on that day
      boolean until = tokens.is(at - 1, "of") && tokens.is(at - 2, "as");
      // "took revenge for Friday's defeat with a 3-2 win": the day of the match before
      boolean avenged = context.find(at - 4, at, AVENGING::contains) >= 0;
      boolean said = until || avenged || context.find(at - 4, at, SAYING::contains) >= 0;
      int gap = Math.abs(at - first);
      if (!said && here.isBefore(published.minusDays(WEEK))) {
        older = Math.min(older, gap);
      }
      if (said || !recent(here, published)) {
        continue;
      }
      if (claim.detail().equals("score")) {
        found = gap < nearest ? here : found;
      } else if (found != null && !found.equals(here)) {
        return null;
      } else {
        found = here;
      }
      nearest = Math.min(nearest, gap);
    }
    // "the levy adopted a fortnight ago will begin in July, the coalition agreed on Wednesday"
    found = older < nearest ? null : found;
    return dated ? found : happened(claim, published);
  }

  /** The day just past of what a claim tells of, told in another sentence. */
  private static @Nullable LocalDate happened(Claim claim, LocalDate published) {
    Occurrence event = claim.event();
    TimeSpan when = event == null || event.background() ? null : event.when();
    if (when == null || !when.withinOneDay()) {
      return null;
    }
    LocalDate day = when.firstDay();
    return recent(day, published) ? day : null;
  }

  private static boolean recent(LocalDate day, LocalDate published) {
    return !day.isBefore(published.minusDays(WEEK)) && !day.isAfter(published);
  }
}
