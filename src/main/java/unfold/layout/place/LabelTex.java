package unfold.layout.place;

import java.util.List;
import java.util.function.Predicate;
import unfold.circuit.Wire;
import unfold.equation.EquationSystem;
import unfold.equation.print.Factors;
import unfold.equation.print.Names;
import unfold.typesetting.MathLabel;

/** Typesets the labels of wires. */
public final class LabelTex {
  private static final double SIZE = 17;

  private LabelTex() {}

  public static List<MathLabel> of(Wire wire, EquationSystem system, Predicate<String> wanted) {
    return wire.labels().stream()
        .filter(wanted)
        .map(name -> MathLabel.of(tex(name, system), SIZE))
        .toList();
  }

  /** The width of the labels of a wire side by side; 0 without any. */
  public static double width(Wire wire, EquationSystem system) {
    List<MathLabel> labels = of(wire, system, _ -> true);
    return labels.isEmpty() ? 0 : Labels.size(labels).width();
  }

  private static String tex(String name, EquationSystem system) {
    String tex = Names.tex(name, system.shape(name));
    return system.factor(name) == 1
        ? tex
        : tex + "{\\scriptstyle " + Factors.tex(system.factor(name)) + "}";
  }
}
