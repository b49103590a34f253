package dev.twosource.report;

/**
 * One claim of a document, in the shape that findings use.
 *
 * @param detail the id of the kind of detail ("call.duration")
 * @param value the normalised value
 * @param display the value in an editor's words
 * @param quotation where and how it is said
 */
public record DocumentClaim(String detail, String value, String display, Quotation quotation) {}
