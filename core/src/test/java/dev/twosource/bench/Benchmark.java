package dev.twosource.bench;

import dev.twosource.CrossChecker;
import dev.twosource.comparing.Verdict;
import dev.twosource.document.SourceDocument;
import dev.twosource.report.Finding;
import dev.twosource.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/**
 * Measures an index as it grows: how long adding takes beside plain Lucene indexing of the same
 * texts in the same run, how long a check takes, how large the index is, and whether planted
 * conflicts are found. Arguments: the sizes to stop at (in documents), such as {@code 1000 10000}.
 */
public final class Benchmark implements AutoCloseable {
  private static final int BATCH = 100;
  private static final int COMMIT_EVERY = 2_000;
  private static final int WORDS = 450;

  /** Every so many conflict stories, one of the two documents is held back as a draft. */
  private static final int HELD_BACK = 7;

  private final Path folder;
  private final CrossChecker checker;
  private final IndexWriter plain;
  private final List<SourceDocument> batch = new ArrayList<>();
  private final List<SourceDocument> drafts = new ArrayList<>();
  private long documents;
  private long characters;
  private long bytes;
  private long nanos;
  private long plainNanos;
  private int conflictStories;

  private Benchmark(Path folder) throws IOException {
    this.folder = folder;
    checker = CrossChecker.builder().index(folder.resolve("twosource")).build();
    plain =
        new IndexWriter(
            FSDirectory.open(folder.resolve("plain")),
            new IndexWriterConfig(new StandardAnalyzer()));
  }

  /** Runs. */
  public static void main(String[] args) throws IOException {
    int[] sizes = Arrays.stream(args).mapToInt(Integer::parseInt).sorted().toArray();
    Path folder = Files.createTempDirectory("twosource-benchmark");
    try (Benchmark benchmark = new Benchmark(folder)) {
      benchmark.run(sizes.length == 0 ? new int[] {1_000, 10_000} : sizes);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }

  private void run(int[] sizes) throws IOException {
    print(
        "%s, %d processors, %d MB heap, Java %s",
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20,
        Runtime.version());
    Corpus corpus = new Corpus(42, WORDS);
    int story = 0;
    // the compiler warms up on stories that are not counted
    for (int i = 0; i < 300; i++) {
      new Corpus(1, WORDS)
          .story(i)
          .documents()
          .forEach(document -> dev.twosource.index.Understood.read(document));
    }
    print(
        "%10s %10s %10s %10s %8s %8s %8s %8s %8s %8s %8s",
        "documents",
        "docs/s",
        "MB/s",
        "plain/s",
        "times",
        "size",
        "p50 ms",
        "p99 ms",
        "planted",
        "found",
        "astray");
    for (int size : sizes) {
      long from = documents;
      long fromNanos = nanos;
      long fromPlain = plainNanos;
      long fromCharacters = characters;
      while (documents + batch.size() < size) {
        take(corpus.story(story++));
        if (batch.size() >= BATCH) {
          flush();
        }
      }
      flush();
      long started = System.nanoTime();
      checker.commit();
      nanos += System.nanoTime() - started;
      started = System.nanoTime();
      plain.commit();
      plainNanos += System.nanoTime() - started;
      double seconds = (nanos - fromNanos) / 1e9;
      double plainSeconds = (plainNanos - fromPlain) / 1e9;
      report(
          (documents - from) / seconds,
          (characters - fromCharacters) / seconds / 1e6,
          (documents - from) / plainSeconds,
          seconds / plainSeconds);
    }
  }

  private void take(Corpus.Story story) {
    boolean hold = !story.conflict().isEmpty() && conflictStories++ % HELD_BACK == 0;
    for (SourceDocument document : story.documents()) {
      if (hold && document.id().equals(story.conflict().get(1))) {
        drafts.add(document);
      } else {
        batch.add(document);
      }
    }
  }

  private void flush() {
    if (batch.isEmpty()) {
      return;
    }
    SourceDocument[] all = batch.toArray(SourceDocument[]::new);
    batch.clear();
    for (SourceDocument document : all) {
      characters += document.text().length();
      bytes += document.text().getBytes(StandardCharsets.UTF_8).length;
    }
    long started = System.nanoTime();
    checker.add(all);
    boolean commit = documents / COMMIT_EVERY != (documents + all.length) / COMMIT_EVERY;
    if (commit) {
      checker.commit();
    }
    nanos += System.nanoTime() - started;
    started = System.nanoTime();
    try {
      for (SourceDocument document : all) {
        Document fields = new Document();
        fields.add(new StringField("id", document.id(), Field.Store.YES));
        fields.add(new TextField("text", document.text(), Field.Store.YES));
        plain.addDocument(fields);
      }
      if (commit) {
        plain.commit();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    plainNanos += System.nanoTime() - started;
    documents += all.length;
  }

  private void report(double rate, double mega, double plainRate, double times) throws IOException {
    // the last ones, and as many from all over
    List<SourceDocument> asked = new ArrayList<>();
    int step = Math.max(1, drafts.size() / 200);
    for (int i = 0; i < drafts.size(); i += step) {
      asked.add(drafts.get(i));
    }
    asked.stream().limit(40).forEach(checker::check);
    double[] millis = new double[asked.size()];
    int found = 0;
    int astray = 0;
    for (int i = 0; i < asked.size(); i++) {
      SourceDocument draft = asked.get(i);
      long started = System.nanoTime();
      Report report = checker.check(draft);
      millis[i] = (System.nanoTime() - started) / 1e6;
      String story = draft.id().substring(0, draft.id().indexOf('-') + 1);
      boolean own = false;
      for (Finding finding : report.findings()) {
        if (finding.verdict() == Verdict.CONFLICT) {
          boolean other =
              finding.values().stream()
                  .flatMap(value -> value.claims().stream())
                  .anyMatch(claim -> !claim.document().startsWith(story));
          astray += other ? 1 : 0;
          own |= !other;
        }
      }
      found += own ? 1 : 0;
    }
    Arrays.sort(millis);
    print(
        "%10d %10.0f %10.2f %10.0f %8.1f %8.2f %8.1f %8.1f %8d %8d %8d",
        documents,
        rate,
        mega,
        plainRate,
        times,
        size(folder.resolve("twosource")) / (double) bytes,
        millis[millis.length / 2],
        millis[(int) Math.min(millis.length - 1, Math.ceil(millis.length * 0.99))],
        asked.size(),
        found,
        astray);
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static void print(String form, Object... values) {
    System.out.println(String.format(Locale.ROOT, form, values));
  }

  @Override
  public void close() throws IOException {
    checker.close();
    plain.close();
    plain.getDirectory().close();
  }
}
