package unfold.export.sheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import unfold.circuit.Grain;
import unfold.figure.scene.ValueDisplay;

/**
 * The origin of a figure, so that a file of it can be opened as the recurrence it shows.
 *
 * @param text the text of the recurrence
 * @param settings the settings that replaced those of the text, by name
 * @param extents the last index of each axis
 * @param moment the moment it shows, in steps
 * @param member the sequence of a minibatch that it shows, from 0
 */
public record Provenance(
    String text,
    SequencedMap<String, String> settings,
    SequencedMap<String, Integer> extents,
    long seed,
    double moment,
    int member,
    Grain grain,
    ValueDisplay values) {
  public Provenance {
    settings = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(settings));
    extents = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(extents));
  }
}
