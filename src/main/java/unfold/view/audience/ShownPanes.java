package unfold.view.audience;

import javafx.scene.layout.Region;

/** The two panes, as whoever shows them to an audience needs them. */
public interface ShownPanes {
  Region region();

  /** Shows nothing but the figures, as large as they can be; or all as it was before. */
  void present(boolean now);

  /** Folds or unfolds, as the speaker's panes do. */
  void toggle();

  void setFolded(boolean now);

  /** Joins each square with its arrow at rest too, or only while it hands its value over. */
  void join(boolean now);

  /** Paints both panes at the moment, if anything has changed since they were last painted. */
  void paint();
}
