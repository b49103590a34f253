package dev.twosource.reading.clause;

import java.util.ArrayList;
import java.util.List;

/** Finds phrases that explain one another. */
final class Appositions {
  private final Parts parts;

  Appositions(Parts parts) {
    this.parts = parts;
  }

  /** "Gil Mondlane, her editor,", "the director of the fair, Bertram Haas,". */
  List<Apposition> find() {
    List<Apposition> found = new ArrayList<>();
    for (int k = 0; k + 2 < parts.chunks.size(); k++) {
      if (!parts.is(k, Chunk.Kind.PHRASE)) {
        continue;
      }
      int comma = parts.skipOf(k + 1);
      while (parts.is(comma, Chunk.Kind.PREPOSITION)
          && (parts.word(comma, "in")
              || parts.word(comma, "for")
              || parts.word(comma, "at")
              || parts.word(comma, "from")
              || parts.word(comma, "to"))
          && parts.is(comma + 1, Chunk.Kind.PHRASE)) {
        comma = parts.skipOf(comma + 2);
      }
      if (!parts.is(comma, Chunk.Kind.COMMA) || !parts.is(comma + 1, Chunk.Kind.PHRASE)) {
        continue;
      }
      int end = parts.skipOf(comma + 2);
      while (parts.is(end, Chunk.Kind.PREPOSITION) && parts.is(end + 1, Chunk.Kind.PHRASE)) {
        end = parts.skipOf(end + 2);
      }
      boolean closes =
          end >= parts.chunks.size()
              || parts.is(end, Chunk.Kind.COMMA) && !list(end)
              || parts.is(end, Chunk.Kind.STOP)
              || parts.is(end, Chunk.Kind.RELATIVE);
      if (closes) {
        found.add(new Apposition(parts.phrase(k), parts.phrase(comma + 1)));
      }
    }
    return found;
  }

  private boolean list(int comma) {
    // "by the mayor, Ruth Okafor, and by": what is joined are the prepositions
    return parts.is(comma + 1, Chunk.Kind.AND) && !parts.is(comma + 2, Chunk.Kind.PREPOSITION)
        || parts.is(comma + 1, Chunk.Kind.PHRASE)
            && (parts.is(comma + 2, Chunk.Kind.AND) || parts.is(comma + 2, Chunk.Kind.COMMA))
            && parts.listed(comma);
  }
}
