package dev.twosource.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads the name of a constant as it is written on the command line: in lower case, with dashes.
 */
final class Choice {
  private Choice() {}

  /** The constant's name on the command line. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant of that name, in any case. */
  static <E extends Enum<E>> E read(Class<E> type, String value) {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> name(constant).equals(plain(value)))
        .findFirst()
        .orElseThrow(
            () -> unknown(Stream.of(type.getEnumConstants()).map(Choice::name).toList(), value));
  }

  /** The value in lower case, with dashes. */
  static String plain(String value) {
    return value.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Says what was expected. */
  static TypeConversionException unknown(List<String> expected, String value) {
    return new TypeConversionException(
        "expected one of " + String.join(", ", expected) + " but was '" + value + "'");
  }
}
