package dev.twosource.document;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One document as it came in. Immutable and safe to share between threads.
 *
 * @param id unique among the documents that are checked together
 * @param text the text as given; every offset of the library counts UTF-16 units of it
 * @param source the outlet, or null where it is not known
 * @param published when it was published, or null; relative dates stay open without it
 * @param title the headline where it is given apart from the text, or null
 * @param url where it was found, or null
 * @param language a BCP 47 tag, or null for English
 * @param updated when it was last changed, or null
 * @param status whether it may be used as evidence
 * @param replaces the id of the document that this one takes the place of, or null
 * @param place the place of the dateline where it is given apart from the text, or null
 * @param page whether the text is a page as it was saved, with menus, bylines and other furniture
 *     in it
 * @param story a slug; documents with different slugs are never compared, null is compared with any
 */
public record SourceDocument(
    String id,
    String text,
    @Nullable String source,
    @Nullable Published published,
    @Nullable String title,
    @Nullable String url,
    @Nullable String language,
    @Nullable Instant updated,
    Status status,
    @Nullable String replaces,
    @Nullable String place,
    boolean page,
    @Nullable String story) {

  /** Whether a document may be used as evidence. */
  public enum Status {
    /** It stands as published. */
    USABLE,
    /** It is held back for now. */
    WITHHELD,
    /** It was withdrawn. */
    CANCELED
  }

  /** Refuses a missing or blank id and a missing text. */
  public SourceDocument {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(status, "status");
    if (id.isBlank()) {
      throw new IllegalArgumentException("a document needs an id that is not blank");
    }
  }

  /** A document of which only id and text are known; the text may be a page as it was saved. */
  public static SourceDocument of(String id, String text) {
    return builder(id, text).page(true).build();
  }

  /**
   * An unpublished text that is being written; it is read as of today only if {@link
   * Builder#published} says so.
   */
  public static SourceDocument draft(String id, String text) {
    return of(id, text);
  }

  /** Starts a document of which more is known. */
  public static Builder builder(String id, String text) {
    return new Builder(id, text);
  }

  /** This document with another publication date, title and source where its own are not known. */
  public SourceDocument orElse(
      @Nullable Published otherPublished,
      @Nullable String otherTitle,
      @Nullable String otherSource) {
    return new SourceDocument(
        id,
        text,
        source != null ? source : otherSource,
        published != null ? published : otherPublished,
        title != null ? title : otherTitle,
        url,
        language,
        updated,
        status,
        replaces,
        place,
        page,
        story);
  }

  /** Collects the parts of a document. Not safe for use by several threads. */
  public static final class Builder {
    private final String id;
    private final String text;
    private @Nullable String source;
    private @Nullable Published published;
    private @Nullable String title;
    private @Nullable String url;
    private @Nullable String language;
    private @Nullable Instant updated;
    private Status status = Status.USABLE;
    private @Nullable String replaces;
    private @Nullable String place;
    private boolean page;
    private @Nullable String story;

    private Builder(String id, String text) {
      this.id = id;
      this.text = text;
    }

    /** The outlet. */
    public Builder source(@Nullable String value) {
      source = value;
      return this;
    }

    /** When it was published. */
    public Builder published(@Nullable Published value) {
      published = value;
      return this;
    }

    /** The headline. */
    public Builder title(@Nullable String value) {
      title = value;
      return this;
    }

    /** Where it was found. */
    public Builder url(@Nullable String value) {
      url = value;
      return this;
    }

    /** A BCP 47 tag. */
    public Builder language(@Nullable String value) {
      language = value;
      return this;
    }

    /** When it was last changed. */
    public Builder updated(@Nullable Instant value) {
      updated = value;
      return this;
    }

    /** Whether it may be used as evidence. */
    public Builder status(Status value) {
      status = value;
      return this;
    }

    /** The id of the document that it takes the place of. */
    public Builder replaces(@Nullable String value) {
      replaces = value;
      return this;
    }

    /** The place of the dateline. */
    public Builder place(@Nullable String value) {
      place = value;
      return this;
    }

    /** Whether the text is a page as it was saved. */
    public Builder page(boolean value) {
      page = value;
      return this;
    }

    /** The story's slug. */
    public Builder story(@Nullable String value) {
      story = value;
      return this;
    }

    /** The document. */
    public SourceDocument build() {
      return new SourceDocument(
          id, text, source, published, title, url, language, updated, status, replaces, place, page,
          story);
    }
  }
}
