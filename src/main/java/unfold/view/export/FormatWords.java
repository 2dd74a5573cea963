package unfold.view.export;

import javafx.util.StringConverter;
import unfold.export.FigureFormat;

/** The words for a format in the list: its name and its kind. */
final class FormatWords extends StringConverter<FigureFormat> {
  @Override
  public String toString(FigureFormat format) {
    return format == null ? "" : words(format);
  }

  private static String words(FigureFormat format) {
    return switch (format) {
      case PNG -> ExportFormMessages.png();
      case SVG -> ExportFormMessages.svg();
      case PDF -> ExportFormMessages.pdf();
      case TIKZ -> ExportFormMessages.tikz();
      case GIF -> ExportFormMessages.gif();
      case HTML -> ExportFormMessages.html();
      case DOT -> ExportFormMessages.dot();
      case GRAPHML -> ExportFormMessages.graphml();
    };
  }

  @Override
  public FigureFormat fromString(String words) {
    throw new UnsupportedOperationException("formats are chosen from a list");
  }
}
