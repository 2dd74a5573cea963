package unfold.view.help;

/** The port to the window that an example goes to; it is given the lines of the example. */
public interface ExampleUse {
  /** Adds the lines below that of the caret, as one change. */
  void insert(String lines);

  /** Opens the lines as a new text. */
  void begin(String lines);
}
