package dev.twosource.index;

import java.io.IOException;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.MergePolicy;

/**
 * Merges in the background, and says when a merge is done: the files that went into it stay until
 * the next commit, which may be long in coming, and take as much space as what came out.
 */
final class Merges extends ConcurrentMergeScheduler {
  private final Runnable done;

  /** Calls this after each merge, in the thread of the merge; it must wait for nothing. */
  Merges(Runnable done) {
    this.done = done;
  }

  @Override
  protected void doMerge(MergeSource source, MergePolicy.OneMerge merge) throws IOException {
    super.doMerge(source, merge);
    done.run();
  }
}
