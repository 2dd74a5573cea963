package unfold.figure.scene;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.figure.mark.Subject;
import unfold.unfolding.Dependency;
import unfold.unfolding.Instance;

/**
 * The subjects highlighted with the selected one, in both panes: a node with all its copies, a copy
 * with its original, a wire with all that share its parameters.
 */
public final class Selection {
  private final Optional<Subject> selected;
  private final Set<String> labels;

  Selection(Optional<Subject> selected) {
    this.selected = selected;
    this.labels = Set.copyOf(selected.map(Selection::labels).orElse(List.of()));
  }

  private static List<String> labels(Subject subject) {
    return switch (subject) {
      case Subject.Cable(var wire) -> wire.labels();
      case Subject.CableCopy(var dependency) -> dependency.wire().labels();
      case Subject.Original(Node.ParameterNode node) -> List.of(node.name());
      case Subject.Copy(Instance(Node.ParameterNode node, _)) -> List.of(node.name());
      case Subject.Original _, Subject.Copy _ -> List.of();
      case Subject.Square _, Subject.Held _, Subject.Travelling _, Subject.Furniture _ -> List.of();
    };
  }

  public boolean has(Node node) {
    return selected.filter(it -> isOf(it, node)).isPresent();
  }

  private static boolean isOf(Subject subject, Node node) {
    return switch (subject) {
      case Subject.Original(var it) -> it.equals(node);
      case Subject.Copy(var it) -> it.node().equals(node);
      case Subject.Held(_, _, var it) -> it.node().equals(node);
      case Subject.Travelling(var it, _) -> it.node().equals(node);
      case Subject.Cable _, Subject.CableCopy _, Subject.Square _, Subject.Furniture _ -> false;
    };
  }

  public boolean has(Instance instance) {
    return selected.filter(it -> isOf(it, instance)).isPresent();
  }

  private static boolean isOf(Subject subject, Instance instance) {
    return switch (subject) {
      case Subject.Original(var it) -> it.equals(instance.node());
      case Subject.Copy(var it) -> it.equals(instance);
      case Subject.Held(_, _, var it) -> it.equals(instance);
      case Subject.Travelling(var it, _) -> it.equals(instance);
      case Subject.Cable _, Subject.CableCopy _, Subject.Square _, Subject.Furniture _ -> false;
    };
  }

  public boolean has(Wire wire) {
    return wire.labels().stream().anyMatch(labels::contains)
        || selected.filter(it -> isAlong(it, wire)).isPresent();
  }

  private static boolean isAlong(Subject subject, Wire wire) {
    return switch (subject) {
      case Subject.Cable(var it) -> it.equals(wire);
      case Subject.CableCopy(var it) -> it.wire().equals(wire);
      case Subject.Square(var it, _) -> it.equals(wire);
      case Subject.Held _, Subject.Original _, Subject.Copy _ -> false;
      case Subject.Travelling _, Subject.Furniture _ -> false;
    };
  }

  public boolean has(Dependency dependency) {
    return has(dependency.wire());
  }
}
