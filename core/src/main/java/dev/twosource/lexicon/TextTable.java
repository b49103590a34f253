package dev.twosource.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table kept as text beside the class that reads it. A line that begins with "#" is a comment,
 * "set NAME = WORDS" gives some words a name, and every other line is an entry.
 *
 * @param entries the entries in the order of the file
 * @param sets the words of each name
 */
public record TextTable(List<String> entries, Map<String, Set<String>> sets) {
  /** Copies list and map. */
  public TextTable {
    entries = List.copyOf(entries);
    sets = Map.copyOf(sets);
  }

  /**
   * The table in a file beside a class of this module.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static TextTable beside(Class<?> owner, String name) {
    List<String> entries = new ArrayList<>();
    Map<String, Set<String>> sets = new HashMap<>();
    try (InputStream in = owner.getResourceAsStream(name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("set ")) {
          int equals = line.indexOf('=');
          String[] words = line.substring(equals + 1).strip().split(" +");
          sets.put(line.substring(4, equals).strip(), Set.copyOf(List.of(words)));
        } else if (!line.isBlank() && line.charAt(0) != '#') {
          entries.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TextTable(entries, sets);
  }
}
