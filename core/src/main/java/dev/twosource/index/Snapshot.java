package dev.twosource.index;

import dev.twosource.document.SourceDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * An archive as it was at one moment: what is written afterwards does not show. Safe for use by
 * several threads, until it is closed.
 */
public final class Snapshot implements Shelf, AutoCloseable {
  private static final Set<String> ALL = Set.of(Schema.GIVEN, Schema.KEPT);
  private static final Set<String> GIVEN = Set.of(Schema.GIVEN);

  private final Archive archive;
  private final IndexReader reader;

  /** Takes over one reference to the reader. */
  Snapshot(Archive archive, IndexReader reader) {
    this.archive = archive;
    this.reader = reader;
  }

  /** How many documents there are. */
  public int size() {
    return reader.numDocs();
  }

  @Override
  public List<String> story(Profile profile) {
    List<String> found = new ArrayList<>();
    try {
      if (find(profile.document()) != null) {
        found.add(profile.document());
      }
      found.addAll(StorySearch.find(reader, profile, new Ids()));
    } catch (IOException | RuntimeException e) {
      throw archive.failed(e);
    }
    return found;
  }

  @Override
  public @Nullable Understood get(String id) {
    try {
      Place place = find(id);
      if (place == null) {
        return null;
      }
      Understood understood = archive.shelved().get(place.leaf(), place.document());
      if (understood == null) {
        org.apache.lucene.document.Document document = load(place, ALL);
        understood = Schema.understood(document);
        archive.shelved().put(place.leaf(), place.document(), understood, Schema.bytes(document));
      }
      return understood;
    } catch (IOException | RuntimeException e) {
      throw archive.failed(e);
    }
  }

  /** A document as it was given, or null. */
  public @Nullable SourceDocument given(String id) {
    try {
      Place place = find(id);
      return place == null ? null : Schema.given(load(place, GIVEN));
    } catch (IOException | RuntimeException e) {
      throw archive.failed(e);
    }
  }

  /** Hands over the ids of all documents, in no order. */
  public void ids(Consumer<String> out) {
    try {
      Ids ids = new Ids();
      for (LeafReaderContext leaf : reader.leaves()) {
        Bits live = leaf.reader().getLiveDocs();
        for (int i = 0; i < leaf.reader().maxDoc(); i++) {
          if (live == null || live.get(i)) {
            out.accept(ids.of(leaf, i));
          }
        }
      }
    } catch (IOException | RuntimeException e) {
      throw archive.failed(e);
    }
  }

  private static org.apache.lucene.document.Document load(Place place, Set<String> fields)
      throws IOException {
    return place.leaf().reader().storedFields().document(place.document(), fields);
  }

  private record Place(LeafReaderContext leaf, int document) {}

  private @Nullable Place find(String id) throws IOException {
    Term term = new Term(Schema.ID, Schema.term(id));
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum found = leaf.reader().postings(term, PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      while (found != null && found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(found.docID())) {
          return new Place(leaf, found.docID());
        }
      }
    }
    return null;
  }

  @Override
  public void close() {
    try {
      reader.decRef();
    } catch (IOException e) {
      throw archive.failed(e);
    }
  }

  /** The ids of documents that come in the order of the index. */
  private static final class Ids implements StorySearch.Ids {
    private @Nullable LeafReaderContext leaf;
    private @Nullable BinaryDocValues values;

    @Override
    public String of(LeafReaderContext from, int document) throws IOException {
      if (from != leaf || values == null || values.docID() > document) {
        values = from.reader().getBinaryDocValues(Schema.ID);
        leaf = from;
      }
      if (values == null || !values.advanceExact(document)) {
        throw new org.apache.lucene.index.CorruptIndexException("a document without id", "index");
      }
      return values.binaryValue().utf8ToString();
    }
  }
}
