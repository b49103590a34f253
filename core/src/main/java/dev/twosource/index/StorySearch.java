package dev.twosource.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documents of a story: those that share keys of enough weight. The commonest keys, which
 * together weigh less than a story needs, lead to nobody: only documents that hold a rarer one are
 * looked at (as in Turtle and Flood, "Query evaluation: strategies and optimizations", 1995, with a
 * fixed threshold). It finds all that {@link Profile#sameStory} finds, and little more, which the
 * caller sorts out.
 */
final class StorySearch {
  private static final int WINDOW = 1 << 12;
  private static final double SLACK = 1e-6;

  /** Takes what is found. */
  interface Sink {
    void found(LeafReaderContext leaf, int document) throws IOException;
  }

  /** One key of the profile in one segment. */
  private record Posting(PostingsEnum documents, int frequency, int steps, int sign) {}

  private final Profile profile;
  private final BytesRef[] terms;
  private final int[] steps;
  private final int[] signs;
  private final Sink sink;
  private final int least;
  private final int[] scores = new int[WINDOW];
  private final int[] shown = new int[WINDOW];

  private StorySearch(Profile profile, Sink sink) {
    this.profile = profile;
    this.sink = sink;
    int size = profile.keys().size();
    terms = new BytesRef[size];
    steps = new int[size];
    signs = new int[size];
    List<Map.Entry<BytesRef, Map.Entry<String, Double>>> sorted = new ArrayList<>(size);
    profile.keys().entrySet().forEach(key -> sorted.add(Map.entry(Schema.term(key.getKey()), key)));
    // in the order of the index, so that looking them up goes one way
    sorted.sort(Map.Entry.comparingByKey());
    for (int i = 0; i < size; i++) {
      terms[i] = sorted.get(i).getKey();
      steps[i] = Schema.steps(sorted.get(i).getValue().getValue());
      signs[i] = Bar.sign(sorted.get(i).getValue().getKey(), sorted.get(i).getValue().getValue());
    }
    least = Schema.steps(Profile.SAME_STORY - SLACK);
  }

  /** Hands over every document that may tell of the same story. */
  static void find(IndexReader reader, Profile profile, Sink sink) throws IOException {
    StorySearch search = new StorySearch(profile, sink);
    for (LeafReaderContext leaf : reader.leaves()) {
      search.segment(leaf);
    }
  }

  private void segment(LeafReaderContext leaf) throws IOException {
    LeafReader reader = leaf.reader();
    Bits live = reader.getLiveDocs();
    if (profile.story() != null) {
      slug(leaf, live);
    }
    Terms field = reader.terms(Schema.KEY);
    if (field == null) {
      return;
    }
    TermsEnum lookup = field.iterator();
    List<Posting> postings = new ArrayList<>();
    for (int i = 0; i < terms.length; i++) {
      if (lookup.seekExact(terms[i])) {
        PostingsEnum documents = lookup.postings(null, PostingsEnum.FREQS);
        documents.nextDoc();
        postings.add(new Posting(documents, lookup.docFreq(), steps[i], signs[i]));
      }
    }
    postings.sort(Comparator.comparingInt(Posting::frequency).reversed());
    int common = 0;
    int bound = 0;
    while (common < postings.size() && bound + postings.get(common).steps() < least) {
      bound += postings.get(common++).steps();
    }
    List<Posting> rare = postings.subList(common, postings.size());
    if (!rare.isEmpty()) {
      collect(leaf, live, rare, postings.subList(0, common), bound);
    }
  }

  /** The documents with the same slug. */
  private void slug(LeafReaderContext leaf, @Nullable Bits live) throws IOException {
    PostingsEnum same =
        leaf.reader()
            .postings(
                new org.apache.lucene.index.Term(Schema.STORY, Schema.term(profile.story())),
                PostingsEnum.NONE);
    while (same != null && same.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (live == null || live.get(same.docID())) {
        sink.found(leaf, same.docID());
      }
    }
  }

  private void collect(
      LeafReaderContext leaf,
      @Nullable Bits live,
      List<Posting> rare,
      List<Posting> common,
      int bound)
      throws IOException {
    Judgement judgement = new Judgement(leaf.reader());
    int from = first(rare);
    while (from != DocIdSetIterator.NO_MORE_DOCS) {
      int window = from & -WINDOW;
      int end = window + WINDOW;
      for (Posting posting : rare) {
        PostingsEnum documents = posting.documents();
        for (int doc = documents.docID(); doc < end; doc = documents.nextDoc()) {
          scores[doc - window] += Math.min(documents.freq(), posting.steps());
          shown[doc - window] += posting.sign();
        }
      }
      for (int i = 0; i < WINDOW; i++) {
        if (scores[i] + bound >= least && (live == null || live.get(window + i))) {
          common(common, window + i, i);
          if (judgement.fits(window + i, Schema.weight(scores[i]), shown[i])) {
            sink.found(leaf, window + i);
          }
        }
      }
      Arrays.fill(scores, 0);
      Arrays.fill(shown, 0);
      from = first(rare);
    }
  }

  private static int first(List<Posting> postings) {
    int first = DocIdSetIterator.NO_MORE_DOCS;
    for (Posting posting : postings) {
      first = Math.min(first, posting.documents().docID());
    }
    return first;
  }

  private void common(List<Posting> common, int document, int slot) throws IOException {
    for (Posting posting : common) {
      PostingsEnum documents = posting.documents();
      int at = documents.docID() < document ? documents.advance(document) : documents.docID();
      if (at == document) {
        scores[slot] += Math.min(documents.freq(), posting.steps());
        shown[slot] += posting.sign();
      }
    }
  }

  /** Whether what is shared is enough, by the rule of {@link Profile#sameStory}. */
  private final class Judgement {
    private final @Nullable NumericDocValues keys;
    private final @Nullable NumericDocValues days;
    private final @Nullable BinaryDocValues stories;

    Judgement(LeafReader reader) throws IOException {
      keys = reader.getNumericDocValues(Schema.KEYS);
      days = reader.getNumericDocValues(Schema.DAY);
      stories = profile.story() == null ? null : reader.getBinaryDocValues(Schema.STORY);
    }

    boolean fits(int document, double shared, int signs) throws IOException {
      if (stories != null && stories.advanceExact(document)) {
        return false; // of another slug, or found by its slug
      }
      int size = keys != null && keys.advanceExact(document) ? (int) keys.longValue() : 0;
      LocalDate own = profile.published() == null ? null : profile.published().day();
      LocalDate day =
          days != null && days.advanceExact(document)
              ? LocalDate.ofEpochDay(days.longValue())
              : null;
      return Profile.scaled(shared, Math.min(size, profile.keys().size()))
          >= Bar.of(signs, Bar.Gap.between(own, day)) - SLACK;
    }
  }
}
