package unfold.layout.place;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;

/** Measures what is placed and lists every fault against legibility, in words. */
public final class Legibility {
  /** A node on paper. */
  public record DrawnNode(String name, NodePlace place) {}

  /** A wire on paper, its two nodes, and points close together on it. */
  public record DrawnWire(
      String name,
      WirePlace place,
      NodePlace source,
      NodePlace target,
      Box bounds,
      List<Point> points) {
    public DrawnWire(String name, WirePlace place, NodePlace source, NodePlace target) {
      this(
          name,
          place,
          source,
          target,
          place.path().bounds(),
          Legibility.points(place.path()).toList());
    }

    boolean comesNear(Box box) {
      return bounds.grow(NEAR).intersects(box);
    }

    boolean meets(Box box) {
      return !areApart(bounds, box) && place.path().intersects(box);
    }

    double distance(Box box) {
      return points.stream().mapToDouble(point -> Boxes.distance(box, point)).min().orElseThrow();
    }

    Stream<Box> squares() {
      return place.squares().stream()
          .map(square -> Box.around(square, WirePlace.SQUARE, WirePlace.SQUARE));
    }

    boolean endsAt(DrawnNode node) {
      return Stream.of(source, target)
          .anyMatch(end -> end.center().distance(node.place.center()) < 0.01);
    }

    boolean shares(Point square) {
      return place.squares().stream().anyMatch(own -> own.distance(square) < 0.01);
    }
  }

  /** Half the width of a wire's stroke, and of a node's border. */
  private static final double HALF_STROKE = 1;

  private static final double ROOM = 3;
  private static final double NEAR = 80;

  /** More than any room that is asked for: what is farther apart need not be measured exactly. */
  private static final double APART = 10;

  private final List<DrawnNode> nodes;
  private final List<DrawnWire> wires;
  private final List<Path> borders;
  private final List<String> faults = new ArrayList<>();

  private Legibility(List<DrawnNode> nodes, List<DrawnWire> wires, List<Path> borders) {
    this.nodes = nodes;
    this.wires = wires;
    this.borders = borders;
  }

  /**
   * @param borders further lines that labels keep clear of
   */
  public static List<String> faults(
      List<DrawnNode> nodes, List<DrawnWire> wires, List<Path> borders) {
    Legibility measure = new Legibility(nodes, wires, borders);
    measure.nodesStandApart();
    wires.forEach(measure::wire);
    wires.forEach(measure::squares);
    measure.labelsStandApart();
    return measure.faults.stream().distinct().toList();
  }

  private void nodesStandApart() {
    for (int i = 0; i < nodes.size(); i++) {
      for (int j = 0; j < i; j++) {
        boolean apart = areApart(nodes.get(i).place.box(), nodes.get(j).place.box());
        check(
            apart || gap(nodes.get(i).place, nodes.get(j).place) >= ROOM,
            nodes.get(i).name + " stands on " + nodes.get(j).name);
      }
    }
  }

  private static boolean areApart(Box one, Box other) {
    return Boxes.distance(one, other) > APART;
  }

  private static double gap(NodePlace one, NodePlace other) {
    Path border = one.outline().path().translate(one.center().x(), one.center().y());
    return points(border).mapToDouble(other::distanceTo).min().orElseThrow();
  }

  private void wire(DrawnWire wire) {
    Path path = wire.place.path();
    check(Math.abs(wire.source.distanceTo(path.pointAt(0))) < 0.5, wire.name + " starts off");
    check(Math.abs(wire.target.distanceTo(path.pointAt(1))) < 0.5, wire.name + " ends off");
    for (DrawnNode node : near(wire)) {
      double least = wire.points.stream().mapToDouble(node.place::distanceTo).min().orElseThrow();
      check(
          least >= (wire.endsAt(node) ? -1 : ROOM),
          "%s runs through %s (%.1f)".formatted(wire.name, node.name, least));
    }
  }

  private List<DrawnNode> near(DrawnWire wire) {
    return nodes.stream().filter(node -> !areApart(wire.bounds, node.place.box())).toList();
  }

  private void squares(DrawnWire wire) {
    for (Point square : wire.place.squares()) {
      check(wire.place.path().distanceTo(square) < 0.1, "a square off " + wire.name);
    }
    List<Box> boxes = Stream.concat(wire.squares(), wire.place.chips().stream()).toList();
    for (Box box : boxes) {
      for (DrawnNode node : nodes) {
        check(
            areApart(box, node.place.box()) || distance(box, node.place) >= ROOM,
            "a square or chip of " + wire.name + " on " + node.name);
      }
      for (DrawnWire other : wires) {
        boolean own = wire.place.squares().stream().allMatch(other::shares);
        check(
            own || !other.meets(box.grow(1)),
            other.name + " runs through a square or chip of " + wire.name);
      }
    }
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = 0; j < i; j++) {
        check(
            !boxes.get(i).grow(1.9).intersects(boxes.get(j)), "squares of " + wire.name + " touch");
      }
    }
  }

  private void labelsStandApart() {
    record Written(String name, Box box) {}
    List<Written> written = new ArrayList<>();
    for (DrawnWire wire : wires) {
      for (LabelPlace label : wire.place.labels()) {
        label(wire.name, label.box());
        for (Written other : written) {
          check(
              Boxes.distance(label.box(), other.box) >= WirePlace.CLEARANCE,
              "the label of " + wire.name + " stands on that of " + other.name);
        }
        written.add(new Written(wire.name, label.box()));
      }
    }
  }

  private void label(String name, Box label) {
    double room = WirePlace.CLEARANCE + HALF_STROKE;
    for (DrawnWire wire : wires.stream().filter(it -> it.comesNear(label)).toList()) {
      String pair = "the label of " + name + " touches " + wire.name;
      check(wire.distance(label) >= room, pair);
      check(
          distance(label, ArrowHead.of(wire.place.path())) >= WirePlace.CLEARANCE,
          pair + "'s head");
      Stream<Box> others = Stream.concat(wire.squares(), wire.place.chips().stream());
      check(
          others.noneMatch(box -> box.grow(WirePlace.CLEARANCE).intersects(label)),
          pair + "'s squares");
    }
    for (DrawnNode node : nodes) {
      check(
          areApart(label, node.place.box()) || distance(label, node.place) >= room,
          "the label of " + name + " touches " + node.name);
    }
    check(
        borders.stream().allMatch(border -> distance(label, border) >= room),
        "the label of " + name + " touches a band's border");
  }

  private static double distance(Box box, NodePlace node) {
    Path border =
        Path.polyline(
            box.topLeft(),
            new Point(box.right(), box.y()),
            box.bottomRight(),
            new Point(box.x(), box.bottom()),
            box.topLeft());
    return box.contains(node.center())
        ? 0
        : points(border).mapToDouble(node::distanceTo).min().orElseThrow();
  }

  private static double distance(Box box, Path path) {
    return points(path).mapToDouble(point -> Boxes.distance(box, point)).min().orElseThrow();
  }

  private static Stream<Point> points(Path path) {
    int count = (int) Math.ceil(path.length());
    return Stream.iterate(0, i -> i <= count, i -> i + 1)
        .map(i -> path.pointAt((double) i / Math.max(1, count)));
  }

  private void check(boolean fine, String fault) {
    if (!fine) {
      faults.add(fault);
    }
  }
}
