package dev.twosource.kinds.presence;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.voice.ModalityReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether what a clause tells of somebody has come true, is to come or was denied. */
final class PresenceMoods {
  private final Context context;
  private final Tokens tokens;
  private final Cast cast;
  private final List<Clause> clauses;
  private final ClauseParts parts;

  PresenceMoods(Context context, Cast cast, ClauseParts parts) {
    this.context = context;
    this.tokens = context.tokens();
    this.cast = cast;
    this.clauses = cast.clauses();
    this.parts = parts;
  }

  /** Whether what a clause tells has come true, and whether it was denied. */
  record Mood(Modality modality, boolean denied) {}

  /** "Took no part", "made no appearance". */
  private boolean none(Clause clause) {
    return !clause.objects().isEmpty()
        && tokens.is(clause.objects().get(0).first(), "no")
        && tokens.is(clause.objects().get(0).head(), "part", "appearance", "place", "seat");
  }

  /** Whether what a clause tells has happened, will happen or was denied; null where unsure. */
  @Nullable Mood mood(Clause clause, int index) {
    if (tokens.is(clause.verb() - 1, "almost", "nearly") || wish(clause)) {
      return null; // "almost made it"
    }
    boolean denied =
        clause.negated()
            || none(clause)
            || !clause.subjects().isEmpty()
                && tokens.is(clause.subjects().get(0).first(), "neither", "none", "nobody");
    if (clause.form() == Clause.Form.GERUND) {
      String before = tokens.lower(clause.first() - 1);
      Clause over = before.equals("bother") ? governor(clause, index) : null;
      if (over != null && over.negated()) {
        return new Mood(Modality.ACTUAL, true);
      }
      return switch (before) {
        case "from", "without", "of" -> null;
        case "after", "while", "by", "upon", "on", ",", "when", "and" ->
            new Mood(Modality.ACTUAL, denied);
        case "deny", "denies", "denied", "ever" -> denied ? new Mood(Modality.ACTUAL, true) : null;
        default ->
            clause.first() <= cast.sentence().firstToken() + 1
                    || !Verbs.finite(tokens, clause.first() - 1)
                ? new Mood(Modality.ACTUAL, denied)
                : null;
      };
    }
    Modality modality = context.modality(clause.verb());
    if (clause.form() == Clause.Form.INFINITIVE) {
      Clause above = governor(clause, index);
      if (above != null) {
        boolean unable =
            context.verb(above.verb()).equals("be")
                && (parts.object(above, "unable", "unwilling", "unfit") || too(above));
        if (PresenceVerbs.REFUSE.contains(context.verb(above.verb())) && !above.negated()
            || unable) {
          return until(clause) || above.form() == Clause.Form.INFINITIVE
              ? null
              : new Mood(Modality.ACTUAL, true);
        }
        if (above.negated() && context.verb(above.verb()).equals("bother")) {
          return new Mood(Modality.ACTUAL, true);
        }
        if (denied && DECIDE.contains(context.verb(above.verb()))) {
          return new Mood(Modality.ACTUAL, true);
        }
        boolean forced =
            above.passive()
                && tokens.is(above.verb(), "forced", "obliged", "compelled")
                && context.modality(above.verb()) == Modality.ACTUAL
                && !above.negated();
        if (forced) {
          return new Mood(Modality.ACTUAL, denied); // "was forced to miss the summit"
        }
        if (PresenceVerbs.REALISE.contains(context.verb(above.verb()))
            && context.modality(above.verb()) == Modality.ACTUAL
            && !above.negated()) {
          return new Mood(Modality.ACTUAL, denied);
        }
        // "was the only leader not to come"
        if (denied
            && context.verb(above.verb()).equals("be")
            && !ModalityReader.planned(tokens, clause.verb())) {
          return new Mood(Modality.ACTUAL, true);
        }
      }
      return ModalityReader.planned(tokens, clause.verb()) && !wished(above)
          ? new Mood(Modality.PLANNED, denied || modality == Modality.NEGATED)
          : null;
    }
    if (modality == Modality.POSSIBLE || asks(clause)) {
      return null;
    }
    if (ModalityReader.planned(tokens, clause.verb()) && modality != Modality.ACTUAL) {
      return new Mood(Modality.PLANNED, denied);
    }
    return new Mood(Modality.ACTUAL, denied);
  }

  /** "wished that A had been there", "as if A had been there". */
  private boolean wish(Clause clause) {
    int first = clause.subjects().isEmpty() ? clause.first() : clause.subjects().get(0).first();
    int before = Math.min(first, clause.first()) - 1;
    before = tokens.is(before, "that") ? before - 1 : before;
    return tokens.is(
            before, "wish", "wishes", "wished", "wishing", "imagine", "imagined", "pretended")
        || tokens.is(before, "only", "though", "if") && tokens.is(before - 1, "if", "as");
  }

  /** "depends on whether A is there". */
  private boolean asks(Clause clause) {
    int first = clause.subjects().isEmpty() ? clause.first() : clause.subjects().get(0).first();
    return tokens.is(Math.min(first, clause.first()) - 1, "whether");
  }

  private static final WordSet DECIDE =
      WordSet.of("decide", "choose", "elect", "opt", "prefer", "resolve", "vow", "determine");

  private static final WordSet WISHES =
      WordList.probed(
          """
              ask urge challenge invite want tell order beg call press wish hope like need allow
              permit threaten promise dare""");

  private boolean wished(@Nullable Clause above) {
    return above != null && WISHES.contains(context.verb(above.verb())) && !above.passive();
  }

  /** "was too ill to attend". */
  private boolean too(Clause above) {
    return context.find(above.verb() + 1, above.verb() + 3, w -> w.equals("too")) >= 0;
  }

  /** "refused to attend until": it may have come true. */
  private boolean until(Clause clause) {
    return context.find(
            clause.verb(),
            Math.min(clause.verb() + 14, cast.sentence().endToken()),
            w -> w.equals("until") || w.equals("unless") || w.equals("if") || w.equals("before"))
        >= 0;
  }

  private @Nullable Clause governor(Clause clause, int index) {
    for (int k = index - 1; k >= 0; k--) {
      Clause above = clauses.get(k);
      if (above.verb() < clause.first() && clause.first() - above.verbEnd() <= 12) {
        return above;
      }
    }
    return null;
  }
}
