package dev.twosource.reading.clause;

import static dev.twosource.reading.clause.ClosedWords.ADVERB;
import static dev.twosource.reading.clause.ClosedWords.AND;
import static dev.twosource.reading.clause.ClosedWords.BE;
import static dev.twosource.reading.clause.ClosedWords.DETERMINER;
import static dev.twosource.reading.clause.ClosedWords.DO;
import static dev.twosource.reading.clause.ClosedWords.HAVE;
import static dev.twosource.reading.clause.ClosedWords.MODAL;
import static dev.twosource.reading.clause.ClosedWords.NUMBERS;
import static dev.twosource.reading.clause.ClosedWords.ONLY_VERBS;
import static dev.twosource.reading.clause.ClosedWords.PREPOSITION;
import static dev.twosource.reading.clause.ClosedWords.PRONOUN;
import static dev.twosource.reading.clause.ClosedWords.SAME;
import static dev.twosource.reading.clause.ClosedWords.SELDOM;
import static dev.twosource.reading.clause.ClosedWords.SUBORDINATOR;
import static dev.twosource.reading.clause.ClosedWords.VERBS;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Name;
import dev.twosource.reading.Reading;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives each word of a sentence its class, from left to right. */
final class Tagger {
  private static final WordSet MOTION =
      WordSet.of("go", "come", "return", "take", "bring", "send", "get", "fly", "drive", "travel");

  /** Verbs behind which what somebody is may follow, whatever class it is of. */
  private static final WordSet STAYING = WordSet.of("remain", "stay", "become", "seem");

  /** Words of these classes do not go on a noun phrase. */
  private static final int NO_NOUN =
      PREPOSITION | SUBORDINATOR | AND | DETERMINER | PRONOUN | ADVERB | MODAL | BE | HAVE;

  private final Tokens tokens;
  private final Reading reading;
  private final Lexicon lexicon = Lexicon.get();

  /** The closed classes of the sentence's words as far as they were asked for, else -1. */
  private int[] classes = {};

  /** The sentence's first token. */
  private int from;

  Tagger(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
  }

  /**
   * The classes of a sentence's words.
   *
   * @param names the names that stand in the sentence, in text order
   * @param timexes its time expressions, in text order
   */
  Tag[] tags(Sentence sentence, List<Name> names, List<Timex> timexes) {
    int first = sentence.firstToken();
    Tag[] tags = new Tag[sentence.endToken() - first];
    from = first;
    classes = new int[tags.length];
    Arrays.fill(classes, -1);
    for (Timex timex : timexes) {
      int from = Math.max(tokens.tokenAt(timex.span().start()), first);
      int to = Math.min(tokens.tokenAt(timex.span().end() - 1) + 1, sentence.endToken());
      if (timex.type() == Timex.Type.SET && to == from + 1 && tokens.isAdjective(from)) {
        continue; // "the annual meeting"
      }
      for (int i = from; i < to; i++) {
        tags[i - first] = Tag.TIME;
      }
      // "on Monday", "in the past week": the preposition is a word of its own
      if (from < to && tokens.is(from, "on", "in", "at")) {
        tags[from - first] = Tag.PREPOSITION;
      }
    }
    for (Name name : names) {
      if (name.proper()) {
        int to = Math.min(name.endToken(), sentence.endToken());
        Arrays.fill(tags, Math.max(name.firstToken(), first) - first, to - first, Tag.NAME);
      }
    }
    for (int k = 0; k < tags.length; k++) {
      if (tags[k] == null) {
        tags[k] = tag(first + k, before(tags, k), tags, k);
      }
    }
    ages(tags, first);
    for (int k = 1; k < tags.length; k++) {
      if (tags[k] == Tag.FINITE && (replaced(first, tags, k) || title(first, tags, k))) {
        tags[k] = Tag.NOUN;
      }
    }
    if (verbless(tags)) {
      complete(tags, first, 0, tags.length, false);
    } else {
      clauses(tags, first);
    }
    return tags;
  }

  /** "A girl aged four was": an age behind a noun goes with it as a time does. */
  private void ages(Tag[] tags, int first) {
    for (int k = 1; k + 1 < tags.length; k++) {
      if (tags[k + 1] == Tag.NUMBER && tokens.is(first + k, "aged")) {
        tags[k] = Tag.TIME;
        tags[k + 1] = Tag.TIME;
      }
    }
  }

  /** "The hearing opens at nine, and visitors may come": each clause has a verb of its own. */
  private void clauses(Tag[] tags, int first) {
    int open = 0;
    boolean verb = false;
    for (int k = 0; k < tags.length; k++) {
      verb |= tags[k].timed();
      if (tags[k] == Tag.AND || tags[k] == Tag.STOP || tags[k] == Tag.SUBORDINATOR) {
        if (!verb) {
          complete(tags, first, open, k, true);
        }
        open = k + 1;
        verb = false;
      }
    }
  }

  /** "Civil Aviation Minister Jan Dolezal": a word written large between names is no verb. */
  private boolean title(int first, Tag[] tags, int k) {
    return k + 1 < tags.length
        && tags[k - 1] == Tag.NAME
        && tags[k + 1] == Tag.NAME
        && Character.isUpperCase(tokens.text(first + k).charAt(0))
        && lexicon.isRole(tokens.lower(first + k));
  }

  /** Whether a sentence has no verb but one that goes on with what an earlier one began. */
  private static boolean verbless(Tag[] tags) {
    for (int k = 0; k < tags.length; k++) {
      if (tags[k].timed()) {
        return tags[k] == Tag.FINITE && k > 2 && tags[k - 1] == Tag.AND;
      }
    }
    return true;
  }

  /**
   * A sentence or clause without a verb has one among its nouns: "The tour starts in Riga", "Sales
   * begin on Friday", "The stars plan forty shows".
   *
   * @param low where it begins
   * @param high where it ends
   * @param timed whether a time must follow the verb, as where a list of nouns looks the same
   */
  private void complete(Tag[] tags, int first, int low, int high, boolean timed) {
    for (int k = low + 1; k + 1 < high; k++) {
      if (tags[k].verbal() || tags[k] == Tag.STOP) {
        return;
      }
      String word = tokens.lower(first + k);
      boolean ending = word.endsWith("s") && !tokens.verb(first + k).equals(word);
      boolean many = tokens.lower(first + k - 1).endsWith("s");
      // "the hearing opens"
      boolean named =
          (tags[k - 1] == Tag.ADJECTIVE || tags[k - 1] == Tag.GERUND)
              && tokens.lower(first + k - 1).endsWith("ing")
              && tokens.isNoun(first + k - 1);
      boolean subject =
          named
              || tags[k - 1] == Tag.NOUN
              || tags[k - 1] == Tag.NAME
              || tokens.is(first + k - 1, "main");
      boolean follows =
          switch (tags[k + 1]) {
            case PREPOSITION, TIME, DETERMINER, NUMBER, ADVERB -> true;
            // "ferries start running again"
            case GERUND -> tokens.is(first + k, "start", "begin", "stop", "keep");
            default -> false;
          };
      // "a water main burst under the street": a past that has no ending
      boolean bare = tokens.is(first + k, "burst", "split", "shut", "hit", "spread", "cut");
      boolean agrees = ending && (!many || tags[k - 1] == Tag.NAME) || !ending && many || bare;
      if (tags[k] == Tag.NOUN
          && subject
          && agrees
          && follows
          && verb(first + k)
          && (!timed || tags[k + 1] == Tag.TIME || k + 2 < high && tags[k + 2] == Tag.TIME)
          && !tokens.is(first + k + 1, "of")) {
        tags[k - 1] = named ? Tag.NOUN : tags[k - 1];
        tags[k] = Tag.FINITE;
        return;
      }
    }
  }

  /**
   * Whether a word that may be a noun leaves a later verb of the clause without a subject where it
   * is taken for the verb: "talks on the river locks in Vienna took six hours".
   */
  private boolean replaced(int first, Tag[] tags, int k) {
    boolean noun =
        tags[k - 1].nominal()
            && !past(first + k)
            && tokens.isNoun(first + k)
            && !in(first + k, VERBS)
            && k + 1 < tags.length
            && (tags[k + 1] == Tag.PREPOSITION || tags[k + 1] == Tag.NAME);
    if (!noun) {
      return false;
    }
    for (int i = k + 1; i < Math.min(tags.length, k + 20); i++) {
      switch (tags[i]) {
        case BE, HAVE, MODAL, DO -> {
          return tags[i - 1].nominal() || tags[i - 1] == Tag.TIME;
        }
        case FINITE -> {
          // with an object of its own it is no participle: "lasted 20 minutes"
          boolean object = i + 1 < tags.length && phrase(first + i + 1);
          return object && past(first + i);
        }
        case PREPOSITION, NOUN, NAME, NUMBER, ADJECTIVE, DETERMINER, OWNER, TIME, ADVERB -> {}
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  /** The class of the last word before one that is no adverb. */
  private static Tag before(Tag[] tags, int k) {
    int i = k - 1;
    while (i >= 0 && i >= k - 3 && (tags[i] == Tag.ADVERB || tags[i] == Tag.NOT)) {
      i--;
    }
    if (i > 0 && tags[i] == Tag.TIME && tags[i - 1] == Tag.MODAL) {
      i--; // "will now begin"
    }
    return i < 0 ? Tag.STOP : tags[i];
  }

  /** Whether no word before has a time of its own, since the clause began. */
  private static boolean lacking(Tag[] tags, int k) {
    for (int i = k - 1; i >= Math.max(0, k - 30); i--) {
      if (tags[i].timed()) {
        return false;
      }
      switch (tags[i]) {
        case STOP, SUBORDINATOR, RELATIVE, AND -> {
          return true;
        }
        default -> {}
      }
    }
    return true;
  }

  private Tag tag(int i, Tag before, Tag[] tags, int k) {
    String word = tokens.lower(i);
    if (word.equals("managing") && tokens.is(i + 1, "director", "editor", "partner", "agent")) {
      return Tag.ADJECTIVE;
    }
    if (!tokens.isWord(i)) {
      if (word.equals("'s") || word.equals("'")) {
        boolean owner = k > 0 && tags[k - 1] != Tag.PRONOUN && !tokens.is(i - 1, "there", "that");
        return word.equals("'") && !tokens.lower(i - 1).endsWith("s")
            ? Tag.QUOTE
            : owner ? Tag.OWNER : Tag.BE;
      }
      Tag auxiliary = auxiliary(i);
      if (auxiliary != null) {
        return auxiliary;
      }
      if (word.equals("n't")) {
        return Tag.NOT;
      }
      return tokens.isNumber(i)
          ? Tag.NUMBER
          : switch (word) {
            case "," -> Tag.COMMA;
            case "$", "€", "£", "¥", "%" -> Tag.NUMBER;
            case "-", "/" ->
                spelled(i)
                    ? Tag.NUMBER
                    : tokens.glued(i) && tokens.glued(i + 1) ? Tag.ADJECTIVE : Tag.STOP;
            case "\"", "“", "”", "‘", "’", "«", "»", "„", "'" -> Tag.QUOTE;
            default -> Tag.STOP;
          };
    }
    if (word.equals("go") && tokens.is(i - 1, "let")) {
      return Tag.NOUN; // "were let go": one verb with the word before
    }
    if (word.equals("ground") && !tokens.is(i + 1, "to", "down", "out")) {
      return Tag.NOUN; // "the training ground"; mills that ground flour are rare
    }
    if (repeated(i) || repeated(i - 1) || repeated(i - 2)) {
      return Tag.ADVERB;
    }
    Tag closed = closed(i, word, before, tags, k);
    return closed != null
        ? closed
        : open(i, word, before, k > 0 ? tags[k - 1] : Tag.STOP, lacking(tags, k), tags, k);
  }

  /** "Face to face", "side by side", "house to house": a noun and itself tell how. */
  private boolean repeated(int i) {
    return tokens.isWord(i)
        && tokens.is(i + 1, "to", "by", "in", "after", "on", "for")
        && tokens.is(i + 2, tokens.lower(i))
        && tokens.isNoun(i)
        && !tokens.isCapitalised(i + 2);
  }

  /** Whether a hyphen joins the words of a number: "forty-one". */
  private boolean spelled(int hyphen) {
    return tokens.is(hyphen, "-")
        && in(hyphen - 1, NUMBERS)
        && (in(hyphen + 1, NUMBERS) || tokens.is(hyphen + 1, "one"));
  }

  /** What belongs to a number that stands before or behind it: "About 4,000", "3.7 per cent". */
  private @Nullable Tag numeral(int i, Tag[] tags, int k) {
    if (spelled(i - 1) || tokens.is(i, "per") && tokens.is(i + 1, "cent")) {
      return Tag.NUMBER;
    }
    boolean number = tokens.isNumber(i + 1) || in(i + 1, NUMBERS);
    if (number && tokens.is(i, "about", "around", "over", "under")) {
      Tag last = k > 0 ? tags[k - 1] : Tag.STOP;
      boolean opens =
          switch (last) {
            case STOP, COMMA, AND, SUBORDINATOR, QUOTE -> true;
            default -> false;
          };
      return opens ? Tag.ADVERB : null;
    }
    return null;
  }

  private @Nullable Tag closed(int i, String word, Tag before, Tag[] tags, int k) {
    Tag numeral = numeral(i, tags, k);
    if (numeral != null) {
      return numeral;
    }
    if (word.equals("so") && tokens.is(i + 1, "far")) {
      return Tag.ADVERB;
    }
    if (word.equals("aboard") && before.nominal() && !phrase(i + 1)) {
      return Tag.ADVERB; // "with 90 people aboard turned back"
    }
    if (before == Tag.DETERMINER && tokens.is(i, "last", "first") && tokens.is(i + 1, "of")) {
      return Tag.NOUN; // "the last of the 90 animals"
    }
    if (word.equals("not") || word.equals("never") || longer(i)) {
      return Tag.NOT;
    }
    if (word.equals("last") && (before == Tag.TO || before == Tag.MODAL || before == Tag.DO)) {
      return Tag.BASE;
    }
    if (word.equals("longer") && longer(i - 1)) {
      return Tag.ADVERB;
    }
    if (word.equals("according") || compared(i) || word.equals("than") && compared(i - 1)) {
      return Tag.ADVERB;
    }
    if (word.equals("to")) {
      boolean verb =
          tokens.isWord(i + 1) && verb(i + 1) && !past(i + 1) && named(i + 1) == null
              || in(i + 1, BE | HAVE | DO);
      // "went to court", "returned to work"
      boolean goal =
          MOTION.contains(tokens.verb(i - 1))
              && lexicon.isNoun(tokens.lower(i + 1))
              && !phrase(i + 2)
              && !nounish(i + 2);
      // "to pass": no form of its own
      boolean form = tokens.lower(i + 1).endsWith("s") && !base(i + 1);
      return verb && !goal && !form ? Tag.TO : Tag.PREPOSITION;
    }
    if (word.equals("that")) {
      boolean noun = before == Tag.NOUN || before == Tag.NAME || before == Tag.PRONOUN;
      boolean does = verbal(i + 1) || tokens.isWord(i + 1) && verb(i + 1) && phrase(i + 2);
      if (noun && (does || tokens.is(i + 1, "also", "never"))) {
        return Tag.RELATIVE;
      }
      boolean clause =
          before.verbal() || noun || before == Tag.TIME || before == Tag.COMMA || phrase(i + 1);
      return clause ? Tag.SUBORDINATOR : verbal(i + 1) ? Tag.PRONOUN : Tag.DETERMINER;
    }
    if (word.equals("who") || word.equals("which") || word.equals("whom")) {
      return Tag.RELATIVE;
    }
    if (word.equals("there") && in(i + 1, BE)) {
      return Tag.PRONOUN;
    }
    if (word.equals("her")
        && (k + 1 >= tags.length
            || !tokens.isWord(i + 1)
            || tags[k + 1] == Tag.TIME
            || in(i + 1, PREPOSITION | SUBORDINATOR | DETERMINER)
            || tokens.is(i + 1, "to", "and", "that"))) {
      return Tag.PRONOUN;
    }
    Tag auxiliary = auxiliary(i);
    if (auxiliary == Tag.MODAL) {
      return before.nominal() && before != Tag.NOUN && before != Tag.NAME ? Tag.NOUN : Tag.MODAL;
    }
    if (auxiliary != null) {
      return auxiliary;
    }
    if (in(i, DETERMINER)) {
      boolean alone =
          k + 1 >= tags.length
              || !tokens.isWord(i + 1) && !tokens.isNumber(i + 1)
              || in(i + 1, BE | MODAL | HAVE)
              || tokens.is(i, "these", "those", "this") && in(i + 1, DETERMINER);
      boolean floats =
          tokens.is(i, "both", "all", "each")
              && (before == Tag.NAME || before == Tag.NOUN)
              && past(i + 1)
              && phrase(i + 2);
      if (floats) {
        return Tag.ADVERB; // "A and B both attended the funeral"
      }
      return alone ? Tag.PRONOUN : Tag.DETERMINER;
    }
    if (in(i, PRONOUN)) {
      return Tag.PRONOUN;
    }
    if (in(i, AND)) {
      return Tag.AND;
    }
    if (in(i, PREPOSITION)) {
      Tag last = k > 0 ? tags[k - 1] : Tag.STOP;
      if (word.equals("round")
          && last.nominal()
          && (tokens.is(i + 1, "of") || in(i + 1, BE | HAVE | MODAL | DO))) {
        return Tag.NOUN; // "the fourth round of talks"
      }
      if ((last == Tag.OWNER || last == Tag.DETERMINER)
          && tokens.is(i, "round", "past", "opposite", "inside")
          && nounish(i + 1)) {
        return Tag.ADJECTIVE; // "Thursday's round table", "the past week"
      }
      boolean noun =
          lexicon.isNoun(word)
              && (last == Tag.ADJECTIVE || last == Tag.OWNER || last == Tag.DETERMINER)
              && !nounish(i + 1)
              && !phrase(i + 1);
      return noun ? Tag.NOUN : Tag.PREPOSITION; // "the sixth round"
    }
    if (in(i, SUBORDINATOR)) {
      return Tag.SUBORDINATOR;
    }
    if (in(i, ADVERB)) {
      if (k > 0 && tags[k - 1] == Tag.TO && verb(i)) {
        return Tag.BASE; // "refused to back the plan"
      }
      boolean noun = (before == Tag.DETERMINER || before == Tag.OWNER) && nounish(i + 1);
      return noun ? Tag.ADJECTIVE : Tag.ADVERB;
    }
    return in(i, NUMBERS) ? Tag.NUMBER : null;
  }

  private @Nullable Tag auxiliary(int i) {
    if (in(i, BE)) {
      return Tag.BE;
    }
    if (in(i, HAVE)) {
      return Tag.HAVE;
    }
    if (in(i, DO)) {
      return Tag.DO;
    }
    return in(i, MODAL) ? Tag.MODAL : null;
  }

  /** Whether a word is of one of some classes of {@link ClosedWords}. */
  private boolean in(int i, int some) {
    int k = i - from;
    if (k < 0 || k >= classes.length) {
      return (ClosedWords.of(tokens.lower(i)) & some) != 0;
    }
    if (classes[k] < 0) {
      classes[k] = ClosedWords.of(tokens.lower(i));
    }
    return (classes[k] & some) != 0;
  }

  private boolean longer(int i) {
    return tokens.is(i, "no") && tokens.is(i + 1, "longer");
  }

  /** "more than 800": part of the number. */
  private boolean compared(int i) {
    return tokens.is(i, "more", "less", "fewer", "other")
        && tokens.is(i + 1, "than")
        && (tokens.isNumber(i + 2) || in(i + 2, NUMBERS) || tokens.is(i + 2, "a", "an", "half"));
  }

  /** Whether the names before a word are part of a phrase with an owner. */
  private static boolean owned(Tag[] tags, int k) {
    int i = k - 1;
    while (i > 0 && tags[i] == Tag.NAME) {
      i--;
    }
    return i >= 0 && tags[i] == Tag.OWNER;
  }

  /** Whether a name of a people stands before a word, and what a phrase begins with before it. */
  private boolean folk(Tag[] tags, int k) {
    Name name = k < 2 ? null : named(from + k - 1);
    return name != null
        && name.demonym()
        && (tags[k - 2] == Tag.DETERMINER || tags[k - 2] == Tag.NUMBER);
  }

  /**
   * Whether the name before a word is the last of a list of names: "Jonas Falk and Lena Brandt".
   */
  private static boolean paired(Tag[] tags, int k) {
    int i = k - 1;
    while (i > 0 && tags[i] == Tag.NAME) {
      i--;
    }
    return i > 0 && tags[i] == Tag.AND && tags[i - 1] == Tag.NAME;
  }

  /**
   * Whether a part of the body is told of before a word, and that one has it so: "with his eyes".
   */
  private boolean held(int i) {
    return tokens.is(i - 1, "arms", "hands", "eyes", "head", "heads", "legs", "fists", "face")
        && (tokens.is(i - 3, "with") || tokens.is(i - 2, "with"));
  }

  /** Whether a word is one for people: "officers". */
  private boolean person(int i) {
    return lexicon.nounClass(tokens.noun(i)) == NounClass.PERSON;
  }

  /** Whether the first noun of the clause is of many: "polls in Karsia". */
  private boolean plural(Tag[] tags, int i, int k) {
    int first = k;
    while (first > 0 && tags[first - 1] != Tag.STOP && tags[first - 1] != Tag.AND) {
      first--;
    }
    for (int n = first; n < k; n++) {
      if (tags[n] == Tag.NOUN || tags[n] == Tag.NAME) {
        return tags[n] == Tag.NOUN && tokens.lower(i - k + n).endsWith("s");
      }
    }
    return false;
  }

  private Tag open(int i, String word, Tag before, Tag last, boolean lacking, Tag[] tags, int k) {
    boolean to = before == Tag.TO && last == Tag.TO;
    boolean asked = before == Tag.MODAL || to && tokens.isAdjective(i);
    boolean verb = verb(i) && (asked || !in(i, SELDOM));
    boolean inside =
        last == Tag.DETERMINER
            || last == Tag.OWNER
            || last == Tag.ADJECTIVE && before == last
            || last == Tag.NUMBER;
    boolean prepared = before == Tag.PREPOSITION;
    // "saw suspects": behind a verb they are its object
    boolean object = word.endsWith("s") && before.verbal();
    // "now counts", "still hangs"
    boolean after =
        last == Tag.ADVERB
            && before.nominal()
            && lacking
            && tokens.is(i - 1, "now", "still", "also", "often", "already", "always", "usually");
    boolean open = inside || prepared || object || !in(i, VERBS) && !after;
    boolean noun = open && tokens.isNoun(i);
    boolean adjective = open && tokens.isAdjective(i);
    boolean auxiliary =
        before == Tag.BE || before == Tag.HAVE || before == Tag.DO || before == Tag.MODAL;
    if (word.endsWith("ly") && !noun && (!auxiliary || !verb)) {
      // "the recently passed law": part of the phrase
      return inside ? Tag.ADJECTIVE : Tag.ADVERB;
    }
    if (last == Tag.TIME && tokens.is(i - 2, "-") && verb && !past(i) && !nounish(i + 1)) {
      return Tag.NOUN; // "a two-hour meeting with"
    }
    if (verb && word.endsWith("ing") && word.length() > 4 && !base(i)) {
      boolean named = noun && (inside || !in(i, VERBS));
      if (last == Tag.NAME && nounish(i + 1) && !phrase(i + 1) && folk(tags, k)) {
        return Tag.NOUN; // "the Chilean negotiating team"
      }
      return gerund(i, before, last, inside, named, timed(tags, k, i));
    }
    if (verb && past(i)) {
      if (inside || prepared) {
        if (nounish(i + 1)) {
          return last == Tag.NUMBER && phrase(i + 1) ? Tag.FINITE : Tag.ADJECTIVE;
        }
        return noun && last != Tag.NUMBER
            ? Tag.NOUN
            : last == Tag.NUMBER || last == Tag.ADJECTIVE ? Tag.FINITE : Tag.ADJECTIVE;
      }
      if (!lacking && held(i)) {
        return Tag.PARTICIPLE; // "listened with his arms folded"
      }
      // "protects threatened birds"
      if (before.verbal() && !auxiliary && nounish(i + 1) && !phrase(i + 1)) {
        return Tag.ADJECTIVE;
      }
      return participle(word) ? Tag.PARTICIPLE : Tag.FINITE;
    }
    if (verb && word.endsWith("s") && !tokens.verb(i).equals(word)) {
      if (inside || prepared || before == Tag.BE || before == Tag.HAVE) {
        return noun ? Tag.NOUN : Tag.FINITE;
      }
      if (!noun || before == Tag.RELATIVE || before == Tag.PRONOUN) {
        return Tag.FINITE;
      }
      if (tokens.is(i + 1, "who", "whose") && person(i)) {
        return Tag.NOUN; // "the five Danish officers who"
      }
      Name folk = before == Tag.NAME ? named(i - 1) : null;
      boolean judges = folk != null && folk.demonym() && !phrase(i + 1);
      boolean timed = k + 1 < tags.length && tags[k + 1] == Tag.TIME;
      boolean owned = before == Tag.NAME && owned(tags, k);
      if (judges || !lacking && (timed || owned)) {
        // "a group of Danish judges", "it took fire crews an hour", "Tuesday's river talks in"
        return Tag.NOUN;
      }
      boolean singular =
          before == Tag.NAME
              || before == Tag.NOUN && !tokens.lower(i - 1).endsWith("s")
              || before == Tag.COMMA && lacking;
      boolean follows =
          STAYING.contains(tokens.verb(i)) // "the gunman remains at large"
              || phrase(i + 1)
              || tokens.is(i + 1, "to", "that", "for", "from")
              || before == Tag.NAME && (in(i + 1, PREPOSITION) || in(i + 1, SUBORDINATOR));
      return singular && follows ? Tag.FINITE : Tag.NOUN;
    }
    if (verb) {
      if (before == Tag.MODAL || before == Tag.DO || before == Tag.TO && last == Tag.TO) {
        return Tag.BASE;
      }
      boolean same = in(i, SAME);
      if (auxiliary && same && !(adjective && nounish(i + 1))) {
        return Tag.PARTICIPLE;
      }
      boolean subject =
          before == Tag.PRONOUN && !tokens.is(i - 1, "him", "them", "us", "me")
              || before == Tag.RELATIVE
              || before == Tag.NOUN && (same || tokens.lower(i - 1).endsWith("s") || people(i - 1))
              || before == Tag.NAME && same
              || (before == Tag.AND || before == Tag.COMMA || before == Tag.TIME) && same;
      boolean goes = phrase(i + 1) || linked(i + 1) || same && titled(i + 1);
      if (subject && (!noun && !adjective || lacking && goes)) {
        return Tag.FINITE;
      }
      if (!noun && !adjective && !inside) {
        return Tag.BASE;
      }
    }
    if (lacking && before == Tag.NAME && last == before && verb(i) && !past(i)) {
      boolean sides = named(i + 1) != null && !inside; // "Arva meet Solna"
      // "polls in Karsia close at eight", "surgeons at Mpilo face a backlog"
      boolean many = (linked(i + 1) || phrase(i + 1)) && plural(tags, i, k);
      // "Lena Brandt and Jonas Falk form the board"
      boolean pair = phrase(i + 1) && named(i + 1) == null && paired(tags, k);
      if (sides || many || pair) {
        return Tag.FINITE;
      }
    }
    boolean described = tokens.isAdjective(i + 1) && tokens.lower(i + 1).endsWith("d");
    boolean noVerb =
        (!past(i + 1) || !verb(i + 1) || described)
            && !(tokens.lower(i + 1).endsWith("s") && STAYING.contains(tokens.verb(i + 1)));
    if (adjective && (nounish(i + 1) && noVerb || !noun)) {
      return Tag.ADJECTIVE;
    }
    if (!noun && !adjective && !verb && auxiliary && word.endsWith("ed")) {
      return Tag.FINITE; // a verb that no dictionary has
    }
    return Tag.NOUN;
  }

  /** Whether a time follows a word, with at most an adverb between: "lasting just over an hour". */
  private boolean timed(Tag[] tags, int k, int i) {
    return k + 1 < tags.length && tags[k + 1] == Tag.TIME
        || k + 2 < tags.length && tags[k + 2] == Tag.TIME && in(i + 1, ADVERB);
  }

  private Tag gerund(int i, Tag before, Tag last, boolean inside, boolean noun, boolean timed) {
    boolean object = phrase(i + 1) || tokens.is(i + 1, "that", "to") || timed;
    if (before == Tag.BE) {
      return Tag.GERUND;
    }
    if (inside && !(timed && last == Tag.ADJECTIVE)) {
      boolean more = nounish(i + 1) && !(verb(i + 1) && past(i + 1)); // "the meeting ended"
      return more ? Tag.ADJECTIVE : noun ? Tag.NOUN : Tag.GERUND;
    }
    if (last == Tag.NOUN || last == Tag.NAME || inside) {
      return noun && !object ? Tag.NOUN : Tag.GERUND;
    }
    if (before == Tag.PREPOSITION || before == Tag.SUBORDINATOR) {
      return object || !noun ? Tag.GERUND : Tag.NOUN;
    }
    boolean goes = object || linked(i + 1) && !(noun && governed(i + 1));
    boolean opens = before == Tag.COMMA && !tokens.isAdjective(i);
    boolean sure = in(i, VERBS) && before != Tag.STOP;
    return goes || sure || !noun && (opens || !nounish(i + 1))
        ? Tag.GERUND
        : noun ? Tag.NOUN : Tag.ADJECTIVE;
  }

  /** "Voting in Oslo ends", but "Speaking in Oslo, she": whether a verb comes before a comma. */
  private boolean governed(int from) {
    for (int i = from; i < from + 10 && tokens.isWord(i); i++) {
      if (verbal(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean participle(String word) {
    return word.endsWith("en") && !word.equals("men")
        || word.endsWith("wn")
        || word.endsWith("rne")
        || word.equals("done")
        || word.equals("gone")
        || word.equals("begun")
        || word.equals("sung");
  }

  /** Whether a form of a verb is the one that the dictionary has. */
  private boolean base(int i) {
    return tokens.verb(i).equals(tokens.lower(i));
  }

  /** Whether a word is a form of a verb. */
  private boolean verb(int i) {
    return tokens.isVerb(i);
  }

  /** Whether a form of a verb is one of the past: "opened", "led". */
  private boolean past(int i) {
    String word = tokens.lower(i);
    return !tokens.verb(i).equals(word) && !word.endsWith("ing") && !word.endsWith("s")
        || word.length() > 4 && word.endsWith("ed");
  }

  /** Whether a word can only be a verb or an auxiliary. */
  private boolean verbal(int i) {
    String word = tokens.lower(i);
    return auxiliary(i) != null
        || tokens.isWord(i)
            && named(i) == null
            && verb(i)
            && (past(i) || !tokens.isNoun(i) || word.endsWith("s"));
  }

  private boolean people(int i) {
    return tokens.is(i, "police", "people", "men", "women") || tokens.is(i, "children");
  }

  /** Whether a noun phrase begins at a word. */
  private boolean phrase(int i) {
    String word = tokens.lower(i);
    return in(i, DETERMINER | PRONOUN | NUMBERS)
        || tokens.isNumber(i)
        || tokens.is(i, "$", "€", "£")
        || named(i) != null;
  }

  /** Whether a noun and a name begin at a word: "a judge put smuggler Ivo Lankar away". */
  private boolean titled(int i) {
    return nounish(i) && lexicon.isRole(tokens.lower(i)) && named(i + 1) != null;
  }

  private boolean linked(int i) {
    String word = tokens.lower(i);
    return in(i, PREPOSITION | SUBORDINATOR | ADVERB)
        || word.equals("to")
        || word.equals("that")
        || word.length() > 4 && word.endsWith("ly");
  }

  /** Whether a word may go on a noun phrase. */
  private boolean nounish(int i) {
    String word = tokens.lower(i);
    return tokens.isWord(i)
            && !in(i, NO_NOUN | ONLY_VERBS)
            && !word.equals("to")
            && !(word.endsWith("ly") && word.length() > 5)
            && (tokens.isNoun(i) || tokens.isAdjective(i) || named(i) != null)
        || tokens.is(i, "-");
  }

  private @Nullable Name named(int i) {
    if (i < 0 || i >= tokens.size() || !tokens.isCapitalised(i)) {
      return null;
    }
    List<Name> names = reading.names().mentions();
    int low = 0;
    int high = names.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Name name = names.get(middle);
      if (name.endToken() <= i) {
        low = middle + 1;
      } else if (name.firstToken() > i) {
        high = middle - 1;
      } else {
        return name.proper() ? name : null;
      }
    }
    return null;
  }
}
