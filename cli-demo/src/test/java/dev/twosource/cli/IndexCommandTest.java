package dev.twosource.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCommandTest {
  private static final String WIRE =
      "GENEVA, March 14, 2025 - Foreign Minister Anna Brandt of Norland and her Sudmark"
          + " counterpart, Pavel Reko, spoke by telephone on Thursday. The call lasted 90 minutes,"
          + " the ministry said.";
  private static final String DRAFT =
      "OSLO, March 14, 2025 - Anna Brandt and Pavel Reko, the foreign ministers of Norland and"
          + " Sudmark, held a telephone call on Thursday. The call lasted 20 minutes, the ministry"
          + " said.";

  @TempDir private Path folder;

  @Test
  void aDraftIsCheckedAgainstWhatIsIndexed() throws IOException {
    String wire = Files.writeString(folder.resolve("wire.txt"), WIRE).toString();
    String draft = Files.writeString(folder.resolve("draft.txt"), DRAFT).toString();
    String index = folder.resolve("index").toString();

    assertThat(Run.of("index", "--index", index, wire))
        .isEqualTo(new Run(0, "1 documents indexed, 1 in " + index + "\n", ""));
    Run check = Run.of("check", draft, "--index", index);
    assertThat(check.exitCode()).isOne();
    assertThat(check.out()).contains("CONFLICT", "20 minutes", "1 hour 30 minutes", "wire.txt");
    assertThat(Run.of("index", "--index", index, wire, draft, "--changes").out())
        .contains("2 in " + index, "conflicts opened: 1, closed: 0");
    assertThat(Run.of("index", "--index", index, wire, draft, "--changes").out())
        .contains("2 in " + index, "conflicts opened: 0, closed: 0");

    Run rebuild = Run.of("rebuild", "--index", index);
    assertThat(rebuild.exitCode()).isZero();
    assertThat(rebuild.out()).startsWith("2 documents indexed anew, 0 lost");
    assertThat(Run.of("check", draft, "--index", index).exitCode()).isOne();
  }

  @Test
  void aFolderOfOtherThingsIsNoIndex() throws IOException {
    String wire = Files.writeString(folder.resolve("wire.txt"), WIRE).toString();
    Run run = Run.of("check", wire, "--index", folder.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "twosource: the folder "
                + folder
                + " holds other files and no index; name a folder of its own\n");
  }

  @Test
  void progressNamesDocumentsRateAndTimeLeft() {
    assertThat(IndexCommand.progress(200, 1000, 2_000_000_000L))
        .isEqualTo("200 of 1000 documents, 100 a second, 8 s left");
  }
}
