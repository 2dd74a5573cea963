package unfold.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import unfold.circuit.Grain;
import unfold.export.FigureFormat;
import unfold.export.sheet.Page;
import unfold.export.sheet.PageSize;
import unfold.figure.View;
import unfold.figure.scene.FigureOptions;
import unfold.figure.scene.ValueDisplay;
import unfold.figure.theme.Theme;
import unfold.layout.IndexMode;
import unfold.layout.step.ShownSteps;
import unfold.playback.Moment;
import unfold.session.settings.SettingsFile;

class ExportChoiceTest {
  private static final ExportChoice UNUSUAL =
      new ExportChoice(
          FigureFormat.PNG,
          Grain.OPERATIONS,
          FigureOptions.USUAL
              .withTheme(Theme.DARK)
              .withIndex(IndexMode.BOOK)
              .withValues(ValueDisplay.NUMBERS),
          new Page(View.UNFOLDED, new PageSize.Exact(1920, 1080), true, 12.5),
          Optional.empty());

  @Test
  void aChoiceComesBackFromItsWordsButForTheMoment() {
    ExportChoice atHalf = UNUSUAL.withMoment(Optional.of(new Moment(2.5)));
    assertThat(ExportWords.choice(ExportWords.of(atHalf))).isEqualTo(UNUSUAL);
    ExportChoice scaled = UNUSUAL.withPage(it -> it.withSize(new PageSize.Scaled(1.5)));
    assertThat(ExportWords.choice(ExportWords.of(scaled))).isEqualTo(scaled);
  }

  @ParameterizedTest
  @CsvSource({
    "format, XCF",
    "view, sideways",
    "theme, mauve",
    "size, -2",
    "size, 0x0",
    "size, 1x2x3",
    "size, NaN",
    "rate, 1e9",
    "values, perhaps",
    "elsewhere, 1"
  })
  void aWordThatIsNotUnderstoodLeavesWhatIsUsual(String name, String word) {
    assertThat(ExportWords.choice(Map.of(name, word))).isEqualTo(ExportChoice.USUAL);
  }

  @ParameterizedTest
  @CsvSource({"2, 2", "' 0.5 ', 0.5", "'1,5', 1.5", "1e1, 10", "50, 50", "0.05, 0.05"})
  void aScaleIsRead(String typed, double factor) {
    assertThat(ExportLimits.scale(typed).success()).contains(new PageSize.Scaled(factor));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "51", "1e99", "NaN", "Infinity", "two", "0.04"})
  void aScaleOutOfBoundsIsAnsweredWithTheBounds(String typed) {
    assertThat(ExportLimits.scale(typed).failure()).contains("A scale is a number from 0.05 to 50");
  }

  @ParameterizedTest
  @CsvSource({"0, 100", "100, 30001", "1.5, 100", "'', 100", "99999999999, 1"})
  void aSideOutOfBoundsIsAnsweredWithTheBounds(String width, String height) {
    assertThat(ExportLimits.pixels(width, height).failure())
        .contains("A side is a whole number of pixels from 1 to 30,000");
  }

  @Test
  void aMomentReachesAsFarAsTheRun() {
    assertThat(ExportLimits.moment("4.5", 5).success()).contains(new Moment(4.5));
    assertThat(ExportLimits.moment("5.1", 5).failure())
        .contains("A moment is a number from 0 to 5");
  }

  @Test
  void stepsAreReadAndWrittenAsTheyAreTyped() {
    ShownSteps read = StepWords.read("7, 1..3").success().orElseThrow();
    assertThat(StepWords.of(read)).isEqualTo("1..3, 7");
    assertThat(StepWords.of(ShownSteps.ALL)).isEmpty();
    assertThat(StepWords.read("1..x").failure()).contains("1..x is no range of steps such as 1..3");
    assertThat(StepWords.read("3..1").failure()).contains("3..1 ends before it begins");
  }

  @Test
  void stepsReachAsFarAsTheRun() {
    assertThat(ExportLimits.steps("1..2, 5", 5).success().map(StepWords::of)).contains("1..2, 5");
    assertThat(ExportLimits.steps("1..2, 4..6", 5).failure())
        .contains("Step 6 is past the end, which is 5: choose steps up to that");
    assertThat(ExportLimits.steps("some", 5).failure())
        .contains("some is no range of steps such as 1..3");
  }

  @Test
  void whatIsPreferredIsKept(@TempDir Path folder) {
    SettingsFile.in(folder, Runnable::run).keep(ExportWords.of(UNUSUAL));
    assertThat(ExportWords.choice(SettingsFile.in(folder, Runnable::run).kept()))
        .isEqualTo(UNUSUAL);
  }

  @Test
  void wherePreferencesCannotBeReadOrWrittenNothingFails(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    SettingsFile.in(file, Runnable::run).keep(ExportWords.of(UNUSUAL));
    assertThat(SettingsFile.in(file, Runnable::run).kept()).isEmpty();
  }
}
