package unfold.export;

import java.util.LinkedHashMap;
import java.util.Map;
import unfold.circuit.Grain;
import unfold.export.sheet.ExportRequest;
import unfold.export.sheet.Page;
import unfold.export.sheet.Provenance;
import unfold.figure.Scenes;
import unfold.figure.scene.Scene;
import unfold.figure.scene.ValueDisplay;
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
        provenance(words + "\n"));
  }

  public static Scene scene(String name, int tau) {
    return scene(name, tau, Theme.LIGHT);
  }

  public static Scene scene(String name, int tau, Theme theme) {
    return Scenes.ofGallery(name, Grain.VARIABLES, Map.of("t", tau)).scene(theme);
  }

  /** The provenance of a text alone, at the start and with the usual seed. */
  static Provenance provenance(String text) {
    return new Provenance(
        text,
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        1,
        0,
        0,
        Grain.VARIABLES,
        ValueDisplay.OFF);
  }
}
