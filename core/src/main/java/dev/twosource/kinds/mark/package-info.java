/**
 * What the claims of one document tell of each other, once all are found. Each class marks or drops
 * claims for one reason; {@link dev.twosource.kinds.Kinds} has them in their order.
 */
@NullMarked
package dev.twosource.kinds.mark;

import org.jspecify.annotations.NullMarked;
