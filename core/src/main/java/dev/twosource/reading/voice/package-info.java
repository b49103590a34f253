/** Who says it, and whether it happened. */
@NullMarked
package dev.twosource.reading.voice;

import org.jspecify.annotations.NullMarked;
