package unfold.view.export;

import javafx.util.StringConverter;
import unfold.export.FigureFormat;

/** A format by its name and what it is. */
final class FormatWords extends StringConverter<FigureFormat> {
  @Override
  public String toString(FigureFormat format) {
    return format == null ? "" : words(format);
  }

  private static String words(FigureFormat format) {
    return switch (format) {
      case PNG -> "PNG  ·  a picture";
      case SVG -> "SVG  ·  a drawing";
      case PDF -> "PDF  ·  a page";
      case TIKZ -> "TikZ  ·  a drawing for LaTeX";
      case GIF -> "GIF  ·  a film";
      case HTML -> "HTML  ·  a page that plays";
      case DOT -> "DOT  ·  a graph for Graphviz";
      case GRAPHML -> "GraphML  ·  a graph for programs";
    };
  }

  @Override
  public FigureFormat fromString(String words) {
    throw new UnsupportedOperationException("formats are chosen from a list");
  }
}
