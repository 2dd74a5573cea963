package unfold.view.model;

/** What keys and buttons ask of the window itself. */
public interface WindowCommands {
  void zoom(double factor);

  void fit();

  void toggleLeft();

  void toggleStrip();

  void toggleUnfolding();

  void showKeys();

  /** Asks how the figure is to be taken away. */
  void export();

  /** The figure to the clipboard. */
  void copy();

  /** Applies the mend nearest to the caret. */
  void mend();

  /** Opens the list of ready-made systems. */
  void openGallery();

  /** Moves the focus on: equations, circuit, unfolding, handle, equations. */
  void nextPlace();

  /** Out of a text field, so that plain keys act. */
  void leaveTyping();
}
