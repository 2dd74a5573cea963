package unfold.app.option;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import unfold.circuit.Grain;
import unfold.expansion.Style;
import unfold.figure.View;
import unfold.figure.scene.ValueDisplay;
import unfold.figure.theme.Theme;
import unfold.layout.IndexMode;

/** Converters of options whose value is one of a few words. */
public final class EnumConverters {
  private EnumConverters() {}

  public static final class OfView implements ITypeConverter<View> {
    @Override
    public View convert(String typed) {
      return among(View.values(), typed);
    }
  }

  public static final class OfGrain implements ITypeConverter<Grain> {
    @Override
    public Grain convert(String typed) {
      return among(Grain.values(), typed);
    }
  }

  public static final class OfIndex implements ITypeConverter<IndexMode> {
    @Override
    public IndexMode convert(String typed) {
      return among(IndexMode.values(), typed);
    }
  }

  public static final class OfValues implements ITypeConverter<ValueDisplay> {
    @Override
    public ValueDisplay convert(String typed) {
      return among(ValueDisplay.values(), typed);
    }
  }

  public static final class OfTheme implements ITypeConverter<Theme> {
    @Override
    public Theme convert(String typed) {
      String names = Theme.ALL.stream().map(Theme::name).collect(Collectors.joining(", "));
      return Theme.named(typed)
          .orElseThrow(() -> Converters.mistake(OptionMessages.noneOf(typed, names)));
    }
  }

  public static final class OfStyle implements ITypeConverter<Style> {
    @Override
    public Style convert(String typed) {
      return among(Style.values(), typed);
    }
  }

  private static <E extends Enum<E>> E among(E[] all, String typed) {
    return Arrays.stream(all)
        .filter(it -> word(it).equals(typed))
        .findFirst()
        .orElseThrow(() -> Converters.mistake(OptionMessages.noneOf(typed, words(all))));
  }

  private static <E extends Enum<E>> String words(E[] all) {
    return Arrays.stream(all).map(EnumConverters::word).collect(Collectors.joining(", "));
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
