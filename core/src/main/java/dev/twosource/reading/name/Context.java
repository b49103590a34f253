package dev.twosource.reading.name;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Name;
import dev.twosource.reading.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what stands around a name: roles before and after it, ages, and the signs of its type. */
final class Context {
  private static final int LONGEST_ROLE = 5;
  private static final int LONGEST_APPOSITION = 12;

  private final Tokens tokens;
  private final Evidence evidence;
  private final Signs signs;
  private final Lexicon lexicon = Lexicon.get();

  Context(Tokens tokens, Evidence evidence) {
    this.tokens = tokens;
    this.evidence = evidence;
    this.signs = new Signs(tokens);
  }

  void read(List<Draft> drafts) {
    Set<String> indices = indices(drafts);
    for (int d = 0; d < drafts.size(); d++) {
      Draft draft = drafts.get(d);
      int limit = tokens.sentences().get(tokens.sentenceOf(draft.first)).endToken();
      int start = tokens.sentences().get(tokens.sentenceOf(draft.first)).firstToken();
      boolean index =
          !indices.isEmpty()
              && !draft.titled
              && indices.contains(Words.join(tokens, draft.first, draft.end));
      if (index) {
        draft.type = Name.Type.OTHER;
        draft.sure = true;
      }
      if (index || thing(draft, limit)) {
        continue;
      }
      if (draft.demonym || draft.sure && draft.type == Name.Type.ORGANISATION) {
        continue;
      }
      before(draft, start);
      after(draft, limit);
      signs.read(draft, start, limit);
    }
    for (int d = 1; d < drafts.size(); d++) {
      neighbours(drafts.get(d - 1), drafts.get(d));
    }
    for (int d = drafts.size() - 1; d > 0; d--) {
      neighbours(drafts.get(d), drafts.get(d - 1));
    }
    new Whereabouts(tokens).read(drafts);
  }

  /** The names of stock indices: "the FTSE index", "the Nikkei fell 406.51 points". */
  private Set<String> indices(List<Draft> drafts) {
    Set<String> found = new HashSet<>();
    Draft last = null;
    for (Draft draft : drafts) {
      if (draft.demonym || draft.titled || draft.place != null) {
        last = null;
        continue;
      }
      String words = Words.join(tokens, draft.first, draft.end);
      boolean bracket =
          last != null
              && tokens.is(draft.first - 1, "(")
              && last.end == draft.first - 1
              && tokens.is(draft.end, ")")
              && (last.type == Name.Type.OTHER && last.sure
                  || found.contains(Words.join(tokens, last.first, last.end)));
      if (bracket || index(draft) || points(draft)) {
        found.add(words);
      }
      last = draft;
    }
    return found;
  }

  private boolean index(Draft draft) {
    return tokens.is(draft.end, "index", "composite")
        || tokens.sequence(draft.end, "industrial", "average")
        || tokens.sequence(draft.end, "stock", "index")
        || tokens.sequence(draft.end, "stock", "market", "index");
  }

  /** Whether it stands or moves so many points as no team ever scores. */
  private boolean points(Draft draft) {
    boolean article =
        tokens.is(draft.first - 1, "the", "'s")
            || lexicon.demonym(tokens.lower(draft.first - 1)) != null;
    if (!article || evidence.plural(tokens.lower(draft.end - 1))) {
      return false; // "Ole Berg averaged 15.5 points", "the Ravens scored 102.5"
    }
    for (int i = draft.end; i < draft.end + 14 && !tokens.isCapitalised(i); i++) {
      if (tokens.is(i, ".", "!", "?")) {
        return false;
      }
      if (tokens.is(i, "points") && tokens.isNumber(i - 1)) {
        String number = tokens.text(i - 1);
        return number.indexOf('.') > 0 || number.replace(",", "").length() > 3;
      }
    }
    return false;
  }

  /** "Boeing 787" and "Airbus A380": what a body builds. */
  private boolean thing(Draft draft, int limit) {
    if (draft.demonym || draft.titled || draft.type == Name.Type.PERSON && draft.sure) {
      return false;
    }
    boolean letters =
        draft.end - draft.first == 1
            && tokens.isAllCapitals(draft.first)
            && tokens.is(draft.end, "-")
            && tokens.glued(draft.end)
            && tokens.glued(draft.end + 1)
            && tokens.isNumber(draft.end + 1);
    if (letters) {
      draft.model = true; // "DC-9"
      return true;
    }
    if (draft.type == Name.Type.PLACE && draft.sure) {
      return false;
    }
    draft.model =
        modelNumber(draft.end - 1) && draft.end - draft.first > 1
            || draft.end < limit
                && !tokens.glued(draft.end)
                && (modelNumber(draft.end)
                    || digits(draft.end)
                        && (tokens.glued(draft.end + 1)
                                && tokens.is(draft.end + 1, "s", "-", "er", "lr", "f")
                            || !tokens.isNumber(draft.end + 1)
                                && !tokens.is(draft.end + 1, "per", "percent", "%")
                                && tokens.text(draft.end).length() == 3
                                && !counted(draft.end + 1)));
    draft.body += draft.model ? 2 : 0; // who builds it is a body where it stands alone
    return draft.model;
  }

  /** "A380", "F-16" and "GT3": letters and digits in one. */
  private boolean modelNumber(int i) {
    if (!tokens.isWord(i) || !tokens.isCapitalised(i) || tokens.text(i).length() > 6) {
      return false;
    }
    String text = tokens.text(i);
    char last = text.charAt(text.length() - 1);
    boolean digit = last >= '0' && last <= '9';
    for (int k = 1; k < text.length() && !digit; k++) {
      digit = text.charAt(k) >= '0' && text.charAt(k) <= '9';
    }
    return digit;
  }

  private boolean digits(int i) {
    return tokens.isNumber(i)
        && tokens.text(i).length() == 3
        && tokens.text(i).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** "gave Boeing 300 days": a number of what stands behind it. */
  private boolean counted(int i) {
    String lower = tokens.lower(i);
    return tokens.isWord(i)
        && !tokens.isCapitalised(i)
        && (evidence.plural(lower) || lower.endsWith("s") && lower.length() > 3)
        && !NameWords.COMPANY_THINGS.contains(lower);
  }

  /** "General Motors, Ford and Chrysler": names in a list are of one kind. */
  private void neighbours(Draft known, Draft open) {
    boolean body = known.type == null && known.body >= 3 && known.person == 0 && known.spot == 0;
    boolean told = known.sure && !known.demonym && known.type != null;
    if (!told && !body || open.sure || open.titled) {
      return;
    }
    Draft left = known.first < open.first ? known : open;
    Draft right = left == known ? open : known;
    int at = left.end;
    at += tokens.is(at, ",") ? 1 : 0;
    at += tokens.is(at, "and", "or") ? 1 : 0;
    if (at == left.end || at != right.wholeFirst || left.wholeEnd != left.end) {
      return;
    }
    boolean pair = tokens.is(right.first - 1, "and", "or");
    boolean spot = tokens.is(left.first - 1, "in", "from", "near", "at", "of");
    if (!pair && (spot || !tokens.is(right.end, ",", "and"))) {
      return; // a comma alone also joins a place to what it is part of
    }
    switch (body ? Name.Type.ORGANISATION : known.type) {
      case PERSON -> open.person += 1;
      case ORGANISATION -> {
        open.body += told ? 3 : 2;
        open.company = true;
      }
      case PLACE -> open.spot += 2;
      case OTHER -> {}
    }
  }

  private boolean mayBePerson(Draft draft) {
    return (draft.type == null
            || draft.type == Name.Type.PERSON
            || draft.type == Name.Type.OTHER
            || draft.type == Name.Type.PLACE && !draft.sure)
        && !letters(draft);
  }

  /** "the assistant GM", "three prior DUI convictions": a few capitals among words are nobody. */
  private boolean letters(Draft draft) {
    String text = tokens.text(draft.first);
    String lower = tokens.lower(draft.first);
    return draft.end - draft.first == 1
        && text.length() >= 2
        && text.length() <= 4
        && tokens.isAllCapitals(draft.first)
        && evidence.style(tokens.sentenceOf(draft.first)) == Evidence.Style.NORMAL
        && !lexicon.isSurname(lower)
        && !lexicon.isGivenName(lower)
        && !NameWords.HONORIFICS.contains(tokens.lower(draft.first - 1));
  }

  private void before(Draft draft, int start) {
    int before = draft.wholeFirst - 1;
    if (tokens.is(before, ",") && before > start) {
      if (office(draft, before, start)) {
        return;
      }
      if (lexicon.isKin(tokens.lower(before - 1)) || introduced(draft, before, start)) {
        before--; // "his brother, Radu", "its spokesman, Radu Popa,"
      } else {
        boolean spot =
            NameWords.PLACE_NOUNS.contains(tokens.lower(before - 1))
                && tokens.is(before - 2, "the", "its", "their", "a")
                && closed(draft);
        draft.spot += spot ? 4 : 0; // "the village, Velmora,"
        return;
      }
    }
    if (before < start) {
      return;
    }
    String lower = tokens.lower(before);
    // "17-year-old Noa Perkovic"
    if (lower.equals("old")
        && tokens.is(before - 1, "-")
        && tokens.is(before - 2, "year")
        && tokens.isNumber(before - 4)) {
      setAge(draft, before - 4);
      draft.wholeFirst = before - 4;
      person(draft, 3);
      return;
    }
    if (!tokens.isWord(before) || tokens.isCapitalised(before)) {
      return;
    }
    if (NameWords.THING_NOUNS.contains(lower)
        && !draft.titled
        && (mayBePerson(draft) || draft.type == Name.Type.PLACE)
        && !tokens.is(before - 1, "by")) {
      draft.type = Name.Type.OTHER;
      draft.sure = true;
      draft.thing += 4;
      return;
    }
    if (NameWords.BODY_NOUNS.contains(lower)) {
      if (!draft.sure && !lexicon.isGivenName(tokens.lower(draft.first))) {
        draft.body += 3;
        draft.company = true;
        return;
      }
    }
    draft.kin = lexicon.isKin(lower) && family(before);
    if (!draft.kin
        && lexicon.isRole(lower)
        && mayBePerson(draft)
        && !tokens.is(before - 1, "of", "to", "by")
        && !verbal(before)) {
      int from = before;
      while (from - 1 >= start && before - from < LONGEST_ROLE && modifier(from - 1)) {
        from--;
      }
      from = trimmed(draft, from, before);
      String told = Words.join(tokens, from, before + 1);
      if (NameWords.ANYBODY.contains(lower)) {
        draft.wholeFirst = from; // says nothing of an office
      } else if (draft.role != null && before < draft.wholeFirst - 1) {
        draft.laterRole = told; // "the liaison officer, Captain Ibarra"
      } else {
        draft.role = told + (draft.role == null ? "" : " " + draft.role);
      }
      draft.wholeFirst = from;
      draft.titled = true;
      gender(draft, lower);
      person(draft, 4);
    } else if (lexicon.isKin(lower) && mayBePerson(draft)) {
      gender(draft, lower);
      person(draft, 3);
    } else if (NameWords.BODY_NOUNS.contains(lower)) {
      draft.body += 2;
    }
  }

  /** Takes an age off the words of a role: "36-year-old champion". */
  private int trimmed(Draft draft, int from, int head) {
    for (int i = from; i < head; i++) {
      if (tokens.is(i, "old") && tokens.is(i - 2, "year", "years")) {
        if (tokens.isNumber(i - 4)) {
          setAge(draft, i - 4);
        }
        return i + 1;
      }
    }
    int first = from;
    while (first < head && !tokens.isWord(first)) {
      first++;
    }
    return first;
  }

  /**
   * "The defence minister, Radu Popa," and "their company, Mandel,": a word for what it is, with an
   * article or owner, and a comma on either side.
   */
  private boolean introduced(Draft draft, int comma, int start) {
    String head = tokens.lower(comma - 1);
    boolean noun =
        lexicon.isRole(head)
            || NameWords.BODY_NOUNS.contains(head)
            || NameWords.THING_NOUNS.contains(head);
    if (!noun
        || !tokens.isWord(comma - 1)
        || evidence.plural(head)
        || !closed(draft)
        || lexicon.isPlace(Words.join(tokens, draft.first, draft.end))) {
      return false;
    }
    int from = comma - 1;
    while (from - 1 >= start && comma - from <= LONGEST_ROLE && modifier(from - 1)) {
      from--;
    }
    return determiner(from - 1) || tokens.isCapitalised(from) && from == start;
  }

  private boolean closed(Draft draft) {
    return draft.end >= tokens.size()
        || tokens.is(draft.end, ",", ".", ";", ")", "—", "–", "-", "\"", "”", "?", "!", "(")
        || tokens.sentenceOf(draft.end) != tokens.sentenceOf(draft.first);
  }

  private boolean determiner(int i) {
    return tokens.is(
        i, "the", "his", "her", "its", "their", "our", "my", "your", "'s", "'", "whose");
  }

  /** "The head of the agency, Anna Berg,": an office with what it is over. */
  private boolean office(Draft draft, int comma, int start) {
    if (draft.end - draft.first < 2 || !mayBePerson(draft) || !closed(draft)) {
      return false;
    }
    boolean name = draft.type == Name.Type.PERSON || lexicon.isGivenName(tokens.lower(draft.first));
    String near = tokens.lower(comma - 1);
    boolean nearer =
        NameWords.BODY_NOUNS.contains(near)
            || NameWords.PLACE_NOUNS.contains(near)
            || NameWords.THING_NOUNS.contains(near)
            || lexicon.isRole(near);
    // "the governor of the central bank, Rasa Vaitkute,": no given name that is known, but an
    // office
    boolean shaped = draft.type == null && draft.shaped && !NameWords.THING_NOUNS.contains(near);
    boolean sure = name && !(nearer && !lexicon.isGivenName(tokens.lower(draft.first)));
    if (!sure && !shaped) {
      return false;
    }
    for (int of = comma - 2; of > start && comma - of <= LONGEST_APPOSITION; of--) {
      if (!tokens.isWord(of) && !tokens.is(of, "'s", "'", "-", "&")
          || tokens.is(of, "who", "which", "that", "said", "told", "was", "were", "is", "are")) {
        return false;
      }
      if (!tokens.is(of, "of", "for", "in", "at", "to") || !role(tokens.lower(of - 1))) {
        continue;
      }
      if (!sure && !OFFICES.contains(tokens.lower(of - 1))) {
        return false;
      }
      int from = of - 1;
      while (from - 1 >= start && of - from < LONGEST_ROLE && modifier(from - 1)) {
        from--;
      }
      if (!evidence.plural(tokens.lower(of - 1))
          && (determiner(from - 1) || tokens.isCapitalised(from) && from == start)) {
        draft.role = Words.join(tokens, from, comma);
        draft.wholeFirst = from;
        draft.titled = true;
        gender(draft, tokens.lower(of - 1));
        person(draft, 4);
        return true;
      }
    }
    return false;
  }

  /** Offices that no company holds. */
  private static final Set<String> OFFICES =
      WordList.set(
          """
              governor ambassador minister secretary mayor head director chairman chairwoman chair
              president chief commander captain coach envoy consul commissioner rector dean bishop
              spokesman spokeswoman spokesperson editor headmaster headmistress principal speaker
              superintendent conductor curator treasurer prosecutor""");

  /** Whether a word for a relative of one's own blood or name is somebody's: "his brother". */
  private boolean family(int kin) {
    if (!tokens.is(kin - 1, "his", "her", "'s") && !tokens.is(kin - 2, "his", "her", "'s")) {
      return false;
    }
    return tokens.is(kin, "brother", "sister", "son", "daughter", "father", "mother", "twin");
  }

  /** "judge" in "to judge Smith". */
  private boolean verbal(int i) {
    return lexicon.isVerb(tokens.lower(i)) && tokens.is(i - 1, "to", "will", "would", "not");
  }

  private boolean modifier(int i) {
    String lower = tokens.lower(i);
    if (!tokens.isWord(i)) {
      return lower.equals("-") && tokens.glued(i) && tokens.glued(i + 1);
    }
    if (tokens.isCapitalised(i)) {
      boolean opener = i == tokens.sentences().get(tokens.sentenceOf(i)).firstToken();
      return lexicon.demonym(lower) != null
          || lexicon.isPlace(lower) && !tokens.is(i + 1, "'s")
          || opener
              && !NameWords.FUNCTION.contains(lower)
              && (lexicon.isRole(lower)
                  || lexicon.isAdjective(lower)
                  || lexicon.isNoun(lower)
                  || NameWords.ROLE_ACTIONS.contains(lower));
    }
    if (NameWords.FUNCTION.contains(lower)
        || NameWords.SPEECH.contains(lower)
        || lexicon.isKin(lower)) {
      return false;
    }
    String noun = lexicon.lemma(lower, false);
    boolean plural = !noun.equals(lower);
    if (lower.endsWith("ing")) {
      // "leaving general manager Ole Berg to pay" is no manager who is leaving
      return NameWords.ROLE_ACTIONS.contains(lower)
          || determiner(i - 1)
          || tokens.is(i - 1, "a", "an")
          || lexicon.isAdjective(tokens.lower(i - 1)) && determiner(i - 2);
    }
    if (lower.endsWith("ed")) {
      return (lexicon.isAdjective(lower) || lexicon.isNoun(lower)) && introduces(i - 1);
    }
    // "the judge sent smuggler Ivo Lankar to jail": a verb is no part of an office
    String verb = lexicon.isVerb(lower) ? lower : lexicon.lemma(lower, true);
    if (!verb.equals(lower) && !lower.endsWith("s")) {
      return lexicon.isAdjective(lower) && introduces(i - 1);
    }
    if (tokens.is(i, "put", "let", "quit")) {
      return false;
    }
    return !plural && (lexicon.isAdjective(lower) || lexicon.isNoun(lower))
        // "Ireland's fisheries minister", "the sports editor"
        || lexicon.isNoun(noun)
            && lexicon.isRole(tokens.lower(i + 1))
            && (determiner(i - 1) || tokens.is(i - 1, "'s", "'") || tokens.isCapitalised(i - 1))
        || lower.equals("sales")
        || lower.equals("operations")
        || lower.equals("affairs")
        || lower.equals("communications");
  }

  /** Whether a noun and its attributes begin behind token {@code i}. */
  private boolean introduces(int i) {
    return determiner(i)
        || lexicon.demonym(tokens.lower(i)) != null
        || tokens.is(
            i, "a", "an", "by", "of", "with", "for", "from", "to", "and", "as", "former", "-", ",");
  }

  private void person(Draft draft, int votes) {
    draft.person += votes;
    if (votes >= 3 && (draft.type == null || draft.type == Name.Type.OTHER || !draft.sure)) {
      draft.type = Name.Type.PERSON;
    }
  }

  private static void gender(Draft draft, String word) {
    if (draft.gender == ' ') {
      draft.gender =
          NameWords.FEMALE_TITLES.contains(word)
                  || word.endsWith("woman")
                  || word.equals("wife")
                  || word.equals("mother")
                  || word.equals("sister")
                  || word.equals("daughter")
                  || word.equals("widow")
                  || word.equals("niece")
              ? 'f'
              : NameWords.MALE_TITLES.contains(word)
                      || word.equals("husband")
                      || word.equals("son")
                      || word.equals("nephew")
                  ? 'm'
                  : ' ';
    }
  }

  private void setAge(Draft draft, int token) {
    String text = tokens.text(token);
    if (text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      int age = Integer.parseInt(text);
      if (age > 0 && age <= 122) {
        draft.age = age;
      }
    }
  }

  private void after(Draft draft, int limit) {
    if (!mayBePerson(draft)) {
      return;
    }
    int at = draft.end;
    boolean bracket = tokens.is(at, "(");
    if (at >= limit || !bracket && !tokens.is(at, ",")) {
      // "Nkechi Obi has been chief magistrate since 2019"
      if (draft.end - draft.first == 2 && office(at, limit)) {
        person(draft, 3);
      }
      return;
    }
    int next = at + 1;
    if (tokens.is(next, "aged", "age") && tokens.isNumber(next + 1)) {
      if (tokens.is(draft.first - 1, "in", "near")) {
        return; // "died in Lyon, aged 91"
      }
      next++;
    }
    if (tokens.isNumber(next)
        && next + 1 <= limit
        && tokens.text(next).length() <= 3
        && (bracket
            ? tokens.is(next + 1, ")")
            : tokens.is(next + 1, ",", ".", ";", "and", "who", "told", "said")
                || next + 1 == limit)) {
      Integer old = draft.age;
      setAge(draft, next);
      if (draft.age != null && !java.util.Objects.equals(old, draft.age)) {
        draft.wholeEnd = next + 1 + (bracket ? 1 : 0);
        person(draft, 3);
        at = next + 1;
        if (!tokens.is(at, ",")) {
          return;
        }
        next = at + 1;
      } else {
        return;
      }
    }
    if (bracket) {
      return;
    }
    if (tokens.is(next, "a", "an")
        && tokens.is(next + 3, "year")
        && tokens.is(next + 5, "old")
        && tokens.isNumber(next + 1)) {
      setAge(draft, next + 1); // ", a 38-year-old father of two"
      person(draft, 3);
      return;
    }
    if (tokens.is(next, "who", "whose")) {
      boolean human = draft.end - draft.first > 1 && (lives(next + 1) || office(next + 1, limit));
      person(draft, human ? 4 : 1);
      return;
    }
    apposition(draft, next, limit);
  }

  /** Whether a verb says what people do and no club does: "who died", "who was born in Lyon". */
  private boolean lives(int verb) {
    int i = tokens.is(verb, "has", "had", "was", "is", "also", "later", "once") ? verb + 1 : verb;
    return LIFE.contains(tokens.lower(i));
  }

  private static final Set<String> LIFE =
      WordList.set(
          """
              lives lived died born grew studied studies married teaches taught retired heads
              chairs edits headed chaired presides presided resigned witnessed lectures""");

  /**
   * "who is Enugu's chief magistrate", "was until Tuesday the director": somebody who holds an
   * office.
   */
  private boolean office(int first, int limit) {
    int i = first;
    while (i < Math.min(limit, first + 3) && tokens.is(i, "has", "had", "until", "now", "also")) {
      i++;
    }
    if (!tokens.is(i, "is", "was", "been", "became", "becomes", "remains")) {
      return false;
    }
    for (int k = i + 1; k < Math.min(limit, i + 7); k++) {
      if (tokens.is(k, ",", ".", ";", ":", "by", "that", "which", "who", "in", "with", "not")) {
        return false;
      }
      boolean role = role(tokens.lower(k)) && !tokens.is(k + 1, "'s", "'", "-");
      if (role && !role(tokens.lower(k + 1))) {
        return !NameWords.AGENTS.contains(tokens.lower(k)) && !tokens.is(k, "leader", "partner");
      }
    }
    return false;
  }

  /**
   * "Igor Kostyukov, head of military intelligence," and "Nora Lind, a former governor of the
   * bank,".
   */
  private void apposition(Draft draft, int first, int limit) {
    int i = first;
    if (tokens.is(i, "the", "a", "an", "its", "their", "his", "her", "our")) {
      i++;
    }
    int head = -1;
    int stop = i;
    int most = Math.min(limit, first + LONGEST_APPOSITION);
    while (stop < most && !ends(stop, head)) {
      String lower = tokens.lower(stop);
      if (head < 0 || stop == head + 1 && role(lower)) {
        boolean owner = tokens.is(stop + 1, "'s", "'"); // "a farmer's daughter"
        if (kind(draft, first, stop)) {
          return;
        }
        if (!owner && (role(lower) || NameWords.RANKS.contains(lower))) {
          head = stop;
        } else if (!modifier(stop) && !tokens.isCapitalised(stop) && !tokens.is(stop, "'s", "'")) {
          break;
        }
      }
      stop++;
    }
    if (head < 0 || draft.end - draft.first == 1 && draft.type == Name.Type.PLACE) {
      return;
    }
    // a list of names is no apposition: "Anna Berg, coach Ole Dahl and ..."
    if (head + 1 < limit && tokens.isCapitalised(head + 1) && tokens.isWord(head + 1)
        || evidence.plural(tokens.lower(head))) {
      return;
    }
    boolean given = lexicon.isGivenName(tokens.lower(draft.first));
    boolean agent = NameWords.AGENTS.contains(tokens.lower(head)) && spoke(draft);
    if (NameWords.BODY_NOUNS.contains(tokens.lower(head)) && !given && !draft.sure && !agent) {
      draft.body += 4; // "Korvane Orbital, the builder,"
      return;
    }
    int end = head + 1;
    if (tokens.is(end, "of", "for", "at", "in", "to", "and", "on")) {
      end = Math.max(end, stop);
    }
    draft.laterRole = Words.join(tokens, i, end);
    draft.wholeEnd = end;
    gender(draft, tokens.lower(head));
    person(draft, draft.end - draft.first > 1 ? 4 : 2);
  }

  /** Whether a noun names an office, a rank or a trade. */
  private boolean role(String noun) {
    return lexicon.isRole(noun) || TRADES.contains(noun) || noun.endsWith("ologist");
  }

  private static final Set<String> TRADES =
      WordList.set(
          """
              treasurer headteacher archivist auditor brigadier colonel corporal officer co-pilot
              copilot bosun stewardess purser midwife paramedic headmaster headmistress brewer
              broadcaster councilman councilwoman developer filmmaker harbourmaster harbormaster medic
              producer programmer publisher strategist trustee zookeeper""");

  /** Whether somebody speaks under this name: "said Mira Holt, the owner". */
  private boolean spoke(Draft draft) {
    return NameWords.SPEECH.contains(tokens.lower(draft.first - 1));
  }

  /**
   * ", a bar near the port" and ", the survey ship,": what a name is, where that is no person.
   *
   * @return whether the noun tells it
   */
  private boolean kind(Draft draft, int first, int noun) {
    if (!tokens.is(first, "a", "an", "the") || noun == first) {
      return false;
    }
    String lower = tokens.lower(noun);
    boolean thing = NameWords.THING_NOUNS.contains(lower);
    boolean spot = NameWords.PLACE_NOUNS.contains(lower) || NameWords.VENUE_NOUNS.contains(lower);
    boolean body = NameWords.BODY_NOUNS.contains(lower) && !role(lower);
    boolean last =
        !tokens.isWord(noun + 1) && !tokens.is(noun + 1, "'s", "'", "-")
            || NameWords.FUNCTION.contains(tokens.lower(noun + 1))
            || tokens.is(noun + 1, "called", "based", "near", "north", "south", "east", "west");
    if (!last || !thing && !spot && !body || draft.titled) {
      return false;
    }
    if (draft.type == Name.Type.PERSON) {
      draft.type = null;
      draft.sure = false;
    }
    if (thing) {
      draft.thing += 4;
    } else if (body) {
      draft.body += 4;
    } else {
      draft.spot += 4;
    }
    return true;
  }

  private boolean ends(int i, int head) {
    return tokens.is(
            i, ",", ".", ";", ":", "(", ")", "—", "–", "who", "which", "that", "said", "says",
            "told", "\"", "“", "”", "was", "is", "has", "had", "were", "are", "will", "would")
        || head >= 0 && (NameWords.SPEECH.contains(tokens.lower(i)) && !tokens.is(i, "called"));
  }
}
