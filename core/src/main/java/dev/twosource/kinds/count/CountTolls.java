package dev.twosource.kinds.count;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.count.CountKind.Measure;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Adjunct;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import dev.twosource.reading.event.EventTypes;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who was killed, hurt or taken in, by the part that the counted people have in their clause: those
 * whom somebody slew, who met their deaths, whom officers put in handcuffs, who are behind bars.
 */
final class CountTolls {
  private static final Set<String> KILL =
      WordList.set(
          """
              kill slay murder massacre slaughter butcher assassinate behead decapitate execute lynch
              strangle electrocute asphyxiate suffocate garrotte gun-down mow-down wipe-out
              do-away finish-off drown""");

  private static final Set<String> DIE =
      WordList.set("die perish drown succumb expire pass-away suffocate");

  private static final Set<String> HURT =
      WordList.set(
          """
              hurt injure wound burn scald maim concuss bruise gore maul bite sting lacerate blind
              stab graze cripple beat-up knock-out disfigure impale""");

  private static final Set<String> ARREST =
      WordList.set(
          """
              arrest detain apprehend nab nick handcuff cuff collar bust lock-up jail imprison remand
              incarcerate""");

  /** Verbs that tell of an arrest where those who arrest people do it. */
  private static final Set<String> TAKE =
      WordList.set(
          """
              capture catch seize book hold pick-up bring-in pull-in haul-in run-in take-in take-away
              lead-away lead-off march-off drag-away drag-off carry-away carry-off haul-off haul-away
              bundle-away bundle overpower nick lift round-up""");

  /** What is done to those who end up in cells, in handcuffs, under arrest. */
  private static final Set<String> PUT =
      WordList.set(
          """
              put place take throw lead march land drag bundle keep hold have lock haul remand clap
              leave see""");

  /** How those are who are in cells. */
  private static final Set<String> STAY =
      WordList.set(
          """
              be lie sit languish remain stay end end-up land find spend go wind wind-up finish wake
              wake-up""");

  private static final Set<String> SAVE = Set.of("save", "revive", "resuscitate");

  private static final Set<String> LIVE = Set.of("survive", "live", "pull-through");

  private static final Set<String> GETTING_OFF =
      Set.of(
          "get-off",
          "get",
          "escape",
          "emerge",
          "come",
          "come-away",
          "come-out",
          "walk",
          "get-away",
          "get-out");

  private static final Set<String> CARING =
      WordList.set(
          """
              treat bandage patch-up patch stretcher hospitalize hospitalise tend nurse
              take-away""");

  /** Verbs of care with the preposition behind which those stand who are cared for. */
  private static final Set<String> CARING_FOR =
      Set.of("tend to", "look after", "care for", "operate on", "see to", "attend to", "work on");

  private static final WordSet FORCE =
      WordList.probed(
          """
              police officer detective policeman policewoman constable deputy trooper sheriff gendarme
              agent investigator ranger guard warden prosecutor squad constabulary carabinieri patrol
              coastguard customs marshal bailiff inspector unit authority gendarmerie garda
              guardia security coastguards navy""");

  private static final WordSet MEDICS =
      WordList.probed(
          """
              doctor medic paramedic nurse surgeon ambulance crew hospital clinic physician team
              rescuer""");

  private static final WordSet HARM =
      WordList.probed(
          """
              injury burn cut bruise wound fracture concussion gash graze scratch laceration bite
              sting scald bruising trauma whiplash shock bone limb rib leg arm""");

  private static final Set<String> CARE =
      WordList.set(
          "doctor surgery surgeon stitch treatment care attention aid ambulance operation");

  /** How the hurt get to where they are cared for. */
  private static final Set<String> CARRYING =
      WordList.set("take rush carry bring ferry airlift fly carry-off take-away transport move");

  /** Those whose capture is an arrest, whoever does it. */
  private static final Set<String> OUTLAWS =
      WordList.set(
          """
              militant suspect gunman terrorist insurgent fugitive escapee smuggler poacher pirate
              robber bandit jihadist extremist kidnapper inmate prisoner""");

  /** What cuts people. */
  private static final Set<String> SHARP =
      WordList.set(
          "glass ice shard splinter debris blade knife machete sword fragment shrapnel metal");

  private static final WordSet LIMBS =
      WordList.probed("finger limb arm leg hand foot eye toe tooth thumb sight hearing");

  private static final WordSet CELLS =
      WordList.probed(
          "cell custody jail prison detention lockup handcuff handcuffs cuffs shackles");

  private CountTolls() {}

  /**
   * What befell the people whom a number counts, or null.
   *
   * @param number a token of the number, or of the word that stands for it
   * @param first the first token of the words that carry it
   * @param end the token after them
   */
  static CountScan.@Nullable Hit of(CountScan scan, int number, int first, int end) {
    Context context = scan.context();
    for (Clause clause : context.clauses(scan.sentence()).clauses()) {
      boolean subject =
          holds(context, clause.subjects(), number) || CountFates.every(context, clause, number);
      Measure measure =
          subject
              ? suffers(context, clause) ? suffered(context, clause) : did(context, clause)
              : holds(context, clause.objects(), number)
                  ? clause.passive() ? null : suffered(context, clause)
                  : behind(context, clause, number);
      if (measure == null && lost(context, clause, number)) {
        measure = Measure.KILLED;
      }
      if (measure != null) {
        int verb = clause.negated() ? -1 : clause.verb();
        int from = subject || first - clause.verb() > 8 ? first : Math.min(first, clause.verb());
        // "spent the night in the cells": what is told stands behind the verb
        int told = LIGHT.contains(context.verb(clause.verb())) ? clause.end() : clause.verbEnd();
        int to = subject ? Math.max(end, Math.min(told, clause.verb() + LONGEST)) : end;
        boolean admitted = measure == Measure.INJURED && admitted(context, clause);
        return new CountScan.Hit(measure, admitted ? "#hospital" : "", null, from, to, verb);
      }
    }
    return null;
  }

  /** Whether it takes a hospital to do what a clause tells: "needed hospital treatment". */
  private static boolean admitted(Context context, Clause clause) {
    Tokens tokens = context.tokens();
    return context.verb(clause.verb()).equals("admit")
        || clause.objects().stream()
            .anyMatch(
                object ->
                    CARE.contains(context.noun(object.head()))
                        && tokens.is(object.head() - 1, "hospital", "inpatient"));
  }

  /** How many words behind the verb are quoted at most. */
  private static final int LONGEST = 8;

  /** Verbs that tell nothing without what follows them. */
  private static final Set<String> LIGHT =
      WordList.set(
          """
              be lie sit remain stay end land find spend go wind finish wake put place take get come
              meet have suffer sustain receive need require lose give fall leave keep see escape
              show incur break breathe""");

  /** "The army lost 15 soldiers": those who fight are lost where they fall. */
  private static boolean lost(Context context, Clause clause, int number) {
    boolean loses =
        context.verb(clause.verb()).equals("lose") && !clause.passive() && !clause.negated();
    return loses
        && clause.objects().stream()
            .anyMatch(o -> o.covers(number) && COMBATANTS.contains(context.noun(o.head())));
  }

  /** Whether a noun stands for those who fight. */
  static boolean combatant(String noun) {
    return COMBATANTS.contains(noun);
  }

  private static final WordSet COMBATANTS =
      WordList.probed(
          """
              soldier fighter troop trooper militant policeman rebel guard sailor paratrooper marine
              insurgent guerrilla gunman peacekeeper conscript jihadist legionnaire serviceman""");

  /** Whether the subject of a clause suffers what its verb says. */
  private static boolean suffers(Context context, Clause clause) {
    if (clause.passive() || clause.form() == Clause.Form.PARTICIPLE) {
      return true;
    }
    // "were hauled out and arrested": nobody arrests without somebody whom he arrests
    return clause.objects().isEmpty()
        && ARREST.contains(CountFates.verb(context, clause))
        && !clause.own();
  }

  private static @Nullable Measure suffered(Context context, Clause clause) {
    Tokens tokens = context.tokens();
    String verb = CountFates.verb(context, clause);
    String plain = context.verb(clause.verb());
    if (clause.negated()) {
      return SAVE.contains(plain) ? Measure.KILLED : null;
    }
    boolean alive = plain.equals("burn") && has(tokens, clause, "alive");
    if (KILL.contains(verb) || fatally(tokens, clause) || toDeath(tokens, clause) || alive) {
      return Measure.KILLED;
    }
    boolean force = by(context, clause, FORCE::contains);
    boolean sea =
        plain.equals("lose")
            && clause.behind(tokens, "at", "to").stream().anyMatch(p -> tokens.is(p.head(), "sea"));
    if (sea && clause.passive()) {
      return Measure.KILLED; // "twelve were lost to the sea"
    }
    boolean prisoner =
        plain.equals("take") && force && has(tokens, clause, "prisoner", "prisoners", "captive");
    boolean held = prisoner || plain.equals("hold") && !clause.behind(tokens, "over").isEmpty();
    if (ARREST.contains(verb)
        || TAKE.contains(verb) && force
        || held
        || PUT.contains(plain) && confined(context, clause)) {
      return Measure.ARRESTED;
    }
    boolean left =
        plain.equals("leave")
            && (harmed(context, clause.behind(tokens, "with"))
                || has(tokens, clause, "hurt", "injured", "wounded", "unconscious", "bleeding"));
    boolean cut = plain.equals("cut") && by(context, clause, SHARP::contains);
    boolean needed =
        has(tokens, clause.first() - 1, clause.verb(), "had", "needed", "have", "need");
    boolean cared =
        CARING.contains(verb) && by(context, clause, MEDICS::contains)
            || plain.equals("treat")
                && needed
                && clause.passive()
                && tokens.is(clause.verb() - 2, "to")
            || plain.equals("stretcher")
            || plain.equals("admit") && by(context, clause, MEDICS::contains);
    boolean carried =
        CARRYING.contains(verb)
            && context.find(clause.verb(), clause.end() + 1, w -> w.startsWith("hospital")) < 0
            && (harmed(context, clause.behind(tokens, "with"))
                || clause.behind(tokens, "on").stream()
                    .anyMatch(p -> tokens.is(p.head(), "stretcher", "stretchers")));
    if (carried) {
      return Measure.INJURED;
    }
    boolean outlaws =
        verb.equals("capture")
            && (clause.passive() ? clause.subjects() : clause.objects())
                .stream().anyMatch(p -> OUTLAWS.contains(context.noun(p.head())));
    if (outlaws) {
      return Measure.ARRESTED;
    }
    boolean senseless = plain.equals("knock") && has(tokens, clause, "unconscious", "senseless");
    return HURT.contains(verb) || left || cut || cared || senseless ? Measure.INJURED : null;
  }

  private static @Nullable Measure did(Context context, Clause clause) {
    Tokens tokens = context.tokens();
    String verb = CountFates.verb(context, clause);
    String plain = context.verb(clause.verb());
    if (clause.negated()) {
      boolean unhurt =
          has(tokens, clause, "unhurt", "unharmed", "unscathed", "uninjured")
              || harmed(context, clause.behind(tokens, "without"));
      boolean back =
          (plain.equals("come") || plain.equals("return") || plain.equals("make"))
              && has(tokens, clause.verb(), clause.end() + 1, BACK)
              && context.events().occurrences().stream()
                  .anyMatch(o -> EventTypes.harmful(o.type()));
      return LIVE.contains(verb) || back
          ? Measure.KILLED
          : unhurt && GETTING_OFF.contains(verb) ? Measure.INJURED : null;
    }
    boolean met =
        plain.equals("meet") && object(tokens, clause, "death", "deaths", "end", "ends", "fate")
            || plain.equals("breathe") && has(tokens, clause, "last")
            || plain.equals("lose") && object(tokens, clause, "life", "lives");
    boolean died = DIE.contains(verb) && (clause.objects().isEmpty() || !verb.equals("expire"));
    if (died || met || toDeath(tokens, clause)) {
      return Measure.KILLED;
    }
    boolean harm = clause.objects().stream().anyMatch(o -> HARM.contains(context.noun(o.head())));
    // "suffered from serious injury"; who suffers from old wounds is not one whom it hurt
    boolean from =
        plain.equals("suffer")
            && harmed(context, clause.behind(tokens, "from"))
            && has(tokens, clause, "serious", "severe", "minor", "slight", "light", "critical");
    if (harm && SUFFERING.contains(verb) || from) {
      return has(tokens, clause, "fatal") ? Measure.KILLED : Measure.INJURED;
    }
    boolean lost =
        plain.equals("lose")
            && clause.objects().stream().anyMatch(o -> LIMBS.contains(context.noun(o.head())));
    boolean away = GETTING_OFF.contains(verb) && harmed(context, clause.behind(tokens, "with"));
    boolean doctor = plain.equals("see") && object(tokens, clause, "doctor", "doctors");
    if (lost || away || doctor) {
      return Measure.INJURED;
    }
    boolean fell =
        plain.equals("fall")
            && clause.behind(tokens, "into").stream()
                .anyMatch(p -> tokens.is(p.head(), "hands") && force(context, p));
    boolean surrendered =
        plain.equals("surrender")
            && clause.behind(tokens, "to").stream().anyMatch(p -> force(context, p));
    boolean sought = plain.equals("seek") && harmed(context, clause.behind(tokens, "for"));
    boolean care =
        sought
            || (plain.equals("need") || plain.equals("require") || plain.equals("seek"))
                && clause.objects().stream().anyMatch(o -> CARE.contains(context.noun(o.head())));
    boolean battle =
        plain.equals("fall")
            && (clause.behind(tokens, "in").stream()
                    .anyMatch(p -> tokens.is(p.head(), "battle", "combat", "action", "fighting"))
                || tokens.is(clause.verbEnd(), "defending", "fighting"));
    if (care || battle) {
      return care ? Measure.INJURED : Measure.KILLED;
    }
    boolean gave =
        plain.equals("give")
            && object(tokens, clause, "themselves", "himself", "herself")
            && tokens.is(clause.verb() + 2, "up")
            && !tokens.is(clause.verb() + 3, "to");
    return fell || gave || surrendered || STAY.contains(verb) && confined(context, clause)
        ? Measure.ARRESTED
        : null;
  }

  /** Where those do not come who died: "who never came up". */
  private static final String[] BACK = {"back", "up", "home", "out", "it", "ashore", "returned"};

  private static final Set<String> SUFFERING =
      WordList.set(
          """
              suffer sustain receive have pick-up get incur nurse take show carry break fracture""");

  /**
   * What is told of those behind a preposition: hands were laid on them, injuries caused to them.
   */
  private static @Nullable Measure behind(Context context, Clause clause, int number) {
    Tokens tokens = context.tokens();
    for (Adjunct adjunct : clause.adjuncts()) {
      if (!holds(context, adjunct.phrases(), number)) {
        continue;
      }
      if (clause.negated()) {
        return null;
      }
      String verb = context.verb(clause.verb());
      int at = adjunct.preposition();
      if (tokens.is(at, "to") && tokens.is(at + 1, "death") && number > at + 1) {
        return Measure.KILLED; // "mauled to death two joggers"
      }
      boolean hands =
          tokens.is(at, "on") && object(tokens, clause, "hands", "handcuffs", "cuffs", "shackles");
      boolean swoop = tokens.is(at, "on") && (verb.equals("swoop") || verb.equals("pounce"));
      boolean cuffs =
          tokens.is(at, "on")
              && verb.equals("put")
              && clause.subjects().stream()
                  .anyMatch(p -> tokens.is(p.head(), "handcuffs", "cuffs"));
      if (cuffs) {
        return Measure.ARRESTED;
      }
      if ((hands || swoop) && by(context, clause, FORCE::contains)) {
        return Measure.ARRESTED;
      }
      boolean fatal =
          tokens.is(at, "for", "to")
              && tokens.is(at - 1, "fatal")
              && (verb.equals("be") || verb.equals("prove"));
      if (fatal) {
        return Measure.KILLED;
      }
      boolean caused =
          tokens.is(at, "to", "on")
              && clause.objects().stream().anyMatch(o -> HARM.contains(context.noun(o.head())))
              && (verb.equals("cause") || verb.equals("inflict") || verb.equals("bring"));
      boolean cared =
          CARING_FOR.contains(verb + " " + tokens.lower(at))
              && by(context, clause, MEDICS::contains);
      if (caused || cared) {
        return Measure.INJURED;
      }
    }
    return null;
  }

  /** "into custody", "behind bars", "under lock and key", "in police hands". */
  private static boolean confined(Context context, Clause clause) {
    Tokens tokens = context.tokens();
    for (Adjunct adjunct : clause.adjuncts()) {
      for (Phrase phrase : adjunct.phrases()) {
        boolean here =
            switch (tokens.lower(adjunct.preposition())) {
              case "in", "into", "to" ->
                  CELLS.contains(context.noun(phrase.head()))
                      || CELLS.contains(tokens.lower(phrase.head()))
                      || tokens.is(phrase.head(), HELD_IN) && force(context, phrase);
              case "behind" -> tokens.is(phrase.head(), "bars");
              case "under" ->
                  tokens.is(phrase.head(), "arrest", "lock")
                      && !tokens.is(phrase.head() - 1, "house");
              default -> false;
            };
        if (here) {
          return true;
        }
      }
    }
    return false;
  }

  /** In what those sit whom the police hold, where it is theirs. */
  private static final String[] HELD_IN = {
    "hands",
    "van",
    "vans",
    "car",
    "cars",
    "bus",
    "buses",
    "truck",
    "trucks",
    "wagon",
    "wagons",
    "vehicle",
    "vehicles",
    "station"
  };

  private static boolean force(Context context, Phrase phrase) {
    for (int i = phrase.first(); i < phrase.whole(); i++) {
      if (FORCE.contains(context.noun(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean fatally(Tokens tokens, Clause clause) {
    for (int i = clause.first() - 1; i < clause.verb() + 3 && i < clause.end(); i++) {
      if (tokens.is(i, "fatally", "mortally")) {
        return true;
      }
    }
    return false;
  }

  /** "beaten to death", "sent them to their deaths"; nobody has died who is condemned to death. */
  private static boolean toDeath(Tokens tokens, Clause clause) {
    return clause.behind(tokens, "to").stream()
            .anyMatch(p -> tokens.is(p.head(), "death", "deaths", "grave", "graves"))
        && !tokens.is(
            clause.verb(), "sentenced", "condemned", "came", "doomed", "sentence", "bring");
  }

  private static boolean harmed(Context context, List<Phrase> phrases) {
    return phrases.stream().anyMatch(phrase -> HARM.contains(context.noun(phrase.head())));
  }

  private static boolean object(Tokens tokens, Clause clause, String... words) {
    return clause.objects().stream().anyMatch(phrase -> tokens.is(phrase.head(), words));
  }

  private static boolean has(Tokens tokens, Clause clause, String... words) {
    return has(tokens, clause.verb() + 1, clause.end() + 1, words);
  }

  private static boolean has(Tokens tokens, int from, int end, String... words) {
    for (int i = from; i < end; i++) {
      if (tokens.is(i, words)) {
        return true;
      }
    }
    return false;
  }

  /** Whether those who do it, as the subject of the active or behind "by", are of such a sort. */
  private static boolean by(Context context, Clause clause, Predicate<String> sort) {
    List<Phrase> agents =
        clause.passive() || clause.form() == Clause.Form.PARTICIPLE
            ? clause.behind(context.tokens(), "by", "with")
            : clause.subjects();
    return agents.stream()
        .anyMatch(
            p -> sort.test(context.noun(p.head())) || sort.test(context.tokens().lower(p.head())));
  }

  /** Whether a number stands in one of the phrases, or tells how many a group of them has. */
  private static boolean holds(Context context, List<Phrase> phrases, int number) {
    return phrases.stream()
        .anyMatch(
            phrase ->
                phrase.covers(number)
                    || number > phrase.head()
                        && number < phrase.whole()
                        && CountGroups.group(context.noun(phrase.head())));
  }
}
