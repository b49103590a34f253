/** Who holds which office. */
@NullMarked
package dev.twosource.kinds.role;

import org.jspecify.annotations.NullMarked;
