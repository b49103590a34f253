/** How two values stand to each other, and what verdict that makes. */
@NullMarked
package dev.twosource.comparing;

import org.jspecify.annotations.NullMarked;
