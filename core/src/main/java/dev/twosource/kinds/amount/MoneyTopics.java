package dev.twosource.kinds.amount;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an amount of money is of: a fine, a loss, the price of something. */
final class MoneyTopics {
  private MoneyTopics() {}

  static @Nullable String money(
      Context context, Sentence sentence, Quantity quantity, int from, int to) {
    int first = quantity.firstToken();
    int end = Math.max(quantity.endToken(), first + 1);
    Tokens tokens = context.tokens();
    if (tokens.is(first - 1, "of", "at", ":", "totalling", "totaling", "worth")) {
      String named = AmountWords.strong(AmountKind.Sort.MONEY, tokens.lower(first - 2));
      if (named != null && !AmountTopics.aside(tokens, first - 2)) {
        return named; // "a fine of 300 euros"
      }
    }
    int fined =
        context.findLast(Math.max(sentence.firstToken(), first - 8), first, w -> w.equals("fined"));
    if (fined >= 0 && context.find(fined, first, w -> w.equals(",") || w.equals("for")) < 0) {
      return "fine"; // whatever prices it was that were fixed
    }
    boolean written =
        writtenOff(context, Math.max(from, first - 14), first)
            || writtenOff(context, end, Math.min(to, end + 4));
    // creditors write off what is owed to them
    if (written && context.find(from, to, OWED::contains) < 0) {
      return "writedown";
    }
    if (tokens.is(first - 1, "for", "at")
        && context.find(Math.max(from, first - 4), first, w -> w.startsWith("insur")) >= 0) {
      return "insured";
    }
    if (paidOut(context, Math.max(from, first - 8), first)) {
      return "compensation";
    }
    if (tokens.is(first - 1, REALISING) && realised(context, sentence, quantity)) {
      return "price";
    }
    // "will invest 118 million in the project": so much is put in, whatever it all costs
    boolean invests =
        context.verb(first - 1).equals("invest") || context.verb(first - 2).equals("invest");
    if (invests && tokens.is(end, "in", "into")) {
      return "invest";
    }
    // "a $30 million fine", "£900,000 in lost fares", "$4.6 million in damages"
    for (int i = end; i < Math.min(to, end + 4); i++) {
      String named = AmountWords.strong(AmountKind.Sort.MONEY, tokens.lower(i));
      if (tokens.is(i, "damages")) {
        return tokens.is(i - 1, "in") ? "compensation" : "loss";
      }
      if (named != null && (i == end || tokens.is(i - 1, "in", "of") || noun(context, i))) {
        return AmountTopics.aside(tokens, i) ? null : named;
      }
      boolean goesOn =
          tokens.isWord(i) && !tokens.is(i, "to", "for", "from", "by", "on", "when", "and", "as")
              || tokens.is(i, "-");
      if (!goesOn) {
        break;
      }
    }
    if (tokens.is(end, "in") && tokens.is(end + 1, "the") && tokens.is(end + 2, "red")) {
      return "gap";
    }
    if (AmountTopics.tabled(context, first, end)) {
      return "?price"; // "has put 1.6 billion on the table": what is offered, for whatever it is
    }
    if (provides(tokens, first)) {
      return "cost";
    }
    boolean back = tokens.is(first - 1, "back") || tokens.is(end, "back");
    if (back && context.find(Math.max(from, first - 3), first, RETURNING::contains) >= 0) {
      return "repaid";
    }
    // "put 30 million into pumps"
    boolean into = context.find(end, Math.min(to, end + 2), word -> word.equals("into")) >= 0;
    if (into && context.find(Math.max(from, first - 5), first, PUTTING::contains) >= 0) {
      return "invest";
    }
    // "got away with watches worth", "fled with"
    int with = context.findLast(Math.max(from, first - 7), first, word -> word.equals("with"));
    if (with >= 0 && context.find(Math.max(from, with - 3), with, FLIGHT::contains) >= 0) {
      return "loss";
    }
    int pay =
        context.findLast(
            Math.max(from, first - 4),
            first,
            word -> word.startsWith("pay") || word.equals("paid"));
    // "to pay the parents of an injured girl 90,000 euros"
    if (pay < 0 && context.find(Math.max(from, first - 14), first, w -> w.equals("pay")) >= 0) {
      AmountRole role = AmountRole.of(context, sentence, quantity);
      boolean object = role != null && role.part() == AmountRole.Part.OBJECT;
      pay = object && tokens.is(role.clause().verb(), "pay") ? role.clause().verb() : -1;
    }
    boolean order =
        context.find(Math.max(from, first - 10), first, w -> w.startsWith("order")) >= 0;
    // "must pay his former apprentice 85,000 euros, a court ruled"
    boolean court =
        pay >= 0
            && context.find(from, Math.min(to + 6, context.tokens().size()), COURTS::contains) >= 0;
    if (court
        && AmountTopics.nearest(context, AmountKind.Sort.MONEY, from, first, end, to)
            .equals("?price")) {
      return "compensation";
    }
    // "left 3 million to the library", "is to receive it from the estate of"
    boolean left =
        tokens.is(first - 1, "left", "leaves", "bequeathed", "willed")
            && context.find(end, Math.min(to, end + 6), w -> w.equals("to")) >= 0;
    int estate = context.find(end, to, w -> w.equals("estate") || w.equals("will"));
    boolean willed =
        estate >= 0 && (tokens.is(estate - 1, "from") || tokens.is(estate - 2, "from"));
    if (left || willed || context.find(from, first, BEQUESTS::contains) >= 0) {
      return "bequest";
    }
    if (pay >= 0 && order) {
      String named = AmountTopics.nearest(context, AmountKind.Sort.MONEY, from, first, end, to);
      return named.equals("?price") ? "fine" : named;
    }
    // "will pay $2 billion for the mine's owner": what is bought has a name
    int of = context.find(end, Math.min(to, end + 6), word -> word.equals("for"));
    if (pay >= 0 && of >= 0 && context.nameAt(of + 1) != null) {
      return "price";
    }
    // "will pay 84 million euros for the whole of the company"
    boolean bought =
        of >= 0
            && tokens.is(of + 1, "the", "its", "their", "all", "a", "his", "her")
            && context.find(of + 2, of + 6, AmountTopics.PROPERTY::contains) >= 0;
    if (pay >= 0 && bought) {
      return "price";
    }
    // "went for £82,000", "a bidder paid 28,000 pounds at the saleroom for a vase"
    boolean went =
        tokens.is(first - 1, "for") && tokens.is(first - 2, "went", "go", "goes", "going", "gone");
    boolean sale =
        pay >= 0
            && (context.find(from, to, BIDDING::contains) >= 0
                || context.find(end, Math.min(to, end + 5), IN_CASH::contains) >= 0
                    && context.names(from, to).size() > 0);
    if (went || sale) {
      return "price";
    }
    // "has joined Rovers from Porto for 23 million euros"
    if (tokens.is(first - 1, "for") && context.find(from, first, JOINING::contains) >= 0) {
      return "price";
    }
    // "gave $1.6 million for the sketchbook", "has joined from Porto for 23 million euros"
    boolean gave =
        context.find(Math.max(from, first - 3), first, AmountTopics.GIVING::contains) >= 0;
    return gave && tokens.is(end, "for") ? "price" : null;
  }

  /** "rings worth 4,000 euros had gone", "were taken": what a thief or a fire took. */
  static String gone(Context context, Sentence sentence, Quantity quantity, String topic) {
    AmountRole role = AmountRole.of(context, sentence, quantity);
    if (role == null || role.part() != AmountRole.Part.SUBJECT) {
      return topic;
    }
    int verb = role.clause().verb();
    boolean away = context.tokens().is(verb, "gone") || context.tokens().is(verb + 1, "missing");
    boolean taken = role.clause().passive() && TAKEN.contains(context.verb(verb));
    return away || taken ? "loss" : topic;
  }

  private static final Set<String> TAKEN =
      WordList.set(
          "take snatch grab remove lift pilfer ransack plunder burn ruin wreck swipe nick");

  /** "expects to write down the value of its mines by", "wrote off 1.9 billion". */
  private static boolean writtenOff(Context context, int from, int end) {
    int at = context.findLast(from, end, WRITING::contains);
    return at >= 0
        && context.tokens().is(at + 1, "down", "off")
        && context.find(at + 2, end, w -> w.equals("and") || w.equals(",")) < 0;
  }

  private static final Set<String> OWED =
      Set.of("debt", "debts", "loan", "loans", "arrears", "owed", "creditors", "mortgages");

  private static final Set<String> WRITING =
      Set.of("write", "writes", "wrote", "written", "writing");

  private static final String[] REALISING = {
    "realised",
    "realized",
    "realise",
    "realize",
    "achieved",
    "commanded",
    "made",
    "brought",
    "reached",
    "hit",
    "topped"
  };

  /** Sales of many things, of which a sum is all that they brought. */
  private static final Set<String> SALES =
      WordList.set(
          """
              sale auction session event appeal campaign concert fund evening day house collection
              raffle lottery company firm group film tour show""");

  /** "The canvas realised 3 million": what one thing went for where things were sold. */
  private static boolean realised(Context context, Sentence sentence, Quantity quantity) {
    AmountRole role = AmountRole.of(context, sentence, quantity);
    boolean sold =
        context.events().occurrences().stream().anyMatch(one -> one.type().equals("sale"));
    if (role == null || role.part() != AmountRole.Part.OBJECT || role.clause().passive() || !sold) {
      return false;
    }
    return !role.clause().subjects().isEmpty()
        && role.clause().subjects().stream()
            .noneMatch(
                subject ->
                    SALES.contains(context.noun(subject.head()))
                        || Lexicon.get().nounClass(context.noun(subject.head()))
                            == NounClass.PERSON);
  }

  private static final Set<String> COURTS = Set.of("court", "judge", "tribunal", "jury");

  private static final Set<String> BEQUESTS =
      Set.of("bequest", "bequeathed", "inherits", "inherited");

  private static final Set<String> IN_CASH = Set.of("cash", "stock", "shares");

  private static final Set<String> BIDDING =
      Set.of("bidder", "bidders", "collector", "auction", "buyer", "dealer", "hammer", "saleroom");

  private static final Set<String> RETURNING =
      Set.of("paid", "pay", "pays", "paying", "gave", "give", "given", "handed", "got", "get");

  private static final Set<String> JOINING =
      Set.of("joined", "joins", "signed", "signs", "moved", "transferred", "joining", "signing");

  private static final Set<String> PUTTING =
      Set.of("put", "puts", "putting", "sink", "sunk", "pour", "poured", "pump", "pumped");

  private static final Set<String> FLIGHT =
      Set.of("away", "off", "fled", "escaped", "flee", "made", "ran", "vanished", "absconded");

  private static boolean noun(Context context, int i) {
    return context.tokens().lower(i).length() > 2
        && !context.tokens().lower(i).endsWith("ed")
        && context.noun(i).length() > 2;
  }

  /** "is putting up $3 million", "set aside 40 million": what somebody is to spend. */
  private static boolean provides(Tokens tokens, int first) {
    return tokens.is(first - 1, "up")
            && tokens.is(first - 2, "put", "puts", "putting", "stump", "stumped", "stumping")
        || tokens.is(first - 1, "aside") && tokens.is(first - 2, "set", "sets", "setting");
  }

  /** "Insurance paid the museum 900,000 euros": what somebody gets for a loss. */
  private static boolean paidOut(Context context, int from, int first) {
    Tokens tokens = context.tokens();
    int insurer = context.findLast(from, first, INSURERS::contains);
    int verb = insurer < 0 ? -1 : tokens.is(insurer + 1, "had", "has", "have") ? 2 : 1;
    return verb > 0
        && tokens.is(insurer + verb, "paid", "pay", "pays")
        && !tokens.is(insurer + verb + 1, "by", "for");
  }

  private static final Set<String> INSURERS =
      Set.of("insurance", "insurer", "insurers", "underwriters");
}
