/** Scores of matches. */
@NullMarked
package dev.twosource.kinds.score;

import org.jspecify.annotations.NullMarked;
