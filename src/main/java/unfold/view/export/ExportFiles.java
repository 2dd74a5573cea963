package unfold.view.export;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import unfold.export.FigureFormat;
import unfold.export.sheet.ExportRequest;
import unfold.result.Result;
import unfold.session.ExecutorProgress;
import unfold.session.ExportState;
import unfold.session.FigureWriting;
import unfold.view.model.BackgroundTask;

/** Writes figures to files, one at a time: to be kept, or to be dragged out of the window. */
final class ExportFiles {
  private final BackgroundTask tasks;
  private final Executor toolkit;
  private final Drags drags = new Drags();
  private final ReadOnlyObjectWrapper<ExportState> writing =
      new ReadOnlyObjectWrapper<>(new ExportState.Idle());
  private @Nullable ExecutorProgress running;

  /**
   * A writer with nothing under way.
   *
   * @param toolkit runs the reports of how much is written
   */
  ExportFiles(BackgroundTask tasks, Executor toolkit) {
    this.tasks = tasks;
    this.toolkit = toolkit;
  }

  ReadOnlyObjectProperty<ExportState> writingProperty() {
    return writing.getReadOnlyProperty();
  }

  /** Forgets the file written last. */
  void forget() {
    writing.set(new ExportState.Idle());
  }

  void save(Path file, FigureFormat format, Supplier<Result<ExportRequest>> figure) {
    write(file, format, figure, ExportState.Done::new);
  }

  /**
   * Writes a file in the background, in place of what is being written.
   *
   * @param end gives the state of a file that is complete
   */
  private void write(
      Path file,
      FigureFormat format,
      Supplier<Result<ExportRequest>> figure,
      Function<Path, ExportState> end) {
    stop();
    ExecutorProgress watch =
        new ExecutorProgress(toolkit, it -> writing.set(new ExportState.Underway(it)));
    running = watch;
    writing.set(new ExportState.Underway(0));
    tasks.run(
        () -> figure.get().then(it -> FigureWriting.write(file, format, it, watch)),
        written -> {
          if (!watch.isStopped()) {
            running = null;
            writing.set(state(written, end));
          }
        });
  }

  private static ExportState state(Result<Path> written, Function<Path, ExportState> end) {
    return switch (written) {
      case Result.Success<Path>(Path file) -> end.apply(file);
      case Result.Failure<Path> failed -> new ExportState.Failed(failed.message());
    };
  }

  /**
   * A file of the figure to be dragged out of the window. One that takes long to write is only
   * begun, and is there when it is dragged again.
   *
   * @param name the name of the file
   */
  Optional<Path> dragged(ExportRequest figure, FigureFormat format, String name) {
    return drags.file(figure, format).or(() -> toDrag(figure, format, name));
  }

  private Optional<Path> toDrag(ExportRequest figure, FigureFormat format, String name) {
    Result<Path> place = drags.place(name);
    place.failure().ifPresent(it -> writing.set(new ExportState.Failed(it)));
    return place.success().flatMap(file -> toDrag(figure, format, file));
  }

  private Optional<Path> toDrag(ExportRequest figure, FigureFormat format, Path file) {
    if (!Drags.isQuick(figure, format)) {
      write(file, format, () -> Result.of(figure), _ -> ready(figure, format, file));
      return Optional.empty();
    }
    ExecutorProgress unheard = new ExecutorProgress(toolkit, _ -> {});
    Result<Path> written = FigureWriting.write(file, format, figure, unheard);
    writing.set(state(written, _ -> ready(figure, format, file)));
    return written.success();
  }

  private ExportState ready(ExportRequest figure, FigureFormat format, Path file) {
    drags.keep(figure, format, file);
    return new ExportState.Ready(file);
  }

  /** Stops the writing under way, if any; no part of its file stays. */
  void stop() {
    if (running != null) {
      running.stop();
      running = null;
      writing.set(new ExportState.Idle());
    }
  }
}
