package dev.twosource.kinds.outcome;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.Voice;
import dev.twosource.reading.voice.Parties;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What one party says that another denies: blame, accusations, denials, and statements about what
 * parties quarrel over. The slot's measure is "account". Such claims are held only against the word
 * of another party.
 */
public final class OutcomeAccounts {
  /** How many sentences may lie between a statement and its denial. */
  private static final int NEAR = 2;

  private OutcomeAccounts() {}

  /** Whether what stands at a token is the word of a party. */
  static boolean voiced(Context context, int i) {
    Voice voice = context.voice(context.tokens().span(i, i + 1));
    return voice != null && voice.key() != null;
  }

  static void find(Context context, Consumer<Claim> out) {
    List<Statement> statements = Statements.of(context);
    Set<Integer> told = new HashSet<>();
    for (int k = 0; k < statements.size(); k++) {
      Statement here = statements.get(k);
      for (int n = k + 1; n < Math.min(statements.size(), k + 4); n++) {
        Statement next = statements.get(n);
        if (sentence(context, next) - sentence(context, here) > NEAR) {
          break;
        }
        if (Rejoinders.within(context, here, next) || Rejoinders.between(context, here, next)) {
          continue;
        }
        if (opposed(here, next)
            && here.denies() != next.denies()
            && (here.accuses() || next.insists() || Rejoinders.meet(context, here, next))) {
          tell(context, here, k, told, out);
          tell(context, next, n, told, out);
        } else if (opposed(here, next)
            && (here.accuses() || here.contested())
            && !here.denies()
            && n == k + 1
            && contrast(context, here, next)
            && !next.demands(context)
            && !told.contains(n)) {
          tell(context, here, k, told, out);
          told.add(n);
          Claim answer = claim(context, next, false);
          if (answer != null) {
            out.accept(answer.with(answer.slot().marked(Slot.CONTESTED)));
          }
        }
      }
      if (here.accuses() || here.contested() && !quoted(here)) {
        tell(context, here, k, told, out);
      }
    }
  }

  private static boolean quoted(Statement statement) {
    return statement.voice().kind() == Voice.Kind.QUOTED && statement.end() - statement.first() > 8;
  }

  private static void tell(
      Context context, Statement statement, int number, Set<Integer> told, Consumer<Claim> out) {
    if (told.add(number)) {
      emit(context, statement, !statement.denies(), out);
    }
  }

  private static int sentence(Context context, Statement statement) {
    return context.tokens().sentenceOf(statement.first());
  }

  private static boolean opposed(Statement a, Statement b) {
    boolean contested = a.contested() || a.accuses() || b.contested() || b.accuses();
    return contested && Parties.two(a.voice(), b.voice());
  }

  /** Words that set what the second says against what the first said. */
  private static boolean contrast(Context context, Statement a, Statement b) {
    Tokens tokens = context.tokens();
    for (int i = a.end(); i < Math.min(b.end(), a.end() + 30); i++) {
      if (tokens.sequence(i, "for", "its", "part")
          || tokens.sequence(i, "for", "his", "part")
          || tokens.sequence(i, "for", "her", "part")
          || tokens.sequence(i, "for", "their", "part")
          || tokens.sequence(i, "in", "turn")
          || tokens.sequence(i, "not", "so")
          || tokens.sequence(i, "by", "contrast")
          || tokens.is(i, "counters", "countered", "disagrees", "disagreed", "retorted")) {
        return true;
      }
      if (tokens.is(i, "insists", "insisted", "maintains", "maintained")) {
        // against whom, if not on the same thing?
        return a.accuses() || Rejoinders.meet(context, a, b);
      }
    }
    return false;
  }

  private static void emit(
      Context context, Statement statement, boolean positive, Consumer<Claim> out) {
    Claim claim = claim(context, statement, positive);
    if (claim != null) {
      out.accept(claim);
    }
  }

  /** What is denied by pointing at what somebody has said. */
  private static final Set<String> SAID =
      WordList.set(
          """
              claim charge account report suggestion version statement figure number story accusation
              allegation responsibility involvement wrongdoing idea notion anything deny dispute
              reject say guilt accuse""");

  /** "There is no fault at all": said against whatever has been said. */
  private static boolean flat(Context context, Statement statement) {
    Tokens tokens = context.tokens();
    for (int i = statement.first(); i < statement.end() + 1; i++) {
      if (tokens.is(i, "whatsoever", "ever") || tokens.sequence(i, "at", "all")) {
        return true;
      }
    }
    return false;
  }

  /** The claim that a statement makes, asserted or denied, or null where it says nothing. */
  public static @Nullable Claim claim(Context context, Statement statement, boolean positive) {
    Tokens tokens = context.tokens();
    Sentence sentence = context.sentences().get(tokens.sentenceOf(statement.first()));
    int end = Math.min(statement.end(), sentence.endToken());
    if (end <= statement.first()) {
      return null;
    }
    Slot wide = context.slot(sentence, statement.first(), end, "account", "", "", null, false);
    // of a few quoted words the sentence tells what they are about
    boolean few = end - statement.first() < 8;
    Set<String> words =
        new TreeSet<>(
            few
                ? context.contentWords(sentence.firstToken(), sentence.endToken())
                : context.contentWords(statement.first(), end));
    if (!positive && !flat(context, statement)) {
      for (String word : Statements.negated(context, statement)) {
        words.add(Slot.NOT + word);
      }
      // of what is denied in a few words the sentence may tell much else: "the family of the teen,
      // who was hit several times, denies that he was armed"
      boolean any =
          context.find(statement.first(), end, w -> w.equals("any") || w.equals("anything")) >= 0;
      if (few && !any && Statements.byVerb(context, statement)) {
        Set<String> own = new TreeSet<>(context.contentWords(statement.first(), end));
        own.removeAll(SAID);
        own.forEach(word -> words.add(Slot.NOT + word));
      }
    }
    Value value = new Value.Outcome("account", positive ? "asserted" : "denied", positive);
    Claim claim =
        context.claim(
            "event.outcome",
            sentence,
            statement.first(),
            end,
            value,
            wide.about(words),
            null,
            Modality.ACTUAL);
    return claim.voiced(statement.voice());
  }
}
