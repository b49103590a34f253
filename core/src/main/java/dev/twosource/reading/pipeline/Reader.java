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
    Layout layout = PageReader.read(given.text(), given.page());
    SourceDocument document = given.orElse(layout.published(), layout.title(), layout.source());
    Tokens tokens = Tokenizer.tokenize(document.text(), layout.blocks());
    List<Timex> timexes = TimeReader.read(tokens, document.published());
    if (document.published() == null) {
      timexes = OpenYears.settle(timexes);
    }
    List<Quantity> quantities = QuantityReader.read(tokens, timexes);
    Names names = NameReader.read(tokens);
    List<Voice> voices = VoiceReader.read(tokens, names);
    return new Reading(document, layout, tokens, timexes, quantities, names, voices);
  }
}
