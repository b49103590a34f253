package dev.twosource.kinds.mark;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Marks;
import dev.twosource.kinds.claim.Months;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.count.CountFamilies;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.Place;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Name;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.EventTypes;
import dev.twosource.reading.quantity.Numeral;
import dev.twosource.reading.quantity.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Marks what holds only at one step of what goes on, or for one corner of it, where words beside
 * the value say so: the share of the ball at the interval, the votes of the first ballot, minutes
 * of a call, those employed at one plant, what children pay. What a whole sentence tells of how far
 * a number reaches is marked by {@link Extents}.
 */
public final class Steps {
  /** The first letters of the mark of a step: another report without it tells of the whole. */
  public static final String STEP = "~at:";

  /** The mark of somebody who heads a delegation together with another. */
  public static final String JOINTLY = STEP + "jointly";

  /** The first letters of the mark of the zone by whose clock a day is told. */
  public static final String ZONE = "~zone:";

  /** The first letters of the mark of how strong a shock was whose hour is told. */
  public static final String MAGNITUDE = "~magnitude:";

  /** The first letters of the mark of the region all over which something is counted. */
  public static final String ACROSS = "~across:";

  /** The mark of a toll of a whole week or month, where others tell of a day. */
  public static final String WEEK = "~week";

  /**
   * The mark of an age that is told beside somebody's father or son, who may be called the same.
   */
  public static final String KIN = "~kin";

  /** What is counted in several towns: stands in the place of a region's name. */
  private static final String TOWNS = "towns";

  /** What is counted along a border or a coast. */
  public static final String LINE = "line";

  /** How far from a value the words may stand that say at which step it was. */
  private static final int NEAR = 12;

  private final Context context;
  private final Tokens tokens;
  private final Claim claim;
  private final int first;
  private final int end;
  private final int from;
  private final int to;
  private final Set<String> marks = new TreeSet<>();

  private Steps(Context context, Claim claim) {
    this.context = context;
    this.tokens = context.tokens();
    this.claim = claim;
    this.first = tokens.tokenAt(claim.sentence().start());
    this.end = tokens.tokenAt(claim.sentence().end() - 1) + 1;
    this.from = tokens.tokenAt(claim.span().start());
    this.to = tokens.tokenAt(claim.span().end() - 1) + 1;
  }

  /** Whether all of these marks are of what can be no more than a part of the whole. */
  public static boolean parts(Set<String> marks) {
    return PARTLY.containsAll(marks);
  }

  private static final Set<String> PARTLY =
      Set.of(
          STEP + "part",
          STEP + "questions",
          STEP + "alone",
          STEP + "most",
          STEP + "at the scene",
          STEP + "in hospital",
          STEP + "still in hospital",
          STEP + "one hospital",
          STEP + "one site",
          STEP + "one side");

  /** The same claims, in order, with the step that their sentences say they are of. */
  public static List<Claim> mark(Context context, List<Claim> claims) {
    List<Claim> marked = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      marked.add(claim.marked(new Steps(context, claim).marks()));
    }
    return marked;
  }

  private Set<String> marks() {
    String detail = claim.detail();
    switch (detail) {
      case "vote.tally" -> {
        if (context.find(first, end, BY_POST::contains) >= 0) {
          step("by post");
        }
      }
      case "sentence.length" -> {
        if (claim.slot().measure().isEmpty() && suspended()) {
          step("to be served");
        }
      }
      case "event.duration", "call.duration" -> {
        if (minutes()
            || tokens.is(from, "have", "has", "had") && Numerals.at(tokens, from + 1) != null) {
          step("part");
        }
      }
      default -> {}
    }
    for (int i = Math.max(first, from - NEAR); i < Math.min(end, to + NEAR); i++) {
      // "Marne's women romped to a 6-0 win", "whose men were held 1-1"
      if (tokens.is(i, "women", "men") && tokens.is(i - 1, "'s", "’s", "whose", "their")) {
        marks.add(Marks.FIELD + tokens.lower(i));
      }
      switch (detail) {
        case "count.killed", "count.injured", "count.arrested" -> {
          tolls(i);
          counts(i);
        }
        case "count.people", "count.other" -> {
          counts(i);
          towns(i);
        }
        case "event.attendance" -> counts(i);
        case "percent" -> percents(i);
        case "money.amount" -> sums(i);
        case "distance" -> {
          if (tokens.is(i, "summit", "mountaintop")) {
            step("summit");
          }
          if (i >= from && i <= to && tokens.is(i, "apart")) {
            step("apart");
          }
        }
        case "event.duration", "call.duration" -> lengths(i);
        case "vote.tally" -> votes(i);
        case "score" -> scores(i);
        case "sentence.length" -> terms(i);
        case "delegation.head" -> heads(i);
        case "event.outcome" -> outcomes(i);
        case "event.time" -> hours(i);
        case "event.date" -> days(i);
        case "event.place" -> {
          if (tokens.is(i, "initialled", "initialed") && i <= to) {
            step("initialled");
          }
        }
        case "person.age" -> {
          boolean kin = in(i, KINSFOLK);
          if (kin && tokens.is(i - 1, "his", "her") || kin && tokens.is(i + 1, "'s", "’s")) {
            marks.add(KIN);
          }
        }
        case "delegation.member" -> gone(i);
        default -> {}
      }
    }
    if (after()) {
      step("earlier");
    }
    marks.addAll(Bounds.of(context, claim));
    return marks;
  }

  private static final WordSet KINSFOLK =
      WordSet.of("father", "son", "mother", "daughter", "grandfather", "grandson");

  /** "Two years after eleven were killed at the same spot": of what was before the news. */
  private boolean after() {
    int last = claim.detail().equals("score") ? to - 1 : from - 1;
    for (int i = last; i > Math.max(first + 1, from - 7); i--) {
      if (tokens.is(i, ",", ";")) {
        return false;
      }
      if (tokens.is(i, "after")
          && tokens.is(i - 1, "years", "year", "months", "weeks", "decades")) {
        return true;
      }
    }
    return false;
  }

  /** "Is no longer in the delegation". */
  private void gone(int i) {
    if (tokens.sequence(i, "no", "longer")) {
      step("no longer");
    }
  }

  private void step(String what) {
    marks.add(STEP + what);
  }

  private boolean in(int i, WordSet words) {
    return words.contains(tokens.lower(i));
  }

  // ---- counts -------------------------------------------------------------------------------

  private void tolls(int i) {
    boolean near = i >= from - 4 && i < to + 4;
    if (claim.detail().equals("count.killed") && near) {
      boolean there =
          tokens.is(i, "spot", "scene") && tokens.is(i - 1, "the") && tokens.is(i - 2, "on", "at");
      if (there || tokens.is(i, "instantly", "outright")) {
        step("at the scene");
      }
      if (tokens.is(i, "dead") && tokens.is(i + 1, "when")) {
        step("at the scene");
      }
      if (tokens.is(i, "hospital") && tokens.is(i - 1, "in")) {
        step("in hospital");
      }
    }
    // "seven people injured in the collapse were still in hospital"
    if (claim.detail().equals("count.injured")
        && i >= to
        && tokens.is(i, "still", "remain", "remains", "remained")
        && context.find(i + 1, Math.min(end, i + 4), "hospital"::equals) >= 0) {
      step("still in hospital");
    }
    if (i < from + 2 && tokens.is(i, "warrant", "warrants")) {
      step("warrants");
    }
    // "since the protest camp opened", and not since the other day
    boolean held = claim.detail().equals("count.arrested") && i >= to && i < to + 9;
    if (held && tokens.is(i, "since") && tokens.is(i + 1, "the", "it", "they")) {
      marks.add(WEEK);
    }
    // "no one was seriously hurt"
    if (i >= from && i < to && claim.slot().owner().isEmpty() && in(i, GRAVELY)) {
      step("gravely");
    }
    if (claim.detail().equals("count.injured") && i < from && house(i)) {
      step("one hospital");
    }
    // "border guards on the Finnish side arrested two men"
    boolean side = tokens.is(i, "side") && tokens.isCapitalised(i - 1) && tokens.is(i - 3, "on");
    if (side && i >= from - 2 && i < from) {
      step("one side");
    }
    // "railway, state and city police together arrested twelve"
    if (near && tokens.is(i, "together", "jointly")) {
      step("together");
    }
    boolean week = tokens.is(i, "this") && tokens.is(i + 1, "week", "month");
    if (week && i >= from && i < to + 4 && !tokens.is(i + 2, "'s", "’s")) {
      marks.add(WEEK);
    }
    if (tokens.is(i, "dead", "killed")
        && tokens.is(i + 1, "or", "and")
        && tokens.is(i + 2, "missing", "injured", "wounded")
        && claim.voice() == null
        && near) {
      step("or missing");
    }
    if (tokens.is(i, "along") && context.find(i + 1, Math.min(end, i + 5), LINES::contains) >= 0) {
      marks.add(ACROSS + LINE);
    }
    across(i);
  }

  private static final WordSet GRAVELY =
      WordSet.of("seriously", "badly", "critically", "gravely", "severely");

  private static final WordSet LINES =
      WordSet.of("border", "frontier", "coast", "coastline", "route", "river", "motorway");

  private void counts(int i) {
    if (pause(i) && sameClause(i)) {
      step("interval");
    }
    if (claim.detail().equals("count.people") && i < from && i >= from - 3 && called(i)) {
      step("called");
    }
    if (claim.slot().measure().equals(CountFamilies.EMPLOYED) && site(i)) {
      step("one site");
    }
    if (claim.detail().equals("count.other") && ballot(i)) {
      step("first ballot");
    }
    if (claim.detail().equals("event.attendance")) {
      gone(i);
    }
    boolean before = i < to && i >= from - 3;
    // "had injured 61 people a year earlier", but not "up from 61 a year earlier"
    boolean earlier =
        tokens.is(i, "earlier", "before")
            && tokens.is(i - 1, "year", "years", "month", "months")
            && tokens.is(i - 2, "a", "one", "the", "two", "three")
            && !tokens.is(i - 3, "than", "from", "with", "on", "to", "over", "against", "as");
    // "the speed then was 72 kilometres an hour"
    boolean then = tokens.is(i, "then") && tokens.is(i + 1, "was", "were", "stood") && i < to;
    if (then && i >= from - 3 && i > first) {
      step("then");
    }
    if (earlier && i >= to && i < to + 8) {
      step("earlier");
    }
    // "it can take 50 injured at once", "firemen let 600 people at a time into the yard"
    boolean room =
        tokens.is(i, "can", "could")
                && tokens.is(i + 1, "take", "treat", "hold", "seat", "house", "carry", "sleep")
                && i >= from - 3
                && i < to
            || i >= from && i < to + 2 && tokens.sequence(i, "at", "a", "time");
    if (room) {
      step("room");
    }
    if (before && tokens.is(i, "offered", "catalogued")) {
      step("offered");
    }
    // "her opponents needed 12 votes"
    if (before
        && tokens.is(i, "needed", "need", "needs", "requires", "required")
        && context.find(from, Math.min(end, to + 2), CAST::contains) >= 0) {
      step("needed");
    }
    // "a ferry for 450 cars"
    if (i == from - 1 && tokens.is(i, "for") && in(i - 1, HOLDING)) {
      step("room");
    }
  }

  private static final WordSet CAST = WordSet.of("votes", "signatures", "seats");

  private static final WordSet HOLDING =
      WordList.probed(
          """
              ferry ship boat bus coach train plane hotel hall arena stadium prison camp school
              shelter hostel hospital hangar depot lot garage""");

  /** No comma or conjunction between the value and the word, unless the sentence opens with it. */
  private boolean sameClause(int i) {
    if (i <= first + 1 && i < from) {
      int comma = context.find(i, Math.min(from, i + 11), ","::equals);
      return comma >= 0 && context.find(comma + 1, from, CUTS::contains) < 0;
    }
    int low = i < from ? i : to;
    int high = i < from ? from : i;
    return high - low <= 8 && context.find(low, high, CUTS::contains) < 0;
  }

  private static final WordSet CUTS = WordSet.of(",", ";", ":", "and", "but", "while");

  /** "At the interval", "midway through". */
  private boolean pause(int i) {
    return in(i, PAUSES)
            && (tokens.is(i - 1, "at", "by", "before")
                || tokens.is(i - 1, "the") && tokens.is(i - 2, "at", "by", "before", "to"))
        || tokens.is(i, "midway", "halfway") && tokens.is(i + 1, "through");
  }

  private static final WordSet PAUSES =
      WordSet.of("interval", "half-time", "halftime", "break", "turn");

  /** "Called out 7,400 staff", "invited 300 guests": not how many did so. */
  private boolean called(int i) {
    return tokens.is(i, "called", "calls", "calling") && tokens.is(i + 1, "out", "on", "upon")
        || tokens.is(i, "invited", "urged", "balloted");
  }

  /** "St Anne's hospital took in 14 injured": those whom one house has. */
  private boolean house(int i) {
    if (!tokens.is(i, "hospital", "clinic", "infirmary")) {
      return false;
    }
    return context.find(i + 1, from + 1, TAKING::contains) >= 0;
  }

  private static final WordSet TAKING = WordSet.of("took", "received", "admitted", "accepted");

  /** "At its Passau gearbox plant": one of a company's places. */
  private boolean site(int i) {
    if (!tokens.is(i, "at", "in") || !tokens.is(i + 1, "its", "their")) {
      return false;
    }
    for (int k = i + 2; k < i + 6 && tokens.isWord(k); k++) {
      if (in(k, SITES)) {
        return k > i + 2;
      }
    }
    return false;
  }

  private static final WordSet SITES =
      WordList.probed(
          """
              plant factory site mine mill works branch shipyard yard terminal store shop office
              depot warehouse hospital campus""");

  /** "Across Connacht", "in six Italian cities". */
  private void across(int i) {
    if (tokens.is(i, "across", "throughout")) {
      for (String region : context.nameKeys(i + 1, i + 2)) {
        Place place = Lexicon.get().place(region);
        if (place == null || !place.country()) {
          marks.add(ACROSS + region);
        }
      }
    }
    // "in Kansas and Missouri"
    Name region = tokens.is(i, "in", "across") ? context.nameAt(i + 1) : null;
    if (region != null && tokens.is(region.endToken(), "and")) {
      Name next = context.nameAt(region.endToken() + 1);
      if (next != null && area(region) && area(next)) {
        marks.add(ACROSS + TOWNS);
      }
    }
    towns(i);
  }

  /** "In six Italian cities". */
  private void towns(int i) {
    Numeral number = tokens.is(i, "in", "across") ? Numerals.at(tokens, i + 1) : null;
    if (number != null && number.value() > 1) {
      int noun = number.endToken();
      if (in(noun, CITIES) || in(noun + 1, CITIES)) {
        marks.add(ACROSS + TOWNS);
      }
    }
  }

  private boolean area(Name name) {
    return Lexicon.get().isArea(context.entity(name).key());
  }

  private static final WordSet CITIES =
      WordSet.of("cities", "towns", "provinces", "states", "regions", "districts", "villages");

  // ---- shares and sums ------------------------------------------------------------------------

  private void percents(int i) {
    if (pause(i) && sameClause(i)) {
      step("interval");
    }
    // "21 per cent had voted by noon"
    if (tokens.is(i, "by")
        && tokens.is(i + 1, "noon", "midday", "lunchtime", "mid-afternoon")
        && context.find(first, end, POLLS::contains) >= 0) {
      step("by noon");
    }
    // "41 percent of the seats", where others tell of the votes
    if (i >= from && i < to + 4 && tokens.is(i, "seats") && tokens.is(i - 1, "of", "the")) {
      step("seats");
    }
    boolean of = tokens.is(i - 1, "of") || tokens.is(i - 1, "the") && tokens.is(i - 2, "of");
    if (of && tokens.is(i, "girls", "boys", "women")) {
      step(tokens.lower(i));
    }
    if (tokens.is(i, "first")
        && tokens.is(i + 1, "round")
        && context.find(i, Math.min(end, i + 6), "ago"::equals) >= 0) {
      step("first round");
    }
    // "Reservoirs in the basin, among them Alcorra, stand at 33 percent"
    if (i < from && tokens.is(i, "among") && tokens.is(i + 1, "them")) {
      step("several");
    }
    // "had been told to expect a harvest 10 percent below the average"
    if (i < from && tokens.is(i, "told") && tokens.sequence(i + 1, "to", "expect")) {
      step("expected");
    }
  }

  private static final WordSet POLLS =
      WordSet.of("turnout", "voted", "votes", "voters", "polls", "ballot", "ballots");

  private void sums(int i) {
    if (in(i, REDUCED) && tokens.is(i + 1, "pay", "pays", "paid")) {
      step("reduced");
    }
    // "at 1.9 million a cover from Basel had been the dearest item"
    boolean best = tokens.lower(i + 3).endsWith("est") || tokens.is(i + 3, "most", "record");
    if (tokens.sequence(i, "had", "been", "the") && best) {
      step("old record");
    }
    // "is on offer at 1.9 million"
    boolean offer =
        tokens.is(i, "offer", "market")
                && tokens.is(i - 1, "on", "the")
                && tokens.is(i + 1, "at", "for")
            || tokens.is(i, "listed") && tokens.is(i + 1, "at", "for");
    if (offer && i >= from - 4 && i < to) {
      step("asked");
    }
    if (i < from + 4
        && tokens.is(i - 1, "is", "are", "was", "were")
        && tokens.is(i, "contributing", "chipping")
        && i >= from - 4) {
      step("share");
    }
    court(i);
  }

  private static final WordSet REDUCED =
      WordSet.of("children", "pensioners", "students", "seniors", "pupils", "members", "residents");

  /** "A lower court had fined the brewery 400,000". */
  private void court(int i) {
    if (tokens.is(i, "court") && tokens.is(i - 1, "lower")
        || tokens.is(i, "instance") && tokens.is(i - 1, "first")) {
      step("lower court");
    }
  }

  // ---- lengths --------------------------------------------------------------------------------

  private void lengths(int i) {
    boolean ahead = i < to;
    // "with nobody else on the line", "one-on-one"
    boolean alone =
        tokens.is(i, "alone", "one-on-one", "tete-a-tete", "privately")
            || tokens.is(i, "nobody", "no-one", "none") && tokens.is(i + 1, "else");
    if (ahead && alone) {
      step("alone");
    }
    if (i < from + 1 && tokens.is(i, "allowed", "permitted", "entitled", "limited")) {
      step("allowed");
    }
    // "a flight that usually takes 35 minutes": not how long this one was
    if (ahead && i >= from - 5 && tokens.is(i, "usually", "normally", "typically", "ordinarily")) {
      step("usual");
    }
    if (ahead && tokens.is(i, "questions") && i >= from - 4) {
      step("questions");
    }
    if (claim.detail().equals("call.duration") && several(i)) {
      marks.add(Marks.SUM);
    }
    if (i < from + 2
        && tokens.is(i, "longest", "shortest")
        && EventTypes.noun(tokens.noun(i + 1)) != null) {
      step("one of several");
    }
    if (ahead && i >= from && tokens.is(i, "actual")) {
      step("actual");
    }
    boolean joined =
        tokens.is(i, "dialled", "dialed", "dropped", "tuned", "logged", "looked")
            && tokens.is(i + 1, "in", "by", "on");
    if (ahead && i >= from - 2 && joined) {
      step("part");
    }
    // "most households had electricity again after 40 minutes"
    boolean some = tokens.is(i, "most", "half") && !tokens.is(i + 1, "of", "a", "an", "past");
    if (i < from && some && i <= first + 1) {
      step("most");
    }
  }

  /** "On the phone to five neighbours": one after the other, where no call is said to join them. */
  private boolean several(int i) {
    Numeral count = tokens.is(i, "to", "with") ? Numerals.at(tokens, i + 1) : null;
    if (count == null || count.value() < 3 || count.vague()) {
      return false;
    }
    int noun = count.endToken();
    while (noun < end && tokens.isWord(noun) && !tokens.lower(noun).endsWith("s")) {
      noun++;
    }
    return noun < count.endToken() + 3
        && Lexicon.get().nounClass(tokens.noun(noun)) == NounClass.PERSON
        && context.find(first, end, PHONED::contains) >= 0
        && context.find(first, end, JOINED::contains) < 0;
  }

  private static final WordSet PHONED =
      WordSet.of("phone", "phoned", "telephone", "telephoned", "rang", "called", "calls");

  private static final WordSet JOINED =
      WordSet.of("joint", "conference", "video", "group", "together", "jointly", "videoconference");

  /** "Seven minutes of the call", "35 minutes of her phone call": not all of it. */
  private boolean minutes() {
    for (int i = from; i < to; i++) {
      if (!tokens.is(i, "minutes", "hours", "seconds", "hour") || !tokens.is(i + 1, "of")) {
        continue;
      }
      boolean known = tokens.is(i + 2, "the", "their", "that", "this", "his", "her");
      for (int k = i + 2; k < i + 9 && (tokens.isWord(k) || tokens.is(k, "'s", "’s")); k++) {
        known |= tokens.is(k, "'s", "’s");
        if (known && EventTypes.noun(tokens.noun(k)) != null) {
          return true;
        }
        if (tokens.is(k, "and", "on", "in", "at", "to", "with")) {
          break;
        }
      }
    }
    return false;
  }

  // ---- votes, scores, sentences, heads --------------------------------------------------------

  private static final WordSet BY_POST =
      WordSet.of("postal", "proxy", "proxies", "mail-in", "absentee");

  private void votes(int i) {
    if (ballot(i)) {
      step("first ballot");
    }
    // "Thirty-eight Liberal lawmakers voted for the bill"
    boolean named = tokens.isCapitalised(i) && i > first && Numerals.at(tokens, i) == null;
    boolean party = named || in(i, SIDES);
    if (claim.value() instanceof Value.Tally tally
        && Double.isNaN(tally.second())
        && i >= from
        && i < to + 3
        && party
        && in(i + 1, VOTERS)) {
      step("one party");
    }
  }

  private static final WordSet SIDES =
      WordSet.of("government", "opposition", "coalition", "ruling", "independent", "rebel");

  private static final WordSet VOTERS =
      WordSet.of("lawmakers", "members", "deputies", "senators", "mps", "councillors", "delegates");

  /** "First ballot", "opening round of voting"; not "the first round of the tournament". */
  private boolean ballot(int i) {
    if (!tokens.is(i, "first", "opening", "initial")) {
      return false;
    }
    return tokens.is(i + 1, "ballot")
        || tokens.is(i + 1, "round", "count")
            && tokens.is(i + 2, "of")
            && tokens.is(i + 3, "voting", "balloting");
  }

  private void scores(int i) {
    if (tokens.is(i, "disciplinary", "forfeit", "walkover")
        && context.find(first, end, "awarded"::equals) < 0) {
      step("awarded");
    }
    // "thrashed 4-1 in the March derby"
    if (Months.is(tokens.lower(i)) && tokens.is(i - 1, "the") && in(i + 1, GAMES)) {
      step(tokens.lower(i));
    }
    // "beaten 28-10 in Narbonne a week ago"
    boolean last =
        tokens.is(i, "last")
            && tokens.is(i + 1, "week", "month", "season", "year")
            && !tokens.is(i + 2, "'s", "’s");
    if (i >= to - 1 && (last || tokens.is(i, "ago"))) {
      step("earlier");
    }
  }

  private static final WordSet GAMES =
      WordSet.of("derby", "match", "game", "meeting", "fixture", "clash", "encounter", "tie");

  private void terms(int i) {
    court(i);
    if (i >= from && i < to + 4 && tokens.is(i, "each") && tokens.is(i + 1, "of")) {
      step("each");
    }
    // "at his trial in 2023": a year before the last one
    boolean year = tokens.isNumber(i) && tokens.text(i).length() == 4 && tokens.is(i - 1, "in");
    if (year
        && tokens.is(i - 2, "trial", "verdict", "ruling", "court")
        && claim.asOf() != null
        && tokens.text(i).startsWith("20")
        && Integer.parseInt(tokens.text(i)) < claim.asOf().getYear() - 1) {
      step(tokens.text(i));
    }
  }

  /** "Having suspended a third of his term", "30 months of it suspended". */
  private boolean suspended() {
    for (int i = first; i < end; i++) {
      if (!tokens.is(i, "suspended", "suspending", "remitted")) {
        continue;
      }
      if (tokens.is(i - 1, "it", "them") && tokens.is(i - 2, "of")
          || context.find(Math.max(first, i - 5), Math.min(end, i + 4), PARTS::contains) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static final WordSet PARTS =
      WordSet.of("third", "half", "quarter", "part", "most", "two-thirds", "remainder", "rest");

  private void heads(int i) {
    if (tokens.is(i, "jointly", "co-leader", "co-leads", "co-led", "co-heads", "co-headed")
        || tokens.is(i, "co") && tokens.is(i + 1, "-")) {
      marks.add(JOINTLY);
    }
    if (tokens.is(i, "honorary")) {
      step("honorary");
    }
  }

  // ---- outcomes, hours, days ------------------------------------------------------------------

  private void outcomes(int i) {
    court(i);
    // "beat them 5-3 over two legs": who went through, and not who won the match of the day
    boolean legs = tokens.is(i, "legs", "games") && tokens.sequence(i - 2, "over", "two");
    if (claim.slot().measure().equals("result")
        && (legs || tokens.is(i, "aggregate") && tokens.is(i - 1, "on"))) {
      step("two legs");
    }
    if (tokens.is(i, "secondary") && in(i + 1, AIMS)) {
      step("secondary");
    }
    boolean stage = tokens.is(i, "stage") && tokens.is(i - 1, "first", "second", "upper");
    if ((stage || tokens.is(i, "booster")) && context.find(first, end, LANDING::contains) >= 0) {
      step("one stage");
    }
  }

  private static final WordSet LANDING =
      WordSet.of("landing", "landed", "barge", "splashdown", "touchdown");

  private static final WordSet AIMS =
      WordSet.of("goal", "goals", "endpoint", "endpoints", "aim", "aims", "measure", "measures");

  private void hours(int i) {
    if (i <= to
        && tokens.is(i, "doors")
        && context.find(i + 1, Math.min(end, i + 8), OPENING::contains) >= 0
        && context.find(first, end, SHOWS::contains) >= 0) {
      step("doors");
    }
    boolean taped = tokens.is(i, "recorded", "taped", "filmed", "pre-recorded");
    if (i <= to && taped && context.find(first, end, SPEECHES::contains) >= 0) {
      step("recorded");
    }
    double magnitude = magnitude(i);
    if (magnitude > 0) {
      marks.add(MAGNITUDE + magnitude);
    }
  }

  private void days(int i) {
    // "spoke on the podium of the two-day congress on Tuesday": on one of its days
    boolean several =
        tokens.is(i, "day")
            && tokens.is(i - 1, "-")
            && Numerals.at(tokens, i - 2) != null
            && tokens.is(i - 3, "the", "of", "a");
    if (several && context.find(first, end, BOUNDARIES::contains) < 0) {
      marks.add(Marks.DAY + "some");
    }
    if (i <= to && tokens.is(i, "initialled", "initialed")) {
      step("initialled");
    }
    // "it was Sunday in Tokyo when their capsule splashed down"
    if (tokens.is(i, "in")
        && tokens.isCapitalised(i + 1)
        && tokens.is(i + 2, "when")
        && tokens.sequence(first, "it", "was")) {
      marks.add(ZONE + tokens.lower(i + 1));
    }
    // "Sunday afternoon, New Zealand time"
    boolean zone =
        tokens.is(i, "time")
            && (tokens.isCapitalised(i - 1) || tokens.is(i - 1, "local"))
            && !tokens.is(i - 1, "first", "this");
    if (i >= from && zone) {
      marks.add(ZONE + tokens.lower(i - 1));
    }
  }

  /** Verbs of the day on which something begins or ends. */
  private static final WordSet BOUNDARIES =
      WordList.probed(
          """
              begin begins began begun beginning start starts started starting open opens opened
              opening end ends ended ending close closes closed closing conclude concluded wraps
              wrapped launched kicked held hold holding scheduled planned takes place took""");

  private static final WordSet OPENING = WordSet.of("open", "opens", "opened", "opening");

  private static final WordSet SHOWS =
      WordSet.of("concert", "show", "gig", "match", "game", "performance", "play", "recital");

  private static final WordSet SPEECHES =
      WordList.probed(
          "speech address interview programme program show message episode broadcast concert sermon");

  /** "Magnitude 6.1", "a tremor of 5.0", "a 5.0-magnitude quake"; 0 for none. */
  private double magnitude(int i) {
    String text = tokens.isNumber(i) ? tokens.text(i) : "";
    if (text.length() != "6.1".length() || text.charAt(1) != '.') {
      return 0;
    }
    boolean told =
        tokens.is(i - 1, "magnitude")
            || tokens.is(i + 1, "magnitude")
            || tokens.is(i + 2, "magnitude")
            || tokens.is(i - 1, "of", "measured", "measuring") && in(i - 2, SHOCKS);
    told &= context.find(Math.max(first, i - 6), i, "aftershocks"::equals) < 0;
    return told ? text.charAt(0) - '0' + (text.charAt(2) - '0') / 10.0 : 0;
  }

  private static final WordSet SHOCKS =
      WordSet.of("tremor", "quake", "earthquake", "shock", "aftershock", "magnitude");
}
