package unfold.view.bar;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import unfold.view.control.Icons;
import unfold.view.model.Transport;

/** First, back, play or pause, on, last: in the middle of the bar. */
final class TransportBar extends HBox {
  TransportBar(Transport transport) {
    Button play = Icons.shaped(new Button(), "start", "Play (Space)", transport::toggle);
    play.getStyleClass().add("play");
    play.setId("play");
    transport.playingProperty().subscribe(playing -> show(play, playing));
    getStyleClass().add("transport");
    getChildren()
        .addAll(
            Icons.shaped(new Button(), "first", "To the start (Home)", transport::toStart),
            Icons.shaped(new Button(), "back", "One step back (←)", transport::stepBack),
            play,
            Icons.shaped(new Button(), "step", "One step on (→)", transport::stepForward),
            Icons.shaped(new Button(), "last", "To the end (End)", transport::toEnd));
  }

  private static void show(Button play, boolean playing) {
    play.getGraphic().getStyleClass().setAll("shape", playing ? "pause" : "start");
    Icons.describe(play, playing ? "Pause (Space)" : "Play (Space)");
  }
}
