package dev.twosource.kinds.delegation;

import dev.twosource.kinds.context.Context;
import dev.twosource.kinds.context.Demonyms;
import dev.twosource.kinds.context.Verbs;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Entity;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words for a delegation, and whose it is. */
public final class Delegations {
  public static final WordSet BODY =
      WordList.probed(
          """
              delegation team party mission delegates negotiators side contingent group panel
              delegations envoys emissaries representatives entourage deputation retinue""");

  /** Bodies that are delegations whatever stands with them. */
  private static final WordSet SURE =
      WordSet.of(
          "delegation",
          "delegations",
          "delegates",
          "negotiators",
          "contingent",
          "envoys",
          "emissaries",
          "entourage",
          "deputation",
          "retinue");

  private static final Set<String> NEGOTIATING =
      WordList.set(
          """
              negotiating peace trade talks government official visiting mediation mediating observer
              monitoring bargaining fact-finding diplomatic parliamentary ministerial""");

  /** Sides without a name. */
  private static final Set<String> SIDES =
      WordList.set(
          """
              government rebel opposition union insurgent employer worker management separatist
              guerrilla militia company owner junta army""");

  /** Words of texts that tell of talks, where a team or side is one that talks. */
  private static final WordSet DIPLOMACY =
      WordList.probed(
          """
              delegation delegations delegates negotiator negotiators negotiating negotiations talks
              summit envoy envoys mediator mediators ambassador embassy diplomat diplomats
              counterpart counterparts bilateral communiqué contingent mission memorandum""");

  private Delegations() {}

  /** Whether a noun stands for a side without a name: rebels, workers. */
  static boolean side(String noun) {
    return SIDES.contains(noun);
  }

  /** Whether a text tells of talks, or of people who were sent somewhere. */
  static boolean diplomatic(Context context) {
    Tokens tokens = context.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (DIPLOMACY.contains(tokens.lower(i))
          || tokens.is(i, "high") && tokens.is(i + 1, "commissioner")) {
        return true;
      }
    }
    return false;
  }

  /** The first word for a delegation between two tokens, or -1. */
  static int body(Context context, Sentence sentence, int from, int end, boolean talked) {
    for (int i = Math.max(from, sentence.firstToken());
        i < Math.min(end, sentence.endToken());
        i++) {
      String word = context.tokens().lower(i);
      if (SURE.contains(word)
          || BODY.contains(word)
              && !(context.tokens().isCapitalised(i) && i > sentence.firstToken())
              && (talked
                  || NEGOTIATING.contains(context.tokens().lower(i - 1))
                  || owner(context, sentence, i) != null)) {
        return i;
      }
    }
    return -1;
  }

  /** "The team consists of A, B and C": the word for a body whose people are listed, or -1. */
  static int listed(Context context, Sentence sentence) {
    Tokens tokens = context.tokens();
    for (int i = sentence.firstToken(); i < sentence.endToken() - 2; i++) {
      int next = tokens.is(i + 1, "is", "was") ? i + 2 : i + 1;
      boolean lists =
          tokens.is(next, "consists", "consisted", "composed") && tokens.is(next + 1, "of")
              || tokens.sequence(next, "made", "up") && tokens.is(next + 2, "of")
              || tokens.is(next, "comprises", "comprised");
      if (lists && BODY.contains(tokens.lower(i)) && !tokens.is(i, "party", "side", "panel")) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The word for a delegation, or for the people of a side ("the Peruvians"), that the object of a
   * verb or preposition ends in, or -1.
   */
  static int object(Context context, Sentence sentence, int from) {
    Tokens tokens = context.tokens();
    int end = Math.min(from + 11, sentence.endToken());
    for (int i = from; i < end; i++) {
      if (BODY.contains(tokens.lower(i))) {
        return i;
      }
      if (people(context, i)) {
        return i;
      }
      boolean part =
          tokens.isWord(i) && !Verbs.finite(tokens, i)
              || tokens.isNumber(i)
              || tokens.is(i, "-", "'", "'s");
      if (!part || tokens.is(i, "and", "but", "who", "that", "in", "at", "on", "with", "by")) {
        return -1;
      }
    }
    return -1;
  }

  /** "the Peruvians", "the Norrenlanders": the people of a side. */
  static boolean people(Context context, int i) {
    Tokens tokens = context.tokens();
    if (!tokens.lower(i).endsWith("s")) {
      return false;
    }
    if (folk(context, i)) {
      return true;
    }
    if (!tokens.is(i - 1, "the") || !tokens.isCapitalised(i)) {
      return false;
    }
    Name name = context.nameAt(i);
    return name == null
        ? tokens.lower(i).endsWith("ers") && !tokens.isCapitalised(i + 1)
        : name.endToken() == i + 1
            && name.firstToken() == i
            && (name.demonym()
                || name.type() != Name.Type.PERSON && tokens.lower(i).endsWith("ers"));
  }

  /** "Italian lawmakers", "Malta's bakers": people who are told of by where they are from. */
  private static boolean folk(Context context, int i) {
    Tokens tokens = context.tokens();
    boolean several =
        tokens.isWord(i)
            && !tokens.isCapitalised(i)
            && tokens.lower(i).endsWith("s")
            && Lexicon.get().nounClass(context.noun(i)) == NounClass.PERSON;
    if (!several) {
      return false;
    }
    int before = i - 1;
    if (context.nameAt(before) == null && made(context, before)) {
      before--; // "Norwegian salmon exporters"
    }
    boolean owned = tokens.is(before, "'s");
    Name from = context.nameAt(owned ? before - 1 : before);
    return from != null
        && (from.demonym()
            || owned && from.type() == Name.Type.PLACE && context.entity(from).country());
  }

  /** Whether a word may tell what people deal in: "salmon". */
  private static boolean made(Context context, int i) {
    return context.tokens().isWord(i)
        && !context.tokens().isCapitalised(i)
        && !context.tokens().lower(i).endsWith("s")
        && Lexicon.get().isNoun(context.noun(i));
  }

  /** The last word for a delegation before a token, or -1. */
  static int before(Context context, Sentence sentence, int i) {
    return context.findLast(Math.max(sentence.firstToken(), i - 14), i, BODY::contains);
  }

  /** Whether a word has the form of those that tell whose something is: "Norlandic", "Ustrian". */
  private static boolean folk(String word) {
    return word.endsWith("ian")
        || word.endsWith("ish")
        || word.endsWith("ese")
        || word.endsWith("ic")
        || word.endsWith("an");
  }

  /** The country that was named last before "the country", or null. */
  private static @Nullable String country(Context context, Sentence sentence, int token) {
    String found = null;
    for (Name name : context.names(sentence.firstToken(), token)) {
      boolean land = name.type() == Name.Type.PLACE && context.entity(name).country();
      found = land ? key(context, name) : found;
    }
    return found;
  }

  /**
   * Whose delegation it is: the nearest country, body, nationality or side in the words before, the
   * country of "his", or what "of" or "from" names behind; null where nothing tells.
   */
  static @Nullable String owner(Context context, Sentence sentence, int body) {
    Tokens tokens = context.tokens();
    if (people(context, body) && !folk(context, body)) {
      String country = Demonyms.country(context, body);
      return country == null ? stem(tokens.lower(body)) : country;
    }
    for (int i = body - 1; i >= Math.max(sentence.firstToken(), body - 8); i--) {
      if (tokens.is(i, ",", ";", ":", "that", "and", "with", "by", "as", "of", "on", "at")) {
        break;
      }
      boolean owns = tokens.is(i + 1, "'s", "'");
      Name name = context.nameAt(i);
      if (name != null) {
        if (name.type() == Name.Type.PERSON
            || !owns && !name.demonym() && name.endToken() != body
            || tokens.is(name.firstToken() - 1, "in", "at", "from", "to") && !owns) {
          break;
        }
        return key(context, name);
      }
      String noun = context.noun(i);
      if (owns && tokens.is(i, "country", "nation")) {
        return country(context, sentence, i); // "led the country's delegation"
      }
      if (SIDES.contains(noun)) {
        return noun;
      }
      NounClass sort = Lexicon.get().nounClass(noun);
      boolean members = sort == NounClass.PERSON || sort == NounClass.GROUP;
      // "the fund's mission", "a church group"
      boolean thing =
          owns && name == null && tokens.is(i - 1, "the", "a", "an") && Lexicon.get().isNoun(noun);
      boolean formed = i == body - 1 && members && Lexicon.get().isNoun(noun) && !office(noun);
      if (owns && members || formed || thing && sort != NounClass.TIME) {
        return noun.equals("state") ? "government" : noun;
      }
      String country = Demonyms.country(context, i);
      if (country != null) {
        return country;
      }
      boolean the = tokens.is(i - 1, "the") || tokens.is(i - 1, "a", "an") && folk(tokens.lower(i));
      if (tokens.isCapitalised(i) && the && i == body - 1) {
        // "the Ustrian delegation"
        return tokens.lower(i);
      }
      if (tokens.is(i, "whose")) {
        // "Kenya, whose delegates"
        Name of = context.nameAt(tokens.is(i - 1, ",") ? i - 2 : i - 1);
        return of == null || of.type() == Name.Type.PERSON ? null : key(context, of);
      }
      if (tokens.is(i, "his", "her") || Verbs.finite(tokens, i)) {
        break;
      }
    }
    if (context.find(body - 4, body, w -> w.equals("its") || w.equals("their")) >= 0) {
      // "Kenya sent A to lead its delegation"
      for (Name name : context.names(sentence.firstToken(), body)) {
        boolean side =
            name.type() == Name.Type.ORGANISATION
                || name.type() == Name.Type.PLACE && context.entity(name).country();
        if (side) {
          return key(context, name);
        }
      }
    }
    if (tokens.is(body + 1, "from", "of")) {
      Name name = context.nameAt(tokens.is(body + 2, "the") ? body + 3 : body + 2);
      if (name != null && name.type() != Name.Type.PERSON) {
        return key(context, name);
      }
    }
    return null;
  }

  private static final Set<String> NOBODY =
      Set.of("guest", "visitor", "member", "man", "woman", "person");

  /**
   * "the leader group", "a guest team", "a nine-member team": who says nothing of whose a
   * delegation is.
   */
  private static boolean office(String noun) {
    return DelegationLeads.leader(noun) || NOBODY.contains(noun);
  }

  private static String stem(String word) {
    return word.substring(0, word.length() - 1);
  }

  /** The key of a side: of a place the country that it is in. */
  static String key(Context context, Name name) {
    Entity entity = context.entity(name);
    if (name.type() == Name.Type.PERSON) {
      return "";
    }
    if (entity.country()) {
      return entity.key();
    }
    for (String whole : entity.within()) {
      var place = Lexicon.get().place(whole);
      if (place != null && place.country()) {
        return whole;
      }
    }
    return entity.key();
  }
}
