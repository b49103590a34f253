package dev.twosource.index;

import dev.twosource.document.SourceDocument;
import dev.twosource.kinds.Claim;
import dev.twosource.kinds.Context;
import dev.twosource.kinds.Kinds;
import dev.twosource.reading.Modality;
import dev.twosource.reading.Reading;
import dev.twosource.reading.event.EventReader;
import dev.twosource.reading.pipeline.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was understood of one document: all that the index keeps of it.
 *
 * @param document the document, with what its page says of its date, title and source
 * @param profile what it is about
 * @param claims what it claims, in text order
 */
public record Understood(SourceDocument document, Profile profile, List<Claim> claims) {
  /** How many claims of one group of kinds a document brings to a comparison. News has some dozen. */
  public static final int MOST = 250;

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
      for (Claim claim : Kinds.claims(context)) {
        // what is denied is no claim of the value that is denied
        if (claim.modality() != Modality.NEGATED) {
          claims.add(claim);
        }
      }
    }
    return new Understood(reading.document(), ProfileReader.read(context), claims);
  }

  /** The document's id. */
  public String id() {
    return document.id();
  }

  /**
   * The claims that are held against others, with the profile, in text order: of each group of kinds the first {@value #MOST}.
   * Every claim is held against all of its group in its document, so that without the limit a text without end would cost
   * the square of its length.
   */
  public List<Entry> entries() {
    Map<String, Integer> counts = new HashMap<>();
    List<Entry> entries = new ArrayList<>();
    for (Claim claim : claims) {
      if (counts.merge(CandidateFinder.group(claim.detail()), 1, Integer::sum) <= MOST) {
        entries.add(new Entry(claim, profile));
      }
    }
    return List.copyOf(entries);
  }
}
