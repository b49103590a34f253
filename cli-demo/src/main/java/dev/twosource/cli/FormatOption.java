package dev.twosource.cli;

import picocli.CommandLine.Option;

/** The option that chooses between text and JSON, the same for every command that has it. */
final class FormatOption {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = Format.Converter.class,
      description = "text or json. Default: text.")
  private Format format = Format.TEXT;

  /** What was chosen. */
  Format format() {
    return format;
  }
}
