/** Tokens and sentences. */
@NullMarked
package dev.twosource.reading.text;

import org.jspecify.annotations.NullMarked;
