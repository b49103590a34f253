package dev.twosource.kinds.delegation;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Persons;
import dev.twosource.kinds.presence.Cast;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads who goes along with one who travels for others: "the president was accompanied by A and the
 * energy minister", "A did not accompany the cardinal", "with her were A and B", "he did not bring
 * the energy minister". Those who go with an official are his delegation.
 */
final class DelegationCompany {
  private static final WordSet GOING = WordSet.of("travel", "fly", "come", "arrive", "go", "land");

  private final Context context;
  private final Tokens tokens;
  private final Cast cast;
  private final DelegationBodies bodies;
  private final DelegationRolls.Found out;

  DelegationCompany(
      Context context, Cast cast, DelegationBodies bodies, DelegationRolls.Found out) {
    this.context = context;
    this.tokens = context.tokens();
    this.cast = cast;
    this.bodies = bodies;
    this.out = out;
  }

  /** Those who travel for others, whoever goes with them. */
  private static final WordSet OFFICIALS =
      WordList.probed(
          """
              president minister premier chancellor king queen prince princess pope cardinal
              archbishop patriarch governor mayor secretary commissioner envoy ambassador speaker
              senator emir sultan emperor taoiseach""");

  /** Whether a sentence may tell of somebody who goes with another, so that a look may pay. */
  static boolean may(Context context, Sentence sentence) {
    int first = sentence.firstToken();
    int end = sentence.endToken();
    return context.find(first, end, w -> w.startsWith("accompan") || w.equals("minus")) >= 0
        || context.tokens().is(first, "he", "she")
            && context.find(first, end, w -> w.equals("bring") || w.equals("brought")) >= 0
        || context.find(first, end, "with"::equals) >= 0
            && context.find(first, end, w -> w.startsWith("travel") || GONE.contains(w)) >= 0;
  }

  private static final WordSet GONE =
      WordSet.of("flew", "flying", "flies", "arrived", "landed", "him", "her", "along");

  void read() {
    List<Clause> clauses = cast.clauses();
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      if (context.modality(clause.verb()) == Modality.POSSIBLE) {
        continue;
      }
      switch (context.verb(clause.verb())) {
        case "accompany" -> accompanies(clause, i == 0 ? null : clauses.get(i - 1));
        case "bring", "take" -> brings(clause);
        case "be" -> with(clause);
        default -> goes(clause);
      }
    }
  }

  /** "B was accompanied by A", "A accompanied B", "B flew to Oslo on Monday accompanied by A". */
  private void accompanies(Clause clause, @Nullable Clause above) {
    List<Phrase> by = clause.behind(tokens, "by");
    boolean passive = clause.passive() || clause.subjects().isEmpty() && !by.isEmpty();
    List<Phrase> led =
        !passive
            ? clause.objects()
            : clause.passive() || above == null ? clause.subjects() : above.subjects();
    List<Persons.Mention> along = cast.people(passive ? by : clause.subjects());
    if (!travels(led) && !(he(led) && along.stream().anyMatch(DelegationCompany::official))) {
      return;
    }
    emit(along, clause);
    // "A was not among the ministers who accompanied B"
    if (above != null
        && !clause.own()
        && along.isEmpty()
        && context.verb(above.verb()).equals("be")) {
      boolean among =
          above.behind(tokens, "among", "of").stream()
              .anyMatch(p -> clause.subjects().stream().anyMatch(s -> s.first() == p.first()));
      if (among) {
        emit(cast.people(above.subjects()), above);
      }
    }
  }

  private boolean he(List<Phrase> phrases) {
    return phrases.size() == 1 && tokens.is(phrases.get(0).head(), "he", "she", "him", "her");
  }

  /** "The president flew to Oslo with A and the energy minister". */
  private void goes(Clause clause) {
    boolean along =
        GOING.contains(context.verb(clause.verb()))
            && !clause.passive()
            && !clause.negated()
            && (bodies.talks() || place(clause))
            && travels(clause.subjects());
    if (along) {
      emit(cast.people(clause.behind(tokens, "with")), clause);
    }
  }

  private boolean place(Clause clause) {
    return clause.behind(tokens, "to", "in", "for").stream()
        .map(phrase -> context.nameAt(phrase.head()))
        .anyMatch(name -> name != null && name.type() == Name.Type.PLACE);
  }

  /** "With her were A and B", "Travelling with him is A". */
  private void with(Clause clause) {
    int first = cast.sentence().firstToken();
    int with = tokens.is(first, "also") ? first + 1 : first;
    with = tokens.is(with, "travelling", "traveling", "flying") ? with + 1 : with;
    Phrase him =
        tokens.is(with, "with", "alongside")
            ? context.clauses(cast.sentence()).phraseAt(with + 1)
            : null;
    if (him != null && him.first() == with + 1 && travels(List.of(him))) {
      emit(cast.people(clause.objects()), clause);
    }
  }

  /** "He did not bring the energy minister", "she took A to the talks". */
  private void brings(Clause clause) {
    boolean to = clause.negated() || !clause.behind(tokens, "to", "with").isEmpty();
    List<Persons.Mention> along = cast.people(clause.objects());
    boolean he = he(clause.subjects()) && along.stream().anyMatch(DelegationCompany::official);
    if (to && !clause.passive() && (he || travels(clause.subjects()))) {
      emit(along, clause);
    }
  }

  /** Whether some phrase stands for one official, or in a text of talks for one person. */
  private boolean travels(List<Phrase> phrases) {
    List<Persons.Mention> people = phrases.size() == 1 ? cast.people(phrases) : List.of();
    return people.size() == 1 && (official(people.get(0)) || bodies.talks())
        || bodies.talks() && he(phrases);
  }

  private static boolean official(Persons.Mention person) {
    for (String mark : person.marks().split("\\|")) {
      if (OFFICIALS.contains(mark.substring(0, Math.max(0, mark.indexOf(':'))))) {
        return true;
      }
    }
    return false;
  }

  private void emit(List<Persons.Mention> people, Clause clause) {
    int verb = clause.verb();
    out.known(people, verb, verb + 1, bodies.owner(-1), !clause.negated());
  }
}
