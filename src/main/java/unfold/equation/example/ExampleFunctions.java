package unfold.equation.example;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import unfold.equation.ForeignFunction;
import unfold.equation.Function;

/** Definitions of functions that a text calls and does not define. */
final class ExampleFunctions {
  private ExampleFunctions() {}

  /**
   * The line that defines it: what the field means by its name, else the tanh of the sum of its
   * values, scaled by its first parameter and moved by the others.
   */
  static String line(Function function) {
    return ForeignFunction.named(function.name())
        .filter(_ -> function.states().size() == 1 && function.parameters().isEmpty())
        .map(foreign ->
            function.name() + foreign.definition().substring(foreign.definition().indexOf('(')))
        .orElseGet(() -> own(function));
  }

  private static String own(Function function) {
    List<String> parameters = function.parameters();
    String values = String.join(" + ", function.states());
    boolean several = function.states().size() > 1;
    String scaled =
        parameters.isEmpty()
            ? values
            : parameters.getFirst() + " * " + (several ? "(" + values + ")" : values);
    String moved =
        Stream.concat(Stream.of(scaled), parameters.stream().skip(1))
            .collect(Collectors.joining(" + "));
    String after = parameters.isEmpty() ? "" : "; " + String.join(", ", parameters);
    String before = String.join(", ", function.states());
    return "%s(%s%s) = tanh(%s)".formatted(function.name(), before, after, moved);
  }
}
