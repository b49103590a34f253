package dev.twosource.reading.event;

import dev.twosource.document.Published;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Name;
import dev.twosource.reading.Names;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.TimeSpan;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds what happened: the words that tell of an event, when it was and who took part. */
public final class EventReader {
  /** Words before or after a trigger that tell one event from another of its type. */
  private static final Set<String> ORDER =
      WordList.set(
          """
              first second third fourth fifth previous earlier last latest next another other final
              opening return new old separate later""");

  static final Set<String> RANKS = Set.of("first", "second", "third", "fourth", "fifth", "return");

  private static final Set<String> SCENE =
      WordList.set(
          """
              in at near off on outside inside across around over of through hit hits shook struck
              between""");

  private static final Set<String> PART_OF_DAY =
      Set.of(
          "morning", "evening", "afternoon", "night", "overnight", "dawn", "midday", "lunchtime");

  /** Kinds of attack and of weapon: a drone attack is not a knife attack. */
  static final Set<String> MANNER =
      WordList.set(
          """
              drone air missile rocket artillery knife gun car suicide truck bus train tram plane
              helicopter ferry forest factory gas""");

  /** "last month", told early in the next, is before the news as well. */
  private static final int MONTH = 28;

  /** How many days back news is told without its day. */
  private static final int RECENT = 6;

  static final Set<String> SAYING =
      WordList.set(
          """
              said says say told tells announced announces added warned confirmed reported wrote
              insisted stated declared posted tweeted saying telling adding""");

  private final Tokens tokens;

  private final Figurative figures;

  private final Names names;

  private final List<Timex> timexes;

  private final List<EventMention> mentions = new ArrayList<>();

  private final List<Draft> drafts = new ArrayList<>();

  private final List<Integer> occurrenceOf = new ArrayList<>();

  private final @Nullable LocalDate today;
  private final Triggers words;

  private EventReader(
      Tokens tokens, Names names, List<Timex> timexes, @Nullable Published published) {
    this.tokens = tokens;
    this.figures = new Figurative(tokens);
    this.names = names;
    this.timexes = timexes;
    this.today = published != null ? published.day() : latest(timexes);
    this.words = new Triggers(tokens, names, new SoFar());
  }

  /** What has been read up to a word. */
  private final class SoFar implements Triggers.Told {
    @Override
    public @Nullable String last() {
      return mentions.isEmpty() ? null : mentions.get(mentions.size() - 1).type();
    }

    @Override
    public boolean any(String type) {
      return drafts.stream().anyMatch(draft -> draft.type.equals(type));
    }
  }

  /** The latest day that is told, which stands in for an unknown day of publication. */
  private static @Nullable LocalDate latest(List<Timex> timexes) {
    LocalDate latest = null;
    for (Timex timex : timexes) {
      TimeSpan span = timex.interval();
      if (span != null
          && span.withinOneDay()
          && (latest == null || span.firstDay().isAfter(latest))) {
        latest = span.firstDay();
      }
    }
    return latest;
  }

  /** The events of a document, from its tokens, names and time expressions. */
  public static Events read(
      Tokens tokens, Names names, List<Timex> timexes, @Nullable Published published) {
    return new EventReader(tokens, names, timexes, published).read();
  }

  private Events read() {
    int name = 0;
    int timex = 0;
    for (Sentence sentence : tokens.sentences()) {
      int firstName = name;
      while (name < names.mentions().size()
          && names.mentions().get(name).firstToken() < sentence.endToken()) {
        name++;
      }
      int firstTimex = timex;
      while (timex < timexes.size() && timexes.get(timex).span().start() < sentence.span().end()) {
        timex++;
      }
      sentence(sentence, firstName, name, firstTimex, timex);
    }
    List<Occurrence> occurrences = new ArrayList<>();
    Map<String, Integer> alike = new HashMap<>();
    for (Draft draft : drafts) {
      if (!draft.background) {
        alike.merge(EventTypes.family(draft.type), 1, Integer::sum);
      }
    }
    for (Draft draft : drafts) {
      boolean sole = !draft.background && alike.get(EventTypes.family(draft.type)) == 1;
      occurrences.add(draft.finish(occurrences.size(), sole));
    }
    return new Events(mentions, occurrences, mainOf(), occurrenceOf);
  }

  private void sentence(
      Sentence sentence, int firstName, int endName, int firstTimex, int endTimex) {
    List<int[]> triggers = new ArrayList<>();
    List<String> types = new ArrayList<>();
    List<Boolean> verbs = new ArrayList<>();
    int name = firstName;
    int timex = firstTimex;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      while (timex < endTimex && timexes.get(timex).span().end() <= tokens.start(i)) {
        timex++;
      }
      // "March 2022" is no protest
      if (timex < endTimex
          && timexes.get(timex).span().start() <= tokens.start(i)
          && timexes.get(timex).type() != Timex.Type.DURATION) {
        continue;
      }
      while (name < endName && names.mentions().get(name).endToken() <= i) {
        name++;
      }
      boolean inName =
          name < endName
              && names.mentions().get(name).proper()
              && names.mentions().get(name).firstToken() <= i;
      if (inName || !tokens.isWord(i)) {
        continue;
      }
      Triggers.Trigger trigger = ofSeries(i, sentence) ? null : words.at(i, sentence);
      if (trigger != null && !figures.at(i, sentence, trigger.type(), trigger.verb())) {
        triggers.add(new int[] {i, trigger.end()});
        types.add(trigger.type());
        verbs.add(trigger.verb());
      }
    }
    @Nullable Timex[] when = attach(triggers, verbs, sentence, firstTimex, endTimex);
    for (int k = 0; k < triggers.size(); k++) {
      int at = triggers.get(k)[0];
      Set<String> markers = markersAround(at, triggers.get(k)[1], sentence);
      List<Integer> participants = new ArrayList<>();
      for (int n = firstName; n < endName; n++) {
        participants.add(n);
      }
      mention(
          new EventMention(
              sentence.index(),
              at,
              triggers.get(k)[1],
              types.get(k),
              verbs.get(k),
              when[k],
              markers,
              List.copyOf(participants),
              background(
                  when[k],
                  markers,
                  verbs.get(k) && tokens.is(at - 1, "had") && EventTypes.harmful(types.get(k)))));
    }
  }

  /** "the largest of a series of rallies that began in April": what is told of is one of them. */
  private boolean ofSeries(int i, Sentence sentence) {
    int of = tokens.is(i - 1, "of") ? i - 1 : i - 2;
    int first = of - 5;
    return tokens.is(of, "of")
        && first >= sentence.firstToken()
        && tokens.is(of - 1, "series", "string", "wave", "spate", "succession")
        && tokens.is(of - 2, "a", "the")
        && tokens.is(of - 3, "in", "of")
        && (RANKED.contains(tokens.lower(of - 4)) || tokens.lower(of - 4).endsWith("est"));
  }

  private static final WordSet RANKED =
      WordSet.of("first", "second", "third", "fourth", "last", "latest", "recent", "one");

  private Set<String> markersAround(int first, int end, Sentence sentence) {
    Set<String> markers = new TreeSet<>();
    for (int k = Math.max(sentence.firstToken(), first - 4); k < first; k++) {
      String word = tokens.lower(k);
      boolean rank =
          RANKS.contains(word)
              && k >= first - 2
              && (tokens.is(k - 1, "the", "their", "a", "his", "her") || ofDays(k, end));
      if (PART_OF_DAY.contains(word)
          || MANNER.contains(word)
          || rank
          || ORDER.contains(word) && !RANKS.contains(word) && !goesOn(k, sentence)) {
        markers.add(word);
      }
      if (word.equals(",") || word.equals("and")) {
        markers.clear();
      }
    }
    return markers;
  }

  /**
   * "Its second blackout of the week", "the town's third fire in ten days": whether a rank counts
   * what happened within days, so that the one before is another one that reports tell of.
   */
  private boolean ofDays(int rank, int end) {
    if (!tokens.is(rank - 1, "its", "'s", "’s")) {
      return false;
    }
    for (int k = end; k < end + 5 && tokens.isWord(k); k++) {
      if (DAYS.contains(tokens.lower(k))) {
        return tokens.is(k - 1, "the", "a", "this") || tokens.is(k - 2, "in", "within");
      }
    }
    return false;
  }

  private static final Set<String> DAYS =
      Set.of("day", "days", "week", "night", "nights", "weekend", "hours", "morning");

  /**
   * Whether "another" at a token is that of a series which a report leads with, so that it tells
   * its event from none that others tell of: "sat down for another round of talks".
   */
  private boolean goesOn(int token, Sentence sentence) {
    // "Another fire, another early morning.": what a report opens with is what it is about
    if (sentence.index() == 0 && tokens.is(token, "another") && token == sentence.firstToken()) {
      return true;
    }
    return sentence.index() <= LEAD
        && tokens.is(token, "another")
        && tokens.is(token + 1, "round", "session", "day", "bout")
        && tokens.is(token + 2, "of")
        && !ahead(sentence);
  }

  private boolean ahead(Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (AHEAD.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Which sentences a report leads with: its title and the first ones. */
  private static final int LEAD = 2;

  /** Words of what is still to come. */
  private static final Set<String> AHEAD =
      WordList.set("will would could may planned agreed expected scheduled called urged after");

  /** Whether an event with a rank among others stands just before a token. */
  private boolean ranked(List<int[]> triggers, int token) {
    for (int[] trigger : triggers) {
      if (trigger[1] <= token
          && token <= trigger[1] + 2
          && (RANKS.contains(tokens.lower(trigger[0] - 1))
              || RANKS.contains(tokens.lower(trigger[0] - 2)))) {
        return true;
      }
    }
    return false;
  }

  /** Gives each time expression to the trigger that it most likely dates. */
  private @Nullable Timex[] attach(
      List<int[]> triggers, List<Boolean> verbs, Sentence sentence, int firstTimex, int endTimex) {
    @Nullable Timex[] when = new Timex[triggers.size()];
    int[] costs = new int[triggers.size()];
    for (int t = firstTimex; t < endTimex; t++) {
      Timex timex = timexes.get(t);
      if (timex.span().start() < sentence.span().start() || timex.interval() == null) {
        continue;
      }
      boolean dates = timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.TIME;
      int first = tokens.tokenAt(timex.span().start());
      int end = tokens.tokenAt(timex.span().end() - 1) + 1;
      // "since 2021, when two trains collided"
      boolean then =
          tokens.is(end, ",")
              && tokens.is(end + 1, "when")
              && today != null
              && timex.interval().lastDay().isBefore(today.minusDays(RECENT));
      if (!dates || timex.relation() != Timex.Relation.AT && !then) {
        continue;
      }
      if (closing(first)) {
        continue; // "the walkout had been due to finish today"
      }
      if (bare(timex, first, end - 1)) {
        continue; // "came at about seven": of which day, and of which half of it?
      }
      // "lower than in May" is of no event of the report
      if (tokens.is(first - 1, "than") || tokens.is(first - 2, "than")) {
        continue;
      }
      // "the Friday before the game" is no day of the game
      if (reporting(first, end) || timex.anchor() != null || tokens.is(end, "before", "after")) {
        continue;
      }
      boolean among = tokens.is(first, "this") || tokens.is(first - 1, "of", "in", "within");
      if (among && !timex.interval().withinOneDay() && ranked(triggers, first)) {
        continue; // "the second outage there this week": among which it is the second
      }
      int best = -1;
      int bestCost = 14;
      for (int k = 0; k < triggers.size(); k++) {
        int cost = distance(triggers.get(k), first, end, verbs.get(k));
        boolean behind = triggers.get(k)[0] > end;
        if (then && behind || behind && tokens.is(end, "when", "as")) {
          // "arrested 53 people on Thursday as they dispersed a march": at one time
          cost = Math.min(cost, (triggers.get(k)[0] - end) / 2 - 4);
        }
        // a date in mid-sentence belongs to what stands before it; one that opens the sentence, to
        // what follows
        boolean opens = first - sentence.firstToken() <= 3;
        if (triggers.get(k)[0] > end && !opens && cost > 0 && triggers.get(k)[0] - end > 3) {
          cost += 8;
        }
        if (cost < bestCost) {
          bestCost = cost;
          best = k;
        }
      }
      if (best >= 0 && (when[best] == null || bestCost < costs[best])) {
        when[best] = timex;
        costs[best] = bestCost;
      }
      for (int k = 0; best >= 0 && triggers.get(best)[0] > end && k < best; k++) {
        if (when[k] == null && dates(triggers.get(k), first, end)) {
          when[k] = timex;
          costs[k] = bestCost;
        }
      }
    }
    return when;
  }

  /**
   * Whether a day is that of an event right before it as well, where what "when" tells behind it is
   * dated by it: "had a blackout on Friday when a fire cut a line".
   */
  private boolean dates(int[] trigger, int first, int end) {
    int gap = first - trigger[1];
    return tokens.is(end, "when")
        && gap >= 0
        && gap <= CLAUSE
        && distance(trigger, first, end, false) <= gap;
  }

  /** So many words may stand between an event and its day. */
  private static final int CLAUSE = 5;

  private static final Set<String> CLOSING =
      Set.of("finish", "finishes", "end", "ends", "expire", "expires", "conclude", "concludes");

  /**
   * Whether a time is an hour alone, hedged or not, without a day, minutes or the half of the day:
   * "about seven", and neither "half past seven" nor "Monday at seven".
   */
  private boolean bare(Timex timex, int first, int last) {
    String hour = tokens.lower(last);
    return timex.type() == Timex.Type.TIME
        && (first == last || timex.mod() != null)
        && timex.value().endsWith(":00")
        && (HOURS.contains(hour) || tokens.isNumber(last) && hour.length() <= 2);
  }

  private static final WordSet HOURS =
      WordList.probed("one two three four five six seven eight nine ten eleven twelve");

  /** Whether a day is that on which something is to be over. */
  private boolean closing(int first) {
    int verb = tokens.is(first - 1, "on", "by", "at", "until") ? first - 2 : first - 1;
    return CLOSING.contains(tokens.lower(verb))
        && tokens.is(verb - 1, "to", "will", "would", "should");
  }

  /**
   * How far a trigger is from a time expression, in tokens; a clause boundary between them costs
   * more.
   */
  private int distance(int[] trigger, int first, int end, boolean verb) {
    if (tokens.is(end, "'s", "'") && trigger[0] > end && trigger[0] - end <= 5) {
      return 0;
    }
    int from = trigger[0] < first ? trigger[1] : end;
    int to = trigger[0] < first ? first : trigger[0];
    // "the blaze, which broke out in a kitchen on 3 February": the clause is about what is before
    // it
    boolean relative = tokens.is(from, ",") && tokens.is(from + 1, "which", "that");
    int cost = relative && trigger[0] < first ? (to - from) / 2 - 10 : Math.max(0, to - from);
    for (int k = from; k < to; k++) {
      String word = tokens.lower(k);
      cost +=
          switch (word) {
            case "," -> 2;
            case ";", ":", "—", "–", "(", ")" -> 6;
            case "that",
                "which",
                "who",
                "when",
                "while",
                "but",
                "after",
                "before",
                "because",
                "since",
                "as",
                "where",
                "amid",
                "whether",
                "if" ->
                8;
            case "and" -> 3;
            default -> 0;
          };
      if (SAYING.contains(word)) {
        cost += 8;
      } else if (trigger[0] > end && word.length() > 4 && word.endsWith("ed")) {
        // "on Friday condemned the bombing": the day is that of the verb
        cost += 8;
      }
    }
    return verb ? cost - 2 : cost;
  }

  /** "said on Thursday": the day dates the saying, not what is said. */
  private boolean reporting(int first, int end) {
    int before = first - 1;
    if (tokens.is(before, "on", "in", "late", "early", "at")) {
      before--;
    }
    if (SAYING.contains(tokens.lower(before))) {
      return true;
    }
    // "told reporters on Thursday", "said in a statement on Friday"
    for (int k = before; k > before - 5 && k >= 0; k--) {
      if (SAYING.contains(tokens.lower(k))) {
        return tokens.is(
                k + 1, "reporters", "a", "in", "the", "journalists", "parliament", "lawmakers")
            && !tokens.is(end, "that");
      }
      if (tokens.is(k, ",", ".", "that")) {
        break;
      }
    }
    return false;
  }

  /**
   * Whether a mention is of an event before the story's own.
   *
   * @param before whether it is a mishap that is told as done before ("had overturned")
   */
  private boolean background(@Nullable Timex when, Set<String> markers, boolean before) {
    if (markers.contains("previous")) {
      return true;
    }
    TimeSpan span = when == null ? null : when.interval();
    if (span == null || today == null) {
      return false;
    }
    // "earlier in August another train left the track": in the news of that month no day is told
    boolean month =
        markers.contains("another")
            && !span.lastDay().isBefore(span.firstDay().plusDays(WEEK))
            && span.firstDay().isBefore(today);
    return month || span.lastDay().isBefore(today.minusDays(before ? 14 : 45));
  }

  /** So many days a time has at least that tells no day, but the month or the weeks. */
  private static final int WEEK = 6;

  private void mention(EventMention mention) {
    int draft = -1;
    boolean beside = beside(mention);
    for (int k = drafts.size() - 1; !beside && k >= 0 && k >= drafts.size() - 24; k--) {
      if (drafts.get(k).takes(mention)) {
        draft = k;
        break;
      }
    }
    if (draft < 0) {
      draft = drafts.size();
      Draft added = new Draft(mention.type());
      TimeSpan span = mention.when() == null ? null : mention.when().interval();
      added.earlier = span != null && old(span) && news(mention.type());
      added.aside = beside;
      added.before = span != null && overtaken(mention, span);
      drafts.add(added);
    }
    drafts.get(draft).add(mention, mentions.size());
    occurrenceOf.add(draft);
    mentions.add(mention);
  }

  /**
   * "On Friday a barn burned in the village where a mill had gone up in flames on Monday": whether
   * a mishap is the earlier one of two that a sentence tells of, each with its day.
   */
  private boolean overtaken(EventMention mention, TimeSpan span) {
    if (!tokens.is(mention.firstToken() - 1, "had")) {
      return false;
    }
    for (int k = drafts.size() - 1; k >= 0 && k >= drafts.size() - 24; k--) {
      Draft draft = drafts.get(k);
      if (EventTypes.compatible(draft.type, mention.type())
          && draft.last == mention.sentence()
          && draft.when != null
          && span.lastDay().isBefore(draft.when.firstDay())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a mention below the opening brings in an event that has not been told of: "a rally",
   * "she had talked to the Danes on Monday".
   */
  private boolean introduced(EventMention mention) {
    if (mention.sentence() <= OPENING) {
      return false;
    }
    int at = mention.firstToken();
    if (mention.verb()) {
      return tokens.is(at - 1, "had") || tokens.is(mention.endToken(), "again");
    }
    for (int i = at - 1; i >= at - 3 && tokens.isWord(i); i--) {
      if (tokens.is(i, "a", "an", "another", "similar")) {
        return true;
      }
      if (tokens.is(i, "the", "of", "in", "this", "that", "their", "its")) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether a mention below the lead sets an event beside that of the report: "a second, stronger
   * storm", "a separate fire".
   */
  private boolean beside(EventMention mention) {
    if (mention.verb() || mention.sentence() <= 1) {
      return false;
    }
    for (int i = mention.firstToken() - 1; i > mention.firstToken() - 6 && i >= 0; i--) {
      if (tokens.is(i, "a", "another")) {
        return tokens.is(i + 1, "second", "third", "separate", "further", "different");
      }
    }
    return false;
  }

  /** Whether a stretch of time ended before the days that news is made of. */
  private boolean old(TimeSpan span) {
    return today != null
        && (span.lastDay().isBefore(today.minusDays(RECENT))
            || span.lastDay().isBefore(today) && span.firstDay().isBefore(today.minusDays(MONTH)));
  }

  /** Whether a stretch of time is still to come. */
  private boolean ahead(TimeSpan span) {
    return today != null && span.firstDay().isAfter(today.plusDays(1));
  }

  /** Whether an event like it has been told as news. */
  private boolean news(String type) {
    for (int k = Math.max(0, drafts.size() - 24); k < drafts.size(); k++) {
      Draft draft = drafts.get(k);
      if (EventTypes.compatible(draft.type, type)
          && !draft.background
          && (draft.when == null || !old(draft.when))) {
        return true;
      }
    }
    return false;
  }

  /** The last sentence that a report opens with, counted from 0. */
  private static final int OPENING = 3;

  private int mainOf() {
    int best = -1;
    double bestWeight = 0;
    for (int k = 0; k < drafts.size(); k++) {
      Draft draft = drafts.get(k);
      double weight = draft.weight();
      // what is told below of an earlier year or month, or of the weeks to come, is not what the
      // report is about
      boolean aside =
          mentions.get(draft.numbers.get(0)).sentence() > OPENING
              && (draft.background || draft.when != null && (old(draft.when) || ahead(draft.when)));
      if (weight > bestWeight && !aside) {
        bestWeight = weight;
        best = k;
      }
    }
    return best;
  }

  /** An occurrence that is being put together. */
  private final class Draft {
    private final String type;
    private final List<Integer> numbers = new ArrayList<>();
    private final Set<String> people = new TreeSet<>();
    private final Set<String> organisations = new TreeSet<>();
    private final Set<String> places = new TreeSet<>();
    private final Set<String> markers = new TreeSet<>();
    private final Set<Integer> sentences = new HashSet<>();
    private @Nullable TimeSpan when;
    private boolean background = true;

    /** Whether its day stands right before it: "Friday's strike". */
    private boolean owned;

    /** Whether it is told of as something before the news. */
    private boolean earlier;

    /** Whether it is set beside that of the report, which is gone on with behind it. */
    private boolean aside;

    /** Whether it is the earlier one of two that a sentence tells of, which is told of no more. */
    private boolean before;

    private double weight;
    private int last;

    Draft(String type) {
      this.type = type;
    }

    boolean takes(EventMention mention) {
      if (!EventTypes.compatible(type, mention.type()) || apart(markers, mention.markers())) {
        return false;
      }
      if (aside && mention.sentence() - last > 1) {
        return false;
      }
      TimeSpan span = mention.when() == null ? null : mention.when().interval();
      if (before && (span == null || !span.withinOneDay())) {
        return false;
      }
      if (span != null && when != null && !span.overlaps(when)) {
        return false;
      }
      if (span != null && when == null) {
        // "passed five to four ... went to the council last month on a 4-1 vote": news has no need
        // of a day, what went before it has; and further down "a rally" with a day of its own is
        // another one
        return numbers.isEmpty()
            || background == mention.background() && !old(span) && !introduced(mention);
      }
      if (span == null && background && !mention.background()) {
        // a later plain mention goes back to what the story is about, not to its history, unless
        // that is just before it
        return mention.sentence() - last <= 2;
      }
      return true;
    }

    void add(EventMention mention, int number) {
      numbers.add(number);
      last = mention.sentence();
      TimeSpan span = mention.when() == null ? null : mention.when().interval();
      boolean year = span != null && span.to().isAfter(span.from().plusDays(200));
      boolean owner = span != null && tokens.is(mention.firstToken() - 1, "'s");
      // "Saturday night's fire" says it outright
      if (span != null && !year && (when == null || when.contains(span) || owner && !owned)) {
        when = span;
        owned = owner;
      }
      background &= earlier || mention.background();
      markers.addAll(mention.markers());
      if (sentences.add(mention.sentence())) {
        weight += (mention.background() ? 0.2 : 1) * 3.0 / (2 + Math.min(mention.sentence(), 12));
        for (int n : mention.names()) {
          name(names.mentions().get(n));
        }
      }
    }

    private void name(Name mention) {
      var entity = names.entity(mention);
      switch (mention.type()) {
        case PERSON -> people.add(entity.key());
        case ORGANISATION -> organisations.add(entity.key());
        case PLACE -> {
          if (entity.country()) {
            organisations.add(entity.key());
          } else if (located(mention)) {
            places.add(entity.key());
          }
        }
        case OTHER -> {}
      }
    }

    /** Whether a place stands where something happens, and not for those who act from it. */
    private boolean located(Name mention) {
      int before = mention.firstToken() - 1;
      // "members of a choir on their way to Moria", "a bus bound for Zagora"
      boolean way =
          tokens.is(before, "to", "for", "from", "towards")
              && tokens.is(before - 1, "way", "bound", "route", "heading", "headed");
      if (way) {
        return false;
      }
      for (int k = before; k > before - 4 && k >= 0; k--) {
        if (SCENE.contains(tokens.lower(k))) {
          return true;
        }
        boolean within = tokens.is(k, "the", ",", "'s", "’s") || tokens.isCapitalised(k);
        if (!within && !tokens.isWord(k)) {
          return false;
        }
      }
      return tokens.is(mention.endToken(), "'s", "’s");
    }

    double weight() {
      return background ? weight * 0.1 : weight;
    }

    Occurrence finish(int id, boolean sole) {
      return new Occurrence(
          id,
          type,
          List.copyOf(numbers),
          when,
          Set.copyOf(people),
          Set.copyOf(organisations),
          Set.copyOf(places),
          Set.copyOf(markers),
          background,
          sole);
    }
  }

  /**
   * Whether two sets of markers tell two events apart: "morning" against "evening", "first" against
   * "second".
   */
  public static boolean apart(Set<String> a, Set<String> b) {
    return differ(a, b, PART_OF_DAY)
        || differ(a, b, RANKS)
        || a.contains("previous") != b.contains("previous")
        || a.contains("another") != b.contains("another");
  }

  /** Whether an event is told of as the second or a later one of its sort. */
  public static boolean ranked(Set<String> markers) {
    return markers.contains("second") || markers.contains("third") || markers.contains("fourth");
  }

  private static boolean differ(Set<String> a, Set<String> b, Set<String> group) {
    boolean inA = false;
    boolean inB = false;
    for (String word : group) {
      if (a.contains(word) && b.contains(word)) {
        return false;
      }
      inA |= a.contains(word);
      inB |= b.contains(word);
    }
    return inA && inB;
  }
}
