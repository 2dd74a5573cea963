package unfold.layout.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import unfold.geometry.Box;
import unfold.geometry.Point;
import unfold.result.StopSignal;

/**
 * The space that is already taken on paper, once or repeated from slice to slice: by nodes, wires,
 * and boxes of labels, squares and chips. Questions are answered for all repetitions.
 */
public final class OccupiedSpace {
  /** The line of a wire; wires of one net may share lines. */
  public static final class Line {
    private final Object net;
    private final SampledPath stroke;
    private final SamplesByX samples;

    private Line(Object net, SampledPath stroke) {
      this.net = net;
      this.stroke = stroke;
      this.samples = new SamplesByX(stroke.samples());
    }

    public SampledPath stroke() {
      return stroke;
    }
  }

  private final double[] shifts;
  private final List<NodePlace> nodes = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<SampledPath> single = new ArrayList<>();
  private final List<Box> boxes = new ArrayList<>();

  private OccupiedSpace(double... shifts) {
    this.shifts = shifts;
  }

  public static OccupiedSpace once() {
    return new OccupiedSpace(0);
  }

  /**
   * Space that repeats in every slice.
   *
   * @param period the distance of neighbouring slices
   * @param slices how many repetitions to look at on either side
   */
  public static OccupiedSpace repeated(double period, int slices) {
    double[] shifts = new double[2 * slices + 1];
    for (int i = 0; i < shifts.length; i++) {
      shifts[i] = (i - slices) * period;
    }
    return new OccupiedSpace(shifts);
  }

  public void add(NodePlace node) {
    nodes.add(node);
  }

  public Line add(Object net, SampledPath stroke) {
    Line line = new Line(net, stroke);
    lines.add(line);
    return line;
  }

  /** Adds a line that is no wire. */
  public void add(SampledPath line) {
    add(line, line);
  }

  /** Adds a line that one slice sees and the others do not; only labels keep off it. */
  public void addOnce(SampledPath line) {
    single.add(line);
  }

  public void add(Box box) {
    boxes.add(box);
  }

  public void remove(Line line) {
    lines.remove(line);
  }

  public List<Line> lines() {
    return List.copyOf(lines);
  }

  /** All nodes with all repetitions. */
  public Stream<NodePlace> nodes() {
    return nodes.stream().flatMap(this::repeated);
  }

  private Stream<NodePlace> repeated(NodePlace node) {
    return Arrays.stream(shifts).mapToObj(shift -> node.translate(shift, 0));
  }

  /** The least distance of a stroke from nodes other than its ends; up to {@code reach}. */
  public double nodeClearance(SampledPath stroke, NodePlace from, NodePlace to, double reach) {
    StopSignal.check();
    double least = reach;
    for (NodePlace node : nodes) {
      for (double shift : shifts) {
        NodePlace there = node.translate(shift, 0);
        boolean own = same(there, from) || same(there, to);
        if (!own && there.box().grow(reach).intersects(stroke.bounds().grow(1))) {
          least = Math.min(least, distance(stroke, there));
        }
      }
    }
    return least;
  }

  public static double distance(SampledPath stroke, NodePlace node) {
    return stroke.samples().stream().mapToDouble(node::distanceTo).min().orElseThrow();
  }

  private static boolean same(NodePlace one, NodePlace other) {
    return one.center().distance(other.center()) < 1;
  }

  /** The number of times that a stroke crosses wires of other nets, and its own repetitions. */
  public int crossings(Object net, SampledPath stroke) {
    int count = 0;
    for (double shift : shifts) {
      for (Line line : lines) {
        count += line.net.equals(net) ? 0 : stroke.crossings(line.stroke, shift);
      }
      count += shift == 0 ? 0 : stroke.crossings(stroke, shift);
    }
    return count;
  }

  /** The number of samples of a stroke that are closer than a distance to a wire of another net. */
  public int touches(Object net, SampledPath stroke, double distance) {
    int count = 0;
    for (double shift : shifts) {
      for (Line line : lines) {
        boolean near =
            !line.net.equals(net)
                && stroke
                    .bounds()
                    .grow(distance)
                    .intersects(line.stroke.bounds().translate(shift, 0).grow(0.1));
        count += near ? touches(stroke, line.stroke, line.samples, shift, distance) : 0;
      }
    }
    return count + repetitionTouches(stroke, distance);
  }

  /** The same for the stroke's own repetitions, if there are any. */
  private int repetitionTouches(SampledPath stroke, double distance) {
    if (shifts.length == 1) {
      return 0;
    }
    SamplesByX samples = new SamplesByX(stroke.samples());
    return Arrays.stream(shifts)
        .filter(shift -> shift != 0)
        .mapToInt(shift -> touches(stroke, stroke, samples, shift, distance))
        .sum();
  }

  private static int touches(
      SampledPath stroke, SampledPath other, SamplesByX samples, double shift, double distance) {
    Box near = other.bounds().grow(distance);
    int count = 0;
    for (Point sample : stroke.samples()) {
      Point there = sample.plus(-shift, 0);
      count += near.contains(there) && samples.isNear(there, distance) ? 1 : 0;
    }
    return count;
  }

  /** The least distance of a box from everything; up to {@code reach}. */
  public double clearance(Box box, double reach) {
    StopSignal.check();
    double least = lineClearance(single.stream(), box, reach);
    for (double shift : shifts) {
      Box there = box.translate(shift, 0);
      least = Math.min(least, lineClearance(lines.stream().map(Line::stroke), there, reach));
      least = Math.min(least, nodeClearance(there, reach));
      for (Box other : boxes) {
        least = Math.min(least, Boxes.distance(there, other));
      }
    }
    return least;
  }

  /** Whether a box keeps a distance from other boxes that are not taken yet. */
  boolean isClearOf(Box box, Collection<Box> others, double distance) {
    return Arrays.stream(shifts)
        .mapToObj(shift -> box.translate(shift, 0))
        .allMatch(
            there -> others.stream().allMatch(other -> Boxes.distance(there, other) >= distance));
  }

  private static double lineClearance(Stream<SampledPath> strokes, Box box, double reach) {
    Box near = box.grow(reach);
    return strokes
        .filter(stroke -> near.intersects(stroke.bounds().grow(0.1)))
        .flatMap(stroke -> stroke.samples().stream())
        .mapToDouble(sample -> Boxes.distance(box, sample))
        .reduce(reach, Math::min);
  }

  private double nodeClearance(Box box, double reach) {
    double least = reach;
    for (NodePlace node : nodes) {
      if (node.box().grow(reach).intersects(box)) {
        least = Math.min(least, Boxes.distance(box, node));
      }
    }
    return least;
  }

  /** The least distance of a stroke from the boxes; up to {@code reach}. */
  public double boxClearance(SampledPath stroke, double reach) {
    double least = reach;
    for (double shift : shifts) {
      for (Box box : boxes) {
        Box there = box.translate(shift, 0);
        if (there.grow(reach).intersects(stroke.bounds().grow(0.1))) {
          for (Point sample : stroke.samples()) {
            least = Math.min(least, Boxes.distance(there, sample));
          }
        }
      }
    }
    return least;
  }
}
