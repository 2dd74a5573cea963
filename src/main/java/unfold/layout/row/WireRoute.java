package unfold.layout.row;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unfold.circuit.Wire;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.place.LabelPlace;
import unfold.layout.place.NodePlace;
import unfold.layout.place.WirePlace;
import unfold.layout.route.Curves;
import unfold.layout.slice.ColumnCost;
import unfold.layout.slice.LongWire;
import unfold.layout.slice.SliceLink;
import unfold.layout.step.SliceSlots;
import unfold.layout.step.Steps;
import unfold.unfolding.Dependency;
import unfold.unfolding.Index;
import unfold.unfolding.Instance;
import unfold.unfolding.Region;

/** The way of all copies of one wire, by arithmetic. */
public sealed interface WireRoute {
  WirePlace place(Dependency dependency);

  /** The copies that start or end in one of these slots or pass from one to the next. */
  Stream<Dependency> between(int first, int last);

  /** The copies that tell how far all of them reach. */
  Stream<Dependency> outermost();

  /**
   * A way from slice to slice, the same for all copies. One end of each is a step that is shown;
   * the other may be in a gap.
   *
   * @param reach how many steps after its target's the source's step is
   * @param template the copy whose target is in the slice at x = 0
   * @param targets the region where the clause of the wire defines its target
   */
  record Repeated(SliceLink link, int reach, WirePlace template, Steps steps, Region targets)
      implements WireRoute {
    @Override
    public WirePlace place(Dependency dependency) {
      return template.translate(steps.xOfSlot(slotOf(dependency)), 0);
    }

    /** The slot in which a copy ends. */
    public int slotOf(Dependency dependency) {
      int step = dependency.target().index().at(0);
      return !steps.slots().isShown(step) && steps.slots().isShown(step + reach)
          ? steps.slots().of(step + reach) - link.offset()
          : steps.slots().of(step);
    }

    @Override
    public Stream<Dependency> between(int first, int last) {
      if (targets.isEmpty()) {
        return Stream.empty();
      }
      int beside = steps.slots().gap();
      int from = steps.slots().of(targets.first(0)) - beside;
      int to = steps.slots().of(targets.last(0)) + beside;
      return IntStream.rangeClosed(
              Math.max(first - Math.max(0, link.offset()), from),
              Math.min(last - Math.min(0, link.offset()), to))
          .boxed()
          .flatMap(this::endingIn);
    }

    private Stream<Dependency> endingIn(int slot) {
      return steps
          .slots()
          .stepsAt(slot)
          .filter(step -> targets.contains(Index.of(step)))
          .filter(step -> isDrawn(step, slot))
          .mapToObj(this::dependency);
    }

    private boolean isDrawn(int step, int slot) {
      SliceSlots slots = steps.slots();
      return slots.isShown(step)
          || slots.isShown(step + reach) && slots.of(step + reach) == slot + link.offset();
    }

    @Override
    public Stream<Dependency> outermost() {
      return targets.isEmpty()
          ? Stream.empty()
          : Stream.of(dependency(targets.first(0)), dependency(targets.last(0)));
    }

    private Dependency dependency(int step) {
      Instance source = InstancePlaces.instance(link.source(), step + reach);
      return new Dependency(link.wire(), source, InstancePlaces.instance(link.target(), step));
    }
  }

  /**
   * A way between one instance and many slices, or between all of them.
   *
   * @param sources the region of the sources of a reduction
   * @param targets the region where the clause of the wire defines its target
   * @param labels those of the copy whose partner is in the slice at x = 0
   */
  record Fanned(
      LongWire far,
      RailWire railWire,
      Region sources,
      Region targets,
      List<LabelPlace> labels,
      InstancePlaces places)
      implements WireRoute {
    private static final double FAR = 1e6;
    private static final double CLOSE = 4;

    public Fanned with(List<LabelPlace> its) {
      return new Fanned(far, railWire, sources, targets, its, places);
    }

    /** The path that the slice at x = 0 adds to the rail. */
    public Path branch() {
      boolean right = far.one().filter(it -> places.of(it).center().x() > 0).isPresent();
      NodePlace one = NodePlace.disc(new Point(right ? FAR : -FAR, 0), 0);
      return railWire.branch(one, requireNonNull(places.slice().nodes().get(far.partner())));
    }

    @Override
    public WirePlace place(Dependency dependency) {
      double x = sliceOf(dependency);
      return WirePlace.plain(
          path(places.lastOf(dependency.source()), places.lastOf(dependency.target())),
          labels.stream().map(label -> label.translate(x, 0)).toList());
    }

    private double sliceOf(Dependency dependency) {
      Instance partner = far.spreading() ? dependency.target() : dependency.source();
      return places.steps().xOf(places.lastStepOf(partner));
    }

    /** The outermost copies that end close by, each as its slice sees it. */
    public Stream<Path> ends() {
      double close = CLOSE * places.steps().period();
      return outermost()
          .map(it -> place(it).path().translate(-sliceOf(it), 0))
          .filter(path -> path.bounds().width() < close);
    }

    /**
     * The path by the rail, or straight to a neighbour in the row, where no label stands at the
     * rail.
     */
    private Path path(NodePlace source, NodePlace target) {
      Point apart = target.center().minus(source.center());
      boolean inRow = Math.abs(apart.y()) < 1 && Math.abs(apart.x()) < ColumnCost.SLICE + 1;
      return inRow && labels.isEmpty()
          ? Curves.straight(source, target).path()
          : railWire.path(source, target);
    }

    @Override
    public Stream<Dependency> between(int first, int last) {
      if (far.one().isPresent()) {
        Instance one = far.one().get();
        return shown(far.spreading() ? targets : sources, first - 1, last + 1)
            .mapToObj(step -> dependency(one, step));
      }
      return shown(targets, first - 1, last + 1)
          .boxed()
          .flatMap(target ->
              shown(sources, first - 1, last + 1).mapToObj(source -> dependency(source, target)));
    }

    /** The shown steps of a region: no branch is drawn in a gap. */
    private IntStream shown(Region region, int firstSlot, int lastSlot) {
      if (region.isEmpty()) {
        return IntStream.empty();
      }
      SliceSlots slots = places.steps().slots();
      int from = Math.max(firstSlot, slots.of(region.first(0)));
      int to = Math.min(lastSlot, slots.of(region.last(0)));
      return slots.shown(from, to).filter(step -> region.contains(Index.of(step)));
    }

    @Override
    public Stream<Dependency> outermost() {
      Region many = far.spreading() ? targets : sources;
      return many.isEmpty()
          ? Stream.empty()
          : Stream.of(many.first(0), many.last(0)).flatMap(step -> at(step));
    }

    private Stream<Dependency> at(int step) {
      int slot = places.steps().slots().of(step);
      return far.one()
          .map(one -> Stream.of(dependency(one, step)))
          .orElseGet(() -> between(slot, slot).limit(1));
    }

    private Dependency dependency(Instance one, int step) {
      Instance other = InstancePlaces.instance(far.partner(), step);
      return far.spreading()
          ? new Dependency(far.wire(), one, other)
          : new Dependency(far.wire(), other, one);
    }

    private Dependency dependency(int source, int target) {
      Wire wire = far.wire();
      return new Dependency(
          wire,
          new Instance(wire.source(), Index.of(source)),
          new Instance(wire.target(), Index.of(target)));
    }
  }

  /** The only copy of its wire. */
  record Single(Dependency only, WirePlace place) implements WireRoute {
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
}
