/**
 * What a document claims: the claim, what it is about, its value in each form, and how values are
 * shown.
 */
@NullMarked
package dev.twosource.kinds.claim;

import org.jspecify.annotations.NullMarked;
