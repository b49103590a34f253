package dev.twosource.kinds;

import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.Occurrence;
import java.util.Map;
import java.util.function.Consumer;

/** Amounts of money, shares, and distances. */
final class AmountKind implements DetailKind {
  /** Which amounts. */
  enum Sort {
    MONEY("money.amount", "An amount of money.", Quantity.Kind.MONEY),
    PERCENT("percent", "A share of a whole.", Quantity.Kind.SHARE),
    DISTANCE("distance", "A length or a distance.", Quantity.Kind.MEASURE);

    private final String id;
    private final String summary;
    private final Quantity.Kind kind;

    Sort(String id, String summary, Quantity.Kind kind) {
      this.id = id;
      this.summary = summary;
      this.kind = kind;
    }
  }

  /** Words that say what an amount counts in or leaves out, and the scope that each stands for. */
  private static final Map<String, String> SCOPES =
      Map.ofEntries(
          Map.entry("fees", "fees"),
          Map.entry("premium", "fees"),
          Map.entry("hammer", "net"),
          Map.entry("knocked", "net"),
          Map.entry("tax", "tax"),
          Map.entry("vat", "tax"),
          Map.entry("debt", "debt"),
          Map.entry("option", "option"),
          Map.entry("options", "option"),
          Map.entry("estimate", "estimate"),
          Map.entry("estimated", "estimate"),
          Map.entry("expected", "estimate"),
          Map.entry("average", "average"),
          Map.entry("each", "each"),
          Map.entry("profit", "profit"),
          Map.entry("loss", "loss"));

  private final Sort sort;

  AmountKind(Sort sort) {
    this.sort = sort;
  }

  @Override
  public String id() {
    return sort.id;
  }

  @Override
  public String summary() {
    return sort.summary;
  }

  @Override
  public boolean growing() {
    return sort == Sort.MONEY;
  }

  @Override
  public void find(Context context, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    for (Sentence sentence : context.sentences()) {
      for (Quantity quantity : context.quantities(sentence)) {
        if (quantity.kind() != sort.kind || sort == Sort.DISTANCE && !quantity.unit().equals("m")) {
          continue;
        }
        int first = quantity.firstToken();
        int end = Math.max(quantity.endToken(), first + 1);
        int scoped = context.find(Math.max(sentence.firstToken(), first - 8), Math.min(sentence.endToken(), end + 8), SCOPES::containsKey);
        String scope = scoped < 0 ? "" : SCOPES.get(tokens.lower(scoped));
        if (scope.equals("fees") && tokens.is(scoped - 1, "before", "excluding", "without")) {
          scope = "net";
        }
        String head = quantity.head() < 0 ? "" : context.noun(quantity.head());
        Slot slot = context.slot(sentence, first, end, scope, head, "", CountWindows.of(context, quantity, false), false);
        Value.Amount value = new Value.Amount(quantity.interval(), quantity.stated(), Amounts.precision(context, quantity), quantity.unit(), quantity.hedge());
        Occurrence event = context.eventNear(sentence, first, type -> true);
        int from = reach(context, sentence, first, -1);
        int to = reach(context, sentence, end - 1, 1) + 1;
        out.accept(context.claim(id(), sentence, Math.min(from, first), Math.max(to, end), value, slot, event, context.modality(first)));
      }
    }
  }

  /** A few words to one side, up to a comma or another number: the quote says what the amount is of. */
  private static int reach(Context context, Sentence sentence, int from, int step) {
    Tokens tokens = context.tokens();
    int at = from;
    for (int k = 1; k <= 4; k++) {
      int next = from + k * step;
      if (next < sentence.firstToken() || next >= sentence.endToken() || !tokens.isWord(next) && !tokens.is(next, "'s", "-")) {
        break;
      }
      at = next;
    }
    return at;
  }
}
