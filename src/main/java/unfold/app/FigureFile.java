package unfold.app;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import unfold.export.PngWriter;
import unfold.export.Sheet;
import unfold.export.SvgWriter;

/** A file for a figure, in the format that its ending says. */
record FigureFile(String path, Format format) {
  enum Format {
    PNG {
      @Override
      void write(Sheet sheet, double scale, OutputStream out) throws IOException {
        new PngWriter(scale).write(sheet, out);
      }
    },
    SVG {
      @Override
      void write(Sheet sheet, double scale, OutputStream out) throws IOException {
        new SvgWriter(scale).write(sheet, out);
      }
    };

    abstract void write(Sheet sheet, double scale, OutputStream out) throws IOException;

    private String ending() {
      return "." + name().toLowerCase(Locale.ROOT);
    }
  }

  static final class Converter implements ITypeConverter<FigureFile> {
    @Override
    public FigureFile convert(String typed) {
      return Arrays.stream(Format.values())
          .filter(it -> typed.toLowerCase(Locale.ROOT).endsWith(it.ending()))
          .findFirst()
          .map(it -> new FigureFile(typed, it))
          .orElseThrow(() -> Converters.mistake("%s ends in none of %s", typed, endings()));
    }

    private static String endings() {
      return Arrays.stream(Format.values()).map(Format::ending).collect(Collectors.joining(", "));
    }
  }
}
