package dev.twosource.kinds.presence;

import dev.twosource.kinds.claim.Value.Presence.State;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Offices;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Name;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Adjunct;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a clause tells of somebody who was not there: stayed away, skipped it, sent a deputy. */
final class PresenceAbsences {
  private final Context context;
  private final Tokens tokens;
  private final Cast cast;
  private final ClauseParts parts;
  private final PresenceRooms rooms;
  private final PresenceLinks links;
  private final PresenceComings comings;

  PresenceAbsences(
      Context context,
      Cast cast,
      ClauseParts parts,
      PresenceRooms rooms,
      PresenceLinks links,
      PresenceComings comings) {
    this.context = context;
    this.tokens = context.tokens();
    this.cast = cast;
    this.parts = parts;
    this.rooms = rooms;
    this.links = links;
    this.comings = comings;
  }

  /** What the denial of a clause tells: "did not attend", "could not make it". */
  @Nullable PresenceTold denied(Clause clause) {
    String verb = context.verb(clause.verb());
    Occasions.Occasion at = parts.at(clause);
    Occasions.Occasion object = parts.object(clause);
    Occasions.Occasion any = object != null ? object : at;
    // "was not brought from prison for the verdict"
    if (clause.passive()
        && (verb.equals("bring") || verb.equals("produce") || verb.equals("escort"))
        && (parts.at(clause, "to", "into", "for", "at") != null
            || parts.adjunctHead(clause, "to", "court")
            || parts.adjunctHead(clause, "in", "court"))) {
      return new PresenceTold(State.ABSENT, at, true);
    }
    if (links.remote(clause)
        || context.find(
                clause.verb(),
                clause.end() + 2,
                w -> w.equals("alone") || w.equals("only") || w.equals("until"))
            >= 0) {
      return null;
    }
    if (comings.attends(clause, verb, at, object)) {
      boolean seen = verb.equals("be") && rooms.room(clause);
      return new PresenceTold(seen ? State.AWAY : State.ABSENT, any, true);
    }
    if (clause.passive() && verb.equals("see") && parts.at(clause, "at") != null) {
      return new PresenceTold(State.ABSENT, any, true);
    }
    // "was not admitted to the hearing"
    boolean let =
        tokens.is(clause.verb(), "admitted", "allowed", "permitted", "let", "invited")
            && parts.at(clause, "to", "into") != null;
    if (clause.passive() && let) {
      return new PresenceTold(State.ABSENT, parts.at(clause, "to", "into"), true);
    }
    if (clause.passive() && (verb.equals("represent")) && any != null) {
      return new PresenceTold(State.ABSENT, any, true);
    }
    // "refused to leave his cell for the hearing"
    if (verb.equals("leave")
        && parts.object(clause, "cell", "hotel", "home", "house", "room", "prison", "bed", "tent")
        && parts.at(clause, "for") != null) {
      return new PresenceTold(State.AWAY, at, true);
    }
    boolean travels =
        PresenceVerbs.TRAVEL.contains(verb)
            && !clause.passive()
            && clause.objects().isEmpty()
            && (!verb.equals("turn")
                && !verb.equals("show")
                && !verb.equals("march")
                && !verb.equals("walk"))
            && bare(clause, verb, at);
    boolean makes =
        verb.equals("make")
            && parts.object(clause, "it", "journey", "trip", "appearance", "flight");
    return travels || makes ? new PresenceTold(State.AWAY, at, true) : null;
  }

  /** Whether a denied journey is one to what the text tells of, not "did not come to terms". */
  private boolean bare(Clause clause, String verb, Occasions.@Nullable Occasion at) {
    if (at != null || verb.equals("appear") && parts.adjunctHead(clause, "in", "court")) {
      return true;
    }
    for (Adjunct adjunct : clause.adjuncts()) {
      if (tokens.is(adjunct.preposition(), "to", "into", "from", "in", "on", "at", "over")) {
        Name place =
            adjunct.phrases().isEmpty() ? null : context.nameAt(adjunct.phrases().get(0).head());
        if (place == null || place.type() != Name.Type.PLACE) {
          return false;
        }
      }
    }
    // "the challenger never went down": it was the canvas that he did not see
    if (verb.equals("go")
        && tokens.is(
            clause.verb() + 1, "down", "up", "out", "off", "on", "under", "over", "through")) {
      return false;
    }
    int next = clause.verbEnd();
    return !verb.equals("go") && !verb.equals("appear")
        || clause.adjuncts().isEmpty()
            && (!tokens.isWord(next) || tokens.is(next, "along", "either", "because"));
  }

  @Nullable PresenceTold away(Clause clause) {
    String verb = context.verb(clause.verb());
    Occasions.Occasion at = parts.at(clause);
    Occasions.Occasion object = parts.object(clause);
    Occasions.Occasion any =
        object != null ? object : at != null ? at : parts.at(clause, "from", "of");
    if (clause.passive()) {
      return hindered(clause) ? new PresenceTold(State.AWAY, any, true) : kept(clause, verb, any);
    }
    if (tokens.is(clause.verb(), "missing") && clause.objects().isEmpty()) {
      // a word that the tagger takes for a verb: "was missing from the dinner"
      Occasions.Occasion gone = parts.at(clause, "from");
      boolean then =
          !parts.adjunct(clause, "from") && tokens.is(clause.verbEnd(), "when", "as", "at");
      return gone != null || then
          ? new PresenceTold(State.ABSENT, gone != null ? gone : at, true)
          : null;
    }
    if (PresenceVerbs.MISS.contains(verb) && object != null && parts.definite(clause.objects())) {
      return new PresenceTold(State.ABSENT, object, true);
    }
    Occasions.Occasion from = parts.at(clause, "from", "of");
    if (PresenceVerbs.QUIT.contains(verb)
        && from != null
        && (parts.particle(clause, "out", "off") || verb.equals("withdraw") && !contest(clause))) {
      return new PresenceTold(State.ABSENT, from, true);
    }
    boolean backs =
        (verb.equals("pull") || verb.equals("drop"))
            && clause.objects().isEmpty()
            && parts.particle(clause, "out")
            && !parts.adjunct(clause, "of")
            && !parts.adjunct(clause, "from");
    if (backs) {
      return new PresenceTold(State.ABSENT, at, true); // "pulled out at the last minute"
    }
    return switch (verb) {
      case "stay", "keep" ->
          parts.particle(clause, "away") && (from != null || !parts.adjunct(clause, "from"))
              ? new PresenceTold(State.ABSENT, from, true)
              : verb.equals("stay") ? stays(clause, at) : null;
      case "remain" -> stays(clause, at);
      case "lie" ->
          parts.adjunctHead(clause, "in", "bed") || parts.adjunctHead(clause, "in", "hospital")
              ? new PresenceTold(State.AWAY, null, true)
              : null;
      case "be" -> missing(clause, from, any);
      case "sit" ->
          object != null && parts.particle(clause, "out")
              ? new PresenceTold(State.ABSENT, object, true)
              : null;
      case "cry" ->
          parts.particle(clause, "off") ? new PresenceTold(State.ABSENT, any, true) : null;
      case "cancel", "scrap", "abandon", "call" ->
          plans(clause, verb) ? new PresenceTold(State.ABSENT, at, true) : null;
      case "give" ->
          object != null && parts.object(clause, "miss")
              ? new PresenceTold(State.ABSENT, object, true)
              : null;
      case "send" -> sends(clause, at);
      case "turn", "decline", "refuse", "reject" ->
          parts.object(clause, "invitation", "invite")
                  && (!verb.equals("turn") || parts.particle(clause, "down"))
              ? new PresenceTold(State.ABSENT, any, true)
              : null;
      case "absent" -> from != null ? new PresenceTold(State.ABSENT, from, true) : null;
      default -> null;
    };
  }

  /** "was prevented from travelling by floods", "was barred from attending the talks". */
  private boolean hindered(Clause clause) {
    int end = clause.verbEnd();
    return tokens.is(clause.verb(), "prevented", "barred", "stopped", "blocked", "kept")
        && tokens.is(end, "from")
        && tokens.is(
            end + 1, "attending", "travelling", "traveling", "coming", "appearing", "joining");
  }

  private boolean contest(Clause clause) {
    for (Adjunct adjunct : clause.adjuncts()) {
      for (Phrase phrase : adjunct.phrases()) {
        if (tokens.is(
            phrase.head(), "race", "contest", "vote", "election", "treaty", "pact", "accord")) {
          return true;
        }
      }
    }
    return false;
  }

  /** "cancelled her visit", "called off his trip": what somebody had in mind to do. */
  private boolean plans(Clause clause, String verb) {
    if (verb.equals("call") && !parts.particle(clause, "off")) {
      return false;
    }
    List<Phrase> told = new ArrayList<>(clause.objects());
    told.addAll(clause.behind(tokens, "off")); // "called off her trip"
    for (Phrase phrase : told) {
      if (tokens.is(
              phrase.head(),
              "visit",
              "trip",
              "appearance",
              "participation",
              "attendance",
              "journey",
              "speech",
              "performance",
              "plans")
          && tokens.is(phrase.first(), "his", "her", "a", "the", "their")) {
        return true;
      }
    }
    int next = clause.verbEnd();
    return verb.equals("cancel")
        && clause.objects().isEmpty()
        && (!tokens.isWord(next)
            || tokens.is(
                next, "because", "at", "over", "after", "owing", "citing", "on", "when", "with",
                "hours", "days", "shortly"));
  }

  /** "was absent", "was missing from the talks", "was nowhere to be seen", "was in hospital". */
  private @Nullable PresenceTold missing(
      Clause clause, Occasions.@Nullable Occasion from, Occasions.@Nullable Occasion any) {
    int next = clause.verb() + 1;
    while (tokens.lower(next).endsWith("ly") && tokens.isWord(next)) {
      next++;
    }
    // "Among those absent was A"
    boolean among =
        clause.behind(tokens, "among").stream()
            .anyMatch(
                phrase ->
                    context.find(
                            phrase.first(),
                            phrase.whole() + 1,
                            w -> w.equals("absent") || w.equals("missing") || w.equals("absentees"))
                        >= 0);
    if (among
        || parts.object(clause, "absent")
        || tokens.is(next, "absent")
        || tokens.is(next, "nowhere")
            && context.find(
                    next, next + 5, w -> w.equals("seen") || w.equals("found") || w.equals("sight"))
                > 0
        || tokens.is(next, "conspicuous", "noticeable")
            && context.find(next, next + 6, w -> w.equals("absence")) > 0
        || context.find(next, next + 5, w -> w.equals("no")) == next + 1
            && tokens.is(next + 3, "show")
        || tokens.is(next, "missing") && (from != null || tokens.is(next + 1, "when", "as"))) {
      // "nowhere to be seen among the mourners": what they are there for
      boolean guests = comings.guests(clause.verb(), clause.end());
      Occasions.Occasion there = guests ? new Occasions.Occasion(null, "") : null;
      return new PresenceTold(State.ABSENT, any != null ? any : there, true);
    }
    boolean off =
        tokens.is(next, "abroad", "overseas")
            || parts.adjunctHead(clause, "in", "hospital")
            || parts.adjunctHead(clause, "in", "bed")
            || parts.adjunctHead(clause, "on", "holiday")
            || parts.adjunctHead(clause, "on", "leave")
            || tokens.sequence(next, "out", "of", "the", "country");
    return off || caught(clause) ? new PresenceTold(State.AWAY, null, true) : null;
  }

  /** "was stuck in Lima": a participle that the tagger takes for an adjective. */
  private boolean caught(Clause clause) {
    return tokens.is(clause.verb() + 1, "stuck", "ill", "stranded")
        && (elsewhere(clause)
            || clause.adjuncts().isEmpty() && tokens.is(clause.verb() + 1, "ill"));
  }

  /** "stayed at home", "remained in Manila", but not "stayed in Paris for the summit". */
  private @Nullable PresenceTold stays(Clause clause, Occasions.@Nullable Occasion at) {
    if (tokens.is(clause.verbEnd(), "until", "till", "throughout", "to")) {
      return null; // "stayed until the end of the meeting in Lyon"
    }
    boolean home =
        tokens.is(clause.verbEnd(), "home", "behind", "abroad", "indoors")
            || tokens.sequence(clause.verbEnd(), "at", "home")
            || parts.particle(clause, "behind", "home")
            || parts.object(clause, "home", "abroad");
    // "stayed in the capital for a vote": another gathering, and no more than one of many
    boolean other =
        at != null
            && clause.behind(tokens, "for").stream()
                .anyMatch(phrase -> tokens.is(phrase.first(), "a", "an"));
    return (at == null || other) && (home || elsewhere(clause))
        ? new PresenceTold(State.AWAY, null, true)
        : null;
  }

  private boolean elsewhere(Clause clause) {
    for (Phrase phrase : clause.behind(tokens, "in", "at", "to")) {
      Name place = context.nameAt(phrase.head());
      if (place != null && place.type() == Name.Type.PLACE && !place.demonym()
          || tokens.is(phrase.head(), "home", "capital", "hospital", "bed", "quarantine")) {
        return true;
      }
    }
    return false;
  }

  /** Whom one sends to a gathering to which one does not go. */
  private static final WordSet KIN =
      WordList.probed(
          """
              son daughter wife husband brother sister mother father nephew niece cousin widow agent
              aide adviser advisor representative envoy colleague solicitor manager""");

  /** "sent her deputy", "sent an envoy instead", "sent apologies". */
  private @Nullable PresenceTold sends(Clause clause, Occasions.@Nullable Occasion at) {
    if (parts.object(clause, "apologies", "regrets", "excuses")) {
      return new PresenceTold(State.ABSENT, at, true);
    }
    for (Phrase phrase : clause.objects()) {
      // "sent a recorded message"
      boolean message =
          tokens.is(phrase.head(), "message", "greeting", "greetings")
              && context.find(
                      phrase.first(),
                      phrase.head(),
                      w -> w.equals("recorded") || w.equals("video") || w.equals("taped"))
                  >= 0;
      if (message) {
        return new PresenceTold(State.AWAY, at, true);
      }
    }
    boolean own = false;
    for (Phrase phrase : clause.objects()) {
      own |=
          tokens.is(phrase.first(), "his", "her")
              && (tokens.is(phrase.head(), "deputy", "number", "stand-in", "assistant", "lawyer")
                  || at != null && KIN.contains(tokens.lower(phrase.head()))
                  || Offices.holder(tokens.lower(phrase.head())));
    }
    int end = Math.min(clause.end() + 10, cast.sentence().endToken());
    boolean instead =
        context.find(clause.verb(), end, w -> w.equals("instead") || w.equals("stead")) >= 0;
    for (int k = clause.verb(); k < end && !instead; k++) {
      instead =
          tokens.is(k, "his", "her") && tokens.is(k + 1, "place")
              || tokens.is(k, "represent") && tokens.is(k + 1, "him", "her");
    }
    return own || instead ? new PresenceTold(State.AWAY, at, true) : null;
  }

  private @Nullable PresenceTold kept(
      Clause clause, String verb, Occasions.@Nullable Occasion any) {
    // "was sentenced in his absence"
    int end = Math.min(clause.end() + 2, cast.sentence().endToken());
    for (int i = clause.verb(); i < end; i++) {
      if (tokens.is(i, "absentia")
          || tokens.is(i, "absence") && tokens.is(i - 1, "his", "her") && tokens.is(i - 2, "in")) {
        return new PresenceTold(State.ABSENT, any, true);
      }
    }
    if (verb.equals("represent") && parts.adjunct(clause, "by")) {
      return new PresenceTold(State.AWAY, any, true);
    }
    if (PresenceVerbs.HELD.contains(verb)
        && (parts.particle(clause, "up", "behind", "home")
            || elsewhere(clause)
            || parts.adjunct(clause, "with") && !verb.equals("leave")
            || parts.adjunct(clause, "by"))) {
      return new PresenceTold(State.AWAY, null, true);
    }
    boolean barred =
        tokens.is(
            clause.verb(),
            "barred",
            "banned",
            "excluded",
            "blocked",
            "excused",
            "prevented",
            "stopped");
    if (shutOut(clause, verb)) {
      return new PresenceTold(State.ABSENT, parts.at(clause, "from", "to", "of", "out"), true);
    }
    Occasions.Occasion from = parts.at(clause, "from");
    boolean attending =
        context.find(clause.verb() + 1, clause.verb() + 3, w -> w.equals("attending")) >= 0;
    return barred && (from != null || attending)
        ? new PresenceTold(State.ABSENT, from, true)
        : null;
  }

  /** "Was turned away from the hearing", "was refused entry to the summit". */
  private boolean shutOut(Clause clause, String verb) {
    int next = clause.verbEnd();
    boolean entry = tokens.is(next, "entry", "admission", "access", "admittance");
    return switch (verb) {
      case "refuse", "deny" -> entry && parts.at(clause, "to") != null;
      case "turn" -> parts.particle(clause, "away", "back") && parts.at(clause, "from") != null;
      case "shut", "lock", "keep" ->
          parts.particle(clause, "out") && parts.at(clause, "of", "out") != null;
      default -> false;
    };
  }
}
