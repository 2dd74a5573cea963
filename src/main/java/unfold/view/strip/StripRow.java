package unfold.view.strip;

import java.util.Optional;
import unfold.circuit.Node;
import unfold.playback.Phase;
import unfold.schedule.Schedule;
import unfold.trace.Recording;
import unfold.unfolding.Instance;

/**
 * The row of one number of a state, along one of its axes.
 *
 * @param line the axis it runs along, and its place on the others
 * @param recording empty as long as there are no values
 * @param element the number's place in the state's value, row by row from 0
 * @param tex its label
 */
record StripRow(
    Node state,
    StripLine line,
    Schedule schedule,
    Optional<Recording> recording,
    int element,
    String tex) {

  boolean exists(int step) {
    return schedule.unfolding().containsVertex(at(step));
  }

  /** The number at a step, once it is known. */
  Optional<Double> value(int step) {
    int[] index = line.at(step).toArray();
    return recording
        .filter(it -> it.domain().contains(index))
        .map(it -> it.at(it.domain().position(index), element));
  }

  /** The moment from which on a step is shown: 0 if it is given. */
  double shownFrom(int step) {
    int tick = schedule.depositTick(at(step));
    return tick == 0 ? 0 : tick - 1 + Phase.COMPUTE.to();
  }

  private Instance at(int step) {
    return new Instance(state, line.at(step));
  }

  /** The absolute value that takes the strongest colour. */
  double scale() {
    return recording.map(Recording::largest).filter(it -> it > 0).orElse(1.0);
  }
}
