package dev.twosource.kinds.itself;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Example;
import java.util.List;
import java.util.function.Consumer;

/**
 * One way in which a document can be at odds with itself. Implementations are stateless and safe to
 * share between threads.
 */
public interface SelfCheck {
  /** The id, which never changes ("list"). */
  String id();

  /** What it is, in one sentence. */
  String summary();

  /** What is held against what, and where it stays silent: one paragraph. */
  String explanation();

  /** What is wrong with a slip, in words that go on from "the document has 3 and 4". */
  String why();

  /**
   * Passages with a slip, each with the two values that it has, and near misses on which the check
   * stays silent.
   */
  List<Example> examples();

  /** Hands over every slip of this sort in a document, in text order. */
  void find(Context context, Consumer<Slip> out);
}
