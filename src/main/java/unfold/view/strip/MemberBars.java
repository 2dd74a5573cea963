package unfold.view.strip;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import unfold.figure.theme.Theme;
import unfold.view.model.MinibatchMember;
import unfold.view.widget.SharpCanvas;

/** The bars of the sequences, as long as they have steps; the one in front is framed. */
final class MemberBars extends Region {
  private final SharpCanvas canvas = new SharpCanvas();
  private final IntConsumer picked;
  private List<MinibatchMember> sequences = List.of();
  private int chosen;
  private double moment;
  private Theme theme = Theme.LIGHT;

  /**
   * Bars without a sequence yet.
   *
   * @param picked receives the member that was clicked, from 0
   */
  MemberBars(IntConsumer picked) {
    this.picked = picked;
    setId("member-bars");
    setAccessibleRole(AccessibleRole.TEXT);
    setMinWidth(0);
    canvas.setOnMouseClicked(this::pick);
    getChildren().add(canvas);
  }

  void show(List<MinibatchMember> all, MinibatchMember front, double now, Theme colours) {
    sequences = List.copyOf(all);
    chosen = front.number() - 1;
    moment = now;
    theme = colours;
    setAccessibleText(
        sequences.stream().map(it -> it.words(now)).collect(Collectors.joining("; ")));
    draw();
  }

  private void pick(MouseEvent event) {
    lanes().memberAt(canvas.inside(event.getX())).ifPresent(picked);
  }

  private MemberLanes lanes() {
    return MemberLanes.of(sequences, chosen, getWidth(), getHeight());
  }

  @Override
  protected double computePrefHeight(double width) {
    return MemberLanes.HEIGHT;
  }

  @Override
  protected void layoutChildren() {
    canvas.cover(getWidth(), getHeight());
    draw();
  }

  private void draw() {
    if (!sequences.isEmpty()) {
      new MemberPainter(canvas.pen(), theme).paint(lanes(), moment);
    }
  }
}
