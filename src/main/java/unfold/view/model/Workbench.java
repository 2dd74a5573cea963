package unfold.view.model;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import unfold.chain.AllowedFiles;
import unfold.circuit.Grain;
import unfold.equation.Diagnostic;
import unfold.equation.Diagnostic.Mend;
import unfold.figure.mark.Subject;
import unfold.playback.Moment;
import unfold.playback.Timeline;
import unfold.result.Excerpt;
import unfold.session.Document;
import unfold.session.History;
import unfold.session.Origin;
import unfold.session.Outcome;
import unfold.session.Pipeline;

/** The view model of the window: its state and every command that changes it. */
public final class Workbench {
  private final PictureWork work;
  private final LongSupplier millis;
  private final ReadOnlyObjectWrapper<History> history;
  private final ReadOnlyObjectWrapper<Document> document;
  private final ReadOnlyObjectWrapper<Outcome> outcome;
  private final ReadOnlyObjectWrapper<Optional<Outcome.Unfolded>> picture =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final SelectedSubject selection = new SelectedSubject(picture);
  private final ObjectBinding<Boolean> pending;
  private final Openings openings;
  private final ReadOnlyObjectWrapper<String> notice = new ReadOnlyObjectWrapper<>("");
  private final ThemeMode lighting = new ThemeMode();
  private final Transport transport = new Transport();
  private final WhatIf whatIf = new WhatIf(this);

  /** A workbench that opens and plays a document; a clock in milliseconds joins keystrokes. */
  public Workbench(Pipeline pipeline, Document first, LongSupplier millis) {
    this.work = new PictureWork(pipeline, millis);
    this.millis = millis;
    this.history = new ReadOnlyObjectWrapper<>(History.of(first));
    this.document = new ReadOnlyObjectWrapper<>(first);
    this.outcome = new ReadOnlyObjectWrapper<>(new Outcome.Begun(first));
    this.pending =
        Bindings.createObjectBinding(
            () ->
                work.comingProperty().get().isPresent()
                    || PictureWork.isPending(document.get(), outcome.get()),
            outcome,
            document,
            work.comingProperty());
    this.openings = new Openings(this, work);
    transport.beginNext(Transport::play);
    pipeline.onOutcome(this::show);
    work.begin(first);
  }

  public ReadOnlyObjectProperty<Document> documentProperty() {
    return document.getReadOnlyProperty();
  }

  public Document document() {
    return document.get();
  }

  public ReadOnlyObjectProperty<History> historyProperty() {
    return history.getReadOnlyProperty();
  }

  /** The outcome of the document that is open. */
  public ReadOnlyObjectProperty<Outcome> outcomeProperty() {
    return outcome.getReadOnlyProperty();
  }

  /** The last picture that could be drawn; it stays while the text is mistaken. */
  public ReadOnlyObjectProperty<Optional<Outcome.Unfolded>> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  public Optional<Outcome.Unfolded> picture() {
    return picture.get();
  }

  /** Tells whether the text is mistaken or not drawn, so that the picture is not its own. */
  public ObservableValue<Boolean> dimmedProperty() {
    return outcome.map(it -> it instanceof Outcome.Mistaken || it instanceof Outcome.Undrawn);
  }

  /** Tells whether the outcome of the text is still being computed. */
  public ObservableValue<Boolean> pendingProperty() {
    return pending;
  }

  public List<Diagnostic> diagnostics() {
    return outcome.get().diagnostics();
  }

  public ReadOnlyObjectProperty<Optional<Subject>> selectionProperty() {
    return selection.property();
  }

  /** The line of the text that declares the subject looked at, from 1; 0 for none. */
  public ObservableValue<Integer> shownLineProperty() {
    return selection.lineProperty();
  }

  /** The last notice, in a sentence; empty for none. */
  public ReadOnlyObjectProperty<String> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  public ThemeMode lighting() {
    return lighting;
  }

  public Transport transport() {
    return transport;
  }

  public WhatIf whatIf() {
    return whatIf;
  }

  /** The title of the window: the name of the document, with a mark if it is not saved. */
  public ObservableValue<String> titleProperty() {
    return document.map(it -> WorkbenchMessages.title(it.origin().title(), it.isUnsaved()));
  }

  public void type(String text) {
    become(history.get().typed(document().withText(text), millis.getAsLong()));
  }

  /** Replaces the text as one change, which no keystroke joins. */
  public void rewrite(String text) {
    change(it -> it.withText(text));
  }

  public void apply(Mend mend) {
    change(it -> it.mended(mend));
  }

  /** Applies the mend nearest to a place in the text, if one is offered. */
  public void mendAt(int caret) {
    if (outcome.get().document().equals(document())) {
      outcome.get().mendAt(caret).ifPresent(this::apply);
    }
  }

  /** Sets the last index of an axis, from 1. */
  public void setExtent(String axis, int last) {
    change(it -> it.withExtent(axis, last));
  }

  /** Brings another sequence of the minibatch to the front, counted from 0. */
  public void setMember(int member) {
    change(it -> it.withMember(member));
  }

  /** Brings the sequence so many further to the front; a negative number goes back. */
  public void nextMember(int by) {
    picture().ifPresent(it -> setMember(it.picture().memberAfter(by)));
  }

  public void setGrain(Grain grain) {
    change(it -> it.withGrain(grain));
  }

  public void toggleGrain() {
    setGrain(document().grain() == Grain.VARIABLES ? Grain.OPERATIONS : Grain.VARIABLES);
  }

  public void nextValues() {
    change(it -> it.withValues(it.values().next()));
  }

  public void reset() {
    change(Document::asShipped);
  }

  public void undo() {
    go(-1);
  }

  public void redo() {
    go(1);
  }

  /** Redoes so many changes at once; undoes them where the number is negative. */
  public void go(int away) {
    openings.go(history.get().go(away));
  }

  /** The ways from one document to another. */
  public Openings openings() {
    return openings;
  }

  /** Opens what was open elsewhere, with all that could be undone, at its moment. */
  public void restore(History before, Moment at) {
    openings.open(before, Optional.of(at));
  }

  /** Lets what was open in an earlier window be undone to. */
  public void recall(History earlier) {
    become(history.get().after(earlier));
  }

  /** Records that a document was stored at a place. */
  public void saved(Document written, Origin place) {
    openings.forget(document().origin());
    become(history.get().saved(written, place));
  }

  /** Keeps the user's word on files of the document, for as long as it is open. */
  public void allow(AllowedFiles files) {
    become(history.get().allowing(files));
  }

  public void select(Subject subject) {
    selection.set(Optional.of(subject));
  }

  public void clearSelection() {
    selection.set(Optional.empty());
  }

  /** Shows a notice, a whole sentence, even if it is the same as the last. */
  public void say(String sentence) {
    notice.set("");
    notice.set(Excerpt.of(sentence));
  }

  private void change(UnaryOperator<Document> edit) {
    become(history.get().then(edit.apply(document())));
  }

  void become(History next) {
    Document before = document();
    history.set(next);
    document.set(next.present());
    if (!before.computesLike(next.present())) {
      work.begin(next.present());
    }
  }

  /** Reads the data of the text, and makes its picture and its values, once more. */
  public void drawAgain() {
    if (!isWaiting()) {
      work.forget();
      beginAgain();
    }
  }

  void beginAgain() {
    outcome.set(new Outcome.Begun(document()));
    work.begin(document());
  }

  /** Whether a picture or its values are still to come. */
  public boolean isWaiting() {
    return work.isWaiting(document(), outcome.get());
  }

  /** Ends the work on a picture or its values that takes long; false if there is none. */
  public boolean stop() {
    Optional<Outcome> ended = work.end(document(), outcome.get());
    ended.ifPresent(this::show);
    return ended.isPresent();
  }

  /** Shows an outcome; a mistaken text leaves the picture before it on screen. */
  private void show(Outcome next) {
    work.keep(next);
    if (next instanceof Outcome.Unfolded unfolded) {
      picture.set(Optional.of(unfolded));
      transport.setTimeline(Timeline.of(unfolded.picture().schedule()));
    }
    if (picture().filter(it -> !it.document().isFromPlaceOf(next.document())).isPresent()) {
      picture.set(Optional.empty()); // no name stands over the picture of another
    }
    outcome.set(next);
  }
}
