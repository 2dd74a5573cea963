package unfold.view.widget;

import java.util.regex.Pattern;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A message whose parts between back quotes, pieces of a recurrence, stand in letters of code. */
public final class MessageText extends TextFlow {
  private static final Pattern QUOTE = Pattern.compile("`");

  public MessageText(String words) {
    String[] parts = QUOTE.split(words, -1);
    // between an even number of quotes, every other part is quoted
    if (parts.length % 2 == 1) {
      for (int part = 0; part < parts.length; part++) {
        add(parts[part], part % 2 == 0 ? "words" : "code");
      }
    } else {
      add(words, "words");
    }
    setAccessibleText(plain(words));
  }

  /** The message without its back quotes, as it is spoken or where all letters are alike. */
  public static String plain(String words) {
    return QUOTE.matcher(words).replaceAll("");
  }

  private void add(String words, String style) {
    Text part = new Text(words);
    part.getStyleClass().add(style);
    getChildren().add(part);
  }
}
