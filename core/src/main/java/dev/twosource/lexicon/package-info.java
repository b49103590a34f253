/** Word knowledge held in compact form: what words are, not what today's news says. */
@NullMarked
package dev.twosource.lexicon;

import org.jspecify.annotations.NullMarked;
