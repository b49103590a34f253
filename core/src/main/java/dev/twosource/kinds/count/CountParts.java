package dev.twosource.kinds.count;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.kinds.count.CountKind.Measure;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Hedge;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which numbers of a sentence count a part of what others count. */
final class CountParts {
  private static final Set<String> EXCEPT = Set.of("apart", "except", "excluding", "barring");

  private final CountScan scan;
  private final Context context;
  private final Tokens tokens;
  private final Sentence sentence;
  private final CountScan.@Nullable Earlier earlier;
  private final List<Counted> found;

  /**
   * The parts of one sentence.
   *
   * @param earlier what was counted last before the sentence, or null
   * @param found what the sentence has counted so far, as it grows
   */
  CountParts(CountScan scan, CountScan.@Nullable Earlier earlier, List<Counted> found) {
    this.scan = scan;
    this.context = scan.context();
    this.tokens = scan.tokens();
    this.sentence = scan.sentence();
    this.earlier = earlier;
    this.found = found;
  }

  /** "Killed 170 people in the province and thousands more in the countries around". */
  private boolean further(int end) {
    int limit = Math.min(sentence.endToken() - 1, end + FURTHER);
    for (int i = end; i < limit; i++) {
      if (tokens.is(i, "and") || tokens.is(i, ",")) {
        int k = i + 1;
        while (k < limit && (tokens.isNumber(k) || NUMERAL.contains(tokens.lower(k)))) {
          k++;
        }
        boolean more = k > i + 1 && tokens.is(k, "more", "others");
        // "and three others, a guard and two clerks, were hurt" is of something else
        if (more && (tokens.is(k + 1, ".") || WHERE.contains(tokens.lower(k + 1)))) {
          return true;
        }
      }
    }
    return false;
  }

  /** How far behind a number the rest of its whole may be told. */
  private static final int FURTHER = 14;

  private static final Set<String> NUMERAL =
      WordList.set(
          """
              one two three four five six seven eight nine ten eleven twelve twenty thirty forty
              fifty tens of scores dozens hundreds thousands hundred thousand several many about
              some at least another around""");

  private static final Set<String> WHERE =
      WordList.set("in at on elsewhere around across along outside near beyond throughout");

  /** "Two shells landed near the bridge, one hit a bakery and a fourth set a barn on fire". */
  private boolean shared(int end) {
    boolean first = false;
    for (int i = end; i < sentence.endToken() - 1; i++) {
      first |= STRIKING.contains(context.verb(i));
      int one = tokens.is(i, "a", "the") ? i + 1 : i;
      boolean each = EACH.contains(tokens.lower(one)) && tokens.is(i - 1, ",", "and", "while", ";");
      if (first && each && STRIKING.contains(context.verb(one + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "Two of the bombs fell on the camp". */
  private boolean struck(int of, int end) {
    return tokens.is(of + 1, "the", "these", "those")
        && !tokens.isNumber(of + 2)
        && STRIKING.contains(context.verb(Math.max(end, of + 3)));
  }

  /** What falls, and what it does where it comes down. */
  private static final Set<String> STRIKING =
      WordList.set("fall land hit strike crash explode slam come set destroy damage");

  private static final Set<String> EACH =
      WordList.set("one two three four another others other second third fourth fifth sixth");

  /** How far behind "of those who" the verb of these stands at most. */
  private static final int RELATIVE = 5;

  /** Whether the words say that a number is a part of a larger one. */
  boolean is(Quantity quantity, CountScan.Hit hit, int first, int end) {
    boolean said = CountFamilies.known(hit.predicate());
    if (said && CountScan.delivered(hit.predicate()) && marked(hit, first, end)) {
      return true;
    }
    boolean toll = hit.measure().toll();
    int of =
        tokens.is(quantity.endToken(), "of")
            ? quantity.endToken()
            : tokens.is(end, "of") ? end : -1;
    // "1,000 in a school, 500 in a stadium": a whole is shared out
    for (int i = end; i < Math.min(sentence.endToken() - 2, end + 9) && !toll; i++) {
      if (tokens.is(i, ",", "and") && tokens.isNumber(i + 1) && tokens.is(i + 2, "in", "at")) {
        return true;
      }
    }
    if (further(end) || !toll && (shared(end) || of > 0 && struck(of, end))) {
      return true;
    }
    if (of > 0 && hit.end() == of + 2 && hit.head() != null) {
      return false; // "54 of them in all"
    }
    if (of > 0 && tokens.is(of + 1, "them", "whom", "which", "those", "these")) {
      boolean those = tokens.is(of + 1, "those") && tokens.is(of + 2, "who", "killed", "injured");
      // "the crash left 22 of them hurt": what became of those who were on the bus
      boolean left = tokens.is(of + 1, "them") && tokens.is(first - 1, "left", "leaving", "leaves");
      boolean named =
          !left && (hit.measure() != Measure.KILLED || !tokens.is(of + 1, "them", "whom"));
      if (toll && (those || named && CountWords.noun(tokens.lower(of + 2)) != null)) {
        return true; // "six of those hurt", "three of those who died"
      }
      // "forty-one of those who had been on the shift came up": the verb is that of all
      boolean all = tokens.is(of + 1, "those") && tokens.is(of + 2, "who", "that");
      if (all && hit.verb() <= of + RELATIVE) {
        return true;
      }
      // "the marchers say 200 of them were injured": nobody else has been counted; "hundreds jumped
      // into the sea, and five of them died": those who jumped are no toll
      return !said && !(toll && newly());
    }
    // "four of the seven men who slipped out": what all of them did
    int who =
        of < 0 ? -1 : context.find(of + 3, Math.min(of + 7, sentence.endToken()), "who"::equals);
    if (who > 0 && tokens.is(of + 1, "the") && hit.verb() > who && hit.verb() <= who + 2 && !toll) {
      return true;
    }
    // "Two firemen also died", after others who did
    boolean also = toll && hit.verb() > end && context.find(end, hit.verb(), "also"::equals) >= 0;
    if (also && told(hit.measure())) {
      return true;
    }
    int except =
        context.findLast(Math.max(sentence.firstToken(), first - 9), first, EXCEPT::contains);
    if (except >= 0 && (toll || said)) {
      return true; // "apart from the cook, the whole crew of nine"
    }
    // "Two have spine injuries", "Most have cuts. A few have broken arms": from a larger number
    if (toll
        && quantity.head() < 0
        && first == sentence.firstToken()
        && found.isEmpty()
        && earlier != null
        && earlier.sentence().index() >= sentence.index() - 2
        && earlier.sentence().block() == sentence.block()
        && quantity.interval().before(earlier.counted().interval())) {
      return true;
    }
    if (of > 0 && tokens.is(of + 1, "the", "his", "her", "its", "their")) {
      // "five of the 17 people arrested", "seventeen of the hurt": the whole is itself the measure
      boolean again = hit.verb() >= 0 && tokens.is(hit.verb(), "recaptured", "rearrested");
      if (again) {
        return false; // "31 of the 76 were recaptured": all those who were
      }
      return toll
          ? tokens.isNumber(of + 2)
              || CountWords.noun(tokens.lower(of + 2)) != null
              || tokens.is(of + 2, "victims")
          : !said && hit.predicate().isEmpty();
    }
    // "an Australian and one Briton have died": the number is of some of those who have
    if (toll
        && hit.verb() > end
        && tokens.is(first - 1, "and")
        && scan.person(first - 2)
        && !told(first - 2)) {
      return true;
    }
    if (tokens.is(first - 1, "another", "other")) {
      // "killing two and injuring another nine", "Another nine were hurt" after those who died
      // and so after "52 people were on board", which is no toll
      boolean after =
          toll
              && earlier != null
              && earlier.toll() != null
              && earlier.toll().toll()
              && earlier.toll().measure() != hit.measure();
      return counted(hit.measure()) || found.isEmpty() && !after;
    }
    if (tokens.is(quantity.endToken(), "others", "other")) {
      // "Eight died, and fifteen others fell ill": the dead had been ill as well
      if (hit.predicate().equals(CountFamilies.CASES)) {
        return true;
      }
      // "four other suspects have been held": with the one who was caught
      if (hit.measure() == Measure.ARRESTED && tokens.is(quantity.endToken(), "other")) {
        return true;
      }
      // "Kenya and 14 other countries": those who came are more than that
      return !toll && tokens.is(quantity.endToken(), "other") || counted(hit.measure());
    }
    // "three were among seven people arrested": the three are a part
    int among =
        context.find(end, Math.min(sentence.endToken(), end + 3), word -> word.equals("among"));
    if (toll && among >= 0 && hit.verb() > among && !tokens.is(among + 1, "them", "whom")) {
      return true;
    }
    if (tokens.is(first - 1, "including", "further", "additional", "additionally")
        || tokens.is(quantity.endToken(), "further", "additional")) {
      return true;
    }
    if (tokens.is(quantity.endToken(), "more")) {
      // "Eleven died. Seven more were hurt": of those who were hurt they are the first
      boolean others =
          toll
              && earlier != null
              && earlier.toll() != null
              && earlier.toll().measure() != hit.measure();
      return !others || counted(hit.measure());
    }
    for (int i = first - 1; i >= Math.max(sentence.firstToken(), first - 4); i--) {
      // "guests were among the 19 dead": who is among them is a part, the number is the whole
      boolean whole =
          tokens.is(i, "among") && tokens.is(i - 1, "was", "were", "is", "are") && (said || toll);
      if (tokens.is(i, "including", "especially", "among") && !whole) {
        return true;
      }
      if (tokens.is(i, ".", ";")) {
        break;
      }
    }
    if (hit.measure() == Measure.KILLED && tokens.is(quantity.head(), "bodies") && others()) {
      return true;
    }
    // "two militants were among the dead"
    return toll && tokens.is(hit.verb() - 2, "among") && tokens.is(hit.verb() - 1, "the");
  }

  /** "The hospital received 17 bodies. Others were buried at once": there are more of them. */
  private boolean others() {
    int next = sentence.index() + 1;
    if (next >= context.sentences().size()) {
      return false;
    }
    Sentence after = context.sentences().get(next);
    return after.block() == sentence.block() && tokens.is(after.firstToken(), "others");
  }

  /** Whether whatever the sentence has counted, or what was counted before it, is no toll. */
  private boolean newly() {
    return found.stream().noneMatch(Counted::toll)
        && (earlier == null || !earlier.counted().toll());
  }

  /**
   * "Two men who had clung to a box were pulled out": those of whom something is told by which they
   * are known are some of those who were.
   */
  private boolean marked(CountScan.Hit hit, int first, int end) {
    boolean known =
        tokens.is(first - 1, "the", "all", "of") || first > 0 && tokens.is(first, "all", "both");
    if (known || !tokens.is(end, "who") || hit.verb() <= end + 2) {
      return false;
    }
    for (int i = end + 1; i < hit.verb(); i++) {
      if (CountFamilies.after(tokens, i, "", true) != null) {
        return false; // "32 men who were trapped were brought up"
      }
    }
    return true;
  }

  /**
   * "The blast killed six workers and nine were hurt": whether the people before "and" have a verb
   * of their own.
   */
  private boolean told(int person) {
    for (int i = person - 1; i >= Math.max(sentence.firstToken(), person - 8); i--) {
      if (tokens.is(i, ",", ";", ":")) {
        return false;
      }
      if (Verbs.past(context, i) || Verbs.finite(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last toll before the sentence is of this measure. */
  private boolean told(Measure measure) {
    return earlier != null && earlier.toll() != null && earlier.toll().measure() == measure;
  }

  /** Whether the sentence has counted by this measure before. */
  private boolean counted(Measure measure) {
    for (int k = found.size() - 1; k >= Math.max(0, found.size() - 5); k--) {
      if (found.get(k).measure() == measure) {
        return true;
      }
    }
    return false;
  }

  /** "The bodies of the two electricians": those who were still missing, and not all the dead. */
  private boolean found(Counted one) {
    return one.toll()
        && !one.part()
        && tokens.is(one.at() - 1, "the")
        && tokens.is(one.at() - 2, "of")
        && tokens.is(one.at() - 3, "bodies", "remains");
  }

  /** Two numbers of one measure in one sentence share out a whole between them. */
  List<Counted> shares() {
    found.replaceAll(one -> found(one) ? one.asPart() : one);
    if (found.size() < 2) {
      return found;
    }
    List<Counted> shared = new ArrayList<>(found.size());
    for (Counted one : found) {
      boolean part = false;
      int limit = Math.min(found.size(), 40);
      for (int k = 0; k < limit && !one.part(); k++) {
        Counted other = found.get(k);
        boolean vague = other.hedge() == Hedge.VAGUE; // "several bodies were taken away"
        boolean like =
            one.toll()
                || !CountFamilies.known(one.predicate())
                    && other.head().equals(one.head())
                    && other.predicate().equals(one.predicate());
        part |=
            like
                && !vague
                && other.measure() == one.measure()
                && !other.part()
                && !within(other, one)
                && CountFigures.given(tokens, one) == CountFigures.given(tokens, other)
                && !other.interval().meets(one.interval());
      }
      // "four bodies were found, taking the number of dead to 11": the sum is no part
      boolean sum =
          one.toll() && one.first() < one.at() && CountWords.toll(tokens, one.first()) != null;
      shared.add(part && !sum && !whole(one) ? one.asPart() : one);
    }
    return shared;
  }

  /** "46 were injured, and eight are still in hospital": how the fewer of the many are. */
  private static boolean within(Counted few, Counted all) {
    boolean state = few.predicate().equals("#hospital") || few.owner().equals("serious");
    return state && CountOwners.all(all.owner()) && few.interval().before(all.interval());
  }

  /** "164 people, of whom 41 are in hospital": the first is what the second is a part of. */
  private boolean whole(Counted one) {
    for (int i = one.at() + 1; i < Math.min(sentence.endToken() - 3, one.at() + 5); i++) {
      if (tokens.is(i, ",")) {
        return tokens.is(i + 1, "of") && tokens.is(i + 2, "whom", "which", "them")
            || tokens.is(i + 1, "including") && tokens.isNumber(i + 2);
      }
    }
    return false;
  }
}
