package unfold.trace.compile;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import unfold.equation.Expression.Call;

/**
 * The functions that an equation calls while it is compiled. Each is written out where it is
 * called, but only once for the same arguments: functions that call the one before twice would
 * double with each.
 */
final class CalledFunctions {
  /** The most bodies of one equation: with more, its program takes seconds to compile. */
  private static final int MOST_BODIES = 10_000;

  private final DrawCounts draws;
  private final Map<Given, Value> done = new HashMap<>();
  private int bodies;

  private record Given(String function, Map<String, Value> arguments) {}

  CalledFunctions(DrawCounts draws) {
    this.draws = draws;
  }

  /**
   * The value of a body that is compiled for this call alone.
   *
   * @throws Refusal if that are too many
   */
  Value enter(Call call, Supplier<Value> body) {
    if (++bodies > MOST_BODIES) {
      throw new Refusal(call.span(), CompileMessages.tooManyCalls(call.function(), MOST_BODIES));
    }
    return body.get();
  }

  /**
   * The value of a body that calls with the same arguments share, unless it draws.
   *
   * @throws Refusal if that are too many
   */
  Value once(Call call, Map<String, Value> arguments, Supplier<Value> body) {
    if (draws.inBody(call.function()) > 0) {
      return enter(call, body);
    }
    Given given = new Given(call.function(), arguments);
    Value known = done.get(given);
    if (known == null) {
      known = enter(call, body);
      done.put(given, known);
    }
    return known;
  }
}
