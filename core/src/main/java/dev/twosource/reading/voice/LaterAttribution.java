package dev.twosource.reading.voice;

import dev.twosource.lexicon.WordList;
import dev.twosource.lexicon.WordSet;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads sentences that only name whose the claim of the sentence before is: "So says the union."
 */
final class LaterAttribution {
  private static final WordSet CLAIMS =
      WordList.probed(
          """
              estimate figure figures number numbers toll count claim total tally account version
              information data statement calculation calculations reading view assessment reckoning
              estimates verdict news report details projection allegation accusation assertion story
              conclusion tallies claims word percentage sum result results measurement arithmetic
              forecast position line opinion warning finding findings""");

  private final Tokens tokens;
  private final SpeakerReader speakers;

  LaterAttribution(Tokens tokens, SpeakerReader speakers) {
    this.tokens = tokens;
    this.speakers = speakers;
  }

  /** The party that the sentence names for what was said before it, or null. */
  @Nullable Speaker read(Sentence sentence) {
    int i = sentence.firstToken();
    int end = sentence.endToken();
    if (tokens.is(i, "or") && tokens.is(i + 1, "so")) {
      i++;
    }
    if (tokens.is(i, "so")) {
      return so(i, end);
    }
    if (tokens.is(i, "at") && tokens.sequence(i, "at", "least", "according", "to")) {
      return speakers.after(i + 4, end);
    }
    if (tokens.sequence(i, "according", "to") || tokens.sequence(i, "this", "according", "to")) {
      int to = tokens.is(i, "this") ? i + 3 : i + 2;
      Speaker party = speakers.after(to, end);
      return party != null
              && (party.end() >= end - 1 || tokens.sequence(party.end(), ",", "that", "is"))
          ? party
          : null;
    }
    boolean pronoun = tokens.is(i, "that", "this", "it", "those", "these");
    int at = i;
    if (tokens.is(i, "that", "this", "the", "those", "these", "both", "its", "such")) {
      at++;
    }
    while (at < i + 4 && !CLAIMS.contains(tokens.lower(at)) && tokens.isWord(at) && !be(at)) {
      at++;
    }
    if (CLAIMS.contains(tokens.lower(at)) && at > i) {
      return origin(at + 1, end);
    }
    return pronoun ? pronoun(i + 1, end) : null;
  }

  private boolean be(int i) {
    return tokens.is(i, "is", "was", "are", "were", "'s");
  }

  /** "So says the union", "So the union claims". */
  private @Nullable Speaker so(int so, int end) {
    SpeechVerbs.Form form = SpeechVerbs.of(tokens.lower(so + 1));
    if (form != null && !form.participle() && form.kind() != SpeechVerbs.Kind.LABEL) {
      Speaker party = speakers.after(so + 2, end);
      return party != null && party.like() ? party : null;
    }
    for (int k = so + 2; k < Math.min(end, so + 12); k++) {
      if (tokens.is(k, "says", "say", "said", "claims", "claimed") && k + 2 >= end) {
        return speakers.before(k, so + 1);
      }
    }
    return null;
  }

  /** "came from the health ministry", "was given by police", "is the union's". */
  private @Nullable Speaker origin(int i, int end) {
    if (tokens.is(i, "of") && Content.number(tokens, i + 1, end, 3)) {
      return null; // "the police figure of 6,000 was met with laughter by": a claim of its own
    }
    int at = i;
    while (at < i + 7 && at < end && !tokens.is(at, "from", "by", "to", ",", ".", ";")) {
      at++;
    }
    if (!tokens.is(at, "from", "by")) {
      return be(i) ? owner(i + 1, end) : null;
    }
    boolean verb = false;
    for (int k = i; k < at; k++) {
      switch (tokens.lower(k)) {
        case "came",
            "comes",
            "come",
            "given",
            "provided",
            "released",
            "supplied",
            "issued",
            "published",
            "confirmed",
            "announced",
            "reported",
            "compiled",
            "offered",
            "is",
            "was",
            "were",
            "are",
            "made",
            "quoted",
            "cited" ->
            verb = true;
        case "based",
            "taken",
            "derived",
            "rejected",
            "disputed",
            "denied",
            "questioned",
            "matched",
            "up",
            "down" -> {
          return null;
        }
        default -> {}
      }
    }
    if (!verb) {
      return null;
    }
    Speaker party = speakers.after(at + 1, end);
    // "the number was put by police at 9,000" is a claim of its own
    boolean own = party != null && tokens.is(party.end(), "at", "to");
    return party != null && party.like() && !own ? party : null;
  }

  /**
   * "That is the prosecution's calculation", "That is what police say", "It was confirmed by the
   * ministry".
   */
  private @Nullable Speaker pronoun(int i, int end) {
    int at = i;
    if (tokens.sequence(at, ",", "at", "least", ",")) {
      at += 4;
    }
    if (tokens.sequence(at, "according", "to")) {
      return speakers.after(at + 2, end);
    }
    if (!be(at)) {
      return null;
    }
    at++;
    while (tokens.is(at, "also", "at", "least", "only", "simply", "merely", "how", "what")
        || tokens.lower(at).endsWith("ly")) {
      at++;
    }
    if (tokens.is(at - 1, "how", "what")) {
      for (int k = at + 1; k < Math.min(end, at + 10); k++) {
        SpeechVerbs.Form form = SpeechVerbs.of(tokens.lower(k));
        if (form != null && !form.participle()
            || tokens.is(k, "sees", "see", "put", "tells", "thinks")) {
          return speakers.before(k, at);
        }
      }
      return null;
    }
    if (tokens.is(at, "confirmed", "reported", "stated", "claimed", "said", "disclosed", "revealed")
        && tokens.is(at + 1, "by")) {
      Speaker party = speakers.after(at + 2, end);
      return party != null && party.like() ? party : null;
    }
    return owner(at, end);
  }

  /**
   * "the prosecution's calculation", "the figure given by the ministry", "the view of the union".
   */
  private @Nullable Speaker owner(int from, int end) {
    int at = from;
    while (at < Math.min(end, from + 10) && !CLAIMS.contains(tokens.lower(at))) {
      if (!tokens.isWord(at) && !tokens.is(at, "'s", "'", "-")) {
        break;
      }
      at++;
    }
    int owner = -1;
    for (int k = from; k < Math.min(end, from + 10); k++) {
      if (tokens.is(k, "'s", "'") && k > from) {
        owner = k;
      } else if (!tokens.isWord(k)) {
        break;
      }
    }
    if (owner > from
        && (owner == at - 1
            || owner == at - 2
            || owner + 1 == end
            || tokens.is(owner + 1, ".", ","))
        && (CLAIMS.contains(tokens.lower(at)) || tokens.is(owner + 1, ".", ","))) {
      return speakers.after(from, owner);
    }
    if (CLAIMS.contains(tokens.lower(at))) {
      for (int k = at + 1; k < Math.min(end, at + 6); k++) {
        if (tokens.is(k, "of", "from", "by")) {
          Speaker party = speakers.after(k + 1, end);
          return party != null && party.like() ? party : null;
        }
      }
    }
    return null;
  }
}
