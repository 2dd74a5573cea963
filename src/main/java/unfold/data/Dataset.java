package unfold.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import unfold.data.file.DataSource;
import unfold.equation.Checked;
import unfold.equation.DataSupply;
import unfold.equation.EquationSystem;
import unfold.equation.Extents;

/**
 * The data of a system: the values of each member of a minibatch, and the extents that follow from
 * them. The contents of files are held; draws are made when they are read.
 *
 * @param members at least one; a single sequence is a minibatch of one
 * @param fixed the value of each fixed place that is data, the same for every member
 */
public record Dataset(
    EquationSystem system, long seed, List<Member> members, Map<DataSupply, Tensor> fixed) {
  public Dataset {
    members = List.copyOf(members);
    fixed = Map.copyOf(fixed);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("a minibatch has at least one member");
    }
  }

  /**
   * One sequence of a minibatch.
   *
   * @param given by name: inputs, targets and parameters that have data or a law; what every member
   *     shares is one object
   */
  public record Member(Extents extents, Map<String, SuppliedValues> given) {
    public Member {
      given = Map.copyOf(given);
    }
  }

  /**
   * Reads all data of a system and settles its extents.
   *
   * @param wanted the last index of some axes, in place of what the text and the data say
   */
  public static Checked<Dataset> load(
      EquationSystem system, DataSource source, long seed, Map<String, Integer> wanted) {
    return new Loader(system, source, seed).load(wanted);
  }

  /** The number of members of the minibatch. */
  public int size() {
    return members.size();
  }

  /**
   * The minibatch of one member alone, with the values it has among the others.
   *
   * @param n from 0
   */
  public Dataset member(int n) {
    return new Dataset(system, seed, List.of(members.get(n)), fixed);
  }

  /** The extents of the first member. */
  public Extents extents() {
    return members.getFirst().extents();
  }

  /**
   * The values of a name for the first member. Empty for a variable, and for an input or parameter
   * that a diagram alone needs.
   */
  public Optional<SuppliedValues> given(String name) {
    return Optional.ofNullable(members.getFirst().given().get(name));
  }

  /**
   * The value of a fixed place that is data, the same for every member.
   *
   * @throws IllegalArgumentException if no fixed place is given by it
   */
  public Tensor fixed(DataSupply supply) {
    Tensor value = fixed.get(supply);
    if (value == null) {
      throw new IllegalArgumentException("not of a fixed place");
    }
    return value;
  }
}
