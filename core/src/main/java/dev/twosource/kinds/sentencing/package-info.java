/** How long a sentence, a ban or a fine somebody was given. */
@NullMarked
package dev.twosource.kinds.sentencing;

import org.jspecify.annotations.NullMarked;
