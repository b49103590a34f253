package dev.twosource.lexicon.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often words are used, by their place in lists of the commonest words of Wikipedia and of film
 * subtitles, as the password checker zxcvbn (MIT licence) carries them.
 */
final class WordRanks {
  private static final String FOLDER = "/com/nulabinc/zxcvbn/matchers/dictionaries/";

  /** About where common words stand that the checker has in another list, which leaves them out. */
  private static final int ELSEWHERE = 3000;

  private final Map<String, Integer> ranks = new HashMap<>();

  WordRanks() throws IOException {
    for (String list : List.of("english_wikipedia.txt", "us_tv_and_film.txt")) {
      read(FOLDER + list, 1, 1);
    }
    // each word stands only where its rank is best: "police" and "football" are passwords first
    read(FOLDER + "passwords.txt", ELSEWHERE, 0);
  }

  private void read(String resource, int first, int step) throws IOException {
    try (InputStream in = WordRanks.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException(resource + " is missing from the class path");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int rank = first;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        ranks.merge(line.strip(), rank, Math::min);
        rank += step;
      }
    }
  }

  /** Twice the binary logarithm of the best rank of a lemma's forms, at least 1; 0 for none. */
  int level(String lemma) {
    int best = Integer.MAX_VALUE;
    String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
    String plural =
        lemma.endsWith("y") ? lemma.substring(0, lemma.length() - 1) + "ies" : lemma + "s";
    for (String form : List.of(lemma, plural, lemma + "es", stem + "ed", stem + "ing")) {
      best = Math.min(best, ranks.getOrDefault(form, Integer.MAX_VALUE));
    }
    return best == Integer.MAX_VALUE
        ? 0
        : Math.max(1, (int) Math.round(2 * Math.log(best) / Math.log(2)));
  }
}
