package unfold.view.gallery;

import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import unfold.view.model.SetList.Place;

/**
 * The cell of a system in the search. The first of a kind has the heading above it, in the same
 * cell: a heading cannot be chosen, so that arrows only ever meet systems.
 */
final class SystemCell extends ListCell<FoundSystem> {
  private final Function<Place, OptionalInt> keys;
  private final Predicate<Place> edited;

  /**
   * @param keys the key that opens a system, if one does
   * @param edited whether a system would be shown with edits
   */
  SystemCell(Function<Place, OptionalInt> keys, Predicate<Place> edited) {
    this.keys = keys;
    this.edited = edited;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
  }

  @Override
  protected void updateItem(@Nullable FoundSystem system, boolean empty) {
    super.updateItem(system, empty);
    if (empty || system == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    HBox line = line(system);
    setGraphic(isFirstOfKind(system) ? new VBox(label(system.kind(), "heading"), line) : line);
    setAccessibleText(system.title() + " " + system.shows());
  }

  private boolean isFirstOfKind(FoundSystem system) {
    return getIndex() == 0
        || !getListView().getItems().get(getIndex() - 1).kind().equals(system.kind());
  }

  private HBox line(FoundSystem system) {
    OptionalInt number = keys.apply(system.place());
    Label key = label(number.isPresent() ? String.valueOf(number.getAsInt()) : "", "key");
    Label title = label(system.title(), "title");
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    String mark = edited.test(system.place()) ? GalleryMessages.edited() : "";
    HBox line = new HBox(key, title, label(mark, "mark"), label(system.shows(), "quiet"));
    line.getStyleClass().add("system");
    return line;
  }

  private static Label label(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    if (!style.equals("title")) {
      label.setMinWidth(USE_PREF_SIZE);
    }
    return label;
  }
}
