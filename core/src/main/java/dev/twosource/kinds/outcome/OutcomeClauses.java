package dev.twosource.kinds.outcome;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.outcome.Endings.Ending;
import dev.twosource.kinds.outcome.OutcomePhrases.Answer;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Entity;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Adjunct;
import dev.twosource.reading.clause.Apposition;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Clauses;
import dev.twosource.reading.clause.Phrase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a matter ended, read from clauses: the verb tells what came of it, and the object of an
 * active clause, the subject of a passive one or a phrase with a preposition what it came of.
 */
final class OutcomeClauses {
  /** How many tokens after a verb its particle may stand: "turned the whole plan down". */
  private static final int PARTICLE = 9;

  /** Questions of which a bare name may be the matter, whatever it names. */
  private static final Set<String> NAMED = Set.of("fate", "taking", "access");

  /** Questions of which a no that is denied is no yes: what was not rejected is not approved. */
  private static final Set<String> FINAL =
      Set.of("decision", "agreement", "holding", "verdict", "suit", "rate");

  /**
   * What a clause tells.
   *
   * @param matter what it is told of
   * @param first the first token that carries it
   * @param end the token after the last one
   */
  record Told(
      Answer answer, Modality modality, Phrase matter, Set<String> words, int first, int end) {}

  private OutcomeClauses() {}

  /** Whether some token of a sentence may be such a verb; a cheap look before the clauses. */
  static boolean may(Context context, Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      String verb = context.verb(i);
      if (!Endings.of(verb).isEmpty() || OutcomeSides.may(verb)) {
        return true;
      }
    }
    return false;
  }

  /** What a clause tells, or null. */
  static @Nullable Told told(Context context, Sentence sentence, Clauses clauses, Clause clause) {
    for (Ending ending : Endings.of(context.verb(clause.verb()))) {
      Told told = told(context, sentence, clauses, clause, ending);
      if (told != null) {
        return told;
      }
    }
    return null;
  }

  private static @Nullable Told told(
      Context context, Sentence sentence, Clauses clauses, Clause clause, Ending ending) {
    // "failed to agree": what failed is told by the verb behind it
    boolean only =
        ending.particle().isEmpty()
            && context.tokens().is(clause.verbEnd(), "to")
            && !context.verb(clause.verb()).equals("fall"); // "fell to the rebels"
    if (ending.active() && clause.passive() || only) {
      return null;
    }
    Phrase light = null;
    Adjunct behind = null;
    if (!ending.particle().isEmpty()) {
      behind = adjunct(context, clause, Set.of(ending.particle()));
      if (behind != null && ending.particle().equals("off") && off(context, behind)) {
        return null; // "struck a swimmer off Paros"
      }
      if (!ending.with().isEmpty()) {
        light = behind == null ? null : with(context, behind.phrases(), ending.with());
        if (light == null && !particle(context, clause, ending.particle())) {
          return null;
        }
        if (light == null) {
          light = with(context, clause.objects(), ending.with());
        }
        if (light == null) {
          return null;
        }
      } else if (behind == null && !particle(context, clause, ending.particle())) {
        return null;
      } else if (behind != null && behind.preposition() != clause.verb() + 1) {
        if (ending.subject() && !clause.passive() && !clause.objects().isEmpty()) {
          return null; // "won the match against": what was won is its object
        }
        behind = null;
      }
    } else if (!ending.with().isEmpty()) {
      light = with(context, clause.objects(), ending.with());
      if (light == null && clause.passive()) {
        light = with(context, clause.subjects(), ending.with());
      }
      // "came through the fall unhurt"
      boolean behindAll =
          (ending.subject() || clause.passive())
              && ending.with().contains(context.tokens().lower(clause.end()));
      if (light == null && !behindAll) {
        return null;
      }
    } else if (clause.verbEnd() > clause.verb() + 1) {
      return null; // "put up" is no "put"
    }
    Phrase object = matter(context, clause, ending, light, behind);
    Phrase matter = object == null ? null : OutcomeMatter.governor(context, sentence, object);
    if (matter == null || !fits(context, clause, ending, matter)) {
      return null;
    }
    boolean few =
        ending.answer().family().equals("decision")
            && !clause.passive()
            && (OutcomeKind.few(context, sentence, clause.verb())
                || OutcomeKind.onlookers(context, sentence, clause, clause.verb()));
    Modality modality = few ? null : modality(context, sentence, clause, ending);
    if (modality == null) {
      return null;
    }
    Answer answer = ending.answer();
    boolean none = light != null && none(context.tokens(), light);
    boolean denied = modality == Modality.NEGATED != none;
    denied ^= halted(context.tokens(), sentence, clause, object);
    if (modality == Modality.NEGATED || none) {
      modality = Modality.ACTUAL;
    }
    if (denied && context.find(clause.first(), end(clause) + 2, w -> w.equals("yet")) >= 0) {
      return null; // what has not been decided yet is not decided
    }
    if (denied && !none && answer.family().equals("plea")) {
      return null; // who "did not plead guilty" has not pleaded
    }
    if (denied) {
      boolean asked = context.find(clause.first() - 6, clause.first(), w -> w.equals("if")) >= 0;
      if (undecided(context, answer, clause.verb(), asked)) {
        return null;
      }
      if (!answer.positive() && FINAL.contains(answer.family())) {
        return null;
      }
      answer = Endings.opposite(answer);
    }
    Set<String> words = words(context, sentence, clause, matter);
    int first = Math.min(clause.first(), Math.max(matter.first(), clause.first() - 12));
    int end = end(clause);
    return answer == null
        ? null
        : new Told(answer, modality, matter, words, first, Math.min(end, first + 24));
  }

  /** "ordered the demolition to be halted": what was ordered is that it does not go on. */
  private static boolean halted(Tokens tokens, Sentence sentence, Clause clause, Phrase object) {
    int limit = Math.min(sentence.endToken() - 2, object.head() + 8);
    for (int i = object.head() + 1; i < limit; i++) {
      if (tokens.is(i, ",", ";")) {
        return false;
      }
      if (tokens.is(i, "to") && tokens.is(i + 1, "be") && i > clause.verb()) {
        return tokens.is(
            i + 2,
            "halted",
            "stopped",
            "suspended",
            "frozen",
            "paused",
            "scrapped",
            "abandoned",
            "blocked",
            "cancelled",
            "canceled",
            "withdrawn",
            "delayed",
            "postponed");
      }
    }
    return false;
  }

  private static int end(Clause clause) {
    return Math.max(clause.end(), clause.verbEnd());
  }

  /** "Found no support": the object denies. */
  private static boolean none(Tokens tokens, Phrase light) {
    boolean not = tokens.is(light.first(), "not") || tokens.is(light.first() - 1, "not");
    return not // "pleaded not guilty"
        || tokens.is(light.first(), "no", "little", "neither") && light.head() > light.first();
  }

  private static boolean particle(Context context, Clause clause, String particle) {
    // "cleared the trader of fraud": what stands behind "of" belongs to the phrase before it
    if (particle.equals("of")
        && clause.objects().stream().anyMatch(o -> context.tokens().is(o.end(), "of"))) {
      return true;
    }
    int limit = Math.min(clause.end() + 1, clause.verb() + PARTICLE);
    for (int i = clause.verb() + 1; i <= limit; i++) {
      if (context.tokens().is(i, particle)) {
        return i < clause.verbEnd() || i == clause.end() || i == clause.verb() + 1;
      }
    }
    return false;
  }

  private static @Nullable Adjunct adjunct(Context context, Clause clause, Set<String> words) {
    for (Adjunct adjunct : clause.adjuncts()) {
      if (adjunct.preposition() > clause.verb()
          && words.contains(context.tokens().lower(adjunct.preposition()))) {
        return adjunct;
      }
    }
    return null;
  }

  private static @Nullable Phrase with(Context context, List<Phrase> phrases, Set<String> heads) {
    for (Phrase phrase : phrases) {
      if (heads.contains(context.noun(phrase.head()))
          || heads.contains(context.tokens().lower(phrase.head()))
          || heads.contains(context.tokens().lower(phrase.first()))) {
        return phrase;
      }
    }
    return null;
  }

  /** The phrase that says what it is told of, or null. */
  private static @Nullable Phrase matter(
      Context context,
      Clause clause,
      Ending ending,
      @Nullable Phrase light,
      @Nullable Adjunct behind) {
    if (!ending.prepositions().isEmpty()) {
      Adjunct adjunct = adjunct(context, clause, ending.prepositions());
      if (adjunct != null && !adjunct.phrases().get(0).equals(light)) {
        return adjunct.phrases().get(0);
      }
    }
    if (ending.object()) {
      if (behind != null && light == null && clause.objects().isEmpty() && !clause.passive()) {
        return behind.phrases().get(0); // "knocked down the plan"
      }
      Phrase object = other(clause.passive() ? clause.subjects() : clause.objects(), light);
      // "granted Anna Berg bail": the one and the other read as one phrase
      Name within = object == null && light != null ? context.nameAt(light.first()) : null;
      boolean both = within != null && within.type() == Name.Type.PERSON;
      return both && within.endToken() <= light.head() ? light : object;
    }
    // "the fire burned 20 hectares" does not say that it burns
    boolean alone =
        light != null
            || clause.objects().isEmpty()
            || ending.matter() == null
            || !SINGULAR.contains(ending.answer().family());
    return ending.subject() && alone && (!clause.passive() || light != null)
        ? other(clause.subjects(), light)
        : null;
  }

  private static final Set<String> SINGULAR =
      Set.of("fire", "fate", "flight", "device", "works", "life", "taking");

  private static @Nullable Phrase other(List<Phrase> phrases, @Nullable Phrase light) {
    for (Phrase phrase : phrases) {
      if (!phrase.equals(light)) {
        return phrase;
      }
    }
    return null;
  }

  /** "The museum closed its first week with 9,000 visitors": the week was over, and no more. */
  static boolean ended(Context context, Clause clause) {
    return !clause.passive()
        && context.verb(clause.verb()).equals("close")
        && clause.objects().stream().anyMatch(o -> SPELLS.contains(context.noun(o.head())));
  }

  private static final Set<String> SPELLS =
      Set.of("day", "week", "month", "year", "season", "quarter", "half", "decade", "tour", "run");

  private static boolean fits(Context context, Clause clause, Ending ending, Phrase matter) {
    Tokens tokens = context.tokens();
    Name name = context.nameAt(matter.head());
    if (ended(context, clause)) {
      return false;
    }
    // what some did and others did not is counted, not answered
    boolean many = name == null && !context.noun(matter.head()).equals(tokens.lower(matter.head()));
    // "the hostages": all of them
    many &= !(ending.answer().family().equals("release") && tokens.is(matter.first(), "the"));
    if (many && (ending.person() || SINGLE.contains(ending.answer().family()))) {
      return false;
    }
    if (counted(tokens, matter) && !tokens.is(matter.first(), "all", "both")) {
      return false;
    }
    if (ending.person()) {
      boolean somebody =
          person(context, matter) != null
              || name == null
                  && tokens.is(matter.first(), "the", "a", "an", "his", "her", "its", "their")
                  && (Lexicon.get().isRole(context.noun(matter.head()))
                      || Lexicon.get().nounClass(context.noun(matter.head())) == NounClass.PERSON);
      // who clears a desk acquits nobody
      boolean cleared = ending.particle().isEmpty() && tokens.is(clause.verb(), "cleared");
      return somebody && (!cleared || clause.passive() || ordered(context, clause));
    }
    if (name == null
        && tokens.is(matter.head(), "it", "they", "them", "this", "that", "he", "she")) {
      return false;
    }
    Set<String> heads = ending.matter();
    // "the trawler Santa Clara" is a ship, whatever the name is taken for
    boolean called =
        heads != null
            && name != null
            && name.firstToken() > matter.first()
            && ending.takes(context.noun(name.firstToken() - 1));
    boolean kind = name == null && ending.takes(context.noun(matter.head()));
    if (heads != null && !called && !kind && !heads.contains(context.noun(matter.head()))) {
      boolean named =
          name != null
              && name.proper()
              && name.type() != Name.Type.PERSON
              && (!ending.answer().family().equals("taking") || held(context, clause, name))
              && !name.demonym()
              && NAMED.contains(ending.answer().family());
      if (!named) {
        return false;
      }
    }
    String family = ending.answer().family();
    // "the index fell by 252 points", "fell 3 percent"
    if (family.equals("taking")
        && context.verb(clause.verb()).equals("fall")
        && priced(tokens, clause.verb())) {
      return false;
    }
    if (family.equals("order")) {
      return ordered(context, clause);
    }
    if (family.equals("suit") && OutcomeWinners.sporting(context)) {
      return false; // "won against the Tigers"
    }
    boolean settled = family.equals("decision") || family.equals("suit");
    return !settled || deciding(context, clause, matter);
  }

  /** Whether a number says by how much something fell. */
  private static boolean priced(Tokens tokens, int verb) {
    for (int i = verb + 1; i < verb + 4; i++) {
      if (tokens.isNumber(i) || tokens.is(i, "%", "percent", "points", "$", "€", "£")) {
        return true;
      }
    }
    return false;
  }

  /** Questions of one being or thing. */
  private static final Set<String> SINGLE =
      Set.of("life", "harm", "search", "custody", "release", "fate");

  private static boolean counted(Tokens tokens, Phrase matter) {
    for (int i = matter.first(); i < matter.head(); i++) {
      if (tokens.isNumber(i) && !tokens.is(i - 1, "-")
          || tokens.is(i, "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
          || tokens.is(i, "several", "many", "most", "some", "dozens", "other", "no", "few")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a place is one that is fought for: "took Detroit to six games" is sport. */
  private static boolean held(Context context, Clause clause, Name name) {
    return name.type() != Name.Type.ORGANISATION
        && !OutcomeWinners.sporting(context)
        && adjunct(context, clause, Set.of("to")) == null;
  }

  /** What somebody may reject who only speaks: a claim, an idea. */
  private static final Set<String> SAID =
      Set.of("claim", "demand", "idea", "offer", "rule", "clause");

  /** Whether who stops a thing, or lets it go on, is one whose word is an order: not the rain. */
  private static boolean ordered(Context context, Clause clause) {
    Adjunct by = clause.passive() ? adjunct(context, clause, Set.of("by")) : null;
    Phrase who =
        by != null
            ? by.phrases().get(0)
            : clause.passive() || clause.subjects().isEmpty() ? null : clause.subjects().get(0);
    return who != null && ORDERING.contains(context.noun(who.head()));
  }

  private static final Set<String> ORDERING =
      WordList.set(
          """
              court judge tribunal panel council ministry minister government regulator parliament
              board authority agency commission police mayor governor magistrate inspector
              prosecutor senate bench justice ombudsman watchdog department inquiry enquiry
              investigation review committee jury report federation league""");

  /** Whether whoever decides is no single person, and the thing decided no mere assertion. */
  private static boolean deciding(Context context, Clause clause, Phrase matter) {
    Phrase who =
        clause.passive() ? null : clause.subjects().isEmpty() ? null : clause.subjects().get(0);
    if (clause.passive()) {
      Adjunct by = adjunct(context, clause, Set.of("by"));
      who = by == null ? null : by.phrases().get(0);
    }
    if (who == null || who.equals(matter)) {
      return !SAID.contains(context.noun(matter.head())) || clause.passive();
    }
    String head = context.noun(who.head());
    if (SAID.contains(context.noun(matter.head()))) {
      return JUDGING.contains(head);
    }
    Name name = context.nameAt(who.head());
    return !(name != null && name.type() == Name.Type.PERSON)
        && !SPEAKING.contains(head)
        && !context.tokens().is(who.head(), "he", "she", "i", "who");
  }

  private static final Set<String> JUDGING =
      WordList.set(
          """
              court judge tribunal panel jury bench arbitrator magistrate shareholder board member
              union worker staff parliament senate council voter committee""");

  private static final Set<String> SPEAKING =
      WordList.set(
          """
              spokesman spokeswoman lawyer critic opponent activist analyst campaigner supporter
              expert protester mother father resident people crowd demonstrator marcher lorry
              truck snow rain ice storm""");

  /**
   * The mood of a clause's verb. A finite verb tells what happened where nothing speaks against it,
   * whatever stands before it.
   */
  private static @Nullable Modality modality(
      Context context, Sentence sentence, Clause clause, Ending ending) {
    boolean settles = OutcomeKind.SETTLING.contains(ending.answer().family());
    Tokens tokens = context.tokens();
    boolean participle = clause.form() == Clause.Form.PARTICIPLE;
    Modality modality =
        participle
            ? context.modality(clause.verb())
            : OutcomeMood.of(context, sentence, clause.verb(), settles);
    if (modality == null && clause.form() == Clause.Form.FINITE) {
      for (int i = clause.first(); i < clause.verb(); i++) {
        if (tokens.is(
            i, "should", "must", "ought", "to", "can", "could", "may", "might", "would")) {
          return null;
        }
      }
      modality = context.modality(clause.verb());
    }
    if (modality != null
        && tokens.is(clause.verb() - 1, "to")
        && context.verb(clause.verb() - 2).equals("fail")) {
      return Modality.NEGATED; // "failed to withstand the flood"
    }
    if (modality == Modality.POSSIBLE) {
      return OutcomeMood.weighed(context, sentence, clause.verb()) ? modality : null;
    }
    return clause.negated() && modality != null ? Modality.NEGATED : modality;
  }

  /** The person whom a phrase names, or a name that explains it: "the former mayor of X, A. B.". */
  static @Nullable Entity person(Context context, Sentence sentence, Phrase phrase) {
    Entity own = person(context, phrase);
    if (own != null) {
      return own;
    }
    for (Apposition apposition : context.clauses(sentence).appositions()) {
      if (apposition.of().first() == phrase.first()) {
        return person(context, apposition.by());
      }
    }
    return null;
  }

  private static @Nullable Entity person(Context context, Phrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      Name name = context.nameAt(i);
      // "his bookkeeper" is not he
      boolean owner = i < phrase.head() && context.tokens().is(i, "his", "her", "their");
      if (name != null && name.type() == Name.Type.PERSON && !owner) {
        return context.entity(name);
      }
    }
    return null;
  }

  /** Whether what stands at a token goes on with what a paper is about: "the motion that ...". */
  private static boolean purpose(Context context, int i) {
    Tokens tokens = context.tokens();
    return OutcomeMatter.purpose(context, i) || tokens.is(i, "that") && tokens.isWord(i + 1);
  }

  /** The words and names of a matter, with what is said of it in phrases behind it. */
  private static Set<String> words(
      Context context, Sentence sentence, Clause clause, Phrase matter) {
    int end = matter.whole();
    Tokens tokens = context.tokens();
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Adjunct adjunct : clause.adjuncts()) {
        if (adjunct.preposition() == end && !tokens.is(end, "by", "after", "before", "as")) {
          end = adjunct.phrases().get(adjunct.phrases().size() - 1).whole();
          grown = true;
        }
      }
    }
    if (matter.first() > clause.verb() && purpose(context, end)) {
      end = OutcomeMatter.end(context, sentence, end, 12);
    }
    if (matter.first() < clause.first()) {
      // "the plan for a casino was approved"
      int limit = Math.min(clause.first(), matter.first() + 16);
      while (end < limit && !OutcomePhrases.ends(tokens, end) && !tokens.is(end, "that", "by")) {
        end++;
      }
    }
    Set<String> words = new TreeSet<>(context.contentWords(matter.first(), end));
    words.removeAll(OutcomeMatter.GENERAL);
    for (Name name : context.names(matter.first(), end)) {
      words.add(context.entity(name).key());
    }
    String sort = OutcomeMatter.sort(context.noun(matter.head()));
    if (!sort.isEmpty()) {
      words.add(sort);
    }
    return words;
  }

  /** The verbs of clauses, so that no other reading takes them again. */
  static Set<Integer> verbs(Told told, Clause clause) {
    Set<Integer> verbs = new HashSet<>();
    for (int i = clause.first(); i < told.end(); i++) {
      verbs.add(i);
    }
    return verbs;
  }

  /** Whether "off" leads to a place. */
  private static boolean off(Context context, Adjunct adjunct) {
    for (Phrase phrase : adjunct.phrases()) {
      Name name = context.nameAt(phrase.head());
      if (name != null && name.type() == Name.Type.PLACE
          || context.tokens().is(phrase.head(), "coast", "shore", "island", "beach", "cape")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Has not been convicted", "did not plead guilty", "if she is not convicted": whether nobody is
   * acquitted by the denial of an answer.
   *
   * @param asked whether it is only asked or supposed
   */
  static boolean undecided(Context context, Answer answer, int verb, boolean asked) {
    return answer.family().equals("verdict")
        && answer.positive()
        && (asked || context.verb(verb).equals("plead") || context.tokens().is(verb - 1, "been"));
  }
}
