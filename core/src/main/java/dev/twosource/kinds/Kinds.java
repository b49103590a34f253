package dev.twosource.kinds;

import java.util.ArrayList;
import java.util.List;
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

  private Kinds() {}

  /** All kinds. */
  public static List<DetailKind> all() {
    return ALL;
  }

  /** The kind with an id, or null. */
  public static @Nullable DetailKind of(String id) {
    return ALL.stream().filter(kind -> kind.id().equals(id)).findFirst().orElse(null);
  }

  /** All claims of a document, in order. */
  public static List<Claim> claims(Context context) {
    List<Claim> claims = new ArrayList<>();
    for (DetailKind kind : ALL) {
      kind.find(context, claims::add);
    }
    return claims.stream().sorted().distinct().toList();
  }
}
