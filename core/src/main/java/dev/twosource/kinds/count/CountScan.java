package dev.twosource.kinds.count;

import dev.twosource.kinds.amount.Amounts;
import dev.twosource.kinds.context.Animals;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Lemmas;
import dev.twosource.kinds.context.NumberWindows;
import dev.twosource.kinds.context.Stopwords;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.kinds.count.CountKind.Measure;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Name;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.quantity.Numerals;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the numbers of one sentence count: of whom, of how many of them, in which stretch of
 * time.
 */
final class CountScan {
  /** How far behind the counted their predicate may stand. */
  private static final int REACH = 10;

  private static final WordSet GENERIC =
      WordSet.of(
          "person",
          "people",
          "life",
          "victim",
          "body",
          "dead",
          "casualty",
          "man",
          "soul",
          "individual",
          "death",
          "fatality",
          "other",
          "others",
          "resident",
          "participant",
          "");

  /** People whose word stands more often for something else. */
  private static final WordSet MORE_PEOPLE =
      WordList.probed(
          """
              commuter searcher climber hiker walker tramper caver evacuee lodger boarder returnee
              striker picket holidaymaker daytripper partygoer churchgoer partner candidate learner
              entrant finisher starter runner backer signatory delegate envoy observer faithful
              believer parishioner pilgrim youngster brit builder clubber copper day-tripper tripper
              fraudster jihadist local paraglider sherpa squaddie tweeter ultra scammer influencer
              vaper raver vlogger streamer biker quad-biker kitesurfer snorkeller wakeboarder""");

  /** What a crowd is of. */
  private static final WordSet CROWDS =
      WordSet.of(
          "",
          "people",
          "person",
          "fan",
          "spectator",
          "supporter",
          "guest",
          "onlooker",
          "resident",
          "onlookers",
          "worshipper",
          "voter",
          "student",
          "worker",
          "demonstrator",
          "protester");

  private final Context context;
  private final Tokens tokens;
  private final Sentence sentence;
  private final @Nullable String before;
  private final boolean gathers;
  private final @Nullable Earlier earlier;
  private final List<Counted> found = new ArrayList<>();
  private final CountParts parts;

  /** The tokens after the sentence's numbers, where "of" may name the whole. */
  private final Set<Integer> wholes = new HashSet<>();

  /**
   * A reader of one sentence.
   *
   * @param before the noun that was counted last before the sentence, or null
   * @param gathers whether the document tells of something that people come to
   * @param earlier what was counted last before the sentence, or null
   */
  CountScan(
      Context context,
      Sentence sentence,
      @Nullable String before,
      boolean gathers,
      @Nullable Earlier earlier) {
    this.context = context;
    this.tokens = context.tokens();
    this.sentence = sentence;
    this.before = before;
    this.gathers = gathers;
    this.earlier = earlier;
    this.parts = new CountParts(this, earlier, found);
  }

  /**
   * What was counted last before a sentence.
   *
   * @param counted the number with what it counts
   * @param toll the last number of people killed, hurt or held, or null
   * @param sentence the sentence that the first stands in
   */
  record Earlier(Counted counted, @Nullable Counted toll, Sentence sentence) {}

  /** What was counted last, in this sentence or before it, or null. */
  @Nullable Earlier earlier() {
    if (found.isEmpty()) {
      return earlier;
    }
    Counted last = found.get(found.size() - 1);
    return new Earlier(last, last.toll() || earlier == null ? last : earlier.toll(), sentence);
  }

  /** All that the sentence counts, in order. */
  List<Counted> read() {
    List<Quantity> quantities = context.quantities(sentence);
    for (Quantity quantity : quantities) {
      wholes.add(quantity.endToken());
    }
    for (int q = 0; q < quantities.size(); q++) {
      Quantity quantity = quantities.get(q);
      if (quantity.kind() == Quantity.Kind.ORDINAL) {
        CountOrdinals.find(this, quantity, found);
      } else if (quantity.kind() == Quantity.Kind.COUNT && parent(quantity.firstToken()) >= 0) {
        count(quantity);
      } else if (quantity.kind() == Quantity.Kind.COUNT
          && !context.beforePerson(quantity)
          && !CountFigures.superseded(tokens, quantity.firstToken())
          && !CountFigures.describes(tokens, quantity.firstToken())) {
        Quantity rest = q + 1 < quantities.size() ? rest(quantity, quantities.get(q + 1)) : null;
        boolean whole = rest != null || spared(tokens, quantity.firstToken());
        int listed = whole ? -1 : CountLists.sum(this, quantities, q, found::add);
        if (rest != null) {
          count(rest);
          q++;
        } else if (listed >= q) {
          q = listed;
        } else {
          count(quantity);
        }
      }
    }
    CountZero.find(this, found::add);
    CountOnes.find(this, found);
    found.removeIf(told -> detail(told) || whole(told));
    return parts.shares();
  }

  private static final Set<String> AUXILIARIES =
      Set.of("were", "was", "are", "is", "have", "had", "has", "will", "could", "would");

  /** How many words behind a participle its clause may have before the verb of the sentence. */
  private static final int RELATIVE = 8;

  /**
   * "Four of the twelve did not survive", "of the 40 passengers six were hurt": of the twelve, and
   * of the 40, nothing else is told than that.
   */
  private boolean whole(Counted told) {
    boolean of = tokens.is(told.at() - 1, "the") && tokens.is(told.at() - 2, "of");
    if (!told.toll() || !of && !inner(told.first())) {
      return false;
    }
    // "four of the five people arrested on Monday were let go": so many were arrested
    int stop = Math.min(sentence.endToken(), told.end() + RELATIVE);
    boolean participle =
        context.find(told.end(), stop, AUXILIARIES::contains) >= 0 || suffered(told);
    return !participle
        && found.stream()
            .anyMatch(
                some ->
                    some != told
                        && some.measure() == told.measure()
                        && (of || some.verb() == told.verb() && some.at() < told.at())
                        && some.interval().before(told.interval()));
  }

  /**
   * "Five of the 17 people arrested face a charge": what was done to the whole, said of it alone.
   */
  private boolean suffered(Counted told) {
    int last = told.end() - 1;
    return last > told.at() + 1
        && SUFFERED.contains(tokens.lower(last))
        && !AUXILIARIES.contains(tokens.lower(last - 1));
  }

  private static final Set<String> SUFFERED =
      Set.of("arrested", "detained", "held", "hurt", "injured", "wounded", "killed");

  /**
   * "Four people, a couple and their two sons, have been arrested": who they are, told behind how
   * many they are.
   */
  private boolean detail(Counted told) {
    return told.toll()
        && told.verb() >= 0
        && !told.part()
        && found.stream()
            .anyMatch(
                whole ->
                    whole.measure() == told.measure()
                        && whole.verb() == told.verb()
                        && whole.at() < told.at()
                        && told.at() < told.verb()
                        && told.interval().before(whole.interval())
                        && context.find(whole.at(), told.at(), w -> w.equals(",")) >= 0);
  }

  Context context() {
    return context;
  }

  /** Whether the document tells of something that people come to. */
  boolean gathers() {
    return gathers;
  }

  Tokens tokens() {
    return tokens;
  }

  Sentence sentence() {
    return sentence;
  }

  /** "Killed two crew members, the only deaths": all who died, and no part of them. */
  private boolean only(int end) {
    int at = context.find(end, sentence.endToken(), w -> w.equals("only"));
    return at > 0
        && tokens.is(at - 1, "the")
        && tokens.is(at + 1, "deaths", "fatalities", "victims", "casualties", "injuries", "death");
  }

  /** "All but two of the 14 crew": twelve of them; null where a number is no rest of another. */
  private @Nullable Quantity rest(Quantity less, Quantity whole) {
    int first = less.firstToken();
    int gap = whole.firstToken() - less.endToken();
    boolean but =
        tokens.is(first - 1, "but")
            && tokens.is(first - 2, "all")
            && gap >= 1
            && gap <= 2
            && tokens.is(less.endToken(), "of")
            && less.interval().isExact()
            && whole.interval().isExact()
            && whole.stated() > less.stated();
    double left = whole.stated() - less.stated();
    return but
        ? new Quantity(
            whole.span(),
            whole.number(),
            Interval.exactly(left),
            left,
            whole.unit(),
            Hedge.NONE,
            whole.kind(),
            first - 2,
            whole.endToken(),
            whole.head(),
            whole.per())
        : null;
  }

  /** "has gone up to 23": it is 23, where "up to 23" alone would be 23 at most. */
  private Quantity risen(Quantity quantity) {
    int first = quantity.firstToken();
    boolean up =
        tokens.is(first, "up")
            && tokens.is(first + 1, "to")
            && tokens.is(
                first - 1, "gone", "went", "goes", "going", "crept", "edged", "moved", "shot",
                "climbed", "inched", "nudged", "and", "it");
    return up
        ? new Quantity(
            quantity.span(),
            quantity.number(),
            Interval.exactly(quantity.stated()),
            quantity.stated(),
            quantity.unit(),
            Hedge.NONE,
            quantity.kind(),
            first + 2,
            quantity.endToken(),
            quantity.head(),
            quantity.per())
        : quantity;
  }

  private void count(Quantity read) {
    if (tokens.is(read.endToken(), "score") && tokens.isWord(read.endToken() + 1)) {
      return; // "four score diggers"
    }
    if (tokens.is(read.firstToken() - 1, "top") && tokens.isWord(read.endToken())) {
      return; // "the club's top four scorers": a list is so long, whoever is on it
    }
    if (CountFigures.label(tokens, read.head()) || CountFigures.aged(tokens, read)) {
      return;
    }
    Quantity quantity = Double.isNaN(read.stated()) ? read : risen(read);
    int first = quantity.firstToken();
    boolean state = tokens.is(quantity.head(), "alive", "ashore", "absent");
    int head = state || CountClauses.alone(tokens, quantity) ? -1 : quantity.head();
    int end = Math.max(quantity.endToken(), head + 1);
    int parent = parent(first);
    boolean spared = spared(tokens, first);
    Hit hit =
        parent >= 0
            ? new Hit(Measure.PEOPLE, CountFamilies.CHILDREN, "child", parent, end, -1)
            : spared ? unhurt(first, end, head) : toll(quantity, first, end, head);
    if (hit == Hit.NOTHING) {
      return;
    }
    boolean inner = inner(first);
    if (hit == null && !inner && (person(head) || head < 0 && ofPeople())) {
      hit = CountTolls.of(this, quantity.endToken() - 1, first, end);
    }
    // "four of the seven men who slipped out": what they did is told of all
    boolean all = inner && tokens.is(end, "who");
    if (hit == null && (!inner || all)) {
      hit = family(quantity, first, end, head);
      hit = hit == null || head < 0 ? hit : finite(hit, quantity, first, end, head);
      // "expelled five of the embassy's staff": what befell these, not who they are
      boolean some = tokens.is(quantity.endToken(), "of") && head > quantity.endToken();
      if (hit != null && some && hit.verb() < 0) {
        hit = CountFates.of(this, quantity, head, noun(head)) == null ? hit : null;
      }
    }
    if (hit == null && !inner && head >= 0) {
      CountFates.Fate fate = CountFates.of(this, quantity, head, noun(head));
      Measure sort = person(head) ? Measure.PEOPLE : Measure.OTHER;
      boolean held = fate != null && fate.family().equals(FateWords.ARRESTED);
      hit =
          fate == null
              ? null
              : new Hit(
                  held ? Measure.ARRESTED : fate.people() ? Measure.PEOPLE : sort,
                  held ? "" : fate.family(),
                  fate.people() ? "" : null,
                  first,
                  Math.max(end, fate.verb() + 1),
                  fate.verb());
    }
    if (hit == null && head >= 0 && !(quantity.hedge() == Hedge.NONE && quantity.stated() == 1)) {
      String whole = inner && fraction(first) ? CountFamilies.WHOLE : "";
      hit =
          inner
              ? new Hit(person(head) ? Measure.PEOPLE : Measure.OTHER, whole, null, first, end, -1)
              : plain(quantity, first, end, head);
    }
    if (hit == null && head < 0) {
      hit = CountTotals.of(this, quantity);
    }
    if (hit == null && (head < 0 || tokens.is(head, "majority"))) {
      hit = CountClauses.of(this, quantity);
    }
    if (hit == null && head < 0 && !inner) {
      hit = CountLevels.of(this, quantity);
    }
    if (hit == null && head < 0 && !inner) {
      Counted again = CountAnaphora.resumed(this, quantity, quantity.hedge(), quantity.interval());
      if (again != null) {
        found.add(again);
      }
      return;
    }
    if (hit == null || hit.measure.toll() && (spared || sparedToo(first))) {
      return;
    }
    String lemma = hit.head != null ? hit.head : head < 0 ? "" : noun(head);
    Measure measure = CountFamilies.measure(hit.predicate, hit.measure);
    boolean tolls = measure.toll();
    String owner = tolls && only(end) ? "" : CountOwners.of(this, hit, lemma, first, end);
    Hedge hedge = quantity.hedge();
    Interval interval = quantity.interval();
    if (hedge == Hedge.OVER
        && tokens.is(first, "over")
        && tokens.is(first - 1, "was", "is")
        && tokens.is(first - 2, "it", "that", "this", "all")) {
      hedge = Hedge.NONE; // "by the time it was over 27 people had been arrested"
      interval = Interval.exactly(quantity.stated());
    }
    if (hedge == Hedge.NONE
        && context.find(end, Math.min(sentence.endToken(), end + 5), word -> word.equals("far"))
            >= 0) {
      hedge = Hedge.AT_LEAST;
      interval = Interval.atLeast(interval.low());
    }
    found.add(
        new Counted(
            measure,
            hit.predicate,
            tolls || GENERIC.contains(lemma) && CountFamilies.known(hit.predicate) ? "" : lemma,
            owner,
            parts.is(quantity, hit, first, end),
            NumberWindows.of(context, quantity, tolls),
            interval,
            quantity.stated(),
            Amounts.precision(context, quantity),
            hedge,
            first,
            Math.min(first, hit.first),
            Math.max(end, hit.end),
            hit.verb));
    // "all 430 employees of the factory will lose their jobs": so many it has
    if (hit.predicate.equals(CountFamilies.CUT)
        && tokens.is(first - 1, "all")
        && CountFamilies.worker(lemma)) {
      found.add(found.getLast().asStaff(end));
    }
  }

  /** The noun of "a mother of 12", "the father-of-two", or -1. */
  private int parent(int first) {
    boolean dashes =
        tokens.is(first - 1, "-") && tokens.is(first - 2, "of") && tokens.is(first - 3, "-");
    int noun = dashes ? first - 4 : tokens.is(first - 1, "of") ? first - 2 : -1;
    return noun >= sentence.firstToken() && PARENTS.contains(tokens.lower(noun)) ? noun : -1;
  }

  private static final WordSet PARENTS =
      WordSet.of("mother", "father", "mum", "mom", "dad", "parent", "parents", "widower", "widow");

  /** Whether a number without a noun may be of people: nothing else was counted before it. */
  private boolean ofPeople() {
    Earlier last = earlier();
    return last == null || last.counted().measure() != Measure.OTHER;
  }

  /** What was found to be counted; {@code head} where it is another noun than the number's own. */
  record Hit(
      Measure measure, String predicate, @Nullable String head, int first, int end, int verb) {
    static final Hit NOTHING = new Hit(Measure.OTHER, "", null, 0, 0, -1);
  }

  /** The whole that another number is a part of: the 62 in "nine of the 62 coins". */
  private boolean inner(int first) {
    for (int i = first - 1; i >= Math.max(sentence.firstToken() + 1, first - 5); i--) {
      if (tokens.is(i, "of")) {
        return wholes.contains(i);
      }
    }
    return false;
  }

  /** Behind "none of the": to so many nothing happened. */
  static boolean spared(Tokens tokens, int first) {
    int of = tokens.is(first - 1, "the", "its", "their", "his", "her") ? first - 2 : first - 1;
    return tokens.is(of, "of")
        && (tokens.is(of - 1, "none", "neither")
            || tokens.is(of - 1, "one") && tokens.is(of - 2, "not"));
  }

  /** "None of the 164 passengers and eight crew was hurt": nor were the second. */
  private boolean sparedToo(int first) {
    int from = Math.max(sentence.firstToken(), first - 9);
    int and = first - 1;
    return tokens.is(and, "and", "or")
        && context.find(from, and, w -> w.equals("none") || w.equals("neither")) >= 0
        && context.find(from, and, HAVING::contains) < 0;
  }

  private static final Set<String> HAVING =
      Set.of("was", "were", "is", "are", "had", "has", "have", ",", ";", "but");

  /** "None of the 164 passengers was injured": so many were aboard. */
  private @Nullable Hit unhurt(int first, int end, int head) {
    boolean aboard =
        head >= 0 && CountFamilies.ABOARD.equals(CountFamilies.head(noun(head)))
            || tokens.is(end, "aboard")
            || tokens.is(end, "on") && tokens.is(end + 1, "board");
    if (!aboard) {
      return null;
    }
    return new Hit(Measure.PEOPLE, CountFamilies.ABOARD, null, first, end, -1);
  }

  /** How people are before the clause says what became of them. */
  private static final Set<String> BEFORE = Set.of("#trapped", "#missing", CountFamilies.ABOARD);

  /**
   * "All 58 people stranded on a lift were rescued": what the verb says, and not the participle.
   */
  private Hit finite(Hit hit, Quantity quantity, int first, int end, int head) {
    boolean added = BEFORE.contains(hit.predicate) && hit.verb == head + 1;
    CountFates.Fate fate = added ? CountFates.of(this, quantity, head, noun(head)) : null;
    boolean later =
        fate != null
            && fate.verb() > hit.verb
            && !fate.family().equals(FateWords.ARRESTED)
            && !fate.people();
    return later
        ? new Hit(hit.measure, fate.family(), null, first, fate.verb() + 1, fate.verb())
        : hit;
  }

  /** "three quarters of the 80 monks": those of whom a share is told. */
  private boolean fraction(int first) {
    int of = tokens.is(first - 1, "the", "its", "their", "all") ? first - 2 : first - 1;
    return tokens.is(of, "of")
        && tokens.is(
            of - 1,
            "quarter",
            "quarters",
            "half",
            "third",
            "thirds",
            "fifth",
            "fifths",
            "tenth",
            "percent",
            "cent",
            "%",
            "tenths",
            "majority",
            "most");
  }

  private @Nullable Hit toll(Quantity quantity, int first, int end, int head) {
    if (head >= 0 && Animals.is(noun(head))) {
      return null; // "3,100 dead birds"
    }
    // "those nine were the only arrests of the day"
    int only = quantity.endToken();
    boolean alone =
        tokens.is(only, "were", "are", "remain")
            && tokens.is(only + 1, "the")
            && tokens.is(only + 2, "only");
    Measure sole = alone ? CountWords.noun(tokens.lower(only + 3)) : null;
    if (sole != null) {
      return new Hit(sole, "", null, first, only + 4, -1);
    }
    // "14 dead", "12 injured", "three arrests", "11 deaths"
    boolean things = head >= 0 && !person(head) && !unknown(head) && !working(head);
    for (int i = quantity.endToken(); i < Math.min(end + 1, sentence.endToken()); i++) {
      Measure here = CountWords.noun(tokens.lower(i));
      if (here != null && !(things && i == end)) {
        return sum(i, here, false) ? Hit.NOTHING : new Hit(here, "", null, first, i + 1, -1);
      }
    }
    boolean others = head < 0 || !things || tokens.is(head, "aboard");
    if (!others) {
      return null;
    }
    Hit after = CountInversions.of(this, first, end);
    after = after == null ? afterwards(first, end) : after;
    if (after != null) {
      return after;
    }
    Hit none = CountNone.of(this, first, end);
    if (none != null) {
      return none;
    }
    Hit done = done(first, end);
    if (done != null) {
      return done;
    }
    // "killing at least one woman", "has killed 11 people", "injured 40", "claimed 14 lives"
    for (int i = first - 1; i >= Math.max(sentence.firstToken(), first - 4); i--) {
      Measure here = CountWords.verbBefore(tokens, i);
      if (here != null) {
        return sum(i, here, true) ? Hit.NOTHING : new Hit(here, "", null, i, end, i);
      }
      if (!tokens.isWord(i)
          || tokens.is(
              i, "and", "of", "in", "by", "on", "at", "after", "for", "with", "from", "to", "when",
              "as", "since")) {
        break;
      }
    }
    Hit number = numberOf(first, end, true);
    return number != null || head >= 0 ? number : CountAnaphora.toll(this, quantity);
  }

  /** "The bodies of five others have been found", "the arrest on Monday of seven men". */
  @Nullable Hit done(int first, int end) {
    int of = first - 1;
    while (tokens.is(of, "just", "only", "all", "some", "the", "another", "its", "his", "her")) {
      of--;
    }
    if (tokens.is(of, "to") && tokens.is(of - 1, "injuries", "injury")) {
      return new Hit(Measure.INJURED, "", null, of - 1, end, -1);
    }
    if (!tokens.is(of, "of")) {
      return null;
    }
    boolean fallen =
        tokens.is(of - 1, "loss", "losses")
            && context.find(sentence.firstToken(), of, ADMITTING::contains) < 0
            && CountTolls.combatant(noun(end - 1));
    if (fallen) {
      return new Hit(Measure.KILLED, "", null, of - 1, end, -1);
    }
    for (int i = of - 1; i >= Math.max(sentence.firstToken(), of - 6); i--) {
      Measure act = CountWords.act(tokens.lower(i));
      if (act != null) {
        return new Hit(act, "", null, i, end, -1);
      }
      boolean next = i == of - 1 && !PLACING.contains(tokens.lower(i - 1));
      if (!tokens.isWord(i) || next && !PLACING.contains(tokens.lower(i - 2))) {
        return null;
      }
    }
    return null;
  }

  /** Verbs of a party that tells its own losses. */
  private static final Set<String> ADMITTING =
      Set.of("admitted", "admits", "conceded", "concedes", "acknowledged", "acknowledges");

  /** What may stand between an act and those whom it befell: when and where. */
  private static final Set<String> PLACING =
      Set.of("on", "in", "at", "near", "outside", "last", "this", "by", "from");

  /** "killed or injured": a sum of two measures. */
  private boolean sum(int i, Measure here, boolean verb) {
    if (!tokens.is(i + 1, "or", "and")) {
      return false;
    }
    Measure next =
        verb ? CountWords.verbBefore(tokens, i + 2) : CountWords.noun(tokens.lower(i + 2));
    if (next == null && !verb) {
      next = CountWords.predicate(tokens, i + 2);
    }
    return next != null && next != here;
  }

  /** Where a predicate of the counted may begin: behind an apposition in commas. */
  int predicateStart(int end) {
    if (tokens.is(end, ",") && tokens.is(end + 1, "killed", "culled", "slaughtered", "destroyed")) {
      return end + 1; // "his flock of 13,000 turkeys, killed by vets"
    }
    int aged = tokens.is(end, ",") ? end + 1 : end;
    if (tokens.is(aged, "aged", "ages") && (aged == end || tokens.isNumber(end + 2))) {
      // "two men aged 39 and 44 were arrested", "two brothers, aged 24 and 27, are being held"
      int k = aged + 1;
      while (tokens.isNumber(k)
          || tokens.is(k, "and", "to", "between", "from")
          || tokens.is(k, ",") && tokens.isNumber(k + 1)) {
        k++;
      }
      return k == aged + 1 ? end : tokens.is(k, ",") && aged > end ? k + 1 : predicateStart(k);
    }
    if (CountFigures.limit(tokens, end)) {
      return end + 2;
    }
    int listed = tokens.is(end, ",") ? listed(end) : -1;
    if (listed > 0) {
      return listed;
    }
    if (tokens.is(end, ",")) {
      for (int k = end + 1; k < Math.min(sentence.endToken() - 1, end + 12); k++) {
        if (tokens.is(k, ",")
            && tokens.is(k + 1, "were", "was", "had", "have", "has", "are", "is", "died")) {
          return k + 1;
        }
      }
    }
    return end;
  }

  /** Behind "homes, farms and businesses", which are counted together; -1 for no such list. */
  private int listed(int comma) {
    int i = comma;
    while (tokens.is(i, ",") && several(i + 1)) {
      i += 2;
    }
    return i > comma && tokens.is(i, "and", "or") && several(i + 1) ? i + 2 : -1;
  }

  private boolean several(int i) {
    return tokens.isWord(i)
        && (tokens.lower(i).endsWith("s") && tokens.lower(i).length() > 3
            || tokens.is(i, "people", "men", "women", "children"))
        && Lexicon.get().isNoun(context.noun(i))
        && !Verbs.past(context, i);
  }

  private boolean breaks(int i, int start) {
    if (tokens.is(
            i,
            ";",
            ".",
            ":",
            "but",
            "said",
            "while",
            "when",
            "after",
            "as",
            "before",
            "killing",
            "injuring")
        || i > start + 1 && tokens.isNumber(i)) {
      return true;
    }
    boolean compound =
        tokens.is(i, "-")
            && tokens.end(i - 1) == tokens.start(i)
            && tokens.end(i) == tokens.start(i + 1);
    return tokens.is(i, ",", "and", "-", "–", "—")
        && !compound // "people in low-lying parts of the town were told to leave"
        && !tokens.is(i + 1, "were", "was", "have", "are", "had", "who", "including", "by");
  }

  /** "twelve people were killed", "two men have been arrested", "Twenty-one men died in it". */
  @Nullable Hit afterwards(int first, int end) {
    int start = predicateStart(end);
    // "All four people on the helicopter that went down off the coast on Wednesday died."
    boolean subject =
        first <= sentence.firstToken() + 2
            && tokens.is(first - 1, "all", "both", "the")
            && tokens.is(end, "on", "aboard", "in", "inside", "who");
    int reach = subject ? 2 * REACH : REACH;
    for (int i = start; i < Math.min(sentence.endToken(), start + reach); i++) {
      if (bereaved(end, i)) {
        continue;
      }
      Measure here = CountWords.predicate(tokens, i);
      if (here == Measure.ARRESTED
          && tokens.is(i, "picked")
          && "#rescued".equals(CountScenes.after(this, i, ""))) {
        here = null; // picked up at sea
      }
      if (here != null) {
        // "did not come out alive" denies nothing of the toll
        int verb = tokens.is(i, "not", "n't", "never") ? -1 : i;
        return sum(i, here, false) ? Hit.NOTHING : new Hit(here, "", null, first, i + 1, verb);
      }
      if (breaks(i, start)) {
        return null;
      }
    }
    return null;
  }

  /**
   * "Forty relatives of the dead sailors", "friends of those killed": whether a word tells of
   * others than those who are counted.
   */
  private boolean bereaved(int end, int word) {
    boolean whose =
        tokens.is(end, "of")
            && person(end - 1)
            && tokens.is(end + 1, "the", "those", "a", "an", "his", "her", "their", "all");
    return whose && (word == end + 2 || word == end + 3 && Numerals.at(tokens, end + 2) != null);
  }

  /**
   * "the death toll has risen to 26", "the number of bodies found rose to eight", "brings to five
   * the number of arrests".
   */
  private @Nullable Hit numberOf(int number, int end, boolean tolls) {
    int first = plainly(number);
    boolean linked =
        tokens.is(
            first - 1,
            "to",
            "at",
            "of",
            "was",
            "is",
            "as",
            "reached",
            "passed",
            "topped",
            "stood",
            "hit",
            "exceeded",
            "number",
            "numbered",
            "totalled",
            "totaled",
            ":",
            "above",
            "past",
            "now",
            "nearer",
            "near",
            "around",
            "about");
    if (linked) {
      boolean from = tokens.is(first - 1, "to") && tokens.is(first - 3, "from");
      // "the number of those who died when a boat sank has risen to 29"
      boolean moved = GROWN.contains(tokens.lower(from ? first - 4 : first - 2));
      for (int i = first - 1; i >= Math.max(sentence.firstToken(), first - 26); i--) {
        boolean old = from && i == first - 2;
        if (tokens.is(i, ";", "—")
            || tokens.is(i, "because") && !tokens.is(i + 1, "of")
            || tokens.is(i, "after", "when") && !moved
            || i < first - 1 && tokens.isNumber(i) && !old) {
          break;
        }
        Measure here = tolls ? CountWords.toll(tokens, i) : null;
        if (here != null) {
          return new Hit(here, "", null, i, end, -1);
        }
        if (!tolls
            && tokens.is(i, "number", "numbers", "total", "tally", "count")
            && tokens.is(i + 1, "of")) {
          return named(i + 2, first, i, end);
        }
        boolean grouped =
            tokens.is(i - 1, "prison", "jail", "school", "student", "pupil", "inmate");
        if (!tolls && tokens.is(i, "population") && first - i < 12 && !grouped) {
          return new Hit(Measure.PEOPLE, CountFamilies.RESIDENTS, "", i, end, -1);
        }
        // "raised the number aboard to 151"
        String without =
            !tolls && tokens.is(i, "number", "numbers", "total", "count")
                ? CountFamilies.after(tokens, i + 1, "", true)
                : null;
        if (without != null) {
          return new Hit(Measure.PEOPLE, without, "", i, end, -1);
        }
        boolean stands = tokens.is(first - 1, "at", "to", "reached", "passed", "topped");
        if (!tolls
            && (first - i > 2
                || tokens.is(first - 1, "numbered", "totalled", "totaled")
                || gathers && tokens.is(i - 2, PUTTING))
            && attendance(i)) {
          return new Hit(Measure.PEOPLE, CountFamilies.CROWD, "", i, end, i);
        }
        if (!tolls && stands && tokens.is(i, "cases", "infections") && first - i < 7) {
          return new Hit(Measure.OTHER, CountFamilies.CASES, "case", i, end, -1);
        }
      }
    }
    for (int i = end; i < Math.min(sentence.endToken(), end + 6); i++) {
      // "two sawmills and a number of barns"
      if (tokens.is(i, "number") && tokens.is(i - 1, "a")) {
        break;
      }
      if (tokens.is(i, "number", "total") && tokens.is(i + 1, "of")) {
        if (!tolls) {
          return named(
              i + 2,
              Math.min(sentence.endToken(), i + 9),
              first,
              Math.min(sentence.endToken(), i + 6));
        }
        Measure here = CountWords.toll(tokens, i);
        return here == null
            ? null
            : new Hit(here, "", null, first, Math.min(sentence.endToken(), i + 5), -1);
      }
      if (tokens.is(i, ",", ";", ".")) {
        break;
      }
    }
    return null;
  }

  /**
   * "put the turnout at the parade at 4,000", "the number at the festival was 32,000": the noun
   * that a number stands for where people come to something.
   */
  private boolean attendance(int i) {
    return tokens.is(i, "turnout", "attendance", "headcount", "crowd", "audience")
        || gathers
            && tokens.is(i, "number", "numbers")
            && (tokens.is(i + 1, "there", "present", "attending")
                || tokens.is(i + 1, "at", "on", "in")
                    && (!tokens.isNumber(i + 2) || tokens.is(i - 2, PUTTING)));
  }

  /** "Had been on the site", "were on the field": where those are who came to something. */
  private boolean onSite(int i) {
    return tokens.is(i, "on", "at")
        && tokens.is(i - 1, "been", "were")
        && tokens.is(i + 1, "the")
        && tokens.is(
            i + 2, "site", "grounds", "field", "fairground", "showground", "racecourse", "course");
  }

  /** Verbs by which a number grows or falls to another. */
  private static final Set<String> GROWN =
      Set.of(
          "risen",
          "rose",
          "climbed",
          "grown",
          "grew",
          "jumped",
          "increased",
          "up",
          "down",
          "fallen",
          "fell",
          "dropped",
          "shrunk",
          "declined",
          "dwindled",
          "decreased",
          "doubled",
          "swelled",
          "swollen",
          "mounted");

  /** Verbs of those who say how many there were. */
  private static final String[] PUTTING = {
    "put", "puts", "estimated", "estimate", "placed", "reckoned", "gave"
  };

  /** The noun that "the number of" counts, with the family of what follows it. */
  private @Nullable Hit named(int from, int to, int first, int end) {
    int noun = from;
    while (noun + 1 < to
        && tokens.isWord(noun + 1)
        && !Stopwords.contains(tokens.lower(noun + 1))) {
      noun++;
    }
    if (noun >= to || !tokens.isWord(noun)) {
      return null;
    }
    int head = -1;
    for (int k = from; k <= noun && head < 0; k++) {
      boolean beside = person(k) && k < noun && CountFamilies.isJob(context.noun(k + 1));
      // "the number of local posts": posts, and no locals
      boolean flock = k < noun && Animals.is(context.noun(k)) && Verbs.past(context, k + 1);
      // "the tally of dead fish": of fish
      boolean state = k < noun && tokens.is(k, "dead", "sick") && Animals.is(context.noun(k + 1));
      boolean named = tokens.lower(k).endsWith("s") || person(k) && !state || flock;
      head = named && !beside ? k : -1;
    }
    head = head < 0 ? noun : head;
    boolean those = tokens.is(head, "those");
    String lemma = those ? "" : context.noun(head);
    boolean people = those || person(head);
    String state = state(from);
    if (state != null) {
      return new Hit(CountFamilies.measure(state, Measure.PEOPLE), state, "", first, end, -1);
    }
    String told = CountFates.modified(this, from, head);
    String done = told == null ? FateWords.counted(lemma) : null;
    if (done != null) {
      // "the number of cancellations": of what is cancelled, whatever that is
      return new Hit(Measure.OTHER, done, "", first, end, -1);
    }
    String family = told != null ? told : CountFamilies.head(lemma);
    if (people
        && head + 1 < to
        && Verbs.past(context, head + 1)
        && FateWords.ARRESTED.equals(
            FateWords.suffered(FateWords.Sort.PERSON, context.verb(head + 1)))) {
      return new Hit(Measure.ARRESTED, "", "", first, end, -1); // "the number of inmates retaken"
    }
    if (!people && family == null && head + 1 < to && Verbs.past(context, head + 1)) {
      FateWords.Sort sort = CountFates.sort(this, head, lemma);
      // "the number of flights scrapped"
      family = sort == null ? null : FateWords.suffered(sort, context.verb(head + 1));
    }
    for (int k = head + 1; k < Math.min(to, head + 8); k++) {
      String here =
          CountFamilies.after(tokens, k, people && GENERIC.contains(lemma) ? "" : lemma, people);
      if (here != null) {
        family = here;
        break;
      }
    }
    if (family == null && people && tokens.is(head + 1, "who", "that")) {
      family = who(head + 2, Math.min(to, head + 7));
    }
    if (lemma.equals("case")) {
      family = CountFamilies.CASES;
    } else if (family == null
        && (CountFamilies.marcher(lemma)
            || PILGRIMS.contains(lemma)
            || gathers && VISITORS.contains(lemma))) {
      family = CountFamilies.CROWD;
    } else if (family == null && CountScenes.crew(lemma)) {
      family = CountFamilies.DEPLOYED;
    } else if (lemma.equals("vacancy")) {
      family = CountFamilies.VACANT;
    }
    return new Hit(
        people ? Measure.PEOPLE : Measure.OTHER,
        family == null ? "number" : family,
        lemma,
        first,
        end,
        -1);
  }

  /** "The number of those who got away": what they did, or null. */
  private @Nullable String who(int from, int to) {
    for (int k = from; k < to; k++) {
      if (CountScenes.escapes(tokens, k)) {
        return CountScenes.ESCAPED;
      }
      Clause clause = context.clauses(sentence).clauseAt(k);
      if (clause != null && clause.verb() == k) {
        return CountFates.did(context, clause);
      }
    }
    return null;
  }

  /** Those who come to something together, whatever it is called. */
  private static final Set<String> PILGRIMS =
      WordList.set(
          """
              pilgrim worshipper worshiper reveller reveler merrymaker festivalgoer concertgoer
              churchgoer spectator mourner""");

  /** Those who are the crowd where people come to something. */
  private static final Set<String> VISITORS =
      Set.of("visitor", "fan", "guest", "participant", "attendee", "supporter", "onlooker");

  /** "the number of sick", "of the missing": those who are so, whom no noun follows; or null. */
  private @Nullable String state(int from) {
    int i = tokens.is(from, "the", "those") ? from + 1 : from;
    boolean noun = tokens.isWord(i + 1) && Lexicon.get().isNoun(context.noun(i + 1));
    if (noun && !Stopwords.contains(tokens.lower(i + 1))) {
      return null;
    }
    return tokens.is(i, "sick", "ill", "infected", "sickened")
        ? CountFamilies.CASES
        : tokens.is(i, STATES) ? CountFamilies.after(tokens, i, "", true) : null;
  }

  private static final String[] STATES = {
    "missing",
    "displaced",
    "homeless",
    "stranded",
    "trapped",
    "evacuated",
    "rescued",
    "unaccounted",
    "sheltered",
    "hospitalised",
    "hospitalized",
    "enrolled",
    "employed"
  };

  private @Nullable Hit family(Quantity quantity, int first, int end, int head) {
    boolean bare = head < 0 || tokens.is(head, "others", "other", "more");
    String lemma = bare ? "" : context.noun(head);
    boolean people = bare || person(head);
    if (lemma.equals("case") && context.verb(head) != null) {
      return new Hit(Measure.OTHER, CountFamilies.CASES, null, first, end, end);
    }
    if (STRIKERS.contains(lemma)) {
      return new Hit(Measure.PEOPLE, CountFamilies.STRIKING, null, first, end, -1);
    }
    if (bare && said(quantity, first, end)) {
      return new Hit(Measure.PEOPLE, CountFamilies.CROWD, "", first, end, -1);
    }
    if (bare && embarked(first, end)) {
      return new Hit(Measure.PEOPLE, CountFamilies.ABOARD, "", first, end + 2, -1);
    }
    if (bare && allOfThem(quantity, first, end)) {
      return new Hit(Measure.PEOPLE, CountFamilies.CROWD, "", first - 1, end + 2, -1);
    }
    Hit safe = bare ? broughtIn(quantity, first) : null;
    if (safe != null) {
      return safe;
    }
    Hit group = CountGroups.of(this, quantity, first, end);
    if (group != null) {
      return group;
    }
    if (people && tokens.sequence(first - 2, "home", "to")) {
      return new Hit(Measure.PEOPLE, CountFamilies.RESIDENTS, "", first - 2, end, -1);
    }
    String acted = people && tokens.is(first - 1, "of") ? ACTS.get(tokens.lower(first - 2)) : null;
    if (acted != null) {
      return new Hit(Measure.PEOPLE, acted, null, first - 2, end, -1);
    }
    String last = found.isEmpty() ? before : found.get(found.size() - 1).head();
    boolean listed =
        bare && last != null && (CountFamilies.isJob(last) || CountFamilies.isHome(last));
    String asHead = listed ? last : lemma;
    Measure sort = asHead.equals(lemma) && people ? Measure.PEOPLE : Measure.OTHER;
    int start = predicateStart(end);
    int limit = Math.min(sentence.endToken(), start + (bare ? 9 : REACH + 3));
    for (int i = start; i < limit; i++) {
      String here = CountFamilies.after(tokens, i, asHead, people);
      if (here == null
          && people
          && i == start
          && tokens.is(i, "on", "in")
          && tokens.is(i + 1, "it", "her")) {
        // "had 52 people on it"; "the hall was loud: there were 8,000 people in it"
        boolean hall = CountFamilies.venue(context, sentence.firstToken(), first);
        here = !hall ? CountFamilies.ABOARD : crowd(quantity) ? CountFamilies.CROWD : null;
      }
      if (here == null && people && i == start && riding(i)) {
        here = CountFamilies.ABOARD; // "There were 24 people in the bus", "with six people inside"
      }
      if (people
          && (here == null
              || here.equals("#out") && CountScenes.ESCAPED.equals(plight(i, asHead)))) {
        here = plight(i, asHead);
      }
      if (here == null && people && tokens.is(i, "absent") && onStrike()) {
        here = CountFamilies.STRIKING; // "the company counted 420 absent"
      }
      boolean many =
          (crowd(quantity) || CROWDS.contains(lemma) && CountFamilies.fills(tokens, i))
              && !tokens.is(quantity.endToken(), "-") // "a 53-man roster"
              && !CountFamilies.ABOARD.equals(
                  CountFamilies.head(lemma)); // "the 241 passengers queued"
      if (here == null
          && people
          && many
          && (CountFamilies.turnsOut(tokens, i, lemma) || gathers && onSite(i))) {
        here = CountFamilies.CROWD;
      }
      if (CountFamilies.CROWD.equals(here)
          && tokens.is(i, "crammed", "packed", "squeezed")
          && (riding(i + 1) || tokens.is(i + 1, "into", "onto") && tokens.is(i + 2, "it", "her"))) {
        here = CountFamilies.ABOARD; // "70 people had been crammed into it"
      }
      if (CountFamilies.CROWD.equals(here)
          && tokens.is(i, "taken", "took", "taking", "joined")
          && onStrike()) {
        here = CountFamilies.STRIKING; // "900 of its members had taken part"
      }
      if (CountFamilies.DEPLOYED.equals(here) && CountScenes.left(tokens, end, i)) {
        here = null; // "sixty firefighters remained at the scene": those of them who stayed
      }
      if (CountScenes.crew(lemma)
          && ("#at-work".equals(here)
              || CountFamilies.ABOARD.equals(here) && quantity.stated() >= 30)) {
        here = CountFamilies.DEPLOYED; // "340 firefighters are at work on the mountain"
      }
      if (here != null) {
        // "All 32 men trapped in the mine have been brought up": what came of them is the news
        boolean reduced =
            PLIGHTS.contains(here)
                && !tokens.is(i - 1, "were", "was", "are", "is", "been", "be", "being", "remain")
                && !tokens.is(i - 2, "were", "was", "are", "been");
        if (here.equals("#hospital")
            && tokens.is(i, "treated")
            && !tokens.is(i - 1, "being", "still")
            && !tokens.is(i + 2, "shock", "exhaustion", "dehydration")
            && !clinic()) {
          return new Hit(Measure.INJURED, "", null, first, i + 1, i);
        }
        if (here.equals("#released") && tokens.is(i, "let") && working(lemma)) {
          return new Hit(Measure.OTHER, CountFamilies.CUT, null, first, i + 1, i);
        }
        if (here.equals(CountFamilies.RESIDENTS) && moved(i + 1)) {
          return new Hit(sort, "#out", null, first, i + 1, i);
        }
        Hit later = reduced ? deliverance(sort, first, i + 1, asHead, people) : null;
        return later != null
            ? later
            : new Hit(sort, here, asHead.equals(lemma) ? null : asHead, first, i + 1, i);
      }
      boolean pair =
          i == start && tokens.is(i, "and") && tokens.isWord(i + 1) && !Verbs.past(context, i + 1);
      if (!pair && breaks(i, start)) {
        break;
      }
    }
    if (CountFamilies.isJob(lemma)
        && context.find(first, end, word -> word.equals("vacant") || word.equals("unfilled"))
            >= 0) {
      return new Hit(Measure.OTHER, CountFamilies.VACANT, null, first, end, -1);
    }
    // "the electoral roll has 2,700 names on it", "1,900 registered voters"
    boolean roll =
        context.find(Math.max(sentence.firstToken(), first - 6), first, ROLLS::contains) >= 0
            && context.find(Math.max(sentence.firstToken(), first - 7), first, VOTING::contains)
                >= 0;
    boolean registered =
        lemma.equals("voter")
            && context.find(first, end, w -> w.equals("registered") || w.equals("eligible")) >= 0;
    if (registered || roll && (people || lemma.equals("names") || lemma.equals("name"))) {
      return new Hit(Measure.PEOPLE, CountFamilies.VOTERS, "voter", first, end, -1);
    }
    if (people
        && crowd(quantity)
        && (tokens.sequence(first - 3, "in", "front", "of")
            || tokens.is(first - 1, "by")
                && tokens.is(first - 2, "attended", "watched", "joined", "packed", "thronged")
            || tokens.is(first - 1, bare ? "before" : "with", "before")
                && CROWDS.contains(lemma))) {
      return new Hit(sort, CountFamilies.CROWD, null, first - 1, end, -1);
    }
    boolean linked =
        tokens.is(plainly(first) - 1, "of", "was", "at", "is", ",", ":", "by", "as", "to", "put");
    for (int i = first - 1; i >= Math.max(sentence.firstToken(), first - 6); i--) {
      String here = CountFamilies.before(tokens, i, lemma, people);
      if (here != null) {
        boolean crowd = here.equals(CountFamilies.CROWD);
        boolean verb = tokens.is(i, "counted", "drew", "attracted", "drawing", "drawn");
        if (crowd && !verb ? linked : !bare && first - i <= 5) {
          return new Hit(sort, here, null, i, end, i);
        }
      }
      if (!tokens.isWord(i) && !crowdPause(i) && !tokens.is(i, "'s", "’s")
          || tokens.is(i, "and", "who", "which", "that")) {
        break;
      }
    }
    // "left 30 without a home" is read above; "with 41 people aboard", "14 crew"
    Hit number = numberOf(first, end, false);
    if (number != null) {
      return number;
    }
    boolean owned = tokens.is(first - 1, "'s", "’s", "its", "their", "his", "her", "our");
    String own =
        owned && CountFamilies.worker(lemma) ? CountFamilies.EMPLOYED : CountFamilies.head(lemma);
    boolean schooled =
        owned || tokens.is(first - 1, "has", "have", "had", "with", "of", "all", "the", "teaches");
    if ("#enrolled".equals(own) && !schooled) {
      return null;
    }
    boolean few =
        CountFamilies.CROWD.equals(own)
                && !(crowd(quantity) || quantity.stated() >= 100 && !CountFamilies.marcher(lemma))
            || CountFamilies.ABOARD.equals(own) && !(quantity.stated() <= 3000);
    boolean room = CountFamilies.CROWD.equals(own) && CountFamilies.seats(tokens, first);
    return own == null || bare || few || room ? null : new Hit(sort, own, null, first, end, -1);
  }

  /** What the report's matter makes of a token behind the counted people, or null. */
  private @Nullable String plight(int i, String head) {
    return CountScenes.after(this, i, GENERIC.contains(head) ? "" : head);
  }

  /** "pulled 52 alive from the water", "brought 41 ashore". */
  private @Nullable Hit broughtIn(Quantity quantity, int first) {
    int end = quantity.endToken();
    boolean safe =
        tokens.is(end, "alive", "ashore")
            || tokens.is(end, "to") && tokens.is(end + 1, "safety", "shore", "port");
    return safe && tokens.is(first - 1, BRINGING)
        ? new Hit(Measure.PEOPLE, "#rescued", "", first - 1, end + 1, first - 1)
        : null;
  }

  private static final String[] BRINGING = {
    "pulled", "pulling", "plucked", "plucking", "brought", "bringing", "dug", "found", "fished",
    "took", "taken", "landed", "carried", "hauled", "lifted", "winched", "recovered", "picked"
  };

  /** "Three hundred thousand, the diocese tells us", where people came together. */
  private boolean said(Quantity quantity, int first, int end) {
    int comma = tokens.is(end, "at") && tokens.is(end + 1, "most", "least") ? end + 2 : end;
    return first == sentence.firstToken()
        && tokens.is(comma, ",")
        && crowd(quantity)
        && (gathers || tokens.sequence(first - 3, "how", "many", "?") || asked())
        && (context.find(comma + 1, Math.min(sentence.endToken(), comma + 7), SAYING::contains) >= 0
            || tokens.is(comma + 1, "in", "by") && tokens.is(comma + 2, "the"));
  }

  /** "How many had marched? Six thousand, the police said": what the sentence before asks. */
  private boolean asked() {
    Sentence before = sentence.index() == 0 ? null : context.sentences().get(sentence.index() - 1);
    return before != null
        && tokens.sequence(before.firstToken(), "how", "many")
        && tokens.is(before.endToken() - 1, "?")
        && context.find(before.firstToken(), before.endToken(), COMING::contains) >= 0;
  }

  /** What those do who are the crowd of something. */
  private static final Set<String> COMING =
      Set.of(
          "marched", "march", "turned", "came", "attended", "rallied", "gathered", "demonstrated");

  /** "There had been 95 of them when they set out from Tobruk": who went aboard something. */
  private boolean embarked(int first, int end) {
    int when = end + 2;
    boolean there =
        tokens.is(first - 1, "been", "were", "was")
            && (tokens.is(first - 2, "there") || tokens.is(first - 3, "there"));
    return there
        && tokens.is(end, "of")
        && tokens.is(end + 1, "them", "us")
        && (tokens.is(when, "when", "as") && tokens.is(when + 1, "they", "we", "the")
            || tokens.is(when, "on", "in", "aboard"))
        && context.find(when, Math.min(sentence.endToken(), when + 6), EMBARKING::contains) >= 0
        && (sailing() || tokens.is(when, "aboard"));
  }

  /** Whether the sentence, or one of the two before, tells of a boat or another vehicle. */
  private boolean sailing() {
    for (int k = Math.max(0, sentence.index() - 3); k <= sentence.index(); k++) {
      Sentence told = context.sentences().get(k);
      for (int i = told.firstToken(); i < told.endToken(); i++) {
        if (Lexicon.get().nounClass(context.noun(i)) == NounClass.VEHICLE) {
          return true;
        }
      }
    }
    return false;
  }

  private static final Set<String> EMBARKING =
      Set.of("set", "left", "sailed", "boarded", "board", "embarked", "boat", "ferry", "aboard");

  /**
   * "They stood in the rain, all 24,000 of them": those whom nothing but their number tells of,
   * where people come to something.
   */
  private boolean allOfThem(Quantity quantity, int first, int end) {
    return gathers
        && crowd(quantity)
        && quantity.stated() >= 1000
        && tokens.is(first - 1, "all")
        && tokens.is(first - 2, ",", "–", "—", "-", "(")
        && tokens.is(end, "of")
        && tokens.is(end + 1, "them", "us")
        && context.find(Math.max(sentence.firstToken(), first - 25), first, "they"::equals) >= 0;
  }

  /** Whether a sentence tells of a hospital. */
  private boolean clinic() {
    return context.find(sentence.firstToken(), sentence.endToken(), CLINICS::contains) >= 0;
  }

  private static final Set<String> CLINICS =
      Set.of("hospital", "hospitals", "clinic", "clinics", "ward", "wards", "infirmary");

  /** Whether those who are let go lose their work. */
  private boolean working(String lemma) {
    return CountFamilies.worker(lemma)
        || context.find(sentence.firstToken(), sentence.endToken(), WORK::contains) >= 0;
  }

  private static final Set<String> WORK =
      WordList.set("job jobs staff worker workers employees plant factory posts layoffs workforce");

  private static final Set<String> SAYING =
      Set.of("say", "says", "said", "tell", "tells", "told", "according", "reckon", "reckons");

  private static final Set<String> MARCHES =
      WordList.set(
          """
              march marches rally rallies demonstration demonstrations protest protests parade vigil
              picket pickets meeting meetings ballot vote procession""");

  /** Whether those who take part in something strike: where that is the news, and no march is. */
  private boolean onStrike() {
    return context.events().tells(Set.of("strike"))
        && !context.events().tells(Set.of("protest"))
        && context.find(sentence.firstToken(), sentence.endToken(), MARCHES::contains) < 0;
  }

  /** Whether people are said to be inside what carries them. */
  private boolean riding(int i) {
    if (tokens.is(i, "inside") && !tokens.is(i + 1, "the", "a", "an", "its", "their")) {
      return context.find(
              sentence.firstToken(), i, word -> Lexicon.get().nounClass(word) == NounClass.VEHICLE)
          >= 0;
    }
    if (!tokens.is(i, "in", "inside", "on") || !tokens.is(i + 1, "the", "a", "an", "its")) {
      return false;
    }
    if (tokens.is(i, "on") && shipNamed(i + 2)) {
      return true;
    }
    for (int k = i + 2; k < i + 5 && tokens.isWord(k); k++) {
      if (Lexicon.get().nounClass(context.noun(k)) == NounClass.VEHICLE
          || tokens.is(k, "bus", "train", "coach", "vessel", "plane", "flight")) {
        return true;
      }
    }
    return false;
  }

  /** "46 people on the Rosa Tveit", in a report of a boat: a name that is no place and no team. */
  private boolean shipNamed(int i) {
    Name name = context.nameAt(i);
    return name != null
        && name.firstToken() == i
        && name.type() != Name.Type.PLACE
        && context.says(VESSELS)
        && !Lexicon.get().isPlace(context.entity(name).key())
        && (!tokens.isWord(name.endToken())
            || Stopwords.contains(tokens.lower(name.endToken()))); // no "Beaufort scale"
  }

  private static final Set<String> VESSELS =
      WordList.set(
          """
              boat boats ship ships ferry vessel vessels yacht trawler tanker liner dinghy catamaran
              schooner freighter steamer launch lifeboat capsized capsize sank riverboat shipwreck
              sinking""");

  private static final Set<String> STRIKERS = Set.of("striker", "absentee", "picketer");

  private static final Set<String> ROLLS = Set.of("roll", "rolls", "register", "registers");

  private static final Set<String> VOTING =
      Set.of("electoral", "voters", "voter", "voting", "election");

  /** Nouns of what is done with people: "the evacuation of 1,180 residents". */
  private static final Map<String, String> ACTS =
      Map.of(
          "evacuation", "#out",
          "displacement", "#out",
          "exodus", "#out",
          "rescue", "#rescued",
          "kidnapping", "#captive",
          "abduction", "#captive",
          "release", "#released");

  /** What people may be in before they are brought out of it. */
  private static final Set<String> PLIGHTS =
      Set.of("#trapped", "#missing", "#captive", "#sheltered", CountFamilies.STOLEN);

  private static final Set<String> DELIVERED =
      Set.of("#rescued", "#out", "#released", "#recovered");

  /** Whether a family is of those who were brought out of something. */
  static boolean delivered(String family) {
    return DELIVERED.contains(family);
  }

  /** "54,000 people living near the crater were moved to schools": they are not there any more. */
  private boolean moved(int from) {
    int limit = Math.min(sentence.endToken(), from + REACH + 5);
    for (int i = from; i < limit && !tokens.is(i, ",", ";", "but", "who", "where"); i++) {
      boolean were = tokens.is(i - 1, "were", "was", "been");
      if (were && tokens.is(i, "evacuated", "relocated", "displaced")
          || were && tokens.is(i, "moved", "taken") && tokens.is(i + 1, "to", "out", "from")) {
        return true;
      }
    }
    return false;
  }

  /** What the main verb says of those who were trapped or missing: that they are safe. */
  private @Nullable Hit deliverance(
      Measure sort, int first, int from, String head, boolean people) {
    int limit = Math.min(sentence.endToken(), from + REACH);
    boolean finite = false;
    for (int i = from; i < limit; i++) {
      if (tokens.is(i, ",", ";", ".", "but", "who")) {
        return null;
      }
      finite |= tokens.is(i, "were", "was", "have", "has", "had", "are");
      String here = finite ? CountFamilies.after(tokens, i, head, people) : null;
      if (here != null && DELIVERED.contains(here)) {
        return new Hit(sort, here, null, first, i + 1, i);
      }
    }
    return null;
  }

  /** Whether a number of such people may be the crowd of what the document tells of. */
  boolean gathering(Quantity quantity, String noun) {
    boolean marching = CountFamilies.marcher(noun) && quantity.interval().low() >= 20;
    // "several dozen protesters" are some of them
    return !Double.isNaN(quantity.stated())
        && (gathers && crowd(quantity) || marching)
        && (noun.isEmpty()
            || CROWDS.contains(noun)
            || GENERIC.contains(noun)
            || CountFamilies.marcher(noun)
            || CountFamilies.CROWD.equals(CountFamilies.head(noun)));
  }

  /** Whether a number is large enough for a crowd. */
  private boolean crowd(Quantity quantity) {
    boolean throng = quantity.stated() >= 1000 && quantity.stated() <= 2_000_000;
    return (gathers || throng)
        && (Double.isNaN(quantity.stated()) ? quantity.interval().low() : quantity.stated()) >= 20;
  }

  /** Where a number begins with the word that says by whose count it is: "officially 13,470". */
  private int plainly(int first) {
    return tokens.is(first - 1, "officially", "reportedly", "provisionally") ? first - 1 : first;
  }

  private boolean crowdPause(int i) {
    return tokens.is(i, ",", ":") && tokens.is(i - 1, "attendance", "crowd", "gate");
  }

  private Hit plain(Quantity quantity, int first, int end, int head) {
    int said = CountFates.predicate(context, sentence, head);
    int verb = said >= 0 ? said : predicateToken(first, end);
    boolean fielded = CountScenes.fielded(this, quantity, head, noun(head), verb);
    String predicate =
        fielded
            ? CountFamilies.DEPLOYED
            : confronted(quantity, first, head, verb)
                ? CountFamilies.CROWD
                : verb < 0
                    ? ""
                    : CountScenes.recalled(context, verb) ? "#recalled" : predicate(verb);
    return new Hit(
        person(head) ? Measure.PEOPLE : Measure.OTHER, predicate, null, first, end, verb);
  }

  /** "Fired tear gas at 2,000 protesters", "dispersed 2,000 protesters": all who had come. */
  private boolean confronted(Quantity quantity, int first, int head, int verb) {
    return head >= 0
        && verb >= 0
        && verb < first
        && quantity.interval().low() >= MULTITUDE
        && CountFamilies.marcher(context.noun(head))
        && (CONFRONTING.contains(context.verb(verb))
            || tokens.is(first - 1, "at", "on", "against"));
  }

  private static final double MULTITUDE = 100;

  private static final Set<String> CONFRONTING =
      Set.of("disperse", "face", "confront", "surround", "encircle", "scatter", "address");

  /** A verb's lemma, or that of a plainer one: whoever orders jets buys them. */
  private String predicate(int verb) {
    if (tokens.is(verb, "find", "finds", "found")
        && (tokens.is(verb + 1, "buyers", "bidders") || tokens.is(verb + 2, "buyer", "bidder"))) {
      return "sold";
    }
    String lemma = Lemmas.fold(Lexicon.get(), tokens.lower(verb));
    return switch (lemma) {
      case "order", "purchase", "acquire", "bought" -> "buy";
      case "sell" -> "sold";
      case "build", "make", "manufacture", "assemble" -> "produce";
      default -> lemma;
    };
  }

  private int predicateToken(int first, int end) {
    for (int i = end; i < Math.min(sentence.endToken(), end + 7); i++) {
      if (tokens.is(i, ",", ";", ".")
          || tokens.is(i, "when", "after", "as", "because", "while", "before", "until")) {
        break;
      }
      if (Verbs.past(context, i)
          || Verbs.finite(tokens, i) && !Stopwords.contains(tokens.lower(i))) {
        return i;
      }
    }
    for (int i = first - 1; i >= Math.max(sentence.firstToken(), first - 6); i--) {
      if (tokens.is(i, ";", ".")) {
        break;
      }
      if (tokens.is(i, "has", "have", "had", "owns") && !Verbs.past(context, i + 1)) {
        return i;
      }
      if (tokens.isWord(i) && !Stopwords.contains(tokens.lower(i)) && context.nameAt(i) == null) {
        return i;
      }
    }
    return -1;
  }

  /** The counted noun's lemma: "hives", which is a word of its own, is of a hive here. */
  private String noun(int head) {
    if (tokens.is(head, "head") && tokens.isNumber(head - 1)) {
      boolean named = tokens.is(head + 1, "of") && Animals.is(context.noun(head + 2));
      return named ? context.noun(head + 2) : "animal"; // "3,120 head of cattle"
    }
    String noun = context.noun(head);
    boolean plural = noun.endsWith("s") && noun.length() > 3 && noun.equals(tokens.lower(head));
    String one = plural ? noun.substring(0, noun.length() - 1) : noun;
    Lexicon lexicon = Lexicon.get();
    return lexicon.isNoun(one) && lexicon.commonness(one) >= lexicon.commonness(noun) ? one : noun;
  }

  /** What sails and is called like somebody who does something. */
  private static final WordSet SHIPS =
      WordSet.of(
          "trawler",
          "freighter",
          "tanker",
          "cutter",
          "dredger",
          "liner",
          "cruiser",
          "steamer",
          "destroyer",
          "schooner",
          "bulker");

  /** Whether the noun at a token stands for people. */
  boolean person(int head) {
    if (head < 0) {
      return false;
    }
    String lemma = noun(head);
    if (tokens.is(head, "brit", "brits")) {
      return true; // and no young herrings
    }
    if (Animals.is(lemma) || lemma.equals("ward") || SHIPS.contains(lemma)) {
      return false; // "three wards at the hospital", "three trawlers"
    }
    boolean leaders =
        tokens.is(head, "heads", "leaders", "chiefs", "members")
            && (tokens.is(head + 1, "of") || tokens.is(head, "leaders"));
    boolean nation =
        tokens.isCapitalised(head)
            && (tokens.lower(head).endsWith("s")
                ? Lexicon.get()
                        .demonym(tokens.text(head).substring(0, tokens.text(head).length() - 1))
                    != null
                : national(head));
    return leaders
        || nation
        || coined(lemma)
        || lemma.endsWith("s") && coined(lemma.substring(0, lemma.length() - 1))
        || GENERIC.contains(lemma)
        || CountOwners.narrow(lemma)
        || tokens.is(head, "staff", "crew", "police", "troops", "fans")
        || Lexicon.get().nounClass(lemma) == NounClass.PERSON;
  }

  /** Whether the noun at a token says what people they are: fishermen, and not people or men. */
  boolean sort(int head) {
    return person(head) && !GENERIC.contains(noun(head));
  }

  /** Whether a noun that no dictionary has ends as those for people do: "hoaxster", "gamist". */
  private static boolean coined(String noun) {
    if (MORE_PEOPLE.contains(noun)) {
      return true;
    }
    boolean ending =
        noun.endsWith("ster")
            || noun.endsWith("goer")
            || noun.endsWith("ist")
            || noun.endsWith("woman");
    return ending && noun.length() > 5 && !Lexicon.get().isNoun(noun) || noun.equals("fireman");
  }

  /** "one Australian and one Briton": somebody of a nation, whom no noun follows. */
  private boolean national(int head) {
    return Lexicon.get().demonym(tokens.lower(head)) != null
        && (!tokens.isWord(head + 1) || Stopwords.contains(tokens.lower(head + 1)));
  }

  /** Somebody whose trade has the name of a thing: "cleaners", "commuters". */
  private boolean working(int head) {
    String lemma = noun(head);
    NounClass sort = Lexicon.get().nounClass(lemma);
    return (sort == NounClass.OBJECT || sort == NounClass.ABSTRACT || sort == NounClass.GROUP)
        && lemma.endsWith("er")
        && Lexicon.get().isRole(lemma);
  }

  private boolean unknown(int head) {
    return Lexicon.get().nounClass(context.noun(head)) == NounClass.NONE
        && tokens.isCapitalised(head);
  }
}
