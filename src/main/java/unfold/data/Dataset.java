package unfold.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import unfold.equation.Diagnostic;
import unfold.equation.EquationSystem;
import unfold.equation.Extents;
import unfold.equation.Supply;

/**
 * All that a system is given from outside, and the extents that follow from it. Holds what the
 * files hold; draws are made when they are read.
 *
 * @param given by name: inputs, targets and parameters that have data or a law
 * @param fixed the value of each fixed place that is data
 */
public record Dataset(
    EquationSystem system,
    long seed,
    Extents extents,
    Map<String, Given> given,
    Map<Supply, Tensor> fixed) {
  public Dataset {
    given = Map.copyOf(given);
    fixed = Map.copyOf(fixed);
  }

  /**
   * What came of loading.
   *
   * @param dataset present exactly where there is no diagnostic
   */
  public record Loading(Optional<Dataset> dataset, List<Diagnostic> diagnostics) {
    public Loading {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /**
   * Reads all data of a system and settles its extents.
   *
   * @param wanted the last index of some axes, in place of what the text and the data say
   */
  public static Loading load(
      EquationSystem system, DataSource source, long seed, Map<String, Integer> wanted) {
    return new Loader(system, source, seed).load(wanted);
  }

  /** Empty for a variable, and for an input or parameter that a diagram alone needs. */
  public Optional<Given> given(String name) {
    return Optional.ofNullable(given.get(name));
  }

  /**
   * @throws IllegalArgumentException if no fixed place is given by it
   */
  public Tensor fixed(Supply supply) {
    Tensor value = fixed.get(supply);
    if (value == null) {
      throw new IllegalArgumentException("not of a fixed place");
    }
    return value;
  }
}
