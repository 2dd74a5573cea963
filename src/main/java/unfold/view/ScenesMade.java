package unfold.view;

import org.jspecify.annotations.Nullable;
import unfold.circuit.Grain;
import unfold.data.Attempt;
import unfold.figure.Scene;
import unfold.figure.Theme;
import unfold.session.ExportChoice;
import unfold.session.Outcome.Unfolded;
import unfold.session.Takeaway;

/** Remembers the scene made last: most choices are of how it is written, not of what it is. */
final class ScenesMade {
  private volatile @Nullable Made last;

  private record Made(
      Unfolded open, Grain grain, Theme theme, boolean values, Attempt<Scene> scene) {
    boolean isOf(Unfolded other, ExportChoice choice) {
      return open == other
          && grain == choice.grain()
          && theme.equals(choice.theme())
          && values == choice.values();
    }
  }

  Attempt<Scene> of(Unfolded open, ExportChoice choice) {
    Made before = last;
    if (before != null && before.isOf(open, choice)) {
      return before.scene;
    }
    Attempt<Scene> scene = Takeaway.scene(open, choice);
    last = new Made(open, choice.grain(), choice.theme(), choice.values(), scene);
    return scene;
  }
}
