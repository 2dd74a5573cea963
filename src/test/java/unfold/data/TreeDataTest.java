package unfold.data;

import static org.assertj.core.api.Assertions.assertThat;
import static unfold.data.Declared.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import unfold.equation.Axis;
import unfold.equation.DataSupply;
import unfold.equation.Extents.Range;
import unfold.equation.Shape;
import unfold.equation.Tree;
import unfold.equation.Tree.Fork;

class TreeDataTest {
  private static final Tree THREE = new Tree(List.of("a", "b", "c"), forks(1, 2, 4, 3));
  private static final Tree TWO = new Tree(List.of("c", "a"), forks(1, 2));

  private final Declared system = new Declared();

  private static List<Fork> forks(int... children) {
    return IntStream.range(0, children.length / 2)
        .mapToObj(i -> new Fork(children[2 * i], children[2 * i + 1]))
        .toList();
  }

  private void trees(Tree... trees) {
    system.axes(new Axis("v", 1, Optional.empty(), List.of(trees)));
  }

  private void leaves() {
    system.input("x", List.of("v"), Shape.column(3), new DataSupply.Leaves("A", system.here()));
  }

  @Test
  void aTreeEndsAtItsRootAndIsGivenAtItsLeaves() {
    trees(THREE, TWO);
    leaves();
    Dataset dataset = system.loaded();
    assertThat(system.lasts("v")).containsExactly(5, 3);
    assertThat(dataset.member(1).extents().tree("v")).isEqualTo(TWO);
    SuppliedValues second = dataset.member(1).given("x").orElseThrow();
    assertThat(second.rows()).contains(List.of(new Range(1, 2)));
    assertThat(second.at(1)).isEqualTo(Tensor.column(0, 0, 1));
  }

  @Test
  void aTreeHasNoOtherExtent() {
    trees(TWO);
    system.want(Map.of("v", 2));
    leaves();
    assertThat(system.mistakes())
        .containsExactly("1: v goes to the root of its tree: it has no other extent");
  }

  @Test
  void otherDataOfATreeAreThoseOfItsLeavesOrOfAllNodes() {
    trees(THREE);
    List<String> v = List.of("v");
    system.input("a", v, Shape.SCALAR, system.table(row(1, 2, 3)));
    system.input("b", v, Shape.SCALAR, system.table(row(1, 2, 3, 4, 5)));
    system.input("c", v, Shape.SCALAR, system.table(row(1, 2, 3, 4)));
    assertThat(system.mistakes())
        .containsExactly("3: c has 4 steps, and its tree has 3 leaves among 5 nodes");
  }

  @Test
  void treesAndSequencesAgreeInNumber() {
    trees(THREE, TWO);
    system.input("x", List.of("v"), Shape.column(3), system.oneHot("abc", "ca", "ca"));
    assertThat(system.mistakes())
        .containsExactly(
            "1: v has 2 trees and x has 3 sequences: "
                + "a minibatch has as many of each, or one for all");
  }

  @Test
  void onlyNodesOfATreeHaveLeaves() {
    system.input("x", Shape.column(3), new DataSupply.Leaves("A", system.here()));
    assertThat(system.mistakes())
        .containsExactly(
            "1: the leaves are those of a tree, and x is not indexed by the nodes of one");
  }
}
