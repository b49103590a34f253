package dev.twosource.kinds.outcome;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Marks;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Backgrounds;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Entity;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.event.Occurrence;
import dev.twosource.reading.quantity.NumberWords;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Who won an election, a prize or a title. The slot's measure is "winner", its head tells votes
 * from other contests.
 */
public final class OutcomeWinners {
  private static final WordSet WIN =
      WordSet.of(
          "win", "take", "clinch", "claim", "land", "capture", "secure", "retain", "lift", "hold");

  /** The words beside those of victory that tell who won. */
  private static final WordSet TELLING =
      WordList.probed(
          """
              won declared returned sworn elected re-elected reelected elect beat defeated ousted unseated""");

  private static final WordSet SEAT =
      WordList.probed(
          """
              election by-election seat runoff ballot presidency primary poll mayoralty constituency
              contest referendum""");

  private static final WordSet PRIZE =
      WordList.probed(
          """
              title trophy medal award prize crown gold marathon race championship tournament
              contract tender auction final cup derby stage heat regatta pageant nomination leadership""");

  private OutcomeWinners() {}

  /** Whether a document tells of a game or a race. */
  public static boolean sporting(Context context) {
    Occurrence main = context.events().mainOccurrence();
    return main != null && (main.type().equals("match") || main.type().equals("race"));
  }

  static void find(Context context, Sentence sentence, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      String verb = context.verb(i);
      if (awarded(context, sentence, i, out)) {
        continue;
      }
      if (!WIN.contains(verb) && !TELLING.contains(tokens.lower(i))) {
        continue;
      }
      Name winner = null;
      boolean by = tokens.is(i, "won") && tokens.is(i + 1, "by");
      String head = null;
      int end = i + 1;
      if (by) {
        int contest =
            context.findLast(
                Math.max(sentence.firstToken(), i - 12),
                i,
                w -> SEAT.contains(w) || PRIZE.contains(w));
        winner = contest < 0 ? null : behind(context, i + 2);
        head =
            contest < 0
                ? ""
                : SEAT.contains(tokens.lower(contest)) ? "seat" : tokens.lower(contest);
        end = winner == null ? end : winner.endToken();
      } else if (tokens.is(i, "declared", "returned", "sworn")
          && context.find(
                  i,
                  Math.min(sentence.endToken(), i + 7),
                  w ->
                      w.equals("member")
                          || w.equals("winner")
                          || w.equals("mp")
                          || w.equals("elected"))
              >= 0) {
        head = "seat";
        Name object = behind(context, i + 1);
        winner = object != null ? object : before(context, sentence, i);
      } else if (WIN.contains(verb)) {
        int contest = contest(context, sentence, i + 1);
        if (contest > 0) {
          head = SEAT.contains(context.noun(contest)) ? "seat" : context.noun(contest);
          boolean light = !verb.equals("win") && !verb.equals("clinch") && !verb.equals("retain");
          boolean held =
              tokens.is(contest, "seat", "presidency", "mayoralty", "constituency")
                  || tokens.is(i + 1, "victory");
          if (light && !held && !tokens.is(contest, "title", "gold", "trophy")) {
            continue;
          }
          winner = before(context, sentence, i);
          end = contest + 1;
        }
      } else if (tokens.is(i, "elected", "re-elected", "elect")
              && !tokens.is(i - 1, "an", "newly", "the", "was", "to") | tokens.is(i - 2, "was", "-")
          || tokens.is(i, "elected", "re-elected", "reelected")
              && tokens.is(i - 1, "was", "been", "were")) {
        head = "seat";
        // "the union elected A to its council": who is chosen stands behind
        Name chosen = tokens.is(i - 1, "was", "were", "been", "is") ? null : behind(context, i + 1);
        boolean person = chosen != null && chosen.type() == Name.Type.PERSON;
        winner = person ? chosen : before(context, sentence, i);
        end = person ? chosen.endToken() : end;
      } else if (tokens.is(i, "beat", "defeated", "ousted", "unseated") && voting(context)) {
        head = "seat";
        winner = before(context, sentence, i);
        Name loser = context.nameAt(tokens.is(i + 1, "the") ? i + 2 : i + 1);
        boolean passive = tokens.is(i - 1, "was", "were", "been", "be");
        winner = loser == null || passive ? null : winner;
        end = loser == null ? end : loser.endToken();
      }
      if (winner != null) {
        String best =
            PRIZE.contains(head) ? best(context, sentence.firstToken(), sentence.endToken()) : null;
        emit(context, sentence, i, end, best != null ? best : head, winner, out);
      }
    }
  }

  /**
   * "The award for best director went to A", "B was chosen as best director": who won it is told
   * behind the verb or before it. Whether a token is such a verb.
   */
  private static boolean awarded(Context context, Sentence sentence, int i, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    if (tokens.is(i, "went") && tokens.is(i + 1, "to")) {
      int from = Math.max(sentence.firstToken(), i - 12);
      String best = best(context, from, i);
      int prize = context.findLast(from, i, AWARD::contains);
      Name winner = best == null && prize < 0 ? null : behind(context, i + 2);
      if (winner == null || prize >= 0 && tokens.is(prize - 1, "money", "cash")) {
        return false;
      }
      String head = best != null ? best : tokens.lower(prize);
      emit(context, sentence, i, winner.endToken(), head, winner, out);
      return true;
    }
    boolean named =
        tokens.is(i, "named", "chosen", "picked", "judged", "voted", "crowned", "declared")
            && tokens.is(i - 1, "was", "were", "been");
    int at = tokens.is(i + 1, "as") ? i + 2 : i + 1;
    at = tokens.is(at, "the") ? at + 1 : at;
    String best = named && tokens.is(at, "best") ? best(context, at, at + 2) : null;
    Name winner = best == null ? null : before(context, sentence, i);
    if (winner == null) {
      return false;
    }
    emit(context, sentence, i, at + 2, best, winner, out);
    return true;
  }

  /** What somebody or something was best at, "best director", or null where nothing tells. */
  private static @Nullable String best(Context context, int from, int end) {
    Tokens tokens = context.tokens();
    for (int i = from; i + 1 < end; i++) {
      if (tokens.is(i, "best") && CATEGORY.contains(context.noun(i + 1))) {
        return "best " + context.noun(i + 1);
      }
    }
    return null;
  }

  private static final WordSet AWARD = WordSet.of("award", "prize", "trophy", "title", "crown");

  /** What prizes for the best are given for. */
  private static final WordSet CATEGORY =
      WordList.probed(
          """
              film director actor actress screenplay picture documentary novel book album song singer
              player goalkeeper striker newcomer restaurant chef beer wine cheese photograph
              photographer garden float dancer performance performer""");

  /** The person or side that is named within three words from a token. */
  private static @Nullable Name behind(Context context, int from) {
    for (int k = from; k < from + 3; k++) {
      Name name = context.nameAt(k);
      if (name != null
          && (name.type() == Name.Type.PERSON || name.type() == Name.Type.ORGANISATION)) {
        return name;
      }
    }
    return null;
  }

  private static boolean voting(Context context) {
    Occurrence main = context.events().mainOccurrence();
    return main != null && main.type().equals("vote");
  }

  private static int contest(Context context, Sentence sentence, int from) {
    Tokens tokens = context.tokens();
    for (int k = from; k < Math.min(sentence.endToken(), from + 7); k++) {
      if (OutcomePhrases.ends(tokens, k)
          || tokens.is(k, "in", "for", "at", "by", "to", "after", "from", "over")
              && !tokens.is(k + 1, "-")
              && !tokens.is(k - 1, "victory")) {
        return -1;
      }
      String noun = context.noun(k);
      boolean by = tokens.is(k, "by") && tokens.is(k + 1, "-");
      if ((SEAT.contains(noun) || PRIZE.contains(noun)) && !by) {
        return counted(context, from, k) ? -1 : k;
      }
    }
    return -1;
  }

  /**
   * Whether a contest is one of several: "has won four regattas this year", "won three of the five
   * stages". How often somebody won tells of no contest who won it.
   */
  private static boolean counted(Context context, int from, int contest) {
    Tokens tokens = context.tokens();
    int noun =
        PRIZE.contains(context.noun(contest + 1)) ? contest + 1 : contest; // "two gold medals"
    boolean several = !context.noun(noun).equals(tokens.lower(noun));
    return several
        && context.find(
                from,
                contest,
                w -> SEVERAL.contains(w) || NumberWords.isCardinal(w) || Ranks.digits(w))
            >= 0;
  }

  private static final WordSet SEVERAL =
      WordList.probed(
          """
              several many all both few dozens most numerous other various more multiple consecutive
              successive""");

  /** The person, body or side that a verb is said of. */
  private static @Nullable Name before(Context context, Sentence sentence, int verb) {
    Tokens tokens = context.tokens();
    Name found = null;
    if (tokens.is(verb - 1, "to") && several(context, sentence, verb)) {
      return null; // "Hill stopped Baker to retain his title": the nearest name is the loser's
    }
    for (int k = verb - 1; k >= Math.max(sentence.firstToken(), verb - 14); k--) {
      if (tokens.is(k, ";", "but", "while", "and", "that", "if")) {
        break;
      }
      Name name = context.nameAt(k);
      if (name != null
          && (name.type() == Name.Type.PERSON || name.type() == Name.Type.ORGANISATION)
          && !tokens.is(
              name.firstToken() - 1, "of", "by", "for", "in", "at", "from", "with", "to")) {
        found = name;
        break;
      }
    }
    return found;
  }

  /** Whether a sentence names several people or sides before a token. */
  private static boolean several(Context context, Sentence sentence, int end) {
    String first = null;
    for (Name name : context.names(sentence.firstToken(), end)) {
      boolean side = name.type() == Name.Type.PERSON || name.type() == Name.Type.ORGANISATION;
      String key = side ? context.entity(name).key() : first;
      if (first != null && !first.equals(key)) {
        return true;
      }
      first = key;
    }
    return false;
  }

  private static void emit(
      Context context,
      Sentence sentence,
      int verb,
      int end,
      String head,
      Name winner,
      Consumer<Claim> out) {
    Modality modality = context.modality(verb);
    Entity entity = context.entity(winner);
    if (modality == Modality.POSSIBLE || modality == Modality.NEGATED || entity.key().isEmpty()) {
      return;
    }
    String window = Backgrounds.earlier(context, sentence) ? "earlier" : null;
    int first = Math.min(winner.firstToken(), verb);
    Slot slot =
        context
            .slot(sentence, first, end, "winner", head, "", window, false)
            .about(
                OutcomeMatter.words(
                    context, sentence, verb, OutcomeMatter.end(context, sentence, end, 10)));
    String field = head.equals("seat") ? "" : field(context, sentence);
    slot = field.isEmpty() ? slot : slot.marked(Marks.FIELD + field);
    int rank = rank(context, first, end);
    slot = rank == 0 ? slot : slot.marked(Marks.RANK + rank);
    Occurrence event =
        head.equals("seat") ? OutcomeKind.event(context, sentence, verb, "decision") : null;
    out.accept(
        context.claim(
            "event.outcome",
            sentence,
            first,
            end,
            new Value.Who(Set.of(entity.key()), entity.canonical()),
            slot,
            event,
            modality));
  }

  /** Which one of a row of contests the words of a claim tell: "the third stage"; or 0. */
  private static int rank(Context context, int first, int end) {
    for (int i = first; i < end; i++) {
      int rank = Ranks.of(context, i);
      if (rank > 0) {
        return rank;
      }
    }
    return 0;
  }

  /**
   * Among whom somebody won: "the women's race", and among the men where another sentence tells who
   * was first among the women. Empty where nothing says so, or both are told elsewhere.
   */
  private static String field(Context context, Sentence sentence) {
    String here = field(context.tokens(), sentence);
    if (!here.isEmpty()) {
      return here;
    }
    boolean women = false;
    boolean men = false;
    for (Sentence other : context.sentences()) {
      String field = other == sentence ? "" : field(context.tokens(), other);
      women |= field.equals(WOMEN);
      men |= field.equals(MEN);
    }
    return women == men ? "" : women ? MEN : WOMEN;
  }

  private static final String WOMEN = "women";

  private static final String MEN = "men";

  private static String field(Tokens tokens, Sentence sentence) {
    String found = "";
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      boolean women = tokens.is(i, "women", "ladies", "girls");
      boolean men = tokens.is(i, "men", "boys");
      boolean field =
          tokens.is(i + 1, "'s", "’s", "'", "’")
              || tokens.is(i - 1, "the") && tokens.is(i - 2, "among", "of", "for");
      if ((women || men) && field) {
        if (!found.isEmpty()) {
          return "";
        }
        found = women ? WOMEN : MEN;
      }
    }
    return found;
  }
}
