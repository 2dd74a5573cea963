package unfold.figure.peel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import unfold.figure.mark.Figure;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.scene.Scene;
import unfold.figure.theme.Theme;
import unfold.geometry.Box;
import unfold.geometry.Point;

/** The figure of an unfolding of which some columns have landed and others are on their way. */
public final class PeeledFigure implements Figure {
  private final Scene scene;
  private final Figure whole;
  private final Box seen;
  private final double share;
  private final CopyColumns columns;
  private final PeelTimes times;

  /**
   * The figure after a part of the time.
   *
   * @param whole the figure of the scene's unfolding when all has landed
   * @param seen the part of it that is looked at, in its units
   * @param share the part of the time that is over, from 0 to 1
   */
  public PeeledFigure(Scene scene, Figure whole, Box seen, double share) {
    this.scene = scene;
    this.whole = whole;
    this.seen = seen;
    this.share = share;
    this.columns = new CopyColumns(scene, seen);
    this.times = new PeelTimes(columns.count());
  }

  public PeelTimes times() {
    return times;
  }

  @Override
  public Box extent() {
    return whole.extent();
  }

  @Override
  public Theme theme() {
    return whole.theme();
  }

  @Override
  public String words(Subject subject) {
    return whole.words(subject);
  }

  /** The marks of the columns that have landed. */
  @Override
  public Stream<Mark> marks(Box visible) {
    return whole.marks(visible).filter(mark -> times.landed(columns.of(mark), share) == 1);
  }

  /**
   * The copies in the air.
   *
   * @param there maps points of the circuit's figure to the same points of the screen in the units
   *     of this
   */
  public List<LiftedCopy> lifted(UnaryOperator<Point> there) {
    Map<Integer, Map<Subject, List<Mark>>> copies = new TreeMap<>();
    for (Mark mark : whole.marks(seen).toList()) {
      int column = columns.of(mark);
      if (isLifted(times.landed(column, share))) {
        copies
            .computeIfAbsent(column, _ -> new LinkedHashMap<>())
            .computeIfAbsent(mark.subject(), _ -> new ArrayList<>())
            .add(mark);
      }
    }
    return copies.entrySet().stream()
        .map(copy ->
            lifted(
                new CopyMotion(scene, there, times.landed(copy.getKey(), share)), copy.getValue()))
        .toList();
  }

  private static boolean isLifted(double landed) {
    return landed > 0 && landed < 1;
  }

  private static LiftedCopy lifted(CopyMotion motion, Map<Subject, List<Mark>> subjects) {
    List<Mark> marks = new ArrayList<>();
    subjects.values().forEach(it -> motion.move(it, marks::add));
    return new LiftedCopy(motion.opacity(), marks);
  }
}
