package dev.twosource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.twosource.bench.Corpus;
import dev.twosource.comparing.Verdict;
import dev.twosource.document.SourceDocument;
import dev.twosource.index.Stories;
import dev.twosource.report.Changes;
import dev.twosource.report.Finding;
import dev.twosource.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  private static final SourceDocument FIRST =
      SourceDocument.of(
          "first",
          "GENEVA, March 14, 2025 - Foreign Minister Anna Brandt of Norland and her Sudmark"
              + " counterpart, Pavel Reko, spoke by telephone on Thursday. The call lasted 90"
              + " minutes, the ministry said.");
  private static final SourceDocument SECOND =
      SourceDocument.of(
          "second",
          "OSLO, March 14, 2025 - Anna Brandt and Pavel Reko, the foreign ministers of Norland and"
              + " Sudmark, held a telephone call on Thursday. The call lasted 20 minutes, the"
              + " ministry said.");
  private static final SourceDocument CORRECTED =
      SourceDocument.of("second", SECOND.text().replace("20 minutes", "90 minutes"));

  @TempDir private Path folder;

  private CrossChecker open() {
    return CrossChecker.builder().index(folder.resolve("index")).build();
  }

  @Test
  void aConflictOpensAndIsClosedByTheCorrection() {
    try (CrossChecker checker = open()) {
      assertThat(checker.add(FIRST).isEmpty()).isTrue();
      Changes opened = checker.add(SECOND);
      assertThat(conflicts(opened.opened())).hasSize(1);
      assertThat(opened.closed()).isEmpty();
      assertThat(checker.add(SECOND).isEmpty()).as("once more").isTrue();

      Changes corrected = checker.replace("second", CORRECTED);
      assertThat(conflicts(corrected.closed())).hasSize(1);
      assertThat(conflicts(corrected.opened())).isEmpty();
      assertThat(conflicts(checker.findings())).isEmpty();

      Changes back = checker.replace("second", SECOND);
      assertThat(conflicts(back.opened())).isEqualTo(conflicts(opened.opened()));
      Changes withdrawn = checker.withdraw("first");
      assertThat(conflicts(withdrawn.closed())).hasSize(1);
      assertThat(checker.size()).isOne();
      assertThat(checker.findings()).isEmpty();
      assertThat(checker.withdraw("first").isEmpty()).isTrue();
    }
  }

  @Test
  void aDraftIsCheckedAgainstTheIndexAndNothingIsWritten() throws IOException {
    try (CrossChecker checker = open()) {
      checker.add(FIRST);
      checker.commit();
    }
    Map<String, Long> before = files();
    try (CrossChecker checker = open()) {
      Report report = checker.check(SECOND);
      assertThat(conflicts(report.findings())).hasSize(1);
      assertThat(report.documents())
          .extracting(Report.Source::id)
          .containsExactly("first", "second");
      assertThat(report.statistics().documents()).isOne();
      // a draft of a document that is there stands in its place
      assertThat(checker.check(SourceDocument.of("first", SECOND.text())).findings()).isEmpty();
    }
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void anyOrderEndsInTheSameFindings() {
    List<SourceDocument> documents = documents();
    List<Finding> expected =
        CrossChecker.compare(documents.toArray(SourceDocument[]::new)).findings();
    assertThat(expected).hasSizeGreaterThan(5);
    for (int seed = 0; seed < 2; seed++) {
      Random random = new Random(seed);
      List<SourceDocument> shuffled = new ArrayList<>(documents);
      Collections.shuffle(shuffled, random);
      Map<String, Finding> standing = new TreeMap<>();
      try (CrossChecker checker =
          CrossChecker.builder().index(folder.resolve("order" + seed)).build()) {
        for (int i = 0; i < shuffled.size(); ) {
          int batch = Math.min(shuffled.size() - i, 1 + random.nextInt(4));
          apply(
              checker.add(shuffled.subList(i, i + batch).toArray(SourceDocument[]::new)), standing);
          i += batch;
          if (random.nextInt(4) == 0) {
            // some go and come back, and some are other texts for a while
            SourceDocument some = shuffled.get(random.nextInt(i));
            SourceDocument other = shuffled.get(random.nextInt(i));
            apply(checker.withdraw(some.id()), standing);
            apply(checker.replace(some.id(), SourceDocument.of(some.id(), other.text())), standing);
            apply(checker.add(some), standing);
          }
        }
        assertThat(List.copyOf(standing.values())).isEqualTo(sorted(checker.findings()));
        assertThat(sorted(checker.findings())).isEqualTo(sorted(expected));
      }
    }
  }

  /** What the changes say, taken together, is what stands. */
  private static void apply(Changes changes, Map<String, Finding> standing) {
    changes
        .closed()
        .forEach(finding -> assertThat(standing.remove(finding.id())).isEqualTo(finding));
    for (Changes.Change change : changes.changed()) {
      assertThat(standing.remove(change.before().id())).isEqualTo(change.before());
    }
    changes.changed().forEach(change -> standing.put(change.after().id(), change.after()));
    changes.opened().forEach(finding -> assertThat(standing.put(finding.id(), finding)).isNull());
  }

  private static List<SourceDocument> documents() {
    List<SourceDocument> documents = new ArrayList<>(Stories.all().subList(0, 14));
    new Corpus(3, 60).generate(8, story -> documents.addAll(story.documents()));
    return documents;
  }

  private static List<Finding> sorted(List<Finding> findings) {
    Map<String, Finding> byId = new TreeMap<>();
    findings.forEach(finding -> byId.put(finding.id(), finding));
    return List.copyOf(byId.values());
  }

  @Test
  void plantedConflictsAreFoundByACheck() {
    Corpus corpus = new Corpus(11, 200);
    List<Corpus.Story> stories = new ArrayList<>();
    corpus.generate(60, stories::add);
    try (CrossChecker checker = open()) {
      for (Corpus.Story story : stories) {
        checker.add(
            story.documents().stream()
                .filter(document -> !document.id().endsWith("-1"))
                .toArray(SourceDocument[]::new));
      }
      for (Corpus.Story story : stories) {
        if (story.conflict().isEmpty()) {
          continue;
        }
        Report report = checker.check(story.documents().get(1));
        assertThat(conflicts(report.findings())).as(story.documents().get(1).text()).isNotEmpty();
        for (Finding finding : conflicts(report.findings())) {
          String slug = story.conflict().get(0).replaceAll("-.*", "-");
          finding
              .values()
              .forEach(
                  value ->
                      assertThat(value.claims())
                          .allMatch(claim -> claim.document().startsWith(slug)));
        }
      }
    }
  }

  @Test
  void threadsAddAndCheckSideBySide() throws Exception {
    List<SourceDocument> documents = documents();
    List<Finding> expected =
        CrossChecker.compare(documents.toArray(SourceDocument[]::new)).findings();
    try (CrossChecker checker = open();
        var threads = java.util.concurrent.Executors.newFixedThreadPool(4)) {
      List<java.util.concurrent.Future<?>> done = new ArrayList<>();
      for (SourceDocument document : documents) {
        done.add(threads.submit(() -> checker.add(document)));
        done.add(threads.submit(() -> checker.check(document)));
      }
      done.add(threads.submit(checker::commit));
      for (var one : done) {
        one.get();
      }
      assertThat(sorted(checker.findings())).isEqualTo(sorted(expected));
    }
  }

  @Test
  void fillingAnIndexEndsInTheSameFindings() {
    List<SourceDocument> documents = documents();
    List<Finding> expected =
        CrossChecker.compare(documents.toArray(SourceDocument[]::new)).findings();
    for (int threads = 1; threads <= 4; threads += 3) {
      try (CrossChecker checker =
              CrossChecker.builder().index(folder.resolve("filled" + threads)).build();
          var pool = new java.util.concurrent.ForkJoinPool(threads)) {
        // one is there in other words, one as it is
        checker.add(SourceDocument.of(documents.get(0).id(), SECOND.text()), documents.get(1));
        var most = new java.util.concurrent.atomic.AtomicLong();
        int fresh =
            pool.submit(
                    () -> checker.addAll(documents, done -> most.accumulateAndGet(done, Math::max)))
                .join();
        assertThat(fresh).isEqualTo(documents.size() - 1);
        assertThat(most.get()).isEqualTo(documents.size());
        assertThat(checker.addAll(documents, done -> {})).isZero();
        assertThat(checker.size()).isEqualTo(documents.size());
        assertThat(sorted(checker.findings())).isEqualTo(sorted(expected));
      }
    }
  }

  @Test
  void aSecondWriterIsToldAndReadersAreNot() {
    try (CrossChecker writer = open();
        CrossChecker second = open()) {
      writer.add(FIRST);
      assertThatThrownBy(() -> second.add(SECOND))
          .isInstanceOf(IndexInUseException.class)
          .hasMessageContaining(folder.resolve("index").toString())
          .hasMessageContaining("another process");
      assertThat(second.check(SECOND).findings()).as("not committed yet").isEmpty();
      writer.commit();
      assertThat(conflicts(second.check(SECOND).findings())).hasSize(1);
      assertThat(conflicts(writer.check(SECOND).findings())).hasSize(1);
    }
  }

  @Test
  void whatIsClosedCanBeOpenedAgain() {
    try (CrossChecker checker = open()) {
      checker.add(FIRST, SECOND);
      checker.compact();
    }
    try (CrossChecker checker = open()) {
      checker.verify();
      assertThat(checker.size()).isEqualTo(2);
      assertThat(checker.document("first")).isEqualTo(FIRST);
      assertThat(checker.document("third")).isNull();
      assertThat(conflicts(checker.findings())).hasSize(1);
    }
  }

  @Test
  void aFolderOfOtherThingsIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("index"));
    Files.writeString(folder.resolve("index").resolve("notes.txt"), "mine");
    assertThatThrownBy(this::open)
        .isInstanceOf(IndexVersionException.class)
        .hasMessageContaining("holds other files");
  }

  @Test
  void damageIsNamedAndTheDocumentsAreKept() throws IOException {
    try (CrossChecker checker = open()) {
      checker.add(FIRST, SECOND);
      checker.compact();
    }
    // the keys are searched for; the kept documents are elsewhere in the file
    Path data;
    try (var files = Files.list(folder.resolve("index"))) {
      data =
          files
              .filter(file -> file.toString().matches(".*\\.(cfs|doc|tim)"))
              .sorted()
              .toList()
              .get(0);
    }
    byte[] bytes = Files.readAllBytes(data);
    bytes[bytes.length - 20] ^= 1;
    Files.write(data, bytes);
    assertThatThrownBy(
            () -> {
              try (CrossChecker checker = open()) {
                checker.verify();
              }
            })
        .isInstanceOf(IndexDamagedException.class)
        .hasMessageContaining(folder.resolve("index").toString())
        .hasMessageContaining("twosource rebuild --index");
    Rebuilt rebuilt = CrossChecker.rebuild(folder.resolve("index"), done -> {});
    assertThat(rebuilt.documents() + rebuilt.lost()).isEqualTo(2);
    assertThat(rebuilt.old()).exists();
    try (CrossChecker checker = open()) {
      checker.verify();
      assertThat(checker.size()).isEqualTo((int) rebuilt.documents());
    }
  }

  @Test
  void withoutAnIndexThereIsNothingToWrite() {
    try (CrossChecker checker = CrossChecker.builder().build()) {
      assertThatThrownBy(() -> checker.add(FIRST))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("builder().index(folder)");
    }
  }

  @Test
  void twoDocumentsOfOneIdAreRefused() {
    try (CrossChecker checker = open()) {
      assertThatThrownBy(() -> checker.add(SECOND, CORRECTED))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(checker.size()).isZero();
    }
  }

  private Map<String, Long> files() throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    try (var files = Files.list(folder.resolve("index"))) {
      for (Path file : files.toList()) {
        sizes.put(file.getFileName().toString(), Files.getLastModifiedTime(file).toMillis());
      }
    }
    return sizes;
  }

  private static List<Finding> conflicts(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.verdict() == Verdict.CONFLICT).toList();
  }
}
