package dev.twosource.kinds.role;

import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.Place;
import dev.twosource.reading.Tokens;
import java.util.Set;
import java.util.TreeSet;

/** Offices that one person alone holds in a body: of two reports that name two, one is wrong. */
public final class OfficeHolders {
  /** The measure of who holds an office; behind it stands when. */
  public static final String SEAT = "seat ";

  /** Offices of which a town, a country or a company has one. */
  private static final Set<String> SINGLE =
      Set.of("mayor", "governor", "chancellor", "president", "chair", "rector", "conductor");

  /** Offices of a state, which is whose they are. */
  private static final Set<String> PUBLIC =
      Set.of("mayor", "governor", "chancellor", "president", "minister");

  private OfficeHolders() {}

  /** Whether an office is one of a state, which is known to everybody. */
  static boolean state(Value.Office office) {
    return PUBLIC.contains(office.head());
  }

  /** Whether an office is one that nobody shares. */
  static boolean single(Context context, Posts.Post post) {
    Value.Office office = post.office();
    Tokens tokens = context.tokens();
    boolean shared =
        context.find(
                post.first() - 2,
                post.end(),
                w -> w.equals("co") || w.equals("joint") || w.equals("vice") || w.equals("deputy"))
            >= 0;
    boolean one = tokens.is(post.first(), "a", "an", "one") && !post.fresh();
    if (office.below()
        || office.acting()
        || shared
        || one
        || tokens.is(post.first() - 1, "a", "an", "one")) {
      return false;
    }
    return SINGLE.contains(office.head())
        || office.head().equals("minister") && !office.portfolio().isEmpty()
        || office.head().equals("officer")
            && office.portfolio().contains("chief")
            && office.portfolio().size() == 2
        || office.head().equals("coach") && office.portfolio().equals(Set.of("head"))
        || office.head().equals("editor") && office.portfolio().isEmpty() && chief(tokens, post);
  }

  private static boolean chief(Tokens tokens, Posts.Post post) {
    for (int i = post.first(); i < post.end(); i++) {
      if (tokens.is(i, "chief")) {
        return true;
      }
    }
    return false;
  }

  /** Those of the bodies that are named with an office whose it is. */
  static Set<String> bodies(Context context, Posts.Post post) {
    Set<String> found = new TreeSet<>();
    boolean state = PUBLIC.contains(post.office().head());
    for (String key : post.body()) {
      Place place = Lexicon.get().place(key);
      if (state || place == null) {
        found.add(key);
      }
    }
    return found;
  }
}
