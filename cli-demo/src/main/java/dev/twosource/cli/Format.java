package dev.twosource.cli;

import picocli.CommandLine.ITypeConverter;

/** How output is written. */
enum Format {
  /** For an editor's eyes. */
  TEXT,
  /** One JSON object. */
  JSON;

  /** Reads a name. */
  static final class Converter implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      return Choice.read(Format.class, value);
    }
  }
}
