package dev.twosource.reading.voice;

import dev.twosource.document.Block;
import dev.twosource.reading.Names;
import dev.twosource.reading.Sentence;
import dev.twosource.reading.Tokens;
import dev.twosource.reading.Voice;
import dev.twosource.reading.voice.QuoteReader.Quote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says what. Each sentence is searched for verbs of speech outside quotation marks,
 * "according to", a party before a colon, and words such as "reportedly"; a short sentence that
 * only names the origin of a figure ("That is the union's count") voices the sentence before it.
 * What nobody says is the narrator's and gets no voice; so do the outlet's own corrections and its
 * reporters.
 *
 * <p>A quotation of up to three words is a word that the narrator borrows and no voice of its own,
 * unless it begins with a capital, ends in a mark and is followed by its speaker, as a whole
 * utterance is ("“No comment,” he said"); neither is a title in quotation marks, all of whose long
 * words are capitalised.
 */
public final class VoiceReader {
  /** Quotations of up to this many words are borrowed words. */
  static final int BORROWED = 3;

  private final Tokens tokens;
  private final AttributionReader attributions;
  private final VoicePainter painter;
  private final List<Quote> quotes;
  private int quote;

  private VoiceReader(Tokens tokens, Names names) {
    this.tokens = tokens;
    this.quotes = QuoteReader.read(tokens);
    this.attributions = new AttributionReader(tokens, names);
    this.painter = new VoicePainter(tokens);
  }

  /**
   * Reads who says what.
   *
   * @param tokens the document's tokens
   * @param names its names; without any, parties are told by their words alone
   * @return the voices in text order, never overlapping; the narrator's text is left out
   */
  public static List<Voice> read(Tokens tokens, Names names) {
    VoiceReader reader = new VoiceReader(tokens, names);
    boolean[] quoted = reader.quotedTokens();
    Speaker lastQuoted = null;
    int lastQuotedSentence = -9;
    for (Sentence sentence : tokens.sentences()) {
      List<Attribution> found = reader.attributions.read(sentence, quoted);
      reader.sentence(sentence, found);
      Speaker speaker =
          reader.quotesOf(
              sentence, found, lastQuotedSentence == sentence.index() - 1 ? lastQuoted : null);
      if (speaker != null) {
        lastQuoted = speaker;
        lastQuotedSentence = sentence.index();
      } else if (!found.isEmpty()) {
        lastQuoted = found.get(found.size() - 1).speaker();
        lastQuotedSentence = sentence.index();
      }
    }
    return reader.painter.voices();
  }

  private boolean[] quotedTokens() {
    boolean[] quoted = new boolean[tokens.size()];
    for (Quote each : quotes) {
      if (said(each)) {
        for (int i = each.open(); i < each.end(); i++) {
          quoted[i] = true;
        }
      }
    }
    return quoted;
  }

  private void sentence(Sentence sentence, List<Attribution> found) {
    int end = sentence.endToken();
    for (int k = 0; k < found.size(); k++) {
      Attribution each = found.get(k);
      if (each.previousSentence()) {
        if (sentence.index() > 0) {
          Sentence before = tokens.sentences().get(sentence.index() - 1);
          if (before.role() == sentence.role()) {
            painter.fill(before.firstToken(), before.endToken(), each.speaker());
          }
        }
        continue;
      }
      if (each.speaker().type() == Speaker.Type.NARRATOR) {
        continue;
      }
      if (each.contentFirst() >= 0) {
        int stop = each.contentEnd() >= 0 ? each.contentEnd() : end;
        if (k + 1 < found.size() && found.get(k + 1).first() >= each.contentFirst()) {
          stop = Math.min(stop, found.get(k + 1).first());
        }
        painter.fill(each.contentFirst(), stop, each.speaker());
      }
    }
    // words before an attribution belong to it unless another party has them already
    for (Attribution each : found) {
      if (each.beforeFirst() >= 0 && each.speaker().type() != Speaker.Type.NARRATOR) {
        painter.fill(each.beforeFirst(), each.first(), each.speaker());
      }
    }
    for (Attribution each : found) {
      if (!each.previousSentence()) {
        painter.clear(each.first(), Math.min(end, each.wordsEnd()));
      }
    }
  }

  /**
   * Gives the quotations that begin in or reach into a sentence their speaker; returns the last
   * one's.
   */
  private @Nullable Speaker quotesOf(
      Sentence sentence, List<Attribution> found, @Nullable Speaker before) {
    while (quote < quotes.size() && quotes.get(quote).end() <= sentence.firstToken()) {
      quote++;
    }
    Speaker last = null;
    for (int q = quote; q < quotes.size() && quotes.get(q).open() < sentence.endToken(); q++) {
      Quote each = quotes.get(q);
      if (!said(each)) {
        continue;
      }
      Speaker speaker = nearest(each, found);
      boolean opensHere = each.open() >= sentence.firstToken();
      boolean atStart =
          each.open() == sentence.firstToken()
              || each.open() == sentence.firstToken() + 1 && tokens.is(sentence.firstToken(), "`");
      if (speaker == null && (atStart || !opensHere)) {
        speaker = before;
      }
      if (speaker == null && !opensHere) {
        continue;
      }
      if (speaker != null && speaker.type() == Speaker.Type.NARRATOR) {
        speaker = null;
      }
      boolean only = each.open() >= sentence.firstToken() && each.end() <= sentence.endToken();
      if (only || opensHere || found.size() > 0) {
        painter.quote(each.open(), each.end(), speaker);
      }
      last = speaker;
    }
    return last;
  }

  private static @Nullable Speaker nearest(Quote quote, List<Attribution> found) {
    Speaker best = null;
    int distance = Integer.MAX_VALUE;
    for (Attribution each : found) {
      if (each.previousSentence()) {
        continue;
      }
      int gap =
          each.first() >= quote.end()
              ? each.first() - quote.end()
              : quote.open() - each.first() + 1;
      if (gap >= 0 && gap < distance) {
        distance = gap;
        best = each.speaker();
      }
    }
    return best;
  }

  /** Whether a quotation is an utterance rather than a borrowed word or a title. */
  private boolean said(Quote quote) {
    int words = 0;
    int longWords = 0;
    int capitals = 0;
    for (int i = quote.open() + 1; i < quote.close() && words < 12; i++) {
      if (tokens.isWord(i) || tokens.isNumber(i)) {
        words++;
        if (tokens.text(i).length() > 3) {
          longWords++;
          if (tokens.isCapitalised(i)) {
            capitals++;
          }
        }
      }
    }
    boolean utterance = tokens.is(quote.close() - 1, ",", ".", "!", "?", "…");
    if (words <= BORROWED) {
      return utterance && tokens.isCapitalised(quote.open() + 1) && beforeSpeech(quote.end());
    }
    return utterance || words > 7 || longWords == 0 || capitals < longWords;
  }

  /** Whether an attribution may follow: "he said", "said Hall". */
  private boolean beforeSpeech(int end) {
    for (int i = end; i < end + 6; i++) {
      if (SpeechVerbs.of(tokens.lower(i)) != null) {
        return true;
      }
      if (tokens.is(i, ".", ",", ";", "")) {
        return false;
      }
    }
    return false;
  }

  /** Whether a sentence is a headline or a heading. */
  static boolean headline(Sentence sentence) {
    return sentence.role() == Block.Role.TITLE || sentence.role() == Block.Role.HEADING;
  }
}
