package dev.twosource.index;

import com.google.common.collect.ImmutableSortedMap;
import dev.twosource.document.Published;
import dev.twosource.reading.event.EventTypes;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a document is about, in keys that other documents of the same story share: names and unusual
 * words.
 *
 * @param document the document's id
 * @param story the story's slug, or null
 * @param published when it was published, or null
 * @param keys the keys with their weights
 * @param names the names that keys stand for, as the document writes them
 * @param towns the keys of towns with the state, province or country that the document puts each in
 */
public record Profile(
    String document,
    @Nullable String story,
    @Nullable Published published,
    SortedMap<String, Double> keys,
    SortedMap<String, String> names,
    SortedMap<String, String> towns) {
  /** The least that two documents must share to be thought to tell of the same story. */
  static final double SAME_STORY = 1.9;

  /** A document with more keys than this is long. */
  private static final double LONG = 90;

  /** Copies the maps. */
  public Profile {
    keys = ImmutableSortedMap.copyOfSorted(keys);
    names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    towns = Collections.unmodifiableSortedMap(new TreeMap<>(towns));
  }

  /**
   * A name as the document writes it, given its key without the letter for its sort; the key in
   * capitals otherwise.
   */
  public String named(String key) {
    String name = names.get(key);
    if (name != null) {
      return name;
    }
    StringBuilder out = new StringBuilder();
    for (String word : key.split(" ")) {
      if (!word.isEmpty()) {
        out.append(out.isEmpty() ? "" : " ")
            .append(Character.toUpperCase(word.charAt(0)))
            .append(word.substring(1));
      }
    }
    return out.toString();
  }

  /**
   * What two documents share.
   *
   * @param score how far they are thought to tell of the same story; chance makes long documents
   *     share more
   * @param signs what the shared keys are signs of, as {@link Bar} adds them up
   */
  public record Shared(double score, int signs) {
    /** How many names of people, bodies and places (not countries) they share. */
    public int names() {
      return Bar.names(signs);
    }

    /** How many rare words of names they share. */
    public int parts() {
      return Bar.parts(signs);
    }

    /**
     * Whether they share a name, two countries or an unusual number: what tells one story from
     * others of its domain.
     */
    public boolean telling() {
      return Bar.telling(signs);
    }
  }

  /** What two documents share. */
  public Shared shared(Profile other) {
    // side by side, as both are in order: much less work than looking each key up
    ImmutableSortedMap<String, Double> left = (ImmutableSortedMap<String, Double>) keys;
    ImmutableSortedMap<String, Double> right = (ImmutableSortedMap<String, Double>) other.keys;
    List<String> a = left.keySet().asList();
    List<String> b = right.keySet().asList();
    List<Double> x = left.values().asList();
    List<Double> y = right.values().asList();
    double sum = 0;
    int signs = 0;
    int i = 0;
    int k = 0;
    while (i < a.size() && k < b.size()) {
      int order = a.get(i).compareTo(b.get(k));
      if (order == 0) {
        sum += Math.min(x.get(i), y.get(k));
        signs += Bar.sign(a.get(i), x.get(i));
      }
      i += order <= 0 ? 1 : 0;
      k += order >= 0 ? 1 : 0;
    }
    return shared(other, sum, signs);
  }

  /** What two documents share whose shared keys weigh so much and are signs of this. */
  Shared shared(Profile other, double weight, int signs) {
    return new Shared(scaled(weight, Math.min(size(), other.size())), signs);
  }

  /** What is shared, by the number of keys of the shorter profile. */
  static double scaled(double shared, int least) {
    return shared * Math.min(1, Math.sqrt(LONG / Math.max(1, least)));
  }

  /** How long the document is, in keys; what it states exactly is no part of its length. */
  public int size() {
    return keys.size() - keys.subMap(Facts.KEY, Facts.END).size();
  }

  /** How far two documents are thought to tell of the same story. */
  public double score(Profile other) {
    return shared(other).score();
  }

  /** How many names of people, bodies and places (not countries) two documents share. */
  public int sharedNames(Profile other) {
    return shared(other).names();
  }

  /** Whether somebody said that both documents are of one story: they bear one slug. */
  public boolean ofOneStory(Profile other) {
    return story != null && story.equals(other.story);
  }

  /** Whether two documents may tell of the same story. */
  public boolean sameStory(Profile other) {
    Boolean told = told(other);
    return told == null ? sameStory(other, shared(other)) : told;
  }

  /** The same where what they share is known. */
  boolean sameStory(Profile other, Shared shared) {
    Boolean told = told(other);
    return told == null
        ? shared.score() >= SAME_STORY && shared.score() >= needed(other, shared)
        : told;
  }

  /** Whether they are of one story where somebody said so, or null where nobody did. */
  private @Nullable Boolean told(Profile other) {
    if (document.equals(other.document)) {
      return true;
    }
    return story == null || other.story == null ? null : (Boolean) story.equals(other.story);
  }

  /**
   * How much two documents must share to be thought to tell of one story; without bound where they
   * came out too far apart for the names that they share.
   */
  public double needed(Profile other, Shared shared) {
    return Bar.of(shared.signs(), gap(other));
  }

  /** Whether the document names somebody or something, given the key. */
  public boolean mentions(String key) {
    return keys.containsKey("n:" + key);
  }

  /** The same, or a country or another wide place of that key. */
  public boolean tells(String key) {
    return mentions(key) || keys.containsKey("c:" + key);
  }

  /** Whether the document tells of an event of this type, or of one that others may call so. */
  public boolean happens(String type) {
    for (String key : keys.subMap("e:", "e;").keySet()) {
      if (EventTypes.compatible(key.substring(2), type)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the document sets what it tells apart from something else of the sort. */
  public boolean setsApart() {
    return keys.containsKey(Besides.APART);
  }

  /** Whether both documents state one thing that hardly two stories share. */
  public boolean states(Profile other) {
    return Facts.firm(keys, other.keys);
  }

  /** Whether both documents lead with the result of a match, and of two. */
  public boolean otherResults(Profile other) {
    return Besides.otherResults(keys, other.keys);
  }

  /** Whether the document tells of a happening as of another, a second or a later one. */
  public boolean tellsAgain() {
    return keys.containsKey(Besides.AGAIN);
  }

  /** Whether the document holds a number, if it is one that says something. */
  public boolean holds(double number) {
    return !Double.isNaN(number) && keys.containsKey(ProfileReader.numberKey(number));
  }

  private Bar.Gap gap(Profile other) {
    return Bar.Gap.between(
        published == null ? null : published.day(),
        other.published == null ? null : other.published.day());
  }

  /** Whether two documents are known to have come out within a few days of each other. */
  public boolean near(Profile other) {
    return gap(other) == Bar.Gap.NEAR;
  }

  /**
   * The same, or whether neither bears a date, and both share what only reports of one story do.
   */
  public boolean close(Profile other) {
    boolean undated = published == null && other.published == null;
    return undated ? sharedNames(other) >= 3 && score(other) >= OF_ONE : near(other);
  }

  /** So much is shared by undated reports of one story. */
  private static final double OF_ONE = 8;
}
