package dev.twosource.reading.voice;

import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import org.jspecify.annotations.Nullable;

/** Remembers who spoke last, so that "she added" finds its party. */
final class SpeakerMemory {
  /** A pronoun looks back over this many sentences. */
  private static final int REACH = 4;

  private final Tokens tokens;
  private final SpeakerReader speakers;
  private @Nullable Speaker person;
  private int personSentence = -9;
  private @Nullable Speaker otherPerson;
  private int otherSentence = -9;
  private @Nullable Speaker body;
  private int bodySentence = -9;
  private Opening opening = new Opening(null);
  private Opening before = opening;

  SpeakerMemory(Tokens tokens, SpeakerReader speakers) {
    this.tokens = tokens;
    this.speakers = speakers;
  }

  /** Begins a sentence: its subject may be what a pronoun further on means. */
  void enter(Sentence sentence, boolean quoted) {
    before = opening;
    opening = new Opening(quoted ? null : sentence);
  }

  /** The party that the sentence begins with, or null. */
  @Nullable Speaker subject() {
    return opening.subject();
  }

  /** A sentence whose subject is looked for once somebody asks; most are never asked for. */
  private final class Opening {
    private @Nullable Sentence sentence;
    private @Nullable Speaker subject;

    Opening(@Nullable Sentence sentence) {
      this.sentence = sentence;
    }

    @Nullable Speaker subject() {
      if (sentence != null) {
        subject = subjectOf(sentence);
        sentence = null;
      }
      return subject;
    }
  }

  /**
   * Whose a count is that the possessive at a token tells: the sentence's subject, or who was told
   * of just before; or null.
   */
  @Nullable Speaker owner(int possessive, Sentence sentence) {
    Speaker local = subject();
    if (local != null && local.like() && local.first() < possessive) {
      return local;
    }
    boolean single = tokens.is(possessive, "his", "her");
    boolean many = tokens.is(possessive, "their");
    Speaker told = before.subject();
    if (told != null && told.like() && (many || single == (told.type() == Speaker.Type.PERSON))) {
      return told;
    }
    Speaker said = single ? person : body;
    int when = single ? personSentence : bodySentence;
    return said != null && sentence.index() - when <= 1 ? said : null;
  }

  private @Nullable Speaker subjectOf(Sentence sentence) {
    int first = sentence.firstToken();
    if (SpeakerReader.day(tokens.lower(first)) && tokens.is(first + 1, "the", "a", "an")) {
      first++; // "Today the judge gave him five years"
    }
    int end = Math.min(sentence.endToken(), first + 9);
    int stop = first;
    boolean noun = false;
    while (stop < end) {
      String word = tokens.lower(stop);
      boolean glue =
          SpeakerNouns.PLAIN.contains(word)
              || tokens.is(stop, "'s", "'", "prime", "vice", "executive", "deputy");
      if (tokens.isCapitalised(stop) && !SpeakerNouns.PLAIN.contains(word)
          || SpeakerNouns.party(word) && SpeechVerbs.of(word) == null) {
        noun = true;
      } else if (!glue && noun && !leadsOn(stop, first, end) || !tokens.isWord(stop) && !glue) {
        break;
      }
      stop++;
    }
    if (stop == first || !noun) {
      return null;
    }
    Speaker party = speakers.after(first, stop);
    return party == null || !party.like() && party.key() == null ? null : party;
  }

  /** "Forest products group Ahlmaa": the capital of a first word is no name yet. */
  private boolean leadsOn(int stop, int first, int end) {
    if (stop > first + 2
        || SpeechVerbs.of(tokens.lower(stop)) != null
        || AttributionReader.isFinite(tokens.lower(stop))) {
      return false;
    }
    String next = tokens.lower(stop + 1);
    return stop + 1 < end
        && SpeakerNouns.body(next) != null
        && tokens.isWord(stop)
        && !SpeakerReader.PREPOSITIONS.contains(tokens.lower(stop));
  }

  /** Keeps who has spoken. */
  void said(Speaker speaker, Sentence sentence) {
    if (speaker.key() == null) {
      return;
    }
    if (speaker.type() == Speaker.Type.PERSON) {
      if (person != null && !speaker.key().equals(person.key())) {
        otherPerson = person;
        otherSentence = personSentence;
      }
      person = speaker;
      personSentence = sentence.index();
    } else if (speaker.type() == Speaker.Type.BODY) {
      body = speaker;
      bodySentence = sentence.index();
    }
  }

  /**
   * The party that a pronoun means, at the pronoun's place; the speaker as it is where that stays
   * open.
   */
  Speaker resolve(Speaker speaker, Sentence sentence) {
    if (tokens.is(speaker.first(), "we") && speaker.type() == Speaker.Type.NARRATOR) {
      return ourselves(speaker);
    }
    if (speaker.type() != Speaker.Type.PRONOUN) {
      return paper(speaker) && body != null && sentence.index() - bodySentence <= REACH
          ? body.at(speaker.first(), speaker.end())
          : speaker;
    }
    boolean aged = tokens.is(speaker.first(), "the");
    boolean single = aged || tokens.is(speaker.first(), "he", "she");
    Speaker local = subject();
    // "Strong sales helped the firm, it said": a first word in capitals may be any word, and "the
    // damage comes to a million, it said" is no word of the damage
    boolean named =
        local != null
            && (local.like()
                || local.end() - local.first() > 1 && tokens.isCapitalised(local.end() - 1));
    if (named && local.first() < speaker.first() && local.key() != null) {
      if (single == (local.type() == Speaker.Type.PERSON) && fits(speaker, local)) {
        return local.at(speaker.first(), speaker.end());
      }
    }
    if (aged) {
      // "Akello had the hall on its feet. "…," the 36-year-old said": whom the text just told of
      Speaker last = before.subject();
      if (last != null && last.type() == Speaker.Type.PERSON && last.key() != null) {
        return last.at(speaker.first(), speaker.end());
      }
    }
    if (!single) {
      // "The army has another number. It says": whom the sentence before begins with
      Speaker last = before.subject();
      if (last != null
          && last.type() == Speaker.Type.BODY
          && last.key() != null
          && tokens.is(speaker.first(), "it", "they")
          && opens(speaker, sentence)) {
        return last.at(speaker.first(), speaker.end());
      }
      boolean near = body != null && sentence.index() - bodySentence <= REACH;
      return near ? body.at(speaker.first(), speaker.end()) : speaker;
    }
    if (person == null || sentence.index() - personSentence > REACH) {
      return speaker;
    }
    Speaker last = person;
    boolean lastFits = fits(speaker, last);
    boolean otherNear =
        otherPerson != null
            && sentence.index() - otherSentence <= REACH
            && fits(speaker, otherPerson);
    if (lastFits && otherNear && otherSentence == personSentence) {
      return speaker; // two people of one sentence: nobody can tell
    }
    if (lastFits) {
      return last.at(speaker.first(), speaker.end());
    }
    return otherNear && otherPerson != null
        ? otherPerson.at(speaker.first(), speaker.end())
        : speaker;
  }

  /** "The statement said": what was read out before, of which nothing is told but that it is. */
  private boolean paper(Speaker speaker) {
    return "spokesperson".equals(speaker.key())
        && speaker.end() - speaker.first() == 2
        && tokens.is(speaker.first(), "the", "its", "their")
        && tokens.is(speaker.first() + 1, "statement", "release", "communique", "communiqué");
  }

  /**
   * Whether nothing stands before a pronoun but where it is said: "In an advertisement it says".
   */
  private boolean opens(Speaker pronoun, Sentence sentence) {
    int first = sentence.firstToken();
    if (pronoun.first() <= first + 1) {
      return true;
    }
    boolean medium = false;
    for (int i = first; i < pronoun.first(); i++) {
      medium |= SAID_IN.contains(tokens.lower(i));
      if (SpeechVerbs.of(tokens.lower(i)) != null && !medium) {
        return false;
      }
    }
    return medium
        && pronoun.first() <= first + PHRASE
        && SpeakerReader.PREPOSITIONS.contains(tokens.lower(first));
  }

  /** How many words may stand before a pronoun that tell where something is said. */
  private static final int PHRASE = 8;

  private static final WordSet SAID_IN =
      WordSet.of(
          "advertisement",
          "statement",
          "letter",
          "leaflet",
          "circular",
          "message",
          "filing",
          "submission",
          "report",
          "release",
          "bulletin",
          "notice",
          "memo",
          "pamphlet");

  /** "The committee has been inside, and we say": whose statement it is that a text prints. */
  private Speaker ourselves(Speaker we) {
    Speaker local = subject();
    return local != null
            && local.type() == Speaker.Type.BODY
            && local.key() != null
            && local.first() < we.first()
        ? local.at(we.first(), we.end())
        : we;
  }

  private static boolean fits(Speaker pronoun, Speaker party) {
    return party.gender() == ' ' || pronoun.gender() == ' ' || party.gender() == pronoun.gender();
  }
}
