package dev.twosource.kinds;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.Occurrence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What came of it: agreed, approved, rejected, signed, called off, acquitted. */
final class OutcomeKind implements DetailKind {
  private record Result(String family, String code, boolean positive) {}

  private static final Result AGREED = new Result("agreement", "agreed", true);
  private static final Result NO_DEAL = new Result("agreement", "no agreement", false);
  private static final Result APPROVED = new Result("decision", "approved", true);
  private static final Result REJECTED = new Result("decision", "rejected", false);
  private static final Result CANCELLED = new Result("holding", "called off", false);
  private static final Result CONVICTED = new Result("verdict", "convicted", true);
  private static final Result ACQUITTED = new Result("verdict", "acquitted", false);

  private static final Map<String, Result> VERBS =
      Map.ofEntries(
          Map.entry("agree", AGREED),
          Map.entry("approve", APPROVED),
          Map.entry("pass", APPROVED),
          Map.entry("adopt", APPROVED),
          Map.entry("endorse", APPROVED),
          Map.entry("ratify", APPROVED),
          Map.entry("reject", REJECTED),
          Map.entry("refuse", REJECTED),
          Map.entry("veto", REJECTED),
          Map.entry("quash", REJECTED),
          Map.entry("dismiss", REJECTED),
          Map.entry("convict", CONVICTED),
          Map.entry("acquit", ACQUITTED),
          Map.entry("clear", ACQUITTED),
          Map.entry("cancel", CANCELLED),
          Map.entry("scrap", CANCELLED));

  private static final Set<String> DECIDERS =
      Set.of("council", "committee", "parliament", "councillors", "lawmakers", "mps", "senate", "board", "court", "assembly",
          "voters", "deputies", "ministers", "commission", "senators", "congress", "planners", "members", "shareholders",
          "judge", "regulator", "regulators", "legislators", "plan", "plans", "bill", "budget", "motion", "proposal", "application",
          "law", "measure", "referendum", "by-law", "appeal", "request", "scheme", "merger", "amendment", "resolution");

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
        int end = i + 1;
        Result result = VERBS.get(context.verb(i));
        String word = tokens.lower(i);
        if (word.equals("turned") && (tokens.is(i + 1, "down") || particleWithin(tokens, i, "down"))) {
          result = REJECTED;
        } else if (word.equals("thrown") && tokens.is(i + 1, "out") || word.equals("voted") && tokens.is(i + 1, "down", "against")) {
          result = REJECTED;
        } else if (word.equals("voted") && (tokens.is(i + 1, "for", "through") || tokens.sequence(i + 1, "in", "favour") || tokens.sequence(i + 1, "in", "favor"))) {
          result = APPROVED;
        } else if ((word.equals("agreement") || word.equals("deal") || word.equals("breakthrough")) && tokens.is(i - 1, "no", "without")) {
          result = NO_DEAL;
        } else if (word.equals("called") && tokens.is(i + 1, "off")) {
          result = CANCELLED;
          end++;
        } else if (word.equals("failed") && tokens.is(i + 1, "to") && VERBS.containsKey(context.verb(i + 2))) {
          Result base = VERBS.get(context.verb(i + 2));
          result = base == AGREED ? NO_DEAL : base == APPROVED ? REJECTED : null;
          end = i + 3;
        } else if (word.equals("found") && guilty(tokens, i) > 0 && tokens.is(guilty(tokens, i) - 1, "not")) {
          result = ACQUITTED;
        } else if (word.equals("found") && guilty(tokens, i) > 0) {
          result = CONVICTED;
        }
        if (result == null || !fits(context, sentence, i, result)) {
          continue;
        }
        Modality modality = context.modality(i);
        if (modality == Modality.NEGATED && !word.equals("failed") && result != NO_DEAL) {
          result = opposite(result);
          modality = Modality.ACTUAL;
        }
        if (result == null || modality != Modality.ACTUAL && modality != Modality.PLANNED && result != NO_DEAL) {
          continue;
        }
        int objectEnd = objectEnd(context, sentence, end);
        Slot slot = context.slot(sentence, i, objectEnd, result.family(), "", "", null, false);
        String family = result.family();
        Occurrence event =
            context.eventNear(
                sentence,
                i,
                type ->
                    switch (family) {
                      case "agreement" -> type.equals("meeting") || type.equals("call") || type.equals("deal");
                      case "decision" -> type.equals("vote") || type.equals("meeting") || type.equals("debate");
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

  private static Result opposite(Result result) {
    return result == AGREED ? NO_DEAL : result == APPROVED ? REJECTED : result == CONVICTED ? ACQUITTED : null;
  }

  /** The "guilty" of "found him guilty", "found the former treasurer not guilty", or -1. */
  private static int guilty(Tokens tokens, int found) {
    for (int k = found + 1; k < found + 7; k++) {
      if (tokens.is(k, "guilty")) {
        return k;
      }
      if (tokens.is(k, ",", ".", ";", "that", "and")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean particleWithin(Tokens tokens, int i, String particle) {
    for (int k = i + 1; k < i + 6; k++) {
      if (tokens.is(k, particle)) {
        return true;
      }
      if (tokens.is(k, ",", ".", ";")) {
        return false;
      }
    }
    return false;
  }

  /** A base form or a past form with a body that decides near it; "agreed" needs an object. */
  private static boolean fits(Context context, Sentence sentence, int i, Result result) {
    Tokens tokens = context.tokens();
    String word = tokens.lower(i);
    if (result == NO_DEAL || result == CANCELLED || result == ACQUITTED && !word.equals("cleared")
        || result == CONVICTED) {
      return true;
    }
    if (result == AGREED) {
      return (word.equals("agreed") || word.equals("agree") && !tokens.is(i - 1, "to", "would", "could", "can"))
          && tokens.is(i + 1, "to", "on", "a", "an", "that", "upon");
    }
    boolean denied = tokens.is(i - 1, "not") && tokens.is(i - 2, "did") || tokens.is(i - 1, "didn't");
    if (!denied && !word.endsWith("ed") && !word.equals("turned") && !word.equals("thrown")) {
      return false;
    }
    return context.find(Math.max(sentence.firstToken(), i - 25), Math.min(sentence.endToken(), i + 10), DECIDERS::contains) >= 0;
  }

  private static int objectEnd(Context context, Sentence sentence, int from) {
    Tokens tokens = context.tokens();
    int end = from;
    for (int i = from; i < Math.min(sentence.endToken(), from + 9); i++) {
      if (tokens.is(i, ",", ".", ";", "after", "when", "but", "—", "–", "which")) {
        break;
      }
      end = i + 1;
    }
    return Math.max(end, from);
  }

  /** Whether two objects share a word or a related one. */
  static boolean sameObject(Lexicon lexicon, Set<String> a, Set<String> b) {
    for (String word : a) {
      if (b.contains(word)) {
        return true;
      }
    }
    for (String x : a) {
      for (String y : b) {
        if (lexicon.related(x, y)) {
          return true;
        }
      }
    }
    return false;
  }
}
