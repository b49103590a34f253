/** At what hour something happened. */
@NullMarked
package dev.twosource.kinds.clock;

import org.jspecify.annotations.NullMarked;
