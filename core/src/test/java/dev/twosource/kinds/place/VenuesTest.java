package dev.twosource.kinds.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.kinds.claim.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tells which two buildings cannot be one. */
final class VenuesTest {
  private static Value.Where place(String key, String... within) {
    return new Value.Where(key, key, List.of(within));
  }

  @Test
  void aChurchIsNoHotel() {
    assertThat(Venues.unlike(place("church", "~the church"), place("bellevue", "lyon", "~hotel")))
        .isTrue();
    assertThat(Venues.unlike(place("town hall", "~the townhall"), place("gym", "~the gym")))
        .isTrue();
  }

  @Test
  void aGymMayBeASchoolsAndAHotelMayBeInATown() {
    assertThat(Venues.unlike(place("gym", "~the gym"), place("school", "~the school"))).isFalse();
    assertThat(Venues.unlike(place("church", "~the church"), place("church", "~the church")))
        .isFalse();
    assertThat(Venues.unlike(place("hotel", "~the hotel"), place("lyon", "france"))).isFalse();
  }
}
