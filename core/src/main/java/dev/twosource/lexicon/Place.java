package dev.twosource.lexicon;

import java.util.List;

/**
 * A place that the lexicon knows.
 *
 * @param canonical the key that all its spellings share ("united states" for "US" and "America")
 * @param within the canonical names of what it is part of, the nearest first ("england", "united
 *     kingdom")
 * @param country whether it is a country
 * @param capital whether it is a country's capital
 * @param kind what kind of place it is
 */
public record Place(
    String canonical, List<String> within, boolean country, boolean capital, Kind kind) {
  /** Kinds of places. */
  public enum Kind {
    /** A country. */
    COUNTRY,
    /** A town or city. */
    CITY,
    /** A river, lake, sea or ocean. */
    WATER,
    /** An island or group of islands. */
    ISLAND,
    /** A mountain. */
    MOUNTAIN,
    /** Any other area. */
    REGION
  }

  /** Copies the list. */
  public Place {
    within = List.copyOf(within);
  }
}
