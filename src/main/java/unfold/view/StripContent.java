package unfold.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unfold.circuit.Node.VariableNode;
import unfold.playback.Moment;
import unfold.playback.Phase;
import unfold.schedule.Schedule;
import unfold.session.Outcome;
import unfold.session.Picture;
import unfold.session.Values;
import unfold.trace.Recording;

/**
 * What the strip shows.
 *
 * @param first and {@code last} the steps of its columns
 * @param remark why there is nothing else, or empty
 */
record StripContent(
    List<StripRow> lines, Optional<Schedule> schedule, int first, int last, String remark) {
  static final StripContent NONE = new StripContent(List.of(), Optional.empty(), 0, 0, "");

  /** More numbers than this are not told apart by eye. */
  private static final int MOST_ROWS = 64;

  StripContent {
    lines = List.copyOf(lines);
  }

  static StripContent of(Outcome.Unfolded unfolded) {
    Picture picture = unfolded.picture();
    List<VariableNode> states =
        picture.circuit().states().stream().filter(it -> it.axes().size() == 1).toList();
    List<StripRow> all = states.stream().flatMap(it -> rows(it, unfolded)).toList();
    int first =
        states.stream().mapToInt(it -> picture.unfolding().region(it).first(0)).min().orElse(0);
    return new StripContent(
        all.stream().limit(MOST_ROWS).toList(),
        Optional.of(picture.schedule()),
        Math.min(0, first),
        picture.extent().orElse(0),
        remark(unfolded, numbers(states)));
  }

  private static long numbers(List<VariableNode> states) {
    return states.stream().mapToLong(it -> it.shape().elements()).sum();
  }

  private static String remark(Outcome.Unfolded unfolded, long rows) {
    if (unfolded.values() instanceof Values.Absent(String reason)) {
      return reason + ".";
    }
    if (rows == 0 && !unfolded.picture().circuit().states().isEmpty()) {
      return "the states lie on several axes: their values stand in the figure";
    }
    return rows > MOST_ROWS ? "the first " + MOST_ROWS + " of " + rows : "";
  }

  private static Stream<StripRow> rows(VariableNode state, Outcome.Unfolded unfolded) {
    Optional<Recording> recording = unfolded.trace().map(it -> it.recording(state.name()));
    List<String> names = Tex.elements(state, MOST_ROWS);
    return IntStream.range(0, names.size())
        .mapToObj(element ->
            new StripRow(
                state, unfolded.picture().schedule(), recording, element, names.get(element)));
  }

  int rows() {
    return lines.size();
  }

  int columns() {
    return last - first + 1;
  }

  int ticks() {
    return schedule.map(it -> it.ticks()).orElse(0);
  }

  int step(int column) {
    return first + column;
  }

  /** The column of the step under way, or of the last one done. */
  int current(double moment) {
    int tick = (int) Math.ceil(moment - 1e-9);
    return schedule.filter(_ -> tick >= 1).map(it -> it.tick(tick).step() - first).orElse(0);
  }

  /** The end of the step of a column, in the first pass that has it. */
  double momentOf(int column) {
    return schedule.stream()
        .flatMap(it -> it.passes().stream())
        .filter(pass -> !pass.axis().isEmpty())
        .findFirst()
        .map(pass -> Math.clamp(pass.tickOf(step(column)), 0, pass.lastTick()))
        .orElse(0);
  }

  /** Changes exactly when another cell appears or the current column changes. */
  Object state(double moment) {
    Moment now = new Moment(Math.max(0, moment));
    boolean computed = now.fraction() >= Phase.COMPUTE.to();
    return List.of(now.done(), computed, current(moment));
  }
}
