package unfold.view.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import unfold.export.FigureFormat;
import unfold.export.sheet.ExportRequest;
import unfold.result.Result;
import unfold.trace.ProgressMonitor;

/** A figure in two formats for the clipboard: PNG for images, SVG for drawing programs. */
@SuppressWarnings("ArrayRecordComponent") // handed on and never compared
record ClipboardFigure(byte[] png, byte[] svg) {
  /** The figure in both formats, or the reason, in words, why one of them cannot hold it. */
  static Result<ClipboardFigure> of(ExportRequest figure) {
    return bytes(figure, FigureFormat.PNG)
        .then(png -> bytes(figure, FigureFormat.SVG).map(svg -> new ClipboardFigure(png, svg)));
  }

  private static Result<byte[]> bytes(ExportRequest figure, FigureFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.content(figure, ProgressMonitor.NONE).write(out);
      return Result.of(out.toByteArray());
    } catch (IOException e) {
      return Result.failed(String.valueOf(e.getMessage()));
    }
  }
}
