package dev.twosource.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, organisation or place as one document tells of it.
 *
 * @param id its number in the document, from 0
 * @param type what it is
 * @param canonical its fullest name in the document ("Volodymyr Zelensky")
 * @param key a spelling-tolerant key that is the same in other documents: of a person's surname
 *     ("zelensky" for Zelensky, Zelenskyy, Zelenskiy), of an organisation's or place's whole name
 * @param given the spelling-tolerant key of a person's given name, or null where it is not told
 * @param roles the titles and roles that the document gives, in order, in lower case
 * @param age the age in years that the document gives, or null
 * @param within for a place, the canonical names of what it is part of, the nearest first ("turkey"
 *     for Istanbul)
 * @param country whether it is a country (or its capital or nationality standing for it)
 */
public record Entity(
    int id,
    Name.Type type,
    String canonical,
    String key,
    @Nullable String given,
    List<String> roles,
    @Nullable Integer age,
    List<String> within,
    boolean country) {
  /** Copies the lists. */
  public Entity {
    roles = List.copyOf(roles);
    within = List.copyOf(within);
  }
}
