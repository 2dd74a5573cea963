package unfold.layout.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import unfold.equation.Extents.Range;

class SliceSlotsTest {
  private static SliceSlots slots(int last, int gap, Range... shown) {
    return SliceSlots.of(new Range(1, last), ShownSteps.of(List.of(shown)), IntStream.empty(), gap);
  }

  @Test
  void rangesAreSortedAndThoseThatMeetAreOne() {
    ShownSteps shown =
        ShownSteps.of(List.of(new Range(7, 9), new Range(1, 2), new Range(3, 4), new Range(8, 12)));
    assertThat(shown.ranges()).containsExactly(new Range(1, 4), new Range(7, 12));
    assertThat(ShownSteps.of(List.of(new Range(3, 2))).ranges()).isEmpty();
    assertThat(ShownSteps.of(ShownSteps.ALL.ranges())).isEqualTo(ShownSteps.ALL);
  }

  /** 1, 2, a gap, 6, 7, a gap, 20; boundaries and beyond keep the rhythm. */
  @ParameterizedTest
  @CsvSource({"-1, -2", "0, -1", "1, 0", "2, 1", "6, 3", "7, 4", "20, 6", "21, 7"})
  void shownStepsStandInTheUsualRhythmWithOneSlotForEachGap(int step, int slot) {
    SliceSlots slots = slots(20, 1, new Range(6, 7), new Range(2, 2));
    assertThat(slots.of(step)).isEqualTo(slot);
    assertThat(slots.stepAt(slot)).isEqualTo(step);
    assertThat(slots.isShown(step)).isTrue();
  }

  /** -29 to -26 for 1 to 4 by a delay of 30, a gap, 0 and 1 to 4, which a delay of 1 reads. */
  @ParameterizedTest
  @CsvSource({"-29, -6", "-26, -3", "0, -1", "1, 0", "4, 3"})
  void boundariesOfALongDelayStandCloseToTheFirstStep(int step, int slot) {
    SliceSlots slots = slots(4, 30, new Range(1, 4)).withBoundaries(List.of(-1, -30));
    assertThat(slots.of(step)).isEqualTo(slot);
    assertThat(slots.stepAt(slot)).isEqualTo(step);
    assertThat(slots.isShown(step)).isTrue();
    assertThat(slots.elidedAt(-2)).contains(new Range(-25, -1));
  }

  @Test
  void boundariesOfALongLookAheadStandCloseToTheLastStep() {
    SliceSlots slots = slots(4, 30, new Range(1, 4)).withBoundaries(List.of(-1, 30));
    assertThat(slots.of(31)).isEqualTo(5);
    assertThat(slots.of(0)).isEqualTo(-1);
    assertThat(slots.elidedAt(4)).contains(new Range(5, 30));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 7})
  void boundariesNearbyStayWhereTheyAre(int delay) {
    SliceSlots slots = slots(4, delay, new Range(1, 4));
    assertThat(slots.withBoundaries(List.of(-delay))).isEqualTo(slots);
  }

  /** 1, a gap of three slots, 9: the outermost of 2 to 8 stand at its ends. */
  @ParameterizedTest
  @CsvSource({"2, 1", "3, 2", "4, 2", "5, 2", "6, 2", "7, 2", "8, 3"})
  void whatIsElidedStandsInTheGap(int step, int slot) {
    SliceSlots slots = slots(9, 3);
    assertThat(slots.isShown(step)).isFalse();
    assertThat(slots.of(step)).isEqualTo(slot);
    assertThat(slots.elidedAt(slot)).contains(new Range(2, 8));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void theStepOfASlotStandsInThatSlotAndSlotsAscend(int gap) {
    SliceSlots slots =
        slots(60, gap, new Range(10, 11), new Range(12 + gap, 12 + gap), new Range(40, 44));
    int last = slots.of(60);
    assertThat(IntStream.rangeClosed(-5, last + 5))
        .allSatisfy(slot -> assertThat(slots.of(slots.stepAt(slot))).isEqualTo(slot));
    assertThat(IntStream.rangeClosed(1, 60).map(slots::of)).isSorted();
  }

  @Test
  void whatIsNoLongerThanAGapIsShown() {
    assertThat(slots(9, 3, new Range(5, 5)).stretches()).hasSize(1);
    assertThat(slots(10, 3, new Range(5, 5)).stretches()).hasSize(2);
  }

  @Test
  void aWireThatLeadsIntoAGapMayEndAsFarFromEitherSide() {
    SliceSlots slots = slots(9, 3);
    assertThat(slots.stepsAt(1)).containsExactly(2, 6);
    assertThat(slots.stepsAt(3)).containsExactly(4, 8);
    assertThat(slots.stepsAt(4)).containsExactly(9);
  }
}
