package dev.twosource.kinds.role;

import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ranks of soldiers, which stand before a name or in the aside behind it. */
final class MilitaryRanks {
  /** Others lead ships and teams: a captain is one of soldiers only where a unit is told. */
  private static final String CAPTAIN = "captain";

  private MilitaryRanks() {}

  /** "Colonel A", "Brigadier General A": what a soldier is called by before his name, or null. */
  static Posts.@Nullable Post before(Context context, Sentence sentence, Name name) {
    Tokens tokens = context.tokens();
    int last = name.firstToken() - 1;
    String rank = RANKS.get(tokens.lower(last));
    boolean civil =
        tokens.is(last - 1, "attorney", "secretary", "solicitor", "consul", "inspector", "surgeon");
    boolean raised =
        context.find(sentence.firstToken(), sentence.endToken(), PROMOTING::contains) >= 0;
    if (rank == null && tokens.is(last, CAPTAIN) && unit(context, name.endToken())) {
      rank = CAPTAIN; // "Captain A of the 4th Engineers"
    }
    if (rank == null
        || civil
        || raised
        || last < sentence.firstToken()
        || !tokens.isCapitalised(last)) {
      return null; // "Attorney General A" commands nobody
    }
    int first =
        RANKED.contains(tokens.lower(last - 1)) && last > sentence.firstToken() ? last - 1 : last;
    return post(tokens, rank, first, last);
  }

  /** Words of a sentence in which somebody gets another rank. */
  private static final Set<String> PROMOTING =
      Set.of("promoted", "promotion", "promote", "promotes", "demoted", "rank", "posthumously");

  /** Whether a word may be a rank: "Colonel". */
  static boolean known(Tokens tokens, int i) {
    return RANKS.containsKey(tokens.lower(i));
  }

  /** The last word of a rank, which tells it from others: a "lieutenant colonel" is a colonel. */
  private static final Map<String, String> RANKS =
      Map.ofEntries(
          Map.entry("lieutenant", "lieutenant"),
          Map.entry("lt", "lieutenant"),
          Map.entry("major", "major"),
          Map.entry("colonel", "colonel"),
          Map.entry("col", "colonel"),
          Map.entry("brigadier", "brigadier"),
          Map.entry("general", "general"),
          Map.entry("gen", "general"),
          Map.entry("admiral", "admiral"),
          Map.entry("sergeant", "sergeant"),
          Map.entry("corporal", "corporal"));

  private static final Set<String> RANKED =
      Set.of("lieutenant", "major", "brigadier", "rear", "vice", "staff", "sergeant", "colonel");

  /**
   * "A, a lieutenant colonel in the 4th Engineers,": the rank that an aside begins with at a token,
   * or null.
   */
  static Posts.@Nullable Post aside(Context context, int from) {
    Tokens tokens = context.tokens();
    if (!tokens.is(from, "a", "an")) {
      return null;
    }
    int first = from + 1;
    int last = first;
    while (last < first + 2 && RANKS.containsKey(tokens.lower(last + 1))) {
      last++;
    }
    boolean unit = unit(context, last + 1);
    String known = RANKS.get(tokens.lower(last));
    String rank = known == null && unit && tokens.is(last, CAPTAIN) ? CAPTAIN : known;
    boolean closed = !tokens.isWord(last + 1) && !tokens.is(last + 1, "-", "'s");
    return rank == null || !unit && !closed ? null : post(tokens, rank, first, last);
  }

  /** "Of the 4th Engineers", "in the presidential guard": whether a unit of soldiers is told. */
  static boolean unit(Context context, int of) {
    return context.tokens().is(of, "of", "in", "with", "from")
        && context.find(of, of + UNIT, UNITS::contains) >= 0;
  }

  /** How many words a unit's name has at the most. */
  private static final int UNIT = 6;

  private static final Set<String> UNITS =
      Set.of(
          "army",
          "regiment",
          "battalion",
          "brigade",
          "division",
          "corps",
          "company",
          "squadron",
          "engineers",
          "infantry",
          "cavalry",
          "artillery",
          "guard",
          "guards",
          "rifles",
          "marines",
          "paratroopers",
          "fusiliers",
          "hussars",
          "lancers");

  private static Posts.Post post(Tokens tokens, String rank, int first, int last) {
    String words =
        first < last ? tokens.lower(first) + " " + tokens.lower(last) : tokens.lower(last);
    Value.Office office = new Value.Office(rank + " (rank)", false, Set.of(), words);
    return new Posts.Post(office, Set.of(), false, first, last + 1);
  }
}
