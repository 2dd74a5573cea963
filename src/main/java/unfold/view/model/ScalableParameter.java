package unfold.view.model;

import java.util.List;
import java.util.Optional;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.data.SuppliedValues;
import unfold.equation.EquationSystem;
import unfold.equation.Statement;
import unfold.figure.mark.Subject;
import unfold.result.Result;
import unfold.session.Drawing;

/** The parameter that is selected to be scaled. */
final class ScalableParameter {
  private ScalableParameter() {}

  /**
   * The name of the parameter: the one pointed at in the equations, else the selected node or the
   * only one on the selected wire; a failure says what to select.
   */
  static Result<String> of(Drawing picture, Optional<Subject> selected, Optional<String> pointed) {
    EquationSystem system = picture.system();
    List<String> names =
        pointed.map(List::of).orElseGet(() -> selectedIn(picture, selected)).stream()
            .filter(it -> system.statements().get(it) instanceof Statement.Parameter)
            .toList();
    if (names.size() > 1) {
      return Result.failed(WhatIfMessages.several(String.join(", ", names)));
    }
    return names.stream()
        .findFirst()
        .map(it -> scalable(it, picture))
        .orElseGet(() -> Result.failed(WhatIfMessages.selectFirst()));
  }

  private static List<String> selectedIn(Drawing picture, Optional<Subject> selected) {
    Optional<Wire> wire = new InspectedSubject(picture).wire(selected);
    return wire.map(ScalableParameter::on).orElseGet(() -> named(selected));
  }

  private static List<String> on(Wire wire) {
    return wire.source() instanceof Node.ParameterNode it ? List.of(it.name()) : wire.labels();
  }

  private static List<String> named(Optional<Subject> selected) {
    return selected.stream()
        .flatMap(subject ->
            switch (subject) {
              case Subject.Original(Node node) -> Optional.of(node).stream();
              case Subject.Copy(var copy) -> Optional.of(copy.node()).stream();
              case Subject.Held _, Subject.Travelling _ -> Optional.<Node>empty().stream();
              case Subject.Cable _, Subject.CableCopy _ -> Optional.<Node>empty().stream();
              case Subject.Square _, Subject.Furniture _ -> Optional.<Node>empty().stream();
            })
        .map(Node::name)
        .toList();
  }

  private static Result<String> scalable(String name, Drawing picture) {
    Optional<SuppliedValues> values = picture.minibatch().given(name);
    if (values.isEmpty()) {
      return Result.failed(WhatIfMessages.hasNoValue(name));
    }
    boolean isOne = picture.system().statement(name).axes().isEmpty();
    return isOne && values.get().at().stream().allMatch(it -> it == 0)
        ? Result.failed(WhatIfMessages.isZero(name))
        : Result.of(name);
  }
}
