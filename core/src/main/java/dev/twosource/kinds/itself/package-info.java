/**
 * A document checked against itself: what it counts, adds up, converts and dates. One file for each
 * check, with its examples; adding one is one line in {@link
 * dev.twosource.kinds.itself.SelfChecks}.
 */
@NullMarked
package dev.twosource.kinds.itself;

import org.jspecify.annotations.NullMarked;
