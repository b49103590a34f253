package dev.twosource.reading.name;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.Place;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import org.jspecify.annotations.Nullable;

/** Classifies the names that begin with nothing known, by their shape. */
final class Unknown {
  private final Tokens tokens;
  private final Evidence evidence;
  private final Known known;
  private final Abroad abroad;
  private final Lexicon lexicon = Lexicon.get();

  Unknown(Tokens tokens, Evidence evidence, Known known, Abroad abroad) {
    this.tokens = tokens;
    this.evidence = evidence;
    this.known = known;
    this.abroad = abroad;
  }

  /** The draft of a run that begins with nothing known; null where its capitals name nothing. */
  @Nullable Draft read(int first, int end) {
    Evidence.Style style = evidence.style(tokens.sentenceOf(first));
    Draft draft = new Draft(first, end);
    String lower = tokens.lower(first);
    String last = tokens.lower(end - 1);
    if (end - first == 1) {
      if (tokens.isNumber(end)
          && tokens.is(first, "terminal", "gate", "pier", "platform", "room")) {
        return null; // "Terminal 3"
      }
      if (dateline(first, end, style)) {
        draft.type = Name.Type.PLACE;
        draft.spot = 4;
        return draft;
      }
      if (brand(tokens.text(first))) {
        draft.body += 3;
        return draft;
      }
      if (Openers.camel(tokens.text(first))) {
        draft.type = Name.Type.OTHER;
        draft.sure = true;
        return draft;
      }
      if (tokens.isAllCapitals(first)
          && style != Evidence.Style.CAPITALS
          && tokens.text(first).length() > 1) {
        if (!acronym(first)) {
          return null;
        }
        draft.body += 3;
      } else if (Teams.at(tokens, first)) {
        draft.type = Name.Type.ORGANISATION;
        draft.sure = true;
        return draft;
      } else if (NameWords.BODY_ENDS.contains(lower)
          || NameWords.PLACE_ENDS.contains(lower)
          || lexicon.isOtherProper(lower)
          || known.role(lower) && evidence.common(lower)
          || genericCapital(lower) && !onlyName(lower)) {
        return null;
      }
      Name.Type ending = abroad.ending(first);
      draft.type = ending;
      draft.sure = ending != null;
      return draft;
    }
    if (NameWords.THING_STARTS.contains(lower)
        || Openers.camel(tokens.text(first)) && !NameWords.BODY_ENDS.contains(last)) {
      draft.type = Name.Type.OTHER;
      draft.sure = true;
      return draft;
    }
    boolean owned =
        lexicon.isSurname(last)
            || NameWords.SPOT_SURNAMES.contains(last)
                && !evidence.common(lower)
                && !lexicon.isPlace(lower)
                && !tokens.is(first - 1, "in", "at", "of", "from", "near", "to", "through", "on");
    // "Ole Gunnar Strand" is no beach
    boolean second = end - first == 3 && lexicon.isGivenName(tokens.lower(first + 1));
    boolean introduced = tokens.is(first - 1, "the") && NameWords.PLACE_ENDS.contains(last);
    if (NameWords.placeEnd(last)
        && (introduced || !(lexicon.isGivenName(lower) && owned && (end - first == 2 || second)))) {
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
    if (letters(first, end)) {
      if (tokens.is(first, "a.", "p.") && tokens.is(first + 1, "m.")) {
        return null;
      }
      draft.body = 2; // "W. H. O."
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
              && tokens.isAllCapitals(i)
              && tokens.text(i).indexOf('.') < 0
              && (i < end - 1 || !numeral(last))
              && !NameWords.GENERATIONS.contains(tokens.lower(i));
      initial |=
          tokens.text(i).length() == 2 && tokens.text(i).endsWith(".") && tokens.isCapitalised(i);
    }
    if (capitals) {
      draft.body = 2; // "UK RAF", "Mac OS X"
      return draft;
    }
    boolean given = lexicon.isGivenName(lower);
    if (end == first + 4 && Syllables.at(tokens, evidence, first + 1)) {
      draft.type = Name.Type.PERSON;
      return draft; // "Park Geun-hye"
    }
    if (tokens.is(first, "al") && tokens.is(first + 1, "-") && end == first + 3) {
      draft.body = 2; // "Al-Sarab said": a movement or broadcaster, unless a full name is told
      return draft;
    }
    if (of && NameWords.PLACE_HEADS.contains(lower)
        || NameWords.PLACE_STARTS.contains(lower) && !given) {
      draft.type = Name.Type.PLACE;
      return draft;
    }
    boolean city =
        lexicon.isPlace(lower) && evidence.plural(last) && !lexicon.isSurname(last)
            || country(last) && !lexicon.isSurname(last); // "Garuda Indonesia"
    boolean clear =
        given
            && end - first == 2
            && !evidence.common(lower)
            && !lexicon.isPlace(lower)
            && !city
            && !NameWords.BODY_ENDS.contains(last);
    if (!of
        && (clear
            || given
                && !city
                && (!genericCapital(last) && !NameWords.BODY_ENDS.contains(last)
                    || NameWords.BODY_SURNAMES.contains(last))
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
    draft.shaped = words <= 3;
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

  /** "HERMANUS – ", "CHANIA, Greece - ": where a report was written. */
  private boolean dateline(int first, int end, Evidence.Style style) {
    Sentence sentence = tokens.sentences().get(tokens.sentenceOf(first));
    boolean dash =
        tokens.is(end, "-", "–", "—", ":", "(") && !tokens.glued(end) || tokens.is(end, ":");
    return sentence.firstToken() == first
        && sentence.endToken() > end + 3
        && style == Evidence.Style.NORMAL
        && tokens.text(first).length() > 3
        && tokens.isAllCapitals(first)
        && !evidence.common(tokens.lower(first))
        && (dash
            || tokens.is(end, ",")
                && (NameWords.TIMES.contains(tokens.lower(end + 1))
                    || known.placeEnd(end + 1, sentence.endToken()) > end + 1));
  }

  private boolean letters(int first, int end) {
    for (int i = first; i < end; i++) {
      if (tokens.text(i).length() != 2 || !tokens.text(i).endsWith(".")) {
        return false;
      }
    }
    return true;
  }

  private boolean country(String lower) {
    Place place = lexicon.isPlace(lower) ? lexicon.place(lower) : null;
    return place != null && place.country();
  }

  /** "WhatsApp", "WorldCom", but not "LeBrasseur" or "McAllister". */
  private static boolean brand(String word) {
    int inner = 0;
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
        inner = inner == 0 ? i : inner;
      }
    }
    return inner > 3
        && Character.isUpperCase(word.charAt(0))
        && inner < word.length() - 1
        && !word.startsWith("Fitz")
        && !word.startsWith("Dela")
        && !word.startsWith("Vander");
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
