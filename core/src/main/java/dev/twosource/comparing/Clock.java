package dev.twosource.comparing;

import dev.twosource.document.SourceDocument;
import dev.twosource.kinds.claim.Claim;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** When the documents of claims came out, and which of two did first. */
final class Clock {
  private final Function<String, @Nullable SourceDocument> documents;

  Clock(Function<String, @Nullable SourceDocument> documents) {
    this.documents = documents;
  }

  /** Whether the second of two documents is not the earlier one, as far as is known. */
  boolean before(Claim x, Claim y) {
    Instant p = published(x);
    Instant q = published(y);
    return p == null || q == null || !q.isBefore(p);
  }

  /** How many minutes lie between two publications; 0 where one is not known. */
  long apart(Claim x, Claim y) {
    Instant p = published(x);
    Instant q = published(y);
    return p == null || q == null ? 0 : Math.abs(Duration.between(p, q).toMinutes());
  }

  /** Whether it is known when the document of a claim came out. */
  boolean known(Claim claim) {
    return published(claim) != null;
  }

  /** When the document of a claim came out, or null. */
  @Nullable Instant published(Claim claim) {
    SourceDocument document = documents.apply(claim.document());
    return document == null || document.published() == null ? null : document.published().instant();
  }
}
