package unfold.export.sheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import unfold.circuit.Grain;

/**
 * What a figure was made from, so that a file of it can be opened as the recurrence it shows.
 *
 * @param text of the recurrence
 * @param settings what stood in place of what the text says, by name
 * @param extents the last index of each axis
 * @param moment how far it was played
 * @param member which sequence of a minibatch it shows, from 0
 */
public record Provenance(
    String text,
    SequencedMap<String, String> settings,
    SequencedMap<String, Integer> extents,
    long seed,
    double moment,
    int member,
    Grain grain,
    boolean values) {
  public Provenance {
    settings = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(settings));
    extents = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(extents));
  }

  /** The text alone, played from the start with the usual seed. */
  public static Provenance of(String text) {
    return new Provenance(
        text,
        new LinkedHashMap<>(Map.of()),
        new LinkedHashMap<>(Map.of()),
        1,
        0,
        0,
        Grain.VARIABLES,
        false);
  }
}
