package dev.twosource.reading.time;

import dev.twosource.reading.Timex;
import org.jspecify.annotations.Nullable;

/** How the preposition before a time expression relates what is told to it. */
final class Relations {
  private Relations() {}

  static Timex.Relation before(Line line, Found found, Meaning meaning, @Nullable Found previous) {
    int at = found.first() - 1;
    if (line.is(at, "the", "about", "around", "early", "late")) {
      at--;
      if (line.is(at, "from")) {
        return Timex.Relation.AT; // "a hardliner from the 2022 talks"
      }
    }
    if (line.is(at, "least") && line.is(at - 1, "at")) {
      at -= 2; // "until at least Tuesday"
    }
    if (meaning instanceof Meaning.Length || meaning instanceof Meaning.Recurring) {
      return line.is(at, "after") ? Timex.Relation.AFTER : Timex.Relation.AT;
    }
    return switch (line.lower(at)) {
      case "from" -> line.is(at - 1, "up", "down") ? Timex.Relation.AT : Timex.Relation.SINCE;
      case "since", "starting", "beginning" -> Timex.Relation.SINCE;
      case "until", "till", "through" -> Timex.Relation.UNTIL;
      case "by" -> Timex.Relation.BY;
      case "before" -> Timex.Relation.BEFORE;
      case "after", "following" -> Timex.Relation.AFTER;
      case "of" -> line.is(at - 1, "ahead") ? Timex.Relation.BEFORE : Timex.Relation.AT;
      case "to" ->
          line.is(at - 1, "prior")
              ? Timex.Relation.BEFORE
              : previous != null && previous.end() == at && line.is(previous.first() - 1, "from")
                  ? Timex.Relation.UNTIL
                  : Timex.Relation.AT;
      default -> Timex.Relation.AT;
    };
  }
}
