package unfold.figure.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import unfold.circuit.Circuit;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.layout.place.Delay;
import unfold.playback.Phase;
import unfold.schedule.Pass;
import unfold.schedule.Schedule;
import unfold.unfolding.Index;
import unfold.unfolding.Instance;

/**
 * The squares of a circuit and the values they hold. Wires that read one value through as many
 * squares share them, so one of the wires stands for all.
 */
public final class Delays {
  private final Schedule schedule;
  private final List<Wire> leaders;

  Delays(Circuit circuit, Schedule schedule) {
    this.schedule = schedule;
    this.leaders = leaders(circuit);
  }

  private static List<Wire> leaders(Circuit circuit) {
    record Shared(Node source, List<Delay> delays) {}
    Map<Shared, Wire> leaders = new LinkedHashMap<>();
    circuit.graph().edgeSet().stream()
        .filter(wire -> wire.offset() != 0)
        .forEach(wire -> leaders.putIfAbsent(new Shared(wire.source(), Delay.of(wire)), wire));
    return List.copyOf(leaders.values());
  }

  /** The wires that stand for a row of squares, one each. */
  public List<Wire> leaders() {
    return leaders;
  }

  /** Tells whether a node's value, once computed, enters a square at the end of the tick. */
  boolean isCarried(Node node) {
    boolean given = node instanceof Node.InputNode;
    return !given && leaders.stream().anyMatch(wire -> wire.source().equals(node));
  }

  /**
   * The value beside a square, or on its way from one to the next.
   *
   * @param from the square it was beside, counted from 1 at the end that values enter; 0 is the
   *     node, one beyond the last is nowhere
   * @param to the square it will be beside, counted alike; from 0 to 0, into a square of many
   * @param moved the part of the way that is done, from 0 to 1
   */
  public record Chip(Instance instance, int from, int to, double moved) {
    /** The square it is, was or will be beside. */
    public int place(int squares) {
      boolean rests = moved == 0 || to < 1 || to > squares;
      return rests && from >= 1 && from <= squares ? from : to;
    }

    private boolean isSeen(int squares) {
      int at = moved == 0 ? from : to;
      boolean beside = at >= 1 && at <= squares;
      return beside || moved > 0 && moved < 1;
    }
  }

  /** The chips of the squares that a wire shares. */
  public List<Chip> chips(Wire wire, Frame frame) {
    Pass pass = schedule.pass(wire.target()).orElse(schedule.passes().getFirst());
    boolean before = frame.tick() < pass.firstTick();
    int tick = Math.clamp(frame.tick(), pass.firstTick(), pass.lastTick());
    boolean during = frame.tick() == tick;
    double moved = before ? 0 : during ? Phase.LATCH.progress(frame.fraction()) : 1;
    return pass.axes().equals(wire.source().axes()) && pass.measure() == Pass.Measure.INDEX
        ? chips(wire, pass.stepOf(tick), pass.backward() ? -1 : 1, moved)
        : replaced(wire, frame, tick, Math.min(tick + 1, pass.lastTick()), moved);
  }

  /**
   * The chips in a tick that computes many places. Squares then hand nothing on: each shows what
   * the place that the circuit stands for reads.
   */
  private static List<Chip> replaced(Wire wire, Frame frame, int tick, int next, double moved) {
    List<Instance> held = held(wire, frame.at(wire.target(), tick));
    List<Instance> follow = held(wire, frame.at(wire.target(), next));
    int squares = Delay.of(wire).size();
    List<Chip> chips = new ArrayList<>();
    for (int square = 1; square <= squares; square++) {
      if (moved < 1 && square <= held.size()) {
        chips.add(new Chip(held.get(square - 1), square, moved == 0 ? square : squares + 1, moved));
      }
      if (moved > 0 && square <= follow.size()) {
        Instance instance = follow.get(square - 1);
        chips.add(
            moved == 1
                ? new Chip(instance, square, square, 0)
                : new Chip(instance, squares + 1, square, moved));
      }
    }
    return chips;
  }

  /** The copy behind each square: the target's index shifted by all squares up to that one. */
  private static List<Instance> held(Wire wire, Optional<Instance> target) {
    if (target.isEmpty()) {
      return List.of();
    }
    Map<String, Integer> at = new HashMap<>(target.get().places());
    List<Instance> held = new ArrayList<>();
    for (Delay delay : Delay.of(wire)) {
      at.merge(delay.axis(), delay.offset(), Integer::sum);
      int[] index = wire.source().axes().stream().mapToInt(it -> at.getOrDefault(it, 0)).toArray();
      held.add(new Instance(wire.source(), Index.of(index)));
    }
    return held;
  }

  private static List<Chip> chips(Wire wire, int step, int forward, double moved) {
    if (Math.abs(wire.offset()) > Delay.MOST_SQUARES) {
      return passedThrough(wire, step, forward, moved);
    }
    int squares = Math.abs(wire.offset());
    int side = Integer.signum(wire.offset());
    boolean handsOn = side != forward;
    List<Chip> chips = new ArrayList<>();
    for (int from = handsOn ? 0 : 1; from <= (handsOn ? squares : squares + 1); from++) {
      int to = handsOn ? from + 1 : from - 1;
      Chip chip = new Chip(held(wire, step + side * from), from, to, moved);
      if (chip.isSeen(squares)) {
        chips.add(chip);
      }
    }
    return chips;
  }

  /**
   * The chips of one square that stands for many: the value that it hands on next, and in the
   * change the one that enters, which none sees behind the others.
   */
  private static List<Chip> passedThrough(Wire wire, int step, int forward, double moved) {
    int side = Integer.signum(wire.offset());
    boolean handsOn = side != forward;
    Chip leaves = new Chip(held(wire, step + wire.offset()), 1, handsOn ? 2 : 0, moved);
    Chip follows = new Chip(held(wire, step + wire.offset() + forward), 2, 1, moved);
    Chip enters = new Chip(held(wire, step), 0, 0, moved);
    return (handsOn ? Stream.of(leaves, follows, enters) : Stream.of(leaves, follows))
        .filter(chip -> chip.isSeen(1))
        .toList();
  }

  private static Instance held(Wire wire, int step) {
    return new Instance(wire.source(), Index.of(step));
  }
}
