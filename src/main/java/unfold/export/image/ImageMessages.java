package unfold.export.image;

/** The reasons why an image is not written, each with what would help. */
final class ImageMessages {
  private ImageMessages() {}

  static String pngTooLarge(long width, long height, String reason) {
    return "a picture of %d x %d pixels is too large for PNG, as %s: choose a smaller scale, show fewer steps or take SVG"
        .formatted(width, height, reason);
  }

  static String gifTooFast() {
    return "a GIF shows at most 50 frames a second";
  }

  static String gifTooLarge(long width, long height, String reason) {
    return "a film of %d x %d pixels is too large for GIF, as %s: choose a smaller scale, show fewer steps or take HTML"
        .formatted(width, height, reason);
  }

  static String gifSide(int most) {
    return "it counts no more than %d on a side".formatted(most);
  }

  static String pdfReaders() {
    return "its readers open no side";
  }
}
