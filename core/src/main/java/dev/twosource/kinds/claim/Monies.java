package dev.twosource.kinds.claim;

import dev.twosource.lexicon.WordList;
import java.util.Map;
import java.util.Set;

/**
 * Which currencies (ISO 4217) bear a name that several countries give to their money: a sum of
 * "kroner" may be one of DKK.
 */
final class Monies {
  /** What the unit of a sum begins with of which only the name is told. */
  private static final String NAMED = "XXX:";

  private static final Map<String, Set<String>> CODES =
      Map.ofEntries(
          Map.entry("krone", WordList.set("DKK NOK")),
          Map.entry("krona", WordList.set("SEK ISK")),
          Map.entry("crown", WordList.set("CZK DKK NOK SEK ISK")),
          Map.entry(
              "dollar", WordList.set("USD CAD AUD NZD HKD SGD TWD JMD TTD BBD FJD NAD LRD GYD")),
          Map.entry("peso", WordList.set("ARS CLP COP CUP DOP MXN PHP UYU")),
          Map.entry("rupee", WordList.set("INR PKR LKR NPR MUR SCR")),
          Map.entry("franc", WordList.set("CHF XOF XAF CDF RWF BIF GNF DJF KMF XPF MGA")),
          Map.entry("dinar", WordList.set("DZD BHD IQD JOD KWD LYD RSD TND MKD")),
          Map.entry("dirham", WordList.set("AED MAD")),
          Map.entry("riyal", WordList.set("SAR QAR YER OMR")),
          Map.entry("rial", WordList.set("IRR OMR YER")),
          Map.entry("lira", WordList.set("TRY LBP SYP")),
          Map.entry("shilling", WordList.set("KES TZS UGX SOS")),
          Map.entry("kwacha", WordList.set("MWK ZMW")));

  private Monies() {}

  /** Whether one of two units is a currency and the other its name. */
  static boolean alike(String a, String b) {
    return named(a, b) || named(b, a);
  }

  private static boolean named(String name, String code) {
    return name.startsWith(NAMED)
        && CODES.getOrDefault(name.substring(NAMED.length()), Set.of()).contains(code);
  }
}
