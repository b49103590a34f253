package dev.twosource.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.Lines;
import dev.twosource.document.SourceDocument;
import dev.twosource.reading.Reading;
import dev.twosource.reading.pipeline.Reader;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FigurativeTest {
  static Stream<Arguments> sentences() throws IOException {
    return Lines.pairs(FigurativeTest.class, "figures.txt");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("sentences")
  void tellsFiguresFromEvents(String type, String sentence) {
    List<String> types = events(sentence).mentions().stream().map(EventMention::type).toList();
    if (type.equals("-")) {
      assertThat(types).isEmpty();
    } else {
      assertThat(types).contains(type);
    }
  }

  private static Events events(String sentence) {
    Reading reading = Reader.read(SourceDocument.of("one", sentence));
    return EventReader.read(reading.tokens(), reading.names(), reading.timexes(), null);
  }
}
