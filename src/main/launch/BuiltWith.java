import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Run by the build, as source: notes the JDK it runs on for the scripts that start the program. */
class BuiltWith {
  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args[0]), System.getProperty("java.home") + System.lineSeparator());
  }
}
