package dev.twosource.kinds.count;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is in the field at a calamity and who came out of it, where the plain words of the sentence
 * tell it only together with what the report is about: the crews at a fire, those picked up at sea,
 * inmates who got away.
 */
final class CountScenes {
  /** Those who broke out of a jail. */
  static final String ESCAPED = "#escaped";

  /** Those who are in the field wherever a calamity is told of. */
  private static final WordSet CREWS =
      WordList.probed("firefighter fireman searcher rescuer smokejumper");

  /** Fewer than so many are some of them: those who were in one engine, those who tell of it. */
  private static final int MANY = 10;

  /** What calls crews out. */
  private static final Set<String> CALAMITIES =
      Set.of(
          "fire",
          "rescue",
          "flood",
          "quake",
          "collapse",
          "storm",
          "crash",
          "sinking",
          "blast",
          "landslide",
          "avalanche",
          "eruption",
          "leak");

  /** What crews do in the field, or what says no more than that they are there. */
  private static final Set<String> FIELDWORK =
      WordList.set(
          """
              be have fight battle tackle work comb search scour look hold use keep put
              get include involve bring take damp douse beat contain control guard patrol monitor
              watch continue try struggle seek dig sift sweep number count""");

  /** Those who are in a jail. */
  private static final WordSet INMATES =
      WordList.probed("inmate prisoner convict detainee jailbird lifer");

  private static final Set<String> ANYBODY = Set.of("", "people", "person", "man", "woman");

  private static final Set<String> JAILS =
      WordList.set("jail jails prison prisons gaol penitentiary inmates inmate cells lockup");

  private static final Set<String> WATERS = Set.of("sinking", "rescue", "flood");

  private static final Set<String> DISEASES =
      WordList.set(
          """
              measles mumps rubella cholera typhoid typhus dengue malaria ebola marburg mpox monkeypox
              flu influenza covid covid-19 coronavirus hepatitis meningitis diphtheria polio tetanus
              plague anthrax tuberculosis pertussis whooping chickenpox shingles legionnaires
              legionella listeria listeriosis salmonella salmonellosis norovirus botulism zika
              chikungunya lassa mers sars leptospirosis hantavirus rabies shigella dysentery giardia
              scabies smallpox pneumonia gastroenteritis encephalitis cryptosporidium""");

  private CountScenes() {}

  /** Whether a noun stands for those who fight a fire or look for people. */
  static boolean crew(String lemma) {
    return CREWS.contains(lemma);
  }

  /**
   * "There are 85 firefighters on the slopes", "at its height, 150 firefighters": all whom a
   * calamity has called out, unless they are of one country or one town.
   *
   * @param said the verb or noun that was read as what is said of them, or -1
   */
  static boolean fielded(CountScan scan, Quantity quantity, int head, String noun, int said) {
    Context context = scan.context();
    Tokens tokens = scan.tokens();
    if (!crew(noun) || !(quantity.stated() >= MANY) || !context.events().tells(CALAMITIES)) {
      return false;
    }
    for (int i = quantity.endToken(); i < head; i++) {
      if (tokens.isCapitalised(i)) {
        return false; // "60 Greek firefighters"
      }
    }
    boolean sent = tokens.is(head + 1, "from") && tokens.isCapitalised(head + 2);
    boolean works =
        said < 0
            || !Verbs.past(context, said) && !Verbs.finite(tokens, said)
            || FIELDWORK.contains(context.verb(said));
    return !sent && works;
  }

  /** Whether those at a scene are told of as the ones who stayed on. */
  static boolean left(Tokens tokens, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (tokens.is(i, "remain", "remained", "remains", "remaining", "stayed", "stay", "still")) {
        return true;
      }
    }
    return false;
  }

  /**
   * What token {@code i}, behind the counted people, says of them that the report's matter makes
   * plain; or null.
   */
  static @Nullable String after(CountScan scan, int i, String head) {
    Tokens tokens = scan.tokens();
    if (tokens.is(i, "picked") && tokens.is(i + 1, "up") && scan.context().events().tells(WATERS)) {
      return "#rescued";
    }
    if (sought(scan, i)) {
      return "#missing";
    }
    if (sick(tokens, i)) {
      return CountFamilies.CASES;
    }
    boolean fled = tokens.is(i, "fled") && INMATES.contains(head); // others flee a war
    return fled || escapes(tokens, i) && jailed(scan, head) ? ESCAPED : null;
  }

  /** "were at anchor", "are waiting off the coast": a queue, of ships or of lorries. */
  static boolean waits(Tokens tokens, int i, String head) {
    return QUEUING.contains(head)
        && (tokens.is(i, "waiting", "queuing", "queueing", "queued", "idle", "idling", "backed")
                && !tokens.is(i + 1, "list", "room", "time", "times")
            || tokens.is(i, "in") && tokens.is(i + 1, "line", "queues")
            || tokens.is(i, "in") && tokens.is(i + 1, "a") && tokens.is(i + 2, "queue", "line")
            || tokens.is(i, "at") && tokens.is(i + 1, "anchor")
            || tokens.is(i, "anchored")
            || tokens.is(i, "lined") && tokens.is(i + 1, "up")
            || tokens.is(i, "held") && tokens.is(i + 1, "up"));
  }

  /** Whether things of a sort wait off a port or at a border. */
  static boolean queues(String noun) {
    return QUEUING.contains(noun);
  }

  /** What waits off a port or at a border. */
  private static final Set<String> QUEUING =
      WordList.set(
          """
              ship vessel boat tanker freighter bulker carrier barge lorry truck trailer hgv wagon
              juggernaut coaster trawler""");

  /** Whether people are looked for whom something befell, and no suspects. */
  private static boolean sought(CountScan scan, int i) {
    Tokens tokens = scan.tokens();
    boolean being = tokens.is(i - 1, "being", "still") || tokens.is(i - 2, "being");
    return being
        && (tokens.is(i, "looked", "searched") && tokens.is(i + 1, "for")
            || tokens.is(i, "sought") && scan.context().events().tells(LOSING));
  }

  /** What people go missing in. */
  private static final Set<String> LOSING =
      Set.of("sinking", "flood", "quake", "collapse", "landslide", "avalanche", "blast");

  /** "caught measles", "are ill with dengue", "found to have Legionnaires' disease". */
  private static boolean sick(Tokens tokens, int i) {
    boolean ails =
        tokens.is(i, "caught", "contracted", "catching", "contracting", "got", "developed")
            || tokens.is(i, "have", "had") && tokens.is(i - 1, "to", "who", "already")
            || tokens.is(i, "with")
                && tokens.is(i - 1, "ill", "sick", "down", "diagnosed", "infected", "sickened");
    return ails
        && (DISEASES.contains(tokens.lower(i + 1))
            || DISEASES.contains(tokens.lower(i + 2))
                && !tokens.is(i + 1, "a", "his", "her", "their", "and", "or"));
  }

  /** "escaped", "broke out", "got away through a hole": and not "remain at large". */
  static boolean escapes(Tokens tokens, int i) {
    return tokens.is(i, "escaped", "absconded", "escaping")
        || tokens.is(
                i, "broke", "broken", "breaking", "got", "climbed", "slipped", "crawled", "dug")
            && tokens.is(i + 1, "out", "away", "free", "over");
  }

  /** "the recall now covers 21,000 prams": whatever a recall extends to is recalled. */
  static boolean recalled(Context context, int verb) {
    return COVERING.contains(context.verb(verb))
        && context.find(Math.max(0, verb - 5), verb, w -> w.equals("recall")) >= 0;
  }

  private static final Set<String> COVERING =
      WordList.set("cover include take involve affect concern comprise encompass");

  /** Whether those who get away were in a jail. */
  private static boolean jailed(CountScan scan, String head) {
    return INMATES.contains(head)
        || ANYBODY.contains(head)
            && scan.context()
                    .find(scan.sentence().firstToken(), scan.sentence().endToken(), JAILS::contains)
                >= 0
        || ANYBODY.contains(head) && broken(scan);
  }

  /** Whether the sentence before tells of a jail that people broke out of. */
  private static boolean broken(CountScan scan) {
    int index = scan.sentence().index();
    if (index == 0) {
      return false;
    }
    var before = scan.context().sentences().get(index - 1);
    return scan.context().find(before.firstToken(), before.endToken(), JAILS::contains) >= 0
        && scan.context().find(before.firstToken(), before.endToken(), BREAKS::contains) >= 0;
  }

  private static final Set<String> BREAKS =
      WordList.set("escape escaped jailbreak breakout fled broke broken runaway loose");
}
