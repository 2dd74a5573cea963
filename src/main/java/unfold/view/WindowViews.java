package unfold.view;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import unfold.figure.mark.Subject;
import unfold.session.WindowView;
import unfold.session.WindowView.Part;
import unfold.view.figure.FigurePane;
import unfold.view.model.Workbench;
import unfold.view.widget.Visibility;

/** The view of the document that is open, as the parts of the window have it. */
final class WindowViews {
  private final Workbench workbench;
  private final WindowFrame frame;
  private final Panes panes;
  private final Node sentence;
  private Consumer<Set<Part>> folding = _ -> {};
  private Optional<String> selected = Optional.empty();

  WindowViews(Workbench workbench, WindowFrame frame, Panes panes, Node sentence) {
    this.workbench = workbench;
    this.frame = frame;
    this.panes = panes;
    this.sentence = sentence;
  }

  /** Folds a part of the window away, or shows it again. */
  void toggle(Part part) {
    switch (part) {
      case COLUMN -> frame.toggleLeft();
      case STRIP -> frame.toggleStrip();
      case SENTENCE -> Visibility.toggle(sentence);
      case UNFOLDING -> panes.toggle();
    }
    tellFolds();
  }

  /** Tells the parts that are folded away now, by which the next window begins. */
  void tellFolds() {
    folding.accept(folded());
  }

  /** Sets what is told the parts that are folded away, when a hand has folded one. */
  void onFolding(Consumer<Set<Part>> told) {
    folding = told;
  }

  private boolean isShown(Part part) {
    return switch (part) {
      case COLUMN -> frame.wantsLeft();
      case STRIP -> frame.wantsStrip();
      case SENTENCE -> sentence.isVisible();
      case UNFOLDING -> !panes.isFolded();
    };
  }

  /** The view at this time; what a narrow window has no room for counts as shown. */
  WindowView now() {
    return new WindowView(
        folded(),
        panes.isJoined(),
        panes.circuit().place(),
        panes.unfolded().place(),
        workbench.selectionProperty().get().map(Subject::id));
  }

  private Set<Part> folded() {
    Set<Part> folded = EnumSet.allOf(Part.class);
    folded.removeIf(this::isShown);
    return folded;
  }

  /** Takes on a view, as far as there is room. */
  void look(WindowView view) {
    fold(view.folded());
    lookAt(view);
  }

  private void lookAt(WindowView view) {
    panes.circuit().put(view.circuit());
    panes.unfolded().put(view.unfolding());
    panes.join(view.joined());
    selected = view.selected();
  }

  /** Selects what was selected in the view of a document, if it is seen in its first picture. */
  void reselect() {
    if (selected.isPresent() && !workbench.pendingProperty().getValue()) {
      String id = selected.get();
      selected = Optional.empty();
      Stream.of(panes.circuit(), panes.unfolded())
          .flatMap(FigurePane::seen)
          .filter(it -> it.id().equals(id))
          .findFirst()
          .ifPresent(workbench::select);
    }
  }

  /** Takes on what an audience sees of a view. */
  void present(WindowView view) {
    panes.setFolded(view.folded().contains(Part.UNFOLDING));
    lookAt(view.fitted());
  }

  /** Folds these parts of the window away, and shows the others as far as there is room. */
  void fold(Set<Part> folded) {
    frame.want(!folded.contains(Part.COLUMN), !folded.contains(Part.STRIP));
    Visibility.show(sentence, !folded.contains(Part.SENTENCE));
    panes.setFolded(folded.contains(Part.UNFOLDING));
  }
}
