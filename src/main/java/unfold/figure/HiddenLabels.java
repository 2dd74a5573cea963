package unfold.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.geometry.Box;

/**
 * The labels of wires that a moving or held value touches. They are left out of that frame, as no
 * piece of a letter may look out from under a value.
 */
final class HiddenLabels {
  private static final double CLEAR = 1;

  private final NavigableMap<Double, List<Box>> byLeft = new TreeMap<>();
  private double widest;

  /** Collects the boxes of those marks that show a moving or held value. */
  HiddenLabels(Collection<? extends Mark> marks) {
    marks.stream().filter(HiddenLabels::isValue).map(Mark::bounds).forEach(this::add);
  }

  private void add(Box box) {
    byLeft.computeIfAbsent(box.x(), _ -> new ArrayList<>(1)).add(box);
    widest = Math.max(widest, box.width());
  }

  private static boolean isValue(Mark mark) {
    return mark.subject() instanceof Subject.Travelling || mark.subject() instanceof Subject.Held;
  }

  /** Tells whether a mark is drawn: any but a label beside a wire that a value touches. */
  boolean shows(Mark mark) {
    return byLeft.isEmpty() || !isBesideAWire(mark) || isFree(mark.bounds().grow(CLEAR));
  }

  private boolean isFree(Box box) {
    return byLeft.subMap(box.x() - widest, true, box.right(), true).values().stream()
        .flatMap(List::stream)
        .noneMatch(box::intersects);
  }

  private static boolean isBesideAWire(Mark mark) {
    return mark instanceof Mark.Label
        && switch (mark.subject()) {
          case Subject.Cable _, Subject.CableCopy _ -> true;
          case Subject.Furniture(String name, _) -> name.equals(PairFigure.ARROW_NAME);
          case Subject.Original _, Subject.Copy _, Subject.Square _ -> false;
          case Subject.Held _, Subject.Travelling _ -> false;
        };
  }
}
