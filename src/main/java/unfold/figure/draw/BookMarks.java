package unfold.figure.draw;

import java.util.function.Consumer;
import java.util.stream.Stream;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.scene.Arrow;
import unfold.figure.scene.NodeContent;
import unfold.figure.scene.PlacedArrow;
import unfold.figure.scene.Scene;
import unfold.geometry.Box;
import unfold.layout.UnfoldingLayout;
import unfold.layout.place.OnwardArrow;
import unfold.layout.place.PlacedInstance;
import unfold.unfolding.Dependency;
import unfold.unfolding.Instance;

/**
 * The marks of an unfolding as the book prints it (chapter 10): nothing moves, everything is there,
 * and it is dashed where it goes on.
 */
public final class BookMarks {
  private final Scene scene;
  private final UnfoldingLayout layout;

  public BookMarks(Scene scene) {
    this.scene = scene;
    this.layout = scene.unfoldingLayout();
  }

  public Stream<Mark> marks(Box visible) {
    return Stream.<Stream<Mark>>of(
            layout.placed(visible).mapMulti(this::chosen),
            layout.dependencies(visible).mapMulti(this::edge),
            layout.onward().stream().mapMulti(this::onward),
            layout.placed(visible).mapMulti(this::node))
        .flatMap(marks -> marks);
  }

  private void chosen(PlacedInstance placed, Consumer<Mark> out) {
    Subject subject = new Subject.Copy(placed.instance());
    boolean chosen = scene.selection().has(placed.instance());
    new NodeMarks(scene.looks(), out)
        .rings(subject, scene.words(subject), placed.place(), false, chosen);
  }

  private void edge(Dependency edge, Consumer<Mark> out) {
    Subject subject = new Subject.CableCopy(edge);
    PlacedArrow placed = scene.arrows().of(edge);
    WireMarks pen = new WireMarks(scene.looks(), out);
    boolean chosen = scene.selection().has(edge);
    if (!chosen && (isOutside(edge.source()) || isOutside(edge.target()))) {
      pen.outside(subject, placed.arrow());
    } else {
      pen.draw(subject, placed.arrow(), 1, WireMarks.Emphasis.ofChosen(chosen));
    }
    pen.labels(subject, placed.place().labels(), scene.arrows().isWeighted(edge.wire()), false);
  }

  private void onward(OnwardArrow onward, Consumer<Mark> out) {
    Subject source = new Subject.Copy(onward.source());
    Subject target = new Subject.Copy(onward.target());
    String words = DrawMessages.goesOn(scene.words(source), scene.words(target));
    new WireMarks(scene.looks(), out)
        .outside(new Subject.Furniture("onward-" + source.id(), words), Arrow.along(onward.path()));
  }

  private void node(PlacedInstance placed, Consumer<Mark> out) {
    Instance instance = placed.instance();
    NodeMarks.Sign sign =
        new NodeMarks.Sign(
            new Subject.Copy(instance),
            instance.node(),
            scene.circuit().role(instance.node()),
            scene.names().tex(instance));
    NodeMarks marks = new NodeMarks(scene.looks(), out);
    if (isOutside(instance)) {
      marks.outside(sign, placed.place());
    } else {
      marks.draw(sign, placed.place(), Appearance.solid(NodeContent.NOTHING));
    }
  }

  private boolean isOutside(Instance instance) {
    return scene.names().isOutside(instance);
  }
}
