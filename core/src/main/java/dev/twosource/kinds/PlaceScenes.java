package dev.twosource.kinds;

import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Adjunct;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Clauses;
import dev.twosource.reading.clause.Phrase;
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

  private PlaceScenes(
      Context context, Sentence sentence, Set<Integer> claimed, Consumer<Claim> out) {
    this.context = context;
    this.sentence = sentence;
    this.tokens = context.tokens();
    this.clauses = context.clauses(sentence);
    this.claimed = claimed;
    this.out = out;
  }

  /** A place with the preposition before it. */
  private record Found(int preposition, PlaceSites.Site site) {}

  static void find(Context context, Sentence sentence, Set<Integer> claimed, Consumer<Claim> out) {
    List<Found> sites = sites(context, sentence);
    if (sites.isEmpty() && !hosted(context, sentence)) {
      return;
    }
    PlaceScenes scenes = new PlaceScenes(context, sentence, claimed, out);
    for (Clause clause : scenes.clauses.clauses()) {
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
          && !tokens.is(site.end(), "'s", "-")) {
        boolean near =
            tokens.is(i, "off", "near", "outside", "of") || tokens.is(i - 1, "close", "next");
        sites.add(new Found(i, near ? site.near() : site));
        end = site.end();
      }
    }
    return sites;
  }

  /** Whether a place has a nearer preposition: "on Friday in Lyon", "in a barn near Lyon". */
  private static boolean led(Tokens tokens, int from, int end) {
    for (int i = from; i < end; i++) {
      if (PlaceSites.IN.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "twelve miles west of Hamburg" is near it. */
  private static final Set<String> SIDES =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "north-east",
          "north-west",
          "south-east",
          "south-west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "outskirts",
          "coast");

  /** Whether a sentence with the name of a place may say that it is the scene without "in". */
  private static boolean hosted(Context context, Sentence sentence) {
    boolean place = false;
    boolean word = false;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      Name name = context.nameAt(i);
      place |= name != null && name.type() == Name.Type.PLACE || context.tokens().is(i, "capital");
      word |= VENUES.contains(context.noun(i)) || PlaceActs.strikes(context.verb(i));
    }
    return place && word;
  }

  private static final Set<String> VENUES =
      Set.of("host", "venue", "setting", "scene", "location", "stage");

  /** "Warsaw hosts the summit", "Chittagong will be the venue of the final". */
  private void venue(Clause clause) {
    if (clause.negated() || clause.subjects().size() != 1) {
      return;
    }
    String verb = context.verb(clause.verb());
    PlaceActs.Act act = null;
    if (verb.equals("host") || verb.equals("stage")) {
      for (Phrase phrase : clause.objects()) {
        act = act != null ? act : PlaceActs.happening(context, sentence, phrase);
      }
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
    Phrase subject = clause.subjects().get(0);
    PlaceSites.Site site = PlaceSites.at(context, sentence, subject.first());
    boolean named =
        site != null
            && site.first() < subject.whole()
            && !tokens.is(site.end(), "'s", "-")
            && !(context.nameAt(subject.head()) != null
                && context.entity(context.nameAt(subject.head())).country());
    if (named) {
      boolean instead = verb.equals("replace");
      emit(act, site, clause, instead ? Slot.MOVED : "", mood(clause), instead);
    }
  }

  /** "the venue of the final", "host of the championships": what is to be there. */
  private PlaceActs.@Nullable Act hosting(Phrase phrase) {
    if (!VENUES.contains(context.noun(phrase.head())) && !tokens.is(phrase.head(), "hosts")) {
      return null;
    }
    for (Phrase other : clauses.phrases()) {
      boolean what =
          other.first() >= phrase.end()
              && (other.end() <= phrase.whole() || tokens.is(phrase.end(), "for"));
      if (what) {
        return PlaceActs.happening(context, sentence, other);
      }
    }
    return null;
  }

  /** "The blast rocked a suburb of Lyon": what is struck is where it was. A quake is felt afar. */
  private void struck(Clause clause) {
    if (clause.passive()
        || clause.objects().isEmpty()
        || !PlaceActs.strikes(context.verb(clause.verb()))) {
      return;
    }
    Phrase object = clause.objects().get(0);
    PlaceActs.Act act = PlaceActs.of(context, sentence, clause);
    PlaceSites.Site site =
        act == null || act.type().equals("quake")
            ? null
            : PlaceSites.at(context, sentence, object.first());
    if (site != null && site.first() < object.whole() && !tokens.is(site.end(), "'s", "-")) {
      emit(act, site, clause, "", mood(clause), false);
    }
  }

  /** The scenes whose place a preposition leads to. */
  private void tell(Found found) {
    PlaceSites.Site site = found.site();
    Clause where = where(site);
    if (where != null) {
      act(found, where, PlaceActs.of(context, sentence, where));
    }
    Clause clause = PlaceActs.holder(clauses, found.preposition());
    if (clause == null) {
      attached(found);
      return;
    }
    Phrase before = before(found.preposition());
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
      boolean event = PlaceActs.happening(context, sentence, before) != null;
      if (matter && event) {
        return;
      }
      PlaceActs.Act own = PlaceActs.noun(context, sentence, before);
      if (own != null
          && !own.type().startsWith("~")
          && PlaceActs.of(context, sentence, clause) == null) {
        emitOnce(own, site, clause, mood(clause));
        return;
      }
    }
    if (tokens.is(found.preposition(), "to", "into", "ashore")) {
      PlaceActs.Act carried = PlaceActs.carried(context, clause);
      if (carried != null) {
        act(found, clause, carried);
        return;
      }
    }
    act(found, clause, PlaceActs.of(context, sentence, clause));
  }

  private void act(Found found, Clause clause, PlaceActs.@Nullable Act act) {
    if (act == null || clause.negated() || !fits(found, act)) {
      return;
    }
    emitOnce(act, found.site(), clause, mood(clause));
  }

  private void emitOnce(PlaceActs.Act act, PlaceSites.Site site, Clause clause, Modality modality) {
    if (told.add(clause.verb())) {
      emit(act, site, clause, "", modality, false);
    }
  }

  /**
   * A place that belongs to a noun before its verb: that of an event ("the meeting in Riga ended"),
   * or of whoever the verb is told of ("a bakery in Lyon was destroyed", "police in Bern arrested
   * two men").
   */
  private void attached(Found found) {
    Phrase noun = before(found.preposition());
    if (noun == null) {
      return;
    }
    Clause clause = above(noun);
    PlaceActs.Act own = PlaceActs.noun(context, sentence, noun);
    if (own != null) {
      Modality mood = clause == null ? context.modality(own.token()) : mood(clause);
      if (clause == null || !clause.negated()) {
        emit(own, found.site(), clause, "", mood, false);
      }
      return;
    }
    if (clause == null || !tokens.is(found.preposition(), "in", "at", "near", "outside")) {
      return;
    }
    for (Adjunct adjunct : clause.adjuncts()) {
      if (PlaceSites.IN.contains(tokens.lower(adjunct.preposition()))
          && PlaceSites.at(context, sentence, adjunct.preposition() + 1) != null) {
        return; // the verb has a place of its own
      }
    }
    PlaceActs.Act act = PlaceActs.of(context, sentence, clause);
    boolean plain = act != null && act.type().startsWith("~") && !PlaceVerbs.known(act.type());
    if (act != null && !plain) {
      act(found, clause, act);
    }
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
    return clauses.phraseAt(i);
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

  private Modality mood(Clause clause) {
    return context.modality(clause.verb());
  }

  /** Which prepositions lead to the scene of which sort of act. */
  private boolean fits(Found found, PlaceActs.Act act) {
    int at = found.preposition();
    String type = act.type();
    return switch (tokens.lower(at)) {
      case "from" -> type.equals("launch") && act.token() >= at - 3 || type.equals("~seat");
      case "to" ->
          type.equals("~landing") || type.equals("~seat") || tokens.is(at - 1, "close", "next");
      case "into" -> type.equals("~landing");
      case "on" ->
          type.equals("quake")
              || found.site().where().sort() != null
                  && !"~town".equals(found.site().where().sort());
      case "over" -> type.equals("launch") || type.equals("crash");
      case "through" -> Set.of("launch", "crash", "protest", "storm", "fire").contains(type);
      default -> true;
    };
  }

  /** Which of several occasions words near a token speak of, or null for the story's own. */
  static @Nullable String window(Context context, Sentence sentence, int token) {
    Tokens tokens = context.tokens();
    for (int i = Math.max(sentence.firstToken(), token - 8);
        i < Math.min(sentence.endToken() - 1, token + 4);
        i++) {
      boolean ahead = tokens.is(i, "next") && tokens.is(i + 1, "round", "time", "session", "leg");
      if (ahead
          || tokens.is(i, "first", "previous", "last", "earlier", "preliminary")
              && tokens.is(
                  i + 1, "round", "time", "meeting", "session", "leg", "summit", "talks")) {
        return tokens.lower(i);
      }
    }
    return Backgrounds.earlier(context, sentence) ? "earlier" : null;
  }

  private void emit(
      PlaceActs.Act act,
      PlaceSites.Site site,
      @Nullable Clause clause,
      String measure,
      Modality modality,
      boolean moved) {
    if (modality == Modality.NEGATED || !claimed.add(site.first())) {
      return;
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
    if (clause != null) {
      slot = slot.about(PlaceActs.things(context, clause, scene.first(), scene.end()));
    }
    Claim claim =
        context.claim(
            "event.place", sentence, first, end, scene.where(), slot, act.event(), modality);
    out.accept(moved ? claim.changed("moved") : claim);
  }
}
