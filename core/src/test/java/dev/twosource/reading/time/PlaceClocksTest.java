package dev.twosource.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PlaceClocksTest {
  @Test
  void aCityHasItsOwnClockAndACountryAllOfIts() {
    assertThat(PlaceClocks.of("quito")).contains(ZoneId.of("America/Guayaquil"));
    assertThat(PlaceClocks.of("vladivostok")).containsExactly(ZoneId.of("Asia/Vladivostok"));
    assertThat(PlaceClocks.of("indonesia")).hasSize(3);
  }

  @Test
  void whatNobodyKnowsHasNone() {
    assertThat(PlaceClocks.of("nowhere at all")).isEmpty();
  }
}
