package dev.twosource.report;

/**
 * One kind of detail that sources are compared on.
 *
 * @param id its id, which never changes ("call.duration")
 * @param summary what it is, in one sentence
 * @param severity how grave a conflict about it is at most
 * @param explanation what counts as this detail, what is told apart from it and how two values are
 *     compared
 */
public record DetailSummary(String id, String summary, Severity severity, String explanation) {}
