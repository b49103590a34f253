package dev.twosource.reading.clause;

import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The classes that have few words each, of which every word of a sentence may be one: a look at one
 * table tells all classes of a word, as bits.
 */
final class ClosedWords {
  static final int DETERMINER = 1 << 0;
  static final int PRONOUN = 1 << 1;
  static final int PREPOSITION = 1 << 2;
  static final int SUBORDINATOR = 1 << 3;
  static final int AND = 1 << 4;
  static final int BE = 1 << 5;
  static final int HAVE = 1 << 6;
  static final int DO = 1 << 7;
  static final int MODAL = 1 << 8;
  static final int ADVERB = 1 << 9;

  /** Verbs whose past looks like their base. */
  static final int SAME = 1 << 10;

  /** Words that are forms of verbs and mostly something else. */
  static final int SELDOM = 1 << 11;

  static final int NUMBERS = 1 << 12;

  /** Words that may be nouns and are verbs wherever no article or preposition says otherwise. */
  static final int VERBS = 1 << 13;

  /** Those of {@link #VERBS} that no noun phrase ends in either: "the union says". */
  static final int ONLY_VERBS = 1 << 14;

  private static final WordMap<Integer> CLASSES = classes();

  private ClosedWords() {}

  /** The classes of a word; none for most words. */
  static int of(String word) {
    return CLASSES.getOrDefault(word, 0);
  }

  private static WordMap<Integer> classes() {
    Map<String, Integer> classes = new HashMap<>();
    add(
        classes,
        DETERMINER,
        """
            the a an this these those his her its their our my your no any some each every both
            all another several many most few such half either neither whose what more other""");
    add(
        classes,
        PRONOUN,
        """
            he she it they we i you him them us me himself herself itself themselves everyone
            everybody nobody none someone anyone one others hers theirs nothing something who
            whoever""");
    add(
        classes,
        PREPOSITION,
        """
            of in at on for with by from into onto about against between among amongst under
            over above below behind beside near off without within through throughout during
            across along alongside around toward towards via despite except including beyond
            inside outside upon per besides aboard amid opposite past round versus unlike like
            bar barring minus plus""");
    add(
        classes,
        SUBORDINATOR,
        """
            after before since until till as than because although though while whilst when
            where if unless whether whereas once so how why""");
    add(
        classes,
        AND,
        """
            and or but nor & yet""");
    add(
        classes,
        BE,
        """
            is are was were be been being am 're 'm isn't aren't wasn't weren't""");
    add(
        classes,
        HAVE,
        """
            has have had having 've hasn't haven't hadn't""");
    add(
        classes,
        DO,
        """
            do does did don't doesn't didn't""");
    add(
        classes,
        MODAL,
        """
            will would shall should may might can could must 'll 'd won't wouldn't can't cannot
            couldn't shouldn't mustn't""");
    add(
        classes,
        ADVERB,
        """
            also still already just even only again later soon here there away too instead
            together alone apart ago however perhaps never ever always often once twice now then
            thus well up down out back very quite rather almost nearly earlier first last else
            afterwards meanwhile moreover yesterday today tomorrow aside forward abroad home
            live long far much enough least not nowhere elsewhere overnight forth ahead so""");
    add(
        classes,
        SAME,
        """
            cut set put hit shut spread cost quit read let beat burst bid split hurt shed cast
            broadcast become come run slit rid upset offset forecast thrust fit bet""");
    add(
        classes,
        SELDOM,
        """
            hundred red bed seed speed breed embed shed wed bred united indeed morning
            evening during following building spring king ring string thing wing sibling ceiling
            according regarding people police man men woman women minister state city house news
            series company number own better best close open dead""");
    add(
        classes,
        VERBS,
        """
            says say wants want goes go comes come takes take makes make gives give keeps keep
            gets get puts thinks think sees see knows know sells sell finds find stands brings
            bring holds begins becomes seems tells tell buys loses wins sends spends meets carries
            carry leads leaves pays owes owe employs lies sits suspects suspect blames denies bans
            opposes let put expects expect insists insist intends intend reckons speaks speak
            includes include remain lasts belongs warns believes believe argues argue refuses
            seeks maintains allows contains rejects accuses accuse going taking coming leaving
            looking waiting bringing making saying giving sending getting carrying
            lying sitting using wearing seeking returning keeping putting asking finding arriving
            causing adding becoming knowing thinking naming""");
    add(
        classes,
        ONLY_VERBS,
        """
            says say wants puts put goes comes thinks employs lasts expects insists intends carries
            pays gets keeps gives sees knows know begins becomes seems tells belongs""");
    add(
        classes,
        NUMBERS,
        """
            two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
            sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty
            ninety hundred thousand million billion dozen dozens hundreds thousands""");
    return WordMap.of(classes);
  }

  private static void add(Map<String, Integer> classes, int one, String words) {
    for (String word : WordList.set(words)) {
      classes.merge(word, one, (a, b) -> a | b);
    }
  }
}
