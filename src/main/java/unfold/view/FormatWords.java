package unfold.view;

import javafx.util.StringConverter;
import unfold.export.FigureFormat;

/** A format by its name and what it is. */
final class FormatWords extends StringConverter<FigureFormat> {
  @Override
  public String toString(FigureFormat format) {
    return format == null ? "" : words(format);
  }

  private static String words(FigureFormat format) {
    return switch (format.ending()) {
      case ".png" -> "PNG  ·  a picture";
      case ".svg" -> "SVG  ·  a drawing";
      case ".pdf" -> "PDF  ·  a page";
      case ".tex" -> "TikZ  ·  a drawing for LaTeX";
      case ".gif" -> "GIF  ·  a film";
      case ".html" -> "HTML  ·  a page that plays";
      case ".dot" -> "DOT  ·  a graph for Graphviz";
      case ".graphml" -> "GraphML  ·  a graph for programs";
      default -> format.name();
    };
  }

  @Override
  public FigureFormat fromString(String words) {
    throw new UnsupportedOperationException("formats are chosen from a list");
  }
}
