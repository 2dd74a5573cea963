package unfold.view.audience;

import java.time.Duration;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import unfold.view.model.Workbench;
import unfold.view.widget.Visibility;

/**
 * The bar that the speaker alone sees: the sentence to come, notes (what the text says it is
 * about), what the audience sees, and how long it has been looking.
 */
public final class SpeakerBar extends HBox {
  private final MomentSentences sentences;
  private final Label next = new Label();
  private final Label notes = new Label();
  private final Label sight = new Label();
  private final Label clock = new Label();
  private final Timeline seconds =
      new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> tick()));
  private Duration since = Duration.ZERO;

  /** A bar that is not seen yet. */
  public SpeakerBar(Workbench workbench, MomentSentences sentences) {
    this.sentences = sentences;
    setId("speaker");
    next.setId("next-sentence");
    sight.setId("audience-sight");
    clock.setId("clock");
    notes.getStyleClass().add("quiet");
    getStyleClass().add("speaker");
    Region air = new Region();
    HBox.setHgrow(air, Priority.ALWAYS);
    clock.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(notes, Priority.SOMETIMES);
    setMinWidth(0);
    getChildren().addAll(next, notes, air, sight, clock);
    Visibility.show(this, false);
    seconds.setCycleCount(Animation.INDEFINITE);
    workbench.transport().momentProperty().subscribe(_ -> tell());
    workbench
        .pictureProperty()
        .subscribe(it -> {
          notes.setText(
              it.flatMap(unfolded -> unfolded.picture().circuit().system().about()).orElse(""));
          tell();
        });
  }

  void begin() {
    since = Duration.ZERO;
    clock.setText(AudienceMessages.clock(since));
    seconds.playFromStart();
    Visibility.show(this, true);
    tell();
  }

  void end() {
    seconds.stop();
    Visibility.show(this, false);
  }

  void say(AudienceWindow.Sight seen) {
    sight.setText(
        switch (seen) {
          case LIVE -> AudienceMessages.live();
          case FROZEN -> AudienceMessages.frozen();
          case BLANK -> AudienceMessages.blank();
        });
  }

  private void tick() {
    since = since.plusSeconds(1);
    clock.setText(AudienceMessages.clock(since));
  }

  private void tell() {
    if (isVisible()) {
      Optional<String> sentence = sentences.next();
      next.setText(sentence.map(AudienceMessages::next).orElse(AudienceMessages.end()));
    }
  }
}
