package dev.twosource.reading.name;

import dev.twosource.reading.Entity;
import dev.twosource.reading.Name;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entity under construction. Used by one reading only. */
final class EntityBuilder {
  /** Roles of one person beyond which nothing is gained by looking at each. */
  private static final int MANY = 8;

  private static final int[] NONE = {};

  final int id;
  final Name.Type type;
  String canonical;
  String key;
  @Nullable String given;

  /** That of the given name: most namesakes are told apart without a look at it. */
  private int hash;

  private @Nullable Set<String> roles;
  @Nullable Integer age;
  List<String> within = List.of();
  boolean country;
  char gender = ' ';

  /** Another who bears the surname, and by whom others can be found in turn. */
  @Nullable EntityBuilder namesake;

  /** How many bear the surname that can be found from here, this one among them. */
  int bearers = 1;

  /** A bit for each of their given names. */
  long givens;

  /** Whether one of them is told of by an initial: else no other given name can be theirs. */
  boolean initials;

  /** The tokens of the full mentions, in order. */
  private int[] fulls = NONE;

  private int mentions;
  private int nextFull;

  void given(String name) {
    given = name;
    hash = name.hashCode();
  }

  boolean isGiven(String name) {
    return hash == name.hashCode() && name.equals(given);
  }

  /** Notes a mention in full at a token behind those before. */
  void full(int token) {
    if (mentions == fulls.length) {
      fulls = Arrays.copyOf(fulls, Math.max(1, 2 * mentions));
    }
    fulls[mentions++] = token;
  }

  /** Where a full mention last stood before a token, or -1. Asked in text order. */
  int lastNear(int token) {
    while (nextFull < mentions && fulls[nextFull] < token) {
      nextFull++;
    }
    return nextFull == 0 ? -1 : fulls[nextFull - 1];
  }

  /** Notes a title or role, unless there are many already. */
  void role(@Nullable String role) {
    if (role != null) {
      roles = roles == null ? new LinkedHashSet<>() : roles;
      if (roles.size() < MANY) {
        roles.add(role);
      }
    }
  }

  /** The titles and roles that the text gives, in its order. */
  Set<String> roles() {
    return roles == null ? Set.of() : roles;
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
    return new Entity(id, type, canonical, key, given, List.copyOf(roles()), age, within, country);
  }
}
