package dev.twosource;

import java.nio.file.Path;

/**
 * What came of making an index anew.
 *
 * @param documents how many documents the new index holds
 * @param lost how many could not be read any more
 * @param old where the old index is now
 */
public record Rebuilt(long documents, long lost, Path old) {}
