/** Time expressions after TIMEX3, resolved against the document's own date. */
@NullMarked
package dev.twosource.reading.time;

import org.jspecify.annotations.NullMarked;
