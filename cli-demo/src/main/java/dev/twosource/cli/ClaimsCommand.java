package dev.twosource.cli;

import dev.twosource.CrossChecker;
import dev.twosource.document.Intake;
import dev.twosource.document.SourceDocument;
import dev.twosource.reading.Modality;
import dev.twosource.report.DocumentClaim;
import dev.twosource.report.JsonClaims;
import dev.twosource.report.Quotation;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints what each document claims. */
@Command(
    name = "claims",
    description = {"Show what each document claims, in the shape that findings use.", ""},
    footer = {
      "",
      "Examples:",
      "  twosource claims article.txt",
      "  twosource claims stories/ --format json"
    })
final class ClaimsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders to read.")
  private List<Path> paths = List.of();

  @Mixin private FormatOption output = new FormatOption();

  ClaimsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Intake intake = Inputs.read(terminal, paths);
    try (CrossChecker checker = CrossChecker.builder().build()) {
      List<SourceDocument> documents = intake.documents();
      switch (output.format()) {
        case TEXT -> documents.forEach(document -> print(document, checker.claims(document)));
        case JSON -> {
          Iterable<JsonClaims.Entry> claims =
              () ->
                  documents.stream()
                      .flatMap(document -> checker.claims(document).stream())
                      .map(ClaimsCommand::entry)
                      .iterator();
          JsonClaims.write(claims, terminal.out());
        }
      }
    }
    Inputs.diagnose(terminal, intake.failures());
    return 0;
  }

  private static JsonClaims.Entry entry(DocumentClaim claim) {
    return new JsonClaims.Entry(claim.detail(), claim.value(), claim.display(), claim.quotation());
  }

  private void print(SourceDocument document, List<DocumentClaim> claims) {
    PrintWriter out = terminal.out();
    out.println(TextReading.heading(document));
    if (claims.isEmpty()) {
      out.println("  no claim");
    }
    for (DocumentClaim claim : claims) {
      Quotation quotation = claim.quotation();
      out.print(String.format(Locale.ROOT, "  %-18s  %-24s  ", claim.detail(), claim.display()));
      out.print("\u201c" + quotation.quote().replaceAll("\\s+", " ") + "\u201d");
      if (quotation.modality() != Modality.ACTUAL) {
        out.print(", " + quotation.modality().name().toLowerCase(Locale.ROOT));
      }
      out.println(
          quotation.attributedTo() == null ? "" : ", according to " + quotation.attributedTo());
    }
    out.println();
  }
}
