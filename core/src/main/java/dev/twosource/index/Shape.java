package dev.twosource.index;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a record is taken apart and put together again.
 *
 * @param components its parts, in order
 * @param types their types
 * @param constructor makes one of its parts
 */
record Shape(List<Method> components, List<Type> types, Constructor<?> constructor) {
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return read(type);
        }
      };

  private static final ClassValue<List<Class<?>>> CHOICES =
      new ClassValue<>() {
        @Override
        protected List<Class<?>> computeValue(Class<?> type) {
          return Arrays.stream(type.getPermittedSubclasses())
              .sorted(Comparator.comparing(Class::getName))
              .toList();
        }
      };

  /** The shape of a record class. */
  static Shape of(Class<?> type) {
    return SHAPES.get(type);
  }

  /** The records that a sealed interface stands for, in the order of their names. */
  static List<Class<?>> choices(Class<?> type) {
    return CHOICES.get(type);
  }

  private static Shape read(Class<?> type) {
    RecordComponent[] parts = type.getRecordComponents();
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      List<Method> methods = Arrays.stream(parts).map(RecordComponent::getAccessor).toList();
      methods.forEach(method -> method.setAccessible(true));
      return new Shape(
          methods, Arrays.stream(parts).map(RecordComponent::getGenericType).toList(), constructor);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * All record, enum and sealed types below a type with their parts, as text: it changes when one
   * of them does.
   */
  static String describe(Class<?> type) {
    StringBuilder out = new StringBuilder();
    describe(type, new TreeSet<>(), out);
    return out.toString();
  }

  private static void describe(Type type, Set<String> seen, StringBuilder out) {
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        describe(argument, seen, out);
      }
      return;
    }
    Class<?> plain = (Class<?>) type;
    if (!seen.add(plain.getName())) {
      return;
    }
    if (plain.isEnum()) {
      out.append(plain.getName()).append(Arrays.toString(plain.getEnumConstants())).append('\n');
    } else if (plain.isSealed()) {
      choices(plain).forEach(choice -> describe(choice, seen, out));
    } else if (plain.isRecord()) {
      out.append(plain.getName());
      for (RecordComponent part : plain.getRecordComponents()) {
        out.append(' ').append(part.getName()).append(':').append(part.getGenericType());
      }
      out.append('\n');
      Arrays.stream(plain.getRecordComponents())
          .forEach(part -> describe(part.getGenericType(), seen, out));
    }
  }
}
