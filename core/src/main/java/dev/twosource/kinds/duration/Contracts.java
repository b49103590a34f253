package dev.twosource.kinds.duration;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Persons;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Entity;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How long somebody has signed for: "a four-year contract", "signed for four years". */
final class Contracts {
  /** What a contract's length is told as: a length that is held against another of its person. */
  static final String HEAD = "contract";

  private static final Set<String> PAPERS =
      Set.of("contract", "contracts", "deal", "extension", "terms");

  private static final Set<String> SIGNING =
      WordList.set(
          """
              sign agree pen ink commit hand give get win land secure accept put
              tie recruit capture join""");

  /** What a report of a club speaks of: elsewhere a "deal" is none of a player. */
  private static final Set<String> CLUB =
      WordList.set(
          """
              striker winger midfielder defender goalkeeper forward playmaker fly-half scrum-half
              prop lock centre-back full-back quarterback pitcher batsman batter bowler all-rounder
              rider sprinter coach manager club season league squad transfer footballer""");

  private Contracts() {}

  /** The contract that a length between two tokens is that of, or null. */
  static @Nullable Activity of(Context context, Sentence sentence, int first, int end) {
    Tokens tokens = context.tokens();
    int paper =
        context.find(
            Math.max(sentence.firstToken(), first - 9),
            Math.min(sentence.endToken(), end + 3),
            PAPERS::contains);
    int verb = -1;
    for (int i = Math.max(sentence.firstToken(), first - 9); i < first; i++) {
      verb = SIGNING.contains(context.verb(i)) && context.nameAt(i) == null ? i : verb;
    }
    boolean attributive =
        paper >= end && paper <= end + 2 && !PARTS.contains(tokens.lower(paper + 1));
    boolean runs =
        paper >= 0
            && paper < first
            && !PARTS.contains(tokens.lower(paper + 1))
            && context.find(paper + 1, first, RUNNING::contains) >= 0
            && !tokens.is(end, "ago", "later");
    boolean signed =
        verb >= 0
            && (context.verb(verb).equals("sign") || context.verb(verb).equals("commit"))
            && tokens.is(first - 1, "for")
            && !tokens.is(verb + 1, "off", "up")
            && !tokens.is(end, "ago", "in");
    boolean told = attributive && verb >= 0 || runs || signed;
    boolean contract = tokens.is(paper, "contract", "contracts");
    if (!told || !contract && !context.says(CLUB)) {
      return null;
    }
    Entity owner = owner(context, sentence, verb >= 0 ? verb : paper);
    int mood = verb >= 0 ? verb : context.find(paper + 1, first, RUNNING::contains);
    return owner == null
        ? null
        : new Activity(
            HEAD,
            owner.key(),
            Math.min(first, attributive ? first : mood),
            Math.max(end, attributive ? paper + 1 : end),
            mood,
            null);
  }

  private static final Set<String> RUNNING =
      Set.of("runs", "run", "ran", "is", "was", "lasts", "binds", "covers");

  private static final Set<String> PARTS = Set.of("dispute", "row", "talks", "offer", "worth");

  /** Whose it is: the only person whom the sentence names, or of whom the one before told. */
  static @Nullable Entity owner(Context context, Sentence sentence, int verb) {
    Entity only = only(context, sentence, true);
    if (only != null) {
      return only;
    }
    Persons persons = Persons.of(context);
    List<Persons.Mention> subject = persons.subject(sentence, persons.in(sentence), verb);
    if (subject.size() == 1 && subject.get(0).named()) {
      return subject.get(0).entity();
    }
    if (!people(context, sentence).isEmpty()) {
      return null; // one of several
    }
    for (int s = sentence.index() - 1; s >= Math.max(0, sentence.index() - 2); s--) {
      Sentence before = context.sentences().get(s);
      if (!people(context, before).isEmpty()) {
        return only(context, before, false);
      }
    }
    return null;
  }

  /** Those of a sentence's names that are of people, and no pronouns. */
  private static List<Name> people(Context context, Sentence sentence) {
    return context.names(sentence.firstToken(), sentence.endToken()).stream()
        .filter(name -> name.type() == Name.Type.PERSON && name.proper())
        .toList();
  }

  private static @Nullable Entity only(Context context, Sentence sentence, boolean any) {
    Entity found = null;
    for (Name name : people(context, sentence)) {
      Entity entity = context.entity(name);
      if (found != null && !found.equals(entity)) {
        return null;
      }
      found = entity;
    }
    return found == null || !any && found.given() == null ? null : found;
  }
}
