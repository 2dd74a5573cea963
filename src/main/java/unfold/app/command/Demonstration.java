package unfold.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import unfold.app.console.Complaint;
import unfold.chain.Chain;
import unfold.circuit.Grain;
import unfold.export.FigureFormat;
import unfold.export.sheet.AtomicFile;
import unfold.export.sheet.ExportRequest;
import unfold.export.sheet.Page;
import unfold.export.sheet.PageSize;
import unfold.figure.scene.FigureOptions;
import unfold.figure.scene.Scene;
import unfold.playback.Moment;
import unfold.result.Result;
import unfold.trace.Trace;

/**
 * Pictures of a run in a folder, where there can be no window: both panes at every step with their
 * values, the film of it, and without any values the figure of the textbook.
 */
record Demonstration(ChainResults chain, Path folder) {
  private static final PageSize STILL = new PageSize.Scaled(2);

  /** The frames in a second of the film: enough to follow a chip, and half the time to draw. */
  private static final double RATE = 12.5;

  /** The folder, once all is in it. */
  Result<Path> render() {
    return made()
        .then(_ -> trace())
        .then(this::scene)
        .then(scene -> steps(scene).then(_ -> film(scene)))
        .then(_ -> scene(Optional.empty()))
        .then(scene ->
            file("figure" + FigureFormat.SVG.ending(), scene, scene.ticks(), PageSize.PLAIN))
        .map(_ -> folder);
  }

  private Result<Path> made() {
    try {
      return Result.of(Files.createDirectories(folder));
    } catch (IOException e) {
      return Complaint.of(CommandFileMessages.noFolderHere(folder.toString()));
    }
  }

  private Result<Optional<Trace>> trace() {
    return chain
        .result(Chain::system)
        .then(it -> it.hasValues() ? chain.trace().map(Optional::of) : Result.of(Optional.empty()));
  }

  private Result<Scene> scene(Optional<Trace> trace) {
    return chain.resultOfMember(it -> it.scene(Grain.VARIABLES, FigureOptions.USUAL, trace));
  }

  private Result<Path> steps(Scene scene) {
    return IntStream.rangeClosed(0, scene.ticks())
        .boxed()
        .reduce(
            Result.of(folder),
            (before, tick) -> before.then(_ -> step(scene, tick)),
            (_, last) -> last);
  }

  private Result<Path> step(Scene scene, int tick) {
    return file("step-%03d%s".formatted(tick, FigureFormat.PNG.ending()), scene, tick, STILL);
  }

  private Result<Path> film(Scene scene) {
    return file("film" + FigureFormat.GIF.ending(), scene, scene.ticks(), PageSize.PLAIN);
  }

  private Result<Path> file(String name, Scene scene, int tick, PageSize size) {
    Page page = Page.USUAL.withSize(size).withRate(RATE);
    return chain
        .run()
        .map(run -> run.request(scene, new Moment(tick), page))
        .then(request -> file(name, request));
  }

  private Result<Path> file(String name, ExportRequest request) {
    FigureFormat format = FigureFormat.of(name).orElseThrow();
    Path path = folder.resolve(name);
    return chain
        .console()
        .progress(chain.options().quiet())
        .during(
            CommandMessages.drawing(folder.getFileName() + "/" + name),
            watch -> Complaint.from(AtomicFile.write(path, format.content(request, watch))));
  }
}
