package dev.twosource.reading.name;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Tokens;

/** Finds how far the words go that may make one name. */
final class Runs {
  private static final int LONGEST_RUN = 16;

  private final Tokens tokens;
  private final Evidence evidence;
  private final Known known;
  private final Lexicon lexicon = Lexicon.get();

  Runs(Tokens tokens, Evidence evidence, Known known) {
    this.tokens = tokens;
    this.evidence = evidence;
    this.known = known;
  }

  boolean headlineName(int i) {
    String lower = tokens.lower(i);
    if (evidence.nameAnyway(i)) {
      return true;
    }
    if (NameWords.FUNCTION.contains(lower)) {
      return false;
    }
    boolean next =
        i + 1 < tokens.size()
            && tokens.isCapitalised(i + 1)
            && tokens.sentenceOf(i + 1) == tokens.sentenceOf(i);
    if (next && lexicon.startsName(lower) && known.placeEnd(i, tokens.size()) > i + 1) {
      return true;
    }
    return next
        && (known.role(lower) || NameWords.HONORIFICS.contains(lower) || lexicon.isGivenName(lower))
        && !evidence.common(tokens.lower(i + 1));
  }

  /** The token after the run of words that may make one name with token {@code first}. */
  int run(int first, int limit) {
    int i = first + 1;
    boolean of = false;
    // no name is longer; without a bound a page of capitals would cost its square
    while (i < limit && i - first < LONGEST_RUN) {
      String lower = tokens.lower(i);
      if (tokens.isCapitalised(i)) {
        if (stops(i)) {
          break;
        }
        i++;
      } else if ((lower.equals("-") || lower.equals("‐") || lower.equals("‑"))
          && tokens.glued(i)
          && tokens.glued(i + 1)
          && i + 1 < limit
          && hyphenated(i)) {
        i += 2;
      } else if (lower.equals(",") && tokens.is(i + 1, "d.c.") && i + 1 < limit) {
        i += 2;
      } else if (lower.equals("&") && i + 1 < limit && tokens.isCapitalised(i + 1)) {
        i += 2;
      } else if (NameWords.PARTICLES.contains(lower) && particle(i, limit) > i) {
        i = particle(i, limit);
      } else if ((lower.equals("of") || lower.equals("for")) && joins(first, i, limit)) {
        i += tokens.is(i + 1, "the") ? 3 : 2;
        of = true;
      } else if (lower.equals("and")
          && i + 1 < limit
          && tokens.isCapitalised(i + 1)
          && and(first, i, limit, of)) {
        i += 2;
      } else if ((lower.equals("'") || lower.equals("'s"))
          && i + 1 < limit
          && possessive(first, i, limit)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  private boolean stops(int i) {
    String lower = tokens.lower(i);
    if (tokens.is(i, "flight", "terminal", "gate", "highway") && tokens.isNumber(i + 1)) {
      return true;
    }
    if (NameWords.TIMES.contains(lower)
        && (NameWords.weekday(lower)
            || !tokens.isCapitalised(i - 1)
            || !lexicon.isGivenName(tokens.lower(i - 1)))) {
      return true;
    }
    if (lower.equals("i") && i + 1 < tokens.size() && speaks(i + 1)) {
      return true; // "Tell Ndeye I am alive"
    }
    if (evidence.style(tokens.sentenceOf(i)) == Evidence.Style.NORMAL) {
      return NameWords.FUNCTION.contains(lower)
          && !tokens.isAllCapitals(i)
          && !NameWords.PARTICLES.contains(lower)
          && !(lower.equals("will") && tokens.isCapitalised(i + 1));
    }
    return !headlineName(i)
        && !NameWords.BODY_ENDS.contains(lower)
        && !NameWords.PLACE_ENDS.contains(lower)
        && !(known.role(lower) && !lexicon.isVerb(lower));
  }

  private boolean speaks(int i) {
    return tokens.is(
        i, "am", "'m", "was", "have", "had", "will", "would", "do", "don't", "did", "think", "can",
        "love", "want", "know", "met", "saw", "said");
  }

  private boolean hyphenated(int hyphen) {
    String before = tokens.lower(hyphen - 1);
    String after = tokens.lower(hyphen + 1);
    if (tokens.isCapitalised(hyphen + 1)) {
      // "Norway-Brazil" and "Brandt-Reko" are two names, "Jean-Claude" and "Rimsky-Korsakov" one
      boolean places =
          lexicon.demonym(before) != null
              || lexicon.isPlace(before) && !lexicon.isGivenName(before);
      boolean two =
          places
              && (lexicon.isPlace(after) || lexicon.demonym(after) != null)
              && !lexicon.isPlace(before + " " + after);
      // in a headline any word has a capital: "Lisk-Led"
      boolean headline = evidence.style(tokens.sentenceOf(hyphen)) != Evidence.Style.NORMAL;
      return !two
          && !(headline
              && evidence.common(after)
              && !lexicon.isGivenName(after)
              && !lexicon.isSurname(after));
    }
    // "Do-yoon", but not "Paris-based"
    return tokens.isWord(hyphen + 1)
            && after.length() > 1
            && (!evidence.common(after) || syllable(hyphen))
            && before.length() <= 5
            && !after.equals("era")
        || isPortOf(hyphen);
  }

  /** "Cha Eun-mi", "Park Chan-woo": the second syllable of a Korean name may be a common word. */
  private boolean syllable(int hyphen) {
    return SYLLABLES.contains(tokens.lower(hyphen + 1))
        && hyphen >= 2
        && tokens.isCapitalised(hyphen - 2)
        && tokens.text(hyphen - 2).length() <= 5
        && !lexicon.isPlace(tokens.lower(hyphen - 1));
  }

  private static final WordSet SYLLABLES =
      WordList.probed(
          """
              mi min ho hee he in on woo won sun sung young yong jin gin hyun soo kyung ah eun ha bin
              ok ran gun tae chan joo ju kyu seok suk sik shin hwa hwan il ki do dong han jung june
              rim seon yeon ae""");

  private boolean isPortOf(int hyphen) {
    return lexicon.startsName(tokens.lower(hyphen - 1))
        && known.placeEnd(hyphen - 1, tokens.size()) > hyphen + 1;
  }

  private int particle(int i, int limit) {
    int next = i;
    while (next < limit
        && next < i + 3
        && NameWords.PARTICLES.contains(tokens.lower(next))
        && !tokens.isCapitalised(next)) {
      next++;
      if (tokens.is(next, "-") && tokens.glued(next)) {
        next++;
      }
    }
    boolean english = next == i + 1 && tokens.is(i, "do", "la", "das");
    return next < limit && tokens.isCapitalised(next) && !english
        ? next + 1
        : next < limit && tokens.isCapitalised(next) && tokens.is(i, "la", "das") ? next + 1 : i;
  }

  private boolean joins(int first, int of, int limit) {
    int next = of + 1;
    if (tokens.is(next, "the")) {
      next++;
    }
    if (next >= limit
        || !tokens.isCapitalised(next)
        || NameWords.TIMES.contains(tokens.lower(next))) {
      return false;
    }
    String before = tokens.lower(of - 1);
    if (NameWords.BODY_HEADS.contains(before)) {
      return true;
    }
    if (known.role(before) && (tokens.is(of, "of") || office(before))
        || NameWords.BODY_HEADS.contains(tokens.lower(first))
            && tokens.is(first + 1, "for", "of")) {
      return true;
    }
    if (!tokens.is(of, "of")) {
      return false;
    }
    return NameWords.PLACE_HEADS.contains(before) && next == of + 1
        || known.placeEnd(first, limit) > of;
  }

  /** Offices for a field: "Minister for Culture", but not "coach for Halden". */
  static boolean office(String role) {
    return switch (role) {
      case "minister", "secretary", "commissioner", "undersecretary", "under-secretary" -> true;
      default -> false;
    };
  }

  /**
   * "Ministry of Health and Welfare", "Securities and Exchange Commission", but not two names in a
   * row.
   */
  private boolean and(int first, int and, int limit, boolean of) {
    int end = and + 1;
    while (end < limit
        && (tokens.isCapitalised(end) || tokens.is(end, "'", "'s"))
        && end < and + 5) {
      end++;
    }
    if (known.placeEnd(first, end) > and) {
      return true;
    }
    String last = tokens.lower(end - 1);
    boolean head =
        switch (last) {
          case "commission",
              "administration",
              "agency",
              "department",
              "authority",
              "council",
              "association",
              "institute",
              "ministry",
              "committee",
              "office",
              "bureau",
              "board",
              "society",
              "union",
              "foundation",
              "centre",
              "center",
              "company",
              "service",
              "federation" ->
              true;
          default -> false;
        };
    boolean plain =
        evidence.common(tokens.lower(and - 1))
            && evidence.common(tokens.lower(and + 1))
            && !lexicon.isPlace(tokens.lower(and + 1))
            && !lexicon.isPlace(tokens.lower(and - 1));
    if (head && end > and + 2 || head && plain && end > and + 1) {
      return plain;
    }
    return of
        && plain
        && !NameWords.BODY_ENDS.contains(tokens.lower(and - 1))
        && NameWords.BODY_HEADS.contains(tokens.lower(first));
  }

  /** Bodies that one also has: "the Democrats' Senate leader". */
  private static boolean plainBody(String lower) {
    return switch (lower) {
      case "senate",
          "government",
          "parliament",
          "cabinet",
          "police",
          "office",
          "division",
          "squad",
          "team",
          "unit",
          "brigade",
          "capital",
          "exchange",
          "works",
          "homes",
          "reserve",
          "press",
          "news" ->
          true;
      default -> false;
    };
  }

  private boolean possessive(int first, int clitic, int limit) {
    int end = clitic + 1;
    while (end < limit && tokens.isCapitalised(end) && end < clitic + 4) {
      end++;
    }
    if (end == clitic + 1 || NameWords.HONORIFICS.contains(tokens.lower(clitic + 1))) {
      return false;
    }
    boolean head = false;
    for (int i = clitic + 1; i < end; i++) {
      head |=
          NameWords.BODY_ENDS.contains(tokens.lower(i)) && !plainBody(tokens.lower(i))
              || tokens.is(i, "cathedral", "guild", "wharf", "square", "park", "hall", "home");
    }
    String owner = tokens.lower(clitic - 1);
    boolean country = lexicon.isPlace(owner) || lexicon.isOrganisation(owner);
    return head
        && !country
        && (evidence.plural(owner)
            || tokens.is(first, "st", "st.", "saint", "king", "queen")
            || owner.equals("people")
            || owner.equals("children")
            || owner.endsWith("men") && lexicon.isRole(lexicon.lemma(owner, false))
            || owner.equals("women")
            || owner.equals("men"));
  }
}
