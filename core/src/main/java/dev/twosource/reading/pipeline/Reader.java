package dev.twosource.reading.pipeline;

import dev.twosource.document.Layout;
import dev.twosource.document.PageReader;
import dev.twosource.document.SourceDocument;
import dev.twosource.reading.Names;
import dev.twosource.reading.Quantity;
import dev.twosource.reading.Reading;
import dev.twosource.reading.Timex;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.Voice;
import dev.twosource.reading.name.NameReader;
import dev.twosource.reading.quantity.QuantityReader;
import dev.twosource.reading.text.Tokenizer;
import dev.twosource.reading.time.OpenYears;
import dev.twosource.reading.time.TimeReader;
import dev.twosource.reading.voice.VoiceReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a document: its page, tokens, times, quantities, names and voices, each from those before
 * it.
 */
public final class Reader {
  private Reader() {}

  /**
   * The reading of a document. What its page says of its date, title and source fills in what was
   * not given.
   */
  public static Reading read(SourceDocument given) {
    return read(List.of(given)).get(0);
  }

  /** The readings of documents, each step taken for all of them before the next. */
  public static List<Reading> read(List<SourceDocument> given) {
    List<Page> pages = given.stream().map(Page::read).toList();
    List<Marks> marks = pages.stream().map(Marks::read).toList();
    List<Names> names =
        marks.stream().map(mark -> NameReader.read(mark.tokens(), mark.timexes())).toList();
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      readings.add(reading(pages.get(i), marks.get(i), names.get(i)));
    }
    return readings;
  }

  private record Page(SourceDocument document, Layout layout) {
    static Page read(SourceDocument given) {
      Layout layout = PageReader.read(given.text(), given.page());
      return new Page(given.orElse(layout.published(), layout.title(), layout.source()), layout);
    }
  }

  private record Marks(Tokens tokens, List<Timex> timexes, List<Quantity> quantities) {
    static Marks read(Page page) {
      SourceDocument document = page.document();
      Tokens tokens = Tokenizer.tokenize(document.text(), page.layout().blocks());
      List<Timex> timexes = TimeReader.read(tokens, document.published());
      if (document.published() == null) {
        timexes = OpenYears.settle(timexes);
      }
      return new Marks(tokens, timexes, QuantityReader.read(tokens, timexes));
    }
  }

  private static Reading reading(Page page, Marks marks, Names names) {
    Tokens tokens = marks.tokens();
    List<Voice> voices = VoiceReader.read(tokens, names);
    return new Reading(
        page.document(), page.layout(), tokens, marks.timexes(), marks.quantities(), names, voices);
  }
}
