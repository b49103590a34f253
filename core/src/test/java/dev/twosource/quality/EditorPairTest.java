package dev.twosource.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two short articles each, and the verdict of a careful editor. */
class EditorPairTest {
  static List<EditorPair> pairs() throws IOException {
    return EditorPair.all();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void comesOutAsAnEditorWouldSay(EditorPair pair) throws IOException {
    @Nullable String fault = pair.fault();
    if (EditorPair.knownMisses().contains(pair.number())) {
      assertThat(fault)
          .as("%s comes out right now: take it off known-misses.txt", pair)
          .isNotNull();
    } else {
      assertThat(fault).as("%s", pair).isNull();
    }
  }

  @Test
  void thereIsOneOfEach() throws IOException {
    assertThat(pairs().stream().map(EditorPair::number))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 68).boxed().toList());
    Set<Integer> misses = EditorPair.knownMisses();
    System.out.println("example pairs: " + (68 - misses.size()) + " of 68 come out right");
  }
}
