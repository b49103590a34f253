package dev.twosource.kinds;

import dev.twosource.kinds.CountKind.Measure;
import dev.twosource.reading.Tokens;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that say what is counted. */
final class CountWords {
  private static final Map<String, Measure> NOUNS =
      Map.ofEntries(
          Map.entry("dead", Measure.KILLED),
          Map.entry("deaths", Measure.KILLED),
          Map.entry("death", Measure.KILLED),
          Map.entry("fatalities", Measure.KILLED),
          Map.entry("fatality", Measure.KILLED),
          Map.entry("killed", Measure.KILLED),
          Map.entry("died", Measure.KILLED),
          Map.entry("drowned", Measure.KILLED),
          Map.entry("bodies", Measure.KILLED),
          Map.entry("lives", Measure.KILLED),
          Map.entry("injured", Measure.INJURED),
          Map.entry("hurt", Measure.INJURED),
          Map.entry("wounded", Measure.INJURED),
          Map.entry("injuries", Measure.INJURED),
          Map.entry("arrests", Measure.ARRESTED),
          Map.entry("arrested", Measure.ARRESTED),
          Map.entry("detained", Measure.ARRESTED),
          Map.entry("detainees", Measure.ARRESTED),
          Map.entry("detentions", Measure.ARRESTED));

  private static final Map<String, Measure> PREDICATES =
      Map.ofEntries(
          Map.entry("killed", Measure.KILLED),
          Map.entry("died", Measure.KILLED),
          Map.entry("dead", Measure.KILLED),
          Map.entry("perished", Measure.KILLED),
          Map.entry("drowned", Measure.KILLED),
          Map.entry("slain", Measure.KILLED),
          Map.entry("dying", Measure.KILLED),
          Map.entry("succumbed", Measure.KILLED),
          Map.entry("injured", Measure.INJURED),
          Map.entry("hurt", Measure.INJURED),
          Map.entry("wounded", Measure.INJURED),
          Map.entry("injuries", Measure.INJURED),
          Map.entry("arrested", Measure.ARRESTED),
          Map.entry("detained", Measure.ARRESTED),
          Map.entry("custody", Measure.ARRESTED));

  private static final Map<String, Measure> BEFORE =
      Map.ofEntries(
          Map.entry("killed", Measure.KILLED),
          Map.entry("kills", Measure.KILLED),
          Map.entry("kill", Measure.KILLED),
          Map.entry("killing", Measure.KILLED),
          Map.entry("drowning", Measure.KILLED),
          Map.entry("claims", Measure.KILLED),
          Map.entry("claimed", Measure.KILLED),
          Map.entry("claiming", Measure.KILLED),
          Map.entry("buried", Measure.KILLED),
          Map.entry("injured", Measure.INJURED),
          Map.entry("injures", Measure.INJURED),
          Map.entry("injuring", Measure.INJURED),
          Map.entry("hurting", Measure.INJURED),
          Map.entry("hurt", Measure.INJURED),
          Map.entry("hurts", Measure.INJURED),
          Map.entry("wounded", Measure.INJURED),
          Map.entry("wounding", Measure.INJURED),
          Map.entry("wounds", Measure.INJURED),
          Map.entry("arrested", Measure.ARRESTED),
          Map.entry("arresting", Measure.ARRESTED),
          Map.entry("arrest", Measure.ARRESTED),
          Map.entry("arrests", Measure.ARRESTED),
          Map.entry("detained", Measure.ARRESTED),
          Map.entry("detaining", Measure.ARRESTED));

  /** What somebody hurt suffers. */
  private static final String[] BODILY = {
    "burns", "cuts", "bruises", "wounds", "fractures", "concussion"
  };

  private CountWords() {}

  /** The measure that a noun or participle directly after a number names, or null. */
  static @Nullable Measure noun(String word) {
    return NOUNS.get(word);
  }

  /** The measure that a predicate after the counted names, or null. */
  static @Nullable Measure predicate(Tokens tokens, int i) {
    Measure found = PREDICATES.get(tokens.lower(i));
    if (found == null) {
      if (tokens.sequence(i, "lost", "their", "lives")
          || tokens.sequence(i, "lost", "his", "life")
          || tokens.sequence(i, "lost", "her", "life")) {
        return Measure.KILLED;
      }
      if (tokens.sequence(i, "treated", "for")
          && (tokens.is(
              i + 2,
              "cuts",
              "bruises",
              "burns",
              "injuries",
              "wounds",
              "fractures",
              "minor",
              "broken"))) {
        return Measure.INJURED;
      }
      if (tokens.is(i, "suffered", "sustained", "suffering", "sustaining")
          && (tokens.is(i + 1, BODILY) || tokens.is(i + 2, BODILY) && !tokens.is(i + 1, "from"))) {
        return Measure.INJURED;
      }
      if (held(tokens, i)) {
        return Measure.ARRESTED;
      }
    }
    return found;
  }

  /** "are being held", "fishermen held in Darwin": by the police, and no hostages. */
  private static boolean held(Tokens tokens, int i) {
    if (!tokens.is(i, "held")) {
      return false;
    }
    boolean hostages =
        tokens.is(
            i + 1, "hostage", "captive", "hands", "a", "the", "talks", "up", "by", "on", "their");
    return tokens.is(i - 1, "being", "were", "are", "been")
        ? !hostages && !tokens.is(i + 1, "at")
        : tokens.is(i + 1, "in", "over", "for") && !tokens.is(i + 2, "place", "the", "a", "their");
  }

  /** The measure that a verb before a number names, or null. */
  static @Nullable Measure verbBefore(Tokens tokens, int i) {
    String word = tokens.lower(i);
    if (word.startsWith("claim")
        && !tokens.is(i - 1, "has", "have", "had", "disaster", "accident", ",", "which", "that")
        && !tokens.is(i + 2, "lives")
        && !tokens.is(i + 1, "at", "more", "the")) {
      return null;
    }
    if (word.equals("hurt") && tokens.is(i - 1, "were", "was", "been")) {
      return null;
    }
    return BEFORE.get(word);
  }

  /** The measure of a toll that token {@code i} speaks of, or null. */
  static @Nullable Measure toll(Tokens tokens, int i) {
    String word = tokens.lower(i);
    switch (word) {
      case "toll" -> {
        return tokens.is(i - 1, "injury", "injured") ? Measure.INJURED : Measure.KILLED;
      }
      case "number", "total" -> {
        if (tokens.is(i + 1, "of")) {
          for (int k = i + 2; k < i + 6; k++) {
            Measure here = NOUNS.get(tokens.lower(k));
            if (here == null) {
              here = PREDICATES.get(tokens.lower(k));
            }
            if (here != null) {
              return here;
            }
            if (tokens.is(k, ",", ".", "in", "to")) {
              return null;
            }
          }
        }
        return null;
      }
      case "dead", "injured", "wounded", "hurt", "arrested", "detained" -> {
        return tokens.is(i - 1, "the")
                && tokens.is(i + 1, "at", "in", "on", "is", "was", "had", "has", "as")
            ? NOUNS.get(word)
            : null;
      }
      case "deaths", "fatalities" -> {
        return Measure.KILLED;
      }
      default -> {
        return null;
      }
    }
  }
}
