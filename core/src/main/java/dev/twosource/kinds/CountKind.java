package dev.twosource.kinds;

import dev.twosource.reading.Modality;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.EventTypes;
import dev.twosource.reading.event.Occurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How many: the killed, the injured, the arrested, people and things of any other sort. */
final class CountKind implements DetailKind {
  /** What can be counted. */
  enum Measure {
    /** The dead. */
    KILLED("count.killed", "How many people died."),
    /** The hurt. */
    INJURED("count.injured", "How many people were hurt."),
    /** Those whom the police hold. */
    ARRESTED("count.arrested", "How many people were arrested or are held."),
    /** People who did or underwent something else. */
    PEOPLE("count.people", "How many people did or underwent something."),
    /** Things. */
    OTHER("count.other", "How many things there are of any other sort.");

    private final String id;
    private final String summary;

    Measure(String id, String summary) {
      this.id = id;
      this.summary = summary;
    }
  }

  /** What happens to a crowd of people. */
  private static final Set<String> GATHERINGS =
      Set.of("protest", "match", "race", "concert", "ceremony", "opening", "strike", "launch", "visit", "vote");

  private final Measure measure;

  CountKind(Measure measure) {
    this.measure = measure;
  }

  @Override
  public String id() {
    return measure.id;
  }

  @Override
  public String summary() {
    return measure.summary;
  }

  @Override
  public boolean growing() {
    return true;
  }

  @Override
  public void find(Context context, Consumer<Claim> out) {
    boolean march = marches(context);
    List<Claim> claims = new ArrayList<>();
    scan(
        context,
        (sentence, counted) -> {
          boolean watched = counted.predicate().equals(CountFamilies.CROWD) && !march;
          if (counted.measure() == measure && !watched) {
            claims.add(claim(context, sentence, counted, id(), counted.predicate()));
          }
        });
    parts(claims).forEach(out);
  }

  /** Takes a number with the sentence that it stands in. */
  interface Sink {
    /** Takes one. */
    void accept(Sentence sentence, Counted counted);
  }

  /** Reads all that a document counts, in order. */
  static void scan(Context context, Sink sink) {
    String head = null;
    for (Sentence sentence : context.sentences()) {
      for (Counted counted : new CountScan(context, sentence, head).read()) {
        if (!counted.head().isEmpty()) {
          head = counted.head();
        }
        sink.accept(sentence, counted);
      }
    }
  }

  /** Whether a document tells of people marching, so that a crowd is one of marchers and not of spectators. */
  static boolean marches(Context context) {
    return context.events().occurrences().stream()
        .anyMatch(occurrence -> occurrence.type().equals("protest") && !occurrence.background());
  }

  /** The smaller of two numbers that one text gives for one measure is that of a part, or of an earlier hour. */
  static List<Claim> parts(List<Claim> claims) {
    List<Claim> read = new ArrayList<>(claims.size());
    java.util.Map<String, Double> most = new java.util.HashMap<>();
    for (Claim claim : claims) {
      if (whole(claim)) {
        most.merge(key(claim), ((Value.Amount) claim.value()).interval().low(), Math::max);
      }
    }
    for (Claim claim : claims) {
      Value.Amount amount = (Value.Amount) claim.value();
      boolean less = whole(claim) && amount.interval().high() < most.get(key(claim)) && claim.change() == null;
      read.add(less ? with(claim, part(claim.slot())) : claim);
    }
    return read;
  }

  private static boolean whole(Claim claim) {
    Slot slot = claim.slot();
    boolean old = claim.event() != null && claim.event().background();
    boolean known = slot.measure().isEmpty() || CountFamilies.known(slot.measure());
    return known && !slot.part() && !old && claim.modality() == Modality.ACTUAL;
  }

  private static String key(Claim claim) {
    Slot slot = claim.slot();
    return slot.measure() + "|" + slot.owner() + "|" + slot.window() + "|" + (claim.voice() == null ? "" : claim.voice().key())
        + "|" + (slot.measure().isEmpty() ? "" : slot.head()) ;
  }

  private static Slot part(Slot slot) {
    return new Slot(
        slot.measure(), slot.head(), slot.owner(), slot.window(), true, slot.focus(), slot.context(), slot.names(), slot.places());
  }

  private static Claim with(Claim claim, Slot slot) {
    return new Claim(
        claim.document(), claim.detail(), claim.span(), claim.sentence(), claim.value(), slot, claim.event(), claim.main(),
        claim.voice(), claim.modality(), claim.change(), claim.asOf());
  }

  /** Makes the claim. */
  static Claim claim(Context context, Sentence sentence, Counted counted, String id, String predicate) {
    Slot slot =
        context.slot(
            sentence, counted.first(), counted.end(), predicate, counted.head(), counted.owner(), counted.window(), counted.part());
    Value.Amount value =
        new Value.Amount(counted.interval(), counted.stated(), counted.precision(), "1", counted.hedge());
    Modality modality = modality(context, sentence, counted);
    return context.claim(
        id, sentence, counted.first(), counted.end(), value, slot, event(context, sentence, counted, modality), modality);
  }

  private static Modality modality(Context context, Sentence sentence, Counted counted) {
    Tokens tokens = context.tokens();
    // a death that is spoken of has happened, whatever is wanted or feared of others
    Modality modality =
        counted.verb() >= 0
            ? context.modality(counted.verb())
            : counted.toll() ? Modality.ACTUAL : context.modality(counted.at());
    if (counted.interval().isExact() && counted.interval().low() == 0 && modality == Modality.NEGATED) {
      return Modality.ACTUAL;
    }
    if (modality == Modality.ACTUAL) {
      int verb = Math.max(counted.verb(), counted.at());
      for (int i = Math.max(sentence.firstToken(), counted.at() - 3); i <= Math.min(sentence.endToken() - 1, verb + 1); i++) {
        if (tokens.is(i, "feared", "presumed", "believed")) {
          return Modality.POSSIBLE;
        }
      }
    }
    return modality;
  }

  /** What a number is told of, or null where it belongs to no event. */
  private static @Nullable Occurrence event(Context context, Sentence sentence, Counted counted, Modality modality) {
    Occurrence event;
    if (counted.toll() && counted.measure() != Measure.ARRESTED) {
      event = context.eventNear(sentence, counted.at(), type -> EventTypes.harmful(type) && !type.equals("murder"));
      event = event != null ? event : context.eventNear(sentence, counted.at(), EventTypes::harmful);
    } else if (counted.predicate().equals(CountFamilies.CROWD)) {
      event = context.eventNear(sentence, counted.at(), GATHERINGS::contains);
    } else if (counted.predicate().equals(CountFamilies.CUT) || counted.predicate().equals(CountFamilies.EMPLOYED)
        || counted.predicate().equals("#enrolled")) {
      return null;
    } else {
      event = context.eventNear(sentence, counted.at(), type -> !type.equals("murder"));
    }
    LocalDate told = asOf(context);
    if (told == null) {
      return event;
    }
    if (event != null && event.when() != null && modality == Modality.ACTUAL && event.when().firstDay().isAfter(told)) {
      // what has happened is not told of what is still to come
      event = past(context, event, told);
    }
    TimeSpan old = old(context, sentence, counted, told);
    if (old != null && event != null && (event.when() == null || !event.when().overlaps(old))) {
      return new Occurrence(
          -1 - sentence.index(), event.type(), List.of(), old, event.people(), event.organisations(), event.places(),
          event.markers(), true);
    }
    return event;
  }

  private static @Nullable LocalDate asOf(Context context) {
    return context.reading().document().published() == null ? null : context.reading().document().published().day();
  }

  private static @Nullable Occurrence past(Context context, Occurrence future, LocalDate told) {
    Predicate<Occurrence> happened =
        occurrence ->
            EventTypes.compatible(occurrence.type(), future.type())
                && (occurrence.when() == null || !occurrence.when().firstDay().isAfter(told));
    Occurrence main = context.events().mainOccurrence();
    if (main != null && happened.test(main)) {
      return main;
    }
    return context.events().occurrences().stream()
        .filter(occurrence -> !occurrence.background() && happened.test(occurrence))
        .findFirst()
        .orElse(null);
  }

  /** A bygone month or year in the clause tells of an earlier occurrence: "In 2009 there were 96 deaths". */
  private static @Nullable TimeSpan old(Context context, Sentence sentence, Counted counted, LocalDate told) {
    Tokens tokens = context.tokens();
    for (Timex timex : context.timexes(sentence)) {
      TimeSpan span = timex.interval();
      int at = tokens.tokenAt(timex.span().start());
      boolean near = Math.abs(at - counted.at()) <= 14;
      if (near && span != null && timex.type() == Timex.Type.DATE && timex.relation() == Timex.Relation.AT
          && span.firstDay().plusDays(27).isBefore(span.lastDay()) && span.lastDay().isBefore(told.minusDays(60))) {
        return span;
      }
    }
    return null;
  }
}
