package dev.twosource.kinds.context;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.Pasts;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Tokens;
import java.util.Map;

/** What a light look tells of verbs. */
public final class Verbs {
  private static final WordSet AUXILIARY =
      WordList.probed(
          """
              is are was were will would has have had may might can could should did does do 'll 'd
              won't didn't wasn't weren't isn't aren't been be""");

  private static final WordSet IRREGULAR =
      WordList.probed(
          """
              met held began won lost fell rose took came went broke struck hit left led sent made
              gave got saw found sold bought paid built shut ran drew flew sank swept shook stole
              beat sat stood spoke told said became set cut fought brought signed burnt burst caught
              chose dealt died drove ended froze grew kept laid lit quit put read rode sought shot
              slid spent spread swore threw understood woke wrote opened""");

  /** Verbs that different writers use for one act. */
  private static final Map<String, String> FAMILIES =
      Map.ofEntries(
          Map.entry("say", "state"),
          Map.entry("tell", "state"),
          Map.entry("announce", "state"),
          Map.entry("confirm", "state"),
          Map.entry("clarify", "state"),
          Map.entry("declare", "state"),
          Map.entry("state", "state"),
          Map.entry("reveal", "state"),
          Map.entry("disclose", "state"),
          Map.entry("report", "state"),
          Map.entry("propose", "offer"),
          Map.entry("offer", "offer"),
          Map.entry("suggest", "offer"),
          Map.entry("invite", "offer"),
          Map.entry("sign", "sign"),
          Map.entry("ink", "sign"),
          Map.entry("arrest", "arrest"),
          Map.entry("detain", "arrest"),
          Map.entry("open", "open"),
          Map.entry("inaugurate", "open"),
          Map.entry("die", "die"),
          Map.entry("perish", "die"));

  private Verbs() {}

  /** Whether a token looks like a verb in the past. */
  public static boolean past(Context context, int i) {
    Tokens tokens = context.tokens();
    if (!tokens.isWord(i) || tokens.isCapitalised(i) || context.nameAt(i) != null) {
      return false;
    }
    String word = tokens.lower(i);
    return IRREGULAR.contains(word)
        || word.length() > 4 && word.endsWith("ed")
        || Pasts.contains(word);
  }

  /** Whether a word may be a verb of the present, of one: "wants", "still swims". */
  public static boolean present(Context context, int i) {
    String word = context.tokens().lower(i);
    String verb = context.verb(i);
    return word.endsWith("s")
        && !word.endsWith("ss")
        && Lexicon.get().isVerb(verb)
        && !verb.equals(word);
  }

  /** Whether a token looks like a verb of what is to come: "will gather", "is to open". */
  static boolean future(Context context, int i) {
    Tokens tokens = context.tokens();
    int before = tokens.is(i - 1, "not", "now", "also", "then") ? i - 2 : i - 1;
    return tokens.is(before, "will", "would", "'ll")
        && tokens.isWord(i)
        && Lexicon.get().isVerb(tokens.lower(i))
        && !tokens.is(i, "be", "have");
  }

  /** Whether a token is an auxiliary, or the "to" of an infinitive. */
  public static boolean auxiliary(Tokens tokens, int i) {
    return AUXILIARY.contains(tokens.lower(i)) || tokens.is(i, "to");
  }

  /** Whether a token is an auxiliary or looks like a verb in the past. */
  public static boolean finite(Tokens tokens, int i) {
    String word = tokens.lower(i);
    return AUXILIARY.contains(word)
        || IRREGULAR.contains(word)
        || Pasts.contains(word)
        || word.length() > 4 && word.endsWith("ed") && tokens.isWord(i);
  }

  /** The act that a verb tells of, one name for several verbs. */
  public static String family(String lemma) {
    return FAMILIES.getOrDefault(lemma, lemma);
  }
}
