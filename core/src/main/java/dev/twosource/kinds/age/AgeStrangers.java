package dev.twosource.kinds.age;

import dev.twosource.kinds.context.Animals;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Stopwords;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordMap;
import dev.twosource.reading.Name;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * People whom a report tells by their age and by what befell them, and by no name: "a 34-year-old
 * man was arrested". Where it tells of one such, he is the one of the other report.
 */
final class AgeStrangers {
  /** What befalls somebody by a verb of which he is the object, or the subject of its passive. */
  private static final WordMap<String> SUFFERED =
      WordMap.of(
          WordList.sorted(
              """
                  killed: kill murder execute electrocute
                  hurt: injure wound hurt maul bite gore stab hospitalise hospitalize attack burn shoot
                  hurt: scald trample strike hit crush
                  held: arrest detain apprehend nab remand
                  judged: jail convict sentence imprison acquit
                  robbed: rob mug burgle defraud swindle
                  saved: rescue save winch pluck airlift free
                  taken: kidnap abduct"""));

  /** What befalls somebody by a verb of which he is the subject. */
  private static final WordMap<String> DONE =
      WordMap.of(
          WordList.sorted(
              """
                  killed: die drown perish
                  hurt: collide fall tumble
                  missing: disappear vanish miss"""));

  /** Words for men and boys, and for women and girls. */
  private static final WordMap<String> SEXES =
      WordMap.of(
          WordList.sorted(
              """
                  man: man boy fisherman policeman fireman businessman schoolboy
                  woman: woman girl policewoman businesswoman schoolgirl actress"""));

  private static final Set<String> WARDS = Set.of("hospital", "ward", "clinic");

  /** Verbs with which somebody is brought to a hospital. */
  private static final Set<String> CARRIED =
      Set.of("take", "rush", "fly", "carry", "admit", "airlift");

  private static final Set<String> COURT = Set.of("court", "judge", "magistrate", "magistrates");

  private static final Set<String> PLURAL = Set.of("another", "second", "third", "other");

  private final Context context;
  private final Tokens tokens;
  private @Nullable Set<String> several;

  AgeStrangers(Context context) {
    this.context = context;
    this.tokens = context.tokens();
  }

  /** Whom an age is of that is nobody's by name, or null where he is none of whom one is told. */
  AgeOwners.@Nullable Owner of(Sentence sentence, AgePhrases.Age age) {
    int head = head(sentence, age);
    if (head < 0) {
      return resumed(sentence, age);
    }
    int article = Math.min(age.first(), head);
    String fate = fate(sentence, article, Math.max(age.end() - 1, head));
    if (fate == null) {
      doubt(sentence);
      return null;
    }
    if (shared(sentence, article, fate)) {
      return null;
    }
    String sex = SEXES.get(context.noun(head));
    int first = tokens.is(article - 1, "a", "an") ? article - 1 : article;
    int end = Math.max(age.end(), head + 1);
    return new AgeOwners.Owner(null, (sex == null ? "" : sex + " ") + fate, first, end);
  }

  /**
   * "A bear attacked a hiker. The man, 46, had gone astray", "The 46-year-old": the one stranger of
   * whom the sentence before tells, or null.
   */
  private AgeOwners.@Nullable Owner resumed(Sentence sentence, AgePhrases.Age age) {
    boolean attribute = age.frame() == AgePhrases.Frame.ATTRIBUTE;
    int noun = attribute ? age.end() - 1 : age.anchor() - 1;
    int the = attribute ? age.first() - 1 : noun - 1;
    boolean apposed = age.frame() == AgePhrases.Frame.APPOSED && tokens.is(noun, "man", "woman");
    boolean bare = attribute && tokens.isWord(age.end()) && noun(age.end());
    if (sentence.index() == 0
        || the != sentence.firstToken()
        || !tokens.is(the, "the")
        || !(apposed || attribute && !bare)) {
      return null;
    }
    Sentence before = context.sentences().get(sentence.index() - 1);
    Phrase one = null;
    for (Phrase phrase : context.clauses(before).phrases()) {
      boolean animal = Animals.is(context.noun(phrase.head()));
      if (animal || !tokens.is(phrase.first(), "a", "an") || !person(phrase.head())) {
        continue;
      }
      if (one != null) {
        return null;
      }
      one = phrase;
    }
    if (one == null
        || !context.names(before.firstToken(), before.endToken()).stream()
            .allMatch(name -> name.type() != Name.Type.PERSON)) {
      return null;
    }
    String fate = fate(before, one.first(), one.head());
    if (fate == null || shared(before, one.first(), fate)) {
      return null;
    }
    String sex = SEXES.get(context.noun(one.head()));
    sex = sex == null && apposed ? SEXES.get(context.noun(noun)) : sex;
    return new AgeOwners.Owner(null, (sex == null ? "" : sex + " ") + fate, the, age.end());
  }

  /**
   * The noun of somebody without a name whose age is told: "a 34-year-old man", "a keeper, 29", "a
   * woman of 54", or the age itself in "a 34-year-old was"; -1 elsewhere.
   */
  private int head(Sentence sentence, AgePhrases.Age age) {
    if (age.frame() == AgePhrases.Frame.ATTRIBUTE) {
      int head = age.end() - 1;
      for (int k = age.end(); k < Math.min(age.end() + 4, sentence.endToken()); k++) {
        if (!tokens.isWord(k) || context.nameAt(k) != null || Verbs.finite(tokens, k)) {
          break;
        }
        head = person(k) ? k : head;
      }
      boolean bare = head < age.end() && tokens.isWord(age.end()) && noun(age.end());
      return tokens.is(age.first() - 1, "a", "an") && !bare && strange(age.first() - 1) ? head : -1;
    }
    boolean who = age.frame() == AgePhrases.Frame.SAID && tokens.is(age.anchor() - 1, "who");
    int noun = who ? age.anchor() - 2 : age.anchor() - 1;
    noun = who && tokens.is(noun, ",") ? noun - 1 : noun;
    int first = noun;
    while (first > sentence.firstToken()
        && noun - first < 4
        && (tokens.isWord(first) || tokens.is(first, "-"))
        && !tokens.is(first, "a", "an")
        && !(who && tokens.is(first, "the"))) {
      first--;
    }
    boolean told = who || age.frame() == AgePhrases.Frame.APPOSED;
    boolean whole = told && tokens.is(first, who ? WHOSE : ONE);
    return whole && person(noun) && strange(first) ? noun : -1;
  }

  private static final String[] ONE = {"a", "an"};

  /** "Police arrested the young man, who is 17". */
  private static final String[] WHOSE = {"a", "an", "the"};

  /** Whether a word is a noun that goes on behind an age: "a 34-year-old record". */
  private boolean noun(int i) {
    return Lexicon.get().isNoun(context.noun(i))
        && !Verbs.finite(tokens, i)
        && !Verbs.past(context, i)
        && !Stopwords.contains(tokens.lower(i));
  }

  private boolean person(int i) {
    String noun = context.noun(i);
    return noun.equals(tokens.lower(i))
        && (SEXES.get(noun) != null || !Lexicon.get().isKin(noun))
        && (Lexicon.get().nounClass(noun) == NounClass.PERSON || Lexicon.get().isRole(noun));
  }

  /** Whether nobody is named before an article, of whom an aside would tell: "Quill, a man of". */
  private boolean strange(int article) {
    return !tokens.is(article - 1, ",", "(", "—", "–", "is", "was", "as")
        || tokens.is(article - 1, ",") && context.nameAt(article - 2) == null && aside(article - 1);
  }

  /** "The suspect, a man of 41": whether a comma stands behind a word for somebody. */
  private boolean aside(int comma) {
    return tokens.is(comma - 1, "suspect", "victim")
        || tokens.isWord(comma - 1)
            && Lexicon.get().nounClass(context.noun(comma - 1)) != NounClass.PERSON;
  }

  /** What befell the one whose words stand between two tokens, or null. */
  private @Nullable String fate(Sentence sentence, int first, int last) {
    for (Clause clause : context.clauses(sentence).clauses()) {
      if (clause.negated() || context.verb(clause.verb()).equals("age")) {
        continue; // "a girl aged four" is told by the next verb
      }
      boolean subject = clause.own() && subject(clause, first, last);
      boolean object = !clause.passive() && covers(clause.objects(), first, last);
      String fate =
          subject || object ? fate(clause.verb(), clause.end(), clause.passive(), subject) : null;
      if (fate != null) {
        return fate;
      }
    }
    return behind(last + 1);
  }

  /** "A hiker aged 62 went missing": what the verb tells that stands just behind an age. */
  private @Nullable String behind(int at) {
    int verb = at;
    while (tokens.is(verb, "has", "had", "have", "been", "was", "is", "were")) {
      verb++;
    }
    boolean passive = tokens.is(verb - 1, "was", "is", "been", "were");
    boolean told = verb > at || Verbs.past(context, verb);
    return told ? fate(verb, verb + 4, passive, true) : null;
  }

  /** Whether the words, with an aside behind them, are what a verb is told of. */
  private boolean subject(Clause clause, int first, int last) {
    if (covers(clause.subjects(), first, last)) {
      return true;
    }
    // "The suspect, a 41-year-old man from Malmo, was detained"
    return clause.subjects().size() == 1
        && clause.subjects().get(0).first() <= first
        && last < clause.first()
        && context.find(last + 1, clause.first(), w -> w.equals("who") || w.equals("and")) < 0
        && tokens.is(clause.first() - 1, ",");
  }

  private static boolean covers(Iterable<Phrase> phrases, int first, int last) {
    for (Phrase phrase : phrases) {
      if (phrase.first() <= first && first < phrase.whole()
          || phrase.first() <= last && last < phrase.whole()) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String fate(int verb, int until, boolean passive, boolean subject) {
    String lemma = context.verb(verb);
    int end = Math.max(until, verb + 4);
    boolean suffers = !subject || passive;
    if (suffers && context.find(verb, Math.min(end, verb + 5), "dead"::equals) > 0
        || context.find(verb, Math.min(end, verb + 5), "death"::equals) > 0
            && tokens.is(verb + 1, "to")) {
      return suffers || lemma.equals("be") ? "killed" : null;
    }
    if (suffers && lemma.equals("take") && context.find(verb, verb + 7, WARDS::contains) < 0) {
      return tokens.sequence(verb + 1, "into", "custody")
          ? "held"
          : context.find(verb, verb + 4, "hostage"::equals) > 0 ? "taken" : null;
    }
    if (subject
        && lemma.equals("appear")
        && context.find(verb + 1, verb + 5, COURT::contains) > 0) {
      return "held";
    }
    boolean ward = context.find(verb + 1, verb + 7, WARDS::contains) > 0;
    if (suffers && ward && CARRIED.contains(lemma)) {
      return "hurt";
    }
    if (subject && lemma.equals("give") && tokens.is(verb + 1, "birth")) {
      return "delivered";
    }
    if (suffers && lemma.equals("pull")) {
      return "saved";
    }
    if (suffers && lemma.equals("pick") && context.find(verb + 1, verb + 5, "up"::equals) > 0) {
      return "held";
    }
    if (suffers && (lemma.equals("charge") || lemma.equals("hold") && passive)) {
      return "held";
    }
    if (subject && !passive && lemma.equals("lose") && tokens.is(verb + 2, "life")) {
      return "killed";
    }
    if (subject && lemma.equals("be") && tokens.sequence(verb + 1, "in", "custody")) {
      return "held";
    }
    if (subject && (lemma.equals("go") || lemma.equals("be")) && tokens.is(verb + 1, "missing")) {
      return "missing";
    }
    String told = suffers ? SUFFERED.get(lemma) : DONE.get(lemma);
    boolean deed = told == null && subject && !passive && !PLAIN.contains(lemma);
    return deed && Lexicon.get().isVerb(lemma) ? lemma : told;
  }

  /** Verbs that tell of nobody what sets him apart from others. */
  private static final Set<String> PLAIN =
      WordList.set(
          """
              be have do say tell ask think believe know want hope live work seem look remain keep
              become feel add explain recall insist stay need like get make take go come see give
              let put call speak describe can may will would could should must""");

  /**
   * Whether the same befell more than one: "two people were arrested", "another man was held", or a
   * second age of one to whom it happened.
   */
  private boolean shared(Sentence sentence, int at, String fate) {
    return tokens.is(at - 1, "another", "second") || among(sentence, at) || shared(fate);
  }

  /** "Among the dead was a 34-year-old man", "one of them a boy of 12". */
  private boolean among(Sentence sentence, int at) {
    return context.find(sentence.firstToken(), at, w -> w.equals("among") || w.equals("including"))
        >= 0;
  }

  /**
   * Takes note of somebody else whose age is told, and of what befell him: "the driver, 19, died".
   */
  void known(Sentence sentence, AgeOwners.Owner owner) {
    boolean here = owner.first() >= sentence.firstToken() && owner.end() <= sentence.endToken();
    String fate = here ? fate(sentence, owner.first(), owner.end() - 1) : null;
    if (fate != null) {
      several().add(fate);
    }
  }

  /**
   * Takes note that what a sentence tells may have befallen one more: "arrested a 28-year-old man
   * on Sunday and a man of 33 on Monday".
   */
  private void doubt(Sentence sentence) {
    for (Clause clause : context.clauses(sentence).clauses()) {
      for (boolean subject : new boolean[] {true, false}) {
        String fate = fate(clause.verb(), clause.end(), clause.passive(), subject);
        if (fate != null) {
          several().add(fate);
        }
      }
    }
  }

  /** Whether the same befell another one as well. */
  boolean shared(String fate) {
    return several().contains(fate);
  }

  /** What befell more than one in the report. */
  private Set<String> several() {
    Set<String> known = several;
    if (known == null) {
      known = new HashSet<>();
      for (Sentence sentence : context.sentences()) {
        for (Quantity quantity : context.quantities(sentence)) {
          String fate = many(sentence, quantity);
          if (fate != null) {
            known.add(fate);
          }
        }
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
          boolean more =
              PLURAL.contains(tokens.lower(i))
                  || tokens.is(i, "others", "men", "women", "boys", "girls", "both", "also");
          String fate = more ? fate(sentence, i, i) : null;
          fate = fate == null && tokens.is(i, "also") ? around(sentence, i) : fate;
          if (fate != null) {
            known.add(fate);
          }
        }
      }
      several = known;
    }
    return known;
  }

  /** "was also arrested": what the clause tells in whose verb group a word stands. */
  private @Nullable String around(Sentence sentence, int i) {
    Clause clause = context.clauses(sentence).clauseAt(i);
    return clause == null ? null : fate(clause.verb(), clause.end(), clause.passive(), true);
  }

  private @Nullable String many(Sentence sentence, Quantity quantity) {
    boolean plural =
        quantity.kind() == Quantity.Kind.COUNT
            && quantity.unit().equals("1")
            && quantity.interval().high() > 1;
    // "a boy of nine", "the boy, 9,": no number of anything
    boolean age = tokens.is(quantity.firstToken() - 1, "of", "aged", ",");
    boolean people =
        quantity.head() < 0 && !age
            || Lexicon.get().nounClass(context.noun(quantity.head())) == NounClass.PERSON
            || tokens.is(quantity.head(), "people", "others", "men", "women");
    if (!plural || !people) {
      return null;
    }
    int at = quantity.endToken() - 1;
    return fate(sentence, at, Math.max(at, quantity.head()));
  }
}
