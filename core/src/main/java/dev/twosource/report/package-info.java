/** Findings and failures as data, and the writers that print them. */
@NullMarked
package dev.twosource.report;

import org.jspecify.annotations.NullMarked;
