package dev.twosource.index;

import com.google.common.hash.Hashing;
import dev.twosource.document.Published;
import dev.twosource.document.SourceDocument;
import dev.twosource.kinds.Kinds;
import dev.twosource.kinds.claim.Claim;
import dev.twosource.kinds.context.DetailKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * How a document stands in the index: one Lucene document with its keys, each with its weight as
 * term frequency; the document as it was given; and what was understood of it.
 */
final class Schema {
  /** Counts up when an index of the older form cannot be read any more. */
  static final String FORMAT = "3";

  static final String ID = "id";
  static final String KEY = "key";
  static final String STORY = "story";
  static final String DAY = "day";
  static final String KEYS = "keys";
  static final String GIVEN = "given";
  static final String KEPT = "kept";

  private static final String FORMAT_ENTRY = "twosource.format";
  private static final String CLAIMS_ENTRY = "twosource.claims";
  private static final String KINDS_ENTRY = "twosource.kinds";

  /** Weights are kept in steps of this many to 1. */
  private static final int STEPS = 20;

  private static final int LONGEST_TERM = 500;

  private static final FieldType KEY_TYPE = new FieldType();

  static {
    KEY_TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    KEY_TYPE.setTokenized(true);
    KEY_TYPE.setOmitNorms(true);
    KEY_TYPE.freeze();
  }

  private Schema() {}

  /**
   * What is kept of a document beside itself.
   *
   * @param published as its page says
   * @param title as its page says
   * @param source as its page says
   * @param profile what it is about
   * @param claims what it claims
   */
  record Kept(
      @Nullable Published published,
      @Nullable String title,
      @Nullable String source,
      Profile profile,
      List<Claim> claims) {}

  /** The fields that the search for stories needs. */
  static Document searched(Profile profile) {
    Document document = new Document();
    document.add(new Field(KEY, new KeyStream(profile.keys()), KEY_TYPE));
    document.add(new NumericDocValuesField(KEYS, profile.size()));
    if (profile.published() != null) {
      document.add(new NumericDocValuesField(DAY, profile.published().day().toEpochDay()));
    }
    if (profile.story() != null) {
      document.add(new StringField(STORY, term(profile.story()), Field.Store.NO));
      document.add(new BinaryDocValuesField(STORY, term(profile.story())));
    }
    return document;
  }

  /** All fields of a document in an archive. */
  static Document archived(SourceDocument given, Understood understood) {
    Document document = searched(understood.profile());
    document.add(new StringField(ID, term(given.id()), Field.Store.NO));
    document.add(new BinaryDocValuesField(ID, new BytesRef(given.id())));
    document.add(new StoredField(GIVEN, Sealed.of(DocumentForm.write(given))));
    SourceDocument read = understood.document();
    document.add(
        new StoredField(
            KEPT,
            Sealed.of(
                RecordWriter.write(
                    new Kept(
                        read.published(),
                        read.title(),
                        read.source(),
                        understood.profile(),
                        understood.claims())))));
    return document;
  }

  /** A document as it was given; fails where a byte is not what was written. */
  static SourceDocument given(Document stored) throws CorruptIndexException {
    BytesRef bytes = Sealed.open(stored.getBinaryValue(GIVEN));
    return DocumentForm.read(bytes.bytes, bytes.offset, bytes.length);
  }

  /** A document with all that was understood of it; fails where a byte is not what was written. */
  static Understood understood(Document stored) throws CorruptIndexException {
    BytesRef bytes = Sealed.open(stored.getBinaryValue(KEPT));
    Kept kept = RecordReader.read(Kept.class, bytes.bytes, bytes.offset, bytes.length);
    return new Understood(
        given(stored).orElse(kept.published(), kept.title(), kept.source()),
        kept.profile(),
        kept.claims());
  }

  /** How many bytes are kept of a document. */
  static int bytes(Document stored) {
    return stored.getBinaryValue(GIVEN).length + stored.getBinaryValue(KEPT).length;
  }

  /** A word as a term: what is too long for one is cut and told apart by its hash. */
  static BytesRef term(String word) {
    return new BytesRef(
        word.length() <= LONGEST_TERM
            ? word
            : word.substring(0, LONGEST_TERM)
                + Hashing.sha256().hashUnencodedChars(word).toString());
  }

  /** A weight in steps, never less than it is. */
  static int steps(double weight) {
    return Math.max(1, (int) Math.ceil(weight * STEPS - 1e-6));
  }

  static double weight(int steps) {
    return steps / (double) STEPS;
  }

  /** What an index says of itself, so that another version knows whether it can be used. */
  static Map<String, String> versions() {
    Map<String, String> entries = new TreeMap<>();
    entries.put(FORMAT_ENTRY, FORMAT);
    entries.put(
        CLAIMS_ENTRY,
        Hashing.sha256()
            .hashString(Shape.describe(Kept.class), StandardCharsets.UTF_8)
            .toString()
            .substring(0, 16));
    StringBuilder kinds = new StringBuilder();
    for (DetailKind kind : Kinds.all()) {
      kinds.append(kinds.isEmpty() ? "" : " ").append(kind.id()).append('=').append(kind.version());
    }
    entries.put(KINDS_ENTRY, kinds.toString());
    return entries;
  }

  /** Says how an index of these versions differs from this one's, or null where it can be used. */
  static @Nullable String difference(Map<String, String> found) {
    if (!found.containsKey(FORMAT_ENTRY)) {
      return "it is a Lucene index that Twosource did not make";
    }
    Map<String, String> own = versions();
    if (!FORMAT.equals(found.get(FORMAT_ENTRY))) {
      return "it has format " + found.get(FORMAT_ENTRY) + ", this version uses " + FORMAT;
    }
    if (!own.get(KINDS_ENTRY).equals(found.get(KINDS_ENTRY))) {
      return "its claims were found by other versions of the kinds of detail";
    }
    return own.get(CLAIMS_ENTRY).equals(found.get(CLAIMS_ENTRY))
        ? null
        : "its claims have another form";
  }

  /** Whether Twosource made an index of these versions. */
  static boolean ours(Map<String, String> found) {
    return found.containsKey(FORMAT_ENTRY);
  }

  /** The keys with their weights. */
  private static final class KeyStream extends TokenStream {
    private final java.util.Iterator<Map.Entry<String, Double>> keys;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);

    KeyStream(Map<String, Double> keys) {
      this.keys = keys.entrySet().iterator();
    }

    @Override
    public boolean incrementToken() {
      if (!keys.hasNext()) {
        return false;
      }
      clearAttributes();
      Map.Entry<String, Double> key = keys.next();
      term.append(term(key.getKey()).utf8ToString());
      frequency.setTermFrequency(steps(key.getValue()));
      return true;
    }
  }
}
