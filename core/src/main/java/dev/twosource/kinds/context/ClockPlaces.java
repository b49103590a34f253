package dev.twosource.kinds.context;

import dev.twosource.kinds.claim.Slot;
import dev.twosource.reading.Entity;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.Occurrence;
import dev.twosource.reading.time.PlaceClocks;
import dev.twosource.reading.time.Zones;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** By which clocks a time of day may be told that names none: those of the places it is told of. */
public final class ClockPlaces {
  /** More readings than these tell nothing. */
  private static final int MANY = 60;

  /** A place that stands in so many sentences from the top, or so often, is one of the story's. */
  private static final int LEAD = 2;

  private static final Context.Once<Set<ZoneId>> ZONES = new Context.Once<>(ClockPlaces::document);

  private ClockPlaces() {}

  /**
   * The same moments by the clocks of where it was, for whoever names another clock: the places
   * that the passage names, or else those of the event, or of the whole report.
   */
  public static List<TimeSpan> readings(
      Context context,
      Sentence sentence,
      Slot slot,
      @Nullable Occurrence event,
      List<TimeSpan> readings) {
    // those who talk on the telephone have a clock each, and a passage may name but one of them
    if (slot.head().equals("call") && ZONES.in(context).size() < 2) {
      return List.of();
    }
    Set<ZoneId> zones = new LinkedHashSet<>();
    Set<String> remote = remote(context, sentence);
    for (String place : slot.places()) {
      if (!remote.contains(place)) {
        zones.addAll(PlaceClocks.of(place));
      }
    }
    if (zones.isEmpty()) {
      for (Name name : context.names(sentence.firstToken(), sentence.endToken())) {
        String key = context.entity(name).key();
        if (slot.names().contains(key) && !remote.contains(key) && !owned(context, name)) {
          zones.addAll(PlaceClocks.of(key));
        }
      }
    }
    if (zones.isEmpty() && event != null) {
      event.places().forEach(place -> zones.addAll(PlaceClocks.of(place)));
    }
    if (zones.isEmpty()) {
      zones.addAll(ZONES.in(context));
    }
    List<TimeSpan> there = new ArrayList<>();
    for (ZoneId zone : zones) {
      for (TimeSpan span : readings) {
        there.add(new TimeSpan(span.from(), span.to(), zone));
      }
    }
    return there.size() > MANY ? List.of() : there;
  }

  /** The clock by which a report says that its hours are: "All times are GMT"; or null. */
  public static @Nullable ZoneId stated(Context context) {
    Tokens tokens = context.tokens();
    for (Sentence sentence : context.sentences()) {
      if (!tokens.sequence(sentence.firstToken(), "all", "times")) {
        continue;
      }
      for (int i = sentence.firstToken() + 2; i < sentence.endToken(); i++) {
        ZoneId zone = Zones.brief(tokens.lower(i));
        if (zone != null && Zones.written(tokens.lower(i), tokens.text(i))) {
          return zone;
        }
      }
    }
    return null;
  }

  /** Places that something only reached: "felt as far away as La Paz", "heard in Turin". */
  private static Set<String> remote(Context context, Sentence sentence) {
    Set<String> remote = new HashSet<>();
    for (Name name : context.names(sentence.firstToken(), sentence.endToken())) {
      int at = name.firstToken();
      boolean far = context.tokens().is(at - 1, "as") || context.tokens().is(at - 2, "as");
      int felt =
          context.find(Math.max(sentence.firstToken(), at - 5), at, word -> FELT.contains(word));
      if (far || felt >= 0) {
        remote.add(context.entity(name).key());
      }
    }
    return remote;
  }

  private static final Set<String> FELT = Set.of("felt", "heard", "visible", "seen", "noticed");

  /** The clocks of the places that a report is about: not of one that it names in passing. */
  private static Set<ZoneId> document(Context context) {
    Map<Integer, Integer> weights = new HashMap<>();
    Set<ZoneId> zones = new LinkedHashSet<>();
    List<Sentence> sentences = context.sentences();
    int lead = sentences.get(Math.min(LEAD, sentences.size()) - 1).endToken();
    for (Name name : context.reading().names().mentions()) {
      Entity entity = context.entity(name);
      if (entity.type() == Name.Type.PLACE && !owned(context, name)) {
        int weight = name.firstToken() < lead ? LEAD : 1;
        if (weights.merge(entity.id(), weight, Integer::sum) >= LEAD) {
          zones.addAll(PlaceClocks.of(entity.key()));
        }
      }
    }
    return zones;
  }

  /** "At ten o'clock on Tuesday by our clocks": an hour where the readers are, wherever that is. */
  public static boolean readers(Context context, Sentence sentence, Timex timex) {
    Tokens tokens = context.tokens();
    int end = tokens.tokenAt(timex.span().end() - 1) + 1;
    int to = Math.min(sentence.endToken() - 1, end + 6);
    for (int i = end; i < to && !tokens.is(i, ",", ";"); i++) {
      if (tokens.is(i, "our", "your") && tokens.is(i + 1, "clock", "clocks", "time", "watches")) {
        return true;
      }
    }
    return false;
  }

  /** "at Weaver's Bend": a spot, and no town of that name. */
  private static boolean owned(Context context, Name name) {
    return context.tokens().is(name.firstToken() - 1, "'s", "’s");
  }
}
