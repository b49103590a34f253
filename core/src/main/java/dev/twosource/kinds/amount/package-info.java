/** Money, percentages and distances. */
@NullMarked
package dev.twosource.kinds.amount;

import org.jspecify.annotations.NullMarked;
