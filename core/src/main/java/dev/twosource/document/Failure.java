package dev.twosource.document;

/**
 * A document, or a part of one, that could not be read. The rest goes on.
 *
 * @param document the document's id, or the file, with its line after a colon where there is one
 * @param stage where in the pipeline it failed: "input", "reading", "claims", ...
 * @param message what was found and what was expected
 */
public record Failure(String document, String stage, String message) {}
