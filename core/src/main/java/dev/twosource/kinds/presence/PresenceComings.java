package dev.twosource.kinds.presence;

import dev.twosource.kinds.claim.Value.Presence.State;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Adjunct;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a clause tells of somebody who was there: attended, came, took a seat, spoke to the crowd.
 */
final class PresenceComings {
  private final Context context;
  private final Tokens tokens;
  private final Cast cast;
  private final Occasions occasions;
  private final ClauseParts parts;
  private final PresenceRooms rooms;
  private final PresenceLinks links;

  PresenceComings(
      Context context,
      Cast cast,
      Occasions occasions,
      ClauseParts parts,
      PresenceRooms rooms,
      PresenceLinks links) {
    this.context = context;
    this.tokens = context.tokens();
    this.cast = cast;
    this.occasions = occasions;
    this.parts = parts;
    this.rooms = rooms;
    this.links = links;
  }

  @Nullable PresenceTold there(Clause clause) {
    String verb = context.verb(clause.verb());
    Occasions.Occasion at = parts.at(clause);
    Occasions.Occasion object = parts.object(clause);
    Occasions.Occasion any = object != null ? object : at;
    boolean remote = links.remote(clause);
    if (parts.adjunctHead(clause, "on", "television") || parts.adjunctHead(clause, "on", "tv")) {
      return null;
    }
    boolean attends = attends(clause, verb, at, object);
    if (remote && (attends || PresenceVerbs.SPEAK.contains(verb))) {
      return new PresenceTold(State.REMOTE, any, true);
    }
    boolean person = parts.inPerson(clause);
    if (attends) {
      boolean seated = tokens.is(cast.sentence().firstToken(), "seated", "sitting", "standing");
      boolean seen =
          person || verb.equals("be") && (rooms.room(clause) || seated) || rooms.watches(clause);
      return new PresenceTold(seen ? State.IN_PERSON : State.PRESENT, any, true);
    }
    if (links.dials(clause, verb)) {
      return new PresenceTold(State.REMOTE, any, true);
    }
    if (rooms.led(clause, verb)) {
      return new PresenceTold(State.IN_PERSON, any, true);
    }
    boolean escorted =
        clause.passive()
            && tokens.is(clause.verb(), "flanked", "accompanied", "surrounded", "joined")
            && parts.adjunct(clause, "by");
    if (escorted && any != null) {
      return new PresenceTold(State.PRESENT, any, false);
    }
    if (clause.passive() && !PresenceVerbs.MET.contains(verb)) {
      return null;
    }
    // "stormed out of the meeting": who leaves has been there
    boolean leaves =
        LEAVING.contains(verb)
            && parts.particle(clause, "out")
            && !tokens.is(clause.first(), "to")
            && parts.at(clause, "of") != null;
    if (leaves) {
      return new PresenceTold(State.PRESENT, parts.at(clause, "of"), false);
    }
    if (rooms.poses(clause, verb)) {
      return new PresenceTold(State.IN_PERSON, any, false);
    }
    // "leaves the show at Christmas": a job, where "left the ceremony" tells of who was there
    boolean quits = verb.equals("leave") && !tokens.is(clause.verb(), "left");
    boolean runs =
        object != null
                && PresenceVerbs.RUN.contains(verb)
                && !quits
                && parts.definite(clause.objects())
            || verb.equals("preside") && parts.at(clause, "over", "at") != null
            || PresenceVerbs.SPEAK.contains(verb) && spokenTo(clause);
    if (runs) {
      return new PresenceTold(rooms.stage(clause) ? State.IN_PERSON : State.PRESENT, any, false);
    }
    Occasions.Occasion there = parts.at(clause, "at", "during");
    boolean speech = verb.equals("speak") || verb.equals("talk") || verb.equals("lecture");
    boolean acts =
        !PresenceVerbs.TELLING.contains(verb)
            || PresenceVerbs.MET.contains(verb) && clause.passive()
            || speech;
    if (there != null && acts) {
      return new PresenceTold(person ? State.IN_PERSON : State.PRESENT, there, false);
    }
    return null;
  }

  /** Going that ends in being elsewhere. */
  private static final WordSet LEAVING =
      WordSet.of("walk", "storm", "march", "slip", "hurry", "rush", "stride", "stalk");

  /** Whether being there is what the clause tells. */
  boolean attends(
      Clause clause,
      String verb,
      Occasions.@Nullable Occasion at,
      Occasions.@Nullable Occasion object) {
    if (clause.passive()) {
      return false;
    }
    if (PresenceVerbs.ATTEND.contains(verb)) {
      // "the church that she attends" is a habit, "attended to him" is care
      boolean school =
          !clause.objects().isEmpty()
              && object == null
              && !tokens.is(clause.objects().get(0).head(), "it", "them", "this", "that");
      return !tokens.is(clause.verb(), "attends")
          && !tokens.is(clause.verb() + 1, "to")
          && (!school || at != null);
    }
    return switch (verb) {
      case "take" -> parts.object(clause, "part") && !parts.adjunct(clause, "of");
      case "turn", "show" ->
          clause.objects().isEmpty()
              && (parts.particle(clause, "up")
                  || verb.equals("turn")
                      && parts.particle(clause, "out")
                      && parts.at(clause, "for", "to", "at") != null
                      && parts.definite(clause));
      // "had a seat at the table"
      case "have", "occupy" ->
          parts.object(clause, "seat", "place") && parts.adjunctHead(clause, "at", "table");
      case "look", "drop", "sit", "listen", "stop" ->
          verb.equals("sit") // "sat through it with folded hands"
                  && tokens.is(clause.verb() + 1, "through")
                  && tokens.is(clause.verb() + 2, "it", "them", "that", "everything", "all")
              || parts.particle(clause, "in", "by")
                  && clause.objects().isEmpty()
                  && clause.adjuncts().stream()
                      .noneMatch(a -> a.preposition() == clause.verb() + 1);
      case "testify" -> before(clause);
      case "give" ->
          !clause.objects().isEmpty()
              && tokens.is(clause.objects().get(0).head(), "evidence", "testimony")
              && !clause.behind(tokens, "to", "before").isEmpty();
      case "join" ->
          object != null
              || !clause.objects().isEmpty()
                  && tokens.is(
                      clause.objects().get(0).head(), "them", "him", "her", "us", "line", "call");
      case "accompany" -> !clause.objects().isEmpty() && parts.adjunct(clause, "to");
      case "be" -> isThere(clause, at);
      case "make", "put" ->
          parts.object(clause, "appearance") && at != null
              || parts.object(clause, "it")
                  && (parts.at(clause, "to", "for") != null || clause.end() <= clause.verb() + 2)
              || parts.object(clause, "trip", "journey");
      case "come",
          "go",
          "travel",
          "fly",
          "journey",
          "arrive",
          "appear",
          "return",
          "march",
          "walk" ->
          !beaten(clause, verb)
                  && parts.at(clause, "to", "for", "at", "in", "before") != null
                  && parts.definite(clause)
              || verb.equals("appear") && before(clause);
      default -> false;
    };
  }

  /** "went out in the quarter-final", "went down in the final" and "went under in the talks". */
  private boolean beaten(Clause clause, String verb) {
    int next = clause.verb() + 1;
    return verb.equals("go")
        && tokens.is(next, "out", "down", "under", "off")
        && tokens.is(next + 1, "in", "at");
  }

  /** "was there", "was in the hall", "was among the guests", "is at the talks". */
  private boolean isThere(Clause clause, Occasions.@Nullable Occasion at) {
    if (tokens.is(clause.verb(), "been") && at == null) {
      return false;
    }
    int next = clause.verb() + 1;
    while (tokens.is(next, "not", "also", "himself", "herself", "never", "still", "already", "both")
        || tokens.lower(next).endsWith("ly") && tokens.isWord(next)) {
      next++;
    }
    boolean there =
        tokens.is(next, "there")
            && (!tokens.isWord(next + 1)
                || tokens.is(
                    next + 1,
                    "and",
                    "for",
                    "to",
                    "in",
                    "throughout",
                    "when",
                    "but",
                    "on",
                    "as",
                    "with",
                    "because",
                    "owing",
                    "due",
                    "since",
                    "while",
                    "either"));
    boolean present =
        parts.object(clause, "present")
            || !clause.subjects().isEmpty()
                && tokens.is(clause.subjects().get(0).head(), "present") // "Also present was A"
            || parts.adjunctHead(clause, "in", "attendance")
            || parts.adjunctHead(clause, "on", "hand")
            || parts.adjunctHead(clause, "on", "call")
            || parts.adjunctHead(clause, "on", "line");
    boolean seated =
        tokens.is(cast.sentence().firstToken(), "seated", "sitting", "standing")
            && !clause.subjects().isEmpty()
            && clause.subjects().get(0).first() > clause.verb();
    boolean guest = seated;
    boolean guested = false;
    for (Phrase phrase : clause.objects()) {
      guest |=
          tokens.is(phrase.head(), "guest")
              || tokens.is(phrase.first(), "one") && guests(phrase.first(), phrase.whole());
    }
    for (Adjunct adjunct : clause.adjuncts()) {
      for (Phrase phrase : adjunct.phrases()) {
        guest |= tokens.is(adjunct.preposition(), "among") && guests(phrase.first(), clause.end());
        // "was among the mourners when the poet was laid to rest"
        guested |= tokens.is(adjunct.preposition(), "among") && mourners(phrase);
      }
    }
    boolean occasion = parts.at(clause, "at") != null && parts.definite(clause);
    return there
        || present
        || guested
        || guest && (at != null || !clause.own() || table(clause))
        || occasion
        || clause.objects().isEmpty() && rooms.room(clause);
  }

  /** "Among those round the table": at what the text tells of. */
  private boolean table(Clause clause) {
    return tokens.is(cast.sentence().firstToken(), "among")
        && context.find(
                cast.sentence().firstToken(),
                clause.verb(),
                word -> word.equals("round") || word.equals("around"))
            >= 0;
  }

  /** Those who are somewhere for what takes place there. */
  private boolean mourners(Phrase phrase) {
    return tokens.is(phrase.first(), "the")
        && tokens.is(
            phrase.head(), "mourners", "spectators", "audience", "guests", "crowd", "onlookers");
  }

  boolean guests(int from, int end) {
    return context.find(
            from,
            Math.min(end + 2, cast.sentence().endToken()),
            w ->
                PresenceVerbs.GUESTS.contains(w)
                    || w.endsWith("s")
                        && PresenceVerbs.GUESTS.contains(w.substring(0, w.length() - 1))
                    || w.equals("dignitaries")
                    || w.equals("attending")
                    || w.equals("table") // "among those round the table"
                    || w.equals("present")
                    || w.equals("invited"))
        >= 0;
  }

  /** "spoke to the crowd", "told the rally", "addressed delegates". */
  private boolean spokenTo(Clause clause) {
    String verb = context.verb(clause.verb());
    // what somebody told an inquiry may have come by link or in writing
    boolean direct = verb.equals("address");
    boolean to = verb.equals("speak") || verb.equals("talk");
    if (direct && !clause.objects().isEmpty() && heard(clause.objects().get(0))) {
      return true;
    }
    return to && clause.behind(tokens, "to", "before", "at").stream().anyMatch(this::heard);
  }

  private boolean heard(Phrase phrase) {
    return occasions.definite(phrase)
        && (occasions.in(phrase) != null
            || tokens.is(phrase.head(), "crowd", "audience", "hall", "congregation", "delegates"));
  }

  /** Those before whom people are heard. */
  private static final Set<String> HEARING =
      WordList.set(
          """
              committee court panel inquiry commission tribunal judge magistrate parliament senate
              congress jury board council assembly mp mps senator senators lawmaker lawmakers hearing
              subcommittee""");

  /** "Appeared before the committee": whether somebody was heard by a body. */
  private boolean before(Clause clause) {
    return clause.behind(tokens, "before").stream()
        .anyMatch(
            phrase ->
                HEARING.contains(context.noun(phrase.head()))
                    || HEARING.contains(tokens.lower(phrase.head())));
  }
}
