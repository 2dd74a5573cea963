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

/** Converters of the numbers and names typed as values of options. */
public final class Converters {
  private Converters() {}

  record Named<V>(String name, V value) {}

  public static final class Whole implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String typed) {
      return number(typed, Integer::valueOf, it -> it >= 1, OptionMessages.wholeNumberFrom1());
    }
  }

  public static final class Step implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String typed) {
      return number(typed, Integer::valueOf, _ -> true, OptionMessages.wholeNumber());
    }
  }

  static final class Seed implements ITypeConverter<Long> {
    @Override
    public Long convert(String typed) {
      return number(typed, Long::valueOf, _ -> true, OptionMessages.wholeNumber());
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
      return Precision.named(typed).orElseThrow(() -> mistake(OptionMessages.noType(typed)));
    }
  }

  public static final class Moment implements ITypeConverter<Double> {
    @Override
    public Double convert(String typed) {
      return number(
          typed,
          Double::valueOf,
          it -> it >= 0 && Double.isFinite(it),
          OptionMessages.numberFrom("0"));
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
          OptionMessages.numberFrom(Decimal.text(least)));
    }
  }

  /** An amount of memory in bytes: {@code kB} and its like are of 1000s, {@code KiB} of 1024s. */
  static final class Memory implements ITypeConverter<Long> {
    private static final Pattern FORM =
        Pattern.compile("(?<amount>\\d+(\\.\\d+)?) ?(?<unit>|B|kB|[KMGT]B|[KMGT]iB)");
    private static final Map<String, Integer> POWERS =
        Map.of("k", 1, "K", 1, "M", 2, "G", 3, "T", 4);

    @Override
    public Long convert(String typed) {
      Matcher form = FORM.matcher(typed);
      if (!form.matches()) {
        throw mistake(OptionMessages.noMemory(typed));
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
      throw mistake(OptionMessages.noSetting(typed));
    }
    return new Named<>(typed.substring(0, equals).strip(), typed.substring(equals + 1).strip());
  }

  static <N> N number(
      String typed, Function<String, N> read, Function<N, Boolean> allowed, String kind) {
    try {
      N number = read.apply(typed);
      if (allowed.apply(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw mistake(OptionMessages.notOf(kind, typed));
    }
    throw mistake(OptionMessages.notOf(kind, typed));
  }

  static TypeConversionException mistake(String message) {
    return new TypeConversionException(message);
  }
}
