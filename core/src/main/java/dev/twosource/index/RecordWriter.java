package dev.twosource.index;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes records of records, numbers, words, times, lists, sets and maps as bytes. What comes a
 * second time is written as a reference to the first, and texts are taken apart for it: a word of a
 * claim is often a key of its document's profile or stands in another's name. {@link RecordReader}
 * reads it again.
 */
final class RecordWriter {
  /** The forms of a text: its bytes, its UTF-16 units, a mark before a text, words. */
  static final int PLAIN = 0;

  static final int UNITS = 1;
  static final int MARKED = 2;
  static final int WORDS = 3;

  /** What stands before a word to say what sort of thing it is; longer ones come first. */
  static final List<String> MARKS =
      List.of(
          "w:", "n:", "p:", "c:", "e:", "#:", "f:", "~of:", "~does:", "~who:", "!", "~", "?", "#");

  /** So many times at most a text is taken apart. */
  private static final int DEEPEST = 3;

  private byte[] bytes = new byte[4096];
  private int size;
  private final Map<Object, Integer> written = new HashMap<>();
  private int depth;

  private RecordWriter() {}

  /** A record as bytes. */
  static byte[] write(Record value) {
    RecordWriter writer = new RecordWriter();
    writer.parts(value);
    return Arrays.copyOf(writer.bytes, writer.size);
  }

  private void value(Type type, @Nullable Object value) {
    if (type instanceof ParameterizedType generic) {
      if (value instanceof Map<?, ?> map) {
        number(map.size());
        map.forEach(
            (key, held) -> {
              value(generic.getActualTypeArguments()[0], key);
              value(generic.getActualTypeArguments()[1], held);
            });
      } else {
        Collection<?> items = (Collection<?>) value;
        number(items.size());
        // sets have no order of their own, and the same value must give the same bytes
        (items instanceof java.util.Set<?> ? items.stream().sorted() : items.stream())
            .forEach(item -> value(generic.getActualTypeArguments()[0], item));
      }
      return;
    }
    switch (value) {
      case null -> number(0);
      case Integer number -> signed(number);
      case Long number -> signed(number);
      case Boolean truth -> number(Boolean.TRUE.equals(truth) ? 1 : 0);
      case Double number -> real(number);
      case Enum<?> constant -> number(constant.ordinal() + 1);
      default -> shared((Class<?>) type, value);
    }
  }

  private void shared(Class<?> type, Object value) {
    Integer before = written.get(value);
    if (before != null) {
      number(before + 2);
      return;
    }
    number(1);
    switch (value) {
      case String text -> text(text);
      case LocalDate day -> signed(day.toEpochDay());
      case LocalDateTime time -> {
        signed(time.toEpochSecond(ZoneOffset.UTC));
        number(time.getNano());
      }
      case Instant moment -> {
        signed(moment.getEpochSecond());
        number(moment.getNano());
      }
      case ZoneId zone -> plain(zone.getId());
      case Record inner -> {
        if (type.isSealed()) {
          number(Shape.choices(type).indexOf(inner.getClass()));
        }
        parts(inner);
      }
      default -> throw new IllegalStateException("cannot be kept: " + value.getClass());
    }
    written.put(value, written.size());
  }

  private void parts(Record value) {
    Shape shape = Shape.of(value.getClass());
    try {
      for (int i = 0; i < shape.types().size(); i++) {
        value(shape.types().get(i), shape.components().get(i).invoke(value));
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void text(String text) {
    int mark = depth < DEEPEST ? mark(text) : -1;
    int space = depth < DEEPEST ? text.indexOf(' ') : -1;
    depth++;
    if (mark >= 0) {
      number(4L * mark + MARKED);
      shared(String.class, text.substring(MARKS.get(mark).length()));
    } else if (space >= 0) {
      number(4L * (1 + text.chars().filter(c -> c == ' ').count()) + WORDS);
      int from = 0;
      for (; space >= 0; space = text.indexOf(' ', from)) {
        shared(String.class, text.substring(from, space));
        from = space + 1;
      }
      shared(String.class, text.substring(from));
    } else {
      plain(text);
    }
    depth--;
  }

  /** The mark that a text begins with, by its number, or -1. */
  private static int mark(String text) {
    for (int i = 0; i < MARKS.size(); i++) {
      if (text.startsWith(MARKS.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private void plain(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    // an unpaired surrogate has no UTF-8 form; such text is kept by its UTF-16 units
    boolean whole = new String(encoded, StandardCharsets.UTF_8).equals(text);
    byte[] kept = whole ? encoded : text.getBytes(StandardCharsets.UTF_16BE);
    number(kept.length * 4L + (whole ? PLAIN : UNITS));
    room(kept.length);
    System.arraycopy(kept, 0, bytes, size, kept.length);
    size += kept.length;
  }

  /** Multiples of 0.05 are short, all else is exact in eight bytes. */
  private void real(double value) {
    long steps = Math.round(value * 20);
    if (Math.abs(value) < 1e15 && Double.compare(steps / 20.0, value) == 0) {
      number(1);
      signed(steps);
      return;
    }
    number(0);
    long bits = Double.doubleToLongBits(value);
    room(8);
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes[size++] = (byte) (bits >>> shift);
    }
  }

  private void signed(long value) {
    number((value << 1) ^ (value >> 63));
  }

  private void number(long value) {
    room(10);
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      bytes[size++] = (byte) ((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
    }
  }
}
