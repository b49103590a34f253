package dev.twosource.reading.clause;

import java.util.List;

/**
 * The subject of a clause.
 *
 * @param phrases the phrases, joined by "and" where there are several
 * @param own whether it stands in the clause itself
 * @param negated whether "no" stands before it
 * @param from the part it begins with, -1 where it is not the clause's own
 */
record Subject(List<Phrase> phrases, boolean own, boolean negated, int from) {
  static final Subject NONE = new Subject(List.of(), false, false, -1);
}
