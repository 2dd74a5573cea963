package unfold.session.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import unfold.circuit.Grain;
import unfold.equation.Settings;
import unfold.figure.scene.ValueDisplay;
import unfold.session.Content;

/**
 * The content of a document as the fields of an object in JSON, which figures have too.
 *
 * @param member from 1
 * @param numbers true where values are shown as numbers to read; left out elsewhere, as by older
 *     programs
 */
public record ContentJson(
    String text,
    Map<String, String> settings,
    Map<String, Integer> extents,
    long seed,
    int member,
    String grain,
    boolean values,
    @JsonInclude(Include.NON_NULL) @Nullable Boolean numbers) {
  /** The most settings and extents. */
  private static final int MOST_SET = 1_000;

  /** The largest index, which keeps an index with a shift within an int. */
  private static final int FARTHEST = 1_000_000_000;

  public static ContentJson of(Content it) {
    return new ContentJson(
        it.text(),
        new LinkedHashMap<>(it.settings().values()),
        it.extents(),
        it.seed(),
        it.member() + 1,
        it.grain().name().toLowerCase(Locale.ROOT),
        it.values() != ValueDisplay.OFF,
        it.values() == ValueDisplay.NUMBERS ? true : null);
  }

  /**
   * The content of these fields.
   *
   * @throws IllegalArgumentException if one of them has no such value
   * @throws NullPointerException if one of them is missing
   */
  public Content content() {
    if (member < 1 || extents.values().stream().anyMatch(it -> Math.abs((long) it) > FARTHEST)) {
      throw new IllegalArgumentException("no such index");
    }
    settings.values().forEach(Objects::requireNonNull);
    if (settings.size() + extents.size() > MOST_SET) {
      throw new IllegalArgumentException("more than anybody sets");
    }
    return new Content(
        text,
        Settings.of(settings),
        extents,
        seed,
        member - 1,
        Grain.valueOf(grain.toUpperCase(Locale.ROOT)),
        ValueDisplay.of(values, Boolean.TRUE.equals(numbers)));
  }
}
