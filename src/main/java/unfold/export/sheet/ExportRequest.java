package unfold.export.sheet;

import java.util.Optional;
import unfold.figure.scene.Scene;
import unfold.layout.IndexMode;
import unfold.playback.Moment;

/**
 * A request to export a scene, whatever the format.
 *
 * @param words a description for a reader who does not see the figure
 * @param moment the moment of a still picture, and at which a page that plays opens
 */
public record ExportRequest(
    Scene scene, Moment moment, Page page, String words, Provenance provenance) {

  /** The sheet of the figure at its moment. */
  public Sheet sheet() {
    return sheet(moment);
  }

  /** The film of the whole run. */
  public Film film() {
    boolean moving = scene.options().index() == IndexMode.NUMBERS;
    return new Film(this::sheet, scene.ticks(), page.rate(), moving);
  }

  private Sheet sheet(Moment at) {
    return new Sheet(
        page.view().of(scene, at), words, page.size(), page.transparent(), Optional.of(provenance));
  }
}
