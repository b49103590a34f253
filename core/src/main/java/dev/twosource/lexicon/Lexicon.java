package dev.twosource.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the library knows of words: from WordNet, CLDR and lists of given names, compiled by the
 * module {@code lexicon} into one file of tables that loads in a few milliseconds. Words are given
 * in lower case; names may be given in any spelling that {@link Folding#key} folds. Immutable and
 * safe to share between threads.
 *
 * <p>The file: a mark; the table of words with flags, class, frequency, rank, related concepts,
 * antonyms and wider concepts; three tables of irregular forms (noun, verb, adjective) with the
 * word each belongs to; the table of names with flags, place and people's country; the table of
 * places with what each is part of, its kind and flags. All numbers are big-endian.
 */
public final class Lexicon {
  private static final int MAGIC = 0x54534C33;
  private static final int NOUN = 1;
  private static final int VERB = 2;
  private static final int ADJECTIVE = 4;
  private static final int ROLE = 16;
  private static final int KIN = 32;
  private static final int MALE = 1;
  private static final int FEMALE = 2;
  private static final int GIVEN = 4;
  private static final int SURNAME = 8;
  private static final int PLACE = 16;
  private static final int ORGANISATION = 64;
  private static final int OTHER = 256;
  private static final int DEMONYM = 512;
  private static final int STARTS = 32 | 128 | 1024;
  static final int DERIVED = 1 << 23;
  private static final NounClass[] CLASSES = NounClass.values();
  private static final List<String> EMPTY = List.of();

  private final StringTable words;
  private final byte[] flags;
  private final byte[] classes;
  private final byte[] common;
  private final byte[] ranks;
  private final Lists relations;
  private final Lists antonyms;
  private final Lists wider;
  private static final int REMEMBERED = 1 << 13;
  private static final int LONGEST_REMEMBERED = 32;

  private final @Nullable Lemmas[] remembered = new Lemmas[REMEMBERED];
  private final Forms nouns;
  private final Forms verbs;
  private final Forms adjectives;
  private final StringTable names;
  private final short[] nameFlags;
  private final short[] namePlace;
  private final short[] nameCountry;
  private final StringTable places;
  private final short[] parents;
  private final byte[] kinds;
  private final byte[] placeFlags;

  /** Loaded with the first use of the class that needs it. */
  private static final class Holder {
    private static final Lexicon LEXICON = load();
  }

  /** The lexicon; the first call loads it. */
  public static Lexicon get() {
    return Holder.LEXICON;
  }

  private static Lexicon load() {
    try (InputStream in = Lexicon.class.getResourceAsStream("lexicon.bin")) {
      if (in == null) {
        throw new IllegalStateException("lexicon.bin is missing beside " + Lexicon.class.getName());
      }
      return new Lexicon(ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Lexicon(ByteBuffer in) {
    if (in.getInt() != MAGIC) {
      throw new IllegalStateException(
          "lexicon.bin is not of the expected version; make it anew with the module lexicon");
    }
    words = new StringTable(in);
    flags = bytes(in, words.size());
    classes = bytes(in, words.size());
    common = bytes(in, words.size());
    ranks = bytes(in, words.size());
    relations = new Lists(in, words.size());
    antonyms = new Lists(in, words.size());
    wider = new Lists(in, words.size());
    nouns = new Forms(in);
    verbs = new Forms(in);
    adjectives = new Forms(in);
    names = new StringTable(in);
    nameFlags = shorts(in, names.size());
    namePlace = shorts(in, names.size());
    nameCountry = shorts(in, names.size());
    places = new StringTable(in);
    int count = places.size();
    parents = new short[count];
    kinds = new byte[count];
    placeFlags = new byte[count];
    for (int i = 0; i < count; i++) {
      parents[i] = in.getShort();
      kinds[i] = in.get();
      placeFlags[i] = in.get();
    }
  }

  private static byte[] bytes(ByteBuffer in, int count) {
    byte[] result = new byte[count];
    in.get(result);
    return result;
  }

  private static short[] shorts(ByteBuffer in, int count) {
    short[] result = new short[count];
    in.asShortBuffer().get(result);
    in.position(in.position() + 2 * count);
    return result;
  }

  /** A list of 24-bit numbers for each entry. */
  static final class Lists {
    private final int[] starts;
    private final byte[] values;

    Lists(ByteBuffer in, int count) {
      int total = in.getInt();
      starts = new int[count + 1];
      for (int i = 0; i < count; i++) {
        starts[i + 1] = starts[i] + (in.get() & 0xff);
      }
      values = bytes(in, total * 3);
    }

    int start(int entry) {
      return starts[entry];
    }

    int end(int entry) {
      return starts[entry + 1];
    }

    int value(int at) {
      return (values[3 * at] & 0xff) << 16
          | (values[3 * at + 1] & 0xff) << 8
          | values[3 * at + 2] & 0xff;
    }
  }

  /** Irregular forms. */
  private static final class Forms {
    private final StringTable forms;
    private final int[] lemmas;

    Forms(ByteBuffer in) {
      forms = new StringTable(in);
      lemmas = new int[forms.size()];
      for (int i = 0; i < lemmas.length; i++) {
        lemmas[i] = in.getInt();
      }
    }

    int lemma(String form) {
      int i = forms.find(form);
      return i < 0 ? -1 : lemmas[i];
    }
  }

  // ---- names

  private int name(String name) {
    int i = names.find(Folding.key(name));
    return i < 0 ? 0 : nameFlags[i];
  }

  /** Whether people bear it as a given name. */
  public boolean isGivenName(String name) {
    return (name(name) & GIVEN) != 0;
  }

  /** Whether people bear it as a surname; many surnames are unknown. */
  public boolean isSurname(String name) {
    return (name(name) & SURNAME) != 0;
  }

  /** 'm' or 'f' where a given name is borne by men or women alone, otherwise a space. */
  public char gender(String name) {
    int flag = name(name) & (MALE | FEMALE);
    return flag == MALE ? 'm' : flag == FEMALE ? 'f' : ' ';
  }

  /** Whether it is a body's name of general knowledge: "red cross", "nato". */
  public boolean isOrganisation(String name) {
    return (name(name) & ORGANISATION) != 0;
  }

  /**
   * Whether it is written with a capital though it is no person, place or body: "ramadan", "latin",
   * "olympics".
   */
  public boolean isOtherProper(String name) {
    return (name(name) & OTHER) != 0;
  }

  /** Whether a place, body or people of more than one word begins with this word. */
  public boolean startsName(String word) {
    return (name(word) & STARTS) != 0;
  }

  /** The place of that name, or null. Of several places the one most talked about. */
  public @Nullable Place place(String name) {
    int i = names.find(Folding.key(name));
    return i < 0 || (nameFlags[i] & PLACE) == 0 ? null : placeAt(namePlace[i]);
  }

  /** Whether there is a place of that name; cheaper than {@link #place}. */
  public boolean isPlace(String name) {
    return (name(name) & PLACE) != 0;
  }

  /** Whether there is a place of that name that is no town: a region, an island, a country. */
  public boolean isArea(String name) {
    Place place = place(name);
    return place != null && place.kind() != Place.Kind.CITY;
  }

  /**
   * The canonical name of the country or place whose adjective or people this is ("french",
   * "danes"), or null.
   */
  public @Nullable String demonym(String name) {
    int i = names.find(Folding.key(name));
    return i < 0 || (nameFlags[i] & DEMONYM) == 0 ? null : places.get(nameCountry[i]);
  }

  /** The place whose adjective or people this is, or null. */
  public @Nullable Place demonymPlace(String name) {
    int i = names.find(Folding.key(name));
    return i < 0 || (nameFlags[i] & DEMONYM) == 0 ? null : placeAt(nameCountry[i]);
  }

  /** The capital of a country, given the country's canonical name, or null. */
  public @Nullable Place capital(String country) {
    for (int i = 0; i < places.size(); i++) {
      if ((placeFlags[i] & 2) != 0) {
        Place place = placeAt(i);
        if (!place.within().isEmpty() && place.within().getFirst().equals(country)) {
          return place;
        }
      }
    }
    return null;
  }

  private Place placeAt(int i) {
    List<String> within = EMPTY;
    if (parents[i] >= 0) {
      within = new ArrayList<>(4);
      for (int up = parents[i]; up >= 0; up = parents[up]) {
        within.add(places.get(up));
      }
    }
    Place.Kind kind =
        switch (kinds[i]) {
          case 'N' -> Place.Kind.COUNTRY;
          case 'C' -> Place.Kind.CITY;
          case 'W' -> Place.Kind.WATER;
          case 'I' -> Place.Kind.ISLAND;
          case 'M' -> Place.Kind.MOUNTAIN;
          default -> Place.Kind.REGION;
        };
    return new Place(
        places.get(i), within, (placeFlags[i] & 1) != 0, (placeFlags[i] & 2) != 0, kind);
  }

  // ---- words

  /** Whether a word is used as a noun, given its lemma. */
  public boolean isNoun(String lemma) {
    return has(lemma, NOUN);
  }

  /** Whether a word is used as a verb, given its lemma. */
  public boolean isVerb(String lemma) {
    return has(lemma, VERB);
  }

  /** Whether a word is used as an adjective, given its lemma. */
  public boolean isAdjective(String lemma) {
    return has(lemma, ADJECTIVE);
  }

  private boolean has(String lemma, int flag) {
    int i = words.find(lemma);
    return i >= 0 && (flags[i] & flag) != 0;
  }

  /** Whether a noun names what a person does or is in office: "minister", "spokesman", "coach". */
  public boolean isRole(String lemma) {
    return has(lemma, ROLE);
  }

  /** Whether a noun names a relative: "wife", "brother". */
  public boolean isKin(String lemma) {
    return has(lemma, KIN);
  }

  /** What a noun mostly stands for, given its lemma. */
  public NounClass nounClass(String lemma) {
    int i = words.find(lemma);
    return i >= 0 ? CLASSES[classes[i]] : agent(lemma) ? NounClass.PERSON : NounClass.NONE;
  }

  /**
   * How common a word is, given its lemma: 0 where it is not known, 1 where it is never met in
   * tagged text, then one more for each doubling (the commonest words reach 15).
   */
  public int commonness(String lemma) {
    int i = words.find(lemma);
    return i < 0 ? 0 : common[i];
  }

  /**
   * How rarely a word is used, given its lemma: from 0 for the thousand commonest words to 1 for
   * those that are not among the thirty thousand commonest, or not known at all. What is common in
   * tagged text is common, wherever the lists of common words have it.
   */
  public double rarity(String lemma) {
    int i = words.find(lemma);
    if (i < 0) {
      return 1;
    }
    double listed = ranks[i] == 0 ? 1 : (ranks[i] / 2.0 - 10) / 5;
    return Math.max(0, Math.min(1, Math.min(listed, (10 - common[i]) / 5.0)));
  }

  /**
   * Whether texts use one of two lemmas for the other: they share a meaning among their usual ones,
   * one is derived from the other or one's next wider verb is the other, and they are no opposites:
   * "collide" and "crash", "collide" and "collision". A word is related to itself.
   */
  public boolean related(String lemmaA, String lemmaB) {
    if (lemmaA.equals(lemmaB)) {
      return true;
    }
    int a = words.find(lemmaA);
    int b = words.find(lemmaB);
    if (a < 0 || b < 0) {
      return false;
    }
    for (int i = relations.start(a); i < relations.end(a); i++) {
      int x = relations.value(i);
      for (int k = relations.start(b); k < relations.end(b); k++) {
        if (meet(x, relations.value(k))) {
          return !opposite(a, b);
        }
      }
    }
    return false;
  }

  /** Whether two meanings are one, of which not both words are derived from a word of it. */
  static boolean meet(int x, int y) {
    return ((x ^ y) & ~DERIVED) == 0 && (x & y & DERIVED) == 0;
  }

  /** The number of a lemma, or -1 where the lexicon does not have it. */
  int number(String lemma) {
    return words.find(lemma);
  }

  /** The meanings of all lemmas, by their numbers. */
  Lists meanings() {
    return relations;
  }

  /** Whether two lemmas are opposites, by their numbers. */
  boolean opposite(int a, int b) {
    return holds(antonyms, a, b) || holds(antonyms, b, a);
  }

  /**
   * Whether two nouns may count the same: they are related, or what one stands for is a kind of
   * what the other does. A barn is a building and a pickup a truck, and no barn is a pickup.
   */
  public boolean akin(String nounA, String nounB) {
    return related(nounA, nounB) || isKindOf(nounA, nounB) || isKindOf(nounB, nounA);
  }

  /** Whether the first noun stands for a kind of what the second does: "barn", "building". */
  public boolean isKindOf(String narrower, String widerNoun) {
    int narrow = words.find(narrower);
    int wide = words.find(widerNoun);
    if (narrow < 0 || wide < 0) {
      return false;
    }
    for (int i = relations.start(wide); i < relations.end(wide); i++) {
      int own = relations.value(i);
      if ((own & DERIVED) == 0 && holds(wider, narrow, own)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two lemmas are opposites: "rise" and "fall". */
  public boolean opposite(String lemmaA, String lemmaB) {
    int a = words.find(lemmaA);
    int b = words.find(lemmaB);
    return a >= 0 && b >= 0 && opposite(a, b);
  }

  private static boolean holds(Lists lists, int entry, int value) {
    for (int i = lists.start(entry); i < lists.end(entry); i++) {
      if (lists.value(i) == value) {
        return true;
      }
    }
    return false;
  }

  /**
   * The dictionary form of a lower-case word; the word itself where none is known.
   *
   * @param word the word as it stands, in lower case
   * @param verb whether it is used as a verb ("left" is "leave"), otherwise as a noun
   */
  public String lemma(String word, boolean verb) {
    Lemmas lemmas = lemmas(word);
    return verb ? lemmas.verb() : lemmas.noun();
  }

  /**
   * The dictionary forms of a lower-case word; each word of a text is asked for by many readers.
   */
  public Lemmas lemmas(String word) {
    int hash = word.hashCode();
    int slot = (hash ^ (hash >>> 13)) & (REMEMBERED - 1);
    Lemmas last = remembered[slot];
    if (last != null && last.word().equals(word)) {
      return last;
    }
    String noun = found(word, false);
    String verb = found(word, true);
    Lemmas lemmas = new Lemmas(word, noun, verb, isNoun(noun), isVerb(verb), isAdjective(word));
    if (word.length() <= LONGEST_REMEMBERED) {
      // threads may overwrite each other's, which costs a look-up and nothing else
      remembered[slot] = lemmas;
    }
    return lemmas;
  }

  /**
   * A word with its dictionary forms.
   *
   * @param word the word as it stands, in lower case
   * @param noun its form as a noun
   * @param verb its form as a verb
   * @param isNoun whether its form as a noun is one
   * @param isVerb whether its form as a verb is one
   * @param isAdjective whether the word as it stands is an adjective
   */
  public record Lemmas(
      String word, String noun, String verb, boolean isNoun, boolean isVerb, boolean isAdjective) {}

  private String found(String word, boolean verb) {
    int irregular = (verb ? verbs : nouns).lemma(word);
    if (irregular >= 0) {
      return words.get(irregular);
    }
    int flag = verb ? VERB : NOUN;
    if (!verb && word.endsWith("rs") && nounClass(cut(word, 1)) == NounClass.PERSON) {
      return cut(word, 1); // "leaders" are people, though a dictionary has the plural by itself
    }
    if (has(word, flag) && !(verb ? word.endsWith("ed") : false)) {
      return word;
    }
    String stem = verb ? verbStem(word) : nounStem(word);
    return stem != null ? stem : word;
  }

  /**
   * The positive form of an adjective ("big" for "bigger"); the word itself where none is known.
   */
  public String adjectiveLemma(String word) {
    int irregular = adjectives.lemma(word);
    if (irregular >= 0) {
      return words.get(irregular);
    }
    if (!has(word, ADJECTIVE)) {
      int cut = word.endsWith("est") ? 3 : word.endsWith("er") ? 2 : 0;
      String stem = cut == 0 ? null : first(ADJECTIVE, cut(word, cut), cut(word, cut - 1));
      return stem != null ? stem : word;
    }
    return word;
  }

  /** Whether a word that no dictionary has is made of another one for whoever does that. */
  private boolean agent(String word) {
    return word.length() > 4
        && word.endsWith("er")
        && first(VERB | NOUN, cut(word, 1), cut(word, 2)) != null;
  }

  private @Nullable String nounStem(String word) {
    if (word.endsWith("children")) {
      return first(NOUN, cut(word, 3));
    }
    if (word.endsWith("men")) {
      return first(NOUN, cut(word, 2) + "an", cut(word, 1));
    }
    if (!word.endsWith("s") || word.endsWith("ss")) {
      return null;
    }
    if (word.endsWith("ies")) {
      return first(NOUN, cut(word, 3) + "y", cut(word, 1));
    }
    return word.endsWith("es")
        ? first(NOUN, cut(word, 1), cut(word, 2))
        : first(NOUN, cut(word, 1));
  }

  private @Nullable String verbStem(String word) {
    if (word.endsWith("ies") || word.endsWith("ied")) {
      return first(VERB, cut(word, 3) + "y", cut(word, 1));
    }
    if (word.endsWith("es")) {
      return first(VERB, cut(word, 1), cut(word, 2));
    }
    if (word.endsWith("s")) {
      return first(VERB, cut(word, 1));
    }
    int cut = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
    if (cut == 0 || word.length() <= cut + 1) {
      return null;
    }
    String stem = cut(word, cut);
    int last = stem.length() - 1;
    boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
    return doubled
        ? first(VERB, stem, stem.substring(0, last), stem + "e")
        : first(VERB, stem + "e", stem);
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  private @Nullable String first(int flag, String... candidates) {
    for (String candidate : candidates) {
      if (has(candidate, flag)) {
        return candidate;
      }
    }
    return null;
  }
}
