package dev.twosource.kinds.age;

import dev.twosource.document.Span;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Persons;
import dev.twosource.kinds.context.Stopwords;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Entity;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.Voice;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.quantity.Numerals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds of whom an age is told. */
final class AgeOwners {
  /** How many asides an age may stand behind: "Alan Quill, a baker, of Leeds, 54". */
  private static final int ASIDES = 3;

  private static final Set<String> OWNING = Set.of("of", "for", "to", "with", "by", "from");

  private final Context context;
  private final Tokens tokens;
  private final Persons persons;
  private final AgeAntecedents antecedents;

  /**
   * Somebody whose age is told.
   *
   * @param entity the person, or null where only a noun tells who it is
   * @param noun the noun ("bus driver"), or the empty string
   * @param first the first token of the words for the person
   * @param end the token after the last one
   */
  record Owner(@Nullable Entity entity, String noun, int first, int end) {}

  // what is asked of the whole text for each of its ages is found once

  /** Where the text first tells of somebody without a name by an age: "an 11-year-old girl". */
  private @Nullable Map<String, Integer> strangers;

  /** Where it first has each noun in the plural. */
  private @Nullable Map<String, Integer> plurals;

  AgeOwners(Context context, Persons persons) {
    this.context = context;
    this.tokens = context.tokens();
    this.persons = persons;
    this.antecedents = new AgeAntecedents(context);
  }

  /** Whose an age is, or null where that is not clear. */
  @Nullable Owner of(Sentence sentence, List<Persons.Mention> mentions, AgePhrases.Age age) {
    Owner owner = found(sentence, mentions, age);
    Name later = owner == null || owner.entity() == null ? antecedents.behind(sentence, age) : null;
    if (later != null) {
      return named(context.entity(later), age.first(), age.end());
    }
    boolean surname = owner != null && owner.entity() != null && owner.entity().given() == null;
    // "old Mr Quill" and "his son Alan" share the surname by which others know the one or the other
    return surname && family(sentence) ? null : owner;
  }

  /** Whether a sentence, or the next one, tells of somebody's relatives: "his son Alan". */
  private boolean family(Sentence sentence) {
    int next = Math.min(sentence.index() + 1, context.sentences().size() - 1);
    for (int i = sentence.firstToken(); i < context.sentences().get(next).endToken(); i++) {
      if (tokens.is(i, "his", "her", "their", "'s") && Lexicon.get().isKin(context.noun(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Owner found(
      Sentence sentence, List<Persons.Mention> mentions, AgePhrases.Age age) {
    return switch (age.frame()) {
      case APPOSED -> {
        Owner ahead = ahead(sentence, age);
        yield ahead != null ? ahead : apposed(sentence, mentions, age.anchor());
      }
      case SAID, TRAILING -> said(sentence, mentions, age.anchor());
      case POSSESSED -> possessed(sentence, age.anchor());
      case SPOKEN -> spoken(age.anchor());
      case FRONTED -> fronted(sentence, mentions, age.anchor());
      case ATTRIBUTE -> attribute(sentence, mentions, age);
    };
  }

  /** "A woman of 54, Nora Tveit, was": a person who is named just behind an age. */
  private @Nullable Owner ahead(Sentence sentence, AgePhrases.Age age) {
    Name name = context.nameAt(age.end() + 1);
    boolean behind =
        tokens.is(age.anchor(), "of", "aged")
            && tokens.is(age.end(), ",")
            && person(age.end() + 1)
            && tokens.is(name.endToken(), ",", ".", "of", "from");
    return behind
        ? named(context.entity(name), name.firstToken(), name.endToken())
        : calledLater(sentence, age);
  }

  /** "The dead man, 54, was named as Alan Quill", "named the 54-year-old as Alan Quill". */
  private @Nullable Owner calledLater(Sentence sentence, AgePhrases.Age age) {
    int as =
        context.find(age.end(), Math.min(age.end() + 8, sentence.endToken()), w -> w.equals("as"));
    Name name = as < 0 ? null : context.nameAt(as + 1);
    if (name == null || !person(as + 1)) {
      return null;
    }
    boolean called =
        context.find(Math.max(sentence.firstToken(), age.first() - 6), as, NAMING::contains) >= 0;
    for (int i = age.end(); i < as; i++) {
      called &= !person(i);
    }
    return called ? named(context.entity(name), name.firstToken(), name.endToken()) : null;
  }

  private static final Set<String> NAMING = Set.of("named", "identified", "names", "identifies");

  /** Behind a noun phrase that ends at a token, or behind the asides that follow one. */
  private @Nullable Owner apposed(Sentence sentence, List<Persons.Mention> mentions, int anchor) {
    int end = pictured(sentence, anchor);
    for (int aside = 0; aside <= ASIDES; aside++) {
      Owner owner = ending(sentence, mentions, end);
      if (owner != null) {
        return owner;
      }
      int comma = -1;
      for (int i = end - 1; i > sentence.firstToken() && comma < 0; i--) {
        if (tokens.is(i, ",", "(")) {
          comma = i;
        } else if (Verbs.finite(tokens, i) && !tokens.is(i, "retired", "known", "married")
            || tokens.is(i, ";", ":", "who", "whose", "and", ")", "that", "said")
            || person(i)) {
          return null;
        }
      }
      if (comma < 0 || comma == end - 1) {
        return null;
      }
      end = comma;
    }
    return null;
  }

  /** "Alan Quill (pictured), 54": the token behind the name where brackets stand between. */
  private int pictured(Sentence sentence, int anchor) {
    if (!tokens.is(anchor - 1, ")")) {
      return anchor;
    }
    for (int i = anchor - 2; i > Math.max(sentence.firstToken(), anchor - 7); i--) {
      if (tokens.is(i, "(")) {
        return Persons.ends(context, i) ? i : anchor;
      }
    }
    return anchor;
  }

  private boolean person(int token) {
    Name name = context.nameAt(token);
    return name != null && name.type() == Name.Type.PERSON && name.proper();
  }

  /** The person whose words end at a token: a name, or a noun that stands for one. */
  private @Nullable Owner ending(Sentence sentence, List<Persons.Mention> mentions, int end) {
    Persons.Mention mention = Persons.ending(mentions, end);
    if (mention == null) {
      Name name = context.nameAt(end - 1);
      boolean whole =
          name != null
              && name.type() == Name.Type.PERSON
              && name.proper()
              && name.endToken() == end;
      if (whole) {
        return owned(name.firstToken())
            ? null
            : named(context.entity(name), name.firstToken(), end);
      }
    }
    boolean he = tokens.is(end - 1, "he", "she");
    if (mention != null && mention.entity() != null && (person(mention.end() - 1) || he)) {
      // "the mother of Alan Quill, 54" may be of either
      return owned(mention.first()) ? null : named(mention.entity(), mention.first(), end);
    }
    Name home = context.nameAt(end - 1);
    int from = home == null ? -1 : home.firstToken() - 1;
    boolean lives =
        home != null
            && home.type() == Name.Type.PLACE
            && home.endToken() == end
            && tokens.is(from, "of", "from")
            && person(from - 1)
            && Persons.ends(context, from);
    if (lives) {
      return ending(sentence, mentions, from); // "Nora Tveit of Halden, who is 76"
    }
    return noun(sentence, mentions, end);
  }

  /** "The mother of Alan Quill", not "relatives of Alan Quill", who are of many ages. */
  private boolean owned(int first) {
    int p = tokens.is(first - 1, "the") ? first - 2 : first - 1;
    boolean several =
        tokens.lower(p - 1).endsWith("s") && !context.noun(p - 1).equals(tokens.lower(p - 1))
            || tokens.is(p - 1, "people", "relatives", "parents", "family", "children");
    boolean counsel = tokens.is(p, "for") && COUNSEL.contains(context.noun(p - 1));
    return !several
        && !counsel
        && OWNING.contains(tokens.lower(p))
        && Lexicon.get().nounClass(context.noun(p - 1)) == NounClass.PERSON;
  }

  /** Whose age is no news where that of whom they speak for is told. */
  private static final Set<String> COUNSEL =
      Set.of("lawyer", "attorney", "solicitor", "barrister", "counsel", "defender", "advocate");

  private static Owner named(Entity entity, int first, int end) {
    return new Owner(entity, "", first, end);
  }

  /** "the driver", "a retired miner": whom a noun phrase that ends at a token stands for. */
  private @Nullable Owner noun(Sentence sentence, List<Persons.Mention> mentions, int end) {
    int noun = end - 1;
    if (!holder(noun)) {
      return null;
    }
    int first = opening(sentence, noun, 7);
    int article = first - 1;
    if (tokens.is(article, "a", "an", "'s", "his", "her")) {
      // an apposition: "Alan Quill, a retired miner", "Alan Quill, the team's keeper"
      int comma = article - 1;
      while (tokens.is(article, "'s") && comma > sentence.firstToken() && !tokens.is(comma, ",")) {
        if (noun - comma > 9 || person(comma)) {
          return null;
        }
        comma--;
      }
      if (tokens.is(comma, "is", "was") && !tokens.is(article, "'s")) {
        return said(sentence, mentions, comma);
      }
      boolean before =
          tokens.is(comma, ",", "—", "–", "(") && Persons.ends(context, comma)
              || Persons.ends(context, article) && called(sentence, article);
      comma = Persons.ends(context, article) ? article : comma;
      Name name = before ? context.nameAt(comma - 1) : null;
      return name != null && !owned(name.firstToken())
          ? named(context.entity(name), name.firstToken(), end)
          : null;
    }
    if (!tokens.is(article, "the", "its")) {
      return null;
    }
    Persons.Mention before =
        tokens.is(article - 1, ",", "—", "–") ? Persons.ending(mentions, article - 1) : null;
    if (before != null && before.named()) {
      return owned(before.first()) ? null : named(before.entity(), before.first(), end);
    }
    return described(sentence, article, noun);
  }

  /**
   * "the prosecution called Alan Quill a man of 19": whether what follows a name says who he is.
   */
  private boolean called(Sentence sentence, int article) {
    Clause clause = context.clauses(sentence).clauseAt(article);
    return clause != null
        && clause.verb() < article
        && article - clause.verb() < 5
        && CALLING.contains(context.verb(clause.verb()));
  }

  private static final Set<String> CALLING = Set.of("call", "brand", "label", "deem", "declare");

  private boolean holder(int noun) {
    String lemma = context.noun(noun);
    boolean one = tokens.isWord(noun) && !tokens.lower(noun).endsWith("s");
    return one
        && (Lexicon.get().nounClass(lemma) == NounClass.PERSON
            || Lexicon.get().isRole(lemma)
            || Lexicon.get().demonym(tokens.lower(noun)) != null
            || tokens.is(noun, "accused", "deceased", "defendant")
            || tokens.lower(noun).endsWith("er") && tokens.is(noun - 1, "-"));
  }

  /** Where a noun and the words that go with it begin, of which there are so many at most. */
  private int opening(Sentence sentence, int noun, int most) {
    int first = noun;
    while (first > sentence.firstToken() && noun - first < most && modifier(first - 1)) {
      first--;
    }
    return first;
  }

  private boolean modifier(int i) {
    String word = tokens.lower(i);
    return tokens.is(i, "-", "new", "former", "late")
        || tokens.isWord(i)
            && !Stopwords.contains(word)
            && !person(i)
            && (Lexicon.get().isNoun(context.noun(i))
                || Lexicon.get().isAdjective(word)
                || word.endsWith("ed")
                || tokens.isCapitalised(i));
  }

  /** "The driver of the van, a 47-year-old man": somebody whom only a noun tells, or null. */
  private @Nullable Owner unnamed(Sentence sentence, AgePhrases.Age age, int comma) {
    boolean somebody = SOMEBODY.contains(tokens.lower(age.end()));
    int of = context.findLast(Math.max(sentence.firstToken(), comma - 4), comma, "of"::equals);
    int noun = of > 0 ? of - 1 : comma - 1;
    int article = opening(sentence, noun, 3) - 1;
    String lemma = context.noun(noun);
    boolean one =
        somebody
            && holder(noun)
            && tokens.is(article, "the", "its")
            && Lexicon.get().nounClass(lemma) == NounClass.PERSON
            && !ANYBODY.contains(lemma);
    return one ? new Owner(null, lemma, article, noun + 1) : null;
  }

  private static final Set<String> SOMEBODY = Set.of("man", "woman");

  /**
   * Whom "the driver" stands for: the one person whom the document calls so, else the one whom the
   * sentences before tell of, else somebody without a name.
   */
  private @Nullable Owner described(Sentence sentence, int article, int noun) {
    String lemma = context.noun(noun);
    Entity called = null;
    for (Entity entity : context.reading().names().entities()) {
      if (entity.type() != Name.Type.PERSON || !called(entity, lemma)) {
        continue;
      }
      if (called != null) {
        return null;
      }
      called = entity;
    }
    if (called != null) {
      return named(called, article, noun + 1);
    }
    if (article == sentence.firstToken() && !tokens.is(article, "its")) {
      Name told = antecedents.before(sentence);
      // "few mayors swim. The new mayor": one of the sort, however many others there are
      boolean latest =
          tokens.is(article + 1, "new", "incoming", "outgoing") && !ANYBODY.contains(lemma);
      told = told == null && latest ? antecedents.titled(sentence) : told;
      // "..., Tammsalu said. The 43-year-old driver was sent to prison": he who spoke was judged
      told = told == null && sentenced(sentence, noun) ? antecedents.before(sentence, true) : told;
      boolean harmed = lemma.equals("victim") && told != null && accused(told);
      if (told != null && !harmed && !rival(sentence, told, latest ? "" : lemma)) {
        return named(context.entity(told), article, noun + 1);
      }
    }
    boolean compound =
        Lexicon.get().isNoun(context.noun(noun - 1))
            && tokens.isWord(noun - 1)
            && !Stopwords.contains(tokens.lower(noun - 1))
            && context.nameAt(noun - 1) == null;
    return Lexicon.get().nounClass(lemma) == NounClass.PERSON && !ANYBODY.contains(lemma)
        ? new Owner(null, (compound ? context.noun(noun - 1) + " " : "") + lemma, article, noun + 1)
        : null;
  }

  /** Whether a name stands in a sentence that tells of what somebody is accused of. */
  private boolean accused(Name name) {
    Sentence sentence = context.sentences().get(tokens.sentenceOf(name.firstToken()));
    return context.find(sentence.firstToken(), sentence.endToken(), ACCUSED::contains) >= 0;
  }

  private static final Set<String> ACCUSED =
      Set.of(
          "remanded",
          "arrested",
          "charged",
          "accused",
          "jailed",
          "sentenced",
          "convicted",
          "detained",
          "guilty",
          "suspected");

  /** Nouns that a report uses for one person after another. */
  private static final Set<String> ANYBODY =
      WordList.set(
          """
              man woman boy girl child person victim suspect resident player teenager student pupil
              patient worker mother father son daughter brother sister wife husband passenger youth
              pensioner pedestrian soldier officer villager survivor neighbour neighbor friend
              native widow defendant relative member baby infant one other lad adult minor uncle
              aunt cousin nephew niece partner colleague winner witness protester militant civilian
              tourist""");

  private static boolean called(Entity entity, String noun) {
    for (String role : entity.roles()) {
      if (role.equals(noun) || role.endsWith(" " + noun)) {
        return true;
      }
    }
    return false;
  }

  /** "Nora Tveit, a film-maker from Halden who": whether an aside has one person only. */
  private boolean single(Sentence sentence, int end) {
    int people = 0;
    for (int i = end - 1; i > sentence.firstToken() && !tokens.is(i, ","); i--) {
      people += holder(i) ? 1 : 0;
      if (end - i > 8 || Verbs.finite(tokens, i)) {
        return false;
      }
    }
    return people == 1;
  }

  /** The subject of the verb that tells an age, or at whose end it stands. */
  private @Nullable Owner said(Sentence sentence, List<Persons.Mention> mentions, int verb) {
    int p = verb - 1;
    while (tokens.is(p, "had", "has", "have", "will", "would", "just", "recently", "'d", "'ll")) {
      p--;
    }
    if (tokens.is(p, "who")) {
      int end = tokens.is(p - 1, ",") ? p - 1 : p;
      Owner owner = ending(sentence, mentions, end);
      return owner == null && single(sentence, end) ? apposed(sentence, mentions, end) : owner;
    }
    if (tokens.is(p, "him", "her", "them", "me", "us")) {
      return null; // "the niece who looks after him is 80"
    }
    List<Persons.Mention> subject = persons.subject(sentence, mentions, verb);
    if (subject.size() == 1 && subject.get(0).entity() != null) {
      Persons.Mention one = subject.get(0);
      boolean titled = one.entity().given() != null || !one.marks().isEmpty();
      return titled || person(one.end() - 1) || tokens.is(one.first(), "he", "she")
          ? named(one.entity(), one.first(), Math.min(one.end(), verb))
          : null;
    }
    if (!subject.isEmpty() && (subject.size() > 1 || subject.get(0).end() != p + 1)) {
      return null;
    }
    Name name = context.nameAt(p);
    if (name != null && name.type() == Name.Type.PERSON && name.endToken() == p + 1) {
      boolean plain = name.proper() || tokens.is(p, "he", "she");
      return plain && !owned(name.firstToken())
          ? named(context.entity(name), name.firstToken(), p + 1)
          : null;
    }
    if (name != null && name.type() == Name.Type.PLACE && name.endToken() == p + 1) {
      int from = name.firstToken() - 1; // "the man from Halden is 38"
      if (tokens.is(from, "from", "of") && person(from - 1)) {
        return ending(sentence, mentions, from); // "Alan Quill from Halden was 26 when he died"
      }
      return tokens.is(from, "from") ? noun(sentence, mentions, from) : null;
    }
    return name == null ? noun(sentence, mentions, p + 1) : null;
  }

  /** For whom "his" stands: "Police gave his age as 54". */
  private @Nullable Owner possessed(Sentence sentence, int pronoun) {
    Name name = context.nameAt(pronoun);
    if (name != null && name.type() == Name.Type.PERSON) {
      return named(context.entity(name), pronoun, pronoun + 1);
    }
    Name told = antecedents.before(sentence);
    return told == null || rival(sentence, told, "")
        ? null
        : named(context.entity(told), pronoun, pronoun + 1);
  }

  /** Who says "I'm 54", or is asked "You're 54?" by a report that is nothing but an interview. */
  private @Nullable Owner spoken(int pronoun) {
    if (tokens.is(pronoun, "you")) {
      Entity asked = antecedents.asked();
      return asked == null ? null : named(asked, pronoun, pronoun + 1);
    }
    Voice voice = context.voice(new Span(tokens.start(pronoun), tokens.end(pronoun)));
    if (voice == null || voice.kind() != Voice.Kind.QUOTED || voice.key() == null) {
      return null;
    }
    for (Entity entity : context.reading().names().entities()) {
      boolean speaker = entity.type() == Name.Type.PERSON && entity.key().equals(voice.key());
      if (speaker && entity.given() != null) {
        return named(entity, pronoun, pronoun + 1);
      }
    }
    return null;
  }

  /** The subject of the clause that an age opens: "At 90, she", "At 26, the weaver". */
  private @Nullable Owner fronted(Sentence sentence, List<Persons.Mention> mentions, int from) {
    int noun = titled(from);
    for (Persons.Mention mention : mentions) {
      if (mention.first() >= from && mention.entity() != null) {
        if (mention.first() <= Math.max(from + 1, noun)) {
          return named(mention.entity(), mention.first(), mention.end());
        }
        break;
      }
    }
    Name told =
        tokens.is(from, "the") && noun > from && !person(noun)
            ? antecedents.before(sentence)
            : null;
    return told == null || rival(sentence, told, context.noun(noun - 1))
        ? null
        : named(context.entity(told), from, noun);
  }

  /** The token behind "the engineer", "the Lund law graduate", or the same one. */
  private int titled(int from) {
    int i = from + 1;
    while (tokens.is(from, "the") && i < from + 5 && modifier(i) && !holder(i)) {
      i++;
    }
    return tokens.is(from, "the") && holder(i) ? i + 1 : from;
  }

  /** "17-year-old Nora Tveit", "Alan Quill, a 38-year-old father of two", "The 61-year-old". */
  private @Nullable Owner attribute(
      Sentence sentence, List<Persons.Mention> mentions, AgePhrases.Age age) {
    int end = age.end();
    int at = age.first();
    // "the 27-year-old Norwegian crossed the line"
    boolean local = tokens.isCapitalised(end) && Lexicon.get().demonym(tokens.lower(end)) != null;
    int last = local ? end + 1 : end;
    boolean adverb = tokens.is(last, "still", "also", "now", "later", "then", "never", "already");
    boolean noun =
        Verbs.finite(tokens, adverb ? last + 1 : last)
            || !tokens.isWord(last)
            || adverb && Lexicon.get().isVerb(context.verb(last + 1))
            || present(last)
            || BEHIND.contains(tokens.lower(last));
    boolean the = tokens.is(at - 1, "the");
    Owner later = calledLater(sentence, age);
    if (later != null) {
      return later;
    }
    if (the && introduced(at)) {
      return null;
    }
    Owner spokenFor = the ? spokenFor(sentence, at - 1) : null;
    if (spokenFor != null) {
      return spokenFor;
    }
    // "it was cold," said the 63-year-old farmer
    boolean speaks =
        the
            && (!tokens.isWord(at - 3) && SPEAKING.contains(tokens.lower(at - 2))
                || !tokens.isWord(at - 2) && SPEAKING.contains(tokens.lower(end)));
    if (speaks && nobody(sentence) || the && noun && opens(sentence, at - 1)) {
      Name told = antecedents.before(sentence);
      told = told == null && noun ? antecedents.main(sentence, speaks) : told;
      return told == null || rival(sentence, told, "")
          ? null
          : named(context.entity(told), at - 1, end);
    }
    boolean bare = noun || suffers(sentence, at - 1, end);
    boolean one = holder(end) && !tokens.isCapitalised(end + 1) && judged(sentence, at - 1);
    if (the && (bare || one) && acted(sentence, at - 1)) {
      boolean spoken = !nobody(sentence) && !other(sentence, at - 1);
      Name told = antecedents.before(sentence, spoken);
      told = told == null ? antecedents.main(sentence, false) : told;
      boolean fits = told != null && (bare || fits(context.entity(told), context.noun(end)));
      if (fits && !rival(sentence, told, bare ? "" : context.noun(end))) {
        return named(context.entity(told), at - 1, end);
      }
    }
    // "17-year-old Nora Tveit", "the 54-year-old mine foreman Alan Quill"
    int head = -1;
    for (int k = end; k < Math.min(end + 6, sentence.endToken()); k++) {
      Name name = context.nameAt(k);
      if (name != null && name.type() == Name.Type.PERSON) {
        int after = name.endToken();
        boolean thing =
            context.entity(name).given() == null
                && tokens.isWord(after)
                && !tokens.isCapitalised(after)
                && Lexicon.get().nounClass(context.noun(after)) == NounClass.PERSON;
        if (name.proper() && !thing) {
          return named(context.entity(name), name.firstToken(), name.endToken());
        }
        if (name.proper()) {
          return null;
        }
      }
      boolean also = tokens.is(k, "also", "then", "later");
      boolean part =
          tokens.isWord(k)
              && !Verbs.finite(tokens, k)
              && !also
              && (tokens.isCapitalised(k)
                  || Lexicon.get().isNoun(context.noun(k))
                  || Lexicon.get().isAdjective(tokens.lower(k)))
              && (!Stopwords.contains(tokens.lower(k)) || tokens.isCapitalised(k) || holder(k));
      if (!part) {
        // "the 54-year-old driver, Alan Quill,"
        boolean article = the || tokens.is(at - 1, "a", "an", "its", "their", "our", "'s", "’s");
        boolean comma =
            article && tokens.is(k, ",") && (head == k - 1 || k == end) && person(k + 1);
        if (comma) {
          Name next = context.nameAt(k + 1);
          return tokens.is(next.endToken(), ",", ".")
              ? named(context.entity(next), next.firstToken(), next.endToken())
              : null;
        }
        break;
      }
      head = holder(k) ? k : head;
    }
    if (tokens.is(at - 1, "is", "was") || tokens.is(at - 1, "a", "an") && tokens.is(at - 2, "is")) {
      int verb = tokens.is(at - 1, "is", "was") ? at - 1 : at - 2;
      return said(sentence, mentions, verb);
    }
    // "Alan Quill, a 38-year-old father of two", "Nora Tveit, the home side's 19-year-old winger"
    for (int k = at - 1; k > Math.max(sentence.firstToken(), at - 9); k--) {
      if (tokens.is(k, ",", "—", "–")) {
        if (Persons.ends(context, k)) {
          Name before = context.nameAt(k - 1);
          return owned(before.firstToken())
              ? null
              : named(context.entity(before), before.firstToken(), k);
        }
        return k == at - 2 && tokens.is(at - 1, "a", "an") ? unnamed(sentence, age, k) : null;
      }
      if (tokens.is(k, "and", "of", "by", "with", "who", "that", "to", "was")) {
        if (tokens.is(k, "was") && person(k - 1)) {
          return named(context.entity(context.nameAt(k - 1)), k - 1, k);
        }
        break;
      }
      // "Alan Quill was aiming at a 12-year-old", "Alan Quill, the coach, praised a 17-year-old"
      if (Verbs.finite(tokens, k) || tokens.is(k, "at", "for", "from", "in", "on", "against")) {
        break;
      }
      if (person(k)) {
        return null;
      }
    }
    if (the && at - 1 == sentence.firstToken() && head >= 0) {
      String called = context.noun(head);
      Name spoke = ANYBODY.contains(called) ? null : antecedents.speaker(sentence, called);
      if (spoke != null && !rival(sentence, spoke, called)) {
        return named(context.entity(spoke), at - 1, head + 1);
      }
    }
    boolean definite = tokens.is(at - 1, "the", "its");
    return definite && head >= 0 && !tokens.isCapitalised(head)
        ? described(sentence, at - 1, head)
        : null;
  }

  /** "The 46-year-old wants to tax it": whether what looks like a noun is the verb. */
  private boolean present(int i) {
    return Verbs.present(context, i)
        && tokens.is(i + 1, "to", "the", "a", "an", "his", "her", "its", "it", "that", "them");
  }

  /**
   * "The family of Alan Quill says the 43-year-old had slept", "Alan Quill's lawyer said that the
   * 43-year-old": of whom those speak who stand up for him, or null.
   */
  private @Nullable Owner spokenFor(Sentence sentence, int the) {
    int verb = tokens.is(the - 1, "that") ? the - 2 : the - 1;
    if (verb <= sentence.firstToken() || !SPEAKING.contains(tokens.lower(verb))) {
      return null;
    }
    Name name = context.nameAt(verb - 1);
    boolean of =
        name != null
            && person(verb - 1)
            && tokens.is(name.firstToken() - 1, "of", "for")
            && stands(name.firstToken() - 2);
    if (!of) {
      int own = stands(verb - 1) && tokens.is(verb - 2, "'s", "\u2019s") ? verb - 3 : -1;
      name = own < 0 ? null : context.nameAt(own);
      if (name == null || !person(own)) {
        return null;
      }
    }
    return named(context.entity(name), the, the + 1);
  }

  /** Whether a word is for those who speak for somebody: his family, his lawyers. */
  private boolean stands(int token) {
    String noun = context.noun(token);
    return COUNSEL.contains(noun)
        || Lexicon.get().isKin(noun)
        || tokens.is(token, "family", "relatives", "friends", "supporters", "parents");
  }

  /**
   * Whether "the 11-year-old" is somebody of whom the text has told without a name: "an 11-year-old
   * girl".
   */
  private boolean introduced(int at) {
    Map<String, Integer> known = strangers;
    if (known == null) {
      known = new HashMap<>();
      for (int i = 1; i < tokens.size(); i++) {
        if (tokens.is(i - 1, "a", "an")
            && tokens.is(i + 1, "-", "year")
            && !tokens.is(i - 2, ",", "is", "was", "—", "–")
            && !person(i + 5)
            && !person(i + 6)) {
          known.putIfAbsent(tokens.lower(i), i);
        }
      }
      strangers = known;
    }
    return known.getOrDefault(tokens.lower(at), at) < at - 1;
  }

  /** Words that cannot go on a description: "jailed the 59-year-old for five years". */
  private static final Set<String> BEHIND =
      WordList.set(
          """
              from who whose for in as at on with by and but while after before during until against
              into over under about to because since when where that guilty it he she this""");

  private static final Set<String> SPEAKING =
      WordList.set(
          "said says say added explained recalled joked laughed wrote told admitted sighed");

  private boolean nobody(Sentence sentence) {
    for (Name name : context.names(sentence.firstToken(), sentence.endToken())) {
      if (name.type() == Name.Type.PERSON && name.proper()) {
        return false;
      }
    }
    return true;
  }

  /** "Judge Nora Tveit sent the 62-year-old dealer to prison": who is judged was told of before. */
  private boolean judged(Sentence sentence, int the) {
    Clause clause = context.clauses(sentence).clauseAt(the);
    return clause != null && JUDGING.contains(context.verb(clause.verb())) && !nobody(sentence);
  }

  /** Whether the subject that ends with a noun is told to have been judged. */
  private boolean sentenced(Sentence sentence, int noun) {
    return context.clauses(sentence).clauses().stream()
        .anyMatch(
            clause ->
                clause.passive()
                    && JUDGING.contains(context.verb(clause.verb()))
                    && clause.subjects().stream()
                        .anyMatch(subject -> subject.first() <= noun && noun < subject.whole()));
  }

  private static final Set<String> JUDGING =
      Set.of("send", "jail", "sentence", "imprison", "spare", "convict", "acquit", "clear");

  /** Whether a person may be called by a noun: of nobody is told what he is, or of him this. */
  private static boolean fits(Entity entity, String noun) {
    return entity.roles().isEmpty() || called(entity, noun);
  }

  /** "gave the 47-year-old five years": an object behind which another one, or a number, stands. */
  private boolean suffers(Sentence sentence, int the, int end) {
    Clause clause = context.clauses(sentence).clauseAt(the);
    boolean verb = clause != null && (the == clause.verbEnd() || the == clause.verb() + 1);
    return verb && (Numerals.at(tokens, end) != null || tokens.is(end, "a", "an", "the"));
  }

  /**
   * Whether all whom a sentence names are the subject of the verb that a description is the object
   * of, so that it is of none of them: "Judge Orla Quill gave the 47-year-old five years".
   */
  private boolean acted(Sentence sentence, int the) {
    Clause clause = context.clauses(sentence).clauseAt(the);
    if (clause == null || clause.verb() >= the || the - clause.verb() > 5) {
      return false;
    }
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      int at = i;
      boolean own =
          clause.subjects().stream().anyMatch(s -> s.first() <= at && at < s.whole())
              || tokens.is(at, "judge", "justice");
      if (person(i) && !own) {
        return false;
      }
    }
    return true;
  }

  /** Whether somebody without a name is told of in a sentence, or a child or parent before it. */
  private boolean other(Sentence sentence, int until) {
    int before = Math.max(0, sentence.index() - 1);
    for (int i = context.sentences().get(before).firstToken(); i < until; i++) {
      String lemma = context.noun(i);
      boolean here = i >= sentence.firstToken();
      boolean person = tokens.isWord(i) && Lexicon.get().nounClass(lemma) == NounClass.PERSON;
      boolean young = Lexicon.get().isKin(lemma) || YOUNG.contains(lemma);
      if (person && !tokens.isCapitalised(i) && (here || young)) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> YOUNG =
      WordList.set(
          "boy girl child baby teenager pupil student toddler infant youth victim suspect");

  /** Whether a token begins a clause, with nobody named in the sentence before it. */
  private boolean opens(Sentence sentence, int at) {
    if (at == sentence.firstToken()) {
      return true;
    }
    boolean clause =
        at - sentence.firstToken() <= 8
            && tokens.is(at - 1, ",", "when", "that", "after", "before", "while");
    boolean far = at - sentence.firstToken() > 8;
    boolean belongs = tokens.is(at - 1, "of", "on", "for", "against", "to", "by", "with");
    boolean subject = antecedents.subject(sentence, at);
    clause |= subject && !far || (subject || belongs) && !other(sentence, at);
    for (int i = sentence.firstToken(); i < at && clause; i++) {
      Name name = context.nameAt(i);
      clause = name == null || name.type() != Name.Type.PERSON;
    }
    return clause;
  }

  /**
   * Whether a description is of somebody else than the one who was named before: the same sentence
   * tells of him by name, or the text calls others so ("two officers").
   */
  private boolean rival(Sentence sentence, Name told, String noun) {
    String given = context.entity(told).given();
    char gender = given == null ? ' ' : Lexicon.get().gender(given);
    if (gender == 'm' && FEMALE.contains(noun) || gender == 'f' && MALE.contains(noun)) {
      return true;
    }
    for (Name name : context.names(sentence.firstToken(), sentence.endToken())) {
      if (name.proper() && context.entity(name).key().equals(context.entity(told).key())) {
        return true;
      }
    }
    return !noun.isEmpty() && several(noun) < sentence.firstToken();
  }

  /** The first token that tells of more than one of a sort ("officers"), or the text's end. */
  private int several(String noun) {
    Map<String, Integer> known = plurals;
    if (known == null) {
      known = new HashMap<>();
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.lower(i).endsWith("s")) {
          known.putIfAbsent(tokens.noun(i), i);
        }
      }
      plurals = known;
    }
    return known.getOrDefault(noun, tokens.size());
  }

  private static final Set<String> FEMALE =
      WordList.set(
          """
              girl woman mother daughter sister wife widow actress aunt niece grandmother schoolgirl
              waitress nun queen princess duchess heroine housewife girlfriend fiancee""");

  private static final Set<String> MALE =
      WordList.set(
          """
              boy man father son brother husband widower uncle nephew grandfather schoolboy waiter
              monk king prince duke businessman fireman policeman fisherman boyfriend""");
}
