/**
 * Who does what to whom, where and when: the clauses of a sentence, found by word classes and
 * order. A shallow reading: it knows the subject, the verb, the objects and the phrases with
 * prepositions of each clause, relative, participle and infinitive clauses included, and leaves
 * alone what it cannot tell.
 */
@NullMarked
package dev.twosource.reading.clause;

import org.jspecify.annotations.NullMarked;
