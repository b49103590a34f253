package dev.twosource.lexicon;

import java.nio.ByteBuffer;

/**
 * Strings in one array of bytes, found by hash: a look-up costs neither an object nor more than a
 * probe or two. Immutable.
 */
final class StringTable {
  private final byte[] bytes;
  private final int[] starts;
  private final int[] slots;
  private final int[] hashes;

  /**
   * Reads the number of strings, the number of their bytes, a length for each, and the bytes (ISO
   * 8859-1).
   */
  StringTable(ByteBuffer in) {
    int count = in.getInt();
    bytes = new byte[in.getInt()];
    starts = new int[count + 1];
    for (int i = 0; i < count; i++) {
      starts[i + 1] = starts[i] + (in.get() & 0xff);
    }
    in.get(bytes);
    int capacity = Integer.highestOneBit(Math.max(16, count * 2)) * 2;
    slots = new int[capacity];
    hashes = new int[count];
    for (int i = 0; i < count; i++) {
      int hash = 0;
      for (int k = starts[i]; k < starts[i + 1]; k++) {
        hash = 31 * hash + (bytes[k] & 0xff);
      }
      hashes[i] = hash;
      int slot = spread(hash) & (capacity - 1);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (capacity - 1);
      }
      slots[slot] = i + 1;
    }
  }

  int size() {
    return starts.length - 1;
  }

  /** The number of a string, or -1. */
  int find(String key) {
    int hash = key.hashCode();
    int slot = spread(hash) & (slots.length - 1);
    while (slots[slot] != 0) {
      int i = slots[slot] - 1;
      // most words that are looked up are not there, which their hashes tell
      if (hashes[i] == hash && matches(i, key)) {
        return i;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }

  private boolean matches(int i, String key) {
    int start = starts[i];
    int length = starts[i + 1] - start;
    if (length != key.length()) {
      return false;
    }
    for (int k = 0; k < length; k++) {
      if ((bytes[start + k] & 0xff) != key.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  /** The string of that number. */
  String get(int i) {
    char[] out = new char[starts[i + 1] - starts[i]];
    for (int k = 0; k < out.length; k++) {
      out[k] = (char) (bytes[starts[i] + k] & 0xff);
    }
    return new String(out);
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }
}
