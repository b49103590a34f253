package dev.twosource.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/**
 * Chooses candidates by a query in two steps: the documents of the same story, by the keys that both profiles hold, and
 * their claims of the same group of kinds. Safe for use by several threads.
 */
public final class LuceneFinder implements CandidateFinder, AutoCloseable {
  private static final String KEY = "key";
  private static final String CLAIM_OF = "claim-of";
  private static final String GROUP = "group";
  private static final String NUMBER = "number";

  /** Keys that are asked for one by one; with the heavy ones twice, they stay below Lucene's limit of clauses. */
  private static final int MOST_CLAUSES = 500;

  private final List<Entry> entries;
  private final List<Profile> profiles;
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Map<String, List<String>> stories = new HashMap<>();

  /** Indexes these claims in memory. */
  public LuceneFinder(List<Entry> claims) {
    entries = claims.stream().sorted().toList();
    TreeMap<String, Profile> byId = new TreeMap<>();
    entries.forEach(entry -> byId.put(entry.profile().document(), entry.profile()));
    profiles = List.copyOf(byId.values());
    directory = new ByteBuffersDirectory();
    try {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(null))) {
        for (int i = 0; i < profiles.size(); i++) {
          writer.addDocument(document(profiles.get(i), i));
        }
        for (int i = 0; i < entries.size(); i++) {
          writer.addDocument(claim(entries.get(i), i));
        }
      }
      reader = DirectoryReader.open(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    searcher = new IndexSearcher(reader);
  }

  private static Document document(Profile profile, int number) {
    Document document = new Document();
    for (String key : profile.keys().keySet()) {
      document.add(new StringField(KEY, key, Field.Store.NO));
    }
    if (profile.story() != null) {
      document.add(new StringField(KEY, "story:" + profile.story(), Field.Store.NO));
    }
    document.add(new NumericDocValuesField(NUMBER, number));
    return document;
  }

  private static Document claim(Entry entry, int number) {
    Document document = new Document();
    document.add(new StringField(CLAIM_OF, entry.claim().document(), Field.Store.NO));
    document.add(new StringField(GROUP, CandidateFinder.group(entry.claim().detail()), Field.Store.NO));
    document.add(new NumericDocValuesField(NUMBER, number));
    return document;
  }

  @Override
  public List<Entry> candidates(Entry entry) {
    List<BytesRef> ids = new ArrayList<>();
    for (String id : story(entry.profile())) {
      ids.add(new BytesRef(id));
    }
    Query query =
        new BooleanQuery.Builder()
            .add(
                new TermQuery(new Term(GROUP, CandidateFinder.group(entry.claim().detail()))),
                BooleanClause.Occur.FILTER)
            .add(new TermInSetQuery(CLAIM_OF, ids), BooleanClause.Occur.FILTER)
            .build();
    return numbers(query).stream()
        .sorted()
        .map(entries::get)
        .filter(other -> CandidateFinder.possible(entry, other))
        .toList();
  }

  /** The ids of the documents that may tell of the same story, the document itself among them. */
  private synchronized List<String> story(Profile profile) {
    return stories.computeIfAbsent(profile.document(), id -> findStory(profile));
  }

  private List<String> findStory(Profile profile) {
    List<String> ids = new ArrayList<>();
    ids.add(profile.document());
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(sharing(profile.keys()), BooleanClause.Occur.SHOULD);
    if (profile.story() != null) {
      query.add(new TermQuery(new Term(KEY, "story:" + profile.story())), BooleanClause.Occur.SHOULD);
    }
    for (int number : numbers(query.build())) {
      Profile other = profiles.get(number);
      if (!other.document().equals(profile.document()) && profile.sameStory(other)) {
        ids.add(other.document());
      }
    }
    return ids;
  }

  /** Asks for the documents that share enough keys to be looked at. */
  private static Query sharing(Map<String, Double> keys) {
    if (keys.size() > MOST_CLAUSES) {
      List<BytesRef> terms = new ArrayList<>();
      keys.keySet().forEach(key -> terms.add(new BytesRef(key)));
      return new TermInSetQuery(KEY, terms);
    }
    BooleanQuery.Builder two = new BooleanQuery.Builder();
    two.setMinimumNumberShouldMatch(2);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    keys.forEach(
        (key, weight) -> {
          TermQuery term = new TermQuery(new Term(KEY, key));
          two.add(term, BooleanClause.Occur.SHOULD);
          // most stories share two keys, but one name may weigh enough alone
          if (weight >= Profile.SAME_STORY) {
            query.add(term, BooleanClause.Occur.SHOULD);
          }
        });
    return query.add(two.build(), BooleanClause.Occur.SHOULD).build();
  }

  private List<Integer> numbers(Query query) {
    List<Integer> found = new ArrayList<>();
    try {
      searcher.search(
          query,
          new org.apache.lucene.search.CollectorManager<Collecting, Void>() {
            @Override
            public Collecting newCollector() {
              return new Collecting(found);
            }

            @Override
            public Void reduce(java.util.Collection<Collecting> collectors) {
              return null;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** Collects the numbers of the hits. The searcher has no executor, so one thread fills the list. */
  private static final class Collecting extends SimpleCollector {
    private final List<Integer> found;
    private NumericDocValues numbers;

    Collecting(List<Integer> found) {
      this.found = found;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      numbers = context.reader().getNumericDocValues(NUMBER);
    }

    @Override
    public void collect(int doc) throws IOException {
      if (numbers.advanceExact(doc)) {
        found.add((int) numbers.longValue());
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
