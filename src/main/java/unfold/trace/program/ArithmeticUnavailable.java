package unfold.trace.program;

/** The reason, in the reader's words, why nothing can be computed on this machine as it is. */
public final class ArithmeticUnavailable extends LinkageError {
  private static final long serialVersionUID = 1;

  /**
   * @param sentence what is in the way and what would help, without its full stop
   */
  public ArithmeticUnavailable(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** The reason with its cause left to the sentence. */
  public ArithmeticUnavailable(String sentence) {
    super(sentence);
  }
}
