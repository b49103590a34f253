package dev.twosource.kinds;

import dev.twosource.document.Span;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What one party says that another denies: blame, accusations, denials, and statements about what
 * parties quarrel over. The slot's measure is "account". Such claims are held only against the word
 * of another party.
 */
final class OutcomeAccounts {
  /** How many sentences may lie between a statement and its denial. */
  private static final int NEAR = 2;

  private static final WordSet ACCUSING =
      WordSet.of("accuse", "blame", "fault", "allege", "denounce");

  private static final WordSet DENYING =
      WordSet.of("deny", "dispute", "refute", "rebut", "contradict", "contest", "disavow");

  private static final Set<String> CHARGE =
      Set.of(
          "claim",
          "claims",
          "allegation",
          "allegations",
          "accusation",
          "accusations",
          "charge",
          "charges",
          "suggestion",
          "suggestions",
          "account",
          "report",
          "reports",
          "assertion",
          "version",
          "responsibility",
          "wrongdoing",
          "blame",
          "involvement");

  /** What parties quarrel over. */
  private static final Set<String> CONTESTED =
      Set.of(
          ("agree undertake undertaking guarantee date promise commit commitment pledge assure "
                  + "assurance discuss bombard violate breach warn warning ignore complain complaint "
                  + "neglect cheat steal threaten bribe seize abuse torture poison dump pollute "
                  + "sabotage hide conceal mislead withhold fake forge rig tamper hack spy record "
                  + "evidence irregularity fault link behind responsible responsibility agenda raise "
                  + "deal agreement proof provoke overload overheat assemble smuggle bluff lie cause")
              .split(" "));

  private OutcomeAccounts() {}

  /** What a party says or does in words. */
  private record Statement(
      Voice voice, int first, int end, boolean denies, boolean accuses, boolean contested) {}

  /** Whether what stands at a token is the word of a party. */
  static boolean voiced(Context context, int i) {
    Voice voice = context.voice(context.tokens().span(i, i + 1));
    return voice != null && voice.key() != null;
  }

  static void find(Context context, Consumer<Claim> out) {
    List<Statement> statements = statements(context);
    Set<Integer> told = new HashSet<>();
    for (int k = 0; k < statements.size(); k++) {
      Statement here = statements.get(k);
      for (int n = k + 1; n < Math.min(statements.size(), k + 4); n++) {
        Statement next = statements.get(n);
        if (sentence(context, next) - sentence(context, here) > NEAR) {
          break;
        }
        if (opposed(context, here, next) && here.denies() != next.denies()) {
          tell(context, here, k, told, out);
          tell(context, next, n, told, out);
        } else if (opposed(context, here, next)
            && (here.accuses() || here.contested())
            && !here.denies()
            && n == k + 1
            && contrast(context, here, next)
            && !told.contains(n)) {
          tell(context, here, k, told, out);
          told.add(n);
          emit(context, next, false, out);
        }
      }
      if (here.accuses() || here.contested() && !quoted(here)) {
        tell(context, here, k, told, out);
      }
    }
  }

  private static boolean quoted(Statement statement) {
    return statement.voice().kind() == Voice.Kind.QUOTED && statement.end() - statement.first() > 8;
  }

  private static void tell(
      Context context, Statement statement, int number, Set<Integer> told, Consumer<Claim> out) {
    if (told.add(number)) {
      emit(context, statement, !statement.denies(), out);
    }
  }

  private static int sentence(Context context, Statement statement) {
    return context.tokens().sentenceOf(statement.first());
  }

  private static boolean opposed(Context context, Statement a, Statement b) {
    Set<String> left = new HashSet<>(List.of(String.valueOf(a.voice().key()).split("[:+ ]")));
    Set<String> right = new HashSet<>(List.of(String.valueOf(b.voice().key()).split("[:+ ]")));
    boolean contested = a.contested() || a.accuses() || b.contested() || b.accuses();
    return contested && !left.containsAll(right) && !right.containsAll(left);
  }

  /** Words that set what the second says against what the first said. */
  private static boolean contrast(Context context, Statement a, Statement b) {
    Tokens tokens = context.tokens();
    for (int i = a.end(); i < Math.min(b.end(), a.end() + 30); i++) {
      if (tokens.sequence(i, "for", "its", "part")
          || tokens.sequence(i, "for", "his", "part")
          || tokens.sequence(i, "for", "her", "part")
          || tokens.sequence(i, "for", "their", "part")
          || tokens.sequence(i, "in", "turn")
          || tokens.sequence(i, "not", "so")
          || tokens.sequence(i, "by", "contrast")
          || tokens.is(
              i,
              "however",
              "insists",
              "insisted",
              "different",
              "instead",
              "counters",
              "countered",
              "disagrees",
              "disagreed",
              "retorted",
              "maintains",
              "maintained")) {
        return true;
      }
    }
    return false;
  }

  private static List<Statement> statements(Context context) {
    Tokens tokens = context.tokens();
    List<Statement> found = new ArrayList<>();
    for (Voice voice : context.reading().voices()) {
      int first = tokens.tokenAt(voice.span().start());
      int end = Math.min(tokens.size(), tokens.tokenAt(voice.span().end()));
      if (voice.key() == null
          || voice.kind() == Voice.Kind.NARRATED
          || voice.kind() == Voice.Kind.UNNAMED
          || end - first < 3) {
        continue;
      }
      Sentence sentence = context.sentences().get(tokens.sentenceOf(first));
      boolean verb =
          context.findLast(
                  Math.max(sentence.firstToken(), first - 3),
                  first + 1,
                  w -> DENYING.contains(Lexicon.get().lemma(w, true)))
              >= 0;
      boolean denies = verb || negated(tokens, first, Math.min(end, first + 22));
      boolean accuses = false;
      for (int i = Math.max(sentence.firstToken(), first - 2); i < Math.min(end, first + 8); i++) {
        accuses |= ACCUSING.contains(context.verb(i));
      }
      boolean insists = insists(context, sentence, first, end);
      found.add(
          new Statement(
              voice,
              first,
              Math.min(end, first + 26),
              denies,
              accuses,
              insists || contested(context, first, end)));
    }
    Set<Integer> covered = new HashSet<>();
    for (Statement statement : found) {
      for (int i = statement.first() - 4; i < statement.end(); i++) {
        covered.add(i);
      }
    }
    for (Sentence sentence : context.sentences()) {
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        Statement act = covered.contains(i) ? null : act(context, sentence, i);
        if (act != null) {
          found.add(act);
        }
      }
    }
    found.sort(Comparator.comparingInt(Statement::first));
    return found;
  }

  /** Whether the verb of saying tells that somebody else says otherwise. */
  private static boolean insists(Context context, Sentence sentence, int first, int end) {
    for (int i = Math.max(sentence.firstToken(), first - 3);
        i < Math.min(sentence.endToken(), end + 4);
        i++) {
      if ((i < first || i >= end) && INSISTING.contains(context.verb(i))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> INSISTING =
      Set.of("insist", "maintain", "contend", "counter", "retort", "protest", "repeat");

  private static boolean negated(Tokens tokens, int first, int end) {
    for (int i = first; i < end; i++) {
      boolean not =
          tokens.is(
                  i, "not", "never", "no", "nothing", "none", "nobody", "neither", "nor", "without",
                  "cannot")
              || tokens.lower(i).endsWith("n't");
      if (not && !tokens.is(i + 1, "only", "longer", "just", "yet", "doubt")) {
        return true;
      }
    }
    return false;
  }

  private static boolean contested(Context context, int first, int end) {
    for (int i = first; i < Math.min(end, first + 22); i++) {
      if (CONTESTED.contains(context.verb(i)) || CONTESTED.contains(context.noun(i))) {
        return context.modality(i) != Modality.POSSIBLE && context.modality(i) != Modality.PLANNED;
      }
    }
    return false;
  }

  /** "The union blamed the company", "Ankara denied the claim": who does it, and what to. */
  private static @Nullable Statement act(Context context, Sentence sentence, int i) {
    Tokens tokens = context.tokens();
    String verb = context.verb(i);
    boolean accuses =
        ACCUSING.contains(verb)
            || verb.equals("lay")
                && context.find(i, Math.min(i + 9, sentence.endToken()), w -> w.equals("door")) >= 0
            || verb.equals("put") && tokens.is(i + 2, "down") && tokens.is(i + 3, "to")
            || verb.equals("hold")
                && context.find(
                        i, Math.min(i + 7, sentence.endToken()), w -> w.equals("responsible"))
                    >= 0
            || verb.equals("point") && tokens.is(i + 1, "the") && tokens.is(i + 2, "finger");
    boolean denies =
        DENYING.contains(verb)
            || (verb.equals("reject") || verb.equals("dismiss"))
                && context.find(i, Math.min(i + 6, sentence.endToken()), CHARGE::contains) >= 0;
    boolean finite =
        tokens.lower(i).endsWith("ed")
            || tokens.lower(i).endsWith("s")
            || tokens.is(i, "laid", "held", "put")
            || tokens.is(i, "deny", "blame", "dispute", "accuse")
                && tokens.lower(i - 1).endsWith("s");
    if (!accuses && !denies
        || !finite
        || tokens.is(
            i - 1, "was", "were", "been", "be", "being", "is", "are", "the", "a", "of", "to")
        || tokens.is(i + 1, "by")
        // "was denied bail", "denied him entry": nobody speaks
        || verb.equals("deny") && tokens.is(i + 1, "him", "her", "them", "us", "entry", "bail")
        || tokens.isCapitalised(i)) {
      return null;
    }
    String key = party(context, sentence, i);
    if (key == null) {
      return null;
    }
    int end = OutcomeMatter.end(context, sentence, i + 1, 20);
    int first = Math.max(sentence.firstToken(), i - 4);
    while (first < i && OutcomePhrases.ends(tokens, first)) {
      first++;
    }
    Span span = tokens.span(i, end);
    return new Statement(
        new Voice(span, key, key, Voice.Kind.REPORTED), first, end, denies, accuses, true);
  }

  /** The key of the party that a verb is said of, or null. */
  private static @Nullable String party(Context context, Sentence sentence, int verb) {
    Tokens tokens = context.tokens();
    for (int k = verb - 1; k >= Math.max(sentence.firstToken(), verb - 8); k--) {
      if (tokens.is(k, ";", "but", "and", "while", "that", "which", "as")) {
        return null;
      }
      Name name = context.nameAt(k);
      if (name != null) {
        String key = context.entity(name).key();
        return key.isEmpty() ? null : key;
      }
      String noun = context.noun(k);
      NounClass sort = Lexicon.get().nounClass(noun);
      boolean party =
          sort == NounClass.GROUP || sort == NounClass.PERSON || Lexicon.get().isRole(noun);
      boolean head = k == verb - 1 || tokens.is(k + 1, ",", "has", "have", "had", "of", "for");
      boolean subject = k == verb - 1 && tokens.is(k - 1, "the") && k - 1 == sentence.firstToken();
      if (party && head || subject && Lexicon.get().isNoun(noun)) {
        return noun;
      }
    }
    return null;
  }

  private static void emit(
      Context context, Statement statement, boolean positive, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    Sentence sentence = context.sentences().get(tokens.sentenceOf(statement.first()));
    int end = Math.min(statement.end(), sentence.endToken());
    if (end <= statement.first()) {
      return;
    }
    Slot wide = context.slot(sentence, statement.first(), end, "account", "", "", null, false);
    // of a few quoted words the sentence tells what they are about
    boolean few = end - statement.first() < 8;
    Set<String> words =
        new TreeSet<>(
            few
                ? context.contentWords(sentence.firstToken(), sentence.endToken())
                : context.contentWords(statement.first(), end));
    Value value = new Value.Outcome("account", positive ? "asserted" : "denied", positive);
    Claim claim =
        context.claim(
            "event.outcome",
            sentence,
            statement.first(),
            end,
            value,
            wide.about(words),
            null,
            Modality.ACTUAL);
    out.accept(claim.voiced(statement.voice()));
  }
}
