package dev.twosource;

/** The library's entry point. */
public final class CrossChecker {
  private CrossChecker() {}
}
