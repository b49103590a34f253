package dev.twosource.kinds.duration;

import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is over by what is told of those who did it, or of what it had stopped: "the robbers were
 * gone within 90 seconds", "trains ran again after three hours", "the fire was under control".
 */
final class Closings extends LastingNouns {
  private static final Set<String> THIEVES =
      WordList.set(
          """
              robber robbers robbed robbery thief thieves theft burglar burglars burglary raider
              raiders heist stole stolen gang""");

  private static final Set<String> GONE = Set.of("gone", "away", "off");

  private static final Set<String> RUNNING =
      WordList.set("run move flow roll drive sail fly go circulate");

  private static final Set<String> TRAFFIC =
      WordList.set("traffic service flight train tram bus ferry car lorry ship");

  private static final Set<String> SHUT =
      WordList.set("closed shut closure blocked impassable sealed barred");

  private static final Set<String> FREE = WordList.set("open clear passable free usable navigable");

  private static final Set<String> CALM = Set.of("bring", "get", "be", "have");

  Closings(Context context, Sentence sentence, int first, int end) {
    super(context, sentence, first, end);
  }

  /** What is over within or after a length by what a clause tells, or null. */
  @Nullable Activity over(Clause clause, boolean after) {
    if (context.modality(clause.verb()) != Modality.ACTUAL || clause.negated()) {
      return null;
    }
    if (!after) {
      return crossed(clause) ? told("~crossing", clause) : fled(clause);
    }
    Activity off = calledOff(clause);
    if (off != null) {
      return off;
    }
    if (controlled(clause)) {
      return told("control", clause);
    }
    boolean out =
        context.verb(clause.verb()).equals("be")
            && tokens.is(clause.verb() + 1, "out")
            && clause.subjects().stream().anyMatch(s -> DurationWords.flame(context, s.head()));
    return out ? told("out", clause) : again(clause);
  }

  /** What is over a length later by what a clause tells, or null. */
  @Nullable Activity later(Clause clause) {
    boolean later = tokens.is(end, "later", "afterwards");
    if (!later || context.modality(clause.verb()) != Modality.ACTUAL || clause.negated()) {
      return null;
    }
    Activity fled = hours() || seconds() ? fled(clause) : null;
    return fled != null ? fled : again(clause);
  }

  /** "called off its lockdown after 40 minutes". */
  private @Nullable Activity calledOff(Clause clause) {
    boolean off =
        context.verb(clause.verb()).equals("call")
            && !clause.passive()
            && tokens.is(clause.verb() + 1, "off");
    Phrase phrase = off ? clauses.phraseAt(clause.verb() + 2) : null;
    Activity thing = phrase == null || phrase.end() > first ? null : thing(phrase);
    return thing == null ? null : thing.spanning(clause.first(), end, clause.verb());
  }

  /** "They needed only four minutes", "they were inside for eleven", told of thieves. */
  @Nullable Activity raid(Clause clause) {
    boolean ends = !tokens.isWord(end) || tokens.is(end, "and", "before");
    boolean brief = hours() || seconds();
    return they(clause) && ends && brief && context.says(THIEVES) && !clause.negated()
        ? told("theft", clause)
        : null;
  }

  /** Whether it is those who stole whom a clause may be told of, whatever they are called. */
  private boolean they(Clause clause) {
    return clause.subjects().isEmpty()
        || clause.subjects().stream()
            .anyMatch(
                s ->
                    tokens.is(s.head(), "they", "it", "men", "pair", "trio", "both")
                        || THIEVES.contains(tokens.lower(s.head())));
  }

  /** "They were gone", "were out again", told of thieves. */
  private @Nullable Activity fled(Clause clause) {
    boolean be = context.verb(clause.verb()).equals("be") || tokens.is(clause.verb(), "gone");
    int last = Math.max(clause.verbEnd(), clause.verb() + 2);
    boolean gone =
        context.find(clause.verb(), last, GONE::contains) >= 0
            || tokens.sequence(clause.verb() + 1, "out", "again");
    boolean brief = hours() || seconds();
    return be && gone && brief && they(clause) && context.says(THIEVES)
        ? told("theft", clause)
        : null;
  }

  private boolean seconds() {
    return context.find(first, end, w -> w.startsWith("second")) >= 0;
  }

  /** "Trains ran again", "the road was clear again": so long it was shut or stood still. */
  private @Nullable Activity again(Clause clause) {
    int stop = Math.max(clause.end(), first);
    int again = context.find(clause.verb(), Math.min(stop + 2, clause.verb() + 8), "again"::equals);
    if (again < 0) {
      return null;
    }
    String verb = context.verb(clause.verb());
    boolean vehicles =
        clause.subjects().stream()
            .anyMatch(s -> traffic(s) && !tokens.is(s.first(), "a", "an", "one"));
    boolean open =
        (verb.equals("be") || verb.equals("become"))
            && context.find(clause.verb(), again, FREE::contains) >= 0;
    if (RUNNING.contains(verb) && vehicles) {
      return told(context.says(SHUT) ? "closure" : "delay", clause);
    }
    return open && context.says(SHUT) ? told("closure", clause) : null;
  }

  private boolean traffic(Phrase phrase) {
    return TRAFFIC.contains(context.noun(phrase.head()))
        || Lexicon.get().nounClass(context.noun(phrase.head())) == NounClass.VEHICLE;
  }

  /** "was brought under control after three hours", of a fire. */
  private boolean controlled(Clause clause) {
    int control = context.find(clause.verb(), first, "control"::equals);
    return control > 0
        && tokens.is(control - 1, "under")
        && CALM.contains(context.verb(clause.verb()));
  }

  /** "makes the crossing in 18 minutes". */
  private boolean crossed(Clause clause) {
    String verb = context.verb(clause.verb());
    return (verb.equals("make") || verb.equals("do") || verb.equals("complete"))
        && clause.objects().size() == 1
        && tokens.is(clause.objects().get(0).head(), "crossing", "passage");
  }

  private Activity told(String name, Clause clause) {
    int from = Math.min(first, clause.first());
    int to = Math.max(end, clause.verbEnd());
    return made(name, from, to).spanning(from, to, clause.verb());
  }
}
