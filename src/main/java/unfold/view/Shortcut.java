package unfold.view;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A key and what it does.
 *
 * @param keys any of them
 * @param written as the list of keys shows them
 * @param whileTyping whether it acts when a text field has the focus, too
 */
record Shortcut(
    List<KeyCombination> keys, String written, String words, boolean whileTyping, Runnable action) {
  Shortcut {
    keys = List.copyOf(keys);
  }

  /** Acts only when no text field has the focus. */
  static Shortcut plain(String written, String words, Runnable action, KeyCode... codes) {
    return new Shortcut(combinations(codes), written, words, false, action);
  }

  /** Acts wherever the focus is. */
  static Shortcut always(String written, String words, Runnable action, KeyCombination... keys) {
    return new Shortcut(List.of(keys), written, words, true, action);
  }

  static Shortcut control(KeyCode code, String words, Runnable action) {
    KeyCombination key = new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    return always("Ctrl+" + code.getName(), words, action, key);
  }

  boolean answers(KeyEvent event, boolean typing) {
    return (whileTyping || !typing) && keys.stream().anyMatch(key -> key.match(event));
  }

  private static List<KeyCombination> combinations(KeyCode... codes) {
    return List.of(codes).stream().<KeyCombination>map(KeyCodeCombination::new).toList();
  }
}
