package unfold.figure;

import java.util.List;
import unfold.circuit.Wire;
import unfold.figure.scene.Frame;
import unfold.figure.scene.Scene;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.unfolding.Dependency;

/**
 * A square of the circuit with the arrow of the unfolding that it stands for.
 *
 * @param square the centre of the square, in the circuit's figure
 * @param arrow the middle of the arrow, in the unfolding's figure
 * @param handing whether a value is handed over this very moment
 */
public record SquareArrow(Point square, Point arrow, boolean handing) {
  /** The height of the curve's control points; the curve rises three quarters as far. */
  private static final double RISE = 74;

  private static final int MOST = 2;

  /** The squares in a frame that stand for one arrow, in the order of the circuit. */
  public static List<SquareArrow> at(Scene scene, Frame frame) {
    return scene.isBook()
        ? List.of()
        : scene.delays().leaders().stream()
            .flatMap(
                wire -> frame.edgeOfSquare(wire).map(edge -> of(scene, frame, wire, edge)).stream())
            .toList();
  }

  private static SquareArrow of(Scene scene, Frame frame, Wire wire, Dependency edge) {
    Point square = scene.circuitLayout().wire(wire).squares().getLast();
    Point arrow = scene.arrows().of(edge).place().path().pointAt(0.5);
    return new SquareArrow(square, arrow, frame.isHandedOver(edge));
  }

  /** Those of some that hand a value over; none where so many do that lines hide the figure. */
  public static List<SquareArrow> handing(List<SquareArrow> all) {
    List<SquareArrow> handing = all.stream().filter(SquareArrow::handing).toList();
    return handing.size() > MOST ? List.of() : handing;
  }

  /**
   * The line that joins two points over what lies between them.
   *
   * @param scale the size of a figure unit where the points are
   */
  public static Path join(Point from, Point to, double scale) {
    double across = (to.x() - from.x()) / 4;
    double rise = RISE * scale;
    return Path.curve(from, from.plus(across, -rise), to.plus(-across, -rise), to);
  }
}
