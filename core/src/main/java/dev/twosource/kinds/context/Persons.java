package dev.twosource.kinds.context;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Entity;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The people whom a document's sentences mention, by name, by pronoun or by their office alone, and
 * which of them a verb's subject is. Holds what it has read of the document, so that each look
 * costs no more than the sentence.
 */
public final class Persons {
  /** How far back from a verb its subject may stand. */
  private static final int REACH = 40;

  private static final WordSet AUXILIARY =
      WordList.probed(
          """
              is are was were be been being has have had do does did will would shall should may
              might can could must not n't 'll 'd 's 've 're didn't doesn't wasn't weren't isn't
              aren't won't wouldn't couldn't hadn't hasn't cannot can't himself herself themselves
              also never then too both all each still now only just even later again soon there to
              due set expected scheduled able unable reported said instead neither nor either once
              twice finally eventually""");

  private static final WordSet PREPOSITION =
      WordList.probed(
          """
              of for to with by from at in on against between about over under than like without
              behind beside near told toward towards via except including alongside after before""");

  /** Words with which "the leader" is nobody in particular, or of another time. */
  private static final WordSet VAGUE =
      WordList.probed(
          """
              only sole first last next new former ex late other same best future previous then one
              any every two three own""");

  private final Context context;
  private final Tokens tokens;
  private final Map<Integer, String> countries = new HashMap<>();
  private final Map<Integer, String> titles = new HashMap<>();

  // what was found before; two threads that find it at once find the same
  private final AtomicReferenceArray<List<Mention>> bySentence;
  private final AtomicReferenceArray<String> marks;

  /**
   * Somebody mentioned.
   *
   * @param key the key of the person, or "~" and the mark of the office where it is not known who
   *     holds it
   * @param display how the text calls the person
   * @param entity the person, or null where it is not known
   * @param marks the marks of the person's offices, see {@link Offices}
   * @param first the first token, title and role included
   * @param end the token after the last one
   */
  public record Mention(
      String key, String display, @Nullable Entity entity, String marks, int first, int end) {
    public boolean named() {
      return entity != null;
    }
  }

  private static final Context.Once<Persons> ONCE = new Context.Once<>(Persons::new);

  /** The people of a document. */
  public static Persons of(Context context) {
    return ONCE.in(context);
  }

  private Persons(Context context) {
    this.context = context;
    this.tokens = context.tokens();
    bySentence = new AtomicReferenceArray<>(context.sentences().size());
    marks = new AtomicReferenceArray<>(context.reading().names().entities().size());
    for (Name name : context.reading().names().mentions()) {
      if (name.type() == Name.Type.PERSON && name.proper()) {
        String country = countryBefore(tokens.tokenAt(name.whole().start()), name.firstToken());
        if (country != null) {
          countries.putIfAbsent(name.entity(), country);
        }
        int title = title(name.firstToken());
        if (title >= 0) {
          String mark = Offices.mark(words(title, name.firstToken() - 1));
          if (!mark.isEmpty()) {
            titles.merge(name.entity(), mark, (a, b) -> a.contains(b) ? a : a + "|" + b);
          }
        }
      }
    }
  }

  private List<String> words(int first, int end) {
    List<String> words = new ArrayList<>();
    for (int i = first; i < end; i++) {
      if (tokens.isWord(i)) {
        words.add(tokens.lower(i));
      }
    }
    return words;
  }

  /** Where "the defence undersecretary," begins that stands before a name, or -1. */
  private int title(int name) {
    int head = name >= tokens.size() || !tokens.is(name - 1, ",") ? -1 : holder(name - 2);
    if (head < 0) {
      return -1;
    }
    for (int i = head; i >= Math.max(0, name - 10); i--) {
      if (tokens.is(i, "the", "its", "his", "her", "their", "a", "an", "'s")) {
        return tokens.is(i, "'s") ? i + 1 : i;
      }
      Name other = context.nameAt(i);
      boolean part =
          tokens.isWord(i) && (other == null || other.demonym() || !other.proper())
              || tokens.is(i, "-", "'");
      if (!part || tokens.sentenceOf(i) != tokens.sentenceOf(name)) {
        return -1;
      }
    }
    return -1;
  }

  /** Who holds the office that ends at a token, "minister for internal affairs", or -1. */
  private int holder(int last) {
    for (int i = last; i > Math.max(0, last - FIELD) && tokens.isWord(i); i--) {
      boolean of = i == last || tokens.is(i + 1, "of", "for");
      if (of && Offices.holder(tokens.lower(i))) {
        return i;
      }
      if (tokens.isCapitalised(i) || context.nameAt(i) != null) {
        return -1;
      }
    }
    return -1;
  }

  /** How many words an office with its field has at most behind who holds it. */
  private static final int FIELD = 6;

  /** The country that a title, or the word before it, names: "Vanuatu's prime minister". */
  private @Nullable String countryBefore(int first, int end) {
    for (int i = Math.max(0, first - 3); i < end; i++) {
      if (tokens.sentenceOf(i) != tokens.sentenceOf(end)) {
        continue;
      }
      Name place = context.nameAt(i);
      boolean owns = i >= first || tokens.is(i + 1, "'s") || tokens.is(i + 1, "'");
      if (place != null
          && place.type() == Name.Type.PLACE
          && context.entity(place).country()
          && (owns || place.demonym())) {
        return context.entity(place).key();
      }
      String country = Demonyms.country(context, i);
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  /** Everybody mentioned in a sentence, in text order. */
  public List<Mention> in(Sentence sentence) {
    List<Mention> known = bySentence.get(sentence.index());
    if (known == null) {
      known = List.copyOf(read(sentence));
      bySentence.set(sentence.index(), known);
    }
    return known;
  }

  private List<Mention> read(Sentence sentence) {
    List<Mention> found = new ArrayList<>();
    int i = sentence.firstToken();
    while (i < sentence.endToken()) {
      Name name = context.nameAt(i);
      if (name != null) {
        boolean titles =
            !name.proper() && title(name.endToken() + 1) >= 0 && named(name.endToken());
        // "his deputy" is not he
        boolean owner =
            !name.proper()
                && (tokens.is(i, "his")
                    || tokens.is(i, "her")
                        && tokens.isWord(i + 1)
                        && (Lexicon.get().isNoun(context.noun(i + 1))
                            || Lexicon.get().isAdjective(tokens.lower(i + 1)))
                        && !Stopwords.contains(tokens.lower(i + 1)));
        // "the head of the Norwegian group"
        boolean country =
            name.endToken() == i + 1
                && Lexicon.get().demonym(tokens.lower(i)) != null
                && tokens.isWord(i + 1)
                && !tokens.isCapitalised(i + 1)
                && Lexicon.get().isNoun(context.noun(i + 1));
        if (name.type() == Name.Type.PERSON && !titles && !owner && !country) {
          found.add(of(name));
        }
        i = name.endToken();
        continue;
      }
      Mention pronoun = pronoun(sentence, i);
      if (pronoun != null) {
        found.add(pronoun);
        i++;
        continue;
      }
      Mention office = office(sentence, i);
      if (office != null && !titles(office)) {
        found.add(office);
        i = office.end();
        continue;
      }
      i++;
    }
    return found;
  }

  /** Whether an office is that of whoever is named behind it: "the minister for trade, A". */
  private boolean titles(Mention office) {
    int comma = office.end();
    while (comma < office.end() + FIELD && !tokens.is(comma, ",")) {
      comma++;
    }
    return named(comma) && title(comma + 1) == office.first();
  }

  /** Whether a comma and a person's name stand here. */
  private boolean named(int comma) {
    Name name = context.nameAt(comma + 1);
    return tokens.is(comma, ",")
        && name != null
        && name.proper()
        && name.type() == Name.Type.PERSON;
  }

  private Mention of(Name name) {
    Entity entity = context.entity(name);
    int first = name.firstToken();
    int end = name.endToken();
    if (name.proper()) {
      first = Math.min(first, tokens.tokenAt(name.whole().start()));
      int whole = tokens.tokenAt(name.whole().end() - 1) + 1;
      // "A, the ambassador, B, and C": the office is that of the next in the list
      end = named(whole) && tokens.is(end, ",") ? end : Math.max(end, whole);
    }
    while (first < name.firstToken()
        && (Verbs.finite(tokens, first) || tokens.is(first, "including", "includes", "include"))) {
      first++;
    }
    if (name.proper()
        && tokens.is(first - 1, "for", "of")
        && Offices.holder(tokens.lower(first - 2))) {
      first -= 2; // "Minister for Culture A"
    }
    int title = name.proper() ? title(first) : -1;
    if (title >= 0) {
      first = title;
    } else if (tokens.is(first - 1, "the")) {
      first--;
    }
    return new Mention(entity.key(), entity.canonical(), entity, marks(entity), first, end);
  }

  private String marks(Entity entity) {
    String known = marks.get(entity.id());
    if (known == null) {
      known = marksOf(entity);
      marks.set(entity.id(), known);
    }
    return known;
  }

  private String marksOf(Entity entity) {
    Set<String> marks = new TreeSet<>();
    for (String role : entity.roles()) {
      String mark = Offices.mark(List.of(role.split("[ -]")));
      if (!mark.isEmpty()) {
        marks.add(mark);
      }
    }
    String title = titles.get(entity.id());
    if (title != null) {
      marks.addAll(List.of(title.split("\\|")));
    }
    String country = countries.get(entity.id());
    return String.join("|", marks) + (country == null ? "" : "@" + country);
  }

  /**
   * "He" where two men may be meant: the one whose given name tells, first among those of the
   * sentence so far; at its head the subject of the one before.
   */
  private @Nullable Mention pronoun(Sentence sentence, int i) {
    if (!tokens.is(i, "he", "she")) {
      return null;
    }
    List<Name> here = context.names(sentence.firstToken(), i);
    boolean inside = here.stream().anyMatch(n -> n.type() == Name.Type.PERSON && n.proper());
    if (sentence.index() == 0 && !inside || i - sentence.firstToken() > 60) {
      return null;
    }
    boolean opens = i - sentence.firstToken() <= 1;
    if (!inside && !opens) {
      return null;
    }
    Sentence before = inside ? sentence : context.sentences().get(sentence.index() - 1);
    if (before.endToken() - before.firstToken() > 120) {
      return null;
    }
    List<Name> names = inside ? here : context.names(before.firstToken(), before.endToken());
    char gender = tokens.is(i, "he") ? 'm' : 'f';
    Mention best = null;
    boolean sure = false;
    for (Name name : names) {
      if (name.type() != Name.Type.PERSON || !name.proper()) {
        continue;
      }
      Mention mention = of(name);
      char given = Lexicon.get().gender(first(mention.display()));
      if (given != ' ' && given != gender) {
        continue;
      }
      if (best != null && best.key().equals(mention.key())) {
        continue;
      }
      // whose given name tells comes before whose does not, and the subject before the rest
      boolean known = given == gender;
      if (best == null || known && !sure) {
        best = mention;
        sure = known;
      } else if (known == sure && !(sure && opensClause(best, before) && goesOn(best))) {
        return null;
      }
    }
    return best == null || inside && !sure
        ? null
        : new Mention(best.key(), best.display(), best.entity(), best.marks(), i, i + 1);
  }

  /**
   * Who "the banker" is: the only person of the document who is called so; the mention as it is
   * where none or several are.
   */
  public Mention holder(Mention office) {
    if (office.named()) {
      return office;
    }
    Mention found = null;
    for (Entity entity : named()) {
      if (!called(marks(entity), office.marks())) {
        continue;
      }
      if (found != null) {
        return office;
      }
      found =
          new Mention(
              entity.key(),
              entity.canonical(),
              entity,
              marks(entity),
              office.first(),
              office.end());
    }
    return found == null ? office : found;
  }

  private @Nullable List<Entity> named;

  /** Those of the document's people who have an office. */
  private List<Entity> named() {
    if (named == null) {
      List<Entity> found = new ArrayList<>();
      for (Entity entity : context.reading().names().entities()) {
        if (entity.type() == Name.Type.PERSON && !marks(entity).isEmpty()) {
          found.add(entity);
        }
      }
      named = found;
    }
    return named;
  }

  /** Whether one of a person's marks is that of an office, or is more exact than it. */
  private static boolean called(String known, String office) {
    int at = office.indexOf('@');
    String mark = at < 0 ? office : office.substring(0, at);
    int country = known.indexOf('@');
    for (String each : (country < 0 ? known : known.substring(0, country)).split("\\|")) {
      if (each.equals(mark) || mark.endsWith(":") && each.startsWith(mark)) {
        return true;
      }
    }
    return false;
  }

  private static String first(String name) {
    int space = name.indexOf(' ');
    return (space < 0 ? name : name.substring(0, space)).toLowerCase(Locale.ROOT);
  }

  /** "the mayor", "the Hungarian prime minister", "the undersecretary of defense". */
  private @Nullable Mention office(Sentence sentence, int i) {
    boolean owned = tokens.is(i, "the", "its", "their") || tokens.is(i, "'s");
    if (!owned) {
      return null;
    }
    int first = tokens.is(i, "'s") ? i - 1 : i;
    List<String> words = new ArrayList<>();
    int head = -1;
    for (int k = i + 1; k < Math.min(sentence.endToken(), i + 6); k++) {
      Name name = context.nameAt(k);
      String word = tokens.lower(k);
      boolean country = name != null && name.demonym();
      if (name != null && !country || !tokens.isWord(k) && !tokens.is(k, "-")) {
        break;
      }
      if (tokens.isWord(k)) {
        words.add(word);
      }
      if (Offices.holder(word) && !country) {
        head = k;
        if (!goesOnTo(k + 1)) {
          break;
        }
      } else if (!country
          && !tokens.is(k, "-")
          && !Lexicon.get().isNoun(context.noun(k))
          && !Lexicon.get().isAdjective(word)) {
        return null;
      }
    }
    if (head < 0 || Verbs.finite(tokens, head)) {
      return null;
    }
    int end = head + 1;
    if (tokens.is(end, "of", "for")
        && tokens.isWord(end + 1)
        && context.nameAt(end + 1) == null
        && Lexicon.get().isNoun(context.noun(end + 1))) {
      words.add("of");
      words.add(tokens.lower(end + 1));
      end += 2;
    }
    Name place = tokens.is(end, "of") ? context.nameAt(end + 1) : null;
    if (place != null && place.type() == Name.Type.PLACE) {
      end = place.endToken();
    }
    // a title before its holder's name, or in an apposition to it, is no mention of its own
    int next = tokens.is(end, ",") ? end + 1 : end;
    Name follows = context.nameAt(next);
    Name ahead = tokens.is(first - 1, ",") ? context.nameAt(first - 2) : null;
    if (follows != null && follows.type() == Name.Type.PERSON && follows.proper()
        || ahead != null && ahead.type() == Name.Type.PERSON
        || tokens.is(end, "-", "'s", "'")) {
      return null;
    }
    String mark = Offices.mark(words);
    if (mark.isEmpty() || words.stream().anyMatch(VAGUE::contains)) {
      return null;
    }
    String country =
        place != null && place.type() == Name.Type.PLACE && context.entity(place).country()
            ? context.entity(place).key()
            : countryBefore(first, head);
    String marks = mark + (country == null ? "" : "@" + country);
    return new Mention("~" + mark, "the " + String.join(" ", words), null, marks, first, end);
  }

  /** Whether the words from here lead on to the holder of an office: "deputy interior minister". */
  private boolean goesOnTo(int from) {
    for (int k = from; k < from + 3 && tokens.isWord(k) && context.nameAt(k) == null; k++) {
      if (Offices.holder(tokens.lower(k))) {
        return true;
      }
      if (Verbs.finite(tokens, k) || Stopwords.contains(tokens.lower(k))) {
        return false;
      }
    }
    return false;
  }

  /** Whom a sentence's verb has as its subject; nobody where it is no person or not clear who. */
  public List<Mention> subject(Sentence sentence, List<Mention> mentions, int verb) {
    return subject(sentence, mentions, verb, 0);
  }

  private List<Mention> subject(Sentence sentence, List<Mention> mentions, int verb, int depth) {
    int limit = Math.max(sentence.firstToken(), verb - REACH);
    int p = verb - 1;
    while (p >= limit && transparent(p)) {
      p--;
    }
    Mention direct = ending(mentions, p + 1);
    if (tokens.is(p, "him", "her", "me", "us", "them")) {
      return List.of(); // "the niece who looks after him is 80"
    }
    if (direct != null) {
      // "the family of A", "a lawyer for A"
      boolean owner = tokens.is(direct.first() - 1, "of", "for", "to", "with", "by", "from");
      return owner && direct.first() - 1 > sentence.firstToken()
          ? List.of()
          : listed(mentions, direct);
    }
    int only =
        tokens.isWord(p)
            ? context.findLast(Math.max(limit, p - 4), p, w -> w.equals("only") || w.equals("sole"))
            : -1;
    if (only > 0 && tokens.is(only - 1, "the") && tokens.is(only - 2, "was", "is", "being")) {
      // "X was the only leader not to come"
      return depth < 3 ? subject(sentence, mentions, only - 2, depth + 1) : List.of();
    }
    if (tokens.is(p, "who")) {
      Mention before = ending(mentions, tokens.is(p - 1, ",") ? p - 1 : p);
      return before == null ? List.of() : List.of(before);
    }
    if (tokens.is(p, ",", "—", "–", ")")) {
      // "the minister, stuck in Lima with a cold, followed on a screen"
      for (int q = p - 1; q >= limit; q--) {
        if (tokens.is(q, ";", ":")) {
          break;
        }
        Mention before = tokens.is(q, ",", "—", "–", "(") ? ending(mentions, q) : null;
        if (before != null && !(object(before, sentence) && clause(before.end(), p))) {
          return listed(mentions, before);
        }
      }
    }
    if (tokens.is(p, "and", "but", ",", "then", "yet")) {
      // "X was in Lisbon and did not come": the subject of the verb before
      for (int k = p - 1; k > limit && depth < 3; k--) {
        if (tokens.is(k, ";", ":", "\"", "“", "”")) {
          return List.of();
        }
        if (Verbs.finite(tokens, k) && context.nameAt(k) == null && !transparent(k)
            || tokens.is(k, "is", "was", "were", "are") && !Verbs.finite(tokens, k + 1)) {
          List<Mention> found = subject(sentence, mentions, k, depth + 1);
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
      return shared(sentence, mentions, p, limit);
    }
    return List.of();
  }

  /** "X was in Lisbon and did not come": the subject of the clause's first verb. */
  private List<Mention> shared(Sentence sentence, List<Mention> mentions, int p, int limit) {
    for (int k = mentions.size() - 1; k >= 0; k--) {
      Mention mention = mentions.get(k);
      if (mention.end() > p || mention.first() < limit) {
        continue;
      }
      if (opensClause(mention, sentence) && goesOn(mention)) {
        return context.find(mention.end(), p, w -> w.equals(";") || w.equals(":")) < 0
            ? listed(mentions, mention)
            : List.of();
      }
    }
    return List.of();
  }

  private boolean transparent(int p) {
    String word = tokens.lower(p);
    return AUXILIARY.contains(word)
        || word.length() > 4 && word.endsWith("ly") && tokens.isWord(p)
        || tokens.is(p, "-") && tokens.is(p - 1, "no");
  }

  /** Whether a mention's verb or an aside follows it. */
  private boolean goesOn(Mention mention) {
    int next = mention.end();
    while (AUXILIARY.contains(tokens.lower(next)) && !Verbs.finite(tokens, next)
        || tokens.isWord(next) && tokens.lower(next).endsWith("ly")) {
      next++;
    }
    return tokens.is(next, ",", "who", "(", "—", "–")
        || Verbs.finite(tokens, next)
        || tokens.isWord(next)
            && !tokens.isCapitalised(next)
            && tokens.lower(next).endsWith("s")
            && Lexicon.get().isVerb(context.verb(next));
  }

  private boolean opensClause(Mention mention, Sentence sentence) {
    int before = mention.first() - 1;
    if (before < sentence.firstToken()) {
      return true;
    }
    return !object(mention, sentence);
  }

  /** Whether a mention is the object of a verb or of a preposition. */
  private boolean object(Mention mention, Sentence sentence) {
    int before = mention.first() - 1;
    if (tokens.is(before, "the", "a", "an")) {
      before--;
    }
    if (before < sentence.firstToken() || !tokens.isWord(before)) {
      return false;
    }
    if (tokens.is(before, "said", "says", "that", "while", "when", "because", "as")) {
      return false;
    }
    return PREPOSITION.contains(tokens.lower(before))
        || tokens.is(before, "what", "which", "whom", "whose", "where", "how")
        || Verbs.finite(tokens, before);
  }

  /** Whether a verb stands between two tokens. */
  private boolean clause(int from, int end) {
    for (int i = from; i < end; i++) {
      if (Verbs.finite(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a person's name ends before a token. */
  public static boolean ends(Context context, int end) {
    Name name = context.nameAt(end - 1);
    return name != null
        && name.type() == Name.Type.PERSON
        && name.proper()
        && name.endToken() == end;
  }

  public static @Nullable Mention ending(List<Mention> mentions, int end) {
    for (Mention mention : mentions) {
      if (mention.end() == end) {
        return mention;
      }
    }
    return null;
  }

  public static @Nullable Mention starting(List<Mention> mentions, int first) {
    for (Mention mention : mentions) {
      if (mention.first() == first) {
        return mention;
      }
    }
    return null;
  }

  /** A person with those who are named in one list before: "A, B and C". */
  private List<Mention> listed(List<Mention> mentions, Mention last) {
    List<Mention> found = new ArrayList<>();
    found.add(last);
    int at = last.first();
    for (int k = mentions.indexOf(last) - 1; k >= 0; k--) {
      int p = at - 1;
      boolean and = tokens.is(p, "and", "nor", "or");
      if (and) {
        p--;
      }
      boolean comma = tokens.is(p, ",");
      if (comma) {
        p--;
      }
      boolean joined = and || comma && found.size() > 1;
      Mention before = mentions.get(k);
      if (!joined || before.end() != p + 1) {
        break;
      }
      found.add(0, before);
      at = before.first();
    }
    return found;
  }

  /**
   * The people of a list that begins at a token, their offices between them: "the envoy A, the
   * bishop, B, and C, who speaks for the growers".
   */
  public List<Mention> list(Sentence sentence, List<Mention> mentions, int from) {
    List<Mention> found = new ArrayList<>();
    int at = from;
    for (Mention mention : mentions) {
      int name = mention.first();
      while (mention.named() && name < mention.end() - 1 && !person(name)) {
        name++; // "A in the chair, Professor B", "the director of Tema port, C"
      }
      if (name < at || mention.first() < from || !found.isEmpty() && placed(mention)) {
        continue;
      }
      // "A, deputy minister B and C": the title behind the one is that of the next
      boolean titled = mention.first() < at;
      if (!titled && !between(at, name, found.isEmpty())) {
        break;
      }
      found.add(mention);
      at = mention.end();
    }
    return found;
  }

  private boolean person(int token) {
    Name name = context.nameAt(token);
    return name != null && name.type() == Name.Type.PERSON;
  }

  /** "Professor A of Groningen", "A in the chair": a word that only tells where one of them is. */
  private boolean placed(Mention mention) {
    boolean word = !mention.named() || mention.end() - mention.first() == 1;
    return word && tokens.is(mention.first() - 1, "of", "from", "in", "at");
  }

  /** Whether what stands between two people of a list is only what lists have there. */
  private boolean between(int from, int to, boolean first) {
    if (to - from > 14) {
      return false;
    }
    boolean comma = first;
    for (int i = from; i < to; i++) {
      comma |= tokens.is(i, ",", "and", ";", "—", "–", ":");
      boolean relative = tokens.is(i, "who", "whose", "which");
      if (relative && !first) {
        // "A, who runs the mines, and B"
        int close = context.find(i, to, w -> w.equals(",") || w.equals("and") || w.equals(";"));
        if (close < 0) {
          return false;
        }
        i = close;
        continue;
      }
      if (Verbs.finite(tokens, i) && !tokens.is(i, "retired", "elected", "appointed", "led")
          || tokens.is(i, "but", "while", "before", "after", "when", "said", "says")) {
        return false;
      }
    }
    return comma;
  }
}
