package unfold.view.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unfold.session.settings.SettingsFile;

class RecentFilesTest {
  @TempDir Path folder;

  private RecentFiles recent() {
    return new RecentFiles(SettingsFile.in(folder, Runnable::run));
  }

  private Path file(String name) {
    return folder.resolve(name).toAbsolutePath();
  }

  @Test
  void theLastOneIsFirstAndEachThereOnce() {
    RecentFiles recent = recent();
    assertThat(recent.all()).isEmpty();
    recent.add(file("a.rec"));
    recent.add(file("b\nc.rec"));
    recent.add(file("a.rec"));
    assertThat(recent().all()).containsExactly(file("a.rec"), file("b\nc.rec"));
  }

  @Test
  void onlyTheLastTwelveAreKept() {
    RecentFiles recent = recent();
    IntStream.range(0, 20).forEach(it -> recent.add(file(it + ".rec")));
    List<Path> all = recent.all();
    assertThat(all).hasSize(12).startsWith(file("19.rec")).endsWith(file("8.rec"));
  }

  @Test
  void whatIsLeftOutIsTold() {
    RecentFiles recent = recent();
    recent.add(file("a.rec"));
    assertThat(recent.remove(file("b.rec"))).isFalse();
    assertThat(recent.remove(file("a.rec"))).isTrue();
    assertThat(recent().all()).isEmpty();
  }
}
