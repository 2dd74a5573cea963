package unfold.figure.mark;

import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.unfolding.Dependency;
import unfold.unfolding.Instance;

/** The thing that a mark shows. Equal subjects are the same thing, in whichever frame. */
public sealed interface Subject {

  /** A node of the circuit. */
  record Original(Node node) implements Subject {}

  /** A copy of a node in the unfolding. */
  record Copy(Instance instance) implements Subject {}

  /** A wire of the circuit. */
  record Cable(Wire wire) implements Subject {}

  /** A copy of a wire in the unfolding. */
  record CableCopy(Dependency dependency) implements Subject {}

  /**
   * A delay on a wire of the circuit.
   *
   * @param place its number on the wire, from 1 at the end that the value enters
   */
  record Square(Wire wire, int place) implements Subject {}

  /**
   * The chip beside a square: the value that it holds, or would hold.
   *
   * @param place as for {@link Square}
   */
  record Held(Wire wire, int place, Instance instance) implements Subject {}

  /**
   * A copy of a value on its way.
   *
   * @param way one word for the way it takes, different for each that is under way at a time
   */
  record Travelling(Instance instance, String way) implements Subject {}

  /**
   * A part of the drawing that is not of the network: the counter, the key, the band.
   *
   * @param name one word, unique in a figure
   * @param words its message for a reader who does not see it
   */
  record Furniture(String name, String words) implements Subject {}

  /** Tells whether a figure may show it in several places, as a parameter in every slice. */
  default boolean isShared() {
    return this instanceof Copy(Instance(Node.ParameterNode _, _));
  }

  /** The XML id: unique within a figure and stable from frame to frame. */
  default String id() {
    return SubjectWords.id(this);
  }

  /** The name in plain words: {@code h(3)}, {@code W from h(2) to h(3)}. */
  default String words() {
    return SubjectWords.of(this, Instance::toString);
  }
}
