package dev.twosource.document;

/**
 * An input that does not keep to its format. The message says what was found where and what was
 * expected.
 */
final class MalformedInputException extends Exception {
  private static final long serialVersionUID = 1L;

  MalformedInputException(String message) {
    super(message);
  }
}
