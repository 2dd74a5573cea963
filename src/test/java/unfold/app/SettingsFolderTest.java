package unfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS) // its paths are absolute with a drive alone
class SettingsFolderTest {
  @Test
  void eachSystemHasAPlaceOfItsOwn() {
    assertThat(SettingsFolder.of("Linux", "/home/ada", Map.of()))
        .contains(Path.of("/home/ada/.config/unfold"));
    assertThat(SettingsFolder.of("Linux", "/home/ada", Map.of("XDG_CONFIG_HOME", "/config")))
        .contains(Path.of("/config/unfold"));
    assertThat(SettingsFolder.of("Mac OS X", "/Users/ada", Map.of()))
        .contains(Path.of("/Users/ada/Library/Application Support/Unfold"));
    assertThat(SettingsFolder.of("Windows 11", "/Users/ada", Map.of("APPDATA", "/roaming")))
        .contains(Path.of("/roaming/Unfold"));
  }

  @Test
  void withoutAHomeThereIsNone() {
    assertThat(SettingsFolder.of("Linux", "?", Map.of("XDG_CONFIG_HOME", "relative"))).isEmpty();
    assertThat(SettingsFolder.of("Windows 11", "/Users/ada", Map.of())).isEmpty();
  }
}
