/** AssertJ assertions for tests that check texts against each other. */
@NullMarked
package dev.twosource.testing;

import org.jspecify.annotations.NullMarked;
