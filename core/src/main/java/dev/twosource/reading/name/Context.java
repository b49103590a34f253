package dev.twosource.reading.name;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.reading.Name;
import dev.twosource.reading.Tokens;
import java.util.List;

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
    for (int d = 0; d < drafts.size(); d++) {
      Draft draft = drafts.get(d);
      int limit = tokens.sentences().get(tokens.sentenceOf(draft.first)).endToken();
      int start = tokens.sentences().get(tokens.sentenceOf(draft.first)).firstToken();
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
      case ORGANISATION -> open.body += 2;
      case PLACE -> open.spot += 2;
      case OTHER -> {}
    }
  }

  private boolean mayBePerson(Draft draft) {
    return draft.type == null
        || draft.type == Name.Type.PERSON
        || draft.type == Name.Type.OTHER
        || draft.type == Name.Type.PLACE && !draft.sure;
  }

  private void before(Draft draft, int start) {
    int before = draft.wholeFirst - 1;
    if (tokens.is(before, ",") && before > start && lexicon.isKin(tokens.lower(before - 1))) {
      before--; // "his brother, Radu"
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
    if (NameWords.BODY_NOUNS.contains(lower)) {
      if (!draft.sure && !lexicon.isGivenName(tokens.lower(draft.first))) {
        draft.body += 3;
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
      draft.role =
          Words.join(tokens, from, before + 1) + (draft.role == null ? "" : " " + draft.role);
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
              && (lexicon.isRole(lower) || lexicon.isAdjective(lower) || lexicon.isNoun(lower));
    }
    if (NameWords.FUNCTION.contains(lower)
        || NameWords.SPEECH.contains(lower)
        || lexicon.isKin(lower)) {
      return false;
    }
    String noun = lexicon.lemma(lower, false);
    boolean plural = !noun.equals(lower);
    if (lower.endsWith("ed") || lower.endsWith("ing") || NameWords.SPEECH.contains(lower)) {
      return lexicon.isAdjective(lower) || lexicon.isNoun(lower);
    }
    return !plural && (lexicon.isAdjective(lower) || lexicon.isNoun(lower))
        || lower.equals("sales")
        || lower.equals("operations")
        || lower.equals("affairs")
        || lower.equals("communications");
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
      return;
    }
    int next = at + 1;
    if (tokens.is(next, "aged", "age") && tokens.isNumber(next + 1)) {
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
      draft.person += 1;
      return;
    }
    apposition(draft, next, limit);
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
      if (head < 0 || stop == head + 1 && lexicon.isRole(lower)) {
        if (lexicon.isRole(lower) || NameWords.RANKS.contains(lower)) {
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
    if (NameWords.BODY_NOUNS.contains(tokens.lower(head)) && !given && !draft.sure) {
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

  private boolean ends(int i, int head) {
    return tokens.is(
            i, ",", ".", ";", ":", "(", ")", "—", "–", "who", "which", "that", "said", "says",
            "told", "\"", "“", "”", "was", "is", "has", "had", "were", "are", "will", "would")
        || head >= 0 && (NameWords.SPEECH.contains(tokens.lower(i)) && !tokens.is(i, "called"));
  }
}
