package dev.twosource.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a finding is one.
 *
 * @param sameSubject what shows that the claims are about the same thing, or about two different
 *     ones
 * @param rule the rule that decided
 * @param wouldAgreeIf what would make the claims compatible, or null where they are
 */
public record Evidence(List<String> sameSubject, String rule, @Nullable String wouldAgreeIf) {
  /** Copies the list. */
  public Evidence {
    sameSubject = List.copyOf(sameSubject);
  }
}
