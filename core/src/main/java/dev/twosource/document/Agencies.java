package dev.twosource.document;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The news agencies of the world whose copy is reprinted under other mastheads, by the names that
 * credits use.
 */
public final class Agencies {
  private static final Map<String, String> NAMES =
      Stream.of(
              "Reuters",
              "AP",
              "Associated Press",
              "The Associated Press",
              "AFP",
              "Agence France-Presse",
              "UPI",
              "United Press International",
              "dpa",
              "ANSA",
              "EFE",
              "Europa Press",
              "PA",
              "PA Media",
              "Press Association",
              "Xinhua",
              "TASS",
              "Interfax",
              "RIA Novosti",
              "Kyodo",
              "Kyodo News",
              "Jiji Press",
              "Yonhap",
              "PTI",
              "Press Trust of India",
              "ANI",
              "IANS",
              "UNI",
              "APP",
              "Anadolu Agency",
              "Anadolu",
              "AA",
              "DHA",
              "Ukrinform",
              "Interfax-Ukraine",
              "Belga",
              "Lusa",
              "MTI",
              "CTK",
              "PAP",
              "TASR",
              "Tanjug",
              "Hina",
              "STA",
              "Agerpres",
              "BTA",
              "NTB",
              "TT",
              "Ritzau",
              "STT",
              "BNS",
              "LETA",
              "AAP",
              "Bernama",
              "Antara",
              "VNA",
              "WAM",
              "SPA",
              "MENA",
              "IRNA",
              "KUNA",
              "Petra",
              "SANA",
              "NAN",
              "GNA",
              "The Canadian Press",
              "Canadian Press",
              "CP",
              "Bloomberg",
              "Bloomberg News",
              "Dow Jones",
              "IPS",
              "ANP",
              "Keystone-SDA",
              "SDA",
              "KNA",
              "epd",
              "Agencia Brasil",
              "Telam",
              "Prensa Latina",
              "MercoPress",
              "CNS",
              "States Newsroom",
              "Thomson Reuters",
              "Reuters Health")
          .collect(
              Collectors.toUnmodifiableMap(name -> name.toLowerCase(Locale.ROOT), name -> name));

  private Agencies() {}

  /** The agency that these words name, in its usual spelling, or null. */
  public static @Nullable String named(String words) {
    String trimmed = words.strip();
    if (trimmed.length() > 40) {
      return null;
    }
    return NAMES.get(trimmed.toLowerCase(Locale.ROOT));
  }
}
