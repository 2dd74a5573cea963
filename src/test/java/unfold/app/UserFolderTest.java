package unfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS) // its paths are absolute with a drive alone
class UserFolderTest {
  @Test
  void eachSystemHasAPlaceForStates() {
    assertThat(UserFolder.STATE.of("Linux", "/home/ada", Map.of()))
        .contains(Path.of("/home/ada/.local/state/unfold"));
    assertThat(UserFolder.STATE.of("Linux", "/home/ada", Map.of("XDG_STATE_HOME", "/state")))
        .contains(Path.of("/state/unfold"));
    assertThat(UserFolder.STATE.of("Mac OS X", "/Users/ada", Map.of()))
        .contains(Path.of("/Users/ada/Library/Application Support/Unfold"));
    assertThat(UserFolder.STATE.of("Windows 11", "/Users/ada", Map.of("LOCALAPPDATA", "/local")))
        .contains(Path.of("/local/Unfold"));
  }

  @Test
  void withoutAHomeThereIsNoneForStates() {
    assertThat(UserFolder.STATE.of("Linux", "", Map.of())).isEmpty();
    assertThat(UserFolder.STATE.of("Linux", "?", Map.of("XDG_STATE_HOME", "relative"))).isEmpty();
    assertThat(UserFolder.STATE.of("Windows 11", "/Users/ada", Map.of())).isEmpty();
  }

  @Test
  void eachSystemHasAPlaceForSettings() {
    assertThat(UserFolder.SETTINGS.of("Linux", "/home/ada", Map.of()))
        .contains(Path.of("/home/ada/.config/unfold"));
    assertThat(UserFolder.SETTINGS.of("Linux", "/home/ada", Map.of("XDG_CONFIG_HOME", "/config")))
        .contains(Path.of("/config/unfold"));
    assertThat(UserFolder.SETTINGS.of("Mac OS X", "/Users/ada", Map.of()))
        .contains(Path.of("/Users/ada/Library/Application Support/Unfold"));
    assertThat(UserFolder.SETTINGS.of("Windows 11", "/Users/ada", Map.of("APPDATA", "/roaming")))
        .contains(Path.of("/roaming/Unfold"));
  }

  @Test
  void withoutAHomeThereIsNoneForSettings() {
    assertThat(UserFolder.SETTINGS.of("Linux", "?", Map.of("XDG_CONFIG_HOME", "relative")))
        .isEmpty();
    assertThat(UserFolder.SETTINGS.of("Windows 11", "/Users/ada", Map.of())).isEmpty();
  }
}
