package dev.twosource.kinds.presence;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Adjunct;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.List;

/** Whether somebody takes part from afar: by video, on a screen, by telephone. */
final class PresenceLinks {
  private final Context context;
  private final Tokens tokens;
  private final Cast cast;
  private final List<Clause> clauses;
  private final ClauseParts parts;

  PresenceLinks(Context context, Cast cast, ClauseParts parts) {
    this.context = context;
    this.tokens = context.tokens();
    this.cast = cast;
    this.clauses = cast.clauses();
    this.parts = parts;
  }

  /** What was taken down before and is played. */
  private static final WordSet RECORDED =
      WordSet.of("recorded", "prerecorded", "pre-recorded", "taped", "filmed", "videotaped");

  boolean dials(Clause clause, String verb) {
    return switch (verb) {
      case "dial", "beam", "log", "phone", "zoom", "skype" ->
          parts.particle(clause, "in", "into") || parts.adjunct(clause, "into");
      // "called in to the meeting", but not "called in the police"
      case "call" ->
          parts.particle(clause, "in")
              && clause.objects().isEmpty()
              && (!tokens.isWord(clause.verb() + 2)
                  || tokens.is(clause.verb() + 2, "to", "from", "on", "during", "for"));
      // "was connected by phone", "was patched through to the talks"
      case "connect", "patch", "hook", "pipe" ->
          clause.passive()
              && (linked(clause)
                  || parts.particle(clause, "in", "into", "through") && parts.at(clause) != null);
      default -> false;
    };
  }

  /** "by video link", "on a screen from Delhi", "from home", "remotely". */
  boolean remote(Clause clause) {
    if (linked(clause)) {
      return true;
    }
    for (Clause other : clauses) {
      // "Speaking over a video line, A told the summit"
      if (other != clause
          && other.form() != Clause.Form.FINITE
          && other.form() != Clause.Form.INFINITIVE
          && !other.subjects().isEmpty()
          && !clause.subjects().isEmpty()
          && other.subjects().get(0).first() == clause.subjects().get(0).first()
          && PresenceVerbs.SPEAK.contains(context.verb(other.verb()))
          && linked(other)) {
        return true;
      }
    }
    return false;
  }

  private boolean linked(Clause clause) {
    for (int i = clause.verbEnd(); i < cast.sentence().endToken() && !tokens.is(i, ","); i++) {
      if (tokens.is(i, "from") && tokens.is(i + 1, "home", "abroad")) {
        return true;
      }
      boolean carried =
          tokens.is(i, "by", "via", "over", "through")
              && context.find(i + 1, i + 4, PresenceVerbs.LINK::contains) > 0;
      if (carried
          && context.find(
                  clause.verbEnd(), i, w -> w.equals("and") || w.equals("who") || w.equals("that"))
              < 0) {
        return true;
      }
    }
    int end = Math.min(clause.end() + 1, cast.sentence().endToken());
    if (context.find(
            clause.first(),
            end,
            w ->
                w.equals("remotely")
                    || w.equals("virtually")
                    || w.equals("online")
                    || w.equals("videolink"))
        >= 0) {
      return true;
    }
    for (Adjunct adjunct : clause.adjuncts()) {
      boolean carried =
          tokens.is(adjunct.preposition(), "by", "via", "over", "through", "on", "using", "with");
      boolean from = tokens.is(adjunct.preposition(), "from");
      for (Phrase phrase : adjunct.phrases()) {
        String noun = context.noun(phrase.head());
        boolean picture =
            carried
                && PresenceVerbs.LINK.contains(noun)
                && (!tokens.is(adjunct.preposition(), "with") || noun.equals("link"));
        boolean weak =
            carried
                && PresenceVerbs.LINE.contains(noun)
                && !tokens.is(adjunct.preposition(), "by", "with")
                && (!tokens.is(phrase.first(), "the") || phrase.head() - phrase.first() > 1);
        picture |= weak;
        // "thanked the jury in a recorded message"
        boolean recorded =
            (carried || tokens.is(adjunct.preposition(), "in"))
                && context.find(phrase.first(), phrase.whole(), RECORDED::contains) >= 0;
        // "thanked the jury in a video message"
        recorded |=
            tokens.is(adjunct.preposition(), "in", "by", "with", "through", "via")
                && tokens.is(phrase.head(), "message", "address", "statement")
                && tokens.is(phrase.head() - 1, "video", "televised");
        boolean own =
            PresenceVerbs.OWN.contains(noun)
                && tokens.is(phrase.first(), "his", "her", "their", "a");
        if (picture
            || recorded
            || from
                && (PresenceVerbs.ELSEWHERE.contains(noun) && !tokens.is(phrase.first(), "the")
                    || own && parts.object(clause) != null)) {
          return true;
        }
      }
    }
    return false;
  }
}
