package dev.twosource.reading.rules;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which rules were asked and which said yes since the log was last emptied. */
public final class RuleLog {
  private static final ThreadLocal<Map<String, Boolean>> SAID =
      ThreadLocal.withInitial(HashMap::new);

  private RuleLog() {}

  /** Notes what a rule answered; called by the rules that {@link RuleLoader} loaded. */
  public static void say(boolean yes, String rule) {
    SAID.get().merge(rule, yes, Boolean::logicalOr);
  }

  /** Notes what a rule found; called by the rules that {@link RuleLoader} loaded. */
  public static void find(@Nullable Object found, String rule) {
    say(found != null, rule);
  }

  /** What the rules said since the last call: true where one said yes at least once. */
  static Map<String, Boolean> take() {
    Map<String, Boolean> said = Map.copyOf(SAID.get());
    SAID.get().clear();
    return said;
  }
}
