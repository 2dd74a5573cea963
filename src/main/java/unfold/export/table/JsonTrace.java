package unfold.export.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import unfold.equation.Extents.Range;
import unfold.export.sheet.AtomicFile;
import unfold.trace.Domain;
import unfold.trace.Recording;
import unfold.trace.Trace;

/**
 * Writes the traces of a minibatch as JSON, member by member: for each name the index of its first
 * entry on each axis, and its entries nested by axis and then by row. A column is a list, a scalar
 * a number. Every number reads back as the same double; one that JSON cannot write is {@code
 * "NaN"}, {@code "Infinity"} or {@code "-Infinity"}, and where a name has no value between two that
 * it has, the entry is null.
 */
public final class JsonTrace {
  private final List<Trace> members;
  private final JsonGenerator json;

  private JsonTrace(List<Trace> members, JsonGenerator json) {
    this.members = members;
    this.json = json;
  }

  /**
   * The content of a file with the traces.
   *
   * @param members at least one, of one run
   */
  public static AtomicFile.Content of(List<Trace> members, Optional<String> title) {
    return out -> write(members, title, out);
  }

  private static void write(List<Trace> members, Optional<String> title, OutputStream out)
      throws IOException {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (JsonGenerator json = factory.createGenerator(out)) {
      new JsonTrace(members, json).document(title);
    }
  }

  private void document(Optional<String> title) throws IOException {
    json.writeStartObject();
    json.writeStringField("title", title.orElse(null));
    json.writeNumberField("seed", members.getFirst().seed());
    json.writeStringField("type", members.getFirst().precision().spelling());
    json.writeArrayFieldStart("members");
    for (Trace member : members) {
      member(member);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void member(Trace trace) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("extents");
    for (Map.Entry<String, Range> axis : new TreeMap<>(trace.extents().ranges()).entrySet()) {
      json.writeNumberField(axis.getKey(), axis.getValue().last());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("values");
    for (Recording recording : trace.recordings().values()) {
      values(recording);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void values(Recording recording) throws IOException {
    Domain domain = recording.domain();
    json.writeRaw('\n');
    json.writeObjectFieldStart(recording.name());
    json.writeArrayFieldStart("axes");
    for (String axis : domain.axes()) {
      json.writeString(axis);
    }
    json.writeEndArray();
    numbers("shape", TraceShape.of(recording.shape()));
    if (!domain.axes().isEmpty()) {
      numbers("first", domain.ranges().stream().map(Range::first).toList());
    }
    json.writeFieldName("data");
    entries(recording, 0, 0);
    json.writeEndObject();
  }

  private void numbers(String field, List<Integer> values) throws IOException {
    json.writeFieldName(field);
    json.writeArray(values.stream().mapToInt(Integer::intValue).toArray(), 0, values.size());
  }

  /** Writes the entries along an axis, from a position where all later axes begin. */
  private void entries(Recording recording, int axis, int position) throws IOException {
    List<Range> ranges = recording.domain().ranges();
    if (axis == ranges.size()) {
      entry(recording, position);
      return;
    }
    int stride = ranges.stream().skip(axis + 1).mapToInt(Range::count).reduce(1, (a, b) -> a * b);
    json.writeStartArray();
    for (int i = 0; i < ranges.get(axis).count(); i++) {
      entries(recording, axis + 1, position + i * stride);
    }
    json.writeEndArray();
  }

  private void entry(Recording recording, int position) throws IOException {
    if (!recording.domain().hasValue(position)) {
      json.writeNull();
      return;
    }
    switch (TraceShape.of(recording.shape()).size()) {
      case 0 -> json.writeNumber(recording.at(position, 0));
      case 1 -> row(recording, position, 0, recording.elements());
      default -> {
        json.writeStartArray();
        int width = recording.shape().columns();
        for (int r = 0; r < recording.shape().rows(); r++) {
          row(recording, position, r * width, width);
        }
        json.writeEndArray();
      }
    }
  }

  private void row(Recording recording, int position, int from, int count) throws IOException {
    json.writeStartArray();
    for (int e = from; e < from + count; e++) {
      json.writeNumber(recording.at(position, e));
    }
    json.writeEndArray();
  }
}
