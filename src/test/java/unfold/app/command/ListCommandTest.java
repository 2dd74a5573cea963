package unfold.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unfold.app.Shell;
import unfold.gallery.Gallery;

class ListCommandTest {
  @TempDir Path folder;

  private String list() {
    Shell.Ran ran = Shell.in(folder).unfold("list");
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    return ran.out();
  }

  @Test
  void eachGroupStandsUnderItsHeading() {
    assertThat(list())
        .startsWith("Dynamical systems\n  dynamical  ")
        .contains("Fig. 10.11\n\nTwo lengths\n  encoder-decoder  ");
  }

  @Test
  void namesTitlesAndWhatTheyShowStandInColumnsThroughAllGroups() {
    List<String> systems = list().lines().filter(line -> line.startsWith("  ")).toList();
    assertThat(systems).hasSameSizeAs(Gallery.names());
    int title = systems.getFirst().indexOf("A dynamical system");
    int shows = systems.getFirst().indexOf("Fig. 10.1");
    assertThat(systems)
        .zipSatisfy(
            Gallery.entries(),
            (line, entry) -> {
              assertThat(line.substring(2)).startsWith(entry.name() + " ");
              assertThat(line.substring(title)).startsWith(entry.title() + " ");
              assertThat(line.substring(shows)).isEqualTo(entry.shows());
            });
  }
}
