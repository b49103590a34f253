package dev.twosource.linking;

import dev.twosource.index.Entry;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Modality;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a storm or a ship was to come ashore, and where it did. */
public final class Landfalls {
  private static final Set<String> STORMS = WordList.set("storm cyclone typhoon hurricane");

  /** For how many days a storm is on its way. */
  private static final int WEEK = 7;

  /** What two reports tell of a landfall. */
  private static final Set<String> TOLD = Set.of("event.time", "event.date", "event.place");

  private Landfalls() {}

  /** Whether one tells where a storm or a ship was to come ashore, and the other where it did. */
  public static boolean is(Claim a, Claim b) {
    return a.detail().equals("event.place")
        && b.detail().equals("event.place")
        && a.slot().head().equals("~landing")
        && b.slot().head().equals("~landing")
        && a.modality() != b.modality()
        && a.modality() != Modality.POSSIBLE
        && b.modality() != Modality.POSSIBLE
        && (!names(a, b).isEmpty() || storm(a.slot()) && storm(b.slot()));
  }

  /**
   * Whether the later report has the place where it came ashore, and the earlier one another where
   * it was to, though no atlas knows them: both are told as towns.
   */
  public static boolean elsewhere(Claim earlier, Claim later) {
    return is(earlier, later)
        && earlier.modality() == Modality.PLANNED
        && town(earlier)
        && town(later);
  }

  /** Whether a place is not known to hold others. */
  private static boolean town(Claim claim) {
    return !(claim.value() instanceof Value.Where where) || !Lexicon.get().isArea(where.key());
  }

  /** Whether both tell at what hour, on which day or where it came ashore. */
  private static boolean landed(Claim a, Claim b) {
    return a.detail().equals(b.detail())
        && TOLD.contains(a.detail())
        && ashore(a.slot())
        && ashore(b.slot())
        && a.modality() == Modality.ACTUAL
        && b.modality() == Modality.ACTUAL
        && Slots.within(a, b, 1);
  }

  /** Whether a claim is of when or where a storm or a ship came ashore. */
  static boolean ashore(Slot slot) {
    return slot.head().equals("~landing")
        || slot.head().equals("storm") && !Slots.common(slot.focus(), ASHORE).isEmpty();
  }

  private static final Set<String> ASHORE = Set.of("ashore", "landfall");

  /** The link of the only landfalls of two reports of one storm, or null. */
  static @Nullable Link of(Entry left, Entry right, Common common) {
    Claim a = left.claim();
    Claim b = right.claim();
    boolean one =
        (is(a, b) && common.names() >= 2 || landed(a, b) && common.sure())
            && !a.document().equals(b.document())
            && a.standing().sole()
            && b.standing().sole()
            && Slots.within(a, b, WEEK)
            && Objects.equals(a.slot().window(), b.slot().window())
            && common.own();
    return one
        ? new Link.Same(
            List.of("each report has one landfall", "the documents share " + common.named()), 3)
        : null;
  }

  /**
   * Whether each of two reports, as its news of one and the same day, has the one place where
   * something landed: "berthed in Genoa on Monday", "tied up in Bastia on Monday".
   */
  public static boolean ofOneDay(Claim a, Claim b) {
    return a.detail().equals("event.place")
        && landed(a, b)
        && a.slot().fresh() != null
        && Objects.equals(a.slot().fresh(), b.slot().fresh())
        && a.main()
        && b.main()
        && a.standing().sole()
        && b.standing().sole();
  }

  private static Set<String> names(Claim a, Claim b) {
    Set<String> names = Slots.common(a.slot().names(), b.slot().names());
    names.removeIf(Lexicon.get()::isPlace);
    return names;
  }

  private static boolean storm(Slot slot) {
    return !Collections.disjoint(slot.context(), STORMS)
        || slot.names().stream().anyMatch(name -> STORMS.contains(name.split(" ")[0]));
  }
}
