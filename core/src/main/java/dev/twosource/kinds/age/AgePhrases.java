package dev.twosource.kinds.age;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Persons;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordMap;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Name;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the ages that a sentence tells, in whatever words, and how each hangs on its person. */
final class AgePhrases {
  private static final double OLDEST = 115;

  /** Nobody has so many children or parts: "a mother of three", "a woman of 31". */
  private static final double ADULT = 13;

  private static final WordMap<Integer> DECADES =
      WordMap.of(
          Map.ofEntries(
              Map.entry("teens", 13),
              Map.entry("twenties", 20),
              Map.entry("thirties", 30),
              Map.entry("forties", 40),
              Map.entry("fifties", 50),
              Map.entry("sixties", 60),
              Map.entry("seventies", 70),
              Map.entry("eighties", 80),
              Map.entry("nineties", 90),
              Map.entry("20s", 20),
              Map.entry("30s", 30),
              Map.entry("40s", 40),
              Map.entry("50s", 50),
              Map.entry("60s", 60),
              Map.entry("70s", 70),
              Map.entry("80s", 80),
              Map.entry("90s", 90)));

  /** Nouns for people of an age; "teenage" and "teenager" are of the years from 13 to 19. */
  private static final WordMap<Integer> AGED =
      WordMap.of(
          Map.of(
              "teenager", 13,
              "teenage", 13,
              "quinquagenarian", 50,
              "sexagenarian", 60,
              "septuagenarian", 70,
              "octogenarian", 80,
              "nonagenarian", 90,
              "centenarian", 100));

  private static final Set<String> TURN = Set.of("turn", "turns", "turned", "turning");

  /** Words between a verb and an age that leave the age what it is. */
  private static final Set<String> SMALL =
      Set.of("just", "only", "now", "still", "already", "a", "mere", "barely", "actually");

  /** How an age hangs on the person whose it is. */
  enum Frame {
    /** Behind a noun phrase that ends at the anchor: "the driver, Alan Quill, 54". */
    APPOSED,
    /** Told by the verb at the anchor: "is 54", "has turned 54". */
    SAID,
    /** Before a noun: "the 54-year-old baker Alan Quill". */
    ATTRIBUTE,
    /** At the head of a clause: "At 90, she ...". */
    FRONTED,
    /** At the end of a clause whose verb is the anchor: "died on Monday, aged 81". */
    TRAILING,
    /** Of the one for whom the pronoun at the anchor stands: "gave his age as 54". */
    POSSESSED,
    /** Of the one who says so, or is asked, by the pronoun at the anchor: "I'm 54", "You're 47". */
    SPOKEN
  }

  /**
   * An age.
   *
   * @param first the first token of its words
   * @param end the token after the last one
   * @param anchor the token that {@code frame} speaks of
   */
  record Age(
      int first, int end, Interval interval, double stated, Hedge hedge, Frame frame, int anchor) {}

  private final Context context;
  private final Tokens tokens;
  private final @Nullable LocalDate published;

  AgePhrases(Context context) {
    this.context = context;
    this.tokens = context.tokens();
    var date = context.reading().document().published();
    this.published = date == null ? null : date.day();
  }

  /** The ages of a sentence, in text order. */
  List<Age> in(Sentence sentence) {
    List<Age> found = new ArrayList<>();
    for (Quantity quantity : context.quantities(sentence)) {
      Age age =
          quantity.kind() == Quantity.Kind.ORDINAL
              ? birthday(sentence, quantity)
              : number(sentence, quantity);
      if (age != null) {
        found.add(age);
      }
    }
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      Age age = tokens.is(i, "born") ? born(sentence, i) : vague(sentence, i);
      if (age != null) {
        found.add(age);
      }
    }
    return found;
  }

  /** An age in years: "54", "aged 54", "54 years old", "at 54", "a man of 54". */
  private @Nullable Age number(Sentence sentence, Quantity quantity) {
    double stated = quantity.stated();
    boolean aged = quantity.unit().equals("a_age");
    // in "turned 54 last week" nothing is counted
    boolean plain =
        (quantity.kind() == Quantity.Kind.COUNT || quantity.kind() == Quantity.Kind.LABEL)
            && quantity.unit().equals("1")
            && (quantity.head() < 0
                || somebody(quantity)
                || context.beforePerson(quantity) // "At 43 Ms Brandt is the oldest"
                || foremost(quantity.endToken())
                || TURN.contains(tokens.lower(quantity.firstToken() - 1)));
    if (!aged && !plain
        || Double.isNaN(stated)
        || stated < 1
        || stated > (aged ? 120 : OLDEST)
        || stated != Math.rint(stated)) {
      return null;
    }
    int at = quantity.firstToken();
    int end = quantity.endToken();
    if (tokens.is(end, "years", "year") && tokens.sequence(end + 1, "of", "age")) {
      end += 3;
      aged = true;
    }
    int year = tokens.is(end - 2, "-") ? end - 3 : end - 2;
    boolean attribute =
        tokens.is(end - 1, "olds") || tokens.is(end - 1, "old") && tokens.is(year, "year");
    if (attribute) {
      return of(quantity, at, end, Frame.ATTRIBUTE, at);
    }
    int p = at - 1;
    while (SMALL.contains(tokens.lower(p)) && p >= sentence.firstToken()) {
      p--;
    }
    boolean said = tokens.is(p, "'m", "am", "'re", "are", "turned") && speaking(p - 1);
    if (said && (aged || turning(end) || tokens.is(end, "years", "now", "and")) && stated >= 5) {
      return of(quantity, p - 1, end, Frame.SPOKEN, p - 1);
    }
    if (TURN.contains(tokens.lower(p)) && (aged || turning(end))) {
      return turned(sentence, quantity, p, end);
    }
    if (p == at - 1 && tokens.is(p, "as", "at", "to") || tokens.is(p, "is", "was", "be")) {
      Age given = given(sentence, quantity, p, end);
      if (given != null || tokens.is(p, "as")) {
        return given;
      }
    }
    if (tokens.is(p, "be") && tokens.is(p - 1, "to") && tokens.is(p - 2, "lived", "lives")) {
      return of(quantity, at, end, Frame.SAID, p - 2);
    }
    boolean word = tokens.is(p, "aged") || tokens.is(p, "age") && !tokens.is(p - 1, "of", "the");
    if (word) {
      boolean reached = tokens.is(p - 1, "at");
      return reached
          ? reached(sentence, quantity, p - 1, end, true)
          : behind(sentence, quantity, p, end);
    }
    if (tokens.is(p, "of") && tokens.is(p - 1, "age")) {
      int start = p - 2;
      while (tokens.is(start, "the", "a", "ripe", "old", "tender", "grand", "great")) {
        start--;
      }
      if (tokens.is(start, "reached") && fresh(sentence)) {
        return of(
            quantity, start + 1, end, Frame.SAID, start); // "reached the age of 103 on Monday"
      }
      return tokens.is(start, "at") ? reached(sentence, quantity, start, end, true) : null;
    }
    boolean closed =
        !tokens.isWord(end) && !tokens.isNumber(end) && !tokens.is(end, "-", ":", "%", "/")
            || end >= sentence.endToken();
    if (tokens.is(p, "at") && !tokens.is(at - 1, "a")) {
      return closed
              || (aged || p == sentence.firstToken()) && tokens.isCapitalised(end)
              || p == sentence.firstToken() && now(end)
              || foremost(end)
              || Persons.ends(context, p) && died(p)
              || tokens.is(end, "on", "in", "last", "this", "after", "when")
              || tokens.is(at - 2, "who")
          ? reached(sentence, quantity, p, end, false)
          : null;
    }
    // "by 98 votes to Lena Brandt's 71": what she had, not what she is
    Name owner = tokens.is(p, "'s") ? context.nameAt(p - 1) : null;
    if (owner != null && owner.proper() && owner.firstToken() > sentence.firstToken()) {
      return null;
    }
    if (tokens.is(p, "been") && tokens.is(p - 1, "have") && tokens.is(p - 2, "would")) {
      return closed || turning(end)
          ? aged(at, end, stated - 1, stated - 1, stated - 1, p - 2)
          : null;
    }
    if (tokens.is(p, "is", "was", "'s", "be", "were") && p > sentence.firstToken()) {
      boolean open =
          tokens.is(p, "is", "'s") && tokens.is(end, "and", "but", "not", "today", "now")
              || tokens.is(p, "was")
                  && (tokens.sequence(end, "at", "the", "time")
                      || tokens.is(end, "and", "but")
                          && tokens.is(
                              end + 1,
                              "came",
                              "had",
                              "lived",
                              "leaves",
                              "hailed",
                              "lives",
                              "single",
                              "married",
                              "unmarried")
                      || tokens.is(end, "when") && dies(end + 1));
      // "has a contract until he is 36", "was dead before she was thirty-four"
      if (tokens.is(p - 2, "until", "till", "before")
          || tokens.is(p - 2, "unless", "when", "once", "if") && tokens.is(p, "is")) {
        return null;
      }
      boolean next = tokens.is(p, "be") && tokens.is(p - 1, "will", "would", "'ll", "'d");
      if (next && (closed || turning(end))) {
        return aged(at, end, stated - 1, stated, stated, p);
      }
      return !tokens.is(p, "be") && (aged || closed || open)
          ? of(quantity, at, end, Frame.SAID, p)
          : null;
    }
    boolean goes = tokens.is(end, "has", "is", "was", "had") && tokens.is(p - 2, "a");
    goes |= tokens.is(end, "drowned", "died", "collapsed", "fell", "suffered", "survived");
    goes |= somebody(quantity) && BEHIND.contains(tokens.lower(end));
    // "a woman of 31 gave birth in a lift"
    goes |= stated >= ADULT && Verbs.past(context, end);
    boolean whose = closed || goes || tokens.is(end, "who", "whose", "from", "with");
    if (tokens.is(p, "of") && p == at - 1 && whose) {
      boolean person =
          (Lexicon.get().nounClass(context.noun(p - 1)) == NounClass.PERSON
                  || Lexicon.get().isRole(context.noun(p - 1))
                  || Lexicon.get().demonym(tokens.lower(p - 1)) != null)
              && !Lexicon.get().isKin(context.noun(p - 1))
              && (stated >= 13 || tokens.is(p - 1, "boy", "girl", "child"))
              && !tokens.lower(p - 1).endsWith("s");
      return person ? of(quantity, at, end, Frame.APPOSED, p) : null;
    }
    boolean from =
        tokens.is(end, "of", "from") && (tokens.isCapitalised(end + 1) || tokens.is(end + 1, "no"))
            || tokens.is(end, "and", "who")
            || tokens.is(end, "on", "in", "next", "this", "last")
                && turning(end)
                && after(sentence, end) != null;
    if (tokens.is(p, "sprightly", "youthful", "remarkable", "spry", "young") && p == at - 1) {
      p = tokens.is(p - 1, "a") ? p - 2 : p;
    }
    if (at == sentence.firstToken() + 1 && tokens.is(at - 1, "now") && tokens.is(end, ",")) {
      return of(quantity, at - 1, end, Frame.FRONTED, end + 1);
    }
    boolean small = SMALL.contains(tokens.lower(sentence.firstToken())) && at > p + 1;
    boolean news = sentence.index() <= 1 && undated(sentence);
    if (small
        && p < sentence.firstToken()
        && tokens.is(end, ",")
        && (lately(sentence, end + 1) || news && named(end + 1))) {
      return of(quantity, at - 1, end, Frame.FRONTED, end + 1); // "Just 19, Alan Quill won"
    }
    if (tokens.is(p, ",", "(", "—", "–") && (aged || closed || from)) {
      boolean list = tokens.is(end, ",") && tokens.isNumber(end + 1) && !aged;
      return list ? null : of(quantity, p == at - 1 ? at : p + 1, end, Frame.APPOSED, p);
    }
    return null;
  }

  /** "A man of 24 drowned", "a woman of 32 in Jos": whether a number is how old somebody is. */
  private boolean somebody(Quantity quantity) {
    int of = quantity.firstToken() - 1;
    int end = quantity.endToken();
    return tokens.is(of, "of")
        && tokens.is(of - 2, "a", "an")
        && Lexicon.get().nounClass(context.noun(of - 1)) == NounClass.PERSON
        && (BEHIND.contains(tokens.lower(end))
            || Verbs.past(context, end) && !tokens.is(end + 1, "of"));
  }

  private static final Set<String> BEHIND =
      WordList.set(
          """
              in on at after over near for as when while whose during outside inside died drowned
              went lost vanished disappeared collapsed fell suffered survived""");

  /** "At 44 she has dug in Syria": what somebody is or has done by now. */
  private boolean now(int end) {
    return tokens.is(end, "he", "she") && tokens.is(end + 1, "is", "has", "remains");
  }

  /** "at 41 the youngest on board". */
  private boolean foremost(int end) {
    return tokens.is(end, "the") && tokens.is(end + 1, "oldest", "youngest");
  }

  /** Whether a token is the pronoun of one who speaks, or is spoken to. */
  private boolean speaking(int i) {
    return tokens.is(i, "i", "you") && tokens.isWord(i);
  }

  /** "gave her age as 54", "whose age was given as 54". */
  private @Nullable Age given(Sentence sentence, Quantity quantity, int as, int end) {
    int age = context.findLast(Math.max(sentence.firstToken(), as - 26), as, w -> w.equals("age"));
    if (age < 0 || tokens.isWord(end) && !tokens.is(end, "in", "and", "on", "but")) {
      return null;
    }
    if (!tokens.is(as, "as") || as - age > 8) {
      // "put her age at 54", "corrected the age of Alan Quill to 54", "Alan Quill's age is 54"
      boolean direct = tokens.is(as, "is", "was", "be") && direct(age, as);
      int verb =
          context.findLast(
              Math.max(sentence.firstToken(), age - 8),
              as,
              w -> tokens.is(as, "at") ? SETTING.contains(w) : CHANGING.contains(w));
      if (!direct && (verb < 0 || tokens.is(as, "is", "was", "be", "as"))) {
        return null;
      }
    }
    if (tokens.is(age - 1, "his", "her") && tokens.is(age - 2, "gave", "gives", "stated")) {
      boolean own = context.nameAt(age - 3) != null || tokens.is(age - 3, "who");
      return own
          ? of(quantity, age, end, Frame.SAID, age - 2)
          : of(quantity, age, end, Frame.POSSESSED, age - 1);
    }
    if (tokens.is(age - 1, "his", "her")) {
      return of(quantity, age, end, Frame.POSSESSED, age - 1);
    }
    if (tokens.is(age - 1, "whose")) {
      int before = tokens.is(age - 2, ",") ? age - 2 : age - 1;
      return of(quantity, age, end, Frame.APPOSED, before);
    }
    if (tokens.is(age - 1, "'s", "'") && Persons.ends(context, age - 2)) {
      return of(quantity, age, end, Frame.APPOSED, age - 1);
    }
    boolean of = tokens.is(age + 1, "of");
    for (int i = age + 2; of && i < as; i++) {
      if (Persons.ends(context, i)) {
        return of(quantity, age, end, Frame.APPOSED, i);
      }
    }
    return null;
  }

  /** Words with which an age is put at a number. */
  private static final Set<String> SETTING =
      Set.of("put", "puts", "estimated", "set", "gave", "given", "placed", "fixed");

  /** Words with which an age is changed to another. */
  private static final Set<String> CHANGING =
      WordList.set(
          """
              amended amend amends corrected correct corrects revised revise revises changed changes
              altered lowered raised updated adjusted""");

  /** Whether a verb says what the age at a token is: "the age of Alan Quill is". */
  private boolean direct(int age, int verb) {
    if (age + 1 == verb) {
      return true;
    }
    for (int i = age + 2; tokens.is(age + 1, "of") && i <= verb; i++) {
      if (Persons.ends(context, i)) {
        return i == verb || tokens.is(i, ",") && tokens.is(verb - 1, ",");
      }
    }
    return false;
  }

  private boolean dies(int from) {
    boolean own =
        tokens.is(from, "he", "she")
            || context.nameAt(from) != null && context.nameAt(from).proper();
    for (int i = from + 1; i < from + 4 && own; i++) {
      if (death(i)) {
        return true;
      }
    }
    return false;
  }

  /** Verbs of death. */
  private static final Set<String> DYING = Set.of("die", "drown", "perish", "kill", "murder");

  private boolean death(int i) {
    return DYING.contains(context.verb(i))
        || tokens.is(i, "passed") && tokens.is(i + 1, "away")
        || tokens.is(i, "found") && tokens.is(i + 1, "dead");
  }

  /** Whether what stands behind "turned 54" is a time, or nothing. */
  private boolean turning(int end) {
    return !tokens.isWord(end) && !tokens.is(end, "-", "%", ":")
        || tokens.is(
            end,
            "in",
            "on",
            "last",
            "this",
            "next",
            "earlier",
            "today",
            "yesterday",
            "just",
            "and",
            "while",
            "a",
            "two",
            "three",
            "later",
            "during",
            "at",
            "tomorrow",
            "as",
            "but")
        || tokens.is(end, "the")
            && tokens.is(end + 1, "day", "week", "month", "previous", "year", "same", "following");
  }

  /** "turned 54 last week", "turns 60 in May", "would have turned 90". */
  private @Nullable Age turned(Sentence sentence, Quantity quantity, int verb, int end) {
    double stated = quantity.stated();
    boolean never =
        tokens.is(verb - 1, "have") && tokens.is(verb - 2, "would") || tokens.is(verb - 1, "'ve");
    boolean next =
        tokens.is(verb, "turns", "turn", "turning")
            && !(tokens.is(verb, "turning") && tokens.is(verb - 1, "after", "since"))
            && !tokens.is(end, "today");
    TimeSpan when = after(sentence, end);
    if (tokens.is(verb, "turned") && when != null && published != null) {
      long ago = ChronoUnit.DAYS.between(when.lastDay(), published);
      if (ago > 330) {
        return null; // how old somebody was years ago
      }
    }
    if (tokens.is(verb, "turning") && tokens.is(verb - 1, "after", "since", "before")) {
      int told = lastVerb(sentence, verb);
      double now = tokens.is(verb - 1, "before") ? stated - 1 : stated;
      return told < 0 || when != null
          ? null
          : new Age(verb, end, Interval.exactly(now), now, Hedge.NONE, Frame.TRAILING, told);
    }
    if (never) {
      return aged(quantity.firstToken(), end, stated - 1, stated - 1, stated - 1, verb);
    }
    if (next) {
      return aged(quantity.firstToken(), end, stated - 1, stated, stated, verb);
    }
    return of(quantity, quantity.firstToken(), end, Frame.SAID, verb);
  }

  private static Age aged(int first, int end, double low, double high, double stated, int verb) {
    Hedge hedge = low == high ? Hedge.NONE : Hedge.ABOUT;
    return new Age(first, end, Interval.between(low, high), stated, hedge, Frame.SAID, verb);
  }

  /** The time that stands just behind a token, or null. */
  private @Nullable TimeSpan after(Sentence sentence, int from) {
    for (Timex timex : context.timexes(sentence)) {
      int at = tokens.tokenAt(timex.span().start());
      if (at >= from && at <= from + 3 && timex.interval() != null) {
        return timex.interval();
      }
    }
    return null;
  }

  /**
   * "At 90, she is", "died at 81", "at the age of 38 he is young": an age now, not one at which
   * something happened long ago.
   */
  private @Nullable Age reached(
      Sentence sentence, Quantity quantity, int at, int end, boolean told) {
    boolean fronted =
        at == sentence.firstToken()
            || tokens.is(at - 1, ";", "—", "–")
            || tokens.is(at - 1, ",", "and", "but")
                && tokens.is(end, ",")
                && !(Persons.ends(context, at - 1) && Verbs.finite(tokens, end + 1));
    if (fronted) {
      int subject = tokens.is(end, ",") ? end + 1 : end;
      int verb = verb(subject, Math.min(sentence.endToken(), subject + 9));
      boolean record = record(sentence) && tokens.is(subject, "he", "she");
      Name ahead = foremost(end) ? asideOf(end, sentence) : null;
      if (ahead != null) {
        // "At 72 the oldest man in the race, Alan Quill finished"
        return of(quantity, at, end, Frame.FRONTED, ahead.firstToken());
      }
      boolean young = record(sentence) && named(subject) && sentence.index() <= 1;
      boolean now =
          tokens.is(verb, "is", "has", "remains", "becomes", "'s")
              || lately(sentence, subject)
              || told && tokens.is(verb, "will") // "Aged 52, she will lead the group"
              || (told || tokens.is(end, ",")) && present(sentence, subject)
              || record && tokens.is(verb, "was", "became")
              || young && undated(sentence) && tokens.is(verb, "was", "became");
      return now && (told || record || tokens.is(end, ",") || tokens.isCapitalised(end) || now(end))
          ? of(quantity, at, end, Frame.FRONTED, subject)
          : null;
    }
    if (tokens.is(at - 1, "dead") && tokens.is(at - 2, "is", "was") && !tokens.isWord(end)) {
      return of(quantity, at, end, Frame.SAID, at - 2); // "Alan Quill is dead at 81"
    }
    if (tokens.is(at - 1, "dead") && tokens.is(at - 2, ",") && tokens.is(end, ",")) {
      return of(quantity, at, end, Frame.APPOSED, at - 2); // "Alan Quill, dead at 81,"
    }
    if (Persons.ends(context, at) && died(at)) {
      return of(quantity, at, end, Frame.APPOSED, at); // "the death of Alan Quill at the age of 81"
    }
    if (tokens.is(at - 1, "who") && tokens.is(end, "is", "has", "was", "remains")) {
      // "X, who at 54 is the oldest"
      return of(quantity, at, end, Frame.APPOSED, tokens.is(at - 2, ",") ? at - 2 : at - 1);
    }
    if (tokens.is(at - 1, ",") && tokens.is(at - 2, "is", "was") && tokens.is(end, ",")) {
      return of(quantity, at, end, Frame.SAID, at - 2); // "X is, at 54, the oldest"
    }
    if (tokens.is(at - 1, ",")
        && (tokens.is(end, ",", ")")
            || !tokens.isWord(end) && record(sentence) // "nobody has been younger than he, at 28."
            || tokens.sequence(end, "the", "oldest")
            || tokens.sequence(end, "the", "youngest"))) {
      return of(quantity, at, end, Frame.APPOSED, at - 1); // "X, at 54, is the oldest"
    }
    int verb = -1;
    for (int i = at - 1; i > Math.max(sentence.firstToken(), at - 16) && verb < 0; i--) {
      verb = Verbs.finite(tokens, i) && context.nameAt(i) == null ? i : -1;
      if (tokens.is(i, ";", ":", "who", "that", "which", "when", "and", "but")) {
        break;
      }
    }
    if (verb < 0) {
      return null;
    }
    boolean died = death(verb) || tokens.is(verb, "was", "were") && death(verb + 1);
    boolean news = told && !again(at, verb) && main(sentence, verb);
    boolean retires = retires(verb, at);
    boolean now =
        (news || record(sentence) || retires) && fresh(sentence)
            // "has won the title at the age of 17"
            || (news || retires) && (tokens.is(verb, "has") || tokens.is(verb - 1, "has"));
    return died || now ? of(quantity, at, end, Frame.TRAILING, verb) : null;
  }

  /** "announced her retirement on Monday at 31": one is as old as one is when one goes. */
  private boolean retires(int verb, int at) {
    return tokens.is(verb, "retired", "retires", "retire")
        || context.find(verb, at, word -> word.equals("retirement") || word.equals("retire")) >= 0;
  }

  /** "scored again, having begun at the age of 12": whether another verb is nearer to an age. */
  private boolean again(int at, int verb) {
    for (int i = verb + 1; i < at; i++) {
      boolean other =
          tokens.lower(i).endsWith("ing") && Lexicon.get().isVerb(context.verb(i))
              || tokens.is(i, "to", "since", "first", "as", "than");
      if (other) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb is that of the sentence's first clause, with a subject of its own. */
  private boolean main(Sentence sentence, int verb) {
    for (Clause clause : context.clauses(sentence).clauses()) {
      if (clause.form() == Clause.Form.FINITE) {
        return clause.own() && clause.verb() == verb;
      }
    }
    return false;
  }

  private boolean record(Sentence sentence) {
    return context.find(sentence.firstToken(), sentence.endToken(), RECORD::contains) >= 0;
  }

  private static final Set<String> RECORD = Set.of("oldest", "youngest", "older", "younger");

  /**
   * Whether a name that ends at a token is that of whose death is told: "the death of Alan Quill".
   */
  private boolean died(int end) {
    Name name = context.nameAt(end - 1);
    return name != null
        && tokens.is(name.firstToken() - 1, "of")
        && tokens.is(name.firstToken() - 2, "death", "passing");
  }

  /** The person whom "the oldest man in the race," from a token on is an aside to, or null. */
  private @Nullable Name asideOf(int from, Sentence sentence) {
    for (int i = from + 2; i < Math.min(from + 12, sentence.endToken()); i++) {
      if (tokens.is(i, ",")) {
        return named(i + 1) ? context.nameAt(i + 1) : null;
      }
      if (Verbs.finite(tokens, i) || named(i)) {
        return null;
      }
    }
    return null;
  }

  /** "Aged 83, Alan Quill still swims": whether a named person does something these days. */
  private boolean present(Sentence sentence, int subject) {
    Name name = named(subject) ? context.nameAt(subject) : null;
    int verb = name == null ? -1 : name.endToken();
    while (tokens.is(verb, "still", "now", "also", "never", "already", "no", "longer", "rarely")) {
      verb++;
    }
    return verb > 0
        && verb < sentence.endToken()
        && tokens.isWord(verb)
        && !tokens.isCapitalised(verb)
        && Verbs.present(context, verb);
  }

  /** Whether what a named person did is new, and no tale of what he did as a child. */
  private boolean lately(Sentence sentence, int subject) {
    return named(subject) && fresh(sentence);
  }

  private boolean named(int subject) {
    Name name = context.nameAt(subject);
    return name != null && name.proper() && name.type() == Name.Type.PERSON;
  }

  /** Whether a sentence tells of no time at all, so that at a report's head it is the news. */
  private boolean undated(Sentence sentence) {
    for (Timex timex : context.timexes(sentence)) {
      if (timex.interval() != null) {
        return false;
      }
    }
    return true;
  }

  /** Whether a sentence tells of a day that is just past. */
  private boolean fresh(Sentence sentence) {
    for (Timex timex : context.timexes(sentence)) {
      TimeSpan span = timex.interval();
      if (span != null
          && published != null
          && Math.abs(ChronoUnit.DAYS.between(span.firstDay(), published)) <= 7) {
        return true;
      }
    }
    return false;
  }

  /** The first finite verb between two tokens, or -1. */
  private int verb(int from, int end) {
    for (int i = from; i < end; i++) {
      if ((Verbs.finite(tokens, i) || tokens.is(i, "remains", "becomes", "'s"))
          && context.nameAt(i) == null) {
        return i;
      }
    }
    return -1;
  }

  /** "Alan Quill, aged 54", "a man aged 54", "died on Monday, aged 81". */
  private @Nullable Age behind(Sentence sentence, Quantity quantity, int aged, int end) {
    if (aged == sentence.firstToken()) {
      return tokens.is(end, ",") ? reached(sentence, quantity, aged, end, true) : null;
    }
    int word = tokens.is(aged - 1, "now") ? aged - 1 : aged;
    if (tokens.is(word - 1, "dead")) {
      return of(quantity, word, end, Frame.TRAILING, word - 1);
    }
    if (death(word - 1) && !tokens.is(word - 1, ",", "(")) {
      return of(quantity, word, end, Frame.TRAILING, word - 1);
    }
    int died = tokens.is(word - 1, ",", "(") ? -1 : died(sentence, word);
    if (died >= 0) {
      return of(quantity, word, end, Frame.TRAILING, died);
    }
    if (!tokens.is(word - 1, ",", "(")) {
      return tokens.is(word - 1, "is", "was")
          ? of(quantity, word, end, Frame.SAID, word - 1)
          : of(quantity, word, end, Frame.APPOSED, word);
    }
    for (int i = word - 2; i > Math.max(sentence.firstToken(), word - 18); i--) {
      if (tokens.is(i, ",", "(", ";", ":", "who", "that")) {
        break;
      }
      if (death(i)) {
        return of(quantity, word, end, Frame.TRAILING, i);
      }
    }
    return of(quantity, word, end, Frame.APPOSED, word - 1);
  }

  /** "Died in Graz aged 87": the verb of death behind which only a place or a day stands, or -1. */
  private int died(Sentence sentence, int word) {
    for (int i = word - 1; i > Math.max(sentence.firstToken(), word - 10); i--) {
      if (death(i)) {
        boolean whole = tokens.is(i, "died", "drowned", "perished", "passed");
        boolean done = tokens.is(i - 1, "was", "been");
        boolean behind =
            tokens.is(i, "passed")
                || tokens.is(i + 1, "in", "at", "on", "near", "after", "during", "last", "this")
                || after(sentence, i + 1) != null;
        return (whole || done) && behind ? i : -1;
      }
      Name name = context.nameAt(i);
      boolean other =
          !tokens.isWord(i) && !tokens.isNumber(i)
              || Lexicon.get().nounClass(context.noun(i)) == NounClass.PERSON
              || name != null && name.type() == Name.Type.PERSON
              || tokens.is(i, "with", "who", "that", "and", "but", "alongside");
      if (other) {
        return -1; // "died alongside a nephew aged 14"
      }
    }
    return -1;
  }

  private static Age of(Quantity quantity, int first, int end, Frame frame, int anchor) {
    return new Age(
        first, end, quantity.interval(), quantity.stated(), quantity.hedge(), frame, anchor);
  }

  /** "celebrated her 80th birthday", "two months short of his 80th birthday". */
  private @Nullable Age birthday(Sentence sentence, Quantity quantity) {
    int end = quantity.endToken();
    int at = quantity.firstToken();
    double years = quantity.stated();
    if (!tokens.is(end, "birthday") || years < 2 || years > OLDEST) {
      return null;
    }
    // "Monday was the 103rd birthday of Alan Quill"
    boolean of =
        tokens.is(at - 1, "the")
            && tokens.is(at - 2, "was", "is")
            && tokens.is(end + 1, "of")
            && named(end + 2)
            && fresh(sentence);
    if (of) {
      return new Age(
          at, end + 1, Interval.exactly(years), years, Hedge.NONE, Frame.FRONTED, end + 2);
    }
    if (!tokens.is(at - 1, "his", "her")) {
      return null;
    }
    int p = at - 2;
    boolean before =
        tokens.is(p, "of") && tokens.is(p - 1, "short", "shy")
            || tokens.is(p, "before", "from")
            || tokens.is(p, "of") && tokens.is(p - 1, "eve")
            || tokens.is(p, "to") && tokens.is(p - 1, "up", "run");
    boolean on =
        tokens.is(p, "on", "after")
            && (fresh(sentence) || tokens.is(p - 1, "day", "days", "week", "weeks"));
    if (before || on) {
      double now = before ? years - 1 : years;
      int comma = context.findLast(Math.max(sentence.firstToken(), p - 7), p, w -> w.equals(","));
      boolean apposed = comma > 0 && verb(comma, p) < 0;
      int verb = apposed ? -1 : lastVerb(sentence, p);
      return apposed || verb >= 0
          ? new Age(
              at - 1,
              end + 1,
              Interval.exactly(now),
              now,
              Hedge.NONE,
              apposed ? Frame.APPOSED : Frame.TRAILING,
              apposed ? comma : verb)
          : null;
    }
    TimeSpan when = after(sentence, end + 1);
    boolean today = when != null && published != null && when.lastDay().equals(published);
    boolean did =
        tokens.is(p, "celebrated", "marked", "had", "toasted", "enjoyed", "reached", "turned")
            || today && tokens.is(p, "celebrates", "marks", "celebrating", "marking", "has");
    // "On Tuesday, his 74th birthday, Alan Quill was": whose it is comes behind
    boolean ahead =
        tokens.is(p, ",", "on")
            && tokens.is(end + 1, ",")
            && p - sentence.firstToken() < 6
            && fresh(sentence);
    if (ahead) {
      return new Age(
          at - 1, end + 1, Interval.exactly(years), years, Hedge.NONE, Frame.FRONTED, end + 2);
    }
    boolean coming =
        tokens.is(p, "celebrate", "mark", "toast") && tokens.is(p - 1, "will", "to")
            || tokens.is(p, "celebrates", "marks", "celebrating")
                && !today
                && (when == null || published == null || when.firstDay().isAfter(published));
    if (coming) {
      return aged(at - 1, end + 1, years - 1, years, years, p);
    }
    boolean late =
        when != null
            && published != null
            && ChronoUnit.DAYS.between(when.lastDay(), published) > 330;
    return did && !late
        ? new Age(at - 1, end + 1, Interval.exactly(years), years, Hedge.NONE, Frame.SAID, p)
        : null;
  }

  private int lastVerb(Sentence sentence, int before) {
    for (int i = before - 1; i > Math.max(sentence.firstToken(), before - 14); i--) {
      if (Verbs.finite(tokens, i) && context.nameAt(i) == null) {
        return i;
      }
    }
    return -1;
  }

  /** "born in 1971", "was born on 3 May 1971". */
  private @Nullable Age born(Sentence sentence, int born) {
    TimeSpan when = null;
    int end = born;
    for (Timex timex : context.timexes(sentence)) {
      int at = tokens.tokenAt(timex.span().start());
      if (at > born && at <= born + 6 && timex.interval() != null && timex.value().length() >= 4) {
        when = timex.interval();
        end = tokens.tokenAt(timex.span().end() - 1) + 1;
        break;
      }
    }
    if (when == null || published == null || !when.lastDay().isBefore(published)) {
      return null;
    }
    double high = ChronoUnit.YEARS.between(when.firstDay(), published);
    double low = ChronoUnit.YEARS.between(when.lastDay(), published);
    boolean apposed = tokens.is(born - 1, ",", "(");
    boolean said = tokens.is(born - 1, "was", "is");
    boolean life = context.find(born, end, w -> w.equals("of") || w.equals("to")) >= 0;
    boolean dead =
        context.find(
                sentence.firstToken(),
                sentence.endToken(),
                w -> w.equals("died") || w.equals("late") || w.equals("death"))
            >= 0;
    return high < 1 || high > 105 || !apposed && !said || life || dead || high - low > 1
        ? null
        : new Age(
            born,
            end,
            Interval.between(low, high),
            high,
            low == high ? Hedge.NONE : Hedge.ABOUT,
            apposed ? Frame.APPOSED : Frame.SAID,
            born - 1);
  }

  /** "in her late seventies", "the octogenarian Alan Quill". */
  private @Nullable Age vague(Sentence sentence, int i) {
    Integer noun = AGED.get(tokens.lower(i));
    if (noun != null) {
      Interval span = Interval.between(noun, noun == 13 ? 19 : noun + 9);
      return new Age(i, i + 1, span, Double.NaN, Hedge.ABOUT, Frame.ATTRIBUTE, i);
    }
    Integer decade = DECADES.get(tokens.lower(i));
    int end = i + 1;
    if (decade == null && tokens.isNumber(i) && tokens.is(i + 1, "s") && tokens.glued(i + 1)) {
      decade = DECADES.get(tokens.lower(i) + "s");
      end = i + 2;
    }
    if (decade == null) {
      return null;
    }
    int p = i - 1;
    int part = tokens.is(p, "-") ? p - 1 : p;
    double low = decade;
    double high = decade == 13 ? 19 : decade + 9;
    if (tokens.is(part, "early", "mid", "middle", "late")) {
      double third = decade == 13 ? 2 : 4;
      // "early", "mid" and "late" are wide words
      high = tokens.is(part, "early") ? low + third : tokens.is(part, "late") ? high : high - 2;
      low = tokens.is(part, "early") ? low : tokens.is(part, "late") ? high - third : low + 2;
      p = part - 1;
    }
    if (!tokens.is(p, "his", "her") || !tokens.is(p - 1, "in")) {
      return null;
    }
    int ahead = p - 2;
    while (tokens.is(ahead, "now", "still", "already", "well", "both")) {
      ahead--;
    }
    boolean said = tokens.is(ahead, "is", "was", "'s", "were", "are");
    Frame frame = said ? Frame.SAID : Frame.APPOSED;
    boolean person = Lexicon.get().nounClass(context.noun(ahead)) == NounClass.PERSON;
    boolean described = tokens.is(ahead, "as") && tokens.is(ahead - 1, "described");
    if (described && tokens.is(ahead - 2, ",")) {
      ahead -= 2; // "A, described as in his late thirties"
    }
    if (!said && !tokens.is(ahead, ",", "(") && !person) {
      return null;
    }
    return new Age(
        p - 1,
        end,
        Interval.between(low, high),
        Double.NaN,
        Hedge.ABOUT,
        frame,
        said || tokens.is(ahead, ",", "(") ? ahead : p - 1);
  }
}
