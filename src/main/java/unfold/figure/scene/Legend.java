package unfold.figure.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import unfold.circuit.Circuit;
import unfold.circuit.Node;
import unfold.equation.print.Names;
import unfold.figure.mark.CellGrid;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.theme.ThemeStyles;
import unfold.geometry.Box;
import unfold.geometry.Point;
import unfold.typesetting.MathLabel;

/** The key to the cells of a figure: how a bar reads, and the number that fills it, by name. */
public final class Legend {
  private static final double SIZE = 12;
  private static final double SIGN = 8;
  private static final double GAP = 20;
  private static final double LINE = 22;
  private static final CellGrid SAMPLE = CellGrid.of(1, 3, cell -> cell - 1);
  private static final Box SAMPLE_BOX = new Box(13, -7, 24, 14);

  private final ThemeStyles looks;
  private final List<MathLabel> entries;

  private Legend(ThemeStyles looks, List<MathLabel> entries) {
    this.looks = looks;
    this.entries = List.copyOf(entries);
  }

  static Legend of(Circuit circuit, ShownValues values, ThemeStyles looks) {
    List<MathLabel> entries = new ArrayList<>();
    for (Node node : circuit.nodes()) {
      if (values.hasCells(node)) {
        entries.add(entry("", node, values.scale(node)));
      }
      within(node, circuit, values)
          .map(it -> entry("\\text{within }", node, values.scale(it)))
          .ifPresent(entries::add);
    }
    return new Legend(looks, entries);
  }

  /** One of the operations within the equation of a node, which share a scale. */
  private static Optional<Node> within(Node node, Circuit circuit, ShownValues values) {
    return node instanceof Node.OperationNode
        ? Optional.empty()
        : circuit.nodes().stream()
            .filter(it -> it.name().equals(node.name()) && values.isWithin(it))
            .findFirst();
  }

  private static MathLabel entry(String before, Node node, double scale) {
    String name = before + Names.tex(node.name(), node.shape());
    return MathLabel.of(name + "\\;\\pm " + ReadableNumber.tex(scale), SIZE);
  }

  /** The box that it takes in lines no longer than a width in figure units. */
  public Box box(Point topLeft, double width) {
    double height = 0;
    double right = topLeft.x();
    for (Placed placed : placed(topLeft, width)) {
      right = Math.max(right, placed.at.x() + placed.label.box().right());
      height = placed.at.y() - topLeft.y() + LINE / 2;
    }
    return new Box(topLeft.x(), topLeft.y(), right - topLeft.x(), height);
  }

  private record Placed(MathLabel label, Point at) {}

  /** Draws the key inside {@link #box}; nothing if no node shows cells. */
  public void draw(Point topLeft, double width, Consumer<Mark> out) {
    if (entries.isEmpty()) {
      return;
    }
    Subject key = new Subject.Furniture("key", SceneMessages.key());
    Box sample = SAMPLE_BOX.translate(topLeft.x(), topLeft.y() + LINE / 2);
    out.accept(new Mark.Cells(key, sample, SAMPLE, looks.theme.cells(), 1));
    sign("-", new Point(sample.x() - SIGN, sample.center().y()), key, out);
    sign("+", new Point(sample.right() + SIGN, sample.center().y()), key, out);
    for (Placed placed : placed(topLeft, width)) {
      out.accept(new Mark.Label(key, placed.label, placed.at, looks.theme.quiet()));
    }
  }

  private void sign(String tex, Point center, Subject key, Consumer<Mark> out) {
    MathLabel label = MathLabel.of(tex, SIZE);
    out.accept(new Mark.Label(key, label, label.centredOn(center), looks.theme.quiet()));
  }

  private List<Placed> placed(Point topLeft, double width) {
    List<Placed> placed = new ArrayList<>();
    double start = topLeft.x() + SAMPLE_BOX.right() + 2 * SIGN + GAP / 2;
    double x = start;
    double y = topLeft.y() + LINE / 2;
    for (MathLabel label : entries) {
      if (x > start && x + label.box().width() > topLeft.x() + width) {
        x = start;
        y += LINE;
      }
      placed.add(
          new Placed(label, new Point(x - label.box().x(), label.centredOn(new Point(0, y)).y())));
      x += label.box().width() + GAP;
    }
    return placed;
  }
}
