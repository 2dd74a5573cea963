package unfold.view.figure;

import unfold.equation.print.Names;
import unfold.session.Drawing;
import unfold.unfolding.Instance;

/** The description of an instance as a call that folds the past into one value. */
final class CallNotation {
  private CallNotation() {}

  static String words(Instance instance, Drawing picture) {
    boolean driven = picture.system().inputs().anyMatch(it -> !it.target());
    String all = driven ? FigurePaneMessages.everyInput() : FigurePaneMessages.startAndParameters();
    long numbers = instance.node().shape().elements();
    String known =
        numbers == 1 ? FigurePaneMessages.oneNumber() : FigurePaneMessages.oneState(numbers);
    String into = picture.system().hasValues() ? known : FigurePaneMessages.oneState();
    String step =
        instance.index().axes() == 0 ? "" : FigurePaneMessages.at(instance.index().toString());
    return FigurePaneMessages.call(Names.plain(instance.node().name()), step, all, into);
  }
}
