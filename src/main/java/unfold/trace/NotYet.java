package unfold.trace;

import unfold.equation.SourceSpan;

/**
 * Ends a compilation at a part of an equation that is not simulated yet; never leaves the package.
 */
final class NotYet extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient SourceSpan span;

  NotYet(SourceSpan span, String what) {
    super("not yet: " + what, null, false, false);
    this.span = span;
  }

  SourceSpan span() {
    return span;
  }
}
