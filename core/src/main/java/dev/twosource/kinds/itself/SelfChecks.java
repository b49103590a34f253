package dev.twosource.kinds.itself;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Voice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every way in which a document is checked against itself. A slip becomes two claims of the kind of
 * detail that it is about, in a window that no other claim has: they are held against each other
 * and against nothing else.
 */
public final class SelfChecks {
  private static final List<SelfCheck> ALL =
      List.of(
          new ListCheck(),
          new SumCheck(),
          new MarginCheck(),
          new ShareCheck(),
          new ChangeCheck(),
          new LengthCheck(),
          new YearsCheck(),
          new UnitCheck());

  /** How the window of a claim begins that belongs to a slip. */
  private static final String MARK = "~itself:";

  /** How many slips of one document are told. */
  private static final int MOST = 50;

  private SelfChecks() {}

  /** All checks, in the order of the documentation. */
  public static List<SelfCheck> all() {
    return ALL;
  }

  /**
   * The claims of all slips, two for each.
   *
   * @param known what the document claims otherwise
   */
  public static List<Claim> claims(Context context, List<Claim> known) {
    List<Claim> claims = new ArrayList<>();
    for (SelfCheck check : ALL) {
      check.find(
          context,
          slip -> {
            if (claims.size() < 2 * MOST && !quoted(context, slip)) {
              String window = MARK + check.id() + ":" + claims.size() / 2;
              String detail = slip.detail() == null ? detail(context, slip, known) : slip.detail();
              claims.add(claim(context, slip.stated(), detail, window));
              claims.add(claim(context, slip.found(), detail, window));
            }
          });
    }
    return claims;
  }

  /** Whether it is in the words of somebody quoted, who may count as he likes. */
  private static boolean quoted(Context context, Slip slip) {
    Voice voice = context.voice(context.tokens().span(slip.stated().first(), slip.stated().end()));
    return voice != null && voice.kind() == Voice.Kind.QUOTED;
  }

  /** The kind of detail that the document claims with what it states. */
  private static String detail(Context context, Slip slip, List<Claim> known) {
    Slip.Side stated = slip.stated();
    int start = context.tokens().start(stated.first());
    int end = context.tokens().end(stated.end() - 1);
    for (Claim claim : known) {
      if (claim.value() instanceof Value.Amount told
          && stated.value() instanceof Value.Amount own
          && told.unit().equals(own.unit())
          && told.interval().equals(own.interval())
          && claim.span().start() < end
          && start < claim.span().end()) {
        return claim.detail();
      }
    }
    return stated.value() instanceof Value.Amount amount ? usual(amount.unit()) : "count.other";
  }

  /** The kind of detail that numbers of a unit mostly tell. */
  private static String usual(String unit) {
    return switch (unit) {
      case "m" -> "distance";
      case "%", "pp" -> "percent";
      default ->
          unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z')
              ? "money.amount"
              : "count.other";
    };
  }

  private static Claim claim(Context context, Slip.Side side, String detail, String window) {
    Slot slot = context.slot(side.sentence(), side.first(), side.end(), "", "", "", window, false);
    return context.claim(
        detail,
        side.sentence(),
        side.first(),
        side.end(),
        side.value(),
        slot,
        null,
        Modality.ACTUAL);
  }

  /** Whether a claim is one of the two of a slip. */
  public static boolean has(Claim claim) {
    return claim.slot().window() != null && claim.slot().window().startsWith(MARK);
  }

  /** The check of which two claims make a slip, or null where they do not. */
  public static @Nullable SelfCheck of(Claim a, Claim b) {
    String window = a.slot().window();
    if (!has(a)
        || window == null
        || !window.equals(b.slot().window())
        || !a.document().equals(b.document())) {
      return null;
    }
    String id = window.substring(MARK.length(), window.lastIndexOf(':'));
    return ALL.stream().filter(check -> check.id().equals(id)).findFirst().orElse(null);
  }
}
