package unfold.view.audience;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import org.jspecify.annotations.Nullable;
import unfold.figure.theme.Theme;
import unfold.view.audience.AudienceWindow.Sight;
import unfold.view.model.Workbench;

/**
 * The audience's view on a display of its own, while the speaker's window stays as it is. A display
 * that is pulled out ends it, and nothing is lost.
 */
public final class SecondDisplay {
  private final Workbench workbench;
  private final Supplier<ShownPanes> made;
  private final MomentSentences sentences;
  private final SpeakerBar bar;
  private final Supplier<List<String>> sheets;
  private final Runnable ended;
  private final ListChangeListener<Screen> screens = _ -> endIfGone();
  private @Nullable AudienceWindow window;
  private @Nullable Rectangle2D display;

  /**
   * A view that is not shown yet.
   *
   * @param made makes a second pair of panes, for the audience alone
   * @param sheets the style sheets of a light window
   * @param ended is run whenever it ends
   */
  public SecondDisplay(
      Workbench workbench,
      Supplier<ShownPanes> made,
      MomentSentences sentences,
      SpeakerBar bar,
      Supplier<List<String>> sheets,
      Runnable ended) {
    this.workbench = workbench;
    this.made = made;
    this.sentences = sentences;
    this.bar = bar;
    this.sheets = sheets;
    this.ended = ended;
  }

  /** The theme that an audience sees, whatever that of the desk is: light or high contrast. */
  public static Theme theme(Theme desk) {
    return desk == Theme.CONTRAST ? desk : Theme.LIGHT;
  }

  public boolean isOn() {
    return display != null;
  }

  /**
   * Shows the figures on a display.
   *
   * @param speaker the scene to which keys of the audience's window belong
   */
  public void begin(Rectangle2D there, Scene speaker, boolean folded, boolean joined) {
    AudienceWindow shown = window(speaker);
    display = there;
    shown.panes().setFolded(folded);
    shown.panes().join(joined);
    shown.show(there, sheets.get());
    bar.begin();
    Screen.getScreens().addListener(screens);
  }

  /** The one window, made when it is first wanted. */
  private AudienceWindow window(Scene speaker) {
    AudienceWindow known = window;
    if (known == null) {
      known =
          new AudienceWindow(
              made.get(),
              sentences,
              workbench.lighting().themeProperty().map(SecondDisplay::theme),
              speaker);
      known.sightProperty().subscribe(bar::say);
      known.onClosing(this::end);
      window = known;
    }
    return known;
  }

  public void end() {
    Screen.getScreens().removeListener(screens);
    display = null;
    bar.end();
    if (window != null) {
      window.hide();
    }
    ended.run();
  }

  private void endIfGone() {
    if (display != null && !AudienceDisplay.isThere(display)) {
      end();
      workbench.say(AudienceMessages.displayGone());
    }
  }

  /** Shows the audience nothing, or the figures again. */
  public void toggleBlank() {
    toggle(Sight.BLANK);
  }

  /** Lets the audience keep its picture while the speaker edits, or go on. */
  public void toggleFrozen() {
    toggle(Sight.FROZEN);
  }

  private void toggle(Sight sight) {
    shown().ifPresent(it -> it.toggle(sight));
  }

  private Optional<AudienceWindow> shown() {
    return Optional.ofNullable(window).filter(_ -> isOn());
  }

  /** Folds or unfolds with the speaker's panes. */
  public void fold() {
    shown().ifPresent(it -> it.panes().toggle());
  }

  /** Joins squares and arrows as the speaker's panes do. */
  public void join(boolean now) {
    shown().ifPresent(it -> it.panes().join(now));
  }
}
