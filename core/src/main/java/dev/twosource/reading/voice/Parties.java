package dev.twosource.reading.voice;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.twosource.document.Agencies;
import dev.twosource.lexicon.Folding;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.Place;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Voice;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether two voices are those of one party. */
public final class Parties {
  private Parties() {}

  /**
   * Whether two voices are one party's: one key has all the marks of the other
   * ("palace:jakarta+presidential" and "palace:presidential"), or one speaks for the other, or both
   * for a third.
   */
  public static boolean one(Voice a, Voice b) {
    boolean apart = unlike(a, b) || unlike(b, a);
    return collective(a.key()) && collective(b.key())
        || !apart && one(a.key(), b.key())
        || one(a.body(), b.key())
        || one(a.key(), b.body())
        || one(a.body(), b.body())
        || holds(a, b)
        || holds(b, a)
        || named(a, b)
        || named(b, a)
        || science(a, b)
        || only(a, b)
        || business(a, b)
        || business(b, a)
        || office(a, b)
        || office(b, a)
        || state(a, b)
        || state(b, a)
        || ministry(a, b)
        || ministry(b, a)
        || Holders.minister(a, b)
        || Holders.minister(b, a)
        || Holders.rank(a, b)
        || Holders.rank(b, a)
        || told(a, b)
        || told(b, a);
  }

  /**
   * "Latvia's transport ministry" and "transport minister Andris Kalve": who is at its head speaks
   * for a ministry, unless one of the two is of another country.
   */
  private static boolean ministry(Voice ministry, Voice minister) {
    String key = ministry.key();
    if (key == null || minister.speaker() == null || !head(key, COLON).equals("ministry")) {
      return false;
    }
    Set<String> field = marks(key);
    field.remove("ministry");
    String state = country(key);
    field.removeIf(word -> country(word) != null);
    List<String> words = words(minister.speaker(), PLAIN);
    String other = country(String.join(" ", words));
    // two countries at odds have each their foreign minister
    boolean abroad = field.contains("foreign") || field.contains("defence");
    if (abroad && (state == null || other == null)) {
      return false;
    }
    return !field.isEmpty()
        && words.contains("minister")
        && words.containsAll(field)
        && words.stream().noneMatch(ASIDE::contains)
        && (state == null || other == null || state.equals(other));
  }

  /**
   * "His publisher Fjordlys" and "his publisher", "the Spanish hotel group Mirasol" and "the
   * Spanish company": a business by its name and what it is, and by no more than what it is, and
   * whose or where.
   */
  private static boolean told(Voice name, Voice noun) {
    String key = noun.key();
    if (key == null
        || name.key() == null
        || name.speaker() == null
        || name.key().indexOf(':') >= 0
        || key.indexOf(':') < 0) {
      return false;
    }
    String head = head(key, COLON);
    List<String> words = words(name.speaker(), PLAIN);
    if (!BUSINESS.contains(head) || words.stream().noneMatch(BUSINESS::contains)) {
      return false;
    }
    boolean somebodys = OWN.contains(words.get(0)) && words.contains(head);
    String state = country(key);
    Set<String> marks = marks(key);
    marks.remove(head);
    return somebodys
        || (words.contains(head) || GENERIC.contains(head))
            && state != null
            && marks.size() == 1
            && state.equals(country(String.join(" ", words)));
  }

  private static final Set<String> OWN = Set.of("his", "her", "its", "their");

  private static final Set<String> GENERIC = Set.of("company", "firm", "group", "business");

  /**
   * "The military" and "the Homeland Army": a noun that has the key of a name's last word, and is
   * told in another word.
   */
  private static boolean unlike(Voice noun, Voice name) {
    String key = noun.key();
    String other = name.key();
    if (key == null
        || other == null
        || noun.speaker() == null
        || key.indexOf(' ') >= 0
        || key.indexOf(':') >= 0
        || other.indexOf(':') >= 0
        || !other.endsWith(" " + key)) {
      return false;
    }
    List<String> words = words(noun.speaker(), WORDS);
    return SpeakerNouns.body(words.get(words.size() - 1)) != null && !words.contains(key);
  }

  /** "Toy maker Larsson" and "the company": a business by its name and by what it is. */
  private static boolean business(Voice name, Voice noun) {
    return name.key() != null
        && noun.key() != null
        && name.speaker() != null
        && name.key().indexOf(':') < 0
        && BUSINESS.contains(noun.key())
        && words(name.speaker(), PLAIN).stream()
            .anyMatch(word -> BUSINESS.contains(word) || trade(word, noun.key()));
  }

  /** "Sahra Air" and "the airline": whether a word of a name tells what the business does. */
  private static boolean trade(String word, String noun) {
    Set<String> trade = TRADES.get(noun);
    return trade != null
        ? trade.contains(word)
        : GENERIC.contains(noun) && BUSINESSLIKE.contains(word);
  }

  private static final Set<String> FLYING =
      Set.of("air", "airways", "airlines", "airline", "wings", "aviation", "jet", "avia", "jets");

  /** Words that are in the names of businesses, by the noun that may take such a name up. */
  private static final Map<String, Set<String>> TRADES =
      Map.of(
          "airline",
          FLYING,
          "carrier",
          FLYING,
          "bank",
          Set.of("bank", "banco", "banca", "banque", "bancorp", "savings"),
          "operator",
          WordList.set(
              "rail railways railway trains ferries ferry lines line buses bus transit metro trams air airways port ports"),
          "insurer",
          Set.of("insurance", "mutual", "assurance", "life"),
          "utility",
          Set.of("water", "energy", "power", "electric", "electricity", "gas"),
          "retailer",
          Set.of("stores", "store", "markets", "foods", "supermarkets"),
          "miner",
          Set.of("mining", "mines", "minerals", "resources", "gold", "copper", "lithium"));

  private static final Set<String> BUSINESSLIKE =
      WordList.set(
          """
              air airways airlines energy power water rail lines holdings holding industries motors
              foods systems pharma technologies mining steel insurance ltd inc corp plc electronics
              textiles chemicals logistics resources petroleum oil gas brewery breweries dairy""");

  private static final Set<String> BUSINESS =
      WordList.set(
          """
              company firm group maker manufacturer producer bank airline carrier retailer operator
              insurer builder developer brewer chain utility giant publisher supplier grocer
              shipbuilder miner broadcaster""");

  /** Whether a key is of those who strike a deal, together: "the two said", "the companies". */
  private static boolean collective(@Nullable String key) {
    return key != null && TOGETHER.contains(head(key, COLON_OR_PLUS));
  }

  private static final Set<String> TOGETHER =
      Set.of("two", "both", "pair", "companies", "company", "firms", "sides", "partners", "clubs");

  /** "Trend Systems" and "Trend Systems researcher Paul Fern": the one's words name the other. */
  private static boolean named(Voice body, Voice person) {
    return body.key() != null
        && person.speaker() != null
        && body.key().indexOf(':') < 0
        && SpeakerNouns.body(body.key()) == null
        && words(person.speaker(), PLAIN).containsAll(marks(body.key()));
  }

  /** "Harbour officials" and "Harbour Secretary Ada Hill": who holds an office speaks for it. */
  private static boolean office(Voice staff, Voice holder) {
    String key = staff.key();
    if (key == null || holder.speaker() == null || !STAFF.contains(head(key, COLON))) {
      return false;
    }
    Set<String> body = marks(key);
    body.removeAll(STAFF);
    List<String> words = words(holder.speaker(), PLAIN);
    return !body.isEmpty()
        && words.containsAll(body)
        && words.stream().anyMatch(OFFICES::contains)
        && words.stream().noneMatch(ASIDE::contains);
  }

  /** "Helsinki" and "Finnish president Arne Holm": who governs a country speaks for it. */
  private static boolean state(Voice country, Voice holder) {
    if (country.key() == null || holder.speaker() == null || marks(country.key()).size() > 1) {
      return false;
    }
    String state = country(country.key());
    List<String> words = words(holder.speaker(), PLAIN);
    return state != null
        && state.equals(country(String.join(" ", words)))
        && words.stream().anyMatch(GOVERNING::contains)
        && words.stream().noneMatch(ASIDE::contains);
  }

  private static final Set<String> GOVERNING =
      Set.of("president", "premier", "minister", "chancellor", "government", "ambassador");

  private static final Set<String> STAFF =
      Set.of("officials", "official", "sources", "spokesman", "spokeswoman", "aides", "lawyers");

  private static final Set<String> OFFICES =
      WordList.set(
          """
              secretary minister president premier director chief commissioner governor mayor
              spokesman spokeswoman chairman chairwoman chair head general ambassador""");

  /** Those who hold no office, or stand against who does. */
  private static final Set<String> ASIDE = Set.of("former", "shadow", "opposition", "ex", "vice");

  /**
   * Whether the second of two voices may only take up the first by what it is: "Ahlborn says ...
   * The company adds".
   */
  public static boolean takenUp(Voice first, Voice second) {
    String name = first.key();
    String noun = second.key();
    boolean generic =
        noun != null
            && noun.indexOf(':') < 0
            && SpeakerNouns.body(noun) != null
            && !GROUPS.contains(noun);
    boolean plain = name != null && name.indexOf(':') < 0 && !SpeakerNouns.party(name);
    return generic && plain;
  }

  /** Groups that are no name's other word. */
  private static final Set<String> GROUPS =
      WordList.set(
          """
              police army rebels witnesses residents survivors passengers workers organisers
              prosecution defence critics doctors analysts scientists officials authorities
              opposition hospital court union family lawyers campaigners farmers miners students
              teachers protesters rescuers""");

  /** "the local governor" and "regional governor Ada Hill": one is told by the other's office. */
  private static boolean holds(Voice office, Voice holder) {
    String key = office.key();
    String speaker = holder.speaker();
    if (key == null || speaker == null) {
      return false;
    }
    String head = head(key, COLON);
    boolean body = SpeakerNouns.body(head) != null;
    boolean person = SpeakerNouns.person(head);
    if (!body && !person) {
      return false;
    }
    List<String> words = words(speaker, WORDS);
    // "the chain of chemists" and "the chemist chain Arvo": one is told by what the other is
    return person && words.contains(head)
        || body && singular(new HashSet<>(words)).containsAll(singular(marks(key)));
  }

  private static boolean one(@Nullable String p, @Nullable String q) {
    if (p == null || q == null) {
      return false;
    }
    if (adverse(p, q) || adverse(q, p)) {
      return false;
    }
    Set<String> left = plain(marks(p));
    Set<String> right = plain(marks(q));
    if (left.containsAll(right) || right.containsAll(left)) {
      return true;
    }
    left.retainAll(right);
    return left.size() >= NAMED; // two sorts of people of one body
  }

  /** "The minister's rival" and the minister: who is called by whom he stands against. */
  private static boolean adverse(String p, String q) {
    int colon = p.indexOf(':');
    return colon > 0
        && ADVERSE.contains(p.substring(0, colon))
        && !q.startsWith(p.substring(0, colon));
  }

  private static final Set<String> ADVERSE =
      WordList.set(
          """
              counterpart rival rivals opponent opponents challenger challengers critics accuser
              accusers adversary adversaries enemies victims detractors union unions strikers""");

  /** Those who measure and count for science: what an observatory says its seismologists say. */
  private static final Set<String> SCIENCE =
      WordList.set(
          """
              scientists observatory institute institution researchers seismologists geologists
              volcanologists astronomers meteorologists forecasters experts archaeologists
              biologists palaeontologists paleontologists historians engineers""");

  /** The marks of a key but for some words. */
  private static Set<String> without(String key, Set<String> words) {
    Set<String> marks = marks(key);
    marks.removeAll(words);
    return marks;
  }

  /**
   * "The power utility" and "the national utility": one business, of which each tells something
   * else that goes for the only one of a country or a town.
   */
  private static boolean only(Voice a, Voice b) {
    String p = a.key();
    String q = b.key();
    if (p == null || q == null || p.indexOf(':') < 0 || q.indexOf(':') < 0) {
      return false;
    }
    String noun = head(p, COLON);
    Set<String> left = marks(p);
    Set<String> right = marks(q);
    left.remove(noun);
    right.remove(noun);
    return noun.equals(head(q, COLON))
        && ONLY.contains(noun)
        && (PLAINLY.containsAll(left) || PLAINLY.containsAll(right))
        && (EVERYWHERE.containsAll(left) || EVERYWHERE.containsAll(right));
  }

  private static final Set<String> ONLY =
      Set.of("utility", "operator", "railway", "grid", "airline", "broadcaster", "airport");

  private static final Set<String> EVERYWHERE =
      Set.of("national", "state", "country", "public", "main", "local", "nation");

  private static final Set<String> PLAINLY =
      Set.of("power", "electricity", "water", "rail", "train", "network", "grid", "gas", "system");

  /** Two names for the scientists of one place. */
  private static boolean science(Voice a, Voice b) {
    String p = a.key();
    String q = b.key();
    if (p == null || q == null || !SCIENCE.contains(head(p)) || !SCIENCE.contains(head(q))) {
      return false;
    }
    Set<String> left = without(p, SCIENCE);
    Set<String> right = without(q, SCIENCE);
    return left.isEmpty() || right.isEmpty() || !Collections.disjoint(left, right);
  }

  /**
   * Whether two voices are those of two armies, of which one bears a name of its own: "the army of
   * Uganda" and "the Allied Redemption Army".
   */
  public static boolean armies(@Nullable Voice a, @Nullable Voice b) {
    if (a == null || b == null || a.key() == null || b.key() == null) {
      return false;
    }
    String arm = head(a.key());
    if (!ARMS.contains(arm) || !a.key().startsWith(arm + ":") || !b.key().startsWith(arm + ":")) {
      return false;
    }
    Set<String> word = Set.of(arm);
    return Collections.disjoint(without(a.key(), word), without(b.key(), word))
        && (country(a.key()) == null) != (country(b.key()) == null);
  }

  /** How many words the name of a body must have for those whom it sends to be known by it. */
  private static final int NAMED = 3;

  /** The words of a key as they tell a party: the prosecutor's office is the prosecution. */
  private static Set<String> plain(Set<String> marks) {
    Set<String> result = new HashSet<>();
    for (String word : marks) {
      String mark = word.indexOf('.') < 0 ? word : word.replace(".", ""); // "u.s." and "us"
      String body = BENCH.contains(mark) ? "court" : SpeakerNouns.body(mark);
      result.add(body == null ? mark : body);
    }
    if (result.size() > 1) {
      result.remove("office");
    }
    return singular(result);
  }

  /** Those who sit as a court. */
  private static final Set<String> BENCH =
      Set.of("judge", "judges", "magistrate", "magistrates", "judgment", "judgement", "ruling");

  /** "the coastguard" and "coastguards" are one party. */
  private static Set<String> singular(Set<String> marks) {
    Set<String> result = new HashSet<>();
    for (String mark : marks) {
      result.add(Folding.singular(mark));
    }
    return result;
  }

  /** Whether a noun may take up the name of a body: "the group", "the firm". */
  public static boolean body(String noun) {
    return SpeakerNouns.body(noun) != null;
  }

  /** The one word for a body or group ("police" for officers), or null. */
  public static @Nullable String noun(String word) {
    return SpeakerNouns.body(word);
  }

  /** Whether a voice is that of a body or group, or of somebody who speaks for one. */
  public static boolean bodies(@Nullable Voice voice) {
    if (voice == null || voice.key() == null) {
      return false;
    }
    String head = head(voice.key(), MARKS);
    return voice.body() != null || SpeakerNouns.body(head) != null;
  }

  /** What somebody is, by his key: its first word, "office" of "office:minister+prime". */
  public static String head(String key) {
    return head(key, MARKS);
  }

  /** The words of a key. */
  public static Set<String> marks(String key) {
    return new HashSet<>(KEY.splitToList(key));
  }

  /** What parts the words of a key. */
  private static final CharMatcher MARKS = CharMatcher.anyOf(":+ ");

  private static final CharMatcher COLON = CharMatcher.is(':');
  private static final CharMatcher COLON_OR_PLUS = CharMatcher.anyOf(":+");
  private static final Splitter KEY = Splitter.on(MARKS);
  private static final Splitter WORDS = Splitter.on(CharMatcher.anyOf(" ,")).omitEmptyStrings();
  private static final Splitter PLAIN =
      Splitter.on(CharMatcher.anyOf(" ,'\u2019")).omitEmptyStrings();

  /** The words of a speaker as a text has them, in lower case. */
  private static List<String> words(String speaker, Splitter splitter) {
    return splitter.splitToList(speaker.toLowerCase(Locale.ROOT));
  }

  /** What stands before the first of some characters, or the whole. */
  private static String head(String text, CharMatcher separators) {
    int at = separators.indexIn(text);
    return at < 0 ? text : text.substring(0, at);
  }

  /** Whether two voices are those of two parties, each known. */
  public static boolean two(@Nullable Voice a, @Nullable Voice b) {
    return a != null
        && b != null
        && a.key() != null
        && b.key() != null
        && !outlet(a)
        && !outlet(b)
        && !one(a, b);
  }

  /**
   * Whether two voices speak for two countries at arms: "Ukraine's border service" and "Moscow's
   * military spokesman".
   */
  public static boolean countries(@Nullable Voice a, @Nullable Voice b) {
    return a != null && b != null && states(a, b) && (arms(a) || arms(b));
  }

  /** Whether two voices speak for two countries: "the Danish ministry", "her office in Oslo". */
  public static boolean states(@Nullable Voice a, @Nullable Voice b) {
    String left = a == null ? null : country(a.key());
    String right = b == null ? null : country(b.key());
    return left != null && right != null && !left.equals(right);
  }

  private static boolean arms(Voice voice) {
    return voice.key() != null && marks(voice.key()).stream().anyMatch(ARMS::contains);
  }

  /** Those who bear arms for a country. */
  private static final Set<String> ARMS =
      Set.of(
          "army",
          "military",
          "navy",
          "defence",
          "border",
          "forces",
          "troops",
          "coastguard",
          "coast");

  /** The country that a key names, by itself, its people or its capital; or null. */
  static @Nullable String country(@Nullable String key) {
    if (key == null) {
      return null;
    }
    Lexicon lexicon = Lexicon.get();
    String found = null;
    for (String mark : marks(key)) {
      Place place = lexicon.place(mark);
      place = place == null ? lexicon.demonymPlace(mark) : place;
      String country =
          place == null
              ? null
              : place.country() ? place.canonical() : place.capital() ? land(place) : null;
      if (country != null && found != null && !country.equals(found)) {
        return null;
      }
      // the Holy See tells its news in Rome
      found = country == null || country.startsWith("vatican") ? found : country;
    }
    return found;
  }

  /** The country that a town lies in, and not the continent; or null. */
  private static @Nullable String land(Place town) {
    String land = null;
    for (String wider : town.within()) {
      Place place = Lexicon.get().place(wider);
      land = place != null && place.country() ? place.canonical() : land;
    }
    return land;
  }

  private static final Set<String> OUTLETS =
      Set.of("media", "journalist", "journalists", "reporter", "reporters", "correspondent");

  /**
   * Whether a voice is that of another outlet, which passes on what it was told and is no party to
   * a quarrel: "the Associated Press", "the Harbour Tribune", "a correspondent at the scene".
   */
  public static boolean outlet(@Nullable Voice voice) {
    if (voice == null) {
      return false;
    }
    String key = String.valueOf(voice.key());
    return OUTLETS.contains(head(key, COLON))
        || voice.speaker() != null
            && (Agencies.named(voice.speaker()) != null || masthead(voice.speaker()));
  }

  /** Whether a name is one that a newspaper, a magazine or a news channel bears. */
  private static boolean masthead(String speaker) {
    List<String> words = words(speaker, WORDS);
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    boolean the = words.size() > 1 && words.get(0).equals("the");
    String bare = String.join(" ", the ? words.subList(1, words.size()) : words);
    return CHANNELS.contains(bare)
        || words.size() > (the ? 2 : 1) && (PRINTED.contains(last) || the && TITLES.contains(last));
  }

  /** Words with which no name ends but that of an outlet. */
  private static final Set<String> PRINTED =
      WordList.set(
          """
              times tribune herald gazette chronicle inquirer examiner newspaper magazine
              union-tribune post-dispatch post-gazette journal-constitution star-tribune
              plain-dealer""");

  /** Words with which many a newspaper's name ends that has an article. */
  private static final Set<String> TITLES =
      WordList.set("post telegraph journal courier mail mirror news observer argus advertiser");

  /** Those who are known by a short name. */
  private static final Set<String> CHANNELS =
      Set.of(
          "bbc",
          "bbc news",
          "cnn",
          "nbc",
          "nbc news",
          "abc news",
          "cbs",
          "cbs news",
          "fox news",
          "msnbc",
          "sky news",
          "itv",
          "itv news",
          "npr",
          "al jazeera",
          "al-jazeera",
          "deutsche welle",
          "cnbc",
          "tmz",
          "guardian",
          "daily mail",
          "daily news",
          "daily mirror",
          "pc world",
          "newsweek",
          "politico",
          "euronews");
}
