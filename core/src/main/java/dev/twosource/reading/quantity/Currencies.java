package dev.twosource.reading.quantity;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.reading.Tokens;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Currency signs, codes and English names. Codes are those of ISO 4217 as the JDK knows them; "$"
 * and "dollars" alone are US dollars, "£" and "pounds" sterling, as news English means them. Names
 * that several countries share ("pesos", "rupees") become "XXX:peso" unless the country is said.
 */
final class Currencies {
  private Currencies() {}

  /**
   * A currency in the text.
   *
   * @param code the ISO 4217 code, or "XXX:" and a name
   * @param factor what one of the unit is worth in it: 0.01 for cents and pence
   * @param end the token after it
   */
  record Match(String code, double factor, int end) {}

  static boolean isSymbol(String token) {
    return code(token) != null;
  }

  static boolean isSymbolAt(Tokens tokens, int i) {
    return i >= 0 && i < tokens.size() && isSymbol(tokens.text(i));
  }

  private static @Nullable String code(String sign) {
    return switch (sign) {
      case "$", "＄" -> "USD";
      case "£", "￡" -> "GBP";
      case "€" -> "EUR";
      case "¥", "￥" -> "JPY";
      case "₹" -> "INR";
      case "₽" -> "RUB";
      case "₩" -> "KRW";
      case "₺" -> "TRY";
      case "₴" -> "UAH";
      case "₪" -> "ILS";
      case "₫" -> "VND";
      case "₦" -> "NGN";
      case "₱" -> "PHP";
      case "฿" -> "THB";
      case "₡" -> "CRC";
      case "₲" -> "PYG";
      case "₸" -> "KZT";
      case "₾" -> "GEL";
      case "₵" -> "GHS";
      default -> null;
    };
  }

  /** The currency that letters directly before a dollar sign tell ("US$", "A$", "HK$"). */
  private static @Nullable String dollar(String letters) {
    return switch (letters) {
      case "US", "U.S.", "USD" -> "USD";
      case "A", "AU", "Aus", "AUD" -> "AUD";
      case "C", "CA", "Can", "CAD", "CDN" -> "CAD";
      case "HK" -> "HKD";
      case "NZ" -> "NZD";
      case "S", "SG" -> "SGD";
      case "NT" -> "TWD";
      case "R" -> "BRL";
      case "J" -> "JMD";
      case "MX" -> "MXN";
      case "FJ" -> "FJD";
      case "TT" -> "TTD";
      case "EC" -> "XCD";
      case "BZ" -> "BZD";
      case "NA" -> "NAD";
      case "LR" -> "LRD";
      case "GY" -> "GYD";
      case "CI" -> "KYD";
      case "BM" -> "BMD";
      case "BDS", "Bds" -> "BBD";
      case "SI", "SB" -> "SBD";
      case "RD" -> "DOP";
      case "COL" -> "COP";
      case "ZW" -> "ZWL";
      case "GB", "UK" -> "GBP";
      default -> null;
    };
  }

  /** The sign or code that begins at a token and stands before an amount, or null. */
  static @Nullable Match before(Tokens t, int i) {
    if (i >= t.size()) {
      return null;
    }
    String word = t.text(i);
    String own = code(word);
    if (own != null && word.equals("$") && otherDollar(t, i)) {
      own = "XXX:dollar";
    }
    if (own != null) {
      return new Match(own, 1, i + 1);
    }
    if (word.length() > 4 || !Character.isUpperCase(word.charAt(0))) {
      return null;
    }
    if (isSymbolAt(t, i + 1)) {
      String special =
          t.glued(i + 1) || word.length() > 1
              ? dollar(word)
              : null; // "A $20 note" is none of Australia's
      return special == null ? null : new Match(special, 1, i + 2);
    }
    if (word.equals("GH") && t.is(i + 1, "¢") && t.isNumber(i + 2)) {
      return new Match("GHS", 1, i + 2);
    }
    boolean dot = DOTTED.contains(word) && t.is(i + 1, ".") && t.glued(i + 1);
    int number = dot ? i + 2 : i + 1;
    if (!t.isNumber(number)) {
      return null;
    }
    String letters = t.glued(i + 1) || word.length() > 1 ? letters(word) : null;
    if (letters == null && (t.glued(number) || scaled(t, number + 1))) {
      letters = gulf(word);
    }
    if (letters != null) {
      return new Match(letters, 1, number);
    }
    String iso = iso(word);
    return iso == null ? null : new Match(iso, 1, i + 1);
  }

  /** "BN$300": letters before the sign that are those of no dollar known here are still not US. */
  private static boolean otherDollar(Tokens t, int i) {
    return i > 0
        && t.glued(i)
        && t.isWord(i - 1)
        && t.text(i - 1).length() <= 3
        && isUpper(t.text(i - 1))
        && dollar(t.text(i - 1)) == null;
  }

  /** Abbreviations that may have a dot behind them, as a token of its own or not. */
  private static final Set<String> DOTTED = Set.of("Rs", "Rp", "Tk");

  /** The currency that letters without a sign stand for, or null. */
  private static @Nullable String letters(String word) {
    return switch (word) {
      case "N" -> "NGN";
      case "R" -> "ZAR";
      case "P" -> "XXX:peso";
      case "K" -> "XXX:kwacha";
      case "RM" -> "MYR";
      case "Rs", "Rs." -> "XXX:rupee";
      case "Tk", "TK", "Tk." -> "BDT";
      case "Rp", "Rp." -> "IDR";
      case "KSh", "Ksh" -> "KES";
      case "USh" -> "UGX";
      case "TSh" -> "TZS";
      case "Sh" -> "XXX:shilling";
      case "Dh", "Dhs" -> "XXX:dirham";
      default -> null;
    };
  }

  /** Letters that stand for money before large sums, and for roads and ranks elsewhere. */
  private static @Nullable String gulf(String word) {
    return switch (word) {
      case "QR" -> "QAR";
      case "KD" -> "KWD";
      case "BD" -> "BHD";
      case "RO" -> "OMR";
      case "SR" -> "SAR";
      case "JD" -> "JOD";
      case "LE" -> "EGP";
      default -> null;
    };
  }

  private static boolean scaled(Tokens t, int i) {
    return t.is(i, "million", "billion", "trillion", "mn", "bn", "m", "thousand");
  }

  private static @Nullable String iso(String word) {
    if (word.length() != 3 || !isUpper(word)) {
      return null;
    }
    switch (word) {
      case "ALL",
      "TRY",
      "TOP",
      "CUP",
      "PEN",
      "MOP",
      "LAK",
      "BAM",
      "COP",
      "GEL",
      "SOS",
      "COU",
      "XXX",
      "XTS",
      "MAD":
        return null; // English words in capitals
      default:
    }
    try {
      return Currency.getInstance(word).getCurrencyCode();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static boolean isUpper(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'A' || word.charAt(i) > 'Z') {
        return false;
      }
    }
    return true;
  }

  /** The name or code of a currency that begins at a token and stands after an amount, or null. */
  static @Nullable Match after(Tokens t, int i) {
    if (i >= t.size()) {
      return null;
    }
    String word = t.lower(i);
    if (code(t.text(i)) != null && !t.isNumber(i + 1)) {
      return new Match(String.valueOf(code(t.text(i))), 1, i + 1);
    }
    if (t.is(i, "new", "hong") && country(t.lower(i + 1)) != null && t.isWord(i + 2)) {
      i++; // "4.2 million New Zealand dollars"
      word = t.lower(i);
    }
    String land = country(word);
    if (land != null && !shared(singular(t.lower(i + 1))).isEmpty()) {
      String code = national(land, singular(t.lower(i + 1)));
      return new Match(code == null ? "XXX:" + singular(t.lower(i + 1)) : code, 1, i + 2);
    }
    Match foreign = t.isCapitalised(i) ? foreign(t, i) : null;
    if (foreign != null) {
      return foreign;
    }
    String name = singular(word);
    // "41 million crowns" are money; twelve may be worn
    boolean scaled = t.is(i - 1, "million", "billion", "thousand", "trillion", "m", "bn");
    // "410 billion won in the first quarter", where no other money stands before the number
    if (word.equals("won") && scaled && t.isNumber(i - 2) && !isSymbolAt(t, i - 3)) {
      return new Match("KRW", 1, i + 1);
    }
    boolean many = word.equals("crowns") && t.isNumber(i - 1) && t.text(i - 1).length() > 2;
    if (name.equals("crown") && (scaled || many)) {
      return new Match("XXX:krone", 1, i + 1); // the English word for one
    }
    if (word.equals("reais") || word.equals("reals")) {
      return new Match("BRL", 1, i + 1); // the plural is of nothing else
    }
    String known = named(name);
    if (known != null) {
      boolean sterling = known.equals("GBP") && t.is(i + 1, "sterling");
      return new Match(known, 1, sterling ? i + 2 : i + 1);
    }
    switch (name) {
      case "dollar":
        return new Match("USD", 1, i + 1);
      case "cent":
        return new Match("USD", 0.01, i + 1);
      case "pence", "penny", "pennies":
        return new Match("GBP", 0.01, i + 1);
      case "eurocent":
        return new Match("EUR", 0.01, i + 1);
      case "p": // "320p": a price, where it is no picture's size
        boolean pence = t.glued(i) && t.isNumber(i - 1) && !t.is(i - 1, "720", "1080", "480");
        return pence ? new Match("GBP", 0.01, i + 1) : null;
      case "kopeck", "kopek":
        return new Match("RUB", 0.01, i + 1);
      default:
        if (!shared(name).isEmpty()) {
          return new Match(shared(name), 1, i + 1);
        }
    }
    if (t.text(i).length() == 3) {
      String iso = iso(t.text(i));
      return iso == null ? null : new Match(iso, 1, i + 1);
    }
    return null;
  }

  /** "New Zealand dollars", "South African rand": whose money it is, and its name. */
  private static @Nullable Match foreign(Tokens t, int i) {
    for (int end = i + 1; end <= i + 2 && end < t.size(); end++) {
      String name = singular(t.lower(end));
      String known = t.is(end, "won") && t.is(end - 1, "korean") ? "KRW" : named(name);
      boolean shared = !shared(name).isEmpty();
      if (known != null || shared) {
        String land = country(t.lower(end - 1));
        String code = land == null || !shared ? null : national(land, name);
        // "4.6 billion CFA francs": of the one bank or the other
        boolean community = name.equals("franc") && t.is(end - 1, "cfa", "cfp");
        boolean place = land != null || community || nation(t, i, end);
        String money = known != null ? known : code != null ? code : "XXX:" + name;
        return place ? new Match(money, 1, end + 1) : null;
      }
      if (!t.isCapitalised(end)) {
        return null;
      }
    }
    return null;
  }

  /** Whether the words are a country's name, or what its people and things are called. */
  private static boolean nation(Tokens t, int from, int end) {
    StringBuilder words = new StringBuilder(t.lower(from));
    for (int k = from + 1; k < end; k++) {
      words.append(' ').append(t.lower(k));
    }
    Lexicon lexicon = Lexicon.get();
    return lexicon.place(words.toString()) != null
        || lexicon.demonymPlace(words.toString()) != null;
  }

  /** A name of money without its plural ending. */
  private static String singular(String word) {
    return switch (word) {
      case "reais", "reals" -> "real";
      case "quetzales" -> "quetzal";
      case "guaranies", "guaraníes" -> "guarani";
      case "meticais" -> "metical";
      case "lei" -> "leu";
      case "leva" -> "lev";
      case "kroner" -> "krone";
      case "zlotych" -> "zloty";
      case "soles" -> word;
      case "kronur" -> "krona";
      default ->
          word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
              ? word.substring(0, word.length() - 1)
              : word;
    };
  }

  /** The code of a name that only one country's money bears in news English. */
  private static @Nullable String named(String name) {
    return switch (name) {
      case "euro" -> "EUR";
      case "sterling", "quid" -> "GBP";
      case "yen" -> "JPY";
      case "yuan", "renminbi" -> "CNY";
      case "rouble", "ruble" -> "RUB";
      case "hryvnia", "hryvnya" -> "UAH";
      case "zloty", "złoty" -> "PLN";
      case "forint" -> "HUF";
      case "koruna" -> "CZK";
      case "kronor" -> "SEK";
      case "leu" -> "RON";
      case "lev" -> "BGN";
      case "rand" -> "ZAR";
      case "naira" -> "NGN";
      case "cedi" -> "GHS";
      case "birr" -> "ETB";
      case "baht" -> "THB";
      case "ringgit" -> "MYR";
      case "rupiah" -> "IDR";
      case "dong" -> "VND";
      case "taka" -> "BDT";
      case "shekel" -> "ILS";
      case "lari" -> "GEL";
      case "dram" -> "AMD";
      case "tenge" -> "KZT";
      case "lempira" -> "HNL";
      case "quetzal" -> "GTQ";
      case "guarani", "guaraní" -> "PYG";
      case "bolivar", "bolívar" -> "VES";
      case "boliviano" -> "BOB";
      case "soles" -> "PEN"; // one of them is a fish, or the end of a shoe
      case "kip" -> "LAK";
      case "gourde" -> "HTG";
      case "kyat" -> "MMK";
      case "riel" -> "KHR";
      case "tugrik" -> "MNT";
      case "afghani" -> "AFN";
      case "som" -> "KGS";
      case "somoni" -> "TJS";
      case "manat" -> "AZN";
      case "kwanza" -> "AOA";
      case "pula" -> "BWP";
      case "metical" -> "MZN";
      case "dalasi" -> "GMD";
      case "ariary" -> "MGA";
      case "denar" -> "MKD";
      case "leone" -> "SLE";
      case "colon", "colón", "colone" -> "CRC";
      case "cordoba", "córdoba" -> "NIO";
      case "balboa" -> "PAB";
      case "escudo" -> "CVE";
      case "dobra" -> "STN";
      case "lek" -> "ALL";
      case "ouguiya" -> "MRU";
      case "nakfa" -> "ERN";
      case "loti", "maloti" -> "LSL";
      case "lilangeni", "emalangeni" -> "SZL";
      case "kina" -> "PGK";
      case "vatu" -> "VUV";
      case "tala" -> "WST";
      case "rufiyaa" -> "MVR";
      case "ngultrum" -> "BTN";
      case "pataca" -> "MOP";
      default -> null;
    };
  }

  /** "XXX:" and the name where several countries' money bears it; empty for other words. */
  private static String shared(String name) {
    return switch (name) {
      case "dollar",
          "peso",
          "rupee",
          "krone",
          "krona",
          "crown",
          "franc",
          "dinar",
          "dirham",
          "riyal",
          "rial",
          "lira",
          "shilling",
          "won",
          "kwacha",
          "guinea",
          "real" ->
          name.equals("won") || name.equals("real") || name.equals("crown") ? "" : "XXX:" + name;
      default -> "";
    };
  }

  /** The country of an adjective before a currency name, as its ISO 3166 code. */
  private static @Nullable String country(String adjective) {
    return switch (adjective) {
      case "us", "u.s.", "american" -> "US";
      case "canadian" -> "CA";
      case "australian" -> "AU";
      case "zealand" -> "NZ";
      case "singapore", "singaporean" -> "SG";
      case "kong" -> "HK";
      case "taiwan", "taiwanese" -> "TW";
      case "jamaican" -> "JM";
      case "mexican" -> "MX";
      case "argentine", "argentinian" -> "AR";
      case "chilean" -> "CL";
      case "colombian" -> "CO";
      case "philippine" -> "PH";
      case "cuban" -> "CU";
      case "uruguayan" -> "UY";
      case "dominican" -> "DO";
      case "indian" -> "IN";
      case "pakistani", "pakistan" -> "PK";
      case "nepalese", "nepali" -> "NP";
      case "danish" -> "DK";
      case "norwegian" -> "NO";
      case "swedish" -> "SE";
      case "icelandic" -> "IS";
      case "swiss" -> "CH";
      case "serbian" -> "RS";
      case "iraqi" -> "IQ";
      case "kuwaiti" -> "KW";
      case "jordanian" -> "JO";
      case "tunisian" -> "TN";
      case "algerian" -> "DZ";
      case "moroccan" -> "MA";
      case "uae", "emirati" -> "AE";
      case "saudi" -> "SA";
      case "qatari" -> "QA";
      case "iranian" -> "IR";
      case "turkish" -> "TR";
      case "lebanese" -> "LB";
      case "kenyan" -> "KE";
      case "ugandan" -> "UG";
      case "tanzanian" -> "TZ";
      case "egyptian" -> "EG";
      case "syrian" -> "SY";
      case "sudanese" -> "SD";
      default -> null;
    };
  }

  private static @Nullable String national(String country, String name) {
    Currency money = Currency.getInstance(Locale.of("", country));
    return money == null || name.isEmpty() ? null : money.getCurrencyCode();
  }

  /** Whether the word is "pound" or "pounds", which are money or a weight. */
  static boolean isPound(String word) {
    return word.equals("pounds") || word.equals("pound");
  }
}
