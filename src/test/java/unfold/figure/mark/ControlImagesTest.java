package unfold.figure.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.circuit.Grain;
import unfold.equation.Extents.Range;
import unfold.export.image.PngWriter;
import unfold.export.sheet.Sheet;
import unfold.figure.PairFigure;
import unfold.figure.PictureDifference;
import unfold.figure.Sample;
import unfold.figure.Scenes;
import unfold.figure.scene.FigureOptions;
import unfold.figure.scene.Scene;
import unfold.figure.scene.ValueDisplay;
import unfold.figure.theme.Theme;
import unfold.gallery.Gallery;
import unfold.geometry.Box;
import unfold.geometry.Point;
import unfold.layout.IndexMode;
import unfold.layout.step.ShownSteps;
import unfold.playback.Moment;

/**
 * Figures beside pictures that a person has looked at and approved. Where one differs, the new
 * picture is left in {@code target/control} and what differs in {@code target/differences}; who
 * likes the new one better copies it to {@code src/test/resources/control}.
 */
@Tag("figures")
class ControlImagesTest {
  private static final Path APPROVED = Path.of("src", "test", "resources", "control");
  private static final Path DRAWN = Path.of("target", "control");

  /** Of 255: no more than rounding explains. */
  private static final int HARDLY = 8;

  private static final FigureOptions BOOK = FigureOptions.USUAL.withIndex(IndexMode.BOOK);

  private static final FigureOptions NUMBERS = FigureOptions.USUAL.withValues(ValueDisplay.NUMBERS);

  /** One in each phase that moves something. */
  private static final double[] MOMENTS = {1.2, 1.35, 1.5, 1.65, 1.8, 1.95};

  /** A picture with the name of its file. */
  record Control(String name, Figure figure) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Control> controls() {
    return Stream.of(
            Sample.all().map(ControlImagesTest::atTheEnd),
            moments(),
            themes(),
            ofTheBook(),
            Stream.of(elided()),
            numbers())
        .flatMap(it -> it);
  }

  private static Control atTheEnd(Sample sample) {
    Scenes scenes = sample.scenes();
    return control(sample.toString(), scenes.scene(Theme.LIGHT), scenes.ticks());
  }

  private static Stream<Control> moments() {
    return DoubleStream.of(MOMENTS)
        .mapToObj(it -> control("elman-loss at " + it, loss().scene(Theme.LIGHT), it));
  }

  private static Stream<Control> themes() {
    return Stream.of(Theme.DARK, Theme.PRINT, Theme.CONTRAST)
        .map(theme -> control("elman-loss in " + theme.name(), loss().scene(theme), 2.4));
  }

  /** Figures 10.1, 10.2 and 10.5 of the book. */
  private static Stream<Control> ofTheBook() {
    return Stream.of("dynamical", "rnn", "nepal")
        .map(name -> {
          String text = Gallery.named(name).orElseThrow().text();
          Scenes scenes = Scenes.ofBook(text, Grain.VARIABLES);
          return control(name + " of the book", scenes.scene(Theme.LIGHT, BOOK), scenes.ticks());
        });
  }

  private static Control elided() {
    Scenes scenes = Scenes.ofGallery("elman", Grain.VARIABLES, Map.of("t", 9));
    ShownSteps some = ShownSteps.of(List.of(new Range(1, 2), new Range(8, 9)));
    return control("elman elided", scenes.showing(some).scene(Theme.LIGHT), 9);
  }

  private static Stream<Control> numbers() {
    Scenes logistic = Scenes.ofGallery("dynamical", Grain.OPERATIONS, Map.of());
    return Stream.of(
        control("elman-loss in numbers", loss().scene(Theme.LIGHT, NUMBERS), 1.9),
        control("dynamical in numbers", logistic.scene(Theme.DARK, NUMBERS), 2.4));
  }

  private static Scenes loss() {
    return Scenes.ofGallery("elman-loss", Grain.VARIABLES, Map.of());
  }

  private static Control control(String name, Scene scene, double moment) {
    return new Control(name.replace(' ', '-'), PairFigure.at(scene, new Moment(moment)));
  }

  @ParameterizedTest
  @MethodSource("controls")
  void aFigureLooksAsApproved(Control control) throws IOException {
    BufferedImage drawn = PngWriter.draw(Sheet.of(control.figure, control.name));
    Path approved = APPROVED.resolve(control.name + ".png");
    if (!Files.exists(approved)) {
      keep(control);
    }
    assertThat(approved).as("a picture to approve is in " + DRAWN).exists();
    PictureDifference difference =
        PictureDifference.between(ImageIO.read(approved.toFile()), drawn, HARDLY);
    if (difference.share() > 0) {
      keep(control);
      Path kept = difference.keep(control.name);
      assertThat(difference.share()).as("see %s and %s", kept, DRAWN).isZero();
    }
    Files.deleteIfExists(DRAWN.resolve(control.name + ".png"));
  }

  private static void keep(Control control) throws IOException {
    Files.createDirectories(DRAWN);
    try (OutputStream out = Files.newOutputStream(DRAWN.resolve(control.name + ".png"))) {
      PngWriter.write(Sheet.of(control.figure, control.name), out);
    }
  }

  @Test
  void aLabelMovedByTwoUnitsIsSeen() throws IOException {
    Control control = moments().findFirst().orElseThrow();
    BufferedImage drawn = PngWriter.draw(Sheet.of(control.figure, control.name));
    BufferedImage moved = PngWriter.draw(Sheet.of(withOneLabelMoved(control.figure), ""));
    assertThat(PictureDifference.between(drawn, drawn, HARDLY).share()).isZero();
    assertThat(PictureDifference.between(drawn, moved, HARDLY).share()).isPositive();
  }

  private static Figure withOneLabelMoved(Figure figure) {
    Mark.Label label =
        figure
            .marks(figure.extent())
            .filter(Mark.Label.class::isInstance)
            .map(Mark.Label.class::cast)
            .findFirst()
            .orElseThrow();
    return new Figure() {
      @Override
      public Box extent() {
        return figure.extent();
      }

      @Override
      public Theme theme() {
        return figure.theme();
      }

      @Override
      public Stream<Mark> marks(Box visible) {
        return figure
            .marks(visible)
            .map(it -> it.equals(label) ? MovedMarks.by(it, new Point(2, 0)) : it);
      }
    };
  }
}
