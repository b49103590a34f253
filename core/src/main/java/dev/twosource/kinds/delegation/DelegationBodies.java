package dev.twosource.kinds.delegation;

import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Persons;
import dev.twosource.kinds.presence.Cast;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Name;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.clause.Adjunct;
import dev.twosource.reading.clause.Clause;
import dev.twosource.reading.clause.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which phrases of a sentence stand for a delegation, and whose it is. */
class DelegationBodies {
  /** Going somewhere as a group makes people a delegation. */
  private static final WordSet GOING =
      WordList.probed(
          """
              travel visit arrive land fly meet go tour inspect negotiate represent leave come enter
              return call attend reach spend begin""");

  private static final WordSet SOFT =
      WordSet.of(
          "team", "party", "side", "group", "panel", "trio", "duo", "squad", "crew", "quartet");

  private static final WordSet SURE =
      WordSet.of(
          "delegation",
          "delegate",
          "negotiator",
          "contingent",
          "envoy",
          "emissary",
          "deputation",
          "entourage",
          "retinue",
          "mission",
          "representative");

  private final Context context;
  private final Tokens tokens;
  private final Cast cast;
  private final Sentence sentence;
  private final boolean talks;
  private final String told;
  private final boolean spoken;

  /**
   * @param talks whether the text tells of talks or a visit, so that a team is one that talks
   * @param told whose delegation was spoken of last, or the empty string
   * @param spoken whether one was spoken of closely before
   */
  DelegationBodies(Context context, Cast cast, boolean talks, String told, boolean spoken) {
    this.context = context;
    this.tokens = context.tokens();
    this.cast = cast;
    this.sentence = cast.sentence();
    this.talks = talks;
    this.told = told;
    this.spoken = spoken;
  }

  /** Whether a delegation was spoken of closely before. */
  boolean spoken() {
    return spoken;
  }

  /** Whether the text tells of talks or a visit. */
  boolean talks() {
    return talks;
  }

  /** The token of the delegation that a phrase stands for, or -1. */
  int in(Phrase phrase) {
    int head = phrase.head();
    String noun = context.noun(head);
    boolean name = context.nameAt(head) != null && !Delegations.people(context, head);
    if (name) {
      return -1;
    }
    if (SURE.contains(noun)) {
      boolean missile = noun.equals("mission") && !talks && !owned(head);
      return missile || noun.equals("representative") && !tokens.lower(head).endsWith("s")
          ? -1
          : head;
    }
    if (SOFT.contains(noun)) {
      return talks
                  && (owned(head)
                      || tokens.is(phrase.first(), "the", "our", "its", "their", "his", "her")
                      || counted(phrase)
                      || tokens.is(phrase.end(), "headed", "led", "under")
                      || folk(phrase)
                      || going(phrase))
              || going(phrase) && (owned(head) || folk(phrase) || formed(phrase) || strong(phrase))
          ? head
          : -1;
    }
    boolean people =
        tokens.lower(head).endsWith("s")
            && Lexicon.get().nounClass(noun) == NounClass.PERSON
            && (going(phrase) || talks)
            && (Delegations.people(context, head)
                || going(phrase) && tokens.is(phrase.first(), "the"));
    return people || Delegations.people(context, head) && talks || visiting(phrase) ? head : -1;
  }

  /** "the visiting lawmakers", "the observers sent by Finland": people who came as one. */
  private boolean visiting(Phrase phrase) {
    int head = phrase.head();
    boolean folk =
        tokens.lower(head).endsWith("s")
            && Lexicon.get().nounClass(context.noun(head)) == NounClass.PERSON;
    boolean sent =
        tokens.is(phrase.end(), "sent", "dispatched") && tokens.is(phrase.end() + 1, "by");
    return folk && (sent || context.find(phrase.first(), head, "visiting"::equals) >= 0);
  }

  /**
   * The delegation that is led or that leads somebody, or -1: "the inspection team", "a team of
   * 14", "growers from Murcia" are one where they have a head.
   */
  int led(Iterable<Phrase> phrases) {
    int body = in(phrases);
    for (Phrase phrase : body < 0 ? phrases : List.<Phrase>of()) {
      boolean soft =
          SOFT.contains(context.noun(phrase.head()))
              && context.nameAt(phrase.head()) == null
              && (strong(phrase) || counted(phrase) || sentFor(phrase));
      if (soft || from(phrase)) {
        return phrase.head();
      }
    }
    return body;
  }

  /** "growers from Murcia": people who are told of by the place that they come from. */
  boolean from(Phrase phrase) {
    return DelegationParties.from(context, phrase.head());
  }

  /** The delegation that some phrase of a list stands for, or -1. */
  int in(Iterable<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      int body = in(phrase);
      if (body >= 0) {
        return body;
      }
    }
    return -1;
  }

  /** The delegation that a phrase names behind "of" or as the owner: "head of the team". */
  int within(Phrase phrase) {
    for (int i = phrase.whole() - 1; i >= phrase.first(); i--) {
      String noun = context.noun(i);
      if (tokens.is(i + 1, "'", "’", "'s", "’s") && STANDING.contains(tokens.lower(i + 2))) {
        continue; // "the chairman of the employers' federation" leads what is theirs
      }
      boolean word =
          SURE.contains(noun)
              || SOFT.contains(noun) && talks
              || Delegations.people(context, i) && talks;
      if (word && context.nameAt(i) == null || word && Delegations.people(context, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Bodies that stand whether or not anybody travels. */
  private static final WordSet STANDING =
      WordSet.of(
          "federation", "union", "association", "chamber", "club", "league", "confederation");

  private boolean owned(int body) {
    String owner = Delegations.owner(context, sentence, body);
    return owner != null;
  }

  /** "a group of seven", "a team of inspectors". */
  private boolean folk(Phrase phrase) {
    for (int i = phrase.end(); i < phrase.whole(); i++) {
      if (tokens.lower(i).endsWith("s")
          && Lexicon.get().nounClass(context.noun(i)) == NounClass.PERSON) {
        return true;
      }
    }
    return false;
  }

  /** For what a team may be sent somewhere. */
  private static final WordSet SENT_FOR =
      WordSet.of(
          "inspection",
          "negotiating",
          "observer",
          "fact-finding",
          "monitoring",
          "advance",
          "mediation",
          "investigation",
          "review",
          "assessment",
          "bargaining",
          "scientific",
          "rescue",
          "search",
          "relief",
          "medical",
          "trade",
          "verification");

  private boolean sentFor(Phrase phrase) {
    return context.find(phrase.first(), phrase.head(), SENT_FOR::contains) >= 0;
  }

  /** "a church group", "the farmers' party": whose members a word before it tells. */
  private boolean formed(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.head(); i++) {
      NounClass sort = Lexicon.get().nounClass(context.noun(i));
      if (SENT_FOR.contains(tokens.lower(i))) {
        return true;
      }
      if (context.nameAt(i) == null && (sort == NounClass.PERSON || sort == NounClass.GROUP)) {
        return true;
      }
    }
    return false;
  }

  /** "the five-person group", "a twelve-strong party". */
  private boolean strong(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.whole(); i++) {
      if (tokens.is(i, "person", "member", "strong", "man", "woman") && tokens.is(i - 1, "-")) {
        return true;
      }
    }
    return false;
  }

  private boolean counted(Phrase phrase) {
    for (Quantity quantity : context.quantities(sentence)) {
      if (quantity.firstToken() >= phrase.first() && quantity.firstToken() < phrase.whole()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause says that those of a phrase go somewhere or meet somebody. */
  private boolean going(Phrase phrase) {
    for (Clause clause : cast.clauses()) {
      if (!clause.subjects().isEmpty()
          && clause.subjects().get(0).first() == phrase.first()
          && GOING.contains(context.verb(clause.verb()))) {
        return true;
      }
    }
    return false;
  }

  /** Whose a delegation is: named with it, that of "its", or the last one spoken of. */
  String owner(int body) {
    String owner = body < 0 ? null : Delegations.owner(context, sentence, body);
    if (owner != null) {
      return owner;
    }
    if (body >= 0 && tokens.is(body + 1, "of", "from", "for")) {
      for (int i = body + 2; i < Math.min(body + 6, sentence.endToken()); i++) {
        boolean folk = Delegations.people(context, i);
        String side = folk ? Delegations.owner(context, sentence, i) : null;
        if (side != null) {
          return side; // "a group of Estonian judges"
        }
        if (SURE.contains(context.noun(i)) || SOFT.contains(context.noun(i))) {
          String whose = Delegations.owner(context, sentence, i);
          return whose == null ? told : whose; // "chef de mission for the Kenyan team"
        }
        Name place = tokens.is(i, "from") ? context.nameAt(i + 1) : null;
        if (DelegationParties.from(context, i) || place != null && place.proper()) {
          // "a delegation of five lawmakers from Peru", "a team of five from Peru"
          String whose =
              place == null
                  ? DelegationParties.whose(context, sentence, i)
                  : Delegations.key(context, place);
          if (whose != null && !whose.isEmpty()) {
            return whose;
          }
        }
        NounClass sort = Lexicon.get().nounClass(context.noun(i));
        boolean several = sort == NounClass.PERSON && tokens.lower(i).endsWith("s");
        if (Delegations.side(context.noun(i))
            || (several || sort == NounClass.GROUP) && context.nameAt(i) == null) {
          return context.noun(i); // "the negotiator for the workers", "a delegation of farmers"
        }
        if (!tokens.isWord(i) || tokens.is(i, "in", "at", "to", "that", "who", "led")) {
          break;
        }
      }
    }
    String sender = body < 0 ? null : sender(body);
    if (sender != null) {
      return sender;
    }
    if (body >= 0 && tokens.is(body - 1, "our")) {
      return Slot.ANYBODY; // that of the outlet's own country, which the text need not name
    }
    boolean another = body >= 0 && tokens.is(body - 1, "other");
    boolean any =
        body >= 0 && context.find(body - 4, body, w -> w.equals("a") || w.equals("an")) >= 0;
    return another ? "" : any && told.isEmpty() ? Slot.ANYBODY : told;
  }

  /** "Canada sent a team", "Canada came with a team": whose the subject of a clause is. */
  private @Nullable String sender(int body) {
    for (Clause clause : cast.clauses()) {
      boolean near = clause.verb() < body && body - clause.verb() <= 8;
      if (near
          && (tokens.is(clause.verb(), "sent", "sends", "sending", "dispatched", "fielded", "send")
              || with(clause, body))) {
        for (Phrase subject : clause.subjects()) {
          Persons.Mention side = cast.side(subject);
          Name name = context.nameAt(subject.head());
          // "Hokkaido sent a team": a region sends people as a country does
          boolean place = name != null && name.type() == Name.Type.PLACE && !name.demonym();
          if (name != null && (side != null || place)) {
            return Delegations.key(context, name);
          }
        }
      }
    }
    return null;
  }

  /** Whether a clause says that its subject has a delegation with it. */
  private boolean with(Clause clause, int body) {
    for (Adjunct adjunct : clause.adjuncts()) {
      if (tokens.is(adjunct.preposition(), "with")
          && adjunct.phrases().stream().anyMatch(phrase -> phrase.head() == body)) {
        return true;
      }
    }
    return false;
  }
}
