package unfold.view;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import unfold.session.Document;
import unfold.session.WindowView;

/**
 * The views of the documents that were open in a window: folds, places and selection. A new
 * document has the folds of the one before.
 */
final class KeptViews {
  private final ObservableValue<Document> open;
  private final WindowViews views;
  private final BooleanSupplier presenting;
  private final Map<Object, WindowView> kept = new HashMap<>();
  private Object atDesk = "";

  /**
   * Keeps the views of what is open from now on.
   *
   * @param presenting tells whether an audience looks on, which sees nothing of what folds away but
   *     the unfolding
   */
  KeptViews(ObservableValue<Document> open, WindowViews views, BooleanSupplier presenting) {
    this.open = open;
    this.views = views;
    this.presenting = presenting;
    open.addListener((_, before, next) -> {
      boolean isSaved = before.text().equals(next.text()); // the same text at another place
      if (!isSaved && !before.isFromPlaceOf(next)) {
        keep(before.origin().place());
        restore(kept.get(next.origin().place()));
      }
    });
  }

  /** Takes on the view of a document once that is open, unless it was left here with another. */
  void expect(Document next, WindowView view) {
    if (open.getValue().isFromPlaceOf(next)) {
      views.look(view);
    } else {
      kept.putIfAbsent(next.origin().place(), view);
    }
  }

  /** Keeps the view that the desk has before an audience comes. */
  void leaveDesk() {
    atDesk = open.getValue().origin().place();
    kept.put(atDesk, views.now());
  }

  /**
   * Gives what was gone on to before an audience its own view, and not that of what was open when
   * it came; nothing happens while it looks on.
   */
  void returnToDesk() {
    if (presenting.getAsBoolean()) {
      return;
    }
    Object place = open.getValue().origin().place();
    if (!place.equals(atDesk)) {
      restore(kept.get(place));
    }
    views.tellFolds(); // in place of those that an audience saw
  }

  private void keep(Object place) {
    if (!presenting.getAsBoolean()) { // the places of figures are those of a larger screen
      kept.put(place, views.now());
    }
  }

  private void restore(@Nullable WindowView view) {
    WindowView next = view == null ? views.now().fitted() : view;
    if (presenting.getAsBoolean()) {
      views.present(next);
    } else {
      views.look(next);
    }
  }
}
