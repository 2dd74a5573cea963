package unfold.view.strip;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import unfold.geometry.Box;
import unfold.view.model.MinibatchMember;

/**
 * The places of the bars of a minibatch, side by side. If there is no room for all, those around
 * the one in front have one.
 *
 * @param lanes the bars from left to right
 * @param chosen the member in front, from 0
 * @param before whether members to the left have no room
 * @param after whether members to the right have no room
 */
record MemberLanes(List<Lane> lanes, int chosen, boolean before, boolean after) {
  static final double HEIGHT = 34;

  private static final double LONGEST = 150;
  private static final double STEP = 18;
  private static final double LEAST = 10;
  private static final double NUMBER = 26;
  private static final double GAP = 16;
  private static final double BAR = 18;
  // for the sign that there are more
  private static final double EDGE = 22;

  MemberLanes {
    lanes = List.copyOf(lanes);
  }

  /**
   * The place of one bar, in pixels.
   *
   * @param box the box of its steps; its number stands before it
   */
  record Lane(MinibatchMember sequence, Box box) {
    double numberAt() {
      return box.x() - 8;
    }

    private double left() {
      return box.x() - NUMBER;
    }
  }

  static MemberLanes of(List<MinibatchMember> sequences, int chosen, double width, double height) {
    int longest = sequences.stream().mapToInt(MinibatchMember::ticks).max().orElse(1);
    double step = Math.min(STEP, LONGEST / Math.max(1, longest));
    int first = chosen;
    int end = chosen + 1;
    double all = sequences.stream().mapToDouble(it -> width(it, step)).sum();
    double edges = all <= width ? 0 : 2 * EDGE;
    double room = width - edges - width(sequences.get(chosen), step);
    // the later and the earlier neighbour in turn, as long as there is room
    for (boolean grown = true; grown; ) {
      grown = false;
      if (end < sequences.size() && width(sequences.get(end), step) <= room) {
        room -= width(sequences.get(end++), step);
        grown = true;
      }
      if (first > 0 && width(sequences.get(first - 1), step) <= room) {
        room -= width(sequences.get(--first), step);
        grown = true;
      }
    }
    return new MemberLanes(
        placed(sequences.subList(first, end), step, first > 0 ? EDGE : 0, height),
        chosen,
        first > 0,
        end < sequences.size());
  }

  private static List<Lane> placed(
      List<MinibatchMember> sequences, double step, double from, double height) {
    List<Lane> lanes = new ArrayList<>();
    double x = from;
    for (MinibatchMember each : sequences) {
      Box box = new Box(x + NUMBER, (height - BAR) / 2, length(each, step), BAR);
      lanes.add(new Lane(each, box));
      x = box.right() + GAP;
    }
    return lanes;
  }

  private static double length(MinibatchMember sequence, double step) {
    return Math.max(LEAST, sequence.ticks() * step);
  }

  private static double width(MinibatchMember sequence, double step) {
    return NUMBER + length(sequence, step) + GAP;
  }

  /** The member, from 0, whose bar or number is at an x in pixels, if any. */
  OptionalInt memberAt(double x) {
    return lanes.stream()
        .filter(lane -> lane.left() <= x && x <= lane.box.right())
        .mapToInt(lane -> lane.sequence.number() - 1)
        .findFirst();
  }
}
