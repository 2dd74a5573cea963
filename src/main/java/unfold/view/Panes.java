package unfold.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import unfold.figure.mark.Figure;
import unfold.figure.mark.Subject;
import unfold.figure.scene.FigureOptions;
import unfold.geometry.Box;
import unfold.session.Outcome;
import unfold.view.figure.ExpansionNote;
import unfold.view.figure.FigurePane;
import unfold.view.figure.Frames;
import unfold.view.figure.PaneFitting;
import unfold.view.figure.PeelAnimation;
import unfold.view.figure.SquareJoins;
import unfold.view.figure.UnfoldButton;
import unfold.view.model.Workbench;

/** The two panes, circuit and unfolding at one moment, with the divider and its button. */
final class Panes extends Pane {
  private static final double FOOT = 52;
  private static final double LOW = 540;
  // from the top of the panes to what is said of an earlier picture
  private static final double NOTE = 14;
  // how far beyond the divider, in figure units, folded slices lie
  private static final double HIDDEN = 60;

  private final Workbench workbench;
  private final FigurePane circuit = new FigurePane(WindowMessages.circuit(), this::click);
  private final FigurePane unfolded = new FigurePane(WindowMessages.unfolded(), this::click);
  private final SplitPane split = new SplitPane(circuit, unfolded);
  private final UnfoldButton button = new UnfoldButton(split);
  private final ExpansionNote expansion = new ExpansionNote();
  private final Label nothing = new Label(WindowMessages.noPicture());
  private final EarlierNote earlier;
  private final SquareJoins joins = new SquareJoins(circuit, unfolded);
  private @Nullable Frames frames;
  private Object roomGiven = "";
  private double widthOfCircuit = -1;
  private boolean presenting;
  private boolean whole;
  private boolean stale;

  Panes(Workbench workbench) {
    this.workbench = workbench;
    this.earlier = new EarlierNote(List.of(circuit, unfolded), workbench.dimmedProperty());
    circuit.setId("circuit");
    unfolded.setId("unfolded");
    unfolded.setFooter(expansion);
    unfolded.setMinWidth(0);
    split.setDividerPosition(0, UnfoldButton.OPEN);
    SplitPane.setResizableWithParent(circuit, false);
    nothing.setId("no-picture");
    nothing.getStyleClass().add("quiet");
    getChildren().addAll(split, joins, button, nothing, earlier);
    listen();
  }

  private void listen() {
    Stream.of(
            workbench.pictureProperty(),
            workbench.documentProperty(),
            workbench.lighting().themeProperty(),
            workbench.selectionProperty())
        .forEach(it -> it.subscribe(_ -> renew()));
    workbench.documentProperty().subscribe(_ -> earlier.waitAnew());
    workbench.outcomeProperty().subscribe(this::announce);
    workbench.transport().momentProperty().subscribe(_ -> invalidate());
    button.shareProperty().subscribe(_ -> invalidate());
    circuit.widthProperty().subscribe(_ -> invalidate());
    unfolded.widthProperty().subscribe(_ -> invalidate());
    circuit.setOnMoving(this::invalidate);
    unfolded.setOnMoving(this::invalidate);
    unfolded.heightProperty().subscribe(height -> makeRoom(height.doubleValue()));
  }

  private void renew() {
    frames = null;
    invalidate();
  }

  /**
   * Asks for a painting in the next pulse, so that many changes between frames are painted once.
   */
  private void invalidate() {
    stale = true;
    Platform.requestNextPulse();
  }

  private void makeRoom(double height) {
    expansion.setCompact(height < LOW);
    invalidate();
  }

  /** Shows a sentence in place of the panes while there is no picture. */
  private void announce(Outcome outcome) {
    boolean drawn = workbench.picture().isPresent();
    split.setVisible(drawn);
    button.setVisible(drawn && !presenting);
    nothing.setVisible(!drawn && outcome instanceof Outcome.Mistaken);
  }

  /** Joins each square with its arrow at rest too, or only while it hands its value over. */
  void toggleJoins() {
    joins.toggleKept();
    invalidate();
  }

  void zoom(double factor) {
    circuit.zoom(factor);
    unfolded.zoom(factor);
  }

  /** Brings all of both figures into view. */
  void fit() {
    whole = true;
    circuit.fit();
    unfolded.fit();
    invalidate();
  }

  /** Shows nothing but the figures, as large as they can be; or as usual. */
  void present(boolean now) {
    presenting = now;
    whole = false;
    circuit.setBare(now);
    unfolded.setBare(now);
    button.setVisible(!now && split.isVisible());
    circuit.fit();
    unfolded.fit();
    invalidate();
  }

  FigurePane circuit() {
    return circuit;
  }

  FigurePane unfolded() {
    return unfolded;
  }

  void toggle() {
    button.fire();
  }

  ExpansionNote expansion() {
    return expansion;
  }

  private void click(Optional<Subject> subject) {
    subject.ifPresentOrElse(workbench::select, workbench::clearSelection);
  }

  /** Paints both panes at the moment, if anything has changed since they were last painted. */
  void paint() {
    if (!stale || workbench.picture().isEmpty() || unfolded.getHeight() <= 0) {
      return;
    }
    stale = false;
    if (frames == null) {
      frames = workbench.picture().map(this::frames).orElseThrow();
      unfolded.setRemark(frames.remark());
      circuit.setAccessibleText(WindowMessages.circuitOf(frames.nodes()));
      unfolded.setAccessibleText(WindowMessages.unfolding(frames.remark()));
    }
    PaneFitting fitting = fitting();
    Figure left = frames.circuit(workbench.transport().shown());
    Figure right = peeled(frames.unfolded(workbench.transport().shown()));
    giveRoom(left, right, fitting);
    fit(left, right, fitting, frames.isPlane());
    frames
        .focus(workbench.transport().shown())
        .ifPresent(part -> fitting.follow(unfolded, part, right));
    placeButton(
        circuit.viewport().toScreen(left.extent()), unfolded.viewport().toScreen(right.extent()));
    circuit.show(left);
    unfolded.show(right);
    joins.show(
        button.shareProperty().get() == 1
            ? frames.squareArrows(workbench.transport().shown())
            : List.of());
  }

  private PaneFitting fitting() {
    PaneFitting usual =
        presenting
            ? PaneFitting.presenting(unfolded.getHeight())
            : PaneFitting.desk(expansion.getHeight(), unfolded.getHeight());
    return whole ? usual.whole() : usual;
  }

  private void fit(Figure left, Figure right, PaneFitting fitting, boolean isPlane) {
    if (isPlane) {
      fitting.each(circuit, left, unfolded, right);
    } else {
      fitting.both(circuit, left, unfolded, right);
    }
  }

  private Figure peeled(Figure whole) {
    double share = button.shareProperty().get();
    double left = unfolded.viewport().toFigure(0, 0).x() - HIDDEN;
    return share == 1 ? whole : new PeelAnimation(whole, left, share);
  }

  private Frames frames(Outcome.Unfolded picture) {
    FigureOptions options =
        FigureOptions.USUAL
            .withTheme(workbench.lighting().theme())
            .withValues(workbench.document().values())
            .withSelection(workbench.selectionProperty().get());
    return Frames.of(picture, options);
  }

  @Override
  protected void layoutChildren() {
    split.resizeRelocate(0, 0, getWidth(), getHeight());
    split.layout();
    place(nothing, (getHeight() - nothing.prefHeight(-1)) / 2);
    place(earlier, NOTE);
    button.resize(button.prefWidth(-1), button.prefHeight(-1));
    invalidate();
  }

  private record Room(
      Box circuit, Box unfolded, double width, double height, PaneFitting fitting) {}

  private void place(Label label, double y) {
    double width = label.prefWidth(-1);
    label.resizeRelocate((getWidth() - width) / 2, y, width, label.prefHeight(-1));
  }

  /** Moves the divider to where both figures are largest, unless a hand has moved it. */
  private void giveRoom(Figure left, Figure right, PaneFitting fitting) {
    double height = unfolded.getHeight();
    Room room = new Room(left.extent(), right.extent(), getWidth(), height, fitting);
    if (room.equals(roomGiven) || getWidth() <= 0) {
      return;
    }
    roomGiven = room;
    if (left.extent().width() != widthOfCircuit) {
      widthOfCircuit = left.extent().width();
      whole = false;
      button.forgetHand();
    }
    button.open(fitting.roomFor(left, right, getWidth(), height) / getWidth());
  }

  /** Places the button on the divider; at its foot if the figures leave no room. */
  private void placeButton(Box left, Box right) {
    double half = button.getWidth() / 2;
    double divider = circuit.getWidth();
    boolean crowded = left.right() > divider - half - 8 || right.x() < half + 8;
    double x = Math.clamp(divider - half, 8, Math.max(8, getWidth() - 2 * half - 8));
    double y = crowded ? getHeight() - FOOT : getHeight() / 2 - button.getHeight() / 2;
    button.relocate(x, y);
  }
}
