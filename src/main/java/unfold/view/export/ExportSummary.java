package unfold.view.export;

import java.util.Set;
import unfold.export.FigureFormat;
import unfold.export.sheet.ExportRequest;
import unfold.export.sheet.Film;
import unfold.export.sheet.PixelSize;
import unfold.session.ExportOption;

/** What a file would hold, in a line. */
final class ExportSummary {
  private ExportSummary() {}

  static String of(ExportRequest request, FigureFormat format) {
    Set<ExportOption> heeded = ExportOption.of(format);
    String size =
        heeded.contains(ExportOption.SIZE)
            ? PixelSize.of(request.sheet()).words()
            : "A graph, which whoever opens it draws";
    return heeded.contains(ExportOption.RATE) ? size + film(request.film()) : size;
  }

  private static String film(Film film) {
    return "  ·  %.1f s  ·  %,d frames".formatted(film.seconds(), film.frames());
  }
}
