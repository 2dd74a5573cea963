package unfold.unfolding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unfold.circuit.Circuit;
import unfold.circuit.Clause;
import unfold.circuit.Node;
import unfold.circuit.Operation;
import unfold.circuit.Wire;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.equation.IndexExpression;
import unfold.equation.Place;

/** Works out the region where each clause of each node holds, at given extents. */
final class Regions {
  private final Circuit circuit;
  private final Extents extents;
  private final Map<Node, List<Region>> byClause = new HashMap<>();

  private Regions(Circuit circuit, Extents extents) {
    this.circuit = circuit;
    this.extents = extents;
  }

  static Map<Node, List<Region>> of(Circuit circuit, Extents extents) {
    Regions regions = new Regions(circuit, extents);
    List<Node> owners =
        circuit.nodes().stream().filter(it -> circuit.operation(it).isEmpty()).toList();
    List<Node> operations =
        circuit.nodes().stream().filter(it -> circuit.operation(it).isPresent()).toList();
    owners.forEach(node -> regions.byClause.put(node, regions.regions(node, false)));
    operations.forEach(regions::putOperation);
    List<Node> open = owners.stream().filter(regions::isOpen).toList();
    while (regions.end(open)) {
      operations.forEach(regions::putOperation);
    }
    return regions.byClause;
  }

  /**
   * Ends the clauses that hold as far as anything reads them: places without an end, and data that
   * go on beyond their axis. How far that is, is known only when all readers are.
   *
   * @return whether any holds further than before, since one such place may read another
   */
  private boolean end(List<Node> open) {
    Map<Node, List<Region>> ended = new HashMap<>();
    open.forEach(node -> ended.put(node, regions(node, true)));
    boolean further =
        open.stream().anyMatch(it -> !Objects.equals(byClause.get(it), ended.get(it)));
    byClause.putAll(ended);
    return further;
  }

  private boolean isOpen(Node node) {
    return extents.data().containsKey(node.name())
        || circuit.clauses(node).stream()
            .flatMap(clause -> clause.places().stream())
            .anyMatch(Regions::isOpen);
  }

  private static boolean isOpen(Place place) {
    return place instanceof Place.Fixed fixed && (fixed.from().isEmpty() || fixed.to().isEmpty());
  }

  /** The region of each clause, without the indices that earlier clauses hold. */
  private List<Region> regions(Node node, boolean ended) {
    List<Region> regions = new ArrayList<>();
    List<IndexBox> taken = new ArrayList<>();
    for (Clause clause : circuit.clauses(node)) {
      boolean known = ended || clause.places().stream().noneMatch(Regions::isOpen);
      List<IndexBox> boxes = known ? boxes(node, clause, ended) : List.of();
      regions.add(new Region(boxes).minus(taken));
      taken.addAll(boxes);
    }
    return List.copyOf(regions);
  }

  private List<IndexBox> boxes(Node node, Clause clause, boolean ended) {
    Region own = new Region(List.of(box(node, clause)));
    List<Range> data = extents.data().get(node.name());
    return ended && clause.isGeneral() && data != null
        ? own.and(Region.union(reads(node).toList()), IndexBox.of(data)).boxes()
        : own.boxes();
  }

  private IndexBox box(Node node, Clause clause) {
    int axes = clause.places().size();
    int[] first = new int[axes];
    int[] last = new int[axes];
    for (int axis = 0; axis < axes; axis++) {
      Range range = range(node, axis, clause.places().get(axis));
      first[axis] = range.first();
      last[axis] = range.last();
    }
    return IndexBox.of(first, last);
  }

  private Range range(Node node, int axis, Place place) {
    return switch (place) {
      case Place.Free it -> extents.range(it.axis());
      case Place.Fixed it -> {
        int first = it.from().map(this::at).orElseGet(() -> lowestRead(node, axis, it));
        int last = it.to().map(this::at).orElseGet(() -> highestRead(node, axis, it));
        yield new Range(first, last);
      }
    };
  }

  private int at(IndexExpression place) {
    return place.at(Map.of(), extents);
  }

  /**
   * The lowest index that anything reads; at most where the axis begins, whose values exist unread.
   */
  private int lowestRead(Node node, int axis, Place.Fixed place) {
    int first = extents.range(node.axes().get(axis)).first();
    int none = Math.min(first, place.to().map(this::at).orElse(first) + 1);
    return Math.min(none, reads(node).mapToInt(box -> box.first(axis)).min().orElse(none));
  }

  private int highestRead(Node node, int axis, Place.Fixed place) {
    int last = extents.range(node.axes().get(axis)).last();
    int none = Math.max(last, place.from().map(this::at).orElse(last) - 1);
    return Math.max(none, reads(node).mapToInt(box -> box.last(axis)).max().orElse(none));
  }

  private Stream<IndexBox> reads(Node source) {
    return circuit.graph().outgoingEdgesOf(source).stream()
        .flatMap(wire -> WireCopies.of(wire, Region.EMPTY, targets(wire), extents).reads());
  }

  private Region targets(Wire wire) {
    return byClause.getOrDefault(wire.target(), List.of()).get(wire.clause());
  }

  private void putOperation(Node node) {
    Operation operation = circuit.operation(node).orElseThrow();
    Region whole = byClause.getOrDefault(operation.owner(), List.of()).get(operation.clause());
    List<IndexBox> boxes =
        whole.boxes().stream()
            .flatMap(box -> cut(box, operation))
            .map(box -> projected(box, node.axes(), operation))
            .toList();
    byClause.put(node, List.of(Region.union(boxes)));
  }

  /** The owner's box, cut at every index to which a reduction around an operation goes. */
  private Stream<IndexBox> cut(IndexBox whole, Operation operation) {
    Stream<IndexBox> boxes = Stream.of(whole);
    for (String axis : operation.bound()) {
      int position = bounding(axis, operation);
      if (position >= 0) {
        boxes =
            boxes.flatMap(box ->
                IntStream.rangeClosed(box.first(position), box.last(position))
                    .mapToObj(index -> box.within(position, index, index)));
      }
    }
    return boxes;
  }

  /** The position of the owner's axis to which reductions over another one go; else -1. */
  private int bounding(String reduced, Operation operation) {
    return Optional.ofNullable(extents.bounds().get(reduced))
        .flatMap(IndexExpression::shiftedAxis)
        .filter(axis -> !operation.bound().contains(axis))
        .map(operation.owner().axes()::indexOf)
        .orElse(-1);
  }

  private Range reduced(String axis, IndexBox box, Operation operation) {
    int position = bounding(axis, operation);
    return position < 0
        ? extents.range(axis)
        : extents.reduced(
            axis, Map.of(operation.owner().axes().get(position), box.first(position)));
  }

  /**
   * The owner's box on the axes it shares with an operation, and all of each axis that a reduction
   * binds.
   */
  private IndexBox projected(IndexBox box, List<String> axes, Operation operation) {
    List<Range> sides =
        axes.stream()
            .map(axis -> {
              int position = operation.owner().axes().indexOf(axis);
              return operation.bound().contains(axis)
                  ? reduced(axis, box, operation)
                  : new Range(box.first(position), box.last(position));
            })
            .toList();
    return IndexBox.of(sides);
  }
}
