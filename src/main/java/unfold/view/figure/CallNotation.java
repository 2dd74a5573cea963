package unfold.view.figure;

import unfold.equation.print.Names;
import unfold.session.Drawing;
import unfold.unfolding.Instance;

/** What an instance makes of what came before it, in words. */
final class CallNotation {
  private CallNotation() {}

  static String words(Instance instance, Drawing picture) {
    boolean driven = picture.system().inputs().anyMatch(it -> !it.target());
    String all = driven ? "every input so far" : "its start and the parameters";
    long numbers = instance.node().shape().elements();
    String into = numbers == 1 ? "one number" : "one state of " + numbers + " numbers";
    String step = instance.index().axes() == 0 ? "" : " at " + instance.index();
    return Names.plain(instance.node().name()) + step + ": " + all + ", folded into " + into;
  }
}
