package dev.twosource.lexicon.build;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Places with what they are part of, and the adjectives of countries. */
final class Places {
  /** A place under construction. */
  static final class Place {
    final String canonical;
    Place parent;
    boolean country;
    boolean capital;

    /** R(egion), C(ity), W(ater), I(sland), M(ountain) or N(ation). */
    char kind;

    Place(String canonical, char kind) {
      this.canonical = canonical;
      this.kind = kind;
    }
  }

  final List<Place> places = new ArrayList<>();
  final Map<String, Place> byName = new LinkedHashMap<>();
  final Map<String, Place> demonyms = new LinkedHashMap<>();
  private final Map<String, Place> bySynset = new LinkedHashMap<>();
  private final Map<String, Integer> strength = new HashMap<>();
  private final WordNet net;

  /** Words and names of people, which are no towns by themselves. */
  private final Set<String> words;

  Places(WordNet net, Set<String> words) {
    this.net = net;
    this.words = words;
  }

  void build() throws IOException {
    fromWordNet();
    fromCountries();
    fromZones();
    fromSupplement();
    fromCities();
    for (Place place : places) {
      breakCycle(place);
    }
    for (Place place : places) {
      if (place.country) {
        continent(place);
      }
    }
  }

  /** Above a country only its state or continent is of use, not "northern hemisphere". */
  private static void continent(Place country) {
    Place up = country.parent;
    while (up != null && !up.country && !CONTINENTS.contains(up.canonical)) {
      up = up.parent;
    }
    country.parent = up;
    if (up != null && !up.country) {
      up.parent = null;
    }
  }

  private static final List<String> CONTINENTS =
      List.of(
          "europe", "asia", "africa", "north america", "south america", "australia", "antarctica");

  private static void breakCycle(Place place) {
    int steps = 0;
    for (Place up = place.parent; up != null; up = up.parent) {
      if (up == place || ++steps > 12) {
        place.parent = null;
        return;
      }
    }
  }

  private void fromWordNet() {
    for (WordNet.Synset synset : net.synsets.values()) {
      if (synset.pos() != 'n'
          || (synset.file() != 15 && synset.file() != 17)
          || !synset.instance()) {
        continue;
      }
      String kindWords = hypernyms(synset);
      char kind = kind(synset, kindWords);
      if (kind == '-') {
        continue;
      }
      Place place = new Place(Text.key(synset.words().get(0)), kind);
      place.country = kind == 'N';
      place.capital = kindWords.contains(" national_capital ");
      bySynset.put(synset.id(), place);
      places.add(place);
    }
    for (Map.Entry<String, Place> entry : bySynset.entrySet()) {
      WordNet.Synset synset = net.synsets.get(entry.getKey());
      Place best = null;
      for (WordNet.Link link : synset.links()) {
        if (link.type().equals("#p") && bySynset.containsKey(link.target())) {
          Place other = bySynset.get(link.target());
          // the country, or what is part of one, rather than "Balkans" or "New England"
          if (best == null || (other.country && !best.country && !entry.getValue().country)) {
            best = other;
          }
        }
      }
      entry.getValue().parent = best;
      int weight = weight(entry.getValue(), synset);
      boolean first = true;
      for (String word : synset.words()) {
        if (usable(word)) {
          name(word, entry.getValue(), weight - (first ? 0 : 1));
        }
        first = false;
      }
    }
    for (WordNet.Synset synset : net.synsets.values()) {
      for (WordNet.Link link : synset.links()) {
        Place place = bySynset.get(link.target());
        if (place == null) {
          continue;
        }
        boolean adjective = synset.pos() == 'a' && link.type().equals("\\");
        boolean inhabitant = synset.file() == 18 && synset.pos() == 'n' && link.type().equals("#m");
        if (adjective || inhabitant) {
          for (String word : synset.words()) {
            boolean plain =
                net.senses
                        .getOrDefault(
                            "a:" + word.toLowerCase(java.util.Locale.ROOT), java.util.List.of())
                        .size()
                    > 1;
            if (Character.isUpperCase(word.charAt(0))
                && !word.contains("_p")
                && (place.country || !plain)) {
              demonyms.merge(Text.key(word), place, (a, b) -> a.country ? a : b);
            }
          }
        }
      }
    }
  }

  private static int weight(Place place, WordNet.Synset synset) {
    int weight = place.country ? 1000 : place.capital ? 900 : 0;
    weight += Math.min(300, 10 * synset.links().size());
    return weight;
  }

  /** Postal codes and nicknames with common words ("Ala.", "IN", "Heart of Dixie") do harm. */
  private static boolean usable(String word) {
    if (!Character.isUpperCase(word.charAt(0))
        || word.contains("(")
        || List.of("West", "East", "North", "South", "Orient", "Occident").contains(word)) {
      return false;
    }
    if (word.contains("_State") || word.contains("Heart_of") || word.contains("Land_of")) {
      return word.contains("United_States");
    }
    boolean capitals = word.equals(word.toUpperCase(java.util.Locale.ROOT));
    return !(capitals && word.length() <= 3) && word.length() > 2;
  }

  private String hypernyms(WordNet.Synset synset) {
    StringBuilder out = new StringBuilder(" ");
    List<WordNet.Synset> open = new ArrayList<>();
    open.add(synset);
    TreeSet<String> seen = new TreeSet<>();
    while (!open.isEmpty()) {
      WordNet.Synset next = open.remove(open.size() - 1);
      for (WordNet.Link link : next.links()) {
        if ((link.type().equals("@i") || link.type().equals("@")) && seen.add(link.target())) {
          WordNet.Synset up = net.synsets.get(link.target());
          // "area, country" is any stretch of land, such as that around a seat of government
          boolean area = up.words().contains("area");
          for (String word : up.words()) {
            if (!area || !word.equals("country")) {
              out.append(word).append(' ');
            }
          }
          open.add(up);
        }
      }
    }
    return out.toString();
  }

  private static char kind(WordNet.Synset synset, String up) {
    if (synset.file() == 17) {
      if (up.contains(" celestial_body ")
          || up.contains(" star ")
          || up.contains(" constellation ")) {
        return '-';
      }
      return up.contains(" body_of_water ")
          ? 'W'
          : up.contains(" island ")
              ? 'I'
              : up.contains(" mountain ") || up.contains(" mount ") ? 'M' : 'R';
    }
    if (up.contains(" line ")
        || up.contains(" imaginary_place ")
        || up.contains(" point ") && !up.contains(" city ")) {
      return up.contains(" region ") ? 'R' : '-';
    }
    if (up.contains(" country ") && !up.contains(" colony ")) {
      return 'N';
    }
    return up.contains(" city ") || up.contains(" town ") || up.contains(" municipality ")
        ? 'C'
        : 'R';
  }

  private void name(String word, Place place, int weight) {
    String key = Text.key(word);
    if (key.isEmpty()) {
      return;
    }
    Integer known = strength.get(key);
    if (known == null || known < weight) {
      byName.put(key, place);
      strength.put(key, weight);
    }
  }

  private void fromCountries() throws IOException {
    LocaleDisplayNames names = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
    List<String[]> known = rows("countries.tsv", 4);
    List<String> told = known.stream().map(row -> row[0]).toList();
    for (String code : ULocale.getISOCountries()) {
      if (told.contains(code)) {
        continue;
      }
      String display = names.regionDisplayName(code);
      if (!display.equals(code)) {
        country(
            code,
            List.of(display.replace(" SAR China", "").replace("&", "and").replace('’', '\'')));
      }
    }
    for (String[] row : known) {
      List<String> all =
          new ArrayList<>(
              List.of(names.regionDisplayName(row[0]).replace('’', '\'').replace("&", "and")));
      for (String alias : row[3].split(",")) {
        if (!alias.isBlank()) {
          all.add(alias.trim());
        }
      }
      Place country = country(row[0], all);
      for (String capital : row[1].split("/")) {
        if (!capital.isBlank()) {
          capital(capital.trim(), country, row[1].split("/")[0]);
        }
      }
      for (String demonym : row[2].split(",")) {
        if (!demonym.isBlank()) {
          demonyms.put(Text.key(demonym), country);
        }
      }
    }
    // other spellings and former seats ("Warszawa", "Dar es Salaam") are no second capital
    for (Place place : places) {
      place.capital &=
          seats.contains(place) || seats.stream().noneMatch(s -> s.parent == place.parent);
    }
  }

  /** The capitals that the table names. */
  private final Set<Place> seats = new HashSet<>();

  private final Map<String, Place> byCode = new HashMap<>();

  private Place country(String code, List<String> names) {
    Place place = byCode.get(code);
    for (String name : names) {
      Place known = byName.get(Text.key(name));
      if (place == null
          && known != null
          && (known.country || known.canonical.equals(Text.key(name)))) {
        place = known;
      }
    }
    if (place == null) {
      place = new Place(Text.key(names.get(0)), 'N');
      places.add(place);
    }
    place.country = true;
    place.kind = 'N';
    byCode.put(code, place);
    for (String name : names) {
      name(name, place, 2000);
    }
    return place;
  }

  private void capital(String name, Place country, String first) {
    Place known = byName.get(Text.key(name));
    boolean right =
        known != null
            && !known.country
            && known.canonical.equals(Text.key(name))
            && within(known, country);
    if (!right) {
      Place other = name.equals(first) ? null : byName.get(Text.key(first));
      known =
          other != null && !other.country
              ? other
              : byName.values().stream()
                  .filter(
                      p -> p.canonical.equals(Text.key(name)) && !p.country && within(p, country))
                  .findFirst()
                  .orElse(null);
      if (known == null) {
        known = new Place(Text.key(name), 'C');
        places.add(known);
      }
    }
    known.parent = country;
    known.capital = true;
    seats.add(known);
    if (name.equals(first)) {
      // of two seats the one named first is the capital
      places.remove(known);
      places.add(0, known);
    }
    known.kind = 'C';
    name(name, known, 1500);
  }

  private static boolean within(Place place, Place country) {
    int steps = 0;
    for (Place up = place.parent; up != null && steps < 12; up = up.parent, steps++) {
      if (up == country) {
        return true;
      }
    }
    return false;
  }

  private void fromZones() {
    TimeZoneNames names = TimeZoneNames.getInstance(ULocale.ENGLISH);
    for (String id :
        new TreeSet<>(
            TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null))) {
      String city = names.getExemplarLocationName(id);
      Place country = byCode.get(Objects.toString(TimeZone.getRegion(id), ""));
      if (city == null
          || country == null
          || byName.containsKey(Text.key(city))
          || city.contains("(")) {
        continue;
      }
      Place place = new Place(Text.key(city), 'C');
      place.parent = country;
      places.add(place);
      name(city, place, 500);
    }
  }

  /** Large towns that the others lack, but for those that are called like a word or a person. */
  private void fromCities() throws IOException {
    for (String[] row : rows("cities.tsv", 2)) {
      String key = Text.key(row[0]);
      Place country = byCode.get(row[1]);
      if (country == null
          || key.length() < 3
          || byName.containsKey(key)
          || demonyms.containsKey(key)
          || words.contains(key)) {
        continue;
      }
      Place place = new Place(key, 'C');
      place.parent = country;
      places.add(place);
      name(row[0], place, 300);
    }
  }

  private void fromSupplement() throws IOException {
    for (String[] row : rows("places.tsv", 2)) {
      if (row[1].startsWith("=")) {
        Place same = byName.get(Text.key(row[1].substring(1)));
        if (same != null) {
          name(row[0], same, 3000);
          continue;
        }
      }
      Place parent = byName.get(Text.key(row[1].startsWith("=") ? "" : row[1]));
      Place place = byName.get(Text.key(row[0]));
      if (place == null) {
        place = new Place(Text.key(row[0]), 'C');
        places.add(place);
        name(row[0], place, 400);
      }
      if (parent != null && parent != place) {
        place.parent = parent;
      }
    }
  }

  static List<String[]> rows(String file, int columns) throws IOException {
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Places.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(line.split(";", columns));
        }
      }
    }
    return rows;
  }
}
