package dev.twosource.kinds.amount;

import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Demonyms;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.reading.Name;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.Voice;
import java.util.Set;
import java.util.TreeSet;

/** The content words of what an amount is told of, and what a distance is measured from. */
final class AmountThings {
  private static final int REACH = 14;

  private AmountThings() {}

  /** The slot with the words of the amount's clause for its focus. */
  static Slot of(Context context, Sentence sentence, Quantity quantity, Slot slot) {
    int first = quantity.firstToken();
    int end = Math.max(quantity.endToken(), first + 1);
    int from = Math.max(AmountClauses.from(context, sentence, first), first - REACH);
    int to = Math.min(AmountClauses.to(context, sentence, end), end + REACH);
    Set<String> words = new TreeSet<>(context.contentWords(from, to));
    Set<String> places =
        quantity.unit().equals("m")
            ? references(context, end, to)
            : quantity.unit().equals("%")
                ? whole(context, end, to)
                : objects(context, Math.max(from, first - 9), Math.min(to, end + 9));
    Set<String> coin = coin(context, sentence, first, end);
    places.removeAll(coin);
    Set<String> names =
        quantity.unit().equals("%") ? told(context, quantity, slot.names()) : slot.names();
    Set<String> meant = new TreeSet<>(names);
    meant.removeAll(coin);
    return new Slot(
        slot.measure(),
        slot.head(),
        slot.owner(),
        slot.window(),
        slot.part(),
        words,
        slot.context(),
        meant,
        places);
  }

  /** The names that are nothing but a part of a currency's: "500 million U.S. dollars". */
  private static Set<String> coin(Context context, Sentence sentence, int first, int end) {
    Set<String> coin = new TreeSet<>(context.nameKeys(first, end));
    if (!coin.isEmpty()) {
      coin.removeAll(context.nameKeys(sentence.firstToken(), first));
      coin.removeAll(context.nameKeys(end, sentence.endToken()));
    }
    return coin;
  }

  /** The names but for the places where somebody said so: "a congress in Lisbon was told". */
  private static Set<String> told(Context context, Quantity quantity, Set<String> names) {
    if (names.isEmpty()) {
      return names;
    }
    Set<String> meant = new TreeSet<>(names);
    makers(context, quantity, meant);
    return saidHere(context, quantity, meant);
  }

  /**
   * Takes away the countries of makers: "a pill from the Swiss company Arvelis" is sold anywhere.
   */
  private static void makers(Context context, Quantity quantity, Set<String> names) {
    Tokens tokens = context.tokens();
    Sentence sentence = tokens.sentences().get(tokens.sentenceOf(quantity.firstToken()));
    for (int i = sentence.firstToken(); i < sentence.endToken() - 2; i++) {
      Name named =
          tokens.isCapitalised(i) && context.nameAt(i + 1) == null ? context.nameAt(i + 2) : null;
      if (named != null && named.firstToken() == i + 2 && named.type() != Name.Type.PLACE) {
        String country = Demonyms.country(context, i);
        if (country != null) {
          names.remove(country);
        }
      }
    }
  }

  private static Set<String> saidHere(Context context, Quantity quantity, Set<String> names) {
    Voice voice = context.voice(quantity.span());
    if (voice == null) {
      return names;
    }
    Tokens tokens = context.tokens();
    Set<String> said =
        context.nameKeys(
            tokens.tokenAt(voice.span().start()), tokens.tokenAt(voice.span().end() - 1) + 1);
    Set<String> kept = new TreeSet<>(names);
    kept.removeIf(key -> Lexicon.get().isPlace(key) && !said.contains(key));
    return kept;
  }

  /** The keys of the names around a sum, but for those who speak. */
  private static Set<String> objects(Context context, int from, int to) {
    Tokens tokens = context.tokens();
    Set<String> found = new TreeSet<>();
    for (Name name : context.names(from, to)) {
      int first = name.firstToken();
      int end = name.endToken();
      boolean speaks =
          tokens.is(first - 1, "said", "says", "told", "to", "by")
                  && name.type() == Name.Type.PERSON
              || tokens.is(end, "said", "says", "told", "announced", "reported", "put", "puts");
      // "Norrsund of Sundsvall": where a firm is at home no sum is of
      Name whose = tokens.is(first - 1, "of") ? context.nameAt(first - 2) : null;
      boolean home =
          name.type() == Name.Type.PLACE && whose != null && whose.type() != Name.Type.PLACE;
      if (!speaks && !home) {
        found.add(context.entity(name).key());
      }
    }
    return found;
  }

  /** The words of what a share is a share of: "of the cooling towers checked". */
  private static Set<String> whole(Context context, int end, int to) {
    Tokens tokens = context.tokens();
    Set<String> found = new TreeSet<>();
    if (!tokens.is(end, "of")) {
      return found;
    }
    for (int i = end + 1; i < Math.min(to, end + 7); i++) {
      Name name = context.nameAt(i);
      if (name != null) {
        found.add(context.entity(name).key());
      } else if (!tokens.isWord(i) && !tokens.is(i, "-", "'s")
          || tokens.is(
              i, "in", "at", "on", "who", "that", "were", "was", "have", "had", "and", "by")) {
        break;
      } else {
        found.addAll(context.contentWords(i, i + 1));
      }
    }
    return found;
  }

  /**
   * The keys of names and the nouns that a distance is measured from: "south of the island", "from
   * where she had left her car".
   */
  private static Set<String> references(Context context, int end, int to) {
    Tokens tokens = context.tokens();
    Set<String> found = new TreeSet<>();
    int from = -1;
    for (int i = end; i < Math.min(to, end + 6) && from < 0; i++) {
      if (tokens.is(i, "from", "of", "off", "outside", "around")) {
        from = i + 1;
      }
    }
    if (from < 0) {
      return found;
    }
    for (int i = from; i < Math.min(to, from + 6); i++) {
      Name name = context.nameAt(i);
      if (name != null) {
        found.add(context.entity(name).key());
      } else if (tokens.is(i, "'s", "’s", "'") && !found.isEmpty()) {
        continue; // "off the island's coast": both are what it is measured from
      } else if (!tokens.isWord(i)) {
        break;
      } else if (found.isEmpty() || !tokens.is(i, "and", "in", "on", "at", "to", "by", "when")) {
        found.addAll(context.contentWords(i, i + 1));
      } else {
        break;
      }
    }
    return found;
  }
}
