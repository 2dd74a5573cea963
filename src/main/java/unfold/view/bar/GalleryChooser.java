package unfold.view.bar;

import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import unfold.gallery.Entry;
import unfold.gallery.Gallery;
import unfold.session.Document;
import unfold.session.Origin;
import unfold.view.file.FileCommands;
import unfold.view.model.Workbench;

/** The chooser of the ready-made systems, by kind and title. */
final class GalleryChooser extends ComboBox<Entry> {
  private final Workbench workbench;
  private boolean following;

  GalleryChooser(Workbench workbench, FileCommands files) {
    this.workbench = workbench;
    setId("gallery");
    setAccessibleText(BarMessages.gallery());
    setTooltip(new Tooltip(BarMessages.gallery()));
    setFocusTraversable(false);
    setMinWidth(90);
    setVisibleRowCount(16);
    setCellFactory(_ -> GalleryCell.inTheList(Gallery.groups()));
    setButtonCell(GalleryCell.onTheButton());
    addEventFilter(KeyEvent.KEY_PRESSED, this::jump);
    getItems().addAll(Gallery.entries());
    workbench.documentProperty().subscribe(this::follow);
    valueProperty().addListener((_, _, entry) -> choose(entry, files));
  }

  /** Opens the list, with the focus, so that the keys choose. */
  void open() {
    requestFocus();
    show();
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

  /** Goes on to the next title that begins with a typed letter, as a list does not by itself. */
  private void jump(KeyEvent pressed) {
    if (!pressed.getCode().isLetterKey() || pressed.isShortcutDown() || pressed.isAltDown()) {
      return;
    }
    String letter = pressed.getCode().getName();
    int here = getSelectionModel().getSelectedIndex();
    IntStream.rangeClosed(1, getItems().size())
        .map(step -> (here + step) % getItems().size())
        .filter(index -> getItems().get(index).title().startsWith(letter))
        .findFirst()
        .ifPresent(getSelectionModel()::select);
    pressed.consume();
  }
}
