package dev.twosource.kinds.context;

import dev.twosource.kinds.claim.Claim;
import java.util.List;
import java.util.function.Consumer;

/** One kind of detail. Implementations are stateless and safe to share between threads. */
public interface DetailKind {
  /** The id, which never changes ("call.duration"). */
  String id();

  /** What it is, in one sentence. */
  String summary();

  /**
   * What counts as this detail, what is told apart from it, and how two values are compared: one
   * paragraph.
   */
  String explanation();

  /** Passages that the kind must read, and near misses on which it must stay silent. */
  List<Example> examples();

  /** Whether a contradiction deserves a warning rather than an error. */
  default boolean minor() {
    return false;
  }

  /**
   * Counts up when this kind finds other claims in the same text, so that an index knows that its
   * claims are old.
   */
  default int version() {
    return 1;
  }

  /** What "event", "person", "organisation" or "place" its subjects are. */
  default String subjectKind() {
    return "event";
  }

  /** Whether the value can only grow while the story runs: a toll, a crowd, a sum collected. */
  default boolean growing() {
    return false;
  }

  /** Hands over every claim of this kind that a document makes, in text order. */
  void find(Context context, Consumer<Claim> out);
}
