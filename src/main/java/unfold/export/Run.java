package unfold.export;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import unfold.equation.Extents;
import unfold.equation.Settings;
import unfold.figure.Scene;
import unfold.playback.Moment;

/**
 * A run of a recurrence, of which figures are taken away.
 *
 * @param title what it shows, for a reader who does not see it
 * @param text of the recurrence
 * @param settings what stands in place of what the text says
 * @param extents of the whole run, of which a scene may show fewer steps
 */
public record Run(String title, String text, Settings settings, Extents extents, long seed) {
  /**
   * @param scene of this run
   * @param moment of the whole run, and not only of the steps that are shown
   */
  public ExportRequest request(Scene scene, Moment moment, Page page) {
    return new ExportRequest(scene, moment, page, title, provenance(scene, moment));
  }

  private Provenance provenance(Scene scene, Moment moment) {
    SequencedMap<String, Integer> last = new LinkedHashMap<>();
    extents.ranges().forEach((axis, range) -> last.put(axis, range.last()));
    return new Provenance(
        text,
        settings.values(),
        last,
        seed,
        moment.value(),
        scene.unfolding().circuit().grain(),
        scene.showsValues());
  }
}
