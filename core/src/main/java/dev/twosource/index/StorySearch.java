package dev.twosource.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * Finds the documents of a story: those that share keys of enough weight. Among documents of the
 * days around the profile's, the commonest keys, which together weigh less than a story needs, lead
 * to nobody: only documents that hold a rarer one are looked at (as in Turtle and Flood, "Query
 * evaluation: strategies and optimizations", 1995, with a fixed threshold). Elsewhere only names
 * lead to documents, so that the work hardly grows with the years of an archive. It finds all that
 * {@link Profile#sameStory} finds, and little more, which the caller sorts out; where these are
 * very many, those that share most.
 */
final class StorySearch {
  private static final double SLACK = 1e-6;

  /** Knows the documents by their ids; asked in the order of the index. */
  interface Ids {
    String of(LeafReaderContext leaf, int document) throws IOException;
  }

  /** A document that was found, and how much it shares. */
  private record Hit(String id, double score) {
    /** Those that share most come first, whatever the order in which they were indexed. */
    static final Comparator<Hit> BEST =
        Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::id);
  }

  /** A key of the profile. */
  private record Key(BytesRef term, int steps, int sign) {
    /** Whether it leads to documents of other weeks: a name, or a rare word of one. */
    boolean name() {
      return Bar.named(sign);
    }
  }

  /** A key's documents in one segment. */
  private record Posting(PostingsEnum documents, int frequency, Key key) {
    /** Goes on to the first of its documents from this one on; which that is. */
    int from(int document) throws IOException {
      int at = documents.docID();
      return at < document ? documents.advance(document) : at;
    }
  }

  private final Profile profile;
  private final @Nullable LocalDate day;
  private final List<Key> keys = new ArrayList<>();
  private final Ids ids;
  private final Set<String> told = new LinkedHashSet<>();
  private final Map<Bar.Gap, List<Hit>> hits = new EnumMap<>(Bar.Gap.class);
  private final int least;
  private final int[] scores = new int[Windows.SIZE];
  private final int[] signs = new int[Windows.SIZE];

  /** Which documents of a stretch hold a leading key. */
  private final int[] met = new int[Windows.SIZE];

  private StorySearch(Profile profile, Ids ids) {
    this.profile = profile;
    this.ids = ids;
    day = profile.published() == null ? null : profile.published().day();
    for (Map.Entry<String, Double> key : profile.keys().entrySet()) {
      keys.add(
          new Key(
              Schema.term(key.getKey()),
              Schema.steps(key.getValue()),
              Bar.sign(key.getKey(), key.getValue())));
    }
    // in the order of the index, so that looking them up goes one way
    keys.sort(Comparator.comparing(Key::term));
    least = Schema.steps(Profile.SAME_STORY - SLACK);
  }

  /**
   * The documents that may tell of the same story: all that somebody said do, and of the others at
   * each {@linkplain Bar.Gap distance} no more than are held against each other there.
   */
  static List<String> find(IndexReader reader, Profile profile, Ids ids) throws IOException {
    StorySearch search = new StorySearch(profile, ids);
    for (LeafReaderContext leaf : reader.leaves()) {
      search.segment(leaf);
    }
    List<String> found = new ArrayList<>(search.told);
    search.hits.forEach((gap, hits) -> best(hits, gap.most()).forEach(hit -> found.add(hit.id())));
    return found;
  }

  private static List<Hit> best(List<Hit> hits, int most) {
    return hits.size() <= most ? hits : hits.stream().sorted(Hit.BEST).limit(most).toList();
  }

  private void segment(LeafReaderContext leaf) throws IOException {
    LeafReader reader = leaf.reader();
    if (profile.story() != null) {
      slug(leaf, reader.getLiveDocs());
    }
    Terms field = reader.terms(Schema.KEY);
    if (field != null) {
      new Segment(leaf, field).search();
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
        told.add(ids.of(leaf, same.docID()));
      }
    }
  }

  /** The search of one segment, stretch by stretch. */
  private final class Segment {
    private final LeafReaderContext leaf;
    private final @Nullable Bits live;
    private final TermsEnum lookup;
    private final List<Posting> names;
    private final @Nullable NumericDocValues sizes;
    private final @Nullable NumericDocValues days;
    private final @Nullable BinaryDocValues stories;

    /** All keys but names; looked up when they are first asked for. */
    private @Nullable List<Posting> words;

    private List<Posting> rare = List.of();
    private List<Posting> common = List.of();

    /** What the common keys weigh together. */
    private int bound;

    private boolean ordered;

    Segment(LeafReaderContext leaf, Terms field) throws IOException {
      this.leaf = leaf;
      LeafReader reader = leaf.reader();
      live = reader.getLiveDocs();
      lookup = field.iterator();
      names = postings(true);
      sizes = reader.getNumericDocValues(Schema.KEYS);
      days = reader.getNumericDocValues(Schema.DAY);
      stories = profile.story() == null ? null : reader.getBinaryDocValues(Schema.STORY);
    }

    private List<Posting> postings(boolean name) throws IOException {
      List<Posting> found = new ArrayList<>();
      for (Key key : keys) {
        if (key.name() == name && lookup.seekExact(key.term())) {
          PostingsEnum documents = lookup.postings(null, PostingsEnum.FREQS);
          documents.nextDoc();
          found.add(new Posting(documents, lookup.docFreq(), key));
        }
      }
      return found;
    }

    private List<Posting> words() throws IOException {
      if (words == null) {
        words = postings(false);
      }
      return words;
    }

    void search() throws IOException {
      boolean[] near = Windows.of(leaf.reader()).near(day);
      for (int i = 0; i < near.length; i++) {
        int from = i * Windows.SIZE;
        if (near[i]) {
          order();
          window(from, rare, common, bound);
        } else if (!names.isEmpty()) {
          window(from, names, List.of(), 0);
        }
      }
    }

    /** Sets apart the keys that lead to nobody. */
    private void order() throws IOException {
      if (ordered) {
        return;
      }
      ordered = true;
      List<Posting> all = new ArrayList<>(names);
      all.addAll(words());
      all.sort(Comparator.comparingInt(Posting::frequency).reversed());
      int count = 0;
      while (count < all.size() && bound + all.get(count).key().steps() < least) {
        bound += all.get(count++).key().steps();
      }
      common = all.subList(0, count);
      rare = all.subList(count, all.size());
    }

    /** Looks at the documents of a stretch that hold one of the leading keys. */
    private void window(int from, List<Posting> leading, List<Posting> others, int more)
        throws IOException {
      int end = from + Windows.SIZE;
      int count = 0;
      for (Posting posting : leading) {
        PostingsEnum documents = posting.documents();
        for (int doc = posting.from(from); doc < end; doc = documents.nextDoc()) {
          if (scores[doc - from] == 0) {
            met[count++] = doc - from;
          }
          scores[doc - from] += Math.min(documents.freq(), posting.key().steps());
          signs[doc - from] += posting.key().sign();
        }
      }
      boolean named = leading == names;
      // few of a stretch are met; the other keys' documents are gone through in order
      Arrays.sort(met, 0, count);
      for (int k = 0; k < count; k++) {
        int i = met[k];
        boolean worth = named || scores[i] + more >= least;
        if (worth && (live == null || live.get(from + i))) {
          Bar.Gap gap = gap(from + i);
          if (!named || Bar.of(signs[i], gap) < Double.POSITIVE_INFINITY) {
            for (Posting posting : named ? words() : others) {
              if (posting.from(from + i) == from + i) {
                scores[i] += Math.min(posting.documents().freq(), posting.key().steps());
                signs[i] += posting.key().sign();
              }
            }
            double score = score(from + i, Schema.weight(scores[i]));
            if (score >= Bar.of(signs[i], gap) - SLACK) {
              hits.computeIfAbsent(Bar.gap(signs[i], gap), key -> new ArrayList<>())
                  .add(new Hit(ids.of(leaf, from + i), score));
            }
          }
        }
        scores[i] = 0;
        signs[i] = 0;
      }
    }

    private Bar.Gap gap(int document) throws IOException {
      return Bar.Gap.between(
          day,
          days != null && days.advanceExact(document)
              ? LocalDate.ofEpochDay(days.longValue())
              : null);
    }

    /** How much is shared, by the rule of {@link Profile#sameStory}. */
    private double score(int document, double shared) throws IOException {
      if (stories != null && stories.advanceExact(document)) {
        return Double.NEGATIVE_INFINITY; // of another slug, or found by its slug
      }
      int size = sizes != null && sizes.advanceExact(document) ? (int) sizes.longValue() : 0;
      return Profile.scaled(shared, Math.min(size, profile.size()));
    }
  }
}
