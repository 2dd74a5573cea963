package unfold.app.console;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/** How much there is. */
public final class MemoryLimit {
  private MemoryLimit() {}

  /** A quarter of the machine's memory, in bytes; of the program's own where that is not known. */
  public static long quarter() {
    try {
      var system = new ObjectName("java.lang:type=OperatingSystem");
      var server = ManagementFactory.getPlatformMBeanServer();
      return server.getAttribute(system, "TotalMemorySize") instanceof Long total
          ? total / 4
          : Runtime.getRuntime().maxMemory() / 4;
    } catch (JMException e) {
      return Runtime.getRuntime().maxMemory() / 4;
    }
  }
}
