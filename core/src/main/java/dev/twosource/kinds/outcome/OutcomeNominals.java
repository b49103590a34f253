package dev.twosource.kinds.outcome;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.outcome.OutcomePhrases.Answer;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of a matter, where a noun says so of which the sentence goes on to tell: "the rejection
 * of the bill is a blow to her", "the acquittal of A leaves the murder unsolved". Only of what is,
 * not of what is feared, asked for or averted.
 */
final class OutcomeNominals {
  private static final Answer REJECTED = new Answer("decision", false, "rejected");
  private static final Answer APPROVED = new Answer("decision", true, "approved");
  private static final Answer OUT = new Answer("office", true, "out");
  private static final Answer FREED = new Answer("release", true, "freed");
  private static final Answer CALLED_OFF = new Answer("holding", false, "called off");
  private static final Answer NO_AGREEMENT = new Answer("agreement", false, "no agreement");

  /** What each noun tells of what stands behind its "of". */
  private static final Map<String, Answer> NOUNS =
      Map.ofEntries(
          Map.entry("rejection", REJECTED),
          Map.entry("refusal", REJECTED),
          Map.entry("approval", APPROVED),
          Map.entry("adoption", APPROVED),
          Map.entry("passage", APPROVED),
          Map.entry("ratification", APPROVED),
          Map.entry("quashing", new Answer("appeal", false, "overturned")),
          Map.entry("overturning", new Answer("appeal", false, "overturned")),
          Map.entry("acquittal", new Answer("verdict", false, "acquitted")),
          Map.entry("conviction", new Answer("verdict", true, "convicted")),
          Map.entry("resignation", OUT),
          Map.entry("dismissal", OUT),
          Map.entry("sacking", OUT),
          Map.entry("removal", OUT),
          Map.entry("ousting", OUT),
          Map.entry("release", FREED),
          Map.entry("freeing", FREED),
          Map.entry("abandonment", CALLED_OFF),
          Map.entry("collapse", NO_AGREEMENT),
          Map.entry("breakdown", NO_AGREEMENT),
          Map.entry("closure", new Answer("opening", false, "closed")),
          Map.entry("reopening", new Answer("opening", true, "open")),
          Map.entry("signing", new Answer("signing", true, "signed")));

  /** What is rejected and approved, and of what talks may be. */
  private static final Set<String> MATTERS =
      WordList.set(
          """
              bill budget plan plans proposal motion application scheme merger takeover deal treaty
              law amendment measure offer reform request permit licence license appeal constitution
              talks negotiations negotiation agreement accord truce pact""");

  /** Who may be let go. */
  private static final Set<String> HELD =
      WordList.set(
          """
              hostages hostage captives captive prisoners prisoner detainees detainee journalist
              journalists sailors crew pupils""");

  /** Verbs by which it did not come to that, or is only talked of. */
  private static final Set<String> AVERTING =
      WordList.set(
          """
              avert avoid prevent oppose demand delay postpone await block reverse plan expect
              consider urge fear threaten lift overturn reject debate discuss appeal seek propose
              recommend want need require depend hinge fail loom""");

  /**
   * An answer that a noun gives.
   *
   * @param noun its token
   * @param end the token after what it is said of
   * @param answer what it tells
   * @param owner the key of the person it is of, or the empty string
   */
  record Found(int noun, int end, Answer answer, String owner) {}

  private OutcomeNominals() {}

  /** What the subject of a sentence tells, or null. */
  static @Nullable Found of(Context context, Sentence sentence) {
    Tokens tokens = context.tokens();
    int limit = Math.min(sentence.firstToken() + 4, sentence.endToken() - 3);
    for (int i = sentence.firstToken(); i < limit; i++) {
      Answer answer = NOUNS.get(tokens.lower(i));
      if (answer != null && tokens.is(i + 1, "of")) {
        return told(context, sentence, i, answer);
      }
      if (context.nameAt(i) != null && context.nameAt(i).proper()) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable Found told(Context context, Sentence sentence, int noun, Answer answer) {
    Clause clause = main(context, sentence, noun);
    if (clause == null) {
      return null;
    }
    int end = clause.verb();
    Name person = null;
    boolean matter = false;
    boolean held = false;
    for (int i = noun + 2; i < end; i++) {
      Name name = context.nameAt(i);
      person = person == null && name != null && name.type() == Name.Type.PERSON ? name : person;
      matter |= MATTERS.contains(context.tokens().lower(i));
      held |= HELD.contains(context.tokens().lower(i));
    }
    boolean fits =
        switch (answer.family()) {
          case "decision", "agreement" -> matter;
          case "office", "verdict" -> person != null;
          case "release" -> held || person != null;
          default -> true;
        };
    boolean personal = OutcomeKind.PERSONAL.contains(answer.family());
    String owner = personal && person != null ? context.entity(person).key() : "";
    return fits ? new Found(noun, end, answer, owner) : null;
  }

  /** The clause that goes on from a noun in its subject, where it tells of what is; or null. */
  private static @Nullable Clause main(Context context, Sentence sentence, int noun) {
    for (Clause clause : context.clauses(sentence).clauses()) {
      boolean own = false;
      for (Phrase subject : clause.subjects()) {
        own |= subject.first() <= noun && noun <= subject.head();
      }
      if (own && clause.form() == Clause.Form.FINITE) {
        boolean actual =
            !clause.negated()
                && context.modality(clause.verb()) == Modality.ACTUAL
                && !AVERTING.contains(context.verb(clause.verb()));
        return actual ? clause : null;
      }
    }
    return null;
  }
}
