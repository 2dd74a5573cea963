package unfold.app.option;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import unfold.geometry.Decimal;
import unfold.session.ExportLimits;
import unfold.trace.Precision;

/** Option values from what was typed. */
public final class Converters {
  private Converters() {}

  record Named<V>(String name, V value) {}

  public static final class Whole implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String typed) {
      return number(typed, Integer::valueOf, it -> it >= 1, "whole number from 1");
    }
  }

  public static final class Step implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String typed) {
      return number(typed, Integer::valueOf, _ -> true, "whole number");
    }
  }

  static final class Seed implements ITypeConverter<Long> {
    @Override
    public Long convert(String typed) {
      return number(typed, Long::valueOf, _ -> true, "whole number");
    }
  }

  static final class Extent implements ITypeConverter<Named<Integer>> {
    @Override
    public Named<Integer> convert(String typed) {
      Named<String> named = named(typed);
      return new Named<>(named.name, new Whole().convert(named.value));
    }
  }

  static final class Setting implements ITypeConverter<Named<String>> {
    @Override
    public Named<String> convert(String typed) {
      return named(typed);
    }
  }

  static final class Type implements ITypeConverter<Precision> {
    @Override
    public Precision convert(String typed) {
      return Precision.named(typed)
          .orElseThrow(() -> mistake("%s is neither float32 nor float64", typed));
    }
  }

  public static final class Moment implements ITypeConverter<Double> {
    @Override
    public Double convert(String typed) {
      return number(typed, Double::valueOf, it -> it >= 0 && Double.isFinite(it), "number from 0");
    }
  }

  static final class Scale implements ITypeConverter<Double> {
    @Override
    public Double convert(String typed) {
      double least = ExportLimits.LEAST_SCALE;
      return number(
          typed,
          Double::valueOf,
          it -> it >= least && Double.isFinite(it),
          "number from " + Decimal.text(least));
    }
  }

  /** Units of 1000s, as the program prints them; {@code KiB} and its like are of 1024s. */
  static final class Memory implements ITypeConverter<Long> {
    private static final Pattern FORM =
        Pattern.compile("(?<amount>\\d+(\\.\\d+)?) ?(?<unit>|B|kB|[KMGT]B|[KMGT]iB)");
    private static final Map<String, Integer> POWERS =
        Map.of("k", 1, "K", 1, "M", 2, "G", 3, "T", 4);

    @Override
    public Long convert(String typed) {
      Matcher form = FORM.matcher(typed);
      if (!form.matches()) {
        throw mistake("%s is no amount of memory such as 2GB", typed);
      }
      String unit = form.group("unit");
      int base = unit.endsWith("iB") ? 1024 : 1000;
      int power = unit.isEmpty() ? 0 : POWERS.getOrDefault(unit.substring(0, 1), 0);
      BigDecimal bytes =
          new BigDecimal(form.group("amount")).multiply(BigDecimal.valueOf(base).pow(power));
      return bytes.min(BigDecimal.valueOf(Long.MAX_VALUE)).longValue();
    }
  }

  private static Named<String> named(String typed) {
    int equals = typed.indexOf('=');
    if (equals < 1) {
      throw mistake("%s is not of the form NAME=VALUE", typed);
    }
    return new Named<>(typed.substring(0, equals).strip(), typed.substring(equals + 1).strip());
  }

  static <N> N number(
      String typed, Function<String, N> read, Function<N, Boolean> allowed, String what) {
    try {
      N number = read.apply(typed);
      if (allowed.apply(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw mistake("%s is no %s", typed, what);
    }
    throw mistake("%s is no %s", typed, what);
  }

  static TypeConversionException mistake(String form, Object... details) {
    return new TypeConversionException(form.formatted(details));
  }
}
