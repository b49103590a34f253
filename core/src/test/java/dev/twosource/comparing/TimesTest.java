package dev.twosource.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.kinds.claim.Value;
import dev.twosource.reading.TimeSpan;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimesTest {
  private static final LocalDate MONDAY = LocalDate.of(2025, 3, 10);

  @Test
  void oneNightIsToldByItsEveningOrItsMorning() {
    Value.When evening = days(MONDAY, MONDAY);
    Value.When morning = days(MONDAY.plusDays(1), MONDAY);
    Value.When next = days(MONDAY.plusDays(2), MONDAY.plusDays(1));
    assertThat(Values.compare(evening, morning)).isInstanceOf(Comparison.Agrees.class);
    assertThat(Values.compare(morning, next)).isInstanceOf(Comparison.Contradicts.class);
  }

  @Test
  void aClockOfThePlaceIsAskedWhenTheOtherNamesItsZone() {
    ZoneId there = ZoneId.of("Africa/Nairobi");
    Value.When local = new Value.When(List.of(at(19, 20, null), at(19, 20, there)), "");
    assertThat(Values.compare(local, utc(16, 20))).isInstanceOf(Comparison.Agrees.class);
    assertThat(Values.compare(local, utc(13, 20))).isInstanceOf(Comparison.Contradicts.class);
  }

  @Test
  void noClockIsTenMinutesFromAnother() {
    Value.When local = new Value.When(List.of(at(21, 14, null)), "");
    assertThat(Values.compare(local, utc(23, 4))).isInstanceOf(Comparison.Contradicts.class);
    assertThat(Values.compare(local, utc(18, 14))).isInstanceOf(Comparison.Incomparable.class);
  }

  private static Value.When days(LocalDate day, LocalDate dusk) {
    return new Value.When(List.of(TimeSpan.day(day), TimeSpan.night(dusk)), "");
  }

  private static Value.When utc(int hour, int minute) {
    return new Value.When(List.of(at(hour, minute, ZoneOffset.UTC)), "");
  }

  private static TimeSpan at(int hour, int minute, @Nullable ZoneId zone) {
    LocalDateTime from = MONDAY.atTime(hour, minute);
    return new TimeSpan(from, from.plusMinutes(1), zone);
  }
}
