package dev.twosource.reading.quantity;

import dev.twosource.reading.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads numbers that begin with digits, with the scale words and letters behind them. */
final class DigitNumbers extends NumberCursor {
  DigitNumbers(Tokens tokens, int first) {
    super(tokens, first);
  }

  @Nullable Numeral digits() {
    double value = Numerals.parse(tokens.text(first));
    if (Double.isNaN(value)) {
      return null;
    }
    if (dottedThousands()) {
      value *= 1000; // "86.500 euros"
    }
    p = first + 1;
    if (decimalComma()) {
      // "41,5 percent"
      double tenths = Numerals.parse(tokens.text(first + 2));
      value += tenths / (tokens.text(first + 2).length() == 1 ? 10 : 100);
      p = first + 3;
    }
    while (spacedThousands(p)) {
      value = value * 1000 + Numerals.parse(tokens.text(p));
      p++;
    }
    if (p < limit && tokens.glued(p) && Numerals.isOrdinalEnding(word(p))) {
      return null;
    }
    if (p < limit
        && tokens.glued(p)
        && word(p).equals("s")
        && tokens.is(p + 1, "of")
        && Numerals.isPowerOfTen(value)) {
      return Numeral.vague(first, p + 1, 2 * value, Double.POSITIVE_INFINITY);
    }
    value = tinyFraction(value);
    value *= letterScale();
    return scaled(p, value, true);
  }

  /** "3/4", "1 1/2", "2½". */
  double tinyFraction(double value) {
    if (p < limit) {
      double vulgar = NumberWords.vulgar(word(p));
      if (!Double.isNaN(vulgar)) {
        p++;
        return value + vulgar;
      }
    }
    double own = slashed(first);
    if (own > 0 && p == first + 1) {
      p = first + 3;
      return own;
    }
    double next = p < limit && tokens.isNumber(p) && !tokens.glued(p) ? slashed(p) : 0;
    if (next > 0) {
      p += 3;
      return value + next;
    }
    return value;
  }

  /** The fraction "1/2" that begins at a token, or 0. "9/11" and dates are none. */
  double slashed(int i) {
    if (i + 2 >= limit
        || !word(i + 1).equals("/")
        || !tokens.glued(i + 1)
        || !tokens.glued(i + 2)
        || word(i).length() != 1
        || tokens.is(i + 3, "/")
        || i > 0 && tokens.is(i - 1, "/")) {
      return 0;
    }
    int below =
        switch (word(i + 2)) {
          case "2" -> 2;
          case "3" -> 3;
          case "4" -> 4;
          case "5" -> 5;
          case "8" -> 8;
          default -> 0;
        };
    int above = word(i).charAt(0) - '0';
    return above > 0 && above < below ? (double) above / below : 0;
  }

  /** Whether a comma and one or two digits before a share or a scale are a fraction: "41,5 %". */
  private boolean decimalComma() {
    return first + 3 < limit
        && tokens.is(first + 1, ",")
        && tokens.glued(first + 1)
        && tokens.glued(first + 2)
        && tokens.isNumber(first + 2)
        && tokens.text(first + 2).length() <= 2
        && tokens.text(first).length() <= 3
        && tokens.is(first + 3, "percent", "per", "pc", "%", "million", "billion");
  }

  /**
   * Whether the dot of "86.500 euros" or "12.500 houses" sets thousands apart, as on the Continent:
   * three digits behind it, and what is counted or paid. A price may well have three decimals
   * ("14.385 euros"), but not two zeros at their end.
   */
  private boolean dottedThousands() {
    String text = tokens.text(first);
    int dot = text.length() - 4;
    if (dot < 1 || dot > 3 || text.charAt(dot) != '.' || text.charAt(0) == '0') {
      return false;
    }
    if (Currencies.after(tokens, first + 1) != null || tokens.is(first - 1, "€")) {
      return dot > 1 && text.endsWith("00");
    }
    return Units.at(tokens, first + 1) == null && countedBehind(first + 1);
  }

  /** Whether three digits follow after one narrow space, as in "10 000". */
  boolean spacedThousands(int i) {
    if (i >= limit
        || !tokens.isNumber(i)
        || word(i).length() != 3
        || tokens.start(i) != tokens.end(i - 1) + 1) {
      return false;
    }
    String before = tokens.text(i - 1);
    char gap = tokens.document().charAt(tokens.end(i - 1));
    boolean plain =
        before.length() <= 3 && before.indexOf('.') < 0 && before.charAt(0) != '0' || i - 1 > first;
    return plain
        && !Double.isNaN(Numerals.parse(tokens.text(i)))
        && (gap != ' ' || word(i).equals("000") || i == first + 1 && countedBehind(i + 1));
  }

  /**
   * Whether "12 500 houses" is one number with a plain space in it, and not a day, a page or the
   * number of a thing with another number behind it.
   */
  private boolean countedBehind(int noun) {
    String next = word(noun);
    boolean named =
        first > 0
            && (tokens.isCapitalised(first - 1)
                    && tokens.isWord(first - 1)
                    && first - 1 > tokens.sentences().get(tokens.sentenceOf(first)).firstToken()
                || tokens.is(first - 1, "on", "in", "by", "no", "number", "page", "route", "bus"));
    return !named
        && tokens.isWord(noun)
        && next.length() > 3
        && (next.endsWith("s") || next.equals("people"));
  }

  /** The factor of a letter that stands directly after digits, or after an amount of money. */
  double letterScale() {
    if (p >= limit) {
      return 1;
    }
    Currencies.Match sign = first > 0 ? Currencies.before(tokens, first - 1) : null;
    boolean money = sign != null && sign.end() == first;
    if (!tokens.glued(p) && !money) {
      return 1;
    }
    double factor =
        switch (tokens.text(p)) {
          case "k", "K" -> tokens.is(p + 1, "run", "race", "walk", "route") ? 1 : 1e3;
          case "m", "M" -> money || !metresAhead() ? 1e6 : 1;
          case "b", "B" -> money ? 1e9 : 1;
          case "t", "T" -> money ? 1e12 : 1;
          case "MM" -> money ? 1e6 : 1;
          case "cr", "Cr" -> money ? 1e7 : 1;
          default -> 1;
        };
    if (factor > 1) {
      p++;
    }
    return factor;
  }

  /** Whether the "m" at {@code p} is for metres: "a 3m wall", "the 100m hurdles", "2m high". */
  boolean metresAhead() {
    if (tokens.text(p).equals("M")) {
      return false;
    }
    String next = word(p + 1);
    return switch (next) {
      case "high",
          "tall",
          "long",
          "wide",
          "deep",
          "thick",
          "above",
          "below",
          "away",
          "apart",
          "ahead",
          "behind",
          "from",
          "sprint",
          "race",
          "relay",
          "hurdles",
          "freestyle",
          "butterfly",
          "backstroke",
          "breaststroke",
          "medley",
          "dash",
          "final",
          "champion",
          "record",
          "runner",
          "steeplechase",
          "wall",
          "fence",
          "wave",
          "waves",
          "drop",
          "fall",
          "tower",
          "mast",
          "x",
          "×",
          "pool",
          "rifle",
          "pistol",
          "title",
          "gold",
          "event",
          "underground",
          "upstream",
          "downstream",
          "swell",
          "crater",
          "statue",
          "ladder",
          "tunnel" ->
          true;
      default -> tokens.is(first - 1, "'s", "'", "x", "×") || course() || leap() || fallen();
    };
  }

  /** "in the 100m", "ran the 1500m in May": the length of a course, and no sum of anything. */
  private boolean course() {
    boolean length =
        switch (tokens.text(first)) {
          case "50",
              "60",
              "100",
              "110",
              "200",
              "300",
              "400",
              "500",
              "600",
              "800",
              "1000",
              "1,000",
              "1500",
              "1,500",
              "3000",
              "3,000",
              "5000",
              "5,000",
              "10000",
              "10,000" ->
              true;
          default -> false;
        };
    boolean ends =
        p + 1 >= limit
            || !tokens.isWord(p + 1)
            || tokens.is(p + 1, "in", "and", "at", "on", "with", "but", "as", "when", "while");
    return length
        && ends
        && tokens.is(first - 1, "the", "over", "men's", "women's", "his", "her")
        && !tokens.is(first - 2, "of");
  }

  /**
   * "fell about 600m to his death", "plunged 30m down a slope": how far down somebody or something
   * came. Profits fall as well, but neither off a ridge nor into a gorge.
   */
  private boolean fallen() {
    boolean hedged =
        tokens.is(
            first - 1,
            "about",
            "around",
            "some",
            "nearly",
            "almost",
            "over",
            "approximately",
            "roughly");
    int verb = hedged ? first - 1 : first;
    boolean falls =
        tokens.is(
            verb - 1,
            "fell",
            "fall",
            "falling",
            "fallen",
            "plunged",
            "plunge",
            "plunging",
            "plummeted",
            "plummeting",
            "tumbled",
            "tumbling",
            "slid",
            "sliding",
            "rolled",
            "rolling",
            "dropped",
            "dropping",
            "slipped");
    boolean ground =
        tokens.is(p + 1, "down", "into", "off", "onto", "through")
            && tokens.is(p + 2, "a", "an", "the", "his", "her", "its", "their")
            && !tokens.is(p + 3, "red", "year", "quarter", "month", "first", "second");
    boolean death =
        tokens.is(p + 1, "to")
            && tokens.is(p + 2, "his", "her", "their", "its", "the")
            && tokens.is(p + 3, "death", "deaths", "ground", "floor", "bottom", "street", "rocks");
    return falls && (ground || death || tokens.is(p + 1, "while") && tokens.is(p + 2, CLIMBING));
  }

  private static final String[] CLIMBING = {
    "climbing", "abseiling", "descending", "hiking", "walking", "skiing", "ascending", "scaling"
  };

  /** "cleared 2.04m", "a throw of 89.94m": how high and far somebody came. */
  private boolean leap() {
    String number = tokens.text(first);
    int dot = number.indexOf('.');
    int verb =
        tokens.is(first - 1, "of", "to", "just", "over", "only", "about") ? first - 2 : first - 1;
    return dot > 0
        && dot < 3
        && tokens.is(
            verb,
            "cleared",
            "jumped",
            "jump",
            "leapt",
            "leaped",
            "leap",
            "threw",
            "throw",
            "vaulted",
            "vault",
            "hurled",
            "putt",
            "clearing",
            "jumping",
            "throwing",
            "clearance",
            "dived");
  }
}
