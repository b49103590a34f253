package dev.twosource.kinds.count;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Backgrounds;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.DetailKind;
import dev.twosource.kinds.context.Example;
import dev.twosource.kinds.context.NumberWindows;
import dev.twosource.kinds.context.Sorted;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.EventMention;
import dev.twosource.reading.event.EventReader;
import dev.twosource.reading.event.EventTypes;
import dev.twosource.reading.event.Occurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How many: the killed, the injured, the arrested, people and things of any other sort. */
public final class CountKind implements DetailKind {
  /** What can be counted. */
  public enum Measure {
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

    /** Whether it is of people being killed, hurt or held. */
    boolean toll() {
      return this != PEOPLE && this != OTHER;
    }
  }

  /** What happens to a crowd of people. */
  private static final Set<String> GATHERINGS =
      Set.of(
          "protest",
          "match",
          "race",
          "concert",
          "ceremony",
          "opening",
          "strike",
          "launch",
          "visit",
          "vote");

  /** What holds beyond any one event. */
  private static final Set<String> LASTING =
      Set.of("#enrolled", CountFamilies.PARTY, CountFamilies.RESIDENTS);

  /** What is said with a negation and yet is so. */
  private static final Set<String> LACKING =
      Set.of(CountFamilies.VACANT, "#missing", "#unpowered", "#unsold", "#affected");

  /** What a text tells of as it is, beside what was. */
  private static final Set<String> STAYING =
      Set.of(
          CountFamilies.EMPLOYED,
          CountFamilies.PARTY,
          CountFamilies.RESIDENTS,
          "#enrolled",
          CountFamilies.ABOARD,
          "#jobs-lost");

  private final Measure measure;

  public CountKind(Measure measure) {
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
  public String explanation() {
    return CountTexts.explanation(measure);
  }

  @Override
  public List<Example> examples() {
    return Example.list(CountTexts.examples(measure));
  }

  @Override
  public boolean growing() {
    return true;
  }

  @Override
  public int version() {
    return 40;
  }

  @Override
  public void find(Context context, Consumer<Claim> out) {
    List<Claim> claims = new ArrayList<>();
    for (Counted.Told told : told(context)) {
      Counted counted = told.counted();
      // the size of a crowd is an attendance
      boolean crowd = counted.predicate().equals(CountFamilies.CROWD);
      if (counted.measure() == measure && !crowd && !unfound(context, counted)) {
        String predicate = Loads.measure(context, told.sentence(), counted);
        if (predicate != null) {
          claims.add(claim(context, told.sentence(), counted, id(), expelled(predicate, counted)));
        }
      }
    }
    if (measure == Measure.OTHER) {
      CountMeasures.find(context, id(), claims::add);
      claims.sort(null);
    }
    parts(claims).forEach(out);
  }

  /** "Ordered four diplomats to leave": sent out of the country, and not out of their homes. */
  private static String expelled(String predicate, Counted counted) {
    return predicate.equals("#out") && DIPLOMATS.contains(counted.head()) ? "#deported" : predicate;
  }

  private static final Set<String> DIPLOMATS = Set.of("diplomat", "ambassador", "envoy", "consul");

  private static final Set<String> MAY = Set.of("may", "might", "could");

  /** "No bodies have been shown": which says nothing of how many died. */
  private static boolean unfound(Context context, Counted counted) {
    return counted.toll()
        && counted.interval().high() == 0
        && context.find(counted.first(), counted.end(), BODIES::contains) >= 0;
  }

  private static final Set<String> BODIES = Set.of("body", "bodies", "remains");

  private static final Context.Once<List<Counted.Told>> ONCE = new Context.Once<>(CountKind::scan);

  /** All that a document counts, in order. */
  public static List<Counted.Told> told(Context context) {
    return ONCE.in(context);
  }

  private static List<Counted.Told> scan(Context context) {
    List<Counted.Told> found = new ArrayList<>();
    String head = null;
    CountScan.Earlier earlier = null;
    Counted toll = null;
    boolean gathers = context.events().tells(GATHERINGS);
    for (Sentence sentence : context.sentences()) {
      for (Counted counted : new CountScan(context, sentence, head, gathers, earlier).read()) {
        if (!counted.head().isEmpty()) {
          head = counted.head();
        }
        toll = counted.toll() ? counted : toll;
        earlier = new CountScan.Earlier(counted, toll, sentence);
        found.add(new Counted.Told(sentence, counted));
      }
      Counted asked = CountAnaphora.asked(context, sentence);
      if (asked != null) {
        earlier = new CountScan.Earlier(asked, asked.toll() ? asked : toll, sentence);
      }
    }
    return List.copyOf(found);
  }

  public static List<Claim> parts(List<Claim> claims) {
    return CountWholes.settle(claims);
  }

  /** Makes the claim. */
  public static Claim claim(
      Context context, Sentence sentence, Counted counted, String id, String predicate) {
    Modality modality = modality(context, sentence, counted);
    Occurrence event = event(context, sentence, counted, modality);
    // "all 23 of those arrested", and not "in all 23 of those arrested"
    Tokens tokens = context.tokens();
    boolean all = tokens.is(counted.at() - 1, "all") && !tokens.is(counted.at() - 2, "in");
    boolean part =
        counted.part() && !all || counted.toll() && apart(context, sentence, counted, event);
    String earlier = counted.window();
    // "In October 2019 a boat broke up off the cape, and 17 people died": no toll of the news
    if (earlier == null
        && counted.toll()
        && (event == null || !event.background())
        && Backgrounds.opens(context, sentence)) {
      earlier = "earlier";
    }
    if (earlier == null
        && !counted.toll()
        && CountFamilies.known(counted.predicate())
        && !STAYING.contains(counted.predicate())
        && Backgrounds.earlier(context, sentence, counted.at())) {
      earlier = "earlier";
    }
    // since it began: the whole toll of a calamity, but not that of one blow in a long campaign
    boolean campaign =
        event != null
            && counted.measure() != Measure.ARRESTED
            && (event.type().equals("attack") || event.type().equals("blast"));
    String window = NumberWindows.SINCE.equals(earlier) && !campaign ? null : earlier;
    Slot slot =
        context.slot(
            sentence,
            counted.first(),
            counted.end(),
            predicate,
            counted.head(),
            counted.owner(),
            window,
            part);
    if (CountFigures.given(context.tokens(), counted)) {
      slot = slot.marked(CountWholes.GIVEN);
    }
    if (entire(context.tokens(), counted)) {
      slot = slot.marked(Slot.ENTIRE);
    }
    for (Quantity quantity : context.quantities(sentence)) {
      boolean was =
          quantity.kind() == Quantity.Kind.COUNT
              && quantity.firstToken() != counted.at()
              && CountFigures.superseded(context.tokens(), quantity.firstToken());
      slot = was ? slot.marked(Slot.was(quantity.interval().low())) : slot;
    }
    if (!counted.toll() && CountMoments.peak(context, sentence, counted)) {
      slot = slot.marked(Slot.PEAK);
    }
    if (CountMoments.bygone(context.tokens(), sentence, counted)) {
      slot = slot.marked(Slot.BYGONE);
    }
    String until = CountMoments.of(context, sentence, counted);
    if (until != null) {
      slot = slot.marked(Slot.UNTIL + until);
    }
    if (some(context, counted) && !all || waiting(context, counted)) {
      slot = slot.marked(Slot.SOME);
    }
    String side = counted.toll() ? side(context, sentence, counted.end()) : null;
    slot = side == null ? slot : slot.marked(side);
    String town = counted.toll() ? town(context, sentence) : null;
    if (town != null) {
      slot = slot.marked(Slot.TOWN + town);
      // "In a village in the hills, one man was killed": one place of several, further down
      int first = sentence.firstToken();
      boolean one = context.tokens().is(first, "in") && context.tokens().is(first + 1, "a", "one");
      slot = one && sentence.index() > 0 ? slot.asPart() : slot;
    }
    Value.Amount value =
        new Value.Amount(
            counted.interval(), counted.stated(), counted.precision(), "1", counted.hedge());
    return context.claim(
        id, sentence, counted.first(), counted.end(), value, slot, event, modality);
  }

  /** "Four were arrested after the derby": before or after which event, as a mark; or null. */
  private static @Nullable String side(Context context, Sentence sentence, int from) {
    Tokens tokens = context.tokens();
    for (EventMention mention : context.mentions(sentence)) {
      for (int i = mention.firstToken() - 1; i >= Math.max(from, mention.firstToken() - 4); i--) {
        boolean after = tokens.is(i, "after", "following");
        if (after || tokens.is(i, "before") || tokens.is(i, "of") && tokens.is(i - 1, "ahead")) {
          boolean gathering = SIDED.contains(mention.type()) && !mention.verb();
          return gathering ? (after ? Slot.BEHIND : Slot.AHEAD_OF) + mention.type() : null;
        }
      }
    }
    return null;
  }

  /** Events around which there is trouble before and after, which is not the same. */
  private static final Set<String> SIDED =
      Set.of("match", "protest", "concert", "race", "vote", "ceremony", "debate");

  /** "all 48,000 hens", "the flock's 84,000 birds", "every one of the 12": none is left out. */
  private static boolean entire(Tokens tokens, Counted counted) {
    int before = counted.at() - 1;
    return tokens.is(before, "all", "'s", "’s", "s'", "its", "their", "'", "altogether")
        || tokens.sequence(before - 1, "in", "all")
        || tokens.is(before, "the")
            && tokens.is(before - 1, "all", "of")
            && tokens.is(before - 2, "all", "one")
        || tokens.is(before, "the")
            && tokens.is(before - 1, "of")
            && (tokens.isNumber(before - 2)
                || tokens.is(before - 2, "out") && tokens.isNumber(before - 3)) // "31 of the 48"
        || tokens.is(before, "of") && tokens.is(before - 1, "all", "total")
        || flock(tokens, counted);
  }

  /** "51,000 hens are being put down, the entire flock". */
  private static boolean flock(Tokens tokens, Counted counted) {
    int end = tokens.sentences().get(tokens.sentenceOf(counted.at())).endToken();
    for (int i = counted.end(); i < end - 2; i++) {
      boolean told =
          tokens.is(i, ",", "—", "–", "(")
              && tokens.is(i + 1, "the", "its", "their", "his", "her")
              && tokens.is(i + 2, "entire", "whole", "complete", "full");
      if (told) {
        return HERDS.contains(tokens.lower(i + 3)) && !tokens.isWord(i + 4);
      }
    }
    return false;
  }

  private static final Set<String> HERDS =
      Set.of(
          "flock",
          "herd",
          "stock",
          "population",
          "crew",
          "workforce",
          "staff",
          "fleet",
          "garrison",
          "colony",
          "brood",
          "team",
          "squad",
          "crop",
          "class",
          "cargo",
          "consignment",
          "batch");

  private static final Set<String> TOWNS =
      Set.of("town", "village", "district", "suburb", "hamlet", "municipality", "county");

  /** The key of the town that a sentence says it tells of: "in the town of Luhe"; or null. */
  private static @Nullable String town(Context context, Sentence sentence) {
    Tokens tokens = context.tokens();
    for (int i = sentence.firstToken(); i < sentence.endToken() - 3; i++) {
      boolean in = tokens.is(i, "in") && tokens.is(i + 1, "the", "a", "one");
      int noun = in && tokens.isCapitalised(i + 2) ? i + 3 : i + 2; // "the Romanian county of"
      boolean told =
          in
              && TOWNS.contains(tokens.lower(noun))
              && tokens.is(noun + 1, "of", "in", "near", "outside");
      if (told) {
        Set<String> keys = context.nameKeys(noun + 2, noun + 4);
        return keys.isEmpty() ? null : keys.iterator().next();
      }
    }
    return null;
  }

  /** "Twenty-two of the birds", "Kenya and 14 other states": they are so many of more. */
  private static final Set<String> FELLOWS =
      Set.of(
          "colleagues",
          "comrades",
          "friends",
          "neighbours",
          "neighbors",
          "companions",
          "workmates",
          "fellows",
          "countrymen",
          "compatriots",
          "classmates",
          "teammates",
          "relatives");

  private static boolean some(Context context, Counted counted) {
    Tokens tokens = context.tokens();
    if (!counted.toll()
        && tokens.is(counted.at() + 1, "other")
        && tokens.isWord(counted.at() + 2)) {
      return true;
    }
    // "the remaining four candidates shared what was left"
    if (!counted.toll() && tokens.is(counted.at() - 1, "other", "remaining")) {
      return true;
    }
    // "nine seats out of 21"
    if (!counted.toll()
        && tokens.is(counted.end(), "out")
        && tokens.is(counted.end() + 1, "of")
        && (tokens.isNumber(counted.end() + 2) || tokens.is(counted.end() + 2, "the"))) {
      return true;
    }
    for (int i = counted.at() + 1; i < counted.end() && i < counted.at() + 5; i++) {
      if (tokens.is(i, "of") && !(i + 2 == counted.end() && tokens.is(i + 1, "them"))) {
        // "nine of their colleagues" are all who are told of
        return !FELLOWS.contains(tokens.lower(i + 2))
                && tokens.is(i + 1, "the", "its", "his", "her", "their", "those", "these", "them")
            // "48,000 of the firm's employees", "two of Halden's bridges"
            || context.find(i + 1, counted.end() - 1, w -> w.equals("'s") || w.equals("'")) >= 0;
      }
    }
    return false;
  }

  /** "180 passengers waited in the hall": those who did something are not all that there were. */
  private static boolean waiting(Context context, Counted counted) {
    Tokens tokens = context.tokens();
    return counted.predicate().equals(CountFamilies.ABOARD)
        && tokens.is(counted.end() - 1, "passengers", "travellers", "travelers")
        && !tokens.is(counted.first() - 1, "the", "all", "its", "their", "with", "carrying", "of")
        && !tokens.is(counted.first(), "the", "all")
        && Verbs.past(context, counted.end())
        && !RIDING.contains(context.verb(counted.end()));
  }

  private static final WordSet RIDING =
      WordSet.of(
          "be", "have", "travel", "fly", "ride", "sail", "board", "survive", "die", "escape",
          "get");

  /** Whether the sentence tells of another happening than the one that the document is about. */
  private static boolean apart(
      Context context, Sentence sentence, Counted counted, @Nullable Occurrence event) {
    Tokens tokens = context.tokens();
    int from = Math.max(sentence.firstToken(), counted.first() - 25);
    int end = Math.min(sentence.endToken(), counted.end() + 15);
    for (int i = counted.first(); i < counted.end(); i++) {
      if (tokens.is(i, "prior", "previous", "past")) {
        return true; // "four prior arrests": of other days
      }
    }
    for (int i = from; i < end; i++) {
      // "the toll has meanwhile risen to nine" is no other happening's
      if (tokens.is(i, "separate", "separately", "elsewhere")
          || i == sentence.firstToken() && tokens.is(i, "meanwhile")
          || tokens.is(i, "another", "earlier", "previous", "second", "similar")
              && tokens.isWord(i + 1)
              && EventTypes.noun(context.noun(i + 1)) != null) {
        return true;
      }
    }
    boolean none = counted.interval().isExact() && counted.interval().low() == 0;
    if (none && event != null && event.when() == null) {
      List<Timex> timexes = context.timexes(sentence);
      for (int k = first(timexes, tokens.start(from));
          k < Math.min(timexes.size(), first(timexes, tokens.end(end - 1)));
          k++) {
        Timex timex = timexes.get(k);
        boolean dated =
            timex.type() == Timex.Type.DATE
                && context.find(
                        tokens.tokenAt(timex.span().start()),
                        tokens.tokenAt(timex.span().end() - 1) + 1,
                        word -> Character.isDigit(word.charAt(0)))
                    >= 0;
        if (dated) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * "Nobody in the crowd of 17,400 had seen it", "none of the 164 passengers was hurt": they were
   * there all the same.
   */
  private static boolean within(Tokens tokens, Counted counted) {
    return tokens.is(counted.at() - 1, "of")
            && tokens.is(counted.at() - 2, "crowd", "audience", "attendance", "gate")
        || counted.predicate().equals(CountFamilies.ABOARD)
            && CountScan.spared(tokens, counted.at());
  }

  /**
   * "The number of cancelled flights stood at 93": nothing but the word for what befell them denies
   * them.
   */
  private static boolean calledOff(Tokens tokens, Sentence sentence, Counted counted) {
    boolean told = false;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (DENYING.contains(tokens.lower(i))) {
        return false;
      }
      told |= tokens.is(i, "cancelled", "canceled", "scrapped", "abandoned", "shelved");
    }
    return told
        && (counted.predicate().equals("#cancelled") || counted.predicate().equals("#jobs-lost"));
  }

  private static final Set<String> DENYING =
      Set.of(
          "not", "n't", "no", "never", "nobody", "none", "without", "averted", "avoided", "denied");

  /** What is said of a number that is still to come. */
  private static final Set<String> AWAITED =
      Set.of("expect", "anticipate", "await", "foresee", "project", "envisage");

  /**
   * "To distribute the 460,000 doses that arrived on Monday": what the clause says of them has
   * happened, whatever is to be done with them.
   */
  private static boolean arrived(Tokens tokens, Counted counted, int end) {
    int that = counted.end();
    while (that < end && that < counted.end() + 2 && !tokens.is(that, "that", "which", "who")) {
      that++;
    }
    return that + 1 < end
        && tokens.is(counted.first() - 1, "the")
        && tokens.is(that, "that", "which", "who")
        && (tokens.lower(that + 1).endsWith("ed") && !tokens.is(that + 1, "need")
            || tokens.is(that + 1, "came", "were", "was", "left", "reached", "fell", "died"));
  }

  private static Modality modality(Context context, Sentence sentence, Counted counted) {
    Tokens tokens = context.tokens();
    if (arrived(tokens, counted, sentence.endToken())) {
      return Modality.ACTUAL;
    }
    // "thirteen heads of state had confirmed": they are to come
    if (counted.measure() != Measure.OTHER
        && tokens.is(counted.verb(), "confirmed", "accepted")
        && !tokens.is(counted.verb() - 1, "was", "were", "been", "being")
        && (counted.verb() + 1 >= sentence.endToken()
            || tokens.is(counted.verb() + 1, ".", ",", ";", "by", "for", "so"))) {
      return Modality.PLANNED;
    }
    // "may yet lead to 20 arrests"
    if (counted.measure() == Measure.ARRESTED && counted.verb() < 0) {
      int may =
          context.find(
              Math.max(sentence.firstToken(), counted.at() - 5), counted.at(), MAY::contains);
      if (may >= 0) {
        return Modality.POSSIBLE;
      }
    }
    // a death that is spoken of has happened, whatever is wanted or feared of others
    Modality modality =
        counted.verb() >= 0
            ? context.modality(counted.verb())
            : counted.toll() ? Modality.ACTUAL : context.modality(counted.at());
    if (counted.interval().isExact()
        && counted.interval().low() == 0
        && modality == Modality.NEGATED) {
      return Modality.ACTUAL;
    }
    if (modality == Modality.NEGATED && calledOff(tokens, sentence, counted)
        || modality == Modality.NEGATED && within(tokens, counted)) {
      return Modality.ACTUAL;
    }
    if (modality == Modality.ACTUAL && AWAITED.contains(counted.predicate())) {
      return Modality.PLANNED; // "4,000 guests were expected", "the firm foresees 300 job cuts"
    }
    if (LACKING.contains(counted.predicate())
        && (modality == Modality.NEGATED || modality == Modality.PLANNED)) {
      return Modality.ACTUAL; // "three have not been found": so many are missing
    }
    int would = context.findLast(sentence.firstToken(), counted.at(), w -> w.equals("would"));
    if (modality == Modality.POSSIBLE
        && !counted.toll()
        && would >= 0
        && counted.at() - would < 8
        && tokens.is(would + 1, "have")) {
      return Modality.PLANNED; // "the scheme would have cost 40 posts": that was the plan
    }
    for (int i = Math.max(sentence.firstToken(), counted.first() - 3); i < counted.at(); i++) {
      boolean ahead = i >= counted.first() && tokens.is(i, "could", "may", "might", "would");
      if (modality == Modality.ACTUAL
          && (ahead || tokens.is(i, "fear", "fears", "fearing"))
          && counted.toll()) {
        return Modality.POSSIBLE; // "the toll could rise to 40", "doctors fear 30 were killed"
      }
    }
    for (int i = Math.max(sentence.firstToken(), counted.first() - 5); i < counted.at(); i++) {
      if (modality != Modality.NEGATED
          && (tokens.is(i, "like") && tokens.is(i - 1, "would", "'d")
              || tokens.is(i, "wants", "wishes") && !tokens.is(i + 1, "to"))) {
        return Modality.POSSIBLE; // "would like more than four computers"
      }
    }
    if (modality == Modality.ACTUAL) {
      int verb = Math.max(counted.verb(), counted.at());
      for (int i = Math.max(sentence.firstToken(), counted.at() - 3);
          i <= Math.min(sentence.endToken() - 1, verb + 1);
          i++) {
        if (tokens.is(i, "feared", "presumed", "believed")) {
          return Modality.POSSIBLE;
        }
      }
    }
    return modality;
  }

  /** What a number is told of, or null where it belongs to no event. */
  private static @Nullable Occurrence event(
      Context context, Sentence sentence, Counted counted, Modality modality) {
    Occurrence event = nearby(context, sentence, counted);
    event = told(context, sentence, counted, event);
    LocalDate told = asOf(context);
    if (told == null) {
      told = LocalDate.MAX;
    }
    if (event == null
        && counted.toll()
        && counted.measure() != Measure.ARRESTED
        && context.events().tells(Set.of("trial"))) {
      // a court goes over what happened long ago
      return new Occurrence(
          -1 - sentence.index(),
          "past",
          List.of(),
          null,
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          true,
          false);
    }
    if (event != null
        && event.when() != null
        && modality == Modality.ACTUAL
        && event.when().firstDay().isAfter(told)) {
      // what has happened is not told of what is still to come
      event = past(context, event, told);
    }
    boolean stays = event == null && STAYING.contains(counted.predicate());
    TimeSpan old = stays ? null : old(context, sentence, counted, told);
    if (old != null && event == null) {
      return new Occurrence(
          -1 - sentence.index(),
          "past",
          List.of(),
          old,
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          true,
          false);
    }
    if (old != null && (event.when() == null || !event.when().overlaps(old))) {
      return new Occurrence(
          -1 - sentence.index(),
          event.type(),
          List.of(),
          old,
          event.people(),
          event.organisations(),
          event.places(),
          event.markers(),
          true,
          false);
    }
    return event == null ? null : elsewhen(context, sentence, event);
  }

  /**
   * The event of the day that the sentences before set, where the text has named no event of that
   * sort so far: "On Thursday a bus drove into a trailer. Fifteen were hurt. On Tuesday a pile-up
   * …".
   */
  private static Occurrence elsewhen(Context context, Sentence sentence, Occurrence event) {
    TimeSpan when = event.when();
    int last = context.mentions(sentence).size() + context.firstMention(sentence);
    // "which brings the number of dead to 33": of all days
    boolean total = context.find(sentence.firstToken(), sentence.endToken(), TOTALS::contains) >= 0;
    if (when == null || total || event.mentions().isEmpty() || event.mentions().get(0) < last) {
      return event;
    }
    for (int s = sentence.index(); s >= Math.max(0, sentence.index() - 2); s--) {
      Sentence before = context.sentences().get(s);
      int front = context.tokens().start(Math.min(before.firstToken() + 2, before.endToken() - 1));
      for (Timex timex : context.timexes(before)) {
        if (timex.span().start() > front) {
          break; // "the army said on Tuesday": the day of the report
        }
        TimeSpan span = timex.interval();
        boolean day =
            span != null
                && timex.relation() == Timex.Relation.AT
                && !span.firstDay().plusDays(1).isBefore(span.lastDay());
        if (day && !span.overlaps(when)) {
          return new Occurrence(
              -1 - sentence.index(),
              event.type(),
              List.of(),
              span,
              Set.of(),
              Set.of(),
              Set.of(),
              Set.of(),
              false,
              false);
        }
      }
    }
    return event;
  }

  private static final Set<String> TOTALS =
      WordList.set("toll total brings brought bringing takes taking raises raising rose rises");

  /**
   * What the document is about, where a toll stands near a mention of something else that nothing
   * tells apart from it: a word for the fighting, the fire that followed, the search.
   */
  private static @Nullable Occurrence told(
      Context context, Sentence sentence, Counted counted, @Nullable Occurrence near) {
    Occurrence main = context.events().mainOccurrence();
    boolean toll =
        counted.toll()
            || counted.measure() == Measure.PEOPLE && CountFamilies.known(counted.predicate());
    if (!toll || near == null || main == null || near.id() == main.id()) {
      return near;
    }
    boolean fits = counted.measure() == Measure.ARRESTED || EventTypes.harmful(main.type());
    boolean days = near.when() == null || main.when() == null || near.when().overlaps(main.when());
    boolean here =
        context.mentions(sentence).stream().anyMatch(mention -> near.type().equals(mention.type()));
    boolean placed =
        here
            && !near.places().isEmpty()
            && !main.places().isEmpty()
            && Collections.disjoint(near.places(), main.places());
    boolean known =
        near.background()
            || main.background()
            || EventReader.apart(near.markers(), main.markers())
            || here && EventTypes.compatible(near.type(), main.type());
    return fits && days && !placed && !known ? main : near;
  }

  /** The event that is mentioned nearest, or null where a number belongs to no event. */
  private static @Nullable Occurrence nearby(Context context, Sentence sentence, Counted counted) {
    Occurrence event;
    if (counted.toll() && counted.measure() != Measure.ARRESTED) {
      event = harm(context, sentence, counted.at());
    } else if (counted.predicate().equals(CountFamilies.CROWD)) {
      event = context.eventNear(sentence, counted.at(), GATHERINGS::contains);
    } else if (counted.predicate().equals(CountFamilies.CUT)
        || counted.predicate().equals(CountFamilies.EMPLOYED)
        || LASTING.contains(counted.predicate())) {
      return null;
    } else {
      boolean hit = CountFamilies.known(counted.predicate()) && counted.measure() == Measure.PEOPLE;
      event = hit ? harm(context, sentence, counted.at()) : null;
      event =
          event != null
              ? event
              : context.eventNear(sentence, counted.at(), type -> !type.equals("murder"));
    }
    boolean far =
        event != null
            && (event.background() || over(context, event))
            && event == context.events().mainOccurrence()
            && !mentioned(context, sentence, event);
    return far ? null : event;
  }

  /**
   * Whether a gathering was over weeks before the report: "a rally in Brno last month drew 900".
   */
  private static boolean over(Context context, Occurrence event) {
    LocalDate told = asOf(context);
    return event.type().equals("protest")
        && event.when() != null
        && told != null
        && event.when().lastDay().isBefore(told.minusDays(6));
  }

  /** Whether a sentence, or one of the three before it, speaks of an event. */
  private static boolean mentioned(Context context, Sentence sentence, Occurrence event) {
    for (int s = Math.max(0, sentence.index() - 3); s <= sentence.index(); s++) {
      Sentence here = context.sentences().get(s);
      int first = context.firstMention(here);
      for (int m = first; m < first + context.mentions(here).size(); m++) {
        if (context.events().of(m).id() == event.id()) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The calamity that a number is told of: what kills rather than the killing, and rather than the
   * rescue after it.
   */
  private static @Nullable Occurrence harm(Context context, Sentence sentence, int at) {
    Occurrence event =
        context.eventNear(
            sentence,
            at,
            type -> EventTypes.harmful(type) && !type.equals("murder") && !type.equals("rescue"));
    return event != null ? event : context.eventNear(sentence, at, EventTypes::harmful);
  }

  private static @Nullable LocalDate asOf(Context context) {
    return context.reading().document().published() == null
        ? null
        : context.reading().document().published().day();
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

  /** The number of the first time expression that begins at an offset or after it. */
  private static int first(List<Timex> timexes, int offset) {
    return Sorted.first(timexes, timex -> timex.span().start() >= offset);
  }

  private static LocalDate minus(LocalDate told) {
    return told.minusDays(20);
  }

  private static boolean digits(Tokens tokens, int at) {
    return tokens.isNumber(at);
  }

  /**
   * A bygone month or year in the clause tells of an earlier occurrence: "In 2009 there were 96
   * deaths".
   */
  private static @Nullable TimeSpan old(
      Context context, Sentence sentence, Counted counted, LocalDate told) {
    Tokens tokens = context.tokens();
    List<Timex> timexes = context.timexes(sentence);
    int from = Math.max(sentence.firstToken(), counted.at() - 14);
    boolean opened =
        tokens.is(sentence.firstToken(), "in") && tokens.isNumber(sentence.firstToken() + 1);
    from = opened && counted.at() - from < 40 ? sentence.firstToken() : from;
    for (int k = first(timexes, tokens.start(from)); k < timexes.size(); k++) {
      Timex timex = timexes.get(k);
      TimeSpan span = timex.interval();
      int at = tokens.tokenAt(timex.span().start());
      if (at > counted.at() + 14) {
        return null;
      }
      // "has killed 61 people since the rains began in November": all that it has killed
      boolean since =
          context.findLast(Math.max(from, at - 8), at, word -> word.equals("since")) >= 0;
      // "the largest since November, when 17 people were held"
      int end = tokens.tokenAt(timex.span().end() - 1) + 1;
      boolean when = tokens.is(end, ",") && tokens.is(end + 1, "when") && counted.at() > end;
      if (span != null
          && timex.type() == Timex.Type.DATE
          && (timex.relation() == Timex.Relation.AT && !since || when)
          && span.firstDay().plusDays(27).isBefore(span.lastDay())
          && span.firstDay().plusYears(20).isAfter(span.lastDay()) // "18th-century sermons"
          && span.lastDay().isBefore(minus(told))
          && (told != LocalDate.MAX || digits(tokens, at))) {
        return span;
      }
    }
    return null;
  }
}
