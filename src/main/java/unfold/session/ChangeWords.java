package unfold.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import unfold.circuit.Grain;
import unfold.figure.scene.ValueDisplay;
import unfold.result.Excerpt;

/** The words for what changes from one document to the next. */
final class ChangeWords {
  private ChangeWords() {}

  static String opened(Document document) {
    return "Opened " + document.origin().title();
  }

  static String of(Document before, Document after) {
    if (!before.origin().equals(after.origin())) {
      return opened(after);
    }
    List<String> all = new ArrayList<>();
    text(before.text(), after.text()).ifPresent(all::add);
    all.addAll(looks(before.content(), after.content()));
    return all.size() > 1 && after.content().equals(after.pristine())
        ? "As it was opened or saved"
        : Excerpt.of(String.join(", ", all));
  }

  private static List<String> looks(Content before, Content after) {
    List<String> all = new ArrayList<>();
    changed(before.settings().values(), after.settings().values())
        .forEach((name, value) ->
            all.add(value.map(it -> set(name, it)).orElse(name + " as in the text")));
    changed(before.extents(), after.extents())
        .forEach((axis, last) ->
            all.add(last.map(it -> axis + " up to " + it).orElse(axis + " as in the text")));
    if (before.seed() != after.seed()) {
      all.add("Seed " + after.seed());
    }
    if (before.member() != after.member()) {
      all.add("Sequence " + (after.member() + 1));
    }
    if (before.grain() != after.grain()) {
      all.add(after.grain() == Grain.VARIABLES ? "Variables" : "Operations");
    }
    if (before.values() != after.values()) {
      all.add(shown(after.values()));
    }
    return all;
  }

  private static String set(String name, String value) {
    return value.startsWith("×") ? name + " " + value : name + " = " + value;
  }

  private static String shown(ValueDisplay values) {
    return switch (values) {
      case BARS -> "Numbers shown";
      case NUMBERS -> "Numbers to read";
      case OFF -> "Numbers hidden";
    };
  }

  /** The names whose values differ, with the later value, if there is one. */
  private static <V> Map<String, Optional<V>> changed(Map<String, V> before, Map<String, V> after) {
    Map<String, Optional<V>> all = new LinkedHashMap<>();
    after.forEach((name, value) -> {
      if (!value.equals(before.get(name))) {
        all.put(name, Optional.of(value));
      }
    });
    before.keySet().stream()
        .filter(name -> !after.containsKey(name))
        .forEach(name -> all.put(name, Optional.empty()));
    return all;
  }

  /** The first line that differs, as it is after. */
  private static Optional<String> text(String before, String after) {
    if (before.equals(after)) {
      return Optional.empty();
    }
    List<String> old = before.lines().toList();
    List<String> now = after.lines().toList();
    if (old.equals(now)) {
      return Optional.of("Line ends changed");
    }
    int first =
        IntStream.range(0, Math.min(old.size(), now.size()))
            .filter(i -> !old.get(i).equals(now.get(i)))
            .findFirst()
            .orElse(Math.min(old.size(), now.size()));
    int fewer = old.size() - now.size();
    boolean removed =
        fewer > 0 && old.subList(first + fewer, old.size()).equals(now.subList(first, now.size()));
    return Optional.of(
        removed || first == now.size() ? removed(first, fewer) : line(first, now.get(first)));
  }

  private static String removed(int first, int lines) {
    return lines > 1
        ? "Lines %d to %d removed".formatted(first + 1, first + lines)
        : "Line %d removed".formatted(first + 1);
  }

  private static String line(int index, String typed) {
    return typed.isBlank()
        ? "Line %d emptied".formatted(index + 1)
        : "Line %d: %s".formatted(index + 1, typed.strip());
  }
}
