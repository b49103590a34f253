package dev.twosource.index;

import dev.twosource.document.Layout;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Folding;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.Place;
import dev.twosource.reading.Entity;
import dev.twosource.reading.Name;
import dev.twosource.reading.name.NameKeys;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which state, province or country a document puts its towns in: "MILBROOK, Ohio — ", "in
 * Springfield, Mo." Two towns of one name are told apart by it and by nothing else.
 */
final class Towns {
  /** How far into a text its dateline may reach, in UTF-16 units. */
  private static final int DATELINE = 80;

  /** Short forms of provinces that the lexicon does not have, without stops. */
  private static final Map<String, String> SHORT =
      Map.of(
          "bc", "british columbia",
          "ont", "ontario",
          "que", "quebec",
          "alta", "alberta",
          "sask", "saskatchewan",
          "ns", "nova scotia",
          "nb", "new brunswick",
          "wash", "washington",
          "nsw", "new south wales");

  private Towns() {}

  /** The keys of towns with the key of what the document puts each in, the first that it names. */
  static SortedMap<String, String> of(Context context) {
    SortedMap<String, String> towns = new TreeMap<>();
    var document = context.reading().document();
    Layout layout = context.reading().layout();
    if (layout.datelinePlace() != null) {
      String text = document.text();
      read(text.substring(0, Math.min(DATELINE, text.length())), towns);
    }
    if (document.title() != null) {
      read(document.title(), towns);
    }
    for (Entity entity : context.reading().names().entities()) {
      Place known = Lexicon.get().place(entity.key());
      boolean told =
          entity.type() == Name.Type.PLACE
              && !entity.within().isEmpty()
              && (known == null || !known.within().equals(entity.within()));
      if (told && area(entity.within().getFirst()) != null) {
        towns.putIfAbsent(entity.key(), entity.within().getFirst());
      }
    }
    return towns;
  }

  /** Finds each "Town, Region" in a line. */
  private static void read(String line, Map<String, String> towns) {
    for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', comma + 1)) {
      int begin = comma;
      while (begin > 0 && part(line.charAt(begin - 1))) {
        begin--;
      }
      int end = comma + 1;
      while (end < line.length() && part(line.charAt(end))) {
        end++;
      }
      String region = region(line.substring(comma + 1, end));
      String town = lastCapitals(line.substring(begin, comma));
      if (region != null && !town.isEmpty() && Lexicon.get().demonym(town) == null) {
        towns.putIfAbsent(key(town), region);
      }
    }
  }

  private static boolean part(char c) {
    return Character.isLetter(c) || c == ' ' || c == '.' || c == '\'' || c == '’' || c == '-';
  }

  /** The capitalised words at the end of a text: "Tornado kills one in Lake Tarn" has a lake. */
  private static String lastCapitals(String text) {
    String[] words = text.strip().split(" ");
    int from = words.length;
    while (from > 0
        && !words[from - 1].isEmpty()
        && Character.isUpperCase(words[from - 1].charAt(0))) {
      from--;
    }
    return String.join(" ", Arrays.copyOfRange(words, from, words.length));
  }

  /** The state, province or country that the longest beginning of some words names, or null. */
  private static @Nullable String region(String words) {
    String[] parts = words.strip().split(" ");
    if (parts[0].isEmpty() || !Character.isUpperCase(parts[0].charAt(0))) {
      return null;
    }
    for (int count = Math.min(3, parts.length); count > 0; count--) {
      String key = Folding.key(String.join(" ", Arrays.copyOfRange(parts, 0, count)));
      String shorter = SHORT.get(key);
      String area = shorter != null ? shorter : area(key);
      if (area != null) {
        return area;
      }
    }
    return null;
  }

  private static @Nullable String area(String key) {
    Place place = Lexicon.get().place(key);
    return place != null && (place.country() || place.kind() == Place.Kind.REGION)
        ? place.canonical()
        : null;
  }

  /** The key under which the names of a document are kept. */
  private static String key(String town) {
    Place place = Lexicon.get().place(town);
    return place != null ? place.canonical() : NameKeys.plain(town);
  }
}
