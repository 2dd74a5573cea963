package unfold.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.prefs.AbstractPreferences;
import java.util.prefs.BackingStoreException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
  void whatIsPreferredIsKept() {
    Place place = new Place();
    new SystemPreferences(() -> place).keep(ExportWords.of(UNUSUAL));
    assertThat(ExportWords.choice(new SystemPreferences(() -> place).kept())).isEqualTo(UNUSUAL);
  }

  @Test
  void wherePreferencesCannotBeReadOrWrittenNothingFails() {
    Place place = new Place();
    place.broken = true;
    PreferenceStore keeping = new SystemPreferences(() -> place);
    keeping.keep(ExportWords.of(UNUSUAL));
    assertThat(keeping.kept()).isEmpty();
  }

  /** Preferences of no user. */
  private static final class Place extends AbstractPreferences {
    private final Map<String, String> words = new HashMap<>();
    private boolean broken;

    Place() {
      super(null, "");
    }

    private void check() throws BackingStoreException {
      if (broken) {
        throw new BackingStoreException("broken");
      }
    }

    @Override
    protected void putSpi(String key, String value) {
      words.put(key, value);
    }

    @Override
    protected @Nullable String getSpi(String key) {
      return words.get(key);
    }

    @Override
    protected void removeSpi(String key) {
      words.remove(key);
    }

    @Override
    protected void removeNodeSpi() {}

    @Override
    protected String[] keysSpi() throws BackingStoreException {
      check();
      return words.keySet().toArray(String[]::new);
    }

    @Override
    protected String[] childrenNamesSpi() {
      return new String[0];
    }

    @Override
    protected AbstractPreferences childSpi(String name) {
      throw new IllegalStateException(name);
    }

    @Override
    protected void syncSpi() {}

    @Override
    protected void flushSpi() throws BackingStoreException {
      check();
    }
  }
}
