package dev.twosource.kinds.presence;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Adjunct;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;

/** What only somebody in the room does: takes a seat, cuts the ribbon, sits in the front row. */
final class PresenceRooms {
  private final Context context;
  private final Tokens tokens;
  private final Occasions occasions;
  private final ClauseParts parts;

  PresenceRooms(Context context, Occasions occasions, ClauseParts parts) {
    this.context = context;
    this.tokens = context.tokens();
    this.occasions = occasions;
    this.parts = parts;
  }

  private static final WordSet INSIDE =
      WordSet.of(
          "at", "in", "on", "from", "near", "inside", "behind", "among", "by", "into", "onto");

  private static final WordSet POSE =
      WordList.probed(
          """
              sit stand wait watch listen kneel pose rise wave follow dance appear emerge weep step
              seat applaud clap sing answer speak nod smile""");

  /** What only somebody in the room does: takes a seat, cuts the ribbon, sits in the front row. */
  boolean poses(Clause clause, String verb) {
    boolean onlooker =
        POSE.contains(verb)
            && !clause.passive()
            && tokens.is(clause.end(), "as", "while", "when")
            && clause.objects().isEmpty();
    onlooker |=
        verb.equals("look")
            && parts.particle(clause, "on")
            && tokens.is(clause.end(), "as", "while", "when")
            && clause.objects().isEmpty();
    boolean seat =
        POSE.contains(verb) && room(clause)
            || !PresenceVerbs.HAVING.contains(verb) && hall(clause)
            || onlooker
            || besideThem(clause)
            || (verb.equals("sit") || verb.equals("stand") || verb.equals("seat"))
                && (parts.adjunct(clause, "beside")
                    || parts.adjunct(clause, "opposite")
                    || parts.adjunct(clause, "alongside")
                    || parts.adjunct(clause, "between")
                    || tokens.is(clause.verbEnd(), "next", "across", "among")
                    || parts.at(clause, "through") != null);
    return seat
        || switch (verb) {
          case "take" ->
              !clause.objects().isEmpty()
                      && tokens.is(clause.objects().get(0).first() + 1, "seat", "place")
                      && tokens.is(clause.objects().get(0).first(), "his", "her")
                      && !parts.adjunct(clause, "of")
                  || parts.object(clause, "microphone", "mic")
                  || parts.object(clause, "seat", "place", "stage", "podium", "lectern", "stand")
                      && !parts.adjunct(clause, "of")
                      && !parts.adjunctHead(clause, "in", "parliament")
                  || parts.adjunctHead(clause, "to", "stage")
                  || parts.adjunctHead(clause, "to", "podium")
                  || parts.adjunctHead(clause, "to", "floor");
          case "climb", "step", "walk", "go", "mount" ->
              parts.adjunctHead(clause, "to", "stage")
                  || parts.adjunctHead(clause, "to", "podium")
                  || parts.adjunctHead(clause, "onto", "stage")
                  || parts.adjunctHead(clause, "to", "lectern")
                  || parts.adjunctHead(clause, "behind", "coffin")
                  || parts.adjunctHead(clause, "behind", "hearse")
                  || parts.object(clause, "carpet", "stage", "podium")
                  || parts.adjunctHead(clause, "down", "carpet");
          case "share" -> parts.object(clause, "platform", "stage", "podium");
          case "lay" -> parts.object(clause, "wreath", "wreaths", "stone", "cornerstone");
          case "press", "push" -> parts.object(clause, "button");
          case "throw", "flick", "flip" -> parts.object(clause, "switch");
          case "pull" -> parts.object(clause, "cord", "sheet", "curtain", "lever", "cloth");
          case "plant" -> parts.object(clause, "tree", "sapling");
          case "unveil" ->
              parts.object(
                  clause,
                  "statue",
                  "plaque",
                  "bust",
                  "monument",
                  "memorial",
                  "sculpture",
                  "portrait");
          case "cut", "snip" -> parts.object(clause, "ribbon", "tape");
          case "hold", "wield" -> parts.object(clause, "scissors", "umbrella");
          case "break", "smash" -> parts.object(clause, "bottle");
          case "shake" -> parts.object(clause, "hands");
          case "seat" -> true;
          case "collect" -> prize(clause);
          case "lift", "receive", "accept", "pick" -> prize(clause) && parts.inPerson(clause);
          default -> false;
        };
  }

  private static final WordSet LEADING =
      WordSet.of("lead", "bring", "escort", "carry", "wheel", "usher", "march", "push", "drag");

  /** "was led into the courtroom", "was wheeled into the hall". */
  boolean led(Clause clause, String verb) {
    return clause.passive()
        && LEADING.contains(verb)
        && clause.behind(tokens, "into", "onto").stream()
            .anyMatch(phrase -> PresenceVerbs.ROOM.contains(context.noun(phrase.head())));
  }

  private boolean prize(Clause clause) {
    for (Phrase phrase : clause.objects()) {
      if (PresenceVerbs.PRIZE.contains(context.noun(phrase.head()))) {
        return true;
      }
    }
    return false;
  }

  boolean watches(Clause clause) {
    return context.verb(clause.verb()).equals("watch") && room(clause);
  }

  /** Whether an adjunct names a part of a room: "in the front row", "on the bench". */
  boolean room(Clause clause) {
    for (Adjunct adjunct : clause.adjuncts()) {
      if (!INSIDE.contains(tokens.lower(adjunct.preposition()))) {
        continue;
      }
      for (Phrase phrase : adjunct.phrases()) {
        boolean court = tokens.is(phrase.head(), "court") && phrase.first() == phrase.head();
        boolean stage = tokens.is(phrase.head(), "stage") && tokens.is(adjunct.preposition(), "on");
        if (court
            || stage
            || PresenceVerbs.ROOM.contains(context.noun(phrase.head()))
                && (occasions.definite(phrase)
                    || tokens.is(phrase.first() + 1, "packed", "full", "crowded"))
                && (phrase.whole() == phrase.end() || row(phrase))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Beside him Queen A kept up a conversation". */
  private boolean besideThem(Clause clause) {
    for (Adjunct adjunct : clause.adjuncts()) {
      if (adjunct.preposition() < clause.first()
          && !adjunct.phrases().isEmpty()
          && tokens.is(adjunct.preposition(), "beside", "alongside")
          && tokens.is(adjunct.phrases().get(0).head(), "him", "her", "them")) {
        return true;
      }
    }
    return false;
  }

  /** Whether an adjunct names a room that few speak of without meaning it: "in a packed hall". */
  private boolean hall(Clause clause) {
    for (Adjunct adjunct : clause.adjuncts()) {
      for (Phrase phrase : adjunct.phrases()) {
        if (tokens.is(
                phrase.head(),
                "hall",
                "courtroom",
                "chamber",
                "auditorium",
                "stadium",
                "row",
                "bench",
                "dock",
                "gallery",
                "stage",
                "stands")
            && !tokens.is(adjunct.preposition(), "of", "for", "to")
            && (phrase.whole() == phrase.end() || row(phrase))) {
          return room(clause);
        }
      }
    }
    return false;
  }

  private boolean row(Phrase phrase) {
    return tokens.is(phrase.head(), "row", "front", "audience", "crowd", "side", "head")
        || context.find(phrase.end(), phrase.whole(), PresenceVerbs.ROOM::contains) >= 0;
  }

  boolean stage(Clause clause) {
    return parts.adjunct(clause, "from") && room(clause);
  }
}
