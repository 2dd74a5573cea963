package unfold.layout.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unfold.equation.Extents.Range;

/**
 * The row of slots for slices, numbered from 0 at the first step, and the steps that stand in them.
 * Stretches of steps that are shown have a slot for each step; between two of them is a gap for all
 * that is elided there. A gap is as wide as the longest delay, so that each wire that leads into it
 * or out of it finds its other end at the distance it has everywhere.
 *
 * @param range the steps of the axis; what lies before and after it is shown
 * @param gap the number of slots of a gap, at least 1
 * @param stretches ascending; the first reaches down and the last up without end
 */
public record SliceSlots(Range range, int gap, List<Stretch> stretches) {
  /** The number of steps without anything in them that no break is made for. */
  private static final int NARROW = 3;

  private static final int BREAK = 1;

  /**
   * A stretch of steps that are shown one after the other.
   *
   * @param slot the slot of the first step
   */
  record Stretch(Range steps, int slot) {
    int ahead() {
      return slot - steps.first();
    }

    int lastSlot() {
      return steps.last() + ahead();
    }
  }

  public SliceSlots {
    stretches = List.copyOf(stretches);
  }

  /**
   * The slots that show some steps, and all stretches between them that are no wider than a gap.
   */
  public static SliceSlots of(Range range, ShownSteps shown, IntStream alsoShown, int gap) {
    Stream<Range> single =
        IntStream.concat(IntStream.of(range.first(), range.last()), alsoShown)
            .mapToObj(step -> new Range(step, step));
    List<Range> wanted =
        Stream.concat(shown.ranges().stream(), single)
            .map(it ->
                new Range(Math.max(it.first(), range.first()), Math.min(it.last(), range.last())))
            .toList();
    List<Stretch> stretches = new ArrayList<>();
    int slot = 0;
    for (Range steps : ShownSteps.joined(wanted, gap)) {
      stretches.add(new Stretch(steps, slot));
      slot = stretches.getLast().lastSlot() + gap + 1;
    }
    return new SliceSlots(
        range, gap, stretches.isEmpty() ? List.of(new Stretch(range, 0)) : stretches);
  }

  /**
   * The same slots, but for boundaries that a delay of more steps than there are reads: they move
   * closer, past steps of which nothing is drawn.
   *
   * @param offsets of the wires that read other steps
   */
  public SliceSlots withBoundaries(List<Integer> offsets) {
    if (stretches.size() > 1) {
      return this;
    }
    List<Range> read =
        offsets.stream()
            .map(offset -> new Range(range.first() + offset, range.last() + offset))
            .toList();
    List<Range> drawn =
        ShownSteps.joined(Stream.concat(read.stream(), Stream.of(range)).toList(), NARROW);
    List<Stretch> apart = new ArrayList<>();
    int slot = 0;
    for (Range steps : drawn) {
      apart.add(new Stretch(steps, slot));
      slot = apart.getLast().lastSlot() + BREAK + 1;
    }
    int first = new SliceSlots(range, BREAK, apart).of(range.first());
    return apart.size() == 1
        ? this
        : new SliceSlots(
            range,
            BREAK,
            apart.stream().map(it -> new Stretch(it.steps(), it.slot() - first)).toList());
  }

  public boolean isShown(int step) {
    int at = before(step);
    return isIn(at, step);
  }

  private boolean isIn(int at, int step) {
    return at == stretches.size() - 1 || step <= stretches.get(at).steps().last();
  }

  /** The position of the stretch that a step is in or behind. */
  private int before(int step) {
    int at = stretches.size() - 1;
    while (at > 0 && step < stretches.get(at).steps().first()) {
      at--;
    }
    return at;
  }

  /**
   * The slot of a step. Of those that are elided the first and the last stand side by side as far
   * as there is room, and all others in the middle.
   */
  public int of(int step) {
    int at = before(step);
    Stretch left = stretches.get(at);
    if (isIn(at, step) || step - left.steps().last() <= leftHalf()) {
      return step + left.ahead();
    }
    Stretch right = stretches.get(at + 1);
    return right.steps().first() - step <= gap - leftHalf()
        ? step + right.ahead()
        : left.lastSlot() + leftHalf();
  }

  private int leftHalf() {
    return (gap + 1) / 2;
  }

  /** A step that stands in a slot: the inverse of {@link #of}. */
  public int stepAt(int slot) {
    int at = beforeSlot(slot);
    Stretch left = stretches.get(at);
    boolean near = isGap(at, slot) && slot - left.lastSlot() > leftHalf();
    return slot - (near ? stretches.get(at + 1) : left).ahead();
  }

  /**
   * All steps for which a wire that leads into a gap may end in a slot: the one that is shown
   * there, or those as far from the left end of the gap and from the right one.
   */
  public IntStream stepsAt(int slot) {
    int at = beforeSlot(slot);
    int fromLeft = slot - stretches.get(at).ahead();
    return isGap(at, slot)
        ? IntStream.of(fromLeft, slot - stretches.get(at + 1).ahead())
        : IntStream.of(fromLeft);
  }

  /** The steps that are elided where a slot is; empty where one is shown. */
  public Optional<Range> elidedAt(int slot) {
    int at = beforeSlot(slot);
    return isGap(at, slot)
        ? Optional.of(
            new Range(
                stretches.get(at).steps().last() + 1, stretches.get(at + 1).steps().first() - 1))
        : Optional.empty();
  }

  private boolean isGap(int at, int slot) {
    return at < stretches.size() - 1 && slot > stretches.get(at).lastSlot();
  }

  private int beforeSlot(int slot) {
    int at = stretches.size() - 1;
    while (at > 0 && slot < stretches.get(at).slot()) {
      at--;
    }
    return at;
  }

  /** The steps between two slots that are shown. */
  public IntStream shown(int firstSlot, int lastSlot) {
    return IntStream.rangeClosed(firstSlot, lastSlot)
        .filter(slot -> elidedAt(slot).isEmpty())
        .map(this::stepAt);
  }
}
