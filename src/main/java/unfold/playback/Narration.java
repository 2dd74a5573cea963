package unfold.playback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import unfold.circuit.Wire;
import unfold.schedule.Pass;
import unfold.schedule.Schedule;
import unfold.schedule.Tick;
import unfold.unfolding.Dependency;
import unfold.unfolding.Instance;

/** Tells every moment of a run in a sentence or two, for the screen and for screen readers. */
public final class Narration {
  /** The most values that a value is said to be computed from. */
  private static final int MOST_READ = 9;

  private final Schedule schedule;
  private final TickWindows windows;
  private @Nullable TickParticipants latest;

  public Narration(Schedule schedule) {
    this.schedule = schedule;
    this.windows = TickWindows.of(schedule);
  }

  /**
   * The sentences for a moment; a moment past the end counts as the end. A phase in which nothing
   * happens has none of its own: it is told as the one before it, but for the last, which then
   * tells that the step ends.
   */
  public String at(Moment moment) {
    if (moment.isStill() || moment.done() >= schedule.ticks()) {
      return still(Math.min(moment.done(), schedule.ticks()));
    }
    TickParticipants participants = participants(schedule.tick(moment.tick()));
    Set<Phase> phases = participants.phases();
    Phase told =
        Stream.of(Phase.values())
            .filter(it -> it.compareTo(moment.phase()) <= 0)
            .filter(it -> phases.contains(it) || it == Phase.LATCH)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return tell(told, participants, moment.fraction());
  }

  private String tell(Phase phase, TickParticipants participants, double fraction) {
    return switch (phase) {
      case TICK -> begins(participants.tick());
      case ARRIVE ->
          PlaybackSentences.arrive(participants.arriving().size(), words(participants.arriving()));
      case EMIT -> emit(participants);
      case COMPUTE -> compute(participants, fraction);
      case DEPOSIT ->
          PlaybackSentences.deposited(
              participants.computed().size(), words(participants.computed()));
      case READ_OUT -> readOut(participants, fraction);
      case LATCH -> latch(participants);
    };
  }

  /** The participants of a tick, kept while frames ask for the same one. */
  private TickParticipants participants(Tick tick) {
    TickParticipants known = latest;
    if (known == null || !known.tick().equals(tick)) {
      known = new TickParticipants(schedule, windows, tick);
      latest = known;
    }
    return known;
  }

  private String still(int done) {
    if (done == 0) {
      return PlaybackSentences.nothingYet() + given();
    }
    Tick tick = schedule.tick(done);
    String ended = PlaybackSentences.done(step(tick));
    if (done == schedule.ticks()) {
      return ended + " " + PlaybackSentences.everything();
    }
    Pass pass = tick.pass();
    return done == pass.lastTick()
        ? ended + " " + passBegins(schedule.tick(done + 1))
        : ended + held(participants(tick));
  }

  private String given() {
    List<Instance> held = sources(participants(schedule.tick(1)).handed());
    return held.isEmpty()
        ? ""
        : " " + PlaybackSentences.held(held.size(), words(held), called(schedule.tick(1)));
  }

  /** What the squares hold after a tick, and for which step if it is the same for all. */
  private String held(TickParticipants participants) {
    List<Instance> held = participants.kept();
    if (held.isEmpty()) {
      return "";
    }
    OptionalInt next = participants.readNext(held);
    return " "
        + (next.isPresent()
            ? PlaybackSentences.held(
                held.size(), words(held), called(schedule.tick(next.getAsInt())))
            : PlaybackSentences.held(held.size(), words(held)));
  }

  private String step(Tick tick) {
    if (tick.pass().axis().isEmpty()) {
      return PlaybackSentences.onlyStep();
    }
    String step = called(tick);
    return schedule.passes().size() == 1
        ? step.substring(0, 1).toUpperCase(Locale.ROOT) + step.substring(1)
        : PlaybackSentences.inPass(tick.pass().number(), step);
  }

  private static String called(Tick tick) {
    return switch (tick.pass().measure()) {
      case HEIGHT -> PlaybackSentences.height(tick.step());
      case INDEX, FRONT -> PlaybackSentences.step(tick.step());
    };
  }

  private static String passBegins(Tick first) {
    return PlaybackSentences.passBegins(
        first.pass().number(), first.pass().backward(), called(first));
  }

  private String begins(Tick tick) {
    return PlaybackSentences.begins(step(tick));
  }

  private String emit(TickParticipants participants) {
    List<Dependency> handed = participants.handed();
    return handed.isEmpty()
        ? PlaybackSentences.goesOn(
            sources(participants.carried()).size(), words(sources(participants.carried())))
        : PlaybackSentences.handed(sources(handed).size(), words(sources(handed)), where(handed));
  }

  private static List<Instance> sources(List<Dependency> edges) {
    return edges.stream().map(Dependency::source).distinct().toList();
  }

  /**
   * The way that squares hand values on: to a labelled function, through parameters, or simply on.
   */
  private String where(List<Dependency> handed) {
    List<Wire> wires = handed.stream().map(Dependency::wire).distinct().toList();
    List<String> labels = wires.getFirst().labels();
    if (wires.size() > 1 || labels.isEmpty()) {
      return PlaybackSentences.simplyOn();
    }
    boolean call =
        schedule.unfolding().circuit().system().functions().containsKey(labels.getFirst());
    return call
        ? PlaybackSentences.toFunction(labels.getFirst())
        : PlaybackSentences.throughParameters(labels);
  }

  private static String compute(TickParticipants participants, double fraction) {
    List<Instance> computed = participants.computedAt(fraction);
    if (computed.size() != 1) {
      return PlaybackSentences.severalComputed(words(computed));
    }
    List<Instance> from = participants.sources(computed.getFirst());
    return from.isEmpty()
        ? PlaybackSentences.computed(words(computed))
        : PlaybackSentences.computedFrom(
            words(computed), words(from.subList(0, Math.min(MOST_READ, from.size()))));
  }

  private static String readOut(TickParticipants participants, double fraction) {
    List<Instance> now = participants.readOutAt(fraction);
    List<Instance> later = new ArrayList<>(participants.readOut());
    later.removeAll(now);
    return PlaybackSentences.readOut(now.size(), words(now), later.size(), words(later));
  }

  private String latch(TickParticipants participants) {
    List<Instance> kept = participants.kept();
    if (kept.isEmpty() || participants.tick().number() == schedule.ticks()) {
      return PlaybackSentences.ends(step(participants.tick()));
    }
    OptionalInt next = participants.readNext(kept);
    return next.isPresent()
        ? PlaybackSentences.kept(kept.size(), words(kept), schedule.tick(next.getAsInt()).step())
        : PlaybackSentences.kept(kept.size(), words(kept));
  }

  private static String words(List<Instance> instances) {
    return PlaybackSentences.list(instances.stream().map(Superscripts::of).toList());
  }
}
