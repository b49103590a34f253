package dev.twosource.kinds;

import static dev.twosource.kinds.OutcomeWords.ACQUITTED;
import static dev.twosource.kinds.OutcomeWords.AGREED;
import static dev.twosource.kinds.OutcomeWords.CANCELLED;
import static dev.twosource.kinds.OutcomeWords.CONVICTED;
import static dev.twosource.kinds.OutcomeWords.HELD;
import static dev.twosource.kinds.OutcomeWords.NO_DEAL;

import dev.twosource.kinds.OutcomeWords.Result;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.Occurrence;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What came of it: agreed, approved, rejected, signed, called off, acquitted. */
final class OutcomeKind implements DetailKind {
  private static final Set<String> DECIDERS =
      Set.of(
          "council",
          "committee",
          "parliament",
          "councillors",
          "lawmakers",
          "mps",
          "senate",
          "board",
          "court",
          "assembly",
          "voters",
          "deputies",
          "ministers",
          "commission",
          "senators",
          "congress",
          "planners",
          "members",
          "shareholders",
          "judge",
          "regulator",
          "regulators",
          "legislators",
          "plan",
          "plans",
          "bill",
          "budget",
          "motion",
          "proposal",
          "application",
          "law",
          "measure",
          "referendum",
          "by-law",
          "appeal",
          "request",
          "scheme",
          "merger",
          "amendment",
          "resolution");

  @Override
  public String id() {
    return "event.outcome";
  }

  @Override
  public String summary() {
    return "What came of it: agreed, approved, rejected, called off, convicted.";
  }

  @Override
  public String explanation() {
    return """
        The answer to a question that was open: whether two sides agreed, whether a body approved \
        or rejected, whether a court convicted or acquitted, whether something was called off. \
        What is told apart: decisions that are still to come or only possible, refusals that \
        decide nothing ("refused to answer"), and verbs of the same form with another meaning \
        ("the ferry passed the lighthouse"). Two outcomes are compared only where they answer the \
        same question about the same object: there "approved" and "adopted" agree, and "approved" \
        and "rejected" contradict each other.\
        """;
  }

  @Override
  public List<Example> examples() {
    return Example.list(
        """
        approved | The council approved the plan for a new bridge on Monday.
        rejected | Parliament rejected the bill by a wide margin.
        no agreement | The talks between the companies ended without agreement.
        agreed | The warring sides agreed to a ceasefire.
        acquitted | The jury found the baker not guilty of arson.
        called off | The match was called off because of fog.
        rejected | The judge dismissed the appeal.
        rejected | Shareholders did not approve the merger.
        - | The plan may be approved next week.
        - | The council is to debate the plan on Monday.
        - | She refused to answer questions.
        - | The ferry passed the lighthouse on its way out.
        - | Doctors dismissed fears of an outbreak.
        """);
  }

  @Override
  public void find(Context context, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    for (Sentence sentence : context.sentences()) {
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        if (!tokens.isWord(i) || tokens.isCapitalised(i) && i > sentence.firstToken()) {
          continue;
        }
        OutcomeWords.Found found = OutcomeWords.at(context, sentence, i);
        if (found == null) {
          continue;
        }
        String word = tokens.lower(i);
        int end = found.end();
        Result result = found.result();
        if (!fits(context, sentence, i, found)) {
          continue;
        }
        Modality modality = context.modality(i);
        if (modality == Modality.NEGATED && !word.equals("failed") && result != NO_DEAL) {
          result = result.opposite();
          modality = Modality.ACTUAL;
        }
        if (result == null
            || modality != Modality.ACTUAL && modality != Modality.PLANNED && result != NO_DEAL) {
          continue;
        }
        int objectEnd = objectEnd(context, sentence, end, 9);
        Slot wide = context.slot(sentence, i, objectEnd, result.family(), "", "", null, false);
        Slot slot = wide.about(matter(context, sentence, i, objectEnd(context, sentence, end, 18)));
        String family = result.family();
        Occurrence event =
            context.eventNear(
                sentence,
                i,
                type ->
                    switch (family) {
                      case "agreement" ->
                          type.equals("meeting") || type.equals("call") || type.equals("deal");
                      case "decision" ->
                          type.equals("vote") || type.equals("meeting") || type.equals("debate");
                      case "verdict" -> type.equals("trial");
                      default -> true;
                    });
        out.accept(
            context.claim(
                id(),
                sentence,
                i,
                objectEnd,
                new Value.Outcome(result.family(), result.code(), result.positive()),
                slot,
                event,
                result == NO_DEAL ? Modality.ACTUAL : modality));
        i = end - 1;
      }
    }
  }

  /** A base form or a past form with a body that decides near it; "agreed" needs an object. */
  private static boolean fits(Context context, Sentence sentence, int i, OutcomeWords.Found found) {
    Tokens tokens = context.tokens();
    String word = tokens.lower(i);
    Result result = found.result();
    if (tokens.is(i - 1, "a", "an", "the", "previously") && !found.turn() && result != CANCELLED) {
      // "the approved plan", "a convicted thief": no news
      return false;
    }
    if (result.family().equals("agreement") && found.turn()
        || result == HELD
        || result == CANCELLED
        || result == ACQUITTED && !word.equals("cleared")
        || result == CONVICTED) {
      return true;
    }
    if (result == AGREED) {
      return (word.equals("agreed")
              || word.equals("agree") && !tokens.is(i - 1, "to", "would", "could", "can"))
          && tokens.is(i + 1, "to", "on", "a", "an", "that", "upon");
    }
    boolean denied =
        tokens.is(i - 1, "not") && tokens.is(i - 2, "did") || tokens.is(i - 1, "didn't");
    if (!denied && !word.endsWith("ed") && !found.turn()) {
      return false;
    }
    return context.find(
            Math.max(sentence.firstToken(), i - 25),
            Math.min(sentence.endToken(), i + 10),
            DECIDERS::contains)
        >= 0;
  }

  /**
   * What was decided, agreed or held: the words of the clause, without those who decide and without
   * the decision.
   */
  private static Set<String> matter(Context context, Sentence sentence, int verb, int objectEnd) {
    int from = Math.max(sentence.firstToken(), verb - 16);
    int boundary =
        context.findLast(
            from,
            verb,
            w -> w.equals(";") || w.equals("but") || w.equals("while") || w.equals("after"));
    Set<String> words =
        new TreeSet<>(context.contentWords(boundary < 0 ? from : boundary + 1, objectEnd));
    words.removeAll(GENERAL);
    words.removeIf(DECIDING::contains);
    if (referring(context.tokens(), verb, objectEnd)) {
      words.add(REFERRING);
    }
    return words;
  }

  /**
   * Stands among the words of an outcome whose object is only referred to: "turned the application
   * down".
   */
  private static final String REFERRING = "~it";

  private static boolean referring(Tokens tokens, int verb, int end) {
    for (int k = verb + 1; k < Math.min(end, verb + 4); k++) {
      if (tokens.is(k, "it")
          || tokens.is(k, "the")
              && tokens.is(
                  k + 1,
                  "application",
                  "plan",
                  "plans",
                  "proposal",
                  "scheme",
                  "motion",
                  "bill",
                  "request")) {
        return !tokens.is(k + 2, "for", "to", "of", "by", "from");
      }
    }
    return false;
  }

  /**
   * Words that stand with any decision, verdict or accord, and tell nothing of what it is about.
   */
  private static final Set<String> GENERAL =
      Set.of(
          "approve",
          "reject",
          "refuse",
          "vote",
          "give",
          "turn",
          "throw",
          "back",
          "go-ahead",
          "light",
          "green",
          "plan",
          "proposal",
          "bid",
          "permission",
          "agreement",
          "deal",
          "agree",
          "reach",
          "strike",
          "talk",
          "fail",
          "end",
          "break",
          "collapse",
          "find",
          "guilty",
          "convict",
          "acquit",
          "clear",
          "walk",
          "free",
          "call",
          "ahead",
          "cancel",
          "abandon",
          "borough",
          "city",
          "town",
          "county",
          "night",
          "morning",
          "approval",
          "down",
          "through",
          "pass",
          "adopt",
          "decision",
          "decide",
          "application",
          "scheme",
          "meeting",
          "member");

  private static final Set<String> DECIDING =
      Set.of(
          "council",
          "committee",
          "parliament",
          "councillor",
          "councilor",
          "lawmaker",
          "senate",
          "board",
          "court",
          "assembly",
          "voter",
          "deputy",
          "minister",
          "commission",
          "senator",
          "congress",
          "planner",
          "shareholder",
          "judge",
          "regulator",
          "jury",
          "legislator",
          "government",
          "leader",
          "union",
          "company",
          "side",
          "negotiator");

  private static int objectEnd(Context context, Sentence sentence, int from, int reach) {
    Tokens tokens = context.tokens();
    int end = from;
    for (int i = from; i < Math.min(sentence.endToken(), from + reach); i++) {
      if (tokens.is(
          i, ",", ".", ";", "after", "when", "but", "because", "despite", "amid", "—", "–",
          "which")) {
        break;
      }
      end = i + 1;
    }
    return Math.max(end, from);
  }
}
