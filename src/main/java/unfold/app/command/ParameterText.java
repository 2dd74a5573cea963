package unfold.app.command;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import unfold.equation.EquationSystem;
import unfold.equation.Extents;
import unfold.equation.Statement.Parameter;

/** The parameters of a system in words: the shared apart from those that grow with an extent. */
record ParameterText(EquationSystem system, Extents extents) {
  /** The words for so many parameters of so many numbers. */
  private interface Wording {
    String of(int count, long numbers, String each);
  }

  /** The lines of text, each with its end. */
  String text() {
    List<Parameter> shared = system.parameters().filter(it -> it.axes().isEmpty()).toList();
    List<Parameter> own = system.parameters().filter(it -> !it.axes().isEmpty()).toList();
    String text =
        Stream.concat(
                line(shared, ShowSentences::sharedParameters),
                line(own, ShowSentences::ownParameters))
            .collect(Collectors.joining());
    return text.isEmpty() ? ShowSentences.noParameters() + "\n" : text;
  }

  private Stream<String> line(List<Parameter> parameters, Wording wording) {
    if (parameters.isEmpty()) {
      return Stream.empty();
    }
    long numbers = parameters.stream().mapToLong(this::numbers).sum();
    String each = parameters.stream().map(it -> named(it)).collect(Collectors.joining(", "));
    return Stream.of(wording.of(parameters.size(), numbers, each) + "\n");
  }

  private long numbers(Parameter parameter) {
    return parameter.shape().elements() * extents.places(parameter.axes());
  }

  /** A parameter with its axes and its shape: {@code W(t) 4 x 4}. */
  private static String named(Parameter parameter) {
    String axes = parameter.axes().isEmpty() ? "" : "(" + String.join(", ", parameter.axes()) + ")";
    String shape = parameter.shape().isScalar() ? "" : " " + parameter.shape();
    return parameter.name() + axes + shape;
  }
}
