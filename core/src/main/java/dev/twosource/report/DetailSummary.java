package dev.twosource.report;

/**
 * One kind of detail that sources are compared on.
 *
 * @param id its id, which never changes ("call.duration")
 * @param summary what it is, in one sentence
 */
public record DetailSummary(String id, String summary) {}
