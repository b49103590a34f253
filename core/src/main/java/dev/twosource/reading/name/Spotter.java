package dev.twosource.reading.name;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the runs of capitalised words and cuts them into titles, peoples, places, bodies and
 * persons.
 */
final class Spotter {
  private static final int LONGEST_PLACE = 7;
  private static final int LONGEST_RUN = 16;

  private final Tokens tokens;
  private final Evidence evidence;
  private final Lexicon lexicon = Lexicon.get();
  private final List<Draft> drafts = new ArrayList<>();
  private Evidence.Style style = Evidence.Style.NORMAL;

  Spotter(Tokens tokens, Evidence evidence) {
    this.tokens = tokens;
    this.evidence = evidence;
  }

  /** The mentions in text order. */
  List<Draft> spot() {
    for (Sentence sentence : tokens.sentences()) {
      style = evidence.style(sentence.index());
      int i = sentence.firstToken();
      while (i < sentence.endToken()) {
        if (!starts(i, sentence)) {
          i++;
          continue;
        }
        int end = run(i, sentence.endToken());
        cut(i, end);
        i = end;
      }
    }
    return drafts;
  }

  private boolean starts(int i, Sentence sentence) {
    boolean clock =
        tokens.is(i, "am", "pm", "a.m.", "p.m.") && tokens.isNumber(i - 1)
            || tokens.is(i - 1, "am", "pm", "a.m.", "p.m.")
                && Evidence.isAllCapitals(tokens.text(i))
                && tokens.isWord(i)
                && tokens.text(i).length() <= 4;
    if (clock || tokens.glued(i) && tokens.isNumber(i - 1) || money(i) || digits(tokens.text(i))) {
      return false; // "3G", "US$ 40", "A380"
    }
    if (!tokens.isCapitalised(i)) {
      return tokens.isWord(i) && camel(tokens.text(i));
    }
    String lower = tokens.lower(i);
    if (lower.length() == 1 && !tokens.isCapitalised(i + 1) && !tokens.is(i + 1, "-", "&")) {
      return false;
    }
    if (lower.equals("i") || lower.startsWith("i'")) {
      return false;
    }
    if (NameWords.TIMES.contains(lower)) {
      boolean person =
          lexicon.isGivenName(lower)
              && namelike(i + 1)
              && !tokens.isNumber(i + 1)
              && !NameWords.TIMES.contains(tokens.lower(i + 1))
              && evidence.capital(tokens.lower(i + 1)) > 0;
      return person && !evidence.opens(i, sentence);
    }
    if (style != Evidence.Style.NORMAL) {
      return (!tokens.is(i - 1, "a", "an") || !evidence.common(lower)) && headlineName(i);
    }
    if (!evidence.opens(i, sentence)) {
      return !(NameWords.FUNCTION.contains(lower) && !Evidence.isAllCapitals(tokens.text(i)));
    }
    return opener(i);
  }

  private boolean money(int i) {
    String next = tokens.lower(i + 1);
    boolean sign =
        next.equals("$")
            || next.equals("£")
            || next.equals("€")
            || next.equals("¥")
            || next.equals("#");
    return sign && tokens.text(i).length() <= 3 && Evidence.isAllCapitals(tokens.text(i));
  }

  private static boolean numeral(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      if ("ivx".indexOf(lower.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean digits(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (word.charAt(i) >= '0' && word.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** "iPhone", "eBay": a capital inside. */
  private static boolean camel(String word) {
    return word.length() > 3
        && Character.isLowerCase(word.charAt(0))
        && Character.isUpperCase(word.charAt(1));
  }

  private boolean namelike(int i) {
    return tokens.isCapitalised(i);
  }

  private boolean headlineName(int i) {
    String lower = tokens.lower(i);
    if (evidence.nameAnyway(lower)) {
      return true;
    }
    if (NameWords.FUNCTION.contains(lower)) {
      return false;
    }
    boolean next =
        i + 1 < tokens.size()
            && tokens.isCapitalised(i + 1)
            && tokens.sentenceOf(i + 1) == tokens.sentenceOf(i);
    if (next && lexicon.startsName(lower) && placeEnd(i, tokens.size()) > i + 1) {
      return true;
    }
    return next
        && (role(lower) || NameWords.HONORIFICS.contains(lower) || lexicon.isGivenName(lower))
        && !evidence.common(tokens.lower(i + 1));
  }

  /** Whether the first word of a sentence begins a name. */
  private boolean opener(int i) {
    String lower = tokens.lower(i);
    String text = tokens.text(i);
    boolean next =
        tokens.isCapitalised(i + 1)
            && tokens.sentenceOf(i + 1) == tokens.sentenceOf(i)
            && !tokens.glued(i + 1);
    if (NameWords.FUNCTION.contains(lower)) {
      return lower.equals("us") && text.equals("US") || lower.equals("will") && next;
    }
    if (Evidence.isAllCapitals(text) && text.length() > 1) {
      return true;
    }
    if (evidence.nameAnyway(lower) || NameWords.seat(lower) != null) {
      return true;
    }
    if (!next) {
      String after = tokens.lower(i + 1);
      boolean joined =
          NameWords.PARTICLES.contains(after) && !after.equals("do") && tokens.isCapitalised(i + 2);
      boolean of =
          after.equals("of")
              && (NameWords.BODY_HEADS.contains(lower)
                  || NameWords.PLACE_HEADS.contains(lower)
                  || role(lower))
              && (tokens.isCapitalised(i + 2) || tokens.is(i + 2, "the"));
      boolean hyphen = tokens.is(i + 1, "-") && tokens.glued(i + 2) && tokens.isCapitalised(i + 2);
      return joined && lexicon.isGivenName(lower) || of || hyphen && lexicon.isGivenName(lower);
    }
    if (NameWords.HONORIFICS.contains(lower) || role(lower) || lexicon.isGivenName(lower)) {
      return true;
    }
    int end = run(i, tokens.sentences().get(tokens.sentenceOf(i)).endToken());
    String last = tokens.lower(end - 1);
    boolean body =
        NameWords.BODY_ENDS.contains(last)
            || NameWords.PLACE_ENDS.contains(last)
            || NameWords.OTHER_ENDS.contains(
                NameWords.GENERATIONS.contains(last) ? tokens.lower(end - 2) : last)
            || demonymEnd(i, end) > i + 1;
    return (body || placeEnd(i, end) > i) && !adverb(lower)
        || (lexicon.isAdjective(lower) || lexicon.isNoun(lower)) && hasRole(i, end);
  }

  private static boolean adverb(String lower) {
    return lower.endsWith("ly");
  }

  private boolean hasRole(int first, int end) {
    for (int i = first + 1; i < end - 1; i++) {
      if (role(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** The token after the run of words that may make one name with token {@code first}. */
  private int run(int first, int limit) {
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
        && !(tokens.isCapitalised(i - 1) && lexicon.isGivenName(tokens.lower(i - 1)))) {
      return true;
    }
    if (style == Evidence.Style.NORMAL) {
      return NameWords.FUNCTION.contains(lower)
          && !Evidence.isAllCapitals(tokens.text(i))
          && !NameWords.PARTICLES.contains(lower)
          && !(lower.equals("will") && tokens.isCapitalised(i + 1));
    }
    return !headlineName(i)
        && !NameWords.BODY_ENDS.contains(lower)
        && !NameWords.PLACE_ENDS.contains(lower)
        && !(role(lower) && !lexicon.isVerb(lower));
  }

  private boolean hyphenated(int hyphen) {
    String before = tokens.lower(hyphen - 1);
    String after = tokens.lower(hyphen + 1);
    if (tokens.isCapitalised(hyphen + 1)) {
      // "Russia-Ukraine" and "Putin-Xi" are two names, "Jean-Claude" and "Rimsky-Korsakov" one
      boolean places =
          lexicon.demonym(before) != null
              || lexicon.isPlace(before) && !lexicon.isGivenName(before);
      boolean two =
          places
              && (lexicon.isPlace(after) || lexicon.demonym(after) != null)
              && !lexicon.isPlace(before + " " + after);
      return !two
          && !(evidence.common(after) && !lexicon.isGivenName(after) && !lexicon.isSurname(after));
    }
    // "Do-yoon", but not "Paris-based"
    return tokens.isWord(hyphen + 1)
            && after.length() > 1
            && !evidence.common(after)
            && before.length() <= 5
            && !after.equals("era")
        || isPortOf(hyphen);
  }

  private boolean isPortOf(int hyphen) {
    return lexicon.startsName(tokens.lower(hyphen - 1))
        && placeEnd(hyphen - 1, tokens.size()) > hyphen + 1;
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
    if (role(before) && tokens.is(of, "of")
        || NameWords.BODY_HEADS.contains(tokens.lower(first))
            && tokens.is(first + 1, "for", "of")) {
      return true;
    }
    if (!tokens.is(of, "of")) {
      return false;
    }
    return NameWords.PLACE_HEADS.contains(before) && next == of + 1 || placeEnd(first, limit) > of;
  }

  /**
   * "Ministry of Health and Welfare", "Securities and Exchange Commission", but not two names in a
   * row.
   */
  private boolean and(int first, int and, int limit, boolean of) {
    int end = and + 1;
    while (end < limit && tokens.isCapitalised(end) && end < and + 5) {
      end++;
    }
    if (placeEnd(first, end) > and) {
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
          switch (tokens.lower(i)) {
            case "federation",
                "association",
                "union",
                "league",
                "party",
                "council",
                "committee",
                "society",
                "club",
                "hospital",
                "college",
                "school",
                "church",
                "cathedral",
                "institute",
                "movement",
                "alliance",
                "front",
                "guild",
                "congress",
                "army",
                "foundation",
                "wharf",
                "square",
                "park" ->
                true;
            default -> false;
          };
    }
    String owner = tokens.lower(clitic - 1);
    boolean country = lexicon.isPlace(owner) || lexicon.isOrganisation(owner);
    return head
        && !country
        && (evidence.plural(owner)
            || tokens.is(first, "st", "st.", "saint", "king", "queen")
            || owner.equals("people")
            || owner.equals("women")
            || owner.equals("men")
            || owner.equals("children"));
  }

  // ---- cutting a run

  private void cut(int first, int end) {
    int i = first;
    while (i < end) {
      String lower = tokens.lower(i);
      if (!tokens.isWord(i) || !tokens.isCapitalised(i) && !camel(tokens.text(i))) {
        i++;
        continue;
      }
      if (NameWords.HONORIFICS.contains(lower) && i + 1 < end) {
        titled(i, i + 1, end, lower);
        return;
      }
      if (position(i, end)) {
        titled(i, i + 1, end, null);
        return;
      }
      int body = bodyEnd(i, end);
      int office = roleEnd(i, end);
      if (office > i
          && office < end
          && (body < end || !NameWords.BODY_ENDS.contains(tokens.lower(end - 1)))) {
        titled(i, office, end, null);
        return;
      }
      if (office == end && office > i && body < end && !(end - i == 1 && single(i))) {
        peoples(i, end);
        return;
      }
      String seat = seat(i, end);
      if (seat != null) {
        i = seatEnd;
        continue;
      }
      if (body > i) {
        Draft draft = add(i, body, Name.Type.ORGANISATION);
        draft.sure = true;
        i = body;
        continue;
      }
      int people = demonymEnd(i, end);
      if (people > i && placeEnd(i, end) <= people && !personAfterGiven(i, end)) {
        demonym(i, people);
        i = people;
        continue;
      }
      int place = placeEnd(i, end);
      if (place > i) {
        i = place(i, place, end);
        continue;
      }
      int next = nextPart(i, end);
      whole(i, next);
      i = next;
    }
  }

  /** "QB Andrew Lind": two capitals before a full name are what its bearer is. */
  private boolean position(int i, int end) {
    String text = tokens.text(i);
    return text.length() == 2
        && Evidence.isAllCapitals(text)
        && i + 2 < end
        && lexicon.isGivenName(tokens.lower(i + 1))
        && !lexicon.isPlace(tokens.lower(i))
        && !lexicon.isPlace(tokens.lower(i + 1))
        && !lexicon.isOrganisation(tokens.lower(i))
        && !lexicon.isGivenName(tokens.lower(i))
        && !Evidence.isAllCapitals(tokens.text(i + 1));
  }

  private int seatEnd;

  private @Nullable String seat(int i, int end) {
    for (int stop = Math.min(end, i + 2); stop > i; stop--) {
      String country = NameWords.seat(key(i, stop));
      if (country != null && (stop == end || stop == i + 2)) {
        Draft draft = add(i, stop, Name.Type.ORGANISATION);
        draft.sure = true;
        draft.seat = country;
        seatEnd = stop;
        return country;
      }
    }
    return null;
  }

  /**
   * Where an unknown part of a run ends: before a known place that closes it after nothing but a
   * person's name, or at its end.
   */
  private int nextPart(int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (tokens.is(i, "-")
          && evidence.capital(tokens.lower(i + 1)) > 0
          && evidence.capital(tokens.lower(i - 1)) > 0
          && i == first + 1
          && !lexicon.isGivenName(tokens.lower(first))) {
        return i; // "Merkel-Hollande": each is met by itself
      }
    }
    return end;
  }

  private boolean personAfterGiven(int i, int end) {
    return end - i == 2
        && lexicon.isGivenName(tokens.lower(i))
        && !evidence.common(tokens.lower(i + 1));
  }

  private void peoples(int i, int end) {
    int at = i;
    while (at < end) {
      int people = demonymEnd(at, end);
      int place = placeEnd(at, end);
      if (seat(at, Math.min(end, at + 2)) != null) {
        at = seatEnd;
      } else if (people > at && place <= people) {
        demonym(at, people);
        at = people;
      } else if (place > at && (place > at + 1 || evidence.nameAnyway(tokens.lower(at)))) {
        Draft draft = add(at, place, Name.Type.PLACE);
        draft.place = lexicon.place(key(at, place));
        at = place;
      } else if (Evidence.isAllCapitals(tokens.text(at)) && acronym(at)) {
        whole(at, at + 1);
        at++;
      } else {
        at++;
      }
    }
  }

  private void demonym(int i, int end) {
    Draft draft = add(i, end, Name.Type.PLACE);
    draft.demonym = true;
    draft.sure = true;
    draft.place = lexicon.demonymPlace(key(i, end));
  }

  /** A person after a title or role that covers the tokens from {@code first} to {@code name}. */
  private void titled(int first, int name, int end, @Nullable String honorific) {
    int from = name;
    String title = honorific;
    while (from + 1 < end
        && (NameWords.HONORIFICS.contains(tokens.lower(from))
            || NameWords.RANKS.contains(tokens.lower(from)))) {
      title = tokens.lower(from);
      from++;
    }
    if (honorific != null) {
      int office = roleEnd(from, end);
      from = office > from && office < end ? office : from;
    }
    if (first < name && honorific == null) {
      int office = name - 1;
      while (office > first
          && (role(tokens.lower(office - 1))
              || evidence.common(tokens.lower(office - 1))
                  && !NameWords.BODY_ENDS.contains(tokens.lower(office - 1))
              || !tokens.isWord(office - 1))) {
        office--;
      }
      // "Aer Lingus Chief Executive", "General Motors CEO": the body before the office is a name of
      // its own
      if (office > first && !evidence.plural(tokens.lower(office))) {
        int before = drafts.size();
        cut(first, office);
        if (drafts.size() > before && drafts.get(drafts.size() - 1).end == office) {
          drafts.get(drafts.size() - 1).body += 4;
        }
      } else {
        peoples(first, name);
      }
    }
    int stop = personEnd(from, end);
    Draft draft = add(from, stop, Name.Type.PERSON);
    draft.sure = true;
    draft.titled = true;
    draft.wholeFirst = first;
    if (honorific == null) {
      draft.role = words(first, name);
      title = tokens.lower(name - 1);
    } else if (from > first + 1 && !NameWords.HONORIFICS.contains(tokens.lower(from - 1))) {
      draft.role = words(first + 1, from);
    }
    if (title != null) {
      draft.gender =
          NameWords.FEMALE_TITLES.contains(title)
              ? 'f'
              : NameWords.MALE_TITLES.contains(title) ? 'm' : ' ';
    }
    if (stop < end) {
      cut(stop, end);
    }
  }

  private int personEnd(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (tokens.is(i, "of", "for", "'s", "'", "and", "&")) {
        return i;
      }
    }
    return end;
  }

  /** The token after a title or role that opens the run, {@code first} where there is none. */
  private int roleEnd(int first, int end) {
    for (int i = first; i + 2 < end; i++) {
      // "Aer Lingus Chief Executive Dermot Mannion"
      if (role(tokens.lower(i))
          && lexicon.isGivenName(tokens.lower(i + 1))
          && !role(tokens.lower(i + 1))) {
        return i + 1;
      }
    }
    int last = first;
    for (int i = first; i < end; i++) {
      String lower = tokens.lower(i);
      if (role(lower)) {
        last = i + 1;
      } else if (tokens.isWord(i)
          && !evidence.common(lower)
          && lexicon.demonym(lower) == null
          && !Evidence.isAllCapitals(tokens.text(i))
          && !(lexicon.isPlace(lower) && !lexicon.isGivenName(lower))
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
  private int afterOf(int of, int end) {
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

  private boolean role(String lower) {
    return lexicon.isRole(lower) && !NameWords.BODY_ENDS.contains(lower)
        || NameWords.RANKS.contains(lower);
  }

  /**
   * The token after an organisation that begins at {@code first}, {@code first} where none does.
   */
  private int bodyEnd(int first, int end) {
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
              && (lexicon.isSurname(last)
                  || tokens.is(end - 1, "church", "post", "guard", "mills", "homes"))
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
        && !NameWords.PLACE_ENDS.contains(last)
        && lexicon.demonym(last) == null
        && !NameWords.OTHER_ENDS.contains(last)
        && !lexicon.isGivenName(before)
        && !role(lexicon.lemma(last, false))
        && lexicon.demonym(before) == null
        && (place || !lexicon.isGivenName(tokens.lower(first)))
        && !lexicon.isPlace(key(first, end))) {
      return end;
    }
    return first;
  }

  private int organisationEnd(int first, int end) {
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

  private boolean single(int i) {
    String lower = tokens.lower(i);
    return lexicon.isOrganisation(lower)
        && (Evidence.isAllCapitals(tokens.text(i))
            || !evidence.common(lower)
            || evidence.capital(lower) > 0 && evidence.lower(lower) == 0 && tokens.is(i - 1, "the"))
        && !lexicon.isGivenName(lower)
        && !lexicon.isPlace(lower)
        && !(tokens.isCapitalised(i + 1) && !Evidence.isAllCapitals(tokens.text(i)));
  }

  private int demonymEnd(int first, int end) {
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
  private int placeEnd(int first, int limit) {
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
    if (lower.equals("us") && !tokens.text(first).equals("US")
        || lower.equals("la") && !tokens.text(first).equals("LA")) {
      return first;
    }
    return tokens.isCapitalised(first) && lexicon.isPlace(lower) ? first + 1 : first;
  }

  /** Reads what begins with a known place; gives the token to go on with. */
  private int place(int first, int placeEnd, int end) {
    boolean given = placeEnd == first + 1 && lexicon.isGivenName(tokens.lower(first));
    if (placeEnd < end) {
      String last = tokens.lower(end - 1);
      if (NameWords.PLACE_ENDS.contains(last)) {
        Draft draft = add(first, end, Name.Type.PLACE);
        draft.sure = true;
        return end;
      }
      if (given && !lexicon.isPlace(tokens.lower(placeEnd)) || personContext(first, end)) {
        whole(first, end);
        return end;
      }
      if (tokens.is(placeEnd, "-")
          || lexicon.isPlace(key(placeEnd, end))
          || style != Evidence.Style.NORMAL) {
        placeDraft(first, placeEnd);
        return placeEnd;
      }
      if (tokens.isCapitalised(placeEnd)) {
        // "Boston Consulting", "Turin Marathon"
        Draft draft = add(first, end, NameWords.OTHER_ENDS.contains(last) ? Name.Type.OTHER : null);
        draft.body = 1;
        return end;
      }
    }
    if (given && evidence.capital(tokens.lower(first)) > 0 && personContext(first, end)) {
      whole(first, end);
      return end;
    }
    placeDraft(first, placeEnd);
    return placeEnd;
  }

  private boolean personContext(int first, int end) {
    return role(tokens.lower(first - 1)) && tokens.isWord(first - 1) && end - first > 1;
  }

  private void placeDraft(int first, int end) {
    String lower = tokens.lower(first);
    Draft draft = add(first, end, Name.Type.PLACE);
    draft.place = lexicon.place(key(first, end));
    draft.sure = end - first > 1 || draft.place != null && draft.place.country();
    if (end - first == 1
        && (lexicon.isGivenName(lower) || lexicon.isSurname(lower))
        && draft.place != null
        && !draft.place.country()) {
      draft.sure = false;
      draft.type = null;
      draft.spot = 1;
    }
  }

  /** Classifies a run that begins with nothing known. */
  private void whole(int first, int end) {
    Draft draft = add(first, end, null);
    String lower = tokens.lower(first);
    String last = tokens.lower(end - 1);
    if (end - first == 1) {
      if (camel(tokens.text(first))) {
        draft.type = Name.Type.OTHER;
        draft.sure = true;
        return;
      }
      if (Evidence.isAllCapitals(tokens.text(first))
          && style != Evidence.Style.CAPITALS
          && tokens.text(first).length() > 1) {
        if (!acronym(first)) {
          drafts.remove(drafts.size() - 1);
          return;
        }
        draft.body += 3;
      } else if (NameWords.BODY_ENDS.contains(lower)
          || NameWords.PLACE_ENDS.contains(lower)
          || lexicon.isOtherProper(lower)
          || role(lower) && evidence.common(lower)
          || genericCapital(lower) && !onlyName(lower)) {
        drafts.remove(drafts.size() - 1);
        return;
      }
      return;
    }
    if (NameWords.PLACE_ENDS.contains(last)
        && !(lexicon.isGivenName(lower) && lexicon.isSurname(last) && end - first == 2)) {
      draft.type = Name.Type.PLACE;
      draft.sure = true;
      return;
    }
    if (NameWords.OTHER_ENDS.contains(
        NameWords.GENERATIONS.contains(last) ? tokens.lower(end - 2) : last)) {
      draft.type = Name.Type.OTHER;
      draft.sure = true;
      return;
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
      return;
    }
    boolean given = lexicon.isGivenName(lower);
    if (of && NameWords.PLACE_HEADS.contains(lower)
        || NameWords.PLACE_STARTS.contains(lower) && !given) {
      draft.type = Name.Type.PLACE;
      return;
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
      return;
    }
    if (end - first == 2 && evidence.common(lower) && !given && lexicon.isPlace(last)) {
      draft.body = 2; // "Future Bulgaria"
      return;
    }
    boolean plain = evidence.common(last) && !lexicon.isSurname(last);
    if (plain || of) {
      draft.body = evidence.common(lower) && !lexicon.isPlace(lower) ? 0 : 1;
      return;
    }
    int words = 0;
    for (int i = first; i < end; i++) {
      words += tokens.isWord(i) && !(tokens.is(i - 1, "-") && tokens.glued(i)) ? 1 : 0;
    }
    draft.person = words <= 3 ? 1 : 0;
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
        && !role(lower)
        && !evidence.withArticle(lower)
        && lexicon.isNoun(lower);
  }

  private boolean acronym(int i) {
    String text = tokens.text(i);
    String key = text.replace(".", "");
    return key.length() >= 2
        && key.length() <= 7
        && !NameWords.PLAIN_CAPITALS.contains(tokens.lower(i))
        && !tokens.isNumber(i + 1)
        && !NameWords.FUNCTION.contains(tokens.lower(i));
  }

  private Draft add(int first, int end, Name.@Nullable Type type) {
    Draft draft = new Draft(first, end);
    draft.type = type;
    drafts.add(draft);
    return draft;
  }

  /** The words of a name as the lexicon spells them, hyphens left out. */
  private String key(int first, int end) {
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

  private String words(int first, int end) {
    return Words.join(tokens, first, end);
  }
}
