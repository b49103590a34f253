package dev.twosource.fuzzing;

import dev.twosource.document.DocumentReader;
import dev.twosource.document.Failure;
import dev.twosource.document.Intake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A file of any of the forms in which documents come; the first byte says which. Reading it throws
 * nothing, and where nothing was read it says why, by the name of the file.
 */
public final class Inputs {
  /** The forms, in the order of the first byte. */
  static final List<String> ENDINGS = List.of(".txt", ".jsonl", ".html", ".json");

  private static final Path FOLDER = folder();

  private Inputs() {}

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("twosource-fuzzing");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One input. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    if (input.length == 0) {
      return;
    }
    String ending = ENDINGS.get(Math.floorMod(input[0], ENDINGS.size()));
    Path file = FOLDER.resolve("input" + ending);
    Files.write(file, Arrays.copyOfRange(input, 1, input.length));
    Intake intake = new DocumentReader().read(List.of(file));
    for (Failure failure : intake.failures()) {
      if (!failure.document().startsWith("input" + ending) || failure.message().isBlank()) {
        throw new AssertionError("not a named failure: " + failure);
      }
    }
    boolean lines = ending.equals(".jsonl") || ending.equals(".json");
    if (!lines && intake.documents().isEmpty() && intake.failures().isEmpty()) {
      throw new AssertionError("neither a document nor a failure");
    }
  }
}
