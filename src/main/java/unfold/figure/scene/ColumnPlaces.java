package unfold.figure.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.figure.theme.Memo;
import unfold.geometry.Box;
import unfold.layout.PlaneLayout;
import unfold.layout.place.ArrowHead;
import unfold.layout.place.NodePlace;
import unfold.layout.place.OccupiedSpace;
import unfold.layout.place.PlacedInstance;
import unfold.layout.place.SampledPath;
import unfold.layout.place.WirePlace;
import unfold.unfolding.Dependency;
import unfold.unfolding.Instance;
import unfold.unfolding.Region;

/**
 * The places of columns of numbers beside nodes: where they cover no node, wire, label or square.
 * They follow from the layout alone, so that a column stands still while its numbers change.
 */
public final class ColumnPlaces {
  /** The height of one number, in figure units. */
  public static final double LINE = 14.5;

  /** Above the first number and below the last. */
  public static final double EDGE = 3;

  /** The width of the widest usual number, {@code -0.123}, with room around it. */
  public static final double WIDTH = 50;

  private static final double CLEAR = 3;

  /** The line around a column, outside its box. */
  private static final double STROKE = 1;

  /** From the centre of a disc to the near edge of its column. */
  private static final double BESIDE = 22;

  private static final double FURTHER = 36;

  /** How far the edge of a column may stand above or below the centre, the best first. */
  private static final double[] AWAY = {24, 30, 16, 40};

  /** The room for the counter below a circuit. */
  private static final double COUNTER = 52;

  private final Scene scene;
  private final Predicate<Node> wanted;
  private final Memo<Node, Optional<Box>> originals;
  private final Memo<Instance, Optional<Box>> copies;

  ColumnPlaces(Scene scene, Predicate<Node> wanted) {
    this.scene = scene;
    this.wanted = wanted;
    this.originals = new Memo<>(this::besideOriginal);
    this.copies = new Memo<>(this::besideCopy);
  }

  /** The place beside a node of the circuit; empty where none is wanted or has room. */
  public Optional<Box> of(Node node) {
    return wanted.test(node) ? originals.apply(node) : Optional.empty();
  }

  /** The place beside an instance in the unfolding; empty where none is wanted or has room. */
  public Optional<Box> of(Instance instance) {
    return wanted.test(instance.node()) ? copies.apply(instance) : Optional.empty();
  }

  /** What a circuit with its columns takes up, where it takes up a box without them. */
  public Box aroundCircuit(Box drawn) {
    return scene.circuit().nodes().stream()
        .flatMap(node -> of(node).stream())
        .map(it -> it.grow(STROKE))
        .reduce(drawn, Box::union);
  }

  /**
   * What an unfolding with its columns takes up, wherever they may stand: those between its ends
   * stand like the second.
   */
  public Box aroundUnfolding(Box drawn) {
    return scene.circuit().nodes().stream()
        .filter(wanted)
        .flatMap(this::atTheEnds)
        .filter(scene.unfoldingLayout()::isShown)
        .flatMap(it -> of(it).stream())
        .map(it -> it.grow(STROKE))
        .reduce(drawn, Box::union);
  }

  private Stream<Instance> atTheEnds(Node node) {
    Region region = scene.unfolding().region(node);
    return LongStream.of(0, 1, region.count() / 2, region.count() - 1)
        .distinct()
        .filter(it -> it >= 0 && it < region.count())
        .mapToObj(it -> new Instance(node, region.nth(it)));
  }

  private Optional<Box> besideOriginal(Node node) {
    Box drawn = scene.circuitLayout().extent();
    OccupiedSpace space = OccupiedSpace.once();
    scene.circuit().nodes().forEach(it -> space.add(scene.circuitLayout().place(it)));
    for (Wire wire : scene.circuit().graph().edgeSet()) {
      add(space, scene.circuitLayout().wire(wire), drawn);
    }
    space.add(new Box(drawn.x(), drawn.bottom() + CLEAR, drawn.width(), COUNTER));
    earlier(node).flatMap(it -> of(it).stream()).forEach(space::add);
    return free(scene.circuitLayout().place(node), node, space, drawn.grow(FURTHER + WIDTH));
  }

  private Optional<Box> besideCopy(Instance instance) {
    NodePlace place = scene.unfoldingLayout().place(instance);
    Box around = place.box().grow(FURTHER + WIDTH + 4 * LINE);
    OccupiedSpace space = OccupiedSpace.once();
    scene.unfoldingLayout().placed(around).map(PlacedInstance::place).forEach(space::add);
    for (Dependency edge : scene.unfoldingLayout().dependencies(around).toList()) {
      add(space, scene.arrows().of(edge).place(), around);
    }
    earlier(instance.node())
        .filter(it -> it.axes().equals(instance.node().axes()))
        .map(it -> new Instance(it, instance.index()))
        .filter(scene.unfolding()::containsVertex)
        .flatMap(it -> of(it).stream())
        .forEach(space::add);
    Box drawn = scene.unfoldingLayout().extent();
    return free(place, instance.node(), space, drawn)
        .or(() -> free(place, instance.node(), space, drawn.grow(FURTHER + WIDTH)));
  }

  /** The nodes whose columns are placed before that of a node. */
  private Stream<Node> earlier(Node node) {
    return scene.circuit().nodes().stream().takeWhile(it -> !it.equals(node)).filter(wanted);
  }

  private static void add(OccupiedSpace space, WirePlace wire, Box around) {
    space.add(SampledPath.near(around, wire.path()));
    space.add(SampledPath.of(ArrowHead.of(wire.path())));
    wire.labels().forEach(it -> space.add(it.box()));
    wire.chips().forEach(space::add);
    wire.squares().forEach(it -> space.add(Box.around(it, WirePlace.SQUARE, WirePlace.SQUARE)));
  }

  private Optional<Box> free(NodePlace place, Node node, OccupiedSpace space, Box paper) {
    return candidates(LINE * node.shape().rows() + 2 * EDGE).stream()
        .map(it -> it.translate(place.center().x(), place.center().y()))
        .filter(paper::contains)
        .filter(it -> space.clearance(it, 2 * CLEAR) >= CLEAR)
        .findFirst();
  }

  /**
   * The places around a centre, above and to the right first. In a plane there are no others: a
   * step makes many places there, whose columns then stand apart as they do.
   */
  private List<Box> candidates(double height) {
    boolean isPlane = scene.unfoldingLayout() instanceof PlaneLayout;
    List<Box> boxes = new ArrayList<>();
    for (double away : AWAY) {
      for (double beside : List.of(BESIDE, FURTHER)) {
        Box above = new Box(beside, -away - height, WIDTH, height);
        boxes.add(above);
        if (!isPlane) {
          boxes.add(above.translate(-2 * beside - WIDTH, 0));
          boxes.add(above.translate(0, 2 * away + height));
          boxes.add(above.translate(-2 * beside - WIDTH, 2 * away + height));
        }
      }
    }
    return boxes;
  }
}
