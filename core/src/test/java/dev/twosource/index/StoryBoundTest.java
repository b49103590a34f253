package dev.twosource.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name that is in the news again and again does not lead to all that was ever written of it. */
class StoryBoundTest {
  private static final LocalDate DAY = LocalDate.of(2031, 5, 20);
  private static final int MANY = 120;

  /** A report of somebody that shares the more words with the last one the higher its number. */
  private static Understood report(int number, LocalDate day) {
    TreeMap<String, Double> keys = new TreeMap<>();
    keys.put("n:ann marsh", 3.0);
    keys.put("n:lower combe", 2.0);
    for (int i = 0; i <= number; i++) {
      keys.put("w:word" + i, 0.5);
    }
    String id = "report %03d".formatted(number);
    Published published = Published.on(day);
    return new Understood(
        SourceDocument.builder(id, "Ann Marsh spoke.").published(published).build(),
        new Profile(id, null, published, keys, new TreeMap<>(), new TreeMap<>()),
        List.of());
  }

  private static List<String> best(int most) {
    List<String> ids = new ArrayList<>();
    for (int number = MANY - most; number < MANY; number++) {
      ids.add("report %03d".formatted(number));
    }
    return ids;
  }

  @Test
  void thoseThatShareMostAreHandedOver(@TempDir Path folder) {
    Profile draft = report(MANY, DAY).profile();
    for (int away : List.of(0, 12, 400)) {
      List<Understood> held = new ArrayList<>();
      for (int number = 0; number < MANY; number++) {
        held.add(report(number, DAY.minusDays(away)));
      }
      int most = Bar.Gap.between(DAY, DAY.minusDays(away)).most();
      try (MemoryShelf shelf = new MemoryShelf(held)) {
        assertThat(shelf.story(draft)).containsExactlyInAnyOrderElementsOf(best(most));
      }
      Collections.shuffle(held, new Random(away));
      try (Archive archive = Archive.open(folder.resolve("away" + away))) {
        // in several segments, in whatever order they come
        for (int i = 0; i < MANY; i += 40) {
          List<Archive.Item> items =
              held.subList(i, i + 40).stream()
                  .map(report -> new Archive.Item(report.document(), report))
                  .toList();
          archive.write(List.of(), items).close();
          archive.commit();
        }
        try (Snapshot snapshot = archive.snapshot()) {
          assertThat(snapshot.story(draft)).containsExactlyInAnyOrderElementsOf(best(most));
        }
      }
    }
  }
}
