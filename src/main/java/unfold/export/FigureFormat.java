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
import unfold.export.sheet.WritingRefused;
import unfold.export.sheet.WritingStopped;
import unfold.export.svg.SvgWriter;
import unfold.export.tikz.TikzWriter;
import unfold.trace.ProgressMonitor;

/** The formats of figures, each chosen by the ending of a file's name. */
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

  /** With its dot. */
  public String ending() {
    return ending;
  }

  /** The format that a name asks for, in capitals or not. */
  public static Optional<FigureFormat> of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(it -> lower.endsWith(it.ending)).findFirst();
  }

  /** All endings, for a sentence. */
  public static String endings() {
    return Arrays.stream(values()).map(FigureFormat::ending).collect(Collectors.joining(", "));
  }

  /**
   * Why a request is not written: it is beyond what the format, or whoever reads it, can hold. What
   * is refused here its writing refuses too. Costs no more than measuring the figure.
   *
   * @return a sentence without its capital and its full stop, which names what would help
   */
  public Optional<String> refusal(ExportRequest request) {
    return switch (this) {
      case PNG -> PlaneLimit.refusal(request).or(() -> PngWriter.refusal(request.sheet()));
      case SVG -> PlaneLimit.refusal(request);
      case PDF -> PdfWriter.LIMIT.refusal(request.sheet());
      case GIF -> PlaneLimit.refusal(request).or(() -> GifWriter.refusal(request.film()));
      case HTML -> PlaneLimit.refusal(request).or(() -> request.film().refusal());
      case TIKZ -> TikzWriter.LIMIT.refusal(request.sheet());
      case DOT, GRAPHML -> GraphFacts.refusal(request);
    };
  }

  /**
   * What goes into a file.
   *
   * @param watch told how much is written, and asked whether to go on; where it says no, writing
   *     fails as {@link WritingStopped}
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
