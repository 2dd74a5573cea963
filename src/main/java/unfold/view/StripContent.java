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
import unfold.trace.Trace;

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
    int last = picture.extent().orElse(0);
    return switch (unfolded.values()) {
      case Values.Recorded(Trace trace, _) -> of(picture, trace, last);
      case Values.Absent(String reason) -> empty(picture, last, reason + ".");
      case Values.Awaited _ -> empty(picture, last, "");
    };
  }

  private static StripContent empty(Picture picture, int last, String remark) {
    return new StripContent(List.of(), Optional.of(picture.schedule()), 0, last, remark);
  }

  private static StripContent of(Picture picture, Trace trace, int last) {
    List<StripRow> all =
        picture.circuit().states().stream()
            .filter(state -> state.axes().size() == 1)
            .flatMap(state -> rows(state, picture.schedule(), trace))
            .toList();
    int first = all.stream().mapToInt(StripContent::firstStep).min().orElse(0);
    String more = all.size() > MOST_ROWS ? "the first " + MOST_ROWS + " of " + all.size() : "";
    return new StripContent(
        all.stream().limit(MOST_ROWS).toList(),
        Optional.of(picture.schedule()),
        Math.min(0, first),
        last,
        more);
  }

  private static int firstStep(StripRow row) {
    return row.recording().domain().ranges().getFirst().first();
  }

  private static Stream<StripRow> rows(VariableNode state, Schedule schedule, Trace trace) {
    Recording recording = trace.recording(state.name());
    return IntStream.range(0, recording.elements())
        .mapToObj(element -> row(state, schedule, recording, element));
  }

  private static StripRow row(
      VariableNode state, Schedule schedule, Recording recording, int element) {
    String tex = Tex.elements(state).get(element);
    String words = recording.elements() == 1 ? state.name() : state.name() + " " + (element + 1);
    return new StripRow(state, schedule, recording, element, tex, words);
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
