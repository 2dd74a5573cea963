package unfold.trace;

import unfold.equation.SourceSpan;

/** Ends a compilation at a part of an equation that is not simulated; never leaves the package. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient SourceSpan span;

  Refusal(SourceSpan span, String message) {
    super(message, null, false, false);
    this.span = span;
  }

  SourceSpan span() {
    return span;
  }
}
