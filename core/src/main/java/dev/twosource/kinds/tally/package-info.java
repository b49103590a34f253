/** How votes were cast. */
@NullMarked
package dev.twosource.kinds.tally;

import org.jspecify.annotations.NullMarked;
