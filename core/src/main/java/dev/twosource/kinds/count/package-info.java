/** The killed, injured and arrested, people counted for anything else, and things counted. */
@NullMarked
package dev.twosource.kinds.count;

import org.jspecify.annotations.NullMarked;
