package unfold.export.tikz;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import unfold.export.sheet.PageLimit;
import unfold.export.sheet.Sheet;
import unfold.export.sheet.WritingRefused;
import unfold.figure.mark.Figure;
import unfold.figure.mark.Painter;
import unfold.geometry.Box;
import unfold.geometry.Decimal;

/**
 * Writes a sheet as a LaTeX document of one TikZ picture, to be edited by hand: colours and styles
 * at the top, a comment and a named node for each thing, labels as TeX. It is drawn twice, the
 * first time to learn which looks there are, and streamed: memory does not grow with the figure.
 */
public final class TikzWriter {
  public static final PageLimit LIMIT = new PageLimit("TikZ", 16_000, TikzMessages.readers());

  /** The largest number that TeX reads, whatever its unit. */
  private static final double LARGEST = 16_000;

  private TikzWriter() {}

  /**
   * Writes the sheet, and leaves the stream open.
   *
   * @throws IOException if the stream fails, or, before anything is written and in words for a
   *     reader, if the page is larger than TeX can measure
   */
  public static void write(Sheet sheet, OutputStream out) throws IOException {
    WritingRefused.because(LIMIT.refusal(sheet));
    Writer buffer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try {
      TikzColours colours = new TikzColours(sheet.figure().theme());
      TikzStyles styles = new TikzStyles(colours);
      picture(sheet, lines(sheet, Writer.nullWriter()), colours, styles);
      TikzLines lines = lines(sheet, buffer);
      new TikzPreamble(lines, colours, styles).write(sheet);
      picture(sheet, lines, colours, styles);
      lines.line("\\end{document}");
    } catch (UncheckedIOException fault) {
      throw fault.getCause();
    }
    buffer.flush();
  }

  private static TikzLines lines(Sheet sheet, Writer out) {
    Box box = sheet.box();
    double unit = 1;
    while (Math.max(box.width(), box.height()) / unit > LARGEST) {
      unit *= 10;
    }
    return new TikzLines(out, box.topLeft(), unit);
  }

  private static void picture(
      Sheet sheet, TikzLines lines, TikzColours colours, TikzStyles styles) {
    Box box = sheet.box();
    Figure figure = sheet.figure();
    String page =
        "%s rectangle %s".formatted(lines.place(box.topLeft()), lines.place(box.bottomRight()));
    String unit = Decimal.text(lines.unit());
    lines.line("% From the top left corner, y downwards.");
    lines.line(
        "\\begin{tikzpicture}[x=%s\\px, y=-%s\\px, every node/.style={inner sep=0pt, outer sep=0pt}]"
            .formatted(unit, unit));
    lines.line("\\useasboundingbox " + page + ";");
    if (!sheet.transparent()) {
      lines.line("\\fill[%s] %s;".formatted(colours.of(figure.theme().ground()), page));
    }
    new Painter(new TikzPen(lines, styles, figure::words)).paint(figure, box);
    lines.line("\\end{tikzpicture}");
  }
}
