package dev.twosource.kinds.context;

import com.google.common.collect.ImmutableSortedSet;
import dev.twosource.document.Span;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.claim.Standing;
import dev.twosource.kinds.claim.Undated;
import dev.twosource.kinds.claim.Value;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Entity;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Name;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Reading;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.Voice;
import dev.twosource.reading.clause.ClauseReader;
import dev.twosource.reading.clause.Clauses;
import dev.twosource.reading.event.EventMention;
import dev.twosource.reading.event.EventTypes;
import dev.twosource.reading.event.Events;
import dev.twosource.reading.event.Occurrence;
import dev.twosource.reading.quantity.NumberWords;
import dev.twosource.reading.voice.ModalityReader;
import dev.twosource.reading.voice.Voices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One document as the kinds see it: its reading and events, with the marks of each sentence at
 * hand. Immutable and safe to share between threads.
 */
public final class Context {
  /** How far on either side the words of a claim's sentence are taken for its context. */
  private static final int SENTENCE = 60;

  private final Reading reading;
  private final Tokens tokens;
  private final Events events;
  private final Lexicon lexicon = Lexicon.get();
  private final int[] nameAt;
  private final int[] firstTimex;
  private final int[] firstQuantity;
  private final int[] firstMention;
  private final @Nullable LocalDate asOf;
  private final @Nullable Clauses[] clauses;
  private final @Nullable Boolean[] corrections;
  private final @Nullable Modality[] modalities;

  /** The lemma of each content word once it was asked for, the empty string for other tokens. */
  private final @Nullable String[] contents;

  /** The first event of each type that is told of as news, in text order. */
  private final List<Occurrence> firsts;

  // what several kinds ask for is found once; two threads that find it at once find the same

  private final Map<Once<?>, Object> found = new ConcurrentHashMap<>();
  private @Nullable Set<String> words;

  /** Puts the marks of each sentence at hand. */
  public Context(Reading reading, Events events) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.events = events;
    this.asOf =
        reading.document().published() == null ? null : reading.document().published().day();
    firsts = firsts(events.occurrences());
    nameAt = new int[tokens.size()];
    Arrays.fill(nameAt, -1);
    List<Name> names = reading.names().mentions();
    for (int n = 0; n < names.size(); n++) {
      for (int t = names.get(n).firstToken(); t < names.get(n).endToken(); t++) {
        nameAt[t] = n;
      }
    }
    int sentences = tokens.sentences().size();
    clauses = new Clauses[sentences];
    corrections = new Boolean[sentences];
    modalities = new Modality[tokens.size() + 1]; // what ends with the text may be asked for
    contents = new String[tokens.size()];
    firstTimex = starts(sentences, reading.timexes(), timex -> timex.span().start());
    firstQuantity = starts(sentences, reading.quantities(), quantity -> quantity.span().start());
    firstMention =
        starts(sentences, events.mentions(), mention -> tokens.start(mention.firstToken()));
  }

  private static List<Occurrence> firsts(List<Occurrence> occurrences) {
    List<Occurrence> firsts = new ArrayList<>();
    Set<String> types = new TreeSet<>();
    for (Occurrence occurrence : occurrences) {
      if (!occurrence.background() && types.add(occurrence.type())) {
        firsts.add(occurrence);
      }
    }
    return List.copyOf(firsts);
  }

  private <T> int[] starts(int sentences, List<T> items, ToIntFunction<T> start) {
    int[] first = new int[sentences + 1];
    int item = 0;
    for (int s = 0; s < sentences; s++) {
      first[s] = item;
      int end = tokens.sentences().get(s).span().end();
      while (item < items.size() && start.applyAsInt(items.get(item)) < end) {
        item++;
      }
    }
    first[sentences] = items.size();
    return first;
  }

  /** The reading. */
  public Reading reading() {
    return reading;
  }

  /** The tokens. */
  public Tokens tokens() {
    return tokens;
  }

  /** The events. */
  public Events events() {
    return events;
  }

  /** The day as of which the document tells, or null where it is not known. */
  public @Nullable LocalDate asOf() {
    return asOf;
  }

  /**
   * What is found once in a document, however many kinds ask for it. Declared beside what finds it,
   * so that this class need not know who finds what.
   *
   * @param <T> what is found: immutable, never null
   */
  public static final class Once<T> {
    private final Function<Context, T> find;

    /** Is found like this, by a function of nothing but the document. */
    public Once(Function<Context, T> find) {
      this.find = find;
    }

    /** What is found in a document. */
    @SuppressWarnings("unchecked") // under its own key nothing else is put
    public T in(Context context) {
      Object known = context.found.get(this);
      if (known == null) {
        known = find.apply(context);
        context.found.put(this, known);
      }
      return (T) known;
    }
  }

  /** The sentences. */
  public List<Sentence> sentences() {
    return tokens.sentences();
  }

  /** The time expressions of a sentence. */
  public List<Timex> timexes(Sentence sentence) {
    return of(sentence, reading.timexes());
  }

  private static final Once<List<Timex>> NAMED =
      new Once<>(context -> Undated.times(context.reading));

  /**
   * The time expressions of a sentence, days and hours of an undated document among them by their
   * names.
   */
  public List<Timex> named(Sentence sentence) {
    return of(sentence, NAMED.in(this));
  }

  /** Those of a sentence, of as many time expressions as the reading has and in its order. */
  private List<Timex> of(Sentence sentence, List<Timex> timexes) {
    return timexes.subList(firstTimex[sentence.index()], firstTimex[sentence.index() + 1]);
  }

  /** The quantities of a sentence. */
  public List<Quantity> quantities(Sentence sentence) {
    return reading
        .quantities()
        .subList(firstQuantity[sentence.index()], firstQuantity[sentence.index() + 1]);
  }

  /** The event mentions of a sentence. */
  public List<EventMention> mentions(Sentence sentence) {
    return events
        .mentions()
        .subList(firstMention[sentence.index()], firstMention[sentence.index() + 1]);
  }

  /** The number of a sentence's first event mention. */
  public int firstMention(Sentence sentence) {
    return firstMention[sentence.index()];
  }

  /** The name mention that a token is part of, or null. */
  public @Nullable Name nameAt(int token) {
    return token < 0 || token >= nameAt.length || nameAt[token] < 0
        ? null
        : reading.names().mentions().get(nameAt[token]);
  }

  /** Whether somebody's name stands right behind a number, which then counts nobody. */
  public boolean beforePerson(Quantity quantity) {
    int first = quantity.endToken();
    first += tokens().is(first, "ms", "mr", "mrs", "miss", "dr", "sir", "dame") ? 1 : 0;
    Name name = nameAt(first);
    return name != null
        && name.type() == Name.Type.PERSON
        && name.proper()
        && name.firstToken() >= quantity.endToken()
        && !tokens().lower(name.endToken() - 1).endsWith("s");
  }

  /** What a name mention names. */
  public Entity entity(Name mention) {
    return reading.names().entity(mention);
  }

  /** The names between two tokens. */
  public List<Name> names(int firstToken, int endToken) {
    List<Name> found = new ArrayList<>();
    for (int t = Math.max(0, firstToken); t < Math.min(endToken, nameAt.length); t++) {
      Name name = nameAt(t);
      if (name != null && (found.isEmpty() || found.get(found.size() - 1) != name)) {
        found.add(name);
      }
    }
    return found;
  }

  /** The clauses of a sentence. Read when first asked for: few sentences need it. */
  public Clauses clauses(Sentence sentence) {
    Clauses known = clauses[sentence.index()];
    if (known == null) {
      known =
          ClauseReader.read(
              reading,
              sentence,
              names(sentence.firstToken(), sentence.endToken()),
              timexes(sentence));
      // two threads that read it at once read the same
      clauses[sentence.index()] = known;
    }
    return known;
  }

  /** The token's lemma as a noun. */
  public String noun(int token) {
    return tokens.noun(token);
  }

  /** The token's lemma as a verb. */
  public String verb(int token) {
    return tokens.verb(token);
  }

  /** Who says what stands at a place, or null for the narrator. */
  public @Nullable Voice voice(Span span) {
    Voice voice = Voices.at(reading.voices(), span);
    return voice == null || voice.kind() == Voice.Kind.NARRATED ? null : voice;
  }

  /** Whether what is told at a token has happened. */
  public Modality modality(int token) {
    Modality known = modalities[token];
    if (known == null) {
      known = ModalityReader.of(tokens, token);
      modalities[token] = known;
    }
    return known;
  }

  /** The first token from {@code from} up to {@code end} that fits, or -1. */
  public int find(int from, int end, Predicate<String> fits) {
    for (int i = Math.max(0, from); i < Math.min(end, tokens.size()); i++) {
      if (fits.test(tokens.lower(i))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether one of some words in lower case stands anywhere in the text. What is asked of a whole
   * text for each of its numbers is asked here: {@link #find} would read it anew each time.
   */
  public boolean says(Set<String> any) {
    Set<String> known = words;
    if (known == null) {
      known = new HashSet<>();
      for (int i = 0; i < tokens.size(); i++) {
        known.add(tokens.lower(i));
      }
      words = known;
    }
    return any.stream().anyMatch(known::contains);
  }

  /** The last token from {@code first} up to {@code end} that fits, or -1. */
  public int findLast(int first, int end, Predicate<String> fits) {
    for (int i = Math.min(end, tokens.size()) - 1; i >= Math.max(0, first); i--) {
      if (fits.test(tokens.lower(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The lemmas of the content words between two tokens, names and numbers left out. */
  public Set<String> contentWords(int first, int end) {
    Set<String> words = new TreeSet<>();
    contentWords(first, end, words);
    return words;
  }

  /** Adds the lemmas of the content words between two tokens to others. */
  public void contentWords(int first, int end, Collection<String> words) {
    for (int i = Math.max(0, first); i < Math.min(end, tokens.size()); i++) {
      String content = contents[i];
      if (content == null) {
        content = content(i);
        contents[i] = content;
      }
      if (!content.isEmpty()) {
        words.add(content);
      }
    }
  }

  private String content(int i) {
    String word = tokens.lower(i);
    boolean content =
        tokens.isWord(i)
            && nameAt[i] < 0
            && word.length() > 2
            && !Stopwords.contains(word)
            && !NumberWords.isCardinal(word);
    return content ? Lemmas.fold(lexicon, word) : "";
  }

  /** The keys of the names between two tokens. */
  public Set<String> nameKeys(int first, int end) {
    Set<String> keys = new TreeSet<>();
    for (Name name : names(first, end)) {
      keys.add(entity(name).key());
    }
    return keys;
  }

  /** A slot for a value that stands between two tokens of a sentence. */
  public Slot slot(
      Sentence sentence,
      int first,
      int end,
      String measure,
      String head,
      String owner,
      @Nullable String window,
      boolean part) {
    int from = Math.max(sentence.firstToken(), first - 7);
    int to = Math.min(sentence.endToken(), end + 8);
    // of a sentence without end only what stands near counts as its context
    int begin = Math.max(sentence.firstToken(), first - SENTENCE);
    int stop = Math.min(sentence.endToken(), end + SENTENCE);
    List<String> near = new ArrayList<>();
    contentWords(from, to, near);
    List<String> wide = new ArrayList<>(near);
    contentWords(begin, from, wide);
    contentWords(to, stop, wide);
    return new Slot(
        measure,
        head,
        owner,
        window,
        part,
        ImmutableSortedSet.copyOf(near),
        ImmutableSortedSet.copyOf(wide),
        nameKeys(begin, stop),
        placeKeys(
            Math.max(sentence.firstToken(), first - 10), Math.min(sentence.endToken(), end + 12)));
  }

  private static final WordSet PLACING =
      WordList.probed("in at near off on across around outside inside throughout through");

  /** "In the small town of", "on the industrial estate of": before the name of a place. */
  private boolean settlement(int of) {
    return SETTLEMENTS.contains(tokens.lower(of - 1))
        && findLast(of - 6, of - 1, PLACING::contains) >= 0;
  }

  /** Islands and provinces are left out: what is in them may be told by a town of theirs. */
  private static final WordSet SETTLEMENTS =
      WordList.probed("town city village hamlet port suburb estate resort settlement township");

  private Set<String> placeKeys(int first, int end) {
    Set<String> keys = new TreeSet<>();
    for (Name name : names(first, end)) {
      int before = name.firstToken() - 1;
      boolean said =
          PLACING.contains(tokens.lower(before))
              || tokens.is(before, "of") && settlement(before)
              || !keys.isEmpty() && tokens.is(before, "and", ",");
      if (name.type() == Name.Type.PLACE && said) {
        keys.add(entity(name).key());
      }
    }
    return keys;
  }

  /**
   * The event that a passage is about: one that its sentence mentions near the token, else what is
   * being told of.
   */
  public @Nullable Occurrence eventNear(Sentence sentence, int token, Predicate<String> type) {
    List<EventMention> here = mentions(sentence);
    int best = -1;
    int bestDistance = Integer.MAX_VALUE;
    for (int k = 0; k < here.size(); k++) {
      if (type.test(here.get(k).type())) {
        // "its largest attack of the war": the war is the frame, not what happened
        int distance =
            Math.abs(here.get(k).firstToken() - token)
                + (here.get(k).type().equals("war") ? 100 : 0);
        if (distance < bestDistance) {
          bestDistance = distance;
          best = firstMention(sentence) + k;
        }
      }
    }
    if (best >= 0) {
      return events.of(best);
    }
    for (int s = sentence.index() - 1; s >= Math.max(0, sentence.index() - 3); s--) {
      for (int m = firstMention[s + 1] - 1; m >= firstMention[s]; m--) {
        if (type.test(events.mentions().get(m).type())) {
          return events.of(m);
        }
      }
    }
    Occurrence main = events.mainOccurrence();
    if (main != null && type.test(main.type()) && led(main, sentence)) {
      return main;
    }
    for (Occurrence occurrence : firsts) {
      if (type.test(occurrence.type())
          && !(occurrence.background() && later(occurrence, sentence))) {
        return occurrence;
      }
    }
    return null;
  }

  /** Whether an event is first told of behind a sentence. */
  private boolean later(Occurrence occurrence, Sentence sentence) {
    return firstTold(occurrence) > sentence.index();
  }

  /** The number of the sentence that first tells of an event, or -1 where none does. */
  private int firstTold(Occurrence occurrence) {
    return occurrence.mentions().isEmpty()
        ? -1
        : events.mentions().get(occurrence.mentions().get(0)).sentence();
  }

  /** The last of the sentences that a report leads with, counted from 0. */
  private static final int LEAD = 3;

  /**
   * Whether a sentence may be about the event that a document is about: one that is first told of
   * further down is not what the report leads with.
   */
  private boolean led(Occurrence main, Sentence sentence) {
    return firstTold(main) <= LEAD || !later(main, sentence);
  }

  /** Whether a sentence, or the one before it, says that something told before was wrong. */
  private boolean corrects(Sentence sentence) {
    Boolean known = corrections[sentence.index()];
    if (known == null) {
      known = correcting(sentence);
      corrections[sentence.index()] = known;
    }
    return known;
  }

  private boolean correcting(Sentence sentence) {
    for (int s = Math.max(0, sentence.index() - 1); s <= sentence.index(); s++) {
      Sentence here = sentences().get(s);
      if (here.block() == sentence.block() && puttingRight(here)) {
        return true;
      }
    }
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (ChangeWords.withdrawn(tokens, i) || ChangeWords.twice(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a word of correction is of something that was told: not "wrongly convicted", nor "could
   * not be reached for clarification", nor a correction of prices.
   */
  private boolean puttingRight(Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (!CORRECTING.contains(tokens.lower(i))) {
        continue;
      }
      boolean wronged = tokens.lower(i).endsWith("ly") && WRONGED.contains(verb(i + 1));
      boolean noun = tokens.is(i, "correction", "clarification");
      boolean other = noun && find(Math.max(sentence.firstToken(), i - 3), i, OTHER::contains) >= 0;
      if (!wronged && !other) {
        return true;
      }
    }
    return false;
  }

  private static final WordSet WRONGED =
      WordSet.of(
          "convict",
          "accuse",
          "jail",
          "imprison",
          "arrest",
          "detain",
          "execute",
          "blame",
          "suspend",
          "dismiss",
          "sack",
          "fire",
          "diagnose",
          "believe",
          "assume",
          "think",
          "park",
          "charge",
          "hold",
          "kill",
          "target",
          "punish",
          "sentence",
          "fit",
          "instal",
          "install",
          "connect",
          "prescribe");

  private static final WordSet OTHER =
      WordSet.of(
          "for",
          "seek",
          "seeks",
          "sought",
          "seeking",
          "demand",
          "demanded",
          "request",
          "market",
          "price",
          "prices",
          "stock",
          "share",
          "course",
          "sharp",
          "technical",
          "no",
          "any");

  private static final WordSet CORRECTING =
      WordSet.of(
          "correction",
          "corrects",
          "corrected",
          "correcting",
          "miscounted",
          "misreported",
          "misstated",
          "misquoted",
          "wrongly",
          "incorrectly",
          "erroneously",
          "clarification");

  /** A word of the sentence that says that the value moved, or null. */
  public @Nullable String change(int first, int end) {
    return ChangeWords.of(tokens, first, end);
  }

  /** Whether an event is what the document is about. */
  public boolean isMain(@Nullable Occurrence occurrence) {
    if (occurrence == null) {
      return true;
    }
    Occurrence main = events.mainOccurrence();
    if (main == null) {
      return !occurrence.background();
    }
    return occurrence.id() == main.id()
        || !occurrence.background()
            && EventTypes.compatible(occurrence.type(), main.type())
            && occurrence.when() == null;
  }

  /** Makes a claim of what stands between two tokens of a sentence. */
  public Claim claim(
      String detail,
      Sentence sentence,
      int first,
      int end,
      Value value,
      Slot slot,
      @Nullable Occurrence event,
      Modality modality) {
    Span span = tokens.span(first, end);
    return new Claim(
        reading.document().id(),
        detail,
        span,
        sentence.span(),
        value,
        slot,
        event,
        isMain(event),
        Standing.OTHER,
        voice(span),
        modality,
        corrects(sentence)
            ? "correction"
            : change(
                Math.max(sentence.firstToken(), first - 12),
                Math.min(sentence.endToken(), end + 6)),
        asOf);
  }
}
