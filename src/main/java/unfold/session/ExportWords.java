package unfold.session;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import unfold.circuit.Grain;
import unfold.export.FigureFormat;
import unfold.export.sheet.Page;
import unfold.export.sheet.PageSize;
import unfold.figure.View;
import unfold.figure.scene.FigureOptions;
import unfold.figure.scene.ValueDisplay;
import unfold.figure.theme.Theme;
import unfold.geometry.Decimal;
import unfold.layout.IndexMode;
import unfold.result.Result;

/**
 * Choices for an export as words under names, kept from one start of the program to the next. The
 * moment and the steps that are shown are not kept: they belong to one recurrence.
 */
public final class ExportWords {
  private ExportWords() {}

  public static Map<String, String> of(ExportChoice choice) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("format", choice.format().name());
    words.put("view", choice.page().view().name());
    words.put("grain", choice.grain().name());
    words.put("index", choice.figure().index().name());
    words.put("theme", choice.figure().theme().name());
    words.put("size", size(choice.page().size()));
    words.put("rate", Decimal.text(choice.page().rate()));
    words.put("values", values(choice.figure().values()));
    words.put("transparent", String.valueOf(choice.page().transparent()));
    return words;
  }

  private static String size(PageSize size) {
    return switch (size) {
      case PageSize.Scaled(double factor) -> Decimal.text(factor);
      case PageSize.Exact(int width, int height) -> width + "x" + height;
    };
  }

  /** The choice, usual wherever a word is missing or no longer understood. */
  public static ExportChoice choice(Map<String, String> words) {
    ExportChoice usual = ExportChoice.USUAL;
    return new ExportChoice(
        among(FigureFormat.values(), words.get("format")).orElse(usual.format()),
        among(Grain.values(), words.get("grain")).orElse(usual.grain()),
        figure(words, usual.figure()),
        page(words, usual.page()),
        usual.moment());
  }

  private static FigureOptions figure(Map<String, String> words, FigureOptions usual) {
    return usual
        .withTheme(word(words, "theme", Theme::named).orElse(usual.theme()))
        .withIndex(among(IndexMode.values(), words.get("index")).orElse(usual.index()))
        .withValues(word(words, "values", ExportWords::values).orElse(usual.values()));
  }

  private static Page page(Map<String, String> words, Page usual) {
    return new Page(
        among(View.values(), words.get("view")).orElse(usual.view()),
        word(words, "size", ExportWords::size).orElse(usual.size()),
        word(words, "transparent", ExportWords::flag).orElse(usual.transparent()),
        word(words, "rate", it -> ExportLimits.rate(it).success()).orElse(usual.rate()));
  }

  private static <T> Optional<T> word(
      Map<String, String> words, String name, Function<String, Optional<T>> read) {
    return Optional.ofNullable(words.get(name)).flatMap(read);
  }

  private static <E extends Enum<E>> Optional<E> among(E[] all, @Nullable String word) {
    return Arrays.stream(all).filter(it -> it.name().equals(word)).findFirst();
  }

  private static Optional<Boolean> flag(String word) {
    return word.equals("true") || word.equals("false")
        ? Optional.of(Boolean.valueOf(word))
        : Optional.empty();
  }

  // the words of programs that knew only of shown and hidden
  private static String values(ValueDisplay values) {
    return switch (values) {
      case BARS -> "true";
      case NUMBERS -> "numbers";
      case OFF -> "false";
    };
  }

  private static Optional<ValueDisplay> values(String word) {
    return Arrays.stream(ValueDisplay.values()).filter(it -> values(it).equals(word)).findFirst();
  }

  private static Optional<PageSize> size(String word) {
    String[] sides = word.split("x", -1);
    Result<PageSize> size =
        sides.length == 2 ? ExportLimits.pixels(sides[0], sides[1]) : ExportLimits.scale(word);
    return size.success();
  }
}
