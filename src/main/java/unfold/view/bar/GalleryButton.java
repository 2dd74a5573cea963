package unfold.view.bar;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import unfold.gallery.Entry;
import unfold.gallery.Gallery;
import unfold.session.Document;
import unfold.session.Origin;
import unfold.view.model.WindowCommands;
import unfold.view.model.Workbench;
import unfold.view.widget.Icons;

/** The button that names the system on screen and opens the search for another. */
final class GalleryButton extends Button {
  GalleryButton(Workbench workbench, WindowCommands window) {
    setId("gallery");
    getStyleClass().add("gallery-button");
    setMinWidth(90);
    setMaxWidth(Region.USE_PREF_SIZE);
    setFocusTraversable(false);
    setOnAction(_ -> window.openGallery());
    workbench.documentProperty().map(GalleryButton::name).subscribe(this::name);
  }

  private void name(String words) {
    setText(words);
    Icons.describe(this, BarMessages.gallery(words));
  }

  private static String name(Document document) {
    return document.origin() instanceof Origin.Shipped(String name)
        ? Gallery.named(name).map(Entry::title).orElse(name)
        : document.origin().title();
  }
}
