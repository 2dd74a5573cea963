package unfold.view.help;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import unfold.language.LanguagePage;
import unfold.language.LanguageSection;
import unfold.view.widget.Icons;
import unfold.view.widget.MessageText;

/** The page that says what can be written, with buttons that take each example over. */
final class LanguageSheet extends VBox {
  private final Optional<ExampleUse> use;

  /**
   * A sheet of the whole page.
   *
   * @param use where the examples go to; empty where nothing may be edited, so that there are no
   *     buttons
   */
  LanguageSheet(LanguagePage page, Optional<ExampleUse> use) {
    this.use = use;
    getStyleClass().add("language");
    getChildren().add(words(page.opening()));
    page.sections().forEach(it -> getChildren().add(section(it)));
  }

  private VBox section(LanguageSection section) {
    Label heading = new Label(section.heading());
    heading.getStyleClass().add("title");
    Label example = new Label(section.example().stripTrailing());
    example.getStyleClass().add("example");
    example.setMinHeight(Region.USE_PREF_SIZE);
    example.setMaxWidth(Double.MAX_VALUE);
    VBox whole = new VBox(heading, words(section.words()), example);
    use.ifPresent(it -> whole.getChildren().add(buttons(section, it)));
    return whole;
  }

  private static MessageText words(String words) {
    return new MessageText(words.replace('\n', ' '));
  }

  private static HBox buttons(LanguageSection section, ExampleUse use) {
    String heading = section.heading();
    HBox buttons =
        new HBox(
            button(HelpMessages.insert(), HelpMessages.insertHelp(heading), section, use::insert),
            button(HelpMessages.open(), HelpMessages.openHelp(heading), section, use::begin));
    buttons.getStyleClass().add("buttons");
    return buttons;
  }

  /** A button that closes the help and takes the example over. */
  private static Button button(
      String name, String words, LanguageSection section, Consumer<String> action) {
    Button button = new Button(name);
    Icons.describe(button, words);
    button.setOnAction(_ -> {
      close(button);
      action.accept(section.example());
    });
    return button;
  }

  private static void close(Node in) {
    in.getScene().getWindow().hide();
  }
}
