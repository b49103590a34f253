package dev.twosource.reading.voice;

import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Entity;
import dev.twosource.reading.Name;
import dev.twosource.reading.Names;
import dev.twosource.reading.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a noun phrase as a party: who it is, for whom he speaks, and its key for other documents.
 */
final class PartyReader {
  private final Tokens tokens;
  private final Names names;
  private int cursor;

  PartyReader(Tokens tokens, Names names) {
    this.tokens = tokens;
    this.names = names;
  }

  /**
   * The party that a noun phrase names.
   *
   * @param first its first token
   * @param end the token after its words
   * @param appositionFirst the first token of what stands between commas after it, or -1
   * @param appositionEnd the token after that
   */
  Speaker read(int first, int end, int appositionFirst, int appositionEnd) {
    int headEnd = office(first, end, headEnd(first, end));
    String lead = tokens.lower(first);
    String head = tokens.lower(headEnd - 1);
    Name named = nameIn(first, headEnd);
    if (named == null && headEnd < end) {
      Name last = nameIn(headEnd, end); // "Minister of Public Works Ada Hill"
      boolean closes =
          last != null
              && last.type() == Name.Type.PERSON
              && last.endToken() == end
              && !tokens.is(headEnd, "for", "against", "with"); // "lawyers for banker Otto Hill"
      named =
          closes && !SpeakerReader.PREPOSITIONS.contains(tokens.lower(last.firstToken() - 1))
              ? last
              : null;
    }
    // a relative clause that was left out may have had the commas
    boolean apposed = appositionFirst >= end && tokens.isCapitalised(appositionFirst);
    int shownEnd = apposed && !tokens.isCapitalised(headEnd - 1) ? appositionEnd : end;
    String words = tokens.span(first, shownEnd).of(tokens.document());
    char gender = gender(first, end, lead);
    if (named != null && (end - first > 1 || named.proper() || named.type() == Name.Type.PERSON)) {
      Entity entity = names.entity(named);
      // "her office" is no "her": the name has to be the phrase's head
      boolean isHead = named.endToken() >= headEnd || named.firstToken() >= headEnd;
      boolean office = !named.proper() && SpeakerNouns.body(head) != null;
      if (entity.type() == Name.Type.PERSON && isHead && !office) {
        String body = spokesBody(first, named.firstToken(), end);
        if (body == null && appositionFirst >= end) {
          body = apposedBody(appositionFirst, appositionEnd);
        }
        return new Speaker(
            first, end, words, entity.key(), body, Speaker.Type.PERSON, true, gender);
      }
    }
    // "Breathe, the parents' movement that had called the march": what the word is a name of
    boolean introduced =
        named == null
            && end - first == 1
            && tokens.isCapitalised(first)
            && appositionFirst >= end
            && tokens.is(appositionFirst, "the", "a", "an")
            && SpeakerNouns.body(lead) == null
            && !SpeakerNouns.party(lead)
            && group(appositionFirst, appositionEnd);
    if (introduced) {
      return new Speaker(
          first, end, words, SpeakerNouns.fold(lead), null, Speaker.Type.BODY, true, ' ');
    }
    if (end - first == 1) {
      switch (lead) {
        case "he", "she", "they", "it", "who" -> {
          return new Speaker(first, end, words, null, null, Speaker.Type.PRONOUN, true, gender);
        }
        // "nobody can say that they stayed at home": it is the report that says it
        case "we", "i", "you", "nobody", "everybody", "everyone" -> {
          return new Speaker(first, end, words, null, null, Speaker.Type.NARRATOR, true, ' ');
        }
        default -> {}
      }
    }
    if (aged(first, end)) {
      return new Speaker(first, end, words, null, null, Speaker.Type.PRONOUN, true, ' ');
    }
    if (lead.equals("our") && SpeakerNouns.body(head) == null
        || lead.equals("this")
            && tokens.is(first + 1, "newspaper", "paper", "reporter", "website")) {
      return new Speaker(first, end, words, null, null, Speaker.Type.NARRATOR, true, ' ');
    }
    if (head.equals("one") || head.equals("another")) {
      return new Speaker(first, end, words, null, null, Speaker.Type.PERSON, true, gender);
    }
    // "army sources": whose they are is known
    boolean whose =
        tokens.is(headEnd - 1, "source", "sources")
            && headEnd - 2 >= first
            && SpeakerNouns.body(tokens.lower(headEnd - 2)) != null;
    if (whose) {
      Speaker body = read(first, headEnd - 1, -1, -1);
      return new Speaker(
          first, end, words, body.key(), body.body(), Speaker.Type.BODY, true, gender);
    }
    if (SpeakerNouns.unnamed(head)
        || tokens.sequence(first, "people", "familiar")
        || tokens.sequence(first, "a", "person", "familiar")
        || tokens.is(first, "it")) {
      return new Speaker(first, end, null, null, null, Speaker.Type.UNNAMED, true, ' ');
    }
    if (SpeakerNouns.spokes(head) && !apposed) {
      String body = spokesBody(first, headEnd, end);
      boolean known = body != null;
      return new Speaker(
          first,
          end,
          words,
          known ? body : "spokesperson",
          null,
          Speaker.Type.PERSON,
          true,
          gender);
    }
    Name apposedName = apposed ? nameIn(appositionFirst, appositionEnd) : null;
    boolean called =
        SpeakerNouns.person(head)
            || apposedName != null
                && apposedName.type() == Name.Type.PERSON
                && SpeakerNouns.body(head) == null;
    if (apposed && !tokens.isCapitalised(headEnd - 1) && called) {
      String key =
          apposedName != null
              ? names.entity(apposedName).key()
              : SpeakerNouns.fold(lastWord(appositionFirst, appositionEnd));
      String body = SpeakerNouns.spokes(head) ? spokesBody(first, headEnd, end) : null;
      return new Speaker(first, end, words, key, body, Speaker.Type.PERSON, true, gender);
    }
    if (apposed && !tokens.isCapitalised(headEnd - 1) && SpeakerNouns.body(head) != null) {
      String key =
          apposedName != null
              ? names.entity(apposedName).key()
              : joined(appositionFirst, appositionEnd);
      return new Speaker(first, end, words, key, null, Speaker.Type.BODY, true, ' ');
    }
    return plain(first, headEnd, end, words, named, gender);
  }

  private static final Set<String> MOVEMENTS =
      Set.of("movement", "initiative", "network", "collective", "campaign", "platform");

  /** Whether a phrase begins with what a body is called: "a farmers' union that". */
  private boolean group(int from, int to) {
    for (int i = from + 1; i < Math.min(to, from + 6); i++) {
      boolean owner = tokens.is(i + 1, "'s", "'", "’");
      boolean body =
          SpeakerNouns.body(tokens.lower(i)) != null || MOVEMENTS.contains(tokens.lower(i));
      if (!owner && body) {
        return !tokens.is(i + 1, "official", "spokesman", "spokeswoman");
      }
      if (SpeakerReader.PREPOSITIONS.contains(tokens.lower(i)) || tokens.is(i, "who", "that")) {
        return false;
      }
    }
    return false;
  }

  /**
   * A party by its own words: a body by its noun, or a name without anything that tells what it is.
   */
  private Speaker plain(
      int first, int headEnd, int end, String words, @Nullable Name named, char gender) {
    String head = tokens.lower(headEnd - 1);
    String noun = SpeakerNouns.body(head);
    boolean capitalised = tokens.isCapitalised(headEnd - 1);
    if (noun != null) {
      if (named != null
          && named.firstToken() == first
          && named.endToken() >= headEnd
          && noun.equals(head)
          && !modified(first, headEnd)) {
        return new Speaker(
            first, end, words, names.entity(named).key(), null, Speaker.Type.BODY, true, ' ');
      }
      return new Speaker(
          first,
          end,
          words,
          bodyKey(noun, first, headEnd, end),
          headEnd - first == 2 && tokens.is(first, "the") ? firm(head, first) : null,
          Speaker.Type.BODY,
          true,
          ' ');
    }
    if (!capitalised && SpeakerNouns.person(head)) {
      String holder = tokens.is(first, "the") || tokens.isCapitalised(first) ? holder(head) : null;
      return new Speaker(
          first,
          end,
          words,
          holder != null ? holder : bodyKey(SpeakerNouns.fold(head), first, headEnd, end),
          null,
          Speaker.Type.PERSON,
          true,
          gender);
    }
    boolean opening =
        named == null
            && headEnd - first == 1
            && first == sentenceStart(first)
            && SpeakerNouns.party(head);
    if (capitalised && !opening) {
      int title = title(first, headEnd);
      if (named != null && names.entity(named).type() != Name.Type.PERSON) {
        return new Speaker(
            first, end, words, names.entity(named).key(), null, Speaker.Type.BODY, true, ' ');
      }
      if (title == first) {
        title = afterCalling(first, headEnd);
      }
      if (title > first && title < headEnd) {
        String body =
            SpeakerNouns.spokes(tokens.lower(title - 1)) ? spokesBody(first, title, title) : null;
        if (SpeakerNouns.body(tokens.lower(title - 1)) != null
            && !SpeakerNouns.person(tokens.lower(title - 1))) {
          return new Speaker(
              first, end, words, joined(title, headEnd), null, Speaker.Type.BODY, true, ' ');
        }
        return new Speaker(
            first,
            end,
            words,
            SpeakerNouns.fold(lastWord(title, headEnd)),
            body,
            Speaker.Type.PERSON,
            true,
            gender);
      }
      boolean single = headEnd - first == 1;
      return new Speaker(
          first,
          end,
          words,
          joined(first, headEnd),
          null,
          single ? Speaker.Type.BODY : Speaker.Type.PERSON,
          single ? first > sentenceStart(first) : true,
          gender);
    }
    return new Speaker(
        first,
        end,
        words,
        bodyKey(SpeakerNouns.fold(head), first, headEnd, end),
        null,
        Speaker.Type.BODY,
        (tokens.is(first, "the", "a", "an", "one", "his", "her", "its", "their")
                || first == sentenceStart(first)
                || head.endsWith("s") && tokens.is(first - 1, ",", ";", "while", "whereas", "but"))
            && SpeakerNouns.party(head),
        ' ');
  }

  /** "the 36-year-old said": somebody of whom the text has told, by an age and nothing else. */
  private boolean aged(int first, int end) {
    return end - first == 6
        && tokens.is(first, "the")
        && tokens.isNumber(first + 1)
        && tokens.is(first + 3, "year")
        && tokens.is(end - 1, "old");
  }

  /** The key of the one person of the document who is told to hold an office, or null. */
  private @Nullable String holder(String head) {
    String key = null;
    for (Entity entity : names.entities()) {
      if (entity.type() == Name.Type.PERSON && holds(entity, head)) {
        if (key != null) {
          return null;
        }
        key = entity.key();
      }
    }
    return key;
  }

  private static boolean holds(Entity entity, String head) {
    for (String role : entity.roles()) {
      for (String word : role.split(" ")) {
        if (word.equals(head)) {
          return true;
        }
      }
    }
    return false;
  }

  private int sentenceStart(int token) {
    return tokens.sentences().get(tokens.sentenceOf(token)).firstToken();
  }

  private boolean modified(int first, int headEnd) {
    return headEnd - first > 1;
  }

  /** "harbour master Luc Orban": the name after a calling that no list knows, or {@code first}. */
  private int afterCalling(int first, int end) {
    int run = end;
    while (run > first && (tokens.isCapitalised(run - 1) || tokens.is(run - 1, "-"))) {
      run--;
    }
    boolean calling =
        run > first
            && tokens.isWord(run - 1)
            && !SpeakerNouns.PLAIN.contains(tokens.lower(run - 1));
    return calling && end - run > 1 ? run : first;
  }

  /**
   * The token after the last title of a name ("Prime Minister Claire Donnelly"), or {@code first}.
   */
  private int title(int first, int end) {
    int after = first;
    for (int i = first; i < end; i++) {
      String word = tokens.lower(i);
      if (SpeakerNouns.person(word)
          || SpeakerNouns.spokes(word)
          || SpeakerNouns.body(word) != null
          || word.length() > 2
              && word.endsWith(".")
              && SpeakerNouns.person(word.substring(0, word.length() - 1))) {
        after = i + 1;
      }
    }
    return after;
  }

  /**
   * "Secretary of State Ada Hill": the name after an office with "of" belongs to the head group.
   */
  private int office(int first, int end, int headEnd) {
    if (headEnd + 2 < end
        && tokens.is(headEnd, "of")
        && SpeakerNouns.person(tokens.lower(headEnd - 1))) {
      boolean field =
          tokens.is(
              headEnd + 1,
              "state",
              "defense",
              "defence",
              "health",
              "energy",
              "education",
              "commerce",
              "labor",
              "labour",
              "interior",
              "transport",
              "transportation",
              "agriculture",
              "justice",
              "finance",
              "war",
              "culture",
              "staff",
              "police");
      boolean name = tokens.isCapitalised(end - 1);
      for (int i = headEnd + 1; i < end && name; i++) {
        name = tokens.isCapitalised(i) || tokens.is(i, "-", "'s") || i == headEnd + 1;
      }
      return field && name ? end : headEnd;
    }
    return headEnd;
  }

  /** Where the head group ends: before the first preposition. */
  private int headEnd(int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (SpeakerReader.PREPOSITIONS.contains(tokens.lower(i))
          || tokens.is(
              i,
              "familiar",
              "close",
              "released",
              "published",
              "issued",
              "compiled",
              "obtained",
              "seen",
              "handed",
              "provided")
          || tokens.lower(i).endsWith("ed")
              && i + 1 < end
              && SpeakerReader.PREPOSITIONS.contains(tokens.lower(i + 1))) {
        return i; // "survivors interviewed by the agency"
      }
    }
    int last = end;
    while (last > first + 1 && !tokens.isWord(last - 1)) {
      last--;
    }
    return last;
  }

  /**
   * The key of the party that a spokesman speaks for, from what stands before and after the word,
   * or null.
   */
  private @Nullable String spokesBody(int first, int headEnd, int end) {
    int spokes = -1;
    for (int i = first; i < end; i++) {
      if (SpeakerNouns.spokes(tokens.lower(i))) {
        spokes = i;
        break;
      }
    }
    if (spokes < 0) {
      return null;
    }
    int from = first;
    while (from < spokes
        && (SpeakerNouns.PLAIN.contains(tokens.lower(from)) || tokens.is(from, "mr", "mr."))) {
      from++;
    }
    int to = spokes;
    while (to > from && (!tokens.isWord(to - 1) || tokens.is(to - 1, "chief", "press"))) {
      to--;
    }
    if (to > from) {
      return partyKey(from, to, to);
    }
    if (spokes + 1 < end && tokens.is(spokes + 1, "for", "of", "at", "with", "from", "by")) {
      int stop = spokes + 2;
      while (stop < end
          && (SpeakerReader.inPhrase(tokens, stop, end))
          && !(tokens.isCapitalised(stop) && stop >= headEnd && headEnd > spokes + 2)) {
        stop++;
      }
      return stop > spokes + 2 ? partyKey(spokes + 2, stop, stop) : null;
    }
    return null;
  }

  /**
   * "Ada Holm, the UN relief coordinator", "Otto Hill, spokesman for the railway": whom a named
   * person speaks for, by the words behind the name; or null.
   */
  private @Nullable String apposedBody(int first, int end) {
    for (int i = first; i < end; i++) {
      if (tokens.is(i, "former", "ex", "who", "ousted", "then")) {
        return null;
      }
    }
    String body = spokesBody(first, end, end);
    if (body != null) {
      return body;
    }
    int head = headEnd(first, end) - 1;
    if (!OFFICES.contains(tokens.lower(head))) {
      return null;
    }
    Name before = nameIn(first, head);
    int of = head + 1;
    Name behind = tokens.is(of, "of") && of + 1 < end ? nameIn(of + 1, end) : null;
    Name named = before != null ? before : behind;
    if (named == null) {
      return null;
    }
    String word = tokens.span(named.firstToken(), named.endToken()).of(tokens.document());
    boolean letters = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    return named.type() == Name.Type.ORGANISATION || letters ? names.entity(named).key() : null;
  }

  /** Those whose word is that of the body of which they hold an office. */
  private static final Set<String> OFFICES =
      WordList.set(
          """
              coordinator director chief head president chairman chairwoman chair executive ceo
              secretary commissioner envoy ambassador manager administrator representative""");

  private String partyKey(int first, int headEnd, int end) {
    int head = headEnd(first, headEnd);
    Name named = nameIn(first, head);
    String noun = SpeakerNouns.body(tokens.lower(head - 1));
    if (named != null && noun == null) {
      return names.entity(named).key();
    }
    return noun != null ? bodyKey(noun, first, head, end) : joined(first, head);
  }

  private String joined(int first, int end) {
    List<String> parts = new ArrayList<>();
    for (int i = first; i < end; i++) {
      String word = tokens.lower(i);
      if (tokens.isWord(i) && !word.equals("the")) {
        parts.add(SpeakerNouns.fold(word));
      }
    }
    return parts.isEmpty() ? tokens.lower(first) : String.join(" ", parts);
  }

  /**
   * "Dalta is to cut jobs, the carmaker said": the key of the only body named before it, or null.
   */
  private @Nullable String firm(String head, int first) {
    if (!FIRMS.contains(head)) {
      return null;
    }
    String key = null;
    int start = sentenceStart(first);
    for (int i = start; i < first; i++) {
      for (int end = i + 1; end <= Math.min(first, i + NAME); end++) {
        Name name = nameIn(i, end);
        if (name == null || name.firstToken() != i || name.endToken() != end) {
          continue;
        }
        // "the snack maker Prairie Kettle": whatever it looks like, it is no person
        boolean called = i > start && FIRMS.contains(tokens.lower(i - 1));
        if (called || name.type() == Name.Type.ORGANISATION) {
          String other = names.entity(name).key();
          if (key != null && !key.equals(other)) {
            return null;
          }
          key = other;
        }
      }
    }
    return key;
  }

  /** How many words the name of a firm may have. */
  private static final int NAME = 4;

  private static final Set<String> FIRMS =
      WordList.set(
          """
              carmaker airline carrier company firm bank lender retailer operator maker manufacturer
              utility broadcaster group chain insurer builder developer brewer producer grocer
              shipbuilder""");

  /** "union:miners", "ministry:health", "police". */
  private String bodyKey(String noun, int first, int headEnd, int end) {
    TreeSet<String> parts = new TreeSet<>();
    for (int i = first; i < headEnd - 1; i++) {
      part(i, parts);
    }
    boolean told = false;
    for (int i = headEnd; i < end; i++) {
      String word = tokens.lower(i);
      if (SpeakerReader.PREPOSITIONS.contains(word)) {
        told = word.equals("of") || word.equals("for");
      } else if (told || tokens.isCapitalised(i)) {
        part(i, parts);
      }
    }
    return parts.isEmpty() ? noun : noun + ":" + String.join("+", parts);
  }

  /** Adds a modifier: the key of a name ("Hill's office", "her office"), or the word itself. */
  private void part(int i, TreeSet<String> parts) {
    String word = tokens.lower(i);
    Name owner = nameIn(i, i + 1);
    if (owner != null && (owner.proper() || tokens.is(i, "his", "her", "its", "their"))) {
      parts.add(names.entity(owner).key());
      return;
    }
    if (tokens.isWord(i) && !SpeakerNouns.PLAIN.contains(word)) {
      parts.add(SpeakerNouns.fold(word));
    }
  }

  String lastWord(int first, int end) {
    for (int i = end - 1; i > first; i--) {
      if (tokens.isWord(i) && !tokens.is(i, "'s", "jr", "sr", "jr.", "sr.", "ii", "iii")) {
        boolean joined =
            tokens.is(i - 1, "-") && tokens.glued(i) && tokens.glued(i - 1) && i - 2 >= first;
        return joined ? tokens.lower(i - 2) + "-" + tokens.lower(i) : tokens.lower(i);
      }
    }
    return tokens.lower(first);
  }

  private char gender(int first, int end, String lead) {
    if (lead.equals("he")) {
      return 'm';
    }
    if (lead.equals("she")) {
      return 'f';
    }
    for (int i = first; i < end; i++) {
      switch (tokens.lower(i)) {
        case "mr",
            "mr.",
            "sir",
            "lord",
            "spokesman",
            "chairman",
            "husband",
            "father",
            "brother",
            "son",
            "man",
            "king",
            "prince",
            "uncle",
            "widower",
            "grandfather" -> {
          return 'm';
        }
        case "mrs",
            "mrs.",
            "ms",
            "ms.",
            "dame",
            "lady",
            "spokeswoman",
            "chairwoman",
            "wife",
            "mother",
            "sister",
            "daughter",
            "woman",
            "queen",
            "princess",
            "aunt",
            "widow",
            "niece",
            "grandmother" -> {
          return 'f';
        }
        default -> {}
      }
    }
    return ' ';
  }

  /**
   * The last name that stands in the tokens and does not merely own what follows ("Hall's office"),
   * or null.
   */
  @Nullable Name nameIn(int first, int end) {
    List<Name> mentions = names.mentions();
    // asked in text order for the most part, so the cursor seldom moves far
    while (cursor > 0 && mentions.get(cursor - 1).endToken() > first) {
      cursor--;
    }
    Name found = null;
    while (cursor < mentions.size() && mentions.get(cursor).firstToken() < end) {
      Name name = mentions.get(cursor);
      boolean owner = tokens.is(name.endToken(), "'s", "'") && name.endToken() < end;
      boolean whole = name.endToken() == end || name.type() == Name.Type.PERSON;
      if (name.firstToken() >= first && name.endToken() <= end && !owner && whole) {
        found = name;
      }
      cursor++;
    }
    return found;
  }
}
