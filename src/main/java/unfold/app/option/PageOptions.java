package unfold.app.option;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import unfold.export.sheet.Page;
import unfold.export.sheet.PageSize;
import unfold.figure.View;

/** The options of the page that a figure is drawn on. */
public final class PageOptions {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--scale",
      paramLabel = "S",
      converter = Converters.Scale.class,
      description = "Pixels in a unit of the figure, from 0.05 (default: 1).")
  private @Nullable Double scale;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      converter = Size.class,
      description = "So many pixels, as 1920x1080, the figure as large as they allow.")
  private PageSize.@Nullable Exact size;

  @Option(
      names = "--fps",
      paramLabel = "N",
      converter = Rate.class,
      description = "Frames in a second of a film (default: 25).")
  private double rate = Page.USUAL.rate();

  @Option(names = "--transparent", description = "Leave the ground out.")
  private boolean transparent;

  /**
   * The page of a view.
   *
   * @throws ParameterException if both ways to choose a size are used
   */
  public Page of(View view) {
    return new Page(view, size(), transparent, rate);
  }

  private PageSize size() {
    if (scale != null && size != null && command != null) {
      throw new ParameterException(command.commandLine(), OptionMessages.scaleAndSize());
    }
    return size != null ? size : scale != null ? new PageSize.Scaled(scale) : PageSize.PLAIN;
  }

  static final class Size implements ITypeConverter<PageSize.Exact> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6})[x×](\\d{1,6})");

    @Override
    public PageSize.Exact convert(String typed) {
      Matcher form = FORM.matcher(typed);
      if (!form.matches() || form.group(1).matches("0+") || form.group(2).matches("0+")) {
        throw Converters.mistake(OptionMessages.noSize(typed));
      }
      return new PageSize.Exact(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }
  }

  static final class Rate implements ITypeConverter<Double> {
    private static final double MOST = 50;

    @Override
    public Double convert(String typed) {
      return Converters.number(
          typed, Double::valueOf, it -> it > 0 && it <= MOST, OptionMessages.frameRate());
    }
  }
}
