package unfold.view.strip;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unfold.circuit.Node.VariableNode;
import unfold.equation.Extents;
import unfold.playback.Moment;
import unfold.playback.Phase;
import unfold.schedule.Pass;
import unfold.schedule.Schedule;
import unfold.schedule.Tick;
import unfold.session.Drawing;
import unfold.session.KnownValues;
import unfold.session.Outcome;
import unfold.trace.Recording;
import unfold.unfolding.Unfolding;
import unfold.view.model.Tex;

/**
 * The content of the strip: a row for each number of a state or, without states, of what is read
 * out, a column for each step.
 *
 * @param lines the rows
 * @param schedule empty if there is nothing to show
 * @param first and {@code last} the steps of its columns
 * @param before the rows as they were before a what-if, as many; none without one
 * @param remark the reason why there are no more numbers, or empty
 */
public record StripContent(
    List<StripRow> lines,
    List<StripRow> before,
    Optional<Schedule> schedule,
    int first,
    int last,
    String remark) {
  public static final StripContent NONE =
      new StripContent(List.of(), List.of(), Optional.empty(), 0, 0, "");

  /** The most rows; more numbers are not told apart by eye. */
  private static final int MOST_ROWS = 64;

  public StripContent {
    lines = List.copyOf(lines);
    before = List.copyOf(before);
  }

  /** The same in front of what was computed before a what-if, which is shown pale. */
  public StripContent over(Outcome.Unfolded earlier) {
    List<StripRow> pale = of(earlier).lines;
    boolean free = remark.isEmpty() || remark.equals(StripMessages.noState());
    return pale.size() == lines.size() && free
        ? new StripContent(lines, pale, schedule, first, last, StripMessages.before())
        : this;
  }

  /** The number in a cell before a what-if, if there was one. */
  Optional<Double> before(int row, int step) {
    return row < before.size() && before.get(row).exists(step)
        ? before.get(row).value(step)
        : Optional.empty();
  }

  /** The content for an unfolded document. */
  public static StripContent of(Outcome.Unfolded unfolded) {
    Drawing picture = unfolded.picture();
    List<StripRow> rows =
        StripVariables.of(picture.circuit()).stream()
            .flatMap(it -> rows(it, unfolded))
            .limit(MOST_ROWS)
            .toList();
    return new StripContent(
        rows,
        List.of(),
        Optional.of(picture.schedule()),
        first(rows, picture.unfolding()),
        last(rows, picture),
        remark(unfolded, numbers(picture)));
  }

  /** The step of the first column: the first that any row has, and at most 0 outside a tree. */
  private static int first(List<StripRow> rows, Unfolding unfolding) {
    return rows.stream()
        .mapToInt(row -> {
          int first = unfolding.region(row.state()).first(row.line().moving());
          return unfolding.extents().trees().containsKey(row.line().axis())
              ? first
              : Math.min(0, first);
        })
        .min()
        .orElse(0);
  }

  private static int last(List<StripRow> rows, Drawing picture) {
    return rows.stream()
        .mapToInt(row -> picture.unfolding().extents().last(row.line().axis()))
        .max()
        .orElse(picture.extent().orElse(0));
  }

  private static long numbers(Drawing picture) {
    Extents extents = picture.unfolding().extents();
    return StripVariables.of(picture.circuit()).stream()
        .mapToLong(state -> state.shape().elements() * StripLine.count(state, extents))
        .sum();
  }

  private static String remark(Outcome.Unfolded unfolded, long rows) {
    if (unfolded.values() instanceof KnownValues.Absent(String reason)) {
      return reason + ".";
    }
    if (rows > MOST_ROWS) {
      return StripMessages.firstOf(MOST_ROWS, rows);
    }
    boolean states = StripVariables.hasStates(unfolded.picture().circuit());
    return states ? "" : StripMessages.noState();
  }

  private static Stream<StripRow> rows(VariableNode state, Outcome.Unfolded unfolded) {
    Drawing picture = unfolded.picture();
    Optional<Recording> recording = unfolded.trace().map(it -> it.recording(state.name()));
    List<String> names = Tex.elements(state, MOST_ROWS);
    return StripLine.of(state, picture.unfolding().extents())
        .limit(MOST_ROWS)
        .flatMap(line ->
            IntStream.range(0, names.size())
                .mapToObj(element ->
                    new StripRow(
                        state,
                        line,
                        picture.schedule(),
                        recording,
                        element,
                        names.get(element) + line.tex())));
  }

  /** What the rows are. */
  String heading() {
    boolean states =
        lines.isEmpty() || StripVariables.hasStates(schedule.orElseThrow().unfolding().circuit());
    return states ? StripMessages.heading() : StripMessages.headingWithoutStates();
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

  /**
   * The column of the step under way, or of the last one done; none where a step computes places in
   * several columns.
   */
  OptionalInt current(double moment) {
    Optional<Tick> tick = tick(moment);
    if (tick.isEmpty()) {
      return OptionalInt.of(0);
    }
    boolean isColumn = tick.get().pass().measure() == Pass.Measure.INDEX;
    return isColumn ? OptionalInt.of(tick.get().step() - first) : OptionalInt.empty();
  }

  private Optional<Tick> tick(double moment) {
    int tick = (int) Math.ceil(moment - 1e-9);
    return schedule.filter(_ -> tick >= 1).map(it -> it.tick(tick));
  }

  /** The rows, from 0, along whose axis the step under way moves. */
  List<Integer> rowsUnderWay(double moment) {
    List<String> axes = tick(moment).map(it -> it.pass().axes()).orElse(List.of());
    return IntStream.range(0, rows())
        .filter(row -> axes.isEmpty() || axes.contains(lines.get(row).line().axis()))
        .boxed()
        .toList();
  }

  /** The column, from 0, that must be seen at a moment. */
  double focus(double moment) {
    return current(moment).orElse((int) (columns() * moment / Math.max(1, ticks())));
  }

  /** Tells whether time runs through the columns from the first to the last. */
  boolean isOneWalk() {
    return ticks() == last && current(ticks()).equals(OptionalInt.of(columns() - 1));
  }

  /**
   * The moment at the end of the step that computes a cell; above and below all rows, of the step
   * of a column in the first pass that has it.
   */
  double momentOf(int row, int column) {
    int step = step(column);
    return row >= 0 && row < rows() && lines.get(row).exists(step)
        ? Math.ceil(lines.get(row).shownFrom(step))
        : momentOf(step);
  }

  private double momentOf(int step) {
    return schedule.stream()
        .flatMap(it -> it.passes().stream())
        .filter(pass -> pass.measure() == Pass.Measure.INDEX)
        .findFirst()
        .map(pass -> Math.clamp(pass.tickOf(step), 0, pass.lastTick()))
        .orElse(0);
  }

  /** A key that changes exactly when another cell appears or the current column changes. */
  Object state(double moment) {
    Moment now = new Moment(Math.max(0, moment));
    boolean computed = now.fraction() >= Phase.COMPUTE.to();
    return List.of(now.done(), computed, current(moment));
  }
}
