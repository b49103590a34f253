/** Numbers, hedges and units. */
@NullMarked
package dev.twosource.reading.quantity;

import org.jspecify.annotations.NullMarked;
