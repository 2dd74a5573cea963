package unfold.trace.storage;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import unfold.trace.Domain;
import unfold.trace.FirstNotFinite;
import unfold.trace.Precision;
import unfold.trace.Recording;
import unfold.trace.Trace;
import unfold.trace.program.Arithmetic;

/** Takes the computed values out of their buffers, member by member. */
public final class TraceExtraction {
  private final StorageLayout layout;
  private final Batch batch;
  private final Storage storage;
  private final Arithmetic.Workspace workspace;
  private final Precision precision;

  public TraceExtraction(
      StorageLayout layout, Storage storage, Arithmetic.Workspace workspace, Precision precision) {
    this.layout = layout;
    this.batch = layout.batch();
    this.storage = storage;
    this.workspace = workspace;
    this.precision = precision;
  }

  /** The traces, by the numbers of the members. */
  public Map<Integer, Trace> traces() {
    List<SequencedMap<String, Recording>> recordings =
        batch.members().stream()
            .<SequencedMap<String, Recording>>map(_ -> new LinkedHashMap<>())
            .toList();
    storage
        .names()
        .forEach((name, recorded) -> {
          List<Recording> own =
              IntStream.range(0, recorded.members())
                  .mapToObj(place -> recording(name, recorded, place))
                  .toList();
          for (int place = 0; place < batch.size(); place++) {
            recordings.get(place).put(name, own.get(place % own.size()));
          }
          workspace.release(recorded.buffer());
        });
    Map<Integer, Trace> traces = new HashMap<>();
    IntStream.range(0, batch.size())
        .forEach(place ->
            traces.put(batch.members().get(place).number(), trace(place, recordings.get(place))));
    return traces;
  }

  private Trace trace(int place, SequencedMap<String, Recording> recordings) {
    Batch.Member member = batch.members().get(place);
    return new Trace(
        precision,
        batch.seed(),
        member.extents(),
        recordings,
        FirstNotFinite.of(member.schedule(), recordings));
  }

  private Recording recording(String name, RecordedRange recorded, int place) {
    Domain domain = layout.domain(name, place);
    int line = domain.line();
    int[] offsets =
        IntStream.range(0, domain.positions() / Math.max(1, line))
            .map(number -> recorded.offset(domain.index(number * line), place))
            .toArray();
    return new Recording(
        name,
        domain,
        recorded.shape(),
        workspace.copy(recorded.buffer(), recorded.line(line), offsets));
  }
}
