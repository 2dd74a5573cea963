package unfold.trace.compile;

import unfold.equation.SourceSpan;

/** Ends a compilation at a part of an equation that is not simulated; never leaves the package. */
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
