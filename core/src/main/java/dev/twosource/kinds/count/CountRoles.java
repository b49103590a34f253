package dev.twosource.kinds.count;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Adjunct;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import dev.twosource.reading.event.EventTypes;
import dev.twosource.reading.event.Occurrence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is aboard, was brought out, came together or is affected, by the part that the counted have
 * in their clause: what a ship carries is aboard, who blocks a street at a protest is its crowd.
 */
final class CountRoles {
  /** What vehicles do with those who are in them. */
  private static final Set<String> CARRYING =
      WordList.set("carry fly ferry transport bear hold convey take bring drive seat contain have");

  /** What people do who are in a vehicle. */
  private static final Set<String> RIDING =
      WordList.set(
          """
              travel ride sit sail fly cram pack squeeze pile squash crowd be remain stay sleep
              journey head cross""");

  /** What vehicles do that those behind "with" suffer. */
  private static final Set<String> MEETING = WordList.set("collide crash catch meet deal talk");

  /** What vehicles are called where the word stands more often for something else. */
  private static final WordSet VEHICLES =
      WordSet.of("bus", "train", "coach", "vessel", "plane", "flight", "craft", "service");

  /** What brings people out of where they are in danger. */
  private static final Set<String> PULLING =
      WordList.set(
          """
              pull fish pluck haul drag lift take scoop save hoist pick pick-up winch bring carry
              free collect recover rescue retrieve""");

  /** Where people are in danger. */
  private static final WordSet DANGER =
      WordList.probed(
          """
              water sea river lake hull deck wreck wreckage rubble debris ruin roof rooftop raft
              dinghy flame fire snow mud cave mine well shaft ravine gorge cliff mountain rock ledge
              cabin surf wave ice floodwater crevasse slope sandbank reef waters flames""");

  private static final Set<String> SWIMMING =
      Set.of("swim", "wade", "make", "scramble", "struggle", "reach", "row", "drift", "crawl");

  private static final WordSet LAND =
      WordSet.of("shore", "beach", "coast", "land", "bank", "safety", "shoreline", "quay");

  /** What people do who come together for something. */
  private static final WordSet GATHERING =
      WordList.probed(
          """
              occupy sit block form light dance hold sing chant wave answer pack stream cross
              circle ring surround encircle throng camp stage rally march parade walk ride cycle
              clap cheer kneel lie stop blockade barricade brave flock picket bang blow whistle
              shout denounce protest demonstrate line link jam clog heed follow witness see watch
              attend visit applaud celebrate mourn commemorate pray fill gather assemble converge
              descend turn take come stand wait queue raise carry listen file shuffle join crowd
              mass""");

  /** What those do who say how many came. */
  private static final Set<String> NAMING = Set.of("claim", "count", "estimate", "report", "tally");

  private static final Set<String> SPEAKING = Set.of("speak", "talk");

  private static final Set<String> PICTURES =
      Set.of("picture", "footage", "photograph", "photo", "video", "image", "drone", "camera");

  private static final Set<String> AFFECTING =
      WordList.set("affect inconvenience disrupt lock-out shut-out cut-off");

  /** Verbs that say of those whom a fault reaches what they say of those whom a car does. */
  private static final Set<String> STRIKING = Set.of("hit", "strike");

  private CountRoles() {}

  /** The part of people whom a number counts, or null where the sentence gives them none. */
  static CountFates.@Nullable Fate of(CountScan scan, Quantity quantity, String noun) {
    Context context = scan.context();
    int number = quantity.endToken() - 1;
    for (Clause clause : context.clauses(scan.sentence()).clauses()) {
      boolean hedged = CountFates.hedged(clause, quantity);
      boolean subject =
          holds(clause.subjects(), number)
              || hedged && number < clause.first()
              || CountFates.every(context, clause, number);
      if (clause.negated() || subject && unable(context, clause)) {
        if (subject && barred(scan, clause)) {
          return new CountFates.Fate("#affected", clause.verb(), false);
        }
        continue;
      }
      boolean object = holds(clause.objects(), number) || hedged && number > clause.verb();
      String verb = CountFates.verb(context, clause);
      String family = null;
      if (subject) {
        family = subject(scan, clause, verb, quantity, noun);
      } else if (object && !clause.passive()) {
        family = object(scan, clause, verb, quantity, noun);
      } else if (SPEAKING.contains(verb)
          && holds(clause.behind(scan.tokens(), "of", "about"), number)
          && scan.gathering(quantity, noun)) {
        family = CountFamilies.CROWD; // "the organisers spoke of 30,000 people"
      } else if (with(scan, clause, number)) {
        family = MEETING.contains(verb) ? null : CountFamilies.ABOARD;
      }
      if (family != null) {
        return new CountFates.Fate(family, clause.verb(), false);
      }
    }
    return null;
  }

  private static boolean unable(Context context, Clause clause) {
    return context.find(clause.first(), clause.end(), word -> word.equals("unable")) >= 0;
  }

  /** "12 million customers could not log in", where nothing worse is told than a fault. */
  private static boolean barred(CountScan scan, Clause clause) {
    Context context = scan.context();
    boolean could =
        context.find(clause.first(), clause.end(), word -> word.equals("could")) >= 0
            || unable(context, clause);
    return could && !harmful(context);
  }

  /** Whether the report is of what hurts people, rather than of a fault. */
  private static boolean harmful(Context context) {
    Occurrence main = context.events().mainOccurrence();
    return main != null && EventTypes.harmful(main.type()) && !main.type().equals("outage");
  }

  private static @Nullable String subject(
      CountScan scan, Clause clause, String verb, Quantity quantity, String noun) {
    Tokens tokens = scan.tokens();
    if (clause.passive()) {
      if (PULLING.contains(verb) && outOfDanger(scan, clause)) {
        return "#rescued";
      }
      if (affected(scan, clause, verb)) {
        return "#affected";
      }
    }
    boolean aboard =
        verb.equals("board") && vehicle(scan, clause, clause.objects())
            || RIDING.contains(verb)
                && vehicle(scan, clause, clause.behind(tokens, "on", "in", "aboard", "into"));
    if (aboard) {
      return CountFamilies.ABOARD;
    }
    if (clause.passive()) {
      return null;
    }
    boolean ashore =
        SWIMMING.contains(verb)
            && (scan.context().find(clause.verb(), clause.end(), w -> w.equals("ashore")) >= 0
                || clause.objects().stream().anyMatch(o -> LAND.contains(tokens.lower(o.head())))
                || clause.behind(tokens, "to").stream()
                    .anyMatch(o -> LAND.contains(tokens.lower(o.head()))));
    if (ashore) {
      return "#rescued";
    }
    boolean came =
        clause.form() == Clause.Form.FINITE
            && scan.gathering(quantity, noun)
            && GATHERING.contains(scan.context().verb(clause.verb()));
    return came ? CountFamilies.CROWD : null;
  }

  private static @Nullable String object(
      CountScan scan, Clause clause, String verb, Quantity quantity, String noun) {
    Tokens tokens = scan.tokens();
    boolean up =
        verb.equals("pick-up")
            && clause.subjects().stream()
                .anyMatch(
                    s ->
                        isVehicle(scan.context(), s.head())
                            || CountFamilies.responder(scan.context().noun(s.head())));
    if (up || PULLING.contains(verb) && outOfDanger(scan, clause)) {
      return "#rescued";
    }
    boolean able = tokens.is(clause.first(), "can", "could", "may", "might");
    boolean moving = !verb.equals("take") || !clause.behind(tokens, "to", "from").isEmpty();
    if (CARRYING.contains(verb) && moving && !able && vehicle(scan, clause, clause.subjects())) {
      return CountFamilies.ABOARD;
    }
    if (affected(scan, clause, verb)) {
      return "#affected";
    }
    boolean told = NAMING.contains(verb) && scan.gathering(quantity, noun);
    boolean shown =
        verb.equals("show")
            && scan.gathering(quantity, "")
            && clause.subjects().stream()
                .anyMatch(s -> PICTURES.contains(scan.context().noun(s.head())));
    return shown || told ? CountFamilies.CROWD : null;
  }

  /** "The jet had taken off with 118 holidaymakers". */
  private static boolean with(CountScan scan, Clause clause, int number) {
    for (Adjunct adjunct : clause.adjuncts()) {
      if (scan.tokens().is(adjunct.preposition(), "with") && holds(adjunct.phrases(), number)) {
        return vehicle(scan, clause, clause.subjects());
      }
    }
    return false;
  }

  private static boolean outOfDanger(CountScan scan, Clause clause) {
    for (Phrase phrase : clause.behind(scan.tokens(), "from", "off", "of", "out")) {
      if (DANGER.contains(scan.tokens().lower(phrase.head()))
          || DANGER.contains(scan.context().noun(phrase.head()))
          || isVehicle(scan.context(), phrase.head())
          || scan.context().nameAt(phrase.head()) != null
              && (scan.tokens().lower(phrase.head()).equals("sea")
                  || scan.tokens().lower(phrase.head()).equals("lake"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean affected(CountScan scan, Clause clause, String verb) {
    if (AFFECTING.contains(verb)) {
      return true;
    }
    return STRIKING.contains(verb)
        && !harmful(scan.context())
        && clause.behind(scan.tokens(), "by").stream()
            .noneMatch(phrase -> isVehicle(scan.context(), phrase.head()));
  }

  /** Whether one of the phrases is of a vehicle, or of "it" where a vehicle was told of. */
  private static boolean vehicle(CountScan scan, Clause clause, List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      if (isVehicle(scan.context(), phrase.head())
          || scan.tokens().is(phrase.head(), "it", "she", "her", "that", "which")
              && told(scan, clause.first())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence up to a token, or one of the two before it, tells of a vehicle. */
  private static boolean told(CountScan scan, int to) {
    Context context = scan.context();
    int index = Math.max(0, scan.sentence().index() - 2);
    Sentence first = context.sentences().get(index);
    for (int i = to - 1; i >= first.firstToken(); i--) {
      if (scan.tokens().isWord(i) && isVehicle(context, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVehicle(Context context, int token) {
    String noun = context.noun(token);
    return VEHICLES.contains(noun) || Lexicon.get().nounClass(noun) == NounClass.VEHICLE;
  }

  private static boolean holds(List<Phrase> phrases, int number) {
    return phrases.stream().anyMatch(phrase -> phrase.covers(number));
  }
}
