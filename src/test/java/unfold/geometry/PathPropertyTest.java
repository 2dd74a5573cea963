package unfold.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class PathPropertyTest {

  @Property(tries = 500)
  void twoPartsAreAsLongAsTheWhole(
      @ForAll @Size(8) List<@DoubleRange(min = -100, max = 100) Double> numbers,
      @ForAll @DoubleRange(min = 0, max = 1) double fraction) {
    Path path = curve(numbers);
    double parts = path.part(0, fraction).length() + path.part(fraction, 1).length();
    assertThat(parts).isCloseTo(path.length(), within(1e-5 * path.length() + 1e-6));
    assertThat(path.part(0, fraction).pointAt(1).distance(path.pointAt(fraction))).isLessThan(1e-9);
  }

  @Property(tries = 500)
  void theBoxHoldsEveryPointAndIsTouchedOnAllSides(
      @ForAll @Size(8) List<@DoubleRange(min = -100, max = 100) Double> numbers) {
    Path path = curve(numbers);
    Box box = path.bounds();
    Path chords = Path.polyline(path.flattened(1e-3));
    assertThat(box.grow(1e-9).contains(chords.bounds())).isTrue();
    assertThat(chords.bounds().width()).isCloseTo(box.width(), within(4e-3));
    assertThat(chords.bounds().height()).isCloseTo(box.height(), within(4e-3));
  }

  @Property(tries = 500)
  void aPointOnThePathIsAtNoDistanceFromIt(
      @ForAll @Size(8) List<@DoubleRange(min = -100, max = 100) Double> numbers,
      @ForAll @DoubleRange(min = 0, max = 1) double fraction) {
    Path path = curve(numbers);
    assertThat(path.distanceTo(path.pointAt(fraction))).isLessThan(0.011);
  }

  private static Path curve(List<Double> numbers) {
    return Path.curve(point(numbers, 0), point(numbers, 2), point(numbers, 4), point(numbers, 6));
  }

  private static Point point(List<Double> numbers, int index) {
    return new Point(numbers.get(index), numbers.get(index + 1));
  }
}
