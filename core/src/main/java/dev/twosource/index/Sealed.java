package dev.twosource.index;

import java.util.zip.CRC32C;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Bytes with their checksum, so that not one of them can change unseen. */
final class Sealed {
  private static final int HEAD = 4;

  private Sealed() {}

  static BytesRef of(byte[] bytes) {
    byte[] sealed = new byte[HEAD + bytes.length];
    int checksum = checksum(bytes, 0, bytes.length);
    for (int i = 0; i < HEAD; i++) {
      sealed[i] = (byte) (checksum >>> 8 * i);
    }
    System.arraycopy(bytes, 0, sealed, HEAD, bytes.length);
    return new BytesRef(sealed);
  }

  static BytesRef open(@Nullable BytesRef sealed) throws CorruptIndexException {
    if (sealed == null || sealed.length < HEAD) {
      throw new CorruptIndexException("a document without its text", "stored fields");
    }
    int checksum = 0;
    for (int i = 0; i < HEAD; i++) {
      checksum |= (sealed.bytes[sealed.offset + i] & 0xFF) << 8 * i;
    }
    BytesRef bytes = new BytesRef(sealed.bytes, sealed.offset + HEAD, sealed.length - HEAD);
    if (checksum(bytes.bytes, bytes.offset, bytes.length) != checksum) {
      throw new CorruptIndexException("a document's checksum does not fit", "stored fields");
    }
    return bytes;
  }

  private static int checksum(byte[] bytes, int from, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, from, length);
    return (int) checksum.getValue();
  }
}
