package dev.twosource.kinds.count;

import dev.twosource.kinds.amount.Amounts;
import dev.twosource.kinds.amount.Elisions;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Backgrounds;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.NumberWindows;
import dev.twosource.kinds.context.Stopwords;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.Occurrence;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Things that are measured rather than counted: hectares burned, tonnes of cocaine, litres a day,
 * megawatts, speeds, gigabytes. Lengths are a kind of their own.
 */
final class CountMeasures {
  /** Words that stand between a measure and what it is of. */
  private static final Set<String> RATES = Set.of("per", "a", "an", "each", "every");

  private CountMeasures() {}

  static void find(Context context, String id, Consumer<Claim> out) {
    for (Sentence sentence : context.sentences()) {
      for (Quantity stated : context.quantities(sentence)) {
        Quantity quantity = Elisions.full(context, sentence, stated);
        String family = quantity.kind() == Quantity.Kind.MEASURE ? family(quantity.unit()) : null;
        if (quantity.unit().equals("deg") && warm(context, sentence)) {
          family = "#temperature";
        }
        if ("#data".equals(family) && !taken(context, sentence)) {
          family = null; // how much a memory holds
        }
        boolean after = "#magnitude".equals(family) && aftershock(context, sentence);
        if (family != null && !after && !converted(context.tokens(), quantity)) {
          out.accept(claim(context, sentence, quantity, id, family));
        }
      }
    }
  }

  /** Whether a sentence, or the one that it goes on from, tells of an aftershock, one of many. */
  private static boolean aftershock(Context context, Sentence sentence) {
    int first = sentence.firstToken();
    if (sentence.index() > 0 && context.tokens().is(first, "it")) {
      first = context.sentences().get(sentence.index() - 1).firstToken();
    }
    return context.find(first, sentence.endToken(), w -> w.equals("aftershock")) >= 0;
  }

  /** What a unit measures, as a family of {@link CountFamilies}, or null for what is left out. */
  private static @Nullable String family(String unit) {
    return switch (unit) {
      case "m2" -> "#area";
      case "m3", "l" -> "#volume";
      case "g" -> "#mass";
      case "m/s" -> "#speed";
      case "W" -> "#power";
      case "W.h" -> "#energy";
      case "By" -> "#data";
      case "Cel" -> "#temperature";
      case "{magnitude}" -> "#magnitude";
      default -> null;
    };
  }

  /** Whether the degrees of a sentence are those of a thermometer, and no angles. */
  private static boolean warm(Context context, Sentence sentence) {
    return context.find(sentence.firstToken(), sentence.endToken(), WARM::contains) >= 0;
  }

  /** Whether a sentence, or the one before it, tells of data that somebody took or lost. */
  private static boolean taken(Context context, Sentence sentence) {
    Sentence before = context.sentences().get(Math.max(0, sentence.index() - 1));
    return context.find(before.firstToken(), sentence.endToken(), TAKEN::contains) >= 0;
  }

  private static final Set<String> TAKEN =
      WordList.set(
          """
              stolen stole steal leaked leak copied hackers hacker hacked attackers ransom ransomware
              breach extorted blackmailers intruders published downloaded deleted took taken""");

  private static final Set<String> WARM =
      WordList.set(
          """
              temperature temperatures mercury thermometer thermometers heat heatwave shade frost
              cold hot hottest warmest coldest warm forecasters meteorologists weather""");

  /** "4,000 hectares (9,900 acres)": the same in other units. */
  private static boolean converted(Tokens tokens, Quantity quantity) {
    return tokens.is(quantity.firstToken() - 1, "(") && tokens.is(quantity.endToken(), ")");
  }

  private static Claim claim(
      Context context, Sentence sentence, Quantity quantity, String id, String family) {
    Tokens tokens = context.tokens();
    int first = quantity.firstToken();
    int end = quantity.endToken();
    int noun = noun(context, sentence, quantity);
    String head = noun < 0 ? "" : context.noun(noun);
    String window = NumberWindows.of(context, quantity, false);
    if (family.equals("#area") && window != null && throughout(context, sentence, end, window)) {
      window = null;
    }
    if (window == null && Backgrounds.earlier(context, sentence)) {
      window = "earlier";
    }
    boolean part =
        tokens.is(first - 1, "another", "further", "additional", "including", "extra", "by")
            || tokens.is(end, "more", "of") && tokens.is(end + 1, "them", "it", "which");
    Slot slot =
        context.slot(sentence, first, Math.max(end, noun + 1), family, head, "", window, part);
    Modality modality = context.modality(first);
    Occurrence near = context.eventNear(sentence, first, type -> true);
    // how far a fire has spread is told day by day: the day is not the fire's
    boolean shock = family.equals("#magnitude") && near != null && near.type().equals("quake");
    Occurrence event = near != null && (near.background() || shock) ? near : null;
    return context.claim(
        id,
        sentence,
        first,
        Math.max(end, Math.min(noun + 1, end + 4)),
        value(context, quantity),
        slot,
        event,
        modality);
  }

  /**
   * "Has burned 3,400 hectares in three days": since it began, and not "in the past three days".
   */
  private static boolean throughout(Context context, Sentence sentence, int end, String window) {
    return (window.endsWith("days") || window.endsWith("weeks"))
        && context.find(
                end,
                Math.min(sentence.endToken(), end + 6),
                w -> w.equals("past") || w.equals("last") || w.equals("previous"))
            < 0;
  }

  /** "2.3 tonnes of raw cocaine", "the 1,100 MW farm": what there is so much of, or -1. */
  private static int noun(Context context, Sentence sentence, Quantity quantity) {
    Tokens tokens = context.tokens();
    int end = quantity.endToken();
    if (quantity.head() >= end) {
      return quantity.head();
    }
    int at = tokens.is(end, "of") ? end + 1 : -1;
    if (at < 0) {
      boolean attribute =
          tokens.is(quantity.firstToken() - 1, "the", "a", "an", "its", "their", "this", "-");
      return attribute && word(context, end) && !RATES.contains(tokens.lower(end)) ? end : -1;
    }
    int noun = -1;
    for (int i = at; i < Math.min(sentence.endToken(), at + 4) && word(context, i); i++) {
      noun = i;
    }
    return noun;
  }

  private static boolean word(Context context, int i) {
    return context.tokens().isWord(i)
        && !Stopwords.contains(context.tokens().lower(i))
        && !Verbs.finite(context.tokens(), i);
  }

  private static Value.Amount value(Context context, Quantity quantity) {
    double factor = 1;
    if (quantity.stated() != 0 && !Double.isNaN(quantity.stated())) {
      double base =
          switch (quantity.hedge()) {
            case NEARLY, UNDER, AT_MOST -> quantity.interval().high();
            case OVER, AT_LEAST, JUST_OVER -> quantity.interval().low();
            default -> (quantity.interval().low() + quantity.interval().high()) / 2;
          };
      factor = base / quantity.stated();
    }
    return new Value.Amount(
        quantity.interval(),
        quantity.stated() * factor,
        precision(context, quantity) * factor,
        quantity.unit(),
        quantity.hedge());
  }

  /** Half of the last place: "2,600 hectares" is rounded to hundreds, "2,310 kilograms" to one. */
  private static double precision(Context context, Quantity quantity) {
    double stated = quantity.stated();
    if (Double.isNaN(stated) || stated != Math.rint(stated) || stated < 100) {
      return Amounts.precision(context, quantity);
    }
    double place = 1;
    while (place < 1e12 && stated % (place * 10) == 0) {
      place *= 10;
    }
    return place / 2;
  }
}
