package unfold.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import unfold.data.file.CsvReader;
import unfold.data.file.ImageReading;
import unfold.data.file.NpyReader;
import unfold.data.file.NpzReader;
import unfold.export.image.PngText;
import unfold.export.sheet.ProvenanceJson;
import unfold.export.svg.SvgMetadata;
import unfold.session.Origin;
import unfold.session.file.AnyBundle;
import unfold.session.file.RecurrenceReader;
import unfold.session.journal.AnyJournal;

/**
 * A door through which bytes of anybody come in. Whatever comes is read or answered in words:
 * nothing is thrown.
 *
 * <p>Of the inputs of the long form a part is chosen by the branches that they reach, which costs
 * far more than choosing them blindly.
 */
enum FuzzTarget {
  TEXT("text", 60_000, 1_000_000, TextReading::check),
  PICTURE("text", 5_000, 15_000, Drawing::check),
  CSV("csv", 100_000, 1_400_000, FuzzTarget::csv),
  NPY("numpy", 100_000, 2_300_000, it -> NpyReader.read(it, "a.npy")),
  NPZ("numpy", 100_000, 2_300_000, FuzzTarget::npz),
  IMAGE("numpy", 20_000, 300_000, it -> ImageReading.read(it, "a.png")),
  PNG("xml", 100_000, 1_000_000, FuzzTarget::png),
  SVG("xml", 100_000, 400_000, SvgMetadata::find),
  PROVENANCE("json", 100_000, 900_000, FuzzTarget::provenance),
  JOURNAL("json", 100_000, 400_000, AnyJournal::read),
  BUNDLE("json", 100_000, 400_000, AnyBundle::read),
  STREAM("text", 0, 400_000, FuzzTarget::stream),
  FILE("xml", 0, 30_000, FigureFile::open);

  /** A reader of bytes. */
  interface Reading {
    void of(byte[] input) throws IOException;
  }

  private final String dictionary;
  private final int guided;
  private final int blind;
  private final Reading reading;

  FuzzTarget(String dictionary, int guided, int blind, Reading reading) {
    this.dictionary = dictionary;
    this.guided = guided;
    this.blind = blind;
    this.reading = reading;
  }

  /** The name of the list of words that mean something to the reader. */
  String dictionary() {
    return dictionary;
  }

  /** How many inputs of the long form are chosen by what they reach. */
  int guided() {
    return guided;
  }

  /** How many inputs of the long form are chosen blindly. */
  int blind() {
    return blind;
  }

  /** Reads an input. */
  void read(byte[] input) throws IOException {
    reading.of(input);
  }

  private static void csv(byte[] input) {
    CsvReader.read(input, "value", Optional.empty(), "a.csv");
    CsvReader.read(input, "value", Optional.of("id"), "a.csv");
  }

  private static void npz(byte[] input) {
    NpzReader.read(input, "W", "a.npz");
    NpzReader.read(input, "x", "a.npz");
  }

  private static void png(byte[] input) {
    try {
      if (PngText.isPng(input)) {
        PngText.find(input);
      }
    } catch (IOException itsAnswer) {
      // damaged
    }
  }

  private static void provenance(byte[] input) {
    try {
      ProvenanceJson.read(new String(input, StandardCharsets.UTF_8));
    } catch (IOException itsAnswer) {
      // none
    }
  }

  private static void stream(byte[] input) {
    RecurrenceReader.text(new ByteArrayInputStream(input), "standard input", new Origin.Fresh());
  }
}
