/**
 * The kinds of detail, one file each: how a claim of the kind is found in a reading, what its value
 * is, and how it is shown. Adding a kind is one file and one line in {@link
 * dev.twosource.kinds.Kinds}.
 */
@NullMarked
package dev.twosource.kinds;

import org.jspecify.annotations.NullMarked;
