package unfold.app.command;

import static unfold.app.console.Phrases.counted;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import unfold.equation.EquationSystem;
import unfold.equation.Extents;
import unfold.equation.Statement.Parameter;

/** The parameters of a system in words: the shared apart from those that grow with an extent. */
record ParameterText(EquationSystem system, Extents extents) {
  /** Lines, each with its end. */
  String text() {
    List<Parameter> shared = system.parameters().filter(it -> it.axes().isEmpty()).toList();
    List<Parameter> own = system.parameters().filter(it -> !it.axes().isEmpty()).toList();
    String text =
        Stream.concat(line(shared, "shared by every step"), line(own, "not shared"))
            .collect(Collectors.joining());
    return text.isEmpty() ? "no parameters\n" : text;
  }

  private Stream<String> line(List<Parameter> parameters, String manner) {
    if (parameters.isEmpty()) {
      return Stream.empty();
    }
    long numbers = parameters.stream().mapToLong(this::numbers).sum();
    String each = parameters.stream().map(it -> named(it)).collect(Collectors.joining(", "));
    return Stream.of(
        "%s %s, %s: %s\n"
            .formatted(
                counted(parameters.size(), "parameter"), manner, counted(numbers, "number"), each));
  }

  private long numbers(Parameter parameter) {
    return parameter.shape().elements() * extents.places(parameter.axes());
  }

  /** {@code W(t) 4 x 4}. */
  private static String named(Parameter parameter) {
    String axes = parameter.axes().isEmpty() ? "" : "(" + String.join(", ", parameter.axes()) + ")";
    String shape = parameter.shape().isScalar() ? "" : " " + parameter.shape();
    return parameter.name() + axes + shape;
  }
}
