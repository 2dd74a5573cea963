package unfold.view.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import unfold.export.FigureFormat;
import unfold.export.sheet.ExportRequest;
import unfold.layout.IndexMode;
import unfold.layout.step.ShownSteps;
import unfold.playback.Moment;
import unfold.result.Result;
import unfold.result.StopSignal;
import unfold.session.ExportChoice;
import unfold.session.ExportRequests;
import unfold.session.ExportState;
import unfold.session.ExportWords;
import unfold.session.Outcome.Unfolded;
import unfold.session.PreferenceStore;
import unfold.view.model.BackgroundTask;
import unfold.view.model.WindowEnvironment;
import unfold.view.model.Workbench;

/** The view model of the export: choice, request and state of writing, without a control. */
public final class Exporter {

  /** An ending that asks for some format, as the 3 of {@code Figure 10.3} does not. */
  private static final Pattern ENDING = Pattern.compile("[^.]\\.\\p{Alpha}\\w*$");

  private final Workbench workbench;
  private final PreferenceStore preferences;
  private final BackgroundTask tasks;
  private final ExportFiles files;
  private final ScenesMade scenes = new ScenesMade();
  private final ReadOnlyObjectWrapper<ExportChoice> choice;
  private final ReadOnlyObjectWrapper<Result<ExportRequest>> request =
      new ReadOnlyObjectWrapper<>(Result.failed(ExportDialogMessages.noPicture()));
  private Subscription following = Subscription.EMPTY;
  private final AtomicLong asked = new AtomicLong();
  private long answered;

  public Exporter(Workbench workbench, WindowEnvironment around) {
    this.workbench = workbench;
    this.tasks = new BackgroundTask(around.background(), around.toolkit());
    this.files = new ExportFiles(tasks, around.toolkit());
    this.preferences = around.preferences().under("export-");
    this.choice = new ReadOnlyObjectWrapper<>(ExportWords.choice(preferences.kept()));
  }

  ReadOnlyObjectProperty<ExportChoice> choiceProperty() {
    return choice.getReadOnlyProperty();
  }

  public ExportChoice choice() {
    return choice.get();
  }

  /** The figure to export, or the reason why there is none. */
  ReadOnlyObjectProperty<Result<ExportRequest>> requestProperty() {
    return request.getReadOnlyProperty();
  }

  /** The reason why it cannot be saved, a sentence without its full stop; empty if it can. */
  Optional<String> refusal() {
    return switch (request.get()) {
      case Result.Success<ExportRequest>(ExportRequest it) ->
          choice().format().refusal(it).map(Exporter::begun);
      case Result.Failure<ExportRequest> failed -> Optional.of(failed.message());
    };
  }

  private static String begun(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  ReadOnlyObjectProperty<ExportState> writingProperty() {
    return files.writingProperty();
  }

  /** The name proposed for the file. */
  String name() {
    return workbench.document().origin().stem() + choice().format().ending();
  }

  /** The last moment of the run. */
  int ticks() {
    return workbench.transport().ticks();
  }

  /** Tells whether there are steps along one axis, to be left out or named as in the book. */
  boolean hasSteps() {
    return workbench
        .picture()
        .filter(it -> IndexMode.BOOK.suits(it.picture().circuit()))
        .isPresent();
  }

  /** The last step of the run; 0 without a picture. */
  int lastStep() {
    return workbench.picture().flatMap(it -> it.picture().extent()).orElse(0);
  }

  /** The moment on screen. */
  Moment shown() {
    return workbench.transport().moment();
  }

  /** Lets the request follow what is open and the moment on screen until {@link #end}. */
  public void begin() {
    workbench.transport().pause();
    files.forget();
    choice.set(fitting(choice()));
    following.unsubscribe();
    following =
        Subscription.combine(
            workbench.pictureProperty().subscribe(_ -> renew()),
            workbench.transport().momentProperty().subscribe(_ -> renew()));
  }

  /** A choice without a moment and steps beyond the end of this run. */
  private ExportChoice fitting(ExportChoice chosen) {
    ShownSteps steps = chosen.figure().shown();
    boolean fits = hasSteps() && steps.past(lastStep()).isEmpty();
    return chosen
        .withMoment(chosen.moment().filter(it -> it.value() <= ticks()))
        .withFigure(figure -> figure.withShown(fits ? steps : ShownSteps.ALL));
  }

  /** Stops following and writing, and keeps the choice for the next time. */
  public void end() {
    following.unsubscribe();
    asked.incrementAndGet();
    preferences.keep(ExportWords.of(choice()));
    stop();
  }

  void choose(ExportChoice next) {
    if (!next.equals(choice())) {
      choice.set(next);
      renew();
    }
  }

  /** Makes the request anew; the work on the one before ends. */
  private void renew() {
    long mine = asked.incrementAndGet();
    Supplier<Result<ExportRequest>> work = made(choice());
    tasks.run(
        () ->
            StopSignal.unless(() -> mine != asked.get(), work)
                .orElseGet(() -> Result.failed(ExportDialogMessages.noPicture())),
        made -> {
          if (mine == asked.get()) {
            answered = mine;
            request.set(made);
          }
        });
  }

  /** The work of making a request of what is open and on screen now. */
  private Supplier<Result<ExportRequest>> made(ExportChoice chosen) {
    Moment shown = shown();
    Optional<Unfolded> picture = workbench.picture();
    return () ->
        picture
            .map(open -> request(open, chosen, shown))
            .orElseGet(() -> Result.failed(ExportDialogMessages.noPicture()));
  }

  private Result<ExportRequest> request(Unfolded open, ExportChoice chosen, Moment shown) {
    return scenes.of(open, chosen).map(scene -> ExportRequests.request(open, scene, chosen, shown));
  }

  /** A chosen place with an ending: the format's is added where there is none and no such file. */
  Result<Path> named(Path chosen) {
    String name = String.valueOf(chosen.getFileName());
    if (FigureFormat.of(name).isPresent()) {
      return Result.of(chosen);
    }
    if (ENDING.matcher(name).find()) {
      return Result.failed(ExportDialogMessages.unknownEnding(name, FigureFormat.endings()));
    }
    Path whole = chosen.resolveSibling(name + choice().format().ending());
    return Files.exists(whole)
        ? Result.failed(ExportDialogMessages.existing(whole))
        : Result.of(whole);
  }

  /** Writes the figure chosen now, in the format of the name's ending. */
  void save(Path file) {
    FigureFormat format = FigureFormat.of(file.toString()).orElse(choice().format());
    files.save(file, format, made(choice().withFormat(format)));
  }

  /**
   * The file of the request to be dragged out of the window. One that takes long to write is only
   * begun, and is there when it is dragged again.
   */
  public Optional<Path> dragged() {
    return Optional.of(request.get())
        .filter(_ -> answered == asked.get())
        .flatMap(Result::success)
        .flatMap(figure -> files.dragged(figure, choice().format(), name()));
  }

  /** Stops the writing under way, if any; no part of its file stays. */
  void stop() {
    files.stop();
  }

  /**
   * Copies the figure of a choice, whatever its format.
   *
   * @param taken receives the figure
   * @param told receives the outcome in a sentence
   */
  void copy(ExportChoice chosen, Consumer<ClipboardFigure> taken, Consumer<String> told) {
    Supplier<Result<ExportRequest>> figure = made(fitting(chosen));
    tasks.run(
        () -> figure.get().then(ClipboardFigure::of),
        copied -> {
          copied.success().ifPresent(taken);
          told.accept(
              copied.failure().map(Exporter::begun).orElse(ExportDialogMessages.copied()) + ".");
        });
  }
}
