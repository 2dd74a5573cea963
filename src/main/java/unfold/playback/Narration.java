package unfold.playback;

import java.util.List;
import java.util.Locale;
import unfold.circuit.Wire;
import unfold.schedule.Pass;
import unfold.schedule.Schedule;
import unfold.schedule.Tick;
import unfold.unfolding.Dependency;
import unfold.unfolding.Instance;

/** One sentence or two for every moment of a run, for the screen and for screen readers. */
public final class Narration {
  private final Schedule schedule;

  public Narration(Schedule schedule) {
    this.schedule = schedule;
  }

  /** What is going on at a moment; a moment past the end counts as the end. */
  public String at(Moment moment) {
    if (moment.isStill() || moment.done() >= schedule.ticks()) {
      return still(Math.min(moment.done(), schedule.ticks()));
    }
    TickParticipants cast = new TickParticipants(schedule, schedule.tick(moment.tick()));
    return switch (moment.phase()) {
      case TICK -> begins(cast.tick());
      case ARRIVE -> arrive(cast);
      case EMIT -> emit(cast);
      case COMPUTE -> compute(cast);
      case DEPOSIT -> deposit(cast);
      case READ_OUT -> readOut(cast);
      case LATCH -> latch(cast);
    };
  }

  private String still(int done) {
    if (done == 0) {
      return "Nothing is computed yet." + given();
    }
    Tick tick = schedule.tick(done);
    String ended = step(tick) + " is done.";
    if (done == schedule.ticks()) {
      return ended + " Everything is computed.";
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
    boolean one = held.size() == 1;
    return (one ? " The square holds " : " The squares hold ")
        + words(held)
        + " for "
        + called(next)
        + ".";
  }

  private String step(Tick tick) {
    if (tick.pass().axis().isEmpty()) {
      return "The one step";
    }
    String step = called(tick);
    return schedule.passes().size() == 1
        ? step.substring(0, 1).toUpperCase(Locale.ROOT) + step.substring(1)
        : "Pass " + tick.pass().number() + ", " + step;
  }

  private static String called(Tick tick) {
    return switch (tick.pass().measure()) {
      case HEIGHT -> "height " + tick.step();
      case INDEX, FRONT -> "step " + tick.step();
    };
  }

  private static String passBegins(Tick first) {
    return "Pass %d walks %s from %s."
        .formatted(first.pass().number(), first.pass().backward() ? "back" : "on", called(first));
  }

  private String begins(Tick tick) {
    return step(tick) + " begins.";
  }

  private static String arrive(TickParticipants cast) {
    return cast.arriving().isEmpty()
        ? "No input arrives."
        : words(cast.arriving()) + (cast.arriving().size() == 1 ? " arrives." : " arrive.");
  }

  private String emit(TickParticipants cast) {
    List<Dependency> handed = cast.handed();
    if (handed.isEmpty()) {
      return cast.arriving().isEmpty()
          ? "No square hands anything on."
          : words(cast.arriving()) + " goes on along its wires.";
    }
    List<Instance> sources = handed.stream().map(Dependency::source).distinct().toList();
    return (sources.size() == 1 ? "The square hands " : "The squares hand ")
        + words(sources)
        + where(handed);
  }

  /** To the function that a wire is labelled with, through its parameters, or simply on. */
  private String where(List<Dependency> handed) {
    List<Wire> wires = handed.stream().map(Dependency::wire).distinct().toList();
    List<String> labels = wires.getFirst().labels();
    if (wires.size() > 1 || labels.isEmpty()) {
      return " on.";
    }
    boolean call =
        schedule.unfolding().circuit().system().functions().containsKey(labels.getFirst());
    return call ? " to " + labels.getFirst() + "." : " on through " + and(labels) + ".";
  }

  private String compute(TickParticipants cast) {
    List<Instance> computed = cast.computed();
    if (computed.size() != 1) {
      return computed.isEmpty()
          ? "Nothing is computed in this step."
          : words(computed) + " are computed.";
    }
    List<Instance> from =
        schedule.unfolding().incomingEdgesOf(computed.getFirst()).stream()
            .map(Dependency::source)
            .distinct()
            .limit(9)
            .toList();
    return words(computed) + " is computed" + (from.isEmpty() ? "." : " from " + words(from) + ".");
  }

  private static String deposit(TickParticipants cast) {
    List<Instance> computed = cast.computed();
    return computed.isEmpty()
        ? "Nothing is deposited in this step."
        : computed.size() == 1
            ? words(computed) + " takes its place in the unfolding."
            : words(computed) + " take their places in the unfolding.";
  }

  private static String readOut(TickParticipants cast) {
    List<Instance> readOut = cast.readOut();
    return readOut.isEmpty()
        ? "Nothing is read out in this step."
        : words(readOut) + (readOut.size() == 1 ? " is read out." : " are read out.");
  }

  private String latch(TickParticipants cast) {
    List<Instance> kept = cast.kept();
    if (kept.isEmpty() || cast.tick().number() == schedule.ticks()) {
      return begins(cast.tick()).replace("begins", "ends");
    }
    return words(kept)
        + (kept.size() == 1 ? " enters the square, for step " : " enter the squares, for step ")
        + next(cast.tick()).step()
        + ".";
  }

  private static String words(List<Instance> instances) {
    return and(instances.stream().map(Superscripts::of).toList());
  }

  private static String and(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }
}
