package dev.twosource.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.twosource.Lines;
import dev.twosource.document.SourceDocument;
import dev.twosource.reading.Name;
import dev.twosource.reading.Reading;
import dev.twosource.reading.pipeline.Reader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Names that no list has, each typed by nothing but the place in which it stands. */
class NameFramesTest {
  private static final Map<String, List<String>> NAMES =
      Map.of(
          "PERSON",
          List.of("Eimear Loughnane", "Rasa Vaitkute", "Teo Boon Kiat", "Salka Thorsdottir"),
          "PLACE",
          List.of("Vevey", "Lemvig", "Marabá", "Clermont-Ferrand"));

  static Stream<Arguments> frames() throws IOException {
    return Lines.pairs(NameFramesTest.class, "frames.txt");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("frames")
  void typesTheName(String type, String frame) {
    for (String name : NAMES.get(type)) {
      String text = frame.replace("{}", name);
      assertThat(types(text, name)).as(text).contains(Name.Type.valueOf(type));
    }
  }

  private static List<Name.Type> types(String text, String name) {
    Reading reading = Reader.read(SourceDocument.of("one", text));
    return reading.names().mentions().stream()
        .filter(mention -> mention.span().of(text).contains(name))
        .map(Name::type)
        .toList();
  }
}
