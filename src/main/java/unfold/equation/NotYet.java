package unfold.equation;

/** Parts of the language that are understood and cannot be unfolded so far. */
enum NotYet {
  TREES("trees"),
  MINIBATCH("several sequences, a minibatch"),
  REPEAT("`repeat`"),
  IMAGE("`image`"),
  CSV_BY("`csv` with `by`"),
  NPZ_LENGTHS("`npz` with `lengths`");

  private final String what;

  NotYet(String what) {
    this.what = what;
  }

  Diagnostic at(SourceSpan span) {
    return Diagnostic.mistake(span, "not yet: " + what);
  }
}
