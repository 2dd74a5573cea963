package unfold.trace.nd4j;

import java.io.File;
import unfold.result.Bytes;

/** The reasons why the native libraries cannot be loaded, each with what would help. */
final class Nd4jMessages {
  private Nd4jMessages() {}

  static String noFolder(String home, String temporary) {
    return because(
        "neither %s nor %s has room for the libraries that compute".formatted(home, temporary));
  }

  static String notFolder(File folder) {
    return because(
        "%s is no folder and has no room for the libraries that compute".formatted(folder));
  }

  static String full(File folder, long left, long needed) {
    return because(
        "%s has %s left, and the libraries that compute need %s"
            .formatted(folder, Bytes.inWords((double) left), Bytes.inWords((double) needed)));
  }

  static String runsNothing(File folder) {
    return because(
        "the system runs nothing from %s (noexec), where the libraries that compute are"
            .formatted(folder));
  }

  static String notLoaded(File folder, String reason) {
    return because(
        "the libraries that compute cannot be loaded from %s (%s)".formatted(folder, reason));
  }

  static String noAddresses(long left, long needed) {
    return "no values can be computed: %s of address space are left, and the libraries that compute need %s; raise the limit (ulimit -v)"
        .formatted(Bytes.inWords((double) left), Bytes.inWords((double) needed));
  }

  private static String because(String reason) {
    return "no values can be computed: %s; set JAVA_TOOL_OPTIONS=-Dorg.bytedeco.javacpp.cachedir=FOLDER, with a folder that has room and may hold programs"
        .formatted(reason);
  }
}
