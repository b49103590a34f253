package dev.twosource.kinds.place;

import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.Place;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordMap;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clauses;
import dev.twosource.reading.clause.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What in a place a scene was, where two reports name the same place: the sort of house ("a bakery
 * in Lyon", "a laundry in Lyon"), and the side of it ("southern Crete", "20 km north of Lyon").
 */
public final class Spots {
  /** Houses and grounds by sort, of which no two are one. */
  private static final WordMap<String> SORTS =
      WordMap.of(
          WordList.sorted(
              """
                  home: home house flat apartment bungalow cottage condominium
                  hotel: hotel motel hostel guesthouse
                  hospital: hospital clinic
                  school: school kindergarten
                  church: church cathedral chapel
                  convent: convent monastery abbey priory
                  mosque: mosque
                  synagogue: synagogue
                  airport: airport
                  station: station
                  bar: pub bar nightclub tavern restaurant cafe café pizzeria diner
                  bakery: bakery
                  laundry: laundry launderette
                  pharmacy: pharmacy
                  bank: bank
                  supermarket: supermarket
                  cinema: cinema
                  museum: museum
                  prison: prison jail
                  stadium: stadium
                  farm: farm barn
                  cemetery: cemetery graveyard
                  beach: beach
                  brewery: brewery
                  sawmill: sawmill
                  shipyard: shipyard
                  mine: mine quarry colliery
                  warehouse: warehouse
                  zoo: zoo"""));

  /** Sorts of which the one may stand on the other's grounds or go by its name. */
  private static final List<Set<String>> NESTED =
      List.of(
          Set.of("home", "farm"),
          Set.of("hotel", "bar"),
          Set.of("station", "airport"),
          Set.of("station", "bar"),
          Set.of("station", "hotel"),
          Set.of("station", "supermarket"),
          Set.of("station", "pharmacy"),
          Set.of("station", "bakery"),
          Set.of("station", "bank"),
          Set.of("hotel", "beach"),
          Set.of("bar", "beach"),
          Set.of("bar", "brewery"),
          Set.of("warehouse", "brewery"),
          Set.of("warehouse", "sawmill"),
          Set.of("warehouse", "laundry"),
          Set.of("warehouse", "shipyard"),
          Set.of("warehouse", "airport"),
          Set.of("warehouse", "bakery"),
          Set.of("warehouse", "farm"),
          Set.of("warehouse", "supermarket"),
          Set.of("hotel", "airport"),
          Set.of("bar", "airport"),
          Set.of("bar", "museum"),
          Set.of("bar", "cinema"),
          Set.of("bar", "stadium"),
          Set.of("bar", "zoo"),
          Set.of("bar", "bakery"),
          Set.of("bar", "supermarket"),
          Set.of("school", "church"),
          Set.of("school", "mosque"),
          Set.of("school", "synagogue"),
          Set.of("school", "hospital"),
          Set.of("church", "cemetery"),
          Set.of("convent", "church"),
          Set.of("convent", "cemetery"),
          Set.of("convent", "school"),
          Set.of("convent", "hospital"),
          Set.of("convent", "hotel"),
          Set.of("convent", "museum"),
          Set.of("convent", "prison"),
          Set.of("convent", "brewery"),
          Set.of("convent", "farm"),
          Set.of("townhall", "museum"),
          Set.of("townhall", "bar"),
          Set.of("church", "hospital"),
          Set.of("church", "museum"),
          Set.of("church", "prison"),
          Set.of("hospital", "prison"),
          Set.of("pharmacy", "hospital"),
          Set.of("pharmacy", "supermarket"),
          Set.of("bakery", "supermarket"),
          Set.of("bank", "supermarket"),
          Set.of("bank", "airport"),
          Set.of("home", "museum"),
          Set.of("home", "hotel"),
          Set.of("home", "bar"),
          Set.of("mine", "museum"));

  /** Words before a house that make it another one: "a nursing home", "a police station". */
  private static final Set<String> OTHERWISE =
      WordList.set(
          """
              nursing care retirement funeral children's opera customs fire police boat auction
              petrol gas filling power polling radio weather space service bus metro
              pumping tea food blood data river snack coffee art safe full""");

  private static final Set<String> WITHIN =
      WordList.set("in at inside outside on into from through under beneath behind");

  /** The sides of the compass. */
  private static final WordMap<String> SIDES =
      WordMap.of(
          Map.of(
              "north", "north",
              "northern", "north",
              "south", "south",
              "southern", "south",
              "east", "east",
              "eastern", "east",
              "west", "west",
              "western", "west"));

  /** How the mark of the town begins that a road is near. */
  static final String AT = "at ";

  private static final String MINISTRY = "ministry of ";

  /** Fields of ministries of which each has a house of its own. */
  private static final Set<String> FIELDS =
      WordList.set("interior finance defence foreign justice health education");

  private Spots() {}

  /** What the words before a place's name, or behind it, tell of where in it something was. */
  static List<String> of(
      Context context, Sentence sentence, int preposition, PlaceSites.Site site) {
    List<String> marks = new ArrayList<>();
    String sort = house(context, sentence, preposition, site);
    if (sort != null) {
      marks.add(Value.Where.MARK + sort);
    }
    String side = side(context, sentence, preposition, site);
    if (side != null) {
      marks.add(Value.Where.MARK + side);
    }
    return marks;
  }

  /** "at a bakery in Lyon", "in a Lyon bakery": the sort of house that a scene was in, or null. */
  private static @Nullable String house(
      Context context, Sentence sentence, int preposition, PlaceSites.Site site) {
    Tokens tokens = context.tokens();
    Clauses clauses = context.clauses(sentence);
    Phrase own = clauses.phraseAt(preposition + 1);
    if (own != null && own.head() != site.end() - 1 && own.covers(site.first())
        || Venues.SORTS.get(context.noun(site.end() - 1)) != null) {
      int head = own == null || own.head() < site.first() ? site.end() - 1 : own.head();
      return WITHIN.contains(tokens.lower(preposition)) ? sort(context, head) : null;
    }
    // "through the roof of a barn near Lyon": the outermost of the phrases before the place
    int at = preposition;
    String found = null;
    if (tokens.is(at - 1, "home") && tokens.is(at - 2, "his", "her", "their", "at")) {
      return "home";
    }
    for (int n = 0; n < 3; n++) {
      Phrase before = clauses.phraseAt(at - 1);
      int leading = before == null ? -1 : before.first() - 1;
      boolean inner = before != null && before.end() == at && leading > sentence.firstToken();
      if (!inner || !WITHIN.contains(tokens.lower(leading)) && !tokens.is(leading, "of")) {
        break;
      }
      String sort = sort(context, before.head());
      found = sort == null ? found : sort;
      if (tokens.is(leading, "of") && sort == null) {
        return null; // "a director of a bank in Lyon"
      }
      at = leading;
    }
    return tokens.is(at - 1, "near", "opposite", "close") || tokens.is(at, "near") ? null : found;
  }

  private static @Nullable String sort(Context context, int head) {
    Tokens tokens = context.tokens();
    boolean other = OTHERWISE.contains(tokens.lower(head - 1));
    if (tokens.is(head, "ministry") && tokens.isWord(head - 1)) {
      return MINISTRY + tokens.lower(head - 1);
    }
    if (tokens.is(head, "hall") && tokens.is(head - 1, "town", "city")) {
      return "townhall";
    }
    return other || tokens.lower(head).endsWith("s") ? null : SORTS.get(context.noun(head));
  }

  /** "southern Crete", "the south coast of Crete", "20 km south of Lyon": the side, or null. */
  private static @Nullable String side(
      Context context, Sentence sentence, int preposition, PlaceSites.Site site) {
    Tokens tokens = context.tokens();
    String before = SIDES.get(tokens.lower(site.first() - 1));
    if (before != null) {
      return before;
    }
    if (!tokens.is(preposition, "of")) {
      return null;
    }
    int side =
        tokens.is(preposition - 1, "coast", "shore", "end", "edge", "outskirts", "part")
            ? preposition - 2
            : preposition - 1;
    boolean half = tokens.is(side - 1, "-") && SIDES.get(tokens.lower(side - 2)) != null;
    return half ? null : SIDES.get(tokens.lower(side));
  }

  /** Whether two scenes in one place were in two spots of it: a bakery is no laundry. */
  public static boolean apart(List<String> a, List<String> b) {
    for (String x : a) {
      for (String y : b) {
        if (apart(x.substring(1), y.substring(1))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean apart(String x, String y) {
    if (x.startsWith(AT) || y.startsWith(AT)) {
      return x.startsWith(AT) && y.startsWith(AT) && towns(x.substring(3), y.substring(3));
    }
    if (x.startsWith(MINISTRY) && y.startsWith(MINISTRY)) {
      return FIELDS.contains(x.substring(MINISTRY.length()))
          && FIELDS.contains(y.substring(MINISTRY.length()))
          && !x.equals(y);
    }
    if (x.startsWith(MINISTRY) || y.startsWith(MINISTRY)) {
      return false;
    }
    String opposite = OPPOSITE.get(x);
    if (opposite != null || OPPOSITE.containsKey(y)) {
      return y.equals(opposite);
    }
    return !x.equals(y) && NESTED.stream().noneMatch(two -> two.contains(x) && two.contains(y));
  }

  /** Whether two names are those of two towns, or of two places that no atlas has. */
  public static boolean towns(String x, String y) {
    Place p = Lexicon.get().place(x);
    Place q = Lexicon.get().place(y);
    return !x.equals(y)
        && (p == null) == (q == null)
        && (p == null || p.kind() == Place.Kind.CITY && q.kind() == Place.Kind.CITY);
  }

  private static final Map<String, String> OPPOSITE =
      Map.of("north", "south", "south", "north", "east", "west", "west", "east");

  /** The spots that two scenes were in, the same whichever is named first. */
  public static String told(List<String> a, List<String> b) {
    String x = String.join(", ", a).replace(Value.Where.MARK, "");
    String y = String.join(", ", b).replace(Value.Where.MARK, "");
    return x.compareTo(y) <= 0 ? x + " and " + y : y + " and " + x;
  }
}
