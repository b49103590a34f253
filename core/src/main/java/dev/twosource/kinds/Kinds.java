package dev.twosource.kinds;

import dev.twosource.kinds.age.AgeKind;
import dev.twosource.kinds.amount.AmountKind;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.clock.ClockKind;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.DetailKind;
import dev.twosource.kinds.count.CountKind;
import dev.twosource.kinds.date.DateKind;
import dev.twosource.kinds.delegation.DelegationKind;
import dev.twosource.kinds.duration.DurationKind;
import dev.twosource.kinds.mark.Answers;
import dev.twosource.kinds.mark.Bygone;
import dev.twosource.kinds.mark.Counterclaims;
import dev.twosource.kinds.mark.DayParts;
import dev.twosource.kinds.mark.Deciders;
import dev.twosource.kinds.mark.DroppedPlans;
import dev.twosource.kinds.mark.Elsewhere;
import dev.twosource.kinds.mark.Extents;
import dev.twosource.kinds.mark.Formers;
import dev.twosource.kinds.mark.Fresh;
import dev.twosource.kinds.mark.Hours;
import dev.twosource.kinds.mark.Namesakes;
import dev.twosource.kinds.mark.Releases;
import dev.twosource.kinds.mark.Series;
import dev.twosource.kinds.mark.Settled;
import dev.twosource.kinds.mark.Siblings;
import dev.twosource.kinds.mark.Standings;
import dev.twosource.kinds.mark.Statistics;
import dev.twosource.kinds.mark.Steps;
import dev.twosource.kinds.mark.Teams;
import dev.twosource.kinds.mark.Unnamed;
import dev.twosource.kinds.outcome.OutcomeKind;
import dev.twosource.kinds.place.PlaceKind;
import dev.twosource.kinds.presence.PresenceKind;
import dev.twosource.kinds.quote.QuoteKind;
import dev.twosource.kinds.role.RoleKind;
import dev.twosource.kinds.score.ScoreKind;
import dev.twosource.kinds.sentencing.SentenceKind;
import dev.twosource.kinds.tally.TallyKind;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.Voice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every kind of detail, in the order of the documentation. */
public final class Kinds {
  private static final List<DetailKind> ALL =
      List.of(
          new DurationKind(true),
          new DurationKind(false),
          new DateKind(),
          new ClockKind(),
          new PlaceKind(),
          new PresenceKind(),
          new OutcomeKind(),
          new DelegationKind(true),
          new DelegationKind(false),
          new CountKind(CountKind.Measure.KILLED),
          new CountKind(CountKind.Measure.INJURED),
          new CountKind(CountKind.Measure.ARRESTED),
          new CountKind(CountKind.Measure.PEOPLE),
          new CountKind(CountKind.Measure.OTHER),
          new AmountKind(AmountKind.Sort.MONEY),
          new AmountKind(AmountKind.Sort.PERCENT),
          new AmountKind(AmountKind.Sort.DISTANCE),
          new AgeKind(),
          new RoleKind(),
          new SentenceKind(),
          new ScoreKind(),
          new TallyKind(),
          new QuoteKind());

  /** How many claims of one kind are kept of a document. The longest reports have some dozen. */
  public static final int MOST = 300;

  private Kinds() {}

  /** All kinds. */
  public static List<DetailKind> all() {
    return ALL;
  }

  /** The kind with an id, or null. */
  public static @Nullable DetailKind of(String id) {
    return ALL.stream().filter(kind -> kind.id().equals(id)).findFirst().orElse(null);
  }

  /**
   * The claims of each of some documents, in order: of each kind the first {@value #MOST} that are
   * found. Every claim is held against all of its kind in its document, so that without the limit a
   * text without end would cost the square of its length.
   *
   * <p>One kind is asked of all documents before the next: what reads it is in the processor's
   * cache then, which does not hold the code of all kinds.
   */
  public static List<List<Claim>> claims(List<Context> documents) {
    List<List<Claim>> claims = new ArrayList<>();
    documents.forEach(context -> claims.add(new ArrayList<>()));
    for (DetailKind kind : ALL) {
      for (int i = 0; i < documents.size(); i++) {
        claims.get(i).addAll(found(kind, documents.get(i)));
      }
    }
    for (int i = 0; i < documents.size(); i++) {
      claims.set(i, new ArrayList<>(settled(documents.get(i), claims.get(i))));
    }
    return claims;
  }

  private static Set<Claim> found(DetailKind kind, Context context) {
    Set<Claim> found = new LinkedHashSet<>();
    kind.find(
        context,
        claim -> {
          // what is denied is no claim of the value that is denied
          if (found.size() < MOST
              && claim.modality() != Modality.NEGATED
              && !asked(context, claim)
              && !astride(claim)) {
            found.add(claim);
          }
        });
    return found;
  }

  /** "Why would he point it at six officers?", somebody asked: who asks says nothing. */
  private static boolean asked(Context context, Claim claim) {
    Voice voice = claim.voice();
    if (voice == null || voice.kind() != Voice.Kind.QUOTED) {
      return false;
    }
    Tokens tokens = context.tokens();
    for (int i = tokens.tokenAt(claim.span().end() - 1);
        i < tokens.size() && tokens.start(i) < voice.span().end() + 1;
        i++) {
      if (tokens.is(i, "?", "!", ".")) {
        return tokens.is(i, "?");
      }
    }
    return false;
  }

  /**
   * Whether a day and what it is the day of stand on two sides of a quotation mark: "marchers
   * chanted 'no school today'" does not tell when they marched.
   */
  private static boolean astride(Claim claim) {
    Voice voice = claim.voice();
    return claim.detail().equals("event.date")
        && voice != null
        && voice.kind() == Voice.Kind.QUOTED
        && voice.key() == null
        && (claim.span().start() < voice.span().start() || claim.span().end() > voice.span().end());
  }

  /** What the claims of one document tell of each other. */
  private static List<Claim> settled(Context context, List<Claim> claims) {
    List<Claim> sorted = claims.stream().sorted().toList();
    List<Claim> answers = Answers.of(context, sorted);
    if (!answers.isEmpty()) {
      // what answers another party is told once, as that
      claims.removeIf(claim -> answers.stream().anyMatch(answer -> told(claim, answer)));
      claims.addAll(answers);
      sorted = claims.stream().sorted().toList();
    }
    List<Claim> current =
        Counterclaims.mark(
            context, Series.mark(context, Bygone.mark(context, Formers.mark(context, sorted))));
    List<Claim> marked =
        Settled.mark(context, Releases.mark(context, DroppedPlans.mark(context, current)));
    List<Claim> bearers = Namesakes.mark(context, marked);
    List<Claim> siblings = Siblings.mark(context, bearers);
    List<Claim> reaching =
        Hours.mark(
            context,
            Statistics.mark(context, Steps.mark(context, Extents.mark(context, siblings))));
    List<Claim> led = Teams.mark(context, Deciders.mark(context, reaching));
    List<Claim> fresh = DayParts.mark(context, Elsewhere.mark(context, Fresh.mark(context, led)));
    return Standings.of(Unnamed.mark(context, fresh));
  }

  private static boolean told(Claim claim, Claim answer) {
    return claim.detail().equals(answer.detail())
        && claim.value().equals(answer.value())
        && claim.span().start() < answer.span().end()
        && answer.span().start() < claim.span().end();
  }
}
