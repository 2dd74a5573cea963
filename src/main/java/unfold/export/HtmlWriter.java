package unfold.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import unfold.export.PageTemplate.Part;
import unfold.geometry.Box;
import unfold.geometry.Decimal;
import unfold.playback.Narration;
import unfold.trace.Watch;

/**
 * A page that plays a run: one file that needs neither a network nor a font. It opens at the moment
 * that is asked for and stands still there; where no script runs it is that picture and the text of
 * the recurrence. Nothing that a text or a title says can become a part of the page's program: it
 * is escaped, and the page's policy allows the one script and the one style that it is written
 * with.
 */
public final class HtmlWriter {
  private HtmlWriter() {}

  /**
   * Streamed, frame by frame; leaves the stream open.
   *
   * @throws IOException if the stream fails, with the message {@code stopped} if the watch ends it,
   *     or, before anything is written and in words for a reader, if the film is too long
   */
  public static void write(ExportRequest request, Watch watch, OutputStream out)
      throws IOException {
    request.film().checkLength();
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try {
      new PageTemplate(PageTemplate.resource("film.html")).write(parts(request, watch), writer);
    } catch (SvgElements.Fault fault) {
      throw new IOException(fault.getCause());
    }
    writer.flush();
  }

  private static Map<String, Part> parts(ExportRequest request, Watch watch) throws IOException {
    Sheet still = request.sheet();
    Box box = still.box();
    String style = PageStyle.of(still);
    String script = PageTemplate.resource("film.js");
    String sentence = new Narration(request.scene().schedule()).at(request.moment());
    SvgGroups groups = new SvgGroups(still.figure()::words);
    String picture = String.join("", groups.of(still));
    return Map.ofEntries(
        Map.entry("policy", Part.of(policy(script, style))),
        Map.entry("title", Part.of(Html.text(request.words()))),
        Map.entry("style", Part.of(style)),
        Map.entry("width", Part.of(Decimal.text(box.width() * still.scale()))),
        Map.entry("height", Part.of(Decimal.text(box.height() * still.scale()))),
        Map.entry("box", Part.of(SvgElements.numbers(box.x(), box.y(), box.width(), box.height()))),
        Map.entry("outlines", Part.of(groups.newOutlines())),
        Map.entry("picture", Part.of(picture)),
        Map.entry("sentence", Part.of(Html.text(sentence))),
        Map.entry("recurrence", Part.of(Html.text(request.provenance().text()))),
        Map.entry("film", new FilmData(request, groups, watch)::write),
        Map.entry("script", Part.of(script)));
  }

  private static String policy(String script, String style) {
    return "default-src 'none'; base-uri 'none'; form-action 'none'; "
        + "script-src 'sha256-%s'; style-src 'sha256-%s'"
            .formatted(Sha256.of(script), Sha256.of(style));
  }
}
