/** What comes in: source documents, the readers that make them, and the layout of a page. */
@NullMarked
package dev.twosource.document;

import org.jspecify.annotations.NullMarked;
