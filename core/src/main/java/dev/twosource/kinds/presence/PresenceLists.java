package dev.twosource.kinds.presence;

import dev.twosource.kinds.claim.Value.Presence.State;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Persons;
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
      } else if (owned(mention) != null) {
        tell(mention, mention.end() + 1, owned(mention));
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
    // "With A absent, it fell to his deputy"
    boolean off =
        tokens.is(p, "with")
            && p == sentence.firstToken()
            && tokens.is(mention.end(), "absent", "away", "ill", "abroad", "unavailable", "missing")
            && tokens.is(mention.end() + 1, ",", "with", "and", "in", "through", "because");
    return (without || place || off)
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

  /**
   * "A's decision to stay away from the summit", "B's refusal to attend", "C's withdrawal from the
   * debate": what somebody's deed tells, or null.
   */
  private @Nullable State owned(Persons.Mention mention) {
    int deed = mention.end() + 1;
    if (!mention.named() || !tokens.is(mention.end(), "'s", "'")) {
      return null;
    }
    if (tokens.is(deed, "last-minute", "late", "sudden", "surprise", "brief")) {
      deed++;
    }
    boolean from = tokens.is(deed + 1, "from", "of", "at");
    if (tokens.is(deed, "withdrawal", "boycott", "no-show", "non-attendance") && from) {
      return gathered(deed + 2) ? State.ABSENT : null;
    }
    if (tokens.is(deed, "presence", "attendance", "appearance", "arrival")) {
      return tokens.is(deed + 1, "at") && gathered(deed + 2) ? State.PRESENT : null;
    }
    int to = deed + 1;
    boolean refused = tokens.is(deed, "refusal", "failure", "inability", "unwillingness");
    boolean decided = tokens.is(deed, "decision", "choice");
    if (!refused && !decided) {
      return null;
    }
    boolean not = tokens.is(to, "not");
    int verb = tokens.is(to, "not") ? to + 2 : to + 1;
    if (!tokens.is(verb - 1, "to")) {
      return null;
    }
    boolean comes =
        tokens.is(verb, "attend", "come", "appear", "participate")
            || tokens.is(verb, "turn", "show") && tokens.is(verb + 1, "up")
            || tokens.is(verb, "take") && tokens.is(verb + 1, "part");
    boolean misses =
        PresenceVerbs.MISS.contains(tokens.lower(verb))
            || tokens.is(verb, "stay", "keep") && tokens.is(verb + 1, "away")
            || tokens.is(verb, "pull", "drop") && tokens.is(verb + 1, "out");
    boolean denied = refused ? comes : not ? comes : misses;
    return denied ? State.ABSENT : null;
  }

  /** Whether a phrase that begins at a token names a gathering. */
  private boolean gathered(int token) {
    for (Phrase phrase : cast.phrases()) {
      if (phrase.first() <= token && token < phrase.whole() && occasions.in(phrase) != null) {
        return true;
      }
    }
    return false;
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
