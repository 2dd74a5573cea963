package unfold.export.sheet;

import java.util.SequencedMap;
import java.util.TreeMap;
import unfold.chain.Chain;
import unfold.data.Dataset;
import unfold.equation.Checked;
import unfold.equation.Settings;
import unfold.figure.scene.Scene;
import unfold.playback.Moment;

/**
 * A run of a recurrence whose figures are exported.
 *
 * @param title a description for a reader who does not see the figures
 * @param text the text of the recurrence
 * @param settings the settings that replace those of the text
 * @param given the data of all members of a minibatch
 * @param member the number of the member that figures show, from 0
 */
public record ExportedRun(String title, String text, Settings settings, Dataset given, int member) {
  /**
   * The run that a chain computes.
   *
   * @param label the title where its text has none
   * @param settings the settings to be remembered
   */
  public static Checked<ExportedRun> of(Chain chain, String label, Settings settings) {
    String text = chain.input().text();
    return chain
        .dataset()
        .map(given -> new ExportedRun(chain.title(label), text, settings, given, chain.member()));
  }

  /**
   * @param scene of this run
   * @param moment of the whole run, and not only of the steps that are shown
   */
  public ExportRequest request(Scene scene, Moment moment, Page page) {
    return new ExportRequest(scene, moment, page, title, provenance(scene, moment));
  }

  private Provenance provenance(Scene scene, Moment moment) {
    return new Provenance(
        text,
        settings.values(),
        extents(),
        given.seed(),
        moment.value(),
        member,
        scene.unfolding().circuit().grain(),
        scene.shownValues());
  }

  /**
   * The last index of each axis that can be set: none where a tree or the members' lengths decide.
   * By name, so that a figure is the same file on every run.
   */
  private SequencedMap<String, Integer> extents() {
    SequencedMap<String, Integer> last = new TreeMap<>();
    given
        .extents()
        .ranges()
        .forEach((axis, range) -> {
          if (given.members().stream()
              .map(Dataset.Member::extents)
              .allMatch(it -> it.range(axis).equals(range) && !it.trees().containsKey(axis))) {
            last.put(axis, range.last());
          }
        });
    return last;
  }
}
