package dev.twosource.reading.name;

import dev.twosource.lexicon.Folding;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.TextTable;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Name;
import dev.twosource.reading.Tokens;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells of what kind a name from abroad is by its head: "Plaza Mayor", "Taksim Meydanı",
 * "Kungsgatan", "Univerzita Karlova". The heads are in {@code heads.txt} beside this class.
 */
final class Abroad {
  private static final Map<String, Name.Type> FIRST = new HashMap<>();
  private static final Map<String, Name.Type> DOUBT = new HashMap<>();
  private static final Map<String, Name.Type> LAST = new HashMap<>();
  private static final Map<String, Name.Type> PAIRS = new HashMap<>();

  /** The ends of single words by what they are of. */
  private static final Map<String, Set<String>> ENDS = new HashMap<>();

  private static final int SHORTEST_END = 4;

  static {
    TextTable.beside(Abroad.class, "heads.txt").sets().forEach(Abroad::put);
  }

  private final Tokens tokens;
  private final Evidence evidence;
  private final Lexicon lexicon = Lexicon.get();

  Abroad(Tokens tokens, Evidence evidence) {
    this.tokens = tokens;
    this.evidence = evidence;
  }

  private static void put(String name, Set<String> words) {
    int space = name.indexOf(' ');
    String kind = name.substring(0, space);
    Name.Type type = kind.equals("place") ? Name.Type.PLACE : Name.Type.ORGANISATION;
    switch (name.substring(space + 1)) {
      case "first" -> words.forEach(word -> FIRST.put(word, type));
      case "doubt" -> words.forEach(word -> DOUBT.put(word, type));
      case "last" -> words.forEach(word -> LAST.put(word, type));
      case "pair" -> words.forEach(word -> PAIRS.put(word.replace('_', ' '), type));
      default -> ENDS.put(kind, words);
    }
  }

  /** The type of the head a token is in one of the tables: as it is spelt, or without its marks. */
  private static Name.@Nullable Type head(Map<String, Name.Type> heads, String lower) {
    Name.Type type = heads.get(lower);
    return type != null || ascii(lower) ? type : heads.get(Folding.key(lower));
  }

  private static boolean ascii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** What the head of a run of several words makes of it, or null where none is met. */
  Name.@Nullable Type type(int first, int end) {
    if (end - first < 2 || english(tokens.lower(end - 1))) {
      return null;
    }
    Name.Type type = opening(first, end);
    return type != null ? type : closing(first, end);
  }

  /** "Rue Lepic station", "Estadio Azteca Hotel": an English head behind has the last word. */
  private static boolean english(String last) {
    return NameWords.BODY_ENDS.contains(last) && !LAST.containsKey(last)
        || NameWords.placeEnd(last)
        || NameWords.OTHER_ENDS.contains(last);
  }

  private Name.@Nullable Type opening(int first, int end) {
    String lower = tokens.lower(first);
    Name.Type pair = pair(first);
    if (pair != null) {
      return pair;
    }
    Name.Type sure = head(FIRST, lower);
    boolean spelt = !ascii(lower) && FIRST.containsKey(lower);
    if (sure != null && (spelt || !lexicon.isGivenName(lower)) && begins(first + 1, end)) {
      return sure;
    }
    Name.Type type = sure != null ? sure : head(DOUBT, lower);
    return type != null && told(first, end, type) ? type : null;
  }

  /** "Cruz Roja", "Shiv Sena": two words that are a head together, or all of a name. */
  private Name.@Nullable Type pair(int first) {
    if (!tokens.isCapitalised(first) || !tokens.isCapitalised(first + 1)) {
      return null;
    }
    return PAIRS.get(Folding.key(tokens.lower(first)) + " " + Folding.key(tokens.lower(first + 1)));
  }

  /**
   * Whether what stands behind a head may be the rest of its name: "Plaza Mayor", "Gare du Nord".
   */
  private boolean begins(int i, int end) {
    return i < end
        && tokens.isWord(i)
        && (tokens.isCapitalised(i) || NameWords.PARTICLES.contains(tokens.lower(i)));
  }

  /**
   * Whether a doubtful head is meant as one: by a particle behind it ("Costa del Sol"), and where
   * somebody or something is at it: "climbed Monte Rosa", "the River Minho".
   */
  private boolean told(int first, int end, Name.Type type) {
    boolean particle =
        NameWords.PARTICLES.contains(tokens.lower(first + 1))
            && !tokens.isCapitalised(first + 1)
            && first + 2 < end;
    if (particle && !lexicon.isGivenName(tokens.lower(first))) {
      return true;
    }
    boolean article = tokens.is(first - 1, "the");
    if (type == Name.Type.ORGANISATION) {
      return article && !evidence.common(tokens.lower(first + 1));
    }
    boolean there =
        tokens.is(
            first - 1,
            "in",
            "at",
            "on",
            "near",
            "through",
            "across",
            "along",
            "off",
            "around",
            "outside",
            "above",
            "overlooking");
    return (article || there || shut(end))
        && begins(first + 1, end)
        && !tokens.is(first - 2, "based");
  }

  /** What befalls bridges, hills and streets, and hardly anybody. */
  private static final WordSet SHUT =
      WordSet.of(
          "closed", "shut", "reopened", "flooded", "evacuated", "sealed", "cordoned", "blocked");

  private boolean shut(int end) {
    return tokens.is(end, "was", "is", "were", "remains", "stays")
            && SHUT.contains(tokens.lower(end + 1))
        || tokens.is(end, "reopened", "reopens", "flooded");
  }

  private Name.@Nullable Type closing(int first, int end) {
    String last = tokens.lower(end - 1);
    boolean given = lexicon.isGivenName(tokens.lower(first));
    Name.Type type = head(LAST, last);
    if (type == null) {
      return given ? null : ending(end - 1);
    }
    boolean surname = lexicon.isSurname(last) || end - first == 2 && lexicon.isGivenName(last);
    boolean there = tokens.is(first - 1, "in", "at", "on", "near", "through", "the") || shut(end);
    boolean bearer = given && end - first == 2 && type == Name.Type.PLACE;
    return surname && (!there || given && end - first == 2) || bearer && !there ? null : type;
  }

  /** What the end of a single word makes of it: "Kungsgatan", "Bundesbank"; null where none. */
  Name.@Nullable Type ending(int i) {
    String lower = tokens.lower(i);
    if (lower.length() < SHORTEST_END + 3
        || lexicon.isSurname(lower)
        || lexicon.isGivenName(lower)
        || evidence.common(lower)) {
      return null;
    }
    String key = Folding.key(lower);
    if (endsIn(key, "place")) {
      return Name.Type.PLACE;
    }
    return endsIn(key, "body") ? Name.Type.ORGANISATION : null;
  }

  private static boolean endsIn(String key, String kind) {
    for (String end : ENDS.getOrDefault(kind, Set.of())) {
      if (key.length() > end.length() + 1 && key.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a sentence may begin with the name that a head opens here, though the head is a word of
   * English, too: "Junta de Andalucía", "Plaza Mayor".
   */
  boolean opens(int i) {
    String lower = tokens.lower(i);
    boolean particle =
        NameWords.PARTICLES.contains(tokens.lower(i + 1))
            && !tokens.is(i + 1, "do", "el")
            && tokens.isCapitalised(i + 2);
    boolean sure = head(FIRST, lower) != null;
    return particle
        ? sure || head(DOUBT, lower) != null
        : tokens.isCapitalised(i + 1) && (sure || pair(i) != null);
  }
}
