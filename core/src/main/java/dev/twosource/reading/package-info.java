/** What a careful reader marks in a text before thinking of claims. */
@NullMarked
package dev.twosource.reading;

import org.jspecify.annotations.NullMarked;
