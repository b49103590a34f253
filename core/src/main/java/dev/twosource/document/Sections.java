package dev.twosource.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands under a heading that only page templates use: links to other stories, which go on to
 * the next running sentence, and readers' comments, which go on to the end of the page. The figures
 * in them are other stories' and other people's.
 */
final class Sections {
  private boolean links;
  private boolean comments;

  /**
   * Whether a line belongs to such a section.
   *
   * @param line the line, or null for a long block of running text
   * @param bodies how many blocks of running text stand before it
   */
  boolean foreign(@Nullable Line line, int bodies) {
    if (comments) {
      return true;
    }
    if (line == null || line.words().isEmpty()) {
      links &= line != null;
      return false;
    }
    if (bodies >= 1 && opensComments(line, bodies)) {
      comments = true;
      return true;
    }
    if (bodies >= 1 && opensLinks(line)) {
      links = true;
      return true;
    }
    if (links && line.endsSentence() && line.words().size() > 8) {
      links = false;
    }
    return links;
  }

  /** "Comments (128)", "6 thoughts on ...", "Leave a reply". */
  private static boolean opensComments(Line line, int bodies) {
    List<String> words = line.words();
    int size = words.size();
    String first = words.get(0);
    if (size > 20) {
      return false;
    }
    if (number(first)) {
      boolean responses =
          size > 1
              && switch (words.get(1)) {
                case "thoughts", "thought", "responses", "replies" -> size > 2 || bodies > 1;
                case "comments", "comment" -> size == 2 || words.get(2).equals("on");
                default -> false;
              };
      return responses && (size == 2 || words.get(2).equals("on") || words.get(2).equals("to"));
    }
    return switch (line.normal()) {
      case "leave a reply",
          "leave a comment",
          "join the conversation",
          "readers comments",
          "reader comments",
          "comments are closed" ->
          true;
      default ->
          size == 2
              && (first.equals("comments") || first.equals("responses"))
              && number(words.get(1));
    };
  }

  /** "Related stories", "Most read", "More from the Harbour Gazette". */
  private static boolean opensLinks(Line line) {
    List<String> words = line.words();
    if (words.size() > 8 || line.endsSentence()) {
      return false;
    }
    String first = words.get(0);
    String second = words.size() > 1 ? words.get(1) : "";
    boolean alone = words.size() == 1;
    boolean few = words.size() <= 3;
    return switch (first) {
      case "related" -> alone || few && stories(words.get(words.size() - 1));
      case "recommended", "trending" ->
          alone || second.equals("for") || few && (second.equals("now") || stories(second));
      case "sponsored", "promoted" -> alone || few && second.equals("content");
      case "most" ->
          few
              && switch (second) {
                case "read", "popular", "viewed", "shared", "watched", "commented" -> true;
                default -> false;
              };
      case "top", "latest", "popular", "other", "featured" -> few && stories(second);
      case "more" ->
          second.equals("from")
              || few && stories(second)
              || second.equals("on") && words.size() == 4 && words.get(2).equals("this");
      case "you" ->
          line.normal().startsWith("you may also") || line.normal().startsWith("you might");
      case "what" -> line.normal().equals("what to read next");
      case "read", "up" -> words.size() == 2 && second.equals("next");
      case "around" -> line.normal().equals("around the web");
      case "editors", "editor" -> words.get(words.size() - 1).equals("picks");
      case "don" -> line.normal().equals("don t miss");
      case "in" -> line.normal().equals("in other news");
      default -> false;
    };
  }

  private static boolean stories(String word) {
    return switch (word) {
      case "stories",
          "articles",
          "news",
          "headlines",
          "posts",
          "reading",
          "topics",
          "coverage",
          "content",
          "links",
          "videos" ->
          true;
      default -> false;
    };
  }

  private static boolean number(String word) {
    return Character.isDigit(word.charAt(0));
  }
}
