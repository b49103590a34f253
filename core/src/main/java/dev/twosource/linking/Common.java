package dev.twosource.linking;

import dev.twosource.index.Profile;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What two documents have in common.
 *
 * @param score how far they are thought to tell of the same story
 * @param own whether a name that they share tells a story from others: that of a great city does
 *     not
 * @param nameless whether they are too long for two reports of one story that share so few names
 * @param telling whether they share anything that tells a story from others of its domain
 * @param names how many names of people, bodies and places they share
 * @param named the first of the names that they share, as evidence has it
 * @param namesakes how two towns of one name are told apart, where each document tells of its own;
 *     null elsewhere
 */
public record Common(
    double score,
    boolean own,
    boolean nameless,
    boolean telling,
    int names,
    String named,
    @Nullable String namesakes) {

  /** What two reports must share to be surely of one story. */
  static final double SURE = 4;

  /** What reports of one well-known place must share to be of one story. */
  private static final double OF_ONE_PLACE = 4;

  /** What reports must share that name nobody and nothing in common but state one thing exactly. */
  private static final double OF_FACTS = 2.5;

  /** How many keys a report has that is long enough to name whom its story is about. */
  private static final int LONG = 35;

  static Common of(Profile left, Profile right) {
    Profile.Shared shared = left.shared(right);
    // a place that the lexicon knows goes for a story where the rest fits as well
    boolean own =
        shared.names() >= 2
            || shared.names() > 0 && shared.score() >= OF_ONE_PLACE
            || own(left, right)
            || shared.score() >= OF_FACTS && left.states(right);
    // two long reports of one story name more than one of its people and places alike
    boolean named = shared.names() >= 2 || shared.parts() >= 2 || left.ofOneStory(right);
    boolean nameless = !named && left.size() >= LONG && right.size() >= LONG;
    return new Common(
        shared.score(),
        own,
        nameless,
        shared.telling(),
        shared.names(),
        named(left, right),
        namesakes(left, right));
  }

  /** Whether two reports are surely of one story: they share much, and a name that tells it. */
  boolean sure() {
    return own && score >= SURE;
  }

  /** "one in Springfield, Illinois, the other in Springfield, Missouri", or null. */
  private static @Nullable String namesakes(Profile left, Profile right) {
    for (Map.Entry<String, String> town : left.towns().entrySet()) {
      String here = town.getValue();
      String there = right.towns().get(town.getKey());
      if (there != null
          && !here.equals(there)
          && !inside(here, there)
          && !inside(there, here)
          && !left.tells(there)
          && !right.tells(here)) {
        String name = left.named(town.getKey());
        return "one in %s, %s, the other in %s, %s"
            .formatted(name, left.named(here), name, right.named(there));
      }
    }
    return null;
  }

  private static boolean inside(String inner, String outer) {
    Place place = Lexicon.get().place(inner);
    return place != null && place.within().contains(outer);
  }

  private static boolean own(Profile left, Profile right) {
    for (String key : left.keys().tailMap("n").keySet()) {
      boolean shared =
          (key.charAt(0) == 'n' || key.charAt(0) == 'p') && right.keys().containsKey(key);
      if (shared && !Lexicon.get().isPlace(key.substring(2))) {
        return true;
      }
    }
    return false;
  }

  private static String named(Profile left, Profile right) {
    List<String> names = new ArrayList<>();
    for (String key : left.keys().subMap("c", "q").keySet()) {
      char sort = key.charAt(0);
      if ((sort == 'n' || sort == 'c' || sort == 'p' && names.isEmpty())
          && right.keys().containsKey(key)) {
        names.add(left.named(key.substring(2)));
        if (names.size() == 5) {
          break;
        }
      }
    }
    return names.isEmpty() ? "unusual words" : String.join(", ", names);
  }

  /**
   * Remembers what pairs of documents have in common, as it is asked for once for each pair of
   * their claims. Not safe for use by several threads; every id stands for one profile throughout.
   */
  public static final class Memory {
    private final Map<String, Map<String, Common>> known = new HashMap<>();

    /** What two documents have in common; the order of the two does not matter. */
    public Common of(Profile left, Profile right) {
      boolean ordered = left.document().compareTo(right.document()) <= 0;
      Profile a = ordered ? left : right;
      Profile b = ordered ? right : left;
      Map<String, Common> row = known.computeIfAbsent(a.document(), key -> new HashMap<>());
      return row.computeIfAbsent(b.document(), key -> Common.of(a, b));
    }
  }
}
