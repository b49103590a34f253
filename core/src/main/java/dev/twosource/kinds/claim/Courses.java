package dev.twosource.kinds.claim;

import dev.twosource.lexicon.TextTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The order of states of one thing, read once from {@code courses.txt} beside it: a road is shut
 * and open again, somebody is missing and found, a ban is in force and lifted. Two reports of other
 * hours that tell two such states do not contradict each other, the matter moved on.
 */
public final class Courses {
  /** For how many days one story goes on. */
  public static final int DAYS = 100;

  /** For how many days a report tells what became of somebody whom another one named. */
  public static final int YEAR = 365;

  /** Whose states follow one another. */
  public enum Of {
    /** Those of one person. */
    PERSON,
    /** Those of one thing. */
    THING,
    /** Those of a thing of which the first is told as still to come. */
    PLAN,
    /** Those of whatever links two claims. */
    LINKED
  }

  /**
   * How one state follows another.
   *
   * @param of whose states they are
   * @param minutes how many minutes must lie between
   */
  public record Step(Of of, long minutes) {}

  private static final class Holder {
    private static final Map<String, Map<String, Step>> STEPS = read();
  }

  private Courses() {}

  /** How an outcome may follow an earlier one, or null where it does not. */
  public static @Nullable Step step(Value.Outcome was, Value.Outcome is) {
    for (String from : names(was)) {
      Map<String, Step> steps = Holder.STEPS.get(from);
      if (steps == null) {
        continue;
      }
      for (String to : names(is)) {
        Step step = steps.get(to);
        if (step != null) {
          return step;
        }
      }
    }
    return null;
  }

  /** The names of a state: its answer first, then all answers of its sort. */
  private static List<String> names(Value.Outcome outcome) {
    return List.of(
        outcome.family() + " " + outcome.answer(),
        outcome.family() + (outcome.positive() ? " +" : " -"));
  }

  private static Map<String, Map<String, Step>> read() {
    Map<String, Map<String, Step>> steps = new HashMap<>();
    for (String entry : TextTable.beside(Courses.class, "courses.txt").entries()) {
      String[] parts = entry.split("\\|");
      Of of =
          switch (parts[0].strip()) {
            case "person" -> Of.PERSON;
            case "thing" -> Of.THING;
            case "plan" -> Of.PLAN;
            case "linked" -> Of.LINKED;
            default -> throw new IllegalStateException("no such owner of states: " + entry);
          };
      Step step = new Step(of, 60L * Integer.parseInt(parts[1].strip()));
      List<String> before = new ArrayList<>();
      for (String place : parts[2].split(">")) {
        List<String> states = new ArrayList<>();
        for (String state : place.split(",")) {
          states.add(state.strip());
        }
        for (String from : before) {
          for (String to : states) {
            steps.computeIfAbsent(from, key -> new HashMap<>()).putIfAbsent(to, step);
          }
        }
        before.addAll(states);
      }
    }
    return steps;
  }
}
