package dev.twosource.reading.name;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.reading.Name;
import dev.twosource.reading.Tokens;
import org.jspecify.annotations.Nullable;

/** Classifies the names that begin with nothing known, by their shape. */
final class Unknown {
  private final Tokens tokens;
  private final Evidence evidence;
  private final Known known;
  private final Lexicon lexicon = Lexicon.get();

  Unknown(Tokens tokens, Evidence evidence, Known known) {
    this.tokens = tokens;
    this.evidence = evidence;
    this.known = known;
  }

  /** The draft of a run that begins with nothing known; null where its capitals name nothing. */
  @Nullable Draft read(int first, int end) {
    Evidence.Style style = evidence.style(tokens.sentenceOf(first));
    Draft draft = new Draft(first, end);
    String lower = tokens.lower(first);
    String last = tokens.lower(end - 1);
    if (end - first == 1) {
      if (Openers.camel(tokens.text(first))) {
        draft.type = Name.Type.OTHER;
        draft.sure = true;
        return draft;
      }
      if (Evidence.isAllCapitals(tokens.text(first))
          && style != Evidence.Style.CAPITALS
          && tokens.text(first).length() > 1) {
        if (!acronym(first)) {
          return null;
        }
        draft.body += 3;
      } else if (NameWords.BODY_ENDS.contains(lower)
          || NameWords.PLACE_ENDS.contains(lower)
          || lexicon.isOtherProper(lower)
          || known.role(lower) && evidence.common(lower)
          || genericCapital(lower) && !onlyName(lower)) {
        return null;
      }
      return draft;
    }
    if (NameWords.PLACE_ENDS.contains(last)
        && !(lexicon.isGivenName(lower) && lexicon.isSurname(last) && end - first == 2)) {
      draft.type = Name.Type.PLACE;
      draft.sure = true;
      return draft;
    }
    if (NameWords.OTHER_ENDS.contains(
        NameWords.GENERATIONS.contains(last) ? tokens.lower(end - 2) : last)) {
      draft.type = Name.Type.OTHER;
      draft.sure = true;
      return draft;
    }
    boolean of = false;
    boolean particle = false;
    boolean capitals = false;
    boolean initial = false;
    for (int i = first; i < end; i++) {
      of |= tokens.is(i, "of");
      particle |= i > first && NameWords.PARTICLES.contains(tokens.lower(i));
      capitals |=
          style == Evidence.Style.NORMAL
              && tokens.text(i).length() > 1
              && tokens.isWord(i)
              && Evidence.isAllCapitals(tokens.text(i))
              && tokens.text(i).indexOf('.') < 0
              && !NameWords.GENERATIONS.contains(tokens.lower(i));
      initial |=
          tokens.text(i).length() == 2 && tokens.text(i).endsWith(".") && tokens.isCapitalised(i);
    }
    if (capitals && !numeral(last)) {
      draft.body = 2; // "UK RAF", "Mac OS X"
      return draft;
    }
    boolean given = lexicon.isGivenName(lower);
    if (of && NameWords.PLACE_HEADS.contains(lower)
        || NameWords.PLACE_STARTS.contains(lower) && !given) {
      draft.type = Name.Type.PLACE;
      return draft;
    }
    boolean clear =
        given
            && end - first == 2
            && !evidence.common(lower)
            && !lexicon.isPlace(lower)
            && !NameWords.BODY_ENDS.contains(last);
    if (!of
        && (clear
            || given
                && (!genericCapital(last)
                    || tokens.is(end - 1, "church", "post", "guard", "mills", "homes"))
            || particle && !evidence.common(last)
            || initial
            || NameWords.GENERATIONS.contains(last))) {
      draft.type = Name.Type.PERSON;
      draft.sure = given && !evidence.common(last);
      return draft;
    }
    if (end - first == 2 && evidence.common(lower) && !given && lexicon.isPlace(last)) {
      draft.body = 2; // "Future Bulgaria"
      return draft;
    }
    boolean plain = evidence.common(last) && !lexicon.isSurname(last);
    if (plain || of) {
      draft.body = evidence.common(lower) && !lexicon.isPlace(lower) ? 0 : 1;
      return draft;
    }
    int words = 0;
    for (int i = first; i < end; i++) {
      words += tokens.isWord(i) && !(tokens.is(i - 1, "-") && tokens.glued(i)) ? 1 : 0;
    }
    draft.person = words <= 3 ? 1 : 0;
    return draft;
  }

  /**
   * A plain word of the language that a writer has dignified: "Government", "Internet",
   * "Democrats".
   */
  private boolean genericCapital(String lower) {
    if (!evidence.common(lower) || evidence.family(lower)) {
      return false;
    }
    return evidence.lower(lower) > 0
        || lexicon.commonness(lexicon.lemma(lower, false)) >= 6
            && !lexicon.isGivenName(lower)
            && !lexicon.isSurname(lower)
        || lexicon.nounClass(lexicon.lemma(lower, false)) == NounClass.PERSON
            && !lexicon.isGivenName(lower)
            && !lexicon.isSurname(lower);
  }

  /** "Apple": a noun that the document never writes in lower case and never with an article. */
  private boolean onlyName(String lower) {
    if (evidence.plural(lower) && evidence.tail(lower) && evidence.lower(lower) == 0) {
      return true; // "Mariners" for "Torbay Mariners"
    }
    return evidence.capital(lower) > 1
        && evidence.lower(lower) == 0
        && !known.role(lower)
        && !evidence.withArticle(lower)
        && lexicon.isNoun(lower);
  }

  boolean acronym(int i) {
    String text = tokens.text(i);
    String key = text.replace(".", "");
    return key.length() >= 2
        && key.length() <= 7
        && !NameWords.PLAIN_CAPITALS.contains(tokens.lower(i))
        && !tokens.isNumber(i + 1)
        && !NameWords.FUNCTION.contains(tokens.lower(i));
  }

  private static boolean numeral(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      if ("ivx".indexOf(lower.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
