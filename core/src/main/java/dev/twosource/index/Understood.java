package dev.twosource.index;

import dev.twosource.document.SourceDocument;
import dev.twosource.kinds.Claim;
import dev.twosource.kinds.Context;
import dev.twosource.kinds.Kinds;
import dev.twosource.kinds.itself.SelfChecks;
import dev.twosource.reading.Reading;
import dev.twosource.reading.event.EventReader;
import dev.twosource.reading.pipeline.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * What was understood of one document: all that the index keeps of it.
 *
 * @param document the document, with what its page says of its date, title and source
 * @param profile what it is about
 * @param claims what it claims, in text order
 */
public record Understood(SourceDocument document, Profile profile, List<Claim> claims) {
  /** Copies the list. */
  public Understood {
    claims = List.copyOf(claims);
  }

  /** Reads a document as it was given. The same document is always understood in the same way. */
  public static Understood read(SourceDocument given) {
    Reading reading = Reader.read(given);
    Context context =
        new Context(
            reading,
            EventReader.read(
                reading.tokens(),
                reading.names(),
                reading.timexes(),
                reading.document().published()));
    List<Claim> claims = new ArrayList<>();
    if (reading.document().status() != SourceDocument.Status.WITHHELD) {
      claims.addAll(Kinds.claims(context));
      claims.addAll(SelfChecks.claims(context, claims));
      claims.sort(null);
    }
    return new Understood(reading.document(), ProfileReader.read(context), claims);
  }

  /** The document's id. */
  public String id() {
    return document.id();
  }

  /** The claims with the profile, in text order. */
  public List<Entry> entries() {
    return claims.stream().map(claim -> new Entry(claim, profile)).toList();
  }
}
