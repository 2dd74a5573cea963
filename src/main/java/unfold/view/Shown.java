package unfold.view;

import java.util.Optional;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.equation.Statement;
import unfold.figure.Subject;
import unfold.session.Picture;

/** What is looked at: what is selected, else the first state. */
final class Shown {
  private final Picture picture;

  Shown(Picture picture) {
    this.picture = picture;
  }

  Optional<Subject> of(Optional<Subject> selected) {
    return selected.or(
        () -> picture.circuit().states().stream().findFirst().map(Subject.Original::new));
  }

  /** The line of the text on which it is declared, from 1; 0 for none. */
  int line(Optional<Subject> selected) {
    return of(selected)
        .flatMap(Shown::name)
        .map(picture.system().statements()::get)
        .map(Statement::span)
        .map(it -> it.line())
        .orElse(0);
  }

  private static Optional<String> name(Subject subject) {
    return switch (subject) {
      case Subject.Original(Node node) -> Optional.of(node.name());
      case Subject.Copy(var instance) -> Optional.of(instance.node().name());
      case Subject.Held(_, _, var instance) -> Optional.of(instance.node().name());
      case Subject.Travelling(var instance, _) -> Optional.of(instance.node().name());
      case Subject.Cable(Wire wire) -> name(wire);
      case Subject.CableCopy(var dependency) -> name(dependency.wire());
      case Subject.Square(Wire wire, _) -> name(wire);
      case Subject.Furniture _ -> Optional.empty();
    };
  }

  /** A wire is written where its target is defined. */
  private static Optional<String> name(Wire wire) {
    return Optional.of(wire.target().name());
  }
}
