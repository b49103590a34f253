package dev.twosource.reading.name;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.reading.Tokens;

/**
 * Finds where titles, peoples, places and bodies end that a run of capitalised words begins with.
 */
final class Known {
  private static final int LONGEST_PLACE = 7;

  private final Tokens tokens;
  private final Evidence evidence;
  private final Lexicon lexicon = Lexicon.get();

  Known(Tokens tokens, Evidence evidence) {
    this.tokens = tokens;
    this.evidence = evidence;
  }

  /** The token after a title or role that opens the run, {@code first} where there is none. */
  int roleEnd(int first, int end) {
    String closing = tokens.lower(end - 1);
    boolean address = end - first <= 3 && (address(closing) || contest(closing, first, end));
    // "minister Dean Hargraves" has his title before a given name that looks like one
    boolean named =
        lexicon.isGivenName(tokens.lower(first))
            && lexicon.isRole(tokens.lower(first - 1))
            && !tokens.isCapitalised(first - 1);
    if (address || named) {
      return first;
    }
    for (int i = first; i + 2 < end; i++) {
      // "Aer Lingus Chief Executive Dermot Mannion"
      if (role(tokens.lower(i))
          && lexicon.isGivenName(tokens.lower(i + 1))
          && !role(tokens.lower(i + 1))) {
        return i + 1;
      }
    }
    int inner = innerRole(first, end);
    if (inner > first) {
      return inner;
    }
    int last = first;
    for (int i = first; i < end; i++) {
      String lower = tokens.lower(i);
      if (role(lower)) {
        last = i + 1;
      } else if (tokens.isWord(i)
          && !evidence.common(lower)
          && lexicon.demonym(lower) == null
          && !tokens.isAllCapitals(i)
          && !(lexicon.isPlace(lower)
              && (!lexicon.isGivenName(lower) || i + 1 < end && role(tokens.lower(i + 1))))
          && !NameWords.RANKS.contains(lower)) {
        break;
      } else if (tokens.is(i, "'s", "'") || lexicon.isGivenName(lower) && last > first) {
        break;
      }
    }
    if (last == first || last == end) {
      return last;
    }
    if (tokens.is(last, "of", "for")) {
      return afterOf(last, end);
    }
    String next = tokens.lower(last);
    boolean person =
        lexicon.isGivenName(next)
            || !evidence.common(next)
            || last + 2 == end && virtue(last)
            || tokens.text(last).length() == 2 && tokens.text(last).endsWith(".")
            || last + 1 == end
                && evidence.lower(next) == 0
                && (lexicon.isSurname(next)
                    || evidence.capital(next) > 0
                        && lexicon.nounClass(next) != NounClass.PERSON
                        && lexicon.nounClass(next) != NounClass.GROUP);
    boolean body =
        NameWords.BODY_ENDS.contains(tokens.lower(end - 1)) && !lexicon.isGivenName(next);
    boolean of = tokens.is(last, "of", "for", "-", "&", "and");
    return person && !body && !of ? last : first;
  }

  /**
   * "Secretary of State Marco Rubio": the token after an office with "of"; the end of the run where
   * nobody is named.
   */
  int afterOf(int of, int end) {
    int i = of + 1;
    while (i < end
        && (!lexicon.isGivenName(tokens.lower(i)) || placeEnd(i, end) > i + 1)
        && (tokens.is(i, "the", "of", "and", "for")
            || evidence.common(tokens.lower(i))
            || lexicon.isPlace(tokens.lower(i))
            || placeEnd(i, end) > i)) {
      i = Math.max(i + 1, placeEnd(i, end));
    }
    return i;
  }

  /** The "of" or "for" after an office that opens the run, {@code first} where there is none. */
  int officeOf(int first, int end) {
    int i = first;
    while (i < end && (role(tokens.lower(i)) || evidence.common(tokens.lower(i)))) {
      if (tokens.is(i, "of", "for")) {
        boolean office = i > first && role(tokens.lower(i - 1));
        return office && !tokens.is(i - 1, "king", "queen", "prince", "princess") ? i : first;
      }
      i++;
    }
    return first;
  }

  boolean role(String lower) {
    return lexicon.isRole(lower)
            && !NameWords.BODY_ENDS.contains(lower)
            && !NameWords.TRADES.contains(lower)
            && (!lexicon.isGivenName(lower) || NameWords.TITLE_NAMES.contains(lower))
        || NameWords.RANKS.contains(lower)
        || NameWords.CALLINGS.contains(lower)
        || office(lower);
  }

  /** "councilman", "alderwoman": what somebody is, whatever the list of roles holds. */
  private boolean office(String lower) {
    return (lower.endsWith("man") || lower.endsWith("woman") || lower.endsWith("person"))
        && lower.length() > 6
        && lexicon.nounClass(lower) == NounClass.PERSON
        && !lexicon.isSurname(lower)
        && !lexicon.isGivenName(lower);
  }

  /** "Charlotte Bobcats": teams bear the names of animals and people. */
  private boolean team(String noun) {
    NounClass of = lexicon.nounClass(noun);
    return of == NounClass.ANIMAL || of == NounClass.PERSON;
  }

  /** "Aer Lingus Chief Executive Dermot Mannion": an office amid words that are none of it. */
  private int innerRole(int first, int end) {
    int from = first + 1;
    while (from < end && !(role(tokens.lower(from)) && !lexicon.isSurname(tokens.lower(from)))) {
      from++;
    }
    int to = from;
    while (to < end && role(tokens.lower(to))) {
      to++;
    }
    if (from >= end || to == end || end - to > 3 || evidence.common(tokens.lower(first))) {
      return first;
    }
    for (int i = to; i < end; i++) {
      String lower = tokens.lower(i);
      if (!tokens.isWord(i)
          || evidence.common(lower)
          || NameWords.GENERATIONS.contains(lower)
          || NameWords.PARTICLES.contains(lower)
          || lexicon.isPlace(lower)) {
        return first;
      }
    }
    return to;
  }

  /** "Comfort Boateng", "Costas Karamanlis": a plain word as a given name before a surname. */
  private boolean virtue(int i) {
    String last = tokens.lower(i + 1);
    return tokens.isWord(i + 1)
        && !evidence.common(last)
        && !lexicon.isPlace(last)
        && !NameWords.BODY_ENDS.contains(last)
        && !role(tokens.lower(i));
  }

  /** "Queen Street", "Canary Islands": last words of what bears a title or a role in its name. */
  private static boolean address(String last) {
    return switch (last) {
      case "street",
          "road",
          "avenue",
          "lane",
          "square",
          "station",
          "bridge",
          "airport",
          "stadium",
          "hospital",
          "islands",
          "island",
          "boulevard",
          "highway",
          "palace",
          "castle",
          "terrace",
          "wharf",
          "quay" ->
          true;
      default -> false;
    };
  }

  /** "Pro Bowl", "Masters Series". */
  private boolean contest(String last, int first, int end) {
    return end - first == 2
        && NameWords.OTHER_ENDS.contains(last)
        && !lexicon.isSurname(last)
        && !NameWords.HONORIFICS.contains(tokens.lower(first));
  }

  /**
   * The token after an organisation that begins at {@code first}, {@code first} where none does.
   */
  int bodyEnd(int first, int end) {
    int known = organisationEnd(first, end);
    if (known > first) {
      return known;
    }
    String last = tokens.lower(end - 1);
    boolean several = end - first > 1;
    if (!several) {
      return first;
    }
    if (NameWords.BODY_STARTS.contains(tokens.lower(first)) && end - first <= 4) {
      return end; // "Radio Tambora"
    }
    if (last.equals("workers") && end - first > 2) {
      return end; // "United Auto Workers"
    }
    if (NameWords.BODY_ENDS.contains(last)) {
      // "Rolls Royce Group", but "Emma Church" bears a given name and a surname
      boolean person =
          end - first == 2
              && lexicon.isGivenName(tokens.lower(first))
              && (lexicon.isSurname(last) && !evidence.common(tokens.lower(first))
                  || NameWords.BODY_SURNAMES.contains(last) && !tokens.is(first - 1, "the"))
              && !lexicon.isPlace(tokens.lower(first));
      return person ? first : end;
    }
    for (int i = first; i + 1 < end; i++) {
      if ((tokens.is(i + 1, "of") || tokens.is(i + 1, "for"))
          && NameWords.BODY_HEADS.contains(tokens.lower(i))) {
        return end;
      }
      if (i > first
          && NameWords.BODY_ENDS.contains(tokens.lower(i))
          && tokens.text(i).endsWith(".")) {
        return i + 1;
      }
    }
    if (tokens.is(first, "air", "aer", "radio") && lexicon.isPlace(tokens.lower(end - 1))
        || tokens.is(first, "aer")) {
      return end;
    }
    if (tokens.is(first + 1, "&") && !lexicon.isPlace(tokens.lower(first))) {
      return end;
    }
    boolean owner = false;
    for (int i = first; i < end; i++) {
      owner |= tokens.is(i, "'", "'s");
    }
    if (owner) {
      return end;
    }
    String before = tokens.lower(end - 2);
    boolean place =
        lexicon.isPlace(tokens.lower(first)) || lexicon.demonym(tokens.lower(first)) != null;
    if (evidence.plural(last)
        && !lexicon.isSurname(last)
        && end - first <= 4
        && !NameWords.placeEnd(last)
        && lexicon.demonym(last) == null
        && !NameWords.OTHER_ENDS.contains(last)
        && (!lexicon.isGivenName(before)
            || end - first == 2 && lexicon.isPlace(before) && team(lexicon.lemma(last, false)))
        && !role(lexicon.lemma(last, false))
        && lexicon.demonym(before) == null
        && (place || !lexicon.isGivenName(tokens.lower(first)))
        && !lexicon.isPlace(key(first, end))) {
      return end;
    }
    return first;
  }

  int organisationEnd(int first, int end) {
    if (end - first > 1 && !lexicon.startsName(tokens.lower(first))) {
      return single(first) ? first + 1 : first;
    }
    for (int stop = Math.min(end, first + LONGEST_PLACE); stop > first + 1; stop--) {
      if (tokens.isCapitalised(stop - 1) && lexicon.isOrganisation(key(first, stop))) {
        return stop;
      }
    }
    return end - first == 1 && single(first) ? end : first;
  }

  boolean single(int i) {
    String lower = tokens.lower(i);
    return lexicon.isOrganisation(lower)
        && (tokens.isAllCapitals(i)
            || !evidence.common(lower)
            || evidence.capital(lower) > 0 && evidence.lower(lower) == 0 && tokens.is(i - 1, "the"))
        && !lexicon.isGivenName(lower)
        && !lexicon.isPlace(lower)
        && !(tokens.isCapitalised(i + 1) && !tokens.isAllCapitals(i));
  }

  int demonymEnd(int first, int end) {
    if (first + 1 < end
        && lexicon.startsName(tokens.lower(first))
        && lexicon.demonym(key(first, first + 2)) != null) {
      return first + 2;
    }
    return lexicon.demonym(tokens.lower(first)) != null ? first + 1 : first;
  }

  /**
   * The token after the longest known place that begins at {@code first}, {@code first} where none
   * does.
   */
  int placeEnd(int first, int limit) {
    String lower = tokens.lower(first);
    if (lexicon.startsName(lower) || lower.indexOf('.') > 0) {
      if (tokens.is(first + 1, ",") && tokens.is(first + 2, "d.c.") && first + 2 < limit) {
        return first + 3;
      }
      int most = Math.min(limit, Math.min(tokens.size(), first + LONGEST_PLACE));
      for (int stop = most; stop > first + 1; stop--) {
        if (tokens.isCapitalised(stop - 1)
            && tokens.sentenceOf(stop - 1) == tokens.sentenceOf(first)
            && lexicon.isPlace(key(first, stop))) {
          return stop;
        }
      }
    }
    // "US" and "LA", but not "Mo" for Missouri
    if (lower.length() == 2 && !tokens.isAllCapitals(first)) {
      return first;
    }
    return tokens.isCapitalised(first) && lexicon.isPlace(lower) ? first + 1 : first;
  }

  /** The words of a name as the lexicon spells them, hyphens left out. */
  String key(int first, int end) {
    if (end - first == 1) {
      return tokens.lower(first);
    }
    StringBuilder out = new StringBuilder();
    for (int i = first; i < end; i++) {
      if (tokens.isWord(i)) {
        if (out.length() > 0) {
          out.append(' ');
        }
        out.append(tokens.lower(i));
      }
    }
    return out.toString();
  }
}
