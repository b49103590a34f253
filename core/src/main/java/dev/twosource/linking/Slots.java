package dev.twosource.linking;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Marks;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Offices;
import dev.twosource.kinds.context.Stopwords;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.Relatives;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.event.EventTypes;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides whether two claims speak of exactly the same detail: the same measure of the same group
 * in the same window.
 */
final class Slots {
  private static final Link UNKNOWN = new Link.Unknown();

  private Slots() {}

  static Link match(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    if (!a.detail().equals(b.detail()) && Linker.counts(a, b)) {
      return CountSlots.count(a, b);
    }
    return switch (a.detail()) {
      case "call.duration", "event.duration" -> Lengths.match(a, b);
      case "event.date" -> Days.match(a, b);
      case "event.time" -> ClockTimes.match(a, b);
      case "event.place" -> Scenes.match(a, b);
      case "event.attendance" -> attendance(a, b);
      case "event.outcome" -> Outcomes.match(a, b);
      case "delegation.head" ->
          owners(x, y) || a.value().normal().equals(b.value().normal())
              ? same("the delegation of " + owner(x, y), 1)
              : UNKNOWN;
      case "delegation.member" -> member(a, b);
      case "count.killed", "count.injured", "count.arrested" -> CountSlots.toll(a, b);
      case "count.people", "count.other" -> CountSlots.count(a, b);
      case "person.age" -> People.age(a, b);
      case "person.role" -> People.role(a, b);
      case "sentence.length" -> People.sentence(a, b);
      case "quote.wording" -> quote(a, b);
      case "score" -> Contests.score(a, b);
      case "vote.tally" -> Contests.tally(a, b);
      default -> UNKNOWN;
    };
  }

  private static Link same(String evidence, int strength) {
    return new Link.Same(List.of(evidence), strength);
  }

  private static Link member(Claim a, Claim b) {
    Slot x = a.slot();
    Slot y = b.slot();
    // two sizes are two counts of people
    boolean one =
        x.head().equals(y.head()) && !(x.measure().equals("size") && y.measure().equals("size"));
    boolean named = one && rolls(a, b);
    return named || owners(x, y) && (one || outside(a, b) || outside(b, a))
        ? same("the delegation of " + owner(x, y), 1)
        : UNKNOWN;
  }

  /** Two lists that name most of the same people are of one delegation, whoever's it is called. */
  private static boolean rolls(Claim a, Claim b) {
    if (!(a.value() instanceof Value.Who p) || !(b.value() instanceof Value.Who q)) {
      return false;
    }
    int both = common(p.keys(), q.keys()).size();
    return both >= 2 && 2 * both >= Math.max(p.keys().size(), q.keys().size());
  }

  /** Whether the first names everybody, and the second one more beside some of them. */
  private static boolean outside(Claim list, Claim member) {
    return list.value() instanceof Value.Who who
        && member.value() instanceof Value.Presence presence
        && !list.document().equals(member.document())
        && !presence.key().startsWith("~")
        && !who.keys().contains(presence.key())
        && !list.slot().names().contains(presence.key())
        && !member.slot().measure().equals("closed")
        && who.keys().stream().anyMatch(member.slot().names()::contains);
  }

  private static Link attendance(Claim a, Claim b) {
    boolean numbers = a.value() instanceof Value.Amount;
    if (numbers != b.value() instanceof Value.Amount) {
      return UNKNOWN;
    }
    if (numbers) {
      return CountSlots.count(a, b);
    }
    Slot x = a.slot();
    Slot y = b.slot();
    boolean one =
        x.head().equals(y.head())
            || x.head().startsWith("~") && Offices.holds(x.owner(), y.owner())
            || y.head().startsWith("~") && Offices.holds(y.owner(), x.owner());
    one |= member(x, y) || member(y, x);
    String who = x.head().startsWith("~") ? y.head() : x.head();
    boolean other =
        a.event() != null && b.event() != null && !gathering(a.event().type(), b.event().type());
    return one && !other && !occasions(x, y) && x.measure().equals(y.measure())
        ? same("whether " + who.replace("~", "the ") + " was there", 1)
        : UNKNOWN;
  }

  /** Whether two passages name two sorts of gathering. */
  private static boolean occasions(Slot x, Slot y) {
    Set<String> left = common(x.context(), GATHERINGS);
    Set<String> right = common(y.context(), GATHERINGS);
    return !left.isEmpty() && !right.isEmpty() && common(left, right).isEmpty();
  }

  /** Gatherings that go by no other name. */
  private static final Set<String> GATHERINGS =
      WordList.set(
          """
              funeral wedding training train practice congress dinner rally trial hearing concert premiere
              match game conference exhibition mass parade""");

  /** Bodies and countries are members of what they belong to, however they are called there. */
  private static final Set<String> MEMBERS =
      Set.of("member", "state", "country", "nation", "government", "party", "club", "side");

  /** Whether the first is of all of a group, and the second of one who belongs to it. */
  private static boolean member(Slot all, Slot one) {
    if (!all.head().startsWith(Value.Presence.ALL) || one.head().startsWith("~")) {
      return false;
    }
    String noun = all.head().substring(Value.Presence.ALL.length());
    boolean office =
        List.of(one.owner().split("[|@]")).stream().anyMatch(mark -> mark.startsWith(noun + ":"));
    boolean party = one.owner().isEmpty() && MEMBERS.contains(noun);
    boolean group = all.owner().isEmpty() || one.names().contains(all.owner());
    return (office || party && !all.owner().isEmpty()) && group;
  }

  /** What is opened, launched, performed or celebrated may be told as any of these. */
  private static final Set<String> FESTIVE =
      Set.of("opening", "ceremony", "concert", "launch", "treaty");

  /** What people sit together for may be told as any of these. */
  private static final Set<String> TALKS = Set.of("meeting", "visit", "debate", "vote", "treaty");

  private static boolean gathering(String p, String q) {
    return EventTypes.compatible(p, q)
        || FESTIVE.contains(p) && FESTIVE.contains(q)
        || TALKS.contains(p) && TALKS.contains(q);
  }

  /**
   * Whether two short lines of one speaker have nearly all that they say in common, in whatever
   * order and form: "I have broken no rule", "I broke no rules".
   */
  private static boolean rephrased(String[] p, String[] q) {
    Set<String> a = said(p);
    Set<String> b = said(q);
    int least = Math.min(a.size(), b.size());
    int shared = common(a, b).size();
    return Math.max(p.length, q.length) <= SHORT && shared >= FEW && shared * 4 >= least * 3;
  }

  /** How many words a line has at most that is short. */
  private static final int SHORT = 14;

  /** How many words two lines share at least that are one. */
  private static final int FEW = 4;

  /** The words of a line in their plain forms, without those that any line has. */
  private static Set<String> said(String[] words) {
    Lexicon lexicon = Lexicon.get();
    Set<String> said = new TreeSet<>();
    for (String word : words) {
      if (!FILLING.contains(word)) {
        said.add(lexicon.lemma(lexicon.lemma(word, false), true));
      }
    }
    return said;
  }

  private static final Set<String> FILLING =
      WordList.set(
          """
              a an the and but of to in on at for with is are am was were be been i we you he she it
              they that this have has had my our your his her their its""");

  private static Link quote(Claim a, Claim b) {
    if (a.document().equals(b.document())) {
      return UNKNOWN;
    }
    String[] p = ((Value.Wording) a.value()).spoken().split(" ");
    String[] q = ((Value.Wording) b.value()).spoken().split(" ");
    int longest = Math.max(p.length, q.length);
    boolean speaker = a.slot().owner().equals(b.slot().owner());
    // whoever names the speaker otherwise ("the minister") gives nearly all of a longer line in the
    // same words
    boolean line = longest >= 7 && Math.abs(p.length - q.length) <= 2;
    // "the stage winner told reporters": an office may be that of whom the other report names
    boolean office = office(a.slot().owner()) != office(b.slot().owner());
    if (!speaker && !line && !office && Math.min(p.length, q.length) < 10) {
      return UNKNOWN;
    }
    int edits = edits(p, q);
    boolean foreign = a.slot().window() != null && b.slot().window() != null;
    boolean meaning = related(a.slot().context(), b.slot().context()).size() >= 2;
    if (foreign && speaker && edits > 0 && meaning) {
      return new Link.OtherScope(
          List.of("the words were said in another language, and these are two translations"));
    }
    // of an office and a name more words may differ than of two names
    int slack = speaker ? 3 : office ? 5 : 6;
    boolean near = (speaker || line) && edits * slack <= longest;
    boolean topic = !topics(a.slot(), b.slot());
    boolean opening = topic && (speaker || office) && begun(a, b, p, q);
    if (!near
        && !opening
        && !(topic && speaker && edits * 2 <= longest && onlyLine(a, b, p, q))
        && !oneLine(p, q, speaker)
        && !(topic && speaker && within(a, b, 1) && rephrased(p, q))) {
      return UNKNOWN;
    }
    if (edits > 0 && (a.slot().window() != null || b.slot().window() != null)) {
      return new Link.OtherScope(
          List.of("the words were said in another language, and these are two translations"));
    }
    return same("nearly the same words of " + a.slot().owner(), 2);
  }

  /** Whether two lines are said to have been about two things: the sale, and the pay talks. */
  private static boolean topics(Slot x, Slot y) {
    Set<String> left = topic(x);
    Set<String> right = topic(y);
    return !left.isEmpty() && !right.isEmpty() && related(left, right).isEmpty();
  }

  private static Set<String> topic(Slot slot) {
    Set<String> words = new TreeSet<>();
    for (String word : slot.focus()) {
      if (word.startsWith(Marks.ABOUT)) {
        words.add(word.substring(Marks.ABOUT.length()));
      }
    }
    return words;
  }

  /** Whether a speaker is told by what he is, and not by name. */
  private static boolean office(String owner) {
    return owner.contains(":") || Lexicon.get().isRole(owner);
  }

  /**
   * Whether two lines of one speaker, of which neither report has another that begins so, begin in
   * the same words and part where they go on: "This mine will not shut while I live", "... before
   * May".
   */
  private static boolean begun(Claim a, Claim b, String[] p, String[] q) {
    int same = 0;
    int telling = 0;
    while (same < Math.min(p.length, q.length) && (p[same].equals(q[same]) || denies(p, q, same))) {
      telling += Stopwords.contains(p[same]) ? 0 : 1;
      same++;
    }
    return within(a, b, 1)
        && same >= 5
        && telling >= 2
        && Math.max(p.length, q.length) - same <= 10;
  }

  /**
   * Whether two lines of half the same words are the only ones that two reports of a day have of
   * their speaker: one line, of which each desk noted what it heard.
   */
  private static boolean onlyLine(Claim a, Claim b, String[] p, String[] q) {
    Set<String> telling = new TreeSet<>(List.of(p));
    telling.retainAll(new TreeSet<>(List.of(q)));
    telling.removeIf(Stopwords::contains);
    return a.standing().sole()
        && b.standing().sole()
        && within(a, b, 1)
        && Math.min(p.length, q.length) >= 6
        && telling.size() >= 2;
  }

  /**
   * Whether most of the shorter of two lines stands in the other in the same order: one desk quotes
   * more of what was said than the other, or notes some of it in other words.
   */
  private static boolean oneLine(String[] p, String[] q, boolean speaker) {
    if (p.length > 80 || q.length > 80) {
      return false;
    }
    List<InOrder.Pair> pairs = InOrder.words(p, q);
    int common = pairs.size();
    long telling = pairs.stream().filter(pair -> !Stopwords.contains(p[pair.first()])).count();
    int shorter = Math.min(p.length, q.length);
    boolean most = common * 10 >= shorter * 6;
    // four words in a row may be a name that both lines have
    return speaker
        ? most
            && (telling >= 5
                || telling >= 3 && run(p, q) >= 6
                || common >= 8 && common * 4 >= shorter * 3)
        : common >= 10 && telling >= 5 && common * 20 >= shorter * 17;
  }

  /** How many words in a row two lines have in common. */
  private static int run(String[] p, String[] q) {
    int best = 0;
    int[] row = new int[q.length + 1];
    for (String word : p) {
      for (int k = q.length; k > 0; k--) {
        row[k] = word.equals(q[k - 1]) ? row[k - 1] + 1 : 0;
        best = Math.max(best, row[k]);
      }
    }
    return best;
  }

  private static boolean denies(String[] p, String[] q, int i) {
    return NEVER.contains(p[i]) && NEVER.contains(q[i]);
  }

  private static final Set<String> NEVER = Set.of("not", "never");

  /**
   * How many words must be changed, added or left out to make one line of the other; long lines are
   * not measured.
   */
  static int edits(String[] p, String[] q) {
    if (p.length > 80 || q.length > 80) {
      return Integer.MAX_VALUE / 4;
    }
    int[] row = new int[q.length + 1];
    for (int k = 0; k <= q.length; k++) {
      row[k] = k;
    }
    for (int i = 1; i <= p.length; i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int k = 1; k <= q.length; k++) {
        int up = row[k];
        row[k] =
            Math.min(
                Math.min(row[k], row[k - 1]) + 1, diagonal + (p[i - 1].equals(q[k - 1]) ? 0 : 1));
        diagonal = up;
      }
    }
    return row[q.length];
  }

  /**
   * Whether two delegations may be one side's: a country's is its government's, and "a delegation"
   * ("?") may be anybody's.
   */
  static boolean owners(Slot x, Slot y) {
    String p = x.owner();
    String q = y.owner();
    if (p.equals(Slot.ANYBODY) || q.equals(Slot.ANYBODY)) {
      return false;
    }
    if (p.equals(FIRM) || q.equals(FIRM)) {
      // a minister leads the delegation, and somebody else the firms that come along
      return p.equals(q) || p.equals(BUSINESS) || q.equals(BUSINESS);
    }
    if (p.equals(q) || p.isEmpty() || q.isEmpty() || Lexicon.get().related(p, q)) {
      return true;
    }
    return p.equals("government") && country(q)
        || country(p) && x.context().contains(q)
        || country(q) && y.context().contains(p)
        || q.equals("government") && country(p)
        || WORKERS.contains(p) && staff(q)
        || WORKERS.contains(q) && staff(p);
  }

  /** Whose a delegation is of which only the firms are told that make it up. */
  private static final String FIRM = "firm";

  private static final String BUSINESS = "business";

  /** Those who work for somebody, by whatever they are called. */
  private static final Set<String> WORKERS = Set.of("worker", "union", "employee", "staff");

  private static final Set<String> MASTERS =
      Set.of("employer", "owner", "manager", "government", "rebel", "guerrilla", "insurgent");

  /** Whether a noun stands for people of a trade: miners are the workers of whom talks are. */
  private static boolean staff(String noun) {
    return WORKERS.contains(noun)
        || Lexicon.get().nounClass(noun) == NounClass.PERSON && !MASTERS.contains(noun);
  }

  private static boolean country(String key) {
    var place = Lexicon.get().place(key);
    return place != null && place.country();
  }

  private static String owner(Slot x, Slot y) {
    boolean open = x.owner().isEmpty() || x.owner().equals(Slot.ANYBODY);
    return open ? y.owner().replace(Slot.ANYBODY, "one side") : x.owner();
  }

  /** Whether two claims are known to be as of days no further apart than so many. */
  static boolean within(Claim a, Claim b, long days) {
    return a.asOf() != null
        && b.asOf() != null
        && Math.abs(ChronoUnit.DAYS.between(a.asOf(), b.asOf())) <= days;
  }

  /** Whether a slot counts over no stretch that is told, or since something: its whole number. */
  static boolean since(Slot slot) {
    return slot.window() == null || slot.window().startsWith("since");
  }

  /** Whether a noun stands for people. */
  static boolean person(String lemma) {
    return lemma.equals("people") || Lexicon.get().nounClass(lemma) == NounClass.PERSON;
  }

  static Set<String> common(Set<String> a, Set<String> b) {
    Set<String> both = new TreeSet<>();
    for (String word : a) {
      if (b.contains(word)) {
        both.add(word);
      }
    }
    return both;
  }

  /** The words of what two slots are about that are in both or related, without the marks. */
  static Set<String> akin(Slot x, Slot y) {
    Set<String> words = related(x.focus(), y.focus());
    words.removeIf(word -> word.startsWith("~"));
    return words;
  }

  /** The words of {@code a} that {@code b} has too, or one that is related. */
  static Set<String> related(Set<String> a, Set<String> b) {
    Set<String> found = new TreeSet<>();
    List<String> rest = new ArrayList<>();
    for (String word : a) {
      if (word.equals(Slot.CONTESTED)) {
        continue;
      }
      if (b.contains(word)) {
        found.add(word);
      } else {
        rest.add(word);
      }
    }
    if (rest.isEmpty() || b.isEmpty()) {
      return found;
    }
    Relatives others = new Relatives(b);
    for (String word : rest) {
      if (others.any(word, found)) {
        found.add(word);
      }
    }
    return found;
  }
}
