package unfold.equation.reading;

import java.util.HashMap;
import java.util.Map;

/**
 * The names of a text as they were typed, by their canonical names: {@code θ} for {@code theta}.
 * Text that is printed for the reader uses what was typed first.
 */
public final class TypedNames {
  private final Map<String, String> typed = new HashMap<>();

  private TypedNames() {}

  public static TypedNames in(String text) {
    TypedNames names = new TypedNames();
    for (Highlight part : Highlighting.of(text)) {
      String found = text.substring(part.span().start(), part.span().end());
      boolean plain = found.chars().noneMatch(c -> c == '\\' || c == '{');
      names.typed.putIfAbsent(part.word(), plain ? found : part.word());
    }
    return names;
  }

  /** The name as typed; the name itself where the text does not have it. */
  public String of(String name) {
    return typed.getOrDefault(name, name);
  }
}
