/**
 * What verbs and nouns tell of, one name for all the ways to say one act. Days, hours, lengths and
 * places are those of an act.
 */
@NullMarked
package dev.twosource.kinds.act;

import org.jspecify.annotations.NullMarked;
