package dev.twosource.kinds.role;

import dev.twosource.kinds.context.Context;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The portfolio that a minister has: an office that is told without the word for its holder. */
final class Portfolios {
  /** Verbs of who has a portfolio or comes to it. */
  private static final Set<String> HAVING =
      Set.of("have", "hold", "take", "keep", "get", "assume", "receive", "retain");

  private Portfolios() {}

  /**
   * "Holds the transport portfolio", "was given the portfolio of defence": a minister's, or null.
   */
  static Posts.@Nullable Post minister(Context context, Clause clause) {
    String verb = context.verb(clause.verb());
    boolean has = clause.passive() ? verb.equals("give") : HAVING.contains(verb);
    if (!has || clause.negated() || clause.objects().size() != 1) {
      return null;
    }
    Phrase object = clause.objects().get(0);
    Tokens tokens = context.tokens();
    if (!tokens.is(object.head(), "portfolio") || tokens.is(object.first(), "a", "an")) {
      return null; // "an investment portfolio" is no ministry
    }
    int of = object.head() + 1;
    Posts.Post post =
        tokens.is(of, "of", "for")
            ? Posts.led(context, "minister", of + 1, Math.max(object.whole(), of + 2))
            : Posts.led(context, "minister", object.first(), object.head());
    return post == null
        ? null
        : new Posts.Post(post.office(), post.body(), false, object.first(), object.whole());
  }
}
