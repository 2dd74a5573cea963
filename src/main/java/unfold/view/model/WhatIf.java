package unfold.view.model;

import java.util.Optional;
import java.util.function.Supplier;
import unfold.equation.Chance;
import unfold.equation.print.Factors;
import unfold.figure.mark.Subject;
import unfold.result.Result;
import unfold.session.Document;
import unfold.session.Outcome;

/** What-ifs that need no typing: the selected parameter scaled, and another seed. */
public final class WhatIf {
  public static final double LARGER = 1.25;
  public static final double SMALLER = 0.8;

  /** The largest factor; the smallest is 1 over it. */
  private static final double FARTHEST = 1000;

  private final Workbench workbench;
  private Supplier<Optional<String>> pointed = Optional::empty;
  private Optional<Outcome.Unfolded> before = Optional.empty();
  private String scaled = "";

  WhatIf(Workbench workbench) {
    this.workbench = workbench;
    workbench.selectionProperty().subscribe(_ -> pointed = Optional::empty);
  }

  /**
   * Points at a name in the equations, until something else is selected.
   *
   * @param name tells which name it is, if any, when that is asked
   */
  public void pointAt(Supplier<Optional<String>> name) {
    pointed = name;
  }

  /** Scales the selected parameter by a factor, or says why that cannot be. */
  public void scale(double by) {
    switch (parameter().then(it -> withinReach(it, by))) {
      case Result.Success(String name) -> scale(name, by);
      case Result.Failure<String> none -> workbench.say(none.message() + ".");
    }
  }

  private Result<String> parameter() {
    Optional<Subject> selected = workbench.selectionProperty().get();
    return workbench
        .picture()
        .map(it -> ScalableParameter.of(it.picture(), selected, pointed.get()))
        .orElseGet(() -> Result.failed(WhatIfMessages.selectFirst()));
  }

  private Result<String> withinReach(String name, double by) {
    double factor = workbench.document().settings().factor(name);
    double next = factor * by;
    return next > FARTHEST || next < 1 / FARTHEST
        ? Result.failed(WhatIfMessages.farEnough(name, Factors.plain(factor)))
        : Result.of(name);
  }

  private void scale(String name, double by) {
    if (!workbench.historyProperty().get().isScaled(name)) {
      before = workbench.picture();
      scaled = name;
    }
    workbench.become(workbench.historyProperty().get().scaled(name, by));
    if (isUnlabelled(name)) {
      double factor = workbench.document().settings().factor(name);
      workbench.say(WhatIfMessages.scaled(name, Factors.plain(factor)));
    }
  }

  /** Tells whether no label in the figures has the parameter's factor. */
  private boolean isUnlabelled(String name) {
    return workbench.picture().stream()
        .map(it -> it.picture().circuit())
        .noneMatch(circuit ->
            circuit.graph().edgeSet().stream().anyMatch(it -> it.labels().contains(name))
                || circuit.nodes().stream().anyMatch(it -> it.id().equals(name)));
  }

  /**
   * What was computed before a parameter was scaled; empty as soon as anything else computes
   * otherwise.
   */
  public Optional<Outcome.Unfolded> before() {
    return before.filter(it -> workbench.document().isScalingOf(it.document(), scaled));
  }

  /** Tells whether anything in the picture depends on the seed. */
  public boolean hasChance() {
    return workbench.picture().filter(it -> Chance.isIn(it.picture().system())).isPresent();
  }

  /** Takes the next seed for all that is drawn by chance, or says that nothing is. */
  public void nextSeed() {
    if (!hasChance()) {
      workbench.say(WhatIfMessages.noChance());
      return;
    }
    Document now = workbench.document();
    workbench.become(workbench.historyProperty().get().then(now.withSeed(now.seed() + 1)));
  }
}
