package unfold.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import unfold.circuit.Grain;
import unfold.export.image.PngWriter;
import unfold.export.sheet.PageSize;
import unfold.export.sheet.Provenance;
import unfold.export.sheet.Sheet;
import unfold.export.svg.SvgWriter;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.scene.ValueDisplay;
import unfold.figure.theme.Colour;
import unfold.figure.theme.ShapeStyle;
import unfold.geometry.Point;
import unfold.result.Result;

/** What goes into a figure comes out of it, whatever is written there. */
class ProvenanceFilesTest {
  private static final Mark DOT =
      new Mark.Disc(
          new Subject.Furniture("it", "It"),
          Point.ORIGIN,
          1,
          ShapeStyle.filled(Colour.of(0xB7791F)));

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void anSvgIsReadAsWhatItWasMadeFrom(@ForAll("provenances") Provenance it) throws IOException {
    assertThat(read(svg(it))).isEqualTo(Result.of(it));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void aPngIsReadAsWhatItWasMadeFrom(@ForAll("provenances") Provenance it) throws IOException {
    assertThat(read(png(it))).isEqualTo(Result.of(it));
  }

  @Property(tries = 100)
  void whatNoTextShouldHoldIsDropped(@ForAll("anything") String text) throws IOException {
    int[] kept =
        text.codePoints()
            .filter(it -> "\n\r\t".indexOf(it) >= 0 || !Character.isISOControl(it))
            .filter(it -> Character.getType(it) != Character.SURROGATE)
            .toArray();
    Result<String> expected = Result.of(new String(kept, 0, kept.length));
    assertThat(read(svg(Requests.provenance(text))).map(Provenance::text)).isEqualTo(expected);
    assertThat(read(png(Requests.provenance(text))).map(Provenance::text)).isEqualTo(expected);
  }

  /** A picture that somebody cut, or changed some bytes of, gives one or says why not. */
  @Property(tries = 500)
  void aChangedPictureNeverFailsOtherwise(
      @ForAll boolean vector,
      @ForAll("places") double cut,
      @ForAll("places") double place,
      @ForAll byte put)
      throws IOException {
    Provenance it = Requests.provenance("h(t) = tanh(h(t-1) + \"<x>\")\n");
    byte[] whole = vector ? svg(it) : png(it);
    whole[(int) (place * (whole.length - 1))] = put;
    byte[] part = new byte[(int) (cut * whole.length)];
    System.arraycopy(whole, 0, part, 0, part.length);
    read(part)
        .failure()
        .ifPresent(why ->
            assertThat(why)
                .matches(
                    "figure\\d+ (carries no recurrence|was not written by Unfold or is damaged)"));
  }

  @Provide
  Arbitrary<Double> places() {
    return Arbitraries.doubles().between(0, 1);
  }

  /** All that has a place in XML 1.0, but for the control characters above ASCII. */
  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("\n\r\t <>&\"'\\]ħθ\u2028\uFEFF\uFFFD")
        .withCharRange(' ', '~')
        .withCharRange('\u00A0', '\uD7FF')
        .withCharRange('\uE000', '\uFFFD')
        .list()
        .ofMaxSize(5)
        .map(parts -> String.join("𝄞]]>\r\n", parts));
  }

  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.strings().all().ofMaxLength(60);
  }

  @Provide
  Arbitrary<Provenance> provenances() {
    Arbitrary<SequencedMap<String, String>> settings =
        Arbitraries.maps(texts(), texts()).ofMaxSize(3).map(LinkedHashMap::new);
    Arbitrary<SequencedMap<String, Integer>> extents =
        Arbitraries.maps(texts(), Arbitraries.integers().between(0, 1_000_000_000))
            .ofMaxSize(3)
            .map(LinkedHashMap::new);
    return Combinators.combine(
            texts(),
            settings,
            extents,
            Arbitraries.longs(),
            Arbitraries.doubles().between(0, Double.MAX_VALUE),
            Arbitraries.integers().between(0, 999_999_999),
            Arbitraries.of(Grain.values()),
            Arbitraries.of(ValueDisplay.values()))
        .as(Provenance::new);
  }

  private static Result<Provenance> read(byte[] content) throws IOException {
    Path file = Files.createTempFile("figure", "");
    try {
      return ProvenanceReader.read(Files.write(file, content));
    } finally {
      Files.delete(file);
    }
  }

  private static byte[] svg(Provenance from) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SvgWriter.write(sheet(from), out);
    return out.toByteArray();
  }

  private static byte[] png(Provenance from) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PngWriter.write(sheet(from), out);
    return out.toByteArray();
  }

  private static Sheet sheet(Provenance from) {
    return new Sheet(new Still(DOT), "A dot", PageSize.PLAIN, false, Optional.of(from));
  }
}
