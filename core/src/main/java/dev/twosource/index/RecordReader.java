package dev.twosource.index;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what {@link RecordWriter} wrote. */
final class RecordReader {
  private final byte[] bytes;
  private final int end;
  private int at;
  private final List<Object> read = new ArrayList<>();

  private RecordReader(byte[] bytes, int from, int length) {
    this.bytes = bytes;
    this.at = from;
    this.end = from + length;
  }

  /**
   * A record from bytes.
   *
   * @throws IllegalArgumentException where the bytes are no such record
   */
  static <R extends Record> R read(Class<R> type, byte[] bytes, int from, int length) {
    RecordReader reader = new RecordReader(bytes, from, length);
    try {
      R value = type.cast(reader.parts(type));
      if (reader.at != reader.end) {
        throw new IllegalArgumentException("bytes are left over");
      }
      return value;
    } catch (ReflectiveOperationException | RuntimeException e) {
      throw new IllegalArgumentException("not a kept " + type.getSimpleName(), e);
    }
  }

  private @Nullable Object value(Type type) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType generic) {
      return many(generic);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == int.class || plain == Integer.class) {
      return Math.toIntExact(signed());
    }
    if (plain == long.class || plain == Long.class) {
      return signed();
    }
    if (plain == boolean.class || plain == Boolean.class) {
      return number() == 1;
    }
    if (plain == double.class || plain == Double.class) {
      return real();
    }
    int tag = Math.toIntExact(number());
    if (tag == 0) {
      return null;
    }
    if (plain.isEnum()) {
      return plain.getEnumConstants()[tag - 1];
    }
    if (tag > 1) {
      return read.get(tag - 2);
    }
    Object value = fresh(plain);
    read.add(value);
    return value;
  }

  private Object many(ParameterizedType generic) throws ReflectiveOperationException {
    int size = Math.toIntExact(number());
    if (size > end - at) {
      throw new IllegalArgumentException("more than there is: " + size);
    }
    Type item = generic.getActualTypeArguments()[0];
    if (generic.getRawType() == SortedMap.class) {
      TreeMap<Object, Object> map = new TreeMap<>();
      for (int i = 0; i < size; i++) {
        map.put(value(item), value(generic.getActualTypeArguments()[1]));
      }
      return map;
    }
    if (generic.getRawType() == Set.class) {
      Set<Object> set = new LinkedHashSet<>();
      for (int i = 0; i < size; i++) {
        set.add(value(item));
      }
      return set;
    }
    List<Object> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(value(item));
    }
    return list;
  }

  private Object fresh(Class<?> type) throws ReflectiveOperationException {
    if (type == String.class) {
      return text();
    }
    if (type == LocalDate.class) {
      return LocalDate.ofEpochDay(signed());
    }
    if (type == LocalDateTime.class) {
      return LocalDateTime.ofEpochSecond(signed(), Math.toIntExact(number()), ZoneOffset.UTC);
    }
    if (type == Instant.class) {
      return Instant.ofEpochSecond(signed(), number());
    }
    if (type == ZoneId.class) {
      return ZoneId.of(text());
    }
    return parts(type.isSealed() ? Shape.choices(type).get(Math.toIntExact(number())) : type);
  }

  private Object parts(Class<?> type) throws ReflectiveOperationException {
    Shape shape = Shape.of(type);
    Object[] parts = new Object[shape.types().size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = value(shape.types().get(i));
    }
    return shape.constructor().newInstance(parts);
  }

  private String text() throws ReflectiveOperationException {
    long head = number();
    int length = Math.toIntExact(head >>> 2);
    switch ((int) head & 3) {
      case RecordWriter.MARKED -> {
        return RecordWriter.MARKS.get(length) + value(String.class);
      }
      case RecordWriter.WORDS -> {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
          text.append(i == 0 ? "" : " ").append(value(String.class));
        }
        return text.toString();
      }
      case RecordWriter.UNITS -> {
        return plain(length, StandardCharsets.UTF_16BE);
      }
      default -> {
        return plain(length, StandardCharsets.UTF_8);
      }
    }
  }

  private String plain(int length, Charset charset) {
    if (length > end - at) {
      throw new IllegalArgumentException("text longer than what is there");
    }
    at += length;
    return new String(bytes, at - length, length, charset);
  }

  private double real() {
    if (number() == 1) {
      return signed() / 20.0;
    }
    long bits = 0;
    for (int i = 0; i < 8; i++) {
      bits = bits << 8 | (bytes[at++] & 0xFF);
    }
    return Double.longBitsToDouble(bits);
  }

  private long signed() {
    long value = number();
    return (value >>> 1) ^ -(value & 1);
  }

  private long number() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      byte next = bytes[at++];
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("not a number");
  }
}
