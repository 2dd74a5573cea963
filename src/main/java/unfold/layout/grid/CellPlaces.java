package unfold.layout.grid;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unfold.equation.Extents.Range;
import unfold.geometry.Box;
import unfold.geometry.Point;

/**
 * Finds the cells of a block that come close to a box, by arithmetic along its rulers.
 *
 * @param cell around its own origin
 */
record CellPlaces(Box cell, Box visible) {
  private static final int FAR = 1 << 30;

  /** The close cells, found by fixing one axis after the other, the last of them first. */
  Stream<CellPlace> along(List<AxisRuler> rest, CellPlace fixed) {
    if (rest.isEmpty()) {
      Box there = cell.translate(fixed.origin().x(), fixed.origin().y());
      return there.intersects(visible) ? Stream.of(fixed) : Stream.empty();
    }
    AxisRuler ruler = rest.getLast();
    List<AxisRuler> within = rest.subList(0, rest.size() - 1);
    Box inner = Grids.whole(cell, within).translate(fixed.origin().x(), fixed.origin().y());
    String axis = fixed.block().axes().get(rest.size() - 1);
    return indices(ruler, inner)
        .boxed()
        .flatMap(index -> along(within, fixed.at(axis, index, ruler)));
  }

  private IntStream indices(AxisRuler ruler, Box inner) {
    return switch (ruler) {
      case AxisRuler.Even it -> {
        Range x = meeting(it.step().x(), inner.x(), inner.right(), visible.x(), visible.right());
        Range y = meeting(it.step().y(), inner.y(), inner.bottom(), visible.y(), visible.bottom());
        yield IntStream.rangeClosed(
            (int) Math.max(it.range().first(), (long) it.zero() + Math.max(x.first(), y.first())),
            (int) Math.min(it.range().last(), (long) it.zero() + Math.min(x.last(), y.last())));
      }
      case AxisRuler.Branching it ->
          IntStream.rangeClosed(it.range().first(), it.range().last())
              .filter(index -> isClose(inner, it.at(index)));
    };
  }

  private boolean isClose(Box inner, Point at) {
    return inner.translate(at.x(), at.y()).intersects(visible);
  }

  /** The multiples of a step that bring a stretch to where it meets another. */
  private static Range meeting(double step, double from, double to, double low, double high) {
    if (step == 0) {
      return new Range(-FAR, FAR);
    }
    double one = (low - to) / step;
    double other = (high - from) / step;
    return new Range(
        (int) Math.clamp(Math.ceil(Math.min(one, other)), -FAR, FAR),
        (int) Math.clamp(Math.floor(Math.max(one, other)), -FAR, FAR));
  }
}
