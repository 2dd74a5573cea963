package unfold.view.export;

import java.util.Set;
import unfold.export.FigureFormat;
import unfold.export.sheet.ExportRequest;
import unfold.export.sheet.Film;
import unfold.export.sheet.PixelSize;
import unfold.session.ExportOption;

/** The contents of a file to be written, in a line: its pixels, seconds and frames. */
final class ExportSummary {
  private ExportSummary() {}

  static String of(ExportRequest request, FigureFormat format) {
    Set<ExportOption> options = ExportOption.of(format);
    String size =
        options.contains(ExportOption.SIZE)
            ? PixelSize.of(request.sheet()).words()
            : ExportDialogMessages.graph();
    return options.contains(ExportOption.RATE) ? size + film(request.film()) : size;
  }

  private static String film(Film film) {
    return ExportDialogMessages.film(film.seconds(), film.frames());
  }
}
