package unfold.session.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import unfold.export.sheet.AtomicFile;
import unfold.session.PreferenceStore;
import unfold.session.file.AsideFile;

/** The file of the user's settings, which is written behind the back of whoever changes one. */
public final class SettingsFile implements PreferenceStore {
  private static final String NAME = "settings.json";

  /** Far beyond what all settings take. */
  private static final int LARGEST = 1 << 20;

  private final Executor background;
  private final Object disk = new Object();
  private final Map<String, String> words = new HashMap<>();
  private final Map<String, String> changed = new HashMap<>();
  private Optional<Path> file = Optional.empty();
  private String note = "";
  private boolean waits;

  private SettingsFile(Executor background) {
    this.background = background;
  }

  /** Settings that nothing can be kept of, as there is no folder for them. */
  public static SettingsFile nowhere() {
    return new SettingsFile(Runnable::run);
  }

  /**
   * The settings in a folder, as they are now. A file that is damaged or of a later version is
   * renamed; one that cannot be read is left alone, and nothing is kept.
   *
   * @param background runs what writes them
   */
  public static SettingsFile in(Path folder, Executor background) {
    SettingsFile settings = new SettingsFile(background);
    settings.read(folder.resolve(NAME));
    return settings;
  }

  private void read(Path from) {
    file = Optional.of(from);
    try {
      byte[] written = bytes(from);
      int version = SettingsJson.version(written);
      if (version > SettingsJson.VERSION) {
        Path aside = AsideFile.move(from);
        note = SettingsSentences.newer(version, aside);
      } else {
        words.putAll(SettingsJson.read(written));
      }
    } catch (NoSuchFileException none) {
      // the first start
    } catch (IOException damaged) {
      replace(from);
    }
  }

  private void replace(Path damaged) {
    try {
      note = SettingsSentences.damaged(AsideFile.move(damaged));
    } catch (IOException stays) {
      file = Optional.empty();
      note = SettingsSentences.unusable(damaged);
    }
  }

  private static byte[] bytes(Path from) throws IOException {
    if (Files.exists(from) && !Files.isRegularFile(from)) {
      throw new IOException("no file");
    }
    try (InputStream in = Files.newInputStream(from)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new IOException("too large");
      }
      return bytes;
    }
  }

  /** The sentence on settings that could not be used; empty if all is well. */
  public String note() {
    return note;
  }

  @Override
  public synchronized Map<String, String> kept() {
    return Map.copyOf(words);
  }

  @Override
  public synchronized void keep(Map<String, String> next) {
    next.forEach((name, word) -> {
      if (!word.equals(words.put(name, word))) {
        changed.put(name, word);
      }
    });
    if (!changed.isEmpty() && !waits && file.isPresent()) {
      waits = true;
      background.execute(this::write);
    }
  }

  /** Returns once all that was changed lies on the disk, or cannot. */
  public void finish() {
    write();
  }

  private void write() {
    synchronized (disk) {
      Map<String, String> mine = taken();
      if (!mine.isEmpty() && !file.map(into -> write(mine, into)).orElse(true)) {
        giveBack(mine);
      }
    }
  }

  private synchronized Map<String, String> taken() {
    Map<String, String> mine = Map.copyOf(changed);
    changed.clear();
    waits = false;
    return mine;
  }

  /** Lets what could not be written be written with the next change. */
  private synchronized void giveBack(Map<String, String> mine) {
    mine.forEach(changed::putIfAbsent);
  }

  /** Writes words over those that another window has kept meanwhile; tells whether they are. */
  private static boolean write(Map<String, String> mine, Path into) {
    try {
      Files.createDirectories(into.resolveSibling("").toAbsolutePath());
      Map<String, String> all = new HashMap<>(others(into));
      all.putAll(mine);
      return AtomicFile.write(into, out -> out.write(SettingsJson.of(all))).success().isPresent();
    } catch (IOException impossible) {
      return false;
    }
  }

  /**
   * What is in the file now.
   *
   * @throws IOException if a later version has written it, for which it stays
   */
  private static Map<String, String> others(Path file) throws IOException {
    return Files.exists(file) ? SettingsJson.read(bytes(file)) : Map.of();
  }
}
