package dev.twosource.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.CrossChecker;
import dev.twosource.Lines;
import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One sentence with one of its details put in every usual form: whoever teaches the library a new
 * form must not lose an old one.
 */
class FormsTest {
  private static final Published WEDNESDAY = Published.at(Instant.parse("2025-07-09T08:00:00Z"));

  /** A sentence with a gap and what fills it, by value. */
  private record Frame(String detail, String sentence, List<Form> forms) {
    @Override
    public String toString() {
      return detail + ": " + sentence;
    }
  }

  private record Form(String value, String words) {}

  static Stream<Frame> frames() throws IOException {
    List<Frame> frames = new ArrayList<>();
    for (String line : Lines.of(FormsTest.class, "forms.txt")) {
      if (line.startsWith("@ ")) {
        String[] parts = line.substring(2).split(" \\| ", 2);
        frames.add(new Frame(parts[0], parts[1], new ArrayList<>()));
      } else {
        String[] parts = line.split(" <= ", 2);
        for (String words : parts[1].split("; ")) {
          frames.get(frames.size() - 1).forms().add(new Form(parts[0], words));
        }
      }
    }
    return frames.stream();
  }

  @ParameterizedTest
  @MethodSource("frames")
  void readsEveryForm(Frame frame) {
    assertThat(frame.forms()).isNotEmpty();
    List<String> wrong = new ArrayList<>();
    try (CrossChecker checker = CrossChecker.builder().build()) {
      for (Form form : frame.forms()) {
        List<String> read = read(checker, frame, form.words());
        if (!read.equals(List.of(form.value()))) {
          wrong.add(form.words() + " was read as " + read + " and not as " + form.value());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> read(CrossChecker checker, Frame frame, String words) {
    SourceDocument document =
        SourceDocument.builder("d", frame.sentence().replace("{}", words))
            .published(WEDNESDAY)
            .build();
    return checker.claims(document).stream()
        .filter(claim -> claim.detail().equals(frame.detail()))
        .map(claim -> claim.value())
        .toList();
  }
}
