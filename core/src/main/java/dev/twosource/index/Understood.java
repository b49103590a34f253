package dev.twosource.index;

import dev.twosource.document.SourceDocument;
import dev.twosource.kinds.Kinds;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.context.Context;
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
    return read(List.of(given)).get(0);
  }

  /**
   * Reads documents as they were given. Some dozen read together, one step after the other, take
   * two thirds of the time that they take one by one: there is more code than the processor's cache
   * holds, and each step finds its own there.
   */
  public static List<Understood> read(List<SourceDocument> given) {
    List<Context> contexts = Reader.read(given).stream().map(Understood::context).toList();
    List<List<Claim>> claims = Kinds.claims(contexts);
    for (int i = 0; i < contexts.size(); i++) {
      List<Claim> own = claims.get(i);
      own.addAll(SelfChecks.claims(contexts.get(i), List.copyOf(own)));
      own.sort(null);
    }
    List<Understood> understood = new ArrayList<>();
    for (int i = 0; i < contexts.size(); i++) {
      SourceDocument document = contexts.get(i).reading().document();
      boolean withheld = document.status() == SourceDocument.Status.WITHHELD;
      List<Claim> told = withheld ? List.of() : claims.get(i);
      understood.add(new Understood(document, ProfileReader.read(contexts.get(i)), told));
    }
    return understood;
  }

  private static Context context(Reading reading) {
    return new Context(
        reading,
        EventReader.read(
            reading.tokens(), reading.names(), reading.timexes(), reading.document().published()));
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
