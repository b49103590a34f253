package dev.twosource.document;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads documents from files and folders: {@code .txt} and {@code .md} (one document each), {@code
 * .jsonl} (one a line), {@code .html} and {@code .htm}, and {@code .json} (IPTC ninjs). What cannot
 * be read is a named failure, and the rest goes on. Files are read in the order of their names, so
 * that the order in which they are named does not matter. Stateless and safe to share between
 * threads.
 */
public final class DocumentReader {
  private static final String STAGE = "input";

  /** A reader. */
  public DocumentReader() {}

  /**
   * Reads all documents of files and folders, folders with what is below them.
   *
   * @param paths files and folders; in folders, files with other endings and hidden ones are passed
   *     over
   * @return the documents, with date, title and source from the page where they were not given, and
   *     the failures
   * @throws InputMissingException where a named file or folder does not exist
   */
  public Intake read(List<Path> paths) {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new InputMissingException(path);
      }
    }
    Sink sink = new Sink();
    for (InputFiles.Entry file : InputFiles.list(paths, sink)) {
      try {
        read(file, sink);
      } catch (MalformedInputException e) {
        sink.fail(file.id(), e.getMessage());
      } catch (AccessDeniedException e) {
        sink.fail(file.id(), "may not be read: access denied");
      } catch (NoSuchFileException e) {
        sink.fail(file.id(), "vanished while being read");
      } catch (IOException e) {
        sink.fail(file.id(), "could not be read: " + e.getMessage());
      } catch (OutOfMemoryError e) {
        sink.fail(file.id(), "too large to be held in memory");
      }
    }
    return new Intake(sink.documents, sink.failures);
  }

  private static void read(InputFiles.Entry file, Sink sink)
      throws IOException, MalformedInputException {
    switch (file.ending()) {
      case ".txt", ".md" -> sink.add(page(file.id(), text(file)));
      case ".jsonl" -> new JsonLines(file.id(), sink).read(file.path());
      case ".html", ".htm" -> sink.add(HtmlPage.read(file.id(), Files.readAllBytes(file.path())));
      case ".json" -> Ninjs.read(file.id(), text(file), sink);
      default ->
          throw new MalformedInputException(
              "unknown kind of file; expected a name that ends in "
                  + String.join(", ", InputFiles.ENDINGS));
    }
  }

  private static String text(InputFiles.Entry file) throws IOException, MalformedInputException {
    String text = StrictText.decode(Files.readAllBytes(file.path()), 0, 1);
    if (text.isBlank()) {
      throw new MalformedInputException("empty file; expected text");
    }
    return text;
  }

  private static SourceDocument page(String id, String text) {
    return filled(SourceDocument.of(id, text), true);
  }

  /** The document with what its page says where it was not given. */
  static SourceDocument filled(SourceDocument document, boolean rawPage) {
    if (document.published() != null && document.title() != null && document.source() != null) {
      return document;
    }
    Layout layout = PageReader.read(document.text(), rawPage);
    return document.orElse(layout.published(), layout.title(), layout.source());
  }

  /** Where documents and failures gather. Not safe for use by several threads. */
  static final class Sink {
    private final List<SourceDocument> documents = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final Map<String, String> origins = new HashMap<>();

    /** Takes a document that is a file of its own. */
    void add(SourceDocument document) {
      add(document, document.id());
    }

    /** Takes a document unless its id is taken; {@code where} names its file and line. */
    void add(SourceDocument document, String where) {
      String first = origins.putIfAbsent(document.id(), where);
      if (first != null) {
        fail(
            where,
            "the id \""
                + document.id()
                + "\" is taken by "
                + first
                + ", which stays; expected an id of its own");
        return;
      }
      documents.add(document);
    }

    /** Notes what could not be read. */
    void fail(String where, String message) {
      failures.add(new Failure(where, STAGE, message));
    }
  }
}
