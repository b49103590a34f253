package dev.twosource.kinds.itself;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Example;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A stated count against the names that are listed with it. */
final class ListCheck implements SelfCheck {
  private static final int MOST = 30;

  private static final Map<String, Integer> GROUPS =
      Map.of("duo", 2, "trio", 3, "threesome", 3, "quartet", 4, "foursome", 4, "quintet", 5);

  /** What one name may stand for more than one of, or two names for one. */
  private static final Set<String> COUPLES =
      WordList.set(
          """
              couple pair family household generation duo trio twin time side partnership merger
              double crew camp house line minority leadership lot series match game final tie
              fixture race""");

  private static final Set<String> COUNTRIES = Set.of("country", "nation", "state");

  private static final Set<String> TOWNS = Set.of("city", "town", "village", "capital");

  private static final Set<String> MEMBERS =
      Set.of("member", "man", "woman", "person", "strong", "judge", "piece", "minister");

  /** Bodies beyond those that the lexicon knows for groups of people. */
  private static final Set<String> BODIES =
      WordList.set(
          """
              panel shortlist jury group bank airline lineup ticket list executive leadership squad
              cast slate""");

  /** What is behind "of" after these is the whole of which they are a part. */
  private static final Set<String> SHARES =
      WordList.set(
          """
              one two three four five six seven eight nine ten some none many most half any each
              both few several rest last first third out either neither every latest youngest oldest
              best majority another other others two-thirds""");

  private static final Set<String> PREPOSITIONS =
      Set.of("of", "from", "in", "on", "at", "for", "with", "under", "to", "aboard", "behind");

  /** What makes a number one of a larger one, or adds to it. */
  private static final Set<String> BEFORE =
      WordList.set(
          """
              and plus or & nor than least least, only another further additional more extra first
              next""");

  /** With these a comma ends what stands before the subject. */
  private static final Set<String> FRONTING =
      WordList.set(
          """
              after before unlike like besides with without when while as because since although
              though if once until behind alongside despite for to by having given according
              following of from between than against except ahead apart together along""");

  @Override
  public String id() {
    return "list";
  }

  @Override
  public String summary() {
    return "How many there are said to be against the names listed right after it.";
  }

  @Override
  public String explanation() {
    return "A number of people, countries, towns or bodies is held against the names that follow it"
        + " as a closed list: behind a colon, between dashes, brackets or commas, or after \"are\","
        + " \"were named as\" or \"comprised\". Every item must be a name, with a title, an age or a"
        + " place at most. It stays silent where the list is open (\"including\", \"among them\","
        + " \"such as\", \"and others\"), where the number is one of a larger one (\"two of the three"
        + " men\") or part of a sum (\"a woman and two men\"), where one phrase may stand for two"
        + " people (\"the Smiths\") or two for one (an office behind a name), where \"and\" may be"
        + " part of a name (\"Smith and Sons\"), and where the comma may end what goes before the"
        + " subject (\"After meeting the three ministers, A and B left\").";
  }

  @Override
  public String why() {
    return "the names that it lists are not as many as it says";
  }

  @Override
  public List<Example> examples() {
    return Example.list(ListTexts.EXAMPLES);
  }

  @Override
  public void find(Context context, Consumer<Slip> out) {
    for (Sentence sentence : context.sentences()) {
      for (Quantity quantity : context.quantities(sentence)) {
        if (counts(quantity)) {
          counted(context, sentence, quantity, out);
        }
      }
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        Integer size = GROUPS.get(context.tokens().lower(i));
        if (size != null) {
          group(context, sentence, i, size, out);
        }
      }
    }
  }

  private static boolean counts(Quantity quantity) {
    return quantity.kind() == Quantity.Kind.COUNT
        && (quantity.hedge() == Hedge.NONE || quantity.hedge() == Hedge.EXACT)
        && quantity.interval().isExact()
        && quantity.stated() >= 2
        && quantity.stated() <= MOST
        && quantity.stated() == Math.rint(quantity.stated());
  }

  private static void counted(
      Context context, Sentence sentence, Quantity quantity, Consumer<Slip> out) {
    Tokens tokens = context.tokens();
    int first = quantity.firstToken();
    boolean sons =
        quantity.head() >= 0
            && tokens.is(first - 1, "and")
            && Lexicon.get().isKin(context.noun(quantity.head()));
    int end = quantity.endToken();
    String body = null;
    NameList.Sort sort;
    if (tokens.is(end, "-") && tokens.glued(end)) {
      sort = member(context.noun(end + 1));
      if (sort == null) {
        return;
      }
      int noun = end + 2;
      while (noun < Math.min(end + 6, sentence.endToken())
          && tokens.isWord(noun)
          && !group(context.noun(noun))) {
        noun++;
      }
      if (!group(context.noun(noun)) || !tokens.isWord(noun)) {
        return;
      }
      body = context.noun(noun);
      end = noun + 1;
    } else if (quantity.head() >= end - 1 && quantity.head() >= 0) {
      sort = sort(context.noun(quantity.head()));
      end = quantity.head() + 1;
      if (sort == null
          || tokens.is(end, "-") && tokens.glued(end)
          || context.quantities(sentence).stream()
              .anyMatch(other -> other != quantity && other.head() == quantity.head())) {
        return;
      }
    } else if (tokens.is(first - 1, "of")
        && BODIES.contains(context.noun(first - 2))
        && quantity.head() < 0) {
      sort = NameList.Sort.PERSON; // "the shortlist of six"
      body = context.noun(first - 2);
    } else if (tokens.is(first - 1, "the", "these", "those") && !tokens.isWord(end)) {
      sort = NameList.Sort.PERSON; // "the three - A, B and C -"
    } else {
      return;
    }
    if (partial(context, sentence, first, sort) && !sons) {
      return;
    }
    boolean kin = quantity.head() >= 0 && Lexicon.get().isKin(context.noun(quantity.head()));
    boolean definite =
        kin
            || body != null
            || tokens.is(first - 1, "the", "these", "those", "all")
            || tokens.is(first - 1, "his", "her", "their", "its")
            || tokens.is(first - 1, "'s", "both");
    boolean delegation = body != null && sort == NameList.Sort.PERSON;
    String detail =
        delegation
            ? "delegation.member"
            : sort == NameList.Sort.PERSON ? "count.people" : "count.other";
    Slip.Side stated = Slip.Side.of(sentence, first, end, quantity);
    NameList list = after(context, sentence, first, end, sort, definite, quantity.stated());
    if (list == null && body != null) {
      list = comprised(context, sentence, end, sort);
    }
    check(sentence, list, stated, quantity.stated(), detail, out);
    if (list == null && body != null && sentence.index() + 1 < context.sentences().size()) {
      Sentence next = context.sentences().get(sentence.index() + 1);
      boolean back =
          tokens.is(next.firstToken(), "it", "they", "its")
              || tokens.is(next.firstToken(), "the")
                  && context.find(
                          next.firstToken(),
                          Math.min(next.firstToken() + 4, next.endToken()),
                          context.tokens().lower(end - 1)::equals)
                      >= 0;
      if (next.block() == sentence.block() && back) {
        check(
            next,
            comprised(context, next, next.firstToken(), sort),
            stated,
            quantity.stated(),
            detail,
            out);
      }
    }
  }

  /** "The trio of A, B and C". */
  private static void group(
      Context context, Sentence sentence, int noun, int size, Consumer<Slip> out) {
    Tokens tokens = context.tokens();
    if (!tokens.is(noun - 1, "the", "a", "this", "that") || tokens.is(noun - 2, "of")) {
      return;
    }
    NameList list =
        tokens.is(noun + 1, "of")
            ? NameList.read(context, noun + 2, sentence.endToken(), NameList.Sort.PERSON)
            : after(context, sentence, noun, noun + 1, NameList.Sort.PERSON, true, size);
    if (list != null && list.joined() && !tokens.is(list.end(), "'s", "'", "’")) {
      check(
          sentence,
          list,
          Slip.Side.of(sentence, noun, noun + 1, size, "1"),
          size,
          "count.people",
          out);
    }
  }

  private static void check(
      Sentence sentence,
      @Nullable NameList list,
      Slip.Side stated,
      double number,
      String detail,
      Consumer<Slip> out) {
    if (list != null && (number < list.least() || number > list.most())) {
      out.accept(
          new Slip(
              detail, stated, Slip.Side.of(sentence, list.first(), list.end(), list.most(), "1")));
    }
  }

  /** Whether a number is one of a larger one, or one of a sum. */
  private static boolean partial(
      Context context, Sentence sentence, int first, NameList.Sort sort) {
    Tokens tokens = context.tokens();
    if (first == sentence.firstToken()) {
      return false;
    }
    int before = first - 1;
    while (before > sentence.firstToken() && tokens.is(before, "the", "these", "those", "all")
        || tokens.is(before, "his", "her", "their", "its")) {
      before--;
    }
    return BEFORE.contains(tokens.lower(before))
        || tokens.is(before, "of") && share(context, before - 1, sort)
        || tokens.isNumber(before)
        || tokens.is(before, "-", "–", "—") && tokens.glued(first);
  }

  /** Whether "of" behind a word tells of which whole something is a part. */
  private static boolean share(Context context, int i, NameList.Sort sort) {
    Tokens tokens = context.tokens();
    if (SHARES.contains(tokens.lower(i)) || tokens.isNumber(i)) {
      return true;
    }
    Lexicon lexicon = Lexicon.get();
    String noun = context.noun(i);
    return sort == NameList.Sort.PERSON
        && !group(noun)
        && (lexicon.nounClass(noun) == NounClass.PERSON
            || lexicon.isRole(noun)
            || lexicon.isKin(noun)
            || lexicon.nounClass(noun) == NounClass.QUANTITY
            || lexicon.nounClass(noun) == NounClass.NONE);
  }

  /** What the names are of that "five-member" or "three-nation" calls for, or null. */
  private static NameList.@Nullable Sort member(String noun) {
    return MEMBERS.contains(noun)
        ? NameList.Sort.PERSON
        : COUNTRIES.contains(noun) ? NameList.Sort.COUNTRY : null;
  }

  private static boolean group(String noun) {
    return Lexicon.get().nounClass(noun) == NounClass.GROUP
        || GROUPS.containsKey(noun)
        || BODIES.contains(noun);
  }

  private static NameList.@Nullable Sort sort(String noun) {
    if (COUPLES.contains(noun)) {
      return null;
    }
    if (COUNTRIES.contains(noun)) {
      return NameList.Sort.COUNTRY;
    }
    if (TOWNS.contains(noun)) {
      return NameList.Sort.PLACE;
    }
    Lexicon lexicon = Lexicon.get();
    if (lexicon.nounClass(noun) == NounClass.PERSON
        || lexicon.isRole(noun)
        || lexicon.isKin(noun)) {
      return NameList.Sort.PERSON;
    }
    return lexicon.nounClass(noun) == NounClass.GROUP || BODIES.contains(noun)
        ? NameList.Sort.BODY
        : null;
  }

  /** The closed list of names behind a noun, or null. */
  private static @Nullable NameList after(
      Context context,
      Sentence sentence,
      int first,
      int end,
      NameList.Sort sort,
      boolean definite,
      double number) {
    Tokens tokens = context.tokens();
    int limit = sentence.endToken();
    int mark = mark(context, sentence, end);
    if (mark < 0) {
      return null;
    }
    boolean named = tokens.isWord(mark);
    int from = named ? names(tokens, mark, definite) : mark + 1;
    NameList list = from < 0 ? null : NameList.read(context, from, limit, sort);
    if (list == null || tokens.is(list.end(), "'s", "'", "’")) {
      return null;
    }
    int at = list.end();
    boolean over = at >= limit || tokens.is(at, ".", "!");
    boolean dash = tokens.is(at, "-", "–", "—");
    if (tokens.is(mark, "(")) {
      return tokens.is(at, ")") && (list.joined() || list.most() > number) ? list : null;
    }
    if (tokens.is(mark, ":")) {
      return list.joined() && (over || dash || tokens.is(at, ";") || clause(context, at, limit))
          ? list
          : null;
    }
    if (tokens.is(mark, "-", "–", "—")) {
      return list.joined() && (over || dash) ? list : null;
    }
    if (named) {
      return list.joined() && (over || clause(context, at, limit)) ? list : null;
    }
    // a comma may also end what stands before the subject, or stand between those who were there
    // "17 people in raids in Halden, Moss and Drammen": the names go on from the one before
    boolean goesOn =
        tokens.isCapitalised(mark - 1) && PREPOSITIONS.contains(tokens.lower(mark - 2));
    if (!list.joined() || goesOn || FRONTING.contains(tokens.lower(sentence.firstToken()))) {
      return null;
    }
    if (over) {
      boolean sons = Lexicon.get().isKin(context.noun(end - 1));
      boolean alone = !listed(context, sentence, first);
      return sons || alone && definite && list.most() < number ? list : null;
    }
    return tokens.is(at, ",") && clause(context, at, limit) && !listed(context, sentence, first)
        ? list
        : null;
  }

  /**
   * Whether a noun phrase stands behind others in a list: "the mayor, three ministers, A and B".
   */
  private static boolean listed(Context context, Sentence sentence, int first) {
    Tokens tokens = context.tokens();
    int i = first - 1;
    while (i > sentence.firstToken() && tokens.isWord(i) && !Verbs.finite(tokens, i)) {
      i--;
    }
    return tokens.is(i, ",") && i - sentence.firstToken() > 3;
  }

  /** Whether a comma stands here and what goes on behind it is no further name. */
  private static boolean clause(Context context, int comma, int limit) {
    Tokens tokens = context.tokens();
    return tokens.is(comma, ",")
        && comma + 1 < limit
        && tokens.isWord(comma + 1)
        && !tokens.isCapitalised(comma + 1)
        && !tokens.is(comma + 1, "and", "or", "among", "plus")
        && !tokens.is(comma + 1, "including", "with", "as", "along")
        && !tokens.is(comma + 1, "a", "an", "the", "both")
        && !tokens.is(comma + 1, "to", "who", "whose", "whom")
        && !tokens.is(comma + 1, "all", "two", "three", "respectively");
  }

  /** Where the mark stands that a list follows, or -1. */
  private static int mark(Context context, Sentence sentence, int end) {
    Tokens tokens = context.tokens();
    int limit = Math.min(sentence.endToken(), end + 14);
    int near = end;
    if (PREPOSITIONS.contains(tokens.lower(end))) {
      near++;
      while (near < Math.min(end + 7, limit)
          && tokens.isWord(near)
          && !Verbs.finite(tokens, near)
          && !tokens.is(near, "and", "or", "are", "were")) {
        near++;
      }
    }
    if (near < limit
        && (tokens.is(near, ",", "(", "are", "were") || tokens.is(near, "-", "–", "—", ":"))) {
      return tokens.glued(near) && tokens.glued(near + 1) && !tokens.is(near, "(", "—") ? -1 : near;
    }
    boolean clause = tokens.is(end, "who", "that", "which");
    boolean named =
        context.findLast(Math.max(sentence.firstToken(), end - 7), end, NAMING::contains) >= 0;
    for (int i = end; i < limit; i++) {
      if (tokens.is(i, ":") || named && tokens.is(i, "as") || clause && tokens.is(i, "are")) {
        return i;
      }
      if (!tokens.isWord(i)
          || tokens.is(i, "and", "or", "including", "among")
          || tokens.is(i, "say", "says", "said", "told")
          || tokens.is(i, "between", "against", "following", "other")
          || i > end && quantity(context, sentence, i)) {
        return -1;
      }
    }
    return -1;
  }

  private static final Set<String> NAMING = Set.of("named", "identified", "listed", "introduced");

  private static boolean quantity(Context context, Sentence sentence, int i) {
    for (Quantity quantity : context.quantities(sentence)) {
      if (quantity.firstToken() <= i && i < quantity.endToken()) {
        return true;
      }
    }
    return false;
  }

  /** Where the names begin behind "are" or "were named as", or -1. */
  private static int names(Tokens tokens, int verb, boolean definite) {
    if (tokens.is(verb, "as")) {
      return verb + 1;
    }
    if (!tokens.is(verb, "are", "were")) {
      return -1;
    }
    boolean as =
        tokens.is(verb + 1, "named", "identified", "listed") && tokens.is(verb + 2, "as")
            || tokens.is(verb + 1, "named") && tokens.isCapitalised(verb + 2);
    if (as) {
      return tokens.is(verb + 2, "as") ? verb + 3 : verb + 2;
    }
    return definite && tokens.isCapitalised(verb + 1) ? verb + 1 : -1;
  }

  /** "It comprised A, B and C", "the team is made up of A and B". */
  private static @Nullable NameList comprised(
      Context context, Sentence sentence, int from, NameList.Sort sort) {
    Tokens tokens = context.tokens();
    int limit = sentence.endToken();
    for (int i = from; i < Math.min(from + 8, limit); i++) {
      int start = -1;
      if (tokens.is(i, "comprises", "comprised", "comprising")) {
        start = i + 1;
      } else if (tokens.is(i, "consists", "consisted", "consisting", "composed")
          && tokens.is(i + 1, "of")) {
        start = i + 2;
      } else if (tokens.sequence(i, "made", "up", "of")) {
        start = i + 3;
      } else if (tokens.sequence(i, "members", "are") || tokens.sequence(i, "members", "were")) {
        start = i + 2;
      } else if (tokens.is(i, ",", ";") && tokens.is(i - 1, "not")) {
        return null;
      }
      if (start > 0) {
        start = tokens.is(start, ":") ? start + 1 : start;
        boolean not = tokens.is(i - 1, "not", "partly", "mostly", "mainly", "n't");
        NameList list = not ? null : NameList.read(context, start, limit, sort);
        boolean over =
            list != null
                && list.joined()
                && (list.end() >= limit
                    || tokens.is(list.end(), ".", "!", ";")
                    || clause(context, list.end(), limit));
        return over ? list : null;
      }
    }
    return null;
  }
}
