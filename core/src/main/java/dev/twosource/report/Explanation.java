package dev.twosource.report;

import java.util.List;

/**
 * Why two passages stand to each other as they do, step by step.
 *
 * @param steps in the order in which they were taken; the last one is the verdict
 */
public record Explanation(List<Step> steps) {
  /** Copies the list. */
  public Explanation {
    steps = List.copyOf(steps);
  }

  /**
   * One step.
   *
   * @param stage what was decided: "claims", "candidate", "link", "comparison", "verdict"
   * @param text what came out, in words
   */
  public record Step(String stage, String text) {}
}
