package dev.twosource.kinds.place;

import dev.twosource.kinds.act.PlaceActs;
import dev.twosource.kinds.act.PlaceVerbs;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Anaphora;
import dev.twosource.kinds.context.Backgrounds;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.Place;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Adjunct;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Clauses;
import dev.twosource.reading.clause.Phrase;
import dev.twosource.reading.event.Occurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the scenes of a sentence from its clauses: a phrase of place that belongs to the verb gives
 * the scene of what the verb tells of, one that belongs to the noun of an event that event's scene.
 */
final class PlaceScenes {
  private final Context context;
  private final Sentence sentence;
  private final Tokens tokens;
  private final Clauses clauses;
  private final Set<Integer> claimed;
  private final Consumer<Claim> out;

  /** The verbs whose scene was told, so that the first place of a clause stands. */
  private final Set<Integer> told = new HashSet<>();

  /** The types of what the sentence says is moved elsewhere. */
  private final Set<String> moved;

  private PlaceScenes(
      Context context,
      Sentence sentence,
      Set<Integer> claimed,
      Set<String> moved,
      Consumer<Claim> out) {
    this.context = context;
    this.sentence = sentence;
    this.tokens = context.tokens();
    this.clauses = context.clauses(sentence);
    this.claimed = claimed;
    this.moved = moved;
    this.out = out;
  }

  /** A place with the preposition before it. */
  private record Found(int preposition, PlaceSites.Site site) {}

  static void find(
      Context context,
      Sentence sentence,
      Set<Integer> claimed,
      Set<String> moved,
      Consumer<Claim> out) {
    List<Found> sites = sites(context, sentence);
    if (sites.isEmpty() && !hosted(context, sentence)) {
      return;
    }
    PlaceScenes scenes = new PlaceScenes(context, sentence, claimed, moved, out);
    scenes.opening();
    for (Clause clause : scenes.clauses.clauses()) {
      Hosts.Told told = Hosts.of(context, sentence, clause);
      if (told != null) {
        scenes.emit(told.act(), told.site(), clause, "", Hosts.mood(context, clause), false);
      }
      Hosts.Told tried = Courts.titled(context, sentence, clause);
      if (tried != null) {
        scenes.emit(tried.act(), tried.site(), clause, "", scenes.mood(clause), false);
      }
      scenes.venue(clause);
      scenes.struck(clause);
    }
    for (Found found : sites) {
      if (!claimed.contains(found.site().first())) {
        scenes.tell(found);
      }
    }
  }

  /** The places that a preposition leads to, in text order. */
  private static List<Found> sites(Context context, Sentence sentence) {
    Tokens tokens = context.tokens();
    List<Found> sites = new ArrayList<>();
    int end = sentence.firstToken();
    for (int i = sentence.firstToken(); i < sentence.endToken() - 1; i++) {
      boolean leads =
          PlaceSites.IN.contains(tokens.lower(i)) && !tokens.is(i - 1, "known", "as", "born");
      if (!leads && !(tokens.is(i, "of") && SIDES.contains(tokens.lower(i - 1)))) {
        continue;
      }
      PlaceSites.Site site = PlaceSites.at(context, sentence, i + 1);
      if (site != null
          && site.first() >= end
          && !led(tokens, i + 1, site.first())
          && !site.where().key().isEmpty()
          && !tokens.is(site.first() - 1, "beyond", "overlooking")
          && !tokens.is(site.end(), "'s", "-", "/")
          && !tokens.is(site.first() - 1, "/")) {
        Found before = sites.isEmpty() ? null : sites.getLast();
        if (before != null && end == i - 1 && tokens.is(i, "in") && tokens.is(end, ",")) {
          PlaceSites.Site inside = before.site().in(site);
          if (inside != null) {
            sites.set(sites.size() - 1, new Found(i, inside));
            end = site.end();
            continue;
          }
        }
        boolean near =
            NEARBY.contains(tokens.lower(i))
                || tokens.is(i - 1, "close", "next")
                || Bearings.from(tokens, i)
                || approach(tokens, i);
        boolean hills = tokens.is(i, "above", "below", "behind", "beside");
        // "on the Great North Road near Serenje": where on it
        boolean on =
            before != null
                && end == i
                && road(before.site())
                && (site.where().sort() == null || site.bare());
        if (on && (NEARBY.contains(tokens.lower(i)) || tokens.is(i, "at"))) {
          String mark = Value.Where.MARK + Spots.AT + site.where().key();
          sites.set(
              sites.size() - 1,
              new Found(before.preposition(), before.site().marked(List.of(mark))));
        }
        PlaceSites.Site lies = near ? site.near() : hills ? site.beyond() : site;
        sites.add(new Found(i, lies.marked(Spots.of(context, sentence, i, site))));
        end = site.end();
      }
    }
    // "met at the hotel in Lyon": what has a name tells more
    boolean named = sites.stream().anyMatch(found -> !Venues.unnamed(found.site().where()));
    sites.removeIf(found -> named && Venues.unnamed(found.site().where()));
    return sites;
  }

  /** "at the northern approach to Lyon": a way that leads there. */
  private static boolean approach(Tokens tokens, int to) {
    return tokens.is(to, "to") && tokens.is(to - 1, "approach", "approaches", "entrance");
  }

  /** Whether a place is a long road or river, known by its name alone. */
  private static boolean road(PlaceSites.Site site) {
    String sort = site.where().sort();
    return "~street".equals(sort) || "~road".equals(sort) || "~river".equals(sort);
  }

  private static final WordSet NEARBY = WordSet.of("off", "near", "outside", "around", "of");

  /** Whether a place has a nearer preposition: "on Friday in Lyon", "in a barn near Lyon". */
  private static boolean led(Tokens tokens, int from, int end) {
    for (int i = from; i < end; i++) {
      boolean side = tokens.is(i, "of") && SIDES.contains(tokens.lower(i - 1));
      if (PlaceSites.IN.contains(tokens.lower(i)) || side) {
        return true;
      }
    }
    return false;
  }

  /** "twelve miles west of Hamburg" is near it. */
  private static final Set<String> SIDES =
      WordList.set(
          """
              north south east west north-east north-west south-east south-west northeast northwest
              southeast southwest outskirts coast""");

  /** "on the outskirts of Lyon", "on the eastern outskirts of Lyon". */
  private static boolean outside(Tokens tokens, int on) {
    int side = tokens.is(on + 2, "outskirts", "edge", "fringe", "fringes") ? on + 2 : on + 3;
    return tokens.is(on, "on")
        && tokens.is(on + 1, "the")
        && tokens.is(side, "outskirts", "edge", "fringe", "fringes")
        && tokens.is(side + 1, "of");
  }

  /** Whether a sentence with the name of a place may say that it is the scene without "in". */
  private static boolean hosted(Context context, Sentence sentence) {
    boolean place =
        Hosts.opening(context, sentence) != null || Hosts.unheard(context, sentence) >= 0;
    for (int i = sentence.firstToken(); i < sentence.endToken() && !place; i++) {
      Name name = context.nameAt(i);
      place = name != null && name.type() == Name.Type.PLACE || context.tokens().is(i, "capital");
    }
    boolean word = false;
    for (int i = sentence.firstToken(); place && i < sentence.endToken() && !word; i++) {
      String verb = context.verb(i);
      word =
          VENUES.contains(context.noun(i))
              || Hosts.verb(verb)
              || Hosts.verb(context.tokens().lower(i))
              || HOSTING.contains(verb)
              || SLATED.contains(verb)
              || PlaceActs.SITING.contains(verb)
              || Houses.FILLING.contains(verb)
              || Courts.named(context, i)
              || PlaceActs.strikes(verb);
    }
    return word;
  }

  private static final WordSet HOSTING = WordSet.of("host", "stage", "see", "witness");

  private static final WordSet SLATED =
      WordSet.of("schedule", "plan", "slate", "pencil", "award", "give");

  private static final WordSet VENUES =
      WordSet.of("host", "venue", "setting", "scene", "location", "stage");

  /** "Warsaw hosts the summit", "Chittagong will be the venue of the final". */
  private void venue(Clause clause) {
    if (clause.negated() || clause.subjects().size() != 1) {
      return;
    }
    String verb = context.verb(clause.verb());
    PlaceActs.Act act = null;
    Phrase subject = clause.subjects().get(0);
    if (HOSTING.contains(verb)) {
      for (Phrase phrase : clause.passive() ? clause.subjects() : clause.objects()) {
        act = act != null ? act : PlaceActs.happening(context, sentence, phrase);
      }
      List<Phrase> by = clause.passive() ? clause.behind(tokens, "by") : List.of(subject);
      subject = by.isEmpty() ? subject : by.get(0);
    } else if (verb.equals("be") && VENUES.contains(context.noun(subject.head()))) {
      // "the venue of the final is Lyon"
      act = clause.objects().isEmpty() ? null : hosting(subject);
      act = act == null ? main() : act;
      subject = clause.objects().isEmpty() ? subject : clause.objects().get(0);
    } else if (clause.passive() && SLATED.contains(verb)) {
      // "the next round is scheduled for Geneva", "the games were awarded to Lyon"
      for (Phrase phrase : clause.subjects()) {
        act = act != null ? act : PlaceActs.happening(context, sentence, phrase);
      }
      String to = verb.equals("award") || verb.equals("give") ? "to" : "for";
      List<Phrase> meant = clause.behind(tokens, to);
      act = meant.isEmpty() ? null : act;
      subject = meant.isEmpty() ? subject : meant.get(0);
    } else if (PlaceActs.SITING.contains(verb) && clause.passive()) {
      // "Lyon was picked as the venue for the championships"
      for (Phrase phrase : clause.behind(tokens, "as")) {
        act = act != null ? act : hosting(phrase);
      }
    } else if (PlaceActs.SITING.contains(verb) && !clause.passive()) {
      act = chosen(clause);
      List<Phrase> goal =
          clause.objects().isEmpty() ? clause.behind(tokens, "on", "for") : clause.objects();
      subject = goal.isEmpty() ? subject : goal.get(0);
    } else if (!clause.passive()) {
      for (Phrase phrase : clause.objects()) {
        act = act != null ? act : hosting(phrase);
      }
      for (Adjunct adjunct : clause.adjuncts()) {
        if (act == null && tokens.is(adjunct.preposition(), "as")) {
          act = hosting(adjunct.phrases().get(0));
        }
      }
    }
    if (act == null) {
      return;
    }
    PlaceSites.Site site = PlaceSites.at(context, sentence, subject.first());
    if (site == null && act.type().equals("~build") && PlaceActs.SITING.contains(verb)) {
      site = Hosts.unheard(context, subject);
    }
    boolean unheard = site != null && context.nameAt(site.first()) == null && site.bare();
    boolean named =
        site != null
            && site.first() < subject.whole()
            && !tokens.is(site.end(), "'s", "-")
            && (!unheard || act.type().equals("~build"))
            && !(context.nameAt(subject.head()) != null
                && context.entity(context.nameAt(subject.head())).country());
    if (named) {
      boolean instead = verb.equals("replace");
      emit(act, site, clause, instead ? Slot.MOVED : "", mood(clause), instead);
    }
  }

  /** "Split was the scene of a fire": a town whose name is a word, at the head of a sentence. */
  private void opening() {
    PlaceSites.Site site = Hosts.opening(context, sentence);
    for (Phrase phrase : site == null ? List.<Phrase>of() : clauses.phrases()) {
      boolean near = phrase.first() <= sentence.firstToken() + 4;
      PlaceActs.Act act = near ? hosting(phrase) : null;
      act = act == null || PlaceActs.SITED.contains(act.type()) ? act : null;
      boolean hosts = near && HOSTING.contains(context.verb(Math.max(0, phrase.first() - 1)));
      act = act == null && hosts ? PlaceActs.happening(context, sentence, phrase) : act;
      if (act != null) {
        emit(act, site, null, "", context.modality(sentence.firstToken() + 1), false);
        return;
      }
    }
  }

  private static final Set<String> PLOTS = Set.of("site", "location", "home", "base");

  /** "chose Lyon for their synod", "has picked Toledo for a plant": what the place is for. */
  private PlaceActs.@Nullable Act chosen(Clause clause) {
    List<Phrase> meant = clause.behind(tokens, "for", "as");
    Phrase what = meant.isEmpty() ? null : meant.get(meant.size() - 1);
    int as = what == null && !clause.objects().isEmpty() ? clause.objects().get(0).end() : -1;
    if (tokens.is(as, "as") && context.find(as, as + 5, PLOTS::contains) > 0) {
      return new PlaceActs.Act("~build", clause.verb(), null);
    }
    PlaceActs.Act act = what == null ? null : PlaceActs.happening(context, sentence, what);
    boolean built =
        what != null
            && act == null
            && (Lexicon.get().nounClass(context.noun(what.head())) == NounClass.BUILDING
                || tokens.is(what.head(), "headquarters", "plant")
                || PLOTS.contains(tokens.lower(what.head())));
    PlaceActs.Act known = act == null && what != null ? PlaceActs.loose(context, what) : act;
    return built ? new PlaceActs.Act("~build", what.head(), null) : known;
  }

  /** What the report is about, where that has a place. */
  private PlaceActs.@Nullable Act main() {
    Occurrence main = context.events().mainOccurrence();
    return main == null || !PlaceActs.SITED.contains(main.type())
        ? null
        : new PlaceActs.Act(main.type(), sentence.firstToken(), main);
  }

  /** "the venue of the final", "host of the championships": what is to be there. */
  private PlaceActs.@Nullable Act hosting(Phrase phrase) {
    if (!VENUES.contains(context.noun(phrase.head())) && !tokens.is(phrase.head(), "hosts")) {
      return null;
    }
    PlaceActs.Act what = null;
    boolean host = tokens.is(phrase.head(), "host") && tokens.is(phrase.end(), "to");
    boolean meant = host || context.find(phrase.end(), phrase.end() + 3, w -> w.equals("for")) >= 0;
    int reach = meant ? phrase.whole() + 10 : phrase.whole();
    for (Phrase other : clauses.phrases()) {
      if (what == null && other.first() >= phrase.end() && other.end() <= reach) {
        what = PlaceActs.happening(context, sentence, other);
        what =
            what != null || tokens.is(other.head(), "all") ? what : PlaceActs.loose(context, other);
      }
    }
    return what;
  }

  /** "The blast rocked a suburb of Lyon": what is struck is where it was. A quake is felt afar. */
  private void struck(Clause clause) {
    if (clause.passive()
        || clause.objects().isEmpty()
        || clause.subjects().isEmpty()
        || !(PlaceActs.strikes(context.verb(clause.verb()))
            || Houses.FILLING.contains(context.verb(clause.verb())))) {
      return;
    }
    Phrase object = clause.objects().get(0);
    boolean fills = Houses.FILLING.contains(context.verb(clause.verb()));
    PlaceActs.Act act = fills ? crowd(clause) : PlaceActs.of(context, sentence, clause);
    PlaceSites.Site site =
        act == null || act.type().equals("quake")
            ? null
            : PlaceSites.at(context, sentence, object.first());
    if (site != null && site.first() < object.whole() && !tokens.is(site.end(), "'s", "-")) {
      emit(act, site, clause, "", mood(clause), false);
    }
  }

  /** "Fans packed the Lyon stadium": what a report is about for which a crowd comes, or null. */
  private PlaceActs.@Nullable Act crowd(Clause clause) {
    if (MARCHERS.contains(context.noun(clause.subjects().get(0).head()))) {
      int verb = clause.verb();
      return new PlaceActs.Act("protest", verb, PlaceActs.near(context, sentence, verb, "protest"));
    }
    PlaceActs.Act main = main();
    return main != null && Set.of("concert", "protest", "match", "ceremony").contains(main.type())
        ? main
        : null;
  }

  private static final Set<String> MARCHERS = Set.of("protester", "demonstrator", "marcher");

  /** The scenes whose place a preposition leads to. */
  private void tell(Found found) {
    PlaceSites.Site site = found.site();
    if (other(found.preposition() - 1) || held(found)) {
      return;
    }
    Clause where = where(site);
    if (where != null) {
      act(found, where, PlaceActs.of(context, sentence, where));
      claimed.remove(site.first()); // the clause that names it may tell of something else
    }
    Clause clause = PlaceActs.holder(clauses, found.preposition());
    clause = clause != null ? clause : beside(found.preposition());
    boolean opens = clause == null && found.preposition() == sentence.firstToken();
    // "In the Malian capital, Bamako, soldiers shot two men"
    clause = opens ? fronted(found.preposition()) : clause;
    Clause cleft = clause == null ? null : cleft(clause, site);
    if (cleft != null) {
      PlaceActs.Act told = PlaceActs.of(context, sentence, cleft);
      for (Phrase object : told == null ? cleft.objects() : List.<Phrase>of()) {
        told = told != null ? told : PlaceActs.noun(context, sentence, object);
      }
      act(found, cleft, told);
      return;
    }
    if (clause == null || caused(found.preposition(), clause)) {
      Clause dated = clause == null ? dated(found) : null;
      if (dated == null) {
        attached(found);
      } else {
        act(found, dated, PlaceActs.of(context, sentence, dated));
      }
      return;
    }
    PlaceActs.Act scene = scene(clause);
    if (scene != null) {
      act(found, clause, scene); // "The scene was a farm at Caldbeck"
      return;
    }
    PlaceActs.Act wreck =
        tokens.is(found.preposition(), "to", "from", "into")
            ? null
            : PlaceActs.wreck(context, sentence, clause);
    if (wreck != null && mood(clause) == Modality.ACTUAL) {
      emitOnce(wreck, site, clause, Modality.ACTUAL);
      return;
    }
    Phrase before = before(found.preposition());
    Phrase inner = before == null ? null : clauses.phraseAt(before.whole() - 1);
    boolean within =
        inner != null
            && inner.first() > clause.verb()
            && tokens.is(inner.first() - 1, "of")
            && inner.whole() <= found.preposition();
    PlaceActs.Act held = within ? PlaceActs.noun(context, sentence, inner) : null;
    if (held != null && GAMES.contains(held.type())) {
      act(found, clause, held); // "ran alone for the last kilometre of the race in Lisbon"
      return;
    }
    // "a deal on the war in Yemen": the place of the war
    if (before != null && before.first() > clause.verb()) {
      int preposition = before.first() - 1;
      boolean matter =
          tokens.is(
              preposition,
              "on",
              "about",
              "over",
              "for",
              "against",
              "of",
              "from",
              "with",
              "after",
              "during",
              "since",
              "before");
      boolean event =
          PlaceActs.happening(context, sentence, before) != null
              // "performed for the last time in Lyon", "won on penalties in Lyon"
              && !tokens.is(before.head(), "time", "penalties", "points")
              && !(tokens.is(preposition, "on", "about", "for") && management(before));
      // "is on trial", "went on show": what goes on there
      boolean state =
          before.first() == before.head() && STANDING.contains(context.verb(clause.verb()));
      if (matter && event && !state) {
        about(before, site);
        return;
      }
      PlaceActs.Act own = PlaceActs.noun(context, sentence, before);
      own = own == null ? inside(clause, before) : own;
      own = own == null && matter ? debated(clause, preposition) : own;
      PlaceActs.Act act = own == null ? null : PlaceActs.of(context, sentence, clause);
      if (own == null && settled(clause, before)) {
        own = PlaceActs.happening(context, sentence, before); // "a save settled the final in Lyon"
      }
      // "agreed at a meeting in Riga", "came to the funeral in Lyon"
      if (own != null
          && !own.type().startsWith("~")
          && (act == null
              || !PlaceActs.known(act.type())
              || tokens.is(preposition, "at", "during") && act.type().startsWith("~"))) {
        act(found, clause, own);
        return;
      }
    }
    if (tokens.is(found.preposition(), "to", "in")) {
      PlaceActs.Act goal = goal(clause, site);
      if (goal != null) {
        emitOnce(goal, site, clause, mood(clause));
        return;
      }
    }
    boolean towards =
        tokens.is(found.preposition(), "to", "into", "ashore")
            // "was taken to a camp in Lyon"
            || before != null
                && before.first() > clause.verb()
                && tokens.is(before.first() - 1, "to", "into");
    if (towards) {
      PlaceActs.Act carried = PlaceActs.carried(context, clause);
      if (carried != null) {
        act(found, clause, carried);
        return;
      }
    }
    PlaceActs.Act ruled = Courts.ruled(context, sentence, clause, found.preposition());
    act(found, clause, ruled != null ? ruled : PlaceActs.of(context, sentence, main(clause)));
  }

  /** "Because of a strike in Gdansk, the ministers will meet in Warsaw": the place of the cause. */
  private boolean caused(int preposition, Clause clause) {
    boolean fronted =
        !clause.subjects().isEmpty() && clause.subjects().get(0).first() > preposition;
    // "With water standing in the town hall, the council met elsewhere"
    boolean absolute =
        tokens.is(sentence.firstToken(), "with") && tokens.lower(preposition - 1).endsWith("ing");
    if (fronted && absolute) {
      return true;
    }
    for (int i = preposition - 1; fronted && i >= sentence.firstToken(); i--) {
      if (tokens.is(i, ",", ";", ":")) {
        return false;
      }
      if (tokens.is(i, "because", "due", "despite", "amid", "owing", "following")) {
        return true;
      }
    }
    return false;
  }

  /** "an accord on the management of stocks in Lyon": what is managed, and happens nowhere. */
  private boolean management(Phrase phrase) {
    String head = tokens.lower(phrase.head());
    return PlaceActs.noun(context, sentence, phrase) == null
        && (head.endsWith("ment") || head.endsWith("ing") || head.endsWith("tion"));
  }

  /** "after talks on fish in Lyon": the meeting at which what stands before a place was debated. */
  private PlaceActs.@Nullable Act debated(Clause clause, int preposition) {
    Phrase held = before(preposition);
    boolean own = held != null && held.first() > clause.verb();
    PlaceActs.Act act = own ? PlaceActs.noun(context, sentence, held) : null;
    return act != null && act.type().equals("meeting") ? act : null;
  }

  /** "ended with a concert in a hall in Lyon": what took place in the hall, or null. */
  private PlaceActs.@Nullable Act inside(Clause clause, Phrase hall) {
    Phrase held = tokens.is(hall.first() - 1, "in", "at") ? before(hall.first() - 1) : null;
    boolean own = held != null && held.first() > clause.verb();
    return own ? PlaceActs.noun(context, sentence, held) : null;
  }

  /** "It was in Lyon that the two sides signed": the clause whose scene it is, or null. */
  private @Nullable Clause cleft(Clause being, PlaceSites.Site site) {
    boolean it =
        being.first() > sentence.firstToken()
            && tokens.is(being.first() - 1, "it")
            && context.verb(being.verb()).equals("be");
    int that = it ? context.find(site.end(), site.end() + 4, w -> w.equals("that")) : -1;
    for (Clause clause : clauses.clauses()) {
      if (that >= 0 && clause.first() > that) {
        return clause.form() == Clause.Form.FINITE ? clause : null;
      }
    }
    return null;
  }

  /** "is aground in the Sound just south of Elsinore": the clause whose verb the bearing is of. */
  private @Nullable Clause beside(int of) {
    Clause clause = tokens.is(of, "of") ? clauses.clauseAt(of) : null;
    boolean far = tokens.is(of, "of") || Bearings.from(tokens, of);
    Clause next = far ? fronted(of) : null;
    if (next != null) {
      return next;
    }
    Clause bearing = far ? Bearings.clause(tokens, sentence, clauses, of) : null;
    if (bearing != null) {
      return bearing;
    }
    for (int on = of - 4; clause != null && on < of - 1; on++) {
      Clause held = outside(tokens, on) ? PlaceActs.holder(clauses, on) : null;
      if (held != null) {
        return held; // "cleared the wagons on the outskirts of Lyon"
      }
    }
    if (clause != null) {
      for (Phrase object : clause.objects()) {
        if (object.first() == of - 1) {
          return clause;
        }
      }
    }
    return null;
  }

  /**
   * "Just north of Lyon, a tanker overturned": the clause that a bearing stands before, or null.
   */
  private @Nullable Clause fronted(int of) {
    for (int i = sentence.firstToken(); i < of; i++) {
      if (tokens.is(i, ",", ";", ":") || Verbs.finite(tokens, i)) {
        return null;
      }
    }
    Clause first = null;
    for (Clause clause : clauses.clauses()) {
      boolean behind = clause.form() == Clause.Form.FINITE && clause.own() && clause.first() > of;
      if (behind && (first == null || clause.first() < first.first())) {
        first = clause;
      }
    }
    int comma = first == null ? -1 : context.find(of, first.first(), w -> w.equals(","));
    boolean near = comma > 0 && comma - of < 8 && !first.subjects().isEmpty();
    return near && first.subjects().get(0).first() > comma ? first : null;
  }

  /** "spoke after the meeting in Geneva": the place is that of what the noun tells of. */
  private void about(Phrase noun, PlaceSites.Site site) {
    PlaceActs.Act own = PlaceActs.noun(context, sentence, noun);
    if (own != null && own.event() != null && !own.event().background()) {
      emit(own, site, null, "", context.modality(own.token()), false);
    }
  }

  /** Whether a final is what a clause tells of: "a late save settled the final". */
  private boolean settled(Clause clause, Phrase what) {
    return clause.objects().contains(what)
        && DECIDING.contains(context.verb(clause.verb()))
        && tokens.is(what.head(), "final", "match", "semi-final", "derby");
  }

  private static final Set<String> DECIDING = Set.of("settle", "decide", "reach", "turn");

  private static final Set<String> GAMES = Set.of("race", "match", "concert", "trial");

  private static final Set<String> STANDING = Set.of("be", "go", "stand", "put", "remain");

  /** "flew to Prague for talks": what somebody comes for is where she comes to. */
  private PlaceActs.@Nullable Act goal(Clause clause, PlaceSites.Site site) {
    if (!TRAVEL.contains(context.verb(clause.verb()))) {
      return null;
    }
    for (Adjunct adjunct : clause.adjuncts()) {
      PlaceActs.Act act =
          tokens.is(adjunct.preposition(), "for")
              ? PlaceActs.noun(context, sentence, adjunct.phrases().get(0))
              : null;
      if (act != null && OCCASIONS.contains(act.type())) {
        return act;
      }
    }
    // "travelled to Lyon to open the museum"
    for (Clause aim : clauses.clauses()) {
      int to = aim.first();
      boolean next = site.end() <= to && to <= site.end() + 2;
      if (aim.form() == Clause.Form.INFINITIVE && next) {
        PlaceActs.Act act = PlaceActs.of(context, sentence, aim);
        return act != null && OCCASIONS.contains(act.type()) ? act : null;
      }
    }
    return null;
  }

  /** What people travel to a place for. */
  private static final Set<String> OCCASIONS =
      Set.of("meeting", "ceremony", "concert", "opening", "treaty", "trial");

  private static final Set<String> TRAVEL =
      Set.of("fly", "travel", "arrive", "go", "come", "jet", "head");

  /** "Officers waiting at the airport in Lyon seized him": what those who wait there do. */
  private Clause main(Clause clause) {
    // "has hurt her wrist while training in Lyon"
    if (clause.form() == Clause.Form.GERUND && tokens.is(clause.first() - 1, "while")) {
      Clause above = null;
      for (Clause other : clauses.clauses()) {
        above = other.verb() < clause.first() ? other : above;
      }
      return above != null && DURING.contains(context.verb(clause.verb())) ? above : clause;
    }
    boolean works = WORKING.contains(context.verb(clause.verb()));
    if (clause.form() == Clause.Form.GERUND
        && (works || WAITING.contains(context.verb(clause.verb())))) {
      for (Clause other : clauses.clauses()) {
        if (other.first() >= clause.end()
            && other.form() == Clause.Form.FINITE
            && other.subjects().equals(clause.subjects())) {
          PlaceActs.Act done = works ? PlaceActs.of(context, sentence, other) : null;
          return works && (done == null || !done.type().equals("~find")) ? clause : other;
        }
      }
    }
    return clause;
  }

  /** What one is at when something befalls one. */
  private static final Set<String> DURING =
      WordList.set(
          """
              train work swim cycle jog walk drive ski climb fish hike run ride sail holiday
              shop practise practice warm bathe""");

  /** What those are at who find something: "divers working off Lyon have found the wreck". */
  private static final Set<String> WORKING = Set.of("work", "dive", "dig", "search", "drill");

  private static final Set<String> WAITING = Set.of("wait", "stand", "sit", "patrol", "gather");

  /** "At a meeting held on 15 May in Halden, the ministers": the place of what opens a sentence. */
  private boolean held(Found found) {
    int i = found.preposition() - 1;
    while (i > sentence.firstToken()
        && (PlaceSites.dated(context, sentence, i) || tokens.is(i, "on"))) {
      i--;
    }
    Phrase phrase =
        tokens.is(i, "held") && tokens.is(sentence.firstToken(), "at", "during", "after")
            ? clauses.phraseAt(i - 1)
            : null;
    boolean opens = phrase != null && phrase.first() == sentence.firstToken() + 1;
    PlaceActs.Act act = opens ? PlaceActs.noun(context, sentence, phrase) : null;
    if (act == null || clauses.clauses().isEmpty() || !fits(found, act)) {
      return false;
    }
    emitOnce(act, found.site(), clauses.clauses().get(0), Modality.ACTUAL);
    return true;
  }

  private void act(Found found, Clause clause, PlaceActs.@Nullable Act act) {
    if (act == null || clause.negated() || !fits(found, act)) {
      return;
    }
    emitOnce(act, found.site(), clause, mood(clause));
  }

  private void emitOnce(PlaceActs.Act act, PlaceSites.Site site, Clause clause, Modality modality) {
    if (told.add(clause.verb())) {
      int instead = context.find(clause.verb(), sentence.endToken() - 1, w -> w.equals("instead"));
      boolean moved = modality == Modality.PLANNED && instead >= 0 && tokens.is(instead + 1, "of");
      emit(act, site, clause, moved ? Slot.MOVED : "", modality, moved);
    }
  }

  /**
   * A place that belongs to a noun before its verb: that of an event ("the meeting in Riga ended"),
   * or of whoever the verb is told of ("a bakery in Lyon was destroyed", "police in Bern arrested
   * two men").
   */
  private void attached(Found found) {
    Phrase noun = before(apposed(found));
    // "a fire at a warehouse in Riga": the place of the fire
    for (int n = 0; n < 3 && noun != null && above(noun) == null; n++) {
      int on = noun.first() - 1;
      boolean apposed = tokens.is(on - 1, ",") && tokens.is(found.site().end(), ",");
      Phrase owner =
          PlaceActs.noun(context, sentence, noun) == null ? before(apposed ? on - 1 : on) : null;
      if (owner == null) {
        break;
      }
      if (tokens.is(noun.first() - 1, "from")) {
        return; // "divers from a club in Riga": where they come from
      }
      noun = owner;
    }
    if (noun == null) {
      return;
    }
    Clause clause = above(noun);
    PlaceActs.Act own = PlaceActs.noun(context, sentence, noun);
    own = own == null ? PlaceActs.round(context, sentence, noun) : own;
    if (own != null && own.type().equals("~seat") && clause != null) {
      // "the depot, in the port of Aden, came under fire"
      PlaceActs.Act done = PlaceActs.of(context, sentence, clause);
      own = done != null && PlaceActs.known(done.type()) ? done : own;
    }
    if (own != null) {
      Modality mood = clause == null ? context.modality(own.token()) : mood(clause);
      if ((clause == null || !clause.negated()) && fits(found, own)) {
        emit(own, found.site(), clause, "", mood, false);
      }
      return;
    }
    if (clause == null || !tokens.is(found.preposition(), "in", "at", "near", "outside")) {
      PlaceActs.Act slid = clause == null ? null : PlaceActs.gathering(context, sentence, noun);
      if (slid != null && slid.type().equals("~slide")) {
        act(found, clause, slid); // "an avalanche above Lyon killed a guide"
      } else if (clause != null && tokens.is(found.preposition(), "above", "below")) {
        PlaceActs.Act fell = PlaceActs.of(context, sentence, clause);
        act(found, clause, fell != null && !fell.type().startsWith("~") ? fell : null);
      }
      return; // "the dam above Lyon has collapsed"
    }
    for (Adjunct adjunct : clause.adjuncts()) {
      boolean won = context.verb(clause.verb()).equals("go"); // "the final in Lyon went to Mallow"
      if (PlaceSites.IN.contains(tokens.lower(adjunct.preposition()))
          && !(won && tokens.is(adjunct.preposition(), "to"))
          && PlaceSites.at(context, sentence, adjunct.preposition() + 1) != null) {
        return; // the verb has a place of its own
      }
    }
    PlaceActs.Act gathered = PlaceActs.gathering(context, sentence, noun);
    if (gathered != null) {
      act(found, clause, gathered); // "the conference in Lyon drew 300 people"
      return;
    }
    PlaceActs.Act act = Courts.rules(context, sentence, noun, clause);
    act = act == null ? PlaceActs.of(context, sentence, clause) : act;
    act = act == null ? Houses.shut(context, noun, clause) : act;
    boolean plain =
        act != null
            && act.type().startsWith("~")
            && !PlaceVerbs.known(act.type())
            && !PlaceActs.onSite(act.type())
            && !Houses.shuts(act.type());
    if (act != null && !plain) {
      act(found, clause, act);
    }
  }

  /** "will meet again on May 10, also in Muscat": the clause that a day closes before a place. */
  private @Nullable Clause dated(Found found) {
    int comma = found.preposition() - 1;
    comma = tokens.is(comma, "also", "again") ? comma - 1 : comma;
    boolean last =
        tokens.is(comma, ",")
            && (found.site().end() >= sentence.endToken() - 1
                || tokens.is(found.site().end(), "."));
    if (!last || !PlaceSites.dated(context, sentence, comma - 1)) {
      return null;
    }
    Clause left = null;
    for (Clause clause : clauses.clauses()) {
      left = clause.verb() < comma && clause.own() ? clause : left;
    }
    return left != null && comma - left.verbEnd() <= 8 ? left : null;
  }

  /**
   * "The depot, in the port of Aden, came under fire", "the blaze, at a mill in Lyon, was put out":
   * the comma before a place that is set off by two, or the preposition of the place.
   */
  private int apposed(Found found) {
    int comma = found.preposition() - 1;
    comma = tokens.is(comma, "also", "again", "held", "likewise") ? comma - 1 : comma;
    int end = found.site().end();
    int next = context.find(end, Math.min(sentence.endToken(), end + 5), ","::equals);
    boolean closed = next >= 0 && context.find(end, next, w -> w.equals("and")) < 0;
    for (int i = end; i < next; i++) {
      closed &= !Verbs.finite(tokens, i);
    }
    // "was put off until the next meeting, in Hurghada."
    closed |= end >= sentence.endToken() - 1 || tokens.is(end, ".");
    return tokens.is(comma, ",") && closed ? comma : found.preposition();
  }

  /** The clause that has a phrase for a subject. */
  private @Nullable Clause above(Phrase noun) {
    for (Clause clause : clauses.clauses()) {
      for (Phrase subject : clause.subjects()) {
        if (subject.first() <= noun.first() && noun.first() < subject.whole() && clause.own()) {
          return clause;
        }
      }
    }
    return null;
  }

  /** The phrase that ends where a preposition stands, a time between the two left aside. */
  private @Nullable Phrase before(int preposition) {
    int i = preposition - 1;
    while (i > sentence.firstToken()
        && (PlaceSites.dated(context, sentence, i)
            || tokens.is(i, "on", "late", "early", "yesterday"))) {
      i--;
    }
    Phrase inner = clauses.phraseAt(i);
    Phrase outer = inner;
    // "the funeral of the mayor": what the phrase with "of" belongs to
    for (Phrase phrase : clauses.phrases()) {
      if (inner != null && phrase.first() < outer.first() && phrase.whole() >= inner.end()) {
        outer = phrase;
      }
    }
    return outer;
  }

  /** The clause that "where" opens behind a place: "the Helsinki hotel where she signed". */
  private @Nullable Clause where(PlaceSites.Site site) {
    int where =
        context.find(
            site.end(), Math.min(sentence.endToken(), site.end() + 4), w -> w.equals("where"));
    if (where < 0) {
      return null;
    }
    for (Clause clause : clauses.clauses()) {
      if (clause.first() > where) {
        return clause.form() == Clause.Form.FINITE ? clause : null;
      }
    }
    return null;
  }

  /** "like the one in Lyon", "similar to that in Bern": another event than the report's. */
  private boolean other(int pronoun) {
    return tokens.is(pronoun, "one", "ones") && tokens.is(pronoun - 1, "the", "to", "like", "than")
        || tokens.is(pronoun, "that", "those")
            && tokens.is(pronoun - 1, "like", "unlike", "than", "to", "of", "from", "as", "with");
  }

  /** What the report is about, in a clause that says what the scene of it was; or null. */
  private PlaceActs.@Nullable Act scene(Clause clause) {
    boolean scene =
        context.verb(clause.verb()).equals("be")
            && clause.subjects().size() == 1
            && tokens.is(clause.subjects().get(0).head(), "scene", "setting", "venue")
            && tokens.is(clause.subjects().get(0).first(), "the", "its")
            && !clause.objects().isEmpty();
    return scene ? main() : null;
  }

  /** Whether a clause tells what has happened; "opens in Riga next May" is to come. */
  private Modality mood(Clause clause) {
    Modality mood = context.modality(clause.verb());
    String word = tokens.lower(clause.verb());
    boolean present =
        clause.form() == Clause.Form.FINITE
            && clause.first() == clause.verb()
            && (word.endsWith("s") || word.equals(context.verb(clause.verb())));
    LocalDate day = context.asOf();
    if (mood != Modality.ACTUAL || !present || day == null) {
      return mood;
    }
    for (Timex timex : context.timexes(sentence)) {
      if (timex.interval() != null && timex.interval().firstDay().isAfter(day)) {
        return Modality.PLANNED;
      }
    }
    return mood;
  }

  /** Which prepositions lead to the scene of which sort of act. */
  private boolean fits(Found found, PlaceActs.Act act) {
    int at = found.preposition();
    String type = act.type();
    if (Venues.unnamed(found.site().where()) && !(tokens.is(at, "in", "at") && gathers(type))) {
      return false;
    }
    return switch (tokens.lower(at)) {
      case "from" ->
          type.equals("launch") && act.token() >= at - 3
              || type.equals("~seat")
              || type.equals("~arrest")
              || type.equals("~find")
              || Bearings.from(tokens, at)
              || type.equals("theft"); // "was stolen from a museum in Lyon"
      case "to" ->
          type.equals("~build")
              || type.equals("~landing")
              || type.equals("~seat")
              || type.equals("~taken")
              || type.equals("protest") && tokens.is(at + 2, "streets")
              || tokens.is(at - 1, "close", "next")
              || approach(tokens, at);
      case "into" -> type.equals("~landing");
      case "on" ->
          type.equals("quake")
              || outside(tokens, at)
              || isle(at, found.site().first())
              || Venues.SORTS.get(context.noun(found.site().end() - 1)) != null
              || found.site().where().sort() != null
                  && !"~town".equals(found.site().where().sort());
      case "over" ->
          type.equals("launch")
              || type.equals("crash")
              || type.equals("~landing") // a storm's
              || type.equals("~slide")
              || LOST.contains(context.verb(act.token())); // "vanished over the lake"
      case "through" ->
          Set.of("launch", "crash", "protest", "storm", "fire", "~slide").contains(type);
      default -> true;
    };
  }

  /** What befalls aircraft in the air. */
  private static final Set<String> LOST =
      Set.of("vanish", "disappear", "miss", "explode", "collide");

  /** Types of event for which people come together under one roof. */
  private static final Set<String> GATHERING =
      Set.of("meeting", "concert", "ceremony", "opening", "treaty", "sale", "launch", "~award");

  private static boolean gathers(String type) {
    return GATHERING.contains(type)
        || type.startsWith("~") && Lexicon.get().nounClass(type.substring(1)) == NounClass.EVENT;
  }

  /** "on the island of Hvaler", "on the quay of Genoa": what one is on and not in. */
  private boolean isle(int on, int site) {
    for (int i = on + 1; i < site; i++) {
      if (LAND.contains(context.noun(i))) {
        return true;
      }
    }
    Name name = context.nameAt(site);
    Place place = name == null ? null : Lexicon.get().place(context.entity(name).canonical());
    return place != null
        && (place.kind() == Place.Kind.ISLAND
            || place.kind() == Place.Kind.WATER && tokens.is(site, "lake", "lough", "loch"));
  }

  private static final Set<String> LAND =
      WordList.set(
          """
              island isle islet peninsula archipelago plateau mountain mount slope shore beach hill
              campus face flank summit ridge glacier moor reef sandbank quay quayside wharf dock jetty
              pier waterfront seafront promenade esplanade embankment square street avenue
              road bypass bridge viaduct roundabout""");

  /** Which of several occasions words near a token speak of, or null for the story's own. */
  static @Nullable String window(Context context, Sentence sentence, int token) {
    Tokens tokens = context.tokens();
    for (int i = Math.max(sentence.firstToken(), token - 8);
        i < Math.min(sentence.endToken() - 1, token + 4);
        i++) {
      boolean ahead =
          tokens.is(i, "next", "second", "further", "new", "another")
              && tokens.is(i + 1, "round", "time", "session", "leg");
      if (ahead) {
        return "next";
      }
      if (tokens.is(i, "first", "previous", "last", "earlier", "preliminary")
          && tokens.is(i + 1, "round", "time", "meeting", "session", "leg", "summit", "talks")
          && !longAwaited(tokens, i)) {
        return tokens.lower(i);
      }
    }
    // "A few hours earlier a boat had been towed in": not the report's own
    for (int i = sentence.firstToken(); i < Math.min(token, sentence.firstToken() + 7); i++) {
      if (tokens.is(i, "hours", "days", "weeks", "months")
          && tokens.is(i + 1, "earlier", "before")) {
        return "earlier";
      }
    }
    return Backgrounds.earlier(context, sentence, token) ? "earlier" : null;
  }

  /** "their first meeting in six years", "the first talks since 2017": no first of several. */
  private static boolean longAwaited(Tokens tokens, int first) {
    int behind = first + 2;
    return tokens.is(first, "first")
        && (tokens.is(behind, "since", "ever")
            || tokens.is(behind, "in", "for")
                && !tokens.isCapitalised(behind + 1)
                && !tokens.is(behind + 1, "the", "a", "an", "this", "that"));
  }

  private void emit(
      PlaceActs.Act act,
      PlaceSites.Site site,
      @Nullable Clause clause,
      String measure,
      Modality modality,
      boolean moved) {
    boolean old = this.moved.contains(act.type()) && !moved;
    boolean sited =
        clause != null
            && act.type().equals("~build")
            && (PlaceActs.SITING.contains(context.verb(clause.verb()))
                || context.verb(clause.verb()).equals("go"));
    Modality mood = sited && modality == Modality.ACTUAL ? Modality.PLANNED : modality;
    boolean plain = Venues.unnamed(site.where()) && !gathers(act.type());
    if (modality == Modality.NEGATED || old || plain || !claimed.add(site.first())) {
      return; // where it was to be before it was moved
    }
    // of a quake one says what it was near, and of several towns
    PlaceSites.Site scene = act.type().equals("quake") ? site.open() : site;
    int first = Math.min(act.token(), scene.first());
    int end = Math.max(scene.end(), act.token() + 1);
    Slot slot =
        context.slot(
            sentence,
            first,
            end,
            measure,
            act.type(),
            "",
            window(context, sentence, act.token()),
            false);
    // of those who are arrested or die there are several: the sentence before tells of another
    boolean many = act.type().startsWith("~") && !act.type().equals("~landing");
    slot = many ? slot : Anaphora.widen(context, sentence, slot);
    if (clause != null) {
      slot = slot.about(PlaceActs.things(context, clause, scene.first(), scene.end()));
    }
    Claim claim =
        context.claim("event.place", sentence, first, end, scene.where(), slot, act.event(), mood);
    out.accept(moved ? claim.changed("moved") : claim);
  }
}
