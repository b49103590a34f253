package dev.twosource.kinds.count;

import dev.twosource.kinds.context.Animals;
import dev.twosource.kinds.count.CountKind.Measure;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.EventTypes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that say what is counted. */
final class CountWords {
  private static final Map<String, Measure> NOUNS =
      Map.ofEntries(
          Map.entry("dead", Measure.KILLED),
          Map.entry("deaths", Measure.KILLED),
          Map.entry("death", Measure.KILLED),
          Map.entry("fatalities", Measure.KILLED),
          Map.entry("fatality", Measure.KILLED),
          Map.entry("killed", Measure.KILLED),
          Map.entry("died", Measure.KILLED),
          Map.entry("drowned", Measure.KILLED),
          Map.entry("drownings", Measure.KILLED),
          Map.entry("bodies", Measure.KILLED),
          Map.entry("corpses", Measure.KILLED),
          Map.entry("lives", Measure.KILLED),
          Map.entry("slain", Measure.KILLED),
          Map.entry("executions", Measure.KILLED),
          Map.entry("injured", Measure.INJURED),
          Map.entry("hurt", Measure.INJURED),
          Map.entry("wounded", Measure.INJURED),
          Map.entry("injuries", Measure.INJURED),
          Map.entry("arrests", Measure.ARRESTED),
          Map.entry("arrested", Measure.ARRESTED),
          Map.entry("detained", Measure.ARRESTED),
          Map.entry("detainees", Measure.ARRESTED),
          Map.entry("detentions", Measure.ARRESTED));

  private static final Map<String, Measure> PREDICATES =
      Map.ofEntries(
          Map.entry("killed", Measure.KILLED),
          Map.entry("died", Measure.KILLED),
          Map.entry("dead", Measure.KILLED),
          Map.entry("perished", Measure.KILLED),
          Map.entry("drowned", Measure.KILLED),
          Map.entry("slain", Measure.KILLED),
          Map.entry("dying", Measure.KILLED),
          Map.entry("succumbed", Measure.KILLED),
          Map.entry("electrocuted", Measure.KILLED),
          Map.entry("asphyxiated", Measure.KILLED),
          Map.entry("suffocated", Measure.KILLED),
          Map.entry("massacred", Measure.KILLED),
          Map.entry("murdered", Measure.KILLED),
          Map.entry("executed", Measure.KILLED),
          Map.entry("beheaded", Measure.KILLED),
          Map.entry("lynched", Measure.KILLED),
          Map.entry("slaughtered", Measure.KILLED),
          Map.entry("maimed", Measure.INJURED),
          Map.entry("bruised", Measure.INJURED),
          Map.entry("scalded", Measure.INJURED),
          Map.entry("concussed", Measure.INJURED),
          Map.entry("gassed", Measure.INJURED),
          Map.entry("overcome", Measure.INJURED),
          Map.entry("apprehended", Measure.ARRESTED),
          Map.entry("nabbed", Measure.ARRESTED),
          Map.entry("remanded", Measure.ARRESTED),
          Map.entry("jailed", Measure.ARRESTED),
          Map.entry("imprisoned", Measure.ARRESTED),
          Map.entry("injured", Measure.INJURED),
          Map.entry("hurt", Measure.INJURED),
          Map.entry("wounded", Measure.INJURED),
          Map.entry("injuries", Measure.INJURED),
          Map.entry("arrested", Measure.ARRESTED),
          Map.entry("detained", Measure.ARRESTED),
          Map.entry("custody", Measure.ARRESTED));

  private static final Map<String, Measure> BEFORE =
      Map.ofEntries(
          Map.entry("killed", Measure.KILLED),
          Map.entry("kills", Measure.KILLED),
          Map.entry("kill", Measure.KILLED),
          Map.entry("killing", Measure.KILLED),
          Map.entry("drowning", Measure.KILLED),
          Map.entry("murdered", Measure.KILLED),
          Map.entry("murdering", Measure.KILLED),
          Map.entry("massacred", Measure.KILLED),
          Map.entry("massacring", Measure.KILLED),
          Map.entry("executed", Measure.KILLED),
          Map.entry("executing", Measure.KILLED),
          Map.entry("claims", Measure.KILLED),
          Map.entry("claimed", Measure.KILLED),
          Map.entry("claiming", Measure.KILLED),
          Map.entry("injured", Measure.INJURED),
          Map.entry("injures", Measure.INJURED),
          Map.entry("injuring", Measure.INJURED),
          Map.entry("hurting", Measure.INJURED),
          Map.entry("hurt", Measure.INJURED),
          Map.entry("hurts", Measure.INJURED),
          Map.entry("harmed", Measure.INJURED),
          Map.entry("harming", Measure.INJURED),
          Map.entry("jailed", Measure.ARRESTED),
          Map.entry("jailing", Measure.ARRESTED),
          Map.entry("imprisoned", Measure.ARRESTED),
          Map.entry("wounded", Measure.INJURED),
          Map.entry("wounding", Measure.INJURED),
          Map.entry("wounds", Measure.INJURED),
          Map.entry("arrested", Measure.ARRESTED),
          Map.entry("arresting", Measure.ARRESTED),
          Map.entry("arrest", Measure.ARRESTED),
          Map.entry("arrests", Measure.ARRESTED),
          Map.entry("detained", Measure.ARRESTED),
          Map.entry("detain", Measure.ARRESTED),
          Map.entry("detains", Measure.ARRESTED),
          Map.entry("detaining", Measure.ARRESTED),
          Map.entry("apprehended", Measure.ARRESTED),
          Map.entry("apprehending", Measure.ARRESTED),
          Map.entry("nabbed", Measure.ARRESTED));

  /** Who takes people in. */
  private static final String[] FORCE = {
    "police",
    "officers",
    "detectives",
    "policemen",
    "constables",
    "deputies",
    "troopers",
    "authorities",
    "soldiers",
    "troops",
    "gendarmes",
    "agents",
    "investigators",
    "rangers",
    "guards",
    "prosecutors",
    "squad",
    "constabulary",
    "carabinieri",
    "security",
    "forces",
    "militia",
    "commandos",
    "patrol"
  };

  /** Who treats people on the spot. */
  private static final String[] MEDICS = {
    "doctors",
    "medics",
    "paramedics",
    "nurses",
    "surgeons",
    "ambulances",
    "crews",
    "hospital",
    "hospitals",
    "rescuers"
  };

  /** What shows that those picked up were in need and not suspected. */
  private static final String[] RESCUE = {
    "sea", "water", "boat", "boats", "lifeboat", "lifeboats", "ship", "trawler", "ferry", "vessel",
    "raft", "rafts", "dinghy", "helicopter", "coastguard", "tug", "bus", "buses", "taxi", "minibus",
    "alive", "shore", "ashore", "tanker", "freighter", "sailors", "river"
  };

  /** What somebody hurt suffers. */
  private static final String[] BODILY = {
    "burns",
    "cuts",
    "bruises",
    "bruise",
    "scratch",
    "scratches",
    "wounds",
    "fractures",
    "concussion"
  };

  private static final String[] LIMBS = {
    "bone",
    "bones",
    "arm",
    "arms",
    "leg",
    "legs",
    "rib",
    "ribs",
    "wrist",
    "wrists",
    "ankle",
    "ankles",
    "collarbone",
    "hip",
    "nose",
    "jaw",
    "finger",
    "fingers",
    "shoulder",
    "skull",
    "pelvis"
  };

  private CountWords() {}

  /** The measure that a noun or participle directly after a number names, or null. */
  static @Nullable Measure noun(String word) {
    return NOUNS.get(word);
  }

  /** The measure of what a noun says was done to those behind its "of", or null. */
  static @Nullable Measure act(String noun) {
    return switch (noun) {
      case "bodies",
          "deaths",
          "death",
          "killing",
          "killings",
          "murder",
          "murders",
          "remains",
          "lives",
          "life",
          "execution",
          "executions",
          "assassination",
          "lynching" ->
          Measure.KILLED;
      case "arrest", "arrests", "detention", "detentions", "capture", "jailing" -> Measure.ARRESTED;
      case "wounding" -> Measure.INJURED;
      default -> null;
    };
  }

  /** The measure that a predicate after the counted names, or null. */
  static @Nullable Measure predicate(Tokens tokens, int i) {
    Measure found = PREDICATES.get(tokens.lower(i));
    if (found == Measure.INJURED && fatal(tokens, i)) {
      return Measure.KILLED;
    }
    if (found == null) {
      if (tokens.is(i, "lost", "lose", "losing", "paid", "gave")
              && (tokens.is(i + 1, "their", "his", "her", "its", "the")
                      && tokens.is(i + 2, "lives", "life")
                  || tokens.sequence(i + 1, "with", "their", "lives"))
          || tokens.is(i, "to") && tokens.is(i + 1, "their") && tokens.is(i + 2, "graves", "deaths")
          || tokens.sequence(i, "to", "death")
              && !tokens.is(i - 1, "came", "sentenced", "put", "condemned", "close", "near")
              && !sentenced(tokens, i)
          || tokens.is(i, "fallen") && tokens.is(i - 1, "have", "had") && tokens.is(i + 1, FALLS)
          || tokens.is(i, "not", "n't", "never") && unreturned(tokens, i + 1)
          || tokens.is(i, "failed") && tokens.sequence(i + 1, "to", "survive")
          || tokens.is(i, "gunned", "mown", "mowed") && tokens.is(i + 1, "down")
          || tokens.is(i, "lifeless") && tokens.is(i - 1, "found", "was", "were", "lay", "lying")
          || tokens.is(i, "fatal") && tokens.is(i - 1, "were", "was", "proved", "been")) {
        return Measure.KILLED;
      }
      if (tokens.is(i, "bodies", "remains") && tokens.is(i - 1, "whose")) {
        return Measure.KILLED;
      }
      if (tokens.sequence(i, "treated", "for")
          && (tokens.is(
              i + 2,
              "cuts",
              "bruises",
              "burns",
              "injuries",
              "wounds",
              "fractures",
              "minor",
              "broken"))) {
        return Measure.INJURED;
      }
      if (tokens.is(i, "thrown", "sent", "put")
          && tokens.is(i + 1, "into", "in", "to")
          && tokens.is(i + 2, "prison", "jail", "cells")) {
        return Measure.ARRESTED;
      }
      if (tokens.is(i, "needed", "needing", "required", "received", "need")
          && (tokens.is(i + 1, "treatment")
              || tokens.is(i + 1, "medical", "emergency", "first")
                  && tokens.is(i + 2, "treatment", "care", "attention", "help", "aid"))
          && !near(tokens, i, "hospital", "hospitals", "clinic")) {
        return Measure.INJURED;
      }
      if (tokens.is(i, "suffered", "sustained", "suffering", "sustaining")
          && (tokens.is(i + 1, BODILY) || tokens.is(i + 2, BODILY) && !tokens.is(i + 1, "from"))) {
        return tokens.is(i + 1, "fatal") ? Measure.KILLED : Measure.INJURED;
      }
      if (tokens.is(i, "broke", "broken", "breaking", "fractured")
          && (tokens.is(i + 1, LIMBS) || tokens.is(i + 2, LIMBS))) {
        return Measure.INJURED;
      }
      if (tokens.is(i, "needed", "needing", "required", "need")
          && (tokens.is(i + 1, "stitches", "surgery")
              || tokens.is(i + 1, "an") && tokens.is(i + 2, "operation"))) {
        return Measure.INJURED;
      }
      if (tokens.is(i, "burned", "burnt")
          && tokens.is(i - 1, "were", "was", "been", "badly", "severely", "seriously", "slightly")
          && !tokens.is(i + 1, "down", "alive", "to", "out")) {
        return Measure.INJURED;
      }
      if (held(tokens, i)
          || taken(tokens, i)
          || tokens.is(i, "charged")
              && tokens.is(i + 1, "with", "over", "in", ".", ",", "after")
              && tokens.is(i - 1, "been", "were", "was", "are", "formally", "being")) {
        return Measure.ARRESTED;
      }
    }
    return found;
  }

  /** "sentenced two men to death": who is condemned is not dead. */
  private static boolean sentenced(Tokens tokens, int to) {
    for (int i = to - 1; i > to - 8 && i >= 0 && !tokens.is(i, ".", ",", ";"); i--) {
      if (tokens.is(i, "sentenced", "sentencing", "condemned", "condemning", "sentence", "bored")) {
        return true;
      }
    }
    return false;
  }

  /** What those who died did "not" do: "survive", "come out alive", "live to see it". */
  private static boolean unreturned(Tokens tokens, int verb) {
    return tokens.is(verb, "survive", "survived")
        || tokens.is(verb, "come", "came", "make", "made", "get", "got", "return", "returned")
            && (tokens.is(verb + 1, "alive")
                || tokens.is(verb + 2, "alive")
                || tokens.is(verb + 3, "alive"));
  }

  /** After what soldiers "have fallen": not "to 12", "by half" or "ill". */
  private static final String[] FALLS = {".", ",", "in", "on", "since", "at", "there", "so", "and"};

  /**
   * "were picked up", "had been rounded up in dawn raids", "were led away by police", "are behind
   * bars".
   */
  private static boolean taken(Tokens tokens, int i) {
    boolean passive =
        tokens.is(i - 1, "were", "was", "been", "being", "are", "is", "got")
            || tokens.is(i - 2, "were", "was", "been", "being");
    if (tokens.is(i, "rounded", "hauled", "carted", "bundled")
        && tokens.is(i + 1, "up", "off", "away", "in")) {
      return passive;
    }
    if (tokens.is(i, "picked", "swept", "lifted") && tokens.is(i + 1, "up") && passive) {
      return !near(tokens, i, RESCUE);
    }
    if (tokens.is(i, "led", "taken", "driven", "marched", "dragged")
        && tokens.is(i + 1, "away", "off", "in")
        && passive) {
      return near(tokens, i, FORCE) || near(tokens, i, "handcuffs", "cuffs", "questioning");
    }
    if (tokens.is(i, "behind") && tokens.is(i + 1, "bars")
        || tokens.is(i, "under") && tokens.is(i + 1, "arrest")) {
      return !tokens.is(i - 1, "house");
    }
    return tokens.is(i, "in")
        && (tokens.is(i + 1, "cells")
            || tokens.is(i + 1, "detention", "handcuffs") && !tokens.is(i + 2, "centres", "centers")
            || tokens.is(i + 1, "police") && tokens.is(i + 2, "cells", "cell"));
  }

  /** Whether one of some words stands within a dozen tokens of the same sentence. */
  private static boolean near(Tokens tokens, int i, String... words) {
    var sentence = tokens.sentences().get(tokens.sentenceOf(i));
    for (int k = Math.max(sentence.firstToken(), i - 12);
        k < Math.min(sentence.endToken(), i + 13);
        k++) {
      if (tokens.is(k, words)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The measure of a verb of two words that ends before a number: "rounded up 40", "are holding
   * three men", "took into custody", "shot dead four".
   */
  static @Nullable Measure phraseBefore(Tokens tokens, int i) {
    if (i < 0) {
      return null;
    }
    int lead = tokens.sentences().get(tokens.sentenceOf(i)).firstToken();
    boolean police =
        tokens.is(i - 1, FORCE)
            || tokens.is(i - 2, FORCE)
            || tokens.is(i - 3, FORCE)
            || tokens.is(i - 1, "were", "are")
                && (tokens.is(lead, FORCE) || tokens.is(lead + 1, FORCE));
    if (tokens.is(i, "away")
        && tokens.is(i - 1, "led", "took", "dragged", "hauled", "carried", "marched")
        && near(tokens, i, FORCE)
        && !near(tokens, i, RESCUE)) {
      return Measure.ARRESTED; // "Officers led away six demonstrators"
    }
    if (tokens.is(i, "in") && tokens.is(i - 1, "hauled", "pulled", "brought") && police
        || tokens.is(i, "up") && tokens.is(i - 1, "rounded", "rounding")
        || tokens.is(i, "custody") && tokens.is(i - 1, "into")
        || tokens.is(i, "up")
            && tokens.is(i - 1, "picked", "picking")
            && near(tokens, i, FORCE)
            && !near(tokens, i, RESCUE)
        || tokens.is(i, "charged") && police && !tokens.is(i + 1, "with", "at", "by")
        || tokens.is(i, "hold", "holding", "held", "have", "caught", "seized")
            && police
            && (tokens.is(i, "holding", "hold", "held")
                ? !near(tokens, i, "hostage", "captive", "prisoner", "prisoners", "talks", "war")
                : tokens.is(i, "caught", "seized") || custody(tokens, i))) {
      return Measure.ARRESTED;
    }
    if (police
        && tokens.is(i, "took", "dragged", "hauled", "carried", "led", "bundled", "marched")
        && away(tokens, i)) {
      return Measure.ARRESTED;
    }
    return tokens.is(i, "dead") && tokens.is(i - 1, "shot", "shooting", "shoots")
            || tokens.is(i, "down") && tokens.is(i - 1, "gunned", "mowed", "mown")
        ? Measure.KILLED
        : null;
  }

  /** "took 31 activists away", "led four men off in handcuffs": not to hospital. */
  private static boolean away(Tokens tokens, int i) {
    for (int k = i + 2; k < i + 9; k++) {
      if (tokens.is(k, "away", "off")
          || tokens.is(k, "in") && tokens.sequence(k + 1, "for", "questioning")
          || tokens.is(k, "into") && tokens.is(k + 1, "custody")) {
        return !near(tokens, k, RESCUE) && !near(tokens, k, "hospital", "safety");
      }
      if (tokens.is(k, ",", ".", ";", "to")) {
        return false;
      }
    }
    return false;
  }

  /** "police now have five people in custody". */
  private static boolean custody(Tokens tokens, int i) {
    for (int k = i + 1; k < i + 9; k++) {
      if (tokens.is(k, "custody", "detention", "cells")) {
        return true;
      }
    }
    return false;
  }

  /** "are being held", "fishermen held in Darwin": by the police, and no hostages. */
  private static boolean held(Tokens tokens, int i) {
    if (!tokens.is(i, "held")) {
      return false;
    }
    boolean charge =
        tokens.is(i + 1, "on")
            && (tokens.is(i + 2, "suspicion", "charges", "remand", "bail", "allegations")
                || tokens.is(i + 3, "charges", "charge", "offences"));
    boolean hostages =
        !charge
            && tokens.is(
                i + 1, "hostage", "captive", "hands", "a", "the", "talks", "up", "by", "on",
                "their");
    return tokens.is(i - 1, "being", "were", "are", "been")
        ? !hostages && !tokens.is(i + 1, "at")
        : charge
            || tokens.is(i + 1, "in", "over", "for")
                && !tokens.is(i + 2, "place", "the", "a", "their")
                && !takesPlace(tokens.noun(i - 1));
  }

  /** "A rally held in Lyon": no people are. */
  private static boolean takesPlace(String noun) {
    return EventTypes.noun(noun) != null || Lexicon.get().nounClass(noun) == NounClass.EVENT;
  }

  /** The measure that a verb before a number names, or null. */
  static @Nullable Measure verbBefore(Tokens tokens, int i) {
    String word = tokens.lower(i);
    // "the federation, Fenaduc, claimed 25,000": that so many came
    boolean called = tokens.is(i - 1, ",") && tokens.isCapitalised(i - 2);
    if (word.startsWith("claim")
        && (called
            || !tokens.is(
                i - 1, "has", "have", "had", "disaster", "accident", ",", "which", "that"))
        && !tokens.is(i + 2, "lives")
        && !tokens.is(i + 1, "at", "more", "the")) {
      return null;
    }
    if (word.equals("hurt") && tokens.is(i - 1, "were", "was", "been")) {
      return null;
    }
    if (tokens.is(i, "treated", "treating")) {
      return tokens.is(i - 1, MEDICS) || tokens.is(i - 2, MEDICS) ? Measure.INJURED : null;
    }
    if (tokens.is(i, "took", "taking", "take", "takes", "cost", "costs", "costing")) {
      return lives(tokens, i) ? Measure.KILLED : phraseBefore(tokens, i);
    }
    Measure found = BEFORE.get(word);
    if (found == Measure.INJURED && fatal(tokens, i)) {
      return Measure.KILLED;
    }
    return found != null ? found : phraseBefore(tokens, i);
  }

  /** "fatally wounded", "fatal injuries". */
  private static boolean fatal(Tokens tokens, int i) {
    return tokens.is(i - 1, "fatally", "mortally", "fatal", "mortal")
        && !tokens.is(i - 2, "not", "non", "-");
  }

  /** "cost nine soldiers their lives". */
  private static boolean lives(Tokens tokens, int i) {
    for (int k = i + 1; k < i + 9; k++) {
      if (tokens.is(k, "lives") && tokens.is(k - 1, "their")) {
        return true;
      }
      if (tokens.is(k, ",", ".", ";")) {
        return false;
      }
    }
    return false;
  }

  /** "The number killed", "the number now in custody": what follows the noun at once, or null. */
  private static @Nullable Measure numbered(Tokens tokens, int from) {
    int i = from;
    while (tokens.is(
        i, "now", "confirmed", "known", "reported", "so", "far", "still", "officially")) {
      i++;
    }
    if (tokens.is(i, "killed", "dead", "injured", "wounded", "hurt", "arrested", "detained")) {
      return tokens.is(i + 1, "or", "and", "off") ? null : PREDICATES.get(tokens.lower(i));
    }
    boolean held =
        tokens.is(i, "in", "under")
            && tokens.is(i + 1, "custody", "detention", "arrest", "cells", "handcuffs");
    return held || tokens.is(i, "behind") && tokens.is(i + 1, "bars") ? Measure.ARRESTED : null;
  }

  /** The measure of a toll that token {@code i} speaks of, or null. */
  static @Nullable Measure toll(Tokens tokens, int i) {
    String word = tokens.lower(i);
    switch (word) {
      case "toll" -> {
        return tokens.is(i - 1, "injury", "injured") ? Measure.INJURED : Measure.KILLED;
      }
      case "number", "total" -> {
        Measure named = numbered(tokens, i + 1);
        if (named != null) {
          return named;
        }
        if (tokens.is(i + 1, "of")) {
          for (int k = i + 2; k < i + 8; k++) {
            if (tokens.isWord(k) && Animals.is(tokens.noun(k))) {
              return null; // "the number of pigs slaughtered": nobody's death
            }
            Measure here = NOUNS.get(tokens.lower(k));
            if (here == null) {
              here = PREDICATES.get(tokens.lower(k));
            }
            if (here != null) {
              return here;
            }
            if (tokens.is(k, ",", ".", "in")
                || tokens.is(k, "to") && !tokens.is(k + 1, "have", "be")) {
              return null;
            }
          }
        }
        return null;
      }
      case "dead", "injured", "wounded", "hurt", "arrested", "detained" -> {
        return tokens.is(i - 1, "the")
                && tokens.is(
                    i + 1,
                    "at",
                    "in",
                    "on",
                    "is",
                    "was",
                    "had",
                    "has",
                    "as",
                    "number",
                    "numbered",
                    "now",
                    "went",
                    "rose",
                    "grew",
                    "climbed",
                    "reached",
                    "stood",
                    "stands",
                    "came",
                    "totalled",
                    "totaled")
            ? NOUNS.get(word)
            : null;
      }
      case "deaths", "fatalities" -> {
        return Measure.KILLED;
      }
      case "arrests", "injuries", "detentions" -> {
        return tokens.is(i + 1, "at") && tokens.isNumber(i + 2)
                || tokens.is(
                    i + 1,
                    "have",
                    "had",
                    "rose",
                    "climbed",
                    "now",
                    "number",
                    "numbered",
                    "stand",
                    "stood",
                    "total",
                    "totalled",
                    "totaled",
                    "reached",
                    "went",
                    "jumped",
                    "came")
            ? NOUNS.get(word)
            : null;
      }
      default -> {
        return null;
      }
    }
  }
}
