package dev.twosource.report;

import dev.twosource.reading.Modality;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One claim as a report shows it.
 *
 * @param document the document's id
 * @param start the quote's first UTF-16 unit in the document's text
 * @param end the unit after its last one
 * @param quote the words that carry the value with what they are said of, verbatim
 * @param sentence the sentence it stands in, verbatim
 * @param attributedTo the party that says it, or null for the narrator
 * @param modality whether it is told as having happened
 * @param asOf the day as of which it is said, or null
 */
public record Quotation(
    String document,
    int start,
    int end,
    String quote,
    String sentence,
    @Nullable String attributedTo,
    Modality modality,
    @Nullable LocalDate asOf) {}
