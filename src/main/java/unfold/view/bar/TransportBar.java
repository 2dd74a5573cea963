package unfold.view.bar;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import unfold.view.model.Transport;
import unfold.view.widget.Icons;

/** The transport buttons in the middle of the bar: start, back, play or pause, on, end. */
final class TransportBar extends HBox {
  TransportBar(Transport transport) {
    Button play = Icons.shaped(new Button(), "start", BarMessages.play(), transport::toggle);
    play.getStyleClass().add("play");
    play.setId("play");
    transport.playingProperty().subscribe(playing -> show(play, playing));
    getStyleClass().add("transport");
    getChildren()
        .addAll(
            Icons.shaped(new Button(), "first", BarMessages.toStart(), transport::toStart),
            Icons.shaped(new Button(), "back", BarMessages.stepBack(), transport::stepBack),
            play,
            Icons.shaped(new Button(), "step", BarMessages.stepOn(), transport::stepForward),
            Icons.shaped(new Button(), "last", BarMessages.toEnd(), transport::toEnd));
  }

  private static void show(Button play, boolean playing) {
    play.getGraphic().getStyleClass().setAll("shape", playing ? "pause" : "start");
    Icons.describe(play, playing ? BarMessages.pause() : BarMessages.play());
  }
}
