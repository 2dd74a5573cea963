package unfold.figure.peel;

import java.util.List;
import java.util.stream.IntStream;
import unfold.circuit.Node;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.scene.Scene;
import unfold.geometry.Box;
import unfold.geometry.Point;
import unfold.layout.PlaneLayout;
import unfold.layout.SlicesLayout;
import unfold.unfolding.Dependency;
import unfold.unfolding.Instance;

/**
 * The columns of an unfolding that are seen, in the order in which their copies land: in a row of
 * slices from left to right, in a plane tick by tick. What is there before the first step belongs
 * to the first.
 */
final class CopyColumns {
  private final Scene scene;
  private final List<Integer> seen;

  /**
   * The columns in a box of the unfolding.
   *
   * @param visible what is seen of it; the cost is linear in the copies there
   */
  CopyColumns(Scene scene, Box visible) {
    this.scene = scene;
    this.seen =
        scene
            .unfoldingLayout()
            .placed(visible)
            .filter(placed -> scene.isThere(placed.instance()))
            .filter(placed -> scene.tickOf(placed.instance()) > 0)
            .map(placed -> key(placed.instance(), placed.place().center()))
            .distinct()
            .sorted()
            .toList();
  }

  int count() {
    return seen.size();
  }

  /** The number of the column that a mark belongs to, from 0. */
  int of(Mark mark) {
    int key =
        switch (mark.subject()) {
          case Subject.Copy(Instance instance) -> key(instance, mark.bounds().center());
          case Subject.CableCopy(Dependency edge) ->
              Math.max(key(edge.target()), keyOfSource(edge));
          default -> keyOfPlace(mark.bounds().center());
        };
    return number(key);
  }

  private int keyOfSource(Dependency edge) {
    boolean everywhere = edge.source().node() instanceof Node.ParameterNode;
    return everywhere ? key(edge.target()) : key(edge.source());
  }

  private int key(Instance instance) {
    return key(instance, scene.unfoldingLayout().place(instance).center());
  }

  private int key(Instance instance, Point place) {
    return switch (scene.unfoldingLayout()) {
      case SlicesLayout row -> row.stepAt(place.x());
      case PlaneLayout _ -> scene.isThere(instance) ? scene.tickOf(instance) : 0;
    };
  }

  private int keyOfPlace(Point place) {
    return switch (scene.unfoldingLayout()) {
      case SlicesLayout row -> row.stepAt(place.x());
      case PlaneLayout _ -> seen.isEmpty() ? 0 : seen.getLast();
    };
  }

  /** The number of the first column that comes no earlier; beyond the last, of the last. */
  private int number(int key) {
    return IntStream.range(0, seen.size())
        .filter(it -> seen.get(it) >= key)
        .findFirst()
        .orElse(Math.max(0, seen.size() - 1));
  }
}
