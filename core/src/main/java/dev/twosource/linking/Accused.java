package dev.twosource.linking;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.twosource.index.Entry;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Voice;
import dev.twosource.reading.voice.Parties;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A party that another one blames, heard in a second report of one story: it denies what it is said
 * to have done, or turns on whoever said so. What it says need not repeat the words of the other,
 * as the accusation itself tells of whom it speaks.
 */
final class Accused {
  /** What two reports must share to be of one quarrel. */
  private static final double STORY = 3;

  /** How many words a denial may have that is of one thing. */
  private static final int SHORT = 3;

  private static final WordSet BLAMING =
      WordList.probed(
          """
              blame accuse accusation fault fire shell bomb attack ram sabotage hack cause delay
              belong""");

  /** Words of parties, and of what is said, that tell none from another. */
  private static final Set<String> PLAIN =
      WordList.set(
          """
              spokesman spokeswoman spokesperson chief head leader president minister commander
              captain general colonel director chairman chairwoman secretary state local the its
              his her their who for and of""");

  private Accused() {}

  /** The link between an accusation and an answer, or null where there is none. */
  static @Nullable Link of(Entry left, Entry right, Common.Memory memory) {
    Claim a = left.claim();
    Claim b = right.claim();
    if (a.document().equals(b.document())
        || !a.slot().measure().equals("said")
        || !b.slot().measure().equals("said")
        || !blames(a) && !blames(b)
        || !left.profile().near(right.profile())
        || !Parties.two(a.voice(), b.voice())) {
      return null;
    }
    boolean answered = answers(a, b) || answers(b, a) || denies(a, b) || denies(b, a);
    if (!answered) {
      return null;
    }
    Common common = memory.of(left.profile(), right.profile());
    return common.score() >= STORY && common.names() >= 1
        ? new Link.Same(
            List.of("two parties on one matter; the documents share " + common.named()), 2)
        : null;
  }

  /** Whether somebody is blamed for something: most statements blame nobody. */
  private static boolean blames(Claim claim) {
    for (String word : claim.slot().focus()) {
      if (BLAMING.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the second is the word of whom the first blames, and meets it. */
  private static boolean answers(Claim said, Claim answer) {
    if (!blames(said)) {
      return false;
    }
    Set<String> accuser = marks(said.voice());
    Set<String> accused = marks(answer.voice());
    accused.removeAll(accuser);
    accused.removeIf(word -> !party(word));
    accuser.removeIf(word -> !party(word));
    boolean turns = names(answer.slot(), accuser);
    // of a deed that somebody only tells of, whoever is told of must deny some of it; of what he is
    // blamed for in so many words he may deny the charge
    boolean met =
        turns
            || negates(answer.slot())
                && (outright(said) && (flat(answer.slot()) || deed(said, answer))
                    || denied(said, answer, true));
    return met && names(said.slot(), accused);
  }

  /** Whether a word may tell who somebody is: a name, or a noun of people. */
  private static boolean party(String word) {
    Lexicon lexicon = Lexicon.get();
    NounClass sort = lexicon.nounClass(word);
    return !lexicon.isNoun(word)
        || sort == NounClass.PERSON
        || sort == NounClass.GROUP
        || lexicon.isRole(word)
        || Parties.body(word);
  }

  /** "Denied the allegations", "denied any involvement": whatever he is blamed for. */
  private static boolean flat(Slot slot) {
    for (String word : slot.focus()) {
      if (word.startsWith(Slot.NOT) && !CHARGE.contains(word.substring(1))) {
        return false;
      }
    }
    return true;
  }

  private static final Set<String> CHARGE =
      WordList.set(
          """
              allegation accusation claim charge suggestion report involvement responsibility
              wrongdoing role part blame fault knowledge deny denial reject""");

  /** Whether what is denied is such a deed as the one of which somebody is accused. */
  private static boolean deed(Claim said, Claim answer) {
    for (String word : answer.slot().focus()) {
      String plain = word.startsWith(Slot.NOT) ? word.substring(1) : "";
      if (plain.isEmpty()) {
        continue;
      }
      if (ATTACKING.contains(plain)
          ? said.slot().focus().stream().anyMatch(ATTACKING::contains)
          : !Slots.related(Set.of(plain), said.slot().focus()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Deeds of arms, of which two parties may each use another word. */
  private static final WordSet ATTACKING =
      WordList.probed(
          """
              attack bomb bombing bombard bombardment shell shelling strike airstrike raid fire hit
              shoot rocket mortar missile drone target kill offensive assault""");

  /** Whether somebody is blamed in so many words. */
  private static boolean outright(Claim claim) {
    return !Slots.common(claim.slot().focus(), OUTRIGHT).isEmpty();
  }

  static final Set<String> OUTRIGHT = Set.of("blame", "accuse", "accusation", "fault");

  /** Whether the second denies something of which the first tells: of its deed, or of anything. */
  private static boolean denied(Claim said, Claim answer, boolean anything) {
    for (String word : answer.slot().focus()) {
      String plain = word.startsWith(Slot.NOT) ? word.substring(1) : "";
      if ((anything || BLAMING.contains(plain)) && said.slot().focus().contains(plain)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a statement names a party, by its name or by what it is. */
  private static boolean names(Slot slot, Set<String> party) {
    return !Slots.common(slot.focus(), party).isEmpty()
        || !Slots.common(words(slot.names()), party).isEmpty();
  }

  /** Whether the second, in few words, denies the very thing of which the first speaks. */
  private static boolean denies(Claim said, Claim answer) {
    return negates(answer.slot())
        && !negates(said.slot())
        && answer.slot().focus().size() <= SHORT
        && blames(said)
        && denied(said, answer, outright(said));
  }

  private static boolean negates(Slot slot) {
    return slot.focus().stream().anyMatch(word -> word.startsWith(Slot.NOT));
  }

  /** The words that tell who speaks, by name or by what he is, in their dictionary forms. */
  private static Set<String> marks(@Nullable Voice voice) {
    Set<String> marks = new TreeSet<>();
    if (voice != null && voice.key() != null) {
      marks.addAll(Parties.marks(voice.key()));
      marks.addAll(voice.body() == null ? Set.of() : Parties.marks(voice.body()));
      String speaker = voice.speaker() == null ? "" : voice.speaker().toLowerCase(Locale.ROOT);
      marks.addAll(SPEAKER.splitToList(speaker));
    }
    Set<String> lemmas = new TreeSet<>();
    for (String mark : marks) {
      if (!mark.isEmpty()) {
        lemmas.add(Lexicon.get().lemma(mark, false));
      }
    }
    lemmas.removeAll(PLAIN);
    return lemmas;
  }

  private static final Splitter SPEAKER = Splitter.on(CharMatcher.anyOf(" ,'\u2019-"));

  private static Set<String> words(Set<String> keys) {
    Set<String> words = new TreeSet<>();
    for (String key : keys) {
      words.addAll(List.of(key.split(" ")));
    }
    return words;
  }

  /** Whether a claim may be one side of such a quarrel: a cheap look. */
  static boolean reads(Claim claim) {
    return claim.value() instanceof Value.Outcome && claim.slot().measure().equals("said");
  }
}
