package unfold.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import unfold.figure.mark.Figure;
import unfold.figure.mark.Subject;
import unfold.figure.peel.PeelTimes;
import unfold.figure.peel.PeeledFigure;
import unfold.figure.scene.FigureOptions;
import unfold.figure.theme.Theme;
import unfold.geometry.Box;
import unfold.playback.Moment;
import unfold.session.Outcome;
import unfold.view.audience.ShownPanes;
import unfold.view.figure.ExpansionNote;
import unfold.view.figure.FigurePane;
import unfold.view.figure.FoldingDivider;
import unfold.view.figure.Frames;
import unfold.view.figure.LiftedCopies;
import unfold.view.figure.PaneEdges;
import unfold.view.figure.PaneSharing;
import unfold.view.figure.SquareJoins;
import unfold.view.figure.UnfoldButton;
import unfold.view.model.Workbench;

/** The two panes, circuit and unfolding at one moment, with the divider and its button. */
final class Panes extends Pane implements ShownPanes {
  private static final double LOW = 540;
  // from the button to the right edge while folded
  private static final double EDGE = 10;
  // from the top of the panes to what is said of an earlier picture
  private static final double NOTE = 14;

  private final Workbench workbench;
  private final ObservableValue<Theme> theme;
  private final FigurePane circuit = new FigurePane(WindowMessages.circuit(), this::click);
  private final FigurePane unfolded = new FigurePane(WindowMessages.unfolded(), this::click);
  private final SplitPane split = new SplitPane(circuit, unfolded);
  private final FoldingDivider divider = new FoldingDivider(split);
  private final UnfoldButton button = new UnfoldButton(divider, this::toggle);
  private final PaneSharing sharing = new PaneSharing(circuit, unfolded, divider);
  private final PaneEdges edges = new PaneEdges();
  private final LiftedCopies lifted = new LiftedCopies();
  private final ExpansionNote expansion = new ExpansionNote();
  private final Label nothing = new Label(WindowMessages.noPicture());
  private final EarlierNote earlier;
  private final SquareJoins joins = new SquareJoins(circuit, unfolded);
  private @Nullable Frames frames;
  private boolean joined;
  private boolean stale;

  /** The panes of what a workbench shows, in a theme. */
  Panes(Workbench workbench, ObservableValue<Theme> theme) {
    this.workbench = workbench;
    this.theme = theme;
    this.earlier = new EarlierNote(List.of(circuit, unfolded), workbench.dimmedProperty());
    circuit.setId("circuit");
    unfolded.setId("unfolded");
    unfolded.setFooter(expansion);
    unfolded.setMinWidth(0);
    SplitPane.setResizableWithParent(circuit, false);
    nothing.setId("no-picture");
    nothing.getStyleClass().add("quiet");
    getChildren().addAll(split, edges, lifted, joins, button, nothing, earlier);
    listen();
  }

  private void listen() {
    Stream.of(
            workbench.pictureProperty(),
            workbench.documentProperty(),
            theme,
            workbench.selectionProperty())
        .forEach(it -> it.subscribe(_ -> renew()));
    workbench.documentProperty().subscribe(_ -> earlier.waitAnew());
    workbench.outcomeProperty().subscribe(this::announce);
    workbench.transport().momentProperty().subscribe(_ -> invalidate());
    divider.shareProperty().subscribe(_ -> invalidate());
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
    button.setVisible(drawn && !sharing.isPresenting());
    nothing.setVisible(!drawn && outcome instanceof Outcome.Mistaken);
  }

  /** Joins each square with its arrow at rest too, or only while it hands its value over. */
  @Override
  public void join(boolean now) {
    joins.setKept(now);
    invalidate();
  }

  boolean isJoined() {
    return joins.isKept();
  }

  boolean isFolded() {
    return !divider.openProperty().get();
  }

  @Override
  public void setFolded(boolean now) {
    divider.setOpen(!now);
    invalidate();
  }

  void zoom(double factor) {
    circuit.zoom(factor);
    unfolded.zoom(factor);
  }

  /** Brings all of both figures into view. */
  void fit() {
    sharing.showAll();
    invalidate();
  }

  /** Shows nothing but the figures, as large as they can be; or all as it was before. */
  @Override
  public void present(boolean now) {
    if (now) {
      sharing.present();
      joined = joins.isKept();
    } else {
      sharing.endPresenting();
      joins.setKept(joined);
    }
    circuit.setBare(now);
    unfolded.setBare(now);
    button.setVisible(!now && split.isVisible());
    renew();
  }

  @Override
  public Region region() {
    return this;
  }

  FigurePane circuit() {
    return circuit;
  }

  FigurePane unfolded() {
    return unfolded;
  }

  /** Unfolds or folds; while that is under way, ends it. */
  @Override
  public void toggle() {
    if (!hurry()) {
      divider.toggle(times());
      if (workbench.transport().stillProperty().get()) {
        divider.hurry();
      }
    }
  }

  private PeelTimes times() {
    return workbench
        .picture()
        .map(_ -> peeled(current(), current().unfolded(workbench.transport().shown())).times())
        .orElse(new PeelTimes(0));
  }

  /** Ends an unfolding under way at its end; tells whether there was one. */
  boolean hurry() {
    return divider.hurry();
  }

  ExpansionNote expansion() {
    return expansion;
  }

  private void click(Optional<Subject> subject) {
    subject.ifPresentOrElse(workbench::select, workbench::clearSelection);
  }

  /** Paints both panes at the moment, if anything has changed since they were last painted. */
  @Override
  public void paint() {
    if (!stale || workbench.picture().isEmpty() || unfolded.getHeight() <= 0) {
      return;
    }
    stale = false;
    split.layout(); // the divider may have moved since
    Frames all = current();
    Moment now = workbench.transport().shown();
    Figure left = all.circuit(now);
    Figure right = all.unfolded(now);
    sharing.share(left, right, all.isPlane(), getWidth(), expansion.getHeight());
    all.focus(now).ifPresent(part -> sharing.follow(part, right));
    placeButton();
    edges.setVisible(divider.shareProperty().get() == 1);
    edges.lie(unfolded, getWidth(), sharing.isPresenting() ? -1 : expansion.getHeight());
    edges.show(all.overrun(right, unfolded.viewport().visible(unfolded.getWidth(), 1)));
    circuit.show(left);
    if (divider.shareProperty().get() == 1) {
      unfolded.show(right);
      lifted.clear();
      joins.show(all.squareArrows(now));
    } else {
      PeeledFigure peeled = peeled(all, right);
      unfolded.show(peeled);
      lifted.show(peeled, circuit, unfolded);
      joins.show(List.of());
    }
  }

  /** The frames of the picture that is shown, made anew if anything of it has changed. */
  private Frames current() {
    Frames all = frames == null ? workbench.picture().map(this::frames).orElseThrow() : frames;
    if (frames == null) {
      frames = all;
      unfolded.setRemark(all.remark());
      circuit.setAccessibleText(WindowMessages.circuitOf(all.nodes()));
      unfolded.setAccessibleText(WindowMessages.unfolding(all.remark()));
    }
    return all;
  }

  private PeeledFigure peeled(Frames from, Figure right) {
    Box seen =
        unfolded.viewport().visible(sharing.widths(getWidth()).unfolded(), unfolded.getHeight());
    return from.peeled(right, seen, divider.shareProperty().get());
  }

  private Frames frames(Outcome.Unfolded picture) {
    Theme hue = theme.getValue();
    FigureOptions options =
        FigureOptions.USUAL
            .withTheme(sharing.isPresenting() ? hue.bolder(PaneSharing.BOLDER) : hue)
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
    lifted.setWidth(getWidth());
    lifted.setHeight(getHeight());
    invalidate();
  }

  private void place(Label label, double y) {
    double width = label.prefWidth(-1);
    label.resizeRelocate((getWidth() - width) / 2, y, width, label.prefHeight(-1));
  }

  /** Places the button in the middle of the divider. */
  private void placeButton() {
    double most = Math.max(0, getWidth() - button.getWidth() - EDGE);
    double x = Math.clamp(circuit.getWidth() - button.getWidth() / 2, 0, most);
    button.relocate(x, (getHeight() - button.getHeight()) / 2);
  }
}
