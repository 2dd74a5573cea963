package unfold.trace.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import unfold.circuit.Node;
import unfold.equation.Expression;
import unfold.equation.Extents.Range;
import unfold.schedule.ClauseInstances;
import unfold.schedule.Layers;
import unfold.schedule.Stage;
import unfold.schedule.Stage.Turn;
import unfold.trace.order.BoxTraversal;
import unfold.trace.order.Directed;
import unfold.trace.order.EquationTask;
import unfold.trace.order.LayeredPoints;
import unfold.trace.order.Points;
import unfold.trace.order.RunPlan;
import unfold.trace.order.StepLoop;
import unfold.trace.storage.Batch;
import unfold.trace.storage.BatchBoxes;
import unfold.trace.storage.Storage;
import unfold.unfolding.Index;
import unfold.unfolding.IndexBox;
import unfold.unfolding.Region;

/** Plans the run of a batch, stage by stage: compiles the equations and orders their programs. */
public final class Planner {
  /** The numbers of a block, which fit into a processor's cache. */
  private static final int BLOCK_NUMBERS = 1 << 16;

  private static final int LONGEST_BLOCK = 1024;

  private final Batch batch;
  private final Storage storage;
  private final List<StepLoop> segments = new ArrayList<>();

  private Planner(Batch batch, Storage storage) {
    this.batch = batch;
    this.storage = storage;
  }

  /**
   * The plan of a batch.
   *
   * @param storage where each name is to be recorded
   * @throws Refusal at what cannot be simulated
   */
  public static RunPlan of(Batch batch, Storage storage) {
    Planner planner = new Planner(batch, storage);
    int stages = batch.schedule().stages().size();
    IntStream.range(0, stages).forEach(planner::plan);
    return new RunPlan(storage, planner.segments);
  }

  /** The code of an equation and the points where it is computed. */
  private record Part(ProgramBuilder code, Points points) {}

  private void plan(int number) {
    switch (batch.schedule().stages().get(number)) {
      case Stage.Once _, Stage.AllAtOnce _ -> planAtOnce(number);
      case Stage.Stepping stage -> planStepping(number, stage);
      case Stage.Layered stage -> planLayers(number, stage);
    }
  }

  private void planAtOnce(int number) {
    ClauseInstances portion = portions(number, 0).getFirst();
    List<IndexBox> boxes = BatchBoxes.of(regions(number, 0));
    int[] direction = new int[portion.node().axes().size() + 1];
    if (direction.length > 1) {
      direction[1] = 1;
    }
    part(portion, boxes, new Directed(boxes, direction, 0), direction, Set.of())
        .ifPresent(part -> add(List.of(part), range(boxes, direction), true));
  }

  private static Range range(List<IndexBox> boxes, int[] direction) {
    return direction.length > 1 ? BatchBoxes.sides(boxes).get(1) : new Range(0, 0);
  }

  private void planStepping(int number, Stage.Stepping stage) {
    Set<String> cycle = names(stage.portions());
    List<Part> parts = new ArrayList<>();
    for (int place = 0; place < stage.turns().size(); place++) {
      Turn turn = stage.turns().get(place);
      List<IndexBox> boxes = BatchBoxes.of(regions(number, place));
      int[] direction = direction(stage, turn.portion().node());
      Points points = new Directed(boxes, direction, turn.lead());
      part(turn.portion(), boxes, points, direction, cycle).ifPresent(parts::add);
    }
    add(parts, steps(number), stage.direction().isAlongOneAxis());
  }

  private static int[] direction(Stage.Stepping stage, Node node) {
    return IntStream.rangeClosed(0, node.axes().size())
        .map(side -> side == 0 ? 0 : stage.direction().along(node.axes().get(side - 1)))
        .toArray();
  }

  /** The range of the steps of all members. */
  private Range steps(int number) {
    List<Stage.Stepping> all =
        stages(number).stream().map(stage -> (Stage.Stepping) stage).toList();
    return new Range(
        all.stream().mapToInt(Stage.Stepping::first).min().orElseThrow(),
        all.stream().mapToInt(Stage.Stepping::last).max().orElseThrow());
  }

  private void planLayers(int number, Stage.Layered stage) {
    Set<String> cycle = names(stage.portions());
    List<Part> parts = new ArrayList<>();
    for (int place = 0; place < stage.inOrder().size(); place++) {
      ClauseInstances portion = stage.inOrder().get(place);
      Points points = new LayeredPoints(layers(number, place), new BoxTraversal());
      int[] none = new int[portion.node().axes().size() + 1];
      part(portion, BatchBoxes.of(regions(number, place)), points, none, cycle)
          .ifPresent(parts::add);
    }
    int layers =
        stages(number).stream()
            .mapToInt(it -> ((Stage.Layered) it).layers().count())
            .max()
            .orElseThrow();
    add(parts, new Range(0, layers - 1), false);
  }

  private List<List<IndexBox>> layers(int number, int place) {
    List<List<IndexBox>> steps = new ArrayList<>();
    List<Stage> stages = stages(number);
    for (int member = 0; member < stages.size(); member++) {
      Stage.Layered stage = (Stage.Layered) stages.get(member);
      Layers layers = stage.layers();
      List<List<Index>> indices = layers.of(stage.inOrder().get(place));
      for (int layer = 0; layer < indices.size(); layer++) {
        if (layer == steps.size()) {
          steps.add(new ArrayList<>());
        }
        steps.get(layer).addAll(BatchBoxes.ofIndices(member, indices.get(layer)));
      }
    }
    return steps;
  }

  private List<Stage> stages(int number) {
    return batch.members().stream().map(it -> it.schedule().stages().get(number)).toList();
  }

  private List<ClauseInstances> portions(int number, int member) {
    return batch.members().get(member).schedule().stages().get(number).portions();
  }

  private List<Region> regions(int number, int place) {
    return IntStream.range(0, batch.size())
        .mapToObj(member -> portions(number, member).get(place).region())
        .toList();
  }

  private static Set<String> names(List<ClauseInstances> portions) {
    return portions.stream().map(it -> it.node().name()).collect(Collectors.toSet());
  }

  /** The part of a portion; empty where data give its values. */
  private Optional<Part> part(
      ClauseInstances portion,
      List<IndexBox> boxes,
      Points points,
      int[] direction,
      Set<String> cycle) {
    Optional<Expression> right =
        batch.circuit().clauses(portion.node()).get(portion.clause()).expression();
    if (right.isEmpty() || boxes.isEmpty()) {
      return Optional.empty();
    }
    int alone = Directed.alone(direction);
    int dropped = alone >= 0 ? alone : followed(direction);
    ProgramBuilder code =
        new ProgramBuilder(storage, new Scratch(BatchBoxes.sides(boxes), alone, dropped));
    String name = portion.node().name();
    EquationScope scope = EquationScope.of(batch, storage, portion.node().axes(), cycle);
    new EquationCompiler(scope, code, new Draws(batch.seed(), name, batch.system()))
        .store(right.get(), scope.place(name));
    return Optional.of(new Part(code, points));
  }

  private static int followed(int[] direction) {
    return IntStream.range(0, direction.length)
        .filter(side -> direction[side] != 0)
        .findFirst()
        .orElse(-1);
  }

  /** The loop of one equation whose steps may be cut into blocks. */
  static StepLoop segment(ProgramBuilder code, Points points, Range steps) {
    int block = block(code.perStep(), steps);
    return new StepLoop(List.of(code.task(points, block, 0)), steps, block);
  }

  private static int block(int perStep, Range steps) {
    int fitting = Math.clamp(BLOCK_NUMBERS / Math.max(1, perStep), 1, LONGEST_BLOCK);
    return Math.min(steps.count(), fitting);
  }

  /**
   * Adds a loop of some equations.
   *
   * @param inBlocks whether the steps may be cut into blocks
   */
  private void add(List<Part> parts, Range steps, boolean inBlocks) {
    parts.forEach(part -> segments.addAll(part.code.before()));
    int perStep = parts.stream().mapToInt(part -> part.code.perStep()).sum();
    int block = inBlocks ? block(perStep, steps) : steps.count();
    List<EquationTask> tasks = tasks(parts, block);
    if (!tasks.isEmpty()) {
      segments.add(new StepLoop(tasks, steps, block));
    }
  }

  /** The tasks of a loop, each with room of its own, since they run by turns. */
  private static List<EquationTask> tasks(List<Part> parts, int block) {
    List<EquationTask> tasks = new ArrayList<>();
    int begin = 0;
    for (Part part : parts) {
      tasks.add(part.code.task(part.points, block, begin));
      begin = Math.addExact(begin, part.code.kept(block));
    }
    return tasks;
  }
}
