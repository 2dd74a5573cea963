package unfold.layout.place;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unfold.geometry.Box;
import unfold.geometry.Point;
import unfold.typesetting.MathLabel;

/**
 * Puts labels beside their wires: of many places along either side the one that is clearest of all
 * that stands on the paper. Those with the least choice come first; one that finds no room is put
 * before all others in another round.
 */
public final class Labels<K> {
  /**
   * The labels that a line is to have.
   *
   * @param labels side by side, at least one
   * @param inside a point that it had better face away from, such as the middle of a loop; without
   *     one, the places above and to the right of the line are preferred
   */
  public record Wanted(SampledPath stroke, List<MathLabel> labels, Optional<Point> inside) {
    public static Wanted of(SampledPath stroke, List<MathLabel> labels) {
      return new Wanted(stroke, labels, Optional.empty());
    }

    private Spot beside(Point at, Point normal, double gap, Box size, double away) {
      double half =
          Math.abs(normal.x()) * size.width() / 2 + Math.abs(normal.y()) * size.height() / 2;
      Box box = Box.around(at.plus(normal.times(half + gap)), size.width(), size.height());
      return new Spot(box, away + 1.5 * gap + (isUsual(at, normal) ? 0 : UNUSUAL));
    }

    private boolean isUsual(Point at, Point normal) {
      return inside
          .map(point -> at.minus(point).dot(normal) > 0)
          .orElse(Math.abs(normal.x()) > Math.abs(normal.y()) ? normal.x() > 0 : normal.y() < 0);
    }
  }

  private record Spot(Box box, double cost) {}

  private static final double[] GAPS = {4, 7, 11, 16, 24};
  private static final double COMFORT = 6;

  /**
   * The least distance from a label to the middle of a line: half of its stroke and the clearance.
   */
  public static final double ENOUGH = WirePlace.CLEARANCE + 1.3;

  private static final double SPACE = 4;
  private static final double ALONG = 5;
  private static final double FINE = 1;
  private static final double UNUSUAL = 6;

  private final OccupiedSpace space;
  private final Map<K, Wanted> wanted;

  private Labels(OccupiedSpace space, Map<K, Wanted> wanted) {
    this.space = space;
    this.wanted = wanted;
  }

  /** The places of all labels; their boxes are on the paper afterwards. */
  public static <K> Map<K, List<LabelPlace>> place(OccupiedSpace space, Map<K, Wanted> wanted) {
    space.lines().stream()
        .forEach(line -> space.add(SampledPath.of(ArrowHead.of(line.stroke().path()))));
    return new Labels<>(space, wanted).place();
  }

  private Map<K, List<LabelPlace>> place() {
    Map<K, List<Spot>> spots = new LinkedHashMap<>();
    wanted.forEach((key, it) -> spots.put(key, spots(it)));
    List<K> order = new ArrayList<>(wanted.keySet());
    order.sort(Comparator.comparingInt(key -> requireNonNull(spots.get(key)).size()));
    Map<K, Box> boxes = new HashMap<>();
    for (int round = 0; round < wanted.size(); round++) {
      boxes.clear();
      List<K> failed = attempt(order, spots, boxes);
      if (failed.isEmpty() || order.getFirst().equals(failed.getFirst())) {
        break;
      }
      order.remove(failed.getFirst());
      order.addFirst(failed.getFirst());
    }
    boxes.values().forEach(space::add);
    Map<K, List<LabelPlace>> places = new LinkedHashMap<>();
    wanted.forEach((key, it) -> places.put(key, side(it.labels, requireNonNull(boxes.get(key)))));
    return places;
  }

  private List<K> attempt(List<K> order, Map<K, List<Spot>> spots, Map<K, Box> boxes) {
    List<K> failed = new ArrayList<>();
    for (K key : order) {
      Optional<Spot> free =
          requireNonNull(spots.get(key)).stream()
              .filter(spot -> space.isClearOf(spot.box, boxes.values(), ENOUGH))
              .findFirst();
      if (free.isEmpty()) {
        failed.add(key);
      }
      boxes.put(key, free.map(Spot::box).orElseGet(() -> clearest(key)));
    }
    return failed;
  }

  private List<Spot> spots(Wanted it) {
    List<Spot> spots = spots(it, ALONG);
    return spots.isEmpty() ? spots(it, FINE) : spots;
  }

  /** The places with enough room, the best first. */
  private List<Spot> spots(Wanted it, double along) {
    List<Spot> spots = new ArrayList<>();
    for (Spot spot : candidates(it, along)) {
      double clearance = space.clearance(spot.box, COMFORT);
      if (clearance >= ENOUGH) {
        spots.add(new Spot(spot.box, spot.cost + COMFORT - clearance));
      }
    }
    spots.sort(Comparator.comparingDouble(Spot::cost));
    return spots;
  }

  private Box clearest(K key) {
    return candidates(requireNonNull(wanted.get(key)), FINE).stream()
        .max(Comparator.comparingDouble(spot -> space.clearance(spot.box, COMFORT)))
        .orElseThrow()
        .box;
  }

  private static List<Spot> candidates(Wanted it, double along) {
    List<Spot> spots = new ArrayList<>();
    Box size = size(it.labels);
    double length = it.stroke.path().length();
    int count = 2 * Math.max(1, (int) (length / along / 2));
    for (int i = 1; i < count; i++) {
      double fraction = (double) i / count;
      Point at = it.stroke.path().pointAt(fraction);
      Point normal = it.stroke.path().directionAt(fraction).turned();
      double away = 0.5 * Math.abs(fraction - 0.5) * length;
      for (double gap : GAPS) {
        spots.add(it.beside(at, normal, gap, size, away));
        spots.add(it.beside(at, normal.times(-1), gap, size, away));
      }
    }
    return spots;
  }

  /** The size of labels side by side on one line. */
  static Box size(List<MathLabel> labels) {
    double width = labels.stream().mapToDouble(label -> label.box().width() + SPACE).sum() - SPACE;
    double height = labels.stream().mapToDouble(MathLabel::height).max().orElseThrow();
    double depth = labels.stream().mapToDouble(MathLabel::depth).max().orElseThrow();
    return new Box(0, -height, width, height + depth);
  }

  private static List<LabelPlace> side(List<MathLabel> labels, Box box) {
    double baseline = box.y() - size(labels).y();
    double x = box.x();
    List<LabelPlace> places = new ArrayList<>();
    for (MathLabel label : labels) {
      Point origin = new Point(x - label.box().x(), baseline);
      places.add(new LabelPlace(label, origin, label.box().translate(origin.x(), origin.y())));
      x += label.box().width() + SPACE;
    }
    return List.copyOf(places);
  }
}
