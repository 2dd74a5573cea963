package unfold.layout;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.unfolding.Dependency;
import unfold.unfolding.Index;
import unfold.unfolding.Instance;
import unfold.unfolding.Region;

/** How all copies of one wire run, by arithmetic. */
sealed interface Course {
  WirePlace place(Dependency dependency);

  /** The copies that start or end in a slice of these steps or pass from one to the next. */
  Stream<Dependency> between(int first, int last);

  /** Enough copies to know how far all of them reach. */
  Stream<Dependency> outermost();

  /**
   * From slice to slice, always the same way.
   *
   * @param template the copy whose target is in the slice at x = 0
   * @param targets where the wire's clause defines its target
   */
  record Repeated(Link link, WirePlace template, Steps steps, Region targets) implements Course {
    @Override
    public WirePlace place(Dependency dependency) {
      return template.translate(steps.xOf(dependency.target().index().at(0)), 0);
    }

    @Override
    public Stream<Dependency> between(int first, int last) {
      int from = first - Math.max(0, link.offset());
      int to = last - Math.min(0, link.offset());
      return Course.steps(targets, from, to).mapToObj(this::dependency);
    }

    @Override
    public Stream<Dependency> outermost() {
      return targets.isEmpty()
          ? Stream.empty()
          : Stream.of(dependency(targets.first(0)), dependency(targets.last(0)));
    }

    private Dependency dependency(int step) {
      Instance source = InstancePlaces.instance(link.source(), step + link.offset());
      return new Dependency(link.wire(), source, InstancePlaces.instance(link.target(), step));
    }
  }

  /**
   * Between one instance and many slices.
   *
   * @param one the single instance
   * @param many where its partners are
   * @param labels those of the copy whose partner is in the slice at x = 0
   */
  record Fanned(
      Wire wire, Fan fan, Instance one, Region many, List<LabelPlace> labels, InstancePlaces places)
      implements Course {
    private static final double FAR = 1e6;

    @Override
    public WirePlace place(Dependency dependency) {
      Instance partner = fan.spreading() ? dependency.target() : dependency.source();
      double x = places.steps().xOf(places.stepOf(partner));
      return WirePlace.plain(
          fan.path(places.of(dependency.source()), places.of(dependency.target())),
          labels.stream().map(label -> label.translate(x, 0)).toList());
    }

    @Override
    public Stream<Dependency> between(int first, int last) {
      return Course.steps(many, first - 1, last + 1).mapToObj(this::dependency);
    }

    @Override
    public Stream<Dependency> outermost() {
      return many.isEmpty()
          ? Stream.empty()
          : Stream.of(dependency(many.first(0)), dependency(many.last(0)));
    }

    Fanned with(List<LabelPlace> its) {
      return new Fanned(wire, fan, one, many, its, places);
    }

    /** What the slice at x = 0 adds to the rail. */
    Path branch() {
      Node partner = fan.spreading() ? wire.target() : wire.source();
      double side = many.isEmpty() || places.of(one).center().x() > 0 ? 1 : -1;
      NodePlace far = NodePlace.disc(new Point(side * FAR, 0), 0);
      return fan.branch(far, requireNonNull(places.slice().nodes().get(partner)));
    }

    private Dependency dependency(int step) {
      Node partner = fan.spreading() ? wire.target() : wire.source();
      Instance other = new Instance(partner, Index.of(step));
      return fan.spreading() ? new Dependency(wire, one, other) : new Dependency(wire, other, one);
    }
  }

  /** The only copy of its wire. */
  record Single(Dependency only, WirePlace place) implements Course {
    @Override
    public WirePlace place(Dependency dependency) {
      return place;
    }

    @Override
    public Stream<Dependency> between(int first, int last) {
      return Stream.of(only);
    }

    @Override
    public Stream<Dependency> outermost() {
      return Stream.of(only);
    }
  }

  private static IntStream steps(Region region, int from, int to) {
    return region.boxes().stream()
        .flatMapToInt(
            box -> IntStream.rangeClosed(Math.max(from, box.first(0)), Math.min(to, box.last(0))));
  }
}
