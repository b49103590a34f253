package dev.twosource.reading.name;

import dev.twosource.lexicon.Folding;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.reading.Name;
import dev.twosource.reading.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides what kind a mention is of by what stands around all mentions of the same words. */
final class Votes {
  /** What stands around all mentions of the same words. */
  static final class Bare {
    int person;
    int body;
    int spot;
    int thing;
    int company;
  }

  private final Tokens tokens;
  private final Evidence evidence;
  private final Register register;
  private final Lexicon lexicon = Lexicon.get();

  /** By a word that stands alone; apart, as they are few where most names are told in full. */
  private final Map<String, Bare> words = new HashMap<>();

  private final Map<String, Bare> longer;

  /** Counts what stands around all mentions. */
  Votes(Tokens tokens, Evidence evidence, Register register, List<Draft> drafts) {
    this.tokens = tokens;
    this.evidence = evidence;
    this.register = register;
    longer = HashMap.newHashMap(drafts.size() / 2);
    for (Draft draft : drafts) {
      count(draft);
    }
  }

  private void count(Draft draft) {
    boolean one = register.words(draft) == 1;
    if (one || draft.type == null || !draft.sure) {
      Bare count = bare(draft.first, draft.end);
      draft.all = count;
      count.person += draft.person + (draft.titled ? 4 : 0);
      count.body += draft.body;
      count.spot += draft.spot;
      count.thing += draft.thing;
      count.company += draft.company ? 1 : 0;
      if (draft.model && draft.end - draft.first > 1) {
        // "Airbus A380" tells of Airbus as well
        bare(draft.first, draft.end - 1).body += 2;
      }
    }
  }

  private Bare bare(int first, int end) {
    Map<String, Bare> known = end - first == 1 ? words : longer;
    return known.computeIfAbsent(Words.join(tokens, first, end), key -> new Bare());
  }

  /** Whether it is written in capitals among words that are not: an abbreviation. */
  private boolean capitals(Draft draft) {
    return draft.end - draft.first == 1 && capitalised(draft.first);
  }

  private boolean capitalised(int i) {
    return tokens.text(i).length() > 1
        && tokens.isAllCapitals(i)
        && evidence.style(tokens.sentenceOf(i)) == Evidence.Style.NORMAL;
  }

  /** Whether what stands around the words of a mention speaks of a body, not of a person. */
  static boolean body(Draft draft) {
    return draft.all != null && draft.all.body > draft.all.person;
  }

  /** Whether a mention that is not told in full consists of this lower-case word. */
  boolean alone(String lower) {
    return words.containsKey(lower);
  }

  /**
   * The type of a name of several words that says nothing itself: by all its mentions, and by the
   * part that stands alone.
   */
  Name.Type longer(Draft draft) {
    Bare all = draft.all;
    int person = all == null ? draft.person : all.person;
    person += draft.shaped ? 1 : 0;
    int body = all == null ? draft.body : all.body;
    int spot = all == null ? draft.spot : all.spot;
    int thing = all == null ? draft.thing : all.thing;
    String first = tokens.lower(draft.first);
    String last = tokens.lower(draft.end - 1);
    boolean known = lexicon.isSurname(last);
    boolean stands = words.containsKey(last) && !evidence.common(last);
    person += stands || evidence.family(draft.end - 1) ? 2 : 0;
    person += NameWords.surnameEnding(last) || known ? 1 : 0;
    person += draft.end - draft.first == 2 && Syllables.chinese(first, last) ? 3 : 0;
    Bare alone = words.get(first);
    if (alone != null && alone.person >= 4 && alone.person > alone.body) {
      person += 3; // "Ms Noraini" is Noraini Ghazali
    } else {
      body += alone != null && !lexicon.isPlace(first) ? 2 : 0;
    }
    if (capitalised(draft.end - 1)) {
      person = Math.min(person, 0);
    }
    boolean branch =
        lexicon.isPlace(last)
            && Objects.requireNonNull(lexicon.place(last)).country()
            && spot == 0
            && !known
            && !lexicon.isGivenName(first)
            && !NameWords.PLACE_STARTS.contains(first);
    body += branch ? 2 : 0; // "Garuda Indonesia"
    boolean club =
        lexicon.isPlace(last)
            && spot == 0
            && !lexicon.isGivenName(first)
            && !NameWords.PLACE_STARTS.contains(first)
            && draft.end - draft.first == 2
            && (capitalised(draft.first) || !known && !evidence.common(first));
    body += club ? 2 : 0; // "AC Milan", "Bayern Munich"
    body += evidence.plural(last) && lexicon.isPlace(first) && !known ? 2 : 0; // "Houston Texans"
    body += NameWords.TRADES.contains(last) && !known ? 2 : 0; // "Apple Computer announced"
    if (NameWords.APPEALS.contains(first)) {
      person -= 3; // "Keep Brookhollow"
    }
    if (thing > body && thing > person && thing > spot) {
      return Name.Type.OTHER;
    }
    if (spot > body && spot > person) {
      return Name.Type.PLACE;
    }
    if (body == 0 && person <= 0) {
      return Name.Type.OTHER;
    }
    boolean two = stands && draft.end - draft.first == 2;
    return body > person || body == person && !two ? Name.Type.ORGANISATION : Name.Type.PERSON;
  }

  Name.@Nullable Type vote(Draft draft, String lower, boolean single, boolean given) {
    int person = draft.person;
    int body = draft.body;
    int spot = draft.spot;
    int thing = draft.thing;
    Bare all = single ? draft.all : null;
    if (all != null) {
      person = all.person;
      body = all.body;
      spot = all.spot;
      thing = all.thing;
    }
    person += draft.shaped ? 1 : 0;
    boolean capitals = capitals(draft);
    if (thing > body && thing > person && thing > spot) {
      return Name.Type.OTHER;
    }
    if (single
        && given
        && Math.min(spot, draft.spot) < 2
        && !capitals
        && lexicon.isGivenName(lower)) {
      return Name.Type.PERSON;
    }
    boolean known = lexicon.isPlace(lower) && (lower.length() > 2 || capitals);
    if (known
        && (all != null ? all.company > 0 : draft.company)
        && body > spot + 1
        && body > person
        && (draft.place == null || !draft.place.country())) {
      return Name.Type.ORGANISATION; // "the automaker Toyota"
    }
    if (draft.type == Name.Type.PLACE || known) {
      return person >= 3 && person > spot + 1 && lexicon.isSurname(lower)
          ? Name.Type.PERSON
          : Name.Type.PLACE;
    }
    if (single
        && evidence.common(lower)
        && evidence.capital(lower) <= evidence.lower(lower)
        && person + body + spot < 2) {
      return null;
    }
    if (!capitals && (lexicon.isGivenName(lower) || lexicon.isSurname(lower))) {
      person++;
    }
    if (NameWords.surnameEnding(Folding.key(lower))) {
      person += 2;
    }
    if (person > body && person >= spot) {
      return Name.Type.PERSON;
    }
    if (spot > body && (spot >= 2 || !evidence.common(lower))) {
      return Name.Type.PLACE;
    }
    return body == 0 || evidence.common(lower) && body < 2
        ? Name.Type.OTHER
        : Name.Type.ORGANISATION;
  }
}
