/** The command line. */
@NullMarked
package dev.twosource.cli;

import org.jspecify.annotations.NullMarked;
