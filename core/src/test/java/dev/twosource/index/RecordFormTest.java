package dev.twosource.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.document.Document;
import org.junit.jupiter.api.Test;

class RecordFormTest {
  @Test
  void whatIsKeptComesBackAsItWas() throws Exception {
    for (SourceDocument given : Stories.all()) {
      Understood understood = Understood.read(given);
      Document stored = Schema.archived(given, understood);
      assertThat(Schema.understood(stored)).isEqualTo(understood);
      assertThat(Schema.given(stored)).isEqualTo(given);
    }
  }

  @Test
  void theSameGivesTheSameBytes() {
    SourceDocument given = Stories.all().get(0);
    assertThat(kept(Understood.read(given))).isEqualTo(kept(Understood.read(given)));
  }

  @Test
  void everyFieldOfADocumentIsKept() {
    SourceDocument full =
        SourceDocument.builder("id \ud83d\ude80", "text \ud800 with half a character")
            .source("s")
            .published(Published.at(Instant.parse("2024-03-14T10:00:00.123456789Z")))
            .title("t")
            .url("u")
            .language("en")
            .updated(Instant.EPOCH)
            .status(SourceDocument.Status.CANCELED)
            .replaces("r")
            .place("p")
            .page(true)
            .story("y")
            .build();
    byte[] bytes = DocumentForm.write(full);
    assertThat(DocumentForm.read(bytes, 0, bytes.length)).isEqualTo(full);
  }

  @Test
  void bytesThatAreNoRecordAreRefused() {
    byte[] bytes = kept(Understood.read(Stories.all().get(0)));
    for (int at = 0; at < bytes.length; at += 97) {
      byte[] broken = java.util.Arrays.copyOf(bytes, at);
      assertThatThrownBy(() -> RecordReader.read(Schema.Kept.class, broken, 0, broken.length))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void theFormIsDescribed() {
    assertThat(Shape.describe(Schema.Kept.class))
        .contains(
            "dev.twosource.kinds.claim.Claim ", "dev.twosource.kinds.claim.Value$Amount ", "EXACT");
    assertThat(Schema.difference(Schema.versions())).isNull();
  }

  private static byte[] kept(Understood document) {
    return RecordWriter.write(
        new Schema.Kept(null, null, null, document.profile(), List.copyOf(document.claims())));
  }
}
