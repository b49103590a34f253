/** The claim index: which claims are worth comparing. Lucene inside, none of it outside. */
@NullMarked
package dev.twosource.index;

import org.jspecify.annotations.NullMarked;
