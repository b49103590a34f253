package dev.twosource.kinds;

import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Interval;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.EventTypes;
import dev.twosource.reading.event.Occurrence;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How many: the killed, the injured, the arrested, people and things of any other sort. */
final class CountKind implements DetailKind {
  /** What can be counted. */
  enum Measure {
    KILLED("count.killed", "How many people died."),
    INJURED("count.injured", "How many people were hurt."),
    ARRESTED("count.arrested", "How many people were arrested or are held."),
    PEOPLE("count.people", "How many people did or underwent something."),
    OTHER("count.other", "How many things there are of any other sort.");

    private final String id;
    private final String summary;

    Measure(String id, String summary) {
      this.id = id;
      this.summary = summary;
    }
  }

  private static final Set<String> GENERIC =
      Set.of("person", "people", "life", "victim", "body", "dead", "casualty", "man", "soul", "individual", "death", "fatality",
          "");

  /** Groups that are a part of all those hit by an event, unless a text counts nobody else. */
  private static final Set<String> PARTS =
      Set.of("child", "woman", "boy", "girl", "baby", "officer", "policeman", "firefighter", "attacker", "gunman", "foreigner",
          "tourist", "bystander", "civilian", "soldier", "student", "pupil", "teenager", "rescuer", "volunteer", "driver");

  private final Measure measure;

  CountKind(Measure measure) {
    this.measure = measure;
  }

  @Override
  public String id() {
    return measure.id;
  }

  @Override
  public String summary() {
    return measure.summary;
  }

  @Override
  public boolean growing() {
    return true;
  }

  @Override
  public void find(Context context, Consumer<Claim> out) {
    for (Sentence sentence : context.sentences()) {
      for (Quantity quantity : context.quantities(sentence)) {
        if (quantity.kind() == Quantity.Kind.COUNT) {
          find(context, sentence, quantity, out);
        }
      }
      if (measure != Measure.OTHER && measure != Measure.PEOPLE) {
        none(context, sentence, out);
      }
    }
  }

  private void find(Context context, Sentence sentence, Quantity quantity, Consumer<Claim> out) {
    Found found = found(context, sentence, quantity);
    if (found == null || found.measure() != measure) {
      return;
    }
    Tokens tokens = context.tokens();
    int from = Math.min(quantity.firstToken(), found.first());
    int to = Math.max(Math.max(quantity.endToken(), quantity.head() + 1), found.end());
    String head = quantity.head() < 0 ? "" : context.noun(quantity.head());
    boolean people = measure != Measure.OTHER && measure != Measure.PEOPLE;
    boolean part = part(context, sentence, quantity, head);
    String folded = people && GENERIC.contains(head) ? "" : head;
    String owner = people && PARTS.contains(head) ? head : "";
    String window = window(context, quantity);
    Slot slot = context.slot(sentence, from, to, people ? "" : found.predicate(), folded, owner, window, part);
    Hedge hedge = quantity.hedge();
    Interval interval = quantity.interval();
    if (context.find(quantity.endToken(), Math.min(sentence.endToken(), quantity.endToken() + 6), word -> word.equals("far")) >= 0
        && hedge == Hedge.NONE) {
      hedge = Hedge.AT_LEAST;
      interval = Interval.atLeast(interval.low());
    }
    Value.Amount value =
        new Value.Amount(interval, quantity.stated(), Amounts.precision(context, quantity), "1", hedge);
    Predicate<String> harmful = people && measure != Measure.ARRESTED ? EventTypes::harmful : type -> true;
    Occurrence event = context.eventNear(sentence, quantity.firstToken(), harmful);
    // a death that is spoken of has happened, whatever is wanted or feared of others
    Modality modality = found.verb() >= 0 ? context.modality(found.verb()) : Modality.ACTUAL;
    out.accept(context.claim(id(), sentence, from, to, value, slot, event, modality));
  }

  /**
   * What a number counts.
   *
   * @param predicate what is said of the counted, for people and things
   * @param verb the token whose mood decides whether it happened, or -1
   */
  private record Found(Measure measure, String predicate, int first, int end, int verb) {}

  private static @Nullable Found found(Context context, Sentence sentence, Quantity quantity) {
    Tokens tokens = context.tokens();
    int end = Math.max(quantity.endToken(), quantity.head() + 1);
    // "14 dead", "12 injured", "three arrests", "11 deaths"
    for (int i = quantity.endToken(); i < Math.min(end + 1, sentence.endToken()); i++) {
      Measure here = CountWords.noun(tokens.lower(i));
      if (here != null) {
        if (tokens.is(i + 1, "or", "and") && CountWords.noun(tokens.lower(i + 2)) != null
            && CountWords.noun(tokens.lower(i + 2)) != here) {
          return null; // "21 killed or injured": a sum of two measures
        }
        return new Found(here, "", quantity.firstToken(), i + 1, -1);
      }
    }
    // "twelve people were killed", "two men have been arrested", "Twenty-one men died in it"
    int limit = Math.min(sentence.endToken(), end + 9);
    for (int i = end; i < limit; i++) {
      if (tokens.is(i, ";", ".", ":", "but", "said") || i > end + 1 && tokens.isNumber(i)) {
        break;
      }
      Measure here = CountWords.predicate(tokens, i);
      if (here != null) {
        boolean sum =
            tokens.is(i + 1, "or", "and") && CountWords.predicate(tokens, i + 2) != null
                && CountWords.predicate(tokens, i + 2) != here;
        boolean other = quantity.head() >= 0 && !person(context, quantity.head());
        return sum || other ? null : new Found(here, "", quantity.firstToken(), i + 1, i);
      }
      if (tokens.is(i, ",", "and", "while", "when", "after", "as") && !tokens.is(i + 1, "were", "was", "have", "including")) {
        break;
      }
    }
    // "killing at least one woman", "has killed 11 people", "injured 40", "claimed 14 lives"
    int before = quantity.firstToken() - 1;
    for (int i = before; i >= Math.max(sentence.firstToken(), before - 3); i--) {
      Measure here = CountWords.verbBefore(tokens, i);
      if (here != null) {
        boolean thing = quantity.head() >= 0 && !person(context, quantity.head()) && !unknown(context, quantity.head());
        return thing ? null : new Found(here, "", i, end, i);
      }
      if (tokens.is(i, ",", ".", "and", "of", "in")) {
        break;
      }
    }
    // "the death toll has risen to 26", "the number of dead climbed to 19", "brings to five the number of arrests"
    Found toll = toll(context, sentence, quantity, end);
    if (toll != null) {
      return toll;
    }
    if (quantity.head() < 0 || quantity.hedge() == Hedge.NONE && quantity.stated() == 1) {
      return null;
    }
    Measure rest = person(context, quantity.head()) ? Measure.PEOPLE : Measure.OTHER;
    String predicate = predicate(context, sentence, quantity, end);
    return new Found(rest, predicate, quantity.firstToken(), end, predicateToken(context, sentence, quantity, end));
  }

  private static @Nullable Found toll(Context context, Sentence sentence, Quantity quantity, int end) {
    Tokens tokens = context.tokens();
    if (!tokens.is(quantity.firstToken() - 1, "to", "at", "of", "was", "is", "reached", "passed", "topped", "stood", "as", "hit",
        "exceeded", ":") && !tokens.is(end, "the")) {
      return null;
    }
    for (int i = quantity.firstToken() - 1; i >= Math.max(sentence.firstToken(), quantity.firstToken() - 16); i--) {
      if (tokens.is(i, ";")) {
        return null;
      }
      Measure here = CountWords.toll(tokens, i);
      if (here != null) {
        return new Found(here, "", i, end, -1);
      }
    }
    for (int i = end; i < Math.min(sentence.endToken(), end + 8); i++) {
      if (tokens.is(i, "number", "total") && tokens.is(i + 1, "of")) {
        for (int k = i + 2; k < Math.min(sentence.endToken(), i + 5); k++) {
          Measure here = CountWords.noun(tokens.lower(k));
          if (here == null) {
            here = CountWords.predicate(tokens, k);
          }
          if (here != null) {
            return new Found(here, "", quantity.firstToken(), k + 1, -1);
          }
        }
      }
    }
    return null;
  }

  private static boolean person(Context context, int head) {
    if (head < 0) {
      return false;
    }
    String lemma = context.noun(head);
    return GENERIC.contains(lemma) || PARTS.contains(lemma) || Lexicon.get().nounClass(lemma) == NounClass.PERSON;
  }

  private static boolean unknown(Context context, int head) {
    return Lexicon.get().nounClass(context.noun(head)) == NounClass.NONE && context.tokens().isCapitalised(head);
  }

  /** The lemma of what is said of the counted: the verb after them, else the verb before them. */
  private static String predicate(Context context, Sentence sentence, Quantity quantity, int end) {
    int verb = predicateToken(context, sentence, quantity, end);
    return verb < 0 ? "" : Lemmas.fold(Lexicon.get(), context.tokens().lower(verb));
  }

  private static int predicateToken(Context context, Sentence sentence, Quantity quantity, int end) {
    Tokens tokens = context.tokens();
    for (int i = end; i < Math.min(sentence.endToken(), end + 7); i++) {
      if (tokens.is(i, ",", ";", ".")) {
        break;
      }
      if (Verbs.past(context, i) || Verbs.finite(tokens, i) && !Stopwords.contains(tokens.lower(i))) {
        return i;
      }
    }
    for (int i = quantity.firstToken() - 1; i >= Math.max(sentence.firstToken(), quantity.firstToken() - 6); i--) {
      if (tokens.is(i, ";", ".")) {
        break;
      }
      if (tokens.isWord(i) && !Stopwords.contains(tokens.lower(i)) && context.nameAt(i) == null) {
        return i;
      }
    }
    return -1;
  }

  private static boolean part(Context context, Sentence sentence, Quantity quantity, String head) {
    Tokens tokens = context.tokens();
    int end = Math.max(quantity.endToken(), quantity.head() + 1);
    int first = quantity.firstToken();
    if (tokens.is(quantity.endToken(), "of") && tokens.is(quantity.endToken() + 1, "them", "whom", "which", "the", "those", "his", "her", "its", "their", "these")) {
      return true;
    }
    if (tokens.is(end, "of") && tokens.is(end + 1, "them", "whom", "which")) {
      return true;
    }
    if (tokens.is(first - 1, "another", "other", "including", "further", "additional", "additionally")
        || tokens.is(quantity.endToken(), "more", "others", "other", "further", "additional", "others")) {
      return true;
    }
    for (int i = first - 1; i >= Math.max(sentence.firstToken(), first - 4); i--) {
      if (tokens.is(i, "including", "among", "among them", "especially") || tokens.sequence(i, "of", "whom")) {
        return true;
      }
      if (tokens.is(i, ".", ";")) {
        break;
      }
    }
    // "seriously hurt", "critically injured"
    return context.find(first, Math.min(sentence.endToken(), end + 5), word -> word.equals("seriously") || word.equals("critically")
            || word.equals("badly") || word.equals("severely") || word.equals("slightly") || word.equals("lightly"))
        >= 0;
  }

  /** The stretch that the number is for, folded to what tells it from others; null for a total. */
  static @Nullable String window(Context context, Quantity quantity) {
    if (quantity.per() == null) {
      return null;
    }
    String words = quantity.per().of(context.tokens().document()).toLowerCase(java.util.Locale.ROOT);
    if (words.startsWith("since") || words.startsWith("so far") || words.contains("this year")) {
      boolean year = words.contains("year") || words.contains("january");
      return year ? "since-year-start" : null;
    }
    return words;
  }

  /** "Nobody was hurt", "no arrests have been made": a count of none. */
  private void none(Context context, Sentence sentence, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      boolean nobody = tokens.is(i, "nobody") || tokens.sequence(i, "no", "one");
      boolean no = tokens.is(i, "no") && !tokens.is(i + 1, "one");
      if (!nobody && !no) {
        continue;
      }
      int start = nobody ? (tokens.is(i, "nobody") ? i + 1 : i + 2) : i + 1;
      for (int k = start; k < Math.min(sentence.endToken(), start + 5); k++) {
        Measure here = nobody ? CountWords.predicate(tokens, k) : CountWords.noun(tokens.lower(k));
        if (here == measure) {
          Slot slot = context.slot(sentence, i, k + 1, "", "", "", null, false);
          Occurrence event = context.eventNear(sentence, i, EventTypes::harmful);
          Value.Amount value = new Value.Amount(Interval.exactly(0), 0, 0, "1", Hedge.NONE);
          out.accept(context.claim(id(), sentence, i, k + 1, value, slot, event, Modality.ACTUAL));
          return;
        }
        if (here != null || tokens.is(k, ",", ".", "and")) {
          break;
        }
      }
    }
  }
}
