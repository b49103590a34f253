/** The wording of what people said. */
@NullMarked
package dev.twosource.kinds.quote;

import org.jspecify.annotations.NullMarked;
