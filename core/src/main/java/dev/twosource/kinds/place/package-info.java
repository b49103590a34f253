/** Where something happened. */
@NullMarked
package dev.twosource.kinds.place;

import org.jspecify.annotations.NullMarked;
