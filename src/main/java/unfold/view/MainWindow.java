package unfold.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import unfold.language.LanguagePage;
import unfold.session.Document;
import unfold.session.WindowView;
import unfold.session.WindowView.Part;
import unfold.view.audience.AudienceDisplay;
import unfold.view.audience.MomentSentences;
import unfold.view.audience.SentenceLine;
import unfold.view.audience.SpeakerBar;
import unfold.view.bar.TopBar;
import unfold.view.export.ExportCommands;
import unfold.view.file.AllowQuestion;
import unfold.view.file.Autosave;
import unfold.view.file.DropTarget;
import unfold.view.file.FileCommands;
import unfold.view.file.FileWatch;
import unfold.view.file.KnownFiles;
import unfold.view.file.SetListCommands;
import unfold.view.gallery.GallerySearch;
import unfold.view.help.ExampleUse;
import unfold.view.help.HelpWindow;
import unfold.view.inspector.Inspector;
import unfold.view.model.WindowCommands;
import unfold.view.model.WindowEnvironment;
import unfold.view.model.Workbench;
import unfold.view.strip.MemberBar;
import unfold.view.strip.StatesStrip;
import unfold.view.widget.Enlargement;

/** The main window: puts the panes together and hands each what it shows. */
public final class MainWindow implements WindowCommands {
  static final double WIDTH = 1600;
  static final double HEIGHT = 1000;

  private final Workbench workbench;
  private final Stage stage;
  private final KnownFiles known = new KnownFiles();
  private final FileCommands files;
  private final SetListCommands setList;
  private final ExportCommands exports;
  private final Panes panes;
  private final WindowEnvironment around;
  private final StatesStrip strip;
  private final Inspector inspector = new Inspector();
  private final StatusLine status = new StatusLine();
  private final TopBar bar;
  private final LeftColumn left;
  private final ExampleUse examples;
  private final Notices notices;
  private final SentenceLine sentence = new SentenceLine();
  private final Enlargement letters = new Enlargement();
  private final WindowFrame frame;
  private final WindowViews views;
  private final KeptViews kept;
  private final Presenter presenter;
  private final Details details;
  private final Scene scene;
  private final WindowKeys keys;

  public MainWindow(Workbench workbench, WindowEnvironment around, Stage stage) {
    this(workbench, around, stage, WIDTH, HEIGHT);
  }

  /**
   * A window of a given size.
   *
   * @param width the width of the scene in pixels
   * @param height the height of the scene in pixels
   */
  public MainWindow(
      Workbench workbench, WindowEnvironment around, Stage stage, double width, double height) {
    this(workbench, around, stage, width, height, AudienceDisplay::beside);
  }

  MainWindow(
      Workbench workbench,
      WindowEnvironment around,
      Stage stage,
      double width,
      double height,
      Function<Stage, Optional<Rectangle2D>> beside) {
    this.workbench = workbench;
    this.around = around;
    this.stage = stage;
    this.files = new FileCommands(workbench, known, around, stage, this);
    this.setList = new SetListCommands(workbench, files, around);
    this.exports = new ExportCommands(workbench, around, stage);
    this.panes = new Panes(workbench, workbench.lighting().themeProperty());
    this.strip = new StatesStrip(workbench.transport()::goTo);
    this.bar = new TopBar(workbench, files, this);
    this.left = new LeftColumn(workbench, inspector, around);
    this.examples = new Examples(left.editor(), files);
    MomentSentences sentences = new MomentSentences(workbench);
    SpeakerBar speaker = new SpeakerBar(workbench, sentences);
    this.details = new Details(workbench, strip, inspector, sentence, sentences, panes.expansion());
    new RunNote(workbench, status);
    WindowFrame.grow(panes);
    Region members = new StackPane(letters.of(new MemberBar(workbench))); // hides and shows itself
    this.frame =
        new WindowFrame(
            letters, bar, left, members, List.of(panes, sentence, speaker), strip, status);
    this.views = new WindowViews(workbench, frame, panes, sentence);
    this.notices = new Notices(frame);
    this.presenter =
        new Presenter(
            workbench, stage, frame, panes, sentence, sentences, notices, speaker, beside);
    this.scene = new Scene(notices, width, height);
    this.keys = new WindowKeys(workbench, files, setList, this, presenter, left::tidy);
    this.kept = new KeptViews(workbench.documentProperty(), views, presenter::isAlone);
    listen();
  }

  private void listen() {
    keys.install(scene);
    workbench.lighting().themeProperty().subscribe(_ -> Themes.dress(scene, workbench.lighting()));
    workbench.titleProperty().subscribe(stage::setTitle);
    workbench.noticeProperty().subscribe(notices::tell);
    scene.addPreLayoutPulseListener(this::pulse);
    scene
        .heightProperty()
        .subscribe(height -> sentence.present(isPresenting(), height.doubleValue()));
    Stream.of(scene.widthProperty(), scene.heightProperty())
        .forEach(it -> it.subscribe(_ -> letters.fit(scene.getWidth(), scene.getHeight())));
    letters.factorProperty().subscribe(it -> sentence.enlarge(it.doubleValue()));
    DropTarget.install(scene, files);
  }

  /** Opens the window, no larger than the screen it is on. */
  public void show() {
    new Player(workbench.transport());
    WindowPreferences.begin(workbench, views, letters, around.preferences());
    workbench.transport().stillProperty().bind(Platform.getPreferences().reducedMotionProperty());
    WindowPlace.begin(stage, scene, around.preferences());
    stage.setScene(scene);
    stage.show();
    Autosave autosave = Autosave.begin(workbench, around, stage, this);
    stage.addEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, event -> close(event, autosave));
    FileWatch.begin(workbench, known, around, stage, autosave::isOpenElsewhere);
    stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> autosave.end());
    panes.unfolded().requestFocus();
    new AllowQuestion(workbench, stage).listen();
  }

  /** Updates panes and details as a pulse does; a scene that is not shown has none of its own. */
  public void pulse() {
    details.refresh();
    panes.paint();
    views.reselect();
  }

  public Scene scene() {
    return scene;
  }

  FileCommands files() {
    return files;
  }

  private void close(WindowEvent event, Autosave autosave) {
    event.consume();
    if (presenter.isAlone() || presenter.isOnSecondDisplay()) {
      present(); // the theme of the desk is kept, not that of the presentation
    }
    files.settle(() -> autosave.keepForNextStart(stage::hide, () -> files.closing(stage::hide)));
  }

  @Override
  public void zoom(double factor) {
    panes.zoom(factor);
  }

  @Override
  public void fit() {
    panes.fit();
  }

  @Override
  public void toggle(Part part) {
    views.toggle(part);
    if (part == Part.UNFOLDING) {
      presenter.fold();
    }
  }

  @Override
  public WindowView view() {
    return views.now();
  }

  @Override
  public void look(WindowView view) {
    views.look(view);
  }

  @Override
  public void expect(Document next, WindowView view) {
    kept.expect(next, view);
  }

  @Override
  public void enlarge(LetterSize size) {
    letters.change(size);
  }

  @Override
  public boolean hurry() {
    return panes.hurry();
  }

  @Override
  public void toggleJoins() {
    presenter.join(!panes.isJoined());
  }

  @Override
  public void present() {
    if (!isPresenting()) {
      kept.leaveDesk();
    }
    presenter.toggle();
    kept.returnToDesk();
  }

  @Override
  public boolean isPresenting() {
    return presenter.isAlone();
  }

  @Override
  public void showChanges() {
    ChangeList.show(workbench, stage);
  }

  @Override
  public void showKeys() {
    HelpWindow.show(keys.all(), Optional.of(examples).filter(_ -> !isPresenting()), stage);
  }

  @Override
  public void begin() {
    examples.begin(LanguagePage.read().newText());
  }

  @Override
  public void export() {
    exports.open();
  }

  @Override
  public void copy() {
    exports.copy();
  }

  @Override
  public void mend() {
    workbench.mendAt(left.editor().caret());
  }

  @Override
  public void openGallery() {
    GallerySearch.show(workbench, setList, around, stage, this::leaveTyping);
  }

  @Override
  public void nextPlace() {
    FocusPlaces.next(
        scene, left.editor().area(), panes.circuit(), panes.unfolded(), strip.handle());
  }

  @Override
  public void showRecent() {
    files.showRecent();
  }

  @Override
  public void openExtent() {
    bar.openExtent();
  }

  @Override
  public void leaveTyping() {
    bar.forgetTyping();
    panes.unfolded().requestFocus();
  }
}
