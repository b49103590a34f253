package dev.twosource.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which given names may be one person's. */
class GivensTest {
  @ParameterizedTest
  @CsvSource({
    "dave,david",
    "jon,john",
    "kate,catherine",
    "a.,anna",
    "j,john",
    "jermayne,jermaine",
    "jonathan,jonathon",
    "steve,stephen",
    "mo,mohammed"
  })
  void ofOne(String one, String other) {
    assertThat(Givens.one(one, other)).isTrue();
    assertThat(Givens.one(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "dave,daniel",
    "maria,marta",
    "emily,emma",
    "john,james",
    "a.,ben",
    "daniel,danielle",
    "alan,albert",
    "martin,martina"
  })
  void ofTwo(String one, String other) {
    assertThat(Givens.one(one, other)).isFalse();
    assertThat(Givens.one(other, one)).isFalse();
  }
}
