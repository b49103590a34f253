package dev.twosource.cli;

/** A command could not run; the message says what is missing or wrong. */
final class CannotRunException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotRunException(String message) {
    super(message);
  }
}
