package dev.twosource.kinds.quote;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Marks;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.DetailKind;
import dev.twosource.kinds.context.Example;
import dev.twosource.kinds.context.Persons;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.Voice;
import dev.twosource.reading.quantity.Numerals;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The words that somebody is quoted with. */
public final class QuoteKind implements DetailKind {
  private static final int LEAST_WORDS = 5;

  @Override
  public String id() {
    return "quote.wording";
  }

  @Override
  public String summary() {
    return "The words that somebody is quoted with.";
  }

  @Override
  public String explanation() {
    return """
        The words between quotation marks that somebody is named as the speaker of, one claim for \
        each sentence of at least five words, also where "he said" stands in its middle. What is told apart: reported speech without marks, \
        titles of books and films, banners, and words without a speaker. Case, punctuation, short \
        forms and small words do not matter, and one report may leave out what another has; where \
        a word that says something stands in the place of another, or one has a "not" that the \
        other lacks, the two differ. Words that were translated are not compared. A difference in \
        wording is a warning, not an error.\
        """;
  }

  @Override
  public List<Example> examples() {
    return Example.list(
        """
        we will not close a single school in this town | "We will not close a single school in \
        this town," said Mayor Ruth Okafor.
        the boys ran until they had nothing left | Coach Marek Sobol said: "The boys ran until \
        they had nothing left."
        this offer is an insult to every nurse | Lena Brandt told reporters that "this offer is \
        an insult to every nurse".
        the dam is safe and will stay safe | "The dam is safe and will stay safe," engineer Alan \
        Quill said on Monday.
        i heard a bang and then the lights went out | "I heard a bang and then the lights went \
        out," said Nora Tveit, a neighbour.
        the worst harvest we have had in forty years | Petra Novak called it "the worst harvest \
        we have had in forty years".
        we will stay until the last child has been fed | "We will stay," said Lena Brandt, "until \
        the last child has been fed."
        you will not find the money you have lost in a drawer | Ruth Okafor, who leads the \
        opposition, told the chamber: "You'll not find the money you've lost in a drawer."
        we were just forgotten for a while | "We were just forgotten for a while," said the \
        senior man among them, Marek Sobol.
        we will mend the bridge \u2026 before the winter | "We will mend the bridge ... before the \
        winter," said Ruth Okafor.
        - | Mayor Ruth Okafor said the schools would stay open.
        - | "Never again," said Marek Sobol.
        - | The novel "A Winter in the House of Glass" sold well.
        - | The banner read "No more cuts to our hospital beds".
        """);
  }

  @Override
  public boolean minor() {
    return true;
  }

  @Override
  public String subjectKind() {
    return "person";
  }

  @Override
  public int version() {
    return 19;
  }

  /** A stretch of quoted words, without its marks. */
  private record Stretch(int first, int end, Voice voice) {}

  @Override
  public void find(Context context, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    Persons persons = Persons.of(context);
    Stretch before = null;
    for (Voice voice : context.reading().voices()) {
      if (voice.kind() != Voice.Kind.QUOTED) {
        continue;
      }
      int first = tokens.tokenAt(voice.span().start());
      int end = tokens.tokenAt(voice.span().end() - 1) + 1;
      // one claim for each sentence that is quoted
      while (first < end) {
        Sentence sentence = tokens.sentences().get(tokens.sentenceOf(first));
        int stop = Math.min(end, sentence.endToken());
        Stretch stretch = new Stretch(first, stop, voice);
        if (before != null && goesOn(tokens, before, stretch)) {
          emit(context, persons, List.of(before, stretch), out);
          before = null;
        } else {
          if (before != null) {
            emit(context, persons, List.of(before), out);
          }
          before = stretch;
        }
        first = stop;
      }
    }
    if (before != null) {
      emit(context, persons, List.of(before), out);
    }
  }

  /** "I told the House," he said, "and there is one consequence": one sentence in two parts. */
  private static boolean goesOn(Tokens tokens, Stretch before, Stretch next) {
    int gap = next.first() - before.end();
    boolean comma = tokens.is(before.end() - 1, ",") || tokens.is(before.end(), ",");
    boolean small = !tokens.isCapitalised(word(tokens, next.first()));
    boolean said = false;
    for (int i = before.end(); i < next.first(); i++) {
      said |= tokens.is(i, "said", "says", "wrote", "added", "told", "asked", "insisted", "read");
    }
    return gap > 1 && gap < 20 && comma && small && said;
  }

  private static int word(Tokens tokens, int first) {
    int i = first;
    while (i < first + 3 && !tokens.isWord(i)) {
      i++;
    }
    return i;
  }

  /** The key of the speaker, or null; "A, who leads them, told the crowd" is of A. */
  private static @Nullable String speaker(
      Context context, Persons persons, Sentence sentence, Stretch stretch) {
    Tokens tokens = context.tokens();
    int told =
        context.findLast(
            Math.max(sentence.firstToken(), stretch.first() - 14),
            stretch.first(),
            w -> w.equals("told") || w.equals("tells"));
    if (told >= 0 && tokens.is(stretch.first() - 2, ":")
        || told >= 0 && tokens.is(stretch.first() - 1, ":")
        || told >= 0 && stretch.first() - told <= 6) {
      List<Persons.Mention> subject = persons.subject(sentence, persons.in(sentence), told);
      if (subject.size() == 1 && subject.get(0).named()) {
        return subject.get(0).key();
      }
    }
    if (stretch.voice().key() != null) {
      return stretch.voice().key();
    }
    String after = saidAfter(context, persons, stretch);
    String named = after != null ? after : only(context, sentence, stretch);
    return named != null ? named : stated(context, persons, sentence, stretch);
  }

  /** The one of whose statement the sentence before tells: "She issued a statement. "..."". */
  private static @Nullable String stated(
      Context context, Persons persons, Sentence sentence, Stretch stretch) {
    if (sentence.index() == 0 || stretch.first() - sentence.firstToken() > 2) {
      return null;
    }
    Sentence before = context.sentences().get(sentence.index() - 1);
    int verb = context.find(before.firstToken(), before.endToken(), ISSUING::contains);
    boolean text =
        verb >= 0
            && context.find(verb + 1, Math.min(verb + 5, before.endToken()), STATEMENTS::contains)
                >= 0;
    if (!text) {
      return null;
    }
    List<Persons.Mention> subject = persons.subject(before, persons.in(before), verb);
    return subject.size() == 1 && subject.get(0).named() ? subject.get(0).key() : null;
  }

  private static final Set<String> ISSUING =
      WordList.set("released issued posted wrote read sent published recorded made gave left");

  private static final Set<String> STATEMENTS =
      WordList.set("statement letter message tweet post note video apology tribute");

  /** The one person whom the sentence names outside the quotation, as the subject of a clause. */
  private static @Nullable String only(Context context, Sentence sentence, Stretch stretch) {
    String key = null;
    for (Name name : context.names(sentence.firstToken(), sentence.endToken())) {
      boolean outside = name.firstToken() >= stretch.end() || name.endToken() <= stretch.first();
      if (name.type() != Name.Type.PERSON || !name.proper() || !outside) {
        continue;
      }
      String other = context.entity(name).key();
      boolean object =
          context.tokens().is(name.firstToken() - 1, "of", "for", "against", "about", "behind");
      if (object || key != null && !key.equals(other)) {
        return null;
      }
      key = other;
    }
    boolean sign = context.find(sentence.firstToken(), sentence.endToken(), WRITTEN::contains) >= 0;
    return sign ? null : key;
  }

  /** What words stand on that nobody is quoted with. */
  private static final Set<String> WRITTEN =
      WordList.set(
          """
              banner banners sign placard placards poster novel book film song album headline slogan
              inscription graffiti titled entitled label plaque t-shirt play magazine series
              programme called""");

  /** "... ," said the senior man among them, A": a speaker who is named behind his description. */
  private static @Nullable String saidAfter(Context context, Persons persons, Stretch stretch) {
    Tokens tokens = context.tokens();
    int said = stretch.end();
    while (said < stretch.end() + 3 && said < tokens.size() && !tokens.isWord(said)) {
      said++;
    }
    boolean verb =
        Verbs.finite(tokens, said) && !Verbs.auxiliary(tokens, said)
            || tokens.is(said, "says", "adds", "asks", "writes");
    if (!verb) {
      return null;
    }
    Sentence sentence = context.sentences().get(tokens.sentenceOf(said));
    for (Persons.Mention mention : persons.in(sentence)) {
      if (mention.first() > said && mention.named()) {
        boolean near = mention.first() - said < 9;
        boolean other = context.find(said + 1, mention.first(), w -> w.equals("who")) >= 0;
        return near && !other ? mention.key() : null;
      }
    }
    return null;
  }

  private void emit(Context context, Persons persons, List<Stretch> parts, Consumer<Claim> out) {
    Tokens tokens = context.tokens();
    int first = parts.get(0).first();
    int end = parts.get(parts.size() - 1).end();
    Sentence sentence = tokens.sentences().get(tokens.sentenceOf(first));
    StringBuilder words = new StringBuilder();
    int count = 0;
    for (Stretch part : parts) {
      boolean aside = false;
      boolean gap = false;
      for (int i = part.first(); i < part.end(); i++) {
        gap |= count > 0 && tokens.is(i, "...", "\u2026");
        // what stands in brackets is the reporter's
        aside = tokens.is(i, "[", "(") || aside && !tokens.is(i - 1, "]", ")");
        String spelt =
            tokens.isWord(i) || tokens.isNumber(i)
                ? plain(tokens.lower(i))
                : clipped(tokens.lower(i));
        if (!aside && !spelt.isEmpty()) {
          words.append(gap ? " " + Value.Wording.GAP : "");
          words.append(count++ == 0 ? "" : " ").append(spelt);
          gap = false;
        }
      }
    }
    String speaker = speaker(context, persons, sentence, parts.get(0));
    // of an unnamed speaker only what is too long for a title or a slogan
    if (count < LEAST_WORDS || speaker == null && (parts.size() == 1 || count < 2 * LEAST_WORDS)) {
      return;
    }
    Slot slot =
        context.slot(
            sentence,
            first,
            end,
            "",
            "",
            speaker == null ? "" : speaker,
            translated(context, sentence) ? "translated" : null,
            false);
    slot = slot.marked(topics(context, sentence, first, end));
    Claim claim =
        context.claim(
            id(),
            sentence,
            first,
            end,
            new Value.Wording(words.toString(), null),
            slot,
            null,
            drafted(context, sentence) ? Modality.PLANNED : Modality.ACTUAL);
    out.accept(claim);
  }

  /**
   * The marks of what the words were said about, where their sentence tells: "told reporters about
   * the sale", "said when he was asked about pay".
   */
  private static Set<String> topics(Context context, Sentence sentence, int first, int end) {
    Tokens tokens = context.tokens();
    Set<String> marks = new TreeSet<>();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      boolean quoted = i >= first && i < end;
      if (quoted || !tokens.is(i, "about") || Numerals.at(tokens, i + 1) != null) {
        continue;
      }
      int stop = i + 1;
      while (stop < sentence.endToken() && stop < i + TOPIC && tokens.isWord(stop)) {
        stop++;
      }
      for (String word : context.contentWords(i + 1, stop)) {
        marks.add(Marks.ABOUT + word);
      }
    }
    return marks;
  }

  /** How many words behind "about" tell what it was about. */
  private static final int TOPIC = 8;

  /** Whether the words are those of a text that has yet to be spoken: "a draft of the speech". */
  private static boolean drafted(Context context, Sentence sentence) {
    Tokens tokens = context.tokens();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      boolean text = tokens.is(i + 1, "text", "copy", "remarks", "version", "speech", "script");
      if (tokens.is(i, "draft", "drafts", "manuscript")
          || tokens.is(i, "advance", "prepared", "embargoed") && text
          || tokens.is(i, "is", "was", "will", "plans", "due")
              && tokens.is(i + 1, "to")
              && tokens.is(i + 2, "say", "tell", "declare", "promise")
          || tokens.is(i, "will") && tokens.is(i + 1, "say", "tell", "declare", "promise")) {
        return true;
      }
    }
    return false;
  }

  /** Clipped words spelt out. */
  private static String clipped(String word) {
    return switch (word) {
      case "'ll" -> "will";
      case "'ve" -> "have";
      case "'re" -> "are";
      case "'m" -> "am";
      default -> "";
    };
  }

  /** Short forms spelt out: whoever writes down what was said takes either. */
  private static String plain(String word) {
    return switch (word) {
      case "won't" -> "will not";
      case "can't", "cannot" -> "can not";
      case "shan't" -> "shall not";
      case "i'm" -> "i am";
      case "gonna" -> "going to";
      default ->
          word.length() > 1 && word.endsWith(".")
              ? word.substring(0, word.length() - 1)
              : word.endsWith("n't") ? word.substring(0, word.length() - 3) + " not" : word;
    };
  }

  /** Whether the text says near the words that they were said in another language. */
  private static boolean translated(Context context, Sentence sentence) {
    Tokens tokens = context.tokens();
    int last = context.sentences().size() - 1;
    int from = context.sentences().get(Math.max(0, sentence.index() - 1)).firstToken();
    int to = context.sentences().get(Math.min(last, sentence.index() + 1)).endToken();
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "interpreter", "translated", "translation", "translator", "dialect")
          || tokens.sequence(i, "own", "language")
          || tokens.sequence(i, "mother", "tongue")) {
        return true;
      }
      String demonym =
          tokens.is(i, "in") && tokens.isCapitalised(i + 1)
              ? Lexicon.get().demonym(tokens.lower(i + 1))
              : null;
      boolean language =
          demonym != null
              || tokens.is(i, "in")
                  && tokens.is(
                      i + 1,
                      "arabic",
                      "hebrew",
                      "hindi",
                      "urdu",
                      "latin",
                      "swahili",
                      "farsi",
                      "mandarin",
                      "catalan",
                      "basque",
                      "kurdish",
                      "pashto",
                      "tamil",
                      "yoruba",
                      "zulu",
                      "quechua",
                      "bengali",
                      "cantonese",
                      "tagalog");
      boolean noun =
          tokens.isWord(i + 2)
              && Lexicon.get().isNoun(context.noun(i + 2))
              && !tokens.is(i + 2, "on", "at", "to", "and");
      if (language && !tokens.is(i + 1, "english") && !noun) {
        return true;
      }
    }
    return false;
  }
}
