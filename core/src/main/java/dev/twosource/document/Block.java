package dev.twosource.document;

/**
 * One line or paragraph of a page, with what it is there for.
 *
 * @param span where it stands in the document's text
 * @param role what it is there for
 */
public record Block(Span span, Role role) {
  /**
   * What a block is there for. Only {@link #TITLE}, {@link #HEADING} and {@link #BODY} are read for
   * claims.
   */
  public enum Role {
    /** The document's own headline. */
    TITLE,
    /** A heading inside the text. */
    HEADING,
    /** Running text, list items and live-blog entries. */
    BODY,
    /** Text that stands earlier in the same document word for word. */
    REPEAT,
    /**
     * Menus, bylines, dates of publication, image names, share counts, comment forms, cookie and
     * copyright notes.
     */
    FURNITURE
  }

  /** Whether claims may be read from this block. */
  public boolean readable() {
    return role == Role.TITLE || role == Role.HEADING || role == Role.BODY;
  }
}
