package unfold.view.export;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/**
 * Puts a figure on the clipboard: as an image for documents and as SVG for drawing programs. Not as
 * plain text: programs that take text and images take the text, and a page would show the source.
 */
public final class FigureClipboard {
  private static final String SVG = "image/svg+xml";

  private FigureClipboard() {}

  /** The clipboard's data format for SVG. */
  public static DataFormat svg() {
    return Optional.ofNullable(DataFormat.lookupMimeType(SVG)).orElseGet(() -> new DataFormat(SVG));
  }

  static void put(ClipboardFigure figure) {
    ClipboardContent content = new ClipboardContent();
    content.putImage(new Image(new ByteArrayInputStream(figure.png())));
    content.put(svg(), ByteBuffer.wrap(figure.svg()));
    Clipboard.getSystemClipboard().setContent(content);
  }
}
