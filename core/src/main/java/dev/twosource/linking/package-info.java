/** Which claims are about the same event, person or organisation, with the evidence. */
@NullMarked
package dev.twosource.linking;

import org.jspecify.annotations.NullMarked;
