package unfold.view.export;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import unfold.export.FigureFormat;
import unfold.export.sheet.ExportRequest;
import unfold.export.sheet.PixelSize;
import unfold.result.Result;
import unfold.session.ExportOption;

/** The file of a figure that is ready to be dragged out of the window. */
final class Drags {
  /** The most pixels that are written before a hand tires of waiting. */
  private static final double QUICK = 4e6;

  private final DragFolder folder = new DragFolder();
  private @Nullable Ready ready;

  private record Ready(ExportRequest figure, FigureFormat format, Path file) {}

  /** The file that holds exactly this figure in this format, if there is one. */
  Optional<Path> file(ExportRequest figure, FigureFormat format) {
    return Optional.ofNullable(ready)
        .filter(it -> it.figure == figure && it.format == format)
        .map(Ready::file);
  }

  void keep(ExportRequest figure, FigureFormat format, Path file) {
    ready = new Ready(figure, format, file);
  }

  Result<Path> place(String name) {
    return folder.place(name);
  }

  /** Tells whether a figure is written while the hand begins to move. */
  static boolean isQuick(ExportRequest figure, FigureFormat format) {
    boolean film = ExportOption.of(format).contains(ExportOption.RATE);
    return !film && PixelSize.of(figure.sheet()).count() <= QUICK;
  }
}
