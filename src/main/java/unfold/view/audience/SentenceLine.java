package unfold.view.audience;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import unfold.circuit.Role;
import unfold.figure.theme.Theme;
import unfold.view.widget.CanvasPen;

/** The sentence under the figures that tells the moment, and to screen readers too. */
public final class SentenceLine extends StackPane {
  /** A name with its raised index. */
  private static final Pattern NAME = Pattern.compile("([^\\s,.]+?)⁽[^⁾]*⁾");

  /** The height of the letters when presenting, at a height of 1080 pixels. */
  private static final double LARGE = 34;

  /** The height of the letters in the style sheet, in pixels. */
  private static final double USUAL = 16;

  private final TextFlow flow = new TextFlow();
  private String sentence = "";
  private Map<String, Role> roles = Map.of();
  private Theme theme = Theme.LIGHT;
  private boolean presenting;
  private double factor = 1;

  public SentenceLine() {
    getStyleClass().add("sentence");
    setId("narration");
    setAccessibleRole(AccessibleRole.TEXT);
    getChildren().add(flow);
  }

  /**
   * Shows a sentence.
   *
   * @param hues the role of each name, as it is written in sentences
   */
  public void show(String words, Map<String, Role> hues, Theme of) {
    if (!words.equals(sentence) || !hues.equals(roles) || of != theme) {
      sentence = words;
      roles = hues;
      theme = of;
      write();
    }
  }

  /** Shows it so large, and its names in their hues, that the last row can read it; or as usual. */
  public void present(boolean now, double height) {
    presenting = now;
    double size = now ? LARGE * height / 1080 : USUAL * factor;
    boolean styled = now || factor != 1;
    setStyle(
        styled ? "-fx-font-size: %.1fpx; -fx-min-height: %.0fpx;".formatted(size, 2.2 * size) : "");
    write();
  }

  /** Sets the size of its letters at the desk, as a multiple of the usual one. */
  public void enlarge(double times) {
    factor = times;
    if (!presenting) {
      present(false, 0);
    }
  }

  private void write() {
    setAccessibleText(sentence);
    flow.getChildren().clear();
    int end = 0;
    Matcher names = NAME.matcher(sentence);
    List<MatchResult> found = names.results().toList();
    for (MatchResult name : found) {
      plain(sentence.substring(end, name.start()));
      Text text = plain(name.group());
      Role role = roles.get(name.group(1));
      if (presenting && role != null) {
        text.getStyleClass().setAll("hue");
        text.setFill(CanvasPen.color(theme.hue(role).stroke()));
      }
      end = name.end();
    }
    plain(sentence.substring(end));
  }

  private Text plain(String words) {
    Text text = new Text(words);
    text.getStyleClass().add("words");
    flow.getChildren().add(text);
    return text;
  }
}
