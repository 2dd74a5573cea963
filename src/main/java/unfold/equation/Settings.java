package unfold.equation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The values that replace those of a file, by name. Examples: {@code n} to {@code 64} (a size),
 * {@code theta} to {@code 3.9}, {@code W} to {@code weights.npz:W} (split at the last colon),
 * {@code x} to {@code words:"I went to Nepal in 2009"} or {@code chars:abcab}.
 */
public record Settings(SequencedMap<String, String> values) {
  public static final Settings NONE = new Settings(new LinkedHashMap<>());

  public Settings {
    LinkedHashMap<String, String> canonical = new LinkedHashMap<>();
    values.forEach((name, value) -> canonical.put(Spelling.canonical(name), value));
    values = Collections.unmodifiableSequencedMap(canonical);
  }

  public static Settings of(Map<String, String> values) {
    return new Settings(new LinkedHashMap<>(values));
  }
}
