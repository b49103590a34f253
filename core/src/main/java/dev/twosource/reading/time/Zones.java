package dev.twosource.reading.time;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Zones by the short forms that news texts use, and by the name of a city. */
public final class Zones {
  private Zones() {}

  /** The zone of a short form ("GMT", "ET") in lower case, or null. */
  public static @Nullable ZoneId brief(String word) {
    return switch (word) {
      case "gmt", "utc" -> ZoneOffset.UTC;
      case "bst" -> ZoneOffset.ofHours(1);
      case "wat", "cet" -> ZoneOffset.ofHours(1);
      case "cest", "sast", "eet", "cat" -> ZoneOffset.ofHours(2);
      case "eest", "msk", "eat", "trt", "idt" -> ZoneOffset.ofHours(3);
      case "irst" -> ZoneOffset.ofHoursMinutes(3, 30);
      case "gst", "azt", "samt" -> ZoneOffset.ofHours(4);
      case "aft" -> ZoneOffset.ofHoursMinutes(4, 30);
      case "pkt", "uzt", "yekt", "mvt" -> ZoneOffset.ofHours(5);
      case "slst" -> ZoneOffset.ofHoursMinutes(5, 30);
      case "npt" -> ZoneOffset.ofHoursMinutes(5, 45);
      case "mmt" -> ZoneOffset.ofHoursMinutes(6, 30);
      case "wib", "ict" -> ZoneOffset.ofHours(7);
      case "sgt", "hkt", "awst", "pht", "phst", "wita", "myt" -> ZoneOffset.ofHours(8);
      case "jst", "kst", "wit" -> ZoneOffset.ofHours(9);
      case "acst" -> ZoneOffset.ofHoursMinutes(9, 30);
      case "aest", "pgt", "vlat" -> ZoneOffset.ofHours(10);
      case "acdt" -> ZoneOffset.ofHoursMinutes(10, 30);
      case "aedt" -> ZoneOffset.ofHours(11);
      case "nzst", "fjt" -> ZoneOffset.ofHours(12);
      case "nzdt" -> ZoneOffset.ofHours(13);
      case "ndt" -> ZoneOffset.ofHoursMinutes(-2, -30);
      case "brt", "art", "clst", "uyt", "adt" -> ZoneOffset.ofHours(-3);
      case "clt", "vet", "bot" -> ZoneOffset.ofHours(-4);
      case "cot", "pet", "ect" -> ZoneOffset.ofHours(-5);
      case "akdt" -> ZoneOffset.ofHours(-8);
      case "akst" -> ZoneOffset.ofHours(-9);
      case "hst" -> ZoneOffset.ofHours(-10);
      case "est" -> ZoneOffset.ofHours(-5);
      case "edt" -> ZoneOffset.ofHours(-4);
      case "cdt" -> ZoneOffset.ofHours(-5);
      case "cst" -> ZoneOffset.ofHours(-6);
      case "mdt" -> ZoneOffset.ofHours(-6);
      case "mst" -> ZoneOffset.ofHours(-7);
      case "pdt" -> ZoneOffset.ofHours(-7);
      case "pst" -> ZoneOffset.ofHours(-8);
      case "et", "eastern" -> ZoneId.of("America/New_York");
      case "ct", "central" -> ZoneId.of("America/Chicago");
      case "mt", "mountain" -> ZoneId.of("America/Denver");
      case "pt", "pacific" -> ZoneId.of("America/Los_Angeles");
      default -> null;
    };
  }

  /** Whether a short form is written as one: "CAT" is a zone, "cat" and "Cat" are none. */
  public static boolean written(String word, String text) {
    return switch (word) {
      case "gmt", "utc" -> true;
      case "eastern", "central", "mountain", "pacific" -> Character.isUpperCase(text.charAt(0));
      default -> text.equals(text.toUpperCase(Locale.ROOT));
    };
  }

  /** The zone of a city, its name in lower case, or null where the zone data does not know it. */
  public static @Nullable ZoneId city(String name) {
    return Cities.BY_NAME.get(name);
  }

  /** Built when the first "local time" is read. */
  private static final class Cities {
    static final Map<String, ZoneId> BY_NAME = new HashMap<>();

    static {
      for (String id : ZoneId.getAvailableZoneIds()) {
        int slash = id.lastIndexOf('/');
        if (slash > 0 && !id.startsWith("Etc/") && !id.startsWith("SystemV/")) {
          BY_NAME.put(
              id.substring(slash + 1).replace('_', ' ').toLowerCase(Locale.ROOT), ZoneId.of(id));
        }
      }
      // large cities that share the zone of another, after which it is named
      put("Europe/Kiev", "kyiv");
      put("America/New_York", "washington", "boston", "philadelphia", "atlanta", "miami");
      put("America/Chicago", "houston", "dallas");
      put("America/Los_Angeles", "san francisco", "seattle", "california");
      put("Asia/Shanghai", "beijing", "shenzhen", "guangzhou");
      put("Asia/Kolkata", "delhi", "new delhi", "mumbai", "india");
      put("Asia/Tokyo", "japan", "osaka");
      put("Asia/Seoul", "busan");
      put("Asia/Riyadh", "mecca", "jeddah");
      put("Asia/Dubai", "abu dhabi");
      put("Asia/Jerusalem", "tel aviv", "israel");
      put("Europe/Istanbul", "ankara");
      put("Europe/Moscow", "st petersburg");
      put("Europe/Paris", "marseille", "lyon");
      put("Europe/Berlin", "frankfurt", "munich", "hamburg");
      put("Europe/London", "uk", "manchester", "edinburgh");
      put("Europe/Rome", "milan");
      put("Europe/Madrid", "barcelona");
      put("Europe/Zurich", "geneva");
      put("Australia/Sydney", "canberra");
      put("America/Sao_Paulo", "rio de janeiro", "brasilia");
    }

    private static void put(String zone, String... names) {
      for (String name : names) {
        BY_NAME.put(name, ZoneId.of(zone));
      }
    }
  }
}
