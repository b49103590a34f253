package dev.twosource.kinds.itself;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.Place;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Name;
import dev.twosource.reading.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A closed list of names, as far as it can be counted: every item is a name, with a title, an age
 * or a place at most.
 *
 * @param first its first token
 * @param end the token after its last name
 * @param least how many it names at least
 * @param most how many it names at most: "Smith and Sons" may be one firm
 * @param joined whether "and" stands before the last name, which closes a list
 */
record NameList(int first, int end, int least, int most, boolean joined) {
  /** What the names of a list stand for. */
  enum Sort {
    PERSON,
    COUNTRY,
    PLACE,
    BODY
  }

  private static final int LONGEST = 40;

  private static final Set<String> PARTICLES =
      WordList.set(
          """
              de da do dos das van der den von zu la le del della di du ter ten al el bin bint ibn
              ben abu y e of""");

  private static final Set<String> ENDINGS =
      WordList.set(
          """
              jr jr. sr sr. jnr snr ii iii iv mp mep md phd""");

  private static final Set<String> COUPLES =
      Set.of("mr", "mr.", "mrs", "mrs.", "messrs", "messrs.", "misses", "sirs");

  private record Item(int first, int end) {}

  /**
   * Reads a list that begins at a token.
   *
   * @param limit the token after the last one that may belong to it
   * @return the list, or null where what stands there is none, or an open one
   */
  static @Nullable NameList read(Context context, int from, int limit, Sort sort) {
    Tokens tokens = context.tokens();
    List<Item> items = new ArrayList<>();
    boolean semicolons = false;
    boolean commas = false;
    boolean joined = false;
    int ands = 0;
    int at = from;
    while (true) {
      int end = item(context, at, limit, sort);
      if (end < 0 || items.size() >= LONGEST) {
        return null;
      }
      items.add(new Item(at, end));
      at = end;
      if (joined) {
        break;
      }
      int next = suffix(tokens, at, limit);
      if (tokens.is(next, ",", ";") && next < limit) {
        boolean and = tokens.is(next + 1, "and", "&");
        if (!and && !begins(context, next + 1, limit)) {
          break;
        }
        semicolons |= tokens.is(next, ";");
        commas |= tokens.is(next, ",");
        joined = and;
        ands += and ? 1 : 0;
        at = next + (and ? 2 : 1);
      } else if (tokens.is(next, "and", "&") && next < limit) {
        joined = true;
        ands++;
        at = next + 1;
      } else {
        at = next;
        break;
      }
    }
    at = suffix(tokens, at, limit);
    if (semicolons && commas || items.size() < 2) {
      return null;
    }
    int count = items.size();
    if (!fits(context, items, sort)) {
      return null;
    }
    boolean one = sort == Sort.BODY && ands > 0 && !wellKnown(context, items);
    return new NameList(from, at, one ? count - 1 : count, count, joined);
  }

  /** Whether a name, or a title with one, begins here. */
  private static boolean begins(Context context, int i, int limit) {
    Tokens tokens = context.tokens();
    return i < limit && (tokens.isCapitalised(i) || title(context, i));
  }

  private static boolean title(Context context, int i) {
    return context.tokens().isWord(i)
        && (Lexicon.get().isRole(context.noun(i))
            || context.tokens().is(i, "former", "deputy", "ex", "the"));
  }

  /** Where an item ends that begins here, or -1 where it is no name. */
  private static int item(Context context, int from, int limit, Sort sort) {
    Tokens tokens = context.tokens();
    boolean capital = false;
    int i = from;
    while (i < limit && i < from + 12) {
      if (tokens.is(i, "and") && capital && context.nameAt(i) != null) {
        i++; // "Trinidad and Tobago"
        continue;
      }
      if (tokens.is(i, ",", ";", "and", "&") || tokens.is(i, ")", ".", "!", ":")) {
        break;
      }
      boolean dash = tokens.is(i, "-", "–", "—");
      if (dash && !(tokens.glued(i) && tokens.glued(i + 1))) {
        break;
      }
      if (tokens.is(i, "'s") || tokens.is(i, "’", "'") && !tokens.glued(i + 1)) {
        return -1;
      }
      if (tokens.is(i, "the") && i == from && sort != Sort.PERSON) {
        i++;
      } else if (tokens.isCapitalised(i)) {
        if (COUPLES.contains(tokens.lower(i)) && tokens.is(i + 1, "and")) {
          return -1;
        }
        capital = true;
        i++;
      } else if (dash || tokens.is(i, "'", "’")) {
        i++;
      } else if (capital
          && tokens.is(i, "of", "from", "for", "in")
          && tokens.isCapitalised(i + 1)) {
        i++;
      } else if (PARTICLES.contains(tokens.lower(i)) && tokens.isCapitalised(i + 1)
          || capital
              && PARTICLES.contains(tokens.lower(i))
              && PARTICLES.contains(tokens.lower(i + 1))
          || !capital && sort == Sort.PERSON && title(context, i) && !tokens.is(i, "the")) {
        i++;
      } else if (tokens.is(i, "(") && capital) {
        int close = context.find(i, Math.min(i + 6, limit), word -> word.equals(")"));
        if (close < 0) {
          return -1;
        }
        i = close + 1;
      } else if (capital) {
        break; // a verb, which the caller sees
      } else {
        return -1;
      }
    }
    return capital ? i : -1;
  }

  /** Past an age or an ending of a name: ", 54,", ", aged 54", ", Jr". */
  private static int suffix(Tokens tokens, int comma, int limit) {
    if (!tokens.is(comma, ",")) {
      return comma;
    }
    int i = comma + 1;
    if (ENDINGS.contains(tokens.lower(i))) {
      return suffix(tokens, i + 1, limit);
    }
    i = tokens.is(i, "aged") ? i + 1 : i;
    boolean age = i < limit && tokens.isNumber(i) && tokens.text(i).length() <= 2;
    boolean over =
        age
            && (i + 1 >= limit
                || tokens.is(i + 1, ",", ";", "and", "&")
                || tokens.is(i + 1, ")", ".", "-", "–")
                || tokens.is(i + 1, "—"));
    return over ? i + 1 : comma;
  }

  /** Whether each item is what the list is said to be of, and none is a title of the one before. */
  private static boolean fits(Context context, List<Item> items, Sort sort) {
    for (Item item : items) {
      if (!fits(context, item, sort)) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(Context context, Item item, Sort sort) {
    Tokens tokens = context.tokens();
    Lexicon lexicon = Lexicon.get();
    boolean role = role(context, item);
    boolean person = false;
    for (int i = item.first(); i < item.end(); i++) {
      Name name = context.nameAt(i);
      if (name != null && name.endToken() > item.end()) {
        return false;
      }
      person |= name != null && name.type() == Name.Type.PERSON && name.proper();
    }
    String words = words(tokens, item);
    Place place = lexicon.place(words);
    return switch (sort) {
      case PERSON ->
          !role
              && lexicon.demonym(words) == null
              && (place == null || lexicon.isSurname(words) || lexicon.isGivenName(words))
              && !lexicon.isOrganisation(words);
      case COUNTRY -> place != null && place.country();
      case PLACE -> !role && place != null && place.kind() == Place.Kind.CITY;
      case BODY -> !(person && role);
    };
  }

  /** Whether an item is an office: "Prime Minister", "Secretary of State". */
  private static boolean role(Context context, Item item) {
    Tokens tokens = context.tokens();
    int last = item.first();
    while (last + 1 < item.end() && !tokens.is(last + 1, "of", "for", "from", "in")) {
      last++;
    }
    return Lexicon.get().isRole(context.noun(last))
        && !Lexicon.get().isGivenName(tokens.lower(item.first()));
  }

  /** The words of an item, without an article. */
  private static String words(Tokens tokens, Item item) {
    StringBuilder words = new StringBuilder();
    for (int i = item.first(); i < item.end(); i++) {
      if (tokens.is(i, "(")) {
        break;
      }
      if (i == item.first() && tokens.is(i, "the")) {
        continue;
      }
      words.append(words.isEmpty() || tokens.glued(i) ? "" : " ").append(tokens.lower(i));
    }
    return words.toString();
  }

  /** Whether the names on both sides of "and" are known for two. */
  private static boolean wellKnown(Context context, List<Item> items) {
    Tokens tokens = context.tokens();
    for (Item item : items.subList(items.size() - 2, items.size())) {
      String words = words(tokens, item);
      if (!Lexicon.get().isOrganisation(words) && !Lexicon.get().isPlace(words)) {
        return false;
      }
    }
    return true;
  }
}
