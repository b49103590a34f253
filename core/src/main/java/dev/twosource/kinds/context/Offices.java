package dev.twosource.kinds.context;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Offices as marks by which one report's "the Hungarian prime minister" is known as the person whom
 * another one names: the word for the holder, then what tells the office from others of its sort,
 * as in "minister:prime".
 */
public final class Offices {
  /** Words of one meaning in titles. */
  private static final Map<String, String> FOLDED =
      Map.ofEntries(
          Map.entry("defense", "defence"),
          Map.entry("home", "interior"),
          Map.entry("external", "foreign"),
          Map.entry("treasury", "finance"),
          Map.entry("financial", "finance"),
          Map.entry("economic", "economy"),
          Map.entry("labor", "labour"),
          Map.entry("environmental", "environment"),
          Map.entry("agricultural", "agriculture"),
          Map.entry("chairman", "chair"),
          Map.entry("chairwoman", "chair"),
          Map.entry("chairperson", "chair"),
          Map.entry("spokesman", "spokesperson"),
          Map.entry("spokeswoman", "spokesperson"),
          Map.entry("vice", "deputy"),
          Map.entry("head", "chief"),
          Map.entry("boss", "chief"),
          Map.entry("secretary-general", "secretarygeneral"));

  private static final Set<String> PLAIN =
      WordList.set(
          """
              the a an its his her their our country affairs of for and s 's current outgoing senior
              city town county state federal national government in at to from on local acting""");

  /** Offices that few people hold at once, so that no field is needed to know whose it is. */
  private static final Set<String> SINGLE =
      WordList.set(
          """
              mayor president premier chancellor king queen governor pope archbishop undersecretary
              speaker taoiseach emperor sultan emir""");

  /** Offices of those who stand for their whole country. */
  private static final Set<String> TOP =
      Set.of("minister:prime", "president:", "premier:", "chancellor:", "king:", "queen:");

  private Offices() {}

  /**
   * The mark of an office told in words, or the empty string where no holder is among them.
   *
   * @param words its words in lower case, in order
   */
  static String mark(Iterable<String> words) {
    String head = "";
    Set<String> field = new TreeSet<>();
    boolean behind = false;
    for (String word : words) {
      if (word.isEmpty()) {
        continue;
      }
      String folded = FOLDED.getOrDefault(word, word);
      if (!head.isEmpty() && (word.equals("of") || word.equals("for"))) {
        behind = true;
      } else if (!behind && holder(folded)) {
        if (!head.isEmpty()) {
          field.add(head);
        }
        head = folded;
      } else if (!PLAIN.contains(word)
          && Lexicon.get().demonym(word) == null
          && !Lexicon.get().isPlace(word)
          && !word.isEmpty()
          && Character.isLetter(word.charAt(0))) {
        field.add(folded);
      }
    }
    return head.isEmpty() ? "" : head + ":" + String.join(",", field);
  }

  public static boolean holder(String word) {
    return word.equals("chief") || word.equals("chair") || Lexicon.get().isRole(word);
  }

  /**
   * Whether somebody known by these marks may be the one whom another report calls by an office
   * alone.
   *
   * @param office the mark of the office, behind "@" the country where it is told
   * @param known the marks of a person, with "|" between them, the country behind "@"
   */
  public static boolean holds(String office, String known) {
    String country = country(office);
    String other = country(known);
    if (!country.isEmpty() && !other.isEmpty() && !country.equals(other)) {
      return false;
    }
    String mark = bare(office);
    String marks = bare(known);
    if (marks.isEmpty()) {
      return !country.isEmpty() && country.equals(other) && TOP.contains(mark);
    }
    for (String each : marks.split("\\|")) {
      if (each.equals(mark) && (!mark.endsWith(":") || single(mark))) {
        return true;
      }
      boolean head = head(each).equals(head(mark)) && single(mark);
      if (head && (each.endsWith(":") || mark.endsWith(":")) && !each.contains("deputy")) {
        return true;
      }
    }
    return false;
  }

  private static boolean single(String mark) {
    return SINGLE.contains(head(mark));
  }

  private static String head(String mark) {
    return mark.substring(0, Math.max(0, mark.indexOf(':')));
  }

  private static String bare(String marks) {
    int at = marks.indexOf('@');
    return at < 0 ? marks : marks.substring(0, at);
  }

  private static String country(String marks) {
    int at = marks.indexOf('@');
    return at < 0 ? "" : marks.substring(at + 1);
  }
}
