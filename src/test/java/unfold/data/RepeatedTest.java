package unfold.data;

import static org.assertj.core.api.Assertions.assertThat;
import static unfold.data.Declared.axis;
import static unfold.data.Declared.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import unfold.equation.Axis;
import unfold.equation.DataSupply;
import unfold.equation.Extents.Range;
import unfold.equation.Shape;

class RepeatedTest {
  private final Declared system = new Declared();

  private void repeated(String... words) {
    system.input("x", Shape.column(3), system.repeat(system.oneHot(words)));
  }

  @Test
  void theFirstRowFollowsTheLast() {
    system.want(Map.of("t", 1000));
    repeated("abc");
    assertThat(system.value("x", 4)).isEqualTo(Tensor.column(1, 0, 0));
    assertThat(system.value("x", 1000)).isEqualTo(Tensor.column(1, 0, 0));
    assertThat(system.loaded().given("x").orElseThrow().rows()).isEmpty();
  }

  @Test
  void theRowsStartAtTheFirstIndexOfTheAxis() {
    system.axes(new Axis("t", -1, Optional.empty()));
    repeated("abc");
    assertThat(system.value("x", -1)).isEqualTo(Tensor.column(1, 0, 0));
    assertThat(system.value("x", 2)).isEqualTo(Tensor.column(1, 0, 0));
    assertThat(system.lasts("t")).containsExactly(1);
  }

  @Test
  void itGoesOnBeyondTheAxisButNotBeforeIt() {
    system.want(Map.of("t", 4));
    repeated("abc");
    Range reach = system.loaded().given("x").orElseThrow().reach().orElseThrow().getFirst();
    assertThat(reach.contains(0)).isFalse();
    assertThat(reach.contains(5)).isTrue();
    assertThat(system.loaded().extents().data()).containsKey("x");
    assertThat(system.value("x", 5)).isEqualTo(Tensor.column(0, 1, 0));
  }

  @Test
  void theLongestCycleIsTheExtentWhereNothingElseDecides() {
    repeated("abc");
    system.input("u", Shape.SCALAR, system.repeat(system.table(row(1, 2, 3, 4))));
    assertThat(system.lasts("t")).containsExactly(4);
  }

  @Test
  void dataThatEndDecideBeforeDataThatRepeat() {
    repeated("abc");
    system.input("u", Shape.SCALAR, system.table(row(1, 2)));
    assertThat(system.lasts("t")).containsExactly(2);
  }

  @Test
  void everyMemberRepeatsItsOwnRows() {
    system.want(Map.of("t", 4));
    repeated("abc", "ca");
    Dataset dataset = system.loaded();
    assertThat(dataset.member(0).given("x").orElseThrow().at(4)).isEqualTo(Tensor.column(1, 0, 0));
    assertThat(dataset.member(1).given("x").orElseThrow().at(3)).isEqualTo(Tensor.column(0, 0, 1));
  }

  @Test
  void eachAxisOfAGridRepeats() {
    system.axes(axis("i"), axis("j"));
    DataSupply grid = system.table(row(1, 2, 3), row(4, 5, 6));
    system.input("x", List.of("i", "j"), Shape.SCALAR, system.repeat(grid));
    assertThat(system.value("x", 4, 5)).isEqualTo(Tensor.scalar(5));
    assertThat(system.loaded().extents().last("j")).isEqualTo(3);
  }

  @Test
  void whatHasNoEndIsItselfWhenRepeated() {
    system.input("x", Shape.SCALAR, system.repeat(new DataSupply.Count(system.here())));
    assertThat(system.value("x", 7)).isEqualTo(Tensor.scalar(7));
  }

  @Test
  void whatHasNoStepsDoesNotRepeat() {
    system.parameter("b", Shape.SCALAR, system.repeat(new DataSupply.Fill(1, system.here())));
    system.input("x", Shape.column(3), system.repeat(new DataSupply.Leaves("A", system.here())));
    system.input("y", Shape.SCALAR, system.repeat(new DataSupply.Npy("y.npy", system.here())));
    assertThat(system.mistakes())
        .containsExactly(
            "1: there is nothing to repeat along: b has no index",
            "2: the leaves of a tree do not repeat",
            "3: there is no file y.npy");
  }
}
