package dev.twosource.reading.name;

import dev.twosource.lexicon.Folding;
import dev.twosource.lexicon.Lexicon;
import dev.twosource.lexicon.Place;
import dev.twosource.reading.Name;
import dev.twosource.reading.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the text says that a place is part of: "Franklin, Tennessee", "Kyiv's Podilskyi
 * district", "Velmora, a town in Chile". What the lexicon knows of a well-known namesake gives way
 * to it.
 */
final class Whereabouts {
  private static final int LONGEST_APPOSITION = 8;

  private final Tokens tokens;
  private final Lexicon lexicon = Lexicon.get();

  Whereabouts(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Looks at each draft and the one after it. */
  void read(List<Draft> drafts) {
    for (int d = 0; d + 1 < drafts.size(); d++) {
      Draft part = drafts.get(d);
      Draft whole = drafts.get(d + 1);
      if (tokens.sentenceOf(part.first) != tokens.sentenceOf(whole.first)
          || part.demonym
          || whole.demonym
          || whole.wholeFirst - part.end > LONGEST_APPOSITION) {
        continue;
      }
      boolean listed =
          tokens.is(part.first - 1, ",") && d > 0 && drafts.get(d - 1).end == part.first - 1
              || tokens.is(whole.end, "and", "or", "&") && tokens.isCapitalised(whole.end + 1)
              || tokens.is(whole.end, ",")
                  && tokens.is(whole.end + 1, "and", "or")
                  && tokens.isCapitalised(whole.end + 2);
      if (tokens.is(part.end, ",")
          && whole.first == part.end + 1
          && area(whole)
          && (!tokens.is(whole.end, "'s") || place(whole.end + 1))) {
        if (!listed || whole.place != null && contains(whole.place, part)) {
          within(part, whole, known(part) == null ? 3 : 0);
        }
      } else if (tokens.is(part.end, "'s")
          && whole.first == part.end + 1
          && NameWords.PLACE_NOUNS.contains(tokens.lower(whole.end))) {
        within(whole, part, 2); // "Kyiv's Podilskyi district"
      } else if (apposed(part, whole)) {
        within(part, whole, 3);
      } else if (inside(part, whole)) {
        within(part, whole, 0);
      }
    }
  }

  /** "Lviv, Ukraine's western hub,", but not "Rasa Vaitkute, Lithuania's sports minister". */
  private boolean place(int first) {
    for (int i = first; i < first + LONGEST_APPOSITION && tokens.isWord(i); i++) {
      if (NameWords.PLACE_NOUNS.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it can hold other places: a country, a state or another area, not a town. */
  private boolean area(Draft draft) {
    Place place = known(draft);
    return place != null
        && (place.country()
            || place.kind() == Place.Kind.REGION
            || place.kind() == Place.Kind.ISLAND)
        && draft.type != Name.Type.PERSON;
  }

  private @Nullable Place known(Draft draft) {
    return draft.place != null
        ? draft.place
        : lexicon.place(Words.join(tokens, draft.first, draft.end));
  }

  private boolean contains(Place whole, Draft part) {
    Place known = known(part);
    return known != null && known.within().contains(whole.canonical());
  }

  /** "Velmora, a fishing town in Chile" and "the Podilskyi district of Kyiv". */
  private boolean apposed(Draft part, Draft whole) {
    int in = whole.first - 1;
    in -= tokens.is(in, "the", "northern", "southern", "eastern", "western", "central") ? 1 : 0;
    if (!tokens.is(in, "in", "of") || known(whole) == null || in <= part.end) {
      return false;
    }
    boolean noun = NameWords.PLACE_NOUNS.contains(tokens.lower(in - 1));
    boolean district = in == part.end + 1;
    return noun
        && (district || tokens.is(part.end, ",") && tokens.is(part.end + 1, "a", "an", "the"));
  }

  /** "in Mbour in Senegal": an unknown place that something was at before. */
  private boolean inside(Draft part, Draft whole) {
    int in = whole.first - 1;
    in -= tokens.is(in, "northern", "southern", "eastern", "western", "central") ? 1 : 0;
    return in == part.end
        && tokens.is(in, "in")
        && tokens.is(part.first - 1, "in", "near", "at", "from", "of", "left", "to", "outside")
        && area(whole)
        && known(part) == null
        && (part.type == null || part.type == Name.Type.PLACE);
  }

  private void within(Draft part, Draft whole, int votes) {
    boolean place = part.type == Name.Type.PLACE || part.type == null;
    Place inner = known(part);
    if (!place || part.person > 1 || part.titled || inner != null && inner.country()) {
      return;
    }
    Place outer = known(whole);
    List<String> all = new ArrayList<>();
    all.add(
        outer != null
            ? outer.canonical()
            : Folding.key(Words.join(tokens, whole.first, whole.end)));
    if (outer != null) {
      all.addAll(outer.within());
    }
    if (inner == null || !inner.within().containsAll(all)) {
      part.within = all;
    }
    part.spot += votes;
  }
}
