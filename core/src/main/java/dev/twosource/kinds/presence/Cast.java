package dev.twosource.kinds.presence;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Persons;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.reading.Entity;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Apposition;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Clauses;
import dev.twosource.reading.clause.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who the phrases of one sentence stand for: its people, and the countries and bodies it names. */
public final class Cast {
  /** How many sentences of a paragraph are looked through for whom it speaks of. */
  private static final int PARAGRAPH = 12;

  private final Context context;
  private final Tokens tokens;
  private final Persons persons;
  private final Sentence sentence;
  private final List<Persons.Mention> mentions;
  private final Clauses clauses;
  private final List<Clause> told;

  public Cast(Context context, Persons persons, Sentence sentence) {
    this.context = context;
    this.tokens = context.tokens();
    this.persons = persons;
    this.sentence = sentence;
    this.mentions = persons.in(sentence);
    this.clauses = context.clauses(sentence);
    this.told = Denials.marked(tokens, clauses.clauses());
  }

  public Sentence sentence() {
    return sentence;
  }

  /** Its clauses, those that somebody denies among the negated ones. */
  public List<Clause> clauses() {
    return told;
  }

  /** Its noun phrases. */
  public List<Phrase> phrases() {
    return clauses.phrases();
  }

  /** The noun phrase that begins at a token, or null. */
  public @Nullable Phrase phrase(int first) {
    Phrase phrase = clauses.phraseAt(first);
    return phrase != null && phrase.first() == first ? phrase : null;
  }

  /** Everybody mentioned, in text order. */
  public List<Persons.Mention> mentions() {
    return mentions;
  }

  /** The people whom some phrases stand for, in order. */
  public List<Persons.Mention> people(List<Phrase> phrases) {
    List<Persons.Mention> found = new ArrayList<>();
    for (Phrase phrase : phrases) {
      Persons.Mention person = person(phrase);
      if (person != null && found.stream().noneMatch(p -> p.key().equals(person.key()))) {
        found.add(person);
      }
    }
    return found;
  }

  /**
   * The person whom a phrase stands for: named in it, in what explains it, or meant by an office or
   * pronoun; null where it is nobody or not clear who.
   */
  public Persons.@Nullable Mention person(Phrase phrase) {
    Persons.Mention own = at(phrase.head());
    if (own == null && phrase.end() - 1 != phrase.head()) {
      own = at(phrase.end() - 1);
    }
    if (own == null && tokens.is(phrase.head(), "himself", "herself")) {
      own = Persons.ending(mentions, phrase.first());
    }
    if (own == null) {
      own = inside(phrase);
    }
    if (own != null && own.named()) {
      return own;
    }
    for (Apposition apposition : clauses.appositions()) {
      Phrase other =
          apposition.of().first() == phrase.first()
              ? apposition.by()
              : apposition.by().first() == phrase.first() ? apposition.of() : null;
      Persons.Mention person = other == null ? null : at(other.head());
      if (person != null && person.named() && person.first() <= other.head()) {
        return person;
      }
    }
    return own == null ? null : persons.holder(own);
  }

  /** "coach A ill", "A himself": a name that what is said of the person follows in one phrase. */
  private Persons.@Nullable Mention inside(Phrase phrase) {
    for (Persons.Mention mention : mentions) {
      if (mention.named()
          && mention.first() >= phrase.first()
          && mention.end() < phrase.end()
          && !tokens.is(mention.end(), "'s", "'")
          && !tokens.isCapitalised(phrase.head())
          && phrase.end() - mention.end() <= 2
          && Lexicon.get().isAdjective(tokens.lower(phrase.end() - 1))) {
        return mention;
      }
    }
    return null;
  }

  /** "Neither leader": the two people whom the paragraph has spoken of most up to here. */
  List<Persons.Mention> pair(Phrase phrase) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int s = sentence.index(); s >= 0; s--) {
      Sentence before = context.sentences().get(s);
      if (before.block() != sentence.block() || sentence.index() - s > PARAGRAPH) {
        break;
      }
      for (Name name : context.names(before.firstToken(), before.endToken())) {
        boolean earlier = name.firstToken() < phrase.first();
        if (earlier && name.proper() && name.type() == Name.Type.PERSON) {
          counts.merge(name.entity(), 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
        .limit(2)
        .map(entry -> context.reading().names().entities().get(entry.getKey()))
        .map(
            entity ->
                new Persons.Mention(
                    entity.key(), entity.canonical(), entity, "", phrase.first(), phrase.end()))
        .toList();
  }

  /** The people of a list that begins at a token: "the envoy A, the bishop, B, and C". */
  public List<Persons.Mention> list(int from) {
    return persons.list(sentence, mentions, from);
  }

  /** Whoever is mentioned at a token, or null. */
  public Persons.@Nullable Mention at(int token) {
    for (Persons.Mention mention : mentions) {
      if (mention.first() <= token && token < mention.end()) {
        Name name = context.nameAt(token);
        // the office before a name is no more than its title
        return name != null && name.type() != Name.Type.PERSON && !name.demonym() ? null : mention;
      }
    }
    return null;
  }

  /** The people, or the countries and bodies, that some phrases stand for. */
  List<Persons.Mention> parties(List<Phrase> phrases) {
    List<Persons.Mention> found = people(phrases);
    for (Phrase phrase : phrases) {
      Persons.Mention side = side(phrase);
      if (side != null) {
        found.add(side);
      }
    }
    return found;
  }

  /** The country or body that a phrase names, or null. */
  public Persons.@Nullable Mention side(Phrase phrase) {
    Name name = context.nameAt(phrase.head());
    if (name == null || name.endToken() < phrase.end() || name.demonym() || !name.proper()) {
      return null;
    }
    Entity entity = context.entity(name);
    boolean country = name.type() == Name.Type.PLACE && entity.country();
    return country || name.type() == Name.Type.ORGANISATION
        ? new Persons.Mention(
            entity.key(), entity.canonical(), entity, "", name.firstToken(), name.endToken())
        : null;
  }

  /** Whose a phrase is: "A's chair", "her seat"; null where it does not tell. */
  Persons.@Nullable Mention owner(Phrase phrase) {
    if (tokens.is(phrase.first(), "his", "her")) {
      Name name = context.nameAt(phrase.first());
      if (name != null && name.type() == Name.Type.PERSON) {
        Entity entity = context.entity(name);
        return new Persons.Mention(
            entity.key(), entity.canonical(), entity, "", phrase.first(), phrase.first() + 1);
      }
      return null;
    }
    for (Persons.Mention mention : mentions) {
      if (mention.first() >= phrase.first() - 1
          && mention.end() < phrase.end()
          && tokens.is(mention.end(), "'s", "'")) {
        return persons.holder(mention);
      }
    }
    return null;
  }
}
