/** Who leads a delegation and who is a member. */
@NullMarked
package dev.twosource.kinds.delegation;

import org.jspecify.annotations.NullMarked;
