package dev.twosource.kinds;

import dev.twosource.kinds.Value.Presence.State;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads who was at a gathering from lists and exceptions: "guests including A", "all but A". */
final class PresenceLists {
  private final Context context;
  private final Tokens tokens;
  private final Cast cast;
  private final Persons persons;
  private final Sentence sentence;
  private final Occasions occasions;
  private final PresenceClauses.Found out;

  PresenceLists(Context context, Cast cast, Persons persons, PresenceClauses.Found out) {
    this.context = context;
    this.tokens = context.tokens();
    this.cast = cast;
    this.persons = persons;
    this.sentence = cast.sentence();
    this.occasions = new Occasions(context, sentence);
    this.out = out;
  }

  void read() {
    for (Persons.Mention each : cast.mentions()) {
      Persons.Mention mention = persons.holder(each);
      int p = mention.first() - 1;
      boolean spared =
          tokens.is(p, "bar", "except", "but", "save", "minus") && all(p)
              || tokens.is(p, "for") && tokens.is(p - 1, "except", "but") && all(p - 1)
              || (tokens.sequence(p - 1, "apart", "from")
                      || tokens.sequence(p - 1, "other", "than"))
                  && all(p - 1);
      if (spared || tokens.sequence(p - 2, "no", "sign", "of")) {
        tell(mention, p, State.ABSENT);
      } else if (tokens.is(p, "of") && tokens.is(p - 1, "absence")
          || tokens.is(mention.end(), "'s", "'") && tokens.is(mention.end() + 1, "absence")) {
        tell(mention, p, State.ABSENT);
      } else if (tokens.is(p, "of")
          && tokens.is(p - 1, "presence")
          && tokens.is(p - 2, "the")
          && tokens.is(p - 3, "in")) {
        for (Persons.Mention one : persons.list(sentence, cast.mentions(), mention.first())) {
          tell(one, p, State.PRESENT);
        }
      } else if (opens(p, mention)) {
        tell(mention, p, State.AWAY);
      } else if (tokens.is(p, "including", "included", "include", "includes") && guests(p)) {
        for (Persons.Mention one : persons.list(sentence, cast.mentions(), mention.first())) {
          tell(one, p, State.PRESENT);
        }
      } else if (missing(p)) {
        for (Persons.Mention one : persons.list(sentence, cast.mentions(), mention.first())) {
          tell(one, p, State.ABSENT);
        }
      } else if (tokens.is(p, "for", "of")
          && (tokens.is(p - 1, "in") && tokens.is(p - 2, "stood", "standing", "filled", "filling")
              || tokens.is(p - 1, "deputised", "deputising", "deputized", "deputizing")
              || tokens.sequence(p - 3, "took", "the", "place"))) {
        tell(mention, p, State.AWAY);
        int verb = tokens.is(p - 1, "in") ? p - 2 : p - 1;
        for (Persons.Mention one : persons.subject(sentence, cast.mentions(), verb)) {
          tell(one, verb, State.PRESENT);
        }
      }
    }
  }

  private void tell(Persons.Mention who, int at, State state) {
    Occasions.Occasion named = named(who);
    var event = named != null ? named.event() : occasions.near(at);
    if (named == null && event == null || context.modality(at) == Modality.POSSIBLE) {
      return;
    }
    out.presence(who, at, state, Modality.ACTUAL, event, named == null ? "" : named.beside());
  }

  /** "Without A, the side lost", "In place of A, who was ill, the mayor spoke". */
  private boolean opens(int p, Persons.Mention mention) {
    boolean without = tokens.is(p, "without") && p == sentence.firstToken();
    boolean place =
        tokens.is(p, "of") && tokens.is(p - 1, "place", "stead") && tokens.is(p - 2, "in");
    return (without || place)
        && mention.named()
        && !tokens.is(mention.end(), "'s", "'")
        && context.find(p, sentence.endToken(), COULD::contains) < 0;
  }

  private static final WordSet COULD =
      WordSet.of("would", "could", "will", "can", "may", "might", "cannot", "should");

  /** The gathering that the sentence names beside somebody. */
  private Occasions.@Nullable Occasion named(Persons.Mention who) {
    Occasions.Occasion found = null;
    for (Phrase phrase : cast.phrases()) {
      Occasions.Occasion here = occasions.in(phrase);
      if (here != null && (found == null || phrase.first() < who.first())) {
        found = here;
      }
    }
    return found;
  }

  /** Whether "all", "every" or "everyone" stands before an exception. */
  private boolean all(int at) {
    return context.findLast(
            Math.max(sentence.firstToken(), at - 8),
            at,
            w -> w.equals("all") || w.equals("every") || w.equals("everyone") || w.equals("each"))
        >= 0;
  }

  private boolean guests(int including) {
    for (Phrase phrase : cast.phrases()) {
      boolean near = phrase.end() <= including && including - phrase.end() <= 6;
      if (near && PresenceVerbs.GUESTS.contains(context.noun(phrase.head()))) {
        return cast.clauses().stream()
            .noneMatch(
                clause ->
                    clause.verb() >= phrase.end()
                        && clause.verb() < including
                        && !tokens.is(clause.verb(), "attending", "gathered", "invited"));
      }
    }
    return false;
  }

  /** "Absent were A and B", "Among those who stayed away was A", "the absentees included A". */
  private boolean missing(int p) {
    if (!tokens.is(p, "was", "were", "is", "are", "included", "include")) {
      return false;
    }
    int from = Math.max(sentence.firstToken(), p - 12);
    int word =
        context.findLast(
            from,
            p,
            w -> List.of("absentees", "absentee", "absent", "missing", "away").contains(w));
    if (word < 0 || context.find(word, p, w -> w.equals(",") || w.equals("who")) >= 0) {
      return false;
    }
    boolean opens = word - sentence.firstToken() <= 2;
    boolean those =
        tokens.is(word, "away")
            && context.findLast(from, word, w -> w.equals("those")) >= 0
            && tokens.is(word - 1, "stayed", "stay", "kept");
    return those || opens && !tokens.is(word, "away");
  }
}
