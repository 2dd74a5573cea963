package unfold.view.widget;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/** The keys of the digits from 1 to 9: above the letters, and beside them. */
public final class DigitKeys {
  private DigitKeys() {}

  /** The keys of a digit. */
  public static KeyCode[] of(int digit) {
    return new KeyCode[] {KeyCode.valueOf("DIGIT" + digit), KeyCode.valueOf("NUMPAD" + digit)};
  }

  /** The digit of a key; empty for any other key. */
  public static OptionalInt digit(KeyCode key) {
    return IntStream.rangeClosed(1, 9)
        .filter(it -> Stream.of(of(it)).anyMatch(key::equals))
        .findFirst();
  }
}
