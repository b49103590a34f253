package dev.twosource.kinds.place;

import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordMap;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Nouns of the places where things are held: which have names of their own, and which sort. */
public final class Venues {
  /** The nouns of each sort. */
  private static final String NOUNS =
      """
          abbey: abbey monastery
          airport: airport
          area: area zone
          base: barracks garrison
          beach: beach
          bridge: bridge
          casino: casino
          castle: castle
          cemetery: cemetery graveyard crematorium
          church: church cathedral chapel basilica
          court: courthouse
          crossing: crossing
          dam: dam
          embassy: embassy
          hall: hall auditorium guildhall theatre theater cinema opera playhouse
          farm: farm ranch vineyard
          hospice: hospice
          hospital: hospital infirmary clinic
          hotel: hotel
          junction: junction roundabout
          lake: lake reservoir
          library: library
          mall: mall supermarket
          market: market
          mine: mine quarry colliery
          mosque: mosque
          museum: museum gallery
          palace: palace palacio
          park: park meadow
          plant: refinery factory depot mill brewery sawmill smelter
          port: harbour harbor port marina pier quay wharf dock jetty
          prison: prison jail
          pub: pub tavern
          quarter: district quarter neighbourhood neighborhood suburb township ward estate
          restaurant: restaurant cafe café diner bistro pizzeria
          river: river
          school: school
          spaceport: spaceport cosmodrome
          square: square plaza
          stadium: arena stadium ground racecourse racetrack speedway velodrome gymnasium circuit
          station: station
          strait: strait
          street: street road avenue lane boulevard crescent
          synagogue: synagogue
          temple: temple shrine pagoda
          town: village town
          tunnel: tunnel
          university: university college
          valley: valley gorge canyon ravine
          villa: villa
          yard: shipyard dockyard yard
          zoo: zoo
      """;

  /** Nouns of places that have names of their own, and the sort that each belongs to. */
  static final WordMap<String> SORTS = WordMap.of(WordList.sorted(NOUNS));

  /** What a name abroad begins with, or ends with as one word does: "Stade de Suisse". */
  private static final WordMap<String> ABROAD =
      WordMap.of(
          WordList.sorted(
              """
                  castle: château chateau schloss castello castillo kasteel slot
                  church: église eglise kirche chiesa iglesia igreja dom duomo catedral cathédrale
                  hall: teatro théâtre sala salle saal palau
                  hotel: hôtel
                  museum: musée musee museo museu
                  palace: palais palazzo palácio palast
                  park: parc parco parque
                  square: piazza plaza praça praca platz plein
                  stadium: stade stadio estadio estádio stadion
                  station: gare bahnhof estación estação
                  street: rue calle via rua viale strasse straße avenida
                  university: université universität universidad universidade"""));

  /** The sort of place that the first word of a name abroad tells, or null. */
  static @Nullable String abroad(String first) {
    return ABROAD.get(first);
  }

  /** What a building is called that bears no name, and the sort that it belongs to. */
  private static final Map<String, String> PLAIN =
      WordList.sortedPhrases(
          """
              townhall: town hall, city hall, village hall, council chamber, county hall, guildhall
              gym: sports hall, sports centre, sports center, gymnasium, school gym, school hall, gym
              church: church, cathedral, parish church, abbey church, chapel, basilica
              hotel: hotel
              theatre: theatre, theater, cinema, opera house, opera, playhouse
              stadium: stadium, arena, racecourse, football ground, sports ground
              court: courthouse, court house, district court, county court
              school: school, primary school, secondary school, high school
              hospital: hospital
              station: railway station, train station, fire station, police station
              mosque: mosque
              library: library, public library
              museum: museum
              pub: pub""");

  private Venues() {}

  /** Sorts of which a report that tells of one may mean a part of the other, or its name. */
  private static final List<Set<String>> NESTED =
      List.of(
          Set.of("gym", "school"),
          Set.of("gym", "stadium"),
          Set.of("theatre", "school"),
          Set.of("library", "school"),
          Set.of("library", "townhall"),
          Set.of("library", "museum"),
          Set.of("museum", "townhall"),
          Set.of("museum", "church"),
          Set.of("theatre", "museum"),
          Set.of("theatre", "townhall"),
          Set.of("court", "townhall"),
          Set.of("church", "school"),
          Set.of("church", "hospital"),
          Set.of("school", "hospital"),
          Set.of("pub", "hotel"),
          Set.of("pub", "theatre"));

  /** Sorts of which no two are one place: a church is no hotel. */
  private static final Set<String> UNLIKE =
      WordList.set(
          """
              townhall gym church hotel theatre stadium court school hospital
              mosque library museum pub prison""");

  /** How the sort of a building without a name is marked. */
  static final String UNNAMED = "~the ";

  /** Whether a place is a hall or a house by its name, which lies in a town: "city hall". */
  public static boolean named(String key) {
    return SORTS.get(key.substring(key.lastIndexOf(' ') + 1)) != null;
  }

  /** Whether a place is known as a building of some sort and by no name. */
  public static boolean unnamed(Value.Where where) {
    return where.sort() != null && where.sort().startsWith(UNNAMED);
  }

  /** Whether two places cannot be one, since one building is a church and the other a hotel. */
  public static boolean unlike(Value.Where a, Value.Where b) {
    String x = sort(a);
    String y = sort(b);
    return UNLIKE.contains(x)
        && UNLIKE.contains(y)
        && !x.equals(y)
        && NESTED.stream().noneMatch(pair -> pair.contains(x) && pair.contains(y));
  }

  private static String sort(Value.Where where) {
    String sort = where.sort();
    return sort == null ? "" : sort.substring(unnamed(where) ? UNNAMED.length() : 1);
  }

  /** "the town hall", "a hotel": a building that bears no name behind a preposition, or null. */
  static PlaceSites.@Nullable Site plain(Context context, Sentence sentence, int from) {
    Tokens tokens = context.tokens();
    if (!tokens.is(from, "the", "a", "an", "its", "their")) {
      return null;
    }
    int limit = Math.min(sentence.endToken(), from + 5);
    for (int k = from + 1; k < limit && tokens.isWord(k); k++) {
      Name name = context.nameAt(k);
      if (name != null || tokens.isCapitalised(k)) {
        return null;
      }
      boolean last = !tokens.isWord(k + 1) || !Lexicon.get().isNoun(context.noun(k + 1));
      String pair = tokens.lower(k - 1) + " " + tokens.lower(k);
      String key = PLAIN.containsKey(pair) ? pair : tokens.lower(k);
      String sort = last && !tokens.is(k + 1, "'s", "'", "-") ? PLAIN.get(key) : null;
      if (sort != null) {
        return new PlaceSites.Site(
            new Value.Where(key, tokens.lower(from) + " " + key, List.of(UNNAMED + sort)),
            from,
            k + 1,
            false);
      }
    }
    return null;
  }
}
