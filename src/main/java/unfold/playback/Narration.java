package unfold.playback;

import java.util.List;
import java.util.Locale;
import unfold.circuit.Wire;
import unfold.schedule.Pass;
import unfold.schedule.Schedule;
import unfold.schedule.Tick;
import unfold.unfolding.Dependency;
import unfold.unfolding.Instance;

/** Tells every moment of a run in a sentence or two, for the screen and for screen readers. */
public final class Narration {
  private final Schedule schedule;

  public Narration(Schedule schedule) {
    this.schedule = schedule;
  }

  /** The sentences for a moment; a moment past the end counts as the end. */
  public String at(Moment moment) {
    if (moment.isStill() || moment.done() >= schedule.ticks()) {
      return still(Math.min(moment.done(), schedule.ticks()));
    }
    TickParticipants participants = new TickParticipants(schedule, schedule.tick(moment.tick()));
    return switch (moment.phase()) {
      case TICK -> begins(participants.tick());
      case ARRIVE -> arrive(participants);
      case EMIT -> emit(participants);
      case COMPUTE -> compute(participants);
      case DEPOSIT -> deposit(participants);
      case READ_OUT -> readOut(participants);
      case LATCH -> latch(participants);
    };
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
        : ended + held(new TickParticipants(schedule, tick).kept(), next(tick));
  }

  private String given() {
    List<Instance> first =
        new TickParticipants(schedule, schedule.tick(1))
            .handed().stream().map(Dependency::source).distinct().toList();
    return held(first, schedule.tick(1));
  }

  private Tick next(Tick tick) {
    return schedule.tick(tick.number() + 1);
  }

  private static String held(List<Instance> held, Tick next) {
    if (held.isEmpty()) {
      return "";
    }
    return " " + PlaybackSentences.held(held.size(), words(held), called(next));
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

  private static String arrive(TickParticipants participants) {
    return participants.arriving().isEmpty()
        ? PlaybackSentences.noInput()
        : PlaybackSentences.arrive(participants.arriving().size(), words(participants.arriving()));
  }

  private String emit(TickParticipants participants) {
    List<Dependency> handed = participants.handed();
    if (handed.isEmpty()) {
      List<Instance> arriving = participants.arriving();
      return arriving.isEmpty()
          ? PlaybackSentences.nothingHandedOn()
          : PlaybackSentences.goesOn(arriving.size(), words(arriving));
    }
    List<Instance> sources = handed.stream().map(Dependency::source).distinct().toList();
    return PlaybackSentences.handed(sources.size(), words(sources), where(handed));
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

  private String compute(TickParticipants participants) {
    List<Instance> computed = participants.computed();
    if (computed.size() != 1) {
      return computed.isEmpty()
          ? PlaybackSentences.nothingComputed()
          : PlaybackSentences.severalComputed(words(computed));
    }
    List<Instance> from =
        schedule.unfolding().incomingEdgesOf(computed.getFirst()).stream()
            .map(Dependency::source)
            .distinct()
            .limit(9)
            .toList();
    return from.isEmpty()
        ? PlaybackSentences.computed(words(computed))
        : PlaybackSentences.computedFrom(words(computed), words(from));
  }

  private static String deposit(TickParticipants participants) {
    List<Instance> computed = participants.computed();
    return computed.isEmpty()
        ? PlaybackSentences.nothingDeposited()
        : PlaybackSentences.deposited(computed.size(), words(computed));
  }

  private static String readOut(TickParticipants participants) {
    List<Instance> readOut = participants.readOut();
    return readOut.isEmpty()
        ? PlaybackSentences.nothingReadOut()
        : PlaybackSentences.readOut(readOut.size(), words(readOut));
  }

  private String latch(TickParticipants participants) {
    List<Instance> kept = participants.kept();
    if (kept.isEmpty() || participants.tick().number() == schedule.ticks()) {
      return PlaybackSentences.ends(step(participants.tick()));
    }
    return PlaybackSentences.kept(kept.size(), words(kept), next(participants.tick()).step());
  }

  private static String words(List<Instance> instances) {
    return PlaybackSentences.list(instances.stream().map(Superscripts::of).toList());
  }
}
