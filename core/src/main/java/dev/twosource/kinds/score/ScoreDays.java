package dev.twosource.kinds.score;

import dev.twosource.kinds.context.Context;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.event.Occurrence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day of a result: that of its own sentence. A report of a match also tells when the sides last
 * met and when they meet again, and its matches are not always told apart.
 */
final class ScoreDays {
  /** For so many days a result is news. */
  private static final int NEWS = 10;

  private ScoreDays() {}

  /**
   * The match of a result, on the day that its sentence gives; where the sentence gives none, the
   * first result of a report is not of a day that its report cannot be about.
   */
  static @Nullable Occurrence own(
      Context context, Sentence sentence, @Nullable Occurrence match, int number) {
    var published = context.reading().document().published();
    if (match == null || match.when() == null || published == null) {
      return match;
    }
    TimeSpan told = null;
    boolean dated = false;
    for (Timex timex : context.timexes(sentence)) {
      TimeSpan span = timex.interval();
      if (span == null) {
        continue;
      }
      dated = true;
      if (span.firstDay().isAfter(published.day())) {
        continue; // "and will need help to reach next year's finals"
      }
      boolean day = span.withinOneDay() && timex.relation() == Timex.Relation.AT;
      if (!day || told != null && !told.overlaps(span)) {
        return match;
      }
      told = told == null ? span : told;
    }
    LocalDate today = published.day();
    if (told != null) {
      return told.firstDay().isAfter(today) || told.overlaps(match.when())
          ? match
          : at(match, told);
    }
    boolean other =
        match.when().firstDay().isAfter(today)
            || match.when().lastDay().isBefore(today.minusDays(NEWS));
    boolean lead = number == 0 && sentence.index() <= LEAD;
    return !dated && lead && other && !match.background() ? at(match, null) : match;
  }

  /** The last sentence of what a report begins with. */
  private static final int LEAD = 2;

  private static Occurrence at(Occurrence match, @Nullable TimeSpan when) {
    return new Occurrence(
        match.id(),
        match.type(),
        match.mentions(),
        when,
        match.people(),
        match.organisations(),
        match.places(),
        match.markers(),
        match.background(),
        match.sole());
  }
}
