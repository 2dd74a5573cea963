package unfold.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import unfold.export.graph.DotWriter;
import unfold.export.graph.GraphFacts;
import unfold.export.graph.GraphMlWriter;
import unfold.export.html.HtmlWriter;
import unfold.export.image.GifWriter;
import unfold.export.image.PdfWriter;
import unfold.export.image.PngWriter;
import unfold.export.sheet.AtomicFile;
import unfold.export.sheet.ExportRequest;
import unfold.export.sheet.PlaneLimit;
import unfold.export.sheet.RowLimit;
import unfold.export.sheet.WritingRefused;
import unfold.export.sheet.WritingStopped;
import unfold.export.svg.SvgWriter;
import unfold.export.tikz.TikzWriter;
import unfold.trace.ProgressMonitor;

/** The format of a figure, chosen by the ending of a file's name. */
public enum FigureFormat {
  PNG(".png"),
  SVG(".svg"),
  PDF(".pdf"),
  TIKZ(".tex"),
  GIF(".gif"),
  HTML(".html"),
  DOT(".dot"),
  GRAPHML(".graphml");

  private final String ending;

  FigureFormat(String ending) {
    this.ending = ending;
  }

  /** The ending of its files' names, with the dot. */
  public String ending() {
    return ending;
  }

  /** The format whose ending a name has, in capitals or not; empty if there is none. */
  public static Optional<FigureFormat> of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(it -> lower.endsWith(it.ending)).findFirst();
  }

  /** All endings in a list with commas, for a sentence. */
  public static String endings() {
    return Arrays.stream(values()).map(FigureFormat::ending).collect(Collectors.joining(", "));
  }

  /**
   * The reason why a request is not written: it is beyond what the format, or its readers, can
   * hold. Its writing refuses the same requests. Costs no more than measuring the figure.
   *
   * @return a sentence without its capital and its full stop, which names what would help
   */
  public Optional<String> refusal(ExportRequest request) {
    return switch (this) {
      case PNG -> PlaneLimit.refusal(request).or(() -> PngWriter.refusal(request.sheet()));
      case SVG -> PlaneLimit.refusal(request).or(() -> RowLimit.refusal(request));
      case PDF -> PdfWriter.LIMIT.refusal(request.sheet());
      case GIF -> PlaneLimit.refusal(request).or(() -> GifWriter.refusal(request.film()));
      case HTML -> PlaneLimit.refusal(request).or(() -> request.film().refusal());
      case TIKZ -> TikzWriter.LIMIT.refusal(request.sheet());
      case DOT, GRAPHML -> GraphFacts.refusal(request);
    };
  }

  /**
   * The content of a file. Its writing fails with {@link WritingRefused} before the first byte if
   * there is a {@link #refusal}.
   *
   * @param watch told the part that is written, from 0 to 1, and asked whether to go on; if it says
   *     no, writing fails with {@link WritingStopped}
   */
  public AtomicFile.Content content(ExportRequest request, ProgressMonitor watch) {
    return out -> {
      WritingRefused.because(refusal(request));
      written(request, watch).write(out);
    };
  }

  private AtomicFile.Content written(ExportRequest request, ProgressMonitor watch) {
    return switch (this) {
      case PNG -> out -> PngWriter.write(request.sheet(), out);
      case SVG -> out -> SvgWriter.write(request.sheet(), out);
      case PDF -> out -> PdfWriter.write(request.sheet(), out);
      case GIF -> out -> GifWriter.write(request.film(), watch, out);
      case HTML -> out -> HtmlWriter.write(request, watch, out);
      case TIKZ -> out -> TikzWriter.write(request.sheet(), out);
      case DOT -> out -> DotWriter.write(request, watch, out);
      case GRAPHML -> out -> GraphMlWriter.write(request, watch, out);
    };
  }
}
