/** People, organisations and places. */
@NullMarked
package dev.twosource.reading.name;

import org.jspecify.annotations.NullMarked;
