package dev.twosource.kinds.presence;

import dev.twosource.kinds.claim.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a clause tells of whether somebody was there.
 *
 * @param occasion the gathering that it names, or null
 * @param sure whether being there or not is all that it tells
 */
record PresenceTold(
    Value.Presence.State state, Occasions.@Nullable Occasion occasion, boolean sure) {}
