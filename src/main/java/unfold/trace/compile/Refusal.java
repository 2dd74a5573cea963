package unfold.trace.compile;

import unfold.equation.SourceSpan;

/** The end of a compilation at a part of an equation that cannot be simulated. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient SourceSpan span;

  Refusal(SourceSpan span, String message) {
    super(message, null, false, false);
    this.span = span;
  }

  public SourceSpan span() {
    return span;
  }
}
