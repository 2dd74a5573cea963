package unfold.export;

import java.util.Map;
import unfold.circuit.Grain;
import unfold.export.sheet.ExportRequest;
import unfold.export.sheet.Page;
import unfold.export.sheet.Provenance;
import unfold.figure.Scenes;
import unfold.figure.scene.Scene;
import unfold.figure.theme.Theme;
import unfold.playback.Moment;

/** Figures of the gallery, asked for as files. */
public final class Requests {
  private Requests() {}

  /** Both panes of a short run at its end. */
  public static ExportRequest of(String name, int tau, double rate) {
    return of(scene(name, tau), rate, "A picture of " + name);
  }

  public static ExportRequest of(Scene scene, double rate, String words) {
    return new ExportRequest(
        scene,
        new Moment(scene.ticks()),
        Page.USUAL.withRate(rate),
        words,
        Provenance.of(words + "\n"));
  }

  public static Scene scene(String name, int tau) {
    return scene(name, tau, Theme.LIGHT);
  }

  public static Scene scene(String name, int tau, Theme theme) {
    return Scenes.ofGallery(name, Grain.VARIABLES, Map.of("t", tau)).scene(theme);
  }
}
