package dev.twosource.reading;

import dev.twosource.document.Block;
import dev.twosource.document.Span;

/**
 * One sentence, heading or list item.
 *
 * @param index its number in the document, from 0
 * @param firstToken its first token
 * @param endToken the token after its last one
 * @param span where it stands in the text
 * @param block the number of its block; blocks without readable text have no sentences
 * @param role the role of its block
 */
public record Sentence(
    int index, int firstToken, int endToken, Span span, int block, Block.Role role) {}
