package dev.twosource.kinds.itself;

import dev.twosource.document.Published;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Example;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Ages, anniversaries and "years ago" against the year that is told with them. */
final class YearsCheck implements SelfCheck {
  private static final double YEAR = 365.0 * 1440;

  private static final Set<String> FOUNDED =
      WordList.set(
          """
              founded established launched created formed built opened set started born incorporated
              inaugurated chartered began""");

  private static final Set<String> MARKING =
      WordList.set(
          """
              marks celebrates marking celebrating will mark celebrate is are today commemorates
              observes prepares plans""");

  private static final Set<String> DEAD =
      WordList.set(
          """
              die died dies dead death late killed obituary buried funeral whose when then would had
              if until age""");

  @Override
  public String id() {
    return "years";
  }

  @Override
  public String summary() {
    return "An age, an anniversary or a time ago against the date that is told with it.";
  }

  @Override
  public String explanation() {
    return "From the day of publication it is worked out how old somebody \"born in 1961\" is, which"
        + " anniversary \"the 1990 fire\" or a club \"founded in 1990\" has, and how long ago a date is"
        + " that stands beside \"20 years ago\" or behind \"ten years after\" in a sentence about"
        + " today. Ages and anniversaries may be a year off beyond the birthday, and other times by"
        + " what their unit leaves open. It stays silent without a day of publication, where another"
        + " year stands in the sentence, on the dead, on what was true at another time, and where a"
        + " hedge leaves room.";
  }

  @Override
  public String why() {
    return "it is not what the date that it gives comes to on the day of publication";
  }

  @Override
  public List<Example> examples() {
    return Example.list(YearsTexts.EXAMPLES);
  }

  @Override
  public void find(Context context, Consumer<Slip> out) {
    Published published = context.reading().document().published();
    if (published == null) {
      return;
    }
    LocalDate today = published.day();
    for (Sentence sentence : context.sentences()) {
      List<Timex> timexes = context.timexes(sentence);
      for (int t = 0; t + 1 < timexes.size(); t++) {
        ago(context, sentence, timexes.get(t), timexes.get(t + 1), today, out);
        ago(context, sentence, timexes.get(t + 1), timexes.get(t), today, out);
        after(context, sentence, timexes.get(t), timexes.get(t + 1), today, out);
      }
      life(context, sentence, timexes, out);
      Timex year = only(context, timexes);
      if (year == null) {
        continue;
      }
      for (Quantity quantity : context.quantities(sentence)) {
        boolean turns =
            quantity.head() < 0 && context.tokens().is(quantity.firstToken() - 1, "turns", "turn");
        if (quantity.kind() == Quantity.Kind.ORDINAL || turns) {
          anniversary(context, sentence, quantity, year, today, out);
        } else if (aged(context, sentence, quantity)) {
          age(context, sentence, quantity, year, today, out);
        }
      }
    }
  }

  /** The only expression of a sentence that names a year, or null. */
  private static @Nullable Timex only(Context context, List<Timex> timexes) {
    Timex found = null;
    for (Timex timex : timexes) {
      if (timex.type() == Timex.Type.DATE && year(context.tokens(), timex) > 0) {
        if (found != null) {
          return null;
        }
        found = timex;
      }
    }
    return found;
  }

  /** The year that an expression ends in, or 0. */
  private static int year(Tokens tokens, Timex timex) {
    int last = end(tokens, timex) - 1;
    String text = tokens.text(last);
    boolean digits = text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    TimeSpan span = timex.interval();
    boolean one =
        span != null
            && timex.readings().size() == 1
            && timex.mod() == null
            && timex.anchor() == null;
    return digits && one && String.valueOf(span.firstDay().getYear()).equals(text)
        ? span.firstDay().getYear()
        : 0;
  }

  private static int end(Tokens tokens, Timex timex) {
    return tokens.tokenAt(timex.span().end() - 1) + 1;
  }

  private static int first(Tokens tokens, Timex timex) {
    return tokens.tokenAt(timex.span().start());
  }

  /** "Twenty years ago, in 1990": the two are one time. */
  private static void ago(
      Context context,
      Sentence sentence,
      Timex ago,
      Timex date,
      LocalDate today,
      Consumer<Slip> out) {
    Tokens tokens = context.tokens();
    int last = end(tokens, ago) - 1;
    if (!tokens.is(last, "ago") || ago.interval() == null || ago.mod() != null) {
      return;
    }
    boolean behind = date.span().start() > ago.span().start();
    int between = behind ? end(tokens, ago) : end(tokens, date);
    int next = behind ? first(tokens, date) : first(tokens, ago);
    boolean marked = tokens.is(between, ",", "(", "-", "–") || tokens.is(between, "—");
    boolean with = tokens.is(between + 1, "in", "on");
    boolean adjoining = marked && next == between + (behind && with ? 2 : 1);
    TimeSpan span = date.interval();
    boolean day = span != null && span.withinOneDay() && month(tokens, date);
    if (!adjoining
        || span == null
        || year(tokens, date) == 0 && !day
        || !today.isAfter(span.lastDay())) {
      return;
    }
    if (!behind && !tokens.is(first(tokens, date) - 1, "in", "on")) {
      return;
    }
    long gap = gap(ago.interval(), span);
    long slack = slack(tokens, ago);
    boolean vague = ago.hedge() != Hedge.NONE || tokens.is(first(tokens, ago) - 1, "about", "some");
    if (slack < 0 || gap <= (vague ? 2 * slack : slack) || year(tokens, date) == 0 && gap > 300) {
      return;
    }
    double days = ChronoUnit.DAYS.between(span.firstDay(), today);
    double said = ChronoUnit.DAYS.between(middle(ago.interval()), today);
    boolean years = slack >= 300;
    out.accept(
        new Slip(
            "event.date",
            Slip.Side.of(sentence, first(tokens, ago), last + 1, whole(said, years), "min"),
            Slip.Side.of(
                sentence, first(tokens, date), end(tokens, date), whole(days, years), "min")));
  }

  private static double whole(double days, boolean years) {
    return years ? Math.rint(days / 365.25) * YEAR : days * 1440;
  }

  private static LocalDate middle(TimeSpan span) {
    return span.firstDay().plusDays(ChronoUnit.DAYS.between(span.firstDay(), span.lastDay()) / 2);
  }

  private static boolean month(Tokens tokens, Timex date) {
    for (int i = first(tokens, date); i < end(tokens, date); i++) {
      if (tokens.isNumber(i)) {
        return end(tokens, date) - first(tokens, date) >= 2;
      }
    }
    return false;
  }

  /** The days between two stretches. */
  private static long gap(TimeSpan a, TimeSpan b) {
    long after = ChronoUnit.DAYS.between(a.lastDay(), b.firstDay());
    long before = ChronoUnit.DAYS.between(b.lastDay(), a.firstDay());
    return Math.max(0, Math.max(after, before));
  }

  /** By how many days a time ago may be off, by its unit, or -1 where its unit says nothing. */
  private static long slack(Tokens tokens, Timex ago) {
    for (int i = first(tokens, ago); i < end(tokens, ago); i++) {
      switch (tokens.noun(i)) {
        case "day", "days":
          return 1;
        case "week", "fortnight":
          return 6;
        case "month":
          return 31;
        case "year", "years":
          return 370;
        case "decade":
          return 4 * 366;
        case "century":
          return 20 * 366;
        default:
          break;
      }
    }
    return -1;
  }

  /** "Ten years after the 2011 flood, the town is still rebuilding". */
  private static void after(
      Context context,
      Sentence sentence,
      Timex length,
      Timex date,
      LocalDate today,
      Consumer<Slip> out) {
    Tokens tokens = context.tokens();
    int start = first(tokens, length);
    int end = end(tokens, length);
    int year = year(tokens, date);
    boolean phrase =
        length.type() == Timex.Type.DURATION
            && length.minutes() != null
            && (length.hedge() == Hedge.NONE || length.hedge() == Hedge.EXACT)
            && tokens.is(end, "after", "since", "on")
            && (first(tokens, date) == end + 2 && tokens.is(end + 1, "the", "its", "a")
                || tokens.is(end, "after") && behind(tokens, end + 1, first(tokens, date))
                || tokens.is(end, "on") && tokens.is(end + 1, "from"))
            && year > 0
            && end(tokens, date) == first(tokens, date) + 1
            && start - sentence.firstToken() <= 1
            && !tokens.is(start - 1, "for", "within");
    if (!phrase || !tokens.is(end - 1, "years") || year >= today.getYear()) {
      return;
    }
    int comma = end(tokens, date);
    while (comma < sentence.endToken() && !tokens.is(comma, ",")) {
      if (!tokens.isWord(comma) || comma > end + 9) {
        return;
      }
      comma++;
    }
    int verb = comma + 1;
    while (verb < Math.min(comma + 8, sentence.endToken())
        && !tokens.is(verb, "is", "are", "remains", "remain")
        && !tokens.is(verb, "has", "have", "still")) {
      if (tokens.is(verb, "was", "were", "had", "did")
          || tokens.is(verb, "would", "could")
          || tokens.lower(verb).endsWith("ed")) {
        return;
      }
      verb++;
    }
    if (verb >= Math.min(comma + 8, sentence.endToken())) {
      return;
    }
    double said = Math.rint(length.minutes().low() / YEAR);
    double found = today.getYear() - year;
    if (Math.abs(said - found) > 1) {
      out.accept(
          new Slip(
              "event.date",
              Slip.Side.of(sentence, start, end, said * YEAR, "min"),
              Slip.Side.of(sentence, first(tokens, date), end(tokens, date), found * YEAR, "min")));
    }
  }

  /** "The 30th anniversary of the 1990 fire", "founded in 1990, the club marks its 30th". */
  private static void anniversary(
      Context context,
      Sentence sentence,
      Quantity ordinal,
      Timex date,
      LocalDate today,
      Consumer<Slip> out) {
    Tokens tokens = context.tokens();
    int noun = ordinal.head();
    int year = year(tokens, date);
    int at = first(tokens, date);
    boolean turns = tokens.is(ordinal.firstToken() - 1, "turns", "turn");
    boolean birthday = tokens.is(noun, "birthday", "anniversary") && noun == ordinal.endToken();
    if (!birthday && !turns
        || !ordinal.interval().isExact()
        || !turns
            && context.find(sentence.firstToken(), sentence.endToken(), MARKING::contains) < 0) {
      return;
    }
    boolean of =
        birthday
            && tokens.is(noun + 1, "of")
            && tokens.is(noun + 2, "the", "its", "a")
            && (at == noun + 3 && end(tokens, date) == at + 1 && tokens.isWord(at + 1)
                || behind(tokens, noun + 3, at));
    int verb = at - 2;
    boolean founded =
        tokens.is(at - 1, "in", "on")
            && (FOUNDED.contains(tokens.lower(verb)) && !tokens.is(verb, "set", "started", "began")
                || tokens.is(verb, "up") && tokens.is(verb - 1, "set"))
            && (turns || tokens.is(ordinal.firstToken() - 1, "its", "their", "his", "her"))
            && !tokens.is(noun + 1, "of", "as");
    int start = tokens.is(verb, "up") ? verb - 1 : verb;
    // "Founded in 1990, the club" and "the club, founded in 1990,"
    boolean own =
        founded
            && (start == sentence.firstToken() || tokens.is(start - 1, ",", "which", "was"))
            && tokens.is(end(tokens, date), ",", "and");
    double found = today.getYear() - year;
    if ((of || own) && found > 0 && Math.abs(found - ordinal.stated()) > 1) {
      out.accept(
          new Slip(
              "event.date",
              Slip.Side.of(
                  sentence,
                  ordinal.firstToken(),
                  turns ? ordinal.endToken() : noun + 1,
                  ordinal.stated() * YEAR,
                  "min"),
              Slip.Side.of(
                  sentence,
                  start < at && own ? start : at,
                  end(tokens, date),
                  found * YEAR,
                  "min")));
    }
  }

  /** Whether "flood of 1990" or "opening of the bridge in 1990" stands between two tokens. */
  private static boolean behind(Tokens tokens, int from, int year) {
    boolean in = tokens.is(year - 1, "of", "in") && year - from >= 2 && year - from <= 7;
    for (int i = from; in && i < year - 1; i++) {
      in = tokens.isWord(i) && !tokens.is(i, "and", "that", "who", "which");
    }
    return in;
  }

  /** "Born in 1961, the 54-year-old", "Rowe, 54, was born in 1961". */
  private static void age(
      Context context,
      Sentence sentence,
      Quantity age,
      Timex date,
      LocalDate today,
      Consumer<Slip> out) {
    Tokens tokens = context.tokens();
    int at = first(tokens, date);
    int born = tokens.is(at - 1, "born") ? at - 1 : at - 2;
    // "born in Leeds in 1961"
    for (int i = at - 3; tokens.is(at - 1, "in", "on") && i > at - 7; i--) {
      born = tokens.is(i, "born") && tokens.is(i + 1, "in", "near") ? i : born;
    }
    boolean one =
        context.quantities(sentence).stream().filter(q -> aged(context, sentence, q)).count() == 1;
    if (!one
        || !tokens.is(born, "born")
        || !tokens.is(at - 1, "in", "on", "born")
        || !age.interval().isExact()
        || elsewhere(context, sentence)) {
      return;
    }
    boolean led =
        born == sentence.firstToken()
            && tokens.is(end(tokens, date), ",")
            && age.firstToken() == end(tokens, date) + 2;
    boolean told =
        tokens.is(born - 1, "was", "is")
            && age.endToken() <= born
            && (age.endToken() == born - 1
                || tokens.is(age.endToken(), ",") && age.endToken() == born - 2
                || tokens.is(born - 2, "who") && born - age.endToken() <= 3);
    boolean aside =
        tokens.is(born - 1, ",", "(")
            && (age.firstToken() - end(tokens, date) <= 3
                    && age.firstToken() > at
                    && tokens.is(age.firstToken() - 1, "is", "now", "the")
                || age.endToken() == born - 1);
    if (!led && !told && !aside) {
      return;
    }
    int year = year(tokens, date);
    TimeSpan span = date.interval();
    boolean whole = span != null && span.withinOneDay();
    double years =
        whole ? ChronoUnit.YEARS.between(span.firstDay(), today) : today.getYear() - year;
    double least = years - (whole ? 1 : 2);
    if (age.stated() < least || age.stated() > years + 1) {
      Interval found =
          whole ? Interval.exactly(years) : Interval.between(Math.max(0, years - 1), years);
      out.accept(
          new Slip(
              "person.age",
              Slip.Side.of(sentence, age.firstToken(), age.endToken(), age.stated(), "a"),
              Slip.Side.of(sentence, born, end(tokens, date), found, "a")));
    }
  }

  /** "The painter, born in 1940, died in 2020 at the age of 74". */
  private static void life(
      Context context, Sentence sentence, List<Timex> timexes, Consumer<Slip> out) {
    Tokens tokens = context.tokens();
    List<Timex> years =
        timexes.stream().filter(t -> t.type() == Timex.Type.DATE && year(tokens, t) > 0).toList();
    List<Quantity> ages =
        context.quantities(sentence).stream().filter(q -> q.unit().equals("a_age")).toList();
    if (years.size() != 2 || ages.size() != 1 || !ages.get(0).interval().isExact()) {
      return;
    }
    Timex born = years.get(0);
    Timex died = years.get(1);
    Quantity age = ages.get(0);
    boolean life =
        behind(context, sentence, born, "born") && behind(context, sentence, died, "died");
    int gap = age.firstToken() - end(tokens, died);
    if (!life || gap < 0 || gap > 6 || kin(context, sentence)) {
      return;
    }
    double most = year(tokens, died) - year(tokens, born);
    if (age.stated() > most + 1 || age.stated() < most - 2) {
      out.accept(
          new Slip(
              "person.age",
              Slip.Side.of(sentence, age.firstToken(), age.endToken(), age.stated(), "a"),
              Slip.Side.of(
                  sentence,
                  first(tokens, born),
                  end(tokens, died),
                  Interval.between(most - 1, most),
                  "a")));
    }
  }

  /** Whether a date stands right behind a verb: "died in 2020", "born in Leeds on 3 May 1940". */
  private static boolean behind(Context context, Sentence sentence, Timex date, String verb) {
    int at = first(context.tokens(), date);
    int from = Math.max(sentence.firstToken(), at - 6);
    int found = context.findLast(from, at, word -> word.equals(verb));
    return found >= 0
        && context.find(found, at, word -> word.equals(",") || word.equals("and")) < 0;
  }

  private static boolean kin(Context context, Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (Lexicon.get().isKin(context.noun(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number is an age: "54-year-old", "is 54 and". */
  private static boolean aged(Context context, Sentence sentence, Quantity quantity) {
    Tokens tokens = context.tokens();
    int end = quantity.endToken();
    boolean bare =
        quantity.kind() == Quantity.Kind.COUNT
            && quantity.head() < 0
            && quantity.stated() >= 15
            && quantity.stated() <= 110
            && tokens.is(quantity.firstToken() - 1, "is", "now")
            && (end >= sentence.endToken() || tokens.is(end, "and", ".", ",", "years"));
    return bare || quantity.unit().equals("a_age");
  }

  /** Whether a sentence tells of another time, of the dead, or of somebody's child. */
  private static boolean elsewhere(Context context, Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (DEAD.contains(context.tokens().lower(i))) {
        return true;
      }
    }
    return kin(context, sentence);
  }
}
