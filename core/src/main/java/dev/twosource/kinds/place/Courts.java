package dev.twosource.kinds.place;

import dev.twosource.kinds.act.PlaceActs;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.clause.Adjunct;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads that a trial is where its court is: "a judge in Lyon remanded him in custody". */
final class Courts {
  private static final Set<String> BENCH =
      Set.of("court", "judge", "magistrate", "tribunal", "jury");

  /** What a court does with a case before it. */
  private static final Set<String> RULING =
      WordList.set(
          """
              hear remand acquit convict sentence jail fine find
              clear adjourn imprison bail send""");

  private Courts() {}

  /** "The court in Lyon heard", "a judge in Lyon remanded": what the court of a noun tried. */
  static PlaceActs.@Nullable Act rules(
      Context context, Sentence sentence, Phrase noun, Clause clause) {
    boolean rules =
        bench(context, noun) && !clause.passive() && RULING.contains(context.verb(clause.verb()));
    return rules ? trial(context, sentence, clause) : null;
  }

  /** "was remanded by a magistrate in Lyon": what a court did whose place a token leads to. */
  static PlaceActs.@Nullable Act ruled(
      Context context, Sentence sentence, Clause clause, int preposition) {
    if (!clause.passive() || !RULING.contains(context.verb(clause.verb()))) {
      return null;
    }
    for (Adjunct adjunct : clause.adjuncts()) {
      for (Phrase phrase : adjunct.phrases()) {
        boolean by = context.tokens().is(adjunct.preposition(), "by");
        if (by && phrase.end() == preposition && bench(context, phrase)) {
          return trial(context, sentence, clause);
        }
      }
    }
    return null;
  }

  /** "was jailed by the Lyon court", "a Lyon judge acquitted him": the court's town, or null. */
  static Hosts.@Nullable Told titled(Context context, Sentence sentence, Clause clause) {
    if (!RULING.contains(context.verb(clause.verb())) || clause.negated()) {
      return null;
    }
    List<Phrase> by = clause.passive() ? clause.behind(context.tokens(), "by") : clause.subjects();
    for (Phrase phrase : by) {
      Name town = phrase.head() > phrase.first() ? context.nameAt(phrase.head() - 1) : null;
      boolean placed =
          town != null
              && town.type() == Name.Type.PLACE
              && !town.demonym()
              && !context.entity(town).country()
              && named(context, phrase.head());
      if (placed) {
        return new Hosts.Told(trial(context, sentence, clause), PlaceSites.site(context, town));
      }
    }
    return null;
  }

  /** Whether a noun is that of a court or of those who sit in it. */
  static boolean named(Context context, int token) {
    return BENCH.contains(context.noun(token));
  }

  private static boolean bench(Context context, Phrase noun) {
    return BENCH.contains(context.noun(noun.head()));
  }

  private static PlaceActs.Act trial(Context context, Sentence sentence, Clause clause) {
    int verb = clause.verb();
    return new PlaceActs.Act("trial", verb, PlaceActs.near(context, sentence, verb, "trial"));
  }
}
