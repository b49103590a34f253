package dev.twosource.benchmarks;

import dev.twosource.document.SourceDocument;
import dev.twosource.index.Understood;
import dev.twosource.reading.pipeline.Reader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reading, understanding (reading, events and claims) and plainly indexing the same texts, on one
 * thread.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ReadingBenchmark {
  private static final int BATCH = 32;

  private final List<SourceDocument> documents = Texts.documents();
  private final long bytes =
      documents.stream().mapToLong(d -> d.text().getBytes(StandardCharsets.UTF_8).length).sum();

  /** Megabytes and documents in a second, beside the rounds over all texts that JMH counts. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Done {
    /** Millions of bytes. */
    public double megabytes;

    /** Documents. */
    public long documents;
  }

  /** One round of reading. */
  @Benchmark
  public void read(Done done, Blackhole sink) {
    documents.forEach(document -> sink.consume(Reader.read(document)));
    count(done);
  }

  /** One round of reading with events, claims and profiles. */
  @Benchmark
  public void understand(Done done, Blackhole sink) {
    documents.forEach(document -> sink.consume(Understood.read(document)));
    count(done);
  }

  /** The same in batches, as they are read for an index. */
  @Benchmark
  public void understandTogether(Done done, Blackhole sink) {
    for (int i = 0; i < documents.size(); i += BATCH) {
      int end = Math.min(documents.size(), i + BATCH);
      sink.consume(Understood.read(documents.subList(i, end)));
    }
    count(done);
  }

  /** One round of plain indexing: text analysed and stored. */
  @Benchmark
  public void plainIndexing(Done done) throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
      for (SourceDocument document : documents) {
        Document plain = new Document();
        plain.add(new TextField("text", document.text(), Field.Store.YES));
        writer.addDocument(plain);
      }
      writer.commit();
    }
    count(done);
  }

  private void count(Done done) {
    done.megabytes += bytes / 1e6;
    done.documents += documents.size();
  }
}
