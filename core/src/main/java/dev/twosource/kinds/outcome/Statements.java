package dev.twosource.kinds.outcome;

import dev.twosource.document.Span;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.Voice;
import dev.twosource.reading.voice.Parties;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the parties of a document say: what its voices cover, and blame, accusations and
 * denials that are told without the words.
 */
final class Statements {
  private static final WordSet ACCUSING =
      WordSet.of("accuse", "blame", "fault", "allege", "denounce");

  private static final WordSet DENYING =
      WordSet.of("deny", "dispute", "refute", "rebut", "contradict", "contest", "disavow");

  private static final WordSet CHARGE =
      WordList.probed(
          """
              claim claims allegation allegations accusation accusations charge charges suggestion
              suggestions account report reports assertion version responsibility wrongdoing blame
              involvement""");

  /** The verbs of which {@link #act} may make something. */
  private static final WordSet ACTING =
      WordSet.of(
          ("accuse blame fault allege denounce deny dispute refute rebut contradict contest disavow "
                  + "lay put hold point reject dismiss")
              .split(" "));

  /** What parties quarrel over. */
  private static final WordSet CONTESTED =
      WordSet.of(
          ("agree undertake undertaking guarantee date promise commit commitment pledge assure "
                  + "assurance discuss bombard violate breach warn warning ignore complain complaint "
                  + "neglect cheat steal threaten bribe seize abuse torture poison dump pollute "
                  + "sabotage hide conceal mislead withhold fake forge rig tamper hack spy record "
                  + "evidence irregularity fault link behind responsible responsibility agenda raise "
                  + "deal agreement proof provoke overload overheat assemble smuggle bluff lie cause")
              .split(" "));

  private Statements() {}

  private static final Context.Once<List<Statement>> ONCE = new Context.Once<>(Statements::find);

  /** The statements of a document, in text order. */
  static List<Statement> of(Context context) {
    return ONCE.in(context);
  }

  private static List<Statement> find(Context context) {
    Tokens tokens = context.tokens();
    List<Statement> found = new ArrayList<>();
    for (Voice voice : context.reading().voices()) {
      int first = tokens.tokenAt(voice.span().start());
      int end = Math.min(tokens.size(), tokens.tokenAt(voice.span().end()));
      if (voice.key() == null
          || voice.kind() == Voice.Kind.NARRATED
          || voice.kind() == Voice.Kind.UNNAMED
          || end - first < 2) {
        continue;
      }
      Sentence sentence = context.sentences().get(tokens.sentenceOf(first));
      boolean verb =
          context.findLast(
                  Math.max(sentence.firstToken(), first - 3),
                  first + 1,
                  w -> DENYING.contains(Lexicon.get().lemma(w, true)))
              >= 0;
      boolean denies = verb || negation(context, first, Math.min(end, first + 22)) >= 0;
      boolean accuses = false;
      for (int i = Math.max(sentence.firstToken(), first - 2); i < Math.min(end, first + 8); i++) {
        accuses |= ACCUSING.contains(context.verb(i));
      }
      boolean insists = verb || insists(context, sentence, first, end);
      found.add(
          new Statement(
              voice,
              first,
              Math.min(end, first + 26),
              denies,
              accuses,
              insists || contested(context, first, end),
              insists));
    }
    BitSet covered = new BitSet();
    for (Statement statement : found) {
      covered.set(Math.max(0, statement.first() - 4), statement.end());
    }
    for (Sentence sentence : context.sentences()) {
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        Statement act = covered.get(i) ? null : act(context, sentence, i);
        if (act != null) {
          found.add(act);
        }
      }
    }
    found.sort(Comparator.comparingInt(Statement::first));
    return List.copyOf(found);
  }

  /** Whether a statement is denied by the verb of its saying: "denied that it had paid". */
  static boolean byVerb(Context context, Statement statement) {
    Sentence sentence = context.sentences().get(context.tokens().sentenceOf(statement.first()));
    return context.findLast(
            Math.max(sentence.firstToken(), statement.first() - 3),
            Math.min(statement.first() + 5, statement.end()),
            w -> DENYING.contains(Lexicon.get().lemma(w, true)))
        >= 0;
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

  private static final WordSet INSISTING =
      WordSet.of("insist", "maintain", "contend", "counter", "retort", "protest");

  /** What a statement says not to be so, in the words that follow its "not" or "no". */
  static Set<String> negated(Context context, Statement statement) {
    Tokens tokens = context.tokens();
    int not = negation(context, statement.first(), statement.end());
    if (not < 0) {
      return Set.of();
    }
    Sentence sentence = context.sentences().get(tokens.sentenceOf(not));
    int end = Math.min(statement.end(), OutcomeMatter.end(context, sentence, not + 1, 7));
    Set<String> words = new TreeSet<>(context.contentWords(not + 1, end));
    words.removeAll(context.nameKeys(not + 1, end));
    return words;
  }

  /**
   * The token that says that something is not so, or -1; not of what somebody does not know, or
   * will not do.
   */
  private static int negation(Context context, int first, int end) {
    Tokens tokens = context.tokens();
    for (int i = first; i < end; i++) {
      // nor is it denied what is not to be: "any truce must ensure that they cannot re-arm"
      if (tokens.is(
          i, "if", "unless", "whether", "because", "although", "until", "must", "should")) {
        return -1;
      }
      // "had we ignored it, there would be no industry": of what has not come about
      boolean supposed =
          tokens.is(i, "had")
              && tokens.is(i + 1, "we", "they", "he", "she", "it")
              && (!tokens.isWord(i - 1) || tokens.is(i - 1, "but", "and"));
      if (supposed) {
        return -1;
      }
      if (STOPPING.contains(context.verb(i)) && tokens.lower(i + 1).endsWith("ing")) {
        return i; // "it was going to stop paying"
      }
      boolean verbal = tokens.is(i, "not", "cannot") || tokens.lower(i).endsWith("n't");
      boolean not =
          verbal || tokens.is(i, "never", "no", "nothing", "none", "nobody", "neither", "nor");
      if (verbal && MINDS.contains(tokens.lower(i + 1))) {
        return -1;
      }
      boolean meant = tokens.is(i - 1, "will", "would") && verbal || tokens.is(i, "won't");
      boolean aside = tokens.is(i - 1, ",") && tokens.is(i, "not");
      boolean open =
          (verbal || tokens.is(i, "never")) && NEGATED.contains(context.verb(i + 1))
              || tokens.is(i, "no") && NONE.contains(tokens.lower(i + 1));
      if (not
          && !meant
          && !aside
          && !open
          && !(verbal && (command(tokens, i, first) || rather(context, i, end)))
          && !tokens.is(i + 1, "only", "longer", "just", "yet", "doubt", "sure", "clear")) {
        return i;
      }
    }
    return -1;
  }

  /** "Don't move!", "please do not touch it": nobody has said that it is so. */
  private static boolean command(Tokens tokens, int not, int first) {
    int start = tokens.is(not, "not") ? not - 1 : not;
    return tokens.is(start, "do", "don't")
        && (start == first
            || tokens.is(start - 1, "\"", "\u201c", "\u2018", ".", "!", "please", ",", ":"));
  }

  /** "Was not to sell servers but to offer them to others": more is said, and nothing denied. */
  static boolean rather(Context context, int not, int end) {
    Tokens tokens = context.tokens();
    if (!tokens.is(not + 1, "to", "just", "only", "so", "merely", "simply")) {
      return false;
    }
    int but = context.find(not, end, w -> w.equals("but"));
    return but > 0 && (!tokens.is(not + 1, "to") || tokens.is(but + 1, "to"));
  }

  private static final Set<String> STOPPING = Set.of("stop", "cease", "quit");

  /** "not surprised", "not sure": of somebody's mind. */
  private static final WordSet MINDS =
      WordList.probed(
          """
              surprised sure certain aware happy satisfied worried concerned afraid ready willing
              opposed alone""");

  /** Who does not know or want something denies nothing. */
  private static final WordSet NEGATED =
      WordList.probed(
          """
              know want care mind think like need understand expect believe hope plan intend
              remember comment determine let worry say feel wish get forget speak see hear notice
              recall realise realize recognise recognize witness""");

  private static final WordSet NONE =
      WordSet.of("idea", "comment", "plan", "plans", "doubt", "one");

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
    if (!ACTING.contains(verb)) {
      return null;
    }
    boolean accuses =
        ACCUSING.contains(verb)
            || verb.equals("lay")
                && context.find(i, Math.min(i + 9, sentence.endToken()), w -> w.equals("door")) >= 0
            || verb.equals("put") && putsDown(context, sentence, i)
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
        || tokens.is(i - 1, "who") && denies // a man on trial who denied it
        || !tokens.isWord(i + 1) && !tokens.is(i + 1, "\"", "\u201c")
        // "was denied bail", "denied him entry": nobody speaks
        || verb.equals("deny") && refused(context, sentence, i)
        // "accused one another": the one as much as the other
        || tokens.is(i + 1, "one", "each") && tokens.is(i + 2, "another", "other")
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
        new Voice(span, key, key, Voice.Kind.REPORTED), first, end, denies, accuses, true, denies);
  }

  /** "put the crash down to a cracked propeller". */
  private static boolean putsDown(Context context, Sentence sentence, int put) {
    int limit = Math.min(put + 8, sentence.endToken());
    int down = context.find(put + 1, limit, word -> word.equals("down"));
    return down > 0 && context.tokens().is(down + 1, "to");
  }

  /** "denied him entry", "denied a request", "denied the motion": it was not granted. */
  private static boolean refused(Context context, Sentence sentence, int i) {
    Tokens tokens = context.tokens();
    return tokens.is(i + 1, "him", "her", "them", "us", "entry", "bail", "a", "an")
        || context.find(i + 1, Math.min(i + 5, sentence.endToken()), ASKED::contains) >= 0;
  }

  private static final Set<String> ASKED =
      WordList.set(
          """
              motion motions request requests bail appeal petition application permission access
              entry offer parole visa visas licence license""");

  /** The party that a verb is said of, as the voice of the verb's words, or null. */
  static @Nullable Voice subject(Context context, Sentence sentence, int verb) {
    String key = party(context, sentence, verb);
    return key == null
        ? null
        : new Voice(context.tokens().span(verb, verb + 1), key, key, Voice.Kind.REPORTED);
  }

  /**
   * The token from which a verb's subject is looked for backwards: that of the verb, or the comma
   * before a relative clause that parts the two ("the army, which holds the town, has denied").
   */
  private static int beforeRelative(Context context, Sentence sentence, int verb) {
    Tokens tokens = context.tokens();
    int k = verb - 1;
    while (k > sentence.firstToken() && ASIDE.contains(tokens.lower(k))
        || k > sentence.firstToken()
            && tokens.lower(k).endsWith("ly")
            && !Lexicon.get().isNoun(tokens.lower(k))) {
      k--;
    }
    if (!tokens.is(k, ",")) {
      return verb;
    }
    for (int i = k - 1; i > Math.max(sentence.firstToken(), k - LONG); i--) {
      if (tokens.is(i, "which", "who", "whose") && tokens.is(i - 1, ",")) {
        return i - 1;
      }
    }
    return verb;
  }

  /** How long a relative clause may be that is passed over, in tokens. */
  private static final int LONG = 24;

  private static final WordSet ASIDE = WordSet.of("has", "have", "had", "also", "again", "later");

  /** Whether a name only tells of what another word is: "the governor of Unity state". */
  private static boolean governed(Context context, Name name) {
    Tokens tokens = context.tokens();
    int before = name.firstToken() - 1;
    if (tokens.is(before, "the")) {
      before--;
    }
    return tokens.is(before, "of", "in", "near", "at", "from") && before > 0;
  }

  /** The key of the party that a verb is said of, or null. */
  private static @Nullable String party(Context context, Sentence sentence, int verb) {
    Tokens tokens = context.tokens();
    int from = beforeRelative(context, sentence, verb);
    // "the museum in Skagen": known by its place where it is by nothing else
    String behind = null;
    for (int k = from - 1; k >= Math.max(sentence.firstToken(), from - 8); k--) {
      if (tokens.is(k, ";", "but", "and", "while", "that", "which", "as")) {
        return behind;
      }
      Name name = context.nameAt(k);
      if (name != null && governed(context, name)) {
        String of = context.entity(name).key();
        behind = behind == null && !of.isEmpty() ? of : behind;
        k = name.firstToken();
        continue;
      }
      if (name != null) {
        String key = context.entity(name).key();
        return key.isEmpty() ? null : key;
      }
      if (tokens.is(k, "have", "has", "had", "also", "again", "later", "repeatedly")) {
        continue;
      }
      String noun = context.noun(k);
      NounClass sort = Lexicon.get().nounClass(noun);
      boolean party =
          sort == NounClass.GROUP
              || sort == NounClass.PERSON
              || Lexicon.get().isRole(noun)
              || Parties.body(tokens.lower(k));
      boolean head = k == from - 1 || tokens.is(k + 1, ",", "has", "have", "had", "of", "for");
      boolean subject = k == from - 1 && tokens.is(k - 1, "the") && k - 1 == sentence.firstToken();
      if (party && head || subject && Lexicon.get().isNoun(noun)) {
        return noun;
      }
    }
    return behind;
  }
}
