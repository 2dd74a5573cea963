package unfold.export.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import unfold.export.sheet.ExportRequest;
import unfold.export.sheet.Film;
import unfold.export.sheet.WritingStopped;
import unfold.export.svg.SvgGroups;
import unfold.playback.Moment;
import unfold.playback.Narration;
import unfold.playback.Timeline;
import unfold.trace.ProgressMonitor;

/**
 * The data for the script of a page, as JSON that can stand inside a script element: the moments at
 * which phases stop, the stills for reduced motion, the frames, and the sentences with the frame
 * from which each is shown.
 */
final class FilmData {
  private static final double[] THIRDS = {1 / 6.0, 3 / 6.0, 5 / 6.0};

  private final ExportRequest request;
  private final SvgGroups groups;
  private final ProgressMonitor watch;
  private final SequencedMap<Integer, String> sentences = new TreeMap<>();

  FilmData(ExportRequest request, SvgGroups groups, ProgressMonitor watch) {
    this.request = request;
    this.groups = groups;
    this.watch = watch;
  }

  void write(Writer out) throws IOException {
    JsonFactory factory =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.setCharacterEscapes(new ScriptEscapes());
      json.writeStartObject();
      head(json);
      frames(json);
      sentences(json);
      json.writeStringField("outlines", groups.newOutlines());
      json.writeEndObject();
    }
  }

  private void head(JsonGenerator json) throws IOException {
    json.writeNumberField("ticks", request.scene().ticks());
    json.writeNumberField("moment", request.moment().value());
    json.writeNumberField("secondsPerTick", Timeline.SECONDS_PER_TICK);
    numbers("stops", Timeline.of(request.scene().schedule()).stops(), json);
    Timeline tick = new Timeline(1);
    numbers(
        "stills",
        DoubleStream.of(THIRDS).map(third -> tick.still(new Moment(third)).value()),
        json);
  }

  private static void numbers(String name, DoubleStream numbers, JsonGenerator json)
      throws IOException {
    double[] all = numbers.toArray();
    json.writeFieldName(name);
    json.writeArray(all, 0, all.length);
  }

  private void frames(JsonGenerator json) throws IOException {
    Film film = request.film();
    FrameTable table = new FrameTable(json);
    Narration narration = new Narration(request.scene().schedule());
    json.writeArrayFieldStart("frames");
    for (int frame = 0; frame < film.frames(); frame++) {
      WritingStopped.unless(watch.goesOn((double) frame / film.frames()));
      json.writeRaw('\n');
      table.write(groups.of(film.frame(frame)));
      say(frame, narration.at(film.moment(frame)));
    }
    json.writeEndArray();
  }

  private void say(int frame, String sentence) {
    if (sentences.isEmpty() || !sentences.lastEntry().getValue().equals(sentence)) {
      sentences.put(frame, sentence);
    }
  }

  private void sentences(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("sentences");
    for (var entry : sentences.entrySet()) {
      json.writeStartArray();
      json.writeNumber(entry.getKey());
      json.writeString(entry.getValue());
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}
