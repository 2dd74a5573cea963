package unfold.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import unfold.app.Choices.View;
import unfold.circuit.Grain;
import unfold.export.PngWriter;
import unfold.export.Sheet;
import unfold.export.SvgWriter;
import unfold.export.WholeFile;
import unfold.figure.Theme;
import unfold.trace.Trace;

/**
 * What the window would open with, as pictures in a folder: both panes at every step with their
 * values, and without any the figure of the textbook.
 */
record Demonstration(Chain chain, Path folder, Console console) {
  private static final double SCALE = 2;

  /** The folder, once all is in it. */
  Result<Path> render() {
    return made()
        .then(_ -> trace())
        .then(trace -> chain.drawing(Grain.VARIABLES, Theme.LIGHT, trace))
        .then(this::steps)
        .then(_ -> chain.drawing(Grain.VARIABLES, Theme.LIGHT, Optional.empty()))
        .then(this::textbook)
        .map(_ -> folder);
  }

  private Result<Path> made() {
    try {
      return Result.of(Files.createDirectories(folder));
    } catch (IOException e) {
      return Result.wrong("the folder %s cannot be made here".formatted(folder));
    }
  }

  private Result<Optional<Trace>> trace() {
    return chain
        .system()
        .then(it ->
            it.hasValues() ? chain.trace(console).map(Optional::of) : Result.of(Optional.empty()));
  }

  private Result<Path> steps(Drawing drawing) {
    return IntStream.rangeClosed(0, drawing.ticks())
        .boxed()
        .reduce(
            Result.of(folder),
            (before, tick) -> before.then(_ -> step(drawing, tick)),
            (_, last) -> last);
  }

  private Result<Path> step(Drawing drawing, int tick) {
    Path file = folder.resolve("step-%03d.png".formatted(tick));
    return sheet(drawing, tick)
        .then(sheet -> written(file, out -> new PngWriter(SCALE).write(sheet, out)));
  }

  private Result<Path> textbook(Drawing drawing) {
    Path file = folder.resolve("figure.svg");
    return sheet(drawing, drawing.ticks())
        .then(sheet -> written(file, out -> new SvgWriter().write(sheet, out)));
  }

  private Result<Sheet> sheet(Drawing drawing, int tick) {
    return drawing.at((double) tick, View.BOTH).map(it -> Sheet.of(it, chain.title()));
  }

  private static Result<Path> written(Path file, WholeFile.Content content) {
    return Result.from(WholeFile.write(file, content));
  }
}
