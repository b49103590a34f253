package dev.twosource.kinds.amount;

import dev.twosource.kinds.context.Animals;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a length is of: how long or high something is, how far off, how far somebody went. */
final class LengthTopics {
  private LengthTopics() {}

  static @Nullable String length(Context context, int from, int first, int end, int to) {
    Tokens tokens = context.tokens();
    int i = end;
    if (tokens.is(i, "-")) {
      i++;
    }
    for (int k = i; tokens.is(i, "(") && k < i + 7; k++) {
      i = tokens.is(k, ")") ? k + 1 : i;
    }
    if (tokens.is(i, "long", "in") && (tokens.is(i, "long") || tokens.is(i + 1, "length"))) {
      return "length";
    }
    // "nine metres from snout to tail"
    int whole = tokens.is(end + 1, "the", "its", "her", "his") ? end + 2 : end + 1;
    if (tokens.is(end, "from")
        && ENDS.contains(tokens.lower(whole))
        && tokens.is(whole + 1, "to")) {
      return "length";
    }
    if (tokens.is(first - 1, "measures", "measured")
        && (tokens.is(first - 2, "it")
            || LONG.contains(context.noun(first - 2))
            || Animals.is(context.noun(first - 2)))
        && !tokens.is(i, "in", "by", "across", "wide", "high", "tall", "deep", "thick", "x")) {
      return "length"; // "it measures 25.2 kilometres"
    }
    // "missed a school by 15 metres"
    if (tokens.is(first - 1, "by")
        && context.find(Math.max(from, first - 8), first, MISSING::contains) >= 0) {
      return "missed";
    }
    String gap = gap(context, from, first, end, to);
    if (gap != null) {
      return gap;
    }
    if (tokens.is(first + 1, "-") && end - first <= 3) {
      Sentence sentence = tokens.sentences().get(tokens.sentenceOf(first));
      Phrase phrase = context.clauses(sentence).phraseAt(first);
      if (phrase != null && phrase.head() >= end) {
        return extent(context, phrase.head(), end);
      }
    }
    boolean fall = context.find(Math.max(from, first - 2), first, FALLING::contains) >= 0;
    boolean heading =
        COMPASS.contains(tokens.lower(i))
            || tokens.is(i + 1, "-")
                && COMPASS.contains(tokens.lower(i) + "-" + tokens.lower(i + 2));
    if (fall && !heading) {
      return "fell";
    }
    int moving = context.find(Math.max(from, first - 4), first, MOVING::contains);
    boolean moved = moving >= 0 && !tokens.is(moving + 1, "into", "aground", "out");
    if (moved && tokens.is(i, "beneath", "under", "below", "down", "up", "underground")) {
      return context.find(Math.max(from, first - 4), first, WALKING::contains) >= 0
          ? "path"
          : "length";
    }
    if (journey(context, first)) {
      return "path";
    }
    if (tokens.is(first - 1, "of") && JOURNEYS.contains(context.noun(first - 2))) {
      return "path"; // "a solo row of 2,400 miles"
    }
    if (tokens.is(i, "deep", "underground", "underwater", "down", "beneath", "below", "under")) {
      return "depth";
    }
    if (tokens.is(i, "high", "tall", "up")) {
      return tokens.is(i, "up") && tokens.is(i + 1, "the") ? "away" : "height";
    }
    if (tokens.is(i, "wide", "across")) {
      return "width";
    }
    if (tokens.is(first - 1, "of", "to")) {
      String named = AmountWords.strong(AmountKind.Sort.DISTANCE, tokens.lower(first - 2));
      if (named != null && !named.equals("away")) {
        return named; // "at a depth of 10 km"
      }
    }
    // "400 metres of road", "12 km of the railway line"
    int lying = context.find(end, Math.min(to, end + 4), LINES::contains);
    if (lying >= 0 && tokens.is(end, "of")) {
      return "length";
    }
    // "a three-kilometre protection zone"
    int zone =
        context.find(end, Math.min(to, end + 4), w -> w.equals("zone") || w.equals("radius"));
    if (zone >= 0) {
      return "radius";
    }
    boolean level =
        !tokens.is(end - 1, FAR)
            && context.find(Math.max(from, first - 10), first, LEVEL::contains) >= 0
            && tokens.is(first - 1, "to", "at", "peaked", "reached");
    if (level) {
      return "level";
    }
    boolean snow = context.find(end, Math.min(to, end + 4), SNOW::contains) >= 0;
    if (snow) {
      return "rain";
    }
    boolean runs = context.findLast(Math.max(from, first - 3), first, LYING::contains) >= 0;
    if (runs
        && context.findLast(Math.max(from, first - 9), first, w -> LONG.contains(w)) >= 0
        && !tokens.is(end, "from", "away")) {
      return "length"; // "a trench running for five miles"
    }
    boolean lies =
        moved
            && tokens.is(end, "from")
            && context.find(Math.max(from, first - 4), first, LYING::contains) >= 0
            && context.find(end, Math.min(to, end + 9), w -> w.equals("to")) < 0;
    if (lies) {
      return "away"; // "a motorway that runs 300 metres from its church"
    }
    if (moved
        && tokens.is(
            end, "along", "to", "from", "in", "of", "before", "over", "through", "towards",
            "toward", "into", "beyond")) {
      return context.find(Math.max(from, first - 4), first, LYING::contains) >= 0
          ? "length"
          : "path";
    }
    // "the 13 kilometres from Ghent to Aalst"
    int whence =
        context.find(end, Math.min(to, end + 2), w -> w.equals("from") || w.equals("between"));
    int whither =
        whence < 0
            ? -1
            : context.find(
                whence + 2,
                Math.min(to, whence + 8),
                w -> w.equals(tokens.is(whence, "between") ? "and" : "to"));
    if (whither >= 0 && context.find(whence, whither, APARTS::contains) < 0) {
      return "path";
    }
    if (tokens.is(i, "(")) {
      // "55 kilometers (34 miles) west of the town"
      int close = context.find(i, Math.min(to, i + 6), word -> word.equals(")"));
      i = close < 0 ? i : close + 1;
    }
    for (int k = i; k < Math.min(to, i + 5); k++) {
      if (tokens.is(k, "from", "off", "away", "offshore", "inland", "outside", "short")
          || tokens.is(k, "of") && k > i
          || tokens.is(k, "out") && !tokens.is(k + 1, "of")) {
        boolean compass = tokens.is(k, "of") && COMPASS.contains(tokens.lower(k - 1));
        return !compass
                && tokens.is(k, "of")
                && AmountWords.weak(AmountKind.Sort.DISTANCE, tokens.lower(k - 1)) == null
            ? null
            : "away";
      }
      boolean direction =
          tokens.is(k, "-", "to", "the", "or", "so", "due", "further", "just", "due", "more")
              || AmountWords.weak(AmountKind.Sort.DISTANCE, tokens.lower(k)) != null;
      if (!direction) {
        break;
      }
    }
    boolean within = tokens.is(first, "within") && tokens.is(end, "of");
    return within ? "away" : null;
  }

  private static final String[] FAR = {
    "km", "kilometres", "kilometers", "miles", "kilometre", "mile"
  };

  /**
   * "A gap of 270 km between them", "nine miles lay between him and the beach", "came to within 900
   * metres of the road", "widened the zone to ten km"; or null.
   */
  private static @Nullable String gap(Context context, int from, int first, int end, int to) {
    Tokens tokens = context.tokens();
    boolean between =
        context.find(end, Math.min(to, end + 5), w -> w.equals("between")) >= 0
            && (tokens.is(first - 1, "of") && GAPS.contains(tokens.lower(first - 2))
                || tokens.is(end, "lay", "lie", "lies", "separate", "separated"));
    boolean kept =
        tokens.is(first - 1, "of")
            && tokens.is(first - 2, "distance", "gap")
            && tokens.is(end, "from", "to", "between");
    boolean within =
        tokens.is(end, "of") && tokens.is(tokens.is(first, "within") ? first : first - 1, "within");
    if (between || kept || within) {
      return "away";
    }
    boolean zone =
        tokens.is(first - 1, "to", "of", "at", "from")
            && context.find(Math.max(from, first - 10), first, ZONES::contains) >= 0;
    return zone ? "radius" : null;
  }

  private static final Set<String> GAPS =
      Set.of("gap", "distance", "interval", "margin", "clearance", "spacing");

  private static final Set<String> ZONES =
      Set.of("zone", "belt", "buffer", "radius", "perimeter", "cordon");

  /** What ends the phrase that tells from where to where. */
  private static final Set<String> APARTS =
      Set.of(",", "when", "while", "where", "who", "as", "before", "after");

  private static final Set<String> MISSING = WordList.set("missed missing misses avoided");

  /**
   * How a thing is measured that is told by its one measure: "a 14-metre crack", "a 40-metre mast".
   */
  private static String extent(Context context, int head, int end) {
    String noun = context.noun(head);
    String named =
        LONG.contains(noun)
            ? "length"
            : TALL.contains(noun)
                ? "height"
                : JOURNEYS.contains(noun)
                    ? "path"
                    : AmountWords.strong(AmountKind.Sort.DISTANCE, context.tokens().lower(head));
    for (int i = end; named == null && i < head; i++) {
      named = AmountWords.strong(AmountKind.Sort.DISTANCE, context.tokens().lower(i));
    }
    return named == null ? "" : named;
  }

  /** "Their flight of last Saturday measured 128 km". */
  private static boolean journey(Context context, int first) {
    Sentence sentence = context.tokens().sentences().get(context.tokens().sentenceOf(first));
    for (Clause clause : context.clauses(sentence).clauses()) {
      boolean here =
          MEASURING.contains(context.verb(clause.verb()))
              && clause.objects().stream().anyMatch(phrase -> phrase.covers(first));
      if (here
          && clause.subjects().stream().anyMatch(s -> JOURNEYS.contains(context.noun(s.head())))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> MEASURING = Set.of("measure", "be", "total", "cover", "span");

  /** What somebody covers from end to end. */
  private static final Set<String> JOURNEYS =
      WordList.set(
          """
              journey voyage trip row trek hike ride swim paddle drive flight expedition pilgrimage
              marathon race stage odyssey haul dash hop detour path walk route commute way
              course""");

  /** The foremost part of an animal or a vessel. */
  private static final Set<String> ENDS =
      Set.of(
          "snout", "nose", "head", "beak", "bill", "bow", "bows", "prow", "tip", "end", "muzzle");

  private static final Set<String> LONG =
      WordList.set(
          """
              crack trench ditch fissure tunnel bridge viaduct road line track pipeline pipe cable
              fence canal pier jetty runway queue convoy ship boat yacht vessel trawler barge ferry
              whale shark train banner rope breach gash rift corridor border promenade""");

  private static final Set<String> TALL =
      WordList.set(
          """
              tower mast statue tree chimney building skyscraper block pylon pole turbine monument
              obelisk cliff column rocket launcher spire minaret crane flagpole dam mountain peak
              waterfall dune""");

  private static final Set<String> LINES =
      WordList.set(
          """
              road roads track tracks rail railway line fence wall pipeline pipe cable coast
              coastline beach river dyke levee motorway highway""");

  private static final Set<String> COMPASS =
      WordList.set(
          """
              north south east west northeast northwest southeast southwest north-east north-west
              south-east south-west""");

  private static final Set<String> FALLING =
      Set.of("fell", "plunged", "plunging", "tumbled", "falling", "slipped");

  private static final Set<String> LEVEL =
      Set.of("river", "level", "water", "flood", "gauge", "lake", "stood", "peaked", "tide");

  private static final Set<String> SNOW = Set.of("snow", "rain", "snowfall", "rainfall", "hail");

  private static final Set<String> LYING =
      Set.of("run", "runs", "running", "stretch", "stretches", "stretched");

  private static final Set<String> WALKING =
      Set.of(
          "walked", "marched", "covered", "travelled", "traveled", "drove", "rode", "swam", "went");

  private static final Set<String> MOVING =
      WordList.set(
          """
              walked marched covered travelled traveled drove rode ran run runs running swam cycled
              went stretch stretches stretched hiked tracked advanced advance pushed retreated travel
              walk march drive ride cycle trek hike cover swum flew flown fly sailed sail paddled
              rowed trekked floated swim walks marches drives rides cycles treks hikes covers
              drifted skied ski skated skate jogged jog pedalled pedaled kayaked canoed galloped
              crawled crept motored towed steamed""");
}
