package unfold.expansion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.alg.shortestpath.AllDirectedPaths;
import org.junit.jupiter.api.Test;
import unfold.circuit.Circuit;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.circuit.RandomTexts;
import unfold.circuit.Texts;
import unfold.equation.Extents;
import unfold.unfolding.Dependency;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

class InfluenceTest {
  private static Influence influence(Texts text, int tau, String name, int at) {
    Circuit circuit = text.circuit();
    Unfolding unfolding = Unfolding.of(circuit, Extents.of("t", tau));
    return Influence.of(unfolding, unfolding.instance(circuit.node(name), at));
  }

  private static List<String> words(List<NodeInfluence> shares) {
    return shares.stream()
        .map(it ->
            "%s %s: %d to %d edges, %d squares"
                .formatted(
                    it.node().name(),
                    it.where().boxes().getFirst(),
                    it.shortest(),
                    it.longest(),
                    it.squares()))
        .toList();
  }

  @Test
  void aStateDependsOnAllBeforeItAndFeedsAllAfter() {
    Influence influence = influence(Texts.elman(), 5, "h", 3);
    assertThat(words(influence.dependsOn()))
        .containsExactly("x [1..3]: 1 to 3 edges, 2 squares", "h [0..2]: 1 to 3 edges, 3 squares");
    assertThat(words(influence.feeds()))
        .containsExactly("h [4..5]: 1 to 2 edges, 2 squares", "o [3..5]: 1 to 3 edges, 2 squares");
    assertThat(influence.dependencies()).isEqualTo(6);
    assertThat(influence.fed()).isEqualTo(5);
  }

  @Test
  void aSkipThroughTimeShortensThePath() {
    Texts text = new Texts().variable("h", 1, Texts.sum(Texts.at("h", -1), Texts.at("h", -3)));
    assertThat(words(influence(text, 7, "h", 7).dependsOn()))
        .containsExactly("h [1..6]: 1 to 6 edges, 6 squares");
  }

  @Test
  void aReadingThreeStepsBackCrossesThreeSquares() {
    Texts text = new Texts().variable("h", 1, Texts.at("h", -3));
    assertThat(words(influence(text, 7, "h", 7).dependsOn()))
        .containsExactly("h [1..1]: 1 to 2 edges, 6 squares");
  }

  @Test
  void aHundredThousandStepsFit() {
    Influence influence = influence(Texts.elman(), 100_000, "h", 100_000);
    assertThat(influence.dependencies()).isEqualTo(200_000);
    assertThat(influence.dependsOn())
        .extracting(NodeInfluence::longest)
        .containsExactly(100_000, 100_000);
  }

  @Provide
  Arbitrary<Texts> texts() {
    return RandomTexts.texts();
  }

  /** Against all paths, listed one by one. */
  @Property(tries = 100)
  void pathsAreThoseOfTheGraph(
      @ForAll("texts") Texts text, @ForAll @IntRange(min = 1, max = 3) int tau) {
    Circuits.of(text.system(), Grain.VARIABLES)
        .value()
        .map(circuit -> Unfolding.of(circuit, Extents.of("t", tau)))
        .filter(unfolding -> !new CycleDetector<>(unfolding).detectCycles())
        .ifPresent(unfolding -> unfolding.vertexSet().forEach(it -> compare(unfolding, it)));
  }

  private static void compare(Unfolding unfolding, Instance instance) {
    List<GraphPath<Instance, Dependency>> paths =
        new AllDirectedPaths<>(unfolding)
            .getAllPaths(Set.of(instance), unfolding.vertexSet(), true, null).stream()
                .filter(path -> path.getLength() > 0)
                .toList();
    Influence influence = Influence.of(unfolding, instance);
    for (NodeInfluence share : influence.feeds()) {
      List<GraphPath<Instance, Dependency>> to =
          paths.stream().filter(path -> path.getEndVertex().node().equals(share.node())).toList();
      assertThat(share.where().stream().collect(Collectors.toSet()))
          .isEqualTo(
              to.stream().map(path -> path.getEndVertex().index()).collect(Collectors.toSet()));
      assertThat(share.longest())
          .isEqualTo(to.stream().mapToInt(GraphPath::getLength).max().orElseThrow());
      assertThat(share.shortest())
          .isEqualTo(to.stream().mapToInt(GraphPath::getLength).min().orElseThrow());
    }
    assertThat(influence.fed())
        .isEqualTo(paths.stream().map(GraphPath::getEndVertex).distinct().count());
  }
}
