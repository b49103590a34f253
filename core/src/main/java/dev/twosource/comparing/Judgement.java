package dev.twosource.comparing;

import dev.twosource.index.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on two claims.
 *
 * @param a the one that comes first in order
 * @param b the other
 * @param verdict how they stand to each other
 * @param minor whether the difference is small
 * @param rule the rule that decided
 * @param why the rule in words
 * @param wouldAgreeIf what would make them compatible, or null
 * @param evidence what shows that they are about the same thing, or about two
 */
public record Judgement(
    Entry a,
    Entry b,
    Verdict verdict,
    boolean minor,
    String rule,
    String why,
    @Nullable String wouldAgreeIf,
    List<String> evidence)
    implements Ruling {
  /** Copies the list. */
  public Judgement {
    evidence = List.copyOf(evidence);
  }

  /** The same with another verdict. */
  public Judgement as(Verdict other, String otherRule, String otherWhy) {
    return new Judgement(a, b, other, minor, otherRule, otherWhy, wouldAgreeIf, evidence);
  }
}
