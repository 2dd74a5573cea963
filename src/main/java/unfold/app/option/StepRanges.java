package unfold.app.option;

import picocli.CommandLine.ITypeConverter;
import unfold.layout.step.ShownSteps;
import unfold.result.Result;
import unfold.session.StepWords;

/** The converter of steps such as {@code 1..3,7,287..289}. */
public final class StepRanges implements ITypeConverter<ShownSteps> {
  @Override
  public ShownSteps convert(String typed) {
    return switch (StepWords.read(typed)) {
      case Result.Success<ShownSteps>(ShownSteps shown) -> shown;
      case Result.Failure<ShownSteps> failed -> throw Converters.mistake(failed.message());
    };
  }
}
