package unfold.view;

import java.util.List;
import java.util.stream.Collectors;
import unfold.equation.Names;
import unfold.session.Picture;

/** What there is of an unfolding, in a line: {@code 16 nodes · 15 edges · W, U shared by …}. */
final class Counts {
  private Counts() {}

  static String of(Picture picture) {
    String graph =
        "%,d nodes · %,d edges"
            .formatted(picture.unfolding().vertexCount(), picture.unfolding().edgeCount());
    List<String> shared =
        picture
            .system()
            .parameters()
            .filter(it -> it.axes().isEmpty())
            .map(it -> Names.plain(it.name()))
            .toList();
    int steps = picture.extent().orElse(1);
    return shared.isEmpty() || steps == 1
        ? graph
        : graph + " · " + enumerated(shared) + " shared by all " + "%,d steps".formatted(steps);
  }

  private static String enumerated(List<String> names) {
    return names.stream().limit(6).collect(Collectors.joining(", "))
        + (names.size() > 6 ? ", …" : "");
  }
}
