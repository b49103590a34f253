/** How old people are. */
@NullMarked
package dev.twosource.kinds.age;

import org.jspecify.annotations.NullMarked;
