package dev.twosource.cli;

import picocli.CommandLine.ITypeConverter;

/** When output is coloured. */
enum ColorMode {
  /** On a terminal, unless NO_COLOR is set. */
  AUTO,
  /** Always. */
  ALWAYS,
  /** Never. */
  NEVER;

  /** Reads a name. */
  static final class Converter implements ITypeConverter<ColorMode> {
    @Override
    public ColorMode convert(String value) {
      return Choice.read(ColorMode.class, value);
    }
  }
}
