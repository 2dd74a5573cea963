package unfold.view.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.geometry.Box;

/**
 * The areas where two frames differ. In software rendering a frame costs what is painted, and from
 * one frame to the next little of a figure moves.
 */
final class FrameDamage {
  /** The factor of area up to which two boxes are joined and painted together. */
  private static final double WORTH_JOINING = 1.2;

  private FrameDamage() {}

  /** The boxes, without an overlap, that hold all ink that came, went or changed. */
  static List<Box> between(List<Mark> before, List<Mark> after) {
    Map<Subject, List<Mark>> was = bySubject(before);
    List<Box> changed = new ArrayList<>();
    bySubject(after)
        .forEach((subject, marks) -> {
          List<Mark> old = was.remove(subject);
          if (!marks.equals(old)) {
            marks.forEach(mark -> add(mark.bounds(), changed));
            if (old != null) {
              old.forEach(mark -> add(mark.bounds(), changed));
            }
          }
        });
    was.values().forEach(marks -> marks.forEach(mark -> add(mark.bounds(), changed)));
    return changed;
  }

  private static Map<Subject, List<Mark>> bySubject(List<Mark> marks) {
    Map<Subject, List<Mark>> map = new LinkedHashMap<>();
    marks.forEach(mark -> map.computeIfAbsent(mark.subject(), _ -> new ArrayList<>()).add(mark));
    return map;
  }

  private static void add(Box box, List<Box> boxes) {
    Box joined = box;
    for (int i = 0; i < boxes.size(); i++) {
      Box other = boxes.get(i);
      Box both = joined.union(other);
      if (joined.intersects(other) || area(both) <= WORTH_JOINING * (area(joined) + area(other))) {
        boxes.remove(i);
        joined = both;
        i = -1; // it has grown, and may now meet one that it passed before
      }
    }
    boxes.add(joined);
  }

  private static double area(Box box) {
    return box.width() * box.height();
  }
}
