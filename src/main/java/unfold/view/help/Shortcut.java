package unfold.view.help;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A key with its command.
 *
 * @param keys the combinations that run the command, any of them
 * @param written the keys as the list of keys shows them; empty if it does not
 * @param words the command in words
 * @param whileTyping whether it also acts when a text field has the focus
 */
public record Shortcut(
    List<KeyCombination> keys, String written, String words, boolean whileTyping, Runnable action) {
  public Shortcut {
    keys = List.copyOf(keys);
  }

  /** A shortcut that acts only when no text field has the focus. */
  public static Shortcut plain(String written, String words, Runnable action, KeyCode... codes) {
    return new Shortcut(combinations(codes), written, words, false, action);
  }

  /** A shortcut that acts wherever the focus is. */
  public static Shortcut always(
      String written, String words, Runnable action, KeyCombination... keys) {
    return new Shortcut(List.of(keys), written, words, true, action);
  }

  /** A shortcut with Ctrl, which acts wherever the focus is. */
  public static Shortcut control(KeyCode code, String words, Runnable action) {
    KeyCombination key = new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    return always("Ctrl+" + code.getName(), words, action, key);
  }

  /** Whether a pressed key runs the command; {@code typing} while a text field has the focus. */
  public boolean answers(KeyEvent event, boolean typing) {
    return (whileTyping || !typing) && keys.stream().anyMatch(key -> key.match(event));
  }

  /** A shortcut with Ctrl and Shift, which acts wherever the focus is. */
  public static Shortcut controlShift(KeyCode code, String written, String words, Runnable action) {
    return always(
        written,
        words,
        action,
        new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
  }

  private static List<KeyCombination> combinations(KeyCode... codes) {
    return List.of(codes).stream().<KeyCombination>map(KeyCodeCombination::new).toList();
  }
}
