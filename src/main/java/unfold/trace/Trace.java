package unfold.trace;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import unfold.data.Tensor;
import unfold.equation.Extents;

/**
 * The values of a run: one for every variable, input, target and parameter at every index of its
 * domain. Values outside a domain, which references read as zeros, are no part of it.
 *
 * @param recordings by name, in the order of the statements
 * @param notFinite for each name that became NaN or infinite the place where it first did, in the
 *     order of computation
 */
public record Trace(
    Precision precision,
    long seed,
    Extents extents,
    SequencedMap<String, Recording> recordings,
    List<NotFinite> notFinite) {
  public Trace {
    recordings = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(recordings));
    notFinite = List.copyOf(notFinite);
  }

  /**
   * The place of a value that is not finite.
   *
   * @param index empty for a name without one
   */
  public record NotFinite(String name, List<Integer> index) {
    public NotFinite {
      index = List.copyOf(index);
    }
  }

  /** The place where a variable first became NaN or infinite. */
  public Optional<NotFinite> firstNotFinite() {
    return notFinite.stream().findFirst();
  }

  /**
   * A copy of the value of a name at an index.
   *
   * @param index one number for each axis of the name
   * @return empty outside the domain, and for a name that is not recorded
   */
  public Optional<Tensor> value(String name, int... index) {
    Recording recording = recordings.get(name);
    return recording == null ? Optional.empty() : recording.value(index);
  }

  /**
   * The recording of a name.
   *
   * @throws IllegalArgumentException if the name is not recorded
   */
  public Recording recording(String name) {
    Recording recording = recordings.get(name);
    if (recording == null) {
      throw new IllegalArgumentException("nothing is recorded of " + name);
    }
    return recording;
  }

  /**
   * The largest finite absolute value of a name over the run, which a colour scale spans.
   *
   * @throws IllegalArgumentException if the name is not recorded
   */
  public double largest(String name) {
    return recording(name).largest();
  }

  /** The bytes of all recorded numbers. */
  public long bytes() {
    return recordings.values().stream().mapToLong(Recording::bytes).sum();
  }
}
