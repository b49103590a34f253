package dev.twosource.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Prints how good the reports are, as Markdown: on both halves of the project's own stories, and on
 * what the arguments name.
 *
 * <pre>
 * --stories FILE.jsonl   stories with gold, one a line
 * --seeds DIR            pages saved as text, with their expected.json
 * --meantime FILE.jsonl  the MEANTIME corpus: times, values, names and modality
 * --verbose              list misses and false alarms; never those of the half kept apart
 * --misses FILE          write the numbers of the example pairs that do not come out right
 * --write FILE           put the figures between the marks of this file, too
 * </pre>
 */
public final class Quality {
  private static final String BEGIN = "<!-- figures -->\n";
  private static final String END = "<!-- end of figures -->\n";

  private final StringBuilder figures = new StringBuilder();
  private final List<String> faults = new ArrayList<>();
  private final boolean verbose;

  private Quality(boolean verbose) {
    this.verbose = verbose;
  }

  /** A part of the page, which needs no other one: several are measured at once. */
  private interface Part {
    void measure(Quality quality) throws IOException;
  }

  /**
   * The command.
   *
   * @param args as in the class's description
   * @throws IOException where a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    boolean verbose = List.of(args).contains("--verbose");
    List<Part> parts = new ArrayList<>(own());
    Path write = null;
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--verbose")) {
        continue;
      }
      if (i + 1 == args.length) {
        throw new IllegalArgumentException(args[i] + " needs a path");
      }
      Path path = Path.of(args[i + 1]);
      switch (args[i]) {
        case "--stories" ->
            parts.add(
                q -> q.stories("Other stories: " + path.getFileName(), Story.lines(path), true));
        case "--seeds" -> parts.add(q -> q.seeds(path));
        case "--meantime" -> parts.add(q -> q.meantime(path));
        case "--misses" -> Files.writeString(path, EditorPair.misses());
        case "--write" -> write = path;
        default -> throw new IllegalArgumentException("unknown option " + args[i]);
      }
      i++;
    }
    List<Quality> measured = measured(parts, verbose);
    StringBuilder figures = new StringBuilder();
    measured.forEach(part -> figures.append(part.figures));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(figures);
    measured.forEach(part -> part.faults.forEach(out::println));
    if (write != null) {
      write(write, figures.toString());
    }
  }

  /** Measures all parts, as many at once as there are processors. */
  private static List<Quality> measured(List<Part> parts, boolean verbose) throws IOException {
    int processors = Runtime.getRuntime().availableProcessors();
    try (ExecutorService pool = Executors.newFixedThreadPool(processors)) {
      List<Future<Quality>> running = new ArrayList<>();
      for (Part part : parts) {
        running.add(
            pool.submit(
                () -> {
                  Quality quality = new Quality(verbose);
                  part.measure(quality);
                  return quality;
                }));
      }
      List<Quality> measured = new ArrayList<>();
      for (Future<Quality> part : running) {
        measured.add(part.get());
      }
      return measured;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IOException("a part could not be measured", e.getCause());
    }
  }

  /** The project's own stories, pairs and sentences. */
  private static List<Part> own() {
    return List.of(
        q -> q.half("development", "Our stories, the half that rules are written with"),
        q -> q.half("heldout", "Our stories, the half kept apart"),
        q -> q.half("wire", "Our stories, told as agencies tell them"),
        q -> q.half("outlets", "Our stories, told by outlets of many sorts"),
        q -> q.half("brief", "Our stories, told briefly"),
        q -> q.half("brief-heldout", "Our stories, told briefly, kept apart"),
        q -> q.half("desk", "Our stories, as a newsroom has them on its desk"),
        q -> q.half("desk-heldout", "Our stories, on the desk, kept apart"),
        Quality::both,
        q -> q.shortPairs("development", "Short pairs, the half that rules are written with"),
        q -> q.shortPairs("heldout", "Short pairs, the half kept apart"),
        q -> q.shortPairs("agency", "Short pairs, told as agencies tell them"),
        q -> q.shortPairs("unusual", "Short pairs, no two of which are told in one frame"),
        q -> q.shortPairs("sight", "Plain pairs and look-alikes, a sentence or two each"),
        q -> q.shortPairs("sight-heldout", "Plain pairs and look-alikes, kept apart"),
        Quality::frames,
        Quality::pairs);
  }

  /** One half of the stories; of those that are kept apart no text is ever printed. */
  private void half(String half, String title) throws IOException {
    stories(title, Story.folder(Story.half(half)), !half.endsWith("heldout"));
  }

  private void both() throws IOException {
    List<Story> both = new ArrayList<>(Story.folder(Story.half("development")));
    both.addAll(Story.folder(Story.half("heldout")));
    StoryScore score = StoryScore.of(both);
    figures.append("### Both halves in one run\n\n").append(score.summary()).append("\n\n");
    table("verdict", score.byVerdict());
  }

  private void shortPairs(String half, String title) throws IOException {
    List<ShortPair> pairs = ShortPair.folder(Story.half("pairs").resolve(half));
    figures.append("### ").append(title).append("\n\n");
    figures.append(pairs.size()).append(" pairs\n\n");
    table("verdict", ShortPair.measure(pairs));
    if (verbose && !half.endsWith("heldout")) {
      faults.addAll(ShortPair.faults(pairs));
    }
  }

  private void frames() throws IOException {
    figures.append("### Single sentences\n\n");
    table("sentences", FrameScore.measure());
  }

  private void pairs() throws IOException {
    List<EditorPair> pairs = EditorPair.all();
    List<Figure> rows = new ArrayList<>();
    for (String verdict : StoryScore.VERDICTS) {
      List<EditorPair> items =
          pairs.stream().filter(p -> p.gold().verdict().equals(verdict)).toList();
      int right = (int) items.stream().filter(p -> p.fault() == null).count();
      rows.add(new Figure(verdict, items.size(), right, -1, 0));
    }
    long right = pairs.stream().filter(p -> p.fault() == null).count();
    figures.append("### Example pairs\n\n");
    figures.append(right).append(" of ").append(pairs.size()).append(" come out right.\n\n");
    table("verdict", rows);
  }

  private void stories(String title, List<Story> stories, boolean open) throws IOException {
    StoryScore score = StoryScore.of(stories);
    figures.append("### ").append(title).append("\n\n");
    figures.append(stories.size()).append(" stories, ").append(score.summary()).append("\n\n");
    table("verdict", score.byVerdict());
    table("CONFLICT by kind of detail", score.conflictsByKind());
    table("all verdicts by kind of detail", score.byKind());
    table("passages that make a claim of their kind", score.readByKind());
    if (open && verbose) {
      faults.addAll(score.faults());
    }
  }

  private void seeds(Path folder) throws IOException {
    SeedScore score = SeedScore.of(folder);
    figures.append("### Pages saved as text\n\n").append(score.summary()).append("\n\n");
    if (verbose) {
      faults.addAll(score.faults());
    }
  }

  private void meantime(Path documents) throws IOException {
    figures.append("### MEANTIME\n\n");
    List<Figure> all = new ArrayList<>();
    all.addAll(MeantimeTimex.measure(documents, verbose));
    all.addAll(MeantimeValues.measure(documents, verbose));
    all.addAll(MeantimeNames.measure(documents, verbose));
    all.addAll(MeantimeModality.measure(documents, verbose));
    table("what", all);
  }

  private void table(String title, List<Figure> rows) {
    figures
        .append("| ")
        .append(title)
        .append(" | in gold | found | recall | reported | right | precision | F1 |\n")
        .append("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
    for (Figure row : rows) {
      figures.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %d | %s | %s | %s | %s | %s |\n",
              row.name(),
              row.gold(),
              row.goldFound(),
              share(row.recall()),
              row.ours() < 0 ? "-" : row.ours(),
              row.ours() < 0 ? "-" : row.oursRight(),
              share(row.precision()),
              share(row.f1())));
    }
    figures.append('\n');
  }

  private static String share(double share) {
    return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.3f", share);
  }

  private static void write(Path file, String figures) throws IOException {
    String text = Files.readString(file);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException(file + " has no marks " + BEGIN.strip() + " and " + END.strip());
    }
    String written =
        text.substring(0, begin + BEGIN.length()) + "\n" + figures + text.substring(end);
    Files.writeString(file, written);
  }
}
