package unfold.circuit;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import unfold.circuit.IndexMap.Shift;

/**
 * An edge of the circuit, along which the target reads the source.
 *
 * @param number unique within its circuit; parallel wires differ in it
 * @param maps one for each axis of the source, in its order
 * @param clause which of the target's clauses reads it, see {@link Circuit#clauses}
 * @param labels the parameters that multiply the value on its way, or the name of the function
 */
public record Wire(
    int number, Node source, Node target, List<IndexMap> maps, int clause, List<String> labels) {
  public Wire {
    maps = List.copyOf(maps);
    labels = List.copyOf(labels);
  }

  /** The first offset that is not 0: black squares if negative, hollow ones if positive; else 0. */
  public int offset() {
    return shifts().mapToInt(Shift::offset).filter(o -> o != 0).findFirst().orElse(0);
  }

  /** The offset on each axis of the source, in its order; 0 where the wire does not shift. */
  public List<Integer> offsets() {
    return maps.stream().map(map -> map instanceof Shift shift ? shift.offset() : 0).toList();
  }

  /** The number of squares on the wire, black and hollow, on all axes. */
  public int squares() {
    return shifts().mapToInt(shift -> Math.abs(shift.offset())).sum();
  }

  /** Whether the wire crosses no square on any axis and reads the very same index. */
  public boolean isPlain() {
    return shifts().count() == maps.size() && shifts().allMatch(shift -> shift.offset() == 0);
  }

  /** Whether both ends have the same axes and each only shifts, so that all copies are alike. */
  public boolean isUniform() {
    List<String> shifted = shifts().map(Shift::axis).toList();
    return shifted.equals(source.axes()) && Set.copyOf(shifted).equals(Set.copyOf(target.axes()));
  }

  private Stream<Shift> shifts() {
    return maps.stream().filter(Shift.class::isInstance).map(Shift.class::cast);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Wire wire
        && number == wire.number
        && source.equals(wire.source)
        && target.equals(wire.target)
        && maps.equals(wire.maps);
  }

  @Override
  public int hashCode() {
    return 31 * source.id().hashCode() + target.id().hashCode() + 7919 * number;
  }
}
