package unfold.view.strip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import unfold.circuit.Node;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.trace.Domain;
import unfold.unfolding.Index;

/**
 * The places of a state along the axis that runs to the right in the figure: time, else the last.
 *
 * @param axes the axes of the state
 * @param moving the number of that axis among them, from 0
 * @param others the indices on the other axes, in their order
 */
record StripLine(List<String> axes, int moving, List<Integer> others) {
  private static final String TIME = "t";

  StripLine {
    axes = List.copyOf(axes);
    others = List.copyOf(others);
  }

  /** The lines of a state: one for every place on the other axes. */
  static Stream<StripLine> of(Node state, Extents extents) {
    List<String> others = others(state.axes());
    List<Range> ranges = others.stream().map(extents::range).toList();
    return new Domain(others, ranges)
        .indices()
        .map(at ->
            new StripLine(state.axes(), moving(state.axes()), Arrays.stream(at).boxed().toList()));
  }

  /** The number of lines of a state. */
  static long count(Node state, Extents extents) {
    return extents.places(others(state.axes()));
  }

  private static List<String> others(List<String> axes) {
    List<String> others = new ArrayList<>(axes);
    others.remove(moving(axes));
    return others;
  }

  private static int moving(List<String> axes) {
    return axes.contains(TIME) ? axes.indexOf(TIME) : axes.size() - 1;
  }

  String axis() {
    return axes.get(moving);
  }

  Index at(int step) {
    List<Integer> index = new ArrayList<>(others);
    index.add(moving, step);
    return Index.of(index.stream().mapToInt(it -> it).toArray());
  }

  /**
   * The superscript as TeX, with a dot for the moving index; empty for the only line of a state.
   */
  String tex() {
    if (others.isEmpty()) {
      return "";
    }
    List<String> index = new ArrayList<>(others.stream().map(it -> it.toString()).toList());
    index.add(moving, "\\cdot");
    return index.stream().collect(Collectors.joining(",", "^{(", ")}"));
  }
}
