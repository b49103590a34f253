package dev.twosource.reading.name;

import dev.twosource.lexicon.Folding;

/**
 * Keys under which the spellings of one name meet: diacritics and the usual differences of
 * transliteration are folded away, and nothing else, so that different names stay apart. A key is
 * for comparing, not for showing.
 */
public final class NameKeys {
  /** So many letters no Chinese surname has. */
  private static final int LONG = 7;

  private NameKeys() {}

  /**
   * The key of a surname, with its particles: "zelensky" for Zelensky, Zelenskyy and Zelenskiy,
   * "muller" for Müller and Mueller, "assad" for al-Assad.
   */
  public static String surname(String name) {
    String key = Folding.key(name);
    if (key.startsWith("al ") || key.startsWith("el ")) {
      key = key.substring(3);
    }
    key = ukrainian(slavic(key.replace(" ", "")));
    if (key.length() >= LONG && (key.startsWith("zh") || key.startsWith("dzh"))) {
      key = "j" + key.substring(key.indexOf('h') + 1); // Zhumabekov, Jumabekov; and no Zhang
    }
    StringBuilder out = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean umlaut =
          c == 'e'
              && i >= 2
              && i + 1 < key.length()
              && "aou".indexOf(key.charAt(i - 1)) >= 0
              && !vowel(key.charAt(i - 2))
              && !vowel(key.charAt(i + 1))
              && key.charAt(i + 1) != 'w'
              && key.charAt(i + 1) != 'y';
      boolean longA = c == 'a' && i >= 1 && key.charAt(i - 1) == 'a';
      if (!umlaut && !longA) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /**
   * The key of a given name: as for surnames, and "Josef" with "Joseph", "Philipp" with "Philip",
   * "Volodymyr" with "Vladimir".
   */
  public static String given(String name) {
    String key = slavic(Folding.key(name).replace(" ", "")).replace("ph", "f").replace("x", "ks");
    key = russian(key);
    if (key.length() == 1) {
      return key;
    }
    if (key.startsWith("ju")
        && !key.startsWith("jua")
        && !key.startsWith("jus")
        && !key.startsWith("jud")) {
      key = "yu" + key.substring(2); // Julia, Juri
    }
    if (key.startsWith("muh") || key.startsWith("moh")) {
      key = "moh" + key.substring(3);
      if (key.startsWith("moha")) {
        key = key.endsWith("ad") ? key.substring(0, key.length() - 2) + "ed" : key;
      }
    }
    StringBuilder out = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      if (i == 0 || key.charAt(i) != key.charAt(i - 1)) {
        out.append(key.charAt(i));
      }
    }
    int last = out.length() - 1;
    if (last > 2 && out.charAt(last) == 'h' && vowel(out.charAt(last - 1))) {
      out.setLength(last); // Sarah, Abdullah
    }
    String folded = out.toString();
    if (folded.endsWith("i")
        && folded.length() > 3
        && "rlndgkv".indexOf(folded.charAt(folded.length() - 2)) >= 0) {
      folded = folded.substring(0, folded.length() - 1) + "y"; // Dmitri, Yuri, Vitali
    }
    return folded.endsWith("nder") ? folded.substring(0, folded.length() - 2) + "r" : folded;
  }

  /**
   * The key of a name of which it is not known whether it is a surname: one word as a surname, so
   * that another document's guess does not matter, several words only folded; a hyphen joins.
   */
  public static String plain(String name) {
    boolean one = true;
    for (int i = 0; i < name.length() && one; i++) {
      one = !Character.isWhitespace(name.charAt(i));
    }
    return one ? surname(name) : Folding.key(name);
  }

  /** The key of an organisation: without article and legal form. */
  public static String organisation(String name) {
    String key = plain(name);
    if (key.startsWith("the ")) {
      key = key.substring(4);
    }
    boolean cut = true;
    while (cut) {
      int space = key.lastIndexOf(' ');
      cut =
          space > 0
              && switch (key.substring(space + 1)) {
                case "inc",
                    "ltd",
                    "plc",
                    "corp",
                    "co",
                    "llc",
                    "llp",
                    "gmbh",
                    "ag",
                    "sa",
                    "nv",
                    "bv",
                    "spa",
                    "ab",
                    "asa",
                    "oyj",
                    "corporation",
                    "company",
                    "fc",
                    "afc",
                    "cf",
                    "limited" ->
                    true;
                default -> false;
              };
      key = cut ? key.substring(0, space) : key;
    }
    if (key.indexOf(' ') < 0) {
      key = surname(key); // "Chrysler LLC" as "Chrysler"
    }
    return key.replace("organization", "organisation")
        .replace("center", "centre")
        .replace("defense", "defence")
        .replace("labor", "labour")
        .replace("theater", "theatre");
  }

  /**
   * What two ways of writing Cyrillic differ in: ye/e at the start, yu/iu, ya/ia, and the endings
   * -y, -yy, -iy, -ii, -ij.
   */
  private static String slavic(String key) {
    String out = key;
    if (out.startsWith("ye") && out.length() > 4) {
      out = out.substring(1);
    }
    if (out.startsWith("iu") || out.startsWith("ia")) {
      out = "y" + out.substring(1);
    }
    StringBuilder folded = new StringBuilder(out.length());
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      boolean glide = c == 'y' && i > 0 && i + 1 < out.length();
      folded.append(glide ? 'i' : c);
    }
    out = folded.toString();
    int length = out.length();
    if (length > 3) {
      String end = out.substring(length - 2);
      switch (end) {
        case "iy", "yy", "ij", "ii", "yi", "yj" -> out = out.substring(0, length - 2) + "y";
        case "ei", "ej", "ai", "aj", "oi", "oj" -> out = out.substring(0, length - 1) + "y";
        case "ki" ->
            out =
                out.endsWith("ski") || out.endsWith("cki")
                    ? out.substring(0, length - 1) + "y"
                    : out;
        default -> {}
      }
    }
    return out;
  }

  /** Ukrainian and Russian differ in the first letter of many surnames: Hrytsenko, Gritsenko. */
  private static String ukrainian(String key) {
    boolean slavic =
        key.endsWith("enko") || key.endsWith("chuk") || key.endsWith("sky") || key.endsWith("vich");
    return slavic && key.length() > 6 && key.charAt(0) == 'h' ? "g" + key.substring(1) : key;
  }

  /** The Russian form of a Ukrainian or Belarusian given name, folded; others as they are. */
  private static String russian(String key) {
    return switch (key) {
      case "volodimir", "uladzimir" -> "vladimir";
      case "oleksandr", "aliaksandr" -> "aleksandr";
      case "oleksy", "oleksi" -> "aleksy";
      case "mikola" -> "nikolay";
      case "serhy", "siarhey", "siarhei" -> "sergey";
      case "dmitro" -> "dmitry";
      case "evhen", "ievhen", "yevhen" -> "evgeny";
      case "oleh" -> "oleg";
      case "ihor" -> "igor";
      case "mihailo", "mikhailo" -> "mikhail";
      case "kiril", "kirilo" -> "kirill";
      default -> key;
    };
  }

  private static boolean vowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
  }
}
