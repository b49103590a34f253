package dev.twosource.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTest {
  private final DocumentReader reader = new DocumentReader();
  @TempDir Path folder;

  private Path file(String name, String content) throws IOException {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(String name, byte[] content) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.write(path, content);
  }

  private Intake read() {
    return reader.read(List.of(folder));
  }

  private static List<String> ids(Intake intake) {
    return intake.documents().stream().map(SourceDocument::id).toList();
  }

  private static List<String> failures(Intake intake) {
    return intake.failures().stream()
        .map(f -> f.document() + " | " + f.stage() + " | " + f.message())
        .toList();
  }

  @Test
  void readsFoldersInTheOrderOfTheirNames() throws IOException {
    file("b.txt", "The mill burned.");
    file("a/z.md", "# Mill burns\n\nThe mill burned.");
    file("a/lines.jsonl", "{\"text\": \"One.\"}\n\n{\"id\": \"x-2\", \"text\": \"Two.\"}\n");
    file(".hidden/c.txt", "Not read.");
    file("a/photo.png", "Not read.");
    Intake intake = read();
    assertThat(ids(intake)).containsExactly("a/lines.jsonl:1", "x-2", "a/z.md", "b.txt");
    assertThat(intake.documents().get(2).title()).isEqualTo("Mill burns");
    assertThat(intake.failures()).isEmpty();
  }

  @Test
  void doesNotDependOnTheOrderOfItsArguments() throws IOException {
    Path one = file("one.txt", "The mill burned.");
    Path two = file("two.txt", "The mill did not burn.");
    assertThat(reader.read(List.of(two, folder, one)))
        .isEqualTo(reader.read(List.of(one, two, folder)));
    assertThat(ids(reader.read(List.of(two, folder, one)))).containsExactly("one.txt", "two.txt");
  }

  @Test
  void fillsInWhatThePageSays() throws IOException {
    file(
        "wire.txt",
        "Mill burns in Holmstad\n\n"
            + "HOLMSTAD, May 3, 2013 (Reuters) - A mill burned on Friday, police said.");
    SourceDocument document = read().documents().get(0);
    assertThat(document.published()).hasToString("2013-05-03");
    assertThat(document.title()).isEqualTo("Mill burns in Holmstad");
    assertThat(document.source()).isEqualTo("Reuters");
  }

  @Test
  void readsAllFieldsOfALine() throws IOException {
    file(
        "a.jsonl",
        """
        {"id":"n1","source":"Gazette","published":"2024-03-14T11:00:00+01:00","title":"T","text":"PARIS, May 3, 2013 (AP) - It burned.","url":"http://x.example/","language":"en-GB","updated":"2024-03-15","status":"withheld","replaces":"n0","place":"Lyon","story":"mill","mentions":[1]}
        """);
    SourceDocument document = read().documents().get(0);
    assertThat(document.published()).hasToString("2024-03-14T10:00:00Z");
    assertThat(document.source()).isEqualTo("Gazette");
    assertThat(document.updated()).hasToString("2024-03-15T00:00:00Z");
    assertThat(document.status()).isEqualTo(SourceDocument.Status.WITHHELD);
    assertThat(document.replaces()).isEqualTo("n0");
    assertThat(document.place()).isEqualTo("Lyon");
    assertThat(document.story()).isEqualTo("mill");
    assertThat(document.language()).isEqualTo("en-GB");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      value = {
        "2024-03-14 | 2024-03-14",
        "2024-03-14T10:00:00Z | 2024-03-14T10:00:00Z",
        "2024-03-14T10:00Z | 2024-03-14T10:00:00Z",
        "2024-03-14T10:00:00.250Z | 2024-03-14T10:00:00.250Z",
        "2024-03-14T11:00+01:00 | 2024-03-14T10:00:00Z",
        "2024-03-14T11:00:00+0100 | 2024-03-14T10:00:00Z",
        "2024-03-14 11:00:00 | 2024-03-14",
        "2024-02-30 | null",
        "14 March 2024 | null",
        "yesterday | null",
      })
  void readsDatesOfFields(String value, String expected) {
    Published published = Dates.published(value);
    assertThat(published == null ? null : published.toString()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"text\": \"a\" | column | expected",
        "{\"text\": 5} | \"text\" is a number | expected a string",
        "{\"text\": \"\"} | \"text\" is empty | expected",
        "{\"title\": \"a\"} | no \"text\" | expected a string",
        "[1] | found an array | expected a JSON object",
        "{\"text\": \"a\", \"published\": \"soon\"} | \"published\" is \"soon\" | expected a date"
            + " or moment",
        "{\"text\": \"a\", \"published\": 2024} | \"published\" is a number | expected a string",
        "{\"text\": \"a\", \"status\": \"gone\"} | unknown status \"gone\" | expected usable,"
            + " withheld or canceled",
        "{\"text\": \"a\", \"id\": \" \"} | \"id\" is blank | expected",
        "{\"text\": \"a\", \"text\": \"b\"} | Duplicate | text",
        "{\"text\": \"a\"} {} | column | not JSON",
        "plain words | column 6 | not JSON",
      })
  void namesABrokenLineAndGoesOn(String line, String found, String expected) throws IOException {
    file("a.jsonl", "{\"text\": \"first\"}\n" + line + "\n{\"text\": \"third\"}\n");
    Intake intake = read();
    assertThat(ids(intake)).containsExactly("a.jsonl:1", "a.jsonl:3");
    assertThat(failures(intake))
        .singleElement()
        .asString()
        .startsWith("a.jsonl:2 | input | ")
        .contains(found, expected);
  }

  @Test
  void namesBytesThatAreNotUtf8() throws IOException {
    file("latin.txt", new byte[] {'a', '\n', 'b', (byte) 0xE9, 'c'});
    file(
        "lines.jsonl",
        concat(
            "{\"text\": \"one\"}\n{\"text\": \"".getBytes(StandardCharsets.UTF_8),
            new byte[] {(byte) 0xFF},
            "\"}\n{\"text\": \"three\"}".getBytes(StandardCharsets.UTF_8)));
    file("wide.txt", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0});
    file("cut.txt", new byte[] {'a', (byte) 0xE2, (byte) 0x82});
    Intake intake = read();
    assertThat(ids(intake)).containsExactly("lines.jsonl:1", "lines.jsonl:3");
    assertThat(failures(intake))
        .containsExactly(
            "cut.txt | input | not UTF-8: byte 0xE2 at offset 1 (line 1); expected UTF-8 text",
            "latin.txt | input | not UTF-8: byte 0xE9 at offset 3 (line 2); expected UTF-8 text",
            "lines.jsonl:2 | input | not UTF-8: byte 0xFF at offset 26 (line 2); expected UTF-8"
                + " text",
            "wide.txt | input | not UTF-8: begins with the byte order mark of UTF-16; expected"
                + " UTF-8 text");
  }

  private static byte[] concat(byte[]... parts) {
    java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  @Test
  void keepsUnicodeAsItIs() throws IOException {
    String text = "Zażółć 😀 e\u0301 “quoted” \u00a0 Ωμέγα.\r\nSecond line.";
    file("u.txt", "\ufeff" + text);
    assertThat(read().documents().get(0).text()).isEqualTo(text);
  }

  @Test
  void keepsTheFirstOfTwoWithOneId() throws IOException {
    file("a.jsonl", "{\"id\": \"n\", \"text\": \"One.\"}\n{\"id\": \"n\", \"text\": \"Two.\"}");
    Intake intake = read();
    assertThat(intake.documents())
        .singleElement()
        .extracting(SourceDocument::text)
        .isEqualTo("One.");
    assertThat(failures(intake))
        .singleElement()
        .asString()
        .startsWith("a.jsonl:2 | input | the id \"n\" is taken by a.jsonl:1");
  }

  @Test
  void namesEmptyFilesAndFolders() throws IOException {
    file("a.txt", "");
    file("b.jsonl", "\n\n");
    file("c.html", "");
    file("d.json", " ");
    assertThat(failures(read()))
        .hasSize(4)
        .allMatch(failure -> failure.contains("empty file; expected"));
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(failures(reader.read(List.of(empty))))
        .singleElement()
        .asString()
        .contains("no documents in this folder");
  }

  @Test
  void refusesWhatIsMissingAndNamesWhatItCannotRead() throws IOException {
    assertThatThrownBy(() -> reader.read(List.of(folder.resolve("gone.txt"))))
        .isInstanceOf(InputMissingException.class)
        .hasMessageContaining("gone.txt");
    Path pdf = file("a.pdf", "x");
    assertThat(failures(reader.read(List.of(pdf))))
        .singleElement()
        .asString()
        .contains("a.pdf", "unknown kind of file; expected");
  }

  @Test
  void namesAFolderThatMayNotBeRead() throws IOException {
    file("ok.txt", "The mill burned.");
    Path closed = Files.createDirectory(folder.resolve("closed"));
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    try {
      assumeTrue(!Files.isReadable(closed), "everything is readable to this user");
      assertThat(ids(read())).containsExactly("ok.txt");
      assertThat(failures(read()))
          .containsExactly("closed | input | may not be read: access denied");
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void namesALinkThatLeadsBack() throws IOException {
    file("a/ok.txt", "The mill burned.");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    Intake intake = read();
    assertThat(ids(intake)).containsExactly("a/ok.txt");
    assertThat(failures(intake)).singleElement().asString().contains("a/loop", "leads back");
  }

  @Test
  void readsWebPages() throws IOException {
    file(
        "page.html",
        """
        <!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Mill burns | Gazette</title>
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Organization","name":"G"},
        {"@type":["NewsArticle"],"headline":"Mill burns &amp; dam holds","datePublished":"2024-03-14T10:00:00+01:00",
        "dateModified":"2024-03-14T12:00:00Z","publisher":{"@type":"Organization","name":"Harbour Gazette"}}]}</script></head>
        <body><nav><a>Home</a><a>Sport</a></nav><main><article><header><h1>Mill burns</h1></header>
        <p>The mill <b>burned</b> on
           Thursday.</p><figure><figcaption>Photo: A. Lee</figcaption></figure>
        <h2>Damage</h2><ul><li>Two sheds</li><li>A crane</li></ul><aside><p>Read more</p></aside>
        <script>var x = 1;</script></article></main><footer>© 2024</footer></body></html>
        """);
    SourceDocument document = read().documents().get(0);
    assertThat(document.text())
        .isEqualTo("The mill burned on Thursday.\n\nDamage\n\n• Two sheds\n\n• A crane");
    assertThat(document.title()).isEqualTo("Mill burns & dam holds");
    assertThat(document.published()).hasToString("2024-03-14T09:00:00Z");
    assertThat(document.updated()).hasToString("2024-03-14T12:00:00Z");
    assertThat(document.source()).isEqualTo("Harbour Gazette");
    assertThat(document.language()).isEqualTo("en-GB");
  }

  @Test
  void leavesOutWhatStandsBesideTheArticle() throws IOException {
    file(
        "port.html",
        """
        <html><head><meta name="pubdate" content="20250305"></head><body class="sidebar">
        <ul class="breadcrumbs"><li>Home<li>Port</ul><h1>Port sheds 250</h1>
        <p>The port will shed 250 jobs.</p><div class="newsletter">Get the 5 biggest stories</div>
        <p>Its debt is large.</p><div id="related">Bank fined 4.2 million</div></body></html>
        """);
    SourceDocument document = read().documents().get(0);
    assertThat(document.text()).contains("250 jobs").doesNotContain("5 biggest", "fined", "Home");
    assertThat(document.published()).hasToString("2025-03-05");
  }

  @Test
  void readsWebPagesByTheirMetaTags() throws IOException {
    file(
        "page.htm",
        """
        <html><head><meta property="og:title" content="Dam holds"><meta property="og:site_name" content="Valley Post">
        <meta property="article:published_time" content="2019-08-01"><script type="application/ld+json">{broken</script></head>
        <body><div><p>The dam held.</p><p>Nobody was hurt.<br>All went home.</p></div></body></html>
        """);
    SourceDocument document = read().documents().get(0);
    assertThat(document.text()).isEqualTo("The dam held.\n\nNobody was hurt.\nAll went home.");
    assertThat(document.title()).isEqualTo("Dam holds");
    assertThat(document.source()).isEqualTo("Valley Post");
    assertThat(document.published()).hasToString("2019-08-01");
  }

  @Test
  void readsNinjs() throws IOException {
    file(
        "one.json",
        """
        {"uri":"urn:a:1","type":"text","versioncreated":"2024-03-14T10:00:00Z","firstcreated":"2024-03-14T09:00:00Z",
         "pubstatus":"usable","headline":"Mill burns","located":"Holmstad","language":"en","evolvedfrom":"urn:a:0",
         "infosources":[{"name":"Fjord Wire"}],"body_xhtml":"<p>The mill burned.</p><p>The dam held.</p>"}
        """);
    file(
        "two.json",
        """
        [{"uri":"urn:a:2","standard":{"name":"ninjs","version":"2.1"},"versionCreated":"2024-03-15T10:00:00Z",
          "pubStatus":"canceled","headlines":[{"role":"print","value":"Mill"},{"role":"main","value":"Mill is ash"}],
          "bodies":[{"contentType":"text/html","value":"<p>Rich.</p>"},{"contentType":"text/plain","value":"Plain."}]},
         {"uri":"urn:a:3","bodies":[]}]
        """);
    file(
        "three.json",
        "{\"uri\":\"urn:a:4\",\"body_text\":\"Four.\"}\n"
            + "{\"uri\":\"urn:a:5\",\"body_text\":\"Five.\"}\n"
            + "{oops\n");
    Intake intake = read();
    assertThat(ids(intake)).containsExactly("urn:a:1", "urn:a:4", "urn:a:5", "urn:a:2");
    SourceDocument one = intake.documents().get(0);
    assertThat(one.text()).isEqualTo("The mill burned.\n\nThe dam held.");
    assertThat(one.published()).hasToString("2024-03-14T10:00:00Z");
    assertThat(one.source()).isEqualTo("Fjord Wire");
    assertThat(one.replaces()).isEqualTo("urn:a:0");
    SourceDocument two = intake.documents().get(3);
    assertThat(two.text()).isEqualTo("Plain.");
    assertThat(two.title()).isEqualTo("Mill is ash");
    assertThat(two.status()).isEqualTo(SourceDocument.Status.CANCELED);
    assertThat(failures(intake))
        .hasSize(2)
        .anyMatch(f -> f.startsWith("three.json:3 | input | not JSON: column"))
        .anyMatch(f -> f.startsWith("two.json#1 | input | no text; expected"));
  }

  @Test
  void saysOnceThatAJsonFileIsNoNinjs() throws IOException {
    file("notes.json", "[{\"a\": 1}, {\"a\": 2}]");
    assertThat(failures(read())).singleElement().asString().contains("no ninjs item");
  }

  @Property(tries = 200)
  void neverThrowsOnAnyBytes(@ForAll byte[] bytes) throws IOException {
    Path temporary = Files.createTempDirectory("any");
    try {
      for (String ending : InputFiles.ENDINGS) {
        Files.write(temporary.resolve("a" + ending), bytes);
      }
      Intake intake = reader.read(List.of(temporary));
      assertThat(intake.documents().size() + intake.failures().size())
          .isGreaterThanOrEqualTo(InputFiles.ENDINGS.size());
    } finally {
      try (var files = Files.walk(temporary)) {
        files.sorted(java.util.Comparator.reverseOrder()).forEach(DocumentReaderTest::delete);
      }
    }
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
