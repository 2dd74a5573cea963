package unfold.view;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import unfold.view.widget.Visibility;

/** The places of a window that the focus goes through in turn. */
final class FocusPlaces {
  private FocusPlaces() {}

  /** Moves the focus to the next of some places, past those that are folded away. */
  static void next(Scene scene, Node... places) {
    List<Node> seen = Stream.of(places).filter(Visibility::isSeen).toList();
    int now = seen.indexOf(scene.getFocusOwner());
    seen.get((now + 1) % seen.size()).requestFocus();
  }
}
