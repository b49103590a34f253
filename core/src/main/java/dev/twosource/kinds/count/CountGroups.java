package dev.twosource.kinds.count;

import dev.twosource.kinds.context.Animals;
import dev.twosource.kinds.count.CountKind.Measure;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many a group has: "a delegation of nine", "a twelve-member team", "a choir two hundred
 * strong".
 */
final class CountGroups {
  /** Groups that travel or negotiate, for which writers use each other's words. */
  private static final Set<String> PARTIES =
      Set.of("delegation", "party", "team", "mission", "group", "panel", "entourage", "contingent");

  private static final Set<String> GROUPS =
      WordList.set(
          """
              delegation party team mission group panel entourage contingent choir crew orchestra
              band squad jury committee commission board cast staff workforce family gang cabinet
              platoon unit chorus troupe convoy flock herd fleet class field""");

  /** What is as strong as those who come to it are many. */
  private static final Set<String> MARCHES =
      Set.of("march", "rally", "protest", "demonstration", "crowd", "procession", "vigil");

  private static final Set<String> SINGLES =
      Set.of("member", "man", "person", "woman", "strong", "voice", "piece", "player", "people");

  private static final Set<String> VEHICLES = Set.of("fleet", "convoy");

  private CountGroups() {}

  /** Whether a noun stands for people who belong together. */
  static boolean group(String noun) {
    return GROUPS.contains(noun);
  }

  /** The group that a number is the size of, or null. */
  static CountScan.@Nullable Hit of(CountScan scan, Quantity quantity, int first, int end) {
    Tokens tokens = scan.tokens();
    int after = quantity.endToken();
    if (tokens.is(after, "strong") || tokens.is(after + 1, "strong")) {
      int to = tokens.is(after, "strong") ? after + 1 : after + 2;
      int noun = first - 1;
      if (!(tokens.isWord(noun) && GROUPS.contains(scan.context().noun(noun)))) {
        noun = to;
      }
      String head =
          tokens.isWord(noun) && GROUPS.contains(scan.context().noun(noun))
              ? head(scan.context().noun(noun))
              : "";
      boolean march =
          tokens.is(first - 1, "was", "were")
              && MARCHES.contains(scan.context().noun(first - 2))
              && scan.gathers();
      if (march) {
        return new CountScan.Hit(
            Measure.PEOPLE, CountFamilies.CROWD, "", first - 2, Math.max(end, to), -1);
      }
      return size(head, first, Math.max(end, to));
    }
    boolean mixed = tokens.is(first - 1, ",", "and") && SINGLES.contains(tokens.lower(first - 2));
    if (mixed) {
      return null; // "a nine-woman, three-man jury"
    }
    if (tokens.is(after, "-") && SINGLES.contains(tokens.lower(after + 1))) {
      int to = Math.min(scan.sentence().endToken(), after + 6);
      for (int i = after + 2; i < to && tokens.isWord(i); i++) {
        String noun = scan.context().noun(i);
        if (GROUPS.contains(noun) || Lexicon.get().nounClass(noun) == NounClass.GROUP) {
          return size(head(noun), first, Math.max(end, i + 1));
        }
      }
      return null;
    }
    boolean bare =
        quantity.head() < 0
            || quantity.head() >= after + 1
            || !tokens.lower(quantity.head()).endsWith("s") && !scan.person(quantity.head());
    int of = first - 1;
    boolean animals = quantity.head() >= 0 && Animals.is(scan.context().noun(quantity.head()));
    if (!bare
        || animals // "a herd of some 60 cattle"
        || !tokens.is(of, "of")
        || !GROUPS.contains(tokens.isWord(of - 1) ? scan.context().noun(of - 1) : "")
        || quantity.head() >= 0
            && !scan.person(quantity.head())
            && tokens.lower(quantity.head()).endsWith("s")) {
      return null;
    }
    String noun = scan.context().noun(of - 1);
    if (noun.equals("field")) {
      // "a field of 13,840 set off": those who run
      return quantity.stated() >= 20 && scan.gathers()
          ? new CountScan.Hit(Measure.PEOPLE, CountFamilies.CROWD, "", of - 1, end, -1)
          : null;
    }
    boolean work = noun.equals("staff") || noun.equals("workforce");
    return work
        ? new CountScan.Hit(Measure.PEOPLE, CountFamilies.EMPLOYED, "", of - 1, end, -1)
        : size(head(noun), of - 1, end);
  }

  private static CountScan.Hit size(String head, int first, int end) {
    boolean things = Animals.is(head) || VEHICLES.contains(head);
    Measure measure = things ? Measure.OTHER : Measure.PEOPLE;
    return new CountScan.Hit(measure, CountFamilies.PARTY, head, first, end, -1);
  }

  private static String head(String noun) {
    return PARTIES.contains(noun) ? "" : noun;
  }
}
