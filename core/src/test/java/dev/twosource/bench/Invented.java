package dev.twosource.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Words and names that nobody bears, by their number: the same number always gives the same word.
 * Low numbers come up often and high ones seldom, as in real text.
 */
final class Invented {
  private static final String[] STARTS = {
    "b", "br", "c", "d", "dr", "f", "fl", "g", "gr", "h", "k", "l", "m", "n", "p", "pr", "r", "s",
    "st", "t", "tr", "v", "w", "z"
  };
  private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ai", "ea", "ou"};
  private static final String[] ENDS = {
    "l", "n", "r", "s", "t", "m", "nd", "rk", "lt", "sk", "ph", "x", "d", "g"
  };
  private static final List<String> GIVEN =
      List.of(
          "Anna", "Boris", "Clara", "David", "Elena", "Frank", "Greta", "Hector", "Irene", "Jonas",
          "Karin", "Lukas", "Maria", "Nils", "Olga", "Peter", "Rosa", "Simon", "Tessa", "Viktor",
          "Wanda", "Martin", "Julia", "Thomas");
  private static final List<String> COMMON =
      List.of(
          ("time year people way day man thing woman life child world school state family student"
                  + " group country problem hand part place case week company system question work"
                  + " government number night point home water room person area sort story fact month"
                  + " study book eye job word business issue side kind head house service friend"
                  + " father power hour game line end member law car city community name team idea"
                  + " body information parent face level office door health person art history party"
                  + " result change morning reason research moment air teacher force education road"
                  + " street market bridge village station field river harbour garden window record"
                  + " month evening letter paper rule worker driver doctor farmer neighbour visitor"
                  + " owner engineer plan report meeting building list")
              .split(" "));

  private Invented() {}

  /** A word: one of two is an ordinary one, the others come up seldom. */
  static String word(Random random, int words) {
    return random.nextBoolean()
        ? COMMON.get(random.nextInt(COMMON.size()))
        : syllables(rank(random, words, 2_000), 31);
  }

  /**
   * The number of a name, low more often than high; the best known stands in one or two texts of
   * ten thousand.
   */
  static int name(Random random, int below) {
    return rank(random, below, 500);
  }

  private static int rank(Random random, int below, int shift) {
    double spread = Math.log((below + shift) / (double) shift);
    return Math.min(below - 1, (int) (shift * (Math.exp(random.nextDouble() * spread) - 1)));
  }

  /** A surname. */
  static String surname(int number) {
    return capital(
        syllables(number, 7) + new String[] {"man", "ov", "ez", "sen", "ić", "ard"}[number % 6]);
  }

  /** A person's full name; one surname goes with one given name. */
  static String person(int number) {
    return GIVEN.get(number % GIVEN.size()) + " " + surname(number);
  }

  /** A town. */
  static String town(int number) {
    return capital(
        syllables(number, 13)
            + new String[] {"ton", "burg", "ville", "mouth", "stad", "field"}[number % 6]);
  }

  /** A country. */
  static String country(int number) {
    return capital(syllables(number, 3) + new String[] {"ia", "land", "istan"}[number % 3]);
  }

  /** A name with another spelling of the same sounds. */
  static String variant(String name) {
    return name.replace("ov", "off").replace("ić", "ic").replace("ph", "f").replace("ks", "x");
  }

  private static String syllables(int number, int salt) {
    long mixed = (number + 1L) * 0x9E3779B97F4A7C15L + salt * 0xBF58476D1CE4E5B9L;
    mixed ^= mixed >>> 31;
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 2; i++) {
      word.append(STARTS[(int) Math.floorMod(mixed, (long) STARTS.length)]);
      mixed = mixed * 0x94D049BB133111EBL + 1;
      word.append(VOWELS[(int) Math.floorMod(mixed >>> 20, (long) VOWELS.length)]);
      mixed = mixed * 0x94D049BB133111EBL + 1;
    }
    return word.append(ENDS[(int) Math.floorMod(mixed >>> 20, (long) ENDS.length)]).toString();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
