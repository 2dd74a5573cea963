package unfold.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import unfold.data.Tensor;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.equation.Shape;

class RecordingTest {
  private final Recording states =
      new Recording(
          "h",
          Domain.along("t", new Range(0, 2)),
          Shape.column(2),
          Numbers.keep(new double[] {0, 0, 1, -7, Double.NaN, Double.NEGATIVE_INFINITY}));

  @Test
  void aBoundaryIsTheFirstEntry() {
    assertThat(states.value(0)).contains(Tensor.column(0, 0));
    assertThat(states.value(1)).contains(Tensor.column(1, -7));
  }

  @Test
  void outsideItsDomainThereIsNoValue() {
    assertThat(states.value(-1)).isEmpty();
    assertThat(states.value(3)).isEmpty();
  }

  @Test
  void theLargestIsTheLargestFiniteSize() {
    assertThat(states.largest()).isEqualTo(7);
  }

  @Test
  void aMissingPlaceHasNoValue() {
    BitSet missing = new BitSet();
    missing.set(1);
    Domain ends = new Domain(List.of("t"), List.of(new Range(1, 3)), missing);
    Recording ended =
        new Recording("o", ends, Shape.SCALAR, Numbers.keep(new float[] {1, Float.NaN, 3}));
    assertThat(ended.value(2)).isEmpty();
    assertThat(ended.value(3)).contains(Tensor.scalar(3));
    assertThat(ends.indices()).containsExactly(new int[] {1}, new int[] {3});
  }

  @Test
  void theLastAxisRunsFastest() {
    Domain grid =
        new Domain(List.of("i", "j"), List.of(new Range(0, 2), new Range(-1, 2)), new BitSet());
    assertThat(grid.position(1, 0)).isEqualTo(5);
    assertThat(grid.index(5)).containsExactly(1, 0);
    assertThat(grid.contains(0, 3)).isFalse();
  }

  @Test
  void numbersThatDoNotFillTheDomainAreRefused() {
    assertThatThrownBy(
            () -> new Recording("W", Domain.SINGLE, Shape.column(2), Numbers.keep(new float[3])))
        .hasMessage("W has 3 numbers");
  }

  @Test
  void aTraceFindsValuesByName() {
    LinkedHashMap<String, Recording> recordings = new LinkedHashMap<>();
    recordings.put("h", states);
    Trace trace = new Trace(Precision.FLOAT64, 1, Extents.of("t", 2), recordings, List.of());
    assertThat(trace.value("h", 1)).contains(Tensor.column(1, -7));
    assertThat(trace.value("q", 1)).isEmpty();
    assertThat(trace.bytes()).isEqualTo(48);
    assertThatThrownBy(() -> trace.recording("q")).hasMessage("nothing is recorded of q");
  }

  @Test
  void aDomainHasARangeForEachAxisAndNoMorePlacesThanAnArray() {
    Range range = new Range(1, 50_000);
    assertThatThrownBy(() -> new Domain(List.of("t"), List.of()))
        .hasMessage("each axis has one range");
    assertThatThrownBy(() -> new Domain(List.of("i", "j"), List.of(range, range)))
        .hasMessage("too many indices for one recording");
    assertThatThrownBy(() -> Domain.along("t", range).position(1, 2))
        .hasMessage("an index has 1 numbers");
  }

  @Test
  void aDomainKeepsItsMissingPlaces() {
    BitSet missing = new BitSet();
    missing.set(1);
    Domain domain = new Domain(List.of("t"), List.of(new Range(1, 3)), missing);
    missing.set(0);
    domain.missing().set(2);
    assertThat(domain.missing().stream()).containsExactly(1);
    assertThat(domain.hasValue(0)).isTrue();
    assertThat(domain.hasValue(1)).isFalse();
    assertThat(domain.line()).isEqualTo(3);
    assertThat(Domain.SINGLE.line()).isEqualTo(1);
    assertThat(Domain.SINGLE.position()).isZero();
  }

  @Test
  void aPrecisionIsKnownByItsSpelling() {
    assertThat(Precision.named("float32")).contains(Precision.FLOAT32);
    assertThat(Precision.named("float16")).isEmpty();
  }
}
