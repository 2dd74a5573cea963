package unfold.view.file;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** The look that all questions of the window have in common, and their way to an answer. */
final class Questions {
  private Questions() {}

  /**
   * An answer with its button.
   *
   * @param words on the button
   */
  record Choice<A>(A answer, String words, ButtonData data) {
    /** The answer that Enter gives. */
    static <A> Choice<A> usual(A answer, String words) {
      return new Choice<>(answer, words, ButtonData.YES);
    }

    static <A> Choice<A> other(A answer, String words) {
      return new Choice<>(answer, words, ButtonData.NO);
    }

    /** The answer that Esc gives, and closing the question. */
    static <A> Choice<A> none(A answer, String words) {
      return new Choice<>(answer, words, ButtonData.CANCEL_CLOSE);
    }
  }

  /** Asks for one of three answers without waiting: it comes later, if ever. */
  static <A> void ask(
      Window owner,
      String question,
      String words,
      Choice<A> one,
      Choice<A> another,
      Choice<A> none,
      Consumer<A> told) {
    List<Choice<A>> choices = List.of(one, another, none);
    ButtonType[] buttons =
        choices.stream()
            .map(it -> new ButtonType(it.words(), it.data()))
            .toArray(ButtonType[]::new);
    Alert alert = alert(owner, question, words, buttons);
    alert.setOnHidden(_ -> {
      int chosen = Arrays.asList(buttons).indexOf(alert.getResult());
      told.accept((chosen < 0 ? none : choices.get(chosen)).answer());
    });
    alert.show();
  }

  /**
   * A question over a window, still to be shown.
   *
   * @param question above the words that explain it
   */
  static Alert alert(Window owner, String question, String words, ButtonType... answers) {
    Alert alert = new Alert(AlertType.CONFIRMATION, words, answers);
    alert.initOwner(owner);
    alert.setTitle(FileMessages.program());
    alert.setGraphic(null); // the question mark says no more than the words
    alert.setHeaderText(question);
    return alert;
  }
}
