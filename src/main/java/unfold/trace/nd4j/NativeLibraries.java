package unfold.trace.nd4j;

import java.io.File;
import java.io.IOException;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.openblas.presets.openblas_nolapack;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import unfold.trace.program.ArithmeticUnavailable;

/** The native libraries of ND4J, which JavaCPP unpacks into a folder and loads from there. */
final class NativeLibraries {
  private static final long UNPACKED = 400_000_000;

  /** What little is left where they did not fit. */
  private static final long FULL = 50_000_000;

  private static boolean loaded;

  private NativeLibraries() {}

  /**
   * Loads the libraries, if they are not loaded.
   *
   * @throws ArithmeticUnavailable if that fails, with the folder, the reason and a mend
   */
  static synchronized void load() {
    if (!loaded) {
      AddressSpace.check();
      try {
        Nd4j.zeros(DataType.DOUBLE, 1).close();
        // several would share out a sum as many as they are, and so round it otherwise
        openblas_nolapack.blas_set_num_threads(1);
      } catch (LinkageError e) {
        throw new ArithmeticUnavailable(reason(e), e);
      }
      loaded = true;
    }
  }

  private static String reason(LinkageError fault) {
    try {
      return reason(Loader.getCacheDir(), fault);
    } catch (IOException noFolder) {
      return Nd4jMessages.noFolder(
          System.getProperty("user.home", ""), System.getProperty("java.io.tmpdir", ""));
    }
  }

  private static String reason(File folder, LinkageError fault) {
    if (!folder.isDirectory()) {
      return Nd4jMessages.notFolder(folder);
    }
    if (folder.getUsableSpace() < FULL) {
      return Nd4jMessages.full(folder, folder.getUsableSpace(), UNPACKED);
    }
    return runsNothing(folder)
        ? Nd4jMessages.runsNothing(folder)
        : Nd4jMessages.notLoaded(folder, innermost(fault));
  }

  /** Whether the system refuses to run even what may be run by its permissions. */
  private static boolean runsNothing(File folder) {
    File lock = new File(folder, ".lock"); // JavaCPP leaves it there
    return lock.setExecutable(true) && !lock.canExecute();
  }

  /** What the system says, after the names of the files it says it of. */
  private static String innermost(Throwable fault) {
    Throwable cause = fault;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = String.valueOf(cause.getMessage());
    return message.substring(message.lastIndexOf(": ") + 1).strip();
  }
}
