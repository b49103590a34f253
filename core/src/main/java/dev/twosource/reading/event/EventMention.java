package dev.twosource.reading.event;

import dev.twosource.reading.Timex;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One mention of an event.
 *
 * @param sentence the number of its sentence
 * @param firstToken the first token of the trigger
 * @param endToken the token after it
 * @param type the type of event ("call", "quake"), see {@link EventTypes}
 * @param verb whether the trigger is a verb
 * @param when the time expression that says when it happened, or null
 * @param markers words that tell it from others of its type: "second", "evening", "drone", "2022"
 * @param names the numbers of the name mentions that take part in it
 * @param background whether it is told as one that happened before the story's own ("last year's",
 *     "the previous")
 */
public record EventMention(
    int sentence,
    int firstToken,
    int endToken,
    String type,
    boolean verb,
    @Nullable Timex when,
    Set<String> markers,
    List<Integer> names,
    boolean background) {}
