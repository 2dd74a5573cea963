package unfold.export;

import java.util.Map;
import unfold.circuit.Grain;
import unfold.figure.Scenes;
import unfold.figure.scene.Scene;
import unfold.figure.theme.Theme;
import unfold.playback.Moment;

/** Figures of the gallery, asked for as files. */
final class Requests {
  private Requests() {}

  /** Both panes of a short run at its end. */
  static ExportRequest of(String name, int tau, double rate) {
    return of(scene(name, tau), rate, "A picture of " + name);
  }

  static ExportRequest of(Scene scene, double rate, String words) {
    return new ExportRequest(
        scene,
        new Moment(scene.ticks()),
        Page.USUAL.withRate(rate),
        words,
        Provenance.of(words + "\n"));
  }

  static Scene scene(String name, int tau) {
    return scene(name, tau, Theme.LIGHT);
  }

  static Scene scene(String name, int tau, Theme theme) {
    return Scenes.ofGallery(name, Grain.VARIABLES, Map.of("t", tau)).scene(theme);
  }
}
