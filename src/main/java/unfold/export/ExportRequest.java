package unfold.export;

import java.io.IOException;
import java.util.Optional;
import unfold.figure.Scene;
import unfold.figure.View;
import unfold.layout.IndexMode;
import unfold.playback.Moment;

/**
 * A scene to be taken away, whatever the format.
 *
 * @param words what it shows, for a reader who does not see it
 * @param moment of a still picture, and where a page that plays opens
 * @param rate frames in a second of a film
 */
public record ExportRequest(
    Scene scene,
    View view,
    Moment moment,
    PageSize size,
    boolean transparent,
    double rate,
    String words,
    Provenance provenance) {
  /** Frames in a second where nobody asks for another number. */
  public static final double RATE = 25;

  /** The figure at its moment. */
  public Sheet sheet() {
    return sheet(moment);
  }

  /**
   * The whole run.
   *
   * @throws IOException in words for a reader if nothing moves
   */
  public Film film() throws IOException {
    if (scene.options().index() == IndexMode.BOOK) {
      throw new IOException("steps as in the book stand still: choose their numbers for a film");
    }
    return new Film(this::sheet, scene.ticks(), rate);
  }

  private Sheet sheet(Moment at) {
    return new Sheet(view.of(scene, at), words, size, transparent, Optional.of(provenance));
  }
}
