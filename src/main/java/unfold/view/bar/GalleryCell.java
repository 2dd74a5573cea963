package unfold.view.bar;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import unfold.gallery.Entry;
import unfold.gallery.Group;

/**
 * The cell of a system in the chooser. The first of a group has the heading above it, in the same
 * cell: a heading cannot be chosen, so that arrows and letters only ever meet systems.
 */
final class GalleryCell extends ListCell<Entry> {
  private final boolean full;
  private final Map<Entry, String> headings;

  private GalleryCell(boolean full, Map<Entry, String> headings) {
    this.full = full;
    this.headings = headings;
  }

  static GalleryCell inTheList(List<Group> groups) {
    return new GalleryCell(
        true,
        groups.stream()
            .collect(Collectors.toMap(group -> group.entries().getFirst(), Group::title)));
  }

  static GalleryCell onTheButton() {
    return new GalleryCell(false, Map.of());
  }

  @Override
  protected void updateItem(@Nullable Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    String text = empty || entry == null ? null : text(entry);
    String heading = text == null ? null : headings.get(entry);
    setText(text);
    setGraphic(heading == null ? null : headed(heading, text));
    setContentDisplay(heading == null ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY);
  }

  private String text(Entry entry) {
    return full ? entry.title() + "  ·  " + entry.shows() : entry.title();
  }

  private static VBox headed(String heading, @Nullable String text) {
    Label above = new Label(heading);
    above.getStyleClass().add("heading");
    return new VBox(above, new Label(text));
  }
}
