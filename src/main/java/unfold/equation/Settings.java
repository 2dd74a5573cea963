package unfold.equation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values that replace those of a file, by name. Examples: {@code n} to {@code 64} (a size),
 * {@code theta} to {@code 3.9}, {@code W} to {@code weights.npz:W} (split at the last colon),
 * {@code x} to {@code words:"I went to Nepal in 2009"} or {@code chars:abcab}. A parameter may be
 * scaled: {@code × 1.25} what the file says, {@code 3.9 × 1.25} what is set.
 */
public record Settings(SequencedMap<String, String> values) {
  public static final Settings NONE = new Settings(new LinkedHashMap<>());

  private static final Pattern SCALED =
      Pattern.compile("(?s)(.*?)\\s*[×*]\\s*(\\d{1,20}(?:\\.\\d{1,20})?)\\s*");

  /** What rounding is not told apart from no scaling. */
  private static final double SAME = 1e-9;

  private static final MathContext ROUNDED = new MathContext(12);

  public Settings {
    LinkedHashMap<String, String> canonical = new LinkedHashMap<>();
    values.forEach((name, value) -> canonical.put(Spelling.canonical(name), value));
    values = Collections.unmodifiableSequencedMap(canonical);
  }

  public static Settings of(Map<String, String> values) {
    return new Settings(new LinkedHashMap<>(values));
  }

  /** The value in place of that of the file, without its factor; empty where there is none. */
  public Optional<String> value(String name) {
    Optional<String> base = scaled(name).map(it -> it.group(1));
    return base.isPresent()
        ? base.filter(it -> !it.isEmpty())
        : Optional.ofNullable(values.get(name));
  }

  /** The factor of a name; 1 where it is not scaled. */
  public double factor(String name) {
    return scaled(name).map(it -> Double.parseDouble(it.group(2))).orElse(1.0);
  }

  private Optional<Matcher> scaled(String name) {
    return Optional.ofNullable(values.get(name)).map(SCALED::matcher).filter(Matcher::matches);
  }

  /** The settings with the factor of a name multiplied by a number above 0. */
  public Settings scaled(String name, double by) {
    BigDecimal factor = BigDecimal.valueOf(factor(name)).multiply(BigDecimal.valueOf(by));
    String words = factor.round(ROUNDED).stripTrailingZeros().toPlainString();
    return Math.abs(factor.doubleValue() - 1) < SAME
        ? unscaled(name)
        : with(name, (value(name).orElse("") + " × " + words).strip());
  }

  /** The settings without the factor of a name. */
  public Settings unscaled(String name) {
    return value(name).map(it -> with(name, it)).orElseGet(() -> without(name));
  }

  private Settings with(String name, String value) {
    SequencedMap<String, String> other = new LinkedHashMap<>(values);
    other.put(name, value);
    return new Settings(other);
  }

  private Settings without(String name) {
    SequencedMap<String, String> other = new LinkedHashMap<>(values);
    other.remove(name);
    return new Settings(other);
  }
}
