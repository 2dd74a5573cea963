package unfold.view;

import unfold.circuit.Node;
import unfold.playback.Phase;
import unfold.schedule.Schedule;
import unfold.trace.Recording;
import unfold.unfolding.Index;
import unfold.unfolding.Instance;

/**
 * One number of a state.
 *
 * @param tex its label
 * @param words its label for a screen reader
 * @param element of the state's value, row by row from 0
 */
record StripRow(
    Node state, Schedule schedule, Recording recording, int element, String tex, String words) {
  /** NaN where there is none. */
  double at(int step) {
    int position = recording.domain().position(step);
    return position < 0 ? Double.NaN : recording.at(position, element);
  }

  boolean exists(int step) {
    return recording.domain().contains(step);
  }

  /** The moment from which on it is shown: 0 for what is given. */
  double shownFrom(int step) {
    int tick = schedule.depositTick(new Instance(state, Index.of(step)));
    return tick == 0 ? 0 : tick - 1 + Phase.COMPUTE.to();
  }

  /** The number as a fraction of the largest of the run. */
  double fraction(int step) {
    double largest = recording.largest();
    return largest == 0 ? 0 : at(step) / largest;
  }
}
