package unfold.data.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import unfold.result.Result;

/** The files shipped with the program, beside the texts of the gallery. */
public final class ResourceSource implements DataSource {
  private final Class<?> anchor;
  private final String folder;

  /**
   * @param anchor whose class path is searched
   * @param folder from the root of the class path, such as {@code gallery}
   */
  public ResourceSource(Class<?> anchor, String folder) {
    this.anchor = anchor;
    this.folder = folder;
  }

  /**
   * A text that comes with the program.
   *
   * @param path from the root of the class path
   */
  public static String text(String path) {
    try (InputStream content = ResourceSource.class.getResourceAsStream("/" + path)) {
      byte[] bytes = Objects.requireNonNull(content, path).readAllBytes();
      // a checkout on Windows may have changed the line ends
      return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Result<byte[]> read(String name) {
    // the way up leads to what else is on the class path
    if (name.contains("..")) {
      return Result.failed(DataFileMessages.noFile(name));
    }
    try (InputStream content = anchor.getResourceAsStream("/" + folder + "/" + name)) {
      return content == null
          ? Result.failed(DataFileMessages.noFile(name))
          : Result.of(content.readAllBytes());
    } catch (IOException e) {
      return Result.failed(DataFileMessages.unreadable(name));
    }
  }
}
