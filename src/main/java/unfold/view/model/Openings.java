package unfold.view.model;

import java.util.Optional;
import java.util.function.Consumer;
import unfold.playback.Moment;
import unfold.session.Document;
import unfold.session.History;
import unfold.session.Origin;
import unfold.session.Outcome;

/** The ways from one document to another, each of which is kept as it was left. */
public final class Openings {
  private final Workbench workbench;
  private final PictureWork work;
  private final LeftDocuments left = new LeftDocuments();

  Openings(Workbench workbench, PictureWork work) {
    this.workbench = workbench;
    this.work = work;
  }

  private History history() {
    return workbench.historyProperty().get();
  }

  /** Goes to a document of the history; one of another place stands as it was left. */
  void go(History there) {
    if (workbench.document().isFromPlaceOf(there.present())) {
      workbench.become(there);
    } else {
      Moment at = left.moment(there.present());
      open(there, it -> it.goTo(at.value()));
    }
  }

  public void open(History next, Optional<Moment> at) {
    boolean isOpen = workbench.document().computesLike(next.present());
    if (isOpen) {
      work.forget();
    }
    open(
        history().then(next),
        it -> at.map(Moment::value).ifPresentOrElse(it::goTo, it::playOpened));
    if (isOpen) {
      workbench.beginAgain();
    }
  }

  private void open(History next, Consumer<Transport> begin) {
    Transport transport = workbench.transport();
    if (!workbench.document().isFromPlaceOf(next.present())) {
      left.leave(workbench.document(), transport.moment());
    }
    transport.goTo(0);
    transport.beginNext(begin);
    workbench.become(next);
    workbench.clearSelection(); // now that the view of what was left is kept
    // what is open already is not computed again
    if (workbench.outcomeProperty().get() instanceof Outcome.Unfolded
        && !workbench.pendingProperty().getValue()) {
      transport.begin();
    }
  }

  /** Forgets how the document of a place was left, as its edits belong to another place now. */
  void forget(Origin place) {
    left.forget(place);
  }

  /** Goes on to another document, as {@link #goOn(History, Optional)} does. */
  public void goOn(Document next) {
    goOn(History.of(next), Optional.empty());
  }

  /**
   * Goes on to another document as it was left here, or as it is given. What is open stays on
   * screen until the picture of the next is made.
   *
   * @param at the moment that it stands at where it is new; empty where it plays
   */
  public void goOn(History next, Optional<Moment> at) {
    if (workbench.document().isFromPlaceOf(next.present())) {
      open(next, at);
    } else {
      LeftDocuments.Left it = left.of(next, at, history().past());
      work.await(it.history().present(), () -> open(it.history(), it.moment()));
    }
  }

  /**
   * Goes on to a document as it is given, whatever was left of its place.
   *
   * @param then what is done once it is open, which it never is if something else is asked for
   */
  public void begin(Document next, Runnable then) {
    work.await(
        next,
        () -> {
          open(History.of(next), Optional.empty());
          then.run();
        });
  }

  /** Stays at what is open, whatever was to be gone on to. */
  public void stay() {
    work.awaitNothing();
  }

  /** A document as it was left here; as it is given if it is new. */
  public Document asLeft(Document next) {
    return workbench.document().isFromPlaceOf(next)
        ? workbench.document()
        : left.of(History.of(next), Optional.empty(), history().past()).history().present();
  }

  /** Makes the picture of a document ready that is likely to be gone on to. */
  public void prepare(Document next) {
    work.prepare(asLeft(next));
  }
}
