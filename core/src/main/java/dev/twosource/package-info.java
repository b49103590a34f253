/** Cross-checks news sources. */
@NullMarked
package dev.twosource;

import org.jspecify.annotations.NullMarked;
