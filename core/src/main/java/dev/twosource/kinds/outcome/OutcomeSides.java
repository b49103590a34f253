package dev.twosource.kinds.outcome;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Backgrounds;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Entity;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Adjunct;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Who did it to whom, of two who are named, for what one of them does to the other once: sued,
 * beat, bought. The slot's measure is "side", its head what was done, and its focus who the two
 * are.
 */
final class OutcomeSides {
  /** What a verb does to its object, one word for all that mean the same. */
  private static final Map<String, String> DEEDS =
      Map.ofEntries(
          Map.entry("sue", "sue"),
          Map.entry("beat", "beat"),
          Map.entry("defeat", "beat"),
          Map.entry("overcome", "beat"),
          Map.entry("outpoint", "beat"),
          Map.entry("outsprint", "beat"),
          Map.entry("outplay", "beat"),
          Map.entry("outscore", "beat"),
          Map.entry("edge", "beat"),
          Map.entry("thrash", "beat"),
          Map.entry("trounce", "beat"),
          Map.entry("hammer", "beat"),
          Map.entry("rout", "beat"),
          Map.entry("down", "beat"),
          Map.entry("upset", "beat"),
          Map.entry("stun", "beat"),
          Map.entry("dethrone", "beat"),
          Map.entry("eliminate", "beat"),
          Map.entry("vanquish", "beat"),
          Map.entry("best", "beat"),
          Map.entry("see off", "beat"),
          Map.entry("edge out", "beat"),
          Map.entry("knock out", "beat"),
          Map.entry("buy", "buy"),
          Map.entry("acquire", "buy"),
          Map.entry("purchase", "buy"),
          Map.entry("snap up", "buy"),
          Map.entry("take over", "buy"),
          Map.entry("swallow", "buy"),
          Map.entry("succeed", "succeed"),
          Map.entry("replace", "succeed"),
          Map.entry("stab", "attack"),
          Map.entry("shoot", "attack"),
          Map.entry("punch", "attack"),
          Map.entry("bite", "attack"),
          Map.entry("rescue", "rescue"));

  private static final Set<String> SUIT =
      Set.of("lawsuit", "suit", "complaint", "action", "claim", "case", "writ", "proceedings");

  private static final WordSet FILING =
      WordSet.of("file", "bring", "lodge", "launch", "start", "initiate", "open");

  private OutcomeSides() {}

  /** Whether a verb may be such a one; a cheap look before the clauses. */
  static boolean may(String verb) {
    return DEEDS.containsKey(verb)
        || FILING.contains(verb)
        || verb.equals("see")
        || verb.equals("knock")
        || verb.equals("snap")
        || verb.equals("take")
        || verb.equals("lose");
  }

  static void find(Context context, Sentence sentence, Clause clause, Consumer<Claim> out) {
    String verb = context.verb(clause.verb());
    if (!may(verb)) {
      return;
    }
    Tokens tokens = context.tokens();
    String particle =
        clause.verbEnd() > clause.verb() + 1 ? " " + tokens.lower(clause.verb() + 1) : "";
    String deed = DEEDS.get(verb + particle);
    Phrase from = first(clause.subjects());
    Phrase to = first(clause.objects());
    if (clause.passive()) {
      to = from;
      from = adjunct(context, clause, "by");
      deed = verb.equals("take") && court(tokens, clause) ? "sue" : deed;
    } else if (verb.equals("take") && particle.isEmpty() && court(tokens, clause)) {
      deed = "sue";
    } else if (FILING.contains(verb) && to != null && SUIT.contains(context.noun(to.head()))) {
      deed = "sue";
      to = adjunct(context, clause, "against");
    } else if (verb.equals("lose") && particle.isEmpty()) {
      deed = "beat";
      to = from;
      from = adjunct(context, clause, "to");
    }
    Name doer = deed == null || from == null ? null : side(context, from);
    Name other = doer == null || to == null ? null : side(context, to);
    if (other == null || clause.subjects().size() > 1 || !fits(deed, doer, other)) {
      return;
    }
    Modality modality =
        clause.form() == Clause.Form.INFINITIVE
            ? OutcomeMood.of(context, sentence, clause.verb(), false)
            : context.modality(clause.verb());
    Entity one = context.entity(doer);
    Entity two = context.entity(other);
    if (modality != Modality.ACTUAL || clause.negated() || one.key().equals(two.key())) {
      return;
    }
    String pair =
        one.key().compareTo(two.key()) < 0
            ? one.key() + "|" + two.key()
            : two.key() + "|" + one.key();
    int first = Math.min(clause.first(), Math.min(doer.firstToken(), other.firstToken()));
    int end = Math.max(clause.verbEnd(), Math.max(doer.endToken(), other.endToken()));
    String window = Backgrounds.earlier(context, sentence) ? "earlier" : null;
    Slot slot =
        context
            .slot(
                sentence, Math.max(first, clause.verb() - 20), end, "side", deed, "", window, false)
            .about(Set.of(pair));
    out.accept(
        context.claim(
            "event.outcome",
            sentence,
            Math.max(first, clause.verb() - 20),
            Math.min(end, clause.verb() + 20),
            new Value.Who(Set.of(one.key()), one.canonical()),
            slot,
            null,
            modality));
  }

  /** "Took its rival to court". */
  private static boolean court(Tokens tokens, Clause clause) {
    for (int i = clause.verb() + 1; i < clause.verb() + 12; i++) {
      if (tokens.is(i, "to")) {
        return tokens.is(i + 1, "court");
      }
    }
    return false;
  }

  /** Bodies buy bodies, people wound people; in a match it may be either. */
  private static boolean fits(String deed, Name doer, Name other) {
    boolean people = doer.type() == Name.Type.PERSON && other.type() == Name.Type.PERSON;
    return switch (deed) {
      case "buy" -> doer.type() != Name.Type.PERSON && other.type() != Name.Type.PERSON;
      case "succeed", "attack", "rescue" -> people;
      case "sue" -> true;
      default -> people || doer.type() != Name.Type.PERSON && other.type() != Name.Type.PERSON;
    };
  }

  private static @Nullable Phrase first(List<Phrase> phrases) {
    return phrases.size() == 1 ? phrases.get(0) : null;
  }

  private static @Nullable Phrase adjunct(Context context, Clause clause, String preposition) {
    for (Adjunct adjunct : clause.adjuncts()) {
      if (context.tokens().is(adjunct.preposition(), preposition)) {
        return first(adjunct.phrases());
      }
    }
    return null;
  }

  /** The one who is named at the head of a phrase, or null: "the Dane Lone Brix". */
  private static @Nullable Name side(Context context, Phrase phrase) {
    Name name = context.nameAt(phrase.head());
    return name != null && name.proper() && !name.demonym() && !context.entity(name).key().isEmpty()
        ? name
        : null;
  }
}
