package dev.twosource.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.twosource.Lines;
import dev.twosource.comparing.Comparison;
import dev.twosource.comparing.Values;
import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import dev.twosource.index.Understood;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.claim.Value;
import dev.twosource.kinds.context.DetailKind;
import dev.twosource.kinds.context.Example;
import dev.twosource.kinds.context.Spoken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds every kind of detail to the examples that it carries, to the laws of comparing, and to
 * silence on the examples of every other kind but for the pairs in {@code beside.txt}, which
 * rightly share a text.
 */
class KindExamplesTest {
  private static final Published NOON = Published.at(Instant.parse("2025-03-14T12:00:00Z"));

  @TestFactory
  Stream<DynamicTest> kindsAreComplete() {
    return Kinds.all().stream().map(kind -> dynamicTest(kind.id(), () -> complete(kind)));
  }

  private static void complete(DetailKind kind) {
    List<Example> examples = kind.examples();
    assertThat(kind.summary()).endsWith(".").doesNotContain("\n");
    assertThat(kind.explanation()).hasSizeGreaterThan(200).endsWith(".").doesNotContain("\n");
    assertThat(examples.stream().filter(example -> !example.nearMiss()))
        .hasSizeGreaterThanOrEqualTo(6);
    assertThat(examples.stream().filter(Example::nearMiss)).hasSizeGreaterThanOrEqualTo(4);
    assertThat(examples.stream().map(Example::text)).doesNotHaveDuplicates();
  }

  @Test
  void idsAreUnique() {
    assertThat(Kinds.all().stream().map(DetailKind::id)).doesNotHaveDuplicates();
  }

  @TestFactory
  Stream<DynamicTest> examples() {
    return Kinds.all().stream()
        .flatMap(
            kind ->
                kind.examples().stream()
                    .map(
                        example ->
                            dynamicTest(
                                kind.id() + ": " + example.text(),
                                () ->
                                    assertThat(values(kind, example).stream().map(Value::normal))
                                        .containsExactlyInAnyOrderElementsOf(example.values()))));
  }

  @TestFactory
  Stream<DynamicTest> laws() {
    return Kinds.all().stream().map(kind -> dynamicTest(kind.id(), () -> laws(kind)));
  }

  /** A value is at one with itself, and it makes no difference which of two is named first. */
  private static void laws(DetailKind kind) {
    List<Value> values =
        kind.examples().stream().flatMap(example -> values(kind, example).stream()).toList();
    for (Value value : values) {
      assertThat(Values.compare(value, value))
          .as(value.normal())
          .isInstanceOfAny(Comparison.Agrees.class, Comparison.Compatible.class);
      for (Value other : values) {
        assertThat(Values.compare(value, other))
            .as("%s, %s", value.normal(), other.normal())
            .isEqualTo(Values.compare(other, value));
      }
    }
  }

  @Test
  void kindsAreSilentOnTheExamplesOfOthers() throws IOException {
    Set<String> found = new TreeSet<>();
    for (DetailKind kind : Kinds.all()) {
      for (Example example : kind.examples()) {
        for (Claim claim : read(example)) {
          DetailKind other = Kinds.of(claim.detail());
          boolean own =
              other.examples().stream().anyMatch(one -> one.text().equals(example.text()));
          if (other != kind && !own && !Spoken.is(claim)) {
            found.add(kind.id() + " | " + other.id() + " | " + example.text());
          }
        }
      }
    }
    if ("write".equals(System.getProperty("golden"))) {
      write(found);
      return;
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(beside());
  }

  /** Puts the lines in place of the old ones, behind the comment at the top. */
  private static void write(Set<String> lines) throws IOException {
    Path top = Files.isDirectory(Path.of("core")) ? Path.of("core") : Path.of("");
    Path file = top.resolve("src/test/resources/dev/twosource/kinds/beside.txt");
    List<String> written = new ArrayList<>();
    Files.readAllLines(file).stream().takeWhile(line -> line.startsWith("#")).forEach(written::add);
    written.addAll(lines);
    Files.write(file, written);
  }

  /** Each line: whose example it is, who speaks beside it, the text. */
  private static Set<String> beside() throws IOException {
    return new TreeSet<>(Lines.of(KindExamplesTest.class, "beside.txt"));
  }

  private static List<Value> values(DetailKind kind, Example example) {
    return read(example).stream()
        .filter(claim -> claim.detail().equals(kind.id()))
        // the words of every statement are kept, to be held against another party's
        .filter(claim -> !claim.slot().measure().equals("said"))
        .map(Claim::value)
        .toList();
  }

  private static List<Claim> read(Example example) {
    return Understood.read(
            SourceDocument.builder("example", example.text()).published(NOON).build())
        .claims();
  }
}
