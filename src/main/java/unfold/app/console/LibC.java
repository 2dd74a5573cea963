package unfold.app.console;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;

/** Questions to the operating system that only its own libraries answer. */
public final class LibC {
  private static final Linker LINKER = Linker.nativeLinker();

  private LibC() {}

  /** Whether a shared library is installed, by its file name. */
  public static boolean isInstalled(String library) {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup.libraryLookup(library, arena);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Whether the X server that the environment names lets a window be opened. */
  public static boolean hasXDisplay() {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup x = SymbolLookup.libraryLookup("libX11.so.6", arena);
      var pointerOfPointer = FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS);
      var open = LINKER.downcallHandle(x.findOrThrow("XOpenDisplay"), pointerOfPointer);
      var display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
      if (display.equals(MemorySegment.NULL)) {
        return false;
      }
      var numberOfPointer = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
      var close = LINKER.downcallHandle(x.findOrThrow("XCloseDisplay"), numberOfPointer);
      int _ = (int) close.invokeExact(display);
      return true;
    } catch (Throwable e) {
      return false;
    }
  }

  /** Whether standard error is a terminal; not on a system that cannot be asked. */
  static boolean isErrorTerminal() {
    try {
      var isatty = LINKER.defaultLookup().findOrThrow("isatty");
      var numberOfNumber = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
      return (int) LINKER.downcallHandle(isatty, numberOfNumber).invokeExact(2) == 1;
    } catch (Throwable e) {
      return false;
    }
  }
}
