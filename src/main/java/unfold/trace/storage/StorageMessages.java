package unfold.trace.storage;

/** The messages about recordings that are too large. */
final class StorageMessages {
  private StorageMessages() {}

  static String tooLarge(String all, String name, String own, String reason) {
    return "recording every step takes %s, %s alone %s, %s".formatted(all, name, own, reason);
  }

  static String limit(String bytes) {
    return "and the limit is " + bytes;
  }

  static String mostNumbers(int most) {
    return "and a name may have %d numbers".formatted(most);
  }

  static String notEnoughMemory() {
    return "and there is not as much memory";
  }

  static String tooLong(String name, double numbers, int most) {
    return "%s has %.3g numbers, and %d is the most that one name may have"
        .formatted(name, numbers, most);
  }
}
