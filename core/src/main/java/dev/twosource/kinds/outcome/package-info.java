/** How something came out: signed, refused, postponed, won, blamed on somebody, denied. */
@NullMarked
package dev.twosource.kinds.outcome;

import org.jspecify.annotations.NullMarked;
