package dev.twosource.reading.name;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Tokens;
import java.util.regex.Pattern;

/**
 * Names of East Asia by their syllables: given names with a hyphen and the second syllable in small
 * letters ("Geun-hye", "Min-jun"), and those of a Chinese family name and one in Pinyin.
 */
final class Syllables {
  private Syllables() {}

  /** What no such name ends in: "Boston-led", "Kremlin-run". */
  private static final WordSet LINKED =
      WordSet.of(
          "led", "run", "era", "like", "born", "made", "set", "wide", "area", "bound", "type");

  /** Family names that come first, of those that most people in China and abroad bear. */
  private static final WordSet FAMILIES =
      WordSet.of(
          "wang", "li", "zhang", "liu", "chen", "yang", "huang", "zhao", "wu", "zhou", "xu", "sun",
          "ma", "zhu", "hu", "guo", "he", "lin", "gao", "luo", "zheng", "liang", "xie", "tang",
          "feng", "dong", "xiao", "cheng", "cao", "yuan", "deng", "fu", "shen", "zeng", "peng",
          "lu", "jiang", "cai", "jia", "ding", "wei", "xue", "ye", "yan", "pan", "du", "dai", "xia",
          "zhong", "tian", "ren", "fan", "fang", "shi", "yao", "tan", "liao", "zou", "xiong", "jin",
          "kong", "bai", "cui", "kang", "mao", "qiu", "qin", "gu", "hou", "shao", "meng", "long",
          "wan", "duan", "qian", "yin", "xi", "tao", "qiao", "gong", "wen");

  /** One or two syllables as Pinyin writes them. */
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
              + "(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ao|an|ei|en|er|ia|ie|in|iu|ou|ua|ue"
              + "|ui|un|uo|a|e|i|o|u)){1,2}");

  /** Whether two words are a Chinese family name and a given name: "Wang Meilin". */
  static boolean chinese(String first, String last) {
    return FAMILIES.contains(first) && last.length() >= 2 && GIVEN.matcher(last).matches();
  }

  /** Whether such a name begins at a token. */
  static boolean at(Tokens tokens, Evidence evidence, int i) {
    if (!tokens.isCapitalised(i)
        || !tokens.is(i + 1, "-")
        || !tokens.glued(i + 1)
        || !tokens.glued(i + 2)
        || !tokens.isWord(i + 2)
        || tokens.isCapitalised(i + 2)) {
      return false;
    }
    Lexicon lexicon = Lexicon.get();
    String first = tokens.lower(i);
    String second = tokens.lower(i + 2);
    return first.length() <= 5
        && second.length() <= 5
        && !tokens.isAllCapitals(i)
        && !lexicon.isPlace(first)
        && lexicon.demonym(first) == null
        && (second.length() <= 3 || !evidence.common(second))
        && !LINKED.contains(second);
  }
}
