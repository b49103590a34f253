package dev.twosource.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The wording that page templates put around an article, whatever the article says. */
final class FurnitureWords {
  /** Labels of forum profiles and post heads; the value stands behind them or on the next line. */
  static final Set<String> LABELS =
      Set.of(
          "joined",
          "messages",
          "reaction score",
          "country",
          "location",
          "points",
          "posts",
          "likes",
          "threads",
          "registered",
          "member since",
          "full member",
          "senior member",
          "new member",
          "junior member",
          "moderator",
          "administrator",
          "thread starter",
          "well known member",
          "active member",
          "elite member",
          "trophy points",
          "awards",
          "solutions",
          "gender",
          "age",
          "website",
          "occupation",
          "last seen",
          "rating",
          "karma",
          "views",
          "replies",
          "start date",
          "staff member",
          "professional",
          "joined date",
          "user id",
          "reputation",
          "topics");

  /** Whole lines of menus, buttons and section marks. */
  private static final Set<String> LINES =
      Set.of(
          "what s new",
          "whats new",
          "breaking news",
          "breaking",
          "live updates",
          "top story",
          "exclusive",
          "for immediate release",
          "cookie notice",
          "reject all",
          "manage options",
          "manage preferences",
          "manage cookies",
          "suggest a correction",
          "view comments",
          "show comments",
          "thank you for signing up",
          "key points",
          "live",
          "local",
          "news",
          "world",
          "world news",
          "local news",
          "business",
          "sport",
          "sports",
          "weather",
          "traffic",
          "politics",
          "opinion",
          "culture",
          "archive",
          "share",
          "share this",
          "comments",
          "comment",
          "back",
          "top",
          "bottom",
          "back top",
          "top bottom",
          "back top bottom",
          "menu",
          "home",
          "search",
          "log in",
          "login",
          "sign in",
          "sign up",
          "sign out",
          "register",
          "subscribe",
          "subscribe now",
          "advertisement",
          "advertisements",
          "ad",
          "sponsored",
          "promoted",
          "attachments",
          "references",
          "external links",
          "see also",
          "tweet",
          "email",
          "print",
          "save",
          "copy link",
          "related",
          "related articles",
          "related stories",
          "related posts",
          "related topics",
          "recommended",
          "trending",
          "most read",
          "most popular",
          "latest news",
          "more news",
          "more stories",
          "you may also like",
          "reply",
          "quote",
          "report",
          "edit",
          "history",
          "discussion",
          "contents",
          "table of contents",
          "next",
          "previous",
          "next article",
          "previous article",
          "load more",
          "show more",
          "read more",
          "continue reading",
          "click here",
          "loading",
          "newsletter",
          "about us",
          "contact us",
          "contact",
          "privacy policy",
          "terms of use",
          "terms of service",
          "terms and conditions",
          "cookie policy",
          "cookie settings",
          "accept",
          "accept all",
          "decline",
          "ok",
          "close",
          "follow us",
          "follow",
          "postimage",
          "featured image",
          "image",
          "photo",
          "photos",
          "gallery",
          "video",
          "watch live",
          "listen",
          "play",
          "pause",
          "mute",
          "tags",
          "topics",
          "categories",
          "category",
          "archives",
          "uncategorized",
          "leave a reply",
          "leave a comment",
          "post comment",
          "post a comment",
          "no comments",
          "add comment",
          "skip to content",
          "skip to main content",
          "toggle navigation",
          "sidebar",
          "footer",
          "donate",
          "support us",
          "go to top",
          "scroll to top",
          "page content",
          "view source page content",
          "view source",
          "user page content",
          "title user name date",
          "permalink",
          "link",
          "bookmark",
          "like",
          "dislike",
          "view all",
          "see all",
          "all news",
          "my account",
          "cart",
          "english",
          "rss",
          "sitemap",
          "careers",
          "advertise",
          "advertise with us",
          "navigation",
          "navigation menu",
          "main menu",
          "personal tools",
          "tools",
          "languages",
          "click to share",
          "share via",
          "share on",
          "by",
          "author",
          "about the author",
          "staff",
          "source",
          "sources");

  private static final Set<String> SOCIAL =
      Set.of(
          "facebook",
          "twitter",
          "x",
          "linkedin",
          "whatsapp",
          "telegram",
          "instagram",
          "youtube",
          "pinterest",
          "reddit",
          "email",
          "e",
          "mail",
          "print",
          "copy",
          "link",
          "tumblr",
          "tiktok",
          "threads",
          "bluesky",
          "mastodon",
          "messenger",
          "flipboard",
          "viber",
          "line",
          "vk",
          "share",
          "tweet",
          "pin",
          "rss",
          "google",
          "skype",
          "sms");

  /** Beginnings of credits and notes. Each is followed by something short. */
  private static final Phrases OPENINGS =
      new Phrases(
          "joined",
          "last edited",
          "last modified",
          "last updated by",
          "read more",
          "read also",
          "also read",
          "read next",
          "see also",
          "more on",
          "related:",
          "photo by",
          "photo credit",
          "photo courtesy",
          "photograph by",
          "photo:",
          "photos:",
          "image:",
          "images:",
          "image credit",
          "picture:",
          "pictures:",
          "credit:",
          "credits:",
          "caption:",
          "file photo",
          "photo illustration",
          "tags:",
          "tagged:",
          "tagged with",
          "filed under",
          "posted in",
          "category:",
          "categories:",
          "topics:",
          "keywords:",
          "follow us",
          "follow @",
          "share this",
          "share on",
          "share via",
          "sign up for",
          "subscribe to",
          "talk:",
          "user:",
          "file:",
          "category:",
          "template:",
          "jump to",
          "retrieved from",
          "download our",
          "click here",
          "click to",
          "views:",
          "copyright",
          "written by",
          "reported by",
          "edited by",
          "image caption",
          "story by",
          "words by",
          "also read |",
          "also read:",
          "read |",
          "previous:",
          "next:",
          "contact:",
          "got a story",
          "listen to this",
          "watch |",
          "tags |",
          "in this article:",
          "reporting by",
          "writing by",
          "editing by",
          "compiled by",
          "additional reporting by",
          "translated by",
          "with reporting by",
          "posted by",
          "published by",
          "author:",
          "authors:",
          "staff writer",
          "staff reporter",
          "about the author",
          "source:",
          "sources:",
          "via:",
          "listen to",
          "watch:",
          "advertisement",
          "story continues below",
          "article continues below",
          "this article was originally published",
          "this story was originally published",
          "originally published",
          "disclaimer:",
          "contact the author",
          "contact us",
          "permalink",
          "comments (",
          "leave a",
          "in reports",
          "the post");

  /** Phrases that only page templates use, wherever they stand in a line. */
  private static final Phrases ANYWHERE =
      new Phrases(
          "all rights reserved",
          "store and access information on",
          "store and/or access information",
          "in your inbox",
          "to your inbox",
          "straight to your",
          "our newsletter",
          "newsletter sign-up",
          "our standards:",
          "may not be published, broadcast, rewritten",
          "cookie preferences",
          "cookie policy",
          "your email address will not be published",
          "required fields are marked",
          "save my name, email",
          "notify me of follow-up",
          "notify me of new posts",
          "post a public message",
          "page with this exact title",
          "this page should be created and edited by",
          "type in the box below",
          "preview the page to check for errors",
          "this page was last edited",
          "this page was last modified",
          "from wikipedia, the free",
          "free encyclopedia",
          "you must be logged in",
          "log in to leave a comment",
          "you must log in",
          "subscribe to our newsletter",
          "javascript is disabled",
          "powered by wordpress",
          "powered by invision",
          "proudly powered",
          "view this email",
          "you are receiving this email",
          "forward to a friend",
          "like us on facebook",
          "join our whatsapp",
          "join our telegram",
          "this page has been accessed",
          "content is available under",
          "terms of service apply",
          "protected by recaptcha");

  /**
   * Phrases that templates use, and sentences too; a template does not make a sentence of them, or
   * speaks to its reader.
   */
  private static final Phrases SPOKEN =
      new Phrases(
          "uses cookies",
          "use of cookies",
          "privacy policy and",
          "enter your email",
          "by clicking",
          "min read",
          "minutes read",
          "minute read",
          "first appeared on",
          "unsubscribe",
          "follow us on",
          "download the app",
          "creative commons attribution",
          "getty images",
          "shutterstock",
          "ap photo",
          "afp photo",
          "file photo",
          "opens in new window",
          "opens in a new tab",
          "enable javascript",
          "sign up for our newsletter",
          "subscribe to our",
          "click to share on",
          "update your preferences",
          "by continuing to use this site",
          "view in browser",
          "we use cookies",
          "accept cookies",
          "accept all cookies",
          "notify me when");

  private static final Set<String> TO_THE_READER = Set.of("you", "your", "we", "our", "us", "i");

  private FurnitureWords() {}

  /**
   * Whether a whole line, in lower case and with single spaces for all but letters and digits, is a
   * menu or a mark.
   */
  static boolean isLine(String normal) {
    return LINES.contains(normal);
  }

  /**
   * Whether every word of a line names a social network or a sharing button, with two or more of
   * them.
   */
  static boolean isSharing(List<String> words) {
    return words.size() >= 2 && SOCIAL.containsAll(words);
  }

  /** "Follow the Gazette on X and Instagram (120k followers)". */
  static boolean isFollowing(List<String> words) {
    return words.size() <= 16
        && words.get(0).equals("follow")
        && words.contains("on")
        && words.stream().anyMatch(SOCIAL::contains);
  }

  /** "HARB +1.2%": a share and how it moved. */
  static boolean isTicker(Line line) {
    String text = line.text();
    return line.words().size() <= 6
        && text.endsWith("%")
        && (text.indexOf('+') > 0 || text.indexOf('-') > 0 || text.indexOf('−') > 0)
        && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Whether a line opens as a credit or note does. */
  static boolean opens(String lower, List<String> words) {
    return !words.isEmpty() && OPENINGS.startsAt(lower, 0, words.get(0));
  }

  /**
   * Whether a line holds a phrase that only templates use, or one that they use in lines that are
   * no sentences.
   */
  static boolean holds(Line line) {
    if (ANYWHERE.in(line.lower())) {
      return true;
    }
    boolean spoken =
        !line.endsSentence() || line.words().stream().anyMatch(TO_THE_READER::contains);
    return spoken && line.words().size() <= 40 && SPOKEN.in(line.lower());
  }

  /** Phrases by their first word, so that a line costs one look-up a word. */
  private static final class Phrases {
    private final Map<String, List<String>> byFirst = new HashMap<>();

    Phrases(String... phrases) {
      for (String phrase : phrases) {
        int end = 0;
        while (end < phrase.length() && Character.isLetterOrDigit(phrase.charAt(end))) {
          end++;
        }
        byFirst.computeIfAbsent(phrase.substring(0, end), first -> new ArrayList<>()).add(phrase);
      }
    }

    boolean in(String lower) {
      int i = 0;
      while (i < lower.length()) {
        int end = i;
        while (end < lower.length() && Character.isLetterOrDigit(lower.charAt(end))) {
          end++;
        }
        if (end > i && startsAt(lower, i, lower.substring(i, end))) {
          return true;
        }
        i = end + 1;
      }
      return false;
    }

    boolean startsAt(String lower, int at, String first) {
      for (String phrase : byFirst.getOrDefault(first, List.of())) {
        int end = at + phrase.length();
        boolean whole =
            end >= lower.length()
                || !Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1))
                || !Character.isLetterOrDigit(lower.charAt(end));
        if (whole && lower.startsWith(phrase, at)) {
          return true;
        }
      }
      return false;
    }
  }

  /** The words of a line in lower case: its runs of letters and digits. */
  static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    String lower = line.toLowerCase(Locale.ROOT);
    int from = -1;
    for (int i = 0; i <= lower.length(); i++) {
      boolean in = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
      if (in && from < 0) {
        from = i;
      } else if (!in && from >= 0) {
        words.add(lower.substring(from, i));
        from = -1;
      }
    }
    return words;
  }
}
