package dev.twosource.reading.name;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
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
  private final Tokens tokens;
  private final Evidence evidence;
  private final Known known;
  private final Runs runs;
  private final Openers openers;
  private final Unknown unknown;
  private final Abroad abroad;
  private final Lexicon lexicon = Lexicon.get();
  private final List<Draft> drafts = new ArrayList<>();

  Spotter(Tokens tokens, Evidence evidence) {
    this.tokens = tokens;
    this.evidence = evidence;
    this.known = new Known(tokens, evidence);
    this.abroad = new Abroad(tokens, evidence);
    this.runs = new Runs(tokens, evidence, known);
    this.openers = new Openers(tokens, evidence, known, runs, abroad);
    this.unknown = new Unknown(tokens, evidence, known, abroad);
  }

  /** The mentions in text order. */
  List<Draft> spot() {
    for (Sentence sentence : tokens.sentences()) {
      int i = sentence.firstToken();
      while (i < sentence.endToken()) {
        if (!openers.starts(i, sentence)) {
          i++;
          continue;
        }
        int end = runs.run(i, sentence.endToken());
        cut(i, end);
        i = end;
      }
    }
    return drafts;
  }

  // ---- cutting a run

  private void cut(int first, int end) {
    if (tokens.is(first - 1, "(") && tokens.is(first + 1, "-") && tokens.is(first, "d", "r", "i")) {
      return; // "(D-N.M.)"
    }
    int i = first;
    while (i < end) {
      String lower = tokens.lower(i);
      if (!tokens.isWord(i) || !tokens.isCapitalised(i) && !Openers.camel(tokens.text(i))) {
        i++;
        continue;
      }
      Name.Type abroadType = abroadAt(i, end);
      if (abroadType != null) {
        Draft draft = add(i, end, abroadType);
        draft.sure = true;
        return;
      }
      if (NameWords.HONORIFICS.contains(lower) && i + 1 < end) {
        titled(i, i + 1, end, lower);
        return;
      }
      if (position(i, end)) {
        titled(i, i + 1, end, lower);
        return;
      }
      int body = known.bodyEnd(i, end);
      int office = known.roleEnd(i, end);
      // "at Gull Point", "near Bishop Rock": no office of anybody
      boolean spot =
          office == i + 1
              && end == i + 2
              && NameWords.placeEnd(tokens.lower(i + 1))
              && tokens.is(i - 1, "at", "in", "near", "off", "on", "from", "to", "past", "around");
      if (office > i
          && !spot
          && office < end
          && (body < end || !NameWords.BODY_ENDS.contains(tokens.lower(end - 1)))) {
        titled(i, office, end, null);
        return;
      }
      int of = known.officeOf(i, end);
      if (of > i && (office == i || office == end)) {
        peoples(i, of); // "Chairman of AirTran Airways"
        i = of + 1;
        continue;
      }
      if (office == end && office > i && body < end && !(end - i == 1 && known.single(i))) {
        int from = officeStart(i, end);
        if (from > i && !evidence.plural(tokens.lower(from))) {
          owner(i, from); // "the Apple Chief Executive"
        } else {
          peoples(i, end);
        }
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
      int people = known.demonymEnd(i, end);
      if (people > i && known.placeEnd(i, end) <= people && !personAfterGiven(i, end)) {
        demonym(i, people);
        i = people;
        continue;
      }
      boolean kingdom = tokens.sequence(i, "u.", "k.");
      if ((kingdom || tokens.sequence(i, "u.", "s.")) && i + 1 < end) {
        Draft draft = add(i, i + 2, Name.Type.PLACE); // "U. S. Geological Survey"
        draft.place = lexicon.place(kingdom ? "united kingdom" : "united states");
        draft.sure = true;
        i += 2;
        continue;
      }
      if (tokens.is(i - 1, "the") && lexicon.isPlace("the " + lower)) {
        Draft draft = add(i, i + 1, Name.Type.PLACE); // "The Hague"
        draft.place = lexicon.place("the " + lower);
        draft.sure = true;
        i++;
        continue;
      }
      int place = known.placeEnd(i, end);
      if (place > i) {
        i = place(i, place, end);
        continue;
      }
      int next = nextPart(i, end);
      whole(i, next);
      i = next;
    }
  }

  /** What the head of a name from abroad makes of the rest of a run, or null. */
  private Name.@Nullable Type abroadAt(int i, int end) {
    boolean title = NameWords.HONORIFICS.contains(tokens.lower(i));
    Name.Type type = title ? null : abroad.type(i, end);
    // "Costa Rican", "Banco Santander", "Puerto Rico": what is known needs no head
    boolean other =
        type == null
            || known.demonymEnd(i, end) > i
            || known.organisationEnd(i, end) > i
            || lexicon.isPlace(known.key(i, end));
    return other ? null : type;
  }

  /** "QB Andrew Lind": two capitals before a full name are what its bearer is. */
  private boolean position(int i, int end) {
    return tokens.text(i).length() == 2
        && tokens.isAllCapitals(i)
        && i + 2 < end
        && lexicon.isGivenName(tokens.lower(i + 1))
        && !lexicon.isPlace(tokens.lower(i))
        && !lexicon.isPlace(tokens.lower(i + 1))
        && !lexicon.isOrganisation(tokens.lower(i))
        && !lexicon.isGivenName(tokens.lower(i))
        && !tokens.isAllCapitals(i + 1);
  }

  private int seatEnd;

  private @Nullable String seat(int i, int end) {
    for (int stop = Math.min(end, i + 2); stop > i; stop--) {
      String country = NameWords.seat(known.key(i, stop));
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
    if (bearer(first, first + 1, end, false)) {
      return first + 1; // "In Halden Nora Tveit won"
    }
    for (int i = first + 1; i < end; i++) {
      if (i + 2 < end && legalForm(tokens.lower(i)) && lexicon.isGivenName(tokens.lower(i + 1))) {
        return i + 1; // "the chairman of Lisk LLC Jim Udell"
      }
      if (i + 1 < end && tokens.is(i, "dr", "dr.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.")) {
        return i; // "Headteacher Dr Ana Lisk"
      }
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

  /**
   * Whether a person is named right behind the place with which a sentence opens, or which an
   * office is of: "On Monday in Halden Nora Tveit", "the ambassador to Chile Nora Tveit".
   *
   * @param place whether the place is a known one
   */
  private boolean bearer(int first, int name, int end, boolean place) {
    boolean opens =
        first - tokens.sentences().get(tokens.sentenceOf(first)).firstToken() <= OPENING;
    String last = tokens.lower(end - 1);
    boolean behind =
        opens && tokens.is(first - 1, "in", "at", "near", "from") || place && posted(first);
    return behind
        && end - name == 2
        && tokens.isCapitalised(name)
        && lexicon.isGivenName(tokens.lower(name))
        && (place
            || !lexicon.isGivenName(tokens.lower(first)) && !SAINTS.contains(tokens.lower(first)))
        && !NameWords.PLACE_ENDS.contains(last)
        && !NameWords.placeEnd(last)
        && !NameWords.BODY_ENDS.contains(last)
        && !NameWords.OTHER_ENDS.contains(last)
        && (place || !evidence.common(last));
  }

  /** "Ambassador to Chile", "the mayor of Halden": not "a friend of Georgia". */
  private boolean posted(int place) {
    return tokens.is(place - 1, "to", "of", "for", "in")
        && known.role(tokens.lower(place - 2))
        && !lexicon.isGivenName(tokens.lower(place));
  }

  /** So far from its beginning a sentence opens with a place: "On the hill at Halden". */
  private static final int OPENING = 5;

  /** With what the names of places begin that go on with somebody's name. */
  private static final WordSet SAINTS =
      WordList.probed(
          """
              san santa santo sant sankt saint st st. são sao sainte port fort mount lake villa new
              los las la el al ciudad puerto cape point camp cerro isla king queen mont place rue""");

  private static boolean legalForm(String lower) {
    return switch (lower) {
      case "inc",
          "inc.",
          "ltd",
          "ltd.",
          "plc",
          "corp",
          "corp.",
          "llc",
          "llp",
          "gmbh",
          "ag",
          "nv",
          "spa",
          "ab",
          "asa",
          "oyj",
          "corporation",
          "co." ->
          true;
      default -> false;
    };
  }

  private boolean personAfterGiven(int i, int end) {
    return end - i == 2
        && lexicon.isGivenName(tokens.lower(i))
        && !evidence.common(tokens.lower(i + 1));
  }

  private void peoples(int i, int end) {
    int at = i;
    while (at < end) {
      int people = known.demonymEnd(at, end);
      int place = known.placeEnd(at, end);
      if (seat(at, Math.min(end, at + 2)) != null) {
        at = seatEnd;
      } else if (people > at && place <= people) {
        demonym(at, people);
        at = people;
      } else if (place > at && (place > at + 1 || evidence.nameAnyway(at))) {
        Draft draft = add(at, place, Name.Type.PLACE);
        draft.place = lexicon.place(known.key(at, place));
        at = place;
      } else if (tokens.isAllCapitals(at) && unknown.acronym(at)) {
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
    draft.place = lexicon.demonymPlace(known.key(i, end));
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
      int office = known.roleEnd(from, end);
      if (office == end && end - from > 1) {
        return; // "the Lord Chief Justice"
      }
      from = office > from && office < end ? office : from;
    }
    if (first < name && honorific == null) {
      int office = officeStart(first, name);
      // "Aer Lingus Chief Executive", "General Motors CEO": the body before the office is a name of
      // its own
      if (office > first && !evidence.plural(tokens.lower(office))) {
        owner(first, office);
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
      draft.role = Words.join(tokens, first, name);
      title = tokens.lower(name - 1);
    } else if (from > first + 1 && !NameWords.HONORIFICS.contains(tokens.lower(from - 1))) {
      boolean office = tokens.is(first, "lord", "lady") && tokens.is(first + 1, "mayor", "chief");
      draft.role = Words.join(tokens, office ? first : first + 1, from);
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

  /** Where an office begins that ends before token {@code end}: behind the body that has it. */
  private int officeStart(int first, int end) {
    int office = end - 1;
    // "Armenian Energy Minister": of what somebody is minister is no company
    boolean minister = tokens.is(office, "minister");
    while (office > first
        && (known.role(tokens.lower(office - 1))
            || evidence.common(tokens.lower(office - 1)) && (minister || !body(office - 1, first))
            || !tokens.isWord(office - 1))) {
      office--;
    }
    return office;
  }

  /** Whether a body's name goes on to this word: "General Motors CEO", "Apple CEO". */
  private boolean body(int i, int first) {
    String lower = tokens.lower(i);
    return NameWords.BODY_ENDS.contains(lower)
        || i > first && NameWords.TRADES.contains(lower)
        || i == first
            && evidence.capital(lower) > 1
            && evidence.lower(lower) == 0
            && !evidence.withArticle(lower)
            && lexicon.isNoun(lower)
            && lexicon.commonness(lower) < 5;
  }

  /** Reads the body before an office. */
  private void owner(int first, int office) {
    int before = drafts.size();
    cut(first, office);
    if (drafts.size() > before && drafts.get(drafts.size() - 1).end == office) {
      drafts.get(drafts.size() - 1).body += 4;
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

  /** Reads what begins with a known place; gives the token to go on with. */
  private int place(int first, int placeEnd, int end) {
    boolean given = placeEnd == first + 1 && lexicon.isGivenName(tokens.lower(first));
    if (placeEnd < end && bearer(first, placeEnd, end, true)) {
      placeDraft(first, placeEnd);
      return placeEnd; // "In London Alan Quill was held"
    }
    if (placeEnd < end) {
      String last = tokens.lower(end - 1);
      boolean bearer = given && end - first == 2 && lexicon.isSurname(last);
      if (NameWords.PLACE_ENDS.contains(last) || NameWords.placeEnd(last) && !bearer) {
        Draft draft = add(first, end, Name.Type.PLACE);
        draft.sure = true;
        return end;
      }
      if (given && !lexicon.isPlace(tokens.lower(placeEnd)) || personContext(first, end)) {
        whole(first, end);
        return end;
      }
      if (tokens.is(placeEnd, "-")
          || lexicon.isPlace(known.key(placeEnd, end))
          || evidence.style(tokens.sentenceOf(first)) != Evidence.Style.NORMAL) {
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
    return known.role(tokens.lower(first - 1)) && tokens.isWord(first - 1) && end - first > 1;
  }

  private void placeDraft(int first, int end) {
    String lower = tokens.lower(first);
    Draft draft = add(first, end, Name.Type.PLACE);
    draft.place = lexicon.place(known.key(first, end));
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

  private void whole(int first, int end) {
    Draft draft = unknown.read(first, end);
    if (draft != null) {
      drafts.add(draft);
    }
  }

  private Draft add(int first, int end, Name.@Nullable Type type) {
    Draft draft = new Draft(first, end);
    draft.type = type;
    drafts.add(draft);
    return draft;
  }
}
