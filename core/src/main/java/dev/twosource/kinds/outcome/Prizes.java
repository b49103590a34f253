package dev.twosource.kinds.outcome;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Backgrounds;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Clause;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which work, or whom, a jury gave a prize that has a name or is the main one: "the Silver Heron
 * went to “Salt Road”", "the jury gave the main prize to “Nine Plums”". The slot's measure is
 * "winner", its head "prize", its owner tells works from people, and its marks tell which prize it
 * is.
 */
final class Prizes {
  /** The head of all of them. */
  static final String HEAD = "prize";

  private static final String WORK = "work";

  private static final Set<String> AWARD = Set.of("award", "prize", "trophy");

  private static final WordSet MAIN =
      WordSet.of("main", "top", "grand", "highest", "principal", "first");

  private static final Set<String> METALS =
      Set.of("golden", "silver", "bronze", "crystal", "grand", "palme");

  private static final WordSet GIVE = WordSet.of("give", "award", "hand", "present", "go");

  private static final WordSet WIN =
      WordSet.of("win", "take", "carry", "receive", "scoop", "claim", "land", "collect", "pick");

  private static final WordSet STOPS =
      WordList.probed("for by in at on while but although because which who that");

  /** How many words may stand between a verb and what it tells. */
  private static final int REACH = 14;

  private final Context context;
  private final Tokens tokens;
  private @Nullable Map<String, Boolean> named;

  Prizes(Context context) {
    this.context = context;
    this.tokens = context.tokens();
  }

  /** Which prize some words stand for. */
  private record Prize(int first, int end, Set<String> marks) {}

  /** What won it. */
  private record Winner(int first, int end, String key, String display, boolean work) {}

  /** Tells of the prizes of a sentence. */
  void find(Sentence sentence, Consumer<Claim> out) {
    if (!context.says(AWARD) && !context.says(METALS)) {
      return; // no text tells of a prize without one of these words
    }
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      String verb = context.verb(i);
      boolean give = GIVE.contains(verb);
      if (!give && !WIN.contains(verb) || !tokens.isWord(i) || tokens.isCapitalised(i)) {
        continue;
      }
      Prize prize = null;
      Winner winner = null;
      if (give) {
        int to = context.find(i, Math.min(sentence.endToken(), i + REACH), "to"::equals);
        boolean active = !verb.equals("go") && !passive(sentence, i);
        prize =
            to < 0
                ? null
                : active ? prize(i + 1, to) : prize(Math.max(sentence.firstToken(), i - REACH), i);
        winner = prize == null ? null : behind(sentence, to + 1);
      } else if (!passive(sentence, i)) {
        prize = prize(i + 1, Math.min(sentence.endToken(), i + REACH / 2));
        winner = prize == null ? null : before(sentence, i);
      }
      if (prize != null && winner != null) {
        emit(sentence, i, prize, winner, out);
        return;
      }
    }
  }

  private boolean passive(Sentence sentence, int verb) {
    for (Clause clause : context.clauses(sentence).clauses()) {
      if (clause.verb() == verb) {
        return clause.passive();
      }
    }
    return tokens.is(verb - 1, "was", "were", "been", "be", "is");
  }

  /** The prize that is told of between two tokens, or null. */
  private @Nullable Prize prize(int from, int end) {
    for (int k = from; k < end; k++) {
      if (tokens.is(k, ";", ".") || k > from && tokens.is(k, "for") && !tokens.is(k - 1, "prize")) {
        return null;
      }
      if (AWARD.contains(tokens.lower(k)) && MAIN.contains(tokens.lower(k - 1))) {
        return new Prize(k - 1, k + 1, Set.of(mark("main")));
      }
      if (tokens.isCapitalised(k) && tokens.is(k - 1, "the", "its", "'s")) {
        int last = run(k, end);
        String name = name(k, last);
        Boolean main = named().get(name);
        if (main != null) {
          Set<String> marks = new TreeSet<>(Set.of(mark(name)));
          if (main) {
            marks.add(mark("main"));
          }
          return new Prize(k, last, marks);
        }
      }
    }
    return null;
  }

  private static String mark(String prize) {
    return Slot.PRIZE + prize;
  }

  /** The token behind a run of capitalised words. */
  private int run(int from, int end) {
    int k = from;
    while (k < end && tokens.isWord(k) && tokens.isCapitalised(k)) {
      k++;
    }
    return k;
  }

  private String name(int from, int end) {
    StringBuilder name = new StringBuilder();
    for (int k = from; k < end; k++) {
      name.append(name.isEmpty() ? "" : " ").append(tokens.lower(k));
    }
    return name.toString();
  }

  /** The prizes that the text calls by a name, and whether each is the main one. */
  private Map<String, Boolean> named() {
    Map<String, Boolean> known = named;
    if (known == null) {
      known = new HashMap<>();
      for (int i = 1; i < tokens.size(); i++) {
        if (!tokens.isCapitalised(i) || !tokens.is(i - 1, "the", "its", "'s")) {
          continue;
        }
        int end = run(i, Math.min(tokens.size(), i + 5));
        boolean metal = METALS.contains(tokens.lower(i)) && end - i >= 2;
        boolean called = AWARD.contains(tokens.lower(end - 1)) && end - i >= 2;
        // "the Silver Heron, the main prize of the festival", "the main prize, the Silver Heron,"
        int behind = tokens.is(end, ",") ? context.find(end, end + 5, AWARD::contains) : -1;
        boolean ahead = tokens.is(i - 2, ",") && AWARD.contains(tokens.lower(i - 3));
        int word = behind > 0 ? behind : ahead ? i - 3 : -1;
        if (metal || called || word > 0) {
          boolean main = word > 0 && MAIN.contains(tokens.lower(word - 1));
          known.merge(name(i, end), main, Boolean::logicalOr);
        }
      }
      named = known;
    }
    return known;
  }

  /** "to “Salt Road” by A", "to the Georgian comedy “Nine Plums”", "to Nora Tveit"; or null. */
  private @Nullable Winner behind(Sentence sentence, int from) {
    for (int k = from; k < Math.min(sentence.endToken(), from + 8); k++) {
      if (opening(k)) {
        return title(sentence, k);
      }
      Name name = context.nameAt(k);
      if (name != null && name.type() == Name.Type.PERSON && name.proper()) {
        return own(name) ? null : person(name);
      }
      if (STOPS.contains(tokens.lower(k)) || tokens.is(k, ",", ";")) {
        return null;
      }
    }
    return null;
  }

  /** "“The Well Digger” by A has won", "A's “Night Ferry” took", "A won"; or null. */
  private @Nullable Winner before(Sentence sentence, int verb) {
    int from = Math.max(sentence.firstToken(), verb - REACH);
    for (int k = verb - 1; k > from; k--) {
      if (closing(k)) {
        for (int open = k - 1; open >= sentence.firstToken(); open--) {
          if (opening(open)) {
            return title(sentence, open);
          }
        }
        return null;
      }
      if (tokens.is(k, ";", "after", "when", "while")) {
        return null;
      }
    }
    List<Name> names = context.names(from, verb);
    Name last = null;
    for (Name name : names) {
      last = name.type() == Name.Type.PERSON && name.proper() ? name : last;
    }
    boolean of =
        last == null
            || tokens.is(last.firstToken() - 1, "by", "of", "to", "with", "from", "for", "over");
    return of ? null : person(last);
  }

  /** "A's film", "A's third novel": the prize is for what is theirs. */
  private boolean own(Name name) {
    return tokens.is(name.endToken(), "'s", "\u2019s", "'", "\u2019");
  }

  private boolean opening(int k) {
    return tokens.is(k, "\u201c", "\u2018", "\u00ab")
        || tokens.is(k, "\"") && tokens.isWord(k + 1) && tokens.isCapitalised(k + 1);
  }

  private boolean closing(int k) {
    return tokens.is(k, "\u201d", "\u00bb") || tokens.is(k, "\"") && tokens.isWord(k - 1);
  }

  private @Nullable Winner title(Sentence sentence, int open) {
    int close = -1;
    for (int k = open + 2; k < Math.min(sentence.endToken(), open + 12) && close < 0; k++) {
      close = tokens.is(k, "\u201d", "\u2019", "\u00bb", "\"") ? k : -1;
    }
    if (close < 0) {
      return null;
    }
    int last = tokens.is(close - 1, ",", ".") ? close - 1 : close;
    String display =
        context.reading().document().text().substring(tokens.start(open + 1), tokens.end(last - 1));
    String key = display.toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an) ", "");
    return new Winner(open, close + 1, key, display, true);
  }

  private Winner person(Name name) {
    var entity = context.entity(name);
    return new Winner(name.firstToken(), name.endToken(), entity.key(), entity.canonical(), false);
  }

  private void emit(Sentence sentence, int verb, Prize prize, Winner winner, Consumer<Claim> out) {
    Modality modality = context.modality(verb);
    if (modality != Modality.ACTUAL || winner.key().isEmpty()) {
      return;
    }
    int first = Math.min(winner.first(), Math.min(prize.first(), verb));
    int end = Math.max(winner.end(), Math.max(prize.end(), verb + 1));
    String window = Backgrounds.earlier(context, sentence) ? "earlier" : null;
    Slot slot =
        context
            .slot(sentence, first, end, "winner", HEAD, winner.work() ? WORK : "", window, false)
            .marked(prize.marks());
    out.accept(
        context.claim(
            "event.outcome",
            sentence,
            first,
            end,
            new Value.Who(Set.of(winner.key()), winner.display()),
            slot,
            null,
            modality));
  }
}
