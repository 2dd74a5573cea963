package unfold.app.option;

import java.util.Arrays;
import java.util.Map;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import unfold.figure.scene.ValueDisplay;

/**
 * The form of {@code --values}, which may be left out: what follows that is no form is not taken
 * for one, as {@code --values elman} has always been the option and a recurrence.
 */
public final class OptionalForm implements IParameterPreprocessor {
  /** What the parser says stands between the option and its value: a space, or what attaches it. */
  private static final String SEPARATOR = "separator";

  @Override
  public boolean preprocess(
      Stack<String> typed, CommandSpec command, ArgSpec option, Map<String, Object> how) {
    if (" ".equals(how.get(SEPARATOR)) && !typed.isEmpty() && !isForm(typed.peek())) {
      typed.push(EnumConverters.word(ValueDisplay.BARS));
    }
    return false;
  }

  private static boolean isForm(String word) {
    return Arrays.stream(ValueDisplay.values()).map(EnumConverters::word).anyMatch(word::equals);
  }
}
