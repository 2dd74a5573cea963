package unfold.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import unfold.equation.FixedPlace.Definition.ByData;
import unfold.equation.Place;
import unfold.equation.reading.Equations;

/** Where a name is defined, and by what. */
class ClausesTest {
  private static List<Clause> clauses(String lines, String name) {
    Circuit circuit =
        Circuits.of(Equations.read(lines).value().orElseThrow(), Grain.OPERATIONS)
            .value()
            .orElseThrow();
    return circuit.clauses(circuit.node(name));
  }

  @Test
  void dataDefineAnInputAtEveryStep() {
    Clause only = clauses("input x(t) = count\n", "x").getFirst();
    assertThat(only.places()).containsExactly(new Place.Free("t"));
    assertThat(only.definition()).containsInstanceOf(ByData.class);
    assertThat(only.expression()).isEmpty();
  }

  @Test
  void anInputThatIsNotGivenIsThereAndNotDefined() {
    assertThat(clauses("input x(t)\n", "x"))
        .containsExactly(new Clause(List.of(new Place.Free("t")), Optional.empty()));
  }

  @Test
  void aTargetAtOnePlaceIsDefinedNowhereElse() {
    List<Clause> clauses =
        clauses("h(t) = t\ntarget y(tau) = 2\nloss L(tau) = mse(h(tau), y(tau))\n", "y");
    assertThat(clauses).extracting(Clause::isGeneral).containsExactly(false);
  }

  @Test
  void wordsAtLeavesAreAtTheLeavesAlone() {
    String text =
        "over v = tree(\"((a b) c)\")\n"
            + "alphabet A = chars(\"abc\")\ninput x(v) : A = onehot(leaves)\n"
            + "h(leaf) = 1\n"
            + "h(v) = h(v.left)\n";
    assertThat(clauses(text, "x"))
        .extracting(Clause::places)
        .containsExactly(List.of(Place.Fixed.leaves("v")));
    assertThat(clauses(text, "h")).extracting(Clause::isGeneral).containsExactly(false, true);
  }
}
