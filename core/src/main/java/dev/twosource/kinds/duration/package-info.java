/** How long calls, and everything else that lasts, lasted. */
@NullMarked
package dev.twosource.kinds.duration;

import org.jspecify.annotations.NullMarked;
