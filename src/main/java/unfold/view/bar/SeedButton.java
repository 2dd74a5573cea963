package unfold.view.bar;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import unfold.view.model.Workbench;
import unfold.view.widget.Icons;

/** The die with the seed: a press takes another seed, where the text leaves anything to chance. */
final class SeedButton extends StackPane {
  private final Button die;

  SeedButton(Workbench workbench) {
    die = Icons.shaped(new Button(), "die", "", workbench.whatIf()::nextSeed);
    die.setId("seed");
    die.getStyleClass().addAll("flat", "seed");
    die.setMinWidth(USE_PREF_SIZE);
    setMinWidth(USE_PREF_SIZE);
    Tooltip reason = new Tooltip(BarMessages.noChance());
    getChildren().add(die);
    workbench.documentProperty().subscribe(it -> show(it.seed()));
    workbench
        .pictureProperty()
        .subscribe(_ -> {
          boolean chance = workbench.whatIf().hasChance();
          die.setDisable(!chance);
          // a button that is disabled shows no tooltip of its own
          Tooltip.uninstall(this, reason);
          if (!chance) {
            Tooltip.install(this, reason);
          }
          show(workbench.document().seed());
        });
  }

  Button die() {
    return die;
  }

  private void show(long seed) {
    die.setText(Long.toString(seed));
    Icons.describe(die, die.isDisabled() ? BarMessages.noChance() : BarMessages.anotherSeed(seed));
  }
}
