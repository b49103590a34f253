package dev.twosource.kinds.delegation;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Persons;
import dev.twosource.kinds.presence.Cast;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.List;

/**
 * Reads who has a seat on a delegation and who has none: "A was given a place on the team", "B
 * turned down a seat in the delegation", "there was no room for C in it".
 */
final class DelegationSeats {
  private static final WordSet SEAT = WordSet.of("seat", "place", "spot", "berth", "room");

  /** Verbs by which one who is asked has no seat. */
  private static final WordSet LOSING =
      WordSet.of("decline", "refuse", "reject", "lose", "forfeit", "surrender");

  /** Verbs by which one comes to have a seat, or has it. */
  private static final WordSet HAVING =
      WordSet.of("take", "have", "get", "win", "secure", "accept", "earn", "keep", "hold", "gain");

  private final Context context;
  private final Tokens tokens;
  private final Cast cast;
  private final DelegationBodies bodies;
  private final DelegationRolls.Found out;

  DelegationSeats(Context context, Cast cast, DelegationBodies bodies, DelegationRolls.Found out) {
    this.context = context;
    this.tokens = context.tokens();
    this.cast = cast;
    this.bodies = bodies;
    this.out = out;
  }

  void read() {
    for (Clause clause : cast.clauses()) {
      for (Phrase object : clause.objects()) {
        if (SEAT.contains(context.noun(object.head()))) {
          seat(clause, object);
        }
      }
    }
  }

  private void seat(Clause clause, Phrase seat) {
    int body = bodies.in(clause.behind(tokens, "in", "on", "with"));
    for (Phrase phrase : clause.behind(tokens, "in", "on")) {
      boolean it = body < 0 && bodies.spoken() && tokens.is(phrase.head(), "it");
      body = it ? phrase.head() : body;
    }
    Modality modality = context.modality(clause.verb());
    if (body < 0 || modality == Modality.POSSIBLE) {
      return;
    }
    String verb = context.verb(clause.verb());
    boolean there = verb.equals("be") && tokens.is(seat.first(), "no");
    if (there) {
      emit(cast.people(clause.behind(tokens, "for")), body, clause, false);
      return;
    }
    List<Persons.Mention> people = cast.people(clause.subjects());
    boolean loses =
        clause.passive()
            ? tokens.is(clause.verb(), "refused", "denied")
            : LOSING.contains(verb)
                || verb.equals("turn") && tokens.is(clause.verbEnd() - 1, "down")
                || verb.equals("give") && tokens.is(clause.verbEnd() - 1, "up");
    boolean has =
        clause.passive()
            ? tokens.is(clause.verb(), "given", "granted", "awarded", "handed")
            : HAVING.contains(verb);
    if (loses && !clause.negated() || has) {
      emit(people, body, clause, has && !clause.negated());
    }
  }

  private void emit(List<Persons.Mention> people, int body, Clause clause, boolean present) {
    String owner = bodies.owner(tokens.is(body, "it") ? -1 : body);
    out.known(people, clause.verb(), body + 1, owner, present);
  }
}
