package dev.twosource.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class SampleStoryTest {
  @Test
  void theStoriesOfTheDemoAreComplete() throws IOException {
    assertThat(SampleStory.demo())
        .isNotEmpty()
        .allSatisfy(
            story -> {
              assertThat(story.documents()).hasSizeGreaterThan(1);
              assertThat(story.expected()).isNotEmpty();
              assertThat(story.documents())
                  .allSatisfy(
                      document -> {
                        assertThat(document.published()).isNotNull();
                        assertThat(document.source()).isNotNull();
                      });
            });
  }
}
