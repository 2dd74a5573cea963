package unfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS) // its paths are absolute with a drive alone
class StateFolderTest {
  @Test
  void eachSystemHasAPlaceOfItsOwn() {
    assertThat(StateFolder.of("Linux", "/home/ada", Map.of()))
        .contains(Path.of("/home/ada/.local/state/unfold"));
    assertThat(StateFolder.of("Linux", "/home/ada", Map.of("XDG_STATE_HOME", "/state")))
        .contains(Path.of("/state/unfold"));
    assertThat(StateFolder.of("Mac OS X", "/Users/ada", Map.of()))
        .contains(Path.of("/Users/ada/Library/Application Support/Unfold"));
    assertThat(StateFolder.of("Windows 11", "/Users/ada", Map.of("LOCALAPPDATA", "/local")))
        .contains(Path.of("/local/Unfold"));
  }

  @Test
  void withoutAHomeThereIsNone() {
    assertThat(StateFolder.of("Linux", "", Map.of())).isEmpty();
    assertThat(StateFolder.of("Linux", "?", Map.of("XDG_STATE_HOME", "relative"))).isEmpty();
    assertThat(StateFolder.of("Windows 11", "/Users/ada", Map.of())).isEmpty();
  }
}
