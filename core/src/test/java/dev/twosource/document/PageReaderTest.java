package dev.twosource.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "forum",
        "wiki",
        "blog",
        "wire",
        "live",
        "newsletter",
        "masthead",
        "stamped",
        "glued",
        "torn",
        "plain",
        "near"
      })
  void readsPages(String name) throws IOException {
    Page page = Page.load(name);
    Layout layout = PageReader.read(page.text, true);
    assertThat(described(layout, page.text)).containsExactlyElementsOf(page.blocks);
    Map<String, String> said = new HashMap<>();
    said.put("published", String.valueOf(layout.published()));
    said.put("title", String.valueOf(layout.title()));
    said.put("source", String.valueOf(layout.source()));
    said.put("place", String.valueOf(layout.datelinePlace()));
    said.put("syndicated", String.valueOf(layout.syndicated()));
    assertThat(said).containsAllEntriesOf(page.said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "08:37 PM, May 20, 2025 ; 2025-05-20",
        "13 Feb 2025 04:05 PM ; 2025-02-13",
        "5/15/20256 min read ; 2025-05-15",
        "Posted: Oct 4, 2025 / 06:12 AM PDT ; 2025-10-04T13:12:00Z",
        "Posted on 5 April 2025 by admin in Local, Politics ; 2025-04-05",
        "Mar 5, 2025, 5:00pm PST | Updated Mar 9, 2025 ; 2025-03-06T01:00:00Z",
        "Page A1 | Tuesday, February 11, 2025 ; 2025-02-11",
        "15/5/2025 ; 2025-05-15",
        "Published: 2024-03-14T10:00:00Z ; 2024-03-14T10:00:00Z",
        "Published 14 March 2024, 11:00 CET ; 2024-03-14T10:00:00Z",
        "First published: March 3rd, 2021 at 4:05 p.m. EST ; 2021-03-03T21:05:00Z",
        "By Ann Lee | May 3, 2013 ; 2013-05-03",
        "Thursday, 9 September 2010 ; 2010-09-09",
        "Updated on Sept. 9, 2010 ; 2010-09-09",
        "2010-09-09 ; 2010-09-09",
        "03.04.2012 ; 2012-04-03",
        "4/4/2012 ; 2012-04-04",
        "Ann Lee, 13 Feb 2025 04:05 PM ; 2025-02-13",
        "November 12, 2025 / 6:32 PM EST / Ann Lee ; 2025-11-12T23:32:00Z",
      })
  void findsTheDateUnderTheTitle(String line, String expected) {
    String text =
        "Mill owner to sell the weir\n\n"
            + line
            + "\n\nThe owner of the mill will sell the weir to the town.";
    assertThat(String.valueOf(PageReader.read(text, true).published())).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Joined Feb 3, 2025",
        "Last edited: May 5, 2025",
        "Screenshot 2025-05-20 011637.png",
        "© 2025 Weir Holdings",
        "3/4/2025",
        "The sale was agreed on May 3, 2025.",
        "The sale of May 3, 2025 surprises the whole town",
        "OSLO, March 4 - The sale was agreed by the council of the town.",
        "February 30, 2025",
        "Call 12 345 2025 now",
        "Born in Oslo, May 3, 2025"
      })
  void leavesOtherDatesAlone(String line) {
    String text =
        "Mill owner to sell the weir\n\n"
            + line
            + "\n\nThe owner of the mill will sell the weir to the town.";
    assertThat(PageReader.read(text, true).published()).isNull();
  }

  @Test
  void prefersTheDatelineAndIgnoresComments() {
    String text =
        """
        Weir sold to the town

        Updated: June 9, 2014

        HOLMSTAD, June 7, 2014 (AP) - The weir was sold to the town on Friday for one crown, the owner said.

        The town will mend it.

        Bob says: June 21, 2014 at 4:05 pm
        June 22, 2014
        """;
    Layout layout = PageReader.read(text, true);
    assertThat(layout.published()).hasToString("2014-06-07");
    assertThat(layout.datelinePlace()).isEqualTo("Holmstad");
    assertThat(layout.syndicated()).isEqualTo("AP");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GENEVA, May 3 (Reuters) - The talks ended on Tuesday without a word to the press. | Geneva"
            + " | Reuters",
        "BURLINGTON, Vt. - The board voted on Tuesday night to keep the old school open. |"
            + " Burlington | null",
        "WASHINGTON (AP) — The senate rose early. | Washington | AP",
        "Istanbul, May 15, 2025 – Reuters | Istanbul | Reuters",
        "OSLO, March 4 - The minister spoke by telephone. | Oslo | null",
        "UPDATE - The talks have ended. | null | null",
        "GOAL - Hansen scores from the spot. | null | null",
        "The mayor - who had been ill - came back. | null | null",
        "Smith, 54, said - and meant it - that he would go. | null | null",
        "BUDGET: Council to vote | null | null",
        "Paris - The city of light | null | null",
      })
  void readsDatelines(String line, String place, String syndicated) {
    Layout layout =
        PageReader.read(
            "A headline of several words\n\n" + line + "\n\nMore was said later.", true);
    assertThat(String.valueOf(layout.datelinePlace())).isEqualTo(place);
    assertThat(String.valueOf(layout.syndicated())).isEqualTo(syndicated);
  }

  @Test
  void takesOutLittleWhereTheTextWasGivenApart() {
    String text =
        "Home\n"
            + "Share\n"
            + "The owner sold the mill.\n"
            + "IMG_2031.jpg\n"
            + "March 01, 2008\n"
            + "By Ann Lee\n"
            + "Photos\n"
            + "A dog barked.";
    Layout layout = PageReader.read(text, false);
    assertThat(
            layout.blocks().stream()
                .filter(block -> block.role() == Block.Role.FURNITURE)
                .map(b -> b.span().of(text)))
        .containsExactly("IMG_2031.jpg", "March 01, 2008", "By Ann Lee");
  }

  @Property(tries = 500)
  void neverThrowsAndCoversTheText(@ForAll String text, @ForAll boolean raw) {
    int last = 0;
    for (Block block : PageReader.read(text, raw).blocks()) {
      assertThat(block.span().start()).isGreaterThanOrEqualTo(last);
      assertThat(block.span().end())
          .isGreaterThan(block.span().start())
          .isLessThanOrEqualTo(text.length());
      last = block.span().end();
    }
  }

  @Property(tries = 500)
  void neverThrowsOnWhatLooksLikeAPage(@ForAll("pieces") List<String> pieces) {
    String text = String.join("", pieces);
    StringBuilder kept = new StringBuilder();
    for (Block block : PageReader.read(text, true).blocks()) {
      kept.append(block.span().of(text));
    }
    assertThat(letters(kept.toString())).isEqualTo(letters(text));
  }

  @net.jqwik.api.Provide
  net.jqwik.api.Arbitrary<List<String>> pieces() {
    return net.jqwik.api.Arbitraries.of(
            "PARIS",
            ", ",
            "May ",
            "5",
            "/",
            "2025",
            "13",
            ":",
            " - ",
            "–",
            "\n",
            "\n\n",
            "By ",
            "Ann Lee",
            "(Reuters)",
            "©",
            "updated",
            "Z",
            "T",
            "+02:00",
            "pm",
            "a",
            ".",
            "Joined",
            "@x",
            "•",
            "the talks lasted an hour",
            " ",
            "\u00a0",
            "😀",
            "é")
        .list()
        .ofMaxSize(30);
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word ",
        "word\n",
        "a\n\n",
        "May 3, 2013 - ",
        "By Ann ",
        "\"",
        "5/5/",
        "updated ",
        "A",
        "\u00a0"
      })
  void staysLinear(String unit) {
    String text = unit.repeat(20_000_000 / unit.length() / (unit.contains("\n") ? 8 : 1));
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> PageReader.read(text, true));
  }

  private static List<String> described(Layout layout, String text) {
    return layout.blocks().stream()
        .map(block -> letter(block.role()) + " " + block.span().of(text).replaceAll("\\s+", " "))
        .toList();
  }

  private static String letter(Block.Role role) {
    return role.name().substring(0, 1);
  }

  private record Page(String text, List<String> blocks, Map<String, String> said) {
    static Page load(String name) throws IOException {
      try (InputStream in = PageReaderTest.class.getResourceAsStream("pages/" + name + ".page")) {
        return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }

    private static Page parse(String file) {
      int cut = file.indexOf("---\n");
      Map<String, String> said = new HashMap<>();
      file.substring(0, cut)
          .lines()
          .forEach(
              line ->
                  said.put(
                      line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2)));
      StringBuilder text = new StringBuilder();
      List<String> blocks = new ArrayList<>();
      for (String line : file.substring(cut + 4).split("\n", -1)) {
        for (String part : line.isEmpty() ? new String[0] : line.split("¦")) {
          String words = part.substring(2);
          text.append(words);
          if (part.charAt(0) == '+') {
            blocks.set(blocks.size() - 1, blocks.get(blocks.size() - 1) + " " + words.strip());
          } else {
            blocks.add(part.charAt(0) + " " + words.strip());
          }
        }
        text.append('\n');
      }
      return new Page(text.toString(), blocks, said);
    }
  }
}
