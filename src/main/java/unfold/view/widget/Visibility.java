package unfold.view.widget;

import javafx.scene.Node;

/** Shows parts of the window, or hides them so that they leave no gap. */
public final class Visibility {
  private Visibility() {}

  public static void show(Node part, boolean now) {
    part.setVisible(now);
    part.setManaged(now);
  }

  /** Shows what is hidden, or hides it. */
  public static void toggle(Node part) {
    show(part, !part.isVisible());
  }

  /** Tells whether a node is shown, with all that it is in. */
  public static boolean isSeen(Node node) {
    return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
  }
}
