package unfold.house;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Arguments for methods that make texts: plain words and small numbers.
 *
 * @param count what numbers are, as one thing and several are worded apart
 */
record SampleArguments(int count) {
  /** Empty where a parameter is of a type that no text can be made for here. */
  Optional<Object[]> of(Method method) {
    Object[] arguments = Stream.of(method.getGenericParameterTypes()).map(this::sample).toArray();
    return Arrays.stream(arguments).allMatch(Objects::nonNull)
        ? Optional.of(arguments)
        : Optional.empty();
  }

  private @Nullable Object sample(Type type) {
    return switch (type) {
      case Class<?> plain when plain.isEnum() -> plain.getEnumConstants()[0];
      case Class<?> plain -> plain(plain);
      case ParameterizedType of -> container(of);
      default -> null;
    };
  }

  private @Nullable Object plain(Class<?> type) {
    return switch (type.getName()) {
      case "java.lang.String", "java.lang.CharSequence", "java.lang.Object" -> "x";
      case "java.nio.file.Path" -> Path.of("x");
      case "boolean" -> count == 1;
      case "int", "java.lang.Integer" -> count;
      case "long", "java.lang.Long" -> (long) count;
      case "double", "java.lang.Double" -> count / 2.0;
      case "char" -> 'x';
      default -> null;
    };
  }

  private @Nullable Object container(ParameterizedType type) {
    Object element = sample(type.getActualTypeArguments()[0]);
    if (element == null) {
      return null;
    }
    return switch (type.getRawType().getTypeName()) {
      case "java.util.List", "java.util.Collection" -> List.of(element, element);
      case "java.util.Set" -> Set.of(element);
      case "java.util.Optional" -> count == 1 ? Optional.empty() : Optional.of(element);
      default -> null;
    };
  }
}
