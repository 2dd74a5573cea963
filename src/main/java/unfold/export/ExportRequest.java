package unfold.export;

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

  /** The whole run. */
  public Film film() {
    boolean moving = scene.options().index() == IndexMode.NUMBERS;
    return new Film(this::sheet, scene.ticks(), rate, moving);
  }

  private Sheet sheet(Moment at) {
    return new Sheet(view.of(scene, at), words, size, transparent, Optional.of(provenance));
  }
}
