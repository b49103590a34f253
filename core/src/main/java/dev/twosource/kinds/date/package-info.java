/** On which day something happened. */
@NullMarked
package dev.twosource.kinds.date;

import org.jspecify.annotations.NullMarked;
