package dev.twosource.lexicon;

/**
 * Past forms without an ending that stand for hardly anything else: "the army retook the bridge".
 * Those that are nouns or other verbs as well ("cut", "felt", "found") are decided where they
 * stand.
 */
public final class Pasts {
  private static final WordSet FORMS =
      WordList.probed(
          """
              retook rebuilt rewrote reran retold regrew remade resold rehung repaid undid overran
              overthrew overrode overate overshot outran outdid outgrew outsold outshone mistook misled
              misheard misread spilt learnt stank wove wrung wed bled dwelt bound burnt dreamt forgave
              forewent smelt strung befell awoke bent swelled spoilt spelt undertook withheld withstood
              overheard overtook overhung forbade foretold bade slunk strewn slew sawed shod clad""");

  private Pasts() {}

  /** Whether a lower-case word is one of them. */
  public static boolean contains(String word) {
    return FORMS.contains(word);
  }
}
