package unfold.app;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import unfold.circuit.Grain;
import unfold.export.Sheet;
import unfold.export.WholeFile;
import unfold.figure.Figure;
import unfold.trace.Trace;

/** {@code unfold draw}. */
@Command(
    description = "Draws a circuit, its unfolding, or both side by side.",
    sortOptions = false,
    abbreviateSynopsis = true)
final class DrawCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = Recurrence.WORD, description = Recurrence.FORMS)
  private String recurrence = "";

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      converter = FigureFile.Converter.class,
      description = "Where to; the ending picks the format: .png or .svg.")
  private @Nullable FigureFile output;

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      converter = Choices.OfView.class,
      description = "circuit, unfolded or both (the default).")
  private Choices.View view = Choices.View.BOTH;

  @Option(
      names = "--grain",
      paramLabel = "GRAIN",
      converter = Choices.OfGrain.class,
      description = "variables (the default) or operations.")
  private Grain grain = Grain.VARIABLES;

  @Option(
      names = "--moment",
      paramLabel = "M",
      converter = Converters.Moment.class,
      description = "How far it is played, as 3.5: the fourth step, half way (default: the end).")
  private @Nullable Double moment;

  @Option(names = "--values", description = "Show the values.")
  private boolean values;

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      converter = Choices.OfTheme.class,
      description = "light (the default) or dark.")
  private Choices.Themed theme = Choices.Themed.LIGHT;

  @Option(
      names = "--scale",
      paramLabel = "S",
      converter = Converters.Scale.class,
      description = "Pixels in a unit of the figure (default: 1).")
  private double scale = 1;

  @Mixin private Common common = new Common();
  @Mixin private Help help = new Help();

  DrawCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Result<Path> written =
        Chain.of(recurrence, common, console)
            .then(chain -> figure(chain).map(it -> Sheet.of(it, chain.title())))
            .then(this::write);
    return console.finish(written, _ -> Console.DONE);
  }

  private Result<Figure> figure(Chain chain) {
    Result<Optional<Trace>> trace =
        values ? chain.trace(console).map(Optional::of) : Result.of(Optional.empty());
    return trace
        .then(numbers -> chain.drawing(grain, theme.theme, numbers))
        .then(it -> it.at(moment, view));
  }

  private Result<Path> write(Sheet sheet) {
    FigureFile file = requireNonNull(output);
    return console
        .path(file.path())
        .then(path ->
            Result.from(WholeFile.write(path, out -> file.format().write(sheet, scale, out))));
  }
}
