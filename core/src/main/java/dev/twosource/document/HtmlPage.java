package dev.twosource.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Reads an article from a web page: its own paragraphs, and its schema.org or meta data. */
final class HtmlPage {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "header",
          "footer",
          "aside",
          "form",
          "button",
          "select",
          "figure",
          "figcaption",
          "iframe",
          "svg",
          "video",
          "audio",
          "head",
          "dialog",
          "menu",
          "time",
          "label",
          "input");

  /** Classes of blocks that stand in many pages beside the article. */
  private static final Set<String> ASIDES =
      Set.of(
          "comments",
          "comment",
          "comment-list",
          "comments-area",
          "disqus",
          "newsletter",
          "newsletter-signup",
          "related",
          "related-articles",
          "related-links",
          "related-posts",
          "related-stories",
          "recommended",
          "recommendations",
          "trending",
          "most-read",
          "most-popular",
          "mostread",
          "popular",
          "promo",
          "sidebar",
          "share",
          "sharing",
          "share-buttons",
          "social",
          "social-share",
          "breadcrumb",
          "breadcrumbs",
          "cookie-banner",
          "cookie-notice",
          "advert",
          "advertisement",
          "ad",
          "menu",
          "author-bio",
          "more-stories",
          "read-more",
          "readmore",
          "tags");

  private static final Set<String> ARTICLE_TYPES =
      Set.of(
          "newsarticle",
          "article",
          "reportagenewsarticle",
          "analysisnewsarticle",
          "backgroundnewsarticle",
          "askpublicnewsarticle",
          "opinionnewsarticle",
          "reviewnewsarticle",
          "liveblogposting",
          "blogposting",
          "socialmediaposting",
          "report",
          "advertisercontentarticle",
          "webpage");

  private HtmlPage() {}

  /** The document of a page. */
  static SourceDocument read(String id, byte[] bytes) throws MalformedInputException, IOException {
    if (bytes.length == 0) {
      throw new MalformedInputException("empty file; expected an HTML page");
    }
    Document page = parse(bytes);
    JsonNode data = structured(page);
    String text = articleText(page);
    String given = data == null ? null : text(data.get("articleBody"));
    if (given != null && given.length() > 2 * text.length()) {
      text = plainParagraphs(given);
    }
    if (text.isBlank()) {
      throw new MalformedInputException("no article text; expected paragraphs in the page's body");
    }
    String published =
        first(
            field(data, "datePublished"),
            meta(
                page,
                "article:published_time",
                "date",
                "dc.date",
                "pubdate",
                "publish-date",
                "datePublished",
                "dcterms.created",
                "parsely-pub-date",
                "sailthru.date"),
            timeElement(page));
    String updated =
        first(
            field(data, "dateModified"),
            meta(page, "article:modified_time", "last-modified", "og:updated_time"));
    Published when = published == null ? null : Dates.published(published);
    Published changed = updated == null ? null : Dates.published(updated);
    String language =
        first(field(data, "inLanguage"), attribute(page.selectFirst("html[lang]"), "lang"));
    SourceDocument document =
        SourceDocument.builder(id, text)
            .source(
                first(
                    name(data, "publisher"),
                    meta(page, "og:site_name", "application-name", "publisher")))
            .published(when)
            .title(
                first(
                    field(data, "headline"),
                    meta(page, "og:title"),
                    heading(page),
                    blankToNull(page.title())))
            .url(
                first(
                    field(data, "url"),
                    attribute(page.selectFirst("link[rel=canonical]"), "href"),
                    meta(page, "og:url")))
            .language(language)
            .updated(changed == null ? null : changed.instant())
            .place(field(data, "dateline"))
            .build();
    return DocumentReader.filled(document, false);
  }

  /** The words of a fragment, a paragraph a line. */
  static String textOf(String html) {
    return paragraphs(Jsoup.parseBodyFragment(html).body());
  }

  /** A headline without its markup. */
  static String plain(String html) {
    return html.indexOf('<') < 0 && html.indexOf('&') < 0
        ? html
        : Jsoup.parseBodyFragment(html).text();
  }

  private static Document parse(byte[] bytes) throws MalformedInputException, IOException {
    // A page may name another encoding; where it names none it has to be UTF-8.
    String head =
        new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int charset = head.indexOf("charset");
    boolean marked = bytes.length >= 2 && ((bytes[0] & 0xFF) == 0xFE || (bytes[0] & 0xFF) == 0xFF);
    if (!marked
        && (charset < 0
            || head.startsWith("utf-8", charset + 8)
            || head.startsWith("utf-8", charset + 9))) {
      return Jsoup.parse(StrictText.decode(bytes, 0, 1));
    }
    return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
  }

  private static String articleText(Document page) {
    String best = "";
    for (String query : new String[] {"[itemprop=articleBody]", "article", "main, [role=main]"}) {
      Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
      Elements selected = page.select(query);
      found.addAll(selected);
      for (Element each : selected) {
        if (!isInside(each, found)) {
          String text = paragraphs(each);
          best = text.length() > best.length() ? text : best;
        }
      }
      if (best.length() >= 200) {
        return best;
      }
    }
    String all = paragraphs(page.body());
    return best.length() * 4 >= all.length() ? best : all;
  }

  /** Whether an element stands in another that the query finds, as far as articles are nested. */
  private static boolean isInside(Element element, Set<Element> found) {
    Element parent = element.parent();
    for (int i = 0; i < 64 && parent != null; i++, parent = parent.parent()) {
      if (found.contains(parent)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The words of an element, blocks set apart by blank lines, without what pages put around an
   * article.
   */
  private static String paragraphs(Element root) {
    StringBuilder text = new StringBuilder();
    NodeTraversor.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
              append(text, words.getWholeText());
            } else if (node instanceof Element element) {
              if (element != root && isLeftOut(element)) {
                return FilterResult.SKIP_ENTIRELY;
              }
              if (element.isBlock() || element.normalName().equals("br")) {
                breakLine(text, element.normalName().equals("br") ? 1 : 2);
              }
              if (element.normalName().equals("li")) {
                text.append("• ");
              }
            }
            return FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element
                && element.isBlock()
                && !element.normalName().equals("br")) {
              breakLine(text, 2);
            }
            return FilterResult.CONTINUE;
          }
        },
        root);
    return text.toString().strip();
  }

  private static boolean isLeftOut(Element element) {
    String name = element.normalName();
    if (name.equals("header")) {
      // Its own paragraphs only: looking further would cost a search at every level of a nest.
      return element.children().stream().noneMatch(child -> child.normalName().equals("p"));
    }
    return LEFT_OUT.contains(name)
        || isAside(element)
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || element.attr("role").equals("navigation");
  }

  /** A block that by its class or name holds what is not the article: comments, links, letters. */
  private static boolean isAside(Element element) {
    String named = element.className() + ' ' + element.id();
    if (named.length() < 2
        || named.length() > 300
        || !element.isBlock()
        || element.normalName().equals("body")) {
      return false;
    }
    boolean aside = false;
    for (String word : named.toLowerCase(Locale.ROOT).split("[ _]+")) {
      aside |= ASIDES.contains(word);
    }
    return aside && element.selectFirst("h1, article, main") == null;
  }

  private static void append(StringBuilder text, String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      if (!space) {
        text.append(c);
      } else if (!text.isEmpty() && " \n".indexOf(text.charAt(text.length() - 1)) < 0) {
        text.append(' ');
      }
    }
  }

  private static void breakLine(StringBuilder text, int lines) {
    while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    int have = 0;
    while (have < text.length() && text.charAt(text.length() - 1 - have) == '\n') {
      have++;
    }
    if (!text.isEmpty()) {
      text.append("\n".repeat(Math.max(0, lines - have)));
    }
  }

  private static String plainParagraphs(String body) {
    return body.indexOf("</") < 0 ? body.strip() : textOf(body);
  }

  /** The first article among the page's JSON-LD blocks; broken blocks are passed over. */
  private static @Nullable JsonNode structured(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        JsonNode article = article(Json.read(script.data()));
        if (article != null) {
          return article;
        }
      } catch (MalformedInputException e) {
        // The page's own text still stands.
      }
    }
    return null;
  }

  private static @Nullable JsonNode article(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      JsonNode node = open.poll();
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        if (isArticle(node.get("@type")) && (node.has("headline") || node.has("datePublished"))) {
          return node;
        }
        for (String inner : new String[] {"@graph", "mainEntity", "mainEntityOfPage"}) {
          if (node.has(inner)) {
            open.add(node.get(inner));
          }
        }
      }
    }
    return null;
  }

  private static boolean isArticle(@Nullable JsonNode type) {
    if (type == null) {
      return false;
    }
    if (type.isArray()) {
      for (JsonNode each : type) {
        if (isArticle(each)) {
          return true;
        }
      }
      return false;
    }
    String name = type.asText().toLowerCase(Locale.ROOT);
    return ARTICLE_TYPES.contains(name.substring(name.lastIndexOf('/') + 1));
  }

  private static @Nullable String field(@Nullable JsonNode data, String name) {
    return data == null ? null : text(data.get(name));
  }

  private static @Nullable String text(@Nullable JsonNode value) {
    return value == null || !value.isTextual() ? null : blankToNull(plain(value.textValue()));
  }

  private static @Nullable String name(@Nullable JsonNode data, String field) {
    JsonNode value = data == null ? null : data.get(field);
    if (value != null && value.isArray()) {
      value = value.get(0);
    }
    return value == null ? null : value.isTextual() ? value.textValue() : text(value.get("name"));
  }

  private static @Nullable String meta(Document page, String... names) {
    for (String name : names) {
      for (String key : new String[] {"property", "name", "itemprop"}) {
        String content = attribute(page.selectFirst("meta[" + key + "=" + name + "]"), "content");
        if (content != null) {
          return content;
        }
      }
    }
    return null;
  }

  private static @Nullable String timeElement(Document page) {
    return attribute(
        page.selectFirst("article time[datetime], header time[datetime], time[pubdate][datetime]"),
        "datetime");
  }

  private static @Nullable String heading(Document page) {
    Element heading = page.selectFirst("h1");
    return heading == null ? null : blankToNull(heading.text());
  }

  private static @Nullable String attribute(@Nullable Element element, String name) {
    return element == null ? null : blankToNull(element.attr(name));
  }

  private static @Nullable String blankToNull(String value) {
    return value.isBlank() ? null : value.strip();
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
