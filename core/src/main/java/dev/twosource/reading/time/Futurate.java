package dev.twosource.reading.time;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;

/**
 * The simple present for what is arranged: "the law comes into force on 1 October", "voters go to
 * the polls in May". English tells so of what stands in a calendar (Quirk et al., A Comprehensive
 * Grammar of the English Language, 4.45); a month that is long past by the nearest year is then the
 * one to come.
 */
final class Futurate {
  private Futurate() {}

  /** Verbs of what is arranged, without their ending. */
  private static final WordSet ARRANGED =
      WordList.probed(
          """
              vote hold sail rise fall report publish release give deliver hand turn step retire
              leave arrive join travel fly depart play face tour perform appear stand sit meet
              resume reopen close finish conclude end expire lapse elect choose decide celebrate
              mark host stage launch land premiere begin start open air screen return switch
              increase drop double change introduce go come run take hear visit move shift enter
              kick compete defend""");

  /** What is arranged, in the passive. */
  private static final WordSet DONE =
      WordList.probed(
          """
              released published held launched staged shown unveiled elected screened aired played
              performed inaugurated repeated""");

  /** What has its day in a calendar: "October's election is a test". */
  private static final WordSet DATED =
      WordList.probed(
          """
              election elections vote summit referendum final match race poll ballot budget
              conference congress talks meeting runoff run-off tournament""");

  /** Whether a sentence that has no other tense tells so of an expression. */
  static boolean tells(Line line, int first, int end) {
    if (line.is(end, "'s", "\u2019s") && DATED.contains(line.lower(end + 1))) {
      return line.is(end + 2, "is", "are");
    }
    int before = line.is(first - 1, "in", "on", "at") ? first - 2 : first - 1;
    if (line.is(before, "is", "are")) {
      return true; // "the deadline is 31 October"
    }
    for (int i = line.from() + 1; i < line.to(); i++) {
      if (arranged(line, i, first)) {
        return true;
      }
    }
    return false;
  }

  /** "The film is released in October", which looks like the past. */
  static boolean passive(Line line, int first) {
    int verb = line.is(first - 1, "in", "on", "at") ? first - 2 : first - 1;
    return DONE.contains(line.lower(verb)) && line.is(verb - 1, "is", "are");
  }

  /** What nobody plans: "after his arrest in October", "over the attack of 4 May". */
  private static final WordSet HARM =
      WordList.probed(
          """
              attack attacks bombing shooting stabbing ambush blast explosion crash derailment
              collision accident fire blaze earthquake quake flood floods landslide avalanche tornado
              storm arrest arrests death deaths killing killings murder murders raid raids defeat
              sinking robbery heist theft burglary kidnapping abduction outage blackout spill leak
              riot riots disaster""");

  /** Whether an expression is that of a deed or a mishap, whatever the verb tells. */
  static boolean harm(Line line, int first) {
    return line.is(first - 1, "in", "on", "of", "from") && HARM.contains(line.lower(first - 2));
  }

  /** Whether a word is a finite verb in the present, behind its subject. */
  private static boolean arranged(Line line, int i, int first) {
    String word = line.lower(i);
    if (line.isCapitalised(i) || !line.isWord(i - 1) || before(line.lower(i - 1))) {
      return false;
    }
    // "pupils in Moldova return": the noun before the place is the subject
    int last = line.isCapitalised(i - 1) && line.is(i - 2, "in") ? i - 3 : i - 1;
    boolean many = line.lower(last).endsWith("s") && !line.lower(last).endsWith("ss");
    boolean subject = many || line.is(i - 1, "they", "we", "people");
    if (ARRANGED.contains(word)) {
      boolean dated = line.is(i + 1, "in") && i + 2 == first; // "fares rise in October"
      return subject && (dated || !line.is(i + 1, "of", "in", "for"));
    }
    boolean ending = word.endsWith("s") && !word.endsWith("ss");
    boolean verb =
        ending
            && (ARRANGED.contains(word.substring(0, word.length() - 1))
                || word.endsWith("es") && ARRANGED.contains(word.substring(0, word.length() - 2))
                || word.equals("flies"));
    // "sharp falls in October" are none
    boolean noun = line.isCapitalised(i - 1) || Lexicon.get().isNoun(line.lower(i - 1));
    boolean he = line.is(i - 1, "he", "she", "it") || line.is(i - 1, "who", "which", "that");
    boolean looks = line.is(i, "goes") && line.is(i + 1, "back", "on");
    looks |= line.is(i, "comes") && line.is(i + 1, "after", "from", "as", "amid");
    return verb && !many && !looks && (noun || he) && !line.is(i + 1, "of", "by");
  }

  /** What stands before a noun or an infinitive, and before no finite verb. */
  private static boolean before(String word) {
    return switch (word) {
      case "the", "a", "an", "to", "his", "her", "its", "their", "this", "of", "will", "would" ->
          true;
      case "could", "can", "may", "might", "must", "should", "not", "for", "in", "on", "no" -> true;
      case "and", "or", "by", "with", "at", "from", "more", "n't", "do", "does", "did" -> true;
      default -> false;
    };
  }
}
