package unfold.view.export;

import org.jspecify.annotations.Nullable;
import unfold.figure.scene.Scene;
import unfold.result.Result;
import unfold.session.ExportChoice;
import unfold.session.ExportRequests;
import unfold.session.Outcome.Unfolded;

/** Remembers the scene made last, as most choices change how it is written, not what it shows. */
final class ScenesMade {
  private volatile @Nullable Made last;

  private record Made(Unfolded open, ExportChoice choice, Result<Scene> scene) {
    boolean isOf(Unfolded other, ExportChoice chosen) {
      return open == other && choice.drawsLike(chosen);
    }
  }

  Result<Scene> of(Unfolded open, ExportChoice choice) {
    Made before = last;
    if (before != null && before.isOf(open, choice)) {
      return before.scene;
    }
    Result<Scene> scene = ExportRequests.scene(open, choice);
    last = new Made(open, choice, scene);
    return scene;
  }
}
