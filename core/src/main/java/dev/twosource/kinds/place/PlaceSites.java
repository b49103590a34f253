package dev.twosource.kinds.place;

import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Stopwords;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.Place;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Entity;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrase behind "in", "at" or "near" as a place. */
final class PlaceSites {
  /** How many words may stand between the preposition and the name. */
  private static final int REACH = 6;

  /** Sorts of place that are called after their town. */
  private static final Set<String> CALLED =
      Set.of("station", "airport", "prison", "port", "mine", "university");

  /** "at the request of Kenya" is at nobody's place. */
  private static final WordSet WISH =
      WordSet.of(
          "request",
          "behest",
          "invitation",
          "hands",
          "expense",
          "insistence",
          "instigation",
          "urging",
          "suggestion",
          "cost",
          "initiative");

  private PlaceSites() {}

  /**
   * A place.
   *
   * @param where what it is
   * @param first its first token
   * @param end the token after it
   * @param bare whether nothing is known of it but a name
   */
  record Site(Value.Where where, int first, int end, boolean bare) {
    /** The same place, of which nothing tells what sort it is. */
    Site open() {
      return new Site(
          new Value.Where(where.key(), where.display(), where.known()), first, end, bare);
    }

    /** The same place where the words behind it tell where it lies: "at Dabhoi, in Gujarat". */
    @Nullable Site in(Site wider) {
      boolean town = bare && "~town".equals(where.sort());
      boolean known = wider.where.sort() == null && !wider.where.key().equals(where.key());
      if (!town || !known || wider.bare) {
        return null;
      }
      List<String> lies = new ArrayList<>();
      lies.add(wider.where.key());
      lies.addAll(wider.where.known());
      lies.add("~town");
      return new Site(new Value.Where(where.key(), where.display(), lies), first, wider.end, bare);
    }

    /** The same place with what in it the scene was: "a bakery in Lyon". */
    Site marked(List<String> marks) {
      List<String> lies = new ArrayList<>(marks);
      lies.addAll(where.within());
      return marks.isEmpty()
          ? this
          : new Site(new Value.Where(where.key(), where.display(), lies), first, end, bare);
    }

    /** What lies near the place: near one town it is not near another, and in neither. */
    Site near() {
      return !bare ? this : "~town".equals(where.sort()) ? beyond() : open();
    }

    /** The hills above a town are in none, and may be those of a village of another name. */
    Site beyond() {
      List<String> lies = new ArrayList<>(where.known());
      lies.add("~near");
      return new Site(new Value.Where(where.key(), where.display(), lies), first, end, bare);
    }
  }

  /** Parts of a building or its grounds, which lie where it does. */
  private static final WordSet PARTS =
      WordSet.of(
          "courtyard",
          "garden",
          "ground",
          "foyer",
          "lobby",
          "basement",
          "ballroom",
          "auditorium",
          "crypt",
          "nave",
          "step",
          "forecourt",
          "ruin",
          "cellar",
          "wing",
          "hall",
          "gate",
          "roof");

  /** Behind these words no place belongs to the preposition any more. */
  private static final WordSet LEAVING =
      WordList.probed(
          """
              , . ; and or but who which that from to by for with ( — where when after before on between""");

  /** Where the name of a venue ends at the latest. */
  private static final WordSet CLOSING = WordList.probed(", . ; and or of in at from to by for");

  /** The place whose phrase begins at a token, behind its preposition, or null. */
  static @Nullable Site at(Context context, Sentence sentence, int from) {
    Tokens tokens = context.tokens();
    if (tokens.is(from, "the") && WISH.contains(tokens.lower(from + 1))) {
      return null;
    }
    // "in the courtyard of the Northgate Museum"
    int of = context.find(from + 1, Math.min(sentence.endToken() - 1, from + 4), "of"::equals);
    if (of > 0 && PARTS.contains(context.noun(of - 1))) {
      return at(context, sentence, of + 1);
    }
    int limit = Math.min(sentence.endToken(), from + REACH);
    for (int k = from; k < Math.min(limit, from + 4) && !tokens.is(k, ",", ".", "and"); k++) {
      Site capital = capital(context, from, k);
      if (capital != null) {
        return capital;
      }
    }
    Site road = road(context, sentence, from);
    if (road != null) {
      return road;
    }
    Site venue = venue(context, sentence, from);
    for (int k = from; k < limit; k++) {
      Name name = context.nameAt(k);
      Site court = name == null ? null : court(context, name);
      if (court != null) {
        return court;
      }
      if (LEAVING.contains(tokens.lower(k)) || Verbs.finite(tokens, k) && name == null) {
        break;
      }
      if (venue != null && k >= venue.first()) {
        break;
      }
      if (name == null || name.type() == Name.Type.OTHER || name.type() == Name.Type.PERSON) {
        Site bare = k == from || tokens.is(k - 1, "of") ? bare(context, sentence, k) : null;
        if (bare != null) {
          return bare;
        }
        continue;
      }
      if (name.demonym() && tokens.is(name.endToken(), "waters", "soil", "territory", "airspace")) {
        return site(context, name);
      }
      // "the Sudanese city of Kosti"
      if (name.demonym()
          && context.find(name.endToken(), name.endToken() + 4, w -> w.equals("of")) >= 0) {
        k = name.endToken();
        limit = Math.min(sentence.endToken(), k + REACH);
        continue;
      }
      if (name.type() != Name.Type.PLACE || name.demonym() || !name.proper()) {
        return venue;
      }
      if (tokens.is(name.endToken(), "'s")) {
        // "in Geneva's shadow" is nowhere, "in Geneva's Bastions park" in the park
        return venue == null ? within(context, sentence, name) : venue;
      }
      Entity entity = context.entity(name);
      boolean nowhere = entity.key().isEmpty() || tokens.is(name.endToken(), "-");
      return nowhere || owner(context, from, name) ? null : site(context, name);
    }
    return venue == null ? Venues.plain(context, sentence, from) : inside(context, sentence, venue);
  }

  /** "off the Amber Plains cooperative's silo": what a body is called, of which something is. */
  private static boolean owner(Context context, int from, Name name) {
    Tokens tokens = context.tokens();
    int body = name.endToken();
    return tokens.is(from, "the")
        && name.firstToken() == from + 1
        && context.entity(name).within().isEmpty()
        && tokens.isWord(body)
        && !tokens.isCapitalised(body)
        && tokens.is(body + 1, "'s", "'");
  }

  /** "Preston Crown Court", "Leeds Magistrates' Court": a court that is called after its town. */
  private static @Nullable Site court(Context context, Name name) {
    Tokens tokens = context.tokens();
    int rank = name.endToken() - 2;
    if (!tokens.is(name.endToken() - 1, "court")) {
      return null;
    }
    while (rank > name.firstToken() && tokens.is(rank, "'", "'s", "’")) {
      rank--;
    }
    rank = tokens.is(rank - 1, "high", "sheriff", "district", "county") ? rank - 1 : rank;
    if (rank <= name.firstToken() || !RANKS.contains(tokens.lower(rank))) {
      return null;
    }
    String town = tokens.span(name.firstToken(), rank).of(tokens.document());
    Place place = Lexicon.get().place(town.toLowerCase(Locale.ROOT));
    boolean word = place == null && Lexicon.get().commonness(town.toLowerCase(Locale.ROOT)) > 0;
    if (word || place != null && place.kind() != Place.Kind.CITY) {
      return null;
    }
    String key = place == null ? town.toLowerCase(Locale.ROOT) : place.canonical();
    List<String> lies = new ArrayList<>();
    lies.add(key);
    lies.addAll(place == null ? List.of() : place.within());
    lies.add("~court");
    String called = tokens.span(name.firstToken(), name.endToken()).of(tokens.document());
    return new Site(new Value.Where(key, called, lies), name.firstToken(), name.endToken(), false);
  }

  private static final Set<String> RANKS =
      Set.of(
          "crown",
          "magistrates",
          "magistrate",
          "sheriff",
          "county",
          "district",
          "high",
          "family",
          "coroner",
          "coroners",
          "criminal",
          "regional");

  /** "the A38", "the M5", "Interstate 40": a road that is known by its number; or null. */
  private static @Nullable Site road(Context context, Sentence sentence, int from) {
    Tokens tokens = context.tokens();
    int k = tokens.is(from, "the") ? from + 1 : from;
    boolean code = tokens.is(from, "the") && ROAD.matcher(tokens.text(k)).matches();
    boolean pair =
        HIGHWAYS.contains(tokens.lower(k))
            && tokens.isCapitalised(k)
            && k + 1 < sentence.endToken()
            && NUMBER.matcher(tokens.text(k + 1)).matches();
    if (!code && !pair) {
      return null;
    }
    int end = pair ? k + 2 : k + 1;
    String name = tokens.span(k, end).of(tokens.document());
    return new Site(
        new Value.Where(name.toLowerCase(Locale.ROOT), name, List.of("~road")), k, end, true);
  }

  private static final Pattern ROAD = Pattern.compile("[ABEMN][1-9][0-9]{0,3}|I-[0-9]{1,3}");

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}[A-Z]?");

  private static final Set<String> HIGHWAYS = Set.of("highway", "interstate", "route");

  /** The town of "Vienna's Hofburg", "Lyon's old town", "Bern's main station"; or null. */
  private static @Nullable Site within(Context context, Sentence sentence, Name town) {
    Tokens tokens = context.tokens();
    if (town.type() != Name.Type.PLACE || context.entity(town).country()) {
      return null;
    }
    int limit = Math.min(sentence.endToken(), town.endToken() + 5);
    for (int i = town.endToken() + 1; i < limit && tokens.isWord(i); i++) {
      NounClass sort = Lexicon.get().nounClass(context.noun(i));
      boolean head = !tokens.isWord(i + 1) || !Lexicon.get().isNoun(context.noun(i + 1));
      // "an uproar in Lyon's streets" is told of no scene
      boolean spot =
          !tokens.is(i, "streets", "suburbs")
              && (tokens.isCapitalised(i)
                  || head && (sort == NounClass.BUILDING || sort == NounClass.PLACE)
                  || Venues.SORTS.get(context.noun(i)) != null);
      if (spot) {
        Site site = site(context, town);
        int end = i + 1;
        while (end < limit && tokens.isWord(end) && tokens.isCapitalised(end)) {
          end++;
        }
        return new Site(site.where(), site.first(), end, site.bare());
      }
    }
    return null;
  }

  /** A name that nothing is known of, behind a preposition of place: "at Mai Mahiu". */
  private static @Nullable Site bare(Context context, Sentence sentence, int k) {
    Tokens tokens = context.tokens();
    int end = k;
    StringBuilder key = new StringBuilder();
    while (end < Math.min(sentence.endToken(), k + 3)
        && tokens.isWord(end)
        && tokens.isCapitalised(end)
        && unknown(context, k, end)) {
      key.append(key.isEmpty() ? "" : " ").append(tokens.lower(end));
      end++;
    }
    boolean more = tokens.isCapitalised(end) || tokens.is(end, "'s", "-", "&");
    // "the village of Alt", "the town of Brig": words too, and short ones
    boolean called = tokens.is(k - 1, "of") && SETTLED.contains(tokens.lower(k - 2));
    boolean near = tokens.is(k - 1, "near");
    boolean word =
        Lexicon.get().commonness(key.toString()) > 0
            || !near && Lexicon.get().isOtherProper(key.toString());
    boolean some = key.length() < 4 || word;
    if (end == k || more || dated(context, sentence, k) || some && !called) {
      return null;
    }
    // a town that is better known as a name of people
    Place place = Lexicon.get().place(key.toString());
    boolean known = place != null && !place.within().isEmpty();
    String sort = Venues.abroad(tokens.lower(k));
    return new Site(
        new Value.Where(
            known ? place.canonical() : key.toString(),
            tokens.span(k, end).of(tokens.document()),
            known ? place.within() : List.of("~" + (sort == null ? "town" : sort))),
        k,
        end,
        !known);
  }

  /** Whether a name may be a place's: one of no known type, or a name after "at" without office. */
  private static boolean unknown(Context context, int first, int token) {
    Name name = context.nameAt(token);
    return name == null
        || name.type() == Name.Type.OTHER
        || name.type() == Name.Type.PERSON
            && (context.tokens().is(first - 1, "at", "near", "outside")
                || context.tokens().is(first - 1, "of")
                    && (SETTLED.contains(context.tokens().lower(first - 2))
                        || EDGES.contains(context.tokens().lower(first - 2)))
                || context.tokens().is(first - 1, "in")
                    && context.tokens().is(first - 2, "home", "house", "born", "buried", "died")
                || context.tokens().is(first - 1, "to")
                    && context.tokens().is(first - 2, "diverted", "diverting", "rerouted"))
            && name.role() == null
            && context.entity(name).roles().isEmpty()
            && context.entity(name).age() == null;
  }

  /** Where of a town something is: "on the edge of Leiria", "just north of Melnik". */
  private static final Set<String> EDGES =
      Set.of("edge", "outskirts", "north", "south", "east", "west", "suburbs", "centre", "center");

  /** What a place is called of which the name follows: "the station of Melnik". */
  private static final Set<String> SETTLED =
      Set.of("village", "town", "city", "station", "port", "resort", "hamlet", "suburb");

  /** Whether a token is part of a time. */
  static boolean dated(Context context, Sentence sentence, int token) {
    var span = context.tokens().span(token, token + 1);
    return context.timexes(sentence).stream().anyMatch(timex -> timex.span().contains(span));
  }

  /** "Vomero, a hillside district", "the suburb of Vomero". */
  private static boolean district(Tokens tokens, Name name) {
    boolean before =
        tokens.is(name.firstToken() - 1, "of")
            && DISTRICTS.contains(tokens.lower(name.firstToken() - 2));
    int i = name.endToken() + 1;
    boolean article = tokens.is(i - 1, ",") && tokens.is(i, "a", "the", "an");
    boolean after =
        article
            && (DISTRICTS.contains(tokens.lower(i + 1)) || DISTRICTS.contains(tokens.lower(i + 2)));
    return before || after || DISTRICTS.contains(tokens.lower(name.endToken()));
  }

  private static final Set<String> DISTRICTS =
      Set.of("district", "suburb", "quarter", "neighbourhood", "neighborhood", "borough", "area");

  /** The sort of place that a name's own words tell: "Uhuru Park", "Hotel Bellevue". */
  private static String sort(Context context, Name name) {
    if (district(context.tokens(), name)) {
      return "district";
    }
    String sort = Venues.SORTS.get(context.noun(name.endToken() - 1));
    sort = sort != null ? sort : Venues.SORTS.get(context.noun(name.firstToken()));
    sort = sort != null ? sort : Venues.abroad(context.tokens().lower(name.firstToken()));
    return sort != null ? sort : "town";
  }

  /** A place by its name; the town by a river where both are named. */
  static Site site(Context context, Name name) {
    Entity entity = context.entity(name);
    Place place = Lexicon.get().place(entity.canonical());
    boolean water = place != null && place.kind() == Place.Kind.WATER;
    int behind = name.endToken() + 1;
    // "in the Amazon off the town of Obidos"
    boolean named =
        water
            && context.tokens().is(behind, "the")
            && context.tokens().is(behind + 1, "town", "city", "village", "port")
            && context.tokens().is(behind + 2, "of");
    behind = named ? behind + 3 : behind;
    Name town = water ? context.nameAt(behind) : null;
    if (town != null
        && town.type() == Name.Type.PLACE
        && town.firstToken() == behind
        && context.tokens().is(name.endToken(), "at", "near", "off", "outside", "below", "above")
        && !context.entity(town).country()) {
      return site(context, town);
    }
    List<String> within =
        entity.within().isEmpty() && place != null ? place.within() : entity.within();
    if (context.tokens().is(name.endToken(), "river", "lake", "sea", "strait", "canal", "gulf")) {
      // "the Niger river" is no country
      String noun = " " + context.tokens().lower(name.endToken());
      return new Site(
          new Value.Where(entity.key() + noun, entity.canonical() + noun, List.of("~water")),
          name.firstToken(),
          name.endToken() + 1,
          true);
    }
    boolean known = !within.isEmpty() || entity.country();
    return new Site(
        new Value.Where(
            entity.key(),
            entity.canonical(),
            known ? within : List.of(water ? "~water" : "~" + sort(context, name))),
        name.firstToken(),
        name.endToken(),
        !known);
  }

  /** "the Kenyan capital", "Kenya's capital", "the capital of Kenya". */
  private static @Nullable Site capital(Context context, int from, int k) {
    Name country = Capitals.country(context, from, k);
    Place city = country == null ? null : Capitals.city(context, country);
    return city == null
        ? null
        : new Site(
            new Value.Where(city.canonical(), display(city.canonical()), city.within()),
            Math.min(country.firstToken(), k),
            Math.max(country.endToken(), k + 1),
            false);
  }

  /** A town of the atlas where a token is its name, though it is a word too. */
  static Site town(Context context, Place place, int token) {
    String name = context.tokens().text(token);
    return new Site(
        new Value.Where(place.canonical(), name, place.within()), token, token + 1, false);
  }

  /** A town that no atlas has. */
  static Site town(Context context, int token) {
    Tokens tokens = context.tokens();
    return new Site(
        new Value.Where(tokens.lower(token), tokens.text(token), List.of("~town")),
        token,
        token + 1,
        true);
  }

  private static String display(String canonical) {
    StringBuilder name = new StringBuilder();
    for (String word : canonical.split(" ")) {
      name.append(name.isEmpty() ? "" : " ")
          .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
          .append(word.substring(1));
    }
    return name.toString();
  }

  /** "the Podilskyi district", "Melk Abbey", "the Hotel Bellevue", "Mill Lane". */
  private static @Nullable Site venue(Context context, Sentence sentence, int from) {
    Tokens tokens = context.tokens();
    int limit = Math.min(sentence.endToken(), from + REACH);
    for (int k = from; k < limit; k++) {
      if (CLOSING.contains(tokens.lower(k))) {
        return null;
      }
      String sort = Venues.SORTS.get(context.noun(k));
      Name whole = context.nameAt(k);
      boolean placed = whole != null && Lexicon.get().isPlace(context.entity(whole).canonical());
      if (sort == null || placed) {
        continue;
      }
      // "the University Clinic" is a clinic
      if (tokens.isCapitalised(k)
          && tokens.isCapitalised(k + 1)
          && k + 1 < limit
          && Venues.SORTS.get(context.noun(k + 1)) != null) {
        continue;
      }
      int first = k;
      while (first > from
          && (tokens.isCapitalised(first - 1)
              || tokens.is(first - 1, "-")
              || saint(context, from, first, k))) {
        first--;
      }
      // "the Kolwezi copper mine", "the Northgate football ground"
      boolean made = first == k && from <= k - 2 && crafted(context, from, k);
      first = made ? k - 2 : first;
      while (made && first > from && tokens.isCapitalised(first - 1)) {
        first--;
      }
      int end = k + 1;
      if (first == k && tokens.isCapitalised(k)) {
        while (end < limit && tokens.isCapitalised(end)) {
          end++;
        }
        end = end == k + 1 ? consecrated(context, sentence, k) : end;
      }
      if (end - first < 2) {
        return null;
      }
      Name town = context.nameAt(first);
      Site part = sort.equals("quarter") ? part(context, sentence, town, k) : null;
      if (part != null) {
        return part;
      }
      // "the Armenian town of Gyumri": the name is told behind it
      if (town != null && town.demonym() && sort.equals("town") && tokens.is(k + 1, "of")) {
        continue;
      }
      // "a Helsinki hotel" is any hotel of Helsinki
      if (town != null
          && town.type() == Name.Type.PLACE
          && town.endToken() == k
          && !tokens.isCapitalised(k)
          && !sort.equals("quarter")
          && !sort.equals("area")) {
        Site site = site(context, town);
        // "at Lyon station" is the one that bears its name, "at a Lyon hotel" is any
        boolean titled = first == from && CALLED.contains(sort);
        boolean named = titled && site.where().sort() == null;
        if (titled && site.bare()) {
          // "near Piraeus station": a station by a name of which no atlas tells more
          String own = tokens.span(first, k + 1).of(tokens.document()).replaceAll("\\s+", " ");
          return new Site(
              new Value.Where(site.where().key(), own, List.of("~" + sort)), first, k + 1, true);
        }
        if (named) {
          List<String> lies = new ArrayList<>();
          lies.add(site.where().key());
          lies.addAll(site.where().within());
          lies.add("~" + sort);
          String called = site.where().display() + " " + tokens.lower(k);
          return new Site(new Value.Where(site.where().key(), called, lies), first, k + 1, false);
        }
        return new Site(site.where(), first, k + 1, site.bare());
      }
      StringBuilder key = new StringBuilder();
      for (int t = first; t < end; t++) {
        if (t != k && tokens.isWord(t)) {
          key.append(key.isEmpty() ? "" : " ").append(tokens.lower(t));
        }
      }
      List<String> within = new ArrayList<>();
      // "Manchester's Northgate Arena" lies in Manchester; "Melk Abbey" lies in Melk
      for (int t = from; t < first; t++) {
        Name owner = context.nameAt(t);
        if (owner != null && owner.type() == Name.Type.PLACE && !owner.demonym()) {
          within.add(context.entity(owner).key());
          within.addAll(context.entity(owner).within());
        }
      }
      Place named = Lexicon.get().place(key.toString());
      if (named != null && within.isEmpty() && sort.equals("abbey")) {
        within.add(named.canonical());
        within.addAll(named.within());
      }
      within.add("~" + sort);
      String display = tokens.span(first, end).of(tokens.document()).replaceAll("\\s+", " ");
      return new Site(new Value.Where(key.toString(), display, within), first, end, true);
    }
    return null;
  }

  /**
   * Whether a noun stands between a name that no atlas has and what it is called: "Kolwezi copper
   * mine"; a "Lyon textile mill" is any mill of Lyon.
   */
  private static boolean crafted(Context context, int from, int k) {
    Tokens tokens = context.tokens();
    Name name = context.nameAt(k - 2);
    boolean halt = tokens.is(k, "station") && HALTS.contains(tokens.lower(k - 1));
    return (tokens.is(from, "the") && k - 2 > from || halt && k - 2 >= from)
        && tokens.isWord(k - 1)
        && !tokens.isCapitalised(k - 1)
        && !tokens.isCapitalised(k)
        && Lexicon.get().isNoun(context.noun(k - 1))
        && !Stopwords.contains(tokens.lower(k - 1))
        && tokens.isCapitalised(k - 2)
        && (name == null || !name.demonym() && name.type() != Name.Type.PERSON)
        && (name == null || !Lexicon.get().isPlace(context.entity(name).canonical()));
  }

  /** What stops at a station: "Genk railway station". */
  private static final Set<String> HALTS = Set.of("railway", "train", "bus", "tram", "metro");

  /** "St Mark's church", "King's Hall": whether a name goes on before the mark of a genitive. */
  private static boolean saint(Context context, int from, int first, int noun) {
    Tokens tokens = context.tokens();
    int bearer = first - 2;
    if (!tokens.is(first - 1, "'s", "'") || bearer < from || !tokens.isCapitalised(bearer)) {
      return false;
    }
    Name name = context.nameAt(bearer);
    boolean holy = tokens.is(bearer - 1, "st", "saint", "st.", ".");
    boolean placed = name != null && name.type() == Name.Type.PLACE && name.proper();
    boolean given = name != null && name.endToken() - name.firstToken() > 1;
    return holy || !placed && !given && first == noun && tokens.isCapitalised(noun);
  }

  /** "the Palace of the Republic", "the Church of the Nativity": the end of a name with "of". */
  private static int consecrated(Context context, Sentence sentence, int noun) {
    Tokens tokens = context.tokens();
    int own = tokens.is(noun + 2, "the", "our") ? noun + 3 : noun + 2;
    Name name = context.nameAt(own);
    boolean named =
        tokens.is(noun + 1, "of")
            && own < sentence.endToken()
            && tokens.isCapitalised(own)
            && (name == null || name.type() != Name.Type.PLACE);
    int end = named ? own + 1 : noun + 1;
    while (named && end < sentence.endToken() && tokens.isCapitalised(end)) {
      end++;
    }
    return end;
  }

  /** "the Lyon suburb of Villemont": a part by its own name, in its town. */
  private static @Nullable Site part(
      Context context, Sentence sentence, @Nullable Name town, int k) {
    Tokens tokens = context.tokens();
    int own = k + 2;
    boolean named =
        town != null
            && town.type() == Name.Type.PLACE
            && !town.demonym()
            && tokens.is(k + 1, "of")
            && own < sentence.endToken()
            && tokens.isCapitalised(own);
    if (!named) {
      return null;
    }
    Name name = context.nameAt(own);
    int end = name == null ? own + 1 : name.endToken();
    String key = name == null ? tokens.lower(own) : context.entity(name).key();
    List<String> within = new ArrayList<>();
    within.add(context.entity(town).key());
    within.addAll(context.entity(town).within());
    within.add("~quarter");
    return new Site(
        new Value.Where(key, tokens.span(own, end).of(tokens.document()), within), own, end, true);
  }

  /** A venue with the town that is told behind it: "the Hotel Bellevue in Bern". */
  private static Site inside(Context context, Sentence sentence, Site venue) {
    Tokens tokens = context.tokens();
    int k = venue.end();
    if (k + 1 >= sentence.endToken() || !tokens.is(k, "in", "of", "at", ",", "near", "outside")) {
      return venue;
    }
    for (int n = k + 1; n < Math.min(sentence.endToken(), k + 6); n++) {
      Name name = context.nameAt(n);
      if (name != null) {
        if (name.type() != Name.Type.PLACE || name.demonym() || !name.proper()) {
          continue;
        }
        Entity entity = context.entity(name);
        List<String> within = new ArrayList<>();
        within.add(entity.key());
        within.addAll(entity.within());
        within.add(venue.where().sort() == null ? "~venue" : venue.where().sort());
        // "the Roman theatre of Orange"
        boolean whole = tokens.is(k, "of") && n == k + 1;
        int end = whole ? name.endToken() : venue.end();
        String town = whole ? " of " + entity.canonical() : "";
        return new Site(
            new Value.Where(venue.where().key(), venue.where().display() + town, within),
            venue.first(),
            end,
            entity.within().isEmpty());
      }
      if (tokens.is(n, ",", ".", ";", "and", "in", "at", "on", "to", "by", "for", "with")) {
        break;
      }
    }
    return venue;
  }

  /** Words that lead to the place of a scene. */
  static final WordSet IN =
      WordList.probed(
          """
              in at near outside inside off on over from to into through around beneath below along
              down above behind beside""");
}
