package unfold.view.gallery;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import unfold.figure.mark.Figure;
import unfold.result.Result;
import unfold.view.file.SetListCommands;
import unfold.view.model.ThemeMode;
import unfold.view.model.WindowEnvironment;

/** The details of a system beside the list: a small picture, and what to look at in it. */
final class SystemDetails extends VBox {
  private final SystemPreview preview = new SystemPreview();
  private final Label title = new Label();
  private final Label about = new Label();
  private final PreviewDrawing drawing;
  private final ThemeMode lighting;

  SystemDetails(SetListCommands systems, WindowEnvironment around, ThemeMode lighting) {
    this.drawing = new PreviewDrawing(systems, around);
    this.lighting = lighting;
    getStyleClass().add("system-details");
    title.getStyleClass().add("title");
    about.setId("system-about");
    title.setWrapText(true);
    about.setWrapText(true);
    about.setMinHeight(USE_PREF_SIZE);
    title.setMinHeight(USE_PREF_SIZE);
    setVgrow(preview, Priority.ALWAYS);
    getChildren().addAll(preview, title, about);
  }

  /** Shows a system, its picture as soon as it is drawn. */
  void show(@Nullable FoundSystem system) {
    preview.clear();
    title.setText(system == null ? "" : system.title());
    about.setText(system == null ? "" : system.about());
    if (system != null) {
      drawing.begin(system.place(), lighting.theme(), drawn -> show(drawn, system));
    }
  }

  private void show(Result<Figure> drawn, FoundSystem system) {
    switch (drawn) {
      case Result.Success<Figure>(Figure figure) ->
          preview.show(figure, GalleryMessages.pictureOf(system.title()));
      case Result.Failure<Figure> failed ->
          about.setText(GalleryMessages.sentence(failed.message()));
    }
  }
}
