package dev.twosource.reading.quantity;

import dev.twosource.reading.Hedge;

/**
 * The words that hedge a number.
 *
 * @param hedge what they mean
 * @param firstToken their first token
 * @param endToken the token after their last one
 */
public record HedgeMatch(Hedge hedge, int firstToken, int endToken) {}
