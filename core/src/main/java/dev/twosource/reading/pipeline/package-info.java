/** The annotators put together: from a document to its reading. */
@NullMarked
package dev.twosource.reading.pipeline;

import org.jspecify.annotations.NullMarked;
