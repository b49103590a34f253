/** Who came, who stayed away, and by what means. */
@NullMarked
package dev.twosource.kinds.presence;

import org.jspecify.annotations.NullMarked;
