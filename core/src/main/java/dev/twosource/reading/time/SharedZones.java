package dev.twosource.reading.time;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.Place;
import dev.twosource.reading.Tokens;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Short forms of zones that several countries write for their own: "IST" is India's, Ireland's and
 * Israel's. Whose it is, the places nearby tell; where they tell of none or of several, it stays
 * open.
 */
final class SharedZones {
  /** How many tokens before and behind are looked at. */
  private static final int REACH = 300;

  /** By country; the names of zones, as the data of zones is large and seldom asked for. */
  private static final Map<String, Map<String, String>> BY_FORM =
      Map.of(
          "ist",
          Map.of(
              "india", "Asia/Kolkata",
              "ireland", "Europe/Dublin",
              "israel", "Asia/Jerusalem"),
          "ast",
          Map.of(
              "saudi arabia", "Asia/Riyadh",
              "iraq", "Asia/Baghdad",
              "kuwait", "Asia/Kuwait",
              "canada", "America/Halifax",
              "puerto rico", "America/Puerto_Rico"),
          "cst",
          Map.of("china", "Asia/Shanghai"),
          "bst",
          Map.of("bangladesh", "Asia/Dhaka"),
          "pst",
          Map.of("philippines", "Asia/Manila", "pakistan", "Asia/Karachi"));

  private SharedZones() {}

  /** Whether a short form in lower case has no usual meaning of its own. */
  static boolean open(String form) {
    return form.equals("ist") || form.equals("ast");
  }

  /**
   * The zone that a short form stands for by the places near a token; the usual one, or null, where
   * they tell nothing.
   */
  static @Nullable ZoneId of(Tokens tokens, int at, String form, @Nullable ZoneId usual) {
    Map<String, String> zones = BY_FORM.get(form);
    if (zones == null) {
      return usual;
    }
    Lexicon lexicon = Lexicon.get();
    ZoneId found = null;
    int end = Math.min(tokens.size(), at + REACH);
    for (int i = Math.max(0, at - REACH); i < end; i++) {
      if (i == at || !tokens.isCapitalised(i)) {
        continue;
      }
      String word = tokens.lower(i);
      Place place = lexicon.place(word);
      if (place == null && tokens.isCapitalised(i + 1)) {
        place = lexicon.place(word + " " + tokens.lower(i + 1));
      }
      ZoneId zone = zone(zones, place != null ? place : lexicon.demonymPlace(word));
      if (zone != null && found != null && !zone.getRules().equals(found.getRules())) {
        return usual;
      }
      found = zone == null ? found : zone;
    }
    return found == null ? usual : found;
  }

  private static @Nullable ZoneId zone(Map<String, String> zones, @Nullable Place place) {
    if (place == null) {
      return null;
    }
    String own = zones.get(place.canonical());
    for (int k = 0; own == null && k < place.within().size(); k++) {
      own = zones.get(place.within().get(k));
    }
    return own == null ? null : ZoneId.of(own);
  }
}
