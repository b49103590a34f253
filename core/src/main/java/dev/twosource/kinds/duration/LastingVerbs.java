package dev.twosource.kinds.duration;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import dev.twosource.reading.event.Occurrence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a verb says to last, or to take, a length of time. */
abstract class LastingVerbs extends LastingEnds {
  /** Verbs of which the length is that of their subject. */
  private static final Set<String> LASTING =
      WordList.set(
          """
              last take run continue go drag stretch span rage stay fill occupy consume endure
              persist need require extend grind""");

  /** Verbs of what people do that take a length without a preposition. */
  private static final Set<String> STAYING =
      WordList.set(
          """
              wait stand sleep dance sing talk speak play fight train work march stay lie hang sit
              debate argue deliberate negotiate sail fly drift search cling circle""");

  private static final Set<String> UNTIL = Set.of("to", "until", "till", "through");

  /** Verbs of those who live through a length of time somewhere. */
  private static final Set<String> ENDURED = Set.of("survive", "endure", "brave", "weather");

  /** Verbs that give what goes on another length. */
  private static final Set<String> RESIZING =
      Set.of("extend", "prolong", "lengthen", "shorten", "cut", "trim", "reduce", "curtail");

  /** Verbs whose object is what their subject does. */
  private static final Set<String> LIGHT =
      WordList.set(
          """
              hold have conduct stage keep continue attend wage endure face fight mount maintain
              observe suffer experience""");

  LastingVerbs(Context context, Sentence sentence, int first, int end) {
    super(context, sentence, first, end);
  }

  /** "burned for nine days", "were on the line for an hour", "held talks for six hours". */
  @Nullable Activity during(Clause clause, boolean years) {
    String verb = context.verb(clause.verb());
    if (lasting(clause, verb) && !NEEDING.contains(verb)) {
      Activity subject = subject(clause);
      Activity spare = subject == null ? state(clause) : null;
      if (spare != null) {
        return spare; // "the hospital ran on generators for two hours"
      }
      if (!years && (subject != null || !tokens.is(clause.verbEnd() - 1, "on"))) {
        return subject;
      }
    }
    boolean pact = verb.equals("hold") && clause.objects().isEmpty() && whose(clause, PACTS);
    if (pact && context.says(TRUCE)) {
      return made("truce", clause.first(), end).spanning(clause.first(), end, clause.verb());
    }
    if (years) {
      Activity kept = kept(clause);
      if (kept != null) {
        return kept;
      }
      // a house may be shut for years, and so may an island be without power
      Activity state = state(clause);
      Activity shut = state != null ? state : act(clause, clause.first());
      return shut != null && SHUT.contains(shut.name()) ? shut : null;
    }
    if (WORKING.contains(verb)) {
      Activity trade = people(clause, clause.verb()); // "surgeons worked for eleven hours"
      if (trade != null) {
        return trade;
      }
    }
    if (verb.equals("be") && tokens.is(clause.verbEnd() - 1, "out", "down", "off")) {
      boolean jury = whose(clause, JURY);
      if (jury || tokens.is(clause.verbEnd() - 1, "down")) {
        return made(jury ? "debate" : "outage", clause.first(), end);
      }
    }
    if (clause.negated() && verb.equals("reopen")) {
      return made("closure", clause.first(), end).spanning(clause.first(), end, Activity.TOLD);
    }
    Activity drilled = drilled(clause, verb);
    if (drilled != null) {
      return drilled;
    }
    Activity still = still(clause);
    if (still != null) {
      return still;
    }
    if (denied(clause)) {
      return made("outage", clause.first(), end).spanning(clause.first(), end, Activity.TOLD);
    }
    boolean gone =
        verb.equals("lose")
            && clause.passive()
            && clause.subjects().stream()
                .anyMatch(s -> DurationWords.LINKS.contains(tokens.lower(s.head())));
    if (gone) {
      return made("outage contact", clause.first(), end)
          .spanning(clause.first(), end, clause.verb()); // "contact was lost for 38 minutes"
    }
    // "the walkout was called for 24 hours"
    Activity called = clause.passive() && CALLED.contains(verb) ? subject(clause) : null;
    if (called != null) {
      return called;
    }
    if (verb.equals("be") && tokens.is(clause.verbEnd(), INSIDE)) {
      Activity raid = new Closings(context, sentence, first, end).raid(clause);
      if (raid != null) {
        return raid;
      }
    }
    if (verb.equals("be") && underWay(clause)) {
      Activity subject = subject(clause);
      return subject != null || !afloat(clause)
          ? subject
          : made("journey", clause.first(), end).spanning(clause.first(), end, clause.verb());
    }
    Activity state = state(clause);
    if (state == null && tokens.is(clause.verbEnd(), "that", "so") && BEING.contains(verb)) {
      state = before(clause); // "went dark and stayed that way for five hours"
    }
    if (state != null) {
      return state;
    }
    for (Phrase object : clause.objects()) {
      Activity held = at(context, sentence, object.head(), true);
      if (held != null && LIGHT.contains(verb)) {
        return held.spanning(clause.first(), Math.max(end, object.end()), clause.verb());
      }
    }
    Activity kept = busy(clause);
    Activity act = kept != null ? kept : act(clause, clause.first());
    return act != null ? act : dark(clause);
  }

  /**
   * "For almost five hours on Tuesday the city remembered coins": what a report of an outage says
   * at its head of how long that was, whatever people did meanwhile.
   */
  private @Nullable Activity dark(Clause clause) {
    boolean head =
        sentence.index() <= 1
            && hours()
            && first - sentence.firstToken() <= 3
            && clause.first() > first
            && tokens.is(before(), "for");
    if (head && context.events().tells(OUTAGE)) {
      return made("outage", first, end).spanning(first, end, Activity.TOLD);
    }
    for (int i = 0; head && i < tokens.size(); i++) {
      String noun = DurationWords.noun(context, i);
      if ("outage".equals(noun) || "outage".equals(DurationWords.state(context, i))) {
        return made("outage", first, end).spanning(first, end, Activity.TOLD);
      }
    }
    return null;
  }

  /** "Has run the inn for 19 years": what somebody has done by now, whose it is told; or null. */
  private @Nullable Activity kept(Clause clause) {
    int has = clause.verb() - 1;
    has = tokens.is(has, "been", "now", "already") ? has - 1 : has;
    String verb = context.verb(clause.verb());
    boolean told =
        tokens.is(has, "has", "have", "had")
            && !clause.negated()
            && !clause.passive()
            && SINCE.contains(verb);
    String who = told ? who(clause) : "";
    Name beside = told && tokens.is(has - 1, ",") ? context.nameAt(has - 2) : null;
    who = who.isEmpty() && beside != null ? context.entity(beside).key() : who;
    return who.isEmpty()
        ? null
        : made("~" + verb, clause.verb(), end).by(who).spanning(clause.first(), end, clause.verb());
  }

  /** What is done for years, and is still done or was up to then. */
  private static final Set<String> SINCE =
      WordList.set(
          """
              run supply lead own teach live work serve rule govern coach manage chair farm keep
              head edit direct rent lease occupy sponsor represent""");

  /** "For three weeks the ships trained together", where the report is of an exercise. */
  private @Nullable Activity drilled(Clause clause, String verb) {
    boolean drill = DRILLING.contains(verb) && !clause.passive() && context.says(EXERCISES);
    return drill
        ? made("~exercise", Math.min(first, clause.first()), end)
            .spanning(Math.min(first, clause.first()), end, clause.verb())
        : null;
  }

  private static final Set<String> DRILLING = Set.of("train", "practise", "practice", "drill");

  private static final Set<String> EXERCISES =
      WordList.set("exercise exercises manoeuvre manoeuvres maneuver maneuvers war-game");

  private static final String[] INSIDE = {"inside", "in"};

  /** "had been under way for nine days". */
  private boolean underWay(Clause clause) {
    int i = context.find(clause.verb(), first, w -> w.equals("underway") || w.equals("under"));
    return i > 0 && (tokens.is(i, "underway") || tokens.is(i + 1, "way"));
  }

  /** Whether a ship or a train is what a clause tells of. */
  private boolean afloat(Clause clause) {
    return clause.subjects().stream()
        .anyMatch(s -> Lexicon.get().nounClass(context.noun(s.head())) == NounClass.VEHICLE);
  }

  private static final Set<String> OUTAGE = Set.of("outage");

  private static final Set<String> CALLED =
      Set.of("call", "declare", "announce", "plan", "order", "impose");

  /** "kept the council busy for four hours", "was idle for six": what an adjective tells of. */
  private @Nullable Activity busy(Clause clause) {
    String verb = context.verb(clause.verb());
    List<Phrase> objects = clause.objects();
    if (verb.equals("be") && objects.size() == 1 && !clause.passive()) {
      Phrase state = objects.get(0);
      String word = tokens.lower(state.head());
      boolean plain = state.first() == state.head() && state.whole() <= first;
      return plain && Lexicon.get().isAdjective(word) && !tokens.isNumber(state.head())
          ? made("~" + word, clause.first(), end)
              .by(who(clause))
              .spanning(clause.first(), end, clause.verb())
          : null;
    }
    int next =
        verb.equals("keep") && hours()
            ? context.find(clause.verb() + 2, first, w -> w.endsWith("ing"))
            : -1;
    if (next > 0 && Lexicon.get().isVerb(context.verb(next))) {
      // "kept the captors talking for half an hour"
      String doing = context.verb(next);
      String head = TALKING.contains(doing) && phoned(clause) ? "call" : "~" + doing;
      return made(head, clause.first(), end).spanning(clause.first(), end, clause.verb());
    }
    if (verb.equals("keep") && objects.size() == 2 && hours()) {
      Phrase people = objects.get(0);
      String word = tokens.lower(objects.get(1).head());
      String head = body(people) ? "debate" : "~" + word;
      return word.equals("busy") || word.equals("occupied") || word.equals("awake")
          ? made(head, clause.first(), end).spanning(clause.first(), end, clause.verb())
          : null;
    }
    return null;
  }

  /** "nobody could pay", "customers were unable to log in": a service was down for so long. */
  private boolean denied(Clause clause) {
    int verb = clause.verb();
    int from = Math.max(sentence.firstToken(), clause.first() - 3);
    boolean nobody = tokens.is(clause.first() - 1, "nobody", "none", "one");
    for (Phrase subject : clause.subjects()) {
      nobody |= tokens.is(subject.first(), "nobody", "none", "no");
    }
    boolean could = context.find(from, verb, w -> w.equals("could") || w.equals("can")) >= 0;
    boolean cannot = could && (nobody || clause.negated());
    boolean unable = context.find(from, verb + 1, "unable"::equals) >= 0;
    int stop = Math.min(sentence.endToken(), clause.verbEnd() + 5);
    for (int i = verb; (cannot || unable) && i < stop; i++) {
      if (SERVED.contains(context.verb(i)) || tokens.is(i, "log") && tokens.is(i + 1, "in", "on")) {
        return true;
      }
    }
    return false;
  }

  /** What people do with a service, and cannot where it is down. */
  private static final Set<String> SERVED =
      WordList.set(
          """
              pay withdraw connect access call text phone post stream login browse book transfer
              message email dial""");

  private static final Set<String> PACTS = Set.of("agreement", "deal", "accord", "pact", "it");

  private static final Set<String> TRUCE =
      Set.of("truce", "ceasefire", "cease-fire", "armistice", "guns");

  private static final Set<String> SHUT = Set.of("closure", "outage");

  private static final Set<String> WORKING = Set.of("work", "labour", "labor", "toil");

  private static final Set<String> NEEDING = Set.of("take", "need", "require");

  private static final Set<String> JURY = Set.of("jury", "jurors");

  private boolean whose(Clause clause, Set<String> words) {
    for (Phrase subject : clause.subjects()) {
      if (words.contains(tokens.lower(subject.head()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "lasted an hour", "ran to 90 minutes", "it took them a day to agree", "spent an hour talking".
   */
  @Nullable Activity measured(Clause clause, int before) {
    String verb = context.verb(clause.verb());
    boolean direct = before < clause.verbEnd() || tokens.is(before, "to", "into", "past");
    if (verb.equals("take") || verb.equals("need") || verb.equals("require")) {
      return clause.first() > first ? null : taken(clause);
    }
    boolean bare = clause.first() < first && before == clause.verbEnd() - 1;
    boolean stays = bare && clause.objects().isEmpty() && !clause.passive() && hours();
    if (stays
        && (STAYING.contains(verb) || "wait".equals(DurationWords.verb(context, clause.verb())))) {
      return act(clause, clause.first()); // "queued two full hours", "danced six hours"
    }
    if (ENDURED.contains(verb) || verb.equals("live") && tokens.is(before, "through")) {
      return clause.first() > first ? null : spent(clause);
    }
    if (bare && "journey".equals(DurationWords.verb(context, clause.verb()))) {
      return at(context, sentence, clause.verb(), false); // "travelled 52 hours to get there"
    }
    if (before == clause.verbEnd() - 1 && late(clause) && hours()) {
      return made("delay", clause.first(), end).spanning(clause.first(), end, clause.verb());
    }
    Activity granted = granted(clause);
    if (granted != null) {
      return granted;
    }
    if (verb.equals("spend") || verb.equals("have") || verb.equals("pass")) {
      Activity spent = clause.first() > first ? null : spent(clause);
      return spent;
    }
    if (RESIZING.contains(verb)) {
      // "extended to ten days" tells how long it is to be, "by ten days" and "from ten" do not
      return tokens.is(before, "to", "until") ? subject(clause) : null;
    }
    if (clause.first() < first && (direct || end - first < 6) && lasting(clause, verb)) {
      return subject(clause);
    }
    if (verb.equals("be") && before == clause.verb()) {
      Activity subject = subject(clause);
      boolean plain = clause.objects().isEmpty() || tokens.is(end, "long");
      // "were two days on the way", "were 30 hours below ground"
      Activity state = subject == null && !tokens.is(end, "long") ? beside(clause) : null;
      return state != null ? state : plain ? subject : null;
    }
    if (LIMITING.contains(verb) && tokens.is(before, "to")) {
      return limited(clause); // "the service was kept to 90 minutes"
    }
    // "were kept away from dawn to dusk, some ten hours"
    int from = tokens.is(before, ",") ? context.find(clause.first(), before, "from"::equals) : -1;
    if (from > 0 && context.find(from, before, UNTIL::contains) > 0) {
      return during(clause, false);
    }
    // "went on until midnight, nine hours in all"
    if (tokens.is(before, ",") && tokens.is(end, "in") && tokens.is(end + 1, "all", "total")) {
      return subject(clause);
    }
    return elapsed(clause);
  }

  /** What is kept to a length: the subject of the passive, or an object. */
  private @Nullable Activity limited(Clause clause) {
    if (clause.passive()) {
      Activity subject = subject(clause);
      int head = clause.subjects().isEmpty() ? -1 : clause.subjects().get(0).head();
      String name = subject != null || head < 0 ? null : DurationWords.enduring(context, head);
      return name == null
          ? subject
          : made(name, clause.first(), end).spanning(clause.first(), end, clause.verb());
    }
    for (Phrase object : clause.objects()) {
      Activity thing = thing(object);
      if (thing != null) {
        return thing.spanning(clause.first(), Math.max(end, thing.end()), clause.verb());
      }
    }
    return null;
  }

  private static final Set<String> LIMITING =
      Set.of("keep", "limit", "confine", "restrict", "hold");

  /** "was delayed by 45 minutes", "was put back 45 minutes", "held up for an hour". */
  boolean late(Clause clause) {
    String verb = context.verb(clause.verb());
    boolean back = tokens.is(clause.verbEnd() - 1, "back", "up");
    return verb.equals("delay") || back && Set.of("put", "push", "hold", "set").contains(verb);
  }

  /**
   * "has 30 days to appeal", "were given two hours to leave": what somebody has so long for; null
   * where it is no deed that ends ("months to live").
   */
  private @Nullable Activity granted(Clause clause) {
    boolean given = GRANTING.contains(context.verb(clause.verb())) && clause.first() < first;
    if (!given || clause.negated() || tokens.is(before(), "for", "to", "in", "by")) {
      return null;
    }
    int to = tokens.sequence(end, "in", "which") ? end + 2 : end;
    for (Clause task : clauses.clauses()) {
      boolean next =
          tokens.is(to, "to")
              && task.form() == Clause.Form.INFINITIVE
              && task.verb() >= to
              && task.verb() <= to + 2;
      String verb = next ? context.verb(task.verb()) : "be";
      if (verb.length() > 2 && !OPEN_ENDED.contains(verb)) {
        return made("~" + verb, clause.first(), task.verbEnd())
            .spanning(clause.first(), task.verbEnd(), clause.verb());
      }
    }
    return null;
  }

  private static final Set<String> GRANTING =
      Set.of("have", "give", "grant", "allow", "get", "leave");

  /** What is not done within a time that somebody has, but takes it up. */
  private static final Set<String> OPEN_ENDED =
      Set.of("live", "go", "spare", "run", "kill", "wait", "serve", "enjoy", "play", "wash", "be");

  /** The state that the words behind a length tell of, or null. */
  private @Nullable Activity beside(Clause clause) {
    for (int i = end; i < Math.min(end + 4, sentence.endToken()); i++) {
      String state = DurationWords.state(context, i);
      if (state != null) {
        return made(state, clause.first(), i + 1).spanning(clause.first(), i + 1, clause.verb());
      }
    }
    return null;
  }

  /** "an hour and 20 minutes went by before they hung up". */
  private @Nullable Activity elapsed(Clause clause) {
    if (clause.first() != end
        || !Set.of("go", "pass", "elapse").contains(context.verb(clause.verb()))) {
      return null;
    }
    for (Clause later : clauses.clauses()) {
      boolean ends = later.first() > clause.first() && ENDING.contains(context.verb(later.verb()));
      if (ends) {
        return tokens.is(later.verb(), "hung") ? ended(later, true) : main(later);
      }
    }
    return null;
  }

  /** "The talks took six hours", "it took surgeons 22 hours to separate the twins". */
  private @Nullable Activity taken(Clause clause) {
    if (tokens.is(clause.verbEnd(), "place", "part", "over") || off(end)) {
      return null;
    }
    boolean it = tokens.is(clause.first() - 1, "it");
    boolean need = context.verb(clause.verb()).equals("need");
    Activity subject = it || need && tokens.is(end, "to") ? null : subject(clause);
    if (subject != null) {
      return subject;
    }
    if (tokens.is(end, "for") && clauses.phraseAt(end + 1) != null) {
      Activity thing = thing(clauses.phraseAt(end + 1));
      if (thing != null) {
        return thing;
      }
    }
    Activity whose = people(clause, end);
    if (whose != null) {
      return whose;
    }
    for (Clause task : clauses.clauses()) {
      if (task.first() < end || task.first() > end + 8) {
        continue;
      }
      if (task.form() == Clause.Form.INFINITIVE || tokens.is(task.first() - 1, "for")) {
        return task(clause, task);
      }
      if (task.form() == Clause.Form.FINITE
          && context.find(end, task.first(), "before"::equals) > 0) {
        return task(clause, task);
      }
    }
    if (tokens.is(end, "of")) {
      return contents();
    }
    return it ? referent(clause) : need ? needed(clause) : null;
  }

  /** "They needed eleven hours", where the report is of surgeons, a swimmer or thieves. */
  private @Nullable Activity needed(Clause clause) {
    Activity raid = new Closings(context, sentence, first, end).raid(clause);
    if (raid != null) {
      return raid;
    }
    if (!hours() || tokens.isWord(end)) {
      return null;
    }
    boolean alone = clause.subjects().stream().anyMatch(s -> tokens.is(s.head(), "she", "he"));
    if (alone && context.says(SWIMMERS)) {
      return made("swim", clause.first(), end)
          .by(who(clause))
          .spanning(clause.first(), end, clause.verb());
    }
    boolean they =
        clause.subjects().stream().anyMatch(s -> tokens.is(s.head(), "they", "she", "he"));
    return they && context.says(SURGEONS)
        ? made("operation", clause.first(), end).spanning(clause.first(), end, clause.verb())
        : null;
  }

  private static final Set<String> SWIMMERS = Set.of("swimmer", "swam", "swum", "swim");

  private static final Set<String> SURGEONS = Set.of("surgeon", "surgeons");

  private boolean off(int from) {
    return context.find(from, from + 5, "off"::equals) >= 0;
  }

  private static final Set<String> SAVERS =
      Set.of("rescuers", "rescuer", "rescue", "cavers", "lifeboatmen", "salvors");

  /** "To get to the men and bring them all up": whether somebody is brought out of it. */
  private boolean freed(int from) {
    return tokens.is(from, "to")
        && context.find(from + 1, Math.min(from + 14, sentence.endToken()), FREEING::contains) > 0;
  }

  private static final Set<String> FREEING =
      Set.of(
          "bring", "free", "pull", "lift", "extract", "hoist", "winch", "rescue", "haul", "save");

  /** What those who need the time do by their trade: jurors debate, surgeons operate. */
  private @Nullable Activity people(Clause clause, int stop) {
    if (freed(stop) && context.find(clause.first() - 8, stop, SAVERS::contains) >= 0) {
      return made("rescue", clause.first(), end).spanning(clause.first(), end, clause.verb());
    }
    for (int i = Math.max(sentence.firstToken(), clause.first() - 8); i < stop; i++) {
      String name =
          tokens.is(i, "jury", "jurors")
              ? "debate"
              : tokens.is(i, "surgeon", "surgeons", "surgical") ? "operation" : null;
      if (name != null) {
        return made(name, clause.first(), end).spanning(clause.first(), end, clause.verb());
      }
    }
    return null;
  }

  private @Nullable Activity task(Clause taking, Clause task) {
    for (int i = task.first(); i < Math.min(task.end() + 4, sentence.endToken()); i++) {
      String state = DurationWords.state(context, i);
      if (state != null) {
        return made(state, taking.first(), end).spanning(taking.first(), end, taking.verb());
      }
    }
    String closed = DurationWords.ended(context, task.verb(), task.end() + 2);
    String verb = context.verb(task.verb());
    if (beats(task, verb) && hours()) {
      // "the two had met before" is no event of this game
      Occurrence match =
          context.eventNear(
              sentence, task.verb(), type -> type.equals("match") || type.equals("race"));
      return new Activity(
          "match",
          "",
          Math.min(first, taking.first()),
          Math.max(end, task.verbEnd()),
          taking.verb(),
          match);
    }
    String name =
        closed != null && !closed.equals("match")
            ? closed
            : TASKS.contains(verb) || hammer(task)
                ? "debate"
                : verb.equals("evacuate") ? "rescue" : null;
    if (name != null) {
      return made(name, taking.first(), end).spanning(taking.first(), end, taking.verb());
    }
    Activity found = at(context, sentence, task.verb(), false);
    if (found != null && !found.name().equals("trial")) {
      return found.spanning(taking.first(), Math.max(end, task.verbEnd()), taking.verb());
    }
    return verb.length() < 3
        ? null
        : made("~" + verb, taking.first(), task.verbEnd())
            .spanning(taking.first(), task.verbEnd(), taking.verb());
  }

  /** "to bring down the hammer": the bids are over. */
  private boolean hammer(Clause task) {
    return context.find(
            task.verb(), Math.min(task.end() + 2, sentence.endToken()), "hammer"::equals)
        > 0;
  }

  /** "to get past her rival", "to beat the champion": the time a game of two took. */
  private boolean beats(Clause task, String verb) {
    boolean person = false;
    for (int i = task.verb() + 1; i < Math.min(task.end() + 3, sentence.endToken()); i++) {
      Name name = context.nameAt(i);
      person |= name != null && name.type() == Name.Type.PERSON;
      person |= tokens.is(i, "rival", "opponent", "champion", "seed");
    }
    // "needed just 58 minutes to win 6-4 6-3"
    boolean score = tokens.isNumber(task.verb() + 1) && tokens.is(task.verb() + 2, "-", "–");
    if (verb.equals("win") && score) {
      return true;
    }
    boolean past =
        tokens.is(task.verbEnd(), "past", "off", "out", "down")
            || tokens.is(task.verbEnd() - 1, "past", "off", "out", "down");
    return person && (BEATING.contains(verb) || past && FINISHING.contains(verb));
  }

  private static final Set<String> FINISHING = Set.of("get", "see", "wear", "knock", "finish");

  private static final Set<String> BEATING =
      Set.of("beat", "defeat", "overcome", "edge", "outlast", "oust", "down", "subdue", "dispatch");

  /** What ends in a decision: the time until it is that of the debate. */
  private static final Set<String> TASKS = Set.of("convict", "acquit", "sell", "agree", "decide");

  /** Whether a verb says that its subject takes the length of time. */
  boolean lasting(Clause clause, String verb) {
    if (verb.equals("hold") && !clause.passive() && clause.objects().isEmpty()) {
      for (Phrase subject : clause.subjects()) {
        if ("truce".equals(DurationWords.noun(context, subject.head()))) {
          return true; // "the ceasefire is to hold for 72 hours"
        }
      }
    }
    if (!LASTING.contains(verb)) {
      return false;
    }
    return switch (verb) {
      case "go", "drag", "grind" -> tokens.is(clause.verbEnd() - 1, "on");
      case "stay", "extend" -> false;
      case "run" -> !tokens.is(clause.verbEnd() - 1, "out", "away", "up", "down", "off");
      case "take" -> !tokens.is(clause.verbEnd(), "place", "part", "over") && !off(end);
      default -> true;
    };
  }
}
