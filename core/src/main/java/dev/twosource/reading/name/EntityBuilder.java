package dev.twosource.reading.name;

import dev.twosource.reading.Entity;
import dev.twosource.reading.Name;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entity under construction. Used by one reading only. */
final class EntityBuilder {
  final int id;
  final Name.Type type;
  String canonical;
  String key;
  @Nullable String given;
  final Set<String> roles = new LinkedHashSet<>();
  @Nullable Integer age;
  List<String> within = List.of();
  boolean country;
  char gender = ' ';

  /** The tokens of the full mentions, in order. */
  final List<Integer> fulls = new ArrayList<>(2);

  private int nextFull;

  /** Where a full mention last stood before a token, or -1. Asked in text order. */
  int lastNear(int token) {
    while (nextFull < fulls.size() && fulls.get(nextFull) < token) {
      nextFull++;
    }
    return nextFull == 0 ? -1 : fulls.get(nextFull - 1);
  }

  /** The token of the first mention. */
  int first = Integer.MAX_VALUE;

  EntityBuilder(int id, Name.Type type, String canonical, String key) {
    this.id = id;
    this.type = type;
    this.canonical = canonical;
    this.key = key;
  }

  Entity build() {
    return new Entity(id, type, canonical, key, given, List.copyOf(roles), age, within, country);
  }
}
