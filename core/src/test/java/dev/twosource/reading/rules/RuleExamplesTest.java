package dev.twosource.reading.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.twosource.reading.rules.RuleExamples.Example;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds every rule of the reading to a right example and to a near miss. A rule is a method that
 * answers yes or no, or that finds something or nothing; each is known by its class and name, so
 * that a new one fails here until it has its examples. In the right example the rule itself says
 * yes at least once, in the near miss it never does, and both are read as told.
 *
 * <p>With {@code -Dgolden=write} the readings in the files are written anew: look at what changed.
 */
class RuleExamplesTest {
  private static final RuleLoader LOADER = new RuleLoader(RuleExamplesTest.class.getClassLoader());

  private static final BinaryOperator<String> READER = reader();

  @SuppressWarnings("unchecked")
  private static BinaryOperator<String> reader() {
    try {
      return (BinaryOperator<String>)
          LOADER.loadClass(LayerReader.class.getName()).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyRuleHasExamples() {
    return RuleLoader.LAYERS.stream()
        .sorted()
        .map(layer -> dynamicTest(layer, () -> complete(layer)));
  }

  private static void complete(String layer) throws IOException {
    RuleExamples examples = RuleExamples.of(layer);
    if ("write".equals(System.getProperty("golden"))) {
      examples.write(text -> READER.apply(layer, text));
    }
    Set<String> known = new TreeSet<>(examples.byRule().keySet());
    known.addAll(examples.without().keySet());
    assertThat(known)
        .as("rules with examples in %s, and the rules that there are", examples.path())
        .containsExactlyInAnyOrderElementsOf(rules(layer));
    assertThat(examples.without().keySet()).doesNotContainAnyElementsOf(examples.byRule().keySet());
    examples
        .byRule()
        .forEach(
            (rule, all) -> {
              assertThat(all).as(rule + " has a right example").anyMatch(Example::right);
              assertThat(all).as(rule + " has a near miss").anyMatch(one -> !one.right());
            });
  }

  @TestFactory
  Stream<DynamicTest> examples() {
    return RuleLoader.LAYERS.stream()
        .sorted()
        .flatMap(
            layer ->
                RuleExamples.of(layer).byRule().entrySet().stream()
                    .map(
                        rule ->
                            dynamicTest(
                                rule.getKey(),
                                () -> holds(layer, rule.getKey(), rule.getValue()))));
  }

  private static void holds(String layer, String rule, List<Example> examples) {
    for (Example example : examples) {
      RuleLog.take();
      String reading = READER.apply(layer, example.text());
      Map<String, Boolean> said = RuleLog.take();
      assertThat(said.getOrDefault(rule, false))
          .as("whether %s says yes to: %s", rule, example.text())
          .isEqualTo(example.right());
      assertThat(reading).as(example.text()).isEqualTo(example.reading());
    }
  }

  /** The rules of a layer, as their classes have them. */
  private static Set<String> rules(String layer) throws IOException {
    Set<String> rules = new TreeSet<>();
    for (String name : classes(layer)) {
      Class<?> type;
      try {
        type = Class.forName(RuleLoader.READING + layer + "." + name, false, LOADER.getParent());
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
      if (type.isRecord() || type.isEnum() || type.isInterface()) {
        continue; // what is read, and no rule
      }
      for (Method method : type.getDeclaredMethods()) {
        boolean asks =
            method.getReturnType() == boolean.class
                || method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
        if (asks && !method.isSynthetic()) {
          rules.add(name.replace('$', '.') + "." + method.getName());
        }
      }
    }
    return rules;
  }

  private static List<String> classes(String layer) throws IOException {
    List<String> names = new ArrayList<>();
    Path folder = Path.of("target/classes", (RuleLoader.READING + layer).replace('.', '/'));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".class") && !name.startsWith("package-info")) {
          names.add(name.substring(0, name.length() - ".class".length()));
        }
      }
    }
    return names;
  }
}
