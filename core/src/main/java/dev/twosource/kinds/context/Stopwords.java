package dev.twosource.kinds.context;

import dev.twosource.lexicon.WordSet;

/** Words that say nothing of what a sentence is about. */
public final class Stopwords {
  private static final WordSet WORDS =
      WordSet.of(
          ("the a an of to in on at by for with from as and or but nor so yet if than then that "
                  + "this these those it its he his him she her hers they them their theirs we us our you "
                  + "your i me my who whom whose which what when where why how is are was were be been "
                  + "being am has have had having do does did done doing will would shall should can could "
                  + "may might must not no yes also only just even still more most less least very too "
                  + "much many few some any all both each every other another such own same there here up "
                  + "down out off over under about into onto after before during since until while because "
                  + "though although against between among through across within without per said says say "
                  + "saying told tell according added announced one two three four five six seven eight "
                  + "nine ten first second third last next new old now later earlier again once ago back "
                  + "well around nearly almost people person man woman men women mr mrs ms dr day days "
                  + "week weeks month months year years hour hours minute minutes time today yesterday "
                  + "tomorrow monday tuesday wednesday thursday friday saturday sunday january february "
                  + "march april june july august september october november december morning afternoon "
                  + "evening night p.m a.m p.m. a.m. pm am make made take took taken get got come "
                  + "came go went gone put set give given gave see seen anybody anyone anything "
                  + "everybody everyone everything "
                  + "somebody someone something nobody nothing others beside besides myself himself "
                  + "herself itself themselves ourselves yourself upon whether unless amid amidst "
                  + "amongst whilst despite throughout towards via "
                  + "like including include included part number figure total million "
                  + "billion thousand hundred percent cent dozen end began begin start started held hold ")
              .split(" "));

  private Stopwords() {}

  /** Whether a lower-case word is one of them. */
  public static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
