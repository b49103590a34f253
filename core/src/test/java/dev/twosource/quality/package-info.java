/**
 * How good the reading and the verdicts are: figures on stories and corpora, printed by {@link
 * dev.twosource.quality.Quality}, and the tests that hold whole reports to what an editor would
 * say.
 */
@NullMarked
package dev.twosource.quality;

import org.jspecify.annotations.NullMarked;
