package unfold.trace;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/** The most that is recorded of a run unless another limit is asked for. */
public final class RecordingLimit {
  private RecordingLimit() {}

  /**
   * A quarter of the machine's memory, in bytes. The program is given half of it, and where it was
   * started with less, the limit is half of that: what is recorded lies there, beside the picture.
   */
  public static long usual() {
    return Math.min(machine() / 4, Runtime.getRuntime().maxMemory() / 2);
  }

  /** All memory of the machine, in bytes; without end where that is not known. */
  private static long machine() {
    try {
      var system = new ObjectName("java.lang:type=OperatingSystem");
      var server = ManagementFactory.getPlatformMBeanServer();
      return server.getAttribute(system, "TotalMemorySize") instanceof Long total
          ? total
          : Long.MAX_VALUE;
    } catch (JMException e) {
      return Long.MAX_VALUE;
    }
  }
}
