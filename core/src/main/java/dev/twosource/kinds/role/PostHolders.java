package dev.twosource.kinds.role;

import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Stopwords;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.kinds.delegation.Delegations;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Adjunct;
import dev.twosource.reading.clause.Apposition;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Clauses;
import dev.twosource.reading.clause.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who holds which office, by the words before a name, by what explains a name or by what a clause
 * says that somebody is, becomes, is made or leads.
 */
final class PostHolders {
  /** Verbs that make somebody something. */
  private static final Set<String> MAKING =
      WordList.set(
          """
              appoint elect name make choose pick install confirm re-elect reelect reappoint promote
              crown hire ordain consecrate swear designate""");

  /** Verbs with "as" of those who hold an office, until now where they leave it. */
  private static final Set<String> HOLDING =
      WordList.set(
          """
              serve act work continue stay remain double resign quit retire step stand sack fire
              dismiss remove oust suspend depose speak leave employ describe sign attend appear
              testify""");

  /** Those of them whose object is whoever leaves. */
  private static final Set<String> SENDING =
      Set.of("sack", "fire", "dismiss", "remove", "oust", "suspend", "depose");

  /** Those of them whose object is whoever has an office, or is said to have one. */
  private static final Set<String> TAKING = Set.of("employ", "describe");

  /** Verbs with "as" of those who begin to hold one. */
  private static final Set<String> BEGINNING =
      Set.of("take", "begin", "join", "return", "replace", "succeed", "move", "switch", "transfer");

  /** Words for an office, behind which stands which one: "holds the post of coroner". */
  private static final Set<String> OFFICE =
      Set.of("post", "office", "position", "job", "role", "title", "duty");

  /** Words for having an office, or coming to it. */
  private static final Set<String> HAVING =
      Set.of("hold", "occupy", "fill", "assume", "keep", "get", "take", "win");

  /** Verbs of who comes upon somebody for an office. */
  private static final Set<String> FINDING = Set.of("find", "see", "gain", "get", "identify");

  /** Takes what is found. */
  interface Found {
    /**
     * Takes an office with its holder.
     *
     * @param time "" for now, "next" where it begins, "then" for the time of what is told
     */
    void take(Name holder, Posts.Post post, String time);
  }

  private final Context context;
  private final Tokens tokens;
  private final Sentence sentence;
  private final Clauses clauses;
  private final Found out;

  private PostHolders(Context context, Sentence sentence, Found out) {
    this.context = context;
    this.tokens = context.tokens();
    this.sentence = sentence;
    this.clauses = context.clauses(sentence);
    this.out = out;
  }

  static void find(Context context, Sentence sentence, Found out) {
    PostHolders reader = new PostHolders(context, sentence, out);
    reader.titles();
    reader.fields();
    reader.appointments();
    reader.appositions();
    reader.asides();
    reader.colons();
    reader.opening();
    reader.fronted();
    reader.called();
    reader.described();
    reader.followed();
    for (Clause clause : reader.clauses.clauses()) {
      reader.clause(clause);
    }
  }

  private void take(Name holder, Posts.@Nullable Post post, String time) {
    if (post != null) {
      out.take(holder, post, time.isEmpty() && post.fresh() ? "next" : time);
    }
  }

  // ---- "interior minister Jan Dolezal", "Jan Dolezal, the interior minister,"

  private void titles() {
    for (Name name : context.names(sentence.firstToken(), sentence.endToken())) {
      if (name.type() != Name.Type.PERSON || !name.proper()) {
        continue;
      }
      Phrase phrase = clauses.phraseAt(name.firstToken());
      int last = name.firstToken() - 1;
      while (tokens.is(last, "mr", "mrs", "ms", "dr", "sir", "professor", ".")) {
        last--;
      }
      take(name, MilitaryRanks.before(context, sentence, name), "");
      if (phrase != null && last < phrase.first()) {
        take(name, side(last), ""); // "Halden coach A praised them"
      } else if (phrase != null) {
        // a captain before a name is one of some army as well
        // but "Halden captain Marek Sobol" leads a side
        boolean side =
            tokens.is(last, "captain")
                && !tokens.isCapitalised(last)
                && last > sentence.firstToken()
                && tokens.isWord(last - 1)
                && tokens.isCapitalised(last - 1)
                && !Stopwords.contains(tokens.lower(last - 1));
        boolean rank =
            !side && tokens.is(last, "captain", "commander", "chief", "general", "pilot");
        boolean ship =
            tokens.is(name.endToken(), "of")
                    && Lexicon.get().nounClass(context.noun(name.endToken() + 2))
                        == NounClass.VEHICLE
                || Wheel.handles(context, sentence, name);
        if (!rank || ship || last > phrase.first()) {
          boolean mate = tokens.is(phrase.first() - 1, "first", "second"); // "first officer A"
          take(name, Posts.read(context, phrase.first() - (mate ? 1 : 0), last), "");
        }
      }
    }
  }

  /** What looks like a verb between the name of a side and that of who leads it. */
  private static final Set<String> LEADING =
      Set.of("coach", "captain", "skipper", "head", "chair", "manager", "pilot", "boss");

  /**
   * "Halden coach A", "Norland captain A": the office that stands between a side's name and a
   * person's, or null.
   */
  private Posts.@Nullable Post side(int last) {
    boolean title =
        last > sentence.firstToken()
            && LEADING.contains(tokens.lower(last))
            && tokens.isWord(last - 1)
            && tokens.isCapitalised(last - 1)
            && !Stopwords.contains(tokens.lower(last - 1));
    if (!title) {
      return null;
    }
    Name of = context.nameAt(last - 1);
    boolean person =
        of != null && of.type() == Name.Type.PERSON && of.endToken() - of.firstToken() > 1;
    return person ? null : Posts.read(context, of == null ? last : of.firstToken(), last);
  }

  /**
   * "Head of communications A", "Ambassador to Chile A": a title whose field stands between it and
   * the name.
   */
  private void fields() {
    for (Name name : context.names(sentence.firstToken(), sentence.endToken())) {
      boolean proper = name.type() == Name.Type.PERSON && name.proper();
      int of = proper ? name.firstToken() - 1 : -1;
      while (of > sentence.firstToken()
          && name.firstToken() - of <= FIELD
          && tokens.isWord(of)
          && !tokens.is(of, "of", "for", "to")
          && (context.nameAt(of) == null || place(of))
          && !Verbs.finite(tokens, of)) {
        of--;
      }
      boolean title =
          proper
              && of < name.firstToken() - 1
              && tokens.is(of, "of", "for", "to")
              && Posts.may(context, of - 1)
              && (tokens.isCapitalised(of - 1) || Posts.known(context, of - 1))
              && !tokens.is(of + 1, "the", "a", "an", "his", "her", "its");
      Phrase phrase = title ? clauses.phraseAt(of - 1) : null;
      if (phrase != null) {
        take(name, Posts.read(context, phrase.first(), of - 1), "");
      }
    }
  }

  private boolean place(int token) {
    Name name = context.nameAt(token);
    return name != null && name.type() == Name.Type.PLACE;
  }

  /** How many words the field of an office may have that stands before a name. */
  private static final int FIELD = 4;

  /** "The appointment of A as governor was approved". */
  private void appointments() {
    for (Name name : context.names(sentence.firstToken(), sentence.endToken())) {
      int as = name.endToken();
      boolean made =
          name.type() == Name.Type.PERSON
              && name.proper()
              && tokens.is(as, "as")
              && tokens.is(name.firstToken() - 1, "of")
              && tokens.is(
                  name.firstToken() - 2,
                  "appointment",
                  "nomination",
                  "election",
                  "confirmation",
                  "choice",
                  "selection");
      Phrase phrase = made ? clauses.phraseAt(as + 1) : null;
      if (phrase != null) {
        take(name, post(phrase), "next");
      }
      // "A's appointment as coach was announced"
      boolean own =
          name.type() == Name.Type.PERSON
              && name.proper()
              && tokens.is(as, "'s", "'")
              && tokens.is(as + 1, "appointment", "election", "confirmation", "promotion")
              && tokens.is(as + 2, "as", "to");
      Phrase office = own ? clauses.phraseAt(as + 3) : null;
      if (office != null && person(office) == null) {
        take(name, post(office), "next");
      }
    }
  }

  private void appositions() {
    for (Apposition apposition : clauses.appositions()) {
      Name of = person(apposition.of());
      Name by = person(apposition.by());
      if (of != null && of.proper() && by == null) {
        take(of, post(apposition.by()), "");
      } else if (by != null && by.proper() && of == null) {
        take(by, post(apposition.of()), "");
      }
    }
  }

  /** How many words an office behind a name may have before the word for its holder. */
  private static final int ASIDE = 9;

  /**
   * "A, 46, mayor of the town since May,": an aside that begins with an office, however the
   * sentence goes on.
   */
  private void asides() {
    for (Name name : context.names(sentence.firstToken(), sentence.endToken())) {
      int comma = name.endToken();
      if (name.type() != Name.Type.PERSON || !name.proper() || !tokens.is(comma, ",", "(")) {
        continue;
      }
      int from = comma + 1;
      if (tokens.isNumber(from) && tokens.is(from + 1, ",")) {
        from += 2;
      }
      take(name, over(charge(from)), "");
      take(name, inCourt(from), "");
      take(name, MilitaryRanks.aside(context, from), "");
      serving(name, from);
      // "A, who until now was dean,"
      int who = tokens.is(from, "who") && tokens.is(from + 1, "until") ? lately(from + 1) : from;
      if (who > from + 1 && tokens.is(who, "was", "served", "worked", "had")) {
        from = tokens.is(who + 1, "as", "been") ? who + 2 : who + 1;
        int last = head(from);
        take(name, last < 0 ? null : Posts.read(context, from, last), "over");
        continue;
      }
      int over = lately(from);
      int first = over > from ? over : now(from);
      int head = head(first);
      if (head > 0) {
        take(name, Posts.read(context, first, head), over > from ? "over" : "");
      }
    }
  }

  /** "A, prosecuting, said", "A, for the defence, said": for whom somebody speaks in court. */
  private Posts.@Nullable Post inCourt(int from) {
    boolean named = tokens.is(from, "for") && tokens.is(from + 1, "the");
    int word = named ? from + 2 : from;
    if (!tokens.is(word + 1, ",")) {
      return null;
    }
    boolean accuses = tokens.is(word, named ? "prosecution" : "prosecuting");
    boolean defends =
        named ? tokens.is(word, "defence", "defense") : tokens.is(word, "defending", "mitigating");
    if (!accuses && !defends) {
      return null;
    }
    String kind = accuses ? "prosecutor" : "lawyer";
    Value.Office office = new Value.Office(kind, false, Set.of(), kind);
    return new Posts.Post(office, Set.of(), false, from, word + 1);
  }

  /** "A, now in her second term as mayor,", "A, sworn in as mayor on Monday,". */
  private void serving(Name name, int from) {
    int in = tokens.is(from, "now", "currently", "already") ? from + 1 : from;
    boolean term = tokens.is(in, "in", "into") && tokens.is(in + 1, "his", "her");
    boolean sworn =
        tokens.is(from, "appointed", "sworn", "installed", "named", "elected", "confirmed")
            || tokens.is(from, "re") && tokens.is(from + 2, "elected");
    if (!term && !sworn) {
      return;
    }
    int to = Math.min(from + 7, sentence.endToken());
    for (int i = in; i < to && (tokens.isWord(i) || tokens.is(i, "-")); i++) {
      boolean as =
          tokens.is(i, "as")
              && (sworn
                  || tokens.is(i - 1, "term", "year", "season", "month", "week", "spell", "stint"));
      boolean bare = sworn && i == from && tokens.is(i, "elected", "appointed", "named");
      int head = as || bare ? head(i + 1) : -1;
      if (head > 0) {
        take(name, Posts.read(context, i + 1, head), sworn ? "next" : "");
        return;
      }
    }
  }

  /** "until last week": the token behind it, or the same one where nothing of the sort is there. */
  private int lately(int from) {
    return tokens.is(from, "until")
            && tokens.is(from + 1, "last", "this", "recently", "yesterday", "now")
        ? tokens.is(from + 1, "last", "this") ? from + 3 : from + 2
        : from;
  }

  /** What "in charge of", or "responsible for", from a token on puts somebody over, or null. */
  private @Nullable Phrase charge(int from) {
    boolean charge =
        tokens.is(from, "in") && tokens.is(from + 1, "charge") && tokens.is(from + 2, "of");
    int first = charge ? from + 3 : from + 2;
    return charge || tokens.is(from, "responsible") && tokens.is(from + 1, "for")
        ? clauses.phraseAt(first)
        : null;
  }

  private Posts.@Nullable Post over(@Nullable Phrase department) {
    return department == null
        ? null
        : Posts.led(context, "head", department.first(), department.whole());
  }

  private int now(int from) {
    if (tokens.is(from, "by") && tokens.is(from + 1, "profession", "trade", "training")) {
      return from + 2;
    }
    if (tokens.is(from, "currently", "now", "presently", "as")) {
      return from + 1;
    }
    if (tokens.is(from, "responsible", "there", "himself", "herself")
        && tokens.is(from + 1, "as")) {
      return from + 2;
    }
    return tokens.is(from, "at") && tokens.is(from + 1, "present") ? from + 2 : from;
  }

  /** Words that no office goes on with before the word for its holder. */
  private static final Set<String> STOP =
      WordList.set(
          """
              who which and of for as with said says to in at on from by that but or not was is has
              had will""");

  /** The word for the holder in an aside that begins at a token, or -1. */
  private int head(int from) {
    int head = -1;
    for (int i = from; i < Math.min(from + ASIDE, sentence.endToken()); i++) {
      Name name = context.nameAt(i);
      boolean part = tokens.isWord(i) || tokens.is(i, "'s", "'", "-");
      if (!part
          || name != null && name.type() == Name.Type.PERSON && name.proper()
          || !Posts.may(context, i)
              && (Verbs.finite(tokens, i)
                      && !Posts.known(context, i + 1) // "human resources director"
                  || STOP.contains(tokens.lower(i)))) {
        break;
      }
      head = Posts.may(context, i) ? i : head;
    }
    if (head > 0 && tokens.is(head + 1, "general", "executive")) {
      head++;
    }
    boolean closed =
        !tokens.isWord(head + 1)
            || tokens.is(
                head + 1, "of", "for", "at", "in", "to", "since", "who", "from", "on", "with",
                "aged")
            || tokens.is(head + 1, "-")
            || tokens.is(head + 1, "and") && context.nameAt(head + 2) == null;
    Name next = context.nameAt(head + 2);
    boolean other =
        tokens.is(head + 1, ",", "'s", "'")
            && (!tokens.is(head + 1, ",")
                || next != null && next.type() == Name.Type.PERSON && next.proper());
    return closed && !other ? head : -1;
  }

  /** "As director of the library, she will travel": an office that opens a sentence. */
  private void opening() {
    int from = sentence.firstToken() + 1;
    int head = tokens.is(from - 1, "as") ? head(from) : -1;
    Posts.Post post = head < 0 ? null : Posts.read(context, from, head);
    if (post == null) {
      return;
    }
    for (int comma = post.end(); comma < Math.min(post.end() + 10, sentence.endToken()); comma++) {
      Name name = tokens.is(comma, ",") ? context.nameAt(comma + 1) : null;
      boolean person =
          name != null
              && name.type() == Name.Type.PERSON
              && (name.proper() || tokens.is(comma + 1, "he", "she"));
      // "As finance director at the bank in 2023, A signed": of the time that it tells of
      boolean then = dated(post.end(), comma);
      if (person && (then || !past(name))) {
        take(name, post, then ? "then" : "");
        return;
      }
      // "As director, a post that she took up in May, she will go": whom the sentence before names
      Name told =
          name == null && tokens.is(comma, ",") && tokens.is(comma + 1, "he", "she")
              ? antecedent(false)
              : null;
      if (told != null && !people()) {
        take(told, post, "");
        return;
      }
    }
  }

  /** Whether a year or "at the time" stands between two tokens. */
  private boolean dated(int from, int end) {
    for (int i = Math.max(from - 3, sentence.firstToken()); i < end; i++) {
      boolean year =
          tokens.is(i, "in") && tokens.isNumber(i + 1) && tokens.lower(i + 1).length() == 4;
      if (year && i + 2 == end || tokens.sequence(i, "at", "the", "time")) {
        return true;
      }
    }
    return false;
  }

  /** Words behind which stands since when somebody has an office. */
  private static final Set<String> SPAN = Set.of("since", "for", "until", "from");

  /**
   * "Conductor of the opera for a decade, A leaves in May", "Now in her third term as mayor, A
   * opened the bridge", "After six years as mayor, A lost the vote": an office that opens a
   * sentence before its holder.
   */
  private void fronted() {
    int from = sentence.firstToken();
    for (int i = from; i < from + 9; i++) {
      if (tokens.is(i, "as")
          && tokens.is(i - 1, "term", "year", "season", "month", "week", "spell", "stint", "day")
          && context.find(from, i, w -> w.equals("his") || w.equals("her")) >= 0) {
        ahead(i + 1, true);
        return;
      }
      // "After six years as mayor, A lost the vote"
      if (tokens.is(i, "as") && tokens.is(from, "after") && PERIOD.contains(tokens.lower(i - 1))) {
        ahead(i + 1, true);
        return;
      }
    }
    ahead(from, false);
  }

  private void ahead(int from, boolean closed) {
    Phrase phrase = closed ? clauses.phraseAt(from) : null;
    int head = phrase != null ? phrase.head() : head(from);
    Posts.Post post = head < 0 ? null : Posts.read(context, from, head);
    if (post == null) {
      return;
    }
    int behind = head + 1;
    while (behind < post.end() && !SPAN.contains(tokens.lower(behind))) {
      behind++;
    }
    boolean span = SPAN.contains(tokens.lower(behind));
    if (!span && !closed) {
      return; // "The mayor of the town, A" is an apposition
    }
    int comma = context.find(behind, Math.min(behind + 7, sentence.endToken()), ","::equals);
    Name name = comma < 0 ? null : context.nameAt(comma + 1);
    boolean lasts =
        !span
            || tokens.is(behind, "since")
            || tokens.is(behind, "for") && context.find(behind, comma, PERIOD::contains) >= 0
            || tokens.is(behind, "from")
                && context.find(behind, comma, w -> w.equals("first") || w.equals("start")) >= 0;
    boolean until = tokens.is(behind, "until") && lately(behind) > behind;
    for (int i = behind; i < comma; i++) {
      lasts &= !Verbs.finite(tokens, i) || tokens.is(i, "start", "since", "for", "from");
    }
    if (name != null
        && name.type() == Name.Type.PERSON
        && name.proper()
        && !tokens.is(name.endToken(), "'s", "'")
        && (lasts || until)) {
      take(name, post, until ? "over" : "");
    }
  }

  private static final Set<String> PERIOD =
      WordList.set(
          """
              year years decade decades month months week weeks season seasons term terms long""");

  /** "The first officer, named as A, was at the controls": whom a text names behind an office. */
  private void called() {
    for (Name name : context.names(sentence.firstToken(), sentence.endToken())) {
      int i = name.firstToken() - 1;
      while (tokens.is(
          i, "as", "by", "police", "locally", "officially", "only", "mr", "mrs", "ms", "dr")) {
        i--;
      }
      boolean named =
          name.type() == Name.Type.PERSON
              && name.proper()
              && tokens.is(i, "named", "identified")
              && tokens.is(i - 1, ",", "(", "—", "–");
      Phrase phrase = named ? clauses.phraseAt(i - 2) : null;
      if (phrase != null && tokens.is(phrase.first(), "the", "its", "their", "his", "her")) {
        take(name, post(phrase), "");
      }
    }
  }

  /** "As mayor, A had built it", but not "As mayor, A had to sign it". */
  private boolean past(Name name) {
    int next = name.endToken();
    return tokens.is(next, "had", "was", "'s", "'") && !tokens.sequence(next, "had", "to");
  }

  /** "The hall is losing its head: A will leave": whom a colon names. */
  private void colons() {
    for (Name name : context.names(sentence.firstToken(), sentence.endToken())) {
      int colon = name.firstToken() - 1;
      Phrase phrase =
          name.type() == Name.Type.PERSON && name.proper() && tokens.is(colon, ":")
              ? clauses.phraseAt(colon - 1)
              : null;
      if (phrase != null && tokens.is(phrase.first(), "its", "their", "a", "his", "her")) {
        take(name, post(phrase), "");
      }
    }
  }

  /**
   * "A stepped forward. The chief conductor of the opera will go in May": an office that opens a
   * sentence is that of the one person of the sentence before, of whom it told.
   */
  private void described() {
    Clause first = clauses.clauses().isEmpty() ? null : clauses.clauses().get(0);
    if (first == null || first.form() != Clause.Form.FINITE || first.subjects().size() != 1) {
      return;
    }
    Phrase phrase = first.subjects().get(0);
    boolean opens =
        phrase.first() == sentence.firstToken()
            && tokens.is(phrase.first(), "the")
            && first.first() >= phrase.whole()
            && first.first() <= phrase.whole() + 1;
    Posts.Post post = opens ? post(phrase) : null;
    if (post == null) {
      return;
    }
    // a minister is known without being told of, so that he is whom it told of only as its subject
    Name told = antecedent(OfficeHolders.state(post.office()));
    if (told == null) {
      return;
    }
    boolean exact =
        post.office().below() || !post.office().portfolio().isEmpty() || !post.body().isEmpty();
    boolean another =
        context.names(sentence.firstToken(), sentence.endToken()).stream()
            .anyMatch(name -> name.type() == Name.Type.PERSON && name.proper());
    if (exact && !another && context.entity(told).roles().isEmpty()) {
      take(told, post, "");
    }
  }

  /**
   * "The geologist from Lyon is the manager of the expedition", "the 52-year-old had been": the one
   * person of the sentence before where a sentence opens with what somebody is and names nobody.
   */
  private @Nullable Name described(Phrase phrase) {
    int head = phrase.head();
    boolean aged = tokens.is(head, "old") || tokens.lower(head).endsWith("-year-old");
    boolean opens =
        phrase.first() == sentence.firstToken()
            && tokens.is(phrase.first(), "the")
            && (aged
                || Lexicon.get().nounClass(context.noun(head)) == NounClass.PERSON
                    && !Posts.known(context, head)
                    && !tokens.lower(head).endsWith("s"));
    return opens && !people() ? antecedent(false) : null;
  }

  /** The one person whom the sentence before names, as its subject where that is asked; or null. */
  private @Nullable Name antecedent(boolean subject) {
    Sentence before = sentence.index() == 0 ? null : context.sentences().get(sentence.index() - 1);
    if (before == null || sentence.block() - before.block() > 1) {
      return null;
    }
    Name found = null;
    for (Name name : context.names(before.firstToken(), before.endToken())) {
      if (name.type() != Name.Type.PERSON || !name.proper()) {
        continue;
      }
      if (found != null && name.entity() != found.entity()) {
        return null;
      }
      found = name;
    }
    if (found == null || !subject) {
      return found;
    }
    for (Clause clause : context.clauses(before).clauses()) {
      for (Phrase phrase : clause.subjects()) {
        if (phrase.covers(found.endToken() - 1) && clause.form() == Clause.Form.FINITE) {
          return found;
        }
      }
    }
    return null;
  }

  /** What is done to the holder of an office whom the next sentence names. */
  private static final Set<String> DOING =
      WordList.set(
          """
              arrest charge detain convict jail kill shoot lose replace question discipline ban bar
              indict acquit injure kidnap abduct recall poach free release demote recruit""");

  /** What a bystander does, who is not the holder. */
  private static final Set<String> SPEAKING =
      Set.of("say", "tell", "add", "call", "welcome", "warn", "urge", "praise", "criticise");

  /** Those who are told of by what they lead. */
  private static final Set<String> WHO =
      Set.of("man", "woman", "person", "official", "executive", "officer", "one");

  /**
   * "The port has suspended its director of security. A was told to stay at home", "The man who ran
   * its finance department paid for it. A has been sent home": an office of which one sentence
   * tells, and the next begins with a name that nobody has had before.
   */
  private void followed() {
    int after = sentence.index() + 1;
    if (after >= context.sentences().size() || people() || clauses.clauses().isEmpty()) {
      return;
    }
    Sentence next = context.sentences().get(after);
    Name holder = context.nameAt(next.firstToken());
    if (holder == null
        || holder.type() != Name.Type.PERSON
        || !holder.proper()
        || holder.endToken() - holder.firstToken() < 2
        || next.block() - sentence.block() > 1
        || !context.entity(holder).roles().isEmpty()) {
      return;
    }
    for (Clause clause : context.clauses(next).clauses()) {
      boolean own =
          clause.form() == Clause.Form.FINITE
              && clause.subjects().size() == 1
              && clause.subjects().get(0).covers(holder.firstToken())
              && clause.first() <= holder.endToken() + 1;
      if (own) {
        take(holder, speaks(clause) ? null : office(), "");
        return;
      }
    }
  }

  private boolean people() {
    return context.names(sentence.firstToken(), sentence.endToken()).stream()
        .anyMatch(name -> name.type() == Name.Type.PERSON && name.proper());
  }

  private boolean speaks(Clause clause) {
    return !clause.passive() && SPEAKING.contains(context.verb(clause.verb()));
  }

  /** The one office to whose holder something is done in the sentence, or null. */
  private Posts.@Nullable Post office() {
    Posts.Post found = null;
    for (Clause clause : clauses.clauses()) {
      String verb = context.verb(clause.verb());
      List<Phrase> subjects = clause.subjects();
      List<Phrase> whom = clause.passive() ? subjects : clause.objects();
      Posts.Post post = null;
      boolean done = DOING.contains(verb) || SENDING.contains(verb) || MAKING.contains(verb);
      if (done && !clause.negated() && whom.size() == 1) {
        post = tokens.is(whom.get(0).first(), "a", "an", "any") ? null : post(whom.get(0));
      } else if (Posts.RUNNING.contains(verb)
          && !clause.passive()
          && subjects.size() == 1
          && clause.objects().size() == 1
          && tokens.is(subjects.get(0).first(), "the")
          && WHO.contains(context.noun(subjects.get(0).head()))) {
        Phrase led = clause.objects().get(0);
        post = Posts.led(context, Posts.doing(verb), led.first(), led.whole());
      }
      if (post != null && found != null) {
        return null;
      }
      found = post == null ? found : post;
    }
    return found;
  }

  // ---- clauses

  private void clause(Clause clause) {
    String verb = context.verb(clause.verb());
    Name subject = clause.subjects().size() == 1 ? person(clause.subjects().get(0)) : null;
    if (subject == null && clause.subjects().size() == 1) {
      subject = explained(clause.subjects().get(0));
    }
    if (subject == null && verb.equals("be") && clause.subjects().size() == 1) {
      subject = described(clause.subjects().get(0));
    }
    if (clause.negated() && !Posts.RUNNING.contains(verb)) {
      return;
    }
    Modality modality = context.modality(clause.verb());
    if (oath(clause)) {
      sworn(clause, subject);
      return;
    }
    if (modality == Modality.POSSIBLE || infinite(clause)) {
      return;
    }
    Phrase object = clause.objects().size() == 1 ? clause.objects().get(0) : null;
    if (subject != null) {
      take(subject, Portfolios.minister(context, clause), verb.equals("hold") ? "" : "next");
      take(subject, Wheel.driver(context, clause), "then");
    }
    if (Posts.RUNNING.contains(verb) && (clause.passive() || participle(clause))) {
      chaired(clause, verb);
      return;
    }
    if (verb.equals("go") && subject == null && clause.subjects().size() == 1) {
      passed(clause); // "the post of ombudsman goes to A"
      return;
    }
    if (verb.equals("be") && !clause.passive()) {
      be(clause, subject, object);
    } else if (object != null && verb.equals("have") && next(clause, object)) {
      return;
    } else if (verb.equals("become") || verb.equals("remain")) {
      if (subject != null && object != null && person(object) == null) {
        take(subject, post(object), verb.equals("become") ? "next" : "");
      }
    } else if (MAKING.contains(verb)) {
      made(clause, subject);
    } else if (subject != null
        && clause.passive()
        && (verb.equals("put") || verb.equals("place"))) {
      charged(clause, subject); // "has been put in charge of the port"
    } else if (verb.equals("turn") && as(clause) != null) {
      List<Phrase> to = clause.behind(tokens, "to"); // "has turned to A as its new coach"
      Name chosen = to.isEmpty() ? null : person(to.get(0));
      Phrase as = as(clause);
      Posts.Post post = chosen == null || as == null ? null : post(as);
      if (chosen != null && chosen.proper() && post != null && post.fresh()) {
        take(chosen, owned(post, clause), "next");
      }
    } else if (subject != null && rises(clause, verb)) {
      Phrase to = clause.behind(tokens, "to").get(0); // "steps up to chairman"
      take(subject, office(to) ? which(to) : person(to) == null ? post(to) : null, "next");
    } else if (HOLDING.contains(verb) || BEGINNING.contains(verb)) {
      Phrase as = as(clause);
      // "the club sacked A as coach"
      boolean sent = (SENDING.contains(verb) || TAKING.contains(verb)) && !clause.passive();
      Name holder = !sent ? subject : object == null ? null : person(object);
      if (holder != null && as != null) {
        take(holder, post(as), BEGINNING.contains(verb) ? "next" : "");
      }
    } else if (Posts.RUNNING.contains(verb) && subject != null && object != null) {
      runs(clause, verb, subject, object);
    } else if (FINDING.contains(verb) && object != null) {
      // "has found its next treasurer in A"
      List<Phrase> in = clause.behind(tokens, "in");
      Name found = in.isEmpty() ? null : person(in.get(0));
      Posts.Post post = found == null ? null : post(object);
      if (post != null && post.fresh()) {
        take(found, owned(post, clause), "next");
      }
    } else if (subject != null && object != null && HAVING.contains(verb) && office(object)) {
      // "holds the post of coroner"
      take(subject, which(object), verb.equals("hold") ? "" : "next");
    } else if (subject != null && verb.equals("preside")) {
      List<Phrase> over = clause.behind(tokens, "over");
      if (!over.isEmpty() && tokens.lower(clause.verb()).endsWith("s")) {
        take(subject, Posts.led(context, "head", over.get(0).first(), over.get(0).whole()), "");
      }
    } else if (subject != null && goes(clause)) {
      Phrase as = as(clause); // "handed in his resignation as mayor"
      take(subject, as == null ? null : post(as), "");
    }
  }

  /** "Steps up to the role of chairman", "is moving up to treasurer". */
  private boolean rises(Clause clause, String verb) {
    return (verb.equals("step") || verb.equals("move"))
        && tokens.is(clause.verbEnd() - 1, "up")
        && !clause.behind(tokens, "to").isEmpty();
  }

  private static boolean participle(Clause clause) {
    return clause.form() == Clause.Form.PARTICIPLE;
  }

  /** "The inquiry is chaired by A", "the board, chaired by A,": who leads what is told of. */
  private void chaired(Clause clause, String verb) {
    List<Phrase> by = clause.behind(tokens, "by");
    Name holder = by.isEmpty() ? null : person(by.get(0));
    boolean now =
        participle(clause)
            || tokens.is(clause.first(), "is", "has", "'s")
            || tokens.is(clause.first(), "will");
    if (holder == null || !holder.proper() || !now || clause.subjects().size() != 1) {
      return;
    }
    Phrase led = clause.subjects().get(0);
    String noun = tokens.lower(led.head());
    NounClass sort = Lexicon.get().nounClass(context.noun(led.head()));
    boolean body = sort == NounClass.GROUP || sort == NounClass.BUILDING || BODIES.contains(noun);
    boolean known = INQUIRIES.contains(noun) || body;
    if (known && !Delegations.BODY.contains(noun)) {
      Posts.Post post = Posts.led(context, Posts.doing(verb), led.first(), led.whole());
      take(holder, post, tokens.is(clause.first(), "will") ? "next" : "");
    }
  }

  /** Words for bodies that have somebody at their head. */
  private static final Set<String> BODIES =
      WordList.set(
          """
              trust fund charity foundation committee commission board panel council authority
              association federation union institute society club tribunal taskforce agency watchdog
              regulator body group bank firm company school museum orchestra choir hospital""");

  /** "The post of ombudsman goes to A", "the job of editor went to A": who gets an office. */
  private void passed(Clause clause) {
    Phrase subject = clause.subjects().get(0);
    List<Phrase> to = clause.behind(tokens, "to");
    Name holder = to.isEmpty() ? null : person(to.get(0));
    if (holder != null && holder.proper() && office(subject)) {
      take(holder, which(subject), "next");
    }
  }

  /** "His counterpart, A, is to chair the board": the person whom an apposition names. */
  private @Nullable Name explained(Phrase subject) {
    boolean person = Lexicon.get().nounClass(context.noun(subject.head())) == NounClass.PERSON;
    for (Apposition apposition : clauses.appositions()) {
      Name by = person(apposition.by());
      if (person && apposition.of().first() == subject.first() && by != null && by.proper()) {
        return by;
      }
    }
    return null;
  }

  /** "The airline has a new chief executive. A takes over in May": who begins the next sentence. */
  private boolean next(Clause clause, Phrase object) {
    int after = sentence.index() + 1;
    boolean last =
        object.whole() >= sentence.endToken() - 1
            && tokens.is(object.first(), "a")
            && after < context.sentences().size();
    Posts.Post post = last ? post(object) : null;
    Name holder =
        post == null || !post.fresh()
            ? null
            : context.nameAt(context.sentences().get(after).firstToken());
    if (holder == null
        || holder.type() != Name.Type.PERSON
        || !holder.proper()
        || tokens.is(holder.endToken(), "'s", "'")) {
      return false;
    }
    take(holder, owned(post, clause), "next");
    return true;
  }

  /** An office with the body that gives it to somebody. */
  private Posts.@Nullable Post owned(Posts.@Nullable Post post, Clause clause) {
    if (post == null) {
      return null;
    }
    Set<String> body = new TreeSet<>(post.body());
    for (Phrase subject : clause.subjects()) {
      Name owner = context.nameAt(subject.head());
      if (owner != null && owner.type() != Name.Type.PERSON) {
        body.add(context.entity(owner).key());
      }
    }
    return new Posts.Post(post.office(), body, post.fresh(), post.first(), post.end());
  }

  private boolean goes(Clause clause) {
    List<Phrase> told = new ArrayList<>(clause.objects());
    clause.adjuncts().forEach(adjunct -> told.addAll(adjunct.phrases()));
    boolean lets = LETTING.contains(context.verb(clause.verb()));
    return told.stream()
        .map(phrase -> context.noun(phrase.head()))
        .anyMatch(noun -> GOING.contains(noun) || lets && POSTS.contains(noun));
  }

  /**
   * "Gave up his post as chairman", "stepped down from her position as dean", "keeps his job as".
   */
  private static final Set<String> LETTING =
      WordList.set(
          """
              give relinquish vacate leave quit lose resign surrender abandon lay step stand keep
              retain drop remove dismiss oust suspend retire depart""");

  private static final Set<String> POSTS =
      Set.of("post", "position", "job", "role", "office", "seat", "duty", "function");

  /** What somebody hands in, announces or begs for who leaves an office. */
  private static final Set<String> GOING = Set.of("resignation", "retirement", "departure");

  /** "took the oath as", "to take the oath of office as": what one swears who begins. */
  private boolean oath(Clause clause) {
    return context.verb(clause.verb()).equals("take")
        && !clause.passive()
        && clause.objects().size() == 1
        && tokens.is(clause.objects().get(0).head(), "oath", "oaths");
  }

  /**
   * "A took the oath as minister of justice", "A raised his hand to take the oath as mayor": whose
   * oath it is tells the clause before where one did something to take it.
   */
  private void sworn(Clause clause, @Nullable Name subject) {
    Phrase as = as(clause);
    boolean refused =
        tokens.is(clause.verb() - 1, "to")
            && REFUSING.contains(context.verb(clause.verb() - 2)); // "refused to take the oath"
    if (refused || clause.negated()) {
      return;
    }
    Name holder = subject;
    int at = clauses.clauses().indexOf(clause);
    if (holder == null && clause.form() == Clause.Form.INFINITIVE && at > 0) {
      Clause above = clauses.clauses().get(at - 1);
      boolean own =
          above.subjects().size() == 1
              && !above.negated()
              && !REFUSING.contains(context.verb(above.verb()));
      holder = own ? person(above.subjects().get(0)) : null;
    }
    if (holder != null && as != null) {
      take(holder, post(as), "next");
    }
  }

  private static final Set<String> REFUSING =
      Set.of("refuse", "decline", "fail", "forget", "ask", "urge", "want", "hope", "wait");

  private boolean infinite(Clause clause) {
    return clause.form() == Clause.Form.INFINITIVE || clause.form() == Clause.Form.GERUND;
  }

  private void be(Clause clause, @Nullable Name subject, @Nullable Phrase object) {
    if (object == null) {
      Phrase as = subject == null ? null : as(clause);
      if (as != null
          && tokens.is(clause.verbEnd(), "to")
          && tokens.is(
              clause.verbEnd() + 1, "succeed", "replace", "follow", "return", "continue")) {
        take(subject, post(as), "next"); // "is to succeed B as coach"
        return;
      }
      until(clause, subject);
      charged(clause, subject);
      return;
    }
    String time = time(clause);
    if (time == null) {
      return;
    }
    Name is = person(object);
    if (subject == null && is == null && time.equals("next") && clause.subjects().size() == 1) {
      // "the banker will be its new treasurer": the one of whom the sentence before told
      Phrase who = clause.subjects().get(0);
      boolean called =
          tokens.is(who.first(), "the", "he", "she")
              && Lexicon.get().nounClass(context.noun(who.head())) == NounClass.PERSON;
      Posts.Post post = called ? post(object) : null;
      Name told = post == null || !post.fresh() ? null : antecedent(false);
      if (told != null) {
        take(told, owned(post, clause), "next");
      }
      return;
    }
    if (subject != null && is == null) {
      Phrase charge = tokens.is(object.head(), "responsible") ? charge(object.head()) : null;
      take(subject, charge == null ? post(object) : over(charge), time);
    } else if (subject == null && is != null && is.proper() && clause.subjects().size() == 1) {
      take(is, post(clause.subjects().get(0)), time); // "the new mayor is A"
    }
  }

  /** "The mayor, as A was until today": who held it to the last. */
  private void until(Clause clause, @Nullable Name subject) {
    int as = clause.subjects().size() == 1 ? clause.subjects().get(0).first() - 1 : -1;
    boolean last =
        subject != null
            && tokens.is(as, "as")
            && tokens.is(as - 1, ",")
            && tokens.is(clause.verbEnd(), "until", "till");
    Phrase office = last ? clauses.phraseAt(as - 2) : null;
    if (subject != null && office != null) {
      take(subject, post(office), "");
    }
  }

  /** "Is in charge of the port", "is at the helm of the bank". */
  private void charged(Clause clause, @Nullable Name subject) {
    Phrase charge = null;
    for (Adjunct adjunct : clause.adjuncts()) {
      Phrase told = adjunct.phrases().isEmpty() ? null : adjunct.phrases().get(0);
      boolean has =
          told != null
              && (tokens.is(adjunct.preposition(), "in")
                  ? tokens.is(told.head(), "charge", "command")
                  : tokens.is(adjunct.preposition(), "at")
                      && tokens.is(told.head(), "helm", "head"))
              && tokens.is(told.head() + 1, "of");
      charge = has ? told : charge;
    }
    String time = subject != null && charge != null ? time(clause) : null;
    if (subject != null && charge != null && time != null) {
      take(subject, Posts.led(context, "head", charge.head() + 2, charge.whole()), time);
    }
  }

  /** Which office a word for one has behind it: "the post of coroner". */
  private Posts.@Nullable Post which(Phrase object) {
    int of = object.head() + 1;
    Phrase behind = tokens.is(of, "of", "as") ? clauses.phraseAt(of + 1) : null;
    int head = tokens.is(of, "of", "as") ? head(of + 1) : -1;
    head = head < 0 && behind != null ? behind.head() : head;
    return head < 0 ? null : Posts.read(context, of + 1, head);
  }

  private boolean office(Phrase object) {
    return OFFICE.contains(context.noun(object.head()));
  }

  /** The time of a form of "be": now, next, then, or null where it may be over. */
  private @Nullable String time(Clause clause) {
    boolean was = tokens.is(clause.verb(), "was", "were") || tokens.is(clause.first(), "had");
    if (was) {
      boolean then =
          context.find(
                  clause.verb() + 1,
                  Math.min(clause.end() + 2, sentence.endToken()),
                  THEN::contains)
              >= 0;
      for (int i = clause.verb(); i < Math.min(clause.end() + 3, sentence.endToken()); i++) {
        then |= tokens.sequence(i, "at", "the", "time");
      }
      return then ? "then" : left(clause) ? "over" : null;
    }
    return tokens.is(clause.first(), "will", "is", "'ll") && tokens.is(clause.verb(), "be")
        ? "next"
        : "";
  }

  /**
   * "Was until Tuesday the director", "had been its chief executive for three years", "has resigned
   * from the council, where she was head of finance": an office that was held to the last.
   */
  private boolean left(Clause clause) {
    int end = Math.min(clause.end() + 2, sentence.endToken());
    if (tokens.is(clause.first(), "had")) {
      return context.find(clause.verb(), end, w -> w.equals("since") || w.equals("for")) >= 0;
    }
    int from = Math.max(sentence.firstToken(), clause.first() - 4);
    boolean until = context.find(from, end, w -> w.equals("until") || w.equals("till")) >= 0;
    int subject = clause.subjects().isEmpty() ? clause.first() : clause.subjects().get(0).first();
    boolean where =
        tokens.is(subject - 1, "where")
            && context.find(sentence.firstToken(), subject, LEAVING::contains) >= 0;
    return until || where;
  }

  private static final Set<String> LEAVING =
      WordList.set("resigned quit left retired resigns quits leaves sacked dismissed fired");

  /** What ends an office with its holder's freedom or life. */
  private static final Set<String> FALL =
      WordList.set(
          """
              arrested sentenced jailed suspended dismissed sacked resigned died killed charged
              detained handcuffs ousted convicted murdered shot""");

  private static final Set<String> THEN = Set.of("when", "while", "throughout", "during");

  /** "Was appointed dean", "appointed A as dean", "named A dean". */
  private void made(Clause clause, @Nullable Name subject) {
    Phrase as = as(clause);
    if (clause.passive()) {
      Phrase object = as != null || clause.objects().isEmpty() ? as : clause.objects().get(0);
      List<Phrase> to = clause.behind(tokens, "to");
      if (object == null && !to.isEmpty() && person(to.get(0)) == null) {
        object = to.get(0); // "was promoted to sergeant"
      }
      if (subject != null && object != null && office(object)) {
        take(subject, which(object), "next");
      } else if (subject != null && object != null) {
        take(subject, post(object), "next");
      }
      return;
    }
    Name chosen = null;
    Phrase office = as;
    for (Phrase object : clause.objects()) {
      Name name = person(object);
      if (name != null) {
        chosen = name;
      } else {
        office = office == null ? object : office;
      }
    }
    Phrase only = clause.objects().size() == 1 && chosen == null ? clause.objects().get(0) : null;
    Name opens = only == null ? null : context.nameAt(only.first());
    if (opens != null
        && opens.type() == Name.Type.PERSON
        && opens.proper()
        && opens.endToken() <= only.head()
        && !tokens.is(opens.endToken(), "'s", "'")) {
      // "elected A mayor": the office stands in one phrase with the name
      Posts.Post post = Posts.read(context, opens.endToken(), only.head());
      take(opens, owned(post, clause), "next");
    } else if (chosen != null && office != null) {
      take(chosen, owned(post(office), clause), "next");
    } else if (chosen != null && tokens.is(chosen.endToken(), "as")) {
      int head = head(chosen.endToken() + 1); // "as managing director"
      Posts.Post post = head < 0 ? null : Posts.read(context, chosen.endToken() + 1, head);
      take(chosen, owned(post, clause), "next");
    } else if (chosen != null && clause.objects().size() == 1) {
      // "named A interior minister": the office stands in one phrase with the name
      Phrase whole = clause.objects().get(0);
      if (whole.head() >= chosen.endToken()) {
        take(chosen, Posts.read(context, chosen.endToken(), whole.head()), "next");
      }
    }
  }

  private void runs(Clause clause, String verb, Name subject, Phrase object) {
    boolean now =
        tokens.lower(clause.verb()).endsWith("s")
            || tokens.is(clause.first(), "is") && tokens.lower(clause.verb()).endsWith("ing")
            || tokens.is(clause.first(), "has") && !clause.passive();
    NounClass led = Lexicon.get().nounClass(context.noun(object.head()));
    boolean next =
        (tokens.is(clause.first(), "will")
                || tokens.is(clause.first(), "is") && tokens.is(clause.verb() - 1, "to"))
            && !clause.negated()
            && (led == NounClass.GROUP
                || led == NounClass.BUILDING
                || verb.equals("chair") && tokens.is(object.head(), "it")
                || INQUIRIES.contains(tokens.lower(object.head())))
            && !Delegations.BODY.contains(tokens.lower(object.head()));
    // "who headed the traffic unit, was sentenced": it was his to the last
    boolean fallen =
        tokens.is(clause.verb() - 1, "who")
            && context.find(clause.end(), sentence.endToken(), FALL::contains) >= 0;
    if (!now && !next && !fallen || clause.passive()) {
      return;
    }
    boolean it = next && tokens.is(object.head(), "it") && !verb.equals("run");
    // "runs marathons", "leads the race": what is led is a body
    if (!it
        && !tokens.is(object.first(), "the", "its", "a", "an", "his", "her", "their")
        && context.nameAt(object.first()) == null) {
      return;
    }
    Posts.Post post = Posts.led(context, Posts.doing(verb), object.first(), object.whole());
    Phrase as = as(clause); // "leads the union as general secretary"
    Posts.Post exact = as == null ? null : post(as);
    if (exact != null && post != null) {
      Set<String> body = new TreeSet<>(post.body());
      body.addAll(exact.body());
      post = new Posts.Post(exact.office(), body, exact.fresh(), exact.first(), exact.end());
    }
    boolean over = clause.negated() || fallen || tokens.is(clause.verb() - 1, "longer");
    take(subject, post, over ? "over" : next ? "next" : "");
  }

  /** What somebody is appointed to chair that is no meeting. */
  private static final Set<String> INQUIRIES =
      Set.of("inquiry", "enquiry", "investigation", "review", "probe", "inquest");

  private @Nullable Phrase as(Clause clause) {
    for (Adjunct adjunct : clause.adjuncts()) {
      if (tokens.is(adjunct.preposition(), "as") && adjunct.phrases().size() == 1) {
        return adjunct.phrases().get(0);
      }
    }
    return null;
  }

  private Posts.@Nullable Post post(Phrase phrase) {
    int head = phrase.head();
    // "the editor-in-chief": the phrase may end within the word
    return Posts.read(context, phrase.first(), head);
  }

  /** The person whose name, or pronoun, is the head of a phrase, or null. */
  private @Nullable Name person(Phrase phrase) {
    Name name = context.nameAt(phrase.head());
    return name != null
            && name.type() == Name.Type.PERSON
            && (name.proper() || tokens.is(phrase.head(), "he", "she"))
        ? name
        : null;
  }
}
