package unfold.export.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import unfold.export.html.PageTemplate.Part;
import unfold.export.sheet.ExportRequest;
import unfold.export.sheet.Sheet;
import unfold.export.sheet.WritingRefused;
import unfold.export.sheet.WritingStopped;
import unfold.export.svg.SvgElements;
import unfold.export.svg.SvgGroups;
import unfold.geometry.Box;
import unfold.geometry.Decimal;
import unfold.playback.Narration;
import unfold.trace.ProgressMonitor;

/**
 * Writes a page that plays a run: one file that needs neither a network nor a font. It opens at the
 * moment of the request and stands still there; where no script runs it is that picture and the
 * text of the recurrence. No text or title can become a part of the page's program: it is escaped,
 * and the page's policy allows the one script and the one style that it is written with.
 */
public final class HtmlWriter {
  private HtmlWriter() {}

  /**
   * Writes the page frame by frame, and leaves the stream open.
   *
   * @throws IOException if the stream fails, {@link WritingStopped} if the watch ends it, or,
   *     before anything is written and in words for a reader, if the film is too long
   */
  public static void write(ExportRequest request, ProgressMonitor watch, OutputStream out)
      throws IOException {
    WritingRefused.because(request.film().refusal());
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try {
      new PageTemplate(PageTemplate.resource("film.html")).write(parts(request, watch), writer);
    } catch (SvgElements.Fault fault) {
      throw new IOException(fault.getCause());
    }
    writer.flush();
  }

  private static Map<String, Part> parts(ExportRequest request, ProgressMonitor watch)
      throws IOException {
    Map<String, Part> parts = new HashMap<>();
    String style = PageStyle.of(request.sheet());
    String script = PageTemplate.resource("film.js");
    parts.put("policy", Part.of(policy(script, style)));
    parts.put("style", Part.of(style));
    parts.put("script", Part.of(script));
    putWords(request, parts);
    SvgGroups groups = new SvgGroups(request.sheet().figure()::words);
    putPicture(request.sheet(), groups, parts);
    parts.put("film", new FilmData(request, groups, watch)::write);
    return parts;
  }

  private static void putWords(ExportRequest request, Map<String, Part> parts) {
    String sentence = new Narration(request.scene().schedule()).at(request.moment());
    parts.put("title", Part.of(Html.text(request.words())));
    parts.put("sentence", Part.of(Html.text(sentence)));
    parts.put("recurrence", Part.of(Html.text(request.provenance().text())));
  }

  private static void putPicture(Sheet still, SvgGroups groups, Map<String, Part> parts) {
    Box box = still.box();
    parts.put("width", Part.of(Decimal.text(box.width() * still.scale())));
    parts.put("height", Part.of(Decimal.text(box.height() * still.scale())));
    parts.put("box", Part.of(SvgElements.numbers(box.x(), box.y(), box.width(), box.height())));
    parts.put("picture", Part.of(String.join("", groups.of(still))));
    parts.put("outlines", Part.of(groups.newOutlines()));
  }

  private static String policy(String script, String style) {
    return "default-src 'none'; base-uri 'none'; form-action 'none'; "
        + "script-src 'sha256-%s'; style-src 'sha256-%s'"
            .formatted(Sha256.of(script), Sha256.of(style));
  }
}
