package dev.twosource.document;

import dev.twosource.document.Block.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a page's own words from what stands around them, and finds what the page says of its own
 * date, title and source. Running sentences stay {@link Role#BODY}: a menu read as text costs less
 * than a sentence lost. Linear in the length of the text.
 */
public final class PageReader {
  /** Blocks before the end of the head; a date in a byline counts only in the head of a page. */
  private static final int HEAD = 14;

  private static final int LONGEST_HEADING = 160;
  private static final int SHORTEST_REPEAT = 12;
  private static final int LONGEST_STAMP = 80;

  private final String text;
  private final boolean raw;
  private final PageMeta meta;
  private final Sections sections = new Sections();
  private final List<Block> blocks = new ArrayList<>();
  private List<@Nullable Line> lines = List.of();
  private final Set<Fingerprint> seen = new HashSet<>();
  private @Nullable String title;
  private @Nullable String titleWords;
  private int bodies;

  private PageReader(String text, boolean raw) {
    this.text = text;
    this.raw = raw;
    this.meta = new PageMeta();
  }

  /**
   * Reads a page.
   *
   * @param text the text as given; the spans of the result count its UTF-16 units
   * @param rawPage whether menus, bylines and other furniture may stand in it; false where the text
   *     was given apart from its title, date and source, so that only unmistakable furniture is
   *     taken out
   * @return its blocks and what it says of itself; date, title and source are null where it does
   *     not tell
   */
  public static Layout read(String text, boolean rawPage) {
    PageReader reader = new PageReader(text, rawPage);
    reader.readBlocks();
    return reader.meta.layout(reader.blocks, reader.title);
  }

  private void readBlocks() {
    List<Span> paragraphs = Lines.paragraphs(text);
    lines = new ArrayList<>(paragraphs.size());
    for (Span span : paragraphs) {
      lines.add(span.end() - span.start() <= Line.LONGEST ? Line.of(text, span) : null);
    }
    boolean[] menu = raw ? Menus.find(lines) : new boolean[lines.size()];
    for (int i = 0; i < paragraphs.size(); i++) {
      Span span = paragraphs.get(i);
      Line line = lines.get(i);
      if (menu[i] || raw && sections.foreign(line, bodies)) {
        if (line != null) {
          note(line, i);
        }
        blocks.add(new Block(span, Role.FURNITURE));
      } else if (line != null && isFurniture(line, i)) {
        blocks.add(new Block(span, Role.FURNITURE));
        if (i == paragraphs.size() - 1 || bodies > 0) {
          meta.credit(line.text());
        }
      } else {
        readable(span, line);
      }
    }
  }

  /** Notes what a line outside the article tells of the page: its dates and its outlet. */
  private void note(Line line, int index) {
    if (!line.words().isEmpty() && Bylines.isByline(line)) {
      isDated(line, index);
    } else {
      meta.rights(line.text());
    }
  }

  private boolean isFurniture(Line line, int index) {
    if (line.words().isEmpty()) {
      return true;
    }
    if (raw && bodies == 0 && isMasthead(line, index)) {
      return true;
    }
    if (isDated(line, index)) {
      return true;
    }
    if (Bylines.isByline(line)) {
      meta.byline(line.text(), index < HEAD && bodies <= 1);
      return true;
    }
    meta.rights(line.text());
    if (line.isAttachment() || line.text().indexOf('©') >= 0 && line.words().size() <= 30) {
      return true;
    }
    boolean sentence = line.endsSentence() && line.words().size() > 12;
    if (Agencies.named(line.normal()) != null && line.text().length() > 1) {
      return true;
    }
    if ((raw || !sentence) && FurnitureWords.holds(line)) {
      return true;
    }
    if (!sentence && FurnitureWords.opens(line.lower(), line.words()) && opensShortly(line)) {
      return true;
    }
    if (!raw) {
      return FurnitureWords.isSharing(line.words());
    }
    return FurnitureWords.isLine(line.normal())
        || FurnitureWords.isTicker(line)
        || FurnitureWords.isFollowing(line.words())
        || meta.isAboutAuthor(line)
        || FurnitureWords.isSharing(line.words())
        || titleWords != null && line.normal().startsWith(titleWords) && isPageRow(line)
        || isCredit(line);
  }

  /** Whether a line above the text only says where one is: an outlet, a path, an address. */
  private boolean isMasthead(Line line, int index) {
    if (Mastheads.isPath(line) || Mastheads.isAddress(line)) {
      return true;
    }
    String outlet = Mastheads.outlet(line);
    if (outlet == null || title != null || !isHeadlineAhead(index)) {
      return false;
    }
    meta.outlet(outlet);
    return true;
  }

  /** Whether a line that may be the headline stands between this one and the text. */
  private boolean isHeadlineAhead(int index) {
    for (int i = index + 1; i < lines.size() && i < index + 2 * HEAD; i++) {
      Line line = lines.get(i);
      if (line == null || line.endsSentence() && line.words().size() > 6) {
        return false;
      }
      if (line.words().size() >= 4
          && isHeading(line)
          && !Bylines.isByline(line)
          && PageDates.first(text, line.span().start(), line.span().end()) == null) {
        return true;
      }
    }
    return false;
  }

  /** Credits are short or set off by a colon; "Photo by photo, ..." in a long line is text. */
  private static boolean opensShortly(Line line) {
    return line.words().size() <= 14 && !line.endsSentence()
        || line.lower().indexOf(':') > 0 && line.words().size() <= 24;
  }

  /** "- Harbour Staff", "- In Reports": a list mark with up to three names, under the title. */
  private boolean isCredit(Line line) {
    if (title == null || bodies > 0 || line.words().size() > 4 || line.endsSentence()) {
      return false;
    }
    char first = line.text().charAt(0);
    return (first == '-' || first == '|' || first == '·')
        && Bylines.onlyNames(line.withoutMark(), 4);
  }

  /** A row of a page history: the title again, with a user's name and a date. */
  private boolean isPageRow(Line line) {
    PageDates.Found found = PageDates.first(text, line.span().start(), line.span().end());
    if (found == null || titleWords == null || line.normal().length() - titleWords.length() > 60) {
      return false;
    }
    meta.date(found, PageMeta.HISTORY);
    return true;
  }

  /**
   * Whether a line is made of a date and what belongs to it; notes the date where it is the page's
   * own.
   */
  private boolean isDated(Line line, int index) {
    if (line.text().length() > 160 || line.words().size() > 26) {
      return false;
    }
    PageDates.Found found = PageDates.first(text, line.span().start(), line.span().end());
    if (found == null) {
      return false;
    }
    String before = text.substring(line.span().start(), found.start());
    String after = text.substring(found.end(), line.span().end());
    boolean byline = Bylines.isByline(line);
    if (!byline && !Bylines.isMeta(before, after)) {
      return false;
    }
    boolean head = bodies <= 1 && index < 2 * HEAD;
    if (!head
        && !byline
        && FurnitureWords.words(before + ' ' + after).stream().allMatch(Weekdays::isWeekday)) {
      // A bare date further down heads an entry of a chronicle.
      return false;
    }
    meta.byline(line.text(), byline && index < HEAD);
    if (head && !byline) {
      meta.writer(before);
    }
    String label = before.toLowerCase(Locale.ROOT);
    if (line.lower().startsWith("last edited")
        || line.lower().startsWith("joined")
        || line.lower().startsWith("last modified")) {
      return true;
    }
    if (label.contains("updated") || label.contains("modified")) {
      meta.date(found, head ? PageMeta.UPDATED : PageMeta.LATE_UPDATED);
    } else if (label.contains("published") || label.contains("posted")) {
      meta.date(found, head ? PageMeta.PUBLISHED : PageMeta.LATE_PUBLISHED);
    } else if (head) {
      meta.date(found, PageMeta.BYLINE);
    }
    return true;
  }

  private void readable(Span whole, @Nullable Line line) {
    Span span = whole;
    if (bodies < 3) {
      span = withoutOpening(whole);
      if (span.start() == span.end()) {
        blocks.add(new Block(whole, Role.FURNITURE));
        return;
      }
      if (span.start() > whole.start()) {
        blocks.add(
            new Block(
                new Span(whole.start(), trimEnd(whole.start(), span.start())), Role.FURNITURE));
      }
    }
    Fingerprint fingerprint = Fingerprint.of(text, span);
    if (fingerprint.length() >= SHORTEST_REPEAT && !seen.add(fingerprint)) {
      blocks.add(new Block(span, Role.REPEAT));
      return;
    }
    Span stamp = bodies < 2 ? innerStamp(span) : null;
    if (stamp != null) {
      // "... at the weekend Monday 16 September 2013 03.31 BST A climber has died"
      Span before = new Span(span.start(), trimEnd(span.start(), stamp.start()));
      bodies++;
      if (before.end() > before.start()) {
        blocks.add(new Block(before, Role.BODY));
      }
      blocks.add(new Block(stamp, Role.FURNITURE));
      int rest = nextText(stamp.end(), span.end());
      // "PUBLISHED: ... UPDATED: ...": one stamp behind the other
      int end = stampEnd(new Span(rest, span.end()));
      if (end > rest) {
        blocks.add(new Block(new Span(rest, trimEnd(rest, end)), Role.FURNITURE));
      }
      blocks.add(new Block(new Span(end, span.end()), Role.BODY));
      return;
    }
    boolean heading = line != null && span.equals(whole) && isHeading(line);
    if (heading && title == null && bodies == 0 && (line.words().size() >= 3 || blocks.isEmpty())) {
      title = withoutHashes(line.text());
      titleWords = line.normal();
      blocks.add(new Block(span, Role.TITLE));
    } else if (heading) {
      blocks.add(new Block(span, Role.HEADING));
    } else {
      bodies++;
      blocks.add(new Block(span, Role.BODY));
    }
  }

  /** A heading without the number signs of Markdown. */
  private static String withoutHashes(String heading) {
    int p = 0;
    while (p < heading.length() && heading.charAt(p) == '#') {
      p++;
    }
    return p < heading.length() ? heading.substring(p).strip() : heading;
  }

  private int trimEnd(int from, int to) {
    int end = to;
    while (end > from
        && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '\u00a0')) {
      end--;
    }
    return end;
  }

  /**
   * The block without a dateline and without the stamps of date and time that open it; what they
   * tell is noted.
   */
  private Span withoutOpening(Span block) {
    Span rest = block;
    if (bodies == 0) {
      for (int stamps = 0; stamps < 3; stamps++) {
        int end = stampEnd(rest);
        if (end == rest.start()) {
          break;
        }
        rest = new Span(end, block.end());
      }
    }
    Datelines.Found dateline = Datelines.at(text, rest);
    boolean bare = dateline != null && dateline.agency() == null && !dateline.dated();
    if (dateline == null || bare && isShortHeading(rest)) {
      return rest;
    }
    meta.dateline(dateline);
    return new Span(dateline.end(), block.end());
  }

  /** "SPAIN - Italy final moved" is a headline, "MADRID - The final was moved." is not. */
  private boolean isShortHeading(Span span) {
    return span.end() - span.start() <= LONGEST_HEADING && !Line.endsSentence(span.of(text));
  }

  /**
   * Where a leading "Updated: July 2, 2013 15:50 IST" ends and a sentence begins; the block's start
   * without one.
   */
  private int stampEnd(Span block) {
    int limit = Math.min(block.end(), block.start() + LONGEST_STAMP);
    PageDates.Found found = PageDates.first(text, block.start(), limit);
    int end = found == null ? block.start() : found.end();
    String before =
        found == null ? "" : text.substring(block.start(), found.start()).toLowerCase(Locale.ROOT);
    if (found == null || !Bylines.isMeta(before, "") || opensSentence(before)) {
      found = null;
      end = timeStampEnd(block, limit);
      if (end == block.start()) {
        return end;
      }
    }
    if (end >= block.end() || text.charAt(end) == ',') {
      return block.start();
    }
    int next = end;
    while (next < block.end() && " -–—|:.·\u00a0".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next >= block.end() || next == end || !opensText(text.charAt(next))) {
      return block.start();
    }
    if (found != null) {
      boolean updated = before.contains("updated") || before.contains("edited");
      meta.date(
          found,
          updated
              ? PageMeta.UPDATED
              : before.contains("publ") ? PageMeta.PUBLISHED : PageMeta.BYLINE);
    }
    return next;
  }

  /**
   * A stamp of day, year and hour between two sentences, with no word that makes it part of one, or
   * null.
   */
  private @Nullable Span innerStamp(Span block) {
    int limit = Math.min(block.end(), block.start() + LONGEST_LEAD);
    PageDates.Found found = PageDates.first(text, block.start(), limit);
    if (found == null) {
      return null;
    }
    int posted = posted(block.start(), found.start());
    int next = nextText(found.end(), block.end());
    boolean closed = found.end() < block.end() && text.charAt(found.end()) == '.';
    if (next >= block.end() || !opensText(text.charAt(next))) {
      return null;
    }
    if (posted >= 0) {
      meta.date(found, PageMeta.PUBLISHED);
      return new Span(posted, closed ? found.end() + 1 : found.end());
    }
    int start = found.start();
    boolean label = false;
    while (true) {
      int end = trimEnd(block.start(), start);
      int begin = end;
      while (begin > block.start() && !Character.isWhitespace(text.charAt(begin - 1))) {
        begin--;
      }
      String word = text.substring(begin, end);
      String bare = FurnitureWords.words(word).isEmpty() ? "" : FurnitureWords.words(word).get(0);
      if (begin == end || !Weekdays.isWeekday(bare) && !Bylines.isMetaWord(bare)) {
        boolean part = word.endsWith(",") || IN_SENTENCE.contains(bare);
        boolean on = bare.equals("on") && end - block.start() == 2;
        start = on ? block.start() : start;
        if (part && !on || closed || found.time() == null && !label) {
          return null;
        }
        break;
      }
      label |= Bylines.isMetaWord(bare) && !Weekdays.isWeekday(bare);
      start = begin;
    }
    meta.date(found, label ? PageMeta.PUBLISHED : PageMeta.BYLINE);
    return new Span(start, found.end());
  }

  /** Where "... posted in Accidents on" of a blog begins before its date, or -1. */
  private int posted(int from, int to) {
    int at = text.substring(from, to).indexOf(" posted in ");
    return at >= 0 && to - from - at < 90 ? from + at + 1 : -1;
  }

  private int nextText(int from, int end) {
    int next = from;
    while (next < end && " -–—|:.·\u00a0\n".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next;
  }

  /** How far into a report's first paragraphs a stamp is looked for. */
  private static final int LONGEST_LEAD = 420;

  /** Words before a date that make it part of a sentence. */
  private static final Set<String> IN_SENTENCE =
      Set.of(
          "on", "in", "at", "of", "since", "until", "till", "by", "from", "before", "after", "to",
          "and", "the", "for", "between", "around", "about", "late", "early", "dated", "or",
          "than");

  /** "Last updated at 22:46 GMT", "Updated 5:40 p.m. ET": a stamp whose day stands elsewhere. */
  private int timeStampEnd(Span block, int limit) {
    int p = block.start();
    boolean label = false;
    while (p < limit && Character.isLetter(text.charAt(p))) {
      int end = p;
      while (end < limit && Character.isLetter(text.charAt(end))) {
        end++;
      }
      String word = text.substring(p, end).toLowerCase(Locale.ROOT);
      label |=
          word.equals("updated")
              || word.equals("published")
              || word.equals("edited")
              || word.equals("posted");
      if (!label && !word.equals("last") && !word.equals("first")) {
        return block.start();
      }
      p = end;
      while (p < limit && (text.charAt(p) == ' ' || text.charAt(p) == ':')) {
        p++;
      }
    }
    int end = label ? PageDates.timeEnd(text, p, limit) : p;
    return label && end > p ? end : block.start();
  }

  /** "On May 3, 2013 Boeing ..." is a sentence, "Published on May 3, 2013 ..." a stamp. */
  private static boolean opensSentence(String before) {
    return switch (before.strip()) {
      case "on", "in", "by", "at", "from", "the" -> true;
      default -> false;
    };
  }

  private static boolean opensText(char c) {
    return Character.isUpperCase(c) || "\"“‘'`".indexOf(c) >= 0;
  }

  private boolean isHeading(Line line) {
    int words = line.words().size();
    if (line.text().length() > LONGEST_HEADING || words > 24 || line.isListItem()) {
      return false;
    }
    String stripped = line.text();
    char last = stripped.charAt(stripped.length() - 1);
    boolean abbreviation = endsInInitials(stripped) && words <= 14;
    if (last == '.' && !stripped.endsWith("...") && !abbreviation
        || last == ','
        || last == ';'
        || last == ':') {
      return false;
    }
    if (!abbreviation && line.endsSentence() && (last != '?' && last != '!' || words > 16)) {
      return false;
    }
    char first = stripped.charAt(0);
    return Character.isUpperCase(first)
        || Character.isDigit(first) && !isClock(stripped)
        || "\"“'‘#".indexOf(first) >= 0;
  }

  /** "Turkey and the U.S." ends in an abbreviation, not in a sentence. */
  private static boolean endsInInitials(String line) {
    int i = line.length();
    return i >= 4
        && line.charAt(i - 1) == '.'
        && Character.isUpperCase(line.charAt(i - 2))
        && line.charAt(i - 3) == '.'
        && !line.substring(0, i - 4).contains(". ");
  }

  /** "16:40 - ..." opens an entry of a live blog. */
  private static boolean isClock(String line) {
    int p = 0;
    while (p < line.length() && p < 2 && Character.isDigit(line.charAt(p))) {
      p++;
    }
    return p + 2 < line.length()
        && ":.h".indexOf(line.charAt(p)) >= 0
        && Character.isDigit(line.charAt(p + 1));
  }
}
