package unfold.trace.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unfold.equation.Shape;
import unfold.trace.program.Arithmetic;
import unfold.trace.program.Arithmetic.Line;
import unfold.trace.program.Operand;

/**
 * Hands out room in buffers: one for each name, one for constants and what is computed once, one
 * for blocks.
 */
public final class Storage {
  private final Map<String, RecordedRange> names;
  private final Map<Double, Operand> constants = new HashMap<>();
  private final int members;
  private final int steady;
  private int steadyLength;
  private int localLength = 1;

  /**
   * The storage of a batch.
   *
   * @param names where each name lies, in buffers from 0 on
   * @param members of the batch
   */
  Storage(Map<String, RecordedRange> names, int members) {
    this.names = new LinkedHashMap<>(names);
    this.members = members;
    this.steady = names.size();
  }

  public int members() {
    return members;
  }

  Map<String, RecordedRange> names() {
    return names;
  }

  /**
   * The places of the values of a name.
   *
   * @throws IllegalArgumentException if nothing is recorded of it
   */
  public RecordedRange of(String name) {
    RecordedRange recorded = names.get(name);
    if (recorded == null) {
      throw new IllegalArgumentException("nothing is recorded of " + name);
    }
    return recorded;
  }

  /** Room for a value that is the same at every point, or overwritten at each. */
  public Operand steady(Shape shape) {
    Operand operand = Operand.steady(steady, steadyLength, shape);
    steadyLength = Math.addExact(steadyLength, operand.size());
    return operand;
  }

  /** Room for a value of each member. */
  public Operand each(Shape shape) {
    if (members == 1) {
      return steady(shape);
    }
    int size = (int) shape.elements();
    int offset = steadyLength;
    steadyLength = Math.addExact(steadyLength, Math.multiplyExact(members, size));
    return new Operand(steady, Operand.WHOLE, offset, List.of(size), Optional.empty(), shape);
  }

  /** The operand of a number that is the same at every point. */
  public Operand constant(double value) {
    return constants.computeIfAbsent(value, _ -> steady(Shape.SCALAR));
  }

  /** The buffer of room for a value at each point of a block. */
  public int local() {
    return steady + 1;
  }

  /** Makes the buffer of blocks at least this long, in numbers. */
  public void reserveLocal(int length) {
    localLength = Math.max(localLength, length);
  }

  /** The lengths of the buffers, in numbers, by buffer number. */
  public List<Integer> lengths() {
    List<Integer> lengths = new ArrayList<>();
    names.values().forEach(name -> lengths.add(Math.toIntExact(name.length())));
    lengths.add(Math.max(1, steadyLength));
    lengths.add(localLength);
    return lengths;
  }

  /** Writes the constants, before anything runs. */
  void writeConstants(Arithmetic.Workspace workspace) {
    constants.forEach((value, place) ->
        workspace.write(place.buffer(), place.offset(), new Line(1, 1, 1), new double[] {value}));
  }
}
