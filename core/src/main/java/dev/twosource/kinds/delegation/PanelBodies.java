package dev.twosource.kinds.delegation;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.presence.Cast;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Phrase;

/**
 * The panel, jury or commission that a text tells of, where it tells of one that was picked for one
 * purpose: "a commission to find out why the bridge fell". Who chairs it heads it as one heads a
 * delegation.
 */
final class PanelBodies extends DelegationBodies {
  private static final WordSet PANEL =
      WordSet.of("commission", "committee", "panel", "jury", "taskforce", "inquiry", "enquiry");

  /** What tells that a body was made for something, and does not sit there all the year round. */
  private static final WordSet MADE =
      WordList.probed(
          """
              set sets setting appointed appoints appoint established establishes establish named
              names created creates create formed forms form convened launched announced announces
              ordered assembled""");

  private static final WordSet PURPOSE =
      WordList.probed(
          """
              examining investigating probing reviewing assessing judging evaluating inspecting
              examine investigate probe review assess find study inspect into""");

  /** Another one than that of which the text tells. */
  private static final WordSet ANOTHER =
      WordSet.of("similar", "another", "previous", "earlier", "other", "former", "last", "rival");

  private static final WordSet LED = WordSet.of("chaired", "headed", "led", "chairs", "heads");

  /** What else those are called of whom it was just said that they are a panel. */
  private static final WordSet AGAIN = WordSet.of("party", "group", "team", "body");

  private final Context context;
  private final Tokens tokens;
  private final boolean near;

  /**
   * @param near whether the sentence before tells of the panel
   */
  PanelBodies(Context context, Cast cast, boolean near) {
    super(context, cast, false, "", false);
    this.context = context;
    this.tokens = context.tokens();
    this.near = near;
  }

  /**
   * Whether a text tells of one such body, and says that it was picked for one purpose, as
   * commissions are that bear no name.
   */
  static boolean told(Context context) {
    Tokens tokens = context.tokens();
    String word = null;
    boolean made = false;
    boolean named = false;
    boolean plain = false;
    for (int i = 0; i < tokens.size(); i++) {
      named |= tokens.isCapitalised(i) && tokens.is(i, "commission");
      String noun = noun(context, i);
      if (noun.isEmpty()) {
        continue;
      }
      plain |= noun.equals("commission") && tokens.is(i - 1, "the", "a", "this");
      if (word != null && !word.equals(noun)) {
        return false;
      }
      word = noun;
      made |= purpose(context, i) || noun.equals("jury");
    }
    return made || plain && !named;
  }

  /** Whether a sentence has a word for such a body. */
  static boolean in(Context context, Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (!noun(context, i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The word for such a body at a token, or the empty string: not "the European Commission". */
  private static String noun(Context context, int i) {
    Tokens tokens = context.tokens();
    if (tokens.isCapitalised(i) || context.nameAt(i) != null) {
      return "";
    }
    String noun = context.noun(i);
    if (!PANEL.contains(noun)
        || tokens.is(i - 1, "of")
        || context.find(Math.max(0, i - 2), i, ANOTHER::contains) >= 0) {
      return ""; // "a commission of inquiry"
    }
    boolean search = tokens.is(i, "inquiry", "enquiry"); // the police have many, and all at once
    return search && !tokens.is(i - 1, "public", "independent", "judicial") ? "" : noun;
  }

  /** "set up a commission", "the commission examining bids", "a commission of inquiry". */
  private static boolean purpose(Context context, int i) {
    Tokens tokens = context.tokens();
    Sentence sentence = context.sentences().get(tokens.sentenceOf(i));
    int first = Math.max(sentence.firstToken(), i - 6);
    int end = Math.min(sentence.endToken(), i + 5);
    return tokens.is(i + 1, "of") && tokens.is(i + 2, "inquiry", "enquiry", "experts", "judges")
        || context.find(first, end, MADE::contains) >= 0
        || context.find(i, Math.min(sentence.endToken(), i + 12), PURPOSE::contains) >= 0;
  }

  @Override
  boolean talks() {
    return false;
  }

  @Override
  int in(Phrase phrase) {
    int head = phrase.head();
    if (tokens.is(phrase.first(), "a", "an") && LED.contains(tokens.lower(phrase.first() - 1))) {
      return -1; // "A, who once chaired a panel of doctors"
    }
    if (!noun(context, head).isEmpty()) {
      return head;
    }
    boolean again =
        near
            && AGAIN.contains(context.noun(head))
            && context.nameAt(head) == null
            && tokens.is(phrase.first(), "the")
            && !strangers(phrase);
    return again ? head : -1;
  }

  /** "the rescue team", "the fishermen's party": people of another sort. */
  private boolean strangers(Phrase phrase) {
    for (int i = phrase.first() + 1; i < phrase.head(); i++) {
      boolean size =
          tokens.isNumber(i)
              || tokens.is(i, "-", "strong", "member", "person")
              || tokens.is(i + 1, "-");
      boolean noun = Lexicon.get().isNoun(context.noun(i)) && !size;
      if (noun || Lexicon.get().nounClass(context.noun(i)) == NounClass.PERSON && !size) {
        return true;
      }
    }
    return phrase.whole() > phrase.end();
  }

  @Override
  int within(Phrase phrase) {
    for (int i = phrase.whole() - 1; i >= phrase.first(); i--) {
      if (!noun(context, i).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  @Override
  String owner(int body) {
    return body >= 0 || near ? DelegationPanels.OWNER : "";
  }
}
