package dev.twosource.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Documents that are held in memory for one check. Immutable and safe for use by several threads.
 */
public final class MemoryShelf implements Shelf, AutoCloseable {
  /** So few documents are all handed over: an index of them would cost more than it saves. */
  private static final int FEW = 16;

  private final Map<String, Understood> documents = new TreeMap<>();
  private final List<String> ids = new ArrayList<>();
  private final @Nullable DirectoryReader reader;

  /** Holds these documents; no two have one id. */
  public MemoryShelf(Collection<Understood> held) {
    held.forEach(document -> documents.put(document.id(), document));
    ids.addAll(documents.keySet());
    reader = ids.size() <= FEW ? null : indexed(documents.values());
  }

  private static DirectoryReader indexed(Collection<Understood> documents) {
    Directory directory = new ByteBuffersDirectory();
    // without merges and with one thread, documents are numbered in the order in which they come
    IndexWriterConfig config = new IndexWriterConfig(null).setMergePolicy(NoMergePolicy.INSTANCE);
    try {
      try (IndexWriter writer = new IndexWriter(directory, config)) {
        for (Understood document : documents) {
          writer.addDocument(Schema.searched(document.profile()));
        }
      }
      return DirectoryReader.open(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> story(Profile profile) {
    if (reader == null) {
      return ids;
    }
    List<String> found = new ArrayList<>();
    if (documents.containsKey(profile.document())) {
      found.add(profile.document());
    }
    try {
      found.addAll(
          StorySearch.find(reader, profile, (leaf, document) -> ids.get(leaf.docBase + document)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  @Override
  public @Nullable Understood get(String id) {
    return documents.get(id);
  }

  @Override
  public void close() {
    if (reader == null) {
      return;
    }
    try {
      reader.close();
      reader.directory().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
