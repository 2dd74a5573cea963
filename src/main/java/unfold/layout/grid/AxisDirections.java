package unfold.layout.grid;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import unfold.circuit.Circuit;
import unfold.circuit.IndexMap;
import unfold.circuit.Node;
import unfold.equation.Axis;

/**
 * The direction of every axis on paper. Time, else the last axis, runs to the right; an axis that
 * indexes the same nodes runs upwards where the first is time, so that layers are rows above the
 * input, and else downwards as the rows of an image; a third axis repeats the whole to the right.
 * Axes that index nothing in common all run to the right.
 */
public final class AxisDirections {
  enum Way {
    RIGHT,
    UP,
    DOWN,
    /** The leaves of a tree to the right, its forks above them. */
    TREE
  }

  /**
   * The direction of one axis.
   *
   * @param nest the number of axes of the same way that it repeats
   */
  record Bearing(Way way, int nest) {
    boolean isLevel() {
      return way == Way.RIGHT || way == Way.TREE;
    }
  }

  private static final String TIME = "t";

  private final Map<String, Bearing> bearings = new LinkedHashMap<>();
  private final List<Set<String>> together;

  private AxisDirections(Circuit circuit) {
    this.together =
        circuit.nodes().stream()
            .filter(node -> !Parameters.standsWithReaders(node, circuit))
            .map(node -> Set.copyOf(node.axes()))
            .distinct()
            .toList();
    inOrder(circuit).forEach(axis -> bearings.put(axis.name(), bearing(axis)));
  }

  public static AxisDirections of(Circuit circuit) {
    return new AxisDirections(circuit);
  }

  /** Whether slices along the first axis hold everything, and wires join them evenly. */
  public static boolean isOneRow(Circuit circuit) {
    List<Axis> axes = circuit.system().axes();
    Set<String> used =
        circuit.nodes().stream().flatMap(it -> it.axes().stream()).collect(Collectors.toSet());
    return axes.stream().limit(1).noneMatch(Axis::isTree)
        && axes.stream().skip(1).noneMatch(axis -> used.contains(axis.name()))
        && circuit.graph().edgeSet().stream()
            .flatMap(wire -> wire.maps().stream())
            .noneMatch(map -> map instanceof IndexMap.General || map instanceof IndexMap.Child);
  }

  private List<Axis> inOrder(Circuit circuit) {
    List<Axis> used = new ArrayList<>(circuit.system().axes());
    used.removeIf(axis -> together.stream().noneMatch(names -> names.contains(axis.name())));
    List<Axis> order = new ArrayList<>();
    used.stream().filter(axis -> axis.name().equals(TIME)).forEach(order::add);
    if (order.isEmpty() && !used.isEmpty()) {
      order.add(used.getLast());
    }
    used.stream().filter(axis -> !order.contains(axis)).toList().forEach(order::add);
    return order;
  }

  private Bearing bearing(Axis axis) {
    if (axis.isTree()) {
      return new Bearing(Way.TREE, 0);
    }
    Collection<String> beside = beside(axis.name());
    Set<Way> taken =
        beside.stream()
            .map(it -> requireNonNull(bearings.get(it)).way())
            .collect(Collectors.toSet());
    if (!taken.contains(Way.RIGHT) && !taken.contains(Way.TREE)) {
      return new Bearing(Way.RIGHT, 0);
    }
    Way upright = beside.contains(TIME) ? Way.UP : Way.DOWN;
    return taken.equals(Set.of(Way.RIGHT))
        ? new Bearing(upright, 0)
        : new Bearing(Way.RIGHT, beside.size() - 1);
  }

  /** The axes already placed that index a node together with this one. */
  private Collection<String> beside(String axis) {
    Set<String> beside = new LinkedHashSet<>();
    together.stream().filter(names -> names.contains(axis)).forEach(beside::addAll);
    beside.retainAll(bearings.keySet());
    return beside;
  }

  Bearing of(String axis) {
    return requireNonNull(bearings.get(axis), axis);
  }

  Set<String> axes() {
    return bearings.keySet();
  }

  /** Whether a node stands in one of several rows that an axis makes. */
  boolean isUpright(Collection<String> axes) {
    return axes.stream().map(this::of).anyMatch(it -> !it.isLevel());
  }

  boolean isLevel(Collection<String> axes) {
    return axes.stream().map(this::of).anyMatch(Bearing::isLevel);
  }

  /** Whether a node stands in several rows and several columns. */
  boolean isGrid(Collection<String> axes) {
    return isUpright(axes) && isLevel(axes);
  }

  boolean isTree(Node node) {
    return node.axes().stream().anyMatch(axis -> of(axis).way() == Way.TREE);
  }
}
