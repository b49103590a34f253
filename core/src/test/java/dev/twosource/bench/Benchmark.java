package dev.twosource.bench;

import dev.twosource.CrossChecker;
import dev.twosource.comparing.Verdict;
import dev.twosource.document.SourceDocument;
import dev.twosource.report.Finding;
import dev.twosource.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
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
 * Measures an index as it grows: how long filling it takes beside plain Lucene indexing of the same
 * texts in the same run, how long adding takes where the changed findings are asked for, how long a
 * check takes, how large the index is, and whether planted conflicts are found. Times are the
 * processor's, of the whole process with its merges, as other work may keep the machine busy; the
 * rates are by the clock. Arguments: the sizes to stop at (in documents), such as {@code 1000
 * 10000}; {@code -Dthreads=2} reads on two threads, {@code -Dfeed=40} adds 40 documents at each
 * size with their changes.
 */
public final class Benchmark implements AutoCloseable {
  private static final int BATCH = 2_000;
  private static final int WORDS = 450;
  private static final int DRAFT_WORDS = 600;
  private static final int SEED = 42;

  /** Every so many conflict stories, one of the two documents is held back as a draft. */
  private static final int HELD_BACK = 7;

  /** So many drafts or somewhat more are checked at each size, where there are as many. */
  private static final int CHECKS = 1_000;

  /** So many documents are indexed before anything is measured. */
  private static final int WARM_UP = Integer.getInteger("warmup", 10_000);

  /** So many documents are added as a wire feed would, so many at a time. */
  private static final int FED = Integer.getInteger("feed", 0);

  private static final int FEED = 10;

  private static final com.sun.management.OperatingSystemMXBean SYSTEM =
      (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final Path folder;
  private final CrossChecker checker;
  private final IndexWriter plain;
  private final ForkJoinPool threads = new ForkJoinPool(Integer.getInteger("threads", 1));
  private final Corpus corpus;
  private final Corpus longer;
  private final List<SourceDocument> batch = new ArrayList<>();
  private final List<SourceDocument> drafts = new ArrayList<>();
  private final Clock own = new Clock();
  private final Clock others = new Clock();
  private final Clock feed = new Clock();
  private long documents;
  private long bytes;
  private int conflictStories;
  private int story;

  /** Adds up time by the clock and by the processor. */
  private static final class Clock {
    private long nanos;
    private long busy;

    void time(Runnable work) {
      long started = System.nanoTime();
      long before = SYSTEM.getProcessCpuTime();
      work.run();
      busy += SYSTEM.getProcessCpuTime() - before;
      nanos += System.nanoTime() - started;
    }

    void reset() {
      nanos = 0;
      busy = 0;
    }
  }

  private Benchmark(Path folder, int seed) throws IOException {
    this.folder = Files.createDirectories(folder);
    corpus = new Corpus(seed, WORDS);
    longer = new Corpus(seed, DRAFT_WORDS);
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
    try (Benchmark benchmark = new Benchmark(folder.resolve("measured"), SEED)) {
      try (Benchmark other = new Benchmark(folder.resolve("warmup"), SEED + 1)) {
        other.warmUp();
      }
      benchmark.run(sizes.length == 0 ? new int[] {1_000, 10_000} : sizes);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }

  /** An index that is not measured, so that what is measured is compiled before. */
  private void warmUp() {
    while (documents < WARM_UP) {
      take(corpus.story(story));
      if (batch.size() >= BATCH) {
        flush();
      }
    }
    drafts.forEach(checker::check);
    for (int i = 0; i < FED; i++) {
      take(corpus.story(story));
    }
    feed();
  }

  private void run(int[] sizes) throws IOException {
    print(
        "%s, %d processors, %d MB heap, Java %s, %d threads",
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20,
        Runtime.version(),
        threads.getParallelism());
    print(
        "%9s %7s %6s %8s %6s %7s %6s %5s %7s %7s %7s %7s %7s %6s %6s",
        "documents",
        "docs/s",
        "MB/s",
        "plain/s",
        "times",
        "ms/doc",
        "feed",
        "size",
        "p50 ms",
        "p99 ms",
        "cpu p50",
        "cpu p99",
        "planted",
        "found",
        "astray");
    for (int size : sizes) {
      long from = documents;
      long fromBytes = bytes;
      List.of(own, others, feed).forEach(Clock::reset);
      while (documents + batch.size() < size) {
        take(corpus.story(story));
        if (batch.size() >= BATCH) {
          flush();
        }
      }
      flush();
      long added = documents - from;
      long text = bytes - fromBytes;
      while (batch.size() < FED) {
        take(corpus.story(story));
      }
      feed();
      report(size, added, text);
    }
  }

  private void take(Corpus.Story next) {
    boolean hold = !next.conflict().isEmpty() && conflictStories++ % HELD_BACK == 0;
    for (SourceDocument document : next.documents()) {
      if (hold && document.id().equals(next.conflict().get(1))) {
        // the same in more words
        longer.story(story).documents().stream()
            .filter(other -> other.id().equals(document.id()))
            .forEach(drafts::add);
      } else {
        batch.add(document);
      }
    }
    story++;
  }

  private void flush() {
    if (batch.isEmpty()) {
      return;
    }
    List<SourceDocument> all = took();
    own.time(
        () -> {
          threads.submit(() -> checker.addAll(all, done -> {})).join();
          checker.commit();
        });
    others.time(() -> plain(all));
  }

  /** Adds as a wire feed does, with the changes asked for. */
  private void feed() {
    List<SourceDocument> all = took();
    feed.time(
        () -> {
          for (int i = 0; i < all.size(); i += FEED) {
            checker.add(
                all.subList(i, Math.min(i + FEED, all.size())).toArray(SourceDocument[]::new));
          }
          checker.commit();
        });
    plain(all);
  }

  private List<SourceDocument> took() {
    List<SourceDocument> all = List.copyOf(batch);
    batch.clear();
    documents += all.size();
    for (SourceDocument document : all) {
      bytes += document.text().getBytes(StandardCharsets.UTF_8).length;
    }
    return all;
  }

  private void plain(List<SourceDocument> all) {
    try {
      for (SourceDocument document : all) {
        Document fields = new Document();
        fields.add(new StringField("id", document.id(), Field.Store.YES));
        fields.add(new TextField("text", document.text(), Field.Store.YES));
        plain.addDocument(fields);
      }
      plain.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void report(int size, long added, long text) throws IOException {
    // the last ones, and as many from all over
    List<SourceDocument> asked = new ArrayList<>();
    int step = Math.max(1, drafts.size() / CHECKS);
    for (int i = 0; i < drafts.size(); i += step) {
      asked.add(drafts.get(i));
    }
    asked.stream().limit(60).forEach(checker::check);
    double[] millis = new double[asked.size()];
    double[] busy = new double[asked.size()];
    int found = 0;
    int astray = 0;
    var bean = ManagementFactory.getThreadMXBean();
    for (int i = 0; i < asked.size(); i++) {
      SourceDocument draft = asked.get(i);
      long started = System.nanoTime();
      long before = bean.getCurrentThreadCpuTime();
      Report report = checker.check(draft);
      busy[i] = (bean.getCurrentThreadCpuTime() - before) / 1e6;
      millis[i] = (System.nanoTime() - started) / 1e6;
      String mine = draft.id().substring(0, draft.id().indexOf('-') + 1);
      boolean told = false;
      for (Finding finding : report.findings()) {
        if (finding.verdict() == Verdict.CONFLICT) {
          Set<String> of = new TreeSet<>();
          finding
              .values()
              .forEach(value -> value.claims().forEach(claim -> of.add(claim.document())));
          boolean alone = of.stream().allMatch(id -> id.startsWith(mine));
          told |= alone && of.stream().anyMatch(id -> !id.equals(draft.id()));
          astray += alone ? 0 : 1;
          if (!alone) {
            System.err.println("astray: " + finding.detail() + " " + of + " " + finding.why());
            System.err.println("        " + finding.evidence().sameSubject());
            finding
                .values()
                .forEach(
                    value ->
                        value.claims().forEach(c -> System.err.println("        " + c.sentence())));
          }
        }
      }
      found += told ? 1 : 0;
    }
    Arrays.sort(millis);
    Arrays.sort(busy);
    double each = others.busy / (double) added;
    print(
        "%9d %7.0f %6.2f %8.0f %6.1f %7.2f %6.1f %5.2f %7.1f %7.1f %7.1f %7.1f %7d %6d %6d",
        size,
        added / (own.nanos / 1e9),
        text / (own.nanos / 1e9) / 1e6,
        added / (others.nanos / 1e9),
        own.busy / (double) others.busy,
        own.busy / 1e6 / added,
        feed.busy / (double) Math.max(1, FED) / each,
        size(folder.resolve("twosource")) / (double) bytes,
        at(millis, 0.5),
        at(millis, 0.99),
        at(busy, 0.5),
        at(busy, 0.99),
        asked.size(),
        found,
        astray);
  }

  /** The nearest rank: with 99 of 100, all but one of a hundred checks took no longer. */
  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.max(0, Math.ceil(sorted.length * share) - 1)];
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
    threads.close();
    checker.close();
    plain.close();
    plain.getDirectory().close();
  }
}
