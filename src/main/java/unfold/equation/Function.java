package unfold.equation;

import java.util.List;
import java.util.Optional;

/**
 * A function of the user's own.
 *
 * @param states the arguments before the semicolon
 * @param parameters those after it
 * @param body empty for an abstract function: drawn, unfolded and expanded, not simulated
 */
public record Function(
    String name,
    List<String> states,
    List<String> parameters,
    Optional<Expression> body,
    SourceSpan span) {
  public Function {
    states = List.copyOf(states);
    parameters = List.copyOf(parameters);
  }

  /**
   * The name of the argument at a position, counted through states and parameters from 0.
   *
   * @throws IndexOutOfBoundsException if the function has fewer arguments
   */
  public String argument(int position) {
    return position < states.size()
        ? states.get(position)
        : parameters.get(position - states.size());
  }

  public boolean isAbstract() {
    return body.isEmpty();
  }
}
