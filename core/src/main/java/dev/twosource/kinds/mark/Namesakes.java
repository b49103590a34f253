package dev.twosource.kinds.mark;

import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Slot;
import dev.twosource.kinds.context.Context;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.NounClass;
import dev.twosource.reading.Name;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Marks what is told of somebody of whom the report says that another one bears the name: "no
 * relation of the senator", "the man of the same name", "his namesake". No other report's claim of
 * that name is known to be of the same person.
 */
public final class Namesakes {
  private Namesakes() {}

  public static List<Claim> mark(Context context, List<Claim> claims) {
    Set<String> keys = keys(context);
    if (keys.isEmpty()) {
      return claims;
    }
    List<Claim> marked = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      // of an election or a vote of which it tells as well nobody knows whose it is
      boolean vote = claim.detail().equals("event.date") && claim.slot().owner().isEmpty();
      boolean his =
          keys.contains(claim.slot().owner())
              || vote && claim.slot().names().stream().anyMatch(keys::contains);
      marked.add(his ? claim.with(claim.slot().marked(Slot.NAMESAKE)) : claim);
    }
    return marked;
  }

  private static Set<String> keys(Context context) {
    Set<String> keys = new TreeSet<>();
    Sentence before = null;
    for (Sentence sentence : context.sentences()) {
      if (told(context, sentence)) {
        Set<String> here = people(context, sentence);
        keys.addAll(here.isEmpty() && before != null ? people(context, before) : here);
      }
      before = sentence;
    }
    return keys;
  }

  private static Set<String> people(Context context, Sentence sentence) {
    Set<String> keys = new TreeSet<>();
    for (Name name : context.names(sentence.firstToken(), sentence.endToken())) {
      if (name.type() == Name.Type.PERSON) {
        keys.add(context.entity(name).key());
      }
    }
    keys.remove("");
    return keys;
  }

  private static boolean told(Context context, Sentence sentence) {
    Tokens tokens = context.tokens();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      boolean name = tokens.is(i, "name") && tokens.is(i - 1, "same", "that");
      boolean bearer = name && tokens.is(i - 3, "of", "with") && bearer(context, i - 4);
      bearer |= name && tokens.is(i - 2, "of", "with") && bearer(context, i - 3);
      boolean kin =
          tokens.is(i, "relation") && tokens.is(i - 1, "no") && tokens.is(i + 1, "of", "to")
              || tokens.is(i, "related") && tokens.is(i - 1, "not") && tokens.is(i + 1, "to")
              || tokens.is(i, "unrelated") && tokens.is(i + 1, "to") && tokens.is(i - 1, "is");
      boolean other = kin && (bearer(context, i + 3) || tokens.isCapitalised(i + 2));
      if (tokens.is(i, "namesake") || bearer || other) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun is one for people: films and books bear names as well. */
  private static boolean bearer(Context context, int i) {
    return Lexicon.get().nounClass(context.noun(i)) == NounClass.PERSON;
  }
}
