package dev.twosource.kinds.itself;

import dev.twosource.kinds.context.Animals;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a total that a text tells one after the other, where they cannot overlap.
 *
 * @param items what each may stand for
 * @param family the set of nouns that the parts are of, or none where a preposition sets them apart
 * @param nouns the nouns of the parts
 * @param rest whether the last part is what remains
 * @param end the token after the last one
 */
record Parts(List<Interval> items, Set<String> family, Set<String> nouns, boolean rest, int end) {
  /** Those whom "men and women" leave out. */
  static final Set<String> YOUNG =
      Set.of("child", "boy", "girl", "baby", "infant", "toddler", "teenager", "youth", "minor");

  /** With these a part may be one of another part. */
  static final Set<String> NESTED =
      WordList.set(
          """
              including among both some each apiece whose half per every most many overlap twice
              another more fewer less compared than than, least also as""");

  private static final Set<String> PREPOSITIONS =
      Set.of("for", "from", "in", "to", "at", "on", "by", "with");

  /** Nouns no two of which can be said of one and the same. */
  private static final List<Set<String>> FAMILIES =
      List.of(
          Set.of("man", "woman", "child"),
          Set.of("man", "woman", "boy", "girl"),
          Set.of("man", "woman", "baby"),
          Set.of("male", "female", "juvenile", "cub", "chick", "pup", "fledgling"),
          Set.of("boy", "girl"),
          Set.of("adult", "child", "teenager"),
          Set.of("adult", "juvenile", "cub", "chick", "pup", "calf", "fledgling", "hatchling"),
          Set.of("passenger", "crew", "pilot", "steward"),
          Set.of("pupil", "student", "teacher"),
          Set.of("civilian", "soldier", "policeman", "militant", "fighter", "rebel", "insurgent"),
          Set.of("gold", "silver", "bronze"),
          Set.of("win", "victory", "defeat", "loss", "draw", "tie"),
          Set.of("cow", "calf", "bull", "ewe", "lamb", "ram"),
          Set.of("house", "flat", "bungalow", "apartment"),
          Set.of("seriously", "slightly", "critically"),
          Set.of("severely", "lightly", "critically"),
          Set.of("for", "against", "abstention"));

  /** Stands for the family of those who are told by their nations: "nine Italians". */
  private static final Set<String> NATIONS = Set.of("nation");

  /** What is said of animals as of people. */
  private static final Set<String> BEASTS = Set.of("male", "female", "juvenile", "adult");

  private static final Set<String> YOUNGSTERS =
      Set.of("juvenile", "cub", "chick", "pup", "calf", "fledgling", "hatchling", "child");

  /** How a vote is told: what each word says of it. */
  private static final Map<String, String> SIDES =
      Map.of(
          "for", "for",
          "favour", "for",
          "favor", "for",
          "against", "against",
          "abstained", "abstention",
          "abstaining", "abstention",
          "abstentions", "abstention");

  /** A part of an assembly that belongs to no party. */
  private static final Set<String> LONE = Set.of("independent", "independents", "other", "others");

  /** Families that leave nobody out of a total of people, by two of their nouns. */
  private static final List<Set<String>> COMPLETE =
      List.of(
          Set.of("man", "woman"),
          Set.of("male", "female"),
          Set.of("boy", "girl"),
          Set.of("passenger", "crew"),
          Set.of("adult", "child"),
          Set.of("gold", "silver", "bronze"));

  /** Whether the parts leave nothing out. */
  boolean complete() {
    return rest || COMPLETE.stream().anyMatch(pair -> nouns.containsAll(pair));
  }

  /** Whether a number is what remains: "the other six", "the remaining 20 percent". */
  static boolean remaining(Tokens tokens, Quantity quantity) {
    int i = quantity.firstToken();
    return tokens.is(i - 1, "other", "remaining") && tokens.is(i - 2, "the")
        || quantity.head() == quantity.endToken()
            && tokens.is(quantity.head(), "others")
            && tokens.is(i - 1, "the");
  }

  static boolean person(String noun) {
    Lexicon lexicon = Lexicon.get();
    return lexicon.nounClass(noun) == NounClass.PERSON
        || lexicon.isRole(noun)
        || noun.equals("people");
  }

  /**
   * Reads the parts that begin at a token and go on to another.
   *
   * @param limit the token at which they end
   * @return the parts, or null where they may overlap or anything else stands among them
   */
  static @Nullable Parts read(
      Context context, int limit, List<Quantity> quantities, Quantity whole, int from) {
    Tokens tokens = context.tokens();
    int at = tokens.is(from, "the") ? from + 1 : from;
    at = tokens.is(at, "other", "remaining") ? at + 1 : at;
    List<Interval> items = new ArrayList<>();
    List<String> nouns = new ArrayList<>();
    List<String> prepositions = new ArrayList<>();
    Set<String> targets = new HashSet<>();
    boolean rest = false;
    int q = next(quantities, from);
    while (at < limit) {
      Quantity part = q < quantities.size() ? quantities.get(q) : null;
      int end;
      String noun;
      if (part != null && part.firstToken() <= at && at < part.endToken()) {
        boolean fits =
            part.kind() == whole.kind() && part.unit().equals(whole.unit()) && part.per() == null;
        if (!fits || tokens.is(part.endToken(), "-")) {
          return null;
        }
        items.add(Rounded.of(context, part));
        rest = remaining(tokens, part);
        end = part.endToken();
        noun = part.head() >= end && part.head() <= end + 3 ? context.noun(part.head()) : "";
        noun = nation(context, end, noun);
        for (int i = end; family(noun) == null && i < part.head(); i++) {
          noun = family(context.noun(i)) == null ? noun : context.noun(i); // "crew members"
        }
        q++;
      } else if (tokens.is(at, "a", "an")) {
        items.add(Interval.exactly(1));
        end = at + 1;
        noun = context.noun(end);
      } else {
        return null;
      }
      int stop = end;
      String preposition = "";
      String target = "";
      while (stop < limit && !boundary(tokens, quantities, q, stop)) {
        String word = tokens.lower(stop);
        if (NESTED.contains(word)
            || tokens.is(stop, "of") && tokens.is(stop + 1, "them", "whom", "these", "which")
            || !tokens.isWord(stop) && !tokens.is(stop, "-", "'s", "'")
            || q < quantities.size() && quantities.get(q).firstToken() == stop) {
          return null;
        }
        if (noun.isEmpty() && stop <= end + 2 && family(context.noun(stop)) != null) {
          noun = context.noun(stop);
        }
        // "nine are Italians"
        if (stop == end + 1 && tokens.is(end, "are", "were", "is", "was")) {
          noun = nation(context, stop, noun);
        }
        String side = SIDES.get(word);
        if (side != null && (noun.isEmpty() || family(noun) == null)) {
          noun = side;
        }
        if (LONE.contains(context.noun(stop)) && stop == end) {
          preposition = prepositions.isEmpty() ? "" : prepositions.get(0);
          target = context.noun(stop);
        }
        if (preposition.isEmpty() && stop <= end + 2 && PREPOSITIONS.contains(word)) {
          preposition = word;
          int name = tokens.is(stop + 1, "the") ? stop + 2 : stop + 1;
          target = tokens.isCapitalised(name) ? tokens.lower(name) : "";
        }
        stop++;
      }
      nouns.add(noun);
      prepositions.add(target.isEmpty() ? "" : preposition);
      targets.add(target);
      at = stop;
      if (at >= limit || tokens.is(at, ".", ")", ";", "!") || tokens.is(at, "–", "—", "-")) {
        break;
      }
      at++;
      at = tokens.is(at, "and") ? at + 1 : at;
      if (tokens.is(at, "the") && tokens.is(at + 1, "other", "remaining")) {
        at += 2;
      }
    }
    if (q < quantities.size() && quantities.get(q).firstToken() < limit) {
      return null; // further numbers, of which it is not known what they are
    }
    Set<String> family = common(nouns);
    boolean sides =
        !prepositions.contains("")
            && prepositions.stream().distinct().count() == 1
            && targets.size() == items.size();
    if (family.isEmpty() && !sides && !rest || items.size() != nouns.size()) {
      return null;
    }
    // "of the 30 arrested"
    boolean people =
        whole.head() < 0
            || person(context.noun(whole.head()))
            || tokens.lower(whole.head()).endsWith("ed")
            || tokens.is(whole.head(), "dead", "hurt");
    boolean persons = nouns.stream().anyMatch(noun -> person(noun) && !BEASTS.contains(noun));
    // "five adult males and six adult females": the young ones are left out
    boolean grown = context.find(from, at, "adult"::equals) >= 0 && !nouns.contains("adult");
    grown &= nouns.stream().noneMatch(YOUNGSTERS::contains);
    // "12 houses: five males and eight females live there": beasts are counted by the head
    boolean beasts =
        !persons && nouns.stream().anyMatch(n -> BEASTS.contains(n) || YOUNGSTERS.contains(n));
    if (beasts && !people && !Animals.is(context.noun(whole.head()))) {
      return null;
    }
    Set<String> told = grown ? Set.of() : Set.copyOf(nouns);
    return !family.isEmpty() && persons && !people
        ? null
        : new Parts(items, family, told, rest, at);
  }

  private static int next(List<Quantity> quantities, int from) {
    int q = 0;
    while (q < quantities.size() && quantities.get(q).firstToken() < from) {
      q++;
    }
    return q;
  }

  /** Whether a part ends here: the sentence does, or the next part follows. */
  private static boolean boundary(Tokens tokens, List<Quantity> quantities, int q, int i) {
    if (tokens.is(i, ".", ")", ";", "!") || tokens.is(i, "–", "—")) {
      return true;
    }
    if (!tokens.is(i, ",", "and")) {
      return false;
    }
    int next = tokens.is(i, ",") && tokens.is(i + 1, "and") ? i + 2 : i + 1;
    if (tokens.is(next, "the") && tokens.is(next + 1, "other", "remaining")) {
      next += 2;
    }
    boolean number =
        q < quantities.size()
            && quantities.get(q).firstToken() <= next
            && next < quantities.get(q).endToken();
    return number || tokens.is(next, "a", "an");
  }

  /** The nation by which those at a token are told, "~it", or else their noun. */
  private static String nation(Context context, int token, String noun) {
    boolean plain =
        context.tokens().isCapitalised(token) && !context.tokens().isCapitalised(token + 1);
    String nation = plain ? Lexicon.get().demonym(context.tokens().lower(token)) : null;
    return nation == null ? noun : "~" + nation;
  }

  private static @Nullable Set<String> family(String noun) {
    return FAMILIES.stream().filter(family -> family.contains(noun)).findFirst().orElse(null);
  }

  /** The family that all nouns belong to, each once, or none. */
  private static Set<String> common(List<String> nouns) {
    if (new HashSet<>(nouns).size() != nouns.size()) {
      return Set.of();
    }
    if (nouns.stream().allMatch(noun -> noun.startsWith("~"))) {
      return NATIONS;
    }
    return FAMILIES.stream()
        .filter(family -> family.containsAll(nouns))
        .findFirst()
        .orElse(Set.of());
  }
}
