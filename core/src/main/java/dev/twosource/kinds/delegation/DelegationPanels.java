package dev.twosource.kinds.delegation;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Persons;
import dev.twosource.kinds.presence.Cast;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.List;

/**
 * Reads who sits on a panel, a jury or a board of inquiry, where the words name all of them: "the
 * panel consists of A, B and C", "the inquiry has its three members: A, B and C".
 */
final class DelegationPanels {
  /** Whose list it is: a report has one such body, and others call it otherwise. */
  static final String OWNER = "panel";

  /** Bodies of a few people who were picked to look into, to judge or to decide. */
  private static final WordSet PANEL =
      WordList.probed(
          """
              panel commission committee jury tribunal inquiry enquiry taskforce task-force subcommittee
              working-group bench troika""");

  /** Those who sit on them. */
  private static final WordSet MEMBER =
      WordList.probed(
          """
              member commissioner juror judge assessor panellist panelist arbitrator adjudicator
              examiner reviewer""");

  private final Context context;
  private final Tokens tokens;
  private final Cast cast;
  private final Sentence sentence;
  private final DelegationRolls.Found out;

  DelegationPanels(Context context, Cast cast, DelegationRolls.Found out) {
    this.context = context;
    this.tokens = context.tokens();
    this.cast = cast;
    this.sentence = cast.sentence();
    this.out = out;
  }

  /** Whether a sentence has a word for such a body, so that a closer look may pay. */
  static boolean told(Context context, Sentence sentence) {
    return context.find(sentence.firstToken(), sentence.endToken(), PANEL::contains) >= 0;
  }

  void read() {
    for (Clause clause : cast.clauses()) {
      int from = clause.subjects().size() == 1 ? list(clause, clause.subjects().get(0)) : -1;
      if (from < 0 || clause.negated() || context.modality(clause.verb()) == Modality.POSSIBLE) {
        continue;
      }
      List<Persons.Mention> people =
          cast.list(from).stream().filter(Persons.Mention::named).toList();
      int number = number(from);
      int end = people.isEmpty() ? from : people.get(people.size() - 1).end();
      boolean others =
          context.find(
                  from,
                  Math.min(end + 6, sentence.endToken()),
                  w -> w.equals("others") || w.equals("among") || w.equals("other"))
              >= 0;
      if (people.size() < 2 || others || number > 0 && number != people.size()) {
        continue;
      }
      out.members(people, clause.verb(), end, OWNER, true, true);
      return;
    }
  }

  /** Where the list of a clause begins that names all who sit on a body, or -1. */
  private int list(Clause clause, Phrase subject) {
    String verb = context.verb(clause.verb());
    boolean body = body(subject);
    int next = clause.verbEnd();
    if (body && verb.equals("consist") && !clause.passive()) {
      return after(next, "of");
    }
    if (body && verb.equals("comprise") && !clause.passive()) {
      return next;
    }
    boolean made = verb.equals("compose") || verb.equals("comprise") || verb.equals("make");
    if (body && made && clause.passive()) {
      return after(next, "of");
    }
    // "has its three members: A, B and C", "has three members, A, B and C"
    if (body && (verb.equals("have") || verb.equals("get")) && !clause.objects().isEmpty()) {
      Phrase object = clause.objects().get(0);
      return MEMBER.contains(context.noun(object.head())) && number(object.whole()) > 1
          ? after(object.whole(), ":", ",", "-", "–", "—")
          : -1;
    }
    // "its members are A, B and C", "the three members of the jury are A, B and C"
    boolean members =
        MEMBER.contains(context.noun(subject.head()))
            && tokens.is(subject.first(), "the", "its")
            && context.find(subject.first(), subject.whole(), w -> w.equals("other")) < 0
            && DelegationPanels.told(context, sentence);
    return members && verb.equals("be") && !clause.passive() && number(clause.verb()) > 1
        ? next
        : -1;
  }

  private boolean body(Phrase subject) {
    return tokens.is(subject.first(), "the", "its", "this", "their")
        && context.nameAt(subject.head()) == null
        && (PANEL.contains(context.noun(subject.head()))
            || tokens.is(subject.head(), "board", "body", "court")
                && tokens.is(subject.end(), "of")
                && context.find(subject.end(), subject.whole(), PANEL::contains) >= 0);
  }

  private int after(int token, String... words) {
    for (int i = token; i < Math.min(token + 2, sentence.endToken()); i++) {
      if (tokens.is(i, words)) {
        return i + 1;
      }
    }
    return -1;
  }

  /** The whole number that the sentence tells before a token: "its three members", or -1. */
  private int number(int before) {
    int number = -1;
    for (Quantity quantity : context.quantities(sentence)) {
      boolean whole =
          quantity.kind() == Quantity.Kind.COUNT
              && quantity.interval().isExact()
              && quantity.firstToken() < before
              && quantity.firstToken() >= before - 8
              && quantity.stated() % 1 == 0
              && quantity.stated() <= 20;
      number = whole ? (int) quantity.stated() : number;
    }
    return number;
  }
}
