package unfold.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unfold.equation.EquationSystem;
import unfold.equation.Shape;

/** Hands out room: a buffer a name, one for constants and what is computed once, one for blocks. */
final class Storage {
  private final Map<String, Recorded> names = new LinkedHashMap<>();
  private final Map<Double, Operand> constants = new HashMap<>();
  private final Map<Integer, Operand> zeros = new HashMap<>();
  private final int steady;
  private int steadyLength;
  private int localLength = 1;

  Storage(EquationSystem system, Map<String, Domain> domains) {
    domains.forEach((name, domain) -> {
      Shape shape = system.statement(name).shape();
      names.put(name, new Recorded(names.size(), domain, shape));
    });
    this.steady = names.size();
  }

  Map<String, Recorded> names() {
    return names;
  }

  Recorded of(String name) {
    Recorded recorded = names.get(name);
    if (recorded == null) {
      throw new IllegalArgumentException("nothing is recorded of " + name);
    }
    return recorded;
  }

  /** Room for a value that is the same at every index, or overwritten at each. */
  Operand steady(Shape shape) {
    Operand operand = Operand.steady(steady, steadyLength, shape);
    steadyLength = Math.addExact(steadyLength, operand.size());
    return operand;
  }

  Operand constant(double value) {
    return constants.computeIfAbsent(value, _ -> steady(Shape.SCALAR));
  }

  /** Never written to, whatever its shape. */
  Operand zeros(Shape shape) {
    Operand zero = zeros.computeIfAbsent((int) shape.elements(), _ -> steady(shape));
    return zero.view(0, shape);
  }

  /** Room for a value at each step of a block. */
  Operand local(int slot, Shape shape) {
    return new Operand(steady + 1, slot, 0, (int) shape.elements(), shape);
  }

  void reserveLocal(int length) {
    localLength = Math.max(localLength, length);
  }

  /** By buffer number. */
  List<Integer> lengths() {
    List<Integer> lengths = new ArrayList<>();
    names.values().forEach(name -> lengths.add((int) name.length()));
    lengths.add(Math.max(1, steadyLength));
    lengths.add(localLength);
    return lengths;
  }

  /** Fills in what has to be there before anything runs. */
  void writeConstants(Arithmetic.Workspace workspace) {
    constants.forEach(
        (value, place) -> workspace.write(place.buffer(), place.offset(), new double[] {value}));
  }
}
