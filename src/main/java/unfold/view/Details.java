package unfold.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import unfold.figure.mark.Subject;
import unfold.playback.Moment;
import unfold.session.Outcome;
import unfold.view.audience.MomentSentences;
import unfold.view.audience.SentenceLine;
import unfold.view.figure.ExpansionNote;
import unfold.view.inspector.Inspection;
import unfold.view.inspector.Inspector;
import unfold.view.model.InspectedSubject;
import unfold.view.model.Workbench;
import unfold.view.strip.StatesStrip;
import unfold.view.strip.StripContent;

/** Brings strip, inspector, expansion and status line to the moment that is on screen. */
final class Details {
  private final Workbench workbench;
  private final StatesStrip strip;
  private final Inspector inspector;
  private final SentenceLine sentence;
  private final MomentSentences sentences;
  private final ExpansionNote expansion;
  private StripContent content = StripContent.NONE;
  private Object inspected = "";
  private boolean stale;

  Details(
      Workbench workbench,
      StatesStrip strip,
      Inspector inspector,
      SentenceLine sentence,
      MomentSentences sentences,
      ExpansionNote expansion) {
    this.workbench = workbench;
    this.strip = strip;
    this.inspector = inspector;
    this.sentence = sentence;
    this.sentences = sentences;
    this.expansion = expansion;
    workbench.pictureProperty().subscribe(this::renew);
    workbench.documentProperty().subscribe(_ -> renewBefore());
    Stream.of(
            workbench.lighting().themeProperty(),
            workbench.selectionProperty(),
            workbench.transport().momentProperty())
        .forEach(it -> it.subscribe(_ -> invalidate()));
    expansion.widthProperty().subscribe(_ -> invalidate()); // which decides how much is written out
  }

  private void renew(Optional<Outcome.Unfolded> picture) {
    picture.ifPresent(it -> content = strip(it));
    invalidate();
  }

  private StripContent strip(Outcome.Unfolded unfolded) {
    StripContent now = StripContent.of(unfolded);
    return workbench.whatIf().before().map(now::over).orElse(now);
  }

  /** Shows what was before a what-if no longer once there is a newer change. */
  private void renewBefore() {
    if (!content.before().isEmpty() && workbench.whatIf().before().isEmpty()) {
      workbench.picture().ifPresent(it -> content = strip(it));
      invalidate();
    }
  }

  private void invalidate() {
    stale = true;
    Platform.requestNextPulse();
  }

  /** Shows the moment, if anything has changed since it was last called. */
  void refresh() {
    if (stale) {
      stale = false;
      workbench.picture().ifPresent(it -> show(it, workbench.transport().shown()));
    }
  }

  private void show(Outcome.Unfolded unfolded, Moment moment) {
    strip.show(content, workbench.lighting().theme(), workbench.transport().moment().value());
    sentences.tell(sentence, workbench.lighting().theme());
    inspect(unfolded, moment);
    expansion.show(
        unfolded.picture(),
        new InspectedSubject(unfolded.picture())
            .instance(workbench.selectionProperty().get(), moment));
  }

  private void inspect(Outcome.Unfolded unfolded, Moment moment) {
    Inspection inspection = new Inspection(unfolded, moment);
    Optional<Subject> selected = workbench.selectionProperty().get();
    Object key = List.of(unfolded, inspection.key(selected), workbench.lighting().theme());
    if (!key.equals(inspected)) {
      inspected = key;
      inspector.show(inspection.of(selected), workbench.lighting().theme());
    }
  }
}
