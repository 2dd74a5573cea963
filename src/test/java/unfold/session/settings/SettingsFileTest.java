package unfold.session.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
  @TempDir Path home;

  private Path file() {
    return home.resolve("unfold/settings.json");
  }

  private SettingsFile opened() {
    return SettingsFile.in(home.resolve("unfold"), Runnable::run);
  }

  private void written(String content) throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), content);
  }

  private List<String> names() throws IOException {
    try (var all = Files.list(file().getParent())) {
      return all.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void whatIsSetIsThereAtTheNextStart() {
    SettingsFile first = opened();
    assertThat(first.kept()).isEmpty();
    assertThat(first.note()).isEmpty();
    first.keep(Map.of("theme", "dark", "speed", "2.0"));
    first.keep(Map.of("speed", "4.0"));
    assertThat(opened().kept()).isEqualTo(Map.of("theme", "dark", "speed", "4.0"));
  }

  @Test
  void whoeverChangesASettingDoesNotWaitForTheDisk() {
    List<Runnable> later = new ArrayList<>();
    SettingsFile settings = SettingsFile.in(home.resolve("unfold"), later::add);
    settings.keep(Map.of("theme", "dark"));
    settings.keep(Map.of("theme", "light"));
    settings.keep(Map.of("theme", "light"));
    assertThat(settings.kept()).containsEntry("theme", "light");
    assertThat(file()).doesNotExist();
    assertThat(later).hasSize(1);
    later.getFirst().run();
    assertThat(opened().kept()).isEqualTo(Map.of("theme", "light"));
  }

  @Test
  void theEndWaitsForWhatIsStillToBeWritten() {
    SettingsFile settings = SettingsFile.in(home.resolve("unfold"), _ -> {});
    settings.keep(Map.of("theme", "dark"));
    settings.finish();
    assertThat(opened().kept()).isEqualTo(Map.of("theme", "dark"));
  }

  @Test
  void twoWindowsKeepWhatEachHasChanged() {
    SettingsFile one = opened();
    SettingsFile other = opened();
    one.keep(Map.of("theme", "dark", "speed", "2.0"));
    other.keep(Map.of("speed", "4.0"));
    assertThat(opened().kept()).isEqualTo(Map.of("theme", "dark", "speed", "4.0"));
  }

  @Test
  void settingsOfALaterVersionAreSetAsideAndSaid() throws IOException {
    String later = "{\"version\": 2, \"settings\": {\"theme\": {\"dark\": true}}}";
    written(later);
    SettingsFile settings = opened();
    assertThat(settings.kept()).isEmpty();
    assertThat(settings.note())
        .isEqualTo(
            "The settings are of a newer Unfold, in format 2: they are set aside as"
                + " settings-aside-1.json.");
    settings.keep(Map.of("theme", "dark"));
    assertThat(file().resolveSibling("settings-aside-1.json")).hasContent(later);
    assertThat(opened().kept()).isEqualTo(Map.of("theme", "dark"));
    assertThat(opened().note()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{\"version\": 1}",
        "{\"version\": 1, \"settings\": {\"theme\": null}}",
        "{\"version\": 1, \"settings\": {\"theme\": 3}}",
        "{\"version\": 1, \"settings\": {}} and more",
        "{\"version\": \"one\", \"settings\": {}}",
        "{\"version\": 0, \"settings\": {}}"
      })
  void whatIsDamagedIsSetAsideAndSaid(String content) throws IOException {
    written(content);
    assertThat(opened().note())
        .isEqualTo("The settings are damaged: they are set aside as settings-aside-1.json.");
    written(content);
    assertThat(opened().kept()).isEmpty();
    assertThat(names()).containsExactly("settings-aside-1.json", "settings-aside-2.json");
  }

  @Test
  void aFolderInTheirPlaceIsSetAside() throws IOException {
    Files.createDirectories(file());
    SettingsFile settings = opened();
    assertThat(settings.note()).contains("damaged");
    settings.keep(Map.of("theme", "dark"));
    assertThat(file()).isRegularFile();
  }

  @Test
  void whereNothingCanBeReadOrRenamedItIsSaidAndNothingKept() throws IOException {
    Files.writeString(home.resolve("unfold"), "a file");
    SettingsFile settings = opened();
    assertThat(settings.note())
        .isEqualTo("The settings in " + file() + " cannot be read: what is set now is not kept.");
    settings.keep(Map.of("theme", "dark"));
    assertThat(settings.kept()).isEqualTo(Map.of("theme", "dark"));
    settings.finish();
    assertThat(home.resolve("unfold")).hasContent("a file");
  }

  @Test
  void whatALaterVersionHasWrittenMeanwhileStays() throws IOException {
    SettingsFile settings = opened();
    String later = "{\"version\": 2, \"settings\": {}}";
    written(later);
    settings.keep(Map.of("theme", "dark"));
    settings.finish();
    assertThat(file()).hasContent(later);
  }

  @Test
  void whatCouldNotBeWrittenIsWrittenWithTheNextChange() throws IOException {
    SettingsFile settings = opened();
    Files.writeString(home.resolve("unfold"), "in the way");
    settings.keep(Map.of("theme", "dark"));
    Files.delete(home.resolve("unfold"));
    settings.keep(Map.of("speed", "2.0"));
    assertThat(opened().kept()).isEqualTo(Map.of("theme", "dark", "speed", "2.0"));
  }
}
