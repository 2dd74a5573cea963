package unfold.view;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import unfold.gallery.Entry;
import unfold.gallery.Gallery;
import unfold.session.Document;
import unfold.session.Origin;

/** The ready-made systems, by title. */
final class GalleryChooser extends ComboBox<Entry> {
  private final Workbench workbench;
  private boolean following;

  GalleryChooser(Workbench workbench, FileCommands files) {
    this.workbench = workbench;
    setId("gallery");
    setAccessibleText("Ready-made systems");
    setTooltip(new Tooltip("Ready-made systems"));
    setFocusTraversable(false);
    setMinWidth(90);
    setVisibleRowCount(16);
    setCellFactory(_ -> new TitleCell(true));
    setButtonCell(new TitleCell(false));
    getItems().addAll(Gallery.entries());
    workbench.documentProperty().subscribe(this::follow);
    valueProperty().addListener((_, _, entry) -> choose(entry, files));
  }

  private void follow(Document document) {
    following = true;
    setValue(getItems().stream().filter(it -> isOf(document, it)).findFirst().orElse(null));
    setPromptText(document.origin().title());
    following = false;
  }

  private static boolean isOf(Document document, Entry entry) {
    return document.origin().equals(new Origin.Shipped(entry.name()));
  }

  private void choose(@Nullable Entry entry, FileCommands files) {
    if (entry != null && !following && !isOf(workbench.document(), entry)) {
      files.open(Document.of(entry.text(), new Origin.Shipped(entry.name())));
      follow(workbench.document());
    }
  }

  private static final class TitleCell extends ListCell<Entry> {
    private final boolean full;

    TitleCell(boolean full) {
      this.full = full;
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
      super.updateItem(entry, empty);
      setText(empty || entry == null ? null : text(entry));
    }

    private String text(Entry entry) {
      return full ? entry.title() + "  ·  " + entry.shows() : entry.title();
    }
  }
}
