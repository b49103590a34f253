package dev.twosource.reading.quantity;

import dev.twosource.document.Block;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Tokens;

/** Tells numbers that count nothing: names, models, addresses, lists, years and idioms. */
final class Labels {
  private Labels() {}

  /**
   * The token after the label that a number is part of.
   *
   * @param t the document's tokens
   * @param n a number
   * @return the token after the label, or -1 where the number counts or measures something
   */
  static int end(Tokens t, Numeral n) {
    int i = n.firstToken();
    int end = n.endToken();
    boolean bits = Numerals.isHyphen(t.lower(end)) && t.glued(end + 1) && t.is(end + 1, "bit");
    if (named(t, i, n) || bits || t.is(end, "caliber", "calibre")) {
      return gluedTail(t, end);
    }
    if (!n.digits()) {
      boolean title =
          t.isCapitalised(i) && i > 0 && t.sentenceOf(i - 1) == t.sentenceOf(i) && !headline(t, i);
      return title
              && end == i + 1
              && (t.isCapitalised(i - 1) || t.is(i - 1, "of") && t.isCapitalised(i - 2))
          ? end
          : -1;
    }
    if (slashed(t, end)) {
      int stop = end + 2;
      return t.is(stop, "/") && t.isNumber(stop + 1) ? stop + 2 : stop;
    }
    if (end == i + 1 && telephone(t, i) > 0) {
      return telephone(t, i);
    }
    if (isChain(t, end) || isSeason(t, i, end) || airliner(t, i, end)) {
      return gluedTail(t, end);
    }
    if (craft(t, i, end)) {
      return end;
    }
    if (outOf(t, end)) {
      return end + 4;
    }
    if (end < t.size() && t.glued(end) && t.isWord(end)) {
      return Amount.unitAt(t, end, n.value()) != null ? -1 : gluedTail(t, end);
    }
    if (i > 0 && t.glued(i) && modelDash(t, i)) {
      return gluedTail(t, end);
    }
    if (listNumber(t, i, end) || address(t, i, end)) {
      return end;
    }
    return modelName(t, i, end, n) ? end : -1;
  }

  /** "4-4-2", "2025-05-20": three numbers and more. */
  private static boolean isChain(Tokens t, int end) {
    return Numerals.isHyphen(t.lower(end))
        && t.glued(end)
        && t.glued(end + 1)
        && t.isNumber(end + 1)
        && Numerals.isHyphen(t.lower(end + 2))
        && t.glued(end + 2)
        && t.glued(end + 3)
        && t.isNumber(end + 3);
  }

  /** "Boeing 787-8", "a 737-800": a model and its variant, and no range. */
  private static boolean airliner(Tokens t, int i, int end) {
    boolean variant =
        end == i + 1
            && Numerals.isHyphen(t.lower(end))
            && t.glued(end)
            && t.glued(end + 1)
            && t.isNumber(end + 1);
    String model = t.text(i);
    boolean jet = model.length() == 3 && model.charAt(0) == '7' && model.charAt(2) == '7';
    return variant
        && (jet && t.text(end + 1).endsWith("00") && !plural(t, end + 2) && !t.is(end + 2, "people")
            || t.is(i - 1, "boeing", "embraer", "antonov", "tupolev", "ilyushin", "atr", "dash"));
  }

  /**
   * "its 777 airliner", "a 911 sports car", "five new 737 aircraft", "40 class 800 trains": which
   * model a vehicle is of. It is one vehicle, or another number has told how many.
   */
  private static boolean craft(Tokens t, int i, int end) {
    if (end != i + 1 || i == 0 || !plainDigits(t.text(i)) || t.text(i).length() < 2) {
      return false;
    }
    int head = vehicle(t, end) ? end : t.isWord(end) && vehicle(t, end + 1) ? end + 1 : -1;
    if (head < 0 || Units.at(t, end) != null) {
      return false;
    }
    String model = t.text(i);
    boolean jet = model.length() == 3 && model.charAt(0) == '7' && model.charAt(2) == '7';
    boolean one =
        !plural(t, head)
            && !t.is(head, "aircraft", "craft", "hovercraft", "spacecraft")
            && (NounWords.isDeterminer(t.lower(i - 1)) || t.is(i - 1, "'s", "\u2019s", "first"));
    boolean series = head > end && t.is(end, "series", "class");
    return jet && CRAFT.contains(t.lower(head)) || series || one || counted(t, i);
  }

  private static final WordSet CRAFT =
      WordList.probed(
          """
              aircraft airplane airplanes aeroplane aeroplanes plane planes jet jets airliner
              airliners jetliner jetliners superjumbo superjumbos freighter freighters
              dreamliner dreamliners train trains tram trams""");

  private static boolean vehicle(Tokens t, int i) {
    String word = t.lower(i);
    return t.isWord(i)
        && (Lexicon.get().nounClass(Lexicon.get().lemma(word, false)) == NounClass.VEHICLE
            || CRAFT.contains(word));
  }

  /** Whether a number stands before, and no more between the two than what sort they are of. */
  private static boolean counted(Tokens t, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
      boolean number =
          t.isNumber(k) || NumberWords.small(t.lower(k)) > 1 || NumberWords.scale(t.lower(k)) > 0;
      if (number) {
        return k < i - 1 && t.sentenceOf(k) == t.sentenceOf(i);
      }
      boolean sort = t.is(k, "class", "series");
      if (!t.isWord(k) || NounWords.isStop(t.lower(k)) || plural(t, k) && !sort) {
        return false;
      }
    }
    return false;
  }

  /** "hit 14-of-22", "went 4-for-5": what a player did of what he tried. */
  private static boolean outOf(Tokens t, int end) {
    return Numerals.isHyphen(t.lower(end))
        && t.glued(end + 1)
        && t.is(end + 1, "of", "for")
        && Numerals.isHyphen(t.lower(end + 2))
        && t.glued(end + 3)
        && t.isNumber(end + 3);
  }

  /** "2010-11", "2010-2011". */
  private static boolean isSeason(Tokens t, int i, int end) {
    if (t.text(i).equals("24")
        && t.glued(end)
        && t.glued(end + 1)
        && t.is(end + 1, "7")
        && Numerals.isHyphen(t.lower(end))) {
      return true;
    }
    boolean dash =
        (Numerals.isHyphen(t.lower(end)) || t.is(end, "–"))
            && t.glued(end)
            && t.isNumber(end + 1)
            && t.glued(end + 1);
    if (!dash || end != i + 1 || t.text(i).length() != 4 || !plainDigits(t.text(i))) {
      return false;
    }
    double first = Numerals.parse(t.text(i));
    double second = Numerals.parse(t.text(end + 1));
    boolean years = first >= 1700 && first <= 2100;
    return years
        && (t.text(end + 1).length() == 2 && second == (first + 1) % 100
            || second > first && second <= 2100 && second < first + 60);
  }

  private static boolean headline(Tokens t, int i) {
    return t.sentences().get(t.sentenceOf(i)).role() != Block.Role.BODY;
  }

  /** A word that numbers what follows: "No. 10", "flight 370", "Article Five". */
  private static boolean named(Tokens t, int i, Numeral n) {
    if (i == 0
        || t.sentenceOf(i - 1) != t.sentenceOf(i)
        || n.value() != Math.rint(n.value())
        || t.text(i).indexOf(',') >= 0) {
      return false;
    }
    if (t.is(i - 1, "last", "final")
        && (n.value() == 4 || n.value() == 8 || n.value() == 16 || n.value() == 32)) {
      return !plural(t, n.endToken()); // "the last eight of the cup"
    }
    boolean capital = t.isCapitalised(i - 1);
    boolean opener = t.sentences().get(t.sentenceOf(i)).firstToken() == i - 1;
    return switch (t.lower(i - 1)) {
      case "no.", "nos.", "#", "№", "size" -> !t.lower(i - 1).equals("#") || t.glued(i);
      case "no" -> capital && n.digits() && !t.is(i + 1, "people", "deaths") && n.value() < 1000;
      case "number",
          "numbers",
          "route",
          "flight",
          "room",
          "channel",
          "apartment",
          "suite",
          "chapter",
          "article",
          "platform",
          "highway",
          "interstate",
          "autoroute",
          "motorway",
          "freeway",
          "episode",
          "runway",
          "pier",
          "reactor",
          "resolution",
          "version",
          "appendix",
          "annex",
          "clause",
          "paragraph",
          "page",
          "pages",
          "verse",
          "psalm",
          "exhibit",
          "bus",
          "seat",
          "cell",
          "gate",
          "terminal",
          "section",
          "sections",
          "category",
          "phase",
          "stage",
          "tier",
          "type",
          "grade",
          "level",
          "lane",
          "volume",
          "figure",
          "table",
          "lot",
          "track",
          "bay",
          "ward",
          "unit",
          "zone",
          "area",
          "sector",
          "district",
          "precinct",
          "squadron",
          "brigade",
          "mark",
          "round",
          "form",
          "radio",
          "rule",
          "class",
          "formula",
          "series",
          "day",
          "week",
          "season",
          "schedule",
          "title",
          "chromosome",
          "code",
          "line",
          "hole",
          "lap",
          "step",
          "part",
          "book",
          "game",
          "race",
          "division",
          "group",
          "league",
          "hurricane",
          "building",
          "hangar",
          "proposition",
          "amendment",
          "station",
          "year" ->
          n.digits()
              ? !plural(t, n.endToken()) || capital && !opener && !titled(t, i)
              : capital && t.isCapitalised(i);
      default -> false;
    };
  }

  /** Whether the words around have capitals too, as in a headline: "Fire At Pier 9 Sheds". */
  private static boolean titled(Tokens t, int i) {
    return t.isCapitalised(i - 2) || t.isCapitalised(i + 1);
  }

  static boolean plural(Tokens t, int i) {
    return t.isWord(i) && !NounWords.isStop(t.lower(i)) && NounWords.isPlural(t.lower(i));
  }

  /** "24/7", "9/11", "2/3/2021". */
  private static boolean slashed(Tokens t, int end) {
    return t.is(end, "/") && t.glued(end) && t.isNumber(end + 1) && t.glued(end + 1);
  }

  /** The token after a telephone number that begins here, or -1. */
  private static int telephone(Tokens t, int i) {
    int at = i;
    int digits = 0;
    int groups = 0;
    while (t.isNumber(at) && groups < 6 && plainDigits(t.text(at))) {
      digits += t.text(at).length();
      groups++;
      at++;
      boolean dash = Numerals.isHyphen(t.lower(at)) && t.isNumber(at + 1);
      if (dash || t.is(at, ")") && t.isNumber(at + 1)) {
        at++;
      }
    }
    boolean zero = t.text(i).charAt(0) == '0' && t.text(i).length() > 1;
    boolean plus = i > 0 && t.is(i - 1, "+");
    boolean shape = groups >= 3 && digits >= 9 || groups >= 2 && (zero || plus) && digits >= 7;
    boolean code = groups == 1 && (zero || digits >= 9 && plus);
    return shape || code ? at : -1;
  }

  private static boolean plainDigits(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return word.length() <= 5;
  }

  /** "B-52", "Covid-19", "mid-30s": a dash glued to a word before the number. */
  private static boolean modelDash(Tokens t, int i) {
    return Numerals.isHyphen(t.lower(i - 1))
        && t.glued(i - 1)
        && t.isWord(i - 2)
        && NumberWords.small(t.lower(i - 2)) < 0
        && NumberWords.scale(t.lower(i - 2)) == 0
        && !t.is(i - 2, "magnitude", "m", "bn", "k", "million");
  }

  private static int gluedTail(Tokens t, int end) {
    int at = end;
    while (at < t.size() && at < end + 8 && t.glued(at)) {
      boolean joined = t.isWord(at) || t.isNumber(at);
      boolean dash =
          (Numerals.isHyphen(t.lower(at)) || t.is(at, "–"))
              && t.glued(at + 1)
              && t.isNumber(at + 1);
      if (!joined && !dash) {
        break;
      }
      at++;
    }
    return at;
  }

  /** A number alone at the start of a line: "1. Who won?", "2) ...". */
  private static boolean listNumber(Tokens t, int i, int end) {
    int first = t.sentences().get(t.sentenceOf(i)).firstToken();
    boolean opens = i == first || i == first + 1 && t.is(first, "(");
    return opens && t.is(end, ".", ")") && t.glued(end);
  }

  /** "10 Downing Street", "1600 Pennsylvania Avenue". */
  private static boolean address(Tokens t, int i, int end) {
    if (!t.isCapitalised(end) && !t.isNumber(end)) {
      return false;
    }
    for (int k = end + 1; k < end + 4; k++) {
      if (!t.isCapitalised(k) && !t.is(k, "th", "nd", "st", "rd")) {
        return false;
      }
      switch (t.lower(k)) {
        case "street",
            "st",
            "st.",
            "avenue",
            "ave",
            "ave.",
            "road",
            "rd",
            "lane",
            "drive",
            "boulevard",
            "blvd",
            "terrace",
            "crescent",
            "square",
            "place",
            "way",
            "row",
            "court",
            "close",
            "gardens",
            "mews" -> {
          return !t.text(i).contains(",");
        }
        default -> {}
      }
    }
    return false;
  }

  /**
   * "Apollo 11", "the iPhone 15", "Agenda 2030": a whole number right after a name that it does not
   * count after.
   */
  private static boolean modelName(Tokens t, int i, int end, Numeral n) {
    if (end != i + 1
        || i == 0
        || t.sentenceOf(i - 1) != t.sentenceOf(i)
        || n.value() != Math.rint(n.value())
        || t.text(i).indexOf(',') >= 0
        || n.value() > 9999) {
      return false;
    }
    int first = t.sentences().get(t.sentenceOf(i)).firstToken();
    if (serial(t, i, end)) {
      return true;
    }
    boolean mixed = hasInnerCapital(t.text(i - 1)) && !headline(t, i);
    boolean name =
        t.isCapitalised(i - 1)
            && i - 1 > first
            && !headline(t, i)
            && !NounWords.isStop(t.lower(i - 1));
    if (!name && !mixed) {
      return false;
    }
    if (Hedges.before(t, i) != null || ClockNumbers.isMonth(t.lower(i - 1))) {
      return false;
    }
    boolean counts =
        t.isWord(end) && !t.isCapitalised(end) && HeadNouns.find(t, end, n.value() == 1) >= 0
            || t.is(end, "of", "percent", "%")
            || Numerals.isHyphen(t.lower(end)) && t.glued(end)
            || Units.at(t, end) != null;
    boolean determined =
        NounWords.isDeterminer(t.lower(i - 2))
            && Units.at(t, end) == null // "into the Atlantic 380 kilometres from the coast"
            && !t.is(end, "of", "percent", "%"); // "the Apollo 11 crew"
    return !counts || mixed || determined;
  }

  /**
   * "the Japanese Nikkei 225 indexes", "four Rolls-Royce Trent 900 engines", "the Standard &amp;
   * Poor's 500 index": a number at the end of a name that an article or another number stands
   * before.
   */
  private static boolean serial(Tokens t, int i, int end) {
    boolean owner = t.is(i - 1, "'s", "\u2019s") && !plural(t, end);
    int last = owner ? i - 2 : i - 1;
    if (!t.isWord(end)
        || t.isCapitalised(end)
        || headline(t, i)
        || Units.at(t, end) != null
        || t.is(end, "percent", "per", "percentage", "pct", "of", "cents")
        || NumberWords.scale(t.lower(end)) > 0
        || !t.isCapitalised(last)
        || ClockNumbers.isMonth(t.lower(last))
        || Lexicon.get().isPlace(t.lower(last - 1) + " " + t.lower(last))
        || Lexicon.get().demonym(t.lower(last)) != null) {
      return false;
    }
    int names = 0;
    for (int k = last; k >= Math.max(0, last - 6) && t.sentenceOf(k) == t.sentenceOf(i); k--) {
      boolean number = t.isNumber(k) || NumberWords.small(t.lower(k)) > 1;
      if (number || NounWords.isDeterminer(t.lower(k))) {
        // "gives the Liberal Union 34 seats"
        boolean given =
            !number && k > 0 && t.sentenceOf(k - 1) == t.sentenceOf(i) && t.isVerb(k - 1);
        return names > 1 && !given;
      }
      boolean joined = t.is(k, "&") || Numerals.isHyphen(t.lower(k)) && t.glued(k);
      if (!joined && !t.isCapitalised(k)) {
        return false;
      }
      names += joined ? 0 : 1;
    }
    return false;
  }

  private static boolean hasInnerCapital(String word) {
    return word.length() > 2
        && Character.isLowerCase(word.charAt(0))
        && Character.isUpperCase(word.charAt(1));
  }
}
