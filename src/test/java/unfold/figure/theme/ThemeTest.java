package unfold.figure.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.circuit.Role;
import unfold.figure.CircuitFigure;
import unfold.figure.Marks;
import unfold.figure.PairFigure;
import unfold.figure.Sample;
import unfold.figure.Scenes;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.scene.Scene;
import unfold.layout.place.Outline;
import unfold.playback.Moment;

class ThemeTest {
  static final Theme[] PATTERNED = {Theme.PRINT, Theme.CONTRAST};

  static Stream<Sample> samples() {
    return Sample.all();
  }

  @Test
  void everyThemeIsFoundByItsName() {
    assertThat(Theme.ALL)
        .extracting(Theme::name)
        .containsExactly("light", "dark", "print", "contrast");
    assertThat(Theme.ALL).allSatisfy(it -> assertThat(Theme.named(it.name())).contains(it));
    assertThat(Theme.named("pink")).isEmpty();
  }

  @Test
  void aSolidSquareIsToldFromAHollowOneInEveryTheme() {
    assertThat(Theme.ALL)
        .allSatisfy(
            it -> assertThat(it.square().contrast(it.ground())).isGreaterThanOrEqualTo(4.5));
  }

  @Tag("figures")
  @ParameterizedTest
  @MethodSource("samples")
  void printHasNoHue(Sample sample) {
    Scenes scenes = sample.scenes();
    Scene scene = scenes.scene(Theme.PRINT);
    Set<Colour> colours = new HashSet<>();
    colours.add(Theme.PRINT.ground());
    for (double moment : Sample.moments(scenes.ticks())) {
      Marks.of(PairFigure.at(scene, new Moment(moment))).all().stream()
          .flatMap(ThemeTest::colours)
          .forEach(colours::add);
    }
    assertThat(colours)
        .allMatch(it -> it.red() == it.green() && it.green() == it.blue(), "is grey");
  }

  private static Stream<Colour> colours(Mark mark) {
    return switch (mark) {
      case Mark.Disc disc -> colours(disc.look());
      case Mark.Square square -> colours(square.look());
      case Mark.Plate plate -> colours(plate.look());
      case Mark.Line line -> colours(line.look());
      case Mark.Label label -> Stream.of(label.colour());
      case Mark.Cells(_, _, _, Ramp ramp, _) ->
          Stream.concat(
              Stream.of(ramp.zero()),
              Stream.of(-1.0, -0.3, 0.0, 0.3, 1.0)
                  .flatMap(value ->
                      Stream.concat(colours(ramp.look(value)), Stream.of(ramp.groundOf(value)))));
    };
  }

  private static Stream<Colour> colours(ShapeStyle look) {
    return Stream.of(look.fill(), look.stroke());
  }

  /** A parameter needs no pattern: it alone is a box with small corners. */
  @ParameterizedTest
  @FieldSource("PATTERNED")
  void noTwoRolesOfDiscsHaveTheSamePattern(Theme theme) {
    for (Outline outline : new Outline[] {new Outline.Disc(27), new Outline.Disc(16)}) {
      Map<Role, Object> drawn = new EnumMap<>(Role.class);
      Stream.of(Role.values())
          .filter(role -> role != Role.PARAMETER)
          .forEach(role -> drawn.put(role, theme.hue(role).pattern().strokes(outline)));
      assertThat(drawn.values()).doesNotHaveDuplicates();
    }
  }

  @Tag("figures")
  @ParameterizedTest
  @MethodSource("samples")
  void onlyParametersAreBoxesWithSmallCorners(Sample sample) {
    Scene scene = sample.scenes().scene(Theme.PRINT);
    for (Mark mark : Marks.of(CircuitFigure.alone(scene, new Moment(0))).all()) {
      if (mark.subject() instanceof Subject.Original(var node) && !(mark instanceof Mark.Label)) {
        boolean box = mark instanceof Mark.Plate plate && plate.corner() < plate.box().height() / 4;
        assertThat(box).isEqualTo(scene.circuit().role(node) == Role.PARAMETER);
      }
    }
  }

  @Test
  void aBarBelowZeroIsHollowInPrint() {
    Ramp ramp = Theme.PRINT.cells();
    assertThat(ramp.look(0.5).fill()).isEqualTo(Colour.of(0));
    assertThat(ramp.look(-0.5).fill()).isEqualTo(ramp.ground());
    assertThat(ramp.look(-0.5).stroke()).isEqualTo(Colour.of(0));
  }
}
