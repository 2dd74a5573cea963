package unfold.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import unfold.app.console.Complaint;
import unfold.app.console.Console;
import unfold.app.option.Converters;
import unfold.app.option.EnumConverters;
import unfold.app.option.FigureFile;
import unfold.app.option.Help;
import unfold.app.option.OptionalForm;
import unfold.app.option.PageOptions;
import unfold.app.option.RecurrenceOptions;
import unfold.app.option.StepRanges;
import unfold.circuit.Grain;
import unfold.export.sheet.AtomicFile;
import unfold.export.sheet.ExportRequest;
import unfold.export.sheet.Page;
import unfold.figure.View;
import unfold.figure.scene.FigureOptions;
import unfold.figure.scene.Scene;
import unfold.figure.scene.ValueDisplay;
import unfold.figure.theme.Theme;
import unfold.layout.IndexMode;
import unfold.layout.step.ShownSteps;
import unfold.playback.Moment;
import unfold.result.Result;
import unfold.schedule.Schedule;
import unfold.trace.Trace;
import unfold.unfolding.Unfolding;

/** Draws a recurrence into files: {@code unfold draw}. */
@Command(
    description = "Draws a circuit, its unfolding, or both side by side.",
    sortOptions = false,
    abbreviateSynopsis = true)
public final class DrawCommand implements Callable<Integer> {
  private final Console console;

  @Spec private @Nullable CommandSpec command;

  @Parameters(paramLabel = Recurrence.WORD, description = Recurrence.FORMS)
  private String recurrence = "";

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      converter = FigureFile.Converter.class,
      description = {
        "Where to; may be repeated. The ending picks the format:",
        ".png .svg .pdf .tex .gif .html .dot .graphml",
        "- is standard output (SVG), and so are -.png and its like."
      })
  private List<FigureFile> outputs = new ArrayList<>();

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      converter = EnumConverters.OfView.class,
      description = "circuit, unfolded or both (the default).")
  private View view = View.BOTH;

  @Option(
      names = "--grain",
      paramLabel = "GRAIN",
      converter = EnumConverters.OfGrain.class,
      description = "variables (the default) or operations.")
  private Grain grain = Grain.VARIABLES;

  @Option(
      names = "--moment",
      paramLabel = "M",
      converter = Converters.Moment.class,
      description = "How far it is played, as 3.5: the fourth step, half way (default: the end).")
  private @Nullable Double moment;

  @Option(
      names = "--index",
      paramLabel = "INDEX",
      converter = EnumConverters.OfIndex.class,
      description = "numbers (the default) or book: t-1, t, t+1 with dashed ends, and no values.")
  private IndexMode index = IndexMode.NUMBERS;

  @Option(
      names = "--show",
      paramLabel = "STEPS",
      converter = StepRanges.class,
      description = "Which steps, as 1..3,287..289; the others are elided (default: all).")
  private ShownSteps shown = ShownSteps.ALL;

  @Option(
      names = "--values",
      arity = "0..1",
      fallbackValue = "bars",
      paramLabel = "FORM",
      preprocessor = OptionalForm.class,
      converter = EnumConverters.OfValues.class,
      description = "Show the values: bars (if nothing follows), numbers or off (the default).")
  private ValueDisplay values = ValueDisplay.OFF;

  @Mixin private MemberOption member = new MemberOption();

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      converter = EnumConverters.OfTheme.class,
      description = "light (the default), dark, print or contrast.")
  private Theme theme = Theme.LIGHT;

  @Mixin private PageOptions page = new PageOptions();
  @Mixin private RecurrenceOptions common = new RecurrenceOptions();
  @Mixin private Help help = new Help();

  public DrawCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Page paper = page.of(view);
    FigureFile.check(outputs, console.folder(), command);
    checkSteps();
    Result<List<Path>> written =
        ChainResults.of(recurrence, common, console)
            .then(member::of)
            .then(chain -> scene(chain).then(it -> request(chain, it, paper)))
            .then(this::write);
    return console.finish(written, _ -> Console.DONE);
  }

  private void checkSteps() {
    if (index == IndexMode.BOOK && !shown.equals(ShownSteps.ALL) && command != null) {
      throw new ParameterException(command.commandLine(), CommandMessages.booksHaveNoNumbers());
    }
  }

  private Result<Scene> scene(ChainResults chain) {
    boolean numbered = values != ValueDisplay.OFF && index == IndexMode.NUMBERS;
    Result<Optional<Trace>> trace =
        numbered ? chain.trace().map(Optional::of) : Result.of(Optional.empty());
    FigureOptions figure =
        FigureOptions.USUAL.withTheme(theme).withIndex(index).withShown(shown).withValues(values);
    return trace
        .then(numbers -> chain.resultOfMember(it -> it.scene(grain, figure, numbers)))
        .then(this::withShownSteps);
  }

  private Result<Scene> withShownSteps(Scene scene) {
    Unfolding unfolding = scene.unfolding();
    if (!IndexMode.BOOK.suits(unfolding.circuit())
        && (index == IndexMode.BOOK || !shown.equals(ShownSteps.ALL))) {
      return Complaint.of(CommandMessages.severalAxes());
    }
    return unfolding.circuit().system().axes().stream()
        .findFirst()
        .map(axis -> unfolding.extents().last(axis.name()))
        .flatMap(end ->
            shown.past(end).stream()
                .mapToObj(it -> CommandMessages.stepPastEnd(it, end))
                .findFirst())
        .map(Complaint::<Scene>of)
        .orElse(Result.of(scene));
  }

  private Result<ExportRequest> request(ChainResults chain, Scene scene, Page paper) {
    return end(chain, scene)
        .then(this::moment)
        .then(at -> chain.run().map(run -> run.request(scene, new Moment(at), paper)));
  }

  /** The end of the whole run, even where the few steps of the book stand for it. */
  private Result<Integer> end(ChainResults chain, Scene scene) {
    return switch (index) {
      case NUMBERS -> Result.of(scene.ticks());
      case BOOK -> chain.resultOfMember(it -> it.schedule(grain)).map(Schedule::ticks);
    };
  }

  private Result<Double> moment(int end) {
    double at = moment == null ? end : moment;
    return at > end ? Complaint.of(CommandMessages.momentPastEnd(at, end)) : Result.of(at);
  }

  /** Writes every file that can be written, whatever becomes of the others. */
  private Result<List<Path>> write(ExportRequest request) {
    return Result.every(outputs.stream().map(file -> write(file, request)).toList());
  }

  private Result<Path> write(FigureFile file, ExportRequest request) {
    return console
        .progress(common.quiet())
        .during(
            CommandMessages.drawing(file.path()),
            watch -> {
              AtomicFile.Content content = file.format().content(request, watch);
              return file.isStandardOutput()
                  ? console.stream(content).map(_ -> Path.of(file.path()))
                  : console
                      .path(file.path())
                      .then(path -> Complaint.from(AtomicFile.write(path, content)));
            });
  }
}
