package dev.twosource.bench;

import dev.twosource.document.SourceDocument;
import dev.twosource.reading.pipeline.Reader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Prints how the work of reading grows with a text: what a text of five million characters costs
 * against the fifty that it can be cut into, for texts that are full of one thing. Where the work
 * grows with the length alone the two cost the same.
 *
 * <pre>java -Xmx2g -XX:+UseSerialGC -cp CLASSPATH dev.twosource.bench.Growth [ROUNDS]</pre>
 *
 * Processor time of the reading thread, the best of so many rounds (nine if nothing is said) in
 * which the one and the fifty take turns.
 */
public final class Growth {
  private static final int LENGTH = 5_000_000;
  private static final int PARTS = 50;

  private static final String[] SYLLABLES = {
    "ka", "ro", "mi", "ten", "dor", "va", "lis", "bo", "an", "gur", "pel", "sto", "nik", "har",
    "wen", "ula", "tri", "mos", "ber", "qua"
  };
  private static final String[] VERBS = {"met", "saw", "praised", "called", "visited", "thanked"};
  private static final String[] ENDS = {
    "in the morning", "at the station", "before lunch", "for an hour", "in silence", "by the river"
  };
  private static final String[] WORDS = {
    "river", "window", "quietly", "bridge", "wrote", "and", "the", "of", "green"
  };

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Growth() {}

  /**
   * Prints one line for each sort of text, measured in a Java machine of its own: what was compiled
   * for one sort is not what another needs.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    String rounds = args.length == 0 ? "9" : args[0];
    if (args.length > 1) {
      measure(Content.valueOf(args[1]), Integer.parseInt(rounds));
      return;
    }
    System.out.printf("%-36s %9s %9s %6s%n", "text", "one ms", "fifty ms", "times");
    for (Content content : Content.values()) {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
      command.addAll(List.of("-cp", System.getProperty("java.class.path")));
      command.addAll(List.of(Growth.class.getName(), rounds, content.name()));
      new ProcessBuilder(command).inheritIO().start().waitFor();
    }
  }

  private static void measure(Content content, int rounds) {
    String text = content.text();
    List<SourceDocument> one = List.of(SourceDocument.of("one", text));
    List<SourceDocument> fifty = parts(text);
    double whole = Double.MAX_VALUE;
    double cut = Double.MAX_VALUE;
    for (int i = 0; i < rounds; i++) {
      whole = Math.min(whole, read(one));
      cut = Math.min(cut, read(fifty));
    }
    System.out.printf(
        Locale.ROOT, "%-36s %9.0f %9.0f %6.2f%n", content.said, whole, cut, whole / cut);
  }

  private static double read(List<SourceDocument> documents) {
    long from = THREADS.getCurrentThreadCpuTime();
    for (SourceDocument document : documents) {
      Reader.read(document);
    }
    return (THREADS.getCurrentThreadCpuTime() - from) / 1e6;
  }

  private static List<SourceDocument> parts(String text) {
    List<SourceDocument> parts = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + LENGTH / PARTS);
      while (to < text.length() && text.charAt(to - 1) != ' ') {
        to++;
      }
      parts.add(SourceDocument.of("part-" + parts.size(), text.substring(from, to)));
      from = to;
    }
    return parts;
  }

  /** What a text is full of. */
  private enum Content {
    PROSE("prose") {
      @Override
      String next(Random random) {
        return "%s %s said on Monday that %d people were injured in the fire %s. "
            .formatted(
                pick(random, "Anna", "Tom", "Mary", "John"),
                pick(random, "Berg", "Miller", "Rossi", "Novak"),
                random.nextInt(900) + 2,
                pick(random, ENDS));
      }
    },
    SENTENCE("one sentence without an end") {
      @Override
      String next(Random random) {
        return pick(random, WORDS) + " ";
      }
    },
    HUNDRED("a hundred thousand names in sentences") {
      @Override
      String next(Random random) {
        return name(random) + " " + pick(random, VERBS) + " the crew " + pick(random, ENDS) + ". ";
      }
    },
    NAMES("sentences of new names") {
      @Override
      String next(Random random) {
        return name(random)
            + " "
            + pick(random, VERBS)
            + " "
            + name(random)
            + " "
            + pick(random, ENDS)
            + ". ";
      }
    },
    LIST("new names in one list") {
      @Override
      String next(Random random) {
        return name(random) + ", ";
      }
    },
    NUMBERS("a hundred thousand numbers in clauses") {
      @Override
      String next(Random random) {
        return (random.nextInt(9000) + 2) + " people were killed there, and while it rained, ";
      }
    },
    DIGITS("single digits and commas") {
      @Override
      String next(Random random) {
        return random.nextInt(10) + ", ";
      }
    },
    QUOTES("quotes") {
      @Override
      String next(Random random) {
        return "\"We "
            + pick(random, VERBS)
            + " it,\" he said, and the "
            + pick(random, WORDS)
            + " stood still. ";
      }
    },
    CAPITALS("capitalised words") {
      @Override
      String next(Random random) {
        String word = pick(random, WORDS);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + " ";
      }
    };

    private final String said;

    Content(String said) {
      this.said = said;
    }

    abstract String next(Random random);

    String text() {
      Random random = new Random(7);
      StringBuilder text = new StringBuilder(LENGTH + 200);
      while (text.length() < LENGTH) {
        text.append(next(random));
      }
      return text.toString();
    }

    static String name(Random random) {
      return word(random) + " " + word(random);
    }

    private static String word(Random random) {
      StringBuilder word = new StringBuilder();
      int syllables = 3 + random.nextInt(2);
      for (int i = 0; i < syllables; i++) {
        word.append(pick(random, SYLLABLES));
      }
      word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
      return word.toString();
    }

    static String pick(Random random, String... options) {
      return options[random.nextInt(options.length)];
    }
  }
}
