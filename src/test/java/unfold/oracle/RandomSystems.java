package unfold.oracle;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** What properties of systems on several axes are tried with. */
public interface RandomSystems {
  @Provide
  default Arbitrary<String> grids() {
    return GridTexts.texts();
  }

  @Provide
  default Arbitrary<String> trees() {
    return TreeTexts.texts();
  }

  @Provide
  default Arbitrary<List<Integer>> lengths() {
    return Arbitraries.integers().between(1, 4).list().ofSize(3);
  }
}
