package dev.twosource.reading.event;

import dev.twosource.reading.TimeSpan;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One event as one document tells of it: the mentions that are about it.
 *
 * @param id its number in the document, from 0
 * @param type the type of event
 * @param mentions the numbers of its mentions in {@link Events#mentions()}
 * @param when the most exact time that a mention gives, or null
 * @param people the keys of the people who take part
 * @param organisations the keys of bodies that take part, countries included
 * @param places the keys of the places that are named with it, countries left out
 * @param markers words that tell it from others of its type
 * @param background whether it is told only as something earlier
 * @param sole whether the document tells of no other event like it, but for earlier ones
 */
public record Occurrence(
    int id,
    String type,
    List<Integer> mentions,
    @Nullable TimeSpan when,
    Set<String> people,
    Set<String> organisations,
    Set<String> places,
    Set<String> markers,
    boolean background,
    boolean sole) {
  /** Copies the sets into sorted ones: their order shows in reports. */
  public Occurrence {
    people = sorted(people);
    organisations = sorted(organisations);
    places = sorted(places);
    markers = sorted(markers);
  }

  private static Set<String> sorted(Set<String> set) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(set));
  }
}
