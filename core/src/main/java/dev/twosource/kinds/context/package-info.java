/**
 * What every kind reads with: the document as the kinds see it, its people, and the questions that
 * several kinds ask of a sentence. What a kind of detail is ({@link
 * dev.twosource.kinds.context.DetailKind}) stands here too.
 */
@NullMarked
package dev.twosource.kinds.context;

import org.jspecify.annotations.NullMarked;
