package dev.twosource.linking;

import java.util.List;

/** How two claims stand to each other before their values are looked at. */
public sealed interface Link {
  /** What shows it, in words for an editor. */
  List<String> evidence();

  /** What evidence opens with that two passages are of one thing of long ago. */
  String LOOKED_BACK = "both look back";

  /** What tells a number of all of them from that of those to whom it was done at some hour. */
  String SO_FAR = "one counts them all, the other those so far";

  /** Whether a line of the evidence begins so. */
  default boolean tells(String opening) {
    return evidence().stream().anyMatch(line -> line.startsWith(opening));
  }

  /**
   * They are about the same detail of the same thing.
   *
   * @param strength how sure that is; from 1 up
   */
  record Same(List<String> evidence, int strength) implements Link {
    /** Copies the list. */
    public Same {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * They are about the same thing, but one speaks of a part, a stretch or a scope that the other
   * does not.
   */
  record OtherScope(List<String> evidence) implements Link {
    /** Copies the list. */
    public OtherScope {
      evidence = List.copyOf(evidence);
    }
  }

  /** They look alike, but are about two different things. */
  record Apart(List<String> evidence) implements Link {
    /** Copies the list. */
    public Apart {
      evidence = List.copyOf(evidence);
    }
  }

  /** Nothing shows that they belong together. */
  record Unknown() implements Link {
    @Override
    public List<String> evidence() {
      return List.of();
    }
  }
}
