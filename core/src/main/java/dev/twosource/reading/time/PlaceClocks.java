package dev.twosource.reading.time;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.Place;
import dev.twosource.lexicon.TextTable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** By which clock, or clocks, a place lives; read from {@code zones.txt} when first asked for. */
public final class PlaceClocks {
  private static final class Holder {
    private static final Map<String, List<ZoneId>> BY_PLACE = new HashMap<>();

    static {
      for (String entry : TextTable.beside(PlaceClocks.class, "zones.txt").entries()) {
        int bar = entry.indexOf('|');
        List<ZoneId> zones = new ArrayList<>();
        for (String zone : entry.substring(0, bar).split(",")) {
          zones.add(ZoneId.of(zone.strip()));
        }
        for (String place : entry.substring(bar + 1).split(",")) {
          BY_PLACE.put(place.strip(), List.copyOf(zones));
        }
      }
    }
  }

  private PlaceClocks() {}

  /** The zones of a place by its key; several where it has several clocks, none if not known. */
  public static List<ZoneId> of(String key) {
    List<ZoneId> own = Holder.BY_PLACE.get(key);
    if (own != null) {
      return own;
    }
    Place place = Lexicon.get().place(key);
    if (place == null) {
      return List.of();
    }
    List<ZoneId> around = around(place);
    ZoneId city = Zones.city(place.canonical());
    // a city of that name elsewhere keeps another clock
    boolean here =
        city != null
            && (around.isEmpty()
                || around.stream().anyMatch(zone -> zone.getRules().equals(city.getRules())));
    return here ? List.of(city) : around;
  }

  private static List<ZoneId> around(Place place) {
    List<ZoneId> own = Holder.BY_PLACE.get(place.canonical());
    if (own != null) {
      return own;
    }
    for (String within : place.within()) {
      List<ZoneId> zones = Holder.BY_PLACE.get(within);
      if (zones != null) {
        return zones;
      }
    }
    return List.of();
  }
}
