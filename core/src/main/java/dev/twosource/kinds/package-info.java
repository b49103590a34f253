/**
 * The kinds of detail, a package each: how a claim of the kind is found in a reading, what its
 * value is, and how it is shown. {@code claim} and {@code context} are what all of them share,
 * {@code mark} is what the claims of one document tell of each other, {@code itself} where a
 * document is at odds with itself. A new kind is a package with one class that is a {@link
 * dev.twosource.kinds.context.DetailKind}, and one line in {@link dev.twosource.kinds.Kinds}.
 */
@NullMarked
package dev.twosource.kinds;

import org.jspecify.annotations.NullMarked;
