package dev.twosource.report;

/**
 * What a finding is about.
 *
 * @param kind "event", "person", "organisation" or "place"
 * @param label a short name of it ("Brandt–Reko call, 19 May 2025")
 */
public record FindingSubject(String kind, String label) {}
