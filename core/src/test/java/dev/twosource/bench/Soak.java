package dev.twosource.bench;

import com.sun.management.UnixOperatingSystemMXBean;
import dev.twosource.CrossChecker;
import dev.twosource.document.SourceDocument;
import dev.twosource.report.Finding;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Eight threads add, replace, withdraw, commit and check on one index for a while. Meanwhile heap
 * and file handles must not grow; in the end the index must hold what was written last and give the
 * findings of a fresh index of the same documents. Arguments: how many seconds.
 */
public final class Soak {
  private static final int THREADS = 8;
  private static final int SAMPLES = 20;

  private final List<SourceDocument> documents = new ArrayList<>();
  private final AtomicLong checks = new AtomicLong();
  private final AtomicLong writes = new AtomicLong();

  private Soak() {
    new Corpus(17, 90).generate(240, story -> documents.addAll(story.documents()));
  }

  /** Runs. */
  public static void main(String[] args) throws Exception {
    long seconds = args.length == 0 ? 600 : Long.parseLong(args[0]);
    Path folder = Files.createTempDirectory("twosource-soak");
    try {
      new Soak().run(folder, seconds);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }

  private void run(Path folder, long seconds) throws Exception {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    List<Long> heaps = new ArrayList<>();
    List<Long> handles = new ArrayList<>();
    Map<String, SourceDocument> expected = new TreeMap<>();
    List<Finding> found;
    try (CrossChecker checker = CrossChecker.builder().index(folder.resolve("soaked")).build();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<Map<String, SourceDocument>>> working = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int number = i;
        working.add(threads.submit(() -> work(checker, number, end)));
      }
      for (int i = 0; i < SAMPLES; i++) {
        Thread.sleep(seconds * 1000 / SAMPLES);
        System.gc();
        heaps.add(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
        handles.add(handles());
        print(
            "%d checks, %d writes, heap %d MB, %d file handles",
            checks.get(), writes.get(), heaps.getLast(), handles.getLast());
      }
      for (Future<Map<String, SourceDocument>> one : working) {
        expected.putAll(one.get());
      }
      require(checker.size() == expected.size(), "the number of documents");
      for (SourceDocument document : expected.values()) {
        require(document.equals(checker.document(document.id())), document.id());
      }
      checker.verify();
      found = checker.findings();
    }
    try (CrossChecker again = CrossChecker.builder().index(folder.resolve("soaked")).build();
        CrossChecker fresh = CrossChecker.builder().index(folder.resolve("fresh")).build()) {
      require(again.findings().equals(found), "the findings after opening it again");
      fresh.addAll(expected.values(), done -> {});
      require(fresh.findings().equals(found), "the findings of a fresh index");
    }
    print(
        "%d s, %d threads: %d checks, %d writes; %d documents and %d findings, as in a fresh index",
        seconds, THREADS, checks.get(), writes.get(), expected.size(), found.size());
    print(
        "heap after collection %d to %d MB in the first half, %d to %d in the second; file handles"
            + " at most %d and %d",
        least(heaps.subList(0, SAMPLES / 2)),
        most(heaps.subList(0, SAMPLES / 2)),
        least(heaps.subList(SAMPLES / 2, SAMPLES)),
        most(heaps.subList(SAMPLES / 2, SAMPLES)),
        most(handles.subList(0, SAMPLES / 2)),
        most(handles.subList(SAMPLES / 2, SAMPLES)));
  }

  /** Writes every eighth document, and checks any; what it wrote last. */
  private Map<String, SourceDocument> work(CrossChecker checker, int number, long end) {
    Random random = new Random(number);
    List<SourceDocument> own = new ArrayList<>();
    for (int i = number; i < documents.size(); i += THREADS) {
      own.add(documents.get(i));
    }
    Map<String, SourceDocument> held = new TreeMap<>();
    while (System.nanoTime() < end) {
      SourceDocument mine = any(own, random);
      SourceDocument other = any(documents, random);
      SourceDocument changed =
          SourceDocument.builder(mine.id(), other.text()).published(mine.published()).build();
      switch (random.nextInt(12)) {
        case 0, 1 -> write(held, mine, () -> checker.add(mine));
        case 2 -> write(held, changed, () -> checker.replace(mine.id(), changed));
        case 3 -> {
          checker.withdraw(mine.id());
          writes.incrementAndGet();
          held.remove(mine.id());
        }
        case 4 -> {
          List<SourceDocument> several = own.subList(0, 1 + random.nextInt(own.size() / 4));
          checker.addAll(several, done -> {});
          writes.incrementAndGet();
          several.forEach(document -> held.put(document.id(), document));
        }
        case 5 -> checker.commit();
        default -> {
          checker.check(other);
          checks.incrementAndGet();
        }
      }
    }
    return held;
  }

  private void write(Map<String, SourceDocument> held, SourceDocument what, Runnable how) {
    how.run();
    writes.incrementAndGet();
    held.put(what.id(), what);
  }

  private static SourceDocument any(List<SourceDocument> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  private static long handles() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
        ? unix.getOpenFileDescriptorCount()
        : -1;
  }

  private static long least(List<Long> of) {
    return of.stream().mapToLong(Long::longValue).min().orElse(0);
  }

  private static long most(List<Long> of) {
    return of.stream().mapToLong(Long::longValue).max().orElse(0);
  }

  private static void require(boolean so, String what) throws IOException {
    if (!so) {
      throw new IOException("not as it should be: " + what);
    }
  }

  private static void print(String form, Object... values) {
    System.out.println(String.format(Locale.ROOT, form, values));
  }
}
