package dev.twosource.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 and refuses everything else, by place. */
final class StrictText {
  private StrictText() {}

  /**
   * Decodes bytes; a byte order mark at their start is left out.
   *
   * @param bytes the bytes of a whole file, or of one line of it
   * @param offset how many bytes of the file stand before them
   * @param line the number of the first line, from 1
   * @throws MalformedInputException where they are not UTF-8, with the byte and line
   */
  static String decode(byte[] bytes, long offset, long line) throws MalformedInputException {
    int from = 0;
    if (offset == 0) {
      refuseOtherMarks(bytes);
      from =
          bytes.length >= 3 && at(bytes, 0) == 0xEF && at(bytes, 1) == 0xBB && at(bytes, 2) == 0xBF
              ? 3
              : 0;
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int position = in.position();
      long lines = line;
      for (int i = 0; i < position; i++) {
        lines += bytes[i] == '\n' ? 1 : 0;
      }
      throw new MalformedInputException(
          "not UTF-8: byte 0x%02X at offset %d (line %d); expected UTF-8 text"
              .formatted(at(bytes, position), offset + position, lines));
    }
    try {
      result = decoder.flush(out);
      if (result.isError()) {
        result.throwException();
      }
    } catch (CharacterCodingException e) {
      throw new MalformedInputException(
          "not UTF-8: the text ends within a character; expected UTF-8 text");
    }
    return out.flip().toString();
  }

  private static void refuseOtherMarks(byte[] bytes) throws MalformedInputException {
    if (bytes.length >= 2) {
      int mark = at(bytes, 0) << 8 | at(bytes, 1);
      if (mark == 0xFEFF || mark == 0xFFFE) {
        throw new MalformedInputException(
            "not UTF-8: begins with the byte order mark of UTF-16; expected UTF-8 text");
      }
    }
  }

  private static int at(byte[] bytes, int i) {
    return bytes[i] & 0xFF;
  }
}
